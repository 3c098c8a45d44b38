#include "sendqueue.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace Earshot;

//! What waits for a client leaves in order, whatever the system takes at a time.
class SendQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAQueueOfBytes();
    void sharesWhatIsLarge();
    void leavesWhatOthersHoldAlone();
    void canBeCleared();
};

namespace {

QByteArray piecesOf(const SendQueue &queue, int most)
{
    std::array<QByteArrayView, 64> pieces;
    QByteArray all;
    const int count = queue.pieces(pieces.data(), most);
    for (int i = 0; i < count; ++i)
        all += pieces[std::size_t(i)];
    return all;
}

const char *firstOf(const SendQueue &queue)
{
    QByteArrayView first;
    queue.pieces(&first, 1);
    return first.data();
}

} // namespace

// Against the plainest one that there is.
void SendQueueTest::isAQueueOfBytes()
{
    QRandomGenerator chance(4711);
    SendQueue queue;
    QByteArray model;
    for (int step = 0; step < 10'000; ++step) {
        const int size = chance.bounded(10) == 0 ? chance.bounded(10'000) : chance.bounded(600);
        if (chance.bounded(2) == 0) {
            const QByteArray bytes(size, char('a' + step % 26));
            queue.append(bytes);
            model += bytes;
        } else {
            const qint64 sent = std::min<qint64>(size, model.size());
            queue.drop(sent);
            model.remove(0, sent);
        }
        QCOMPARE(queue.size(), model.size());
        QCOMPARE(queue.isEmpty(), model.isEmpty());
        const QByteArray pieces = piecesOf(queue, 1 + chance.bounded(64));
        QVERIFY(model.startsWith(pieces));
        QCOMPARE(pieces.isEmpty(), model.isEmpty());
        if (model.size() > 100'000) {
            queue.drop(model.size());
            model.clear();
        }
    }
    while (!queue.isEmpty()) {
        const QByteArray pieces = piecesOf(queue, 64);
        QVERIFY(model.startsWith(pieces));
        queue.drop(pieces.size());
        model.remove(0, pieces.size());
    }
    QVERIFY(model.isEmpty());
}

void SendQueueTest::sharesWhatIsLarge()
{
    const QByteArray large(5000, 'x');
    SendQueue one;
    SendQueue other;
    one.append(large);
    other.append(QByteArrayLiteral("first"));
    other.append(large);
    QCOMPARE(static_cast<const void *>(firstOf(one)), static_cast<const void *>(large.constData()));
    other.drop(5);
    QCOMPARE(static_cast<const void *>(firstOf(other)), static_cast<const void *>(large.constData()));
    other.drop(7);
    QCOMPARE(static_cast<const void *>(firstOf(other)), static_cast<const void *>(large.constData() + 7));
}

void SendQueueTest::leavesWhatOthersHoldAlone()
{
    const QByteArray shared(100, 'x');
    SendQueue one;
    SendQueue other;
    one.append(shared);
    other.append(shared);
    one.append(QByteArrayLiteral("more"));
    QCOMPARE(piecesOf(one, 64), shared + "more");
    QCOMPARE(piecesOf(other, 64), shared);
    QCOMPARE(shared, QByteArray(100, 'x'));
}

void SendQueueTest::canBeCleared()
{
    SendQueue queue;
    for (int i = 0; i < 3; ++i)
        queue.append(QByteArray(5000, 'x'));
    queue.drop(3);
    queue.clear();
    QVERIFY(queue.isEmpty());
    QCOMPARE(queue.size(), 0);
    QCOMPARE(piecesOf(queue, 64), QByteArray());
    queue.append(QByteArrayLiteral("anew"));
    QCOMPARE(piecesOf(queue, 64), QByteArray("anew"));
}

QTEST_GUILESS_MAIN(SendQueueTest)
#include "tst_sendqueue.moc"
