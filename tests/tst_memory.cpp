#include "endpoint.h"
#include "memory.h"
#include "rawclient.h"
#include "rooms.h"
#include "topics.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! A server whose memory is short refuses what would cost more, and goes on with what it has.
class MemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isShortAtItsLimit();
    void noLimitIsNeverShort();
    void refusesANewConnection();
    void refusesANewRoom();
    void goesOnWithWhoIsThere();
    void forgetsWhatWasSaid();
};

namespace {

Limits atMost(int megabytes)
{
    Limits limits;
    limits.memoryMegabytes = megabytes;
    return limits;
}

} // namespace

void MemoryTest::initTestCase()
{
    if (residentBytes() == 0)
        QSKIP("How much memory this process has is not known here.");
}

void MemoryTest::isShortAtItsLimit()
{
    QVERIFY(isMemoryShort(atMost(1)));
    QVERIFY(!isMemoryShort(atMost(int(residentBytes() / 1024 / 1024) + 500)));
}

void MemoryTest::noLimitIsNeverShort()
{
    QVERIFY(!isMemoryShort(atMost(0)));
}

void MemoryTest::refusesANewConnection()
{
    Endpoint endpoint(atMost(1));
    QVERIFY(endpoint.start(QHostAddress::LocalHost, 0));
    RawClient client(endpoint.port());
    QCOMPARE(client.upgrade(), 503);
}

void MemoryTest::refusesANewRoom()
{
    Topics topics;
    Rooms rooms(atMost(1), topics);
    const auto entered = rooms.enter(u"a"_s);
    QCOMPARE(std::get<Refusal>(entered).reason, u"too-many-rooms"_s);
    QCOMPARE(rooms.count(), 0);
}

void MemoryTest::goesOnWithWhoIsThere()
{
    const Limits limits = atMost(1);
    Room room(u"a"_s, limits);
    const auto ann = std::get<Room::Admission>(room.join({}, 0));
    QCOMPARE(std::get<Room::Said>(room.say(ann.member, u"hi"_s, {}, 0, 0)).seq, quint64(1));
}

void MemoryTest::forgetsWhatWasSaid()
{
    const Limits limits;
    Room room(u"a"_s, limits);
    Room::Arrival arrival;
    arrival.returns = true;
    const auto ann = std::get<Room::Admission>(room.join(arrival, 0));
    const auto first = std::get<Room::Said>(room.say(ann.member, u"hi"_s, u"id"_s, 0, 0)).seq;
    room.forget();
    room.lose(ann.member, 0);
    arrival.session = ann.session;
    arrival.epoch = room.epoch();
    const auto back = std::get<Room::Admission>(room.join(arrival, 0));
    QVERIFY(back.missed.isEmpty());
    QCOMPARE(back.seq, first); // so that the gap can be shown
    QVERIFY(std::get<Room::Said>(room.say(ann.member, u"hi"_s, u"id"_s, 0, 0)).repeated);
}

QTEST_GUILESS_MAIN(MemoryTest)
#include "tst_memory.moc"
