#pragma once

#include "courtesystate.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Earshot {

//! People outside of a room, in the order in which they came there.
class OutsiderModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A courtesy has them")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        MemberIdRole = Qt::UserRole + 1,
        UsernameRole,
        HueRole,
        FigureRole,
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int count() const { return int(m_people.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    //! Whoever stays keeps the row; names are as they may be shown.
    void set(const QList<Outsider> &people);

Q_SIGNALS:
    void countChanged();

private:
    void keep(const QList<Outsider> &people);
    void move(qsizetype from, qsizetype to);
    void insert(qsizetype row, const Outsider &person);
    qsizetype rowOf(const QString &memberId) const;

    QList<Outsider> m_people;
};

} // namespace Earshot
