#include "app_fixture.h"

#include <QElapsedTimer>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! Hosting and joining as the welcome page does it, with the server inside the program.
class TestSessions : public JudgedTest
{
    Q_OBJECT

private Q_SLOTS:
    void hostsARandomRoom();
    void hostsTheRoomOfThisName();
    void joinsByAddress();
    void servesAllRoomsHostedHere();
    void showsARoomAgainInsteadOfJoiningTwice();
    void refusesInWords_data();
    void refusesInWords();
    void givesUp();
    void hostsAgainWhatWasGivenUp();
    void closesTheRoomForEverybody();
    void tellsEverybodyWhenTheProgramEnds();
    void waitsForNobodyWhenAlone();
    void countsTheOthers();
    void takesTheNextPort();
    void saysThatThePortIsTaken();
    void opensNoRoomForAMistypedAddress();
};

void TestSessions::hostsARandomRoom()
{
    App app;
    QVERIFY(!app.hosting.running());
    const Session *session = app.enter({});
    QVERIFY(app.hosting.running());
    QVERIFY(session->hosted());
    QCOMPARE(session->room().count(u'-'), 3);
    QCOMPARE(session->status(), Session::Joined);
    QTRY_VERIFY(!session->address().isEmpty());
    QVERIFY(session->address().endsWith(u'/' + session->room()));
    QVERIFY(!app.sessions->busy());
}

void TestSessions::hostsTheRoomOfThisName()
{
    App app;
    QVERIFY(app.sessions->wouldHost(u"Chess Club"_s));
    QCOMPARE(app.enter(u"Chess Club"_s)->room(), u"chess-club"_s);
}

void TestSessions::joinsByAddress()
{
    App host;
    App guest;
    Session *ann = host.enter(u"tea"_s);
    const QString address = localAddress(host, u"tea"_s);
    QVERIFY(!guest.sessions->wouldHost(address));
    Session *ben = guest.enter(u" <"_s + address + u">. "_s);
    QVERIFY(!guest.hosting.running());
    QVERIFY(!ben->hosted());
    QTRY_COMPARE(ann->members()->count(), 2);
    ben->say(u"hello"_s);
    QTRY_VERIFY(shown(*ann).contains(ben->username() + u": hello"_s));
}

void TestSessions::servesAllRoomsHostedHere()
{
    App host;
    App guest;
    host.enter(u"tea"_s);
    const quint16 port = host.hosting.port();
    host.enter(u"coffee"_s);
    QCOMPARE(host.hosting.port(), port);
    QCOMPARE(host.sessions->count(), 2);
    guest.enter(localAddress(host, u"tea"_s));
    guest.enter(localAddress(host, u"coffee"_s));
    QTRY_COMPARE(host.sessions->othersPresent(), 2);
}

void TestSessions::showsARoomAgainInsteadOfJoiningTwice()
{
    App host;
    App guest;
    Session *hosted = host.enter(u"tea"_s);
    QCOMPARE(host.enter(u"Tea"_s), hosted);
    Session *joined = guest.enter(localAddress(host, u"tea"_s));
    QCOMPARE(guest.enter(localAddress(host, u"tea"_s)), joined);
    QCOMPARE(guest.sessions->count(), 1);
}

void TestSessions::refusesInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << u"  "_s << u"address-empty"_s;
    QTest::newRow("another scheme") << u"ftp://example.org/tea"_s << u"address-scheme"_s;
    QTest::newRow("no room") << u"http://127.0.0.1:4000/"_s << u"room-missing"_s;
    QTest::newRow("reserved") << u"socket"_s << u"room-reserved"_s;
    QTest::newRow("nobody there") << u"http://127.0.0.1:9/tea"_s << u"refused"_s;
}

void TestSessions::refusesInWords()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    App app;
    QSignalSpy refused(app.sessions.get(), &Sessions::refused);
    app.sessions->enter(text);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].toString(), reason);
    QVERIFY(!app.sessions->busy());
    QCOMPARE(app.sessions->count(), 0);
}

void TestSessions::givesUp()
{
    // It takes the connection and never answers.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    App app;
    const QString secrets = u"#fp=%1&k=%1"_s.arg(QString(43, u'A'));
    app.sessions->enter(u"http://127.0.0.1:%1/tea"_s.arg(silent.serverPort()) + secrets);
    QVERIFY(app.sessions->busy());
    QVERIFY(app.sessions->pendingAddress().endsWith(u"/tea"_s));
    QVERIFY(app.sessions->pendingInvitation().endsWith(secrets)); // as safe when it is tried again
    app.sessions->cancel();
    QVERIFY(!app.sessions->busy());
    app.enter(u"tea"_s);
    QCOMPARE(app.sessions->count(), 1);
}

void TestSessions::hostsAgainWhatWasGivenUp()
{
    App app;
    app.sessions->enter(u"tea"_s);
    app.sessions->cancel();
    const Session *session = app.enter(u"tea"_s);
    QTest::qWait(100);
    QCOMPARE(session->status(), Session::Joined);
}

void TestSessions::closesTheRoomForEverybody()
{
    App host;
    App guest;
    Session *ann = host.enter(u"tea"_s);
    Session *ben = guest.enter(localAddress(host, u"tea"_s));
    host.sessions->leave(ann);
    QTRY_COMPARE(ben->status(), Session::Ended);
    QCOMPARE(ben->trouble(), u"host-closed"_s);
    QCOMPARE(host.sessions->count(), 0);
}

void TestSessions::tellsEverybodyWhenTheProgramEnds()
{
    App guest;
    Session *ben = nullptr;
    {
        App host;
        host.enter(u"tea"_s);
        ben = guest.enter(localAddress(host, u"tea"_s));
        // The guest stands still until the host has ended: they share a thread here. Its list is late.
        History::ofThisTest().hasStrangers();
    }
    QTRY_COMPARE(ben->status(), Session::Ended);
    QCOMPARE(ben->trouble(), u"host-closed"_s);
}

// The server gives those who do not read two seconds: this program's own line must not be one of them.
void TestSessions::waitsForNobodyWhenAlone()
{
    Sessions sessions;
    auto hosting = std::make_unique<Hosting>();
    sessions.setHosting(hosting.get());
    QSignalSpy entered(&sessions, &Sessions::entered);
    sessions.enter(u"tea"_s);
    QTRY_COMPARE(entered.size(), 1);
    QElapsedTimer time;
    time.start();
    hosting.reset();
    QVERIFY2(time.elapsed() < 1500, qPrintable(u"%1 ms"_s.arg(time.elapsed())));
}

void TestSessions::countsTheOthers()
{
    App host;
    App guest;
    host.enter(u"tea"_s);
    QCOMPARE(host.sessions->othersPresent(), 0);
    guest.enter(localAddress(host, u"tea"_s));
    QTRY_COMPARE(host.sessions->othersPresent(), 1);
    QCOMPARE(guest.sessions->othersPresent(), 0);
    guest.sessions->leave(guest.sessions->at(0));
    QTRY_COMPARE(host.sessions->othersPresent(), 0);
}

void TestSessions::takesTheNextPort()
{
    App first;
    App second;
    first.enter(u"tea"_s);
    second.enter(u"tea"_s);
    QVERIFY(second.hosting.port() != first.hosting.port());
    QVERIFY(second.hosting.port() >= Endpoint::standardPort);
}

void TestSessions::saysThatThePortIsTaken()
{
    App first;
    first.enter(u"tea"_s);
    App second;
    second.hosting.setPort(first.hosting.port());
    QSignalSpy refused(second.sessions.get(), &Sessions::refused);
    second.sessions->enter(u"tea"_s);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].toString(), u"port-taken"_s);
}

void TestSessions::opensNoRoomForAMistypedAddress()
{
    App host;
    App guest;
    host.enter(u"tea"_s);
    QSignalSpy refused(guest.sessions.get(), &Sessions::refused);
    guest.sessions->enter(localAddress(host, u"tee"_s));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].toString(), u"no-such-room"_s);
}

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
