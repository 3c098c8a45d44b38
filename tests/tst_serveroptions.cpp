#include "serveroptions.h"

#include <QJsonObject>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

auto parsed(const QStringList &arguments)
{
    return ServerOptions::parse(QStringList{u"earshot-server"_s} + arguments, u"1.2.3"_s);
}

} // namespace

//! What is typed is understood, or told in words what is wrong with it.
class ServerOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void everything();
    void address_data();
    void address();
    void port_data();
    void port();
    void level_data();
    void level();
    void eachLimit_data();
    void eachLimit();
    void wrong_data();
    void wrong();
    void everyMistakeIsNamed();
    void help_data();
    void help();
    void limitsRefuse();
    void limitsAsJson();
};

void ServerOptionsTest::defaults()
{
    const auto outcome = parsed({});
    const auto *options = std::get_if<ServerOptions>(&outcome);
    QVERIFY(options);
    QCOMPARE(options->address, QHostAddress(QHostAddress::Any));
    QCOMPARE(options->port, 4000);
    QCOMPARE(options->publicUrl, QUrl());
    QCOMPARE(options->logLevel, u"info"_s);
    QVERIFY(!options->logAddresses);
    QVERIFY(options->lobby);
    QVERIFY(options->certificateFile.isEmpty());
    QCOMPARE(options->limits, Limits());
}

void ServerOptionsTest::everything()
{
    const auto outcome =
        parsed({u"--address"_s, u"::1"_s, u"--port=8080"_s, u"--public-url"_s, u"https://chat.example.org"_s,
                u"--log-level"_s, u"none"_s, u"--log-addresses"_s, u"--no-lobby"_s, u"--cert=c.pem"_s,
                u"--key=k.pem"_s, u"--limit"_s, u"rooms=5"_s, u"--limit=message-bytes=0"_s});
    const auto *options = std::get_if<ServerOptions>(&outcome);
    QVERIFY(options);
    Limits limits;
    limits.rooms = 5;
    limits.messageBytes = 0;
    QCOMPARE(options->address, QHostAddress(QHostAddress::LocalHostIPv6));
    QCOMPARE(options->port, 8080);
    QCOMPARE(options->publicUrl, QUrl(u"https://chat.example.org"_s));
    QCOMPARE(options->logLevel, u"none"_s);
    QCOMPARE(options->certificateFile, u"c.pem"_s);
    QCOMPARE(options->keyFile, u"k.pem"_s);
    QVERIFY(options->logAddresses);
    QVERIFY(!options->lobby);
    QCOMPARE(options->limits, limits);
}

void ServerOptionsTest::address_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QHostAddress>("expected");
    QTest::newRow("IPv4") << u"192.168.1.5"_s << QHostAddress(u"192.168.1.5"_s);
    QTest::newRow("IPv6") << u"fe80::1"_s << QHostAddress(u"fe80::1"_s);
    QTest::newRow("localhost") << u"localhost"_s << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("every IPv4") << u"0.0.0.0"_s << QHostAddress(QHostAddress::AnyIPv4);
}

void ServerOptionsTest::address()
{
    QFETCH(const QString, text);
    QFETCH(const QHostAddress, expected);
    const auto outcome = parsed({u"--address"_s, text});
    QVERIFY(std::holds_alternative<ServerOptions>(outcome));
    QCOMPARE(std::get<ServerOptions>(outcome).address, expected);
}

void ServerOptionsTest::port_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");
    QTest::newRow("any") << u"0"_s << 0;
    QTest::newRow("first") << u"1"_s << 1;
    QTest::newRow("last") << u"65535"_s << 65535;
}

void ServerOptionsTest::port()
{
    QFETCH(const QString, text);
    QFETCH(const int, expected);
    const auto outcome = parsed({u"--port"_s, text});
    QVERIFY(std::holds_alternative<ServerOptions>(outcome));
    QCOMPARE(int(std::get<ServerOptions>(outcome).port), expected);
}

void ServerOptionsTest::level_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"debug", "info", "warning", "error", "none"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void ServerOptionsTest::level()
{
    QFETCH(const QString, text);
    const auto outcome = parsed({u"--log-level"_s, text});
    QVERIFY(std::holds_alternative<ServerOptions>(outcome));
    QCOMPARE(std::get<ServerOptions>(outcome).logLevel, text);
}

void ServerOptionsTest::eachLimit_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int Limits::*>("limit");
    QTest::newRow("characters") << u"message-characters"_s << &Limits::messageCharacters;
    QTest::newRow("bytes") << u"message-bytes"_s << &Limits::messageBytes;
    QTest::newRow("rate") << u"messages-per-second"_s << &Limits::messagesPerSecond;
    QTest::newRow("burst") << u"message-burst"_s << &Limits::messageBurst;
    QTest::newRow("queue") << u"queued-bytes"_s << &Limits::queuedBytes;
    QTest::newRow("handshake") << u"handshake-seconds"_s << &Limits::handshakeSeconds;
    QTest::newRow("message") << u"message-seconds"_s << &Limits::messageSeconds;
    QTest::newRow("ping") << u"ping-seconds"_s << &Limits::pingSeconds;
    QTest::newRow("idle") << u"idle-seconds"_s << &Limits::idleSeconds;
    QTest::newRow("rooms per socket") << u"rooms-per-socket"_s << &Limits::roomsPerSocket;
    QTest::newRow("members") << u"members-per-room"_s << &Limits::membersPerRoom;
    QTest::newRow("rooms") << u"rooms"_s << &Limits::rooms;
    QTest::newRow("connections") << u"connections-per-address"_s << &Limits::connectionsPerAddress;
    QTest::newRow("half open") << u"half-open-per-address"_s << &Limits::halfOpenPerAddress;
    QTest::newRow("memory") << u"memory-megabytes"_s << &Limits::memoryMegabytes;
}

void ServerOptionsTest::eachLimit()
{
    QFETCH(const QString, name);
    QFETCH(int Limits::*const, limit);
    QVERIFY(Limits::names().contains(name));
    for (const int value : {0, 1, 2147483647}) {
        const auto outcome = parsed({u"--limit"_s, u"%1=%2"_s.arg(name).arg(value)});
        QVERIFY(std::holds_alternative<ServerOptions>(outcome));
        Limits expected;
        expected.*limit = value;
        QCOMPARE(std::get<ServerOptions>(outcome).limits, expected);
    }
}

void ServerOptionsTest::wrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word"); // stands in what is told
    QTest::newRow("port of letters") << QStringList{u"--port"_s, u"http"_s} << u"http"_s;
    QTest::newRow("port too large") << QStringList{u"--port"_s, u"65536"_s} << u"65536"_s;
    QTest::newRow("negative port") << QStringList{u"--port=-1"_s} << u"-1"_s;
    QTest::newRow("no port") << QStringList{u"--port"_s} << u"port"_s;
    QTest::newRow("empty port") << QStringList{u"--port="_s} << u"port"_s;
    QTest::newRow("address by name") << QStringList{u"--address"_s, u"example.org"_s} << u"example.org"_s;
    QTest::newRow("address with a port") << QStringList{u"--address"_s, u"1.2.3.4:5"_s} << u"1.2.3.4:5"_s;
    QTest::newRow("level") << QStringList{u"--log-level"_s, u"loud"_s} << u"loud"_s;
    QTest::newRow("a certificate without a key") << QStringList{u"--cert=c.pem"_s} << u"--key"_s;
    QTest::newRow("a key without a certificate") << QStringList{u"--key=k.pem"_s} << u"--cert"_s;
    QTest::newRow("public URL without scheme")
        << QStringList{u"--public-url"_s, u"example.org"_s} << u"example.org"_s;
    QTest::newRow("public URL of another scheme")
        << QStringList{u"--public-url"_s, u"ftp://example.org"_s} << u"ftp://example.org"_s;
    QTest::newRow("public URL without host")
        << QStringList{u"--public-url"_s, u"https://"_s} << u"https://"_s;
    QTest::newRow("unknown limit") << QStringList{u"--limit"_s, u"people=5"_s} << u"people"_s;
    QTest::newRow("limit without value") << QStringList{u"--limit"_s, u"rooms"_s} << u"rooms"_s;
    QTest::newRow("limit of letters") << QStringList{u"--limit"_s, u"rooms=many"_s} << u"rooms"_s;
    QTest::newRow("negative limit") << QStringList{u"--limit"_s, u"rooms=-1"_s} << u"rooms"_s;
    QTest::newRow("limit too large") << QStringList{u"--limit"_s, u"rooms=2147483648"_s} << u"rooms"_s;
    QTest::newRow("fraction") << QStringList{u"--limit"_s, u"rooms=1.5"_s} << u"rooms"_s;
    QTest::newRow("unknown option") << QStringList{u"--colour"_s} << u"colour"_s;
    QTest::newRow("something else") << QStringList{u"room"_s} << u"room"_s;
}

void ServerOptionsTest::wrong()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, word);
    const auto outcome = parsed(arguments);
    const auto *leave = std::get_if<ServerOptions::Leave>(&outcome);
    QVERIFY(leave);
    QCOMPARE(leave->exitCode, 2);
    QVERIFY2(leave->text.contains(word), qPrintable(leave->text));
    QVERIFY2(leave->text.endsWith(u"--help.\n"_s), qPrintable(leave->text));
}

void ServerOptionsTest::everyMistakeIsNamed()
{
    const auto outcome = parsed({u"--port"_s, u"x"_s, u"--limit"_s, u"y=1"_s, u"--log-level"_s, u"z"_s});
    const QString text = std::get<ServerOptions::Leave>(outcome).text;
    for (const QString &wrong : {u"\"x\""_s, u"\"y\""_s, u"\"z\""_s})
        QVERIFY2(text.contains(wrong), qPrintable(text));
}

void ServerOptionsTest::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("help") << QStringList{u"--help"_s} << u"--public-url"_s;
    QTest::newRow("help in short") << QStringList{u"-h"_s} << u"connections-per-address"_s;
    QTest::newRow("version") << QStringList{u"--version"_s} << u"earshot-server 1.2.3\n"_s;
    QTest::newRow("version in short") << QStringList{u"-v"_s} << u"1.2.3"_s;
    QTest::newRow("help with a mistake") << QStringList{u"--help"_s, u"--port"_s, u"x"_s} << u"--port"_s;
}

void ServerOptionsTest::help()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, word);
    const auto outcome = parsed(arguments);
    const auto *leave = std::get_if<ServerOptions::Leave>(&outcome);
    QVERIFY(leave);
    QCOMPARE(leave->exitCode, 0);
    QVERIFY2(leave->text.contains(word), qPrintable(leave->text));
}

void ServerOptionsTest::limitsRefuse()
{
    Limits limits;
    QVERIFY(!limits.set(u"rooms"_s, -1));
    QVERIFY(!limits.set(u"Rooms"_s, 1));
    QVERIFY(!limits.set({}, 1));
    QCOMPARE(limits, Limits());
}

void ServerOptionsTest::limitsAsJson()
{
    Limits limits;
    limits.rooms = 7;
    const QJsonObject json = limits.toJson();
    QCOMPARE(json.size(), Limits::names().size());
    QCOMPARE(json["rooms"_L1].toInt(), 7);
    QCOMPARE(json["message_characters"_L1].toInt(), 4000);
}

QTEST_APPLESS_MAIN(ServerOptionsTest)
#include "tst_serveroptions.moc"
