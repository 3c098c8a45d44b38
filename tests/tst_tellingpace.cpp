#include "tellingpace.h"

#include <QTest>

using namespace Earshot;

//! Seldom or to few is told at once; much to many waits for others, and not for long.
class TellingPaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLoneChangeIsToldAtOnce_data();
    void aLoneChangeIsToldAtOnce();
    void fewAreToldAtOnceOften();
    void manyWaitForTheWindowsEnd();
    void oneChangeIsAlwaysToldAtOnce();
};

void TellingPaceTest::aLoneChangeIsToldAtOnce_data()
{
    QTest::addColumn<qint64>("now");
    QTest::newRow("when the clock begins") << qint64(0);
    QTest::newRow("late") << qint64(1'000'000'000'000);
}

void TellingPaceTest::aLoneChangeIsToldAtOnce()
{
    QFETCH(const qint64, now);
    TellingPace pace;
    for (int i = 0; i < 10; ++i)
        QCOMPARE(pace.wait(now + i * TellingPace::windowMs, 10000), 0);
}

void TellingPaceTest::fewAreToldAtOnceOften()
{
    TellingPace pace;
    for (int i = 0; i < 50; ++i)
        QCOMPARE(pace.wait(i, 20), 0);
    QCOMPARE(pace.wait(50, 20), 50);
}

void TellingPaceTest::manyWaitForTheWindowsEnd()
{
    TellingPace pace;
    QCOMPARE(pace.wait(1000, 600), 0);
    QCOMPARE(pace.wait(1001, 600), 99);
    QCOMPARE(pace.wait(1099, 600), 1);
    QCOMPARE(pace.wait(1100, 600), 0);
    QCOMPARE(pace.wait(1100, 400), 0);
    QCOMPARE(pace.wait(1100, 1), 100);
}

void TellingPaceTest::oneChangeIsAlwaysToldAtOnce()
{
    TellingPace pace;
    QCOMPARE(pace.wait(0, TellingPace::framesPerWindow * 3), 0);
    QCOMPARE(pace.wait(0, 1), TellingPace::windowMs);
}

QTEST_APPLESS_MAIN(TellingPaceTest)
#include "tst_tellingpace.moc"
