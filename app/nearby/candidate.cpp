#include "candidate.h"

namespace Earshot {

RoomUrl Candidate::url() const
{
    RoomUrl url;
    url.host = address().toString();
    url.port = room.port;
    url.room = room.room;
    return url;
}

void Candidate::confirm(int people, qint64 due)
{
    failures = 0;
    isTrue = wasTrue = true;
    verified = address();
    row = {room.key, room.room, room.machine, url().toString(), people};
    dueAt = due;
}

void Candidate::doubt()
{
    ++failures;
    at = int((at + 1) % room.addresses.size());
}

bool Candidate::isSameRoomAs(const Candidate &other) const
{
    const FoundRoom &theirs = other.room;
    return room.room == theirs.room && room.epoch == theirs.epoch && room.port == theirs.port
           && (verified == other.verified
               || (room.machine == theirs.machine && room.interface != theirs.interface));
}

} // namespace Earshot
