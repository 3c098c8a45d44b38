#include "epolltest.h"

#include <QElapsedTimer>
#include <QThread>

using namespace Earshot;
using namespace std::chrono_literals;

//! The event loop of the server's thread keeps Qt's promises: here it runs the test itself.
class EpollDispatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNotWaitUnasked();
    void loopsWithinOneAnother();
    void whatIsPostedBeforeTheWaitIsNotLeft();
    void losesNothingBetweenThreads();
    void aThreadCanBeEnded();
};

namespace {

// A thread with a loop of the server's kind.
class Worker
{
public:
    Worker()
    {
        m_thread.setEventDispatcher(new EpollDispatcher);
        object.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Worker()
    {
        m_thread.quit();
        m_thread.wait();
    }
    QThread &thread() { return m_thread; }

    QObject object;

private:
    QThread m_thread;
};

} // namespace

void EpollDispatcherTest::doesNotWaitUnasked()
{
    turnsIn(0ms); // what other tests left
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!dispatcher().processEvents(QEventLoop::AllEvents));
    QVERIFY(clock.elapsed() < 1000);
}

void EpollDispatcherTest::loopsWithinOneAnother()
{
    QString order;
    QEventLoop outer;
    QMetaObject::invokeMethod(
        this,
        [&] {
            outer.quit(); // while another one is to run still
            QEventLoop inner;
            QTimer::singleShot(2ms, &inner, [&] {
                order += u'i';
                inner.quit();
            });
            inner.exec();
        },
        Qt::QueuedConnection);
    outer.exec();
    order += u'o';
    QCOMPARE(order, QStringLiteral("io"));
}

// Who is told that the loop is about to wait may give it something to do.
void EpollDispatcherTest::whatIsPostedBeforeTheWaitIsNotLeft()
{
    QEventLoop loop;
    connect(&dispatcher(), &QAbstractEventDispatcher::aboutToBlock, &loop, [&, isFirst = true]() mutable {
        if (std::exchange(isFirst, false))
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    QElapsedTimer clock;
    clock.start();
    QTimer::singleShot(2s, &loop, &QEventLoop::quit);
    loop.exec();
    QVERIFY(clock.elapsed() < 1800);
}

void EpollDispatcherTest::losesNothingBetweenThreads()
{
    constexpr int each = 50'000;
    Worker worker;
    int heard = 0; // the worker's own
    const auto shout = [&] {
        for (int i = 0; i < each; ++i)
            QMetaObject::invokeMethod(
                &worker.object, [&] { ++heard; }, Qt::QueuedConnection);
    };
    const std::unique_ptr<QThread> one(QThread::create(shout));
    const std::unique_ptr<QThread> other(QThread::create(shout));
    one->start();
    other->start();
    one->wait();
    other->wait();
    int found = 0;
    QMetaObject::invokeMethod(
        &worker.object, [&] { found = heard; }, Qt::BlockingQueuedConnection);
    QCOMPARE(found, 2 * each);
    // Each time after it fell asleep, or as it was about to.
    for (int i = 0; i < 2000; ++i)
        QMetaObject::invokeMethod(
            &worker.object, [&] { ++found; }, Qt::BlockingQueuedConnection);
    QCOMPARE(found, 2 * each + 2000);
}

void EpollDispatcherTest::aThreadCanBeEnded()
{
    for (int i = 0; i < 200; ++i) {
        Worker worker;
        if (i % 2)
            QMetaObject::invokeMethod(
                &worker.object, [] {}, Qt::BlockingQueuedConnection);
        worker.thread().quit();
        QVERIFY(worker.thread().wait(10s));
    }
}

int main(int argc, char **argv)
{
    return runOverEpoll<EpollDispatcherTest>(argc, argv);
}
#include "tst_epolldispatcher.moc"
