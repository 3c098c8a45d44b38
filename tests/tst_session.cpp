#include "cuttableline.h"
#include "sessions_fixture.h"

#include <QSignalSpy>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! Being in a room, against the real server: what is said, who is there, and what a screen shows of it.
class TestSession : public JudgedTest
{
    Q_OBJECT

private Q_SLOTS:
    void talksBothWays();
    void hearsNothingFromBefore();
    void saysTheSameTwice();
    void drawsANameAndAnotherWhereItIsTaken();
    void seesOthersComeAndGo();
    void seesANewName();
    void isToldWhyANameIsRefused();
    void isToldWhyATextIsRefused_data();
    void isToldWhyATextIsRefused();
    void keepsOneTextOnItsWay();
    void showsWhoTypes();
    void countsTheUnread();
    void tellsWhyItCannotGetIn();
    void saysThatADeedWasNotDone();
    void endsWhenTheHostClosesTheRoom();
    void cannotBeTakenInByHugeAnswers();
};

void TestSession::talksBothWays()
{
    TestServer server;
    auto ann = joined(server.url(u"tea"_s), u"ann"_s);
    auto ben = joined(server.url(u"tea"_s), u"ben"_s);
    QSignalSpy accepted(ann.get(), &Session::accepted);
    QVERIFY(ann->say(u"hello, Ben"_s));
    QTRY_COMPARE(accepted.size(), 1);
    QCOMPARE(accepted[0][0].toString(), u"hello, Ben"_s);
    QVERIFY(ben->say(u"hello\nAnn"_s));
    const QStringList lines{u"ann: hello, Ben"_s, u"ben: hello\nAnn"_s};
    QTRY_COMPARE(shown(*ben), lines);
    QTRY_COMPARE(shown(*ann), QStringList{u"+ben"_s} + lines);
    const auto own = [](Session &session, int row) {
        return session.messages()->data(session.messages()->index(row), MessageModel::OwnRole).toBool();
    };
    QVERIFY(own(*ann, 2)); // after "you joined" and "ben joined"
    QVERIFY(!own(*ann, 3));
}

void TestSession::hearsNothingFromBefore()
{
    TestServer server;
    auto ann = joined(server.url(u"tea"_s), u"ann"_s);
    QVERIFY(ann->say(u"a secret"_s));
    QTRY_COMPARE(shown(*ann).size(), 1);
    auto ben = joined(server.url(u"tea"_s), u"ben"_s);
    QVERIFY(ben->say(u"what did I miss?"_s));
    QTRY_COMPARE(shown(*ben), QStringList{u"ben: what did I miss?"_s});
}

void TestSession::saysTheSameTwice()
{
    TestServer server;
    auto ann = joined(server.url(u"tea"_s), u"ann"_s);
    QSignalSpy accepted(ann.get(), &Session::accepted);
    QVERIFY(ann->say(u"tick"_s));
    QTRY_COMPARE(accepted.size(), 1);
    QVERIFY(ann->say(u"tick"_s));
    QTRY_COMPARE(shown(*ann), QStringList({u"ann: tick"_s, u"ann: tick"_s}));
}

void TestSession::drawsANameAndAnotherWhereItIsTaken()
{
    TestServer server;
    auto drawn = joined(server.url(u"tea"_s), {});
    QCOMPARE(drawn->username().count(u'-'), 1);
    auto ann = joined(server.url(u"tea"_s), u"Ann"_s);
    auto other = joined(server.url(u"tea"_s), u"ANN"_s);
    QCOMPARE(ann->username(), u"Ann"_s);
    QVERIFY(other->username() != u"ANN"_s);
    QCOMPARE(other->username().count(u'-'), 1);
}

void TestSession::seesOthersComeAndGo()
{
    TestServer server;
    auto ann = joined(server.url(u"tea"_s), u"ann"_s);
    auto ben = joined(server.url(u"tea"_s), u"ben"_s);
    QTRY_COMPARE(present(*ann), QStringList({u"ann"_s, u"ben"_s}));
    QCOMPARE(present(*ben), QStringList({u"ann"_s, u"ben"_s}));
    ben->leave();
    QTRY_COMPARE(present(*ann), QStringList{u"ann"_s});
    QTRY_COMPARE(shown(*ann), QStringList({u"+ben"_s, u"-ben"_s}));
}

void TestSession::seesANewName()
{
    TestServer server;
    auto ann = joined(server.url(u"tea"_s), u"ann"_s);
    auto ben = joined(server.url(u"tea"_s), u"ben"_s);
    ben->rename(u"Benedict"_s);
    QTRY_COMPARE(ben->username(), u"Benedict"_s);
    QTRY_COMPARE(shown(*ann), QStringList({u"+ben"_s, u"ben > Benedict"_s}));
    QCOMPARE(shown(*ben), QStringList{u"ben > Benedict"_s});
    QCOMPARE(present(*ann), QStringList({u"Benedict"_s, u"ann"_s}));
}

void TestSession::isToldWhyANameIsRefused()
{
    TestServer server;
    auto ann = joined(server.url(u"tea"_s), u"ann"_s);
    auto ben = joined(server.url(u"tea"_s), u"ben"_s);
    QSignalSpy refused(ben.get(), &Session::renameRefused);
    const QList<QPair<QString, QString>> wishes{{u"ann"_s, u"name-taken"_s},
                                                {QString(33, u'x'), u"name-too-long"_s},
                                                {u" \u202e "_s, u"name-empty"_s}};
    for (const auto &[wish, reason] : wishes) {
        ben->rename(wish);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.takeFirst().constFirst().toString(), reason);
    }
    QCOMPARE(ben->username(), u"ben"_s);
}

void TestSession::isToldWhyATextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("reason");
    QTest::newRow("too long") << QString(4001, u'x') << 0 << u"too-long"_s;
    QTest::newRow("far too long") << QString(70000, u'x') << 0 << u"too-long"_s;
    QTest::newRow("too fast") << u"once more"_s << 20 << u"rate"_s;
}

void TestSession::isToldWhyATextIsRefused()
{
    QFETCH(QString, text);
    QFETCH(int, before);
    QFETCH(QString, reason);
    TestServer server;
    auto ann = joined(server.url(u"tea"_s), u"ann"_s);
    QSignalSpy accepted(ann.get(), &Session::accepted);
    for (int i = 0; i < before; ++i) {
        QVERIFY(ann->say(QString::number(i)));
        QVERIFY(accepted.wait()); // at once: QTRY_COMPARE of Qt 6.8 looks every 50 ms, which is not too fast
    }
    QSignalSpy refused(ann.get(), &Session::refused);
    QVERIFY(ann->say(text));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].toString(), text);
    QCOMPARE(refused[0][1].toString(), reason);
    QCOMPARE(refused[0][2].toInt() > 0, reason == u"rate"_s);
    QCOMPARE(shown(*ann).size(), before);
    QVERIFY(ann->outgoing().isEmpty());
    QCOMPARE(ann->status(), Session::Joined);
}

void TestSession::keepsOneTextOnItsWay()
{
    TestServer server;
    auto ann = joined(server.url(u"tea"_s), u"ann"_s);
    QVERIFY(!ann->say(u" \n "_s));
    QVERIFY(ann->say(u"one"_s));
    QCOMPARE(ann->outgoing(), u"one"_s);
    QVERIFY(!ann->say(u"two"_s));
    QTRY_COMPARE(ann->outgoing(), QString());
    QCOMPARE(ann->lastSaid(), u"one"_s);
    QVERIFY(ann->say(u"two"_s));
    QTRY_COMPARE(shown(*ann), QStringList({u"ann: one"_s, u"ann: two"_s}));
}

void TestSession::showsWhoTypes()
{
    TestServer server;
    auto ann = joined(server.url(u"tea"_s), u"ann"_s);
    auto ben = joined(server.url(u"tea"_s), u"ben"_s);
    QTRY_COMPARE(ann->members()->count(), 2);
    ben->typed();
    QTRY_COMPARE(ann->typing(), QStringList{u"ben"_s});
    QVERIFY(ben->typing().isEmpty());
    ben->say(u"done"_s);
    QTRY_VERIFY(ann->typing().isEmpty());
    ann->setShowTyping(false);
    ben->setShowTyping(false);
    ann->typed();
    ben->say(u"quiet"_s);
    QTRY_COMPARE(shown(*ann).constLast(), u"ben: quiet"_s);
    QVERIFY(ben->typing().isEmpty());
}

void TestSession::countsTheUnread()
{
    TestServer server;
    auto ann = joined(server.url(u"tea"_s), u"ann"_s);
    auto ben = joined(server.url(u"tea"_s), u"ben"_s);
    ben->say(u"seen"_s);
    QTRY_VERIFY(shown(*ann).contains(u"ben: seen"_s));
    QCOMPARE(ann->unread(), 0);
    ann->setAttended(false);
    QTRY_VERIFY(ben->outgoing().isEmpty());
    ben->say(u"unseen"_s);
    QTRY_COMPARE(ann->unread(), 1);
    ann->setAttended(true);
    QCOMPARE(ann->unread(), 0);
}

void TestSession::tellsWhyItCannotGetIn()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    TestServer server;
    RoomUrl closed = server.url(u"tea"_s);
    closed.port = taken.serverPort();
    taken.close();
    QCOMPARE(failureOf(closed), u"refused"_s);

    server.endpoint->rooms().admitOnly();
    QCOMPARE(failureOf(server.url(u"tea"_s)), u"no-such-room"_s);
}

void TestSession::saysThatADeedWasNotDone()
{
    TestServer server;
    auto ann = joined(server.url(u"tea"_s), u"ann"_s);
    server.endpoint.reset();
    QTRY_COMPARE(ann->status(), Session::Lost);
    QSignalSpy refused(ann->courtesy(), &Courtesies::refused);
    ann->courtesy()->lock(true);
    QCOMPARE(refused.value(0).value(0).toString(), u"offline"_s);
}

void TestSession::endsWhenTheHostClosesTheRoom()
{
    TestServer server;
    auto ann = joined(server.url(u"tea"_s), u"ann"_s);
    auto ben = joined(server.url(u"tea"_s), u"ben"_s);
    auto elsewhere = joined(server.url(u"coffee"_s), u"cat"_s);
    server.endpoint->rooms().close(u"tea"_s);
    QTRY_COMPARE(ann->status(), Session::Ended);
    QTRY_COMPARE(ben->status(), Session::Ended);
    QCOMPARE(ben->trouble(), u"host-closed"_s);
    QCOMPARE(shown(*ben).constLast(), u"closed"_s);
    QVERIFY(!shown(*ben).contains(u"-ann"_s));
    QCOMPARE(elsewhere->status(), Session::Joined);
}

void TestSession::cannotBeTakenInByHugeAnswers()
{
    // A server that is none: it upgrades nothing and sends no end of bytes.
    QTcpServer liar;
    QVERIFY(liar.listen(QHostAddress::LocalHost));
    connect(&liar, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = liar.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
        });
    });
    RoomUrl url;
    url.host = u"127.0.0.1"_s;
    url.port = liar.serverPort();
    url.room = u"tea"_s;
    QCOMPARE(failureOf(url), u"not-earshot"_s);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
