#include "outsidermodel.h"

#include "figure.h"
#include "hue.h"

#include <algorithm>

namespace Earshot {

int OutsiderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> OutsiderModel::roleNames() const
{
    return {{MemberIdRole, "memberId"}, {UsernameRole, "username"}, {HueRole, "hue"}, {FigureRole, "figure"}};
}

QVariant OutsiderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Outsider &person = m_people.at(index.row());
    switch (role) {
    case MemberIdRole: return person.memberId;
    case UsernameRole: return person.username;
    case HueRole: return hueOf(person.memberId);
    case FigureRole: return figureOf(person.memberId);
    default: return {};
    }
}

void OutsiderModel::set(const QList<Outsider> &people)
{
    if (people == m_people)
        return;
    const qsizetype before = m_people.size();
    keep(people);
    for (qsizetype row = 0; row < people.size(); ++row) {
        const Outsider &person = people.at(row);
        if (const qsizetype found = rowOf(person.memberId); found < 0)
            insert(row, person);
        else
            move(found, row);
        if (m_people.at(row) != person) {
            m_people[row] = person;
            Q_EMIT dataChanged(index(int(row)), index(int(row)), {UsernameRole});
        }
    }
    if (m_people.size() != before)
        Q_EMIT countChanged();
}

void OutsiderModel::keep(const QList<Outsider> &people)
{
    for (qsizetype row = m_people.size() - 1; row >= 0; --row) {
        const QString &id = m_people.at(row).memberId;
        if (std::any_of(people.begin(), people.end(),
                        [&](const Outsider &person) { return person.memberId == id; }))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_people.remove(row);
        endRemoveRows();
    }
}

void OutsiderModel::insert(qsizetype row, const Outsider &person)
{
    beginInsertRows({}, int(row), int(row));
    m_people.insert(row, person);
    endInsertRows();
}

//! Up only: those above are in their places.
void OutsiderModel::move(qsizetype from, qsizetype to)
{
    if (from == to)
        return;
    beginMoveRows({}, int(from), int(from), {}, int(to));
    m_people.move(from, to);
    endMoveRows();
}

qsizetype OutsiderModel::rowOf(const QString &memberId) const
{
    for (qsizetype row = 0; row < m_people.size(); ++row) {
        if (m_people.at(row).memberId == memberId)
            return row;
    }
    return -1;
}

} // namespace Earshot
