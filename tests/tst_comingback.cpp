#include "cuttableline.h"
#include "rudeclient.h"
#include "sessions_fixture.h"

#include <QSignalSpy>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! The line is lost, and what a person and the others see of it.
class TestComingBack : public JudgedTest
{
    Q_OBJECT

private Q_SLOTS:
    void staysUnseenByTheOthers();
    void hearsWhatWasSaidMeanwhile();
    void marksWhatNobodyKnowsAnyMore();
    void saysWhatWasOnItsWayOnce();
    void keepsATextWrittenMeanwhile();
    void doesNotRepeatToAnotherRoom();
    void tellsNoOtherRoomWhatWasWrittenMeanwhile();
    void takesItsPlaceFromADeadLine();
    void noticesANewRoom();
    void isGoneForTheOthersAfterTheGrace();
    void meetsTheOthersAgainAfterARestart();
    void countsDown();
    void leavesWithoutALine();
    void backsOffWithJitter();
};

namespace {

struct Setting
{
    TestServer server;
    CuttableLine line{server.endpoint->port()};
    Watched ann = joined(server.url(u"tea"_s), u"ann"_s);
    Watched ben = joined(server.url(u"tea"_s, line.port()), u"ben"_s);

    void cut()
    {
        line.cut();
        [this] { QTRY_COMPARE(ben->status(), Session::Lost); }();
    }
    void mend()
    {
        line.mend();
        ben->retryNow();
        [this] { QTRY_COMPARE(ben->status(), Session::Joined); }();
    }
    void annSays(const QString &text)
    {
        QSignalSpy accepted(ann.get(), &Session::accepted);
        ann->say(text);
        [&] { QTRY_COMPARE(accepted.size(), 1); }();
    }
};

} // namespace

void TestComingBack::staysUnseenByTheOthers()
{
    Setting s;
    s.cut();
    s.mend();
    QTRY_COMPARE(present(*s.ben), QStringList({u"ann"_s, u"ben"_s}));
    s.ben->say(u"back"_s);
    QTRY_COMPARE(shown(*s.ann), QStringList({u"+ben"_s, u"ben: back"_s}));
    QTRY_COMPARE(shown(*s.ben), QStringList{u"ben: back"_s}); // which is told at the same time
    QCOMPARE(s.ben->username(), u"ben"_s);
}

void TestComingBack::hearsWhatWasSaidMeanwhile()
{
    Setting s;
    s.annSays(u"one"_s);
    QTRY_COMPARE(shown(*s.ben), QStringList{u"ann: one"_s});
    s.cut();
    s.annSays(u"two"_s);
    s.annSays(u"three"_s);
    s.mend();
    QTRY_COMPARE(shown(*s.ben), QStringList({u"ann: one"_s, u"ann: two"_s, u"ann: three"_s}));
    s.annSays(u"four"_s);
    QTRY_COMPARE(shown(*s.ben).constLast(), u"ann: four"_s);
    QCOMPARE(shown(*s.ben).size(), 4);
}

void TestComingBack::marksWhatNobodyKnowsAnyMore()
{
    Limits fast;
    fast.messagesPerSecond = 0;
    TestServer server(fast);
    CuttableLine line(server.endpoint->port());
    auto ann = joined(server.url(u"tea"_s), u"ann"_s);
    auto ben = joined(server.url(u"tea"_s, line.port()), u"ben"_s);
    line.cut();
    QTRY_COMPARE(ben->status(), Session::Lost);
    QSignalSpy accepted(ann.get(), &Session::accepted);
    for (int i = 1; i <= RoomMemory::messages + 3; ++i) {
        ann->say(QString::number(i));
        QTRY_COMPARE(accepted.size(), i);
    }
    line.mend();
    ben->retryNow();
    QTRY_COMPARE(shown(*ben).size(), RoomMemory::messages + 1);
    QCOMPARE(shown(*ben).constFirst(), u"gap 3"_s);
    QCOMPARE(shown(*ben).at(1), u"ann: 4"_s);
}

void TestComingBack::saysWhatWasOnItsWayOnce()
{
    Setting s;
    // It arrives, but the answer does not: whether the room has it, nobody can tell.
    s.line.swallow();
    QVERIFY(s.ben->say(u"did you get this?"_s));
    s.cut();
    QCOMPARE(s.ben->outgoing(), u"did you get this?"_s);
    QSignalSpy accepted(s.ben.get(), &Session::accepted);
    s.mend();
    QTRY_COMPARE(accepted.size(), 1);
    QTRY_COMPARE(shown(*s.ann), QStringList({u"+ben"_s, u"ben: did you get this?"_s}));
    QCOMPARE(shown(*s.ben), QStringList{u"ben: did you get this?"_s});
}

void TestComingBack::keepsATextWrittenMeanwhile()
{
    Setting s;
    s.cut();
    QVERIFY(s.ben->say(u"written in the dark"_s));
    QCOMPARE(s.ben->outgoing(), u"written in the dark"_s);
    s.mend();
    QTRY_COMPARE(shown(*s.ann).constLast(), u"ben: written in the dark"_s);
    QVERIFY(s.ben->outgoing().isEmpty());
}

void TestComingBack::doesNotRepeatToAnotherRoom()
{
    TestServer server;
    const quint16 port = server.endpoint->port();
    CuttableLine line(port);
    auto ben = joined(server.url(u"tea"_s, line.port()), u"ben"_s);
    line.swallow();
    QVERIFY(ben->say(u"only for you"_s));
    QSignalSpy refused(ben.get(), &Session::refused);
    line.cut();
    QTRY_COMPARE(ben->status(), Session::Lost);
    server.endpoint.reset();
    TestServer next({}, port);
    line.mend();
    ben->retryNow();
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].toString(), u"only for you"_s);
    QCOMPARE(refused[0][1].toString(), u"unconfirmed"_s);
    QTRY_COMPARE(shown(*ben), QStringList{u"restarted"_s});
}

void TestComingBack::tellsNoOtherRoomWhatWasWrittenMeanwhile()
{
    TestServer server;
    const quint16 port = server.endpoint->port();
    auto ben = joined(server.url(u"tea"_s), u"ben"_s);
    server.endpoint.reset();
    QTRY_COMPARE(ben->status(), Session::Lost);
    QVERIFY(ben->say(u"only for you"_s));
    QSignalSpy refused(ben.get(), &Session::refused);
    TestServer next({}, port);
    auto eve = joined(next.url(u"tea"_s), u"eve"_s);
    ben->retryNow();
    QTRY_COMPARE(ben->status(), Session::Joined);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].toString(), u"only for you"_s);
    QCOMPARE(refused[0][1].toString(), u"not-in-room"_s);
    QVERIFY(ben->say(u"who is here?"_s)); // by hand
    QTRY_COMPARE(shown(*eve), QStringList({u"+ben"_s, u"ben: who is here?"_s}));
}

void TestComingBack::takesItsPlaceFromADeadLine()
{
    // The server still believes in the old line when the member comes by a new one, and leaves by it.
    TestServer server;
    auto ann = joined(server.url(u"tea"_s), u"ann"_s);
    RudeClient old(server.endpoint->port());
    const QJsonObject seat = old.join(u"room:tea"_s, {{u"username"_s, u"ben"_s}, {u"session"_s, u""_s}});
    RudeClient back(server.endpoint->port());
    const QJsonObject again = back.join(
        u"room:tea"_s,
        {{u"session"_s, seat[u"session"_s]}, {u"epoch"_s, seat[u"epoch"_s]}, {u"seq"_s, seat[u"seq"_s]}});
    QCOMPARE(again[u"member"_s], seat[u"member"_s]);
    const QStringList answer =
        old.exchange(uR"(["1","8","room:tea","new_message",{"content":"who am I?"}])"_s);
    QVERIFY(answer.last().contains(u"phx_error"_s));
    back.exchange(uR"(["1","9","room:tea","phx_leave",{}])"_s);
    QTRY_COMPARE(shown(*ann), QStringList({u"+ben"_s, u"-ben"_s}));
    QCOMPARE(present(*ann), QStringList{u"ann"_s});
}

void TestComingBack::noticesANewRoom()
{
    TestServer server;
    const quint16 port = server.endpoint->port();
    auto ben = joined(server.url(u"tea"_s), u"ben"_s);
    server.endpoint.reset();
    QTRY_COMPARE(ben->status(), Session::Lost);
    TestServer next({}, port);
    ben->retryNow();
    QTRY_COMPARE(ben->status(), Session::Joined);
    QTRY_COMPARE(shown(*ben), QStringList{u"restarted"_s});
    QCOMPARE(ben->username(), u"ben"_s);
    ben->say(u"anyone?"_s);
    QTRY_COMPARE(shown(*ben).constLast(), u"ben: anyone?"_s);
}

void TestComingBack::meetsTheOthersAgainAfterARestart()
{
    TestServer server;
    const quint16 port = server.endpoint->port();
    auto ann = joined(server.url(u"tea"_s), u"ann"_s);
    auto ben = joined(server.url(u"tea"_s), u"ben"_s);
    QTRY_COMPARE(ann->members()->count(), 2);
    server.endpoint.reset();
    QTRY_COMPARE(ann->status(), Session::Lost);
    QTRY_COMPARE(ben->status(), Session::Lost);
    TestServer next({}, port);
    ann->retryNow();
    QTRY_COMPARE(ann->status(), Session::Joined);
    ben->retryNow();
    QTRY_COMPARE(present(*ann), QStringList({u"ann"_s, u"ben"_s}));
    auto cat = joined(next.url(u"tea"_s), u"cat"_s);
    QTRY_COMPARE(shown(*ann), QStringList({u"+ben"_s, u"restarted"_s, u"+cat"_s}));
}

void TestComingBack::isGoneForTheOthersAfterTheGrace()
{
    Setting s;
    s.cut();
    QCOMPARE(present(*s.ann), QStringList({u"ann"_s, u"ben"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(present(*s.ann), QStringList{u"ann"_s}, 15000);
    s.annSays(u"he is gone"_s);
    s.mend();
    QTRY_COMPARE(shown(*s.ann), QStringList({u"+ben"_s, u"-ben"_s, u"ann: he is gone"_s, u"+ben"_s}));
    QTRY_COMPARE(shown(*s.ben), QStringList{u"ann: he is gone"_s});
    QCOMPARE(s.ben->username(), u"ben"_s);
}

void TestComingBack::countsDown()
{
    Setting s;
    QCOMPARE(s.ben->retryIn(), -1);
    s.cut();
    QTRY_VERIFY(s.ben->retryIn() >= 0);
    QVERIFY(s.ben->retryIn() <= 11);
    s.mend();
    QCOMPARE(s.ben->retryIn(), -1);
}

void TestComingBack::leavesWithoutALine()
{
    Setting s;
    s.cut();
    QVERIFY(s.ben->say(u"never mind"_s));
    QSignalSpy refused(s.ben.get(), &Session::refused);
    s.ben->leave();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0][1].toString(), u"unconfirmed"_s);
}

void TestComingBack::backsOffWithJitter()
{
    Backoff least;
    Backoff most;
    const QList<int> waits{500, 1000, 2000, 4000, 8000, 10000, 10000};
    for (const int wait : waits) {
        QCOMPARE(least.next(0), wait / 2);
        QCOMPARE(most.next(1), wait);
    }
    most.reset();
    QCOMPARE(most.next(1), 500);
}

QTEST_GUILESS_MAIN(TestComingBack)
#include "tst_comingback.moc"
