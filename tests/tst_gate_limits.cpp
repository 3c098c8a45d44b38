#include "endpoint.h"
#include "rawclient.h"
#include "rudeclient.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <deque>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

} // namespace

//! Who stands at the door has neither all the time nor all the room, and takes none of others.
class GateLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHandshakeHasADeadline();
    void aDripDoesNotHelp();
    void connectionsPerAddress();
    void theOldestOfTheSlowOnesGoes();
    void slowOnesLockNobodyOut();

private:
    void restart(const Limits &limits);

    std::unique_ptr<Endpoint> m_endpoint;
};

void GateLimitsTest::restart(const Limits &limits)
{
    m_endpoint = std::make_unique<Endpoint>(limits);
    QVERIFY(m_endpoint->start(QHostAddress(QHostAddress::LocalHost), 0));
}

void GateLimitsTest::theHandshakeHasADeadline()
{
    Limits limits;
    limits.handshakeSeconds = 1;
    restart(limits);
    RawClient silent(m_endpoint->port());
    RawClient half(m_endpoint->port());
    RawClient done(m_endpoint->port());
    half.send("GET /socket/websocket?vsn=2.0.0 HTTP/1.1\r\n");
    QCOMPARE(done.upgrade(), 101);
    QCOMPARE(silent.ask({}), QByteArray());
    QCOMPARE(half.ask({}), QByteArray());
    done.sendFrame(1, R"([null,"1","phoenix","heartbeat",{}])"); // it has arrived, and stays
    QVERIFY(done.readFrame().contains("ok"));
}

void GateLimitsTest::aDripDoesNotHelp()
{
    Limits limits;
    limits.handshakeSeconds = 1;
    restart(limits);
    RawClient client(m_endpoint->port());
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(client.drip("GET / HTTP/1.1\r\nX: "), QByteArray());
    QVERIFY2(clock.elapsed() < 5000, QByteArray::number(clock.elapsed()));
}

void GateLimitsTest::connectionsPerAddress()
{
    Limits limits;
    limits.connectionsPerAddress = 2;
    restart(limits);
    RawClient one(m_endpoint->port());
    {
        RawClient two(m_endpoint->port());
        QCOMPARE(one.upgrade(), 101);
        QCOMPARE(two.upgrade(), 101);
        QCOMPARE(statusOf(RawClient(m_endpoint->port()).ask(get("/"))), 503);
        QVERIFY(!RudeClient(m_endpoint->port()).isOpen());
    }
    QVERIFY(soon([&] { return m_endpoint->socketCount() == 1; }));
    one.sendFrame(1,
                  R"([null,"1","phoenix","heartbeat",{}])"); // some turns of the loop, in which it is deleted
    QVERIFY(one.readFrame().contains("ok"));
    // Its place is free again, and pages and refusals do not use it up.
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(statusOf(RawClient(m_endpoint->port()).ask(get("/"))), 200);
        QCOMPARE(statusOf(RawClient(m_endpoint->port()).ask("hello\r\n\r\n")), 400);
        QCOMPARE(statusOf(RawClient(m_endpoint->port()).ask(RawClient::upgradeRequest("evil.example"))), 403);
    }
    QCOMPARE(RawClient(m_endpoint->port()).upgrade(), 101);
}

void GateLimitsTest::theOldestOfTheSlowOnesGoes()
{
    Limits limits;
    limits.halfOpenPerAddress = 3;
    restart(limits);
    std::deque<RawClient> slow;
    for (int i = 0; i < 10; ++i)
        slow.emplace_back(m_endpoint->port()).send("GET /he");
    QCOMPARE(RawClient(m_endpoint->port()).upgrade(), 101);
    const auto isOpen = [](RawClient &client) {
        return client.tcp().state() == QAbstractSocket::ConnectedState;
    };
    QVERIFY(soon([&] { return std::count_if(slow.begin(), slow.end(), isOpen) == 3; }));
    for (int i = 7; i < 10; ++i)
        QCOMPARE(statusOf(slow[std::size_t(i)].ask("althz HTTP/1.1\r\nHost: localhost\r\n\r\n")), 200);
}

void GateLimitsTest::slowOnesLockNobodyOut()
{
    Limits limits;
    limits.connectionsPerAddress = 10;
    restart(limits);
    std::deque<RawClient> slow;
    for (int i = 0; i < 30; ++i) {
        slow.emplace_back(m_endpoint->port()).send("GET /he");
        QCOMPARE(statusOf(RawClient(m_endpoint->port()).ask(get("/healthz"))), 200);
    }
    QCOMPARE(RawClient(m_endpoint->port()).upgrade(), 101);
}

QTEST_GUILESS_MAIN(GateLimitsTest)
#include "tst_gate_limits.moc"
