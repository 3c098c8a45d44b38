#pragma once

#include "messagemodel.h"
#include "observation.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

class QModelIndex;

namespace Earshot {

class Session;

//! Watches one session and tells what its person does and is shown, row by row, for the checker.
class Witness : public QObject
{
    Q_OBJECT

public:
    using Sink = std::function<void(const Observation &)>;

    //! Lives as long as the session. Where that is in its room already, it tells so.
    Witness(Session &session, const QString &client, const Sink &sink);

    //! Tells the list of members now, if it changed; otherwise it is told once in a turn of the loop.
    void tellPresence();

private:
    void watchMembership();
    void tellJoined();
    void watchMessages();
    void watchMembers();
    void tellRow(int row);
    void remember(const Said &said);
    void tellWhole(const Said &said);
    void presenceChanged();
    void tell(Observation seen);

    Session &m_session;
    QString m_client;
    Sink m_sink;
    QHash<quint64, Said> m_long; // whose rows may show only the beginning
    QSet<quint64> m_cut; // rows that do; the whole of their text follows
    QStringList m_members;
    bool m_presenceChanged = false;
};

} // namespace Earshot
