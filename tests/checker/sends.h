#pragma once

#include "observation.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

namespace Earshot {

//! D3 for one room: every text that somebody sent has an outcome that is true, and is shown once.
class Sends
{
public:
    void see(const Observation &seen);
    void finish(qint64 t);

    const QStringList &violations() const { return m_violations; }

private:
    struct Client
    {
        QString epoch;
        bool joined = false;
        bool killed = false;
        qint64 since = 0; // joined or not, since then
        QMap<QString, int> open; // how often each id waits for its outcome
    };
    struct Text
    {
        int composed = 0;
        int refused = 0;
        QSet<QPair<QString, quint64>> numbers; // epoch and number of each time it was said
        QHash<QString, int> unnumbered; // how often each client showed it without a number
        QSet<QString> shownBy;
    };
    struct Promise // everyone who was there is to show it
    {
        QString speaker;
        QString id;
        QString epoch;
        quint64 seq;
        qint64 t;
    };

    void settled(const Observation &seen, Client &client);
    void accepted(const Observation &seen, const Client &client);
    void shown(const Observation &seen);
    void checkPromise(const Promise &promise, qint64 end);
    void checkText(const QString &id, const Text &text);
    void violate(const QString &client, const QString &what);

    QMap<QString, Client> m_clients;
    QMap<QString, Text> m_texts;
    QHash<QPair<QString, quint64>, QString> m_said; // the id that each number was shown with
    QList<Promise> m_promises;
    bool m_hasStrangers = false;
    QStringList m_violations;
};

} // namespace Earshot
