#include "lanaddress.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace Earshot {

using namespace Qt::StringLiterals;

namespace {

//! How likely the people in the same place reach an address, the likeliest first.
enum class Reach { Local, CarrierNat, Vpn, LinkLocal, Container, LinkLocal6, Loopback };

struct Candidate
{
    QHostAddress address;
    QString interfaceName;
    QString network;
    Reach reach = Reach::Local;
    bool defaultRoute = false;
    int interfaceIndex = 0;
    bool temporary = false;

    bool operator<(const Candidate &other) const { return order() < other.order(); }
    std::tuple<Reach, bool, int, bool, bool, int> order() const;
};

bool isIn(const QHostAddress &address, const char *network)
{
    return address.isInSubnet(QHostAddress::parseSubnet(QLatin1StringView(network)));
}

bool isPrivate4(const QHostAddress &address)
{
    return isIn(address, "10.0.0.0/8") || isIn(address, "172.16.0.0/12") || isIn(address, "192.168.0.0/16");
}

//! Within one interface and protocol: addresses made for local networks first.
int rangeOf(const QHostAddress &address)
{
    return isPrivate4(address) || isIn(address, "fc00::/7") ? 0 : 1;
}

std::tuple<Reach, bool, int, bool, bool, int> Candidate::order() const
{
    const bool is6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return {reach, !defaultRoute, interfaceIndex, is6, temporary, rangeOf(address)};
}

template <size_t N>
bool startsWithOneOf(const QString &name, const std::array<QLatin1StringView, N> &prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [&name](QLatin1StringView prefix) {
        return name.startsWith(prefix, Qt::CaseInsensitive);
    });
}

Reach reachOf(const Interface &card)
{
    if (card.loopback)
        return Reach::Loopback;
    if (isContainer(card))
        return Reach::Container;
    return isVpn(card) ? Reach::Vpn : Reach::Local;
}

Reach reachOf(const QHostAddress &address)
{
    if (address.isLoopback())
        return Reach::Loopback;
    if (address.isLinkLocal())
        return address.protocol() == QAbstractSocket::IPv6Protocol ? Reach::LinkLocal6 : Reach::LinkLocal;
    // 198.18.0.0/15 is for benchmarks, and what some VPNs give their own end; 2001::/32 is Teredo.
    if (isIn(address, "198.18.0.0/15") || isIn(address, "2001::/32") || isIn(address, "2002::/16"))
        return Reach::Vpn;
    return isIn(address, "100.64.0.0/10") ? Reach::CarrierNat : Reach::Local;
}

//! What VirtualBox gives its host where the interface is only called "Ethernet 3".
bool isHostOnly(const Interface &card, const QHostAddress &address)
{
    return !card.defaultRoute && address == QHostAddress(u"192.168.56.1"_s);
}

Reach reachOf(const Interface &card, const QHostAddress &address)
{
    const Reach least = isHostOnly(card, address) ? Reach::Container : Reach::Local;
    return std::max({reachOf(card), reachOf(address), least});
}

//! Where this machine lends its way out to others: NetworkManager's and Windows's own address then.
bool isHotspot(const Interface &card, const QHostAddress &address)
{
    return !card.defaultRoute
           && (card.name.startsWith("ap"_L1) || address == QHostAddress(u"10.42.0.1"_s)
               || address == QHostAddress(u"192.168.137.1"_s));
}

bool isMobile(const Interface &card)
{
    constexpr std::array prefixes{
        "ww"_L1, "rmnet"_L1, "usb"_L1, "rndis"_L1, "bnep"_L1, "Mobil"_L1, "Cellular"_L1, "Apple Mobile"_L1,
    };
    return startsWithOneOf(card.name, prefixes);
}

bool isWifi(const Interface &card)
{
    constexpr std::array prefixes{"wl"_L1, "Wi-Fi"_L1, "WiFi"_L1, "Wireless"_L1, "ath"_L1, "ra0"_L1};
    return card.wireless || startsWithOneOf(card.name, prefixes);
}

QString networkOf(const Interface &card, const QHostAddress &address, Reach reach)
{
    if (reach == Reach::Loopback)
        return u"self"_s;
    if (reach == Reach::Container)
        return u"virtual"_s;
    if (reach == Reach::Vpn || isVpn(card))
        return u"vpn"_s;
    if (isHotspot(card, address))
        return u"hotspot"_s;
    if (isMobile(card))
        return u"mobile"_s;
    return isWifi(card) ? u"wifi"_s : u"cable"_s;
}

//! Addresses that cannot be connected to at all.
bool isUnusable(const QHostAddress &address)
{
    return address.isNull() || address.isMulticast() || address.isBroadcast() || isIn(address, "0.0.0.0/8")
           || isIn(address, "240.0.0.0/4") || address == QHostAddress(QHostAddress::AnyIPv6);
}

//! IPv4 addresses that are written as IPv6 ones are the IPv4 ones.
QHostAddress plainForm(const QHostAddress &address)
{
    bool isMapped = false;
    const quint32 v4 = address.toIPv4Address(&isMapped);
    return isMapped ? QHostAddress(v4) : address;
}

QList<Candidate> candidatesOf(const Interface &card, int interfaceIndex)
{
    QList<Candidate> candidates;
    for (const QHostAddress &given : card.addresses) {
        const QHostAddress address = plainForm(given);
        if (isUnusable(address))
            continue;
        const Reach reach = reachOf(card, address);
        candidates += Candidate{address,           card.name,      networkOf(card, address, reach), reach,
                                card.defaultRoute, interfaceIndex, card.temporary.contains(given)};
    }
    return candidates;
}

//! What is no use to guests as long as there is anything else.
bool isLastResort(const Candidate &candidate)
{
    return candidate.reach >= Reach::LinkLocal6;
}

bool isListed(const QList<GuestAddress> &addresses, const QHostAddress &address)
{
    return std::any_of(addresses.begin(), addresses.end(),
                       [&address](const GuestAddress &one) { return one.address == address; });
}

} // namespace

bool isContainer(const Interface &card)
{
    constexpr std::array prefixes{
        "docker"_L1, "br-"_L1,   "veth"_L1,    "virbr"_L1,    "podman"_L1,    "cni"_L1,    "lxc"_L1,
        "lxd"_L1,    "incus"_L1, "vmnet"_L1,   "vbox"_L1,     "flannel"_L1,   "cali"_L1,   "cilium"_L1,
        "kube"_L1,   "vnet"_L1,  "bridge1"_L1, "waydroid"_L1, "vEthernet"_L1, "VMware"_L1, "VirtualBox"_L1,
    };
    // What leads out is the real network, bridged for machines inside this one (Hyper-V's external switch).
    return !card.defaultRoute && startsWithOneOf(card.name, prefixes);
}

bool isVpn(const Interface &card)
{
    constexpr std::array prefixes{
        "tun"_L1,   "tap"_L1,      "wg"_L1,     "utun"_L1,   "ppp"_L1,       "tailscale"_L1, "zt"_L1,
        "ipsec"_L1, "nordlynx"_L1, "proton"_L1, "nebula"_L1, "WireGuard"_L1, "ZeroTier"_L1,  "OpenVPN"_L1,
        "feth"_L1,  "Teredo"_L1,   "isatap"_L1, "sit"_L1,    "gre"_L1,
    };
    return card.pointToPoint || startsWithOneOf(card.name, prefixes)
           || card.name.contains("vpn"_L1, Qt::CaseInsensitive);
}

QList<GuestAddress> guestAddresses(const QList<Interface> &interfaces)
{
    QList<Candidate> candidates;
    for (int i = 0; i < interfaces.size(); ++i) {
        if (interfaces[i].up && interfaces[i].running)
            candidates += candidatesOf(interfaces[i], i);
    }
    std::stable_sort(candidates.begin(), candidates.end());
    if (!candidates.isEmpty() && !isLastResort(candidates.constFirst()))
        candidates.removeIf(isLastResort);
    QList<GuestAddress> addresses;
    for (const Candidate &one : std::as_const(candidates)) {
        if (!isListed(addresses, one.address))
            addresses +=
                GuestAddress{one.address, one.interfaceName, one.network, one.reach < Reach::Container};
    }
    return addresses;
}

} // namespace Earshot
