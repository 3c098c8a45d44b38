#include "arrivals.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

MemberId memberOf(Room &room, const QString &username)
{
    return admitted(room, username).member;
}

QString contentOf(const Room::Said &said)
{
    return said.message.text("content"_L1).value_or(QString());
}

template <typename T>
QString reason(const Outcome<T> &outcome)
{
    const auto *refusal = std::get_if<Refusal>(&outcome);
    return refusal ? refusal->reason : QString();
}

} // namespace

//! What members do in a room: say, say again, rename, type.
class RoomTalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesAreNumbered();
    void length_data();
    void length();
    void empty_data();
    void empty();
    void theTextStaysAsItIs();
    void aRepeatedIdIsSaidOnce();
    void aRefusedIdMayBeSaidLater();
    void idsAreOnesOwn();
    void tooFastIsRefused();
    void eachMemberHasItsOwnPace();
    void rename_data();
    void rename();
    void aRenamedNameIsFree();
    void renamesHaveAPace();
    void typingIsToldNowAndThen();
    void strangersDoNothing();
};

void RoomTalkTest::messagesAreNumbered()
{
    Room room(u"a"_s, usualLimits);
    const MemberId ann = memberOf(room, u"Ann"_s);
    for (const quint64 seq : {1, 2, 3}) {
        const auto said = std::get<Room::Said>(room.say(ann, u"hi"_s, {}, 0, 1700000000000));
        QCOMPARE(said.seq, seq);
        QVERIFY(!said.repeated);
        const QJsonObject message = said.message.object();
        QCOMPARE(message["seq"_L1].toInteger(), qint64(seq));
        QCOMPARE(message["username"_L1].toString(), u"Ann"_s);
        QCOMPARE(message["member"_L1].toString(), textOf(ann));
        QCOMPARE(message["content"_L1].toString(), u"hi"_s);
        QCOMPARE(message["at"_L1].toInteger(), 1700000000000);
        QCOMPARE(message["uuid"_L1].toString().size(), 36);
    }
}

void RoomTalkTest::length_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("expected");
    const QString letter = u"x"_s;
    const QString elephant = u"\U0001f418"_s; // one code point, two units
    const QString family = u"\U0001f468\u200d\U0001f469"_s; // one picture, three code points
    for (const auto &[name, text] : {std::pair("letters", letter), std::pair("outside the BMP", elephant)}) {
        QTest::addRow("%s, one less", name) << text.repeated(9) << 10 << QString();
        QTest::addRow("%s, the limit", name) << text.repeated(10) << 10 << QString();
        QTest::addRow("%s, one more", name) << text.repeated(11) << 10 << u"too-long"_s;
    }
    QTest::newRow("joined pictures fit") << family.repeated(3) << 9 << QString();
    QTest::newRow("joined pictures do not") << family.repeated(3) << 8 << u"too-long"_s;
    QTest::newRow("combining marks count") << u"e\u0301"_s.repeated(6) << 11 << u"too-long"_s;
    QTest::newRow("no limit") << letter.repeated(100000) << 0 << QString();
}

void RoomTalkTest::length()
{
    QFETCH(const QString, content);
    QFETCH(const int, limit);
    QFETCH(const QString, expected);
    Limits limits;
    limits.messageCharacters = limit;
    Room room(u"a"_s, limits);
    QCOMPARE(reason(room.say(memberOf(room, u"Ann"_s), content, {}, 0, 0)), expected);
}

void RoomTalkTest::empty_data()
{
    QTest::addColumn<QString>("content");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << u"   "_s;
    QTest::newRow("lines") << u"\n\r\n\t"_s;
    QTest::newRow("wide space") << u"\u3000\u00a0"_s;
}

void RoomTalkTest::empty()
{
    QFETCH(const QString, content);
    Room room(u"a"_s, usualLimits);
    QCOMPARE(reason(room.say(memberOf(room, u"Ann"_s), content, {}, 0, 0)), u"empty"_s);
}

void RoomTalkTest::theTextStaysAsItIs()
{
    Room room(u"a"_s, usualLimits);
    const QString text = u"  <b>&amp;</b>\n\u0000\u202e\ufeff e\u0301 \U0001f418 "_s;
    const auto said = room.say(memberOf(room, u"Ann"_s), text, {}, 0, 0);
    QCOMPARE(contentOf(std::get<Room::Said>(said)), text);
}

void RoomTalkTest::aRepeatedIdIsSaidOnce()
{
    Limits limits;
    limits.messageBurst = 2;
    Room room(u"a"_s, limits);
    const MemberId ann = memberOf(room, u"Ann"_s);
    room.say(ann, u"first"_s, u"1"_s, 0, 0);
    room.say(ann, u"second"_s, u"2"_s, 0, 0);
    // Also with the bucket empty: it was accepted before.
    const auto again = std::get<Room::Said>(room.say(ann, u"first"_s, u"1"_s, 0, 0));
    QVERIFY(again.repeated);
    QCOMPARE(again.seq, 1u);
    const auto later = room.say(ann, u"first"_s, u"1"_s, RoomMemory::milliseconds + 1, 0);
    QVERIFY(!std::get<Room::Said>(later).repeated);
    QCOMPARE(std::get<Room::Said>(later).seq, 3u);
}

void RoomTalkTest::aRefusedIdMayBeSaidLater()
{
    Limits limits;
    limits.messageBurst = 1;
    Room room(u"a"_s, limits);
    const MemberId ann = memberOf(room, u"Ann"_s);
    room.say(ann, u"first"_s, u"1"_s, 0, 0);
    QCOMPARE(reason(room.say(ann, u"second"_s, u"2"_s, 0, 0)), u"rate"_s);
    const auto later = std::get<Room::Said>(room.say(ann, u"second"_s, u"2"_s, 200, 0));
    QVERIFY(!later.repeated);
    QCOMPARE(later.seq, 2u);
}

void RoomTalkTest::idsAreOnesOwn()
{
    Room room(u"a"_s, usualLimits);
    const MemberId ann = memberOf(room, u"Ann"_s);
    const MemberId bob = memberOf(room, u"Bob"_s);
    room.say(ann, u"hi"_s, u"1"_s, 0, 0);
    QVERIFY(!std::get<Room::Said>(room.say(bob, u"hi"_s, u"1"_s, 0, 0)).repeated);
}

void RoomTalkTest::tooFastIsRefused()
{
    Limits limits;
    limits.messageBurst = 3;
    limits.messagesPerSecond = 2;
    Room room(u"a"_s, limits);
    const MemberId ann = memberOf(room, u"Ann"_s);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(reason(room.say(ann, u"hi"_s, {}, 1000, 0)), QString());
    QCOMPARE(std::get<Refusal>(room.say(ann, u"hi"_s, {}, 1000, 0)), (Refusal{u"rate"_s, 500}));
    // What is refused for itself takes nothing from the bucket.
    QCOMPARE(reason(room.say(ann, u" "_s, {}, 1500, 0)), u"empty"_s);
    QCOMPARE(reason(room.say(ann, QString(5000, u'x'), {}, 1500, 0)), u"too-long"_s);
    QCOMPARE(reason(room.say(ann, u"hi"_s, {}, 1500, 0)), QString());
}

void RoomTalkTest::eachMemberHasItsOwnPace()
{
    Limits limits;
    limits.messageBurst = 1;
    Room room(u"a"_s, limits);
    const MemberId ann = memberOf(room, u"Ann"_s);
    const MemberId bob = memberOf(room, u"Bob"_s);
    room.say(ann, u"hi"_s, {}, 0, 0);
    QCOMPARE(reason(room.say(ann, u"hi"_s, {}, 0, 0)), u"rate"_s);
    QCOMPARE(reason(room.say(bob, u"hi"_s, {}, 0, 0)), QString());
}

void RoomTalkTest::rename_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("expected"); // a name, or ! and the reason
    QTest::newRow("free") << u"Cid"_s << u"Cid"_s;
    QTest::newRow("cleaned") << u" Cid\n"_s << u"Cid"_s;
    QTest::newRow("the same") << u"Ann"_s << u"Ann"_s;
    QTest::newRow("own, in another case") << u"ANN"_s << u"ANN"_s;
    QTest::newRow("taken") << u"Bob"_s << u"!name-taken"_s;
    QTest::newRow("taken, in another case") << u"bOB"_s << u"!name-taken"_s;
    QTest::newRow("empty") << QString() << u"!name-empty"_s;
    QTest::newRow("blank") << u" "_s << u"!name-empty"_s;
    QTest::newRow("too long") << QString(33, u'x') << u"!name-too-long"_s;
}

void RoomTalkTest::rename()
{
    QFETCH(const QString, wish);
    QFETCH(const QString, expected);
    Room room(u"a"_s, usualLimits);
    const MemberId ann = memberOf(room, u"Ann"_s);
    admitted(room, u"Bob"_s);
    const auto outcome = room.rename(ann, wish, 0);
    const auto *name = std::get_if<QString>(&outcome);
    QCOMPARE(name ? *name : u'!' + reason(outcome), expected);
    QCOMPARE(room.username(ann), name ? *name : u"Ann"_s);
}

void RoomTalkTest::aRenamedNameIsFree()
{
    Room room(u"a"_s, usualLimits);
    const MemberId ann = memberOf(room, u"Ann"_s);
    const MemberId bob = memberOf(room, u"Bob"_s);
    room.rename(ann, u"Cid"_s, 0);
    QCOMPARE(std::get<QString>(room.rename(bob, u"Ann"_s, 0)), u"Ann"_s);
    QCOMPARE(reason(room.rename(ann, u"Ann"_s, 0)), u"name-taken"_s);
    const auto said = std::get<Room::Said>(room.say(ann, u"hi"_s, {}, 0, 0));
    QCOMPARE(said.message.text("username"_L1), u"Cid"_s);
}

void RoomTalkTest::renamesHaveAPace()
{
    Room room(u"a"_s, usualLimits);
    const MemberId ann = memberOf(room, u"Ann"_s);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(reason(room.rename(ann, u"Ann%1"_s.arg(i), 0)), QString());
    QCOMPARE(std::get<Refusal>(room.rename(ann, u"Ann9"_s, 0)), (Refusal{u"rate"_s, 1000}));
    QCOMPARE(reason(room.rename(ann, u"Ann4"_s, 0)), QString()); // its own: nothing to tell
    QCOMPARE(reason(room.rename(ann, u"Ann9"_s, 1000)), QString());
}

void RoomTalkTest::typingIsToldNowAndThen()
{
    Room room(u"a"_s, usualLimits);
    const MemberId ann = memberOf(room, u"Ann"_s);
    QVERIFY(room.type(ann, 0));
    QVERIFY(!room.type(ann, 1));
    QVERIFY(!room.type(ann, 2000));
    QVERIFY(room.type(ann, 2001));
}

void RoomTalkTest::strangersDoNothing()
{
    Room room(u"a"_s, usualLimits);
    QCOMPARE(reason(room.say(nobody, u"hi"_s, {}, 0, 0)), u"not-in-room"_s);
    QCOMPARE(reason(room.rename(nobody, u"Ann"_s, 0)), u"not-in-room"_s);
    QVERIFY(!room.type(nobody, 0));
}

QTEST_APPLESS_MAIN(RoomTalkTest)
#include "tst_roomtalk.moc"
