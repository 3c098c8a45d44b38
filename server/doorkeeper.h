#pragma once

#include "memberid.h"
#include "wire/refusal.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <set>

namespace Earshot {

//! Who stands at the door of a private room: whoever proves the room's admission key over a nonce of its own
//! comes in, once for each nonce.
//!
//! Nothing is kept for those who ask: a nonce carries what there is to know of it, and a seal of the
//! door's own. It knows neither sockets nor clocks: every `now` is the caller's, in ms of a monotonic clock.
class Doorkeeper
{
public:
    static constexpr qint64 nonceMs = 10 * 1000; //!< how long a nonce is good for
    static constexpr qint64 afterWrongMs = 1000; //!< who showed a wrong proof is asked to wait so long

    Doorkeeper(const QByteArray &admissionKey, const QString &room, const QString &epoch);
    ~Doorkeeper();
    Doorkeeper(const Doorkeeper &) = delete;
    Doorkeeper &operator=(const Doorkeeper &) = delete;

    //! A nonce for who would be that member.
    QString nonceFor(MemberId member, qint64 now);
    //! The member that the nonce was given for, where the proof is right. Else key-required; with a time to
    //! wait where the nonce is the door's own, and the proof is of another key.
    Outcome<MemberId> admit(const QString &nonce, const QString &proof, qint64 now);
    //! Who left the key itself is in.
    void admitFounder() { m_wasOpened = true; }
    //! Whether nobody came in yet, and somebody was given a nonce that is still good.
    bool isAwaiting(qint64 now) const { return !m_wasOpened && m_asked && now - m_askedAt <= nonceMs; }
    //! How many nonces are known to have been used.
    size_t remembered() const { return m_used.size(); }

private:
    // The time and the member in big endian, and bits of the system's random source: in the order of time.
    using Stamp = std::array<unsigned char, 24>;

    QByteArray sealOf(const Stamp &stamp) const;
    bool isGood(const Stamp &stamp, qint64 now) const;
    bool isOwn(const QByteArray &nonce, Stamp &stamp) const;
    void forgetOld(qint64 now);

    QByteArray m_admissionKey;
    QByteArray m_ownKey; // of the seals
    QString m_room;
    QString m_epoch;
    std::set<Stamp> m_used; // and still good otherwise
    qint64 m_askedAt = 0;
    bool m_asked = false;
    bool m_wasOpened = false;
};

} // namespace Earshot
