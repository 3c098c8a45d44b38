#include "arrivals.h"
#include "lookalike_rows.h"
#include "wire/username.h"

#include <QSet>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

QString described(const Outcome<QString> &outcome)
{
    const auto *refusal = std::get_if<Refusal>(&outcome);
    return refusal ? u'!' + refusal->reason : std::get<QString>(outcome);
}

const QString cyrillicAnna = u"\u0410nn\u0430"_s;
const QString greekAnna = u"\u0391nna"_s;

} // namespace

//! In one room nobody's name can be taken for another's, however it came about.
class RoomNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLookalikeIsNumbered_data();
    void aLookalikeIsNumbered();
    void numbersGoOn();
    void aFreedNumberIsGivenAgain();
    void aNumberThatSomebodyHasIsPassedOver();
    void equalIsNotAlike();
    void renameToALookalikeIsNumbered();
    void nobodyLooksLikeOneself();
    void whoComesBackKeepsTheName();
    void whoComesBackLateIsToldApart();
    void theReturnedNumberIsOnesOwn();
    void aCrowdOfLookalikes();
};

void RoomNamesTest::aLookalikeIsNumbered_data()
{
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("expected");
    int number = 0;
    for (const LookalikeRow &row : lookalikeRows())
        QTest::addRow("%03d %s", number++, row.wish.toUtf8().toPercentEncoding().constData())
            << row.present << row.wish
            << std::get<QString>(cleanUsername(row.wish)) + (row.alike ? u" (2)"_s : QString());
}

void RoomNamesTest::aLookalikeIsNumbered()
{
    QFETCH(const QString, present);
    QFETCH(const QString, wish);
    Room room(u"a"_s, usualLimits);
    QCOMPARE(admitted(room, present).username, present);
    QTEST(admitted(room, wish).username, "expected");
}

void RoomNamesTest::numbersGoOn()
{
    Room room(u"a"_s, usualLimits);
    admitted(room, u"Anna"_s);
    QCOMPARE(admitted(room, cyrillicAnna).username, cyrillicAnna + u" (2)"_s);
    QCOMPARE(admitted(room, greekAnna).username, greekAnna + u" (3)"_s);
}

void RoomNamesTest::aFreedNumberIsGivenAgain()
{
    Room room(u"a"_s, usualLimits);
    const auto anna = admitted(room, u"Anna"_s);
    const auto second = admitted(room, cyrillicAnna);
    admitted(room, greekAnna);
    room.leave(second.member);
    QCOMPARE(admitted(room, cyrillicAnna).username, cyrillicAnna + u" (2)"_s);
    room.leave(anna.member);
    QCOMPARE(admitted(room, u"Ann\u0430"_s).username, u"Ann\u0430"_s);
}

void RoomNamesTest::aNumberThatSomebodyHasIsPassedOver()
{
    Room room(u"a"_s, usualLimits);
    admitted(room, u"Anna"_s);
    admitted(room, u"Anna (2)"_s);
    QCOMPARE(admitted(room, cyrillicAnna).username, cyrillicAnna + u" (3)"_s);
}

void RoomNamesTest::equalIsNotAlike()
{
    Room room(u"a"_s, usualLimits);
    admitted(room, u"Anna"_s);
    const auto bob = admitted(room, u"Bob"_s);
    QVERIFY(admitted(room, u"ANNA"_s).username.contains(u'-')); // drawn
    QCOMPARE(described(room.rename(bob.member, u"\uFF21nna"_s, 0)), u"!name-taken"_s);
}

void RoomNamesTest::renameToALookalikeIsNumbered()
{
    Room room(u"a"_s, usualLimits);
    admitted(room, u"Anna"_s);
    const auto bob = admitted(room, u"Bob"_s);
    QCOMPARE(described(room.rename(bob.member, cyrillicAnna, 0)), cyrillicAnna + u" (2)"_s);
    QCOMPARE(room.username(bob.member), cyrillicAnna + u" (2)"_s);
    QCOMPARE(described(room.rename(bob.member, cyrillicAnna, 0)), cyrillicAnna + u" (2)"_s);
    QCOMPARE(admitted(room, u"Bob"_s).username, u"Bob"_s);
}

void RoomNamesTest::nobodyLooksLikeOneself()
{
    Room room(u"a"_s, usualLimits);
    const auto anna = admitted(room, u"Anna"_s);
    for (const QString &name : {cyrillicAnna, greekAnna, u"ANNA"_s, u"Anna (2)"_s, u"Anna"_s}) {
        QCOMPARE(described(room.rename(anna.member, name, 10'000)), name);
        QCOMPARE(room.username(anna.member), name);
    }
    const auto second = admitted(room, {cyrillicAnna, anna.session, true, {}, 0}); // another window of hers
    QCOMPARE(second.username, u"Anna"_s);
}

void RoomNamesTest::whoComesBackKeepsTheName()
{
    Room room(u"a"_s, usualLimits);
    const auto anna = admitted(room, u"Anna"_s);
    const auto other = admitted(room, cyrillicAnna);
    room.lose(anna.member, 0);
    QCOMPARE(admitted(room, greekAnna).username, greekAnna + u" (3)"_s); // the place is kept, and its look
    room.lose(other.member, 0);
    QCOMPARE(admitted(room, back(room, anna)).username, u"Anna"_s);
    QCOMPARE(admitted(room, back(room, other)).username, cyrillicAnna + u" (2)"_s);
}

void RoomNamesTest::whoComesBackLateIsToldApart()
{
    Room room(u"a"_s, usualLimits);
    const auto anna = admitted(room, u"Anna"_s);
    admitted(room, u"Bob"_s);
    room.lose(anna.member, 0);
    QCOMPARE(room.expire(Room::graceMs), QList<MemberId>{anna.member});
    QCOMPARE(admitted(room, cyrillicAnna, Room::graceMs).username, cyrillicAnna);
    QCOMPARE(admitted(room, back(room, anna), Room::graceMs).username, u"Anna (2)"_s);
}

void RoomNamesTest::theReturnedNumberIsOnesOwn()
{
    Room room(u"a"_s, usualLimits);
    QCOMPARE(admitted(room, cyrillicAnna + u" (2)"_s).username, cyrillicAnna + u" (2)"_s);
    QCOMPARE(admitted(room, u"Anna"_s).username, u"Anna"_s);
}

void RoomNamesTest::aCrowdOfLookalikes()
{
    Room room(u"a"_s, usualLimits);
    QSet<QString> names;
    for (int bits = 0; bits < 256; ++bits) {
        QString wish = u"aceopxyi"_s;
        const QString twins = u"\u0430\u0441\u0435\u043E\u0440\u0445\u0443\u0456"_s;
        for (int i = 0; i < 8; ++i) {
            if (bits >> i & 1)
                wish[i] = twins[i];
        }
        names.insert(admitted(room, wish).username);
    }
    QCOMPARE(names.size(), 256);
    const auto isDrawn = [](const QString &name) { return name.contains(u'-'); };
    QCOMPARE(std::count_if(names.begin(), names.end(), isDrawn), 236); // beyond " (20)"
}

QTEST_APPLESS_MAIN(RoomNamesTest)
#include "tst_roomnames.moc"
