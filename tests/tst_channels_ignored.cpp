#include "courtesy_fixture.h"

using namespace Earshot;

namespace {

int heard(RudeClient &client)
{
    return int(only(u"new_message"_s, client.received()).size());
}

QJsonObject lock(bool on)
{
    return {{u"do"_s, u"lock"_s}, {u"on"_s, on}};
}

} // namespace

//! Clients written to ignore what the host decided: the server does not.
class ChannelsIgnoredTest : public CourtesyFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theMutedAreNotHeardByAnyLine();
    void theRemovedAreRefusedByAnyWay_data();
    void theRemovedAreRefusedByAnyWay();
    void theRemovedSpeakToNobody();
    void whoPretendsToBeHostIsNot_data();
    void whoPretendsToBeHostIsNot();
    void theHostsWordsAreTheServers_data();
    void theHostsWordsAreTheServers();
    void aFloodOfDeedsEndsTheFlooder();
    void aHostWhoFloodsIsSlowedDown();
    void slowModeIsOfThePersonNotTheLine();
    void theLockHoldsAgainstJoiningAnew();
};

void ChannelsIgnoredTest::theMutedAreNotHeardByAnyLine()
{
    auto second = seated(u"Robert"_s, {{u"session"_s, m_bobSession}});
    act(*m_ann, {{u"do"_s, u"mute"_s}, {u"member"_s, m_bobId}, {u"on"_s, true}});
    auto third = seated(u"Robert"_s, {{u"session"_s, m_bobSession}}); // and by one that came later
    QCOMPARE(m_joined["courtesy"_L1]["muted"_L1].toArray(), QJsonArray{m_bobId});
    m_ann->received();
    for (RudeClient *line : {m_bob.get(), second.get(), third.get()}) {
        for (int i = 0; i < 40; ++i)
            QCOMPARE(reason(line->push(m_topic, u"new_message"_s, saying(u"hear me"_s))), u"muted"_s);
        QCOMPARE(reason(line->push(m_topic, u"rename"_s, {{u"username"_s, u"HEAR ME"_s}})), u"muted"_s);
        line->send({u"1"_s, QJsonValue(), m_topic, u"typing"_s, QJsonObject()});
        line->received();
    }
    // Joining anew on the same line, by the same session, changes nothing.
    m_bob->join(m_topic, {{u"session"_s, m_bobSession}, {u"username"_s, u"Bob"_s}}, u"9"_s);
    m_bob->send({u"9"_s, u"10"_s, m_topic, u"new_message"_s, saying(u"hear me"_s)});
    m_bob->push(m_topic, u"phx_leave"_s); // nor does a goodbye
    m_bob->join(m_topic, {{u"session"_s, m_bobSession}, {u"username"_s, u"Robert"_s}}, u"11"_s);
    m_bob->send({u"11"_s, u"12"_s, m_topic, u"new_message"_s, saying(u"hear me"_s)});
    m_bob->received();
    m_ann->received();
    QCOMPARE(heard(*m_ann), 0);
    QCOMPARE(m_endpoint->rooms().find(u"a"_s)->room.username(MemberId(m_bobId.toUInt(nullptr, 16))),
             u"Bob"_s);
}

void ChannelsIgnoredTest::theRemovedAreRefusedByAnyWay_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<bool>("sameLine");
    QTest::addColumn<bool>("sameEpoch");
    QTest::newRow("as it was") << u"Bob"_s << true << true;
    QTest::newRow("under another name") << u"Robert"_s << true << true;
    QTest::newRow("by another line") << u"Bob"_s << false << true;
    QTest::newRow("without a word of the room") << QString() << false << false;
}

void ChannelsIgnoredTest::theRemovedAreRefusedByAnyWay()
{
    QFETCH(const QString, username);
    QFETCH(const bool, sameLine);
    QFETCH(const bool, sameEpoch);
    QJsonObject again{{u"session"_s, m_bobSession}, {u"username"_s, username}, {u"seq"_s, 0}};
    if (sameEpoch)
        again.insert(u"epoch"_s, m_joined["epoch"_L1]);
    act(*m_ann, {{u"do"_s, u"remove"_s}, {u"member"_s, m_bobId}});
    m_bob->received();
    RudeClient other(m_endpoint->port());
    RudeClient &line = sameLine ? *m_bob : other;
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(line.join(m_topic, again, QString::number(i))["reason"_L1].toString(), u"removed"_s);
    }
    m_ann->received();
    QCOMPARE(m_ann->receivedText(), QStringList());
    QCOMPARE(m_endpoint->rooms().find(u"a"_s)->room.memberCount(), 1);
}

void ChannelsIgnoredTest::theRemovedSpeakToNobody()
{
    act(*m_ann, {{u"do"_s, u"remove"_s}, {u"member"_s, m_bobId}});
    m_bob->received();
    m_ann->received();
    for (const QString &event : {u"new_message"_s, u"rename"_s, u"typing"_s, u"courtesy"_s, u"phx_leave"_s})
        m_bob->push(m_topic, event, saying(u"still here"_s));
    QCOMPARE(m_ann->receivedText(), QStringList());
    QVERIFY(m_bob->isOpen()); // one who is in other rooms, too, stays there
}

void ChannelsIgnoredTest::whoPretendsToBeHostIsNot_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("by") << QJsonObject{{u"by"_s, u"ann"_s}};
    QTest::newRow("host") << QJsonObject{{u"host"_s, u"ann"_s}};
    QTest::newRow("session") << QJsonObject{{u"session"_s, u"ann"_s}};
    QTest::newRow("courtesy") << QJsonObject{{u"courtesy"_s, QJsonObject{{u"host"_s, u"ann"_s}}}};
}

void ChannelsIgnoredTest::whoPretendsToBeHostIsNot()
{
    QFETCH(QJsonObject, more);
    for (const QString &key : more.keys()) {
        if (more[key].isString())
            more.insert(key, m_annId);
    }
    auto eve = seated(u"Eve"_s, more); // in the join
    QCOMPARE(m_joined["courtesy"_L1]["host"_L1].toString(), m_annId);
    m_ann->received();
    const QList<QJsonObject> deeds{lock(true),
                                   {{u"do"_s, u"hand-over"_s}, {u"member"_s, m_joined["member"_L1]}},
                                   {{u"do"_s, u"remove"_s}, {u"member"_s, m_annId}},
                                   {{u"do"_s, u"mute"_s}, {u"member"_s, m_annId}, {u"on"_s, true}},
                                   {{u"do"_s, u"close"_s}}};
    for (QJsonObject deed : deeds) {
        for (auto each = more.constBegin(); each != more.constEnd(); ++each) // and in the deed
            deed.insert(each.key(), each.value());
        QCOMPARE(reason(act(*eve, deed)), u"not-host"_s);
    }
    QCOMPARE(m_ann->receivedText(), QStringList());
}

void ChannelsIgnoredTest::theHostsWordsAreTheServers_data()
{
    QTest::addColumn<QString>("event");
    for (const char *event : {"removed", "waiting", "room_closed", "presence_diff", "phx_close"})
        QTest::newRow(event) << QString::fromLatin1(event);
}

void ChannelsIgnoredTest::theHostsWordsAreTheServers()
{
    QFETCH(const QString, event);
    m_bob->send({u"1"_s, u"7"_s, m_topic, event, QJsonObject{{u"by"_s, m_annId}}});
    QCOMPARE(events(*m_bob), QStringList{u"phx_error"_s}); // its own channel is over, no other
    for (const QJsonArray &frame : m_ann->received())
        QCOMPARE(frame[3].toString(), u"presence_diff"_s);
}

void ChannelsIgnoredTest::aFloodOfDeedsEndsTheFlooder()
{
    for (int i = 0; i < 1500; ++i)
        m_bob->send({u"1"_s, u"7"_s, m_topic, u"courtesy"_s, lock(i % 2 == 0)});
    QCOMPARE(m_bob->closeCode(), 1008);
    QCOMPARE(told(*m_ann), QList<QJsonObject>());
    QVERIFY(!m_endpoint->rooms().find(u"a"_s)->room.courtesy());
}

void ChannelsIgnoredTest::aHostWhoFloodsIsSlowedDown()
{
    int rate = 0;
    for (int i = 0; i < 100; ++i)
        rate += reason(act(*m_ann, lock(i % 2 == 0))) == "rate"_L1 ? 1 : 0;
    QVERIFY(rate >= 70);
    QCOMPARE(int(told(*m_bob).size()), 100 - rate);
}

void ChannelsIgnoredTest::slowModeIsOfThePersonNotTheLine()
{
    auto second = seated(u"Bob"_s, {{u"session"_s, m_bobSession}});
    act(*m_ann, {{u"do"_s, u"slow"_s}, {u"ms"_s, 60000}});
    m_ann->received();
    QCOMPARE(m_bob->push(m_topic, u"new_message"_s, saying(u"one"_s))["status"_L1], u"ok"_s);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(reason(second->push(m_topic, u"new_message"_s, saying(u"two"_s))), u"slow"_s);
        QCOMPARE(reason(m_bob->push(m_topic, u"new_message"_s, saying(u"two"_s, QString::number(i)))),
                 u"slow"_s);
    }
    QCOMPARE(heard(*m_ann), 1);
}

void ChannelsIgnoredTest::theLockHoldsAgainstJoiningAnew()
{
    act(*m_ann, lock(true));
    RudeClient eve(m_endpoint->port());
    for (int i = 0; i < 100; ++i) {
        const QJsonObject wish = i % 2 == 0 ? QJsonObject{{u"session"_s, m_annId + QString(32, u'0')}}
                                            : QJsonObject{{u"username"_s, u"Bob"_s}};
        QCOMPARE(eve.join(m_topic, wish, QString::number(i))["reason"_L1].toString(), u"locked"_s);
    }
    m_bob->push(m_topic, u"phx_leave"_s); // who says goodbye is somebody new
    QCOMPARE(m_bob->join(m_topic, {{u"session"_s, m_bobSession}}, u"5"_s)["reason"_L1].toString(),
             u"locked"_s);
}

QTEST_GUILESS_MAIN(ChannelsIgnoredTest)
#include "tst_channels_ignored.moc"
