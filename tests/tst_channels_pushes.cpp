#include "endpoint.h"
#include "rudeclient.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

const QString room = u"room:a"_s;

} // namespace

//! What a room's channel answers to a push: the reference it echoes, the reason it refuses with, or its end.
class ChannelsPushesTest : public JudgedTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refused_data();
    void refused();
    void unknownEventsEndTheChannel_data();
    void unknownEventsEndTheChannel();

private:
    std::unique_ptr<Endpoint> m_endpoint;
};

void ChannelsPushesTest::init()
{
    Limits limits;
    limits.messageCharacters = 100;
    m_endpoint = std::make_unique<Endpoint>(limits);
    QVERIFY(m_endpoint->start(QHostAddress(QHostAddress::LocalHost), 0));
}

void ChannelsPushesTest::refused_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << uR"({"content":""})"_s << u"empty"_s;
    QTest::newRow("blank") << uR"({"content":" \n"})"_s << u"empty"_s;
    QTest::newRow("too long") << uR"({"content":"%1"})"_s.arg(QString(101, u'x')) << u"too-long"_s;
    QTest::newRow("no content") << uR"({"id":"1"})"_s << u"invalid-payload"_s;
    QTest::newRow("a number") << uR"({"content":7})"_s << u"invalid-payload"_s;
    QTest::newRow("an object") << uR"({"content":{"a":1}})"_s << u"invalid-payload"_s;
    QTest::newRow("null") << u"null"_s << u"invalid-payload"_s;
    QTest::newRow("a string") << uR"("hi")"_s << u"invalid-payload"_s;
    QTest::newRow("an array") << uR"(["hi"])"_s << u"invalid-payload"_s;
    QTest::newRow("a long id") << uR"({"content":"hi","id":"%1"})"_s.arg(QString(65, u'x'))
                               << u"invalid-payload"_s;
}

void ChannelsPushesTest::refused()
{
    QFETCH(const QString, payload);
    QFETCH(const QString, reason);
    RudeClient client(m_endpoint->port());
    RudeClient other(m_endpoint->port());
    client.join(room);
    other.join(room);
    client.received();
    other.received();
    QCOMPARE(
        client.exchange(uR"(["1","5","room:a","new_message",%1])"_s.arg(payload)),
        QStringList{uR"(["1","5","room:a","phx_reply",{"response":{"reason":"%1"},"status":"error"}])"_s.arg(
            reason)});
    QCOMPARE(other.receivedText(), QStringList());
}

void ChannelsPushesTest::unknownEventsEndTheChannel_data()
{
    QTest::addColumn<QString>("event");
    for (const char *event : {"\"no such event\"", "\"phx_close\"", "\"\"", "null", "7", "{}"})
        QTest::newRow(event) << QString::fromLatin1(event);
}

void ChannelsPushesTest::unknownEventsEndTheChannel()
{
    QFETCH(const QString, event);
    RudeClient client(m_endpoint->port());
    RudeClient other(m_endpoint->port());
    client.join(room, {{u"session"_s, QJsonValue()}});
    other.join(room);
    client.received();
    other.received();
    QCOMPARE(client.exchange(uR"(["1","5","room:a",%1,{}])"_s.arg(event)),
             QStringList{uR"(["1","1","room:a","phx_error",{"reason":"channel_crash"}])"_s});
    QCOMPARE(only(u"presence_diff"_s, other.received()).size(), 1); // it is gone, not in its grace
    QCOMPARE(client.push(room, u"typing"_s)["response"_L1]["reason"_L1].toString(), u"unmatched topic"_s);
    QVERIFY(client.join(room, {}, u"2"_s).contains("member"_L1));
}

QTEST_GUILESS_MAIN(ChannelsPushesTest)
#include "tst_channels_pushes.moc"
