#include "endpoint.h"
#include "rawclient.h"
#include "rudeclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

const QString room = u"room:a"_s;

QJsonObject saying(const QString &content)
{
    return {{u"content"_s, content}};
}

} // namespace

//! How rooms, lines and servers end, and that nobody else's ends with them.
class ChannelsEndingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theHostClosesItsRoom();
    void onlyAdmittedRoomsBegin();
    void aClosedRoomStaysClosed();
    void stopTellsEveryone();
    void stopWithNobody();
    void stopTwice();
    void stopWhileShakingHands();
    void badFrames_data();
    void badFrames();
    void fragmentsArePutTogether();
    void pingsAreAnswered();
    void closeIsEchoed_data();
    void closeIsEchoed();

private:
    std::unique_ptr<Endpoint> m_endpoint;
};

void ChannelsEndingTest::init()
{
    Limits limits;
    limits.messageCharacters = 0;
    limits.messagesPerSecond = 0;
    m_endpoint = std::make_unique<Endpoint>(limits);
    QVERIFY(m_endpoint->start(QHostAddress(QHostAddress::LocalHost), 0));
}

void ChannelsEndingTest::theHostClosesItsRoom()
{
    RudeClient ann(m_endpoint->port());
    RudeClient bob(m_endpoint->port());
    ann.join(room, {{u"session"_s, QJsonValue()}}, u"7"_s);
    bob.join(room);
    bob.join(u"room:b"_s);
    ann.received();
    bob.received();
    m_endpoint->rooms().close(u"a"_s);
    QCOMPARE(ann.receivedText(),
             (QStringList{uR"([null,null,"room:a","room_closed",{"reason":"host-closed"}])"_s,
                          uR"(["7","7","room:a","phx_close",{}])"_s}));
    QCOMPARE(bob.received().size(), 2); // nobody is told of each other's end besides
    QCOMPARE(m_endpoint->rooms().count(), 1);
    QCOMPARE(bob.push(u"room:b"_s, u"new_message"_s, saying(u"hi"_s))["status"_L1].toString(), u"ok"_s);
    QCOMPARE(ann.push(room, u"new_message"_s, saying(u"hi"_s))["response"_L1]["reason"_L1].toString(),
             u"unmatched topic"_s);
}

void ChannelsEndingTest::onlyAdmittedRoomsBegin()
{
    m_endpoint->rooms().admitOnly();
    RudeClient ann(m_endpoint->port());
    QCOMPARE(ann.join(room)["reason"_L1].toString(), u"no-such-room"_s);
    m_endpoint->rooms().admit(u"a"_s);
    QVERIFY(ann.join(room).contains("member"_L1));
    QCOMPARE(ann.join(u"room:b"_s)["reason"_L1].toString(), u"no-such-room"_s);
    ann.push(room, u"phx_leave"_s);
    QVERIFY(ann.join(room, {}, u"2"_s).contains("member"_L1)); // still the host's
}

void ChannelsEndingTest::aClosedRoomStaysClosed()
{
    m_endpoint->rooms().admitOnly();
    m_endpoint->rooms().admit(u"a"_s);
    RudeClient ann(m_endpoint->port());
    const QJsonObject joined = ann.join(room);
    m_endpoint->rooms().closeAll();
    QCOMPARE(ann.join(room, {}, u"2"_s)["reason"_L1].toString(), u"no-such-room"_s);
    m_endpoint->rooms().admit(u"a"_s);
    const QJsonObject again = ann.join(room, {{u"session"_s, joined["session"_L1]}}, u"3"_s);
    QVERIFY(again.contains("epoch"_L1));
    QVERIFY(again["epoch"_L1] != joined["epoch"_L1]);
    QVERIFY(again["member"_L1] != joined["member"_L1]);
}

void ChannelsEndingTest::stopTellsEveryone()
{
    RawClient joined(m_endpoint->port()); // QWebSocket takes 1012 for a mistake and tells 1002
    RawClient idle(m_endpoint->port());
    QCOMPARE(joined.upgrade(), 101);
    QCOMPARE(idle.upgrade(), 101);
    joined.sendFrame(1, R"(["1","1","room:a","phx_join",{}])");
    QVERIFY(joined.readFrame().contains("phx_reply"));
    QSignalSpy stopped(m_endpoint.get(), &Endpoint::stopped);
    const quint16 port = m_endpoint->port();
    m_endpoint->stop();
    QCOMPARE(joined.closeCode(), 1012);
    QCOMPARE(idle.closeCode(), 1012);
    QVERIFY(soon([&] { return !stopped.isEmpty(); }));
    QCOMPARE(m_endpoint->socketCount(), 0);
    QCOMPARE(m_endpoint->rooms().count(), 0);
    QVERIFY(RawClient(port).tcp().state() != QAbstractSocket::ConnectedState);
}

void ChannelsEndingTest::stopWithNobody()
{
    QSignalSpy stopped(m_endpoint.get(), &Endpoint::stopped);
    m_endpoint->stop();
    QVERIFY(stopped.isEmpty()); // a signal, not a call into whoever stops it
    QVERIFY(soon([&] { return stopped.size() == 1; }));
}

void ChannelsEndingTest::stopTwice()
{
    RawClient mute(m_endpoint->port()); // never answers the close
    QCOMPARE(mute.upgrade(), 101);
    QSignalSpy stopped(m_endpoint.get(), &Endpoint::stopped);
    m_endpoint->stop();
    m_endpoint->stop();
    QCOMPARE(mute.closeCode(), 1012);
    QVERIFY(soon([&] { return stopped.size() == 1 && m_endpoint->socketCount() == 0; }));
    m_endpoint->stop();
    RudeClient late(m_endpoint->port());
    QVERIFY(!late.isOpen());
    QCOMPARE(stopped.size(), 1);
}

void ChannelsEndingTest::stopWhileShakingHands()
{
    RawClient slow(m_endpoint->port());
    const QByteArray request = RawClient::upgradeRequest("127.0.0.1:1");
    slow.send(request.chopped(2));
    QCOMPARE(RawClient(m_endpoint->port()).upgrade(), 101); // by now the server has seen the slow one, too
    m_endpoint->stop();
    QVERIFY(slow.ask("\r\n").endsWith(QByteArray::fromHex("880203f4"))); // closed with 1012
    QCOMPARE(m_endpoint->rooms().count(), 0);
}

void ChannelsEndingTest::badFrames_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    // QWebSocket does not insist on the mask, so this is read: as text that is no frame.
    QTest::newRow("not masked") << QByteArray::fromHex("810568656c6c6f") << 1011;
    QTest::newRow("invalid UTF-8") << QByteArray::fromHex("818200000000c328") << 1007;
    QTest::newRow("UTF-8 cut short") << QByteArray::fromHex("818200000000e282") << 1007;
    QTest::newRow("reserved bits") << QByteArray::fromHex("c18100000000"
                                                          "78")
                                   << 1002;
    QTest::newRow("reserved opcode") << QByteArray::fromHex("838100000000"
                                                            "78")
                                     << 1002;
    QTest::newRow("continuation of nothing") << QByteArray::fromHex("808100000000"
                                                                    "78")
                                             << 1002;
    QTest::newRow("fragmented ping") << QByteArray::fromHex("098100000000"
                                                            "78")
                                     << 1002;
    QTest::newRow("long ping") << QByteArray::fromHex("89fe007e00000000") + QByteArray(126, 'x') << 1002;
    QTest::newRow("empty text") << QByteArray::fromHex("818000000000") << 1011;
    QTest::newRow("empty binary") << QByteArray::fromHex("828000000000") << 1011;
    QTest::newRow("a promise of 8 EB") << QByteArray::fromHex("81ff7fffffffffffffff00000000") << 1009;
}

void ChannelsEndingTest::badFrames()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    RudeClient other(m_endpoint->port());
    RawClient client(m_endpoint->port());
    QCOMPARE(client.upgrade(), 101);
    other.join(room);
    client.sendFrame(1, R"(["1","1","room:a","phx_join",{}])");
    QVERIFY(client.readFrame().contains("phx_reply"));
    client.send(bytes);
    QCOMPARE(client.closeCode(), code);
    QVERIFY(soon([&] { return m_endpoint->socketCount() == 1; }));
    QCOMPARE(m_endpoint->rooms().find(u"a"_s)->room.memberCount(), 1);
    QVERIFY(!other.received().isEmpty());
}

void ChannelsEndingTest::fragmentsArePutTogether()
{
    RawClient client(m_endpoint->port());
    QCOMPARE(client.upgrade(), 101);
    client.sendFrame(1, R"([null,"\u00)", false);
    client.sendFrame(9, "ping between"); // control frames may stand inside
    client.sendFrame(0, R"(e9","phoe)", false);
    client.sendFrame(0, R"(nix","heartbeat",{}])");
    int head = 0;
    QCOMPARE(client.readFrame(&head), "ping between"_ba);
    QCOMPARE(head, 0x8a);
    QCOMPARE(client.readFrame(&head),
             "[null,\"\xc3\xa9\",\"phoenix\",\"phx_reply\",{\"response\":{},\"status\":\"ok\"}]"_ba);
    QCOMPARE(head, 0x81);
}

void ChannelsEndingTest::pingsAreAnswered()
{
    RudeClient client(m_endpoint->port());
    QSignalSpy pong(&client.socket(), &QWebSocket::pong);
    client.socket().ping("payload");
    QVERIFY(soon([&] { return !pong.isEmpty(); }));
    QCOMPARE(pong[0][1].toByteArray(), "payload"_ba);
}

void ChannelsEndingTest::closeIsEchoed_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("code");
    QTest::newRow("going away") << QByteArray::fromHex("03e9") << 1001;
    QTest::newRow("normal") << QByteArray::fromHex("03e8") << 1000;
    QTest::newRow("of its own") << QByteArray::fromHex("0fa1") << 4001;
}

void ChannelsEndingTest::closeIsEchoed()
{
    QFETCH(const QByteArray, payload);
    RawClient client(m_endpoint->port());
    QCOMPARE(client.upgrade(), 101);
    client.sendFrame(8, payload);
    QTEST(client.closeCode(), "code");
    QVERIFY(soon([&] { return m_endpoint->socketCount() == 0; }));
}

QTEST_GUILESS_MAIN(ChannelsEndingTest)
#include "tst_channels_ending.moc"
