#include "presence.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

constexpr MemberId ann{0xa};
constexpr MemberId bob{0xb};

QJsonArray metas(const QJsonValue &entries, MemberId key)
{
    return entries[textOf(key)]["metas"_L1].toArray();
}

QString ref(const QJsonValue &meta)
{
    return meta["phx_ref"_L1].toString();
}

QJsonObject diffOf(Presence &presence)
{
    return presence.takeDiff().object();
}

//! As it is written anew.
QJsonObject stateOf(Presence &presence)
{
    presence.dropState();
    return presence.state().object();
}

} // namespace

//! Who is there, in the shapes that every Phoenix client reads.
class PresenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobody();
    void trackIsOneJoin();
    void namesAreQuoted();
    void aSecondConnectionIsItsMetaOnly();
    void stateHasEverybody();
    void stateIsWrittenOnceUntilTheDiff();
    void aDiffIsToldOnce();
    void aDiffHasAllOfAKeyTogether();
    void renameIsOneLeaveAndOneJoin();
    void renameReachesEveryConnection();
    void untrackLeavesTheOthers();
    void untrackAfterARename();
    void untrackAll();
    void aVacatedSeatIsTaken();
    void unknownKeysChangeNothing();
    void referencesAreUniqueAndInACrowdShort();

private:
    Seat m_one;
    Seat m_two;
};

void PresenceTest::nobody()
{
    Presence presence;
    QVERIFY(presence.isEmpty());
    QVERIFY(!presence.hasDiff());
    QCOMPARE(presence.state().json(), "{}");
    QCOMPARE(presence.takeDiff().json(), R"({"joins":{},"leaves":{}})");
    QCOMPARE(presence.count(ann), 0);
}

void PresenceTest::trackIsOneJoin()
{
    Presence presence;
    presence.track(ann, &m_one, u"Ann"_s, 1700000000);
    QVERIFY(presence.hasDiff());
    const QJsonObject diff = diffOf(presence);
    const QJsonArray joined = metas(diff["joins"_L1], ann);
    QCOMPARE(joined.size(), 1);
    const QJsonObject meta{
        {u"online_at"_s, 1700000000}, {u"phx_ref"_s, ref(joined[0])}, {u"username"_s, u"Ann"_s}};
    const QJsonObject joins{{u"00000a"_s, QJsonObject{{u"metas"_s, QJsonArray{meta}}}}};
    QCOMPARE(diff, (QJsonObject{{u"joins"_s, joins}, {u"leaves"_s, QJsonObject()}}));
    QCOMPARE(stateOf(presence), joins);
    QVERIFY(!presence.isEmpty());
}

void PresenceTest::namesAreQuoted()
{
    const QString name = u"A\"n\\n \u00e9\U0001f418"_s;
    Presence presence;
    presence.track(ann, &m_one, name, 1);
    QCOMPARE(metas(presence.state().object(), ann)[0]["username"_L1].toString(), name);
}

void PresenceTest::aSecondConnectionIsItsMetaOnly()
{
    Presence presence;
    presence.track(ann, &m_one, u"Ann"_s, 1);
    presence.takeDiff();
    presence.track(ann, &m_two, u"Ann"_s, 2);
    const QJsonArray second = metas(diffOf(presence)["joins"_L1], ann);
    QCOMPARE(second.size(), 1);
    QCOMPARE(second[0]["online_at"_L1].toInt(), 2);
    QCOMPARE(presence.count(ann), 2);
    const QJsonArray both = metas(stateOf(presence), ann);
    QCOMPARE(both.size(), 2);
    QCOMPARE(both[1], second[0]);
}

void PresenceTest::stateHasEverybody()
{
    Presence presence;
    presence.track(bob, &m_two, u"Bob"_s, 1);
    presence.track(ann, &m_one, u"Ann"_s, 1);
    const QJsonObject state = presence.state().object();
    QCOMPARE(state.keys(), (QStringList{textOf(ann), textOf(bob)}));
    QCOMPARE(metas(state, bob)[0]["username"_L1].toString(), u"Bob"_s);
}

// All who come until the diff is told get the same bytes; with the diff it is right for each of them.
void PresenceTest::stateIsWrittenOnceUntilTheDiff()
{
    Presence presence;
    presence.track(ann, &m_one, u"Ann"_s, 1);
    const QByteArray first = presence.state().json();
    presence.track(bob, &m_two, u"Bob"_s, 1);
    QCOMPARE(presence.state().json().constData(), first.constData()); // the same memory
    const QJsonObject diff = diffOf(presence);
    QCOMPARE(diff["joins"_L1].toObject().size(), 2);
    QCOMPARE(presence.state().object(), diff["joins"_L1].toObject());
}

void PresenceTest::aDiffIsToldOnce()
{
    Presence presence;
    presence.track(ann, &m_one, u"Ann"_s, 1);
    presence.takeDiff();
    QVERIFY(!presence.hasDiff());
    presence.track(bob, &m_two, u"Bob"_s, 1);
    QCOMPARE(diffOf(presence)["joins"_L1].toObject().keys(), QStringList{textOf(bob)});
}

void PresenceTest::aDiffHasAllOfAKeyTogether()
{
    Presence presence;
    presence.track(ann, &m_one, u"Ann"_s, 1);
    presence.track(bob, &m_two, u"Bob"_s, 2);
    presence.track(ann, &m_two, u"Ann"_s, 3);
    presence.untrack(ann, &m_one);
    const QByteArray json = presence.takeDiff().json();
    QCOMPARE(json.count(R"("00000a":)"), 2); // once among the joins, once among the leaves
    const QJsonObject diff = Payload::fromJson(json).object();
    const QJsonArray joined = metas(diff["joins"_L1], ann);
    QCOMPARE(joined.size(), 2);
    QCOMPARE(joined[0]["online_at"_L1].toInt(), 1);
    QCOMPARE(joined[1]["online_at"_L1].toInt(), 3);
    QCOMPARE(metas(diff["leaves"_L1], ann), QJsonArray{joined[0]});
    QCOMPARE(metas(diff["joins"_L1], bob).size(), 1);
}

void PresenceTest::renameIsOneLeaveAndOneJoin()
{
    Presence presence;
    presence.track(ann, &m_one, u"Ann"_s, 1);
    const QJsonArray before = metas(diffOf(presence)["joins"_L1], ann);
    presence.rename(ann, u"Anna"_s);
    const QJsonObject diff = diffOf(presence);
    const QJsonArray joined = metas(diff["joins"_L1], ann);
    QCOMPARE(metas(diff["leaves"_L1], ann), before);
    QCOMPARE(joined.size(), 1);
    QCOMPARE(joined[0]["username"_L1].toString(), u"Anna"_s);
    QCOMPARE(joined[0]["online_at"_L1].toInt(), 1);
    QCOMPARE(joined[0]["phx_ref_prev"_L1].toString(), ref(before[0]));
    QVERIFY(ref(joined[0]) != ref(before[0]));
    QCOMPARE(metas(stateOf(presence), ann), joined);
}

void PresenceTest::renameReachesEveryConnection()
{
    Presence presence;
    presence.track(ann, &m_one, u"Ann"_s, 1);
    presence.track(ann, &m_two, u"Ann"_s, 2);
    presence.takeDiff();
    presence.rename(ann, u"Anna"_s);
    const QJsonObject diff = diffOf(presence);
    QCOMPARE(metas(diff["leaves"_L1], ann).size(), 2);
    const QJsonArray joined = metas(diff["joins"_L1], ann);
    QCOMPARE(joined.size(), 2);
    QCOMPARE(joined[0]["username"_L1], joined[1]["username"_L1]);
    QCOMPARE(joined[1]["online_at"_L1].toInt(), 2);
    QVERIFY(ref(joined[0]) != ref(joined[1]));
}

void PresenceTest::untrackLeavesTheOthers()
{
    Presence presence;
    presence.track(ann, &m_one, u"Ann"_s, 1);
    presence.track(ann, &m_two, u"Ann"_s, 2);
    presence.takeDiff();
    presence.untrack(ann, &m_one);
    const QJsonObject diff = diffOf(presence);
    QCOMPARE(diff["joins"_L1].toObject(), QJsonObject());
    QCOMPARE(metas(diff["leaves"_L1], ann).size(), 1);
    QCOMPARE(metas(diff["leaves"_L1], ann)[0]["online_at"_L1].toInt(), 1);
    QCOMPARE(metas(stateOf(presence), ann)[0]["online_at"_L1].toInt(), 2);
    presence.untrack(ann, &m_two);
    QVERIFY(presence.isEmpty());
}

void PresenceTest::untrackAfterARename()
{
    Presence presence;
    presence.track(ann, &m_one, u"Ann"_s, 1);
    presence.rename(ann, u"Anna"_s);
    const QJsonArray after = metas(stateOf(presence), ann);
    presence.takeDiff();
    presence.untrack(ann, &m_one);
    QCOMPARE(metas(diffOf(presence)["leaves"_L1], ann), after);
}

void PresenceTest::untrackAll()
{
    Presence presence;
    presence.track(ann, &m_one, u"Ann"_s, 1);
    presence.track(ann, &m_two, u"Ann"_s, 1);
    presence.takeDiff();
    presence.untrackAll(ann);
    QCOMPARE(metas(diffOf(presence)["leaves"_L1], ann).size(), 2);
    QVERIFY(presence.isEmpty());
}

void PresenceTest::aVacatedSeatIsTaken()
{
    Presence presence;
    presence.track(ann, &m_one, u"Ann"_s, 1);
    presence.takeDiff();
    const QJsonObject before = stateOf(presence);
    QCOMPARE(presence.seats(), std::vector<Seat *>{&m_one});
    presence.vacate(ann, &m_one);
    QCOMPARE(presence.seats(), std::vector<Seat *>());
    QCOMPARE(presence.reseat(ann, &m_two), nullptr);
    QCOMPARE(presence.reseat(ann, &m_one), &m_two);
    QCOMPARE(presence.reseat(bob, &m_one), nullptr);
    QVERIFY(!presence.hasDiff()); // for the others nothing happened
    QCOMPARE(stateOf(presence), before);
    presence.untrack(ann, &m_two);
    QVERIFY(!presence.isEmpty()); // it has not got it any more
    presence.untrack(ann, &m_one);
    QVERIFY(presence.isEmpty());
}

void PresenceTest::unknownKeysChangeNothing()
{
    Presence presence;
    presence.track(ann, &m_one, u"Ann"_s, 1);
    presence.takeDiff();
    presence.rename(bob, u"Bob"_s);
    presence.untrack(bob, &m_one);
    presence.untrack(ann, &m_two);
    presence.untrackAll(bob);
    presence.vacate(bob, &m_one);
    QVERIFY(!presence.hasDiff());
    QCOMPARE(stateOf(presence).keys(), QStringList{textOf(ann)});
}

void PresenceTest::referencesAreUniqueAndInACrowdShort()
{
    static const QRegularExpression usual(u"^[A-Za-z0-9_-]{16}$"_s);
    static const QRegularExpression few(u"^[A-Za-z0-9_-]{1,3}$"_s);
    Presence presence;
    QSet<QString> refs;
    for (int i = 0; i < 10000; ++i) {
        presence.track(ann, &m_one, {}, 0);
        const QString fresh = ref(metas(diffOf(presence)["joins"_L1], ann)[0]);
        QVERIFY2((i < 50 ? usual : few).match(fresh).hasMatch(), qPrintable(fresh));
        refs.insert(fresh);
    }
    QCOMPARE(refs.size(), 10000);
}

QTEST_APPLESS_MAIN(PresenceTest)
#include "tst_presence.moc"
