#pragma once

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

namespace Earshot {

//! Somebody who is not in the room: who knocks at it, or was removed from it.
struct Outsider
{
    QString memberId;
    QString username; // as the wire has it

    bool operator==(const Outsider &) const = default;
};

//! What a host did, or that another one is the host now.
struct ToldDeed
{
    QString what; //!< a token that delegates know; empty: nothing that anybody knows here
    QString by; //!< member id; empty: it came by itself
    QString memberId; //!< whom it is about
    QString username; //!< as the wire has it; empty where it is not told
    int seconds = 0;

    bool operator==(const ToldDeed &) const = default;

    static ToldDeed of(const QJsonObject &did);
};

//! Who may come in and speak in a room, as its server told last. Takes any input.
struct CourtesyState
{
    QString host; //!< member id; empty: nobody acts as the host
    bool locked = false;
    bool knocks = false;
    int slowSeconds = 0;
    QSet<QString> muted; //!< member ids
    QList<Outsider> removed; //!< the host alone is told
    QList<Outsider> waiting; //!< the host alone is told

    bool operator==(const CourtesyState &) const = default;

    //! What a join reply says.
    static CourtesyState of(const QJsonObject &courtesy);
    //! After `event` (courtesy, waiting or removed) as `own` sees it, who is told more as the host.
    CourtesyState after(const QString &event, const QJsonObject &payload, const QString &own) const;
};

} // namespace Earshot
