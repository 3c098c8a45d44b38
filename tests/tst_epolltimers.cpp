#include "epolltest.h"
#include "rudeclient.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QThread>

using namespace Earshot;
using namespace std::chrono_literals;

//! The timers of the server's thread keep Qt's promises.
class EpollTimersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTimerIsEarly_data();
    void noTimerIsEarly();
    void aTimerRepeats();
    void timersHaveTheirOrder();
    void aTimerMayEndWhileItSpeaks_data();
    void aTimerMayEndWhileItSpeaks();
    void aTimerMayEndAnotherThatIsDue();
    void aTimerThatSpeaksIsNotWaitedFor();
    void whatWasToldWithinIsNotToldAgain();
    void knowsWhatIsLeft();
    void canLeaveOutTimers();
};

void EpollTimersTest::noTimerIsEarly_data()
{
    QTest::addColumn<Qt::TimerType>("type");
    QTest::newRow("precise") << Qt::PreciseTimer;
    QTest::newRow("coarse") << Qt::CoarseTimer;
}

void EpollTimersTest::noTimerIsEarly()
{
    QFETCH(const Qt::TimerType, type);
    int told = 0;
    for (int ms = 0; ms < 12; ++ms) {
        QElapsedTimer clock;
        clock.start();
        QTimer::singleShot(ms, type, this, [&, ms] {
            ++told;
            QVERIFY2(clock.nsecsElapsed() >= ms * 1'000'000, QByteArray::number(clock.nsecsElapsed()));
        });
        QVERIFY(soon([&] { return told == ms + 1; }));
    }
}

void EpollTimersTest::aTimerRepeats()
{
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    const QSignalSpy told(&timer, &QTimer::timeout);
    QElapsedTimer clock;
    clock.start();
    timer.start(3ms);
    QVERIFY(soon([&] { return told.count() == 5; }));
    QVERIFY(clock.elapsed() >= 15);
    timer.stop();
    turnsIn(10ms);
    QCOMPARE(told.count(), 5);
}

void EpollTimersTest::timersHaveTheirOrder()
{
    QString order;
    const auto add = [&](int ms, const char *name) {
        QTimer::singleShot(ms, Qt::PreciseTimer, this, [&order, name] { order += QLatin1StringView(name); });
    };
    add(8, "d");
    add(4, "b");
    add(4, "c");
    add(1, "a");
    QThread::msleep(12); // all are due at once
    QVERIFY(soon([&] { return order.size() == 4; }));
    QCOMPARE(order, QStringLiteral("abcd"));
}

void EpollTimersTest::aTimerMayEndWhileItSpeaks_data()
{
    QTest::addColumn<std::function<void(QTimer *)>>("end");
    QTest::addColumn<int>("expected");
    using End = std::function<void(QTimer *)>;
    QTest::newRow("stopped") << End([](QTimer *timer) { timer->stop(); }) << 1;
    QTest::newRow("restarted") << End([](QTimer *timer) { timer->start(1ms); }) << 3;
    QTest::newRow("of no time from now on") << End([](QTimer *timer) { timer->start(0ms); }) << 3;
    QTest::newRow("deleted") << End([](QTimer *timer) { delete timer; }) << 1;
}

void EpollTimersTest::aTimerMayEndWhileItSpeaks()
{
    QFETCH(const std::function<void(QTimer *)>, end);
    QFETCH(const int, expected);
    QPointer<QTimer> timer = new QTimer(this);
    int told = 0;
    connect(timer, &QTimer::timeout, this, [&, end] { ++told < 3 ? end(timer) : timer->stop(); });
    timer->start(1ms);
    QVERIFY(soon([&] { return told == expected; }));
    turnsIn(5ms);
    QCOMPARE(told, expected);
    delete timer;
}

void EpollTimersTest::aTimerMayEndAnotherThatIsDue()
{
    QTimer first;
    auto second = std::make_unique<QTimer>();
    const QSignalSpy told(second.get(), &QTimer::timeout);
    connect(&first, &QTimer::timeout, this, [&] { second.reset(); });
    first.start(1ms);
    second->start(2ms);
    QThread::msleep(5);
    QVERIFY(soon([&] { return !second; }));
    QCOMPARE(told.count(), 0);
}

void EpollTimersTest::aTimerThatSpeaksIsNotWaitedFor()
{
    QTimer timer;
    int turns = -1;
    int depth = 0;
    connect(&timer, &QTimer::timeout, this, [&] {
        QCOMPARE(++depth, 1);
        turns = turnsIn(30ms);
        timer.stop();
    });
    timer.start(1ms);
    QVERIFY(soon([&] { return turns >= 0; }));
    QVERIFY2(turns < 10, QByteArray::number(turns));
}

void EpollTimersTest::whatWasToldWithinIsNotToldAgain()
{
    QTimer outer;
    QTimer repeating;
    const QSignalSpy told(&repeating, &QTimer::timeout);
    qsizetype within = 0;
    connect(&outer, &QTimer::timeout, this, [&] {
        QCoreApplication::processEvents();
        repeating.setInterval(1h); // on a busy machine it would soon be due again
        within = told.count();
    });
    outer.setSingleShot(true);
    outer.start(1ms);
    repeating.start(100ms);
    QThread::msleep(110); // both are due in one turn
    QVERIFY(soon([&] { return within > 0; }));
    QCOMPARE(within, 1);
    QCOMPARE(told.count(), 1);
}

void EpollTimersTest::knowsWhatIsLeft()
{
    QTimer timer;
    timer.start(1h);
    const int hour = 60 * 60 * 1000;
    QVERIFY2(timer.remainingTime() > hour - 1000 && timer.remainingTime() <= hour,
             QByteArray::number(timer.remainingTime()));
    QCOMPARE(dispatcher().remainingTime(123456), -1);
    const auto timers = dispatcher().registeredTimers(&timer);
    QCOMPARE(timers.size(), 1);
    QCOMPARE(timers.constFirst().timerId, timer.timerId());
    QCOMPARE(timers.constFirst().interval, hour);
    QCOMPARE(timers.constFirst().timerType, Qt::CoarseTimer);
    timer.start(1ms);
    QThread::msleep(5);
    QCOMPARE(timer.remainingTime(), 0);
    QVERIFY(dispatcher().unregisterTimers(&timer));
    QVERIFY(!dispatcher().unregisterTimers(&timer));
    QVERIFY(dispatcher().registeredTimers(&timer).isEmpty());
}

void EpollTimersTest::canLeaveOutTimers()
{
    bool told = false;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { told = true; });
    timer.start(0);
    for (int i = 0; i < 3; ++i)
        dispatcher().processEvents(QEventLoop::X11ExcludeTimers);
    QVERIFY(!told);
    dispatcher().processEvents(QEventLoop::AllEvents);
    QVERIFY(told);
}

int main(int argc, char **argv)
{
    return runOverEpoll<EpollTimersTest>(argc, argv);
}
#include "tst_epolltimers.moc"
