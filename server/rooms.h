#pragma once

#include "channel.h"
#include "memory.h"
#include "presence.h"
#include "room.h"
#include "roomlines.h"
#include "serverlimits.h"
#include "tellingpace.h"
#include "turn.h"
#include "wire/refusal.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <unordered_map>
#include <vector>

namespace Earshot {

class Topics;

//! A room with the people seen in it. A channel may keep its address for as long as it sits there.
struct OpenRoom
{
    OpenRoom(const QString &name, const Limits &limits, const QByteArray &admissionKey)
        : room(name, limits, admissionKey)
    {}

    Room room;
    Presence presence;
    TellingPace pace;
    bool isUntold = false; //!< something changed that Rooms will tell
    bool awaitsFounder = false; //!< who left the key of this private room here has nothing to prove, once

    //! What was not told yet, which the caller tells now.
    QList<Event> takeUntold();
};

//! How private a room somebody wants to come into.
struct WantedRoom
{
    bool isPrivate = false;
    QString admissionKey = {}; //!< in base64url, left with the server where the room is not there yet
};

//! All rooms of one server, and their clock: a room begins with its first member and ends with its last.
class Rooms
    : public QObject
    , public ChannelFactory
    , private Turn::Task
{
    Q_OBJECT

public:
    Rooms(const Limits &limits, Topics &topics, QObject *parent = nullptr);
    ~Rooms() override;

    static QString topicOf(const QString &room) { return QStringLiteral("room:") + room; }

    std::unique_ptr<Channel> channelFor(const QString &topic) override;

    //! The room, begun where it was not there. Reasons: no-such-room, too-many-rooms, room-open, key-wanted,
    //! invalid-payload (a damaged key).
    Outcome<OpenRoom *> enter(const QString &name, const WantedRoom &wanted = {});
    OpenRoom *find(const QString &name);
    //! Tells everyone in the room what changed in its presence: at the end of this turn of the loop, in one
    //! frame with all other changes, or where much changes for many a little later.
    void tell(OpenRoom &open);
    //! Ends the room where nobody is left in it.
    void release(const QString &name);
    //! What a host's deed asks of the lines of those whom it concerns.
    void carryOut(OpenRoom &open, const Deed &deed, MemberId by);
    //! Tells the host who waits to be let in, where it has to know.
    void tellHost(OpenRoom &open) { m_lines.tellHost(open, now()); }

    //! From now on only rooms that were admitted can be begun: a mistyped address opens nothing on a person's
    //! machine.
    void admitOnly() { m_admitOnly = true; }
    bool admitsAll() const { return !m_admitOnly; }
    //! With an admission key it is a private one. The secret shows who opened the room, which is its host
    //! from then on.
    QString admit(const QString &name, const QByteArray &admissionKey = {});
    bool isOwner(const QString &name, const QString &secret);
    //! Whether someone could join this room.
    bool isOpen(const QString &name) const;
    //! {"room", "epoch", "people"} in JSON, of a private one also "private", for whoever looks before coming
    //! in; empty where nobody is in it.
    QByteArray statusOf(const QString &name);
    //! Forgets what was said in all rooms: memory is short.
    void forget();
    //! Tells everyone in the room that its host closed it, and lets nobody in any more.
    void close(const QString &name);
    void closeAll();

    const Limits &limits() const { return m_limits; }
    //! The limits as every join reply tells them.
    const QByteArray &limitsJson() const { return m_limitsJson; }
    bool isMemoryShort() const { return Earshot::isMemoryShort(m_limits); }
    //! ms of a clock that never jumps.
    qint64 now() const { return m_clock.elapsed(); }
    int count() const { return int(m_rooms.size()); }

private:
    using OpenRooms = std::unordered_map<QString, OpenRoom>;

    Outcome<QByteArray> keyFor(const QString &name, const WantedRoom &wanted) const;
    void expire();
    void endTurn() override;
    void tellAll();
    void tellNow(OpenRoom &open);
    void closeByMark(const QString &name);
    void dismiss(const QString &name);
    void end(OpenRooms::iterator room);
    void wipe();

    const Limits m_limits;
    const QByteArray m_limitsJson;
    Topics &m_topics;
    RoomLines m_lines;
    OpenRooms m_rooms;
    bool m_admitOnly = false;
    struct Admitted
    {
        QByteArray admissionKey; // of a private one
        QString secret;
        bool isShown = false; // who opened the room was in it
    };
    QHash<QString, Admitted> m_admitted;
    std::vector<OpenRoom *> m_untold; // rooms with something untold
    bool m_wipes = false; // soon
    QElapsedTimer m_clock;
    QTimer m_expiry;
    qint64 m_expiredAt = 0;
    QTimer m_window; // until those tell who have to wait
};

} // namespace Earshot
