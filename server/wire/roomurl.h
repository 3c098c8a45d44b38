#pragma once

#include "wire/doors.h"
#include "wire/fingerprint.h"
#include "wire/refusal.h"
#include "wire/roomkeys.h"

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
    QString fragment; //!< the same without its '#', fingerprint and key
    QList<Door> also = {}; //!< other ways to the same room, the likeliest first; at most AlsoQuery::most
    QByteArray fingerprint = {}; //!< SHA-256 of the host's certificate; empty: nobody told
    QByteArray key = {}; //!< of a private room; empty: the room is open

    bool operator==(const RoomUrl &) const = default;

    bool isRoomName() const { return host.isEmpty(); }

    //! Whether one comes in by TLS alone: an authority vouches for the host, or its fingerprint does. The
    //! second says so under http, too, so that a browser, which knows nothing of fingerprints, can open the
    //! same address.
    bool isSealed() const { return secure || !fingerprint.isEmpty(); }

    //! host:port, an IPv6 host in brackets with its zone id as %25zone; empty without a host.
    QString authority() const;

    //! ROOM as toString() prints it.
    QString path() const;

    //! The same without the other ways: what people read out.
    RoomUrl alone() const;

    //! The same without what proves the host: short, and for whoever stands beside it.
    RoomUrl withoutProof() const;

    //! The same with that one of its ways first.
    RoomUrl from(const Door &door) const;

    //! The same without the room's key: what may be shown, kept and announced.
    RoomUrl withoutKey() const
    {
        RoomUrl other = *this;
        other.key.clear();
        return other;
    }

    //! http[s]://HOST:PORT/ROOM?also=IP4,[IP6],IP4:PORT&query#fp=FINGERPRINT&fragment, or the room's name
    //! alone; parse() gives the same value back, but for names among the other ways, and the key, which is
    //! never shown.
    QString toString() const;

    //! The same with the key, earshot://HOST:PORT/ROOM#fp=FINGERPRINT&k=KEY&fragment or earshot:https://...:
    //! only for who is meant to come in, and not for browsers, whose page comes from the server.
    QString toInvitation() const;

    //! ws[s]://HOST:PORT/socket/websocket?vsn=2.0.0, with #fp=FINGERPRINT where there is one; empty without a
    //! host.
    QUrl socketUrl() const;

    //! The host's door, and those of the other ways.
    QList<Door> doors() const { return QList<Door>{{host, port}} + also; }

    //! Reads what a person typed or pasted. Pure and total: any text gives an address, a room's name or one
    //! of address-empty, address-too-long, address-scheme, address-host, address-port, address-fingerprint,
    //! address-key, room-missing, room-characters, room-too-long, room-reserved.
    //!
    //! No port means 4000 without a scheme or with earshot:, else what a browser would mean by the same
    //! string: 80 for http and ws, 443 for https and wss, for names and IP literals alike. Before a whole
    //! http or https address earshot: changes nothing. Neither the text nor its toInvitation() may be longer
    //! than 2 KiB in UTF-8.
    static Outcome<RoomUrl> parse(QStringView text);
};

//! The one spelling of a room's name: NFC, lower case, every run of white space one '-', 1 to 64 code points
//! of letters (with their marks), digits, '-', '_' and '.'. Refuses with room-missing (nothing there),
//! room-characters, room-too-long or room-reserved. What it returns, it returns unchanged when asked again.
Outcome<QString> normalizedRoomName(QStringView text);

} // namespace Earshot
