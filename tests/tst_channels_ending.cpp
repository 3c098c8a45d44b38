#include "boundlesstest.h"
#include "rawclient.h"
#include "rudeclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

const QString room = u"room:a"_s;

//! Everyone hears "last words" of whoever says anything, upon which the server stops.
class LastWords : public Channel
{
public:
    explicit LastWords(Endpoint &endpoint)
        : m_endpoint(endpoint)
    {}
    Answer join(const Payload &) override { return Answer::ok(); }
    bool isContinuedBy(const Payload &) const override { return false; }
    Answer handle(const QString &, const Payload &) override
    {
        QMetaObject::invokeMethod(&m_endpoint, &Endpoint::stop, Qt::QueuedConnection);
        Answer answer = Answer::ok();
        answer.broadcasts.append({u"last words"_s, {}});
        return answer;
    }
    QList<Event> end(Ending, qint64) override { return {}; }

private:
    Endpoint &m_endpoint;
};

class LastWordsChannels : public ChannelFactory
{
public:
    explicit LastWordsChannels(Endpoint &endpoint)
        : m_endpoint(endpoint)
    {}
    std::unique_ptr<Channel> channelFor(const QString &topic) override
    {
        return topic == "last"_L1 ? std::make_unique<LastWords>(m_endpoint) : nullptr;
    }

private:
    Endpoint &m_endpoint;
};

} // namespace

//! How rooms, lines and servers end, and that nobody else's ends with them.
class ChannelsEndingTest : public BoundlessTest
{
    Q_OBJECT

private Q_SLOTS:
    void theHostClosesItsRoom();
    void onlyAdmittedRoomsBegin();
    void aClosedRoomStaysClosed();
    void stopTellsEveryone();
    void stopLosesNothing();
    void stopWithNobody();
    void stopTwice();
    void stopWhileShakingHands();
};

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

// What was accepted in the turn in which the server stops is heard by all.
void ChannelsEndingTest::stopLosesNothing()
{
    LastWordsChannels channels(*m_endpoint);
    m_endpoint->addChannels(channels);
    RudeClient ann(m_endpoint->port());
    RawClient bob(m_endpoint->port());
    QCOMPARE(bob.upgrade(), 101);
    bob.sendFrame(1, R"(["1","1","last","phx_join",{}])");
    QVERIFY(bob.readMessage().contains("phx_reply"));
    ann.join(u"last"_s);
    ann.push(u"last"_s, u"say"_s);
    QCOMPARE(bob.readMessage(), R"([null,null,"last","last words",{}])"_ba);
    QCOMPARE(bob.closeCode(), 1012);
    m_endpoint.reset(); // before its channels
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

QTEST_GUILESS_MAIN(ChannelsEndingTest)
#include "tst_channels_ending.moc"
