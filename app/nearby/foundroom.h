#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <utility>

namespace Earshot {

//! An address and how many of its bits name the network.
using Subnet = std::pair<QHostAddress, int>;

//! A room that something in the network says there is. Not asked yet whether that is true.
struct FoundRoom
{
    QString key; //!< of the announcement
    QString room; //!< normalised
    QString epoch;
    QString machine; //!< what the host's machine calls itself; as shownName() has it
    quint16 port = 0;
    QList<QHostAddress> addresses; //!< acceptable ones, the best first
    quint32 interface = 0; //!< the system's number of the one over which it was heard

    bool operator==(const FoundRoom &) const = default;
    //! Whether the other announcement says the same, in whatever order the addresses stand.
    bool saysTheSameAs(const FoundRoom &other) const;
};

//! The networks that this machine is in. Asks the system, which can take long; sends nothing.
QList<Subnet> ownSubnets();

//! Whether an address that anybody may have announced is one of a machine in the same network: nobody out
//! there makes this one ask a third party.
bool isInside(const QHostAddress &address, const QList<Subnet> &own);

//! Those inside, without what is twice; IPv4 first, what needs an interface's name last. At most four.
QList<QHostAddress> acceptable(const QList<QHostAddress> &addresses, const QList<Subnet> &own);

//! Ports below 1024 are other services'.
bool isAcceptablePort(quint16 port);

//! "anns-laptop" out of "anns-laptop.local.", as it may be shown.
QString machineName(const QByteArray &target);

} // namespace Earshot
