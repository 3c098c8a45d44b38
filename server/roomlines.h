#pragma once

#include "channel.h"
#include "memberid.h"

#include <vector>

namespace Earshot {

class Socket;
class Topics;
struct OpenRoom;

//! The lines of those in a room: for what one member alone is told, on all of them.
class RoomLines
{
public:
    explicit RoomLines(Topics &topics)
        : m_topics(topics)
    {}

    //! Tells the host who waits and who may not come in, where it has to know now.
    void tellHost(OpenRoom &open, qint64 now) const;
    //! The member's place is over: its channels are, and presence has to tell it.
    void remove(OpenRoom &open, MemberId member, MemberId by) const;

private:
    std::vector<Socket *> of(const QString &topic, MemberId member) const;

    Topics &m_topics;
};

} // namespace Earshot
