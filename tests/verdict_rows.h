#pragma once

#include "observations.h"

#include <functional>
#include <vector>

namespace Earshot {

//! What is different from a laptop in the Wi-Fi 192.168.1.0/24 that looks at http://192.168.1.5:4000/tea,
//! where nothing answers; and what it means.
struct GuestRow
{
    const char *name;
    std::function<void(GuestObservations &)> change;
    const char *verdict;
};

//! The same of a machine in that network that hosts, with nothing in the way.
struct HostRow
{
    const char *name;
    std::function<void(HostObservations &)> change;
    const char *verdict;
};

//! What is different on each of several ways to one room; what it means, and which way is spoken of.
struct WaysRow
{
    const char *name;
    std::vector<std::function<void(GuestObservations &)>> changes;
    const char *verdict;
    int way;
};

inline QHostAddress ip(const char *text)
{
    return QHostAddress(QString::fromLatin1(text));
}

inline LocalNetwork wifi()
{
    return {QStringLiteral("wlan0"), ip("192.168.1.7"), 24, false, false};
}
inline LocalNetwork wifi6()
{
    return {QStringLiteral("wlan0"), ip("2001:db8:1::7"), 64, false, false};
}
inline LocalNetwork vpn()
{
    return {QStringLiteral("tun0"), ip("10.8.0.2"), 24, true, false};
}
inline LocalNetwork docker()
{
    return {QStringLiteral("docker0"), ip("172.17.0.1"), 16, false, true};
}

// clang-format off
inline std::vector<GuestRow> guestRows()
{
    using O = GuestObservations;
    const auto at = [](O &o, const char *host) { o.host = QString::fromLatin1(host); o.address = ip(host); };
    const auto open = [](O &o, int health, bool isEarshot, int page, bool upgrades) {
        o.knock = Knock::Opened; o.health = health; o.isEarshot = isEarshot; o.page = page; o.upgrades = upgrades;
    };
    return {
        {"everything works", [=](O &o) { open(o, 200, true, 200, true); }, "fine"},
        {"everything works over the VPN", [=](O &o) { open(o, 200, true, 200, true); o.goesByVpn = true; }, "fine"},
        {"on this machine", [=](O &o) { at(o, "127.0.0.1"); open(o, 200, true, 200, true); }, "fine"},
        {"on this machine, without any network", [=](O &o) { at(o, "127.0.0.1"); o.here.all.clear(); open(o, 200, true, 200, true); }, "fine"},
        {"the room is closed", [=](O &o) { open(o, 200, true, 404, false); }, "room-gone"},
        {"a proxy without web sockets", [=](O &o) { open(o, 200, true, 200, false); }, "no-conversations"},
        {"a printer", [=](O &o) { open(o, 404, false, 0, false); }, "not-earshot"},
        {"a web server with a health of its own", [=](O &o) { open(o, 200, false, 200, false); }, "not-earshot"},
        {"a mail server", [=](O &o) { open(o, 0, false, 0, false); }, "not-earshot"},
        {"a hotel's page for its guests", [=](O &o) { open(o, 302, false, 0, false); }, "not-earshot"},
        {"by a name that the host does not know", [=](O &o) { open(o, 200, true, 421, false); }, "wrong-name"},
        {"a proxy that passes on its own name", [=](O &o) { open(o, 421, false, 0, false); }, "wrong-name"},
        {"a full server", [=](O &o) { open(o, 503, false, 0, false); }, "server-full"},
        {"full when it came to the room", [=](O &o) { open(o, 200, true, 503, false); }, "server-full"},
        {"by the certificate of its address", [=](O &o) { open(o, 200, true, 200, true); o.seal = Certificate::Kept; }, "fine"},
        {"by that certificate, and the room is closed", [=](O &o) { open(o, 200, true, 404, false); o.seal = Certificate::Kept; }, "room-gone"},
        {"by that certificate, and no Earshot", [=](O &o) { open(o, 404, false, 0, false); o.seal = Certificate::Kept; }, "not-earshot"},
        {"another certificate", [=](O &o) { open(o, 0, false, 0, false); o.seal = Certificate::OtherHost; }, "other-host"},
        {"another certificate far away", [=](O &o) { at(o, "203.0.113.9"); open(o, 0, false, 0, false); o.seal = Certificate::OtherHost; }, "other-host"},
        {"another certificate when it came to talking", [=](O &o) { open(o, 200, true, 200, false); o.seal = Certificate::OtherHost; }, "other-host"},
        {"a certificate of nobody knows whom", [=](O &o) { open(o, 0, false, 0, false); o.seal = Certificate::Unvouched; }, "not-vouched-for"},
        {"no TLS where the address asks for it", [=](O &o) { open(o, 0, false, 0, false); o.seal = Certificate::None; }, "not-sealed"},
        {"silent where the address asks for TLS", [=](O &o) { open(o, 0, false, 0, false); o.seal = Certificate::NotTried; }, "not-earshot"},
        {"a misspelled name", [=](O &o) { o.isName = true; o.isFound = false; }, "name-unknown"},
        {"a name, without any network", [=](O &o) { o.isName = true; o.isFound = false; o.here.all.clear(); }, "no-network"},
        {"no network", [=](O &o) { o.here.all.clear(); o.knock = Knock::NoWay; }, "no-network"},
        {"no network but for containers", [=](O &o) { o.here.all = {docker()}; o.knock = Knock::NoWay; }, "no-network"},
        {"loopback, where nobody is", [=](O &o) { at(o, "127.0.0.1"); o.knock = Knock::Refused; }, "own-loopback"},
        {"IPv6 loopback, where nobody is", [=](O &o) { at(o, "::1"); o.knock = Knock::Refused; }, "own-loopback"},
        {"this machine's own address", [=](O &o) { at(o, "192.168.1.7"); o.knock = Knock::Refused; }, "own-closed"},
        {"nobody at the port", [=](O &o) { o.knock = Knock::Refused; }, "nobody-listens"},
        {"nobody at the port, far away", [=](O &o) { at(o, "203.0.113.9"); o.knock = Knock::Refused; }, "nobody-listens"},
        {"its firewall swallows", [=](O &o) { o.knock = Knock::NoAnswer; o.isNeighbour = true; }, "host-firewall"},
        {"its firewall forbids in words", [=](O &o) { o.knock = Knock::NoMachine; o.isNeighbour = true; }, "host-firewall"},
        {"asleep", [=](O &o) { o.knock = Knock::NoMachine; }, "host-away"},
        {"asleep, and not told", [=](O &o) { o.knock = Knock::NoAnswer; }, "host-away"},
        {"announced, but out of reach", [=](O &o) { o.knock = Knock::NoAnswer; o.isSeenNearby = true; }, "isolated"},
        {"announced, out of reach, and told so", [=](O &o) { o.knock = Knock::NoMachine; o.isSeenNearby = true; }, "isolated"},
        {"in the wired network next door", [=](O &o) { at(o, "192.168.2.5"); o.knock = Knock::NoAnswer; }, "other-network"},
        {"in a network that the router refuses", [=](O &o) { at(o, "10.1.2.3"); o.knock = Knock::NoMachine; }, "other-network"},
        {"without a router", [=](O &o) { at(o, "192.168.2.5"); o.knock = Knock::NoWay; }, "other-network"},
        {"self-given, on another cable", [=](O &o) { at(o, "169.254.3.4"); o.knock = Knock::NoWay; }, "other-network"},
        {"next door, all through a VPN", [=](O &o) { at(o, "192.168.2.5"); o.here.all.append(vpn()); o.here.leavesByVpn = true; o.knock = Knock::NoAnswer; }, "guest-vpn"},
        {"next door, this one through a VPN", [=](O &o) { at(o, "192.168.2.5"); o.here.all.append(vpn()); o.goesByVpn = true; o.knock = Knock::NoAnswer; }, "guest-vpn"},
        {"in the VPN's own network", [=](O &o) { at(o, "10.8.0.9"); o.here.all.append(vpn()); o.goesByVpn = true; o.knock = Knock::NoAnswer; }, "guest-vpn"},
        {"a VPN that is not in the way", [=](O &o) { at(o, "192.168.2.5"); o.here.all.append(vpn()); o.knock = Knock::NoAnswer; }, "other-network"},
        {"of the host's containers", [=](O &o) { at(o, "172.17.0.5"); o.here.all.append(docker()); o.knock = Knock::NoMachine; }, "container-address"},
        {"IPv6 where there is none", [=](O &o) { at(o, "2001:db8:1::5"); o.knock = Knock::NoWay; }, "no-ipv6"},
        {"IPv4 where there is none", [=](O &o) { o.here.all = {wifi6()}; o.knock = Knock::NoWay; }, "no-ipv4"},
        {"IPv6 in the same network", [=](O &o) { at(o, "2001:db8:1::5"); o.here.all.append(wifi6()); o.knock = Knock::NoMachine; }, "host-away"},
        {"in the internet, nothing comes back", [=](O &o) { at(o, "203.0.113.9"); o.knock = Knock::NoAnswer; }, "far-away"},
        {"in the internet, no way there", [=](O &o) { at(o, "203.0.113.9"); o.knock = Knock::NoWay; }, "far-away"},
    };
}

inline std::vector<WaysRow> waysRows()
{
    using O = GuestObservations;
    const auto at = [](O &o, const char *host) { o.host = QString::fromLatin1(host); o.address = ip(host); };
    const auto open = [](O &o, int health, bool isEarshot, int page, bool upgrades) {
        o.knock = Knock::Opened; o.health = health; o.isEarshot = isEarshot; o.page = page; o.upgrades = upgrades;
    };
    const auto fine = [=](O &o) { at(o, "10.0.0.7"); open(o, 200, true, 200, true); };
    const auto gone = [=](O &o) { open(o, 200, true, 404, false); };
    const auto printer = [=](O &o) { open(o, 404, false, 0, false); };
    const auto refused = [](O &o) { o.knock = Knock::Refused; };
    const auto asleep = [](O &o) { o.knock = Knock::NoMachine; };
    const auto firewall = [](O &o) { o.knock = Knock::NoAnswer; o.isNeighbour = true; };
    const auto nearby = [](O &o) { o.knock = Knock::NoAnswer; o.isSeenNearby = true; };
    const auto elsewhere = [=](O &o) { at(o, "192.168.2.5"); o.knock = Knock::NoAnswer; };
    const auto container = [=](O &o) { at(o, "172.17.0.5"); o.here.all.append(docker()); o.knock = Knock::NoMachine; };
    const auto own = [=](O &o) { at(o, "192.168.1.7"); o.knock = Knock::Refused; };
    const auto unknown = [](O &o) { o.isName = true; o.isFound = false; };
    const auto ip6 = [=](O &o) { at(o, "2001:db8:1::5"); o.knock = Knock::NoWay; };
    const auto offline = [](O &o) { o.here.all.clear(); o.knock = Knock::NoWay; };
    return {
        {"one way", {firewall}, "host-firewall", 0},
        {"the first leads there", {fine, refused}, "fine", 0},
        {"the last leads there", {unknown, gone, fine}, "fine", 2},
        {"not over when another led there", {[](O &o) { o.knock = Knock::NotTried; }, fine}, "fine", 1},
        {"its own server without the room, and a stranger", {printer, gone}, "room-gone", 1},
        {"a proxy lets one see it", {gone, [=](O &o) { open(o, 200, true, 200, false); }}, "no-conversations", 1},
        {"full, and its firewall elsewhere", {firewall, [=](O &o) { open(o, 503, false, 0, false); }}, "server-full", 1},
        {"its firewall, and another network", {elsewhere, firewall}, "host-firewall", 1},
        {"its firewall, and nobody at another machine", {refused, firewall}, "host-firewall", 1},
        {"heard nearby", {firewall, nearby}, "isolated", 1},
        {"nobody at the port, and a printer", {printer, refused}, "nobody-listens", 1},
        {"another certificate here, nobody there", {refused, [=](O &o) { open(o, 0, false, 0, false); o.seal = Certificate::OtherHost; }}, "other-host", 1},
        {"another certificate at a stranger's, and the room", {[=](O &o) { open(o, 0, false, 0, false); o.seal = Certificate::OtherHost; }, fine}, "fine", 1},
        {"no TLS, and nobody at the port", {[=](O &o) { open(o, 0, false, 0, false); o.seal = Certificate::None; }, refused}, "nobody-listens", 1},
        {"asleep here, and in another network", {elsewhere, asleep}, "host-away", 1},
        {"asleep, by two ways", {asleep, asleep}, "host-away", 0},
        {"a name nobody knows, and asleep", {unknown, asleep}, "host-away", 1},
        {"a name nobody knows, and the own number", {own, unknown}, "name-unknown", 1},
        {"the same number as this machine's, and another network", {own, elsewhere}, "other-network", 1},
        {"of its containers, and another network", {container, elsewhere}, "other-network", 1},
        {"IPv6 where there is none, and its containers", {ip6, container}, "container-address", 1},
        {"no network", {offline, offline}, "no-network", 0},
    };
}

inline std::vector<HostRow> hostRows()
{
    using O = HostObservations;
    return {
        {"nothing in the way", [](O &) {}, "waiting"},
        {"nothing is known of a firewall", [](O &o) { o.firewall = Firewall::Unknown; }, "waiting"},
        {"a VPN beside the Wi-Fi", [](O &o) { o.here.all.append(vpn()); }, "waiting"},
        {"no room is open", [](O &o) { o.port = 0; }, "not-hosting"},
        {"no network", [](O &o) { o.here.all.clear(); }, "host-no-network"},
        {"no network but for containers", [](O &o) { o.here.all = {docker()}; }, "host-no-network"},
        {"listens on loopback alone", [](O &o) { o.ownKnock = Knock::Refused; o.isEarshot = false; }, "only-this-machine"},
        {"another program has the address", [](O &o) { o.isEarshot = false; }, "port-shared"},
        {"cut off from itself", [](O &o) { o.ownKnock = Knock::NoAnswer; o.isEarshot = false; }, "own-firewall"},
        {"ufw", [](O &o) { o.firewall = Firewall::Ufw; }, "firewall-ufw"},
        {"firewalld", [](O &o) { o.firewall = Firewall::Firewalld; }, "firewall-firewalld"},
        {"Windows", [](O &o) { o.firewall = Firewall::Windows; }, "firewall-windows"},
        {"macOS", [](O &o) { o.firewall = Firewall::MacOs; }, "firewall-macos"},
        {"only a VPN", [](O &o) { o.here.all = {vpn()}; }, "host-vpn"},
    };
}
// clang-format on

} // namespace Earshot
