#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Earshot {

//! Who is there: for each key (a member) a list of metas (its connections), in Phoenix.Presence's shapes.
class Presence
{
public:
    //! A meta's own reference and the diff `{joins, leaves}` that tells everyone of the change.
    struct Change
    {
        QString ref;
        QJsonObject diff;
    };

    Change track(const QString &key, const QJsonObject &fields);
    //! Replaces the fields of the meta `ref`: one diff with the leave of the old and the join of the new.
    Change update(const QString &key, const QString &ref, const QJsonObject &fields);
    QJsonObject untrack(const QString &key, const QString &ref);
    //! Takes the key away with all its metas.
    QJsonObject untrackAll(const QString &key);

    QJsonObject state() const;
    //! The references of the key's metas, oldest first.
    QStringList refs(const QString &key) const;
    int count(const QString &key) const { return int(m_metas.value(key).size()); }
    bool isEmpty() const { return m_metas.isEmpty(); }

private:
    static QString newRef();

    QHash<QString, QList<QJsonObject>> m_metas;
};

} // namespace Earshot
