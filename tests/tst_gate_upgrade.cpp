#include "endpoint.h"
#include "rawclient.h"
#include "rudeclient.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

QByteArray without(const QByteArray &header)
{
    QByteArray request = RawClient::upgradeRequest("localhost");
    const qsizetype at = request.indexOf("\r\n" + header + ':') + 2;
    return request.remove(at, request.indexOf("\r\n", at) + 2 - at);
}

QByteArray replaced(const QByteArray &before, const QByteArray &after)
{
    return RawClient::upgradeRequest("localhost").replace(before, after);
}

} // namespace

//! Who may open a WebSocket: by its request, its version, its host and its origin.
class GateUpgradeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void requests_data();
    void requests();
    void versions_data();
    void versions();
    void origins_data();
    void origins();
    void theKeyIsAnswered();
    void nothingIsNegotiated();
    void framesBehindTheRequest();

private:
    std::unique_ptr<Endpoint> m_endpoint;
};

void GateUpgradeTest::init()
{
    m_endpoint = std::make_unique<Endpoint>(Limits(), QUrl(u"https://chat.example.org"_s));
    QVERIFY(m_endpoint->start(QHostAddress(QHostAddress::LocalHost), 0));
}

void GateUpgradeTest::requests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("no Upgrade") << without("Upgrade") << 400;
    QTest::newRow("no Connection") << without("Connection") << 400;
    QTest::newRow("no key") << without("Sec-WebSocket-Key") << 400;
    QTest::newRow("no version") << without("Sec-WebSocket-Version") << 400;
    QTest::newRow("version 8") << replaced("Version: 13", "Version: 8") << 400;
    QTest::newRow("HTTP/1.0") << replaced("HTTP/1.1", "HTTP/1.0") << 400;
    QTest::newRow("POST") << replaced("GET ", "POST ") << 400;
    QTest::newRow("HEAD") << replaced("GET ", "HEAD ") << 400;
    QTest::newRow("h2c") << replaced("websocket\r\n", "h2c\r\n") << 400;
    QTest::newRow("no Host") << without("Host") << 400;
    QTest::newRow("another name") << RawClient::upgradeRequest("evil.example") << 403;
    QTest::newRow("not under /websocket")
        << RawClient::upgradeRequest("localhost", {}, "/socket?vsn=2.0.0") << 404;
    QTest::newRow("under a room") << RawClient::upgradeRequest("localhost", {}, "/kitchen?vsn=2.0.0") << 200;
}

void GateUpgradeTest::requests()
{
    QFETCH(const QByteArray, request);
    QTEST(statusOf(RawClient(m_endpoint->port()).ask(request)), "status");
    QCOMPARE(m_endpoint->socketCount(), 0);
}

void GateUpgradeTest::versions_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("spoken");
    const auto row = [](const char *query, bool spoken) {
        QTest::newRow(query) << "/socket/websocket" + QByteArray(query) << spoken;
    };
    row("?vsn=2.0.0", true);
    row("?vsn=2.0.9", true);
    row("/?vsn=2.0.0", true);
    row("?a=b&vsn=2.0.0&c[d]=e", true);
    row("?vsn=2%2E0%2E0", true);
    row("?vsn=1.0.0&vsn=2.0.0", true); // the last one wins
    row("?vsn=2.0.0&vsn=1.0.0", false);
    row("", false); // V1, which is not spoken here
    row("?", false);
    row("?vsn=", false);
    row("?vsn=1.0.0", false);
    row("?vsn=2.1.0", false);
    row("?vsn=3.0.0", false);
    row("?vsn=2", false);
    row("?vsn=2.0.0x", false);
    row("?vsn=2.0.0%0A", false);
    row("?vsn=abc", false);
    row("?vsn[]=2.0.0", false);
    row("?VSN=2.0.0", false);
}

void GateUpgradeTest::versions()
{
    QFETCH(const QByteArray, target);
    QFETCH(const bool, spoken);
    RawClient client(m_endpoint->port());
    client.send(RawClient::upgradeRequest("localhost", {}, target));
    if (!spoken) {
        QCOMPARE(statusOf(client.ask({})), 403);
        return;
    }
    QVERIFY(soon([&] { return m_endpoint->socketCount() == 1; }));
}

void GateUpgradeTest::origins_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *host, const char *origin, bool allowed) {
        QTest::addRow("%s at %s", *origin ? origin : "a program", host)
            << QByteArray(host) << (*origin ? "Origin: " + QByteArray(origin) + "\r\n" : QByteArray())
            << allowed;
    };
    row("localhost:4000", "", true);
    row("localhost:4000", "http://localhost:4000", true);
    row("127.0.0.1:4000", "http://127.0.0.1:4000", true);
    row("[::1]:4000", "http://[::1]:4000", true);
    row("chat.example.org", "https://chat.example.org", true);
    row("localhost:4000", "http://localhost:8080", false);
    row("localhost:4000", "http://evil.example", false);
    row("localhost:4000", "null", false);
    row("localhost:4000", "garbage", false);
    row("localhost:4000", "file://", false);
    row("evil.example:4000", "http://evil.example:4000", false); // a name that was pointed here
    row("evil.example:4000", "", false);
    row("0.0.0.0:4000", "http://0.0.0.0:4000", false);
}

void GateUpgradeTest::origins()
{
    QFETCH(const QByteArray, host);
    QFETCH(const QByteArray, origin);
    QFETCH(const bool, allowed);
    RawClient client(m_endpoint->port());
    client.send(RawClient::upgradeRequest(host, origin));
    if (!allowed) {
        const QByteArray answer = client.ask({});
        QCOMPARE(statusOf(answer), 403);
        QVERIFY(answer.endsWith("\r\n\r\n"));
        return;
    }
    QVERIFY(soon([&] { return m_endpoint->socketCount() == 1; }));
}

void GateUpgradeTest::theKeyIsAnswered()
{
    RawClient client(m_endpoint->port());
    client.send(RawClient::upgradeRequest("localhost"));
    QVERIFY(soon([&] { return m_endpoint->socketCount() == 1; }));
    m_endpoint->stop();
    const QByteArray answer = client.ask({});
    QCOMPARE(statusOf(answer), 101);
    QVERIFY2(answer.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"), answer); // RFC 6455
}

void GateUpgradeTest::nothingIsNegotiated()
{
    RawClient client(m_endpoint->port());
    client.send(RawClient::upgradeRequest("localhost", "Sec-WebSocket-Protocol: phoenix\r\n"
                                                       "Sec-WebSocket-Extensions: permessage-deflate\r\n"));
    QVERIFY(soon([&] { return m_endpoint->socketCount() == 1; }));
    m_endpoint->stop();
    const QByteArray answer = client.ask({}).toLower();
    QCOMPARE(statusOf(answer.toUpper()), 101);
    QVERIFY2(!answer.contains("sec-websocket-extensions"), answer);
    QVERIFY2(!answer.contains("sec-websocket-protocol"), answer);
}

void GateUpgradeTest::framesBehindTheRequest()
{
    // No browser does so, but nothing may be lost or hang.
    RawClient client(m_endpoint->port());
    QByteArray frame = R"([null,"1","phoenix","heartbeat",{}])";
    frame.prepend(QByteArray::fromHex("81") + char(0x80 | frame.size()) + QByteArray(4, '\0'));
    client.send(RawClient::upgradeRequest("localhost") + frame);
    QVERIFY(soon([&] { return m_endpoint->socketCount() == 1; }));
    client.sendFrame(9, {});
    m_endpoint->stop();
    QCOMPARE(statusOf(client.ask({})), 101);
}

QTEST_GUILESS_MAIN(GateUpgradeTest)
#include "tst_gate_upgrade.moc"
