#pragma once

#include "roommemory.h"
#include "serverlimits.h"
#include "tokenbucket.h"
#include "wire/refusal.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace Earshot {

//! The rules and the memory of one room: who is in it under which name, and what gets which number.
//!
//! It knows neither sockets nor clocks: every `now` is the caller's, in ms of a monotonic clock.
class Room
{
public:
    //! How long the place of one whose line was lost is kept, unseen by the others.
    static constexpr qint64 graceMs = 10 * 1000;

    //! Who wants in, as the join payload says.
    struct Arrival
    {
        QString username; //!< the wish; empty: draw one
        QString session; //!< from an earlier join reply; empty: a newcomer
        bool returns = false; //!< it keeps sessions, so its place is kept when its line is lost
        QString epoch; //!< of the room it was in
        quint64 seq = 0; //!< the last number it saw there
    };
    struct Admission
    {
        QString member;
        QString session;
        QString username;
        quint64 seq = 0; //!< the room's last number
        bool kept = false; //!< its place was kept: for the others nothing happened
        bool replaces =
            false; //!< the place has a connection still, which is dead: its owner came back by another
        QList<Message> missed; //!< what was said while it was away, as far as the room knows
    };
    struct Said
    {
        Message message;
        bool repeated = false; //!< accepted before: answer, but do not show it again
    };

    Room(const QString &name, const Limits &limits);

    const QString &name() const { return m_name; }
    const QString &epoch() const { return m_epoch; }

    //! Reasons: room-full, name-empty, name-too-long. A taken name is re-drawn.
    Outcome<Admission> join(const Arrival &arrival, qint64 now);
    //! One connection of the member ended on purpose. True when it was the last, so that the member is gone.
    bool leave(const QString &member);
    //! One connection of the member was lost. True when the member is gone at once: it has no other and no
    //! grace.
    bool lose(const QString &member, qint64 now);
    //! Forgets what is too old; returns the members whose grace is over, who are gone now.
    QStringList expire(qint64 now);

    //! Reasons: empty, too-long, rate. `at` is the wall clock, ms since 1970.
    Outcome<Said> say(const QString &member, const QString &content, const QString &id, qint64 now,
                      qint64 at);
    //! The new name. Reasons: name-empty, name-too-long, name-taken, rate.
    Outcome<QString> rename(const QString &member, const QString &wish, qint64 now);
    //! False where it was said a moment ago already.
    bool type(const QString &member, qint64 now);

    QString username(const QString &member) const { return m_members.value(member).username; }
    int memberCount() const { return int(m_members.size()); }
    bool isEmpty() const { return m_members.isEmpty(); }

private:
    struct Member
    {
        QString session;
        QString username;
        int connections = 0;
        bool returns = false;
        quint64 since = 0; //!< the room's last number when it came first: it heard nothing before
        qint64 lostAt = 0; //!< while it has no connection
        TokenBucket messages;
        TokenBucket renames;
        qint64 typedAt = 0;
    };

    Outcome<QString> freeName(const QString &wish) const;
    bool isFull() const;
    int keptPlaces() const;
    bool isTaken(const QString &name) const;
    QList<Message> missedBy(const Arrival &arrival, const Member &member) const;
    void remove(const QString &member);
    void forgetOldAbsent(qint64 now);

    QString m_name;
    QString m_epoch;
    Limits m_limits;
    quint64 m_seq = 0;
    RoomMemory m_memory;
    QHash<QString, Member> m_members; // by member id
    QHash<QString, QString> m_names; // name key -> member id
    QHash<QString, QString> m_sessions; // session -> member id, also of those absent beyond their grace
    QHash<QString, Member> m_absent; // gone for the others, remembered for as long as the ring is
};

} // namespace Earshot
