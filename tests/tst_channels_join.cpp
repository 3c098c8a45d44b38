#include "endpoint.h"
#include "rudeclient.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! Joins and leaves as Phoenix has them: every reference, and the order.
class ChannelsJoinTest : public JudgedTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void join();
    void joinPayloads_data();
    void joinPayloads();
    void refusedRooms_data();
    void refusedRooms();
    void joinTwice();
    void joinTwiceRefused();
    void tooManyChannels();
    void tooManyRooms();
    void fullRoom();
    void leave();
    void leaveByReference_data();
    void leaveByReference();
    void twoRoomsOnOneSocket();
    void joiningAnewOnOneLineLeavesNoGhosts();

private:
    std::unique_ptr<Endpoint> m_endpoint;
};

void ChannelsJoinTest::init()
{
    Limits limits;
    limits.roomsPerSocket = 3;
    limits.rooms = 4;
    limits.membersPerRoom = 2;
    m_endpoint = std::make_unique<Endpoint>(limits);
    QVERIFY(m_endpoint->start(QHostAddress(QHostAddress::LocalHost), 0));
}

void ChannelsJoinTest::join()
{
    RudeClient client(m_endpoint->port());
    client.send({u"j"_s, u"r"_s, u"room:a"_s, u"phx_join"_s, QJsonObject{{u"username"_s, u"Ann"_s}}});
    const auto frames = client.received();
    QCOMPARE(frames.size(), 3);
    QCOMPARE(frames[0].first(), QJsonValue(u"j"_s));
    QCOMPARE(frames[0][1], QJsonValue(u"r"_s));
    QCOMPARE(frames[0][2], QJsonValue(u"room:a"_s));
    QCOMPARE(frames[0][3], QJsonValue(u"phx_reply"_s));
    QCOMPARE(frames[0][4]["status"_L1], QJsonValue(u"ok"_s));
    const QJsonObject response = frames[0][4]["response"_L1].toObject();
    QCOMPARE(response.keys(), (QStringList{u"courtesy"_s, u"epoch"_s, u"limits"_s, u"member"_s, u"missed"_s,
                                           u"room"_s, u"seq"_s, u"session"_s, u"username"_s}));
    QCOMPARE(response["username"_L1].toString(), u"Ann"_s);
    QCOMPARE(response["room"_L1].toString(), u"a"_s);
    QCOMPARE(response["seq"_L1].toInt(-1), 0);
    QCOMPARE(response["missed"_L1].toArray(), QJsonArray());
    QCOMPARE(response["limits"_L1]["rooms_per_socket"_L1].toInt(), 3);
    QCOMPARE(frames[1][3], QJsonValue(u"presence_state"_s));
    QCOMPARE(frames[1][0], QJsonValue(u"j"_s));
    QCOMPARE(frames[1][1], QJsonValue());
    QCOMPARE(frames[2][3], QJsonValue(u"presence_diff"_s));
}

void ChannelsJoinTest::joinPayloads_data()
{
    QTest::addColumn<QString>("payload");
    for (const char *payload :
         {"null", "\"text\"", "[]", "7", "{}", R"({"username":7})", R"({"session":null})",
          R"({"session":[1]})", R"({"seq":"many"})", R"({"seq":-5})", R"({"seq":1e300})", R"({"seq":-1e300})",
          R"({"epoch":{}})", R"({"session":"nobody's","epoch":"x","seq":3})"})
        QTest::newRow(payload) << QString::fromLatin1(payload);
}

void ChannelsJoinTest::joinPayloads()
{
    QFETCH(const QString, payload);
    RudeClient client(m_endpoint->port());
    client.sendText(uR"(["1","1","room:a","phx_join",%1])"_s.arg(payload));
    const auto frames = client.received();
    QCOMPARE(frames.size(), 3);
    QCOMPARE(frames[0][4]["status"_L1].toString(), u"ok"_s);
    QVERIFY(frames[0][4]["response"_L1]["username"_L1].toString().contains(u'-'));
}

void ChannelsJoinTest::refusedRooms_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no name") << QString() << QString() << u"room-missing"_s;
    QTest::newRow("signs") << u"<b>"_s << QString() << u"room-characters"_s;
    QTest::newRow("slash") << u"a/b"_s << QString() << u"room-characters"_s;
    QTest::newRow("capitals are another spelling") << u"ABC"_s << QString() << u"room-characters"_s;
    QTest::newRow("so are spaces") << u"a b"_s << QString() << u"room-characters"_s;
    QTest::newRow("and letters in two parts") << u"e\u0301"_s << QString() << u"room-characters"_s;
    QTest::newRow("too long") << QString(65, u'x') << QString() << u"room-too-long"_s;
    QTest::newRow("much too long") << QString(50000, u'x') << QString() << u"room-too-long"_s;
    QTest::newRow("reserved") << u"healthz"_s << QString() << u"room-reserved"_s;
    QTest::newRow("blank username") << u"a"_s << u" "_s << u"name-empty"_s;
    QTest::newRow("long username") << u"a"_s << QString(60000, u'x') << u"name-too-long"_s;
}

void ChannelsJoinTest::refusedRooms()
{
    QFETCH(const QString, room);
    QFETCH(const QString, username);
    QFETCH(const QString, reason);
    RudeClient client(m_endpoint->port());
    const QJsonObject payload = username.isEmpty() ? QJsonObject() : QJsonObject{{u"username"_s, username}};
    client.send({u"4"_s, u"4"_s, u"room:"_s + room, u"phx_join"_s, payload});
    const auto frames = client.received();
    QCOMPARE(frames.size(), 1);
    QCOMPARE(frames[0][0], QJsonValue(u"4"_s));
    QCOMPARE(frames[0][4]["status"_L1].toString(), u"error"_s);
    QCOMPARE(frames[0][4]["response"_L1]["reason"_L1].toString(), reason);
    QCOMPARE(m_endpoint->rooms().count(), 0);
}

void ChannelsJoinTest::joinTwice()
{
    RudeClient client(m_endpoint->port());
    client.join(u"room:a"_s, {}, u"1"_s);
    client.received();
    client.send({u"2"_s, u"2"_s, u"room:a"_s, u"phx_join"_s, QJsonObject()});
    const auto frames = client.received();
    QCOMPARE(frames.first()[1], QJsonValue(u"2"_s));
    QCOMPARE(frames.first()[4]["status"_L1].toString(), u"ok"_s);
    const QJsonArray close{u"1"_s, u"1"_s, u"room:a"_s, u"phx_close"_s, QJsonObject()};
    QCOMPARE(only(u"phx_close"_s, frames), QList<QJsonArray>{close});
    QCOMPARE(m_endpoint->rooms().find(u"a"_s)->room.memberCount(), 1);
}

void ChannelsJoinTest::joinTwiceRefused()
{
    RudeClient client(m_endpoint->port());
    client.join(u"room:a"_s, {}, u"1"_s);
    client.received();
    QCOMPARE(client.exchange(uR"(["2","2","room:a","phx_join",{"username":" "}])"_s),
             (QStringList{
                 uR"(["2","2","room:a","phx_reply",{"response":{"reason":"name-empty"},"status":"error"}])"_s,
                 uR"(["1","1","room:a","phx_close",{}])"_s}));
    QCOMPARE(m_endpoint->rooms().count(), 0);
}

void ChannelsJoinTest::tooManyChannels()
{
    RudeClient client(m_endpoint->port());
    for (const QString &topic : {u"room:a"_s, u"room:b"_s, u"room:c"_s})
        QVERIFY(client.join(topic).contains("member"_L1));
    client.received();
    QCOMPARE(
        client.exchange(uR"(["9","9","room:d","phx_join",{}])"_s),
        QStringList{uR"(["9","9","room:d","phx_reply",{"response":{"reason":"too many channels joined"},)"
                    uR"("status":"error"}])"_s});
    QVERIFY(client.join(u"room:c"_s, {}, u"8"_s).contains("member"_L1)); // in place of the old one
    client.push(u"room:a"_s, u"phx_leave"_s);
    QVERIFY(client.join(u"room:d"_s).contains("member"_L1));
}

void ChannelsJoinTest::tooManyRooms()
{
    RudeClient one(m_endpoint->port());
    RudeClient other(m_endpoint->port());
    for (const QString &topic : {u"room:a"_s, u"room:b"_s, u"room:c"_s})
        one.join(topic);
    other.join(u"room:d"_s);
    QCOMPARE(other.join(u"room:e"_s)["reason"_L1].toString(), u"too-many-rooms"_s);
    one.push(u"room:a"_s, u"phx_leave"_s);
    QVERIFY(other.join(u"room:e"_s, {}, u"2"_s).contains("member"_L1));
}

void ChannelsJoinTest::fullRoom()
{
    RudeClient one(m_endpoint->port());
    RudeClient two(m_endpoint->port());
    RudeClient three(m_endpoint->port());
    one.join(u"room:a"_s);
    two.join(u"room:a"_s);
    QCOMPARE(three.join(u"room:a"_s)["reason"_L1].toString(), u"room-full"_s);
    two.push(u"room:a"_s, u"phx_leave"_s);
    QVERIFY(three.join(u"room:a"_s, {}, u"2"_s).contains("member"_L1));
}

void ChannelsJoinTest::leave()
{
    RudeClient client(m_endpoint->port());
    client.join(u"room:a"_s);
    client.received();
    QCOMPARE(client.exchange(uR"(["1","3","room:a","phx_leave",{}])"_s),
             (QStringList{uR"(["1","3","room:a","phx_reply",{"response":{},"status":"ok"}])"_s,
                          uR"(["1","1","room:a","phx_close",{}])"_s}));
    QCOMPARE(client.exchange(uR"(["1","4","room:a","phx_leave",{}])"_s),
             QStringList{uR"(["1","4","room:a","phx_reply",{"response":{},"status":"ok"}])"_s});
    QCOMPARE(m_endpoint->rooms().count(), 0);
}

void ChannelsJoinTest::leaveByReference_data()
{
    QTest::addColumn<QString>("joinRef");
    QTest::addColumn<bool>("leaves");
    QTest::newRow("the join's") << uR"("1")"_s << true;
    QTest::newRow("none") << u"null"_s << true;
    QTest::newRow("stale") << uR"("0")"_s << false;
    QTest::newRow("a number is no string") << u"1"_s << false;
}

void ChannelsJoinTest::leaveByReference()
{
    QFETCH(const QString, joinRef);
    QFETCH(const bool, leaves);
    RudeClient client(m_endpoint->port());
    client.join(u"room:a"_s);
    client.received();
    QCOMPARE(client.exchange(uR"([%1,"3","room:a","phx_leave",{}])"_s.arg(joinRef)).size(), leaves ? 2 : 0);
    QCOMPARE(m_endpoint->rooms().count(), leaves ? 0 : 1);
}

void ChannelsJoinTest::twoRoomsOnOneSocket()
{
    RudeClient client(m_endpoint->port());
    RudeClient other(m_endpoint->port());
    client.join(u"room:a"_s, {}, u"1"_s);
    client.join(u"room:b"_s, {}, u"2"_s);
    other.join(u"room:b"_s);
    other.received();
    client.push(u"room:a"_s, u"new_message"_s, {{u"content"_s, u"in a"_s}});
    client.push(u"room:b"_s, u"new_message"_s, {{u"content"_s, u"in b"_s}});
    const auto heard = only(u"new_message"_s, other.received());
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard[0][4]["content"_L1].toString(), u"in b"_s);
    // One channel's end is not the other's.
    client.push(u"room:a"_s, u"phx_leave"_s);
    QCOMPARE(client.push(u"room:b"_s, u"new_message"_s, {{u"content"_s, u"still"_s}})["status"_L1].toString(),
             u"ok"_s);
}

void ChannelsJoinTest::joiningAnewOnOneLineLeavesNoGhosts()
{
    RudeClient ann(m_endpoint->port());
    RudeClient guest(m_endpoint->port());
    ann.join(u"room:a"_s);
    for (int i = 0; i < 20; ++i)
        guest.join(u"room:a"_s, QJsonObject{{u"session"_s, u""_s}}, QString::number(i));
    QCOMPARE(m_endpoint->rooms().find(u"a"_s)->room.memberCount(), 2);
    // One that comes back on the same line keeps its place.
    const QJsonObject seat = guest.join(u"room:a"_s, QJsonObject{{u"session"_s, u""_s}}, u"a"_s);
    ann.received();
    QCOMPARE(guest.join(u"room:a"_s, {{u"session"_s, seat["session"_L1]}}, u"b"_s)["member"_L1],
             seat["member"_L1]);
    QCOMPARE(ann.receivedText(), QStringList());
}

QTEST_GUILESS_MAIN(ChannelsJoinTest)
#include "tst_channels_join.moc"
