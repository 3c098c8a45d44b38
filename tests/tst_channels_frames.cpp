#include "endpoint.h"
#include "rudeclient.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! What a socket with rooms answers to frames that are nobody's, and to what is no room's. (How Phoenix
//! frames are answered in general: tst_conformance.)
class ChannelsFramesTest : public JudgedTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unmatched_data();
    void unmatched();
    void deepInput();
    void roomsKnowNoBinary_data();
    void roomsKnowNoBinary();

private:
    std::unique_ptr<Endpoint> m_endpoint;
};

void ChannelsFramesTest::init()
{
    m_endpoint = std::make_unique<Endpoint>(Limits());
    QVERIFY(m_endpoint->start(QHostAddress(QHostAddress::LocalHost), 0));
}

void ChannelsFramesTest::unmatched_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("event");
    for (const char *topic : {"\"room\"", "\"Room:a\"", "\" room:a\"", "\"probe:a\"", "{}"})
        QTest::addRow("join %s", topic) << QString::fromLatin1(topic) << u"phx_join"_s;
    QTest::newRow("leave the server itself") << uR"("phoenix")"_s << u"phx_leave"_s;
    for (const char *event : {"new_message", "phx_reply", "phx_close", "phx_error"})
        QTest::addRow("%s to an unjoined room", event) << uR"("room:a")"_s << QString::fromLatin1(event);
}

void ChannelsFramesTest::unmatched()
{
    QFETCH(const QString, topic);
    QFETCH(const QString, event);
    RudeClient client(m_endpoint->port());
    QCOMPARE(
        client.exchange(uR"(["1","5",%1,"%2",{}])"_s.arg(topic, event)),
        QStringList{
            uR"([null,"5",%1,"phx_reply",{"response":{"reason":"unmatched topic"},"status":"error"}])"_s.arg(
                topic)});
}

void ChannelsFramesTest::deepInput()
{
    RudeClient client(m_endpoint->port());
    client.join(u"room:a"_s);
    client.sendText(QString(30000, u'[') + QString(30000, u']'));
    QCOMPARE(client.closeCode(), 1011);
    QCOMPARE(client.socket().closeReason(), QString());
    QVERIFY(soon([&] { return m_endpoint->socketCount() == 0; }));
    QCOMPARE(m_endpoint->rooms().count(), 0);
}

void ChannelsFramesTest::roomsKnowNoBinary_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("bytes as a message") << "new_message"_ba << QByteArray("\x00\xff", 2);
    QTest::newRow("JSON as a message") << "new_message"_ba
                                       << R"({"content":"hi"})"_ba;
    QTest::newRow("typing") << "typing"_ba
                            << ""_ba;
}

void ChannelsFramesTest::roomsKnowNoBinary()
{
    QFETCH(const QByteArray, event);
    QFETCH(const QByteArray, data);
    RudeClient client(m_endpoint->port());
    RudeClient other(m_endpoint->port());
    client.join(u"room:a"_s);
    other.join(u"room:a"_s);
    client.received();
    other.received();
    client.socket().sendBinaryMessage(QByteArray("\x00\x01\x01\x06", 4) + char(event.size()) + "12room:a"
                                      + event + data);
    QCOMPARE(client.receivedText(),
             QStringList{uR"(["1","1","room:a","phx_error",{"reason":"channel_crash"}])"_s});
    const auto told = other.received();
    QCOMPARE(told.size(), 2); // nothing was said, and somebody went: the host
    QCOMPARE(told[0][3].toString(), u"presence_diff"_s);
    QCOMPARE(told[1][3].toString(), u"courtesy"_s);
}

QTEST_GUILESS_MAIN(ChannelsFramesTest)
#include "tst_channels_frames.moc"
