#include "boundlesstest.h"
#include "rawclient.h"
#include "rudeclient.h"
#include "wsbytes.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

const QString room = u"room:a"_s;
constexpr auto here = QHostAddress::LocalHost;

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

const HostCertificate &certificate()
{
    static const HostCertificate made = std::get<HostCertificate>(HostCertificate::made());
    return made;
}

} // namespace

//! On one port there is TLS for whoever asks for it; what is said by it is the same.
class TlsTest : public BoundlessTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstByteTells();
    void opensInTheAppAsItCame();
    void showsItsCertificate();
    void isOfNoUseToOldTls();
    void isNotThereWithoutACertificate();
    void takesPartInARoom();
    void takesLongTexts();
    void readsAllThatCameAtOnce();
    void readsWhatStandsBehindTheRequest();
    void answersWithALongPage();
    void endsWithAFarewell();
    void letsGoWhoNeverReads();
    void waitsForWhoReadsLate();
    void survivesGarbage_data();
    void survivesGarbage();

private:
    quint16 port() const { return m_endpoint->port(); }
};

void TlsTest::init()
{
    BoundlessTest::init();
    m_endpoint->secure(certificate());
}

void TlsTest::theFirstByteTells()
{
    QCOMPARE(statusOf(RawClient(port()).ask(get("/healthz"))), 200);
    QCOMPARE(statusOf(RawClient(port(), here, Over::Tls).ask(get("/healthz"))), 200);
}

void TlsTest::opensInTheAppAsItCame()
{
    QVERIFY(
        RawClient(port(), here, Over::Tls).ask(get("/tea")).contains("\"earshot:https://localhost/tea\""));
    QVERIFY(RawClient(port()).ask(get("/tea")).contains("\"earshot://localhost:80/tea\""));
}

void TlsTest::showsItsCertificate()
{
    RawClient client(port(), here, Over::Tls);
    const auto &tls = static_cast<QSslSocket &>(client.tcp());
    QCOMPARE(tls.peerCertificate().digest(QCryptographicHash::Sha256), certificate().fingerprint());
    QCOMPARE(tls.sessionProtocol(), QSsl::TlsV1_3);
}

void TlsTest::isOfNoUseToOldTls()
{
    QSslSocket old;
    old.setSslConfiguration(trusting(QSsl::TlsV1_2));
    old.connectToHostEncrypted(u"127.0.0.1"_s, port());
    QVERIFY(soon([&] { return old.error() != QAbstractSocket::UnknownSocketError; }));
    QVERIFY(!old.isEncrypted());
}

void TlsTest::isNotThereWithoutACertificate()
{
    BoundlessTest::init();
    QVERIFY(!static_cast<QSslSocket &>(RawClient(port(), here, Over::Tls).tcp()).isEncrypted());
    QCOMPARE(statusOf(RawClient(port()).ask("\x16")), 400);
    QCOMPARE(statusOf(RawClient(port()).ask(get("/healthz"))), 200);
}

void TlsTest::takesPartInARoom()
{
    RudeClient sealed(port(), u"vsn=2.0.0"_s, Over::Tls);
    RudeClient plain(port());
    QVERIFY(sealed.isOpen());
    sealed.join(room);
    plain.join(room);
    for (int i = 0; i < 50; ++i) {
        RudeClient &speaker = i % 2 == 0 ? sealed : plain;
        const auto answer = speaker.push(room, u"new_message"_s, saying(QString::number(i)));
        QCOMPARE(answer["status"_L1].toString(), u"ok"_s);
    }
    QCOMPARE(only(u"new_message"_s, plain.received()).size(), 50);
    QCOMPARE(only(u"new_message"_s, sealed.received()).size(), 50);
}

// Longer than a record, and more than the system takes at once.
void TlsTest::takesLongTexts()
{
    RudeClient talker(port(), u"vsn=2.0.0"_s, Over::Tls);
    RudeClient listener(port(), u"vsn=2.0.0"_s, Over::Tls);
    talker.join(room);
    listener.join(room);
    for (int i = 0; i < 100; ++i) {
        const QString text = QString::number(i).repeated(60000).left(60000);
        talker.send({QJsonValue(), QJsonValue(), room, u"new_message"_s, saying(text)});
    }
    QCOMPARE(talker.push(room, u"new_message"_s, saying(u"end"_s))["status"_L1].toString(), u"ok"_s);
    const QList<QJsonArray> heard = only(u"new_message"_s, listener.received());
    QCOMPARE(heard.size(), 101);
    for (int i = 0; i < 100; ++i)
        QVERIFY(heard.at(i).at(4)["content"_L1].toString().startsWith(QString::number(i).repeated(2)));
}

// One record holds more than is read in one turn, and nothing follows that would wake the reader.
void TlsTest::readsAllThatCameAtOnce()
{
    RawClient client(port(), here, Over::Tls);
    QCOMPARE(client.upgrade(), 101);
    constexpr int many = 300;
    client.send(wsBytes(1, R"([null,"1","phoenix","heartbeat",{}])").repeated(many));
    for (int i = 0; i < many; ++i)
        QVERIFY2(client.readMessage().contains("ok"), QByteArray::number(i));
}

void TlsTest::readsWhatStandsBehindTheRequest()
{
    RawClient client(port(), here, Over::Tls);
    const QByteArray beat = wsBytes(1, R"([null,"1","phoenix","heartbeat",{}])");
    QCOMPARE(client.upgradeBy(RawClient::upgradeRequest("localhost") + beat.repeated(3)), 101);
    for (int i = 0; i < 3; ++i)
        QVERIFY(client.readMessage().contains("ok"));
}

void TlsTest::answersWithALongPage()
{
    const QByteArray plain = RawClient(port()).ask(get("/"));
    QCOMPARE(RawClient(port(), here, Over::Tls).ask(get("/")), plain);
}

void TlsTest::endsWithAFarewell()
{
    RawClient client(port(), here, Over::Tls);
    QCOMPARE(client.upgrade(), 101);
    m_endpoint->stop();
    QCOMPARE(client.closeCode(), 1012);
    QVERIFY(soon([&] { return client.isOver(); }));
    QCOMPARE(client.tcp().error(), QAbstractSocket::RemoteHostClosedError);
    QVERIFY(!client.hasFrame());
    QVERIFY(soon([&] { return m_endpoint->socketCount() == 0; }));
}

void TlsTest::letsGoWhoNeverReads()
{
    RudeClient talker(port());
    RawClient mute(port(), here, Over::Tls);
    QCOMPARE(mute.upgrade(), 101);
    talker.join(room);
    mute.sendFrame(1, R"(["1","1","room:a","phx_join",{}])");
    QVERIFY(mute.readMessage().contains("phx_reply"));
    mute.tcp().setReadBufferSize(1);
    int said = 0;
    for (; m_endpoint->socketCount() == 2 && said < 2000; ++said) {
        const auto answer = talker.push(room, u"new_message"_s, saying(QString(60000, u'x')));
        QCOMPARE(answer["status"_L1].toString(), u"ok"_s);
    }
    QVERIFY2(said < 2000, "it was never let go");
    QVERIFY(talker.isOpen());
}

// More than the systems of both ends hold: the rest goes once there is room.
void TlsTest::waitsForWhoReadsLate()
{
    Limits limits;
    limits.messageCharacters = 0;
    limits.messagesPerSecond = 0;
    limits.queuedBytes = 0;
    Endpoint patient(limits);
    patient.secure(certificate());
    QVERIFY(patient.start(here, 0));
    RudeClient talker(patient.port());
    RawClient late(patient.port(), here, Over::Tls);
    QCOMPARE(late.upgrade(), 101);
    talker.join(room);
    late.sendFrame(1, R"(["1","1","room:a","phx_join",{}])");
    QVERIFY(late.readMessage().contains("phx_reply"));
    late.tcp().setReadBufferSize(1);
    constexpr int many = 300;
    const QString text(60000, u'x');
    for (int i = 0; i < many; ++i)
        QCOMPARE(talker.push(room, u"new_message"_s, saying(text))["status"_L1].toString(), u"ok"_s);
    late.tcp().setReadBufferSize(0);
    int heard = 0;
    while (heard < many) {
        const QByteArray message = late.readMessage();
        QVERIFY2(!message.isEmpty(), QByteArray::number(heard));
        heard += message.contains("new_message") ? 1 : 0;
    }
}

void TlsTest::survivesGarbage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("one byte and text") << "\x16hello\r\n\r\n"_ba;
    QTest::newRow("a record of nothing") << QByteArray::fromHex("1603010000");
    QTest::newRow("a record too long") << QByteArray::fromHex("160301ffff") + QByteArray(70000, 'x');
    QTest::newRow("a hello of nonsense") << QByteArray::fromHex("160301000a010000060303") + "abc";
    QTest::newRow("an alert") << QByteArray::fromHex("16030100021503");
    QTest::newRow("plain after the first byte") << "\x16" + get("/").repeated(500);
}

void TlsTest::survivesGarbage()
{
    QFETCH(const QByteArray, bytes);
    RawClient client(port());
    client.send(bytes);
    client.tcp().disconnectFromHost();
    QVERIFY(soon([&] { return client.isOver(); }));
    QCOMPARE(statusOf(RawClient(port(), here, Over::Tls).ask(get("/healthz"))), 200);
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
