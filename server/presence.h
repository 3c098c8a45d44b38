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
    //! What a new meta is called here for as long as it lives (its phx_ref changes with each update), and the
    //! diff `{joins, leaves}` that tells everyone of it.
    struct Tracked
    {
        QString id;
        QJsonObject diff;
    };

    Tracked track(const QString &key, const QJsonObject &fields);
    //! Sets `fields` in all metas of the key: one diff with the leave of the old and the join of the new.
    QJsonObject update(const QString &key, const QJsonObject &fields);
    QJsonObject untrack(const QString &key, const QString &id);
    //! Takes the key away with all its metas.
    QJsonObject untrackAll(const QString &key);

    QJsonObject state() const;
    //! The ids of the key's metas, oldest first.
    QStringList ids(const QString &key) const;
    bool isEmpty() const { return m_metas.isEmpty(); }

private:
    struct Meta
    {
        QString id;
        QJsonObject fields;
    };
    using Metas = QList<Meta>;

    static QString newRef();
    static QJsonObject entry(const QString &key, const Metas &metas);

    QHash<QString, Metas> m_metas;
};

} // namespace Earshot
