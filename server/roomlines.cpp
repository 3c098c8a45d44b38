#include "roomlines.h"

#include "courtesywords.h"
#include "roomchannel.h"
#include "rooms.h"
#include "socket.h"
#include "topics.h"

namespace Earshot {

// One socket has one channel on a topic, and those on a room's are the room's.
std::vector<Socket *> RoomLines::of(const QString &topic, MemberId member) const
{
    std::vector<Socket *> sockets = m_topics.subscribers(topic);
    std::erase_if(sockets, [&](const Socket *socket) {
        const auto *channel = static_cast<const RoomChannel *>(socket->channel(topic));
        return !channel || channel->member() != member;
    });
    return sockets;
}

// Who does not know yet that it is host could not tell what the lists are for.
void RoomLines::tellHost(OpenRoom &open, qint64 now) const
{
    if (open.room.isMarkUntold())
        return;
    Courtesy *courtesy = open.room.courtesy();
    const bool tellsOutside = courtesy && courtesy->takeOutsideUntold();
    const bool tellsWaiting = courtesy && courtesy->takeWaitingUntold(now);
    if (!tellsOutside && !tellsWaiting)
        return;
    const QString topic = Rooms::topicOf(open.room.name());
    const std::vector<Socket *> sockets = of(topic, open.room.host());
    for (Socket *socket : sockets) {
        if (tellsWaiting)
            socket->push(topic, CourtesyWords::waiting(open.room));
        if (tellsOutside)
            socket->push(topic, CourtesyWords::removed(open.room));
    }
}

void RoomLines::remove(OpenRoom &open, MemberId member, MemberId by) const
{
    const QString topic = Rooms::topicOf(open.room.name());
    const std::vector<Socket *> sockets = of(topic, member);
    for (Socket *socket : sockets) {
        static_cast<RoomChannel *>(socket->channel(topic))->standUp();
        socket->push(topic, CourtesyWords::leave(by));
        socket->closeChannel(topic);
    }
    open.presence.untrackAll(member);
}

} // namespace Earshot
