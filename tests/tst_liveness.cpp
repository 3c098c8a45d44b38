#include "endpoint.h"
#include "rawclient.h"
#include "room.h"
#include "rudeclient.h"
#include "socket.h"
#include "wsbytes.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

//! How the last channel ended.
struct LastEnd
{
    Ending how = Ending::Left;
    qint64 silentMs = -1;
};

//! A channel that only notes how it ends.
class NotedChannel : public Channel
{
public:
    explicit NotedChannel(LastEnd &end)
        : m_end(end)
    {}
    Answer join(const Payload &) override { return Answer::ok(); }
    bool isContinuedBy(const Payload &) const override { return false; }
    Answer handle(const QString &, const Payload &) override { return {}; }
    QList<Event> end(Ending how, qint64 silentMs) override
    {
        m_end = {how, silentMs};
        return {};
    }

private:
    LastEnd &m_end;
};

class NotedChannels : public ChannelFactory
{
public:
    std::unique_ptr<Channel> channelFor(const QString &) override
    {
        return std::make_unique<NotedChannel>(end);
    }
    LastEnd end;
};

class NoLink : public Link
{
public:
    NoLink()
        : Link({})
    {}
    QHostAddress peer() const override { return {}; }
    const char *form() const override { return "none"; }

protected:
    qint64 receive(char *, qint64) override { return 0; }
    qint64 transmit(const QByteArrayView *pieces, int) override { return pieces->size(); }
    void endSending() override {}
    void abort() override {}
};

} // namespace

//! The server finds out who is gone, and takes nobody for gone who lives or while it slept itself.
class LivenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSilentAreAskedAndThenClosed();
    void itsOwnSleepIsNobodysSilence();
    void itsOwnSleepIsNobodysAbsence();
    void theChannelIsToldHowLong();

private:
    void restart(int pingSeconds, int idleSeconds);

    std::unique_ptr<Endpoint> m_endpoint;
};

void LivenessTest::restart(int pingSeconds, int idleSeconds)
{
    Limits limits;
    limits.pingSeconds = pingSeconds;
    limits.idleSeconds = idleSeconds;
    m_endpoint = std::make_unique<Endpoint>(limits);
    QVERIFY(m_endpoint->start(QHostAddress(QHostAddress::LocalHost), 0));
}

void LivenessTest::theSilentAreAskedAndThenClosed()
{
    restart(1, 2);
    QElapsedTimer clock;
    clock.start();
    RudeClient answering(m_endpoint->port()); // by itself
    RawClient speaking(m_endpoint->port());
    RawClient silent(m_endpoint->port());
    RawClient listening(m_endpoint->port()); // what is sent to a client says nothing of it
    QCOMPARE(speaking.upgrade(), 101);
    QCOMPARE(silent.upgrade(), 101);
    QCOMPARE(listening.upgrade(), 101);
    listening.sendFrame(1, R"(["1","1","room:a","phx_join",{}])");
    answering.join(u"room:a"_s);
    QTimer talk; // any byte is life: also one of a frame that is never whole
    const QByteArray frame = wsBytes(10, QByteArray(100, 'x'));
    connect(&talk, &QTimer::timeout, this, [&, at = 0]() mutable {
        answering.send({QJsonValue(), QJsonValue(), u"room:a"_s, u"typing"_s, QJsonObject()});
        speaking.send(frame.mid(at++, 1));
    });
    talk.start(200);
    int head = 0;
    QCOMPARE(silent.readFrame(&head), QByteArray());
    QCOMPARE(head, 0x89);
    QCOMPARE(silent.closeCode(), 1001);
    QVERIFY2(clock.elapsed() >= 1900 && clock.elapsed() < 5000, QByteArray::number(clock.elapsed()));
    QCOMPARE(listening.closeCode(), 1001);
    QVERIFY(soon([&] { return clock.elapsed() > 4000 && m_endpoint->socketCount() == 2; }));
    QVERIFY(answering.isOpen());
    QCOMPARE(speaking.tcp().state(), QAbstractSocket::ConnectedState);
}

void LivenessTest::itsOwnSleepIsNobodysSilence()
{
    restart(0, 1);
    RawClient client(m_endpoint->port());
    QCOMPARE(client.upgrade(), 101);
    QVERIFY(soon([&] { return m_endpoint->socketCount() == 1; }));
    QThread::msleep(4200); // as a lid that was closed
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(client.closeCode(), 1001);
    QVERIFY2(clock.elapsed() >= 900, QByteArray::number(clock.elapsed()));
}

// Who knocked meanwhile is heard when its grace would be over.
void LivenessTest::itsOwnSleepIsNobodysAbsence()
{
    restart(30, 60);
    RudeClient ann(m_endpoint->port());
    ann.join(u"room:a"_s);
    auto bob = std::make_unique<RudeClient>(m_endpoint->port());
    const QJsonValue session = bob->join(u"room:a"_s, {{u"session"_s, QString()}})["session"_L1];
    QVERIFY(!only(u"presence_diff"_s, ann.received()).isEmpty());
    bob.reset();
    QVERIFY(soon([this] { return m_endpoint->socketCount() == 1; }));
    QThread::msleep(Room::graceMs);
    RudeClient again(m_endpoint->port());
    QCOMPARE(again.join(u"room:a"_s, {{u"session"_s, session}})["session"_L1], session);
    QCOMPARE(only(u"presence_diff"_s, ann.received()), QList<QJsonArray>());
}

// So that whoever was silent for long has no grace besides.
void LivenessTest::theChannelIsToldHowLong()
{
    Limits limits;
    limits.idleSeconds = 1;
    NotedChannels channels;
    Topics topics;
    SocketServer server{limits, channels, topics, [](Socket *) {}};
    Socket socket(std::make_unique<NoLink>(), server);
    QElapsedTimer clock;
    clock.start();
    static_cast<Link::Listener &>(socket).received(R"(["1","1","x","phx_join",{}])");
    socket.checkPulse();
    QCOMPARE(channels.end.silentMs, -1);
    QVERIFY(soon([&] {
        socket.checkPulse();
        return channels.end.silentMs >= 0;
    }));
    QCOMPARE(channels.end.how, Ending::Lost);
    QVERIFY2(channels.end.silentMs >= 1000, QByteArray::number(channels.end.silentMs));
}

QTEST_GUILESS_MAIN(LivenessTest)
#include "tst_liveness.moc"
