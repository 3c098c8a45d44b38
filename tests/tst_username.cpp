#include "username_rows.h"
#include "wire/username.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Earshot;

namespace {

QString described(const Outcome<QString> &outcome)
{
    if (const auto *refusal = std::get_if<Refusal>(&outcome))
        return u'!' + refusal->reason;
    return *std::get_if<QString>(&outcome);
}

//! Whether a name stays as it is when cleaned again, and its key when asked for again; refusals have a
//! reason.
bool isSound(const QString &text)
{
    const auto outcome = cleanUsername(text);
    if (const auto *refusal = std::get_if<Refusal>(&outcome))
        return (refusal->reason == u"name-empty" || refusal->reason == u"name-too-long")
               && refusal->retryMs == 0;
    const QString name = *std::get_if<QString>(&outcome);
    const auto again = cleanUsername(name);
    const auto *same = std::get_if<QString>(&again);
    const QString key = usernameKey(name);
    return same && *same == name && !name.isEmpty() && name.trimmed() == name && name.isValidUtf16()
           && !key.isEmpty() && usernameKey(key) == key;
}

QString character(char32_t c)
{
    return QStringView(QChar::fromUcs4(c)).toString();
}

} // namespace

//! People see each other's names: what is shown is what was meant, and one line of it.
class UsernameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clean_data();
    void clean();
    void sameName_data();
    void sameName();
    void everyCharacterIsSound();
    void mixturesAreSound();
    void hostileLengthIsQuick();
};

void UsernameTest::clean_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    int number = 0;
    for (const UsernameRow &row : usernameRows())
        QTest::addRow("%03d %s", number++, row.text.left(20).toUtf8().toPercentEncoding(" <>").constData())
            << row.text << row.expected;
    QVERIFY(number >= 200);
}

void UsernameTest::clean()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(described(cleanUsername(text)).toUcs4(), expected.toUcs4());
    QVERIFY(isSound(text));
}

void UsernameTest::sameName_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *tag, const QString &one, const QString &other, bool same) {
        QTest::addRow("%s", tag) << one << other << same;
    };
    row("letter case", u"Blue Fox"_s, u"bLUE fOX"_s, true);
    row("full width", u"Ａｎｎａ"_s, u"anna"_s, true);
    row("ligature", u"\uFB01sh"_s, u"FISH"_s, true);
    row("sharp s", u"Strauß"_s, u"STRAUSS"_s, true);
    row("final sigma", u"Σίσυφος"_s, u"σίσυφοσ"_s, true);
    row("composed", u"Jose\u0301"_s, u"JOSÉ"_s, true);
    row("mathematical", u"𝐀𝐧𝐧𝐚"_s, u"Anna"_s, true);
    row("circled", u"Ⓐnna"_s, u"anna"_s, true);
    row("superscript", u"Anna²"_s, u"anna2"_s, true);
    row("joiner", u"می\u200Cخواهم"_s, u"میخواهم"_s, true);
    row("selector", u"❤\uFE0F"_s, u"❤"_s, true);
    row("ideograph's form", u"葛\U000E0100"_s, u"葛"_s, true);
    row("half width", u"ｱﾝﾅ"_s, u"アンナ"_s, true);
    row("dotted i", u"İ"_s, u"i\u0307"_s, true);
    row("capital sharp s", u"STRAẞE"_s, u"strasse"_s, true);
    row("ypogegrammeni", u"ᾳ"_s, u"ΑΙ"_s, true);
    row("other word", u"Anna"_s, u"Anne"_s, false);
    row("space", u"Blue Fox"_s, u"BlueFox"_s, false);
    row("accent", u"José"_s, u"Jose"_s, false);
    row("dotless i", u"ırmak"_s, u"irmak"_s, false);
    row("emoji", u"🦊"_s, u"🐺"_s, false);
}

void UsernameTest::sameName()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const bool, same);
    QCOMPARE(usernameKey(one) == usernameKey(other), same);
}

void UsernameTest::everyCharacterIsSound()
{
    for (char32_t c = 0; c <= 0xE0FFF; ++c) {
        if (c == 0x33000) // nothing between here and the tags
            c = 0xE0000;
        const QString one = character(c);
        for (const QString &text : {one, u'A' + one + u'\u0301', u"\u0628\u200C"_s + one})
            QVERIFY2(isSound(text), qPrintable(u"U+%1"_s.arg(uint(c), 4, 16)));
    }
}

void UsernameTest::mixturesAreSound()
{
    QRandomGenerator random(20'240'229); // the same each time: a failure can be looked at
    const QString spices =
        u"ab \u00A0\u200B\u200C\u200C\u200D\u200D\uFE0F\u0301\u0323\u0307\u0336\u20E3\u094D\u0915"
        "\u0628\u0627\u064E\u1112\u1161\u11AB\u115F\u034F\u2764\u845B\u1820\u180B\u0130\u1E9E\u0345"
        "\uFEFF\u202E\u0000\xD83D\xDC69\xD83C\xDFFD\xDB40\xDD00"_s;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int size = random.bounded(24); size > 0; --size)
            text += random.bounded(6) == 0 ? character(random.bounded(0x110000u))
                                           : QString(spices.at(random.bounded(spices.size())));
        QVERIFY2(isSound(text), text.toUtf8().toPercentEncoding().constData());
    }
}

void UsernameTest::hostileLengthIsQuick()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(described(cleanUsername(QString(5'000'000, u'\u0301'))), u"!name-too-long"_s);
    QCOMPARE(described(cleanUsername(u'a' + QString(2047, u'\u0301'))), u"á\u0301\u0301\u0301\u0301"_s);
    isSound(u"\u0628\u200C\u064E"_s.repeated(682));
    isSound(u"\u0628"_s + u"\u200C\u064E"_s.repeated(1000));
    QVERIFY(timer.elapsed() < 10'000); // milliseconds on an idle machine, minutes if it grew with the square
}

QTEST_APPLESS_MAIN(UsernameTest)
#include "tst_username.moc"
