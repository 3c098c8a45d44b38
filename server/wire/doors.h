#pragma once

#include <QList>
#include <QStringView>

#include <optional>

//! Where in the network a room's server can be called: host and port, as an address has them.
namespace Earshot {

//! One way to a server.
struct Door
{
    QString host; //!< as RoomUrl::host
    quint16 port = 0;

    bool operator==(const Door &) const = default;

    //! host:port, an IPv6 host in brackets with its zone id as %25zone; without the port where it is `usual`.
    QString toString(quint16 usual = 0) const;
};

//! Reads "host", "host:port" or "[ip6]:port"; nothing where that is not all of the text. `usual` is the port
//! of those without one.
struct ReadDoor
{
    QString host; // empty: no good
    std::optional<quint16> port; // nothing: no good
};
ReadDoor readDoor(QStringView text, quint16 usual);

//! More ways to the same room, in an address's query: also=HOST,[IP6],HOST:PORT.
struct AlsoQuery
{
    static constexpr qsizetype most = 3;

    QList<Door> doors; //!< at most `most`, none twice, none is the first
    QString rest; //!< what else the query holds
};

//! Whoever knows nothing of `also` comes in by the first door. So what is wrong with another one is passed
//! over: a host that is none, a port that is none, a fourth. A name is too: it would be looked up although
//! its reader saw another host, and may lead to the reader's own machine. So is an address of that machine
//! itself, unless the first door is one: nobody is to be sent to what runs there by an address that looks
//! like another.
AlsoQuery readAlso(QStringView query, const Door &first);

//! also=...; without names, which nobody would read; nothing without doors.
QString printedAlso(const QList<Door> &doors, quint16 usual);

} // namespace Earshot
