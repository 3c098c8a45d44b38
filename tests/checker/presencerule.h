#pragma once

#include "observation.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace Earshot {

//! D5 for one room: everybody in it sees who is in it, soon after each change, and nobody flickers.
class PresenceRule
{
public:
    static constexpr qint64 cleanMs = 2 * 1000;
    static constexpr qint64 silentMs = 35 * 1000;

    //! In the order of time.
    void see(const Observation &seen);
    void finish(qint64 t);

    const QStringList &violations() const { return m_violations; }

private:
    struct Client
    {
        bool joined = false;
        bool shows = false; // one that never shows a list is not asked for it
        qint64 judgedFrom = 0;
        qint64 since = 0; // as it is, since then
        QSet<QString> list;
        QSet<QString> reported; // names that are wrong and were told
    };

    void truth(const Observation &seen);
    void presence(const Observation &seen, Client &client);
    void judgeAll(qint64 t);
    void judge(const QString &name, Client &client, qint64 t);
    bool isSettled(const QString &member, qint64 t) const;

    QMap<QString, Client> m_clients;
    bool m_hasTruth = false;
    bool m_hasStrangers = false; // no truth is the whole truth
    QSet<QString> m_truth;
    qint64 m_othersSettled = 0; // when names that no truth spoke of have to be gone
    QHash<QString, qint64> m_settled; // from when on each name has to be right
    QSet<QString> m_away;
    QStringList m_violations;
};

} // namespace Earshot
