#include "rawclient.h"
#include "rudeclient.h"
#include "wscase_rows.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

//! `payload` as one message in frames of `size` bytes.
QByteArray inFragments(int opcode, const QByteArray &payload, qsizetype size)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < payload.size(); at += size)
        bytes += wsBytes(at == 0 ? opcode : 0, payload.mid(at, size), {.final = at + size >= payload.size()});
    return bytes;
}

} // namespace

//! What the server's link makes of large messages, and of binary ones, as external suites measure it.
class EchoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cases();
    void large_data();
    void large();
    void chopped();
    void manyMessages();

private:
    QProcess m_echo;
    quint16 m_port = 0;
};

void EchoTest::initTestCase()
{
    m_echo.start(QStringLiteral(EARSHOT_ECHO), {u"--port"_s, u"0"_s});
    QVERIFY(m_echo.waitForReadyRead(10000));
    m_port = m_echo.readLine().trimmed().split(':').constLast().toUShort();
    QVERIFY(m_port > 0);
}

void EchoTest::cleanupTestCase()
{
    QCOMPARE(m_echo.state(), QProcess::Running);
    m_echo.terminate();
    QVERIFY(m_echo.waitForFinished());
}

void EchoTest::cases()
{
    const WsCases cases([](const QByteArray &text) { return text; }, 0, true);
    for (const WsCase &each : cases.all()) {
        RawClient client(m_port);
        QCOMPARE(client.upgrade(), 101);
        client.send(each.bytes + wsBytes(9, "the end"));
        for (const QByteArray &event : each.outcome) {
            const QByteArray kind = event.left(event.indexOf(' '));
            if (kind == "pong")
                continue;
            int head = 0;
            const QByteArray payload = client.readFrame(&head);
            const QList<QByteArray> kinds{"text", "binary", "ping", "close", "fail"};
            QVERIFY2(head == QList<int>({0x81, 0x82, 0x8a, 0x88, 0x88})[kinds.indexOf(kind)], each.name);
            if (head != 0x88)
                QVERIFY2(payload == event.mid(kind.size() + 1), each.name);
            else if (event != "close 0")
                QVERIFY2(payload == wsCloseWith(event.split(' ')[1].toInt()), each.name);
        }
    }
    qInfo("%d cases", int(cases.all().size()));
}

void EchoTest::large_data()
{
    QTest::addColumn<int>("opcode");
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("fragment");
    const qsizetype mega = 1024 * 1024;
    for (const int opcode : {1, 2}) {
        const char *kind = opcode == 1 ? "text" : "binary";
        QTest::addRow("16 MiB %s", kind) << opcode << 16 * mega << 16 * mega;
        QTest::addRow("1 MiB %s in fragments of 64", kind) << opcode << mega << qsizetype(64);
        QTest::addRow("4 MiB %s in fragments of 256", kind) << opcode << 4 * mega << qsizetype(256);
        QTest::addRow("4 MiB %s in fragments of 1 MiB", kind) << opcode << 4 * mega << mega;
    }
}

void EchoTest::large()
{
    QFETCH(const int, opcode);
    QFETCH(const qsizetype, size);
    QFETCH(const qsizetype, fragment);
    const QByteArray payload = QByteArray("h\xc3\xa9 \xe2\x82\xac ").repeated(size / 8);
    QCOMPARE(payload.size(), size);
    RawClient client(m_port);
    QCOMPARE(client.upgrade(), 101);
    const QByteArray bytes = inFragments(opcode, payload, fragment);
    QElapsedTimer clock;
    clock.start();
    client.send(bytes);
    int head = 0;
    QVERIFY(client.readFrame(&head) == payload);
    QCOMPARE(head, 0x80 | opcode);
    QVERIFY2(clock.elapsed() < 5000, QByteArray::number(clock.elapsed()));
    qInfo("%lld ms", clock.elapsed());
}

// As they come over a slow line: the frame is large, its pieces are small.
void EchoTest::chopped()
{
    const QByteArray payload(1024 * 1024, 'x');
    const QByteArray bytes = wsBytes(1, payload);
    RawClient client(m_port);
    QCOMPARE(client.upgrade(), 101);
    qsizetype sent = 0;
    QElapsedTimer clock;
    clock.start();
    connect(&client.tcp(), &QTcpSocket::bytesWritten, this, [&] {
        if (client.tcp().bytesToWrite() == 0 && sent < bytes.size())
            client.send(bytes.mid(std::exchange(sent, sent + 64), 64));
    });
    client.send(bytes.mid(std::exchange(sent, 64), 64));
    QVERIFY(client.readFrame() == payload);
    QVERIFY2(clock.elapsed() < 5000, QByteArray::number(clock.elapsed()));
    qInfo("%lld ms", clock.elapsed());
}

void EchoTest::manyMessages()
{
    RawClient client(m_port);
    QCOMPARE(client.upgrade(), 101);
    const QByteArray frame = wsBytes(2, QByteArray(64, 'x'));
    client.send(frame.repeated(20000));
    for (int i = 0; i < 20000; ++i)
        QCOMPARE(client.readFrame().size(), 64);
}

QTEST_GUILESS_MAIN(EchoTest)
#include "tst_echo.moc"
