#include "arrivals.h"
#include "wire/username.h"

#include <QSet>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QString reason(const Outcome<T> &outcome)
{
    const auto *refusal = std::get_if<Refusal>(&outcome);
    return refusal ? refusal->reason : QString();
}

} // namespace

//! Who comes into a room, under which name, and goes; by the clock of the test.
class RoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void epochsDiffer();
    void aWishIsGranted();
    void noWishDrawsAName();
    void aTakenNameIsDrawnAnew_data();
    void aTakenNameIsDrawnAnew();
    void aBadWishIsRefused_data();
    void aBadWishIsRefused();
    void aFreedNameCanBeHadAgain();
    void aFullRoomRefuses();
    void sessionsAndMembersDiffer();
    void twoConnectionsAreOneMember();
    void whoComesBackReplacesTheLineItHad();
    void aCrowdThatComesAndGoesIsNotKept();
    void leavingTwiceIsNothing();
};

void RoomTest::epochsDiffer()
{
    QSet<QString> epochs;
    for (int i = 0; i < 100; ++i)
        epochs.insert(Room(u"a"_s, usualLimits).epoch());
    QCOMPARE(epochs.size(), 100);
}

void RoomTest::aWishIsGranted()
{
    Room room(u"a"_s, usualLimits);
    const auto ann = admitted(room, u"  Ann "_s);
    QCOMPARE(ann.username, u"Ann"_s);
    QCOMPARE(room.username(ann.member), u"Ann"_s);
    QCOMPARE(ann.seq, 0u);
    QVERIFY(!ann.kept);
    QCOMPARE(room.memberCount(), 1);
}

void RoomTest::noWishDrawsAName()
{
    Room room(u"a"_s, usualLimits);
    const QString one = admitted(room, QString()).username;
    const QString other = admitted(room, QString()).username;
    QVERIFY(one.contains(u'-'));
    QVERIFY(one != other);
}

void RoomTest::aTakenNameIsDrawnAnew_data()
{
    QTest::addColumn<QString>("wish");
    QTest::newRow("the same") << u"Ann"_s;
    QTest::newRow("another case") << u"aNN"_s;
    QTest::newRow("spaces around") << u" Ann\t"_s;
    QTest::newRow("full width") << u"\uff21\uff4e\uff4e"_s;
    QTest::newRow("an invisible joiner inside") << u"An\u200dn"_s;
}

void RoomTest::aTakenNameIsDrawnAnew()
{
    QFETCH(const QString, wish);
    Room room(u"a"_s, usualLimits);
    admitted(room, u"Ann"_s);
    const auto other = admitted(room, wish);
    QVERIFY(!other.username.isEmpty());
    QVERIFY(usernameKey(other.username) != usernameKey(u"Ann"_s));
    QVERIFY(other.username.contains(u'-'));
}

void RoomTest::aBadWishIsRefused_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("expected");
    QTest::newRow("blank") << u"  \t"_s << u"name-empty"_s;
    QTest::newRow("invisible") << u"\u200b\u200e"_s << u"name-empty"_s;
    QTest::newRow("too long") << QString(33, u'x') << u"name-too-long"_s;
}

void RoomTest::aBadWishIsRefused()
{
    QFETCH(const QString, wish);
    QFETCH(const QString, expected);
    Room room(u"a"_s, usualLimits);
    QCOMPARE(reason(room.join({wish, {}, true, {}, 0}, 0)), expected);
    QVERIFY(room.isEmpty());
}

void RoomTest::aFreedNameCanBeHadAgain()
{
    Room room(u"a"_s, usualLimits);
    const auto ann = admitted(room, u"Ann"_s);
    QVERIFY(room.leave(ann.member));
    QCOMPARE(admitted(room, u"ann"_s).username, u"ann"_s);
}

void RoomTest::aFullRoomRefuses()
{
    Limits limits;
    limits.membersPerRoom = 2;
    Room room(u"a"_s, limits);
    const auto ann = admitted(room, u"Ann"_s);
    admitted(room, u"Bob"_s);
    QCOMPARE(reason(room.join({u"Cid"_s, {}, true, {}, 0}, 0)), u"room-full"_s);
    QCOMPARE(admitted(room, back(room, ann)).member, ann.member);
    // A place that is only kept keeps nobody out, and its owner can always come back to it.
    room.lose(ann.member, 0);
    QCOMPARE(admitted(room, u"Cid"_s).username, u"Cid"_s);
    QCOMPARE(admitted(room, back(room, ann)).member, ann.member);
    QCOMPARE(reason(room.join({u"Dan"_s, {}, true, {}, 0}, 0)), u"room-full"_s);
}

void RoomTest::sessionsAndMembersDiffer()
{
    Room room(u"a"_s, usualLimits);
    QSet<QString> seen;
    for (int i = 0; i < 50; ++i) {
        const auto each = admitted(room, QString());
        seen << textOf(each.member) << each.session;
        QVERIFY(each.session.size() >= 32); // it is what proves who one is
    }
    QCOMPARE(seen.size(), 100);
}

void RoomTest::twoConnectionsAreOneMember()
{
    Room room(u"a"_s, usualLimits);
    const auto first = admitted(room, u"Ann"_s);
    const auto second = admitted(room, {u"Another wish"_s, first.session, true, {}, 0});
    QCOMPARE(second.member, first.member);
    QCOMPARE(second.username, u"Ann"_s);
    QVERIFY(!second.kept);
    QCOMPARE(room.memberCount(), 1);
    QVERIFY(!room.leave(first.member));
    QVERIFY(!room.isEmpty());
    QVERIFY(room.leave(first.member));
    QVERIFY(room.isEmpty());
}

void RoomTest::whoComesBackReplacesTheLineItHad()
{
    Room room(u"a"_s, usualLimits);
    const auto before = admitted(room, u"Ann"_s);
    const auto after = admitted(room, back(room, before));
    QVERIFY(after.kept);
    QVERIFY(after.replaces);
    QVERIFY(room.leave(before.member));
    QVERIFY(room.isEmpty());
}

void RoomTest::aCrowdThatComesAndGoesIsNotKept()
{
    Limits limits;
    limits.membersPerRoom = 3;
    Room room(u"a"_s, limits);
    int gone = 0;
    for (int i = 0; i < 10; ++i)
        gone += room.lose(admitted(room, QString()).member, 0) ? 1 : 0;
    QCOMPARE(gone, 7);
    QCOMPARE(room.memberCount(), 3);
}

void RoomTest::leavingTwiceIsNothing()
{
    Room room(u"a"_s, usualLimits);
    const auto ann = admitted(room, u"Ann"_s);
    QVERIFY(room.leave(ann.member));
    QVERIFY(!room.leave(ann.member));
    QVERIFY(!room.lose(ann.member, 0));
    QVERIFY(!room.leave(nobody));
}

QTEST_APPLESS_MAIN(RoomTest)
#include "tst_room.moc"
