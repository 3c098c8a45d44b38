#include "epolltest.h"
#include "rudeclient.h"
#include "socketpair.h"

#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>

#include <ctime>
#include <sys/resource.h>

using namespace Earshot;
using namespace std::chrono_literals;

//! Qt's notifiers, and so its sockets, work in the event loop of the server's thread.
class EpollNotifiersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHearsItsOwn();
    void hearsWhatIsUrgent();
    void theEndIsToldToEach_data();
    void theEndIsToldToEach();
    void mayBeSwitchedOffWhileItSpeaks();
    void mayBeDeletedWhileItSpeaks();
    void aNumberMayBeUsedAgainAtOnce();
    void timersOfNoTimeLeaveThemTheirs();
    void canBeLeftOut();
    void aThousandTalk();
    void theIdleCostNothing();
};

namespace {

using Type = QSocketNotifier::Type;

int turn(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    return dispatcher().processEvents(flags) ? 1 : 0;
}

bool mayHave(rlim_t descriptors)
{
    rlimit limit = {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    return ::setrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur >= descriptors + 100;
}

qint64 ownNanoseconds()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * qint64(1'000'000'000) + time.tv_nsec;
}

// What a turn with a posted event and one ready line costs, at least.
qint64 costOfTurns(const SocketPair &pair, int turns)
{
    const qint64 begun = ownNanoseconds();
    for (int i = 0; i < turns; ++i) {
        pair.say();
        turn();
    }
    return (ownNanoseconds() - begun) / turns;
}

} // namespace

void EpollNotifiersTest::eachHearsItsOwn()
{
    SocketPair pair;
    QSocketNotifier reading(pair.near(), Type::Read);
    QSocketNotifier writing(pair.near(), Type::Write);
    QSocketNotifier urgent(pair.near(), Type::Exception);
    const QSignalSpy read(&reading, &QSocketNotifier::activated);
    const QSignalSpy written(&writing, &QSocketNotifier::activated);
    const QSignalSpy alarmed(&urgent, &QSocketNotifier::activated);
    turn();
    QCOMPARE(written.count(), 1);
    pair.fill();
    pair.say();
    turn();
    QCOMPARE(read.count(), 1);
    QCOMPARE(written.count(), 1);
    QVERIFY(pair.hear());
    turn();
    QCOMPARE(read.count(), 1);
    reading.setEnabled(false);
    pair.say();
    turn();
    QCOMPARE(read.count(), 1);
    reading.setEnabled(true);
    turn();
    QCOMPARE(read.count(), 2);
    QCOMPARE(alarmed.count(), 0);
}

void EpollNotifiersTest::hearsWhatIsUrgent()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
    QVERIFY(soon([&] { return server.hasPendingConnections(); }));
    QTcpSocket *accepted = server.nextPendingConnection();
    QSocketNotifier urgent(accepted->socketDescriptor(), Type::Exception);
    const QSignalSpy alarmed(&urgent, &QSocketNotifier::activated);
    QCOMPARE(::send(int(client.socketDescriptor()), "!", 1, MSG_OOB), 1);
    QVERIFY(soon([&] { return alarmed.count() > 0; }));
}

void EpollNotifiersTest::theEndIsToldToEach_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("read") << int(Type::Read);
    QTest::newRow("write") << int(Type::Write);
    QTest::newRow("exception") << int(Type::Exception);
}

// Else the system tells it again in each turn, to nobody.
void EpollNotifiersTest::theEndIsToldToEach()
{
    QFETCH(const int, type);
    SocketPair pair;
    pair.fill();
    QSocketNotifier notifier(pair.near(), Type(type));
    QSignalSpy told(&notifier, &QSocketNotifier::activated);
    turn();
    QCOMPARE(told.count(), 0);
    pair.closeFar();
    turn();
    QCOMPARE(told.count(), 1);
}

void EpollNotifiersTest::mayBeSwitchedOffWhileItSpeaks()
{
    SocketPair pair;
    QSocketNotifier reading(pair.near(), Type::Read);
    QSocketNotifier writing(pair.near(), Type::Write);
    const QSignalSpy read(&reading, &QSocketNotifier::activated);
    const QSignalSpy written(&writing, &QSocketNotifier::activated);
    connect(&reading, &QSocketNotifier::activated, this, [&] {
        reading.setEnabled(false);
        writing.setEnabled(false);
    });
    pair.say();
    for (int i = 0; i < 3; ++i)
        turn();
    QCOMPARE(read.count(), 1);
    QCOMPARE(written.count(), 0);
    QVERIFY(turnsIn(20ms) < 10);
}

void EpollNotifiersTest::mayBeDeletedWhileItSpeaks()
{
    SocketPair pair;
    auto *reading = new QSocketNotifier(pair.near(), Type::Read, this);
    int told = 0;
    connect(reading, &QSocketNotifier::activated, this, [count = &told, reading] {
        ++*count;
        delete reading;
    });
    pair.say();
    turn();
    turn();
    QCOMPARE(told, 1);
}

void EpollNotifiersTest::aNumberMayBeUsedAgainAtOnce()
{
    SocketPair pair;
    SocketPair next;
    next.fill(); // so that it cannot be written to
    auto reading = std::make_unique<QSocketNotifier>(pair.near(), Type::Read);
    auto writing = std::make_unique<QSocketNotifier>(pair.near(), Type::Write);
    int told = 0;
    connect(reading.get(), &QSocketNotifier::activated, this, [&] {
        const int number = pair.near();
        reading.reset();
        writing.reset();
        pair.closeNear();
        next.moveNearTo(number);
        writing = std::make_unique<QSocketNotifier>(number, Type::Write);
        connect(writing.get(), &QSocketNotifier::activated, this, [&] { ++told; });
    });
    pair.say();
    turn();
    QVERIFY(!reading);
    turn();
    QCOMPARE(told, 0);
    next.closeFar();
    turn();
    QCOMPARE(told, 1);
}

void EpollNotifiersTest::timersOfNoTimeLeaveThemTheirs()
{
    SocketPair pair;
    QSocketNotifier reading(pair.near(), Type::Read);
    QTimer timer;
    const QSignalSpy ticks(&timer, &QTimer::timeout);
    int told = 0;
    connect(&reading, &QSocketNotifier::activated, this, [&] { told += pair.hear() ? 1 : 0; });
    timer.start(0);
    for (int i = 1; i <= 5; ++i) {
        pair.say();
        turn(QEventLoop::WaitForMoreEvents);
        QCOMPARE(told, i);
        QCOMPARE(ticks.count(), i);
    }
}

void EpollNotifiersTest::canBeLeftOut()
{
    SocketPair pair;
    QSocketNotifier reading(pair.near(), Type::Read);
    const QSignalSpy read(&reading, &QSocketNotifier::activated);
    pair.say();
    QEventLoop loop;
    QTimer::singleShot(5ms, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeSocketNotifiers);
    QCOMPARE(read.count(), 0);
    const std::unique_ptr<QThread> other(
        QThread::create([&] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); }));
    QMetaObject::invokeMethod(
        this, [&] { other->start(); }, Qt::QueuedConnection);
    loop.exec(QEventLoop::ExcludeSocketNotifiers); // woken from elsewhere
    QVERIFY(other->wait());
    QCOMPARE(read.count(), 0);
    turn();
    QCOMPARE(read.count(), 1);
}

void EpollNotifiersTest::aThousandTalk()
{
    constexpr int count = 1000;
    if (!mayHave(2 * count))
        QSKIP("There are too few descriptors here.");
    QTcpServer server;
    server.setListenBacklogSize(count);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        while (QTcpSocket *client = server.nextPendingConnection())
            connect(client, &QTcpSocket::readyRead, client, [client] { client->write(client->readAll()); });
    });
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    int heard = 0;
    for (int i = 0; i < count; ++i) {
        clients.push_back(std::make_unique<QTcpSocket>());
        QTcpSocket *client = clients.back().get();
        connect(client, &QTcpSocket::connected, client, [client] { client->write("hello"); });
        connect(client, &QTcpSocket::readyRead, client, [all = &heard, client] {
            *all += client->bytesAvailable() == 5 && client->readAll() == "hello" ? 1 : 0;
        });
        client->connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
    }
    QVERIFY(soon([&] { return heard == count; }));
    int ended = 0;
    for (const auto &client : clients) {
        connect(client.get(), &QTcpSocket::disconnected, this, [&] { ++ended; });
        client->disconnectFromHost();
    }
    QVERIFY(soon([&] { return ended == count; }));
}

void EpollNotifiersTest::theIdleCostNothing()
{
    constexpr int idleOnes = 2000;
    if (!mayHave(2 * idleOnes))
        QSKIP("There are too few descriptors here.");
    SocketPair busy;
    QSocketNotifier reading(busy.near(), Type::Read);
    connect(&reading, &QSocketNotifier::activated, this, [&] { busy.hear(); });
    qint64 alone = std::numeric_limits<qint64>::max();
    qint64 among = alone;
    // Others use this processor too: what it costs is the least that was ever seen.
    for (int round = 0; round < 2 || (round < 20 && among >= 1.5 * double(alone)); ++round) {
        for (int i = 0; i < 4; ++i)
            alone = std::min(alone, costOfTurns(busy, 100));
        std::vector<std::unique_ptr<SocketPair>> idle;
        std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
        for (int i = 0; i < idleOnes; ++i) {
            idle.push_back(std::make_unique<SocketPair>());
            notifiers.push_back(std::make_unique<QSocketNotifier>(idle.back()->near(), Type::Read));
        }
        turn(); // which learns of them
        for (int i = 0; i < 4; ++i)
            among = std::min(among, costOfTurns(busy, 100));
        notifiers.clear();
    }
    QVERIFY2(among < 1.5 * double(alone), qPrintable(QStringLiteral("%1 ns, %2 ns").arg(alone).arg(among)));
}

int main(int argc, char **argv)
{
    return runOverEpoll<EpollNotifiersTest>(argc, argv);
}
#include "tst_epollnotifiers.moc"
