#pragma once

#include "wire/refusal.h"

#include <QStringView>
#include <QUrl>

namespace Earshot {

//! Where a room is: the address people hand to each other, or only a room's name when nobody said a host.
struct RoomUrl
{
    //! No brackets, lower case (a zone id keeps its case), ACE; empty: only a room's name was given.
    QString host;
    quint16 port = 0; //!< 0 when host is empty
    bool secure = false; //!< https or wss
    QString room; //!< normalised, never empty
    QString query; //!< without its '?', as given save that what no URL may hold is percent-encoded
    QString fragment; //!< the same without its '#'; reserved for keys

    bool operator==(const RoomUrl &) const = default;

    bool isRoomName() const { return host.isEmpty(); }

    //! host:port, an IPv6 host in brackets with its zone id as %25zone; empty without a host.
    QString authority() const;

    //! http[s]://HOST:PORT/ROOM?query#fragment, or the room's name alone; parse() gives the same value back.
    QString toString() const;

    //! ws[s]://HOST:PORT/socket/websocket?vsn=2.0.0; empty without a host.
    QUrl socketUrl() const;

    //! Reads what a person typed or pasted. Pure and total: any text gives an address, a room's name or one
    //! of address-empty, address-too-long, address-scheme, address-host, address-port, room-missing,
    //! room-characters, room-too-long, room-reserved.
    //!
    //! No port means 4000 without a scheme or with earshot:, else what a browser would mean by the same
    //! string: 80 for http and ws, 443 for https and wss, for names and IP literals alike. Neither the text
    //! nor its toString() may be longer than 2 KiB in UTF-8.
    static Outcome<RoomUrl> parse(QStringView text);
};

//! The one spelling of a room's name: NFC, lower case, every run of white space one '-', 1 to 64 code points
//! of letters (with their marks), digits, '-', '_' and '.'. Refuses with room-missing (nothing there),
//! room-characters, room-too-long or room-reserved. What it returns, it returns unchanged when asked again.
Outcome<QString> normalizedRoomName(QStringView text);

} // namespace Earshot
