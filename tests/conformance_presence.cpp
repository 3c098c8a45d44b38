#include "conformance_presence.h"

#include "conformance_roster.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr char noSession[] = ""; // of its own, with a key to come back by

QByteArray sessionOf(const RoomGuest &guest)
{
    return guest.joined()["session"_L1].toString().toUtf8();
}

QJsonArray metas(const QJsonObject &diff, const char *half, const QString &key)
{
    return diff[QLatin1String(half)][key]["metas"_L1].toArray();
}

QString refOf(const QJsonArray &metas)
{
    return metas.at(0)["phx_ref"_L1].toString();
}

//! Two connections of one person, and somebody who looks on.
struct Couple
{
    explicit Couple(const ConformanceServer &server)
        : topic(freshRoom())
        , watcher(server, topic, "watcher")
        , one(server, topic, "bob", noSession)
        , two(server, topic, "bob", sessionOf(one))
    {
        watcher.look();
        one.look();
        two.look();
    }

    bool isOne() const { return one.key() == two.key(); }

    QByteArray topic;
    RoomGuest watcher;
    RoomGuest one;
    RoomGuest two;
};

constexpr char twoKeys[] = "skip: two connections have two keys here";

} // namespace

QByteArray checkOwnJoin(const ConformanceServer &server)
{
    RoomGuest ann(server, freshRoom(), "ann");
    ann.look();
    if (ann.roster().keys() != QStringList{ann.key()} || ann.roster().metas(ann.key()).size() != 1)
        return "the state is not ann alone";
    if (ann.diffs().size() != 1
        || metas(ann.diffs().at(0), "joins", ann.key()) != ann.roster().metas(ann.key()))
        return "its own join did not come as one diff";
    if (ann.diffs().at(0)["leaves"_L1] != QJsonValue(QJsonObject()))
        return "a join has leaves";
    return {};
}

QByteArray checkSecondConnection(const ConformanceServer &server)
{
    Couple bob(server);
    if (!bob.isOne())
        return twoKeys;
    const QJsonArray both = bob.two.roster().metas(bob.two.key());
    if (both.size() != 2 || bob.watcher.roster().metas(bob.two.key()).size() != 2)
        return "not two metas under one key";
    if (metas(bob.watcher.lastDiff(), "joins", bob.two.key()).size() != 1)
        return "the diff has more than the new meta";
    bob.two.push("phx_leave", "{}");
    bob.watcher.look();
    const QJsonObject left = bob.watcher.lastDiff();
    if (metas(left, "leaves", bob.two.key()).size() != 1 || !bob.watcher.roster().contains(bob.one.key()))
        return "one of two connections left, and it is not that one alone";
    return {};
}

QByteArray checkPresenceUpdate(const ConformanceServer &server)
{
    RoomGuest watcher(server, freshRoom(), "watcher");
    watcher.look();
    const QString key = watcher.key();
    const QJsonArray before = watcher.roster().metas(key);
    const qsizetype diffs = watcher.diffs().size();
    if (watcher.push("rename", R"({"username":"another-name"})").isEmpty())
        return "skip: no rename here";
    watcher.look();
    if (watcher.diffs().size() != diffs + 1)
        return "an update is not one diff";
    const QJsonObject diff = watcher.lastDiff();
    if (metas(diff, "leaves", key) != before)
        return "the old meta did not leave";
    const QJsonArray after = metas(diff, "joins", key);
    if (after.size() != 1 || after.at(0)["phx_ref_prev"_L1].toString() != refOf(before)
        || refOf(after) == refOf(before))
        return "the new meta does not follow the old one";
    return watcher.roster().metas(key) == after ? QByteArray() : "the roster is not the new meta";
}

QByteArray checkLastLeave(const ConformanceServer &server)
{
    const QByteArray topic = freshRoom();
    RoomGuest watcher(server, topic, "watcher");
    RoomGuest ann(server, topic, "ann");
    ann.look();
    watcher.look();
    const QJsonArray before = watcher.roster().metas(ann.key());
    const qsizetype diffs = ann.diffs().size();
    ann.push("phx_leave", "{}");
    ann.look();
    if (ann.diffs().size() != diffs)
        return "the leaver saw its own leave";
    if (!watcher.seesUntil([&] { return !watcher.roster().contains(ann.key()); }))
        return "the key stays";
    return metas(watcher.lastDiff(), "leaves", ann.key()) == before ? QByteArray() : "another meta left";
}

QByteArray checkKilledClient(const ConformanceServer &server)
{
    const QByteArray topic = freshRoom();
    RoomGuest watcher(server, topic, "watcher");
    RoomGuest ann(server, topic, "ann");
    if (!watcher.seesUntil([&] { return watcher.roster().contains(ann.key()); }))
        return "not seen to come";
    QElapsedTimer timer;
    timer.start();
    ann.client().raw().tcp().abort();
    if (!watcher.seesUntil([&] { return !watcher.roster().contains(ann.key()); }))
        return "a ghost";
    return timer.elapsed() < 2000 ? QByteArray() : "it took " + QByteArray::number(timer.elapsed()) + " ms";
}

QByteArray checkPresenceRefs(const ConformanceServer &server)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_-]{16}$"_s);
    const QByteArray topic = freshRoom();
    RoomGuest watcher(server, topic, "watcher");
    QSet<QString> refs;
    constexpr int guests = 60;
    for (int i = 0; i < guests; ++i) {
        RoomGuest guest(server, topic, "guest-" + QByteArray::number(i));
        const QString ref = refOf(guest.roster().metas(guest.key()));
        if (!form.match(ref).hasMatch())
            return "not sixteen characters: " + ref.toUtf8();
        refs.insert(ref);
    }
    return refs.size() == guests ? QByteArray() : "a phx_ref came twice";
}

} // namespace Earshot
