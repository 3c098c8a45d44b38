#include "log.h"
#include "program.h"
#include "rawclient.h"
#include "saidtext_rows.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

bool isPrintable(const QByteArray &line)
{
    return std::all_of(line.begin(), line.end(), [](char c) { return c >= 0x20 && c <= 0x7e; });
}

QJsonObject objectOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

QByteArray jsonOf(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

// What nobody may find in a log, with what would make two lines of one or turn a terminal's colours.
const QString secret = u"CANARY\r\n{\"event\":\"forged\"}\u001b[31m\u2028\u202e\u0085"_s;

} // namespace

//! What a server tells of itself is one line of JSON each, and says nothing of what people said or were
//! called.
class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLine();
    void anyTextStaysOnItsLine_data();
    void anyTextStaysOnItsLine();
    void longTextIsCut();
    void theProgramTellsNothingOfPeople_data();
    void theProgramTellsNothingOfPeople();
    void theProgramTellsWhatHappens();

private:
    static QList<QByteArray> linesOf(Program &program, QByteArray told = {});
};

void LogTest::aLine()
{
    QCOMPARE(logLine(QtWarningMsg, "slow-reader", {{"waiting", 5}, {"why", u"a\"\\"_s}}, 7),
             R"({"event":"slow-reader","level":"warning","t":7,"waiting":5,"why":"a\"\\"})");
    QCOMPARE(logLine(QtDebugMsg, "room-ended", {}, -1), R"({"event":"room-ended","level":"debug","t":-1})");
}

void LogTest::anyTextStaysOnItsLine_data()
{
    QTest::addColumn<QString>("text");
    const std::vector<SaidText> texts = saidTexts();
    for (const SaidText &each : texts)
        QTest::newRow(qUtf8Printable(each.name)) << each.text.left(200);
    QTest::newRow("half of a pair") << QString(1, QChar(0xD800));
    QTest::newRow("a forged event") << secret;
}

void LogTest::anyTextStaysOnItsLine()
{
    QFETCH(const QString, text);
    const QByteArray line = logLine(QtInfoMsg, "library", {{"text", text}}, 0);
    QVERIFY2(isPrintable(line), line);
    QVERIFY2(!objectOf(line).isEmpty() || !text.isValidUtf16(), line);
    if (text.isValidUtf16() && !text.endsWith(QChar(0xD83D))) // not where a pair was cut
        QCOMPARE(objectOf(line)["text"_L1].toString(), text);
}

void LogTest::longTextIsCut()
{
    const QByteArray line = logLine(QtInfoMsg, "library", {{"text", QString(1'000'000, u'\u001b')}}, 0);
    QVERIFY(isPrintable(line));
    QCOMPARE(objectOf(line)["text"_L1].toString(), QString(200, u'\u001b'));
}

QList<QByteArray> LogTest::linesOf(Program &program, QByteArray told)
{
#ifdef Q_OS_UNIX
    program.process().terminate();
#else
    program.process().kill();
#endif
    program.exitCode();
    told += program.process().readAllStandardError();
    told.chop(told.endsWith('\n') ? 1 : 0);
    return told.split('\n');
}

void LogTest::theProgramTellsNothingOfPeople_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("addresses");
    QTest::newRow("as it is") << QStringList{} << false;
    QTest::newRow("with addresses") << QStringList{u"--log-addresses"_s} << true;
}

void LogTest::theProgramTellsNothingOfPeople()
{
    QFETCH(const QStringList, options);
    QFETCH(const bool, addresses);
    Program program(QStringList{u"--address=127.0.0.1"_s, u"--port=0"_s, u"--log-level=debug"_s} + options);
    const quint16 port = program.port();
    const QByteArray host = "\r\nHost: localhost\r\n";
    for (const QByteArray &request :
         {"GET /CANARY" + QByteArray("\x1b[31m") + " HTTP/1.1" + host + "\r\n",
          "GET /canary%0d%0a%1b HTTP/1.1" + host + "\r\n", "CANARY / HTTP/1.1" + host + "\r\n",
          QByteArray("GET / HTTP/1.1\r\nHost: canary\x1b[2J\r\n\r\n"),
          QByteArray("GET / HTTP/1.1\r\nHost: canary.example\r\n\r\n"),
          QByteArray("GET /canary HTTP/1.1\r\nHost: " + QByteArray(1'000'000, 'C') + "\r\n\r\n"),
          RawClient::upgradeRequest("localhost", "Origin: http://canary.example\r\n"),
          RawClient::upgradeRequest("localhost", {}, "/socket/websocket?vsn=canary%1b")})
        RawClient(port).ask(request);

    RawClient guest(port);
    QCOMPARE(guest.upgrade(), 101);
    const QByteArray text = jsonOf(secret);
    guest.sendFrame(1, R"(["1","1","room:canary","phx_join",{"username":)" + text + "}]");
    guest.sendFrame(1, R"(["2","2","room:)" + text.sliced(1) + R"(,"phx_join",{}])");
    guest.sendFrame(1, R"(["1","3","room:canary","new_message",{"content":)" + text + "}]");
    guest.sendFrame(1, R"(["1","4","room:canary",)" + text + ",{}]");
    guest.sendFrame(1, R"(["3","5","room:canary","phx_join",{"session":)" + text + "}]");
    const QByteArray key = '"' + QByteArray("CANARY").leftJustified(43, 'A') + '"'; // of a private room
    for (const QByteArray &shown : {"\"admission\":" + key, "\"nonce\":" + key + ",\"proof\":" + key})
        guest.sendFrame(1, R"(["4","6","room:private","phx_join",{"private":true,)" + shown + "}]");
    guest.sendFrame(1, "canary");
    QCOMPARE(guest.closeCode(), 1011);
    RawClient talker(port);
    QCOMPARE(talker.upgrade(), 101);
    talker.sendFrame(1, QByteArray(1'000'000, 'C'));
    QVERIFY(soon([&] { return talker.tcp().state() == QAbstractSocket::UnconnectedState; }));

    bool sawAddress = false;
    const QList<QByteArray> lines = linesOf(program);
    for (const QByteArray &line : lines) {
        QVERIFY2(isPrintable(line) && !objectOf(line)["event"_L1].toString().isEmpty(), line);
        QVERIFY2(!line.toUpper().contains("CANARY") && line.size() < 2000, line);
        sawAddress = sawAddress || line.contains("127.0.0.1");
    }
    QCOMPARE(sawAddress, addresses);
}

void LogTest::theProgramTellsWhatHappens()
{
#ifdef Q_OS_LINUX
    const QString form = qEnvironmentVariable("EARSHOT_LINK") == "qt"_L1 ? u"qt"_s : u"fd"_s;
#else
    const QString form = u"qt"_s;
#endif
    Program program({u"--address=127.0.0.1"_s, u"--port=0"_s, u"--log-level=debug"_s});
    QCOMPARE(statusOf(RawClient(program.port()).ask("GET /nowhere/ever HTTP/1.1\r\nHost: localhost\r\n\r\n")),
             404);
    RawClient guest(program.port());
    QCOMPARE(guest.upgrade(), 101);
    guest.sendFrame(1, R"(["1","1","room:a","phx_join",{}])");
    guest.readFrame();
    guest.sendFrame(8, QByteArray("\x0f\xa1", 2)); // 4001
    guest.closeCode();
    guest.tcp().disconnectFromHost();
    QByteArray soFar;
    QVERIFY(
        soon([&] { return (soFar += program.process().readAllStandardError()).contains("client-went"); }));
    QStringList told;
    QJsonObject came;
    QJsonObject went;
    const QList<QByteArray> lines = linesOf(program, soFar);
    for (const QByteArray &line : lines) {
        told.append(objectOf(line)["event"_L1].toString());
        if (told.constLast() == "client-came"_L1)
            came = objectOf(line);
        if (told.constLast() == "client-went"_L1)
            went = objectOf(line);
    }
    const QStringList expected{u"started"_s,    u"refused"_s,    u"client-came"_s,
                               u"room-began"_s, u"room-ended"_s, u"client-went"_s};
#ifdef Q_OS_UNIX
    QCOMPARE(told, expected + QStringList{u"stopping"_s});
#else
    QCOMPARE(told, expected);
#endif
    QCOMPARE(came["link"_L1].toString(), form);
    QCOMPARE(went["code"_L1].toInt(), 4001);
    QCOMPARE(went["clients"_L1].toInt(), 0);
}

QTEST_GUILESS_MAIN(LogTest)
#include "tst_log.moc"
