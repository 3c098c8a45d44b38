#pragma once

#include "memberid.h"
#include "wire/payload.h"

#include <QString>

#include <map>
#include <vector>

namespace Earshot {

//! Who has a connection: to presence it is only somebody else than the others.
struct Seat
{};

//! Who is there: for each key (a member) a list of metas (its connections), in Phoenix.Presence's shapes; and
//! what changed since it was last told, as one diff.
//!
//! Told later or sooner, state and diff give every Phoenix client the same list: state() is the list at some
//! moment since takeDiff() was called last, and what the coming diff tells of it once more changes nothing.
class Presence
{
public:
    void track(MemberId key, Seat *seat, const QString &username, qint64 onlineAt);
    //! The new name in all metas of the key: the leaves of the old and the joins of the new ones.
    void rename(MemberId key, const QString &username);
    void untrack(MemberId key, const Seat *seat);
    //! Takes the key away with all its metas.
    void untrackAll(MemberId key);
    //! The meta stays, and nobody has it.
    void vacate(MemberId key, const Seat *seat);
    //! The key's first meta is this one's from now on; whose it was. Nothing of that is told.
    Seat *reseat(MemberId key, Seat *seat);

    //! How many metas the key has.
    int count(MemberId key) const { return int(m_metas.count(key)); }
    std::vector<Seat *> seats() const;
    bool isEmpty() const { return m_metas.empty(); }

    //! As it is written for the first who asks after a takeDiff(), for all until the next.
    Payload state();
    void dropState();
    bool hasDiff() const { return !m_changes.empty(); }
    //! One that joined and left stands in both: a client that does not know it yet sees both, and one that
    //! knows it already, by its presence_state, has to see the leave.
    Payload takeDiff();

private:
    struct Meta
    {
        Seat *seat;
        quint32 ref;
        quint32 refBefore; // 0: none
        qint64 onlineAt;
        QString username;
    };
    struct Change
    {
        MemberId key;
        bool joins;
        Meta meta;
    };
    using Metas = std::multimap<MemberId, Meta>; // of one key in the order in which they came

    static void append(QByteArray &json, const Meta &meta);
    static QByteArray entries(const std::vector<Change> &changes, bool joins);
    quint32 nextRef();
    Metas::iterator metaOf(MemberId key, const Seat *seat);

    Metas m_metas;
    quint32 m_refs = 0; // given so far: clients compare those of one key in one room, and no others
    bool m_isWritten = false;
    std::vector<Change> m_changes; // since the last diff, in their order
    Payload m_state; // empty: not written yet
};

} // namespace Earshot
