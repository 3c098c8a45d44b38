#pragma once

#include "deed.h"
#include "members.h"
#include "wire/refusal.h"

#include <QHash>
#include <QList>

#include <deque>
#include <set>
#include <utility>

namespace Earshot {

//! One who is not in the room, as the room knows them.
struct Stranger
{
    MemberId member = {};
    Secret secret = {};
    QString username;

    bool operator==(const Stranger &) const = default;
};

//! What the host of one room decided: who may come in, who may speak and how often. Of those who knock or may
//! not come back it knows the session, so that another name is no way around it.
//!
//! It knows neither sockets nor clocks: every `now` is the caller's, in ms of a monotonic clock.
class Courtesy
{
public:
    //! How long one waits who does not ask any more.
    static constexpr qint64 patienceMs = 10 * 1000;
    //! How long one may come in who was let in.
    static constexpr qint64 welcomeMs = 2 * 60 * 1000;
    static constexpr int waitingAtMost = 32;
    //! So many who may not come in, and who wait, are remembered; the oldest are forgotten.
    static constexpr int strangersAtMost = 1000;

    bool isLocked() const { return m_locked; }
    bool asksToKnock() const { return m_knocks; }
    int slowMs() const { return m_slowMs; }
    bool isMuted(MemberId member) const { return m_muted.contains(member); }
    const std::set<MemberId> &muted() const { return m_muted; }
    QList<Stranger> waiting() const;
    //! The last of those who may not come in, removed or turned away.
    QList<Stranger> outside(int most) const;

    //! How long the host has to wait until it can do more: all are told of each deed.
    qint64 pace(qint64 now) { return m_deeds.take(now, 5, 20); }
    //! Does what concerns the room as a whole. False where it is so already.
    bool set(const Deed &deed);
    bool mute(MemberId member, bool on);
    //! Of one who is muted and goes: whoever comes by that session is muted still.
    void remember(const Stranger &stranger) { add(stranger, Standing::Muted, 0); }
    //! Lets one speak who is muted and gone, and says how they are called; nothing where there is no such
    //! one.
    std::optional<QString> unmuteGone(MemberId member);
    //! Keeps out one who was in the room.
    void remove(const Stranger &stranger, qint64 now) { keepOut(stranger, now); }
    //! Does what concerns one who is not in the room, and says how they are called; nothing where there is
    //! no such one. Who was let in, or back in, may come as they were.
    std::optional<QString> decide(const Deed &deed, qint64 now);

    //! Why a text may not be said by one who is not the host: muted, slow.
    std::optional<Refusal> refusesText(MemberId member, qint64 now) const;
    //! The member said something, or is new.
    void heard(MemberId member, qint64 now);

    //! Why somebody new does not come in who shows this session: removed, turned-away, locked.
    std::optional<QString> refusal(const QString &session) const;
    //! Whether somebody new has to knock who shows this session.
    bool mustKnock(const QString &session) const;
    bool isCrowded() const;
    void knock(const Stranger &stranger, qint64 now);
    //! Whether who must knock and shows this session waits already; so they go on waiting.
    bool knocksAgain(const QString &session, qint64 now);
    //! Who they will be in the room who may come in with this session, as they were announced.
    const Stranger *welcome(const QString &session) const;
    //! They did.
    void cameIn(MemberId member);
    //! Who shows this session, of those outside.
    std::optional<MemberId> idOf(const QString &session) const;
    //! Whether somebody outside has this id.
    bool knows(MemberId member) const;

    //! Forgets who waits no longer; who spoke, but for those for whom `isHere`; and of the muted who is
    //! neither there nor known.
    template <typename Here>
    void expire(qint64 now, Here isHere)
    {
        expire(now);
        std::erase_if(m_muted, [&](MemberId member) { return !isHere(member) && !knows(member); });
        m_heardAt.removeIf([&isHere](const auto &heard) { return !isHere(heard.key()); });
    }
    void expire(qint64 now);
    //! Whether the host has to be told now who waits: where that changed, and at most once per second.
    bool takeWaitingUntold(qint64 now);
    //! The same of those who may not come in, at once.
    bool takeOutsideUntold() { return std::exchange(m_isOutsideUntold, false); }
    //! Another one is the host from now on.
    void passOn(MemberId to);

private:
    enum class Standing { Waits, Welcome, TurnedAway, Removed, Muted };
    struct Known
    {
        Stranger stranger;
        Standing standing;
        qint64 at; // when it became so, or was asked for last

        bool isOutside() const { return standing == Standing::TurnedAway || standing == Standing::Removed; }
    };
    using Strangers = std::deque<Known>; // the oldest first

    const Known *find(const QString &session) const;
    Strangers::iterator find(MemberId member);
    void keepOut(const Stranger &stranger, qint64 now);
    std::optional<QString> admit(Strangers::iterator known, qint64 now);
    std::optional<QString> turnAway(Strangers::iterator known, qint64 now);
    std::optional<QString> forgive(Strangers::iterator known, qint64 now);
    void add(const Stranger &stranger, Standing standing, qint64 now);
    static bool isOver(const Known &known, qint64 now);

    bool m_locked = false;
    bool m_knocks = false;
    bool m_isWaitingUntold = false;
    bool m_isOutsideUntold = false;
    int m_slowMs = 0;
    qint64 m_waitingToldAt = -1000;
    TokenBucket m_deeds;
    std::set<MemberId> m_muted;
    QHash<MemberId, qint64> m_heardAt; // while the room is slow
    Strangers m_strangers;
};

} // namespace Earshot
