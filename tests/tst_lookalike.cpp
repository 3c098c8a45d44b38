#include "lookalike.h"

#include "lookalike_rows.h"
#include "username_rows.h"
#include "wire/username.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <memory>

#define U_SHOW_CPLUSPLUS_API 0
#define U_SHOW_CPLUSPLUS_HEADER_API 0
#include <unicode/uspoof.h>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

bool alike(const QString &one, const QString &other)
{
    const QStringList keys = lookalikeKeys(one);
    const QStringList others = lookalikeKeys(other);
    return std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return others.contains(key); });
}

QStringList namesOfRows()
{
    QStringList names;
    for (const UsernameRow &row : usernameRows()) {
        const auto cleaned = cleanUsername(row.text);
        if (const QString *name = std::get_if<QString>(&cleaned))
            names.append(*name);
    }
    return names;
}

} // namespace

//! Which names people could take for each other, and what then stands behind one of them.
class LookalikeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAlike_data();
    void looksAlike();
    void equalNamesLookAlike();
    void anyTextHasKeys();
    void plainNamesAreAsIcuHasThem();
    void numbered_data();
    void numbered();
    void aNumberFitsEveryName();
    void threadsMayAskAtOnce();
    void isQuick();
};

void LookalikeTest::looksAlike_data()
{
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("wish");
    QTest::addColumn<bool>("expected");
    int number = 0;
    for (const LookalikeRow &row : lookalikeRows())
        QTest::addRow("%03d %s", number++, row.wish.toUtf8().toPercentEncoding().constData())
            << row.present << row.wish << row.alike;
    QVERIFY(number >= 80);
}

void LookalikeTest::looksAlike()
{
    QFETCH(const QString, present);
    QFETCH(const QString, wish);
    QFETCH(const bool, expected);
    QCOMPARE(alike(present, wish), expected);
    QCOMPARE(alike(wish, present), expected);
    QVERIFY(usernameKey(present) != usernameKey(wish)); // else it would be the very same name
}

void LookalikeTest::equalNamesLookAlike()
{
    const QStringList names = namesOfRows();
    for (const QString &name : names) {
        QVERIFY2(alike(name, name.toUpper()) || usernameKey(name) != usernameKey(name.toUpper()),
                 qPrintable(name));
        QVERIFY2(alike(name, name.normalized(QString::NormalizationForm_KD)), qPrintable(name));
    }
}

void LookalikeTest::anyTextHasKeys()
{
    QRandomGenerator random(20'261'122); // the same each time
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int size = random.bounded(24); size > 0; --size)
            text += QChar(random.bounded(0x10000)); // lone surrogates and noncharacters too
        const QStringList keys = lookalikeKeys(text);
        QVERIFY(keys.size() >= 1 && keys.size() <= 4);
    }
    QCOMPARE(lookalikeKeys({}), QStringList{QString()});
    QVERIFY(!lookalikeKeys(QString(1'000'000, u'\uFDFA')).isEmpty());
}

// Those in ASCII are put together from what ICU said of each character.
void LookalikeTest::plainNamesAreAsIcuHasThem()
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<USpoofChecker, void (*)(USpoofChecker *)> icu(uspoof_open(&status), uspoof_close);
    QRandomGenerator random(4);
    for (int i = 0; i < 20000; ++i) {
        QString text(random.bounded(1, 12), Qt::Uninitialized);
        for (QChar &c : text)
            c = QChar(random.bounded(int(u' '), int(u'~') + 1));
        const QString lower = text.toLower();
        UChar skeleton[128];
        const int32_t size =
            uspoof_getSkeleton(icu.get(), 0, reinterpret_cast<const UChar *>(lower.utf16()),
                               int32_t(lower.size()), skeleton, int32_t(std::size(skeleton)), &status);
        QVERIFY(U_SUCCESS(status));
        QCOMPARE(lookalikeKeys(text).constFirst(), QString::fromUtf16(skeleton, size));
    }
}

void LookalikeTest::numbered_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const QString family = u"👨\u200D👩\u200D👧\u200D👦"_s; // 25 bytes, one character
    QTest::newRow("short") << u"Anna"_s << u"Anna (2)"_s;
    QTest::newRow("28 characters") << QString(28, u'n') << QString(28, u'n') + u" (2)"_s;
    QTest::newRow("32 characters") << QString(32, u'n') << QString(28, u'n') + u" (2)"_s;
    QTest::newRow("a space at the cut") << QString(27, u'n') + u" abcd"_s << QString(27, u'n') + u" (2)"_s;
    QTest::newRow("marks stay whole") << u"n\u0336"_s.repeated(32) << u"n\u0336"_s.repeated(28) + u" (2)"_s;
    QTest::newRow("128 bytes") << u"𠀀"_s.repeated(32) << u"𠀀"_s.repeated(28) + u" (2)"_s;
    QTest::newRow("families stay whole") << family.repeated(5) << family.repeated(4) + u" (2)"_s;
    QTest::newRow("Hangul") << u"한"_s.repeated(32) << u"한"_s.repeated(28) + u" (2)"_s;
    QTest::newRow("flags") << u"🇩🇪"_s.repeated(16) << u"🇩🇪"_s.repeated(15) + u" (2)"_s;
    QTest::newRow("from the right") << u"محمد"_s << u"محمد (2)"_s;
    QTest::newRow("one character that fills it") << u"👩\u200D"_s.repeated(17) + u"👩🏽"_s << QString();
}

void LookalikeTest::numbered()
{
    QFETCH(const QString, name);
    QFETCH(const QString, expected);
    QCOMPARE(std::get<QString>(cleanUsername(name)), name);
    QCOMPARE(numberedName(name, 2), expected);
}

void LookalikeTest::aNumberFitsEveryName()
{
    const QStringList names = namesOfRows();
    for (const QString &name : names) {
        const QString numbered = numberedName(name, 20);
        QVERIFY2(numbered.endsWith(u" (20)"_s), qPrintable(name));
        QCOMPARE(std::get<QString>(cleanUsername(numbered)), numbered);
        QVERIFY2(!alike(name, numbered), qPrintable(name));
    }
}

void LookalikeTest::threadsMayAskAtOnce()
{
    const QStringList names = namesOfRows();
    QList<QStringList> expected;
    for (const QString &name : names)
        expected.append(lookalikeKeys(name));
    std::atomic<int> wrong = 0;
    QThreadPool pool;
    pool.setMaxThreadCount(4);
    for (int thread = 0; thread < 4; ++thread) {
        pool.start([&] {
            for (int i = 0; i < 20 * names.size(); ++i)
                wrong += lookalikeKeys(names[i % names.size()]) == expected[i % names.size()] ? 0 : 1;
        });
    }
    pool.waitForDone();
    QCOMPARE(wrong.load(), 0);
}

void LookalikeTest::isQuick()
{
    const QStringList names = namesOfRows();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20'000; ++i)
        lookalikeKeys(names[i % names.size()]);
    qInfo("%lld ns each", timer.nsecsElapsed() / 20'000);
    QVERIFY(timer.elapsed() < 20'000); // some hundred milliseconds on an idle machine
}

QTEST_APPLESS_MAIN(LookalikeTest)
#include "tst_lookalike.moc"
