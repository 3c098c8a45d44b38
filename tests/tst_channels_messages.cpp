#include "endpoint.h"
#include "rudeclient.h"

#include <QDateTime>
#include <QTest>
#include <QUuid>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

const QString room = u"room:a"_s;

QString reason(const QJsonObject &answer)
{
    return answer["response"_L1]["reason"_L1].toString();
}

QStringList contents(const QList<QJsonArray> &frames)
{
    QStringList contents;
    for (const QJsonArray &frame : only(u"new_message"_s, frames))
        contents.append(frame[4]["content"_L1].toString());
    return contents;
}

} // namespace

//! What is said in a room reaches everyone in it once, in one order; what is not, nobody.
class ChannelsMessagesTest : public JudgedTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyoneHears();
    void aStockClientMayTalk();
    void oneOrderForAll();
    void aRepeatedIdIsToldOnce();
    void tooFast();
    void textComesThroughAsItIs_data();
    void textComesThroughAsItIs();
    void typingGoesToTheOthers();
    void whoLeftHearsNothing();
    void aMemberThatLostItsLineHearsWhatItMissed();
    void tellsWhatTheRoomRemembers();

private:
    std::unique_ptr<Endpoint> m_endpoint;
};

void ChannelsMessagesTest::init()
{
    Limits limits;
    limits.messageCharacters = 100;
    m_endpoint = std::make_unique<Endpoint>(limits);
    QVERIFY(m_endpoint->start(QHostAddress(QHostAddress::LocalHost), 0));
}

void ChannelsMessagesTest::everyoneHears()
{
    RudeClient ann(m_endpoint->port());
    RudeClient bob(m_endpoint->port());
    const QString member = ann.join(room, {{u"username"_s, u"Ann"_s}})["member"_L1].toString();
    bob.join(room);
    ann.received();
    bob.received();
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    ann.send({u"1"_s, u"2"_s, room, u"new_message"_s, saying(u"hi"_s, u"x"_s)});
    const auto toAnn = ann.received();
    const auto toBob = bob.received();
    QCOMPARE(toAnn.size(), 2);
    QCOMPARE(toAnn[0],
             (QJsonArray{u"1"_s, u"2"_s, room, u"phx_reply"_s,
                         QJsonObject{{u"response"_s, QJsonObject{{u"seq"_s, 1}}}, {u"status"_s, u"ok"_s}}}));
    QCOMPARE(toBob, QList<QJsonArray>{toAnn[1]}); // the same for all
    QCOMPARE(toBob[0][0], QJsonValue());
    QCOMPARE(toBob[0][1], QJsonValue());
    const QJsonObject message = toBob[0][4].toObject();
    QCOMPARE(message.keys(),
             (QStringList{u"at"_s, u"content"_s, u"member"_s, u"seq"_s, u"username"_s, u"uuid"_s}));
    QCOMPARE(message["content"_L1].toString(), u"hi"_s);
    QCOMPARE(message["username"_L1].toString(), u"Ann"_s);
    QCOMPARE(message["member"_L1].toString(), member);
    QCOMPARE(message["seq"_L1].toInt(), 1);
    QVERIFY(!QUuid::fromString(message["uuid"_L1].toString()).isNull());
    QVERIFY(message["at"_L1].toInteger() >= before);
    QVERIFY(message["at"_L1].toInteger() <= QDateTime::currentMSecsSinceEpoch());
}

void ChannelsMessagesTest::aStockClientMayTalk()
{
    RudeClient stock(m_endpoint->port());
    RudeClient other(m_endpoint->port());
    stock.join(room);
    other.join(room);
    QCOMPARE(stock.push(room, u"new_message"_s, saying(u"hi"_s))["status"_L1].toString(), u"ok"_s);
    QCOMPARE(stock.push(room, u"new_message"_s, saying(u"hi"_s))["status"_L1].toString(), u"ok"_s);
    QCOMPARE(contents(other.received()), (QStringList{u"hi"_s, u"hi"_s})); // no id: nothing is repeated
}

void ChannelsMessagesTest::oneOrderForAll()
{
    RudeClient ann(m_endpoint->port());
    RudeClient bob(m_endpoint->port());
    RudeClient cid(m_endpoint->port());
    for (RudeClient *each : {&ann, &bob, &cid})
        each->join(room);
    for (int i = 0; i < 15; ++i) {
        for (RudeClient *each : {&ann, &bob, &cid})
            each->send({u"1"_s, i, room, u"new_message"_s, saying(u"%1 of %2"_s.arg(i).arg(quintptr(each)))});
    }
    // Answered: all that each had sent was told.
    for (RudeClient *each : {&ann, &bob, &cid})
        each->push(room, u"new_message"_s, saying(u"end"_s));
    const QStringList heard = contents(ann.received());
    QCOMPARE(heard.size(), 48);
    QCOMPARE(contents(bob.received()), heard);
    QCOMPARE(contents(cid.received()), heard);
}

void ChannelsMessagesTest::aRepeatedIdIsToldOnce()
{
    RudeClient ann(m_endpoint->port());
    RudeClient bob(m_endpoint->port());
    ann.join(room);
    bob.join(room);
    QCOMPARE(ann.push(room, u"new_message"_s, saying(u"hi"_s, u"x"_s))["response"_L1]["seq"_L1].toInt(), 1);
    QCOMPARE(ann.push(room, u"new_message"_s, saying(u"hi"_s, u"x"_s))["response"_L1]["seq"_L1].toInt(), 1);
    QCOMPARE(bob.push(room, u"new_message"_s, saying(u"hi"_s, u"x"_s))["response"_L1]["seq"_L1].toInt(), 2);
    QCOMPARE(contents(bob.received()).size(), 2);
}

void ChannelsMessagesTest::tooFast()
{
    RudeClient client(m_endpoint->port());
    client.join(room);
    QJsonObject answer;
    int accepted = 0;
    for (; reason(answer).isEmpty() && accepted < 1000; ++accepted)
        answer = client.push(room, u"new_message"_s, saying(u"hi"_s));
    QCOMPARE(reason(answer), u"rate"_s);
    QVERIFY(accepted > Limits().messageBurst);
    const int wait = answer["response"_L1]["retry_ms"_L1].toInt();
    QVERIFY2(wait > 0 && wait <= 200, QByteArray::number(wait));
}

void ChannelsMessagesTest::textComesThroughAsItIs_data()
{
    QTest::addColumn<QString>("content");
    QTest::newRow("markup") << u"<img src=x onerror=alert(1)> &amp; %s %1"_s;
    QTest::newRow("escapes") << u"\"\\/\b\f\n\r\t\u0001\u007f"_s;
    QTest::newRow("zero") << QString(u'a') + QChar(0) + u'b';
    QTest::newRow("line separators") << u"a\u2028b\u2029c"_s;
    QTest::newRow("directions") << u"\u202eabc\u2066"_s;
    QTest::newRow("a mark inside") << u"a\ufeffb"_s;
    QTest::newRow("elephant") << u"\U0001f418"_s;
    QTest::newRow("noncharacter") << u"\uffff\U0010ffff"_s;
    QTest::newRow("spaces around") << u"  a  "_s;
}

void ChannelsMessagesTest::textComesThroughAsItIs()
{
    QFETCH(const QString, content);
    RudeClient ann(m_endpoint->port());
    RudeClient bob(m_endpoint->port());
    ann.join(room);
    bob.join(room);
    ann.push(room, u"new_message"_s, saying(content));
    QCOMPARE(contents(bob.received()), QStringList{content});
}

void ChannelsMessagesTest::typingGoesToTheOthers()
{
    RudeClient ann(m_endpoint->port());
    RudeClient bob(m_endpoint->port());
    const QJsonObject joined = ann.join(room);
    bob.join(room);
    ann.received();
    bob.received();
    QCOMPARE(ann.exchange(uR"(["1","5","room:a","typing",{}])"_s), QStringList());
    const auto heard = bob.received();
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard[0], (QJsonArray{QJsonValue(), QJsonValue(), room, u"typing"_s,
                                   QJsonObject{{u"member"_s, joined["member"_L1]},
                                               {u"username"_s, joined["username"_L1]}}}));
    ann.exchange(uR"(["1","6","room:a","typing","any payload"])"_s);
    QCOMPARE(bob.receivedText(), QStringList()); // a moment later: once is enough
}

void ChannelsMessagesTest::whoLeftHearsNothing()
{
    RudeClient ann(m_endpoint->port());
    RudeClient bob(m_endpoint->port());
    ann.join(room);
    bob.join(room);
    bob.push(room, u"phx_leave"_s);
    bob.received();
    ann.push(room, u"new_message"_s, saying(u"hi"_s));
    QCOMPARE(bob.receivedText(), QStringList());
}

void ChannelsMessagesTest::aMemberThatLostItsLineHearsWhatItMissed()
{
    RudeClient bob(m_endpoint->port());
    QJsonObject joined;
    {
        RudeClient ann(m_endpoint->port());
        joined = ann.join(room, {{u"session"_s, QJsonValue()}});
        bob.join(room);
        bob.push(room, u"new_message"_s, saying(u"heard"_s));
        ann.socket().abort();
    }
    QVERIFY(soon([&] { return m_endpoint->socketCount() == 1; }));
    bob.push(room, u"new_message"_s, saying(u"one"_s));
    bob.push(room, u"new_message"_s, saying(u"two"_s));
    RudeClient back(m_endpoint->port());
    const QJsonObject again = back.join(
        room, {{u"session"_s, joined["session"_L1]}, {u"epoch"_s, joined["epoch"_L1]}, {u"seq"_s, 1}});
    QCOMPARE(again["member"_L1], joined["member"_L1]);
    QCOMPARE(again["seq"_L1].toInt(), 3);
    const QJsonArray missed = again["missed"_L1].toArray();
    QCOMPARE(missed.size(), 2);
    QCOMPARE(missed[0]["content"_L1].toString(), u"one"_s);
    QCOMPARE(missed[0], only(u"new_message"_s, bob.received()).value(1)[4]); // as it was told
    QCOMPARE(missed[1]["content"_L1].toString(), u"two"_s);
}

void ChannelsMessagesTest::tellsWhatTheRoomRemembers()
{
    RudeClient ann(m_endpoint->port());
    const QJsonObject joined = ann.join(room);
    QCOMPARE(joined["limits"_L1]["ring_messages"_L1].toInt(), RoomMemory::messages);
    QCOMPARE(joined["limits"_L1]["ring_ms"_L1].toInt(), int(RoomMemory::milliseconds));
    QCOMPARE(ann.push(room, u"ring"_s)["response"_L1]["messages"_L1].toInt(-1), 0);
    ann.push(room, u"new_message"_s, {{u"content"_s, u"hi"_s}});
    const QJsonObject holding = ann.push(room, u"ring"_s)["response"_L1].toObject();
    QCOMPARE(holding["messages"_L1].toInt(), 1);
    QVERIFY(holding["bytes"_L1].toInt() > 2);
    QVERIFY(holding["oldest_ms"_L1].toInt(-1) >= 0);
}

QTEST_GUILESS_MAIN(ChannelsMessagesTest)
#include "tst_channels_messages.moc"
