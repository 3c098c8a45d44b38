#include "endpoint.h"
#include "rudeclient.h"

#include <QDateTime>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

const QString room = u"room:a"_s;

QJsonArray metas(const QJsonValue &entries, const QJsonValue &member)
{
    return entries[member.toString()]["metas"_L1].toArray();
}

//! The payload of the last presence_state, or of the only other frame.
QJsonObject payload(const QString &event, const QList<QJsonArray> &frames)
{
    const auto some = only(event, frames);
    return some.isEmpty() ? QJsonObject() : some.last()[4].toObject();
}

QJsonObject withSession(const QJsonObject &joined)
{
    return {{u"session"_s, joined["session"_L1]}, {u"epoch"_s, joined["epoch"_L1]}};
}

} // namespace

//! Everybody sees who is there: Phoenix.Presence's shapes, one place per member however often it comes back.
class ChannelsPresenceTest : public JudgedTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void joinIsSeenByAllAndState();
    void leaveIsSeenByTheOthers();
    void renameIsOneDiff();
    void renameRefused_data();
    void renameRefused();
    void aTakenNameIsDrawn();
    void twoConnectionsOfOneSession();
    void aLostStockClientLeavesAtOnce();
    void aLostMemberKeepsItsPlace();
    void aLostMemberOfTwoConnectionsIsSeen();
    void whoLeavesOnPurposeIsGone();
    void theLastOneOutEndsTheRoom();

private:
    std::unique_ptr<Endpoint> m_endpoint;
};

void ChannelsPresenceTest::init()
{
    m_endpoint = std::make_unique<Endpoint>(Limits());
    QVERIFY(m_endpoint->start(QHostAddress(QHostAddress::LocalHost), 0));
}

void ChannelsPresenceTest::joinIsSeenByAllAndState()
{
    RudeClient ann(m_endpoint->port());
    RudeClient bob(m_endpoint->port());
    const QJsonValue annId = ann.join(room, {{u"username"_s, u"Ann"_s}})["member"_L1];
    ann.received();
    const qint64 before = QDateTime::currentSecsSinceEpoch();
    const QJsonValue bobId = bob.join(room, {{u"username"_s, u"Bob"_s}})["member"_L1];
    const auto toBob = bob.received();
    QCOMPARE(toBob.size(), 2);
    QCOMPARE(toBob[1][3].toString(), u"presence_diff"_s); // its own join, as all see it
    QCOMPARE(ann.received(), QList<QJsonArray>{toBob[1]});
    const QJsonObject diff = toBob[1][4].toObject();
    QCOMPARE(diff["leaves"_L1], QJsonValue(QJsonObject()));
    QCOMPARE(diff["joins"_L1].toObject().keys(), QStringList{bobId.toString()});
    const QJsonArray joined = metas(diff["joins"_L1], bobId);
    QCOMPARE(joined.size(), 1);
    QCOMPARE(joined[0].toObject().keys(), (QStringList{u"online_at"_s, u"phx_ref"_s, u"username"_s}));
    QCOMPARE(joined[0]["username"_L1].toString(), u"Bob"_s);
    QVERIFY(joined[0]["online_at"_L1].toInteger() >= before);
    QVERIFY(!joined[0]["phx_ref"_L1].toString().isEmpty());
    const QJsonObject state = toBob[0][4].toObject();
    QCOMPARE(state.size(), 2);
    QCOMPARE(metas(state, bobId), joined);
    QCOMPARE(metas(state, annId)[0]["username"_L1].toString(), u"Ann"_s);
}

void ChannelsPresenceTest::leaveIsSeenByTheOthers()
{
    RudeClient ann(m_endpoint->port());
    RudeClient bob(m_endpoint->port());
    ann.join(room);
    const QJsonValue bobId = bob.join(room)["member"_L1];
    const QJsonArray meta = metas(payload(u"presence_diff"_s, ann.received())["joins"_L1], bobId);
    bob.received();
    bob.push(room, u"phx_leave"_s);
    QVERIFY(only(u"presence_diff"_s, bob.received()).isEmpty());
    const QJsonObject diff = payload(u"presence_diff"_s, ann.received());
    QCOMPARE(diff["joins"_L1], QJsonValue(QJsonObject()));
    QCOMPARE(metas(diff["leaves"_L1], bobId), meta);
}

void ChannelsPresenceTest::renameIsOneDiff()
{
    RudeClient ann(m_endpoint->port());
    RudeClient bob(m_endpoint->port());
    ann.join(room);
    const QJsonValue bobId = bob.join(room, {{u"username"_s, u"Bob"_s}})["member"_L1];
    const QJsonArray before = metas(payload(u"presence_diff"_s, ann.received())["joins"_L1], bobId);
    bob.received();
    const QJsonObject answer = bob.push(room, u"rename"_s, {{u"username"_s, u" Robert "_s}});
    QCOMPARE(answer, (QJsonObject{{u"response"_s, QJsonObject{{u"username"_s, u"Robert"_s}}},
                                  {u"status"_s, u"ok"_s}}));
    const auto toAnn = ann.received();
    QCOMPARE(toAnn.size(), 1);
    QCOMPARE(bob.received(), toAnn);
    const QJsonObject diff = toAnn[0][4].toObject();
    QCOMPARE(metas(diff["leaves"_L1], bobId), before);
    const QJsonArray after = metas(diff["joins"_L1], bobId);
    QCOMPARE(after.size(), 1);
    QCOMPARE(after[0]["username"_L1].toString(), u"Robert"_s);
    QCOMPARE(after[0]["phx_ref_prev"_L1], before[0]["phx_ref"_L1]);
    QCOMPARE(after[0]["online_at"_L1], before[0]["online_at"_L1]);
    bob.push(room, u"rename"_s, {{u"username"_s, u"Robert"_s}});
    QCOMPARE(ann.receivedText(), QStringList()); // nothing has changed
}

void ChannelsPresenceTest::renameRefused_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("reason");
    QTest::newRow("taken") << uR"({"username":"aNN"})"_s << u"name-taken"_s;
    QTest::newRow("empty") << uR"({"username":""})"_s << u"name-empty"_s;
    QTest::newRow("too long") << uR"({"username":"%1"})"_s.arg(QString(60000, u'x')) << u"name-too-long"_s;
    QTest::newRow("a number") << uR"({"username":7})"_s << u"invalid-payload"_s;
    QTest::newRow("missing") << u"{}"_s << u"invalid-payload"_s;
    QTest::newRow("null") << u"null"_s << u"invalid-payload"_s;
}

void ChannelsPresenceTest::renameRefused()
{
    QFETCH(const QString, payload);
    QFETCH(const QString, reason);
    RudeClient ann(m_endpoint->port());
    RudeClient bob(m_endpoint->port());
    ann.join(room, {{u"username"_s, u"Ann"_s}});
    bob.join(room);
    ann.received();
    bob.received();
    QCOMPARE(
        bob.exchange(uR"(["1","5","room:a","rename",%1])"_s.arg(payload)),
        QStringList{uR"(["1","5","room:a","phx_reply",{"response":{"reason":"%1"},"status":"error"}])"_s.arg(
            reason)});
    QCOMPARE(ann.receivedText(), QStringList());
}

void ChannelsPresenceTest::aTakenNameIsDrawn()
{
    RudeClient ann(m_endpoint->port());
    RudeClient other(m_endpoint->port());
    ann.join(room, {{u"username"_s, u"Ann"_s}});
    const QString drawn = other.join(room, {{u"username"_s, u"ANN"_s}})["username"_L1].toString();
    QVERIFY2(drawn.contains(u'-'), qPrintable(drawn));
}

void ChannelsPresenceTest::twoConnectionsOfOneSession()
{
    RudeClient ann(m_endpoint->port());
    RudeClient window(m_endpoint->port());
    RudeClient bob(m_endpoint->port());
    bob.join(room);
    const QJsonObject joined = ann.join(room, {{u"session"_s, QJsonValue()}});
    const QJsonValue id = joined["member"_L1];
    bob.received();
    const QJsonObject second = window.join(room, {{u"session"_s, joined["session"_L1]}});
    QCOMPARE(second["member"_L1], id);
    QCOMPARE(second["session"_L1], joined["session"_L1]);
    QCOMPARE(second["username"_L1], joined["username"_L1]);
    QCOMPARE(metas(payload(u"presence_state"_s, window.received()), id).size(), 2);
    const QJsonArray newMeta = metas(payload(u"presence_diff"_s, bob.received())["joins"_L1], id);
    QCOMPARE(newMeta.size(), 1); // the new one only

    // Both bear the new name, told at once; then each goes with its own.
    ann.push(room, u"rename"_s, {{u"username"_s, u"Anna"_s}});
    const auto renamed = bob.received();
    QCOMPARE(renamed.size(), 1);
    const QJsonArray after = metas(renamed[0][4]["joins"_L1], id);
    QCOMPARE(after.size(), 2);
    QCOMPARE(metas(renamed[0][4]["leaves"_L1], id).size(), 2);
    window.push(room, u"phx_leave"_s);
    QCOMPARE(metas(payload(u"presence_diff"_s, bob.received())["leaves"_L1], id), QJsonArray{after[1]});
    QCOMPARE(ann.push(room, u"new_message"_s, {{u"content"_s, u"hi"_s}})["status"_L1].toString(), u"ok"_s);
    ann.push(room, u"phx_leave"_s);
    QCOMPARE(metas(payload(u"presence_diff"_s, bob.received())["leaves"_L1], id), QJsonArray{after[0]});
}

void ChannelsPresenceTest::aLostStockClientLeavesAtOnce()
{
    RudeClient ann(m_endpoint->port());
    RudeClient stock(m_endpoint->port());
    ann.join(room);
    const QJsonValue id = stock.join(room)["member"_L1];
    ann.received();
    stock.socket().abort();
    QVERIFY(soon([&] { return m_endpoint->socketCount() == 1; }));
    QCOMPARE(metas(payload(u"presence_diff"_s, ann.received())["leaves"_L1], id).size(), 1);
}

void ChannelsPresenceTest::aLostMemberKeepsItsPlace()
{
    RudeClient ann(m_endpoint->port());
    RudeClient bob(m_endpoint->port());
    ann.join(room);
    const QJsonObject joined = bob.join(room, {{u"session"_s, QJsonValue()}});
    const QJsonValue id = joined["member"_L1];
    const QJsonArray before = metas(payload(u"presence_diff"_s, ann.received())["joins"_L1], id);
    bob.socket().abort();
    QVERIFY(soon([&] { return m_endpoint->socketCount() == 1; }));
    QCOMPARE(ann.receivedText(), QStringList());
    RudeClient back(m_endpoint->port());
    const QJsonObject again = back.join(room, withSession(joined));
    QCOMPARE(again["member"_L1], id);
    QCOMPARE(again["username"_L1], joined["username"_L1]);
    QCOMPARE(ann.receivedText(), QStringList()); // no flicker
    QCOMPARE(metas(payload(u"presence_state"_s, back.received()), id), before);
    back.push(room, u"phx_leave"_s);
    QCOMPARE(metas(payload(u"presence_diff"_s, ann.received())["leaves"_L1], id), before);
}

void ChannelsPresenceTest::aLostMemberOfTwoConnectionsIsSeen()
{
    RudeClient ann(m_endpoint->port());
    RudeClient bob(m_endpoint->port());
    RudeClient window(m_endpoint->port());
    ann.join(room);
    const QJsonObject joined = bob.join(room, {{u"session"_s, QJsonValue()}});
    const QJsonValue id = joined["member"_L1];
    window.join(room, {{u"session"_s, joined["session"_L1]}});
    const QJsonArray first = metas(payload(u"presence_state"_s, window.received()), id);
    ann.received();
    bob.socket().abort();
    QVERIFY(soon([&] { return m_endpoint->socketCount() == 2; }));
    const QJsonArray left = metas(payload(u"presence_diff"_s, ann.received())["leaves"_L1], id);
    QCOMPARE(left, QJsonArray{first[0]});
}

void ChannelsPresenceTest::whoLeavesOnPurposeIsGone()
{
    RudeClient ann(m_endpoint->port());
    RudeClient bob(m_endpoint->port());
    ann.join(room);
    const QJsonObject joined = bob.join(room, {{u"session"_s, QJsonValue()}});
    bob.push(room, u"phx_leave"_s);
    const QJsonObject again = bob.join(room, withSession(joined), u"2"_s);
    QVERIFY(again["member"_L1] != joined["member"_L1]);
}

void ChannelsPresenceTest::theLastOneOutEndsTheRoom()
{
    RudeClient ann(m_endpoint->port());
    const QJsonObject first = ann.join(room);
    ann.push(room, u"new_message"_s, {{u"content"_s, u"hi"_s}});
    ann.push(room, u"phx_leave"_s);
    QCOMPARE(m_endpoint->rooms().count(), 0);
    const QJsonObject second = ann.join(room, withSession(first), u"2"_s);
    QVERIFY(second["epoch"_L1] != first["epoch"_L1]);
    QVERIFY(second["member"_L1] != first["member"_L1]);
    QCOMPARE(second["seq"_L1].toInt(-1), 0);
    QCOMPARE(second["missed"_L1].toArray(), QJsonArray());
}

QTEST_GUILESS_MAIN(ChannelsPresenceTest)
#include "tst_channels_presence.moc"
