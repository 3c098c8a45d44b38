#pragma once

#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace Earshot {

//! What one client, one room and one server may use. 0 means no limit. (A header called limits.h would hide
//! C's.)
struct Limits
{
    int messageCharacters = 4000; //!< code points in one message: refused with "too-long"
    int messageBytes = 64 * 1024; //!< bytes in one WebSocket message: closed with 1009
    int messagesPerSecond = 5; //!< per member, on average: refused with "rate" and retry_ms
    int messageBurst = 20; //!< messages at once, before the average counts
    int queuedBytes = 1024 * 1024; //!< waiting for one client that does not read: closed with 4008
    int handshakeSeconds = 10; //!< from the connection to the end of the upgrade or the answer
    int messageSeconds = 10; //!< for one whole message, from its first byte: closed with 1008
    int pingSeconds = 30; //!< who was silent for so long is pinged
    int idleSeconds = 60; //!< who was silent for so long is gone, as in Phoenix: closed with 1001
    int roomsPerSocket = 100; //!< refused with Phoenix's "too many channels joined"
    int membersPerRoom = 1000; //!< refused with "room-full"
    int rooms = 10000; //!< refused with "too-many-rooms"
    int connectionsPerAddress = 256; //!< refused with HTTP 503; a proxy in front needs 0
    int halfOpenPerAddress = 32; //!< who said nothing for a second: the oldest of more is cut off
    int memoryMegabytes = 1024; //!< of the whole process: beyond, and beyond 3/4 of what the system
                                //!< grants, whatever costs more is refused (Linux)

    bool operator==(const Limits &) const = default;

    //! The names as the command line spells them: `message-characters` and so on.
    static QStringList names();
    //! Sets the limit `name`; false where no limit has that name or `value` is negative.
    bool set(const QString &name, int value);
    //! As the join reply tells them: `message_characters` and so on.
    QJsonObject toJson() const;
};

//! A limit in seconds as ms, a day at most: a timer counts ms in an int.
constexpr int inMs(int seconds)
{
    constexpr int day = 24 * 60 * 60;
    return std::min(seconds, day) * 1000;
}

} // namespace Earshot
