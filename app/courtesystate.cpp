#include "courtesystate.h"

#include "roomwords.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace Earshot {

using namespace Qt::StringLiterals;
using RoomWords::token;

namespace {

constexpr qsizetype longestId = 128;
constexpr qsizetype longestName = 1024; // a sealed one has 512
constexpr int mostPeople = 5'000;
constexpr int mostOutsiders = 1'000;
constexpr double longestMs = 300'000;

int secondsOf(const QJsonValue &ms)
{
    return int(std::ceil(std::clamp(ms.toDouble(), 0.0, longestMs) / 1000));
}

QString idOf(const QJsonValue &value)
{
    const QString id = value.toString();
    return id.size() > longestId ? QString() : id;
}

QSet<QString> idsOf(const QJsonValue &value)
{
    QSet<QString> ids;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        if (const QString id = idOf(each); !id.isEmpty() && ids.size() < mostPeople)
            ids.insert(id);
    }
    return ids;
}

QList<Outsider> outsidersOf(const QJsonValue &value)
{
    QList<Outsider> outsiders;
    QSet<QString> ids;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        const QString id = idOf(each["member"_L1]);
        if (id.isEmpty() || ids.contains(id) || outsiders.size() == mostOutsiders)
            continue;
        ids.insert(id);
        outsiders += Outsider{id, each["username"_L1].toString().left(longestName)};
    }
    return outsiders;
}

QString wordFor(const QString &deed, bool on)
{
    if (deed == "lock"_L1)
        return on ? u"locked"_s : u"unlocked"_s;
    if (deed == "knock"_L1)
        return on ? u"knocks"_s : u"no-knocks"_s;
    if (deed == "mute"_L1)
        return on ? u"muted"_s : u"unmuted"_s;
    if (deed == "remove"_L1)
        return u"removed"_s;
    if (deed == "forgive"_L1)
        return u"forgiven"_s;
    if (deed == "admit"_L1)
        return u"admitted"_s;
    if (deed == "turn-away"_L1)
        return u"turned-away"_s;
    return {};
}

} // namespace

ToldDeed ToldDeed::of(const QJsonObject &did)
{
    const QString what = token(did["do"_L1]);
    ToldDeed deed;
    deed.by = idOf(did["by"_L1]);
    deed.memberId = idOf(did["member"_L1]);
    deed.username = did["username"_L1].toString().left(longestName);
    deed.seconds = secondsOf(did["ms"_L1]);
    if (what == "slow"_L1)
        deed.what = deed.seconds > 0 ? u"slowed"_s : u"unslowed"_s;
    else if (what == "hand-over"_L1)
        deed.what = deed.by.isEmpty() ? u"host-passed"_s : u"handed-over"_s;
    else
        deed.what = wordFor(what, did["on"_L1].toBool());
    return deed;
}

CourtesyState CourtesyState::of(const QJsonObject &courtesy)
{
    return {idOf(courtesy["host"_L1]),          courtesy["locked"_L1].toBool(),
            courtesy["knocks"_L1].toBool(),     secondsOf(courtesy["slow_ms"_L1]),
            idsOf(courtesy["muted"_L1]),        outsidersOf(courtesy["removed"_L1]),
            outsidersOf(courtesy["waiting"_L1])};
}

CourtesyState CourtesyState::after(const QString &event, const QJsonObject &payload, const QString &own) const
{
    CourtesyState next = *this;
    if (event == "waiting"_L1)
        next.waiting = outsidersOf(payload["waiting"_L1]);
    else if (event == "removed"_L1)
        next.removed = outsidersOf(payload["removed"_L1]);
    else if (event == "courtesy"_L1) {
        next = of(payload);
        if (!payload.contains("waiting"_L1))
            next.waiting = waiting;
        if (!payload.contains("removed"_L1))
            next.removed = removed;
    }
    if (next.host != own)
        next.waiting = next.removed = {};
    return next;
}

} // namespace Earshot
