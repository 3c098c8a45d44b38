#include "keyedtest.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

const QString topic = u"room:tea"_s;
const QString name = u"c2VhbGVk"_s; // as sealed as anything is to a server

} // namespace

//! Private rooms, over real lines: who comes in, and what a server says of what it cannot read.
class PrivateRoomsTest : public KeyedTest
{
    Q_OBJECT

private Q_SLOTS:
    void aStockClientIsToldWhatItLacks();
    void whoProvesTheKeyIsIn();
    void whoProvesWithoutAWordIsInToo();
    void aSessionAloneOpensNothing();
    void whoComesBackHasItsPlace();
    void anIdIsPromisedToOne();
    void anIdIsPromisedToNobodyElse_data();
    void anIdIsPromisedToNobodyElse();
    void whoeverBeginsItNeedsNoProof();
    void onlyAKeyBeginsIt_data();
    void onlyAKeyBeginsIt();
    void anOpenRoomIsNoPrivateOne();
    void aRoomWaitsForWhomItAsked();
    void aRoomEndsAlthoughSomebodyAsked();
    void aRoomThatBeganAnewAsksAnew();
    void statusSaysPrivate();
};

void PrivateRoomsTest::aStockClientIsToldWhatItLacks()
{
    host();
    for (const QJsonObject &payload :
         {QJsonObject{}, QJsonObject{{u"username"_s, u"Ann"_s}}, QJsonObject{{u"private"_s, true}},
          QJsonObject{{u"private"_s, u"yes"_s}},
          QJsonObject{{u"private"_s, true}, {u"admission"_s, u"x"_s}}}) {
        const QJsonObject response = client().join(topic, payload);
        QCOMPARE(response.keys(), (QStringList{u"epoch"_s, u"member"_s, u"nonce"_s, u"reason"_s}));
        QCOMPARE(reasonOf(response), u"key-required"_s);
        QCOMPARE(response["epoch"_L1].toString(), room()->epoch());
    }
    QCOMPARE(room()->memberCount(), 0);
}

void PrivateRoomsTest::whoProvesTheKeyIsIn()
{
    host();
    RudeClient &ann = client();
    const QJsonObject challenge = ann.join(topic, {{u"private"_s, true}});
    const QJsonObject in = ann.join(topic, proofFor(m_key, u"tea"_s, challenge, {{u"username"_s, name}}));
    QCOMPARE(in["member"_L1], challenge["member"_L1]);
    QCOMPARE(in["epoch"_L1], challenge["epoch"_L1]);
    QCOMPARE(in["username"_L1].toString(), name);
    const QJsonObject bob = comeIn(client(), m_key, u"tea"_s);
    QCOMPARE(bob["username"_L1].toString(), QString());
    QVERIFY(bob["member"_L1] != in["member"_L1]);
    const auto diffs = only(u"presence_diff"_s, ann.received());
    QCOMPARE(diffs.size(), 2);
    QCOMPARE(diffs[1][4]["joins"_L1].toObject().keys(), QStringList{bob["member"_L1].toString()});
}

void PrivateRoomsTest::whoProvesWithoutAWordIsInToo()
{
    host();
    RudeClient &bot = client();
    QJsonObject shown = proofFor(m_key, u"tea"_s, bot.join(topic));
    shown.remove(u"private"_s);
    QVERIFY(bot.join(topic, shown).contains("member"_L1));
}

void PrivateRoomsTest::aSessionAloneOpensNothing()
{
    host();
    const QJsonValue session = comeIn(client(), m_key, u"tea"_s)["session"_L1];
    for (const bool isPrivate : {false, true}) {
        const QJsonObject answer = client().join(
            topic, {{u"session"_s, session}, {u"private"_s, isPrivate}, {u"epoch"_s, room()->epoch()}});
        QCOMPARE(reasonOf(answer), u"key-required"_s);
    }
    QCOMPARE(room()->memberCount(), 1);
}

void PrivateRoomsTest::whoComesBackHasItsPlace()
{
    host();
    RudeClient &ann = client();
    const QJsonObject first =
        comeIn(ann, m_key, u"tea"_s, {{u"session"_s, QString()}, {u"username"_s, name}});
    RudeClient &bob = client();
    comeIn(bob, m_key, u"tea"_s);
    ann.socket().abort();
    QCOMPARE(answerOf(bob.push(topic, u"new_message"_s, saying(u"bWlzc2Vk"_s))), u"ok"_s);
    const QJsonObject again = comeIn(
        client(), m_key, u"tea"_s,
        {{u"session"_s, first["session"_L1]}, {u"epoch"_s, first["epoch"_L1]}, {u"seq"_s, first["seq"_L1]}});
    QCOMPARE(again["member"_L1], first["member"_L1]);
    QCOMPARE(again["username"_L1].toString(), name);
    QCOMPARE(again["missed"_L1].toArray().size(), 1);
}

// Who shows a nonce that was given for somebody else's place gets one for its own.
void PrivateRoomsTest::anIdIsPromisedToOne()
{
    const Limits limits;
    const QByteArray key = admissionKey(m_key);
    Room room(u"tea"_s, limits, key);
    const auto shown = [&](const Room::Challenge &challenge, const QString &session) {
        return Room::Arrival{{},
                             session,
                             true,
                             {},
                             0,
                             challenge.nonce,
                             admissionProof(key, u"tea"_s, room.epoch(), challenge.nonce)};
    };
    const auto ann = std::get<Room::Admission>(room.join(shown(room.challenge({}, 0), {}), 0));
    const Room::Challenge annsAgain = room.challenge(ann.session, 0);
    QCOMPARE(annsAgain.member, ann.member);
    QCOMPARE(std::get<Refusal>(room.join(shown(annsAgain, {}), 0)), Refusal{u"key-required"_s});
    const Room::Challenge newcomers = room.challenge({}, 0);
    QVERIFY(newcomers.member != ann.member);
    QCOMPARE(std::get<Refusal>(room.join(shown(newcomers, ann.session), 0)), Refusal{u"key-required"_s});
    const auto back =
        std::get<Room::Admission>(room.join(shown(room.challenge(ann.session, 0), ann.session), 0));
    QCOMPARE(back.member, ann.member);
    QCOMPARE(room.memberCount(), 1);
}

void PrivateRoomsTest::anIdIsPromisedToNobodyElse_data()
{
    QTest::addColumn<int>("where");
    QTest::newRow("in the room") << 0;
    QTest::newRow("the line is lost") << 1;
    QTest::newRow("away") << 2;
    QTest::newRow("removed") << 3;
}

// The nonce given for a place that somebody has, or had, opens to nobody who does not show its session.
void PrivateRoomsTest::anIdIsPromisedToNobodyElse()
{
    QFETCH(const int, where);
    const Limits limits;
    const QByteArray key = admissionKey(m_key);
    Room room(u"tea"_s, limits, key);
    const auto come = [&](const Room::Challenge &challenge, const QString &session, qint64 now) {
        const QString proof = admissionProof(key, u"tea"_s, room.epoch(), challenge.nonce);
        return room.join({{}, session, true, {}, 0, challenge.nonce, proof}, now);
    };
    const auto host = std::get<Room::Admission>(come(room.challenge({}, 0), {}, 0));
    const auto ann = std::get<Room::Admission>(come(room.challenge({}, 0), {}, 0));
    if (where == 1 || where == 2)
        room.lose(ann.member, 0);
    const qint64 now = where == 2 ? Room::graceMs : 0;
    room.expire(now);
    if (where == 3)
        room.act(host.member, {Deed::What::Remove, ann.member}, now);
    for (const QString &session : {QString(), ann.session.chopped(1) + u'x', host.session}) {
        const Room::Challenge hers = room.challenge(ann.session, now);
        QCOMPARE(hers.member, ann.member);
        QCOMPARE(std::get<Refusal>(come(hers, session, now)), Refusal{u"key-required"_s});
    }
}

void PrivateRoomsTest::whoeverBeginsItNeedsNoProof()
{
    RudeClient &ann = client();
    QCOMPARE(ann.join(topic, {{u"private"_s, true}}), (QJsonObject{{u"reason"_s, u"key-wanted"_s}}));
    QCOMPARE(m_endpoint->rooms().count(), 0);
    const QJsonObject in = ann.join(topic, founding(m_key));
    QVERIFY(in.contains("member"_L1));
    QCOMPARE(answerOf(ann.push(topic, u"rename"_s, {{u"username"_s, name}})), u"ok"_s);
    QCOMPARE(reasonOf(client().join(topic, founding(m_key))), u"key-required"_s); // raced, and late
    QCOMPARE(reasonOf(client().join(topic, founding(newRoomKey()))), u"key-required"_s);
    QVERIFY(comeIn(client(), m_key, u"tea"_s).contains("member"_L1));
    QCOMPARE(room()->memberCount(), 2);
}

void PrivateRoomsTest::onlyAKeyBeginsIt_data()
{
    QTest::addColumn<QString>("admission");
    QTest::addColumn<QString>("reason");
    const QString good = founding(QByteArray(32, 'k'))["admission"_L1].toString();
    QTest::newRow("none") << u""_s << u"key-wanted"_s;
    QTest::newRow("short") << good.chopped(1) << u"invalid-payload"_s;
    QTest::newRow("long") << good + u"AAAA"_s << u"invalid-payload"_s;
    QTest::newRow("padded") << good + u'=' << u"invalid-payload"_s;
    QTest::newRow("other letters") << u'+' + good.mid(1) << u"invalid-payload"_s;
    QTest::newRow("huge") << QString(60'000, u'A') << u"invalid-payload"_s;
}

void PrivateRoomsTest::onlyAKeyBeginsIt()
{
    QFETCH(const QString, admission);
    QFETCH(const QString, reason);
    QCOMPARE(reasonOf(client().join(topic, {{u"private"_s, true}, {u"admission"_s, admission}})), reason);
    QCOMPARE(m_endpoint->rooms().count(), 0);
}

// Whoever wants a private room is let into no other, and no other is changed by it.
void PrivateRoomsTest::anOpenRoomIsNoPrivateOne()
{
    m_endpoint->rooms().admit(u"tea"_s);
    QCOMPARE(reasonOf(client().join(topic, {{u"private"_s, true}})), u"room-open"_s); // nobody is there yet
    QCOMPARE(m_endpoint->rooms().count(), 0);
    QVERIFY(client().join(topic).contains("member"_L1));
    for (const QJsonObject &wish : {QJsonObject{{u"private"_s, true}}, founding(m_key),
                                    proofFor(m_key, u"tea"_s, {{u"nonce"_s, u"A"_s}, {u"epoch"_s, u"A"_s}})})
        QCOMPARE(reasonOf(client().join(topic, wish)), u"room-open"_s);
    const QJsonObject guest = client().join(topic, {{u"nonce"_s, u"A"_s}, {u"admission"_s, u"A"_s}});
    QVERIFY(guest.contains("member"_L1)); // who wants no privacy says nothing by these
    QCOMPARE(room()->memberCount(), 2);
    QVERIFY(!room()->isPrivate());
}

// On the host's machine the room is there when the first one asks, or nothing could be proven to it.
void PrivateRoomsTest::aRoomWaitsForWhomItAsked()
{
    m_endpoint->rooms().admitOnly();
    host();
    RudeClient &ann = client();
    const QJsonObject challenge = ann.join(topic, {{u"private"_s, true}});
    QVERIFY(m_endpoint->rooms().statusOf(u"tea"_s).isEmpty());
    client().join(topic);
    QVERIFY(ann.join(topic, proofFor(m_key, u"tea"_s, challenge)).contains("member"_L1));
    QCOMPARE(reasonOf(client().join(u"room:other"_s, {{u"private"_s, true}})), u"no-such-room"_s);
}

void PrivateRoomsTest::aRoomEndsAlthoughSomebodyAsked()
{
    RudeClient &ann = client();
    ann.join(topic, founding(m_key));
    RudeClient &bob = client();
    const QJsonObject challenge = bob.join(topic, {{u"private"_s, true}});
    ann.push(topic, u"phx_leave"_s);
    QCOMPARE(m_endpoint->rooms().count(), 0); // whoever asks keeps nothing alive
    QCOMPARE(reasonOf(bob.join(topic, proofFor(m_key, u"tea"_s, challenge))), u"key-wanted"_s);
}

void PrivateRoomsTest::aRoomThatBeganAnewAsksAnew()
{
    host();
    RudeClient &ann = client();
    comeIn(ann, m_key, u"tea"_s);
    RudeClient &bob = client();
    const QJsonObject challenge = bob.join(topic, {{u"private"_s, true}});
    ann.push(topic, u"phx_leave"_s);
    const QJsonObject anew = bob.join(topic, proofFor(m_key, u"tea"_s, challenge));
    QCOMPARE(reasonOf(anew), u"key-required"_s);
    QVERIFY(anew["epoch"_L1] != challenge["epoch"_L1]);
    QVERIFY(!anew.contains("retry_ms"_L1)); // the key may be right
    QVERIFY(bob.join(topic, proofFor(m_key, u"tea"_s, anew)).contains("member"_L1));
}

void PrivateRoomsTest::statusSaysPrivate()
{
    host();
    comeIn(client(), m_key, u"tea"_s, {{u"username"_s, name}});
    const QString status = QString::fromUtf8(m_endpoint->rooms().statusOf(u"tea"_s));
    QCOMPARE(status, uR"({"epoch":"%1","people":1,"private":true,"room":"tea"})"_s.arg(room()->epoch()));
}

QTEST_GUILESS_MAIN(PrivateRoomsTest)
#include "tst_privaterooms.moc"
