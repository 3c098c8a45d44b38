#include "arrivals.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

quint64 said(Room &room, MemberId member, const QString &content, const QString &id = {}, qint64 now = 0)
{
    const auto outcome = room.say(member, content, id, now, 0);
    const auto *said = std::get_if<Room::Said>(&outcome);
    return said ? said->seq : 0;
}

QStringList contents(const QList<Payload> &messages)
{
    QStringList contents;
    for (const Payload &message : messages)
        contents.append(message.text("content"_L1).value_or(QString()));
    return contents;
}

} // namespace

//! Who loses the line comes back as who it was, and hears what it missed; by the clock of the test.
class RoomReturnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoKeepsNoSessionLeavesAtOnce();
    void thePlaceIsKeptForTheGrace();
    void theNameIsKeptForTheGrace();
    void graceEndsOnTime();
    void noGraceRunsWhileNobodyIsHeard();
    void absentMembersComeBackAsThemselves();
    void absentMembersAreForgotten();
    void whoSaidGoodbyeComesAsSomebodyElse();
    void missed_data();
    void missed();
    void newcomersHearNothingFromBefore();
};

void RoomReturnTest::whoKeepsNoSessionLeavesAtOnce()
{
    Room room(u"a"_s, usualLimits);
    const auto ann = admitted(room, {u"Ann"_s, {}, false, {}, 0});
    QVERIFY(room.lose(ann.member, 0));
    QVERIFY(room.isEmpty());
}

void RoomReturnTest::thePlaceIsKeptForTheGrace()
{
    Room room(u"a"_s, usualLimits);
    const auto ann = admitted(room, u"Ann"_s);
    QVERIFY(!room.lose(ann.member, 1000));
    QCOMPARE(room.expire(1000 + Room::graceMs - 1), QList<MemberId>());
    const auto again = admitted(room, back(room, ann), 1000 + Room::graceMs - 1);
    QCOMPARE(again.member, ann.member);
    QCOMPARE(again.session, ann.session);
    QVERIFY(again.kept);
    QCOMPARE(room.expire(1000 + 2 * Room::graceMs), QList<MemberId>());
}

void RoomReturnTest::theNameIsKeptForTheGrace()
{
    Room room(u"a"_s, usualLimits);
    const auto ann = admitted(room, u"Ann"_s);
    room.lose(ann.member, 0);
    QVERIFY(admitted(room, u"Ann"_s).username != u"Ann"_s);
    QCOMPARE(admitted(room, back(room, ann)).username, u"Ann"_s);
}

void RoomReturnTest::graceEndsOnTime()
{
    Room room(u"a"_s, usualLimits);
    const auto ann = admitted(room, u"Ann"_s);
    const auto bob = admitted(room, u"Bob"_s);
    room.lose(ann.member, 0);
    room.lose(bob.member, 1);
    QCOMPARE(room.expire(Room::graceMs), QList<MemberId>{ann.member});
    QCOMPARE(room.memberCount(), 1);
    QCOMPARE(room.expire(Room::graceMs + 1), QList<MemberId>{bob.member});
    QVERIFY(room.isEmpty());
}

void RoomReturnTest::noGraceRunsWhileNobodyIsHeard()
{
    Room room(u"a"_s, usualLimits);
    const auto ann = admitted(room, u"Ann"_s);
    const auto bob = admitted(room, u"Bob"_s);
    room.lose(ann.member, 1000);
    const qint64 woken = 1000 + 60000 + 500;
    room.lose(bob.member, woken); // found out at once: that its line is lost
    QCOMPARE(room.expire(woken, 60000), QList<MemberId>());
    QCOMPARE(room.expire(1000 + 60000 + Room::graceMs - 1), QList<MemberId>());
    QCOMPARE(room.expire(1000 + 60000 + Room::graceMs), QList<MemberId>{ann.member});
    QCOMPARE(room.expire(woken + Room::graceMs - 1), QList<MemberId>());
    QCOMPARE(room.expire(woken + Room::graceMs), QList<MemberId>{bob.member});
}

void RoomReturnTest::absentMembersComeBackAsThemselves()
{
    Room room(u"a"_s, usualLimits);
    const auto ann = admitted(room, u"Ann"_s);
    const auto bob = admitted(room, u"Bob"_s);
    room.lose(ann.member, 0);
    room.expire(Room::graceMs);
    said(room, bob.member, u"hello?"_s, {}, Room::graceMs);
    auto arrival = back(room, ann);
    arrival.username.clear();
    const auto again = admitted(room, arrival, Room::graceMs + 1);
    QCOMPARE(again.member, ann.member);
    QCOMPARE(again.session, ann.session);
    QCOMPARE(again.username, u"Ann"_s);
    QVERIFY(!again.kept); // the others saw it leave
    QCOMPARE(contents(again.missed), QStringList{u"hello?"_s});
}

void RoomReturnTest::absentMembersAreForgotten()
{
    Room room(u"a"_s, usualLimits);
    const auto ann = admitted(room, u"Ann"_s);
    room.lose(ann.member, 0);
    room.expire(Room::graceMs);
    const auto again = admitted(room, back(room, ann), RoomMemory::milliseconds);
    QVERIFY(again.member != ann.member);
    QVERIFY(again.session != ann.session);
}

void RoomReturnTest::whoSaidGoodbyeComesAsSomebodyElse()
{
    Room room(u"a"_s, usualLimits);
    admitted(room, u"Bob"_s);
    const auto ann = admitted(room, u"Ann"_s);
    room.leave(ann.member);
    const auto again = admitted(room, back(room, ann));
    QVERIFY(again.member != ann.member);
    QVERIFY(again.missed.isEmpty());
}

void RoomReturnTest::missed_data()
{
    QTest::addColumn<bool>("sameEpoch");
    QTest::addColumn<quint64>("seq");
    QTest::addColumn<QStringList>("expected");
    const QStringList all{u"one"_s, u"two"_s, u"three"_s};
    QTest::newRow("all of it") << true << quint64(0) << all;
    QTest::newRow("the rest") << true << quint64(1) << all.mid(1);
    QTest::newRow("nothing") << true << quint64(3) << QStringList();
    QTest::newRow("more than there is") << true << quint64(99) << QStringList();
    QTest::newRow("of another room") << false << quint64(0) << QStringList();
}

void RoomReturnTest::missed()
{
    QFETCH(const bool, sameEpoch);
    QFETCH(const quint64, seq);
    QFETCH(const QStringList, expected);
    Room room(u"a"_s, usualLimits);
    const auto ann = admitted(room, u"Ann"_s);
    const auto bob = admitted(room, u"Bob"_s);
    room.lose(ann.member, 0);
    for (const QString &content : {u"one"_s, u"two"_s, u"three"_s})
        said(room, bob.member, content);
    auto arrival = back(room, ann, seq);
    if (!sameEpoch)
        arrival.epoch = u"0123456789abcdef"_s;
    const auto again = admitted(room, arrival);
    QCOMPARE(contents(again.missed), expected);
    QCOMPARE(again.seq, 3u);
}

void RoomReturnTest::newcomersHearNothingFromBefore()
{
    Room room(u"a"_s, usualLimits);
    const auto ann = admitted(room, u"Ann"_s);
    said(room, ann.member, u"secret"_s);
    const auto eve = admitted(room, {u"Eve"_s, {}, true, room.epoch(), 0});
    QCOMPARE(contents(eve.missed), QStringList());
    said(room, ann.member, u"public"_s);
    // Nor by coming back at once and claiming to have seen nothing yet.
    QCOMPARE(contents(admitted(room, back(room, eve, 0)).missed), QStringList{u"public"_s});
    room.lose(eve.member, 0);
    room.lose(eve.member, 0);
    room.expire(Room::graceMs);
    QCOMPARE(contents(admitted(room, back(room, eve, 0), Room::graceMs).missed), QStringList{u"public"_s});
}

QTEST_APPLESS_MAIN(RoomReturnTest)
#include "tst_roomreturn.moc"
