#pragma once

#include "channel.h"
#include "presence.h"
#include "room.h"

namespace Earshot {

class Rooms;
struct OpenRoom;

//! One client in one room: turns its events into what the room's rules say of them, and the outcome into an
//! answer.
class RoomChannel
    : public Channel
    , public Seat
{
public:
    //! `name` is what stood in the topic; a join refuses what is no room's name.
    RoomChannel(Rooms &rooms, const QString &name);

    Answer join(const Payload &payload) override;
    bool isContinuedBy(const Payload &payload) const override;
    Answer handle(const QString &event, const Payload &payload) override;
    QList<Event> end(Ending how, qint64 silentMs) override;

    //! Another connection took this one's place, or the room is gone.
    void standUp() { m_open = nullptr; }
    //! Whose it is, from its join on.
    MemberId member() const { return m_member; }

private:
    Answer turnAway(OpenRoom &open, const Room::Arrival &arrival, const Refusal &refusal);
    Answer admit(const Room::Admission &admission);
    Answer say(const Payload &payload);
    Answer rename(const Payload &payload);
    Answer type(const Payload &payload);
    Answer tellHolding();
    Answer act(const Payload &payload);
    void sit(const Room::Admission &admission);

    Rooms &m_rooms;
    QString m_name;
    OpenRoom *m_open = nullptr; // while it sits there
    MemberId m_member = {};
};

} // namespace Earshot
