#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

namespace Earshot {

//! A network interface, as far as it matters for whether guests can reach us over it.
struct Interface
{
    QString name;
    bool up = false;
    bool running = false;
    bool loopback = false;
    bool pointToPoint = false;
    QList<QHostAddress> addresses;
    bool defaultRoute = false;
    QList<QHostAddress> temporary = {}; // those of `addresses` that will soon be replaced (RFC 8981)
    bool wireless = false;

    bool operator==(const Interface &) const = default;
};

//! An address that guests can try, and the network it is in, for those who have several to choose from.
struct GuestAddress
{
    QHostAddress address;
    QString interfaceName; // its name as the system says it
    QString network; // one of: wifi, cable, hotspot, mobile, vpn, virtual, self
    bool likely = true; // not for machines inside this one

    bool operator==(const GuestAddress &) const = default;
};

//! Addresses that guests can try, the best one first. Loopback and IPv6 link-local ones only when there is
//! nothing else; VPNs and containers after everything that the people in the same place are likely to reach.
QList<GuestAddress> guestAddresses(const QList<Interface> &interfaces);

//! Whether it leads to people elsewhere only; whether to machines within this one only.
bool isVpn(const Interface &card);
bool isContainer(const Interface &card);

} // namespace Earshot
