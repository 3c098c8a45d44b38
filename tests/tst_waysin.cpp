#include "cuttableline.h"
#include "sessions_fixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Earshot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! An address with several ways: the first that leads to this room is taken, whoever else answers.
class TestWaysIn : public JudgedTest
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheSecondWhereTheFirstIsRefused();
    void waitsForNoBlackHole();
    void passesOverAServerWithoutThisRoom();
    void passesOverWhoIsSilentOnceCalled();
    void findsTheRightOneAmongAll();
    void callsNobodyElseWhereTheFirstAnswers();
    void isInOnceByTwoWaysToOneRoom();
    void tellsWhatTheRoomSaid();
    void tellsOfTheFirstWayWhereAllFail();
    void comesBackByAnotherWay();
    void isNotSentAwayByAStranger();
};

namespace {

//! Takes every call, and never says a word.
struct BlackHole
{
    BlackHole() { server.listen(QHostAddress::LocalHost); }

    Door door() const { return {u"127.0.0.1"_s, server.serverPort()}; }
    bool wasCalled() const { return server.hasPendingConnections(); }

    QTcpServer server;
};

Door nobody()
{
    return BlackHole().door();
}

Door doorOf(const TestServer &server, quint16 throughPort = 0)
{
    return {u"127.0.0.1"_s, throughPort > 0 ? throughPort : server.endpoint->port()};
}

RoomUrl teaBy(const QList<Door> &doors)
{
    RoomUrl url;
    url.host = doors.constFirst().host;
    url.port = doors.constFirst().port;
    url.room = u"tea"_s;
    url.also = doors.mid(1);
    return url;
}

QString shortAddress(const Door &door)
{
    return teaBy({door}).toString();
}

Watched begin(const QList<Door> &doors)
{
    Watched session(new Session(teaBy(doors), u"ben"_s, false));
    watch(*session);
    session->join();
    return session;
}

Watched enter(const QList<Door> &doors)
{
    Watched session = begin(doors);
    [&] { QTRY_COMPARE_WITH_TIMEOUT(session->status(), Session::Joined, 15'000); }();
    [&] { QTRY_VERIFY(session->members()->count() > 0); }();
    return session;
}

QString failureBy(const QList<Door> &doors)
{
    return failureOf(teaBy(doors), 15s);
}

} // namespace

void TestWaysIn::takesTheSecondWhereTheFirstIsRefused()
{
    const TestServer server;
    const Door closed = nobody();
    const Watched ben = enter({closed, doorOf(server)});
    QCOMPARE(ben->addresses(), QStringList({shortAddress(doorOf(server)), shortAddress(closed)}));
    QCOMPARE(ben->invitation(), teaBy({doorOf(server), closed}).toString());
}

void TestWaysIn::waitsForNoBlackHole()
{
    const TestServer server;
    const BlackHole hole;
    QElapsedTimer time;
    time.start();
    const Watched ben = enter({hole.door(), doorOf(server)});
    QVERIFY(hole.wasCalled());
    QVERIFY2(time.elapsed() >= Race::nextAfterMs && time.elapsed() < Race::answerMs / 2,
             qPrintable(u"%1 ms"_s.arg(time.elapsed())));
    QCOMPARE(ben->address(), shortAddress(doorOf(server)));
}

void TestWaysIn::passesOverAServerWithoutThisRoom()
{
    const TestServer other;
    other.endpoint->rooms().admitOnly();
    const TestServer server;
    const Watched ben = enter({doorOf(other), doorOf(server)});
    QCOMPARE(ben->address(), shortAddress(doorOf(server)));
    QTRY_COMPARE(other.endpoint->socketCount(), 0);
}

void TestWaysIn::passesOverWhoIsSilentOnceCalled()
{
    QWebSocketServer mute(QString(), QWebSocketServer::NonSecureMode);
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    const TestServer server;
    const Watched ben = enter({{u"127.0.0.1"_s, mute.serverPort()}, doorOf(server)});
    QCOMPARE(ben->address(), shortAddress(doorOf(server)));
}

void TestWaysIn::findsTheRightOneAmongAll()
{
    const BlackHole hole;
    const TestServer other;
    other.endpoint->rooms().admitOnly();
    const TestServer server;
    const Watched ben = enter({nobody(), hole.door(), doorOf(other), doorOf(server)});
    QCOMPARE(ben->address(), shortAddress(doorOf(server)));
    QCOMPARE(ben->addresses().size(), 4);
}

void TestWaysIn::callsNobodyElseWhereTheFirstAnswers()
{
    const TestServer server;
    const BlackHole hole;
    const Watched ben = enter({doorOf(server), hole.door()});
    QTest::qWait(2 * Race::nextAfterMs); // it would be called by then
    QVERIFY(!hole.wasCalled());
}

void TestWaysIn::isInOnceByTwoWaysToOneRoom()
{
    const TestServer server;
    const CuttableLine line(server.endpoint->port());
    const auto ann = joined(server.url(u"tea"_s), u"ann"_s);
    const BlackHole hole; // so that both others are called
    const Watched ben = enter({hole.door(), doorOf(server, line.port()), doorOf(server)});
    QTRY_COMPARE(present(*ann), QStringList({u"ann"_s, u"ben"_s}));
    QCOMPARE(shown(*ann), QStringList{u"+ben"_s});
    QTRY_COMPARE(server.endpoint->socketCount(), 2);
}

void TestWaysIn::tellsWhatTheRoomSaid()
{
    const TestServer other;
    other.endpoint->rooms().admitOnly();
    QCOMPARE(failureBy({nobody(), doorOf(other), nobody()}), u"no-such-room"_s);
}

void TestWaysIn::tellsOfTheFirstWayWhereAllFail()
{
    QTcpServer page;
    QVERIFY(page.listen(QHostAddress::LocalHost));
    connect(&page, &QTcpServer::newConnection, &page, [server = &page] {
        QTcpSocket *caller = server->nextPendingConnection();
        caller->write("HTTP/1.0 200 OK\r\n\r\nhello");
        caller->disconnectFromHost();
    });
    QCOMPARE(failureBy({{u"127.0.0.1"_s, page.serverPort()}, nobody()}), u"not-earshot"_s);
    QCOMPARE(failureBy({nobody(), {u"127.0.0.1"_s, page.serverPort()}}), u"refused"_s);
}

void TestWaysIn::comesBackByAnotherWay()
{
    const TestServer server;
    CuttableLine first(server.endpoint->port());
    CuttableLine second(server.endpoint->port());
    second.cut();
    const auto ann = joined(server.url(u"tea"_s), u"ann"_s);
    const Watched ben = enter({doorOf(server, first.port()), doorOf(server, second.port())});
    first.cut();
    QTRY_COMPARE(ben->status(), Session::Lost);
    second.mend();
    ben->retryNow();
    QTRY_COMPARE(ben->status(), Session::Joined);
    QCOMPARE(ben->address(), shortAddress(doorOf(server, second.port())));
    QCOMPARE(shown(*ann), QStringList{u"+ben"_s}); // they saw nothing of it
    // From now on this one is the first.
    first.mend();
    QSignalSpy changed(ben.get(), &Session::statusChanged);
    second.cut();
    second.mend();
    QTRY_VERIFY(changed.size() >= 2); // lost, and back
    QTRY_COMPARE(ben->status(), Session::Joined);
    QTRY_COMPARE(ben->address(), shortAddress(doorOf(server, second.port())));
}

void TestWaysIn::isNotSentAwayByAStranger()
{
    const TestServer server;
    const TestServer other;
    other.endpoint->rooms().admitOnly();
    CuttableLine line(server.endpoint->port());
    const Watched ben = enter({doorOf(server, line.port()), doorOf(other)});
    line.cut();
    QTRY_COMPARE(ben->status(), Session::Lost);
    QSignalSpy counted(ben.get(), &Session::retryInChanged);
    ben->retryNow(); // the other one answers: no such room
    QTRY_VERIFY(ben->retryIn() < 0);
    QTRY_VERIFY(ben->retryIn() > 0);
    QCOMPARE(ben->status(), Session::Lost);
    line.mend();
    ben->retryNow();
    QTRY_COMPARE(ben->status(), Session::Joined);
    QCOMPARE(ben->address(), shortAddress(doorOf(server, line.port())));
}

QTEST_GUILESS_MAIN(TestWaysIn)
#include "tst_waysin.moc"
