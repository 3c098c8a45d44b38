#include "boundlesstest.h"
#include "rawclient.h"
#include "rudeclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

const QString room = u"room:a"_s;

} // namespace

//! A client that does not read is let go, and nobody else is.
class SlowReadersTest : public BoundlessTest
{
    Q_OBJECT

private Q_SLOTS:
    void whoNeverReadsIsClosed();
    void whoOnlyPingsIsClosed();
    void whoReadsIsNotClosedByAFlood();
    void whoReadsIsNotClosedByABurst();
};

void SlowReadersTest::whoNeverReadsIsClosed()
{
    RudeClient talker(m_endpoint->port());
    RudeClient listener(m_endpoint->port());
    RawClient mute(m_endpoint->port());
    QCOMPARE(mute.upgrade(), 101);
    talker.join(room);
    listener.join(room);
    mute.sendFrame(1, R"(["1","1","room:a","phx_join",{}])");
    QVERIFY(mute.readFrame().contains("phx_reply"));
    mute.tcp().setReadBufferSize(1); // from now on it leaves everything to the kernel, which soon has enough
    const QString text(60000, u'x');
    int said = 0;
    for (; m_endpoint->socketCount() == 3 && said < 2000; ++said)
        QCOMPARE(talker.push(room, u"new_message"_s, saying(text))["status"_L1].toString(), u"ok"_s);
    QVERIFY2(said < 2000, "it was never let go");
    QCOMPARE(only(u"new_message"_s, listener.received()).size(), said);
    QVERIFY(talker.isOpen());
    QCOMPARE(m_endpoint->rooms().find(u"a"_s)->room.memberCount(), 2);
}

void SlowReadersTest::whoOnlyPingsIsClosed()
{
    RawClient mute(m_endpoint->port());
    QCOMPARE(mute.upgrade(), 101);
    mute.tcp().setReadBufferSize(1);
    const QByteArray pings = QByteArray::fromHex("89fd00000000").append(125, 'x').repeated(1000);
    QVERIFY(soon(
        [&] {
            if (mute.tcp().bytesToWrite() < pings.size())
                mute.send(pings);
            return m_endpoint->socketCount() == 0;
        },
        std::chrono::seconds(60)));
}

void SlowReadersTest::whoReadsIsNotClosedByAFlood()
{
    RudeClient talker(m_endpoint->port());
    RudeClient listener(m_endpoint->port());
    talker.join(room);
    listener.join(room);
    const QString text(60000, u'x');
    for (int i = 0; i < 100; ++i) // much more than may wait for one client, in one go
        talker.send({QJsonValue(), QJsonValue(), room, u"new_message"_s, saying(text)});
    QCOMPARE(talker.push(room, u"new_message"_s, saying(u"end"_s))["status"_L1].toString(), u"ok"_s);
    QCOMPARE(only(u"new_message"_s, listener.received()).size(), 101);
}

void SlowReadersTest::whoReadsIsNotClosedByABurst()
{
    Limits limits;
    limits.queuedBytes = 100000;
    limits.messageCharacters = 0;
    Endpoint endpoint(limits);
    QVERIFY(endpoint.start(QHostAddress::LocalHost, 0));
    RudeClient talker(endpoint.port());
    RudeClient listener(endpoint.port());
    talker.join(room);
    listener.join(room);
    for (int i = 0; i < 3;
         ++i) // read in one turn: more than may wait, before any of it was offered to anyone
        talker.send({QJsonValue(), QJsonValue(), room, u"new_message"_s, saying(QString(60000, u'x'))});
    QCOMPARE(talker.push(room, u"new_message"_s, saying(u"end"_s))["status"_L1].toString(), u"ok"_s);
    QCOMPARE(only(u"new_message"_s, listener.received()).size(), 4);
    QVERIFY(talker.isOpen());
}

QTEST_GUILESS_MAIN(SlowReadersTest)
#include "tst_slowreaders.moc"
