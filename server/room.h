#pragma once

#include "courtesy.h"
#include "doorkeeper.h"
#include "members.h"
#include "roommemory.h"
#include "roomnames.h"
#include "serverlimits.h"
#include "wire/refusal.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <utility>

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
        // Of a private room:
        QString nonce = {}; //!< from a challenge
        QString proof = {}; //!< that it knows the key
        bool founds = false; //!< the key is its own: the room begins with it
        // Of any:
        bool isOwner = false; //!< it showed that it opened the room
    };
    //! What whoever wants into a private room has to prove its key over, and the member it would be.
    struct Challenge
    {
        QString nonce;
        MemberId member = {};
    };
    struct Admission
    {
        MemberId member = {};
        QString session;
        QString username;
        quint64 seq = 0; //!< the room's last number
        bool kept = false; //!< its place was kept: for the others nothing happened
        bool replaces =
            false; //!< the place has a connection still, which is dead: its owner came back by another
        QList<Payload> missed; //!< what was said while it was away, as far as the room knows
    };
    struct Said
    {
        quint64 seq = 0;
        Payload message; //!< for everyone; none where it is repeated
        bool repeated = false; //!< accepted before: answer, but do not show it again
    };

    //! The limits are those of all rooms, and outlive each.
    //! With an admission key the room is private: who does not prove it stays outside, and names and texts
    //! are sealed.
    Room(const QString &name, const Limits &limits, const QByteArray &admissionKey = {});
    Room(const QString &name, Limits &&limits, const QByteArray &admissionKey = {}) = delete;

    const QString &name() const { return m_name; }
    QString epoch() const;

    bool isPrivate() const { return m_doorkeeper != nullptr; }
    //! Whether nobody came in yet, and who was asked for a proof may still come.
    bool isAwaiting(qint64 now) const { return m_doorkeeper && m_doorkeeper->isAwaiting(now); }
    //! Of a private room, for who comes with this session.
    Challenge challenge(const QString &session, qint64 now);
    //! Reasons: room-full, name-empty, name-too-long; of a private room key-required, invalid-payload; by
    //! the host's courtesy locked, removed, turned-away, knocking. A taken name is re-drawn, one that looks
    //! like another's is given a number.
    Outcome<Admission> join(const Arrival &arrival, qint64 now);
    //! Whether who names this session would come back to a place, and cost nothing more.
    bool keepsPlaceFor(const QString &session) const { return ownerOf(session, m_members) != nullptr; }
    //! Whether this is the member's session.
    bool isSession(const QString &session, MemberId member) const;
    //! One connection of the member ended on purpose. True when it was the last, so that the member is gone.
    bool leave(MemberId member);
    //! One connection of the member was lost. True when the member is gone at once: it has no other and no
    //! grace.
    bool lose(MemberId member, qint64 now);
    //! Forgets what is too old; returns the members whose grace is over, who are gone now. For `deafMs` of
    //! the time since it was called last nobody could be heard: no grace runs meanwhile.
    QList<MemberId> expire(qint64 now, qint64 deafMs = 0);

    //! Reasons: empty, too-long, rate, muted, slow, in a private room invalid-payload. `at` is the wall
    //! clock, ms since 1970.
    Outcome<Said> say(MemberId member, const QString &content, const QString &id, qint64 now, qint64 at);
    //! What is known still of what was said.
    RoomMemory::Holding holding(qint64 now);
    //! Forgets what was said, for those who come back too. Numbers and ids stay.
    void forget();
    //! The new name, with a number where it looks like another's. Reasons: name-empty, name-too-long,
    //! name-taken, rate, muted.
    Outcome<QString> rename(MemberId member, const QString &wish, qint64 now);
    //! False where it was said a moment ago already.
    bool type(MemberId member, qint64 now);

    QString username(MemberId member) const;
    bool isMuted(MemberId member) const { return m_courtesy && m_courtesy->isMuted(member); }
    //! Who has the host's mark, though maybe not the line to act. It passes on by itself.
    MemberId host() const { return m_host; }
    //! Whether the mark passed on by itself since this was asked.
    bool takeMarkUntold() { return std::exchange(m_isMarkUntold, false); }
    bool isMarkUntold() const { return m_isMarkUntold; }
    //! What the host decided; none: nothing yet.
    Courtesy *courtesy() const { return m_courtesy.get(); }
    struct Done
    {
        QString username; //!< of the one to whom it was done
        bool isNew = true; //!< it was not so already
    };
    //! Does what the host may; of Close, nothing. Reasons: not-host, no-such-member, rate.
    Outcome<Done> act(MemberId member, const Deed &deed, qint64 now);
    int memberCount() const { return int(m_members.size()); }
    bool isEmpty() const { return m_members.empty(); }

private:
    const Members::value_type *knownBy(const QString &session) const;
    std::optional<MemberId> idOf(const QString &session) const;
    bool isTaken(MemberId id) const;
    Outcome<std::optional<MemberId>> passDoor(const Arrival &arrival, qint64 now);
    Outcome<Members::iterator> arrive(const Arrival &arrival, std::optional<MemberId> promised);
    Stranger newcomer(std::optional<MemberId> promised) const;
    Members::node_type memberFrom(const Stranger &stranger);
    Outcome<QString> freeName(const QString &wish) const;
    bool isFull() const;
    QList<Payload> missedBy(const Arrival &arrival, const Member &member) const;
    RoomMemory &memory();
    const Members &absent() const;
    void forgetOldSpeech(qint64 now);
    void forgetOldAbsent(qint64 now);
    void drop(Members::iterator member);
    //! It has no place any more; who is muted stays so.
    void forget(const Members::value_type &member);
    // What the host does
    std::optional<Refusal> bar(const Arrival &arrival, std::optional<MemberId> promised, qint64 now);
    Refusal knock(const Arrival &arrival, std::optional<MemberId> promised, qint64 now);
    Outcome<Done> actOn(MemberId member, const Deed &deed, qint64 now);
    Outcome<Done> mute(const Deed &deed);
    std::optional<Stranger> takeOut(MemberId member);
    void mark(const Arrival &arrival, MemberId member, bool isNew);
    void passMark(MemberId to);
    void passMarkToHeir();
    bool isOwner(MemberId member) const;
    MemberId heir() const;
    void expireCourtesy(qint64 now);

    QString m_name;
    quint64 m_epoch;
    std::unique_ptr<Doorkeeper> m_doorkeeper; // of a private room
    const Limits &m_limits;
    quint64 m_seq = 0;
    std::unique_ptr<RoomMemory> m_memory; // while there is something to remember
    Members m_members;
    std::unique_ptr<Members> m_absent; // gone for the others, remembered for as long as the ring is
    int m_kept = 0; // places that nobody sits on
    quint32 m_came = 0; // so many, ever
    MemberId m_host = {}; // nobody's id: whoever comes next
    bool m_isMarkUntold = false;
    std::unique_ptr<Courtesy> m_courtesy; // from the host's first word on
    RoomNames m_names;
};

} // namespace Earshot
