#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QSet>
#include <QString>

namespace Earshot {

//! Under which names and addresses this server may be spoken to. A page from elsewhere that got a name to
//! point here (DNS rebinding) speaks under another name, and a page from elsewhere that connects here has
//! another origin.
struct HostNames
{
    QSet<QString> names; //!< lower case, without a port
    QList<QHostAddress> addresses;

    //! localhost, this machine's own name, its interfaces' addresses and `publicHost`, if any.
    static HostNames ofThisMachine(const QString &publicHost);

    //! Whether the Host header names this server. The port may be another one: someone may forward it.
    bool areNamedBy(const QByteArray &hostHeader) const;
};

//! Whether an Origin header (native clients send none) is of the same host and port as the Host header.
bool isSameOrigin(const QByteArray &origin, const QByteArray &hostHeader);

//! Under which address a peer is counted: IPv4 in any form as itself, IPv6 as its /64, which is what one
//! customer or one network has. Link-local ones are neighbours, and each counts alone.
QHostAddress countedAs(const QHostAddress &peer);

} // namespace Earshot
