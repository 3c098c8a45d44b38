#include "message.h"
#include "roommemory.h"
#include "tokenbucket.h"

#include <QSet>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

constexpr MemberId ann{1};
constexpr MemberId bob{2};

void remember(RoomMemory &memory, quint64 seq, const QString &id = {}, qint64 now = 0,
              const QString &content = u"hi"_s)
{
    memory.remember(seq, Message{{}, u"Ann"_s, ann, content, seq, 0}.toPayload(), {ann, id}, now);
}

quint64 numberOf(const Payload &message)
{
    return quint64(message.object()["seq"_L1].toInteger());
}

QList<quint64> numbers(const QList<Payload> &messages)
{
    QList<quint64> numbers;
    for (const Payload &each : messages)
        numbers.append(numberOf(each));
    return numbers;
}

} // namespace

//! What a room remembers has bounds in number, bytes and time; and what may be said has a pace.
class RoomMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messageAsJson();
    void uuidsAreRandomAndDiffer();
    void tellsWhatCameAfter_data();
    void tellsWhatCameAfter();
    void boundedInNumber();
    void boundedInBytes();
    void aMessageLargerThanTheRingIsNotKept();
    void boundedInTime();
    void tellsWhatItHolds();
    void knowsIdsByMember();
    void idsAreBoundedInNumber();
    void idsAreBoundedInTime();
    void noIdIsNoRepetition();
    void bucket_data();
    void bucket();
    void bucketWaitIsEnough();
    void bucketDoesNotFillBeyondItsBurst();
};

void RoomMemoryTest::messageAsJson()
{
    const QUuid uuid(u"{12345678-9abc-4def-8012-3456789abcde}"_s);
    const Message each{uuid, u"A\"n"_s, MemberId(0xfeed), u"h\ni\u00e9"_s, 7, 1234567890123};
    const QByteArray json =
        "{\"at\":1234567890123,\"content\":\"h\\ni\u00e9\",\"member\":\"00feed\",\"seq\":7,"
        "\"username\":\"A\\\"n\",\"uuid\":\"12345678-9abc-4def-8012-3456789abcde\"}";
    QCOMPARE(each.toPayload().json(), json);
}

void RoomMemoryTest::uuidsAreRandomAndDiffer()
{
    QSet<QUuid> seen;
    for (int i = 0; i < 1000; ++i) {
        const QUuid uuid = Message::newUuid();
        QCOMPARE(uuid.version(), QUuid::Random);
        QCOMPARE(uuid.variant(), QUuid::DCE);
        seen.insert(uuid);
    }
    QCOMPARE(seen.size(), 1000);
}

void RoomMemoryTest::tellsWhatCameAfter_data()
{
    QTest::addColumn<quint64>("after");
    QTest::addColumn<QList<quint64>>("expected");
    QTest::newRow("all") << quint64(0) << QList<quint64>{1, 2, 3};
    QTest::newRow("some") << quint64(2) << QList<quint64>{3};
    QTest::newRow("none") << quint64(3) << QList<quint64>{};
    QTest::newRow("from the future") << quint64(-1) << QList<quint64>{};
}

void RoomMemoryTest::tellsWhatCameAfter()
{
    QFETCH(const quint64, after);
    QFETCH(const QList<quint64>, expected);
    RoomMemory memory;
    for (const quint64 seq : {1, 2, 3})
        remember(memory, seq);
    QCOMPARE(numbers(memory.after(after)), expected);
}

void RoomMemoryTest::boundedInNumber()
{
    RoomMemory memory;
    for (quint64 seq = 1; seq <= RoomMemory::messages; ++seq)
        remember(memory, seq);
    QCOMPARE(memory.after(0).size(), RoomMemory::messages);
    QCOMPARE(numberOf(memory.after(0).constFirst()), 1u);
    remember(memory, RoomMemory::messages + 1);
    QCOMPARE(memory.after(0).size(), RoomMemory::messages);
    QCOMPARE(numberOf(memory.after(0).constFirst()), 2u);
}

void RoomMemoryTest::boundedInBytes()
{
    RoomMemory memory;
    const QString tenth(RoomMemory::bytes / 10, u'x');
    for (quint64 seq = 1; seq <= 30; ++seq)
        remember(memory, seq, {}, 0, tenth);
    QCOMPARE(memory.after(0).size(), 9);
    QCOMPARE(numberOf(memory.after(0).constLast()), 30u);
}

void RoomMemoryTest::aMessageLargerThanTheRingIsNotKept()
{
    RoomMemory memory;
    remember(memory, 1);
    remember(memory, 2, u"id"_s, 0, QString(RoomMemory::bytes, u'x'));
    QCOMPARE(memory.after(0).size(), 0);
    QCOMPARE(memory.seqOf({ann, u"id"_s}), std::optional<quint64>(2));
    remember(memory, 3);
    QCOMPARE(numbers(memory.after(0)), QList<quint64>{3});
}

void RoomMemoryTest::boundedInTime()
{
    RoomMemory memory;
    remember(memory, 1, {}, 1000);
    remember(memory, 2, {}, 1001);
    memory.expire(1000 + RoomMemory::milliseconds);
    QCOMPARE(numbers(memory.after(0)), (QList<quint64>{1, 2}));
    memory.expire(1001 + RoomMemory::milliseconds);
    QCOMPARE(numbers(memory.after(0)), QList<quint64>{2});
}

void RoomMemoryTest::tellsWhatItHolds()
{
    RoomMemory memory;
    QCOMPARE(memory.holding(7), RoomMemory::Holding());
    remember(memory, 1, {}, 1000);
    remember(memory, 2, {}, 3000);
    const qsizetype bytes = memory.after(0).at(0).json().size() + memory.after(1).at(0).json().size();
    QCOMPARE(memory.holding(4000), (RoomMemory::Holding{2, bytes, 3000}));
    memory.forget();
    QCOMPARE(memory.holding(4000), RoomMemory::Holding());
}

void RoomMemoryTest::knowsIdsByMember()
{
    RoomMemory memory;
    remember(memory, 1, u"id"_s);
    QCOMPARE(memory.seqOf({ann, u"id"_s}), std::optional<quint64>(1));
    QCOMPARE(memory.seqOf({ann, u"other"_s}), std::nullopt);
    QCOMPARE(memory.seqOf({bob, u"id"_s}), std::nullopt);
}

void RoomMemoryTest::idsAreBoundedInNumber()
{
    RoomMemory memory;
    for (quint64 seq = 1; seq <= RoomMemory::ids + 1; ++seq)
        remember(memory, seq, QString::number(seq));
    QCOMPARE(memory.seqOf({ann, u"1"_s}), std::nullopt);
    QCOMPARE(memory.seqOf({ann, u"2"_s}), std::optional<quint64>(2));
}

void RoomMemoryTest::idsAreBoundedInTime()
{
    RoomMemory memory;
    remember(memory, 1, u"id"_s);
    memory.expire(RoomMemory::milliseconds);
    QVERIFY(memory.seqOf({ann, u"id"_s}));
    memory.expire(RoomMemory::milliseconds + 1);
    QVERIFY(!memory.seqOf({ann, u"id"_s}));
    QVERIFY(memory.isEmpty());
}

void RoomMemoryTest::noIdIsNoRepetition()
{
    RoomMemory memory;
    remember(memory, 1);
    QCOMPARE(memory.seqOf({ann, {}}), std::nullopt);
}

void RoomMemoryTest::bucket_data()
{
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("burst");
    QTest::addColumn<QList<qint64>>("times");
    QTest::addColumn<QList<qint64>>("waits");
    QTest::newRow("burst, then the average")
        << 5 << 3 << QList<qint64>{0, 0, 0, 0, 100, 200, 200} << QList<qint64>{0, 0, 0, 200, 100, 0, 200};
    QTest::newRow("refusals cost nothing")
        << 1 << 1 << QList<qint64>{0, 250, 500, 750, 1000} << QList<qint64>{0, 750, 500, 250, 0};
    QTest::newRow("full again after a rest")
        << 2 << 2 << QList<qint64>{0, 0, 5000, 5000, 5000} << QList<qint64>{0, 0, 0, 0, 500};
    QTest::newRow("no limit") << 0 << 1 << QList<qint64>{0, 0, 0} << QList<qint64>{0, 0, 0};
    QTest::newRow("no limit to bursts") << 1 << 0 << QList<qint64>{0, 0} << QList<qint64>{0, 0};
    QTest::newRow("waits are whole and never 0") << 3000 << 1 << QList<qint64>{0, 0} << QList<qint64>{0, 1};
    QTest::newRow("begins full however late")
        << 1 << 2 << QList<qint64>{99, 99, 99} << QList<qint64>{0, 0, 1000};
}

void RoomMemoryTest::bucket()
{
    QFETCH(const int, rate);
    QFETCH(const int, burst);
    QFETCH(const QList<qint64>, times);
    QFETCH(const QList<qint64>, waits);
    TokenBucket bucket;
    QList<qint64> got;
    for (const qint64 now : times)
        got.append(bucket.take(now, rate, burst));
    QCOMPARE(got, waits);
}

void RoomMemoryTest::bucketWaitIsEnough()
{
    TokenBucket bucket;
    qint64 now = 0;
    for (int i = 0; i < 1000; ++i) {
        if (const qint64 wait = bucket.take(now, 7, 3)) {
            now += wait;
            QCOMPARE(bucket.take(now, 7, 3), 0);
        }
    }
    QVERIFY(now >= (1000 - 3) * 1000 / 7 / 2);
}

void RoomMemoryTest::bucketDoesNotFillBeyondItsBurst()
{
    TokenBucket bucket;
    QCOMPARE(bucket.take(0, 5, 2), 0);
    const qint64 day = 24 * 60 * 60 * 1000;
    QCOMPARE(bucket.take(day, 5, 2), 0);
    QCOMPARE(bucket.take(day, 5, 2), 0);
    QCOMPARE(bucket.take(day, 5, 2), 200);
}

QTEST_APPLESS_MAIN(RoomMemoryTest)
#include "tst_roommemory.moc"
