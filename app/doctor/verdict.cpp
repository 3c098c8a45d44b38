#include "verdict.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

//! From what is sure of the room's own server to what only says that this way was none from here.
constexpr std::array TellingFirst{
    "fine"_L1,       "no-conversations"_L1, "room-gone"_L1,  "server-full"_L1,   "wrong-name"_L1,
    "other-host"_L1, "not-vouched-for"_L1,  "isolated"_L1,   "host-firewall"_L1, "nobody-listens"_L1,
    "not-sealed"_L1, "not-earshot"_L1,      "host-away"_L1,  "guest-vpn"_L1,     "other-network"_L1,
    "far-away"_L1,   "name-unknown"_L1,     "own-closed"_L1, "own-loopback"_L1,  "container-address"_L1,
    "no-ipv6"_L1,    "no-ipv4"_L1,          "no-network"_L1};

auto rankOf(const GuestObservations &way)
{
    return std::find(TellingFirst.begin(), TellingFirst.end(), diagnose(way).token);
}

bool isIn(const QHostAddress &address, const char *network)
{
    return address.isInSubnet(QHostAddress::parseSubnet(QLatin1StringView(network)));
}

//! Only people in the same place, or by the same VPN, reach it.
bool isLocal(const QHostAddress &address)
{
    return isIn(address, "10.0.0.0/8") || isIn(address, "172.16.0.0/12") || isIn(address, "192.168.0.0/16")
           || isIn(address, "100.64.0.0/10") || isIn(address, "fc00::/7") || address.isLinkLocal();
}

bool isOwn(const QHostAddress &address, const LocalNetworks &here)
{
    return address.isLoopback()
           || std::any_of(here.all.begin(), here.all.end(), [&address](const LocalNetwork &network) {
                  return network.address.isEqual(address, QHostAddress::TolerantConversion);
              });
}

bool isWithPeople(const LocalNetwork &network)
{
    return !network.isContainer && !network.isVpn;
}

const LocalNetwork *networkOf(const QHostAddress &address, const LocalNetworks &here)
{
    const auto found =
        std::find_if(here.all.begin(), here.all.end(), [&address](const LocalNetwork &network) {
            return network.address.protocol() == address.protocol()
                   && address.isInSubnet(network.address, network.prefix);
        });
    return found == here.all.end() ? nullptr : &*found;
}

//! The network that people mean when they speak of theirs.
QString ownNetwork(const LocalNetworks &here)
{
    const auto found = std::find_if(here.all.begin(), here.all.end(), isWithPeople);
    return found == here.all.end() ? QString() : found->address.toString();
}

bool isAlone(const LocalNetworks &here)
{
    return std::all_of(here.all.begin(), here.all.end(),
                       [](const auto &network) { return network.isContainer; });
}

QString placeOf(const GuestObservations &seen)
{
    const QString port = QString::number(seen.port);
    return (seen.host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(seen.host, port);
}

//! What is wrong with the line in TLS; empty: nothing.
QString tokenOf(Certificate seal)
{
    switch (seal) {
    case Certificate::None: return u"not-sealed"_s;
    case Certificate::OtherHost: return u"other-host"_s;
    case Certificate::Unvouched: return u"not-vouched-for"_s;
    case Certificate::NotTried:
    case Certificate::Kept: break;
    }
    return {};
}

//! Something answered at the port: how far does it let one?
Verdict behindTheDoor(const GuestObservations &seen)
{
    const QString place = placeOf(seen);
    if (const QString token = tokenOf(seen.seal); !token.isEmpty())
        return {token, place};
    if (seen.health == 421 || seen.page == 421)
        return {u"wrong-name"_s, seen.host};
    if (seen.health == 503 || seen.page == 503)
        return {u"server-full"_s, place};
    if (!seen.isEarshot)
        return {u"not-earshot"_s, place};
    if (seen.page == 404)
        return {u"room-gone"_s, seen.room};
    if (!seen.upgrades)
        return {u"no-conversations"_s, place};
    return {u"fine"_s, place};
}

//! The address is of a network that this machine is in.
Verdict inTheSameNetwork(const GuestObservations &seen)
{
    if (seen.isSeenNearby)
        return {u"isolated"_s, seen.host};
    if (seen.isNeighbour)
        return {u"host-firewall"_s, placeOf(seen)};
    return {u"host-away"_s, seen.host};
}

Verdict elsewhere(const GuestObservations &seen)
{
    if (!isLocal(seen.address))
        return {u"far-away"_s, placeOf(seen)};
    if (seen.goesByVpn || seen.here.leavesByVpn)
        return {u"guest-vpn"_s, seen.host};
    return {u"other-network"_s, seen.host, ownNetwork(seen.here)};
}

QString tokenOf(Firewall firewall)
{
    switch (firewall) {
    case Firewall::Ufw: return u"firewall-ufw"_s;
    case Firewall::Firewalld: return u"firewall-firewalld"_s;
    case Firewall::Windows: return u"firewall-windows"_s;
    case Firewall::MacOs: return u"firewall-macos"_s;
    case Firewall::Unknown:
    case Firewall::None: break;
    }
    return {};
}

} // namespace

Verdict diagnose(const GuestObservations &seen)
{
    if (!seen.isFound)
        return {isAlone(seen.here) ? u"no-network"_s : u"name-unknown"_s, seen.host};
    if (seen.knock == Knock::Opened)
        return behindTheDoor(seen);
    if (isOwn(seen.address, seen.here))
        return {seen.address.isLoopback() ? u"own-loopback"_s : u"own-closed"_s, placeOf(seen)};
    if (seen.knock == Knock::Refused)
        return {u"nobody-listens"_s, placeOf(seen)};
    if (isAlone(seen.here))
        return {u"no-network"_s, seen.host};
    const bool speaksIts =
        std::any_of(seen.here.all.begin(), seen.here.all.end(), [&](const LocalNetwork &one) {
            return one.address.protocol() == seen.address.protocol();
        });
    if (!speaksIts)
        return {seen.address.protocol() == QAbstractSocket::IPv6Protocol ? u"no-ipv6"_s : u"no-ipv4"_s,
                seen.host};
    const LocalNetwork *network = networkOf(seen.address, seen.here);
    if (network && network->isContainer)
        return {u"container-address"_s, seen.host};
    return network && !network->isVpn ? inTheSameNetwork(seen) : elsewhere(seen);
}

qsizetype mostTelling(const QList<GuestObservations> &ways)
{
    const auto tellsMore = [](const auto &one, const auto &other) { return rankOf(one) < rankOf(other); };
    return std::min_element(ways.begin(), ways.end(), tellsMore) - ways.begin();
}

Verdict diagnose(const QList<GuestObservations> &ways)
{
    return diagnose(ways.at(mostTelling(ways)));
}

bool wouldHearingTell(const QList<GuestObservations> &ways)
{
    QList<GuestObservations> heard = ways;
    for (GuestObservations &way : heard)
        way.isSeenNearby = true;
    return diagnose(heard) != diagnose(ways);
}

Verdict diagnose(const HostObservations &seen)
{
    if (seen.port == 0)
        return {u"not-hosting"_s};
    if (isAlone(seen.here))
        return {u"host-no-network"_s};
    if (seen.ownKnock == Knock::Refused)
        return {u"only-this-machine"_s, seen.address};
    if (seen.ownKnock == Knock::Opened && !seen.isEarshot)
        return {u"port-shared"_s, seen.address};
    if (seen.ownKnock != Knock::Opened && seen.ownKnock != Knock::NotTried)
        return {u"own-firewall"_s, seen.address};
    if (const QString token = tokenOf(seen.firewall); !token.isEmpty())
        return {token, QString::number(seen.port)};
    if (std::none_of(seen.here.all.begin(), seen.here.all.end(), isWithPeople))
        return {u"host-vpn"_s, seen.address};
    return {u"waiting"_s, seen.address};
}

} // namespace Earshot
