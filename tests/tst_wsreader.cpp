#include "wire/wsreader.h"

#include "wscase_rows.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 limit = 70000;

QByteArray told(const WsEvent &event)
{
    switch (event.kind) {
    case WsEvent::Kind::Text: return "text " + event.data;
    case WsEvent::Kind::Binary: return "binary " + event.data;
    case WsEvent::Kind::Ping: return "ping " + event.data;
    case WsEvent::Kind::Pong: return "pong " + event.data;
    case WsEvent::Kind::Close: return "close " + QByteArray::number(event.code);
    case WsEvent::Kind::Failure: return "fail " + QByteArray::number(event.code);
    }
    return "nothing known";
}

//! What comes of `bytes`, given in pieces that end at `cuts`.
QList<QByteArray> outcome(const QByteArray &bytes, const QList<qsizetype> &cuts)
{
    WsReader reader(limit);
    QList<QByteArray> events;
    qsizetype from = 0;
    for (const qsizetype to : cuts + QList<qsizetype>{bytes.size()}) {
        QByteArrayView piece = QByteArrayView(bytes).sliced(from, to - from);
        while (const auto event = reader.read(piece))
            events.append(told(*event));
        Q_ASSERT(piece.isEmpty());
        from = to;
    }
    return events;
}

QList<qsizetype> everyByte(const QByteArray &bytes)
{
    QList<qsizetype> cuts;
    for (qsizetype at = 1; at < bytes.size(); ++at)
        cuts.append(at);
    return cuts;
}

QByteArray randomBytes(QRandomGenerator &random, qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (char &c : bytes)
        c = char(random.generate());
    return bytes;
}

} // namespace

//! Any bytes, cut anywhere, are what RFC 6455 says they are.
class WsReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases();
    void asSoonAsPossible_data();
    void asSoonAsPossible();
    void masks();
    void anyBytesAnyCuts();
    void mutations();
    void insideAndOutside();
    void nothingFollowsTheEnd();
    void nothingIsKept();
    void withoutALimit();
};

void WsReaderTest::cases()
{
    const WsCases cases([](const QByteArray &text) { return text; }, limit, true);
    qsizetype runs = 0;
    for (const WsCase &each : cases.all()) {
        QVERIFY2(outcome(each.bytes, {}) == each.outcome,
                 each.name + ": " + outcome(each.bytes, {}).join(" | ").left(200));
        // The long ones are long in the middle of a payload.
        const qsizetype rim = each.bytes.size() <= 600 ? each.bytes.size() : 40;
        for (qsizetype cut = 1; cut < each.bytes.size(); ++cut, ++runs) {
            if (cut == rim)
                cut = std::max(cut, each.bytes.size() - rim);
            QVERIFY2(outcome(each.bytes, {cut}) == each.outcome,
                     each.name + " cut at " + QByteArray::number(cut));
        }
        QVERIFY2(outcome(each.bytes, everyByte(each.bytes)) == each.outcome, each.name + " byte by byte");
    }
    qInfo("%d cases, %d cuts", int(cases.all().size()), int(runs));
    QVERIFY(cases.all().size() >= 300);
}

void WsReaderTest::asSoonAsPossible_data()
{
    QTest::addColumn<QByteArray>("bytes"); // of which the last one decides
    QTest::addColumn<int>("code");
    QTest::newRow("reserved bit") << "\xc1"_ba << 1002;
    QTest::newRow("reserved opcode") << "\x8b"_ba << 1002;
    QTest::newRow("continuation of nothing") << QByteArray(1, '\0') << 1002;
    QTest::newRow("fragmented ping") << "\x09"_ba << 1002;
    QTest::newRow("unmasked") << "\x81\x05"_ba << 1002;
    QTest::newRow("long ping") << "\x89\xfe"_ba << 1002;
    QTest::newRow("too long a length") << QByteArray::fromHex("81fe007d00000000") << 1002;
    QTest::newRow("too big") << wsBytes(1, {}, {.announced = limit + 1}) << 1009;
    QTest::newRow("too big together") << wsPart(2, "x") + wsBytes(0, {}, {.announced = limit}) << 1009;
    for (const char *hex : {"ff", "80", "c0", "c2c2", "e09f", "eda0", "e282c2", "f08f", "f490", "f0908028"})
        QTest::addRow("no UTF-8: %s", hex)
            << wsBytes(1, "text" + QByteArray::fromHex(hex), {.announced = 1000}) << 1007;
    QTest::newRow("no UTF-8 over fragments")
        << wsPart(1, "\xe2") + wsPart(0, "\x82") + wsPart(0, "(") << 1007;
    QTest::newRow("a text that ends inside a character") << wsPart(1, "\xe2\x82") + wsBytes(0, {}) << 1007;
}

void WsReaderTest::asSoonAsPossible()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    QCOMPARE(outcome(bytes.chopped(1), {}), QList<QByteArray>());
    QCOMPARE(outcome(bytes, {}), QList<QByteArray>{"fail " + QByteArray::number(code)});
}

void WsReaderTest::masks()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 300; ++i) {
        const QByteArray payload = randomBytes(random, random.bounded(100));
        const QByteArray bytes = wsBytes(2, payload, {.mask = randomBytes(random, 4)});
        QList<qsizetype> cuts;
        for (qsizetype at = 0; (at += 1 + random.bounded(20)) < bytes.size();)
            cuts.append(at);
        QCOMPARE(outcome(bytes, cuts), QList<QByteArray>{"binary " + payload});
    }
}

void WsReaderTest::anyBytesAnyCuts()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 20000; ++i) {
        const QByteArray bytes = randomBytes(random, 1 + random.bounded(60));
        QCOMPARE(outcome(bytes, everyByte(bytes)), outcome(bytes, {}));
    }
}

void WsReaderTest::mutations()
{
    const WsCases cases([](const QByteArray &text) { return text; }, limit, true);
    QRandomGenerator random(3);
    for (int i = 0; i < 20000; ++i) {
        QByteArray bytes = cases.all()[random.bounded(int(cases.all().size()))].bytes.left(300);
        for (int j = random.bounded(4); j >= 0; --j)
            bytes[random.bounded(int(bytes.size()))] = char(random.generate());
        QCOMPARE(outcome(bytes, {random.bounded(int(bytes.size()))}), outcome(bytes, {}));
    }
}

void WsReaderTest::insideAndOutside()
{
    WsReader reader(limit);
    const auto feed = [&reader](const QByteArray &bytes) {
        QByteArrayView view(bytes);
        while (reader.read(view)) {}
        return std::pair(reader.isInside(), reader.isInsideMessage());
    };
    QCOMPARE(feed({}), std::pair(false, false));
    QCOMPARE(feed("\x89"), std::pair(true, false)); // a ping begins
    QCOMPARE(feed("\x80\1\2\3\4"_ba), std::pair(false, false));
    QCOMPARE(feed(wsPart(1, {})), std::pair(true, true));
    QCOMPARE(feed(wsBytes(9, {})), std::pair(true, true));
    QCOMPARE(feed(wsBytes(0, "x")), std::pair(false, false));
    QCOMPARE(feed(wsBytes(1, "x").chopped(1)), std::pair(true, true));
}

void WsReaderTest::nothingFollowsTheEnd()
{
    for (const QByteArray &end : {wsBytes(8, {}), "\xff"_ba}) {
        WsReader reader(limit);
        QByteArrayView view(end);
        QVERIFY(reader.read(view));
        const QByteArray late = wsBytes(1, "late") + wsBytes(9, {});
        view = late;
        QVERIFY(!reader.read(view));
        QVERIFY(view.isEmpty());
        QVERIFY(!reader.isInside());
    }
}

// The message is its taker's alone: when that one lets go of it, no copy is left.
void WsReaderTest::nothingIsKept()
{
    WsReader reader(limit);
    const QByteArray bytes = wsPart(1, "first") + wsBytes(0, "second");
    QByteArrayView view(bytes);
    auto event = reader.read(view);
    QVERIFY(event);
    QVERIFY(event->data.isDetached());
    const auto again = reader.read(view = bytes);
    QVERIFY(again);
    QVERIFY(again->data.constData() != event->data.constData());
}

void WsReaderTest::withoutALimit()
{
    WsReader reader(0);
    const QByteArray payload(3'000'000, 'x');
    const QByteArray bytes = wsPart(1, payload) + wsBytes(0, payload);
    QByteArrayView view(bytes);
    const auto event = reader.read(view);
    QVERIFY(event);
    QCOMPARE(event->data.size(), 2 * payload.size());
}

QTEST_APPLESS_MAIN(WsReaderTest)
#include "tst_wsreader.moc"
