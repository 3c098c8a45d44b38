#include "cuttableline.h"
#include "hosting.h"
#include "sessions_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Earshot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HostCertificate made()
{
    return std::get<HostCertificate>(HostCertificate::made());
}

//! What somebody in between has: a key of their own, and the host's certificate, which everybody is shown.
HostCertificate withBorrowedChain()
{
    const QTemporaryDir folder;
    const QString own = folder.filePath(u"own"_s);
    const QString host = folder.filePath(u"host"_s);
    HostCertificate::kept(own);
    HostCertificate::kept(host);
    QFile shown(host);
    QFile chain(own);
    if (!shown.open(QIODevice::ReadOnly) || !chain.open(QIODevice::Append))
        qFatal("no files");
    const QByteArray pem = shown.readAll();
    chain.write(pem.sliced(pem.indexOf("-----BEGIN CERTIFICATE")));
    chain.close();
    return std::get<HostCertificate>(HostCertificate::read(own, own));
}

RoomUrl proven(RoomUrl url, const HostCertificate &certificate)
{
    url.fingerprint = certificate.fingerprint();
    return url;
}

} // namespace

//! An address that proves its host leads to that host and nowhere else.
class PinTest : public JudgedTest
{
    Q_OBJECT

private Q_SLOTS:
    void joinsTheHostOfTheAddress();
    void refusesAnotherHost();
    void refusesWhoBorrowsTheCertificate();
    void neverFallsBack();
    void passesOverAnotherHost();
    void returnsToTheSameHostOnly();
    void handsOnTheProof();
    void tellsNothingOnTheWay_data();
    void tellsNothingOnTheWay();
    void isAnotherHostOnRequest();
};

void PinTest::joinsTheHostOfTheAddress()
{
    const TestServer server;
    const HostCertificate certificate = made();
    server.endpoint->secure(certificate);
    const Watched ben(new Session(proven(server.url(u"tea"_s), certificate), u"ben"_s, false));
    watch(*ben);
    ben->join();
    QTRY_COMPARE(ben->status(), Session::Joined);
    QVERIFY(ben->isSealed());
    ben->say(u"hello"_s);
    QTRY_VERIFY(shown(*ben).contains(u"ben: hello"_s));
}

void PinTest::refusesAnotherHost()
{
    const TestServer server;
    server.endpoint->secure(made());
    QCOMPARE(failureOf(proven(server.url(u"tea"_s), made()), 15s), u"other-host"_s);
    QCOMPARE(server.endpoint->socketCount(), 0);
}

void PinTest::refusesWhoBorrowsTheCertificate()
{
    const TestServer server;
    const HostCertificate borrower = withBorrowedChain();
    QCOMPARE(borrower.chain().size(), 2);
    server.endpoint->secure(borrower);
    RoomUrl url = server.url(u"tea"_s);
    url.fingerprint = HostCertificate::fingerprintOf(borrower.chain()[1].get());
    QCOMPARE(failureOf(url, 15s), u"other-host"_s);
    QCOMPARE(server.endpoint->socketCount(), 0);
}

void PinTest::neverFallsBack()
{
    const TestServer server;
    QCOMPARE(failureOf(proven(server.url(u"tea"_s), made()), 15s), u"not-sealed"_s);
    QVERIFY(!server.endpoint->rooms().find(u"tea"_s));
}

void PinTest::passesOverAnotherHost()
{
    const TestServer other;
    const TestServer server;
    const HostCertificate certificate = made();
    other.endpoint->secure(made());
    server.endpoint->secure(certificate);
    RoomUrl url = proven(other.url(u"tea"_s), certificate);
    url.also = {{u"127.0.0.1"_s, server.endpoint->port()}};
    const Watched ben(new Session(url, u"ben"_s, false));
    watch(*ben);
    ben->join();
    QTRY_COMPARE(ben->status(), Session::Joined);
    QVERIFY(!other.endpoint->rooms().find(u"tea"_s));
}

void PinTest::returnsToTheSameHostOnly()
{
    auto server = std::make_unique<TestServer>();
    const quint16 port = server->endpoint->port();
    const HostCertificate certificate = made();
    server->endpoint->secure(certificate);
    const Watched ben(new Session(proven(server->url(u"tea"_s), certificate), u"ben"_s, false));
    watch(*ben);
    ben->join();
    QTRY_COMPARE(ben->status(), Session::Joined);
    server.reset();
    QTRY_COMPARE(ben->status(), Session::Lost);
    server = std::make_unique<TestServer>(Limits(), port);
    server->endpoint->secure(made());
    ben->retryNow();
    QTRY_COMPARE(ben->trouble(), u"other-host"_s);
    QVERIFY(!server->endpoint->rooms().find(u"tea"_s));
    server->endpoint->secure(certificate);
    ben->retryNow();
    QTRY_COMPARE(ben->status(), Session::Joined);
}

void PinTest::handsOnTheProof()
{
    RoomUrl url = std::get<RoomUrl>(RoomUrl::parse(u"10.0.0.7/tea?also=10.0.0.8"_s));
    url.fingerprint = made().fingerprint();
    const Session session(url, u"ben"_s, false);
    QCOMPARE(session.invitation(), url.toString());
    QVERIFY(session.invitation().contains(u"#fp="_s));
    QCOMPARE(session.code(), u"http://10.0.0.7:4000/tea?also=10.0.0.8"_s);
    QCOMPARE(session.address(), u"http://10.0.0.7:4000/tea"_s);
}

void PinTest::tellsNothingOnTheWay_data()
{
    QTest::addColumn<bool>("isProven");
    QTest::newRow("plain, so that one sees that it would be found") << false;
    QTest::newRow("proven") << true;
}

void PinTest::tellsNothingOnTheWay()
{
    QFETCH(const bool, isProven);
    const TestServer server;
    const HostCertificate certificate = made();
    server.endpoint->secure(certificate);
    const CuttableLine line(server.endpoint->port());
    const RoomUrl url = server.url(u"tea-canary"_s, line.port());
    const Watched ben(new Session(isProven ? proven(url, certificate) : url, u"ben canary"_s, false));
    watch(*ben);
    ben->join();
    QTRY_COMPARE(ben->status(), Session::Joined);
    ben->say(u"hello canary"_s);
    QTRY_VERIFY(shown(*ben).contains(u"ben canary: hello canary"_s));
    QVERIFY(line.passed().size() > 1000);
    QCOMPARE(!line.passed().contains("canary"), isProven);
}

void PinTest::isAnotherHostOnRequest()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"host.pem"_s);
    Hosting hosting;
    hosting.setCertificateFile(file);
    QSignalSpy opened(&hosting, &Hosting::opened);
    hosting.open(u"tea"_s);
    QTRY_COMPARE(opened.size(), 1);
    RoomUrl before = hosting.localUrl(u"tea"_s);
    before.fingerprint = hosting.waysTo(u"tea"_s).fingerprint();
    const Watched ben(new Session(before, u"ben"_s, false));
    watch(*ben);
    ben->join();
    QTRY_COMPARE(ben->status(), Session::Joined);

    const QSignalSpy changed(&hosting, &Hosting::addressesChanged);
    hosting.renewCertificate();
    QTRY_VERIFY(hosting.waysTo(u"tea"_s).fingerprint() != before.fingerprint);
    QVERIFY(!changed.isEmpty());
    RoomUrl after = before;
    after.fingerprint = hosting.waysTo(u"tea"_s).fingerprint();
    QCOMPARE(std::get<HostCertificate>(HostCertificate::kept(file)).fingerprint(), after.fingerprint);
    QCOMPARE(failureOf(before, 15s), u"other-host"_s);
    const Watched cat(new Session(after, u"cat"_s, false));
    watch(*cat);
    cat->join();
    QTRY_COMPARE(cat->status(), Session::Joined);
    ben->say(u"still here"_s);
    QTRY_VERIFY(shown(*cat).contains(u"ben: still here"_s));
}

QTEST_GUILESS_MAIN(PinTest)
#include "tst_pin.moc"
