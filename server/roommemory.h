#pragma once

#include "memberid.h"
#include "wire/payload.h"

#include <QHash>
#include <QList>
#include <QString>

#include <deque>
#include <optional>

namespace Earshot {

//! What a room still knows of what was said: a short ring for those who were there, and the ids of sends, so
//! that a repeated one is shown once. In memory only, bounded in number, bytes and time.
class RoomMemory
{
public:
    static constexpr int messages = 256;
    static constexpr qsizetype bytes = 256 * 1024; //!< as they were sent
    static constexpr int ids = 512;
    static constexpr qint64 milliseconds = 2 * 60 * 1000;

    //! One send: who asked for it, and what it is called there.
    struct Send
    {
        MemberId member = {};
        QString id; //!< empty: it has none

        bool operator==(const Send &) const = default;
    };

    //! What the ring holds.
    struct Holding
    {
        int messages = 0;
        qsizetype bytes = 0; //!< as they were sent
        qint64 oldestMs = 0; //!< since the oldest one was said

        bool operator==(const Holding &) const = default;
    };

    void remember(quint64 seq, const Payload &message, const Send &send, qint64 now);
    //! What was said after `seq` and is still known, in order.
    QList<Payload> after(quint64 seq) const;
    //! The number that the send got, if it was accepted already.
    std::optional<quint64> seqOf(const Send &send) const;
    //! Drops the ring, but not the ids: a repeated send is shown once all the same.
    void forget();
    //! Drops what is too old at `now` (ms, monotonic).
    void expire(qint64 now);
    Holding holding(qint64 now) const;
    bool isEmpty() const { return m_ring.empty() && m_sends.empty(); }

private:
    struct Entry
    {
        quint64 seq;
        Payload message;
        qint64 at;
        qsizetype size() const { return message.json().size(); }
    };
    struct Sent
    {
        Send send;
        qint64 at;
    };
    void dropOldest();

    std::deque<Entry> m_ring;
    qsizetype m_size = 0;
    std::deque<Sent> m_sends;
    QHash<Send, quint64> m_seqOfSend;
};

inline size_t qHash(const RoomMemory::Send &send, size_t seed = 0)
{
    return qHashMulti(seed, quint32(send.member), send.id);
}

} // namespace Earshot
