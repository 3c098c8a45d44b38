#include "foundroom.h"

#include "shownname.h"

#include <QNetworkInterface>

#include <algorithm>

namespace Earshot {

namespace {

constexpr qsizetype mostAddresses = 4;
constexpr quint16 firstFreePort = 1024;
constexpr qsizetype longestName = 32; // as names of people
// A wider "network" is a tunnel to the world.
constexpr int widest4 = 8;
constexpr int widest6 = 48;

bool isIp6(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol;
}

int rank(const QHostAddress &address)
{
    return !isIp6(address) ? 0 : address.isLinkLocal() ? 2 : 1;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

//! DNS names are printed with \DDD for a byte, and a backslash before what has a meaning.
QByteArray unescaped(const QByteArray &name)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool escapes = name.at(i) == '\\' && i + 1 < name.size();
        if (escapes && i + 3 < name.size() && isDigit(name.at(i + 1))) {
            bytes += char(name.mid(i + 1, 3).toUInt());
            i += 3;
        } else {
            i += escapes ? 1 : 0;
            bytes += name.at(i);
        }
    }
    return bytes;
}

} // namespace

bool FoundRoom::saysTheSameAs(const FoundRoom &other) const
{
    FoundRoom inOurOrder = other;
    if (std::is_permutation(addresses.begin(), addresses.end(), other.addresses.begin(),
                            other.addresses.end()))
        inOurOrder.addresses = addresses;
    return inOurOrder == *this;
}

QList<Subnet> ownSubnets()
{
    QList<Subnet> subnets;
    const QList<QNetworkInterface> all = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &card : all) {
        const auto flags = card.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || flags.testFlag(QNetworkInterface::IsLoopBack)
            || flags.testFlag(QNetworkInterface::IsPointToPoint))
            continue;
        const QList<QNetworkAddressEntry> entries = card.addressEntries();
        for (const QNetworkAddressEntry &entry : entries)
            subnets.append({entry.ip(), entry.prefixLength()});
    }
    return subnets;
}

bool isInside(const QHostAddress &address, const QList<Subnet> &own)
{
    if (address.isNull() || address.isLoopback() || address.isMulticast() || address.isBroadcast())
        return false;
    return std::any_of(own.begin(), own.end(), [&address](const Subnet &subnet) {
        const auto &[ours, bits] = subnet;
        return ours.protocol() == address.protocol() && bits >= (isIp6(ours) ? widest6 : widest4)
               && ours.scopeId() == address.scopeId() && address.isInSubnet(ours, bits);
    });
}

QList<QHostAddress> acceptable(const QList<QHostAddress> &addresses, const QList<Subnet> &own)
{
    QList<QHostAddress> inside;
    for (const QHostAddress &address : addresses) {
        if (isInside(address, own) && !inside.contains(address))
            inside += address;
    }
    std::stable_sort(inside.begin(), inside.end(), [](const QHostAddress &one, const QHostAddress &other) {
        return rank(one) < rank(other);
    });
    return inside.mid(0, mostAddresses);
}

bool isAcceptablePort(quint16 port)
{
    return port >= firstFreePort;
}

QString machineName(const QByteArray &target)
{
    QByteArray name = target;
    if (name.endsWith('.'))
        name.chop(1);
    if (name.toLower().endsWith(".local"))
        name.chop(6);
    return shownName(QString::fromUtf8(unescaped(name)).left(longestName));
}

} // namespace Earshot
