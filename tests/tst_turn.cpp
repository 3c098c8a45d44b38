#include "socket.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

//! A line that counts what is sent over it.
class CountedLink : public Link
{
public:
    struct Sent
    {
        int times = 0;
        QByteArray bytes;
        bool isDead = false;
    };
    CountedLink(Sent &sent, int version)
        : Link({.version = version})
        , m_sent(sent)
    {}
    QHostAddress peer() const override { return {}; }
    const char *form() const override { return "counted"; }

protected:
    qint64 receive(char *, qint64) override { return 0; }
    qint64 transmit(const QByteArrayView *pieces, int count) override
    {
        ++m_sent.times;
        qint64 size = 0;
        for (int i = 0; i < count; ++i) {
            m_sent.bytes += pieces[i];
            size += pieces[i].size();
        }
        return m_sent.isDead ? -1 : size;
    }
    void endSending() override {}
    void abort() override {}

private:
    Sent &m_sent;
};

//! Says what it is told to everyone: all of it, or to the others alone.
class EchoChannel : public Channel
{
public:
    Answer join(const Payload &) override { return Answer::ok(); }
    bool isContinuedBy(const Payload &) const override { return false; }
    Answer handle(const QString &event, const Payload &payload) override
    {
        Answer answer = Answer::ok();
        answer.broadcasts.append({event, payload, event == "others"_L1});
        return answer;
    }
    QList<Event> end(Ending, qint64) override { return {}; }
};

class EchoChannels : public ChannelFactory
{
public:
    std::unique_ptr<Channel> channelFor(const QString &) override { return std::make_unique<EchoChannel>(); }
};

} // namespace

//! What is said in one turn of the loop leaves at its end, in order and with one send for each client.
class TurnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void manyBroadcastsAreOneSend();
    void aReplyAndItsBroadcastAreOneSend();
    void severalTopicsAreOneSend();
    void whoComesHearsNothingOfBefore();
    void whoLeavesHearsWhatWasSaidBefore();
    void theCauseCanBeLeftOut();
    void bothVersionsHear();
    void moreThanATurnHoldsKeepsItsOrder();
    void aDeadLineIsNobodyElsesMatter();

private:
    struct Member
    {
        CountedLink::Sent sent;
        std::unique_ptr<Socket> socket;
    };

    Member &come(int version = 2);
    void tell(Member &member, const QByteArray &frame);
    void say(Member &member, const QByteArray &event, const QByteArray &text, const QByteArray &topic = "a");
    void join(Member &member, const QByteArray &topic = "a");
    void endTurn();

    Limits m_limits;
    EchoChannels m_channels;
    std::unique_ptr<Topics> m_topics;
    std::unique_ptr<SocketServer> m_server;
    std::vector<std::unique_ptr<Member>> m_members;
};

void TurnTest::init()
{
    m_limits.queuedBytes = 0;
    m_topics = std::make_unique<Topics>();
    m_server.reset(new SocketServer{m_limits, m_channels, *m_topics, [](Socket *) {}});
    m_server->clock.start();
}

void TurnTest::cleanup()
{
    m_members.clear();
    m_server.reset();
    m_topics.reset();
}

TurnTest::Member &TurnTest::come(int version)
{
    m_members.push_back(std::make_unique<Member>());
    Member &member = *m_members.back();
    member.socket = std::make_unique<Socket>(std::make_unique<CountedLink>(member.sent, version), *m_server);
    member.socket->begin({});
    return member;
}

void TurnTest::tell(Member &member, const QByteArray &frame)
{
    static_cast<Link::Listener &>(*member.socket).received(frame);
}

void TurnTest::say(Member &member, const QByteArray &event, const QByteArray &text, const QByteArray &topic)
{
    tell(member, R"(["1","2",")" + topic + R"(",")" + event + R"(",{"text":")" + text + R"("}])");
}

void TurnTest::join(Member &member, const QByteArray &topic)
{
    const bool isOld = member.socket->vsn() == Vsn::V1;
    tell(member, isOld ? R"({"topic":")" + topic + R"(","event":"phx_join","payload":{},"ref":"1"})"
                       : R"(["1","1",")" + topic + R"(","phx_join",{}])");
}

void TurnTest::endTurn()
{
    QCoreApplication::processEvents();
}

void TurnTest::manyBroadcastsAreOneSend()
{
    Member &one = come();
    Member &other = come();
    join(one);
    join(other);
    endTurn();
    one.sent = other.sent = {};
    for (int i = 0; i < 20; ++i)
        QVERIFY(m_topics->broadcast(u"a"_s, {u"new"_s, QJsonObject{{u"text"_s, u"<%1>"_s.arg(i)}}}));
    QCOMPARE(one.sent.times, 0);
    endTurn();
    QCOMPARE(one.sent.times, 1);
    QCOMPARE(other.sent.times, 1);
    qsizetype at = 0;
    for (int i = 0; i < 20; ++i) {
        at = other.sent.bytes.indexOf("<" + QByteArray::number(i) + ">", at);
        QVERIFY2(at > 0, QByteArray::number(i));
    }
}

void TurnTest::aReplyAndItsBroadcastAreOneSend()
{
    Member &one = come();
    join(one);
    endTurn();
    one.sent = {};
    say(one, "new", "hello");
    endTurn();
    QCOMPARE(one.sent.times, 1);
    const qsizetype reply = one.sent.bytes.indexOf("phx_reply");
    QVERIFY(reply > 0 && reply < one.sent.bytes.indexOf("hello"));
}

void TurnTest::severalTopicsAreOneSend()
{
    Member &one = come();
    join(one, "a");
    join(one, "b");
    endTurn();
    one.sent = {};
    m_topics->broadcast(u"a"_s, {u"new"_s, QJsonObject{}});
    m_topics->broadcast(u"b"_s, {u"new"_s, QJsonObject{}});
    endTurn();
    QCOMPARE(one.sent.times, 1);
    QCOMPARE(one.sent.bytes.count("new"), 2);
}

void TurnTest::whoComesHearsNothingOfBefore()
{
    Member &one = come();
    Member &other = come();
    join(one);
    say(one, "new", "before");
    join(other);
    say(one, "new", "after");
    endTurn();
    QCOMPARE(one.sent.bytes.count("before"), 1);
    QCOMPARE(other.sent.bytes.count("before"), 0);
    QCOMPARE(other.sent.bytes.count("after"), 1);
}

void TurnTest::whoLeavesHearsWhatWasSaidBefore()
{
    Member &one = come();
    Member &other = come();
    join(one);
    join(other);
    say(one, "new", "before");
    tell(other, R"(["1","3","a","phx_leave",{}])");
    say(one, "new", "after");
    endTurn();
    const QByteArray &heard = other.sent.bytes;
    QVERIFY(heard.contains("before") && heard.indexOf("before") < heard.indexOf("phx_close"));
    QVERIFY(!heard.contains("after"));
}

void TurnTest::theCauseCanBeLeftOut()
{
    Member &one = come();
    Member &other = come();
    join(one);
    join(other);
    say(other, "new", "first");
    say(one, "others", "second");
    say(other, "new", "third");
    endTurn();
    QVERIFY(!one.sent.bytes.contains("second"));
    QCOMPARE(one.sent.bytes.count("first"), 1);
    QVERIFY(one.sent.bytes.indexOf("first") < one.sent.bytes.indexOf("third"));
    QCOMPARE(other.sent.bytes.count("second"), 1);
}

void TurnTest::bothVersionsHear()
{
    Member &one = come(1);
    Member &other = come(2);
    join(one);
    join(other);
    say(other, "new", "hello");
    endTurn();
    QCOMPARE(one.sent.bytes.count(R"("event":"new")"), 1);
    QCOMPARE(other.sent.bytes.count(R"("a","new",)"), 1);
}

void TurnTest::moreThanATurnHoldsKeepsItsOrder()
{
    Member &one = come();
    Member &other = come();
    join(one);
    join(other);
    for (int i = 0; i < 50; ++i)
        say(one, i % 2 ? "others" : "new", "<" + QByteArray::number(i) + ">" + QByteArray(20'000, 'x'));
    endTurn();
    for (int i = 0; i < 50; ++i) {
        const QByteArray mark = "<" + QByteArray::number(i) + ">";
        QCOMPARE(other.sent.bytes.count(mark), 1);
        QCOMPARE(one.sent.bytes.count(mark), i % 2 ? 0 : 1);
        QVERIFY(i == 0
                || other.sent.bytes.indexOf("<" + QByteArray::number(i - 1) + ">")
                       < other.sent.bytes.indexOf(mark));
    }
}

void TurnTest::aDeadLineIsNobodyElsesMatter()
{
    Member &one = come();
    Member &dead = come();
    Member &other = come();
    for (Member *member : {&one, &dead, &other})
        join(*member);
    endTurn();
    dead.sent.isDead = true;
    say(one, "new", "hello");
    endTurn();
    QCOMPARE(one.sent.bytes.count("hello"), 1);
    QCOMPARE(other.sent.bytes.count("hello"), 1);
    dead.socket.reset();
    say(one, "new", "again");
    endTurn();
    QCOMPARE(other.sent.bytes.count("again"), 1);
}

QTEST_GUILESS_MAIN(TurnTest)
#include "tst_turn.moc"
