#include "rooms.h"

#include "log.h"
#include "roomchannel.h"
#include "socket.h"
#include "topics.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Earshot {

Rooms::Rooms(const Limits &limits, Topics &topics, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_topics(topics)
{
    m_clock.start();
    m_expiry.setInterval(1s);
    connect(&m_expiry, &QTimer::timeout, this, &Rooms::expire);
}

Rooms::~Rooms() = default;

std::unique_ptr<Channel> Rooms::channelFor(const QString &topic)
{
    const QString prefix = topicOf({});
    if (!topic.startsWith(prefix))
        return nullptr;
    return std::make_unique<RoomChannel>(*this, topic.mid(prefix.size()));
}

Outcome<OpenRoom *> Rooms::enter(const QString &name)
{
    if (OpenRoom *open = find(name))
        return open;
    if (!isOpen(name))
        return Refusal{u"no-such-room"_s};
    if (m_limits.rooms > 0 && count() >= m_limits.rooms)
        return Refusal{u"too-many-rooms"_s};
    auto &room = m_rooms[name] = std::make_unique<OpenRoom>(OpenRoom{Room(name, m_limits), {}});
    if (!m_expiry.isActive())
        m_expiry.start();
    qCDebug(earshotLog, "A room began: %d now.", count());
    return room.get();
}

OpenRoom *Rooms::find(const QString &name)
{
    const auto room = m_rooms.find(name);
    return room == m_rooms.end() ? nullptr : room->second.get();
}

void Rooms::release(const QString &name)
{
    const auto room = m_rooms.find(name);
    if (room != m_rooms.end() && room->second->room.isEmpty())
        m_rooms.erase(room);
    if (m_rooms.empty())
        m_expiry.stop();
}

bool Rooms::isOpen(const QString &name) const
{
    return !m_admitOnly || m_admitted.contains(name);
}

void Rooms::close(const QString &name)
{
    m_admitted.remove(name);
    const QString topic = topicOf(name);
    m_topics.broadcast(topic, {u"room_closed"_s, {{u"reason"_s, u"host-closed"_s}}});
    // The room goes first: with it gone, the channels have nobody to tell that each of them left.
    m_rooms.erase(name);
    const QList<Socket *> sockets = m_topics.subscribers(topic);
    for (Socket *socket : sockets)
        socket->closeChannel(topic);
}

void Rooms::closeAll()
{
    while (!m_rooms.empty()) {
        const QString name = m_rooms.begin()->first;
        close(name);
    }
}

void Rooms::expire()
{
    QStringList empty;
    for (const auto &[name, open] : m_rooms) {
        const QStringList gone = open->room.expire(now());
        for (const QString &member : gone)
            m_topics.broadcast(topicOf(name), {u"presence_diff"_s, open->presence.untrackAll(member)});
        if (open->room.isEmpty())
            empty.append(name);
    }
    for (const QString &name : empty)
        release(name);
}

} // namespace Earshot
