#pragma once

#include "channel.h"
#include "presence.h"
#include "room.h"
#include "serverlimits.h"
#include "wire/refusal.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <unordered_map>

namespace Earshot {

class RoomChannel;
class Topics;

//! A room with the people seen in it.
struct OpenRoom
{
    Room room;
    Presence presence;
    QHash<QString, RoomChannel *> seats = {}; //!< by what presence calls the connection
};

//! All rooms of one server, and their clock: a room begins with its first member and ends with its last.
class Rooms
    : public QObject
    , public ChannelFactory
{
    Q_OBJECT

public:
    Rooms(const Limits &limits, Topics &topics, QObject *parent = nullptr);
    ~Rooms() override;

    static QString topicOf(const QString &room) { return QStringLiteral("room:") + room; }

    std::unique_ptr<Channel> channelFor(const QString &topic) override;

    //! The room, begun where it was not there. Reasons: no-such-room, too-many-rooms.
    Outcome<OpenRoom *> enter(const QString &name);
    OpenRoom *find(const QString &name);
    //! Ends the room where nobody is left in it.
    void release(const QString &name);

    //! From now on only rooms that were admitted can be begun: a mistyped address opens nothing on a person's
    //! machine.
    void admitOnly() { m_admitOnly = true; }
    void admit(const QString &name) { m_admitted.insert(name); }
    //! Whether someone could join this room.
    bool isOpen(const QString &name) const;
    //! Tells everyone in the room that its host closed it, and lets nobody in any more.
    void close(const QString &name);
    void closeAll();

    const Limits &limits() const { return m_limits; }
    //! ms of a clock that never jumps.
    qint64 now() const { return m_clock.elapsed(); }
    int count() const { return int(m_rooms.size()); }

private:
    void expire();

    Limits m_limits;
    Topics &m_topics;
    std::unordered_map<QString, std::unique_ptr<OpenRoom>> m_rooms;
    bool m_admitOnly = false;
    QSet<QString> m_admitted;
    QElapsedTimer m_clock;
    QTimer m_expiry;
};

} // namespace Earshot
