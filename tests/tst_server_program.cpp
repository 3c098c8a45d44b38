#include "hostcertificate.h"
#include "program.h"
#include "rawclient.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Earshot;
using namespace Qt::StringLiterals;

//! The program that people run: what it prints, how it ends.
class ServerProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsItsAddress_data();
    void printsItsAddress();
    void printsItsPublicAddress();
    void serves();
    void servesTls();
    void saysWhatIsWrongWithItsCertificate();
    void endsOnASignal_data();
    void endsOnASignal();
    void aTakenPort();
    void leaves_data();
    void leaves();
    void saysNothingOfWhatIsSaid();
};

void ServerProgramTest::printsItsAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("start");
    QTest::newRow("IPv4") << u"127.0.0.1"_s << u"Earshot server ready: http://127.0.0.1:"_s;
    QTest::newRow("every interface") << u"0.0.0.0"_s << u"Earshot server ready: http://"_s;
    if (QTcpServer().listen(QHostAddress(QHostAddress::LocalHostIPv6), 0))
        QTest::newRow("IPv6") << u"::1"_s << u"Earshot server ready: http://[::1]:"_s;
}

void ServerProgramTest::printsItsAddress()
{
    QFETCH(const QString, address);
    QFETCH(const QString, start);
    Program program({u"--address"_s, address, u"--port"_s, u"0"_s});
    QVERIFY2(program.firstLine().startsWith(start), qPrintable(program.firstLine()));
    QVERIFY(program.port() > 0);
}

void ServerProgramTest::printsItsPublicAddress()
{
    Program program({u"--port"_s, u"0"_s, u"--public-url"_s, u"https://chat.example.org"_s});
    QCOMPARE(program.firstLine(), u"Earshot server ready: https://chat.example.org"_s);
}

void ServerProgramTest::serves()
{
    Program program({u"--address=127.0.0.1"_s, u"--port=0"_s, u"--limit"_s, u"message-characters=3"_s});
    const QByteArray page = RawClient(program.port()).ask("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(statusOf(page), 200);
    RudeClient client(program.port());
    const QJsonObject joined = client.join(u"room:a"_s);
    QCOMPARE(joined["limits"_L1]["message_characters"_L1].toInt(), 3);
    const QJsonObject answer = client.push(u"room:a"_s, u"new_message"_s, {{u"content"_s, u"four"_s}});
    QCOMPARE(answer["response"_L1]["reason"_L1].toString(), u"too-long"_s);
}

void ServerProgramTest::servesTls()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"host.pem"_s);
    const auto certificate = std::get<HostCertificate>(HostCertificate::kept(file));
    Program program({u"--address=127.0.0.1"_s, u"--port=0"_s, u"--cert"_s, file, u"--key"_s, file});
    QVERIFY2(program.firstLine().startsWith(u"Earshot server ready: https://127.0.0.1:"_s),
             qPrintable(program.firstLine()));
    RawClient sealed(program.port(), QHostAddress(QHostAddress::LocalHost), Over::Tls);
    QCOMPARE(static_cast<QSslSocket &>(sealed.tcp()).peerCertificate().digest(QCryptographicHash::Sha256),
             certificate.fingerprint());
    QCOMPARE(sealed.upgrade(), 101);
    QCOMPARE(RawClient(program.port()).upgrade(), 101);
}

void ServerProgramTest::saysWhatIsWrongWithItsCertificate()
{
    Program program({u"--port=0"_s, u"--cert=/nowhere/cert.pem"_s, u"--key=/nowhere/key.pem"_s});
    QCOMPARE(program.exitCode(), 2);
    QCOMPARE(QString::fromUtf8(program.process().readAllStandardError()),
             u"There is no file \"/nowhere/cert.pem\".\n"_s);
}

void ServerProgramTest::endsOnASignal_data()
{
#ifdef Q_OS_UNIX
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
#endif
}

void ServerProgramTest::endsOnASignal()
{
#ifdef Q_OS_UNIX
    QFETCH(const int, signal);
    Program program({u"--address=127.0.0.1"_s, u"--port=0"_s});
    RawClient client(program.port());
    QCOMPARE(client.upgrade(), 101);
    ::kill(pid_t(program.process().processId()), signal);
    QCOMPARE(client.closeCode(), 1012);
    QCOMPARE(program.exitCode(), 0);
#else
    QSKIP("Signals are for Unix.");
#endif
}

void ServerProgramTest::aTakenPort()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress(QHostAddress::LocalHost), 0));
    Program program({u"--address=127.0.0.1"_s, u"--port"_s, QString::number(holder.serverPort())});
    QCOMPARE(program.exitCode(), 2);
    const QString told = QString::fromUtf8(program.process().readAllStandardError());
    QVERIFY2(told.contains(u"Port %1 is taken"_s.arg(holder.serverPort())), qPrintable(told));
    QVERIFY2(told.contains(u"--port"_s), qPrintable(told));
    QCOMPARE(program.firstLine(), QString());
}

void ServerProgramTest::leaves_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("error");
    QTest::newRow("help") << u"--help"_s << 0 << u"Usage:"_s << QString();
    QTest::newRow("version") << u"--version"_s << 0 << u"earshot-server "_s << QString();
    QTest::newRow("mistake") << u"--port=x"_s << 2 << QString() << u"\"x\" is no port"_s;
    QTest::newRow("unknown") << u"--nonsense"_s << 2 << QString() << u"nonsense"_s;
    QTest::newRow("another's address") << u"--address=192.0.2.1"_s << 2 << QString() << u"Cannot listen on"_s;
}

void ServerProgramTest::leaves()
{
    QFETCH(const QString, argument);
    QFETCH(const QString, out);
    QFETCH(const QString, error);
    Program program({argument});
    QTEST(program.exitCode(), "code");
    QVERIFY2(program.firstLine().startsWith(out), qPrintable(program.firstLine()));
    QCOMPARE(program.firstLine().isEmpty(), out.isEmpty());
    const QString told = QString::fromUtf8(program.process().readAllStandardError());
    QVERIFY2(told.contains(error), qPrintable(told));
    QCOMPARE(told.isEmpty(), error.isEmpty());
}

void ServerProgramTest::saysNothingOfWhatIsSaid()
{
    Program program({u"--address=127.0.0.1"_s, u"--port=0"_s, u"--log-level=debug"_s});
    RudeClient client(program.port());
    client.join(u"room:secretroom"_s, {{u"username"_s, u"secretname"_s}});
    client.push(u"room:secretroom"_s, u"new_message"_s, {{u"content"_s, u"secrettext"_s}});
    client.sendText(u"secretgarbage"_s);
    QCOMPARE(client.closeCode(), 1011);
#ifdef Q_OS_UNIX
    program.process().terminate();
    QCOMPARE(program.exitCode(), 0);
#endif
    QByteArray told = program.process().readAllStandardError() + program.process().readAllStandardOutput();
    QVERIFY2(!told.contains("secret"), told);
}

QTEST_GUILESS_MAIN(ServerProgramTest)
#include "tst_server_program.moc"
