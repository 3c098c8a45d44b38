#include "privateroom.h"
#include "wire/roomkeys.h"

#include <QJsonArray>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! What the app says when it asks to come into a private room, and what it makes of who was there before it.
class PrivateJoinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersTheDoor_data();
    void answersTheDoor();
    void asksAnewWithoutWhatWas();
    void namesItselfAsWhoItWillBe();
    void tellsItsNameWhereItIsNotKnown();
    void tellsApartWhoIsNotHere();
    void forgetsThePeopleOfAnotherLife();
    void saysATextOnceSealed();
    void knowsWhatATextNeedsAtMost();
    void keepsNoKeyOfNothing();
};

namespace {

QByteArray key()
{
    return QByteArray(roomKeyBytes, 7);
}

//! "key-required", or "key-required!" with a wait.
QJsonObject refusal(const QString &reason)
{
    QJsonObject refusal{{u"reason"_s, QString(reason).remove(u'!')}, {u"nonce"_s, u"n1"_s}};
    if (reason.endsWith(u'!'))
        refusal.insert(u"retry_ms"_s, 1000);
    return refusal;
}

QJsonObject challenge(const QString &member)
{
    return {{u"reason"_s, u"key-required"_s},
            {u"epoch"_s, u"e1"_s},
            {u"nonce"_s, u"n1"_s},
            {u"member"_s, member}};
}

//! The sealed name with which it comes in.
QString nameFor(PrivateRoom &room, const QString &member)
{
    room.begin();
    if (!room.answer(challenge(member)).isEmpty())
        qFatal("it does not ask again");
    const QString name = room.joinPayload({})["username"_L1].toString();
    room.sit({u"e1"_s, member});
    return name;
}

QJsonObject presence(const QString &name, const QString &reference)
{
    return {{u"metas"_s, QJsonArray{QJsonObject{{u"username"_s, name}, {u"phx_ref"_s, reference}}}}};
}

} // namespace

void PrivateJoinTest::answersTheDoor_data()
{
    QTest::addColumn<QStringList>("refusals");
    QTest::addColumn<QString>("why"); // it does not come in; empty: it asks again
    QTest::addColumn<QStringList>("shown"); // by the next join
    const QStringList nothing{u"private"_s};
    const QStringList proof{u"nonce"_s, u"private"_s, u"proof"_s};
    const QStringList key{u"admission"_s, u"private"_s};
    const QString asked = u"key-required"_s;
    const QString wanted = u"key-wanted"_s;
    QTest::newRow("nothing said") << QStringList{} << u""_s << nothing;
    QTest::newRow("asked") << QStringList{asked} << u""_s << proof;
    QTest::newRow("asked, and to wait") << QStringList{asked + u'!'} << u""_s << proof;
    QTest::newRow("the nonce was late") << QStringList{asked, asked} << u""_s << proof;
    QTest::newRow("the key is another") << QStringList{asked, asked + u'!'} << u"key-wrong"_s << proof;
    QTest::newRow("nobody is there") << QStringList{wanted} << u""_s << key;
    QTest::newRow("who was there left") << QStringList{asked, wanted + u'!'} << u""_s << key;
    QTest::newRow("somebody was quicker") << QStringList{wanted, asked + u'!'} << u""_s << proof;
    QTest::newRow("locked") << QStringList{u"locked"_s} << u"locked"_s << nothing;
    QTest::newRow("locked behind the door") << QStringList{asked, u"locked"_s} << u"locked"_s << proof;
    const QStringList often{asked, wanted, asked, wanted, asked, wanted};
    QTest::newRow("again and again") << often << u""_s << key;
    QTest::newRow("for ever") << often + QStringList{asked} << asked << key;
}

void PrivateJoinTest::answersTheDoor()
{
    QFETCH(const QStringList, refusals);
    QFETCH(const QString, why);
    Admittance door(SecretKey(admissionKey(key())), u"tea"_s);
    for (int round = 0; round < 2; ++round) { // the second time as the first
        door.begin();
        QString answer;
        for (const QString &each : refusals) {
            QVERIFY2(answer.isEmpty(), qPrintable(each));
            answer = door.answer(refusal(each));
        }
        QCOMPARE(answer, why);
        QTEST(QStringList(door.words().keys()), "shown");
    }
}

// Whoever was let in without a word after it is in another room than was meant.
void PrivateJoinTest::asksAnewWithoutWhatWas()
{
    Admittance door(SecretKey(admissionKey(key())), u"tea"_s);
    QVERIFY(door.answer(challenge(u"00000a"_s)).isEmpty());
    QVERIFY(door.isShown() && door.isProof());
    door.begin();
    QVERIFY(!door.isShown() && !door.isProof());
    QCOMPARE(door.words(), (QJsonObject{{u"private"_s, true}}));
}

// A room that forgot it meanwhile gives it another id, in the same epoch.
void PrivateJoinTest::namesItselfAsWhoItWillBe()
{
    PrivateRoom ann(SecretKey(key()), u"tea"_s, u"Ann"_s);
    Seal ben(SecretKey(contentKey(key())), u"tea"_s);
    ben.sit({u"e1"_s, u"00000b"_s});
    for (const QString &member : {u"00000a"_s, u"00000c"_s}) {
        const auto opened = ben.open(Seal::Kind::Name, member, nameFor(ann, member));
        const QString *name = std::get_if<QString>(&opened);
        QVERIFY2(name, qPrintable(member));
        QCOMPARE(*name, u"Ann"_s);
    }
}

void PrivateJoinTest::tellsItsNameWhereItIsNotKnown()
{
    PrivateRoom ann(SecretKey(key()), u"tea"_s, u"Ann"_s);
    const QString told = nameFor(ann, u"00000a"_s);
    QCOMPARE(ann.ownName(), u"Ann"_s); // before the room says who is there
    QCOMPARE(ann.nameToTell(told), QString());
    const QString again = ann.nameToTell(u"another"_s);
    QVERIFY(!again.isEmpty() && again != told);
    QCOMPARE(ann.nameToTell(again), QString());
    ann.sit({u"e1"_s, u"00000b"_s}); // somebody else than was promised
    const QString other = ann.nameToTell(again);
    QVERIFY(!other.isEmpty());
    QCOMPARE(ann.nameToTell(other), QString());
}

void PrivateJoinTest::tellsApartWhoIsNotHere()
{
    PrivateRoom ann(SecretKey(key()), u"tea"_s, u"Ann"_s);
    PrivateRoom other(SecretKey(key()), u"tea"_s, u"Ann"_s);
    PrivateRoom cat(SecretKey(key()), u"tea"_s, u"Cat"_s);
    const QString first = nameFor(ann, u"00000a"_s);
    const QString second = nameFor(other, u"00000b"_s);
    nameFor(cat, u"00000c"_s);
    cat.presenceState({{u"00000a"_s, presence(first, u"r1"_s)}});
    QCOMPARE(cat.shownName(u"00000a"_s, first), u"Ann"_s);
    QCOMPARE(cat.shownName(u"00000b"_s, second), u"Ann (2)"_s);
    QCOMPARE(cat.shownName(u"00000b"_s, u"no-name"_s), QString());
}

void PrivateJoinTest::forgetsThePeopleOfAnotherLife()
{
    PrivateRoom ann(SecretKey(key()), u"tea"_s, u"Ann"_s);
    PrivateRoom cat(SecretKey(key()), u"tea"_s, u"Cat"_s);
    const QString name = nameFor(ann, u"00000a"_s);
    nameFor(cat, u"00000c"_s);
    cat.presenceState({{u"00000a"_s, presence(name, u"r1"_s)}});
    for (const auto &[epoch, shown] : {std::pair{u"e1"_s, u"Ann"_s}, {u"e2"_s, QString()}}) {
        cat.sit({epoch, u"00000c"_s});
        QCOMPARE(cat.shownName(u"00000a"_s, {}), shown);
    }
}

void PrivateJoinTest::saysATextOnceSealed()
{
    PrivateRoom ann(SecretKey(key()), u"tea"_s, u"Ann"_s);
    nameFor(ann, u"00000a"_s);
    const QString first = ann.sealedText(u"hello"_s, u"1"_s);
    QCOMPARE(ann.sealedText(u"hello"_s, u"1"_s), first);
    const QString second = ann.sealedText(u"hello"_s, u"2"_s);
    QVERIFY(second != first);
    for (const Seal::Seat &seat : {Seal::Seat{u"e1"_s, u"00000b"_s}, Seal::Seat{u"e2"_s, u"00000b"_s}}) {
        ann.sit(seat);
        Seal ben(SecretKey(contentKey(key())), u"tea"_s);
        ben.sit({seat.epoch, u"00000c"_s});
        const auto opened = ben.open(Seal::Kind::Text, seat.member, ann.sealedText(u"hello"_s, u"2"_s));
        QVERIFY2(std::holds_alternative<QString>(opened), qPrintable(seat.epoch));
    }
}

void PrivateJoinTest::knowsWhatATextNeedsAtMost()
{
    PrivateRoom ann(SecretKey(key()), u"tea"_s, u"Ann"_s);
    nameFor(ann, QString(128, u'a'));
    for (const QString &text : {QString(), u"hello"_s, QString(4000, u'\n')}) {
        const qsizetype most = PrivateRoom::letters(text);
        const qsizetype now = ann.sealedText(text, text).size();
        QVERIFY(now <= most && most <= now + 24); // the count may grow
    }
}

void PrivateJoinTest::keepsNoKeyOfNothing()
{
    const SecretKey none{QByteArray()};
    QVERIFY(none.isEmpty() && none.bytes().isEmpty());
    QByteArray given = key();
    const QByteArray shared = given;
    const SecretKey one(std::move(given));
    QVERIFY(!one.isEmpty());
    QCOMPARE(one.bytes(), key());
    QCOMPARE(shared, key()); // what somebody else holds is not overwritten
}

QTEST_GUILESS_MAIN(PrivateJoinTest)
#include "tst_privatejoin.moc"
