#include "decidedroom.h"

using namespace Earshot;

//! Who has the host's mark, and to whom it passes by itself.
class HostsMarkTest : public DecidedRoom
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstHasIt();
    void whoIsThereLongestIsNext();
    void whoCameBackCameLater();
    void aLostHostKeepsItForAWhile();
    void aHostWithoutSessionLosesItAtOnce();
    void nobodyWhoIsAwayIsNext();
    void theMutedAreLast();
    void whoOpenedTheRoomHasItByComing();
    void whoIsHostCanSpeak();
    void nobodyKnocksWhereTheMarkPassedByItself();

private:
    Room::Admission m_cid;
};

void HostsMarkTest::theFirstHasIt()
{
    QCOMPARE(m_room->host(), m_ann.member);
    QVERIFY(!m_room->takeMarkUntold());
    admitted(*m_room, stranger({}, m_ann.session)); // by a second line
    m_room->leave(m_ann.member);
    QCOMPARE(m_room->host(), m_ann.member);
}

void HostsMarkTest::whoIsThereLongestIsNext()
{
    for (int i = 0; i < 20; ++i) // ids are random: the lowest is not the first
        admitted(*m_room, QString());
    m_room->leave(m_ann.member);
    QCOMPARE(m_room->host(), m_bob.member);
    QVERIFY(m_room->takeMarkUntold());
    QVERIFY(!m_room->takeMarkUntold());
}

void HostsMarkTest::whoCameBackCameLater()
{
    m_room->lose(m_bob.member, 0);
    m_room->expire(Room::graceMs);
    m_cid = admitted(*m_room, u"Cid"_s);
    admitted(*m_room, back(*m_room, m_bob), Room::graceMs);
    m_room->leave(m_ann.member);
    QCOMPARE(m_room->host(), m_cid.member);
}

void HostsMarkTest::aLostHostKeepsItForAWhile()
{
    m_room->lose(m_ann.member, 0);
    m_room->expire(Room::graceMs);
    m_room->expire(RoomMemory::milliseconds - 1);
    QCOMPARE(m_room->host(), m_ann.member);
    QVERIFY(!m_room->takeMarkUntold());
    QCOMPARE(admitted(*m_room, back(*m_room, m_ann), RoomMemory::milliseconds - 1).member, m_ann.member);
    QCOMPARE(m_room->host(), m_ann.member);
    m_room->lose(m_ann.member, 0);
    m_room->expire(Room::graceMs);
    m_room->expire(RoomMemory::milliseconds);
    QCOMPARE(m_room->host(), m_bob.member);
    QVERIFY(m_room->takeMarkUntold());
}

void HostsMarkTest::aHostWithoutSessionLosesItAtOnce()
{
    Room room(u"b"_s, usualLimits);
    const auto ann = admitted(room, {u"Ann"_s, {}, false, {}, 0});
    const auto bob = admitted(room, u"Bob"_s);
    QVERIFY(room.lose(ann.member, 0));
    QCOMPARE(room.host(), bob.member);
}

void HostsMarkTest::nobodyWhoIsAwayIsNext()
{
    m_cid = admitted(*m_room, u"Cid"_s);
    m_room->lose(m_bob.member, 0);
    m_room->leave(m_ann.member);
    QCOMPARE(m_room->host(), m_cid.member);
    m_room->takeMarkUntold();
    m_room->leave(m_cid.member); // only Bob's place is left, and nobody sits there
    QCOMPARE(m_room->host(), MemberId());
    const auto dan = admitted(*m_room, u"Dan"_s);
    QCOMPARE(m_room->host(), dan.member);
    QVERIFY(m_room->takeMarkUntold());
    QVERIFY(!std::holds_alternative<Refusal>(m_room->act(dan.member, {Lock, {}, true}, 0)));
}

void HostsMarkTest::theMutedAreLast()
{
    m_cid = admitted(*m_room, u"Cid"_s);
    act({Mute, m_bob.member, true});
    m_room->leave(m_ann.member);
    QCOMPARE(m_room->host(), m_cid.member);
    m_room->leave(m_cid.member);
    QCOMPARE(m_room->host(), m_bob.member);
    QVERIFY(!m_room->isMuted(m_bob.member));
}

void HostsMarkTest::whoOpenedTheRoomHasItByComing()
{
    Room::Arrival owner = stranger(u"Owner"_s);
    owner.isOwner = true;
    const auto cid = admitted(*m_room, owner);
    QCOMPARE(m_room->host(), cid.member);
    QVERIFY(m_room->takeMarkUntold());
    QVERIFY(!std::holds_alternative<Refusal>(m_room->act(cid.member, {HandOver, m_bob.member}, 0)));
    m_room->lose(cid.member, 0);
    owner.session = cid.session;
    admitted(*m_room, owner);
    QCOMPARE(m_room->host(), m_bob.member); // only the line was lost
    m_room->leave(cid.member);
    QVERIFY(m_room->host() == m_bob.member && !m_room->takeMarkUntold());
    const auto anew = admitted(*m_room, owner);
    QCOMPARE(m_room->host(), anew.member);
}

void HostsMarkTest::whoIsHostCanSpeak()
{
    act({Mute, m_bob.member, true});
    act({Slow, {}, false, 1000});
    act({HandOver, m_bob.member});
    QCOMPARE(say(m_bob.member, 0), QString());
    QCOMPARE(say(m_bob.member, 0), QString());
    QCOMPARE(say(m_ann.member, 0), QString());
    QCOMPARE(say(m_ann.member, 0), u"slow"_s);
}

void HostsMarkTest::nobodyKnocksWhereTheMarkPassedByItself()
{
    act({Lock, {}, true});
    act({Knock, {}, true});
    act({HandOver, m_bob.member});
    QVERIFY(m_room->courtesy()->asksToKnock());
    m_room->leave(m_bob.member);
    QCOMPARE(m_room->host(), m_ann.member);
    QVERIFY(!m_room->courtesy()->asksToKnock());
    QVERIFY(m_room->courtesy()->isLocked());
}

QTEST_APPLESS_MAIN(HostsMarkTest)
#include "tst_hostsmark.moc"
