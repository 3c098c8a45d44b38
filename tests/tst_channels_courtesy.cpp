#include "courtesy_fixture.h"

using namespace Earshot;

//! What a host decides is done by the server and told to everyone; to nobody else does it listen.
class ChannelsCourtesyTest : public CourtesyFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsHost();
    void anyLineOfTheHostActs();
    void lock();
    void mute();
    void slow();
    void remove();
    void allOfOnesLinesAreRemoved();
    void refused_data();
    void refused();
    void whatIsSoAlreadyIsToldNobody();
};

void ChannelsCourtesyTest::theFirstIsHost()
{
    QCOMPARE(m_joined["courtesy"_L1].toObject(), (QJsonObject{{u"host"_s, m_annId}}));
    QCOMPARE(reason(act(*m_bob, {{u"do"_s, u"lock"_s}, {u"on"_s, true}})), u"not-host"_s);
    QCOMPARE(m_ann->receivedText(), QStringList());
}

void ChannelsCourtesyTest::anyLineOfTheHostActs()
{
    RudeClient first(m_endpoint->port());
    const QJsonObject seat = first.join(u"room:b"_s);
    RudeClient second(m_endpoint->port());
    second.join(u"room:b"_s, {{u"session"_s, seat["session"_L1]}});
    QCOMPARE(second.push(u"room:b"_s, u"courtesy"_s, {{u"do"_s, u"lock"_s}, {u"on"_s, true}})["status"_L1],
             u"ok"_s);
}

void ChannelsCourtesyTest::lock()
{
    const QJsonObject answer = act(*m_ann, {{u"do"_s, u"lock"_s}, {u"on"_s, true}});
    QCOMPARE(answer, (QJsonObject{{u"response"_s, QJsonObject()}, {u"status"_s, u"ok"_s}}));
    const QJsonObject did{{u"do"_s, u"lock"_s}, {u"on"_s, true}, {u"by"_s, m_annId}};
    const QJsonObject state{{u"host"_s, m_annId}, {u"locked"_s, true}, {u"did"_s, did}};
    QCOMPARE(told(*m_ann), QList<QJsonObject>{state});
    QCOMPARE(told(*m_bob), QList<QJsonObject>{state});
    auto cid = seated(u"Cid"_s);
    const QString epoch = m_endpoint->rooms().find(u"a"_s)->room.epoch();
    QCOMPARE(m_joined, (QJsonObject{{u"epoch"_s, epoch}, {u"reason"_s, u"locked"_s}}));
    // Members come and go by their sessions.
    auto bob = seated(u"Bob"_s, {{u"session"_s, m_bobSession}});
    QCOMPARE(m_joined["member"_L1].toString(), m_bobId);
    QCOMPARE(m_joined["courtesy"_L1].toObject(), (QJsonObject{{u"host"_s, m_annId}, {u"locked"_s, true}}));
    act(*m_ann, {{u"do"_s, u"lock"_s}, {u"on"_s, false}});
    QVERIFY(!told(*m_bob).constFirst().contains("locked"_L1));
    QVERIFY(cid->join(m_topic, {}, u"2"_s).contains("member"_L1));
}

void ChannelsCourtesyTest::mute()
{
    act(*m_ann, {{u"do"_s, u"mute"_s}, {u"member"_s, m_bobId}, {u"on"_s, true}});
    const QJsonObject state = told(*m_bob).constFirst();
    QCOMPARE(state["muted"_L1].toArray(), (QJsonArray{m_bobId}));
    QCOMPARE(state["did"_L1].toObject(), (QJsonObject{{u"do"_s, u"mute"_s},
                                                      {u"member"_s, m_bobId},
                                                      {u"on"_s, true},
                                                      {u"username"_s, u"Bob"_s},
                                                      {u"by"_s, m_annId}}));
    m_ann->received();
    QCOMPARE(reason(m_bob->push(m_topic, u"new_message"_s, saying(u"hi"_s))), u"muted"_s);
    QCOMPARE(reason(m_bob->push(m_topic, u"typing"_s)), u"muted"_s);
    QCOMPARE(reason(m_bob->push(m_topic, u"rename"_s, {{u"username"_s, u"Robert"_s}})), u"muted"_s);
    QCOMPARE(m_ann->receivedText(), QStringList());
    act(*m_ann, {{u"do"_s, u"mute"_s}, {u"member"_s, m_bobId}, {u"on"_s, false}});
    QCOMPARE(m_bob->push(m_topic, u"new_message"_s, saying(u"hi"_s))["status"_L1], u"ok"_s);
}

void ChannelsCourtesyTest::slow()
{
    act(*m_ann, {{u"do"_s, u"slow"_s}, {u"ms"_s, 60000}});
    QCOMPARE(told(*m_bob).constFirst()["slow_ms"_L1].toInt(), 60000);
    QCOMPARE(m_bob->push(m_topic, u"new_message"_s, saying(u"one"_s, u"1"_s))["status"_L1], u"ok"_s);
    const QJsonObject answer = m_bob->push(m_topic, u"new_message"_s, saying(u"two"_s, u"2"_s));
    QCOMPARE(reason(answer), u"slow"_s);
    const int wait = answer["response"_L1]["retry_ms"_L1].toInt();
    QVERIFY2(wait > 50000 && wait <= 60000, QByteArray::number(wait));
    // What was accepted may be sent again, and the host speaks as it likes.
    QCOMPARE(m_bob->push(m_topic, u"new_message"_s, saying(u"one"_s, u"1"_s))["status"_L1], u"ok"_s);
    for (const QString &text : {u"a"_s, u"b"_s})
        QCOMPARE(m_ann->push(m_topic, u"new_message"_s, saying(text))["status"_L1], u"ok"_s);
    act(*m_ann, {{u"do"_s, u"slow"_s}, {u"ms"_s, 0}});
    QCOMPARE(m_bob->push(m_topic, u"new_message"_s, saying(u"two"_s, u"2"_s))["status"_L1], u"ok"_s);
}

void ChannelsCourtesyTest::remove()
{
    auto cid = seated(u"Cid"_s);
    m_bob->received();
    cid->received();
    QCOMPARE(act(*m_ann, {{u"do"_s, u"remove"_s}, {u"member"_s, m_bobId}})["status"_L1], u"ok"_s);
    QCOMPARE(m_bob->receivedText(),
             (QStringList{uR"(["1",null,"room:a","removed",{"by":"%1"}])"_s.arg(m_annId),
                          uR"(["1","1","room:a","phx_close",{}])"_s}));
    const auto frames = cid->received();
    QCOMPARE(frames.size(), 2);
    QCOMPARE(frames[0][3].toString(), u"presence_diff"_s);
    QCOMPARE(frames[0][4]["leaves"_L1].toObject().keys(), QStringList{m_bobId});
    QCOMPARE(
        frames[1][4]["did"_L1].toObject(),
        (QJsonObject{
            {u"do"_s, u"remove"_s}, {u"member"_s, m_bobId}, {u"username"_s, u"Bob"_s}, {u"by"_s, m_annId}}));
    // The host alone is told who may not come back.
    const auto lists = only(u"removed"_s, m_ann->received());
    QCOMPARE(lists.size(), 1);
    QCOMPARE(lists[0][4]["removed"_L1].toArray(),
             (QJsonArray{QJsonObject{{u"member"_s, m_bobId}, {u"username"_s, u"Bob"_s}}}));
    QCOMPARE(m_endpoint->rooms().find(u"a"_s)->room.memberCount(), 2);
    auto dan = seated(u"Dan"_s);
    QCOMPARE(m_joined["courtesy"_L1].toObject(), (QJsonObject{{u"host"_s, m_annId}}));
}

void ChannelsCourtesyTest::allOfOnesLinesAreRemoved()
{
    auto other = seated(u"Bob"_s, {{u"session"_s, m_bobSession}});
    other->received();
    m_bob->received();
    act(*m_ann, {{u"do"_s, u"remove"_s}, {u"member"_s, m_bobId}});
    for (RudeClient *line : {m_bob.get(), other.get()}) {
        QCOMPARE(events(*line), (QStringList{u"removed"_s, u"phx_close"_s}));
        line->push(m_topic, u"new_message"_s, saying(u"still here?"_s)); // to a channel that is over
    }
    QCOMPARE(only(u"new_message"_s, m_ann->received()).size(), 0);
    QCOMPARE(m_endpoint->rooms().find(u"a"_s)->presence.seats().size(), 1U);
}

void ChannelsCourtesyTest::refused_data()
{
    QTest::addColumn<QJsonObject>("deed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QJsonObject() << u"invalid-payload"_s;
    for (const QString &what : {u"mute"_s, u"remove"_s, u"hand-over"_s}) {
        QTest::addRow("%s nobody", qPrintable(what))
            << QJsonObject{{u"do"_s, what}, {u"member"_s, u"000000"_s}, {u"on"_s, true}}
            << u"no-such-member"_s;
        QTest::addRow("%s oneself", qPrintable(what))
            << QJsonObject{{u"do"_s, what}, {u"member"_s, u"own"_s}, {u"on"_s, true}} << u"no-such-member"_s;
    }
    for (const QString &what : {u"admit"_s, u"turn-away"_s, u"forgive"_s}) {
        QTest::addRow("%s a member", qPrintable(what))
            << QJsonObject{{u"do"_s, what}, {u"member"_s, u"own"_s}} << u"no-such-member"_s;
    }
}

void ChannelsCourtesyTest::refused()
{
    QFETCH(QJsonObject, deed);
    QFETCH(const QString, expected);
    if (deed["member"_L1] == u"own"_s)
        deed.insert("member"_L1, m_annId);
    QCOMPARE(reason(act(*m_ann, deed)), expected);
    QCOMPARE(m_bob->receivedText(), QStringList());
}

void ChannelsCourtesyTest::whatIsSoAlreadyIsToldNobody()
{
    const QList<QJsonObject> deeds{{{u"do"_s, u"lock"_s}, {u"on"_s, false}},
                                   {{u"do"_s, u"slow"_s}, {u"ms"_s, 0}},
                                   {{u"do"_s, u"mute"_s}, {u"member"_s, m_bobId}, {u"on"_s, false}}};
    for (const QJsonObject &deed : deeds)
        QCOMPARE(act(*m_ann, deed)["status"_L1], u"ok"_s);
    QCOMPARE(told(*m_bob), QList<QJsonObject>());
}

QTEST_GUILESS_MAIN(ChannelsCourtesyTest)
#include "tst_channels_courtesy.moc"
