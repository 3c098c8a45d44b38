#include "nearbymodel.h"

#include <algorithm>

namespace Earshot {

int NearbyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant NearbyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case RoomRole: return row.room;
    case MachineRole: return row.machine;
    case PeopleRole: return row.people;
    case AddressRole: return row.address;
    }
    return {};
}

QHash<int, QByteArray> NearbyModel::roleNames() const
{
    return {{RoomRole, "room"}, {MachineRole, "machine"}, {PeopleRole, "people"}, {AddressRole, "address"}};
}

void NearbyModel::show(const Row &row)
{
    const qsizetype at = indexOf(row.key);
    if (at < 0) {
        beginInsertRows({}, count(), count());
        m_rows.append(row);
        endInsertRows();
        Q_EMIT countChanged();
    } else if (m_rows.at(at) != row) {
        m_rows[at] = row;
        Q_EMIT dataChanged(index(int(at)), index(int(at)));
    }
}

void NearbyModel::remove(const QString &key)
{
    const qsizetype at = indexOf(key);
    if (at < 0)
        return;
    beginRemoveRows({}, int(at), int(at));
    m_rows.removeAt(at);
    endRemoveRows();
    Q_EMIT countChanged();
}

qsizetype NearbyModel::indexOf(const QString &key) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&key](const Row &row) { return row.key == key; });
    return found == m_rows.end() ? -1 : found - m_rows.begin();
}

} // namespace Earshot
