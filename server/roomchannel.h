#pragma once

#include "channel.h"
#include "room.h"

namespace Earshot {

class Rooms;
struct OpenRoom;

//! One client in one room: turns its events into what the room's rules say of them, and the outcome into an
//! answer.
class RoomChannel : public Channel
{
public:
    //! `name` is what stood in the topic; a join refuses what is no room's name.
    RoomChannel(Rooms &rooms, const QString &name);

    Answer join(const QJsonValue &payload) override;
    bool isContinuedBy(const QJsonValue &payload) const override;
    Answer handle(const QString &event, const QJsonValue &payload) override;
    QList<Event> end(Ending how) override;

private:
    Answer admit(OpenRoom &open, const Room::Admission &admission);
    Answer say(OpenRoom &open, const QJsonObject &payload);
    Answer rename(OpenRoom &open, const QJsonObject &payload);
    Answer type(OpenRoom &open);
    QJsonObject sit(OpenRoom &open, const Room::Admission &admission);
    void standUp();

    Rooms &m_rooms;
    QString m_name;
    QString m_member; // empty where another connection took this one's place
    QString m_session;
    QString m_meta; // what presence calls this connection
};

} // namespace Earshot
