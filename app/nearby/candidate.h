#pragma once

#include "foundroom.h"
#include "nearbymodel.h"
#include "roomprobe.h"

#include <memory>

namespace Earshot {

//! A room that is said to be there, and what came of asking it.
struct Candidate
{
    //! Each kind is asked at places of its own: nobody waits for those who lie.
    enum Kind { Fresh, Shown, Doubtful };

    FoundRoom room;
    qint64 dueAt = 0;
    int at = 0; //!< which of its addresses is asked
    int failures = 0; //!< in a row
    bool wasAsked = false;
    bool wasTrue = false; //!< at some time
    bool isTrue = false; //!< when it was asked last
    bool isShown = false;
    QHostAddress verified = {}; //!< the address that answered
    NearbyModel::Row row = {}; //!< and what it said then
    std::unique_ptr<RoomProbe> probe = nullptr;
    Kind askedAs = Fresh;

    Kind kind() const { return !wasAsked ? Fresh : isShown ? Shown : Doubtful; }
    QHostAddress address() const { return room.addresses.at(at); }
    RoomUrl url() const;

    //! What it answered, and when it is to be asked again.
    void confirm(int people, qint64 due);
    //! It did not answer as announced: the next of its addresses may.
    void doubt();

    //! The same room is heard once for each network that both machines are in; and who hears of a room can
    //! announce it once more. Of two that answered only that counts at which address they did: who claims to
    //! be another machine in the same network is not that one.
    bool isSameRoomAs(const Candidate &other) const;
};

} // namespace Earshot
