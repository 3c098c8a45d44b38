#include "checker.h"
#include "checker_rows.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

void readPlaces(Observation &seen, const QStringList &words)
{
    const QString word = words.value(3);
    if (seen.event == "joined"_L1 || seen.event == "shown"_L1) {
        seen.epoch = word;
        seen.seq = words.value(4).toULongLong();
        seen.kept = words.value(5) == "kept"_L1;
        seen.id = seen.event == "shown"_L1 ? words.value(5) : QString();
    } else if (seen.event == "gap"_L1) {
        seen.count = word.toInt();
    } else if (seen.event == "presence"_L1 || seen.event == "truth"_L1) {
        seen.members = word.split(u',', Qt::SkipEmptyParts);
        seen.after = words.value(4);
        seen.within = words.value(5).toInt();
        seen.renamed =
            seen.event == "presence"_L1 ? words.value(4).split(u',', Qt::SkipEmptyParts) : QStringList();
    } else if (seen.event == "away"_L1 || seen.event == "back"_L1) {
        seen.member = word;
    } else if (seen.event == "killed"_L1) {
        seen.who = word;
    } else if (seen.event == "searched"_L1) {
        seen.place = word;
        seen.found = words.value(4).toInt();
    } else {
        seen.id = word;
        seen.seq = words.value(4).toULongLong();
    }
}

//! "c1 shown E 1 a | 2500 c2 left": a time without a number is 10 ms after the one before; a client may be
//! "c1@room".
QList<Observation> read(const QString &text)
{
    QList<Observation> history;
    qint64 t = 1000;
    const QStringList lines = text.split(u'|');
    for (const QString &line : lines) {
        QStringList words = line.simplified().split(u' ');
        bool hasTime = false;
        const qint64 time = words.at(0).toLongLong(&hasTime);
        t = hasTime ? 1000 + time : t + 10;
        words = hasTime ? words : QStringList{QString()} + words;
        Observation seen;
        seen.t = t;
        seen.client = words.value(1).section(u'@', 0, 0);
        seen.room = words.value(1).section(u'@', 1);
        seen.event = words.value(2);
        readPlaces(seen, words);
        history.append(seen);
    }
    return history;
}

} // namespace

//! Each rule finds what violates it, and nothing else.
class TestChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void takesTheOrderOfTime();
    void readsWhatItWrites();
    void readsNoNonsense();
};

void TestChecker::finds_data()
{
    QTest::addColumn<QString>("history");
    QTest::addColumn<QStringList>("expected");
    for (const CheckerRow &row : checkerRows) {
        QTest::newRow(row.name) << QString::fromUtf8(row.history)
                                << QString::fromUtf8(row.violations).split(u'\n', Qt::SkipEmptyParts);
    }
}

void TestChecker::finds()
{
    QFETCH(const QString, history);
    QFETCH(const QStringList, expected);
    QCOMPARE(violations(read(history)), expected);
}

void TestChecker::takesTheOrderOfTime()
{
    // Each client wrote a file of its own; they come one after the other.
    const QList<Observation> ann = read(u"c1 joined E 0 | 100 c1 shown E 1 a | 300 c1 shown E 2 b"_s);
    const QList<Observation> ben = read(u"c2 joined E 0 | 100 c2 shown E 1 a | 3000 c2 left"_s);
    QCOMPARE(violations(ann + ben), QStringList{u"D1 c2 seq 2 never shown"_s});
    QCOMPARE(violations({}), QStringList());
}

void TestChecker::readsWhatItWrites()
{
    for (const CheckerRow &row : checkerRows) {
        const QList<Observation> history = read(QString::fromUtf8(row.history));
        for (const Observation &seen : history)
            QCOMPARE(Observation::parse(seen.toJson()).value_or(Observation()).toJson(), seen.toJson());
    }
    QCOMPARE(read(u"5 c1@tea shown E 1 a"_s).constFirst().toJson(),
             R"({"client":"c1","epoch":"E","event":"shown","id":"a","room":"tea","seq":1,"t":1005})");
    QCOMPARE(textId(u"hé"_s).size(), 16);
    QCOMPARE(textId(u"abc"_s), u"ba7816bf8f01cfea"_s);
}

void TestChecker::readsNoNonsense()
{
    for (const char *line :
         {"", "x", "[]", "{}", R"({"t":1,"client":"c1"})", R"({"client":"c1","event":"left"})",
          R"({"t":"1","client":"c1","event":"left"})"})
        QVERIFY2(!Observation::parse(line), line);
}

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
