#include "handshake_rows.h"

#include "endpoint.h"
#include "rudeclient.h"

#include <QTest>

#include <algorithm>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! Who may open a WebSocket, and what the others are told: as Phoenix does it.
class HandshakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void requests_data();
    void requests();
    void theKeyIsAnswered();
    void nothingIsCached();
    void noExtensionIsAgreedOn();
    void subprotocols_data();
    void subprotocols();
    void comesInPieces();
    void whatStandsBehindTheRequestIsRead_data();
    void whatStandsBehindTheRequestIsRead();
    void vanishesWhileShakingHands();
    void manyAtOnce();

private:
    QByteArray answerTo(const QByteArray &request);

    std::unique_ptr<Endpoint> m_endpoint;
};

void HandshakeTest::init()
{
    m_endpoint = std::make_unique<Endpoint>(Limits(), QUrl(u"https://chat.example.org"_s));
    QVERIFY(m_endpoint->start(QHostAddress(QHostAddress::LocalHost), 0));
}

//! The whole head of the answer; the line ends behind it.
QByteArray HandshakeTest::answerTo(const QByteArray &request)
{
    return RawClient(m_endpoint->port()).ask(request + wsBytes(8, {}));
}

void HandshakeTest::requests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QList<HandshakeCase> cases = handshakeCases();
    for (const HandshakeCase &each : cases)
        QTest::newRow(each.name) << each.request << each.status << each.body;
    qInfo("%d cases", int(cases.size()));
    QVERIFY(cases.size() >= 60);
}

void HandshakeTest::requests()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const QByteArray answer = answerTo(request);
    QCOMPARE(statusOf(answer), status);
    const QByteArray end = answer.mid(answer.indexOf("\r\n\r\n") + 4);
    // The close is answered, if anybody was there to read it.
    QCOMPARE(end, status == 101 ? QByteArray::fromHex("8800") : body);
    QVERIFY(soon([&] { return m_endpoint->socketCount() == 0; }));
}

void HandshakeTest::theKeyIsAnswered()
{
    const QByteArray answer = answerTo(RawClient::upgradeRequest("localhost"));
    QVERIFY2(answer.startsWith("HTTP/1.1 101 Switching Protocols\r\n"), answer);
    QVERIFY2(answer.contains("\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"),
             answer); // RFC 6455
    QVERIFY2(answer.contains("\r\nUpgrade: websocket\r\n"), answer);
    QVERIFY2(answer.contains("\r\nConnection: Upgrade\r\n"), answer);
}

void HandshakeTest::nothingIsCached()
{
    const QByteArray answer = answerTo(RawClient::upgradeRequest("localhost"));
    QVERIFY2(answer.contains("\r\nCache-Control: max-age=0, private, must-revalidate\r\n"), answer);
}

void HandshakeTest::noExtensionIsAgreedOn()
{
    const QByteArray offer = "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n";
    const QByteArray answer = answerTo(RawClient::upgradeRequest("localhost", offer));
    QCOMPARE(statusOf(answer), 101);
    QVERIFY2(!answer.toLower().contains("sec-websocket-extensions"), answer);
}

void HandshakeTest::subprotocols_data()
{
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<bool>("agreed");
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("phoenix") << "phoenix"_ba << true;
    QTest::newRow("and a token") << "phoenix, base64url.bearer.phx.dG9rZW4"_ba << true;
    QTest::newRow("behind another") << "chat, phoenix"_ba << true;
}

void HandshakeTest::subprotocols()
{
    QFETCH(const QByteArray, offer);
    const QByteArray header = offer.isEmpty() ? offer : "Sec-WebSocket-Protocol: " + offer + "\r\n";
    const QByteArray answer = answerTo(RawClient::upgradeRequest("localhost", header)).toLower();
    QTEST(answer.contains("\r\nsec-websocket-protocol: phoenix\r\n"), "agreed");
    QCOMPARE(answer.count("sec-websocket-protocol"), offer.isEmpty() ? 0 : 1);
}

void HandshakeTest::comesInPieces()
{
    RawClient client(m_endpoint->port());
    const QByteArray request = RawClient::upgradeRequest("localhost") + wsBytes(9, "x") + wsBytes(8, {});
    for (const char c : request) {
        client.send(QByteArray(1, c));
        client.tcp().flush();
        QCoreApplication::processEvents();
    }
    const QByteArray answer = client.ask({});
    QCOMPARE(statusOf(answer), 101);
    QVERIFY(answer.endsWith(QByteArray::fromHex("8a01788800")));
}

void HandshakeTest::whatStandsBehindTheRequestIsRead_data()
{
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<QByteArray>("answered");
    const QByteArray heartbeat = R"([null,"%","phoenix","heartbeat",{}])";
    const QByteArray reply = R"([null,"%","phoenix","phx_reply",{"response":{},"status":"ok"}])";
    const QByteArray large(60000, 'x');
    const QByteArray largeReply = QByteArray(reply).replace('%', large);
    QTest::newRow("a ping") << wsBytes(9, "x") << QByteArray::fromHex("8a0178");
    QTest::newRow("a text") << wsBytes(1, heartbeat) << "\x81" + QByteArray(1, char(reply.size())) + reply;
    QTest::newRow("more than was read with it")
        << wsBytes(1, QByteArray(heartbeat).replace('%', large))
        << "\x81\x7e" + wsCloseWith(int(largeReply.size())) + largeReply; // a length is written like a code
    QTest::newRow("half a frame") << wsBytes(9, "xyz").left(4) << QByteArray();
}

void HandshakeTest::whatStandsBehindTheRequestIsRead()
{
    QFETCH(const QByteArray, behind);
    QFETCH(const QByteArray, answered);
    RawClient client(m_endpoint->port());
    client.send(RawClient::upgradeRequest("localhost") + behind);
    QVERIFY(soon([&] { return m_endpoint->socketCount() == 1; }));
    const bool isHalf = answered.isEmpty();
    const QByteArray answer = client.ask((isHalf ? wsBytes(9, "xyz").mid(4) : QByteArray()) + wsBytes(8, {}));
    QCOMPARE(statusOf(answer), 101);
    const QByteArray frames = answer.mid(answer.indexOf("\r\n\r\n") + 4);
    QVERIFY(frames == (isHalf ? QByteArray::fromHex("8a0378797a") : answered) + QByteArray::fromHex("8800"));
}

void HandshakeTest::vanishesWhileShakingHands()
{
    for (int i = 0; i < 20; ++i) {
        RawClient client(m_endpoint->port());
        client.send(RawClient::upgradeRequest("localhost"));
        client.tcp().flush();
        if (i % 2)
            client.tcp().abort();
    }
    QCOMPARE(RawClient(m_endpoint->port()).upgrade(), 101);
    QVERIFY(soon([&] { return m_endpoint->socketCount() == 0; }));
}

// A crowd that returns at once is not taken for thirty-two slow ones.
void HandshakeTest::manyAtOnce()
{
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    for (int i = 0; i < 200; ++i) {
        QTcpSocket *tcp = crowd.emplace_back(std::make_unique<QTcpSocket>()).get();
        connect(tcp, &QTcpSocket::connected, tcp,
                [tcp] { tcp->write(RawClient::upgradeRequest("localhost")); });
        tcp->connectToHost(QHostAddress(QHostAddress::LocalHost), m_endpoint->port());
    }
    QVERIFY(soon([&] {
        return std::all_of(crowd.begin(), crowd.end(),
                           [](const auto &tcp) { return tcp->peek(12) == "HTTP/1.1 101"; });
    }));
}

QTEST_GUILESS_MAIN(HandshakeTest)
#include "tst_handshake.moc"
