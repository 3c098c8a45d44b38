#include "conformance_checks.h"
#include "conformance_idle.h"
#include "conformance_presence.h"
#include "conformance_rows.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Earshot::Check)

//! What a Phoenix server does, check by check, numbered as in the protocol's checklist.
//!
//! EARSHOT_CONFORMANCE_URL=ws://host:port/socket/websocket has it try another server (see ConformanceServer).
//! 27 and 28 need the stock JavaScript client: they are web/presence.test.mjs and web/reconnect.test.mjs.
class ConformanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void check_data();
    void check();

private:
    std::unique_ptr<ConformanceServer> m_server;
    std::unique_ptr<IdleCheck> m_idle;
};

void ConformanceTest::initTestCase()
{
    m_server = std::make_unique<ConformanceServer>();
    QVERIFY(m_server->port() > 0);
    QVERIFY(ConformanceClient(*m_server).isOpen());
    m_idle = std::make_unique<IdleCheck>(*m_server);
}

void ConformanceTest::check_data()
{
    QTest::addColumn<Check>("check");
    const auto rows = conformanceRows();
    for (const ConformanceRow &row : rows)
        QTest::newRow(row.name) << row.check;
    QTest::newRow("5 a hundred channels and one more") << Check(checkChannelLimit);
    for (const char *text :
         {"hello", "", R"(["1","2","a","b",{}] x)", "\xef\xbb\xbf[]",
          R"({"topic":"a","event":"b","payload":{},"ref":"1"})", R"("text")", R"(["1","2","a","b"])",
          R"(["1","2","a","b",NaN])", R"(["1","2","a","b",1e400])", R"(["1","2","a","b","\ud800"])"})
        QTest::addRow("19 text: %s", text) << badInput(maskedFrame(1, text), {1011});
    for (const char *table : {"", "01 00 00 00 00", "09 00 00 00 00", "00 01 01", "00 01 01 06 ff \"1\""})
        QTest::addRow("19 binary: %s", table) << badInput(maskedFrame(2, bytesOf(table)), {1011});
    QTest::newRow("19 invalid UTF-8") << badInput(maskedFrame(1, "\"\xff\""), {1007});
    QTest::newRow("19 not masked") << badInput(QByteArray::fromHex("81026869"), {1002, 1006});
    QTest::newRow("21 the size of a message") << Check(checkFrameSize);
    QTest::newRow("23 fragments") << Check(checkFragments);
    QTest::newRow("23 pings") << Check(checkPing);
    QTest::newRow("23 a close is echoed") << closeEcho(QByteArray::fromHex("03e8"), {1000});
    QTest::newRow("23 with a code of its own") << closeEcho(QByteArray::fromHex("0fa1"), {4001, 1000});
    QTest::newRow("23 without a code") << closeEcho({}, {1005, 1000});
    QTest::newRow("24 shutdown") << Check(checkShutdown);
    QTest::newRow("25 the state, and one's own join") << Check(checkOwnJoin);
    QTest::newRow("25 a second connection comes and goes") << Check(checkSecondConnection);
    QTest::newRow("25 an update is leave and join in one") << Check(checkPresenceUpdate);
    QTest::newRow("25 the last one leaves") << Check(checkLastLeave);
    QTest::newRow("25 a client is killed") << Check(checkKilledClient);
    QTest::newRow("26 phx_ref") << Check(checkPresenceRefs);
    QTest::newRow("30 a slow reader") << Check(checkSlowReader);
    for (const char *who : {"silent", "only listening", "answering pings", "pinging",
                            "heartbeats"}) // last: the minute is over then
        QTest::addRow("22 %s for a minute", who)
            << Check([this, who](const ConformanceServer &) { return m_idle->verdict(who); });
}

void ConformanceTest::check()
{
    QFETCH(const Check, check);
    const QByteArray problem = check(*m_server);
    if (problem.startsWith("skip"))
        QSKIP(problem);
    QVERIFY2(problem.isEmpty(), problem);
}

QTEST_GUILESS_MAIN(ConformanceTest)
#include "tst_conformance.moc"
