#include "endpoint.h"
#include "rawclient.h"
#include "rudeclient.h"

#include <QTcpServer>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

QByteArray health(quint16 port, const QHostAddress &address, const QByteArray &host)
{
    return RawClient(port, address).ask("GET /healthz HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
}

bool hasIPv6()
{
    return QTcpServer().listen(QHostAddress(QHostAddress::LocalHostIPv6), 0);
}

} // namespace

//! A server listens where it was told to, or says why it cannot.
class EndpointTest : public JudgedTest
{
    Q_OBJECT

private Q_SLOTS:
    void anyFreePort();
    void aTakenPortIsTold();
    void anAddressOfAnotherMachineIsTold();
    void startAnywhereTakesTheNextFreePort();
    void bothProtocols_data();
    void bothProtocols();
    void oneProtocolOnly();
    void aStoppedPortIsFree();
    void endsWithPeopleInside();
    void twoServersAreTwoWorlds();
};

void EndpointTest::anyFreePort()
{
    Endpoint endpoint({});
    QCOMPARE(endpoint.port(), 0);
    QVERIFY(endpoint.start(QHostAddress(QHostAddress::LocalHost), 0));
    QVERIFY(endpoint.port() > 0);
    QVERIFY(!endpoint.isPortTaken());
    QCOMPARE(endpoint.socketCount(), 0);
}

void EndpointTest::aTakenPortIsTold()
{
    Endpoint one({});
    Endpoint other({});
    QVERIFY(one.start(QHostAddress(QHostAddress::LocalHost), 0));
    QVERIFY(!other.start(QHostAddress(QHostAddress::LocalHost), one.port()));
    QVERIFY(other.isPortTaken());
    QVERIFY(!other.errorString().isEmpty());
    QVERIFY(other.start(QHostAddress(QHostAddress::LocalHost), 0)); // it may try again
}

void EndpointTest::anAddressOfAnotherMachineIsTold()
{
    Endpoint endpoint({});
    QVERIFY(!endpoint.start(QHostAddress(u"192.0.2.1"_s), 0)); // RFC 5737: for documentation
    QVERIFY(!endpoint.isPortTaken());
    QVERIFY(!endpoint.errorString().isEmpty());
}

void EndpointTest::startAnywhereTakesTheNextFreePort()
{
    // Whatever else runs on this machine: each takes a port of its own, in order while there are any.
    std::vector<std::unique_ptr<Endpoint>> endpoints;
    quint16 before = 0;
    for (int i = 0; i < 3; ++i) {
        auto &endpoint = endpoints.emplace_back(std::make_unique<Endpoint>(Limits()));
        QVERIFY(endpoint->startAnywhere());
        const quint16 port = endpoint->port();
        QVERIFY2(port >= Endpoint::standardPort, QByteArray::number(port));
        QVERIFY2(port > before || port > Endpoint::lastStandardPort, QByteArray::number(port));
        before = port;
    }
    // With all of them taken, any will do.
    std::vector<std::unique_ptr<QTcpServer>> holders;
    for (quint16 port = Endpoint::standardPort; port <= Endpoint::lastStandardPort; ++port)
        holders.emplace_back(std::make_unique<QTcpServer>())->listen(QHostAddress::Any, port);
    Endpoint last({});
    QVERIFY(last.startAnywhere());
    QVERIFY(last.port() < Endpoint::standardPort || last.port() > Endpoint::lastStandardPort);
}

void EndpointTest::bothProtocols_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost) << "127.0.0.1"_ba;
    if (hasIPv6())
        QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6) << "[::1]"_ba;
}

void EndpointTest::bothProtocols()
{
    QFETCH(const QHostAddress, address);
    QFETCH(const QByteArray, host);
    Endpoint endpoint({});
    QVERIFY(endpoint.start(QHostAddress::Any, 0));
    QCOMPARE(statusOf(health(endpoint.port(), address, host)), 200);
}

void EndpointTest::oneProtocolOnly()
{
    if (!hasIPv6())
        QSKIP("This machine has no IPv6.");
    Endpoint endpoint({});
    QVERIFY(endpoint.start(QHostAddress(QHostAddress::LocalHostIPv6), 0));
    QCOMPARE(statusOf(health(endpoint.port(), QHostAddress(QHostAddress::LocalHostIPv6), "[::1]")), 200);
    QCOMPARE(statusOf(health(endpoint.port(), QHostAddress(QHostAddress::LocalHost), "127.0.0.1")), 0);
}

void EndpointTest::aStoppedPortIsFree()
{
    Endpoint one({});
    QVERIFY(one.start(QHostAddress(QHostAddress::LocalHost), 0));
    const quint16 port = one.port();
    RudeClient client(port);
    QVERIFY(client.isOpen());
    one.stop();
    Endpoint other({});
    QVERIFY(other.start(QHostAddress(QHostAddress::LocalHost), port));
}

void EndpointTest::endsWithPeopleInside()
{
    auto endpoint = std::make_unique<Endpoint>(Limits());
    QVERIFY(endpoint->start(QHostAddress(QHostAddress::LocalHost), 0));
    RudeClient ann(endpoint->port());
    RudeClient bob(endpoint->port());
    RawClient halfway(endpoint->port());
    halfway.send("GET / HT");
    ann.join(u"room:a"_s);
    bob.join(u"room:a"_s, {{u"session"_s, QJsonValue()}});
    bob.push(u"room:a"_s, u"new_message"_s, {{u"content"_s, u"unread"_s}});
    endpoint.reset(); // no stop() before: a crash would be the sign
    QVERIFY(ann.closeCode() != 0);
    QVERIFY(bob.closeCode() != 0);
    QCOMPARE(halfway.ask({}), QByteArray());
}

void EndpointTest::twoServersAreTwoWorlds()
{
    History::ofThisTest().hasStrangers(); // two rooms of one name: it does not know who is in which
    Endpoint one({});
    Endpoint other({});
    QVERIFY(one.start(QHostAddress(QHostAddress::LocalHost), 0));
    QVERIFY(other.start(QHostAddress(QHostAddress::LocalHost), 0));
    RudeClient here(one.port());
    RudeClient there(other.port());
    here.join(u"room:a"_s);
    there.join(u"room:a"_s);
    there.received();
    here.push(u"room:a"_s, u"new_message"_s, {{u"content"_s, u"hi"_s}});
    QCOMPARE(there.receivedText(), QStringList());
    QVERIFY(one.rooms().find(u"a"_s)->room.epoch() != other.rooms().find(u"a"_s)->room.epoch());
}

QTEST_GUILESS_MAIN(EndpointTest)
#include "tst_endpoint.moc"
