#include "meddler.h"
#include "sessions_fixture.h"
#include "wire/base64url.h"

#include <QSignalSpy>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! A private room against the real server: who has the key talks and is told apart, who has not stays
//! outside, and the server learns nothing.
class TestPrivateRoom : public JudgedTest
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheServerNothing_data();
    void tellsTheServerNothing();
    void staysShut_data();
    void staysShut();
    void wantsNoOpenRoom();
    void neverBelievesAServerThatAsksForNoKey();
    void tellsNamesApart();
    void refusesNames_data();
    void refusesNames();
    void hearsWhatItMissed();
    void comesBackToARoomBegunAnew();
    void knowsHowMuchATextMayHave();
};

namespace {

const QString canary = u"Quetzalcoatlus"_s;

RoomUrl withKey(RoomUrl url, char first = 0)
{
    url.key = QByteArray(roomKeyBytes, first);
    return url;
}

//! The ways in which a room is there: begun by the first who comes, or by the program that hosts.
TestServer serverThat(bool hosts)
{
    TestServer server;
    if (!hosts)
        return server;
    server.endpoint->rooms().admitOnly();
    server.endpoint->rooms().admit(u"tea"_s, admissionKey(QByteArray(roomKeyBytes, 0)));
    return server;
}

} // namespace

void TestPrivateRoom::tellsTheServerNothing_data()
{
    QTest::addColumn<bool>("hosts");
    QTest::newRow("a server of its own") << false;
    QTest::newRow("the server in the program") << true;
}

void TestPrivateRoom::tellsTheServerNothing()
{
    QFETCH(const bool, hosts);
    const TestServer server = serverThat(hosts);
    Meddler line(server.endpoint->port());
    auto ann = joined(withKey(server.url(u"tea"_s, line.port())), canary + u"-ann"_s);
    auto ben = joined(withKey(server.url(u"tea"_s, line.port())), canary + u"-ben"_s);
    QVERIFY(ann->isPrivate() && ben->isPrivate());
    const QStringList people{canary + u"-ann"_s, canary + u"-ben"_s};
    QTRY_COMPARE(present(*ann), people);
    QTRY_COMPARE(present(*ben), people);
    ann->typed();
    QTRY_COMPARE(ben->typing(), QStringList{canary + u"-ann"_s});
    QVERIFY(ann->say(u"I saw a "_s + canary));
    QTRY_VERIFY(shown(*ben).contains(canary + u"-ann: I saw a "_s + canary));
    QVERIFY(ben->say(u"So did I, "_s + canary));
    QTRY_VERIFY(shown(*ann).contains(canary + u"-ben: So did I, "_s + canary));
    ben->rename(canary + u" the second"_s);
    QTRY_VERIFY(shown(*ann).contains(canary + u"-ben > "_s + canary + u" the second"_s));
    QTRY_COMPARE(ben->username(), canary + u" the second"_s);
    QVERIFY(line.told(u"new_message"_s).size() >= 4);
    QVERIFY(!line.hasHeard(canary));
    QVERIFY(!line.hasHeard(toBase64Url(QByteArray(roomKeyBytes, 0))));
    QVERIFY(!line.hasHeard(toBase64Url(contentKey(QByteArray(roomKeyBytes, 0)))));
    QCOMPARE(line.hasHeard(toBase64Url(admissionKey(QByteArray(roomKeyBytes, 0)))), !hosts);
    QVERIFY(!ann->address().contains(u'#') && ann->invitation().contains(u"#k="));
}

void TestPrivateRoom::staysShut_data()
{
    QTest::addColumn<bool>("hosts");
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<QString>("reason");
    for (const bool hosts : {false, true}) {
        const QByteArray where = hosts ? "here" : "there";
        QTest::addRow("%s, another key", where.constData()) << hosts << true << u"key-wrong"_s;
        QTest::addRow("%s, no key", where.constData()) << hosts << false << u"key-required"_s;
    }
}

void TestPrivateRoom::staysShut()
{
    QFETCH(const bool, hosts);
    QFETCH(const bool, hasKey);
    const TestServer server = serverThat(hosts);
    auto ann = joined(withKey(server.url(u"tea"_s)), u"ann"_s);
    const RoomUrl open = server.url(u"tea"_s);
    QTEST(failureOf(hasKey ? withKey(open, 1) : open), "reason");
    QCOMPARE(ann->members()->count(), 1);
}

void TestPrivateRoom::wantsNoOpenRoom()
{
    TestServer server;
    auto ann = joined(server.url(u"tea"_s), u"ann"_s);
    QCOMPARE(failureOf(withKey(server.url(u"tea"_s))), u"room-open"_s);
    QCOMPARE(shown(*ann), QStringList());
}

void TestPrivateRoom::neverBelievesAServerThatAsksForNoKey()
{
    TestServer server;
    Meddler line(server.endpoint->port());
    line.meddle = [](QJsonArray frame) {
        const bool refuses = frame[4]["response"_L1]["reason"_L1] == "key-wanted"_L1;
        if (refuses)
            frame[4] =
                QJsonObject{{u"status"_s, u"ok"_s}, {u"response"_s, QJsonObject{{u"member"_s, u"me"_s}}}};
        return QList<QJsonArray>{frame};
    };
    QCOMPARE(failureOf(withKey(server.url(u"tea"_s, line.port()))), u"room-open"_s);
}

void TestPrivateRoom::tellsNamesApart()
{
    TestServer server;
    const RoomUrl url = withKey(server.url(u"tea"_s));
    auto ann = joined(url, u"Anna"_s);
    auto same = joined(url, u"Anna"_s);
    auto alike = joined(url, u"\u0410nna"_s); // in Cyrillic
    const QStringList names{u"Anna"_s, u"Anna (2)"_s, u"\u0410nna (3)"_s};
    QTRY_COMPARE(present(*ann), names);
    QTRY_COMPARE(present(*alike), names);
    QTRY_COMPARE(same->username(), u"Anna (2)"_s);
    auto drawn = joined(url, {});
    QCOMPARE(drawn->username().count(u'-'), 1);
}

void TestPrivateRoom::refusesNames_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("reason");
    QTest::newRow("taken") << u"BEN"_s << u"name-taken"_s;
    QTest::newRow("too long") << QString(33, u'x') << u"name-too-long"_s;
    QTest::newRow("empty") << u" \u202e "_s << u"name-empty"_s;
}

void TestPrivateRoom::refusesNames()
{
    QFETCH(const QString, wish);
    TestServer server;
    auto ann = joined(withKey(server.url(u"tea"_s)), u"ann"_s);
    auto ben = joined(withKey(server.url(u"tea"_s)), u"ben"_s);
    QTRY_COMPARE(ann->members()->count(), 2);
    QSignalSpy refused(ann.get(), &Session::renameRefused);
    ann->rename(wish);
    QTRY_COMPARE(refused.size(), 1);
    QTEST(refused.value(0).value(0).toString(), "reason");
    QCOMPARE(ann->username(), u"ann"_s);
}

void TestPrivateRoom::hearsWhatItMissed()
{
    TestServer server;
    Meddler line(server.endpoint->port());
    auto ann = joined(withKey(server.url(u"tea"_s, line.port())), u"ann"_s);
    auto ben = joined(withKey(server.url(u"tea"_s)), u"ben"_s);
    QTRY_COMPARE(ann->members()->count(), 2);
    QSignalSpy changed(ann.get(), &Session::statusChanged);
    line.cut();
    QTRY_VERIFY(!changed.isEmpty()); // it may be back by itself
    QVERIFY(ben->say(u"while you were away"_s));
    QTRY_VERIFY(shown(*ben).contains(u"ben: while you were away"_s));
    ben->rename(u"Benedict"_s);
    QTRY_COMPARE(ben->username(), u"Benedict"_s);
    ann->retryNow();
    QTRY_COMPARE(ann->status(), Session::Joined);
    QTRY_COMPARE(present(*ann), QStringList({u"Benedict"_s, u"ann"_s}));
    QCOMPARE(shown(*ann), QStringList({u"+ben"_s, u"ben: while you were away"_s, u"ben > Benedict"_s}));
    QVERIFY(ann->say(u"here I am"_s));
    QTRY_VERIFY(shown(*ben).contains(u"ann: here I am"_s));
    QVERIFY(!shown(*ben).contains(u"-ann"_s));
}

void TestPrivateRoom::comesBackToARoomBegunAnew()
{
    auto server = std::make_unique<TestServer>();
    const quint16 port = server->endpoint->port();
    const RoomUrl url = withKey(server->url(u"tea"_s));
    auto ann = joined(url, u"ann"_s);
    auto ben = joined(url, u"ben"_s);
    QTRY_COMPARE(ann->members()->count(), 2);
    QVERIFY(ann->say(u"before"_s));
    QTRY_VERIFY(shown(*ben).contains(u"ann: before"_s));
    const QString epoch = ann->membership().epoch();
    server.reset();
    QTRY_COMPARE(ann->status(), Session::Lost);
    QTRY_COMPARE(ben->status(), Session::Lost);
    server = std::make_unique<TestServer>(Limits(), port);
    const auto isBack = [&](const Session &one) {
        return one.status() == Session::Joined && one.membership().epoch() != epoch;
    };
    ann->retryNow();
    QTRY_VERIFY(isBack(*ann));
    ben->retryNow();
    QTRY_VERIFY(isBack(*ben));
    QTRY_COMPARE(present(*ann), QStringList({u"ann"_s, u"ben"_s}));
    QTRY_COMPARE(present(*ben), QStringList({u"ann"_s, u"ben"_s}));
    QVERIFY(ann->say(u"after"_s));
    QTRY_VERIFY(shown(*ben).contains(u"ann: after"_s));
    QVERIFY(shown(*ben).contains(u"restarted"_s));
}

void TestPrivateRoom::knowsHowMuchATextMayHave()
{
    TestServer server;
    auto ann = joined(withKey(server.url(u"tea"_s)), u"ann"_s);
    QSignalSpy accepted(ann.get(), &Session::accepted);
    QSignalSpy refused(ann.get(), &Session::refused);
    const QString widest = QString(u"𝄞"_s).repeated(4000);
    QVERIFY(ann->say(widest));
    QTRY_COMPARE(accepted.size(), 1);
    QVERIFY(ann->say(widest + u'x'));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.value(0).value(1).toString(), u"too-long"_s);
    QVERIFY(ann->say(QString(4000, u'\1'))); // six letters each in JSON
    QTRY_COMPARE(refused.size(), 2);
    QCOMPARE(refused.value(1).value(1).toString(), u"too-long"_s);
    QCOMPARE(ann->status(), Session::Joined);
}

QTEST_GUILESS_MAIN(TestPrivateRoom)
#include "tst_privateroom.moc"
