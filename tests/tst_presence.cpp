#include "presence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

QJsonObject named(const QString &name)
{
    return {{u"username"_s, name}, {u"online_at"_s, 1}};
}

QJsonArray metas(const QJsonValue &entries, const QString &key)
{
    return entries[key]["metas"_L1].toArray();
}

QString ref(const QJsonValue &meta)
{
    return meta["phx_ref"_L1].toString();
}

} // namespace

//! Who is there, in the shapes that every Phoenix client reads.
class PresenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobody();
    void trackIsOneJoin();
    void aSecondConnectionIsItsMetaOnly();
    void stateHasEverybody();
    void updateIsOneLeaveAndOneJoin();
    void updateReachesEveryConnection();
    void untrackLeavesTheOthers();
    void untrackAfterAnUpdate();
    void untrackAll();
    void unknownKeysChangeNothing();
    void referencesAreUnique();
};

void PresenceTest::nobody()
{
    const Presence presence;
    QVERIFY(presence.isEmpty());
    QCOMPARE(presence.state(), QJsonObject());
    QCOMPARE(presence.ids(u"ann"_s), QStringList());
}

void PresenceTest::trackIsOneJoin()
{
    Presence presence;
    const auto tracked = presence.track(u"ann"_s, named(u"Ann"_s));
    QJsonObject meta = named(u"Ann"_s);
    meta.insert(u"phx_ref"_s, tracked.id);
    const QJsonObject joins{{u"ann"_s, QJsonObject{{u"metas"_s, QJsonArray{meta}}}}};
    QCOMPARE(tracked.diff, (QJsonObject{{u"joins"_s, joins}, {u"leaves"_s, QJsonObject()}}));
    QCOMPARE(presence.state(), joins);
    QVERIFY(!presence.isEmpty());
}

void PresenceTest::aSecondConnectionIsItsMetaOnly()
{
    Presence presence;
    const auto first = presence.track(u"ann"_s, named(u"Ann"_s));
    const auto second = presence.track(u"ann"_s, named(u"Ann"_s));
    QCOMPARE(metas(second.diff["joins"_L1], u"ann"_s).size(), 1);
    QCOMPARE(ref(metas(second.diff["joins"_L1], u"ann"_s)[0]), second.id);
    QCOMPARE(presence.ids(u"ann"_s), (QStringList{first.id, second.id}));
    QCOMPARE(metas(presence.state(), u"ann"_s).size(), 2);
}

void PresenceTest::stateHasEverybody()
{
    Presence presence;
    presence.track(u"ann"_s, named(u"Ann"_s));
    presence.track(u"bob"_s, named(u"Bob"_s));
    QCOMPARE(presence.state().keys(), (QStringList{u"ann"_s, u"bob"_s}));
    QCOMPARE(metas(presence.state(), u"bob"_s)[0]["username"_L1].toString(), u"Bob"_s);
}

void PresenceTest::updateIsOneLeaveAndOneJoin()
{
    Presence presence;
    const auto tracked = presence.track(u"ann"_s, named(u"Ann"_s));
    const QJsonObject diff = presence.update(u"ann"_s, {{u"username"_s, u"Anna"_s}});
    const QJsonArray left = metas(diff["leaves"_L1], u"ann"_s);
    const QJsonArray joined = metas(diff["joins"_L1], u"ann"_s);
    QCOMPARE(left, metas(tracked.diff["joins"_L1], u"ann"_s));
    QCOMPARE(joined.size(), 1);
    QCOMPARE(joined[0]["username"_L1].toString(), u"Anna"_s);
    QCOMPARE(joined[0]["online_at"_L1].toInt(), 1);
    QCOMPARE(joined[0]["phx_ref_prev"_L1].toString(), tracked.id);
    QVERIFY(ref(joined[0]) != tracked.id);
    QCOMPARE(metas(presence.state(), u"ann"_s), joined);
}

void PresenceTest::updateReachesEveryConnection()
{
    Presence presence;
    presence.track(u"ann"_s, named(u"Ann"_s));
    presence.track(u"ann"_s, {{u"username"_s, u"Ann"_s}, {u"online_at"_s, 2}});
    const QJsonObject diff = presence.update(u"ann"_s, {{u"username"_s, u"Anna"_s}});
    QCOMPARE(metas(diff["leaves"_L1], u"ann"_s).size(), 2);
    const QJsonArray joined = metas(diff["joins"_L1], u"ann"_s);
    QCOMPARE(joined.size(), 2);
    QCOMPARE(joined[0]["username"_L1], joined[1]["username"_L1]);
    QCOMPARE(joined[1]["online_at"_L1].toInt(), 2);
    QVERIFY(ref(joined[0]) != ref(joined[1]));
}

void PresenceTest::untrackLeavesTheOthers()
{
    Presence presence;
    const auto first = presence.track(u"ann"_s, named(u"Ann"_s));
    const auto second = presence.track(u"ann"_s, named(u"Ann"_s));
    const QJsonObject diff = presence.untrack(u"ann"_s, first.id);
    QCOMPARE(diff["joins"_L1].toObject(), QJsonObject());
    QCOMPARE(metas(diff["leaves"_L1], u"ann"_s).size(), 1);
    QCOMPARE(ref(metas(diff["leaves"_L1], u"ann"_s)[0]), first.id);
    QCOMPARE(presence.ids(u"ann"_s), QStringList{second.id});
    presence.untrack(u"ann"_s, second.id);
    QVERIFY(presence.isEmpty());
}

void PresenceTest::untrackAfterAnUpdate()
{
    Presence presence;
    const auto first = presence.track(u"ann"_s, named(u"Ann"_s));
    const auto second = presence.track(u"ann"_s, {{u"username"_s, u"Ann"_s}, {u"online_at"_s, 2}});
    presence.update(u"ann"_s, {{u"username"_s, u"Anna"_s}});
    QCOMPARE(presence.ids(u"ann"_s), (QStringList{first.id, second.id}));
    const QJsonObject diff = presence.untrack(u"ann"_s, second.id);
    QCOMPARE(metas(diff["leaves"_L1], u"ann"_s)[0]["online_at"_L1].toInt(), 2);
    QCOMPARE(metas(presence.state(), u"ann"_s)[0]["online_at"_L1].toInt(), 1);
}

void PresenceTest::untrackAll()
{
    Presence presence;
    presence.track(u"ann"_s, named(u"Ann"_s));
    presence.track(u"ann"_s, named(u"Ann"_s));
    const QJsonObject diff = presence.untrackAll(u"ann"_s);
    QCOMPARE(metas(diff["leaves"_L1], u"ann"_s).size(), 2);
    QVERIFY(presence.isEmpty());
}

void PresenceTest::unknownKeysChangeNothing()
{
    Presence presence;
    presence.track(u"ann"_s, named(u"Ann"_s));
    const QJsonObject nothing{{u"joins"_s, QJsonObject()}, {u"leaves"_s, QJsonObject()}};
    QCOMPARE(presence.update(u"bob"_s, named(u"Bob"_s)), nothing);
    QCOMPARE(presence.untrack(u"bob"_s, u"x"_s), nothing);
    QCOMPARE(presence.untrack(u"ann"_s, u"x"_s), nothing);
    QCOMPARE(presence.untrackAll(u"bob"_s), nothing);
    QCOMPARE(presence.state().keys(), QStringList{u"ann"_s});
}

void PresenceTest::referencesAreUnique()
{
    static const QRegularExpression sixteen(u"^[A-Za-z0-9_-]{16}$"_s);
    Presence one;
    Presence other;
    QSet<QString> refs;
    for (int i = 0; i < 500; ++i) {
        for (Presence *presence : {&one, &other}) {
            const QString id = presence->track(u"k"_s, {}).id;
            QVERIFY2(sixteen.match(id).hasMatch(), qPrintable(id));
            refs.insert(id);
        }
    }
    QCOMPARE(refs.size(), 1000);
}

QTEST_APPLESS_MAIN(PresenceTest)
#include "tst_presence.moc"
