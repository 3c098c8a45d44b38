#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QtQml/qqmlregistration.h>

namespace Earshot {

//! The rooms nearby that have answered, in the order in which they were found: nothing moves by itself.
class NearbyModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Nearby has one")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { RoomRole = Qt::UserRole + 1, MachineRole, PeopleRole, AddressRole };
    struct Row
    {
        QString key;
        QString room;
        QString machine; //!< foreign text, as shownName() has it
        QString address; //!< of the room, the way that answered
        int people = 0;

        bool operator==(const Row &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_rows.size()); }

    void show(const Row &row);
    void remove(const QString &key);

Q_SIGNALS:
    void countChanged();

private:
    qsizetype indexOf(const QString &key) const;

    QList<Row> m_rows;
};

} // namespace Earshot
