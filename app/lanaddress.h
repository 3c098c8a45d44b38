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

    bool operator==(const Interface &) const = default;
};

//! Addresses that guests can try, the best one first. Loopback and IPv6 link-local ones only when there is
//! nothing else; VPNs and containers after everything that the people in the same place are likely to reach.
QList<QHostAddress> guestAddresses(const QList<Interface> &interfaces);

} // namespace Earshot
