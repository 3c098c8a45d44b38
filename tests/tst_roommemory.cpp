#include "roommemory.h"
#include "tokenbucket.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

Message message(quint64 seq, const QString &content = u"hi"_s)
{
    return {u"uuid"_s, u"Ann"_s, u"ann"_s, content, seq, 0};
}

QList<quint64> numbers(const QList<Message> &messages)
{
    QList<quint64> numbers;
    for (const Message &each : messages)
        numbers.append(each.seq);
    return numbers;
}

} // namespace

//! What a room remembers has bounds in number, bytes and time; and what may be said has a pace.
class RoomMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messageAsJson();
    void tellsWhatCameAfter_data();
    void tellsWhatCameAfter();
    void boundedInNumber();
    void boundedInBytes();
    void aMessageLargerThanTheRingIsNotKept();
    void boundedInTime();
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
    const Message each{u"u"_s, u"Ann"_s, u"m"_s, u"hi"_s, 7, 1234567890123};
    const QJsonObject json{{u"uuid"_s, u"u"_s},   {u"username"_s, u"Ann"_s},
                           {u"member"_s, u"m"_s}, {u"content"_s, u"hi"_s},
                           {u"seq"_s, 7},         {u"at"_s, qint64(1234567890123)}};
    QCOMPARE(each.toJson(), json);
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
        memory.remember(message(seq), {}, 0);
    QCOMPARE(numbers(memory.after(after)), expected);
}

void RoomMemoryTest::boundedInNumber()
{
    RoomMemory memory;
    for (quint64 seq = 1; seq <= RoomMemory::messages; ++seq)
        memory.remember(message(seq), {}, 0);
    QCOMPARE(memory.after(0).size(), RoomMemory::messages);
    QCOMPARE(memory.after(0).constFirst().seq, 1u);
    memory.remember(message(RoomMemory::messages + 1), {}, 0);
    QCOMPARE(memory.after(0).size(), RoomMemory::messages);
    QCOMPARE(memory.after(0).constFirst().seq, 2u);
}

void RoomMemoryTest::boundedInBytes()
{
    RoomMemory memory;
    const QString tenth(RoomMemory::bytes / 2 / 10, u'x'); // two bytes each
    for (quint64 seq = 1; seq <= 30; ++seq)
        memory.remember(message(seq, tenth), {}, 0);
    QCOMPARE(memory.after(0).size(), 9);
    QCOMPARE(memory.after(0).constLast().seq, 30u);
}

void RoomMemoryTest::aMessageLargerThanTheRingIsNotKept()
{
    RoomMemory memory;
    memory.remember(message(1), {}, 0);
    memory.remember(message(2, QString(RoomMemory::bytes, u'x')), u"id"_s, 0);
    QCOMPARE(memory.after(0).size(), 0);
    QCOMPARE(memory.seqOf(u"ann"_s, u"id"_s), std::optional<quint64>(2));
    memory.remember(message(3), {}, 0);
    QCOMPARE(numbers(memory.after(0)), QList<quint64>{3});
}

void RoomMemoryTest::boundedInTime()
{
    RoomMemory memory;
    memory.remember(message(1), {}, 1000);
    memory.remember(message(2), {}, 1001);
    memory.expire(1000 + RoomMemory::milliseconds);
    QCOMPARE(numbers(memory.after(0)), (QList<quint64>{1, 2}));
    memory.expire(1001 + RoomMemory::milliseconds);
    QCOMPARE(numbers(memory.after(0)), QList<quint64>{2});
}

void RoomMemoryTest::knowsIdsByMember()
{
    RoomMemory memory;
    memory.remember(message(1), u"id"_s, 0);
    QCOMPARE(memory.seqOf(u"ann"_s, u"id"_s), std::optional<quint64>(1));
    QCOMPARE(memory.seqOf(u"ann"_s, u"other"_s), std::nullopt);
    QCOMPARE(memory.seqOf(u"bob"_s, u"id"_s), std::nullopt);
}

void RoomMemoryTest::idsAreBoundedInNumber()
{
    RoomMemory memory;
    for (quint64 seq = 1; seq <= RoomMemory::ids + 1; ++seq)
        memory.remember(message(seq), QString::number(seq), 0);
    QCOMPARE(memory.seqOf(u"ann"_s, u"1"_s), std::nullopt);
    QCOMPARE(memory.seqOf(u"ann"_s, u"2"_s), std::optional<quint64>(2));
}

void RoomMemoryTest::idsAreBoundedInTime()
{
    RoomMemory memory;
    memory.remember(message(1), u"id"_s, 0);
    memory.expire(RoomMemory::milliseconds);
    QVERIFY(memory.seqOf(u"ann"_s, u"id"_s));
    memory.expire(RoomMemory::milliseconds + 1);
    QVERIFY(!memory.seqOf(u"ann"_s, u"id"_s));
}

void RoomMemoryTest::noIdIsNoRepetition()
{
    RoomMemory memory;
    memory.remember(message(1), {}, 0);
    QCOMPARE(memory.seqOf(u"ann"_s, {}), std::nullopt);
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
