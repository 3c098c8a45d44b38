#include "slug.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Earshot;

//! Names and rooms are read out to each other: the words must be told apart, and never be the same twice.
class SlugTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreEnoughWords();
    void wordsAreThreeToSevenLetters();
    void wordsDifferInTheirFirstFiveLetters();
    void noWordIsAPrefixOfAnother();
    void wordCount_data();
    void wordCount();
    void noWordTwice();
    void drawsDiffer();
};

void SlugTest::thereAreEnoughWords()
{
    QVERIFY(slugWords().size() >= 1600);
}

void SlugTest::wordsAreThreeToSevenLetters()
{
    static const QRegularExpression word(QStringLiteral("^[a-z]{3,7}$"));
    for (const QString &each : slugWords())
        QVERIFY2(word.match(each).hasMatch(), qPrintable(each));
}

void SlugTest::wordsDifferInTheirFirstFiveLetters()
{
    QSet<QString> beginnings;
    for (const QString &word : slugWords()) {
        const QString beginning = word.left(5);
        QVERIFY2(!beginnings.contains(beginning), qPrintable(word));
        beginnings.insert(beginning);
    }
}

void SlugTest::noWordIsAPrefixOfAnother()
{
    QStringList sorted = slugWords();
    std::sort(sorted.begin(), sorted.end());
    // In order, a word stands directly before the first of those that begin with it.
    for (qsizetype i = 1; i < sorted.size(); ++i)
        QVERIFY2(!sorted.at(i).startsWith(sorted.at(i - 1)), qPrintable(sorted.at(i)));
}

void SlugTest::wordCount_data()
{
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<int>("words");
    QTest::newRow("none") << slug(0) << 0;
    QTest::newRow("one") << slug(1) << 1;
    QTest::newRow("person") << randomUsername() << 2;
    QTest::newRow("room") << randomRoomName() << 4;
}

void SlugTest::wordCount()
{
    QFETCH(const QString, drawn);
    QFETCH(const int, words);
    const QStringList parts = drawn.split(u'-', Qt::SkipEmptyParts);
    QCOMPARE(parts.size(), words);
    for (const QString &part : parts)
        QVERIFY2(slugWords().contains(part), qPrintable(part));
}

void SlugTest::noWordTwice()
{
    // 40 of some 1650 words: without the rule, a word would come twice in every third draw.
    for (int i = 0; i < 50; ++i) {
        const QStringList words = slug(40).split(u'-');
        QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
    }
    QCOMPARE(slug(int(slugWords().size())).split(u'-').size(), slugWords().size());
}

void SlugTest::drawsDiffer()
{
    QSet<QString> names;
    for (int i = 0; i < 100; ++i)
        names.insert(randomRoomName());
    QCOMPARE(names.size(), 100);
}

QTEST_APPLESS_MAIN(SlugTest)
#include "tst_slug.moc"
