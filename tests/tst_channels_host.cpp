#include "courtesy_fixture.h"

using namespace Earshot;

//! Who is host: the first one, or who opened the room; then to whom it is handed over, or who is there
//! longest.
class ChannelsHostTest : public CourtesyFixture
{
    Q_OBJECT

private Q_SLOTS:
    void handOver();
    void theMarkPassesOn();
    void whoOpenedTheRoomHasTheMarkBack();
    void whoOpenedTheRoomIsNotSentOut();
    void close();
    void aGuestWhoWasQuickerShutsNobodyOut();
};

void ChannelsHostTest::handOver()
{
    act(*m_ann, {{u"do"_s, u"hand-over"_s}, {u"member"_s, m_bobId}});
    const QJsonObject state = told(*m_ann).constFirst();
    QCOMPARE(state["host"_L1].toString(), m_bobId);
    QCOMPARE(state["did"_L1]["username"_L1].toString(), u"Bob"_s);
    QCOMPARE(reason(act(*m_ann, {{u"do"_s, u"lock"_s}, {u"on"_s, true}})), u"not-host"_s);
    QCOMPARE(act(*m_bob, {{u"do"_s, u"lock"_s}, {u"on"_s, true}})["status"_L1], u"ok"_s);
}

void ChannelsHostTest::theMarkPassesOn()
{
    auto cid = seated(u"Cid"_s);
    cid->received();
    m_bob->received();
    m_ann->push(m_topic, u"phx_leave"_s);
    const auto frames = cid->received();
    QCOMPARE(frames.size(), 2);
    QCOMPARE(frames[0][3].toString(), u"presence_diff"_s);
    QCOMPARE(frames[1][4].toObject(), (QJsonObject{{u"host"_s, m_bobId},
                                                   {u"did"_s, QJsonObject{{u"do"_s, u"hand-over"_s},
                                                                          {u"member"_s, m_bobId},
                                                                          {u"username"_s, u"Bob"_s}}}}));
    QCOMPARE(act(*m_bob, {{u"do"_s, u"lock"_s}, {u"on"_s, true}})["status"_L1], u"ok"_s);
}

void ChannelsHostTest::whoOpenedTheRoomHasTheMarkBack()
{
    m_endpoint->rooms().admitOnly();
    const QString secret = m_endpoint->rooms().admit(u"mine"_s);
    QVERIFY(secret.size() >= 32);
    RudeClient quick(m_endpoint->port());
    const QString quickId = quick.join(u"room:mine"_s, {{u"host"_s, u"0"_s}})["member"_L1].toString();
    quick.push(u"room:mine"_s, u"courtesy"_s, {{u"do"_s, u"lock"_s}, {u"on"_s, true}});
    quick.received();
    RudeClient owner(m_endpoint->port());
    QCOMPARE(owner.join(u"room:mine"_s, {{u"host"_s, secret.chopped(1)}})["reason"_L1].toString(),
             u"locked"_s);
    const QJsonObject joined = owner.join(u"room:mine"_s, {{u"host"_s, secret}}, u"2"_s);
    QCOMPARE(joined["courtesy"_L1].toObject(),
             (QJsonObject{{u"host"_s, joined["member"_L1]}, {u"locked"_s, true}}));
    QCOMPARE(told(quick).constLast()["host"_L1], joined["member"_L1]);
    // Who was given the mark keeps it when the giver's line was lost.
    owner.push(u"room:mine"_s, u"courtesy"_s, {{u"do"_s, u"hand-over"_s}, {u"member"_s, quickId}});
    const QJsonObject again{
        {u"host"_s, secret}, {u"session"_s, joined["session"_L1]}, {u"epoch"_s, joined["epoch"_L1]}};
    QCOMPARE(RudeClient(m_endpoint->port()).join(u"room:mine"_s, again)["courtesy"_L1]["host"_L1].toString(),
             quickId);
}

void ChannelsHostTest::whoOpenedTheRoomIsNotSentOut()
{
    const QString secret = m_endpoint->rooms().admit(u"a"_s);
    auto owner = seated(u"Owner"_s, {{u"host"_s, secret}});
    const QJsonValue ownerId = m_joined["member"_L1];
    act(*owner, {{u"do"_s, u"hand-over"_s}, {u"member"_s, m_bobId}});
    for (const QString &what : {u"mute"_s, u"remove"_s}) {
        const QJsonObject deed{{u"do"_s, what}, {u"member"_s, ownerId}, {u"on"_s, true}};
        QCOMPARE(reason(act(*m_bob, deed)), u"no-such-member"_s);
    }
    owner->received();
    QCOMPARE(owner->push(m_topic, u"new_message"_s, saying(u"hi"_s))["status"_L1], u"ok"_s);
}

void ChannelsHostTest::close()
{
    m_endpoint->rooms().admitOnly();
    m_endpoint->rooms().admit(u"a"_s);
    act(*m_ann, {{u"do"_s, u"hand-over"_s}, {u"member"_s, m_bobId}});
    m_ann->received();
    m_bob->received();
    QCOMPARE(act(*m_bob, {{u"do"_s, u"close"_s}})["status"_L1], u"ok"_s);
    for (RudeClient *line : {m_ann.get(), m_bob.get()}) {
        QTRY_COMPARE(m_endpoint->rooms().count(), 0);
        const QStringList last = events(*line); // after what a host is told within a second
        QCOMPARE(last.mid(last.size() - 2), (QStringList{u"room_closed"_s, u"phx_close"_s}));
    }
}

void ChannelsHostTest::aGuestWhoWasQuickerShutsNobodyOut()
{
    m_endpoint->rooms().admitOnly();
    const QString secret = m_endpoint->rooms().admit(u"mine"_s);
    RudeClient quick(m_endpoint->port());
    quick.join(u"room:mine"_s);
    quick.push(u"room:mine"_s, u"courtesy"_s, {{u"do"_s, u"close"_s}});
    QTRY_VERIFY(!m_endpoint->rooms().find(u"mine"_s));
    RudeClient owner(m_endpoint->port());
    QVERIFY(owner.join(u"room:mine"_s, {{u"host"_s, secret}}).contains("member"_L1));
    owner.push(u"room:mine"_s, u"courtesy"_s, {{u"do"_s, u"close"_s}});
    QTRY_VERIFY(!m_endpoint->rooms().find(u"mine"_s));
    QCOMPARE(owner.join(u"room:mine"_s, {{u"host"_s, secret}}, u"3"_s)["reason"_L1].toString(),
             u"no-such-room"_s);
}

QTEST_GUILESS_MAIN(ChannelsHostTest)
#include "tst_channels_host.moc"
