#include "presencelist.h"

#include "shownname.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace Earshot {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxIdLength = 256;
constexpr qsizetype MaxMetas = 100; // windows and devices of one person
constexpr qsizetype MaxWaitingDiffs = 1'000;

QSet<QString> keysOf(const QJsonValue &object)
{
    const QStringList keys = object.toObject().keys();
    return {keys.cbegin(), keys.cend()};
}

QSet<QString> idsIn(const QJsonObject &diff)
{
    return keysOf(diff.value("joins"_L1)) + keysOf(diff.value("leaves"_L1));
}

//! What a server calls somebody that sends no username: many use the name as key.
QString usernameOf(const QString &memberId, const QJsonObject &meta)
{
    const QJsonValue username = meta.value("username"_L1);
    return shownName(username.isUndefined() ? memberId : username.toString());
}

} // namespace

PresenceList::Metas PresenceList::metasOf(const QString &memberId, const QJsonValue &presence)
{
    const QJsonArray array = presence.toObject().value("metas"_L1).toArray();
    Metas metas;
    for (const QJsonValue &value : array) {
        if (metas.size() == MaxMetas)
            break;
        if (!value.isObject())
            continue;
        const QJsonObject meta = value.toObject();
        metas += Meta{meta.value("phx_ref"_L1).toString(), usernameOf(memberId, meta)};
    }
    return metas;
}

PresenceList::Metas PresenceList::without(const Metas &metas, const Metas &gone)
{
    Metas kept = metas;
    kept.removeIf([&gone](const Meta &meta) { return contains(gone, meta.ref); });
    return kept;
}

bool PresenceList::contains(const Metas &metas, const QString &ref)
{
    return std::any_of(metas.cbegin(), metas.cend(), [&ref](const Meta &meta) { return meta.ref == ref; });
}

void PresenceList::join(const QString &memberId, const Metas &metas)
{
    const auto member = m_members.find(memberId);
    if (metas.isEmpty() || memberId.size() > MaxIdLength)
        return;
    if (member != m_members.end())
        *member = (without(*member, metas) + metas).mid(0, MaxMetas);
    else if (m_members.size() < MaxMembers)
        m_members.insert(memberId, metas);
}

void PresenceList::leave(const QString &memberId, const Metas &metas)
{
    const auto member = m_members.find(memberId);
    if (member == m_members.end())
        return;
    *member = without(*member, metas);
    if (member->isEmpty())
        m_members.remove(memberId);
}

//! phoenix.js syncDiff: all joins, then all leaves.
void PresenceList::merge(const QJsonObject &diff)
{
    const QJsonObject joins = diff.value("joins"_L1).toObject();
    for (auto i = joins.begin(); i != joins.end(); ++i)
        join(i.key(), metasOf(i.key(), i.value()));
    const QJsonObject leaves = diff.value("leaves"_L1).toObject();
    for (auto i = leaves.begin(); i != leaves.end(); ++i)
        leave(i.key(), metasOf(i.key(), i.value()));
}

//! phoenix.js syncState: a connection that both know keeps what was known of it.
void PresenceList::replaceBy(const QJsonObject &state)
{
    m_members.removeIf([&state](const auto &member) { return !state.contains(member.key()); });
    for (auto i = state.begin(); i != state.end(); ++i) {
        const Metas metas = metasOf(i.key(), i.value());
        const Metas before = m_members.value(i.key());
        join(i.key(), without(metas, before));
        leave(i.key(), without(before, metas));
    }
}

void PresenceList::reset()
{
    // What an earlier join left waiting may be about people who are long gone.
    m_diffs.clear();
    m_waiting = true;
}

QList<PresenceList::Change> PresenceList::sync(const QJsonObject &state)
{
    const QStringList idsBefore = m_members.keys();
    const QSet<QString> ids = QSet<QString>(idsBefore.cbegin(), idsBefore.cend()) + keysOf(state);
    const Names before = namesOf(ids);
    replaceBy(state);
    m_waiting = false;
    m_known = true;
    return changesSince(before, ids);
}

QList<PresenceList::Change> PresenceList::applyWaiting()
{
    const QList<QJsonObject> diffs = std::exchange(m_diffs, {});
    QSet<QString> ids;
    for (const QJsonObject &diff : diffs)
        ids += idsIn(diff);
    const Names before = namesOf(ids);
    for (const QJsonObject &diff : diffs)
        merge(diff);
    return changesSince(before, ids);
}

QList<PresenceList::Change> PresenceList::apply(const QJsonObject &diff)
{
    if (m_waiting && m_diffs.size() < MaxWaitingDiffs)
        m_diffs += diff;
    if (m_waiting)
        return {};
    const QSet<QString> ids = idsIn(diff);
    const Names before = namesOf(ids);
    merge(diff);
    return changesSince(before, ids);
}

PresenceList::Names PresenceList::namesOf(const QSet<QString> &memberIds) const
{
    Names names;
    for (const QString &id : memberIds) {
        if (const auto member = m_members.find(id); member != m_members.end())
            names.insert(id, member->last().username);
    }
    return names;
}

QList<PresenceList::Change> PresenceList::changesSince(const Names &before,
                                                       const QSet<QString> &memberIds) const
{
    const Names now = namesOf(memberIds);
    QStringList ids = memberIds.values();
    ids.sort(); // the same order each time
    QList<Change> changes;
    for (const QString &id : std::as_const(ids)) {
        if (!before.contains(id) && now.contains(id))
            changes += {Change::Joined, id, now[id], {}};
        else if (before.contains(id) && !now.contains(id))
            changes += {Change::Left, id, before[id], {}};
        else if (before.value(id) != now.value(id))
            changes += {Change::Renamed, id, now[id], before[id]};
    }
    return changes;
}

} // namespace Earshot
