#pragma once

#include "observation.h"

#include <QHash>
#include <QList>
#include <QMap>

#include <utility>

namespace Earshot {

//! D1, D2 and D4 for one room: every number once and in order, one text per number, and marked what is
//! missing.
class Order
{
public:
    //! How long after it was accepted a message may be on its way to those who are in the room, in ms.
    static constexpr qint64 settleMs = 2000;

    //! In the order of time.
    void see(const Observation &seen);
    //! The history ends at `t`.
    void finish(qint64 t);

    const QStringList &violations() const { return m_violations; }

private:
    using Range = std::pair<quint64, quint64>; // both ends included

    struct Client
    {
        QString epoch;
        bool joined = false;
        bool knowsLast = false; // false for one who took another client's place and showed nothing yet
        quint64 last = 0; // accounted for: shown, marked, or before its time
        quint64 start = 0; // what came before it was in this room
        quint64 gap = 0; // marked after `last`
        quint64 joinedSeq = 0;
        qint64 joinedAt = 0;
        int newEpochs = 0; // not marked yet; negative: marked too often
        QList<Range> marked;
    };
    struct Epoch
    {
        QList<std::pair<qint64, quint64>> accepted; // from this time on, the room is at least there
        QHash<quint64, std::pair<QString, QString>> texts; // by number: the id, and who showed it first
    };

    void joined(const Observation &seen, Client &client);
    void shown(const Observation &seen, Client &client);
    void shownAgain(const Observation &seen, const Client &client);
    void gap(const Observation &seen, Client &client);
    void compareText(const Observation &seen);
    void finishGap(const QString &name, Client &client, quint64 next);
    void leave(const QString &name, Client &client, qint64 t);
    void checkMarkers(const QString &name, Client &client);
    void accept(const QString &epoch, quint64 seq, qint64 t);
    quint64 acceptedBefore(const QString &epoch, qint64 t) const;
    void violate(const QString &rule, const QString &client, const QString &what);

    QMap<QString, Client> m_clients;
    QHash<QString, Epoch> m_epochs;
    QStringList m_violations;
};

} // namespace Earshot
