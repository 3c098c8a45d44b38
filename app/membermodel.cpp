#include "membermodel.h"

#include "figure.h"
#include "hue.h"

#include <algorithm>
#include <utility>

namespace Earshot {

MemberModel::MemberModel(QObject *parent)
    : QAbstractListModel(parent)
{}

int MemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> MemberModel::roleNames() const
{
    return {{MemberIdRole, "memberId"}, {UsernameRole, "username"}, {OwnRole, "own"},
            {HueRole, "hue"},           {FigureRole, "figure"},     {TypingRole, "typing"},
            {HiddenRole, "hidden"},     {HostRole, "host"},         {MutedRole, "muted"}};
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Member &member = m_members.at(index.row());
    switch (role) {
    case MemberIdRole: return member.id;
    case UsernameRole: return member.username;
    case OwnRole: return member.own;
    case HueRole: return hueOf(member.id);
    case FigureRole: return figureOf(member.id);
    case TypingRole: return member.typing && !isHidden(member.id);
    case HiddenRole: return isHidden(member.id);
    case HostRole: return member.id == m_host;
    case MutedRole: return m_muted.contains(member.id);
    default: return {};
    }
}

void MemberModel::reset()
{
    m_presence.reset();
}

void MemberModel::sync(const QJsonObject &presenceState)
{
    const bool isFirst = !m_presence.isKnown();
    const QList<PresenceList::Change> changes = m_presence.sync(presenceState);
    const QList<PresenceList::Change> late = m_presence.applyWaiting();
    show(changes);
    show(late);
    if (!isFirst)
        announce(changes);
    announce(late);
}

void MemberModel::apply(const QJsonObject &presenceDiff)
{
    const QList<PresenceList::Change> changes = m_presence.apply(presenceDiff);
    show(changes);
    announce(changes);
}

void MemberModel::clear()
{
    beginResetModel();
    m_members.clear();
    m_presence.clear();
    endResetModel();
    Q_EMIT countChanged();
}

// Counted once, however many came: what hangs on the count is not cheap.
void MemberModel::show(const QList<PresenceList::Change> &changes)
{
    const int before = count();
    if (m_members.isEmpty())
        fill(changes);
    else
        step(changes);
    if (count() != before)
        Q_EMIT countChanged();
}

// The first state of a room, at once; nobody can have left or been renamed who is not there.
void MemberModel::fill(const QList<PresenceList::Change> &changes)
{
    if (changes.isEmpty())
        return;
    beginInsertRows({}, 0, int(changes.size()) - 1);
    for (const PresenceList::Change &change : changes)
        m_members.append(memberOf(change.memberId, change.username));
    std::sort(m_members.begin(), m_members.end(),
              [this](const Member &a, const Member &b) { return isBefore(a, b); });
    endInsertRows();
}

void MemberModel::step(const QList<PresenceList::Change> &changes)
{
    for (const PresenceList::Change &change : changes) {
        switch (change.kind) {
        case PresenceList::Change::Joined: insert(change.memberId, change.username); break;
        case PresenceList::Change::Left: remove(change.memberId); break;
        case PresenceList::Change::Renamed: rename(change.memberId, change.username); break;
        }
    }
}

void MemberModel::announce(const QList<PresenceList::Change> &changes)
{
    for (const PresenceList::Change &change : changes) {
        switch (change.kind) {
        case PresenceList::Change::Joined: Q_EMIT joined(change.memberId, change.username); break;
        case PresenceList::Change::Left: Q_EMIT left(change.memberId, change.username); break;
        case PresenceList::Change::Renamed:
            Q_EMIT renamed(change.memberId, change.from, change.username);
            break;
        }
    }
}

bool MemberModel::isBefore(const Member &a, const Member &b) const
{
    if (a.own != b.own)
        return a.own;
    if (const int order = m_collator.compare(a.sortName, b.sortName))
        return order < 0;
    return a.id < b.id;
}

qsizetype MemberModel::rowOf(const QString &memberId) const
{
    const auto found = std::find_if(m_members.cbegin(), m_members.cend(),
                                    [&memberId](const Member &member) { return member.id == memberId; });
    return found == m_members.cend() ? -1 : found - m_members.cbegin();
}

qsizetype MemberModel::placeOf(const Member &member, qsizetype from, qsizetype to) const
{
    const auto place = std::lower_bound(m_members.cbegin() + from, m_members.cbegin() + to, member,
                                        [this](const Member &a, const Member &b) { return isBefore(a, b); });
    return place - m_members.cbegin();
}

MemberModel::Member MemberModel::memberOf(const QString &memberId, const QString &username) const
{
    return {memberId, username, username.toCaseFolded(), memberId == m_own, false};
}

void MemberModel::insert(const QString &memberId, const QString &username)
{
    const Member member = memberOf(memberId, username);
    const qsizetype row = placeOf(member, 0, m_members.size());
    beginInsertRows({}, int(row), int(row));
    m_members.insert(row, member);
    endInsertRows();
}

void MemberModel::remove(const QString &memberId)
{
    const qsizetype row = rowOf(memberId);
    if (row < 0)
        return;
    beginRemoveRows({}, int(row), int(row));
    m_members.remove(row);
    endRemoveRows();
}

void MemberModel::rename(const QString &memberId, const QString &username)
{
    const qsizetype row = rowOf(memberId);
    if (row < 0)
        return;
    m_members[row].username = username;
    m_members[row].sortName = username.toCaseFolded();
    changed(row, UsernameRole);
    moveToPlace(row);
}

//! The row's place is found among the rows on its wrong side; the others are in order.
void MemberModel::moveToPlace(qsizetype row)
{
    const Member member = m_members.at(row);
    qsizetype place = placeOf(member, 0, row);
    if (place == row)
        place = placeOf(member, row + 1, m_members.size());
    if (place == row || place == row + 1)
        return;
    beginMoveRows({}, int(row), int(row), {}, int(place));
    m_members.move(row, place > row ? place - 1 : place);
    endMoveRows();
}

void MemberModel::setOwn(const QString &memberId)
{
    if (memberId == m_own)
        return;
    setOwnRow(std::exchange(m_own, memberId), false);
    setOwnRow(memberId, true);
}

void MemberModel::setOwnRow(const QString &memberId, bool own)
{
    const qsizetype row = rowOf(memberId);
    if (row < 0)
        return;
    m_members[row].own = own;
    changed(row, OwnRole);
    moveToPlace(row);
}

void MemberModel::setTyping(const QString &memberId, bool typing)
{
    const qsizetype row = rowOf(memberId);
    if (row < 0 || m_members.at(row).typing == typing)
        return;
    m_members[row].typing = typing;
    changed(row, TypingRole);
}

void MemberModel::setHidden(const QString &memberId, bool hidden)
{
    if (memberId.isEmpty() || hidden == isHidden(memberId))
        return;
    if (hidden)
        m_hidden.insert(memberId);
    else
        m_hidden.remove(memberId);
    changed(memberId, HiddenRole);
    changed(memberId, TypingRole);
}

void MemberModel::setHost(const QString &memberId)
{
    if (memberId == m_host)
        return;
    const QString before = std::exchange(m_host, memberId);
    changed(before, HostRole);
    changed(memberId, HostRole);
}

void MemberModel::setMuted(const QSet<QString> &memberIds)
{
    const QSet<QString> before = std::exchange(m_muted, memberIds);
    const QSet<QString> others = (before - memberIds) + (memberIds - before);
    for (const QString &id : others)
        changed(id, MutedRole);
}

QSet<QString> MemberModel::usernames() const
{
    QSet<QString> names;
    for (const Member &member : m_members)
        names.insert(member.username);
    return names;
}

QString MemberModel::username(const QString &memberId) const
{
    const qsizetype row = rowOf(memberId);
    return row < 0 ? QString() : m_members.at(row).username;
}

void MemberModel::changed(const QString &memberId, int role)
{
    if (const qsizetype row = rowOf(memberId); row >= 0)
        changed(row, role);
}

void MemberModel::changed(qsizetype row, int role)
{
    const QModelIndex at = index(int(row));
    Q_EMIT dataChanged(at, at, {role});
}

} // namespace Earshot
