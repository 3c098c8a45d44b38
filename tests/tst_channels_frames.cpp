#include "endpoint.h"
#include "rudeclient.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! What a socket answers to frames that are nobody's, and to what is no frame at all.
class ChannelsFramesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void heartbeat_data();
    void heartbeat();
    void unmatched_data();
    void unmatched();
    void badInput_data();
    void badInput();
    void binary();
    void messageSize_data();
    void messageSize();

private:
    std::unique_ptr<Endpoint> m_endpoint;
};

void ChannelsFramesTest::init()
{
    m_endpoint = std::make_unique<Endpoint>(Limits());
    QVERIFY(m_endpoint->start(QHostAddress(QHostAddress::LocalHost), 0));
}

void ChannelsFramesTest::heartbeat_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("expected");
    const QString ok = u"[null,%1,\"phoenix\",\"phx_reply\",{\"response\":{},\"status\":\"ok\"}]"_s;
    const QString unmatched = u"[null,%1,\"phoenix\",\"phx_reply\",{\"response\":{\"reason\":\"unmatched "
                              "topic\"},\"status\":\"error\"}]"_s;
    QTest::newRow("as clients do") << uR"([null,"7","phoenix","heartbeat",{}])"_s << ok.arg(uR"("7")"_s);
    QTest::newRow("join_ref is not answered")
        << uR"(["1","7","phoenix","heartbeat",{}])"_s << ok.arg(uR"("7")"_s);
    QTest::newRow("null ref") << uR"([null,null,"phoenix","heartbeat",{}])"_s << ok.arg(u"null"_s);
    QTest::newRow("number ref") << uR"([null,2.5,"phoenix","heartbeat",{}])"_s << ok.arg(u"2.5"_s);
    QTest::newRow("object ref") << uR"([null,{"a":1},"phoenix","heartbeat",{}])"_s << ok.arg(uR"({"a":1})"_s);
    QTest::newRow("any payload") << uR"([null,"7","phoenix","heartbeat",[1]])"_s << ok.arg(uR"("7")"_s);
    QTest::newRow("another event") << uR"([null,"9","phoenix","status",{}])"_s << unmatched.arg(uR"("9")"_s);
    QTest::newRow("join") << uR"(["1","9","phoenix","phx_join",{}])"_s << unmatched.arg(uR"("9")"_s);
    QTest::newRow("leave") << uR"(["1","9","phoenix","phx_leave",{}])"_s << unmatched.arg(uR"("9")"_s);
}

void ChannelsFramesTest::heartbeat()
{
    QFETCH(const QString, sent);
    QFETCH(const QString, expected);
    RudeClient client(m_endpoint->port());
    QCOMPARE(client.exchange(sent), QStringList{expected});
}

void ChannelsFramesTest::unmatched_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("event");
    for (const char *topic : {"\"nomatch:x\"", "\"room\"", "\"\"", "null", "7", "\"Room:a\"", "\" room:a\""})
        QTest::addRow("join %s", topic) << QString::fromLatin1(topic) << u"phx_join"_s;
    for (const char *topic : {"\"room:a\"", "\"nomatch:x\"", "null", "7", "{}"})
        QTest::addRow("push to %s", topic) << QString::fromLatin1(topic) << u"new_message"_s;
    for (const char *event : {"phx_reply", "phx_close", "phx_error"})
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

void ChannelsFramesTest::badInput_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no JSON") << u"hello"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("trailing text") << uR"(["1","2","room:a","typing",{}] x)"_s;
    QTest::newRow("V1 object") << uR"({"topic":"room:a","event":"typing","payload":{},"ref":"1"})"_s;
    QTest::newRow("bare string") << uR"("text")"_s;
    QTest::newRow("four elements") << uR"(["1","2","room:a","typing"])"_s;
    QTest::newRow("NaN") << uR"(["1","2","room:a","typing",NaN])"_s;
    QTest::newRow("1e400") << uR"(["1","2","room:a","typing",1e400])"_s;
    QTest::newRow("lone surrogate") << uR"(["1","2","room:a","new_message",{"content":"\ud800"}])"_s;
    QTest::newRow("deep") << QString(30000, u'[') + QString(30000, u']');
}

void ChannelsFramesTest::badInput()
{
    QFETCH(const QString, text);
    RudeClient client(m_endpoint->port());
    client.join(u"room:a"_s);
    client.sendText(text);
    QCOMPARE(client.closeCode(), 1011);
    QCOMPARE(client.socket().closeReason(), QString());
    QVERIFY(soon([&] { return m_endpoint->socketCount() == 0; }));
    QCOMPARE(m_endpoint->rooms().count(), 0);
}

void ChannelsFramesTest::binary()
{
    RudeClient client(m_endpoint->port());
    client.join(u"room:a"_s);
    client.socket().sendBinaryMessage("\x00\x01\x01\x06\x06"_ba);
    QCOMPARE(client.closeCode(), 1011);
    QVERIFY(soon([&] { return m_endpoint->rooms().count() == 0; }));
}

void ChannelsFramesTest::messageSize_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("fits");
    QTest::newRow("one less") << Limits().messageBytes - 1 << true;
    QTest::newRow("the limit") << Limits().messageBytes << true;
    QTest::newRow("one more") << Limits().messageBytes + 1 << false;
    QTest::newRow("far more") << 4 * 1024 * 1024 << false;
}

void ChannelsFramesTest::messageSize()
{
    QFETCH(const int, size);
    QFETCH(const bool, fits);
    RudeClient client(m_endpoint->port());
    RudeClient other(m_endpoint->port());
    client.join(u"room:a"_s);
    other.join(u"room:a"_s);
    const QString start = uR"([null,"7","phoenix","heartbeat",")"_s;
    client.sendText(start + QString(size - start.size() - 2, u'x') + u"\"]"_s);
    if (fits) {
        QVERIFY(!client.received().isEmpty());
        return;
    }
    const int code = client.closeCode();
    QVERIFY2(code == 1009 || code == 1006, QByteArray::number(code)); // reset: with data that nobody read
    QVERIFY(soon([&] { return m_endpoint->socketCount() == 1; }));
    QVERIFY(other.isOpen());
}

QTEST_GUILESS_MAIN(ChannelsFramesTest)
#include "tst_channels_frames.moc"
