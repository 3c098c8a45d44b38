#include "courtesy_fixture.h"
#include "keyedtest.h"

#include <QElapsedTimer>

using namespace Earshot;

namespace {

QJsonObject knockOn()
{
    return {{u"do"_s, u"knock"_s}, {u"on"_s, true}};
}

//! The last list of a kind that a host was told.
QJsonArray listed(const QString &kind, RudeClient &host)
{
    QJsonArray list;
    const auto frames = only(kind, host.received());
    for (const QJsonArray &frame : frames)
        list = frame[4][kind].toArray();
    return list;
}

QStringList names(const QJsonArray &list)
{
    QStringList names;
    for (const QJsonValue &each : list)
        names.append(each["username"_L1].toString());
    return names;
}

} // namespace

//! Who knocks waits, is shown to the host alone, and comes in when the host says so.
class ChannelsKnockingTest : public CourtesyFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoIsLetInComesInAsTheyKnocked();
    void whoIsTurnedAwayIsToldSo();
    void theHostAloneIsToldWhoWaits();
    void theNextHostIsToldToo();
    void aHostKnowsThatItIsOneBeforeAllElse();
    void whoGoesIsNotListedAnyMore();
    void aThousandKnocksAreAFewLines();
    void aRemovedPersonIsLetBackIn();
    void inAPrivateRoomTheKeyComesFirst();

private:
    QJsonObject knock(RudeClient &client, const QString &username, const QString &session = {});
    //! What the host is told within the second that it may take.
    QJsonArray waiting(RudeClient &host);
};

void ChannelsKnockingTest::init()
{
    CourtesyFixture::init();
    act(*m_ann, knockOn());
    m_ann->received();
    m_bob->received();
}

QJsonObject ChannelsKnockingTest::knock(RudeClient &client, const QString &username, const QString &session)
{
    static int counter = 100;
    return client.join(m_topic, {{u"username"_s, username}, {u"session"_s, session}},
                       QString::number(++counter));
}

QJsonArray ChannelsKnockingTest::waiting(RudeClient &host)
{
    QList<QJsonArray> frames;
    soon([&] {
        frames += only(u"waiting"_s, host.received());
        return !frames.isEmpty();
    });
    return frames.isEmpty() ? QJsonArray() : frames.constLast()[4]["waiting"_L1].toArray();
}

void ChannelsKnockingTest::whoIsLetInComesInAsTheyKnocked()
{
    RudeClient cid(m_endpoint->port());
    const QJsonObject first = knock(cid, u"Cid"_s);
    QCOMPARE(first.keys(), (QStringList{u"epoch"_s, u"reason"_s, u"retry_ms"_s, u"session"_s}));
    QCOMPARE(first["reason"_L1].toString(), u"knocking"_s);
    const QString session = first["session"_L1].toString();
    QCOMPARE(knock(cid, u"Cid"_s, session)["session"_L1].toString(), session);
    const QJsonArray list = waiting(*m_ann);
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0]["username"_L1].toString(), u"Cid"_s);
    m_bob->received();
    const QJsonValue id = list[0]["member"_L1];
    QCOMPARE(act(*m_ann, {{u"do"_s, u"admit"_s}, {u"member"_s, id}})["status"_L1], u"ok"_s);
    QCOMPARE(told(*m_bob).constFirst()["did"_L1]["username"_L1].toString(), u"Cid"_s);
    const QJsonObject in = knock(cid, u"Host"_s, session);
    QCOMPARE(in["member"_L1], id);
    QCOMPARE(in["session"_L1].toString(), session);
    QCOMPARE(in["username"_L1].toString(), u"Cid"_s);
    QCOMPARE(in["courtesy"_L1].toObject(), (QJsonObject{{u"host"_s, m_annId}, {u"knocks"_s, true}}));
}

void ChannelsKnockingTest::whoIsTurnedAwayIsToldSo()
{
    RudeClient cid(m_endpoint->port());
    const QString session = knock(cid, u"Cid"_s)["session"_L1].toString();
    const QJsonValue id = waiting(*m_ann)[0]["member"_L1];
    act(*m_ann, {{u"do"_s, u"turn-away"_s}, {u"member"_s, id}});
    QCOMPARE(names(listed(u"removed"_s, *m_ann)), QStringList{u"Cid"_s});
    const QString epoch = m_endpoint->rooms().find(u"a"_s)->room.epoch();
    QCOMPARE(knock(cid, u"Cid"_s, session),
             (QJsonObject{{u"epoch"_s, epoch}, {u"reason"_s, u"turned-away"_s}}));
    act(*m_ann, {{u"do"_s, u"forgive"_s}, {u"member"_s, id}});
    QCOMPARE(listed(u"removed"_s, *m_ann), QJsonArray());
    QCOMPARE(knock(cid, u"Cid"_s, session)["reason"_L1].toString(), u"knocking"_s);
}

void ChannelsKnockingTest::theHostAloneIsToldWhoWaits()
{
    RudeClient second(m_endpoint->port());
    const QJsonObject seat = second.join(u"room:b"_s, {{u"session"_s, QJsonValue()}});
    second.push(u"room:b"_s, u"courtesy"_s, knockOn());
    RudeClient cid(m_endpoint->port());
    cid.join(u"room:b"_s, {{u"username"_s, u"Cid"_s}});
    QCOMPARE(names(waiting(second)), QStringList{u"Cid"_s});
    // Another line of the host's is told as it comes.
    RudeClient third(m_endpoint->port());
    const QJsonObject in = third.join(u"room:b"_s, {{u"session"_s, seat["session"_L1]}});
    QCOMPARE(names(in["courtesy"_L1]["waiting"_L1].toArray()), QStringList{u"Cid"_s});
    cid.join(u"room:b"_s, {{u"username"_s, u"Dan"_s}}, u"2"_s);
    QCOMPARE(names(waiting(third)), (QStringList{u"Cid"_s, u"Dan"_s}));
    QCOMPARE(names(listed(u"waiting"_s, second)), (QStringList{u"Cid"_s, u"Dan"_s}));
    QCOMPARE(m_ann->receivedText() + m_bob->receivedText(), QStringList());
}

void ChannelsKnockingTest::theNextHostIsToldToo()
{
    auto eve = std::make_unique<RudeClient>(m_endpoint->port());
    knock(*eve, u"Eve"_s);
    waiting(*m_ann);
    act(*m_ann, {{u"do"_s, u"hand-over"_s}, {u"member"_s, m_bobId}});
    QCOMPARE(names(waiting(*m_bob)), QStringList{u"Eve"_s});
    knock(*eve, u"Flo"_s);
    QCOMPARE(waiting(*m_bob).size(), 2);
    QCOMPARE(listed(u"waiting"_s, *m_ann), QJsonArray());
}

void ChannelsKnockingTest::aHostKnowsThatItIsOneBeforeAllElse()
{
    RudeClient eve(m_endpoint->port());
    knock(eve, u"Eve"_s);
    act(*m_ann, {{u"do"_s, u"turn-away"_s}, {u"member"_s, waiting(*m_ann)[0]["member"_L1]}});
    RudeClient flo(m_endpoint->port());
    knock(flo, u"Flo"_s);
    m_bob->received();
    act(*m_ann, {{u"do"_s, u"hand-over"_s}, {u"member"_s, m_bobId}});
    QList<QJsonArray> frames;
    QVERIFY(soon([&] {
        frames += m_bob->received();
        return frames.size() >= 3;
    }));
    QCOMPARE(frames[0][4]["host"_L1].toString(), m_bobId);
    QCOMPARE(names(only(u"waiting"_s, frames).value(0)[4]["waiting"_L1].toArray()), QStringList{u"Flo"_s});
    QCOMPARE(names(only(u"removed"_s, frames).value(0)[4]["removed"_L1].toArray()), QStringList{u"Eve"_s});
}

void ChannelsKnockingTest::whoGoesIsNotListedAnyMore()
{
    {
        RudeClient cid(m_endpoint->port());
        knock(cid, u"Cid"_s);
        QCOMPARE(waiting(*m_ann).size(), 1);
    }
    Courtesy &courtesy = *m_endpoint->rooms().find(u"a"_s)->room.courtesy();
    courtesy.expire(m_endpoint->rooms().now() + Courtesy::patienceMs);
    QCOMPARE(waiting(*m_ann), QJsonArray());
}

void ChannelsKnockingTest::aThousandKnocksAreAFewLines()
{
    QElapsedTimer clock;
    clock.start();
    constexpr int lines = 10;
    constexpr int each = 100;
    for (int i = 0; i < lines; ++i) {
        RudeClient line(m_endpoint->port());
        for (int j = 0; j < each; ++j) {
            const QString ref = QString::number(j);
            line.send({ref, ref, m_topic, u"phx_join"_s, QJsonObject{{u"username"_s, QString(32, u'W')}}});
        }
        const auto answers = only(u"phx_reply"_s, line.received());
        for (const QJsonArray &answer : answers.first(each))
            QCOMPARE(answer[4]["response"_L1]["reason"_L1].toString(), u"knocking"_s);
    }
    QList<QJsonArray> told;
    QVERIFY(soon([&] {
        told += only(u"waiting"_s, m_ann->received());
        return !told.isEmpty()
               && told.constLast()[4]["waiting"_L1].toArray().size() == Courtesy::waitingAtMost;
    }));
    QVERIFY(told.size() <= 2 + clock.elapsed() / 1000);
    QCOMPARE(m_bob->push(m_topic, u"new_message"_s, saying(u"hi"_s))["status"_L1], u"ok"_s);
    const OpenRoom *open = m_endpoint->rooms().find(u"a"_s);
    QCOMPARE(int(open->room.courtesy()->waiting().size()), Courtesy::waitingAtMost);
    QCOMPARE(act(*m_ann, {{u"do"_s, u"lock"_s}, {u"on"_s, true}})["status"_L1], u"ok"_s);
    RudeClient late(m_endpoint->port());
    QCOMPARE(knock(late, u"Cid"_s)["reason"_L1].toString(), u"locked"_s);
}

void ChannelsKnockingTest::aRemovedPersonIsLetBackIn()
{
    act(*m_ann, {{u"do"_s, u"remove"_s}, {u"member"_s, m_bobId}});
    act(*m_ann, {{u"do"_s, u"forgive"_s}, {u"member"_s, m_bobId}});
    const QJsonObject in = knock(*m_bob, u"Robert"_s, m_bobSession);
    QCOMPARE(in["member"_L1].toString(), m_bobId);
    QCOMPARE(in["username"_L1].toString(), u"Bob"_s);
}

void ChannelsKnockingTest::inAPrivateRoomTheKeyComesFirst()
{
    const QByteArray key = newRoomKey();
    const QString tea = u"room:tea"_s;
    m_endpoint->rooms().admit(u"tea"_s, admissionKey(key));
    RudeClient host(m_endpoint->port());
    comeIn(host, key, u"tea"_s, {{u"username"_s, u"c2VhbGVk"_s}});
    host.push(tea, u"courtesy"_s, knockOn());
    RudeClient cid(m_endpoint->port());
    const QJsonObject asked = cid.join(tea, {{u"username"_s, u"Y2lk"_s}});
    QCOMPARE(asked["reason"_L1].toString(), u"key-required"_s);
    const QJsonObject shown{{u"username"_s, u"Y2lk"_s}};
    const QJsonObject knocking = cid.join(tea, proofFor(key, u"tea"_s, asked, shown), u"2"_s);
    QCOMPARE(knocking["reason"_L1].toString(), u"knocking"_s);
    const QJsonObject waits = waiting(host)[0].toObject();
    QCOMPARE(waits, (QJsonObject{{u"member"_s, asked["member"_L1]}, {u"username"_s, u"Y2lk"_s}}));
    host.push(tea, u"courtesy"_s, {{u"do"_s, u"admit"_s}, {u"member"_s, waits["member"_L1]}});
    // Who was let in proves the key for the id that it waited with.
    const QJsonObject again{{u"session"_s, knocking["session"_L1]}, {u"private"_s, true}};
    const QJsonObject challenge = cid.join(tea, again, u"3"_s);
    QCOMPARE(challenge["member"_L1], waits["member"_L1]);
    const QJsonObject in = cid.join(tea, proofFor(key, u"tea"_s, challenge, again), u"4"_s);
    QCOMPARE(in["member"_L1], waits["member"_L1]);
    QCOMPARE(in["username"_L1].toString(), u"Y2lk"_s);
}

QTEST_GUILESS_MAIN(ChannelsKnockingTest)
#include "tst_channels_knocking.moc"
