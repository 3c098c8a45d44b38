#include "endpoint.h"
#include "rawclient.h"
#include "rudeclient.h"
#include "wscase_rows.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <deque>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

//! A heartbeat's reference comes back: so the text does.
QByteArray heartbeat(const QByteArray &text)
{
    return R"([null,")" + text + R"(","phoenix","heartbeat",{}])";
}

QByteArray answerTo(const QByteArray &text)
{
    return R"([null,")" + text + R"(","phoenix","phx_reply",{"response":{},"status":"ok"}])";
}

//! The frame that tells a client of `event`, or nothing where none does.
QByteArray frameFor(const QByteArray &event)
{
    const QByteArray kind = event.left(event.indexOf(' '));
    const QByteArray what = event.mid(kind.size() + 1);
    if (kind == "text")
        return "81 " + answerTo(what);
    if (kind == "ping")
        return "8a " + what;
    if (kind == "close" || kind == "fail")
        return "88 " + (what == "0" ? QByteArray() : wsCloseWith(what.toInt()));
    return {};
}

bool ends(const QByteArray &event)
{
    return event.startsWith("close") || event.startsWith("fail");
}

} // namespace

//! The whole of RFC 6455 as a client sees it.
class WebSocketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cases_data();
    void cases();
    void theEndIsHeardAtOnce();
    void aRoomHearsOfTheEndAtOnce();
    void closeIsAnsweredBeforeTheLineEnds();
    void whoNeverAnswersACloseIsCutOff();
    void aMessageHasADeadline();
    void manyMessagesHaveNoDeadline();
    void aByteAtATime();
    void oneWriteForOneTurn();

private:
    void restart(const Limits &limits);

    std::unique_ptr<Endpoint> m_endpoint;
};

void WebSocketTest::restart(const Limits &limits)
{
    m_endpoint = std::make_unique<Endpoint>(limits);
    QVERIFY(m_endpoint->start(QHostAddress(QHostAddress::LocalHost), 0));
}

void WebSocketTest::init()
{
    if (!m_endpoint || m_endpoint->socketCount() > 0)
        restart({});
}

void WebSocketTest::cases_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("outcome");
    const WsCases cases(heartbeat, Limits().messageBytes, false);
    for (const WsCase &each : cases.all())
        QTest::newRow(each.name) << each.bytes << each.outcome;
    qInfo("%d cases", int(cases.all().size()));
    QVERIFY(cases.all().size() >= 300);
}

void WebSocketTest::cases()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QList<QByteArray>, outcome);
    RawClient client(m_endpoint->port());
    QCOMPARE(client.upgrade(), 101);
    client.send(bytes);
    const bool over = ends(outcome.constLast());
    if (!over)
        client.send(wsBytes(9, "the end"));
    for (const QByteArray &event : outcome + (over ? QList<QByteArray>() : QList{"ping the end"_ba})) {
        const QByteArray expected = frameFor(event);
        if (expected.isEmpty())
            continue;
        int head = 0;
        const QByteArray payload = client.readFrame(&head);
        QCOMPARE(QByteArray::number(head, 16) + ' ' + payload, expected);
    }
    if (over) {
        QCOMPARE(client.ask({}), QByteArray()); // the server ends the line, and says nothing more
        QVERIFY(soon([&] { return m_endpoint->socketCount() == 0; }));
    }
}

void WebSocketTest::theEndIsHeardAtOnce()
{
    RawClient client(m_endpoint->port());
    QCOMPARE(client.upgrade(), 101);
    client.tcp().disconnectFromHost(); // without a close frame
    QVERIFY(soon([&] { return m_endpoint->socketCount() == 0; }));
}

// The client leaves its side of the line open for as long as it may.
void WebSocketTest::aRoomHearsOfTheEndAtOnce()
{
    for (const QByteArray &end : {wsBytes(8, wsCloseWith(1001)), "\xff"_ba}) {
        RudeClient other(m_endpoint->port());
        other.join(u"room:a"_s);
        RawClient client(m_endpoint->port());
        QCOMPARE(client.upgrade(), 101);
        client.sendFrame(1, R"(["1","1","room:a","phx_join",{}])");
        QVERIFY(client.readFrame().contains("phx_reply"));
        QElapsedTimer clock;
        clock.start();
        client.send(end);
        QVERIFY(soon([&] { return m_endpoint->rooms().find(u"a"_s)->room.memberCount() == 1; }));
        QVERIFY2(clock.elapsed() < 1000, QByteArray::number(clock.elapsed()));
    }
}

void WebSocketTest::closeIsAnsweredBeforeTheLineEnds()
{
    RawClient client(m_endpoint->port());
    QCOMPARE(client.upgrade(), 101);
    m_endpoint->stop();
    int head = 0;
    QCOMPARE(client.readFrame(&head), wsCloseWith(1012));
    QCOMPARE(head, 0x88);
    client.send(wsBytes(9, "what is sent now is dropped") + wsBytes(1, "x") + wsBytes(8, wsCloseWith(1012)));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(client.ask({}), QByteArray());
    QVERIFY2(clock.elapsed() < 1000, QByteArray::number(clock.elapsed()));
}

void WebSocketTest::whoNeverAnswersACloseIsCutOff()
{
    RawClient client(m_endpoint->port());
    QCOMPARE(client.upgrade(), 101);
    QVERIFY(soon([&] { return m_endpoint->socketCount() == 1; }));
    QElapsedTimer clock;
    clock.start();
    m_endpoint->stop();
    QCOMPARE(client.ask({}), QByteArray::fromHex("880203f4"));
    QVERIFY2(clock.elapsed() >= 1800 && clock.elapsed() < 4000, QByteArray::number(clock.elapsed()));
}

// From its first byte, however it drips in, and so has every other frame.
void WebSocketTest::aMessageHasADeadline()
{
    Limits limits;
    limits.messageSeconds = 1;
    restart(limits);
    const QByteArray frame = wsBytes(1, heartbeat(QByteArray(10000, 'x')), {.mask = QByteArray(4, '\0')});
    const std::pair<QByteArray, QByteArray> rows[] = {
        {frame.left(3), {}}, // silent within a header
        {frame.left(30), {}}, // within a payload
        {wsPart(1, "["), {}}, // between fragments
        {wsBytes(9, "ping").left(4), {}}, // within a ping
        {frame.left(30), "x"}, // a byte now and then
        {wsPart(1, "["), wsPart(0, {})}, // an empty fragment now and then
        {wsPart(1, "["), wsBytes(9, {})}, // pings between
    };
    std::deque<RawClient> clients;
    QElapsedTimer clock;
    QTimer drip;
    for (const auto &row : rows) {
        RawClient &client = clients.emplace_back(m_endpoint->port());
        QCOMPARE(client.upgrade(), 101);
        client.send(wsBytes(1, heartbeat("before")) + row.first);
        connect(&drip, &QTimer::timeout, &client.tcp(), [&client, &row] { client.send(row.second); });
    }
    clock.start();
    drip.start(50);
    for (RawClient &client : clients)
        QCOMPARE(client.closeCode(), 1008);
    QVERIFY2(clock.elapsed() >= 800 && clock.elapsed() < 3000, QByteArray::number(clock.elapsed()));
}

// Each has a time of its own, also where one read ends within the next message, again and again.
void WebSocketTest::manyMessagesHaveNoDeadline()
{
    Limits limits;
    limits.messageSeconds = 1;
    restart(limits);
    RawClient client(m_endpoint->port());
    QCOMPARE(client.upgrade(), 101);
    const QByteArray frame = wsBytes(1, heartbeat("x"));
    client.send(frame.left(9));
    QTimer pieces; // each ends one message, and begins another
    connect(&pieces, &QTimer::timeout, this, [&] { client.send(frame.mid(9) + frame.left(9)); });
    pieces.start(100);
    int head = 0;
    for (int i = 0; i < 15; ++i) {
        QCOMPARE(client.readFrame(&head), answerTo("x"));
        QCOMPARE(head, 0x81);
    }
}

void WebSocketTest::aByteAtATime()
{
    RawClient client(m_endpoint->port());
    QCOMPARE(client.upgrade(), 101);
    const QByteArray bytes = wsPart(1, heartbeat("h\xc3\xa9").left(9)) + wsBytes(9, "between")
                             + wsBytes(0, heartbeat("h\xc3\xa9").mid(9)) + wsBytes(8, wsCloseWith(4001));
    for (const char c : bytes) {
        client.send(QByteArray(1, c));
        client.tcp().flush();
        QCoreApplication::processEvents();
    }
    QCOMPARE(client.readFrame(), "between"_ba);
    QCOMPARE(client.readFrame(), answerTo("h\xc3\xa9"));
    QCOMPARE(client.closeCode(), 4001);
}

void WebSocketTest::oneWriteForOneTurn()
{
    RawClient client(m_endpoint->port());
    QCOMPARE(client.upgrade(), 101);
    int reads = 0;
    connect(&client.tcp(), &QTcpSocket::readyRead, this, [&] { ++reads; });
    QByteArray many;
    for (int i = 0; i < 100; ++i)
        many += wsBytes(1, heartbeat(QByteArray::number(i)));
    client.send(many);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(client.readFrame(), answerTo(QByteArray::number(i)));
    QVERIFY2(reads < 10, QByteArray::number(reads));
}

QTEST_GUILESS_MAIN(WebSocketTest)
#include "tst_websocket.moc"
