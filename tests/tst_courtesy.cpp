#include "courtesywords.h"
#include "decidedroom.h"

#include <QJsonArray>

using namespace Earshot;

//! What a room's host decides about those who are in it, and for how long it holds.
class CourtesyTest : public DecidedRoom
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKeptBeforeAWord();
    void theRemovedStayOut();
    void theRemovedAreForgiven();
    void soManyRemovedAreRemembered();
    void whoIsAwayCanBeRemoved();
    void whatIsSoAlreadyIsNoDeed_data();
    void whatIsSoAlreadyIsNoDeed();
    void whoIsRemovedIsNotMuted();
    void whoBecomesHostIsNotMuted();
    void slownessIsOfEachOne();
    void slownessIsOfItsTime();
    void nothingIsKeptOfWhoIsGone();
    void whoIsNewIsAsSlow();
    void theMutedStaySo_data();
    void theMutedStaySo();
    void theMutedWhoAreGoneAreNotThere_data() { theMutedStaySo_data(); }
    void theMutedWhoAreGoneAreNotThere();
    void theMutedAreMutedBehindTheDoor();
    void whoIsMutedAndAloneIsHost();
    void aHostHasAPace();
};

void CourtesyTest::nothingIsKeptBeforeAWord()
{
    QVERIFY(!m_room->courtesy());
    QCOMPARE(asked(stranger(u"Cid"_s), 0).reason, QString());
    QCOMPARE(reason(m_room->act(m_bob.member, {Lock, {}, true}, 0)), u"not-host"_s);
    QVERIFY(!m_room->courtesy());
}

void CourtesyTest::theRemovedStayOut()
{
    QCOMPARE(act({Remove, m_bob.member}).username, u"Bob"_s);
    QCOMPARE(m_room->memberCount(), 1);
    Room::Arrival again = back(*m_room, m_bob);
    again.username = u"Robert"_s;
    QCOMPARE(asked(again, 0).reason, u"removed"_s);
    m_room->expire(24 * 3600 * 1000);
    QCOMPARE(asked(again, 24 * 3600 * 1000).reason, u"removed"_s);
    QCOMPARE(admitted(*m_room, u"Bob"_s).username, u"Bob"_s); // somebody new, for all the room knows
}

void CourtesyTest::theRemovedAreForgiven()
{
    act({Lock, {}, true});
    act({Remove, m_bob.member});
    QCOMPARE(act({Forgive, m_bob.member}).username, u"Bob"_s);
    QCOMPARE(refused({Forgive, m_bob.member}), u"no-such-member"_s);
    const auto again = admitted(*m_room, back(*m_room, m_bob));
    QCOMPARE(again.member, m_bob.member);
    QCOMPARE(again.username, u"Bob"_s);
    QVERIFY(again.missed.isEmpty());
}

void CourtesyTest::soManyRemovedAreRemembered()
{
    for (int i = 0; i < Courtesy::strangersAtMost; ++i)
        act({Remove, admitted(*m_room, QString()).member}, 1000 * i);
    act({Remove, m_bob.member}, 1000 * 1000);
    QCOMPARE(int(m_room->courtesy()->outside(9999).size()), Courtesy::strangersAtMost);
    QCOMPARE(m_room->courtesy()->outside(1).constFirst().member, m_bob.member);
    QCOMPARE(m_room->courtesy()->outside(2).constLast().member, m_bob.member); // in the order of time
    const QJsonObject told = CourtesyWords::removed(*m_room).payload.object();
    QCOMPARE(int(told["removed"_L1].toArray().size()), CourtesyWords::removedTold);
    QCOMPARE(asked(back(*m_room, m_bob), 1000 * 1000).reason, u"removed"_s);
}

void CourtesyTest::whoIsAwayCanBeRemoved()
{
    m_room->lose(m_bob.member, 0);
    m_room->expire(Room::graceMs);
    act({Remove, m_bob.member}, Room::graceMs);
    QCOMPARE(asked(back(*m_room, m_bob), Room::graceMs).reason, u"removed"_s);
    const auto cid = admitted(*m_room, u"Cid"_s, Room::graceMs);
    m_room->lose(cid.member, Room::graceMs);
    act({Remove, cid.member}, Room::graceMs);
    QCOMPARE(m_room->expire(2 * Room::graceMs), QList<MemberId>());
    QCOMPARE(m_room->memberCount(), 1);
}

void CourtesyTest::whatIsSoAlreadyIsNoDeed_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("lock") << int(Lock);
    QTest::newRow("knock") << int(Knock);
    QTest::newRow("slow") << int(Slow);
    QTest::newRow("mute") << int(Mute);
}

void CourtesyTest::whatIsSoAlreadyIsNoDeed()
{
    QFETCH(const int, what);
    bool was = false;
    for (const bool on : {false, true, true, false, false}) {
        const MemberId member = Deed::What(what) == Mute ? m_bob.member : MemberId();
        QCOMPARE(act({Deed::What(what), member, on, on ? 1000 : 0}).isNew, std::exchange(was, on) != on);
    }
}

void CourtesyTest::whoIsRemovedIsNotMuted()
{
    act({Mute, m_bob.member, true});
    act({Remove, m_bob.member});
    QVERIFY(m_room->courtesy()->muted().empty());
}

void CourtesyTest::whoBecomesHostIsNotMuted()
{
    act({Mute, m_bob.member, true});
    act({HandOver, m_bob.member});
    QVERIFY(m_room->courtesy()->muted().empty());
}

void CourtesyTest::slownessIsOfEachOne()
{
    const MemberId cid = admitted(*m_room, u"Cid"_s).member;
    act({Slow, {}, false, 1000});
    QCOMPARE(say(m_bob.member, 0), QString());
    QCOMPARE(say(m_bob.member, 999), u"slow"_s);
    QCOMPARE(say(cid, 999), QString());
    QCOMPARE(say(m_bob.member, 1000), QString());
    QCOMPARE(say(m_ann.member, 1000), QString());
    QCOMPARE(say(m_ann.member, 1000), QString());
    m_room->expire(1500);
    QCOMPARE(say(m_bob.member, 1999), u"slow"_s);
}

// What was said before the room was slow, or before it was not any more, lets nobody wait.
void CourtesyTest::slownessIsOfItsTime()
{
    act({Lock, {}, true});
    QCOMPARE(say(m_bob.member, 0), QString());
    act({Slow, {}, false, 1000}, 100);
    QCOMPARE(say(m_bob.member, 200), QString());
    QCOMPARE(say(m_bob.member, 300), u"slow"_s);
    act({Slow, {}, false, 0}, 400);
    act({Slow, {}, false, 1000}, 500);
    QCOMPARE(say(m_bob.member, 600), QString());
}

void CourtesyTest::nothingIsKeptOfWhoIsGone()
{
    act({Slow, {}, false, 1000});
    QCOMPARE(say(m_bob.member, 0), QString());
    act({Mute, m_bob.member, true});
    m_room->courtesy()->expire(0, [](MemberId) { return false; });
    QVERIFY(!m_room->courtesy()->refusesText(m_bob.member, 1));
}

void CourtesyTest::whoIsNewIsAsSlow()
{
    act({Slow, {}, false, 1000});
    QCOMPARE(say(m_bob.member, 0), QString());
    m_room->leave(m_bob.member);
    const MemberId anew = admitted(*m_room, u"Bob"_s, 500).member;
    QCOMPARE(say(anew, 1499), u"slow"_s);
    QCOMPARE(say(anew, 1500), QString());
}

void CourtesyTest::theMutedStaySo_data()
{
    QTest::addColumn<bool>("saysGoodbye");
    QTest::newRow("the line was lost") << false;
    QTest::newRow("left") << true;
}

void CourtesyTest::theMutedStaySo()
{
    QFETCH(const bool, saysGoodbye);
    act({Mute, m_bob.member, true});
    if (saysGoodbye)
        QVERIFY(m_room->leave(m_bob.member));
    else
        m_room->lose(m_bob.member, 0);
    constexpr qint64 later = 60 * RoomMemory::milliseconds;
    m_room->expire(Room::graceMs);
    m_room->expire(later);
    QCOMPARE(m_room->memberCount(), 1);
    const auto again = admitted(*m_room, {u"Robert"_s, m_bob.session, true, {}, 0}, later);
    QCOMPARE(again.member, m_bob.member);
    QCOMPARE(again.username, u"Bob"_s);
    QCOMPARE(say(again.member, later), u"muted"_s);
    act({Mute, again.member, false}, later);
    QCOMPARE(say(again.member, later), QString());
    act({Mute, again.member, true}, later);
    m_room->leave(again.member);
    const Room::Done unmuted = act({Mute, again.member, false}, later); // also while away
    QVERIFY(unmuted.isNew && unmuted.username == "Bob"_L1);
    QVERIFY(!m_room->isMuted(m_bob.member));
    QVERIFY(admitted(*m_room, {u"Bob"_s, m_bob.session, true, {}, 0}, later).member != m_bob.member);
}

// Neither what was said while they were gone, nor past a lock.
void CourtesyTest::theMutedWhoAreGoneAreNotThere()
{
    QFETCH(const bool, saysGoodbye);
    act({Mute, m_bob.member, true});
    if (saysGoodbye)
        m_room->leave(m_bob.member);
    else
        m_room->lose(m_bob.member, 0);
    m_room->expire(Room::graceMs);
    m_room->expire(RoomMemory::milliseconds);
    QCOMPARE(say(m_ann.member, 0), QString());
    act({Lock, {}, true});
    QCOMPARE(asked(back(*m_room, m_bob)).reason, u"locked"_s);
    act({Lock, {}, false});
    const auto again = admitted(*m_room, back(*m_room, m_bob));
    QCOMPARE(again.member, m_bob.member);
    QVERIFY(again.missed.isEmpty());
}

void CourtesyTest::theMutedAreMutedBehindTheDoor()
{
    act({Mute, m_bob.member, true});
    m_room->leave(m_bob.member);
    act({Knock, {}, true});
    const auto robert = [this] { return stranger(u"Robert"_s, m_bob.session); };
    QCOMPARE(asked(robert(), 0), (Refusal{u"knocking"_s, 1000, m_bob.session}));
    QCOMPARE(m_room->courtesy()->waiting().constFirst().username, u"Bob"_s);
    m_room->expire(Courtesy::patienceMs);
    QVERIFY(m_room->courtesy()->waiting().isEmpty());
    const qint64 later = 2 * Courtesy::patienceMs;
    QCOMPARE(asked(robert(), later).session, m_bob.session);
    act({Admit, m_bob.member}, later);
    m_room->expire(later + Courtesy::welcomeMs); // too late
    const qint64 atLast = later + 2 * Courtesy::welcomeMs;
    QCOMPARE(asked(robert(), atLast).session, m_bob.session);
    act({Admit, m_bob.member}, atLast);
    const auto again = admitted(*m_room, robert(), atLast);
    QCOMPARE(again.member, m_bob.member);
    QCOMPARE(say(again.member, atLast), u"muted"_s);
}

// Nobody else is there who could let them speak.
void CourtesyTest::whoIsMutedAndAloneIsHost()
{
    act({Mute, m_bob.member, true});
    m_room->lose(m_bob.member, 0);
    m_room->leave(m_ann.member);
    admitted(*m_room, back(*m_room, m_bob));
    QCOMPARE(m_room->host(), m_bob.member);
    QVERIFY(!m_room->isMuted(m_bob.member));
    m_room->leave(m_bob.member);
    const auto cid = admitted(*m_room, u"Cid"_s);
    QCOMPARE(m_room->host(), cid.member);
}

void CourtesyTest::aHostHasAPace()
{
    int done = 0;
    while (act({Lock, {}, done % 2 == 0}).isNew && done < 1000)
        ++done;
    QCOMPARE(done, 20);
    QCOMPARE(refused({Lock, {}, true}), u"rate"_s);
    QVERIFY(act({Slow, {}, false, 1}, 1000).isNew);
}

QTEST_APPLESS_MAIN(CourtesyTest)
#include "tst_courtesy.moc"
