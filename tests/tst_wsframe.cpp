#include "wire/wsframe.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! What goes out is one frame of RFC 6455 (section 5.2) in its shortest form.
class WsFrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data();
    void sizes();
    void opcodes();
};

void WsFrameTest::sizes_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("0") << 0 << QByteArray::fromHex("8100");
    QTest::newRow("1") << 1 << QByteArray::fromHex("8101");
    QTest::newRow("125") << 125 << QByteArray::fromHex("817d");
    QTest::newRow("126") << 126 << QByteArray::fromHex("817e007e");
    QTest::newRow("256") << 256 << QByteArray::fromHex("817e0100");
    QTest::newRow("65535") << 65535 << QByteArray::fromHex("817effff");
    QTest::newRow("65536") << 65536 << QByteArray::fromHex("817f0000000000010000");
    QTest::newRow("70000") << 70000 << QByteArray::fromHex("817f0000000000011170");
}

void WsFrameTest::sizes()
{
    QFETCH(const int, size);
    QFETCH(const QByteArray, header);
    const QByteArray payload(size, 'x');
    const QByteArray frame = wsFrame(Opcode::Text, payload);
    QCOMPARE(frame.left(header.size()), header);
    QCOMPARE(frame.mid(header.size()), payload);
}

void WsFrameTest::opcodes()
{
    QCOMPARE(wsFrame(Opcode::Continuation, "x"), QByteArray::fromHex("800178"));
    QCOMPARE(wsFrame(Opcode::Binary, {}), QByteArray::fromHex("8200"));
    QCOMPARE(wsFrame(Opcode::Close, QByteArray::fromHex("03e9")), QByteArray::fromHex("880203e9"));
    QCOMPARE(wsFrame(Opcode::Ping, "a"), QByteArray::fromHex("890161"));
    QCOMPARE(wsFrame(Opcode::Pong, "a"), QByteArray::fromHex("8a0161"));
}

QTEST_APPLESS_MAIN(WsFrameTest)
#include "tst_wsframe.moc"
