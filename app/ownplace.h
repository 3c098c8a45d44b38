#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Earshot {

//! One's place in a room, as its server gave it: who one is there, and how much one has seen.
class OwnPlace
{
public:
    const QString &member() const { return m_member; }
    //! Which room of this name it is: another one after a restart.
    const QString &epoch() const { return m_epoch; }
    //! The room's last number when one came in.
    quint64 seqAtJoin() const { return m_seqAtJoin; }
    //! Whether one came back as who one was, to the same room, or to one that was begun anew.
    bool isBack() const { return m_isBack; }
    bool isSameRoom() const { return m_isSameRoom; }
    bool isRestarted() const { return m_isRestarted; }

    //! What proves to the server who one is. Of an earlier place: before the first claim.
    const QString &session() const { return m_session; }
    void setSession(const QString &session) { m_session = session; }

    //! What a join says to come back to it.
    QJsonObject claim() const;
    //! What the server answers to a join.
    void take(const QJsonObject &response);

    //! What it says to who has to wait outside, and is known there by it; nothing where too many wait.
    void waitWith(const QJsonObject &refusal);

    //! A message of that number came: how many are missing before it; nothing where it came before. A plain
    //! Phoenix server has no numbers, 0.
    std::optional<int> see(quint64 seq);
    //! How many of those before the join did not come; they will not any more.
    int catchUp();

    //! What the room said of itself; 0: nothing.
    int limit(QLatin1String name) const { return m_limits[name].toInt(); }

private:
    QString m_member;
    QString m_session; // proves to the server that we are who was there
    QString m_epoch;
    quint64 m_seq = 0; // the last number seen
    quint64 m_seqAtJoin = 0;
    bool m_isBack = false;
    bool m_isSameRoom = false;
    bool m_isRestarted = false;
    QJsonObject m_limits;
};

} // namespace Earshot
