#include "decidedroom.h"

using namespace Earshot;

//! Who has to knock, who waits, and who comes in.
class KnockingTest : public DecidedRoom
{
    Q_OBJECT

private Q_SLOTS:
    void aKnockIsHeardOnce();
    void whoAsksNoMoreWaitsNoLonger();
    void soManyWait();
    void onlyWhoWaitsMakesACrowd();
    void aLockIsForThoseWhoWaitToo();
    void whoIsLetInIsWhoKnocked();
    void whoIsLetInMayComeForAWhile();
    void whoIsTurnedAwayStaysOut();
    void whoWaitsComesInWhereNobodyKnocks();
    void membersComeBackWithoutKnocking();
    void whoOpenedTheRoomNeverKnocks();
    void theHostIsToldNowAndThen();
    void theHostIsToldWhatChanges_data();
    void theHostIsToldWhatChanges();
    void decisionsAreOfThoseTheyConcern_data();
    void decisionsAreOfThoseTheyConcern();
    void anIdIsNoSession_data();
    void anIdIsNoSession();
    void whoOpenedTheRoomComesAsSomebodyNew();

private:
    //! Somebody outside, as their standing says, or Bob.
    MemberId one(const QString &standing);
};

MemberId KnockingTest::one(const QString &standing)
{
    if (standing == "inside"_L1 || standing == "removed"_L1) {
        m_session = m_bob.session;
        if (standing == "removed"_L1)
            act({Remove, m_bob.member});
        return m_bob.member;
    }
    const MemberId cid = knock(u"Cid"_s);
    if (standing == "welcome"_L1)
        act({Admit, cid});
    else if (standing == "turned away"_L1)
        act({TurnAway, cid});
    return cid;
}

void KnockingTest::aKnockIsHeardOnce()
{
    act({Knock, {}, true});
    const MemberId cid = knock(u"  Cid "_s);
    QCOMPARE(m_room->courtesy()->waiting().size(), 1);
    QCOMPARE(m_room->courtesy()->waiting().constFirst().username, u"Cid"_s); // cleaned
    const auto again = asked(stranger(u"Another name"_s, m_session), 1000);
    QCOMPARE(again, (Refusal{u"knocking"_s, 1000, m_session}));
    QCOMPARE(m_room->courtesy()->waiting().size(), 1);
    QCOMPARE(m_room->courtesy()->waiting().constFirst().member, cid);
    QCOMPARE(m_room->courtesy()->waiting().constFirst().username, u"Cid"_s);
    QCOMPARE(asked(stranger(QString(33, u'x')), 0).reason, u"name-too-long"_s);
    QCOMPARE(m_room->courtesy()->waiting().size(), 1);
}

void KnockingTest::whoAsksNoMoreWaitsNoLonger()
{
    act({Knock, {}, true});
    const MemberId cid = knock(u"Cid"_s);
    QCOMPARE(asked(stranger({}, m_session), Courtesy::patienceMs - 1).reason, u"knocking"_s);
    m_room->expire(2 * Courtesy::patienceMs - 2);
    QCOMPARE(m_room->courtesy()->waiting().size(), 1);
    m_room->expire(2 * Courtesy::patienceMs - 1);
    QCOMPARE(m_room->courtesy()->waiting().size(), 0);
    QCOMPARE(refused({Admit, cid}), u"no-such-member"_s);
}

void KnockingTest::soManyWait()
{
    act({Knock, {}, true});
    for (int i = 0; i < 1000; ++i)
        knock({});
    QCOMPARE(int(m_room->courtesy()->waiting().size()), Courtesy::waitingAtMost);
    const auto late = asked(stranger(u"Cid"_s), 0);
    QCOMPARE(late, (Refusal{u"knocking"_s, 1000, {}}));
    m_room->expire(Courtesy::patienceMs); // none of them asked again
    knock(u"Cid"_s, Courtesy::patienceMs);
    QVERIFY(!m_session.isEmpty());
}

void KnockingTest::onlyWhoWaitsMakesACrowd()
{
    Courtesy courtesy;
    for (int i = 1; i <= 2 * Courtesy::waitingAtMost; ++i) {
        QVERIFY(!courtesy.isCrowded());
        courtesy.knock({MemberId(i), {}, {}}, 0);
        courtesy.decide({i % 2 ? Admit : TurnAway, MemberId(i)}, 0);
    }
}

void KnockingTest::aLockIsForThoseWhoWaitToo()
{
    act({Knock, {}, true});
    knock(u"Cid"_s);
    act({Lock, {}, true});
    QCOMPARE(asked(stranger({}, m_session)).reason, u"locked"_s);
}

void KnockingTest::whoIsLetInIsWhoKnocked()
{
    act({Knock, {}, true});
    const MemberId cid = knock(u"Cid"_s);
    QCOMPARE(act({Admit, cid}).username, u"Cid"_s);
    QVERIFY(m_room->courtesy()->waiting().isEmpty());
    act({Lock, {}, true}); // who was let in before comes in
    const auto inside = admitted(*m_room, stranger(u"The Host"_s, m_session));
    QCOMPARE(inside.member, cid);
    QCOMPARE(inside.session, m_session);
    QCOMPARE(inside.username, u"Cid"_s);
    QVERIFY(!m_room->courtesy()->knows(cid));
}

void KnockingTest::whoIsLetInMayComeForAWhile()
{
    act({Knock, {}, true});
    act({Admit, knock(u"Cid"_s)});
    const QString cid = m_session;
    act({Admit, knock(u"Dan"_s)});
    QCOMPARE(asked(stranger({}, cid), Courtesy::welcomeMs - 1).reason, QString());
    QCOMPARE(asked(stranger({}, m_session), Courtesy::welcomeMs).reason, u"knocking"_s);
    const MemberId eve = knock(u"Eve"_s);
    act({Admit, eve}, Courtesy::patienceMs - 1);
    QCOMPARE(asked(stranger({}, m_session), Courtesy::patienceMs + Courtesy::welcomeMs - 2).reason,
             QString());
}

void KnockingTest::whoIsTurnedAwayStaysOut()
{
    act({Knock, {}, true});
    const MemberId cid = knock(u"Cid"_s);
    QCOMPARE(act({TurnAway, cid}).username, u"Cid"_s);
    QCOMPARE(asked(stranger(u"Dan"_s, m_session), 0).reason, u"turned-away"_s);
    QCOMPARE(refused({Admit, cid}), u"no-such-member"_s);
    QCOMPARE(m_room->courtesy()->outside(10).size(), 1);
    act({Forgive, cid});
    QCOMPARE(asked(stranger(u"Cid"_s, m_session), 0).reason, u"knocking"_s);
}

void KnockingTest::whoWaitsComesInWhereNobodyKnocks()
{
    act({Knock, {}, true});
    const MemberId cid = knock(u"Cid"_s);
    act({Knock, {}, false});
    QCOMPARE(admitted(*m_room, stranger(u"Dan"_s, m_session)).member, cid);
    QVERIFY(m_room->courtesy()->waiting().isEmpty());
}

void KnockingTest::membersComeBackWithoutKnocking()
{
    act({Knock, {}, true});
    act({Lock, {}, true});
    QCOMPARE(asked(back(*m_room, m_bob), 0).reason, QString()); // by a second line
    m_room->lose(m_bob.member, 0);
    QCOMPARE(asked(back(*m_room, m_bob), Room::graceMs - 1).reason, QString());
    m_room->lose(m_bob.member, 0);
    m_room->expire(Room::graceMs);
    QCOMPARE(asked(back(*m_room, m_bob), RoomMemory::milliseconds - 1).reason, QString());
    m_room->lose(m_bob.member, 0);
    m_room->expire(Room::graceMs);
    QCOMPARE(asked(back(*m_room, m_bob), RoomMemory::milliseconds).reason, u"locked"_s);
}

void KnockingTest::whoOpenedTheRoomNeverKnocks()
{
    act({Knock, {}, true});
    act({Lock, {}, true});
    Room::Arrival owner = stranger(u"Owner"_s);
    owner.isOwner = true;
    QCOMPARE(asked(owner, 0).reason, QString());
}

void KnockingTest::theHostIsToldNowAndThen()
{
    act({Knock, {}, true});
    Courtesy &courtesy = *m_room->courtesy();
    QVERIFY(!courtesy.takeWaitingUntold(0));
    knock(u"Cid"_s);
    QVERIFY(courtesy.takeWaitingUntold(0));
    knock(u"Dan"_s);
    QVERIFY(!courtesy.takeWaitingUntold(999));
    QVERIFY(courtesy.takeWaitingUntold(1000));
    asked(stranger({}, m_session), 2000); // who asks again is no news
    QVERIFY(!courtesy.takeWaitingUntold(9000));
    m_room->expire(12000);
    QVERIFY(courtesy.takeWaitingUntold(12000)); // who went is
}

void KnockingTest::theHostIsToldWhatChanges_data()
{
    QTest::addColumn<QString>("standing");
    QTest::addColumn<int>("deed");
    QTest::addColumn<bool>("tellsWaiting");
    QTest::addColumn<bool>("tellsOutside");
    QTest::newRow("admit") << u"waits"_s << int(Admit) << true << false;
    QTest::newRow("turn away") << u"waits"_s << int(TurnAway) << true << true;
    QTest::newRow("remove") << u"inside"_s << int(Remove) << false << true;
    QTest::newRow("forgive who was turned away") << u"turned away"_s << int(Forgive) << false << true;
    QTest::newRow("forgive who was removed") << u"removed"_s << int(Forgive) << false << true;
    QTest::newRow("hand over") << u"inside"_s << int(HandOver) << true << true;
    QTest::newRow("mute") << u"inside"_s << int(Mute) << false << false;
    QTest::newRow("who waited comes in") << u"waits"_s << int(Knock) << true << false;
}

void KnockingTest::theHostIsToldWhatChanges()
{
    QFETCH(const QString, standing);
    QFETCH(const int, deed);
    act({Knock, {}, true});
    const MemberId member = one(standing);
    Courtesy &courtesy = *m_room->courtesy();
    courtesy.takeWaitingUntold(0);
    courtesy.takeOutsideUntold();
    act({Deed::What(deed), member, Deed::What(deed) == Mute}, 1000);
    if (Deed::What(deed) == Knock)
        QCOMPARE(admitted(*m_room, stranger({}, m_session), 1000).member, member);
    QTEST(courtesy.takeWaitingUntold(1000), "tellsWaiting");
    QTEST(courtesy.takeOutsideUntold(), "tellsOutside");
    QVERIFY(!courtesy.takeWaitingUntold(2000) && !courtesy.takeOutsideUntold());
}

void KnockingTest::decisionsAreOfThoseTheyConcern_data()
{
    QTest::addColumn<QString>("standing");
    QTest::addColumn<int>("deed");
    QTest::addColumn<QString>("expected");
    const QStringList done{u"waits Admit"_s, u"waits TurnAway"_s, u"turned away Forgive"_s,
                           u"removed Forgive"_s};
    for (const QString &standing : {u"waits"_s, u"welcome"_s, u"turned away"_s, u"removed"_s, u"inside"_s}) {
        for (const auto &[deed, word] :
             {std::pair{Admit, u"Admit"_s}, {TurnAway, u"TurnAway"_s}, {Forgive, u"Forgive"_s}}) {
            const QString row = standing + u' ' + word;
            QTest::newRow(qPrintable(row))
                << standing << int(deed) << (done.contains(row) ? QString() : u"no-such-member"_s);
        }
    }
}

void KnockingTest::decisionsAreOfThoseTheyConcern()
{
    QFETCH(const QString, standing);
    QFETCH(const int, deed);
    act({Knock, {}, true});
    const MemberId member = one(standing);
    QTEST(refused({Deed::What(deed), member}), "expected");
}

void KnockingTest::anIdIsNoSession_data()
{
    QTest::addColumn<QString>("standing");
    for (const char *standing : {"waits", "welcome", "turned away", "removed", "inside"})
        QTest::newRow(standing) << QString::fromLatin1(standing);
}

// Everybody is told everyone's id: who shows it with another secret is somebody new.
void KnockingTest::anIdIsNoSession()
{
    QFETCH(const QString, standing);
    act({Knock, {}, true});
    const MemberId member = one(standing);
    const QString forged = m_session.chopped(1) + (m_session.endsWith(u'0') ? u'1' : u'0');
    const Refusal answer = asked(stranger(u"Eve"_s, forged));
    QCOMPARE(answer.reason, u"knocking"_s);
    QVERIFY(!answer.session.isEmpty() && namedBy(answer.session) != member);
}

// The mark is theirs who show its secret, and not the place that a host took from them.
void KnockingTest::whoOpenedTheRoomComesAsSomebodyNew()
{
    act({Knock, {}, true});
    for (const QString &standing : {u"turned away"_s, u"removed"_s}) {
        const MemberId before = one(standing);
        Room::Arrival owner = stranger(u"Owner"_s, m_session);
        owner.isOwner = true;
        const auto in = admitted(*m_room, owner);
        QVERIFY(!in.session.isEmpty() && in.member != before);
        QCOMPARE(in.username.left(5), u"Owner"_s);
        m_room->leave(in.member);
    }
    QCOMPARE(m_room->courtesy()->outside(9).size(), 2);
}

QTEST_APPLESS_MAIN(KnockingTest)
#include "tst_knocking.moc"
