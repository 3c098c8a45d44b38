#include "interfaces.h"

#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QUdpSocket>

#include <algorithm>

namespace Earshot {

using namespace Qt::StringLiterals;

namespace {

//! On Windows the name is a type and a number ("ethernet_32769"); what tells a virtual one is the other name.
QString nameOf(const QNetworkInterface &card)
{
#ifdef Q_OS_WIN
    return card.humanReadableName();
#else
    return card.name();
#endif
}

//! Temporary ones are those that Qt would not put into a name service.
bool isTemporary(const QNetworkAddressEntry &entry)
{
    return entry.ip().protocol() == QAbstractSocket::IPv6Protocol && entry.ip().isGlobal()
           && entry.dnsEligibility() == QNetworkAddressEntry::DnsIneligible;
}

Interface read(const QNetworkInterface &from)
{
    const QNetworkInterface::InterfaceFlags flags = from.flags();
    Interface card{.name = nameOf(from),
                   .up = flags.testFlag(QNetworkInterface::IsUp),
                   .running = flags.testFlag(QNetworkInterface::IsRunning),
                   .loopback = flags.testFlag(QNetworkInterface::IsLoopBack),
                   .pointToPoint = flags.testFlag(QNetworkInterface::IsPointToPoint),
                   .addresses = {},
                   .defaultRoute = false,
                   .temporary = {},
                   .wireless = from.type() == QNetworkInterface::Wifi};
    const QList<QNetworkAddressEntry> entries = from.addressEntries();
    for (const QNetworkAddressEntry &entry : entries) {
        card.addresses += entry.ip();
        if (isTemporary(entry))
            card.temporary += entry.ip();
    }
    return card;
}

} // namespace

// Connecting UDP only asks the routing table.
QHostAddress sourceAddressTo(const QHostAddress &address)
{
    constexpr quint16 discardPort = 9;
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(address, discardPort);
    return socket.localAddress();
}

// The ranges are for documentation (RFC 5737, 3849): far away, and nobody's.
QList<Interface> localInterfaces()
{
    const QList<QHostAddress> sources{sourceAddressTo(QHostAddress(u"192.0.2.1"_s)),
                                      sourceAddressTo(QHostAddress(u"2001:db8::1"_s))};
    QList<Interface> interfaces;
    const QList<QNetworkInterface> all = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &from : all) {
        Interface card = read(from);
        card.defaultRoute = std::any_of(sources.begin(), sources.end(), [&card](const auto &source) {
            return !source.isNull() && card.addresses.contains(source);
        });
        interfaces += card;
    }
    return interfaces;
}

} // namespace Earshot
