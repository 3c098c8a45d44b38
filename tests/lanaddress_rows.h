#pragma once

#include <QString>

#include <vector>

namespace Earshot {

//! A machine's interfaces, one on each line: flags, name in quotes, addresses. Flags: '*' holds the default
//! route, 'o' loopback, 'p' point to point, 'd' down, 'c' without carrier, 'w' wireless, '-' none of these.
//! '~' before an address: a temporary one. Addresses are those of documentation where they stand for public
//! ones.
struct LanAddressRow
{
    const char *name;
    const char *interfaces;
    const char *expected;
};

// clang-format off
inline std::vector<LanAddressRow> lanAddressRows()
{
    return {
        {"nothing at all", "", ""},
        {"only loopback", "o 'lo' 127.0.0.1 ::1", "127.0.0.1 ::1"},
        {"laptop on Wi-Fi",
         "o 'lo' 127.0.0.1 ::1\n"
         "d 'enp0s31f6'\n"
         "* 'wlp2s0' 192.168.1.23 fe80::a1b2:c3d4:e5f6:1",
         "192.168.1.23"},
        {"laptop, cable and Wi-Fi, cable is the default",
         "o 'lo' 127.0.0.1 ::1\n"
         "- 'wlp2s0' 192.168.1.24 fe80::2\n"
         "* 'enp0s31f6' 192.168.1.23 fe80::1",
         "192.168.1.23 192.168.1.24"},
        {"no way out, a LAN party",
         "o 'lo' 127.0.0.1 ::1\n"
         "- 'enp3s0' 10.0.0.7 fe80::7",
         "10.0.0.7"},
        {"two LANs, neither is the default",
         "- 'enp3s0' 10.0.0.7\n"
         "- 'enp4s0' 172.16.3.9",
         "10.0.0.7 172.16.3.9"},
        {"home with IPv6, stable and temporary",
         "o 'lo' 127.0.0.1 ::1\n"
         "* 'wlan0' ~2001:db8:1::aaaa 2001:db8:1::5 fe80::5 192.168.178.21",
         "192.168.178.21 2001:db8:1::5 2001:db8:1::aaaa"},
        {"unique local before global, temporary last",
         "* 'wlan0' 192.168.178.21 2001:db8:1::5 ~fd00::aaaa fd00::5 ~2001:db8:1::bbbb",
         "192.168.178.21 fd00::5 2001:db8:1::5 fd00::aaaa 2001:db8:1::bbbb"},
        {"IPv6 only",
         "o 'lo' 127.0.0.1 ::1\n"
         "* 'eth0' 2001:db8:2::10 fe80::10",
         "2001:db8:2::10"},
        {"IPv6 only, and a cable to something else",
         "* 'wlan0' 2001:db8:2::10 fe80::10\n"
         "- 'eth0' 192.168.7.1",
         "2001:db8:2::10 192.168.7.1"},
        {"developer with Docker",
         "o 'lo' 127.0.0.1 ::1\n"
         "- 'docker0' 172.17.0.1\n"
         "- 'br-5f2c9e01a7bd' 172.18.0.1 fe80::42\n"
         "- 'veth12ab34c' fe80::43\n"
         "* 'wlp2s0' 192.168.0.100 fe80::5",
         "192.168.0.100 172.17.0.1 172.18.0.1"},
        {"Docker, and the LAN is not the default",
         "- 'docker0' 172.17.0.1\n"
         "- 'enp3s0' 192.168.0.100",
         "192.168.0.100 172.17.0.1"},
        {"virtual machines by libvirt",
         "- 'virbr0' 192.168.122.1\n"
         "- 'vnet0' fe80::fc54\n"
         "* 'eno1' 192.168.0.3",
         "192.168.0.3 192.168.122.1"},
        {"podman, LXC, CNI, VirtualBox, VMware",
         "- 'podman0' 10.88.0.1\n- 'lxcbr0' 10.0.3.1\n- 'cni0' 10.42.0.1\n- 'vboxnet0' 192.168.56.1\n"
         "- 'vmnet8' 192.168.233.1\n* 'eth0' 192.168.0.3",
         "192.168.0.3 10.88.0.1 10.0.3.1 10.42.0.1 192.168.56.1 192.168.233.1"},
        {"inside a container",
         "o 'lo' 127.0.0.1\n"
         "* 'eth0' 172.17.0.2",
         "172.17.0.2"},
        {"WireGuard takes all traffic",
         "o 'lo' 127.0.0.1\n"
         "- 'wlan0' 192.168.1.5\n"
         "*p 'wg0' 10.8.0.2",
         "192.168.1.5 10.8.0.2"},
        {"OpenVPN takes all traffic",
         "*p 'tun0' 10.8.0.6 fd42::6\n"
         "- 'eth0' 192.168.1.5 fe80::5",
         "192.168.1.5 10.8.0.6 fd42::6"},
        {"bridging VPN", "- 'tap0' 192.168.50.2\n* 'eth0' 192.168.1.5", "192.168.1.5 192.168.50.2"},
        {"Tailscale beside Wi-Fi",
         "p 'tailscale0' 100.101.102.103 fd7a:115c:a1e0::1\n"
         "* 'wlan0' 192.168.1.5",
         "192.168.1.5 100.101.102.103 fd7a:115c:a1e0::1"},
        {"ZeroTier beside Wi-Fi", "- 'ztabcdef12' 10.147.17.4\n* 'wlan0' 192.168.1.5", "192.168.1.5 10.147.17.4"},
        {"a tunnel by another name", "*p 'corp0' 10.9.0.2\n- 'eth0' 192.168.2.5", "192.168.2.5 10.9.0.2"},
        {"only a VPN", "o 'lo' 127.0.0.1\n*p 'utun4' 10.9.0.2 fe80::1", "10.9.0.2"},
        {"VPN before containers", "- 'docker0' 172.17.0.1\np 'wg0' 10.8.0.2\no 'lo' 127.0.0.1", "10.8.0.2 172.17.0.1"},
        {"only a container's bridge", "o 'lo' 127.0.0.1 ::1\n- 'docker0' 172.17.0.1", "172.17.0.1"},
        {"mobile modem with carrier NAT, and Wi-Fi",
         "* 'wwan0' 100.72.1.2\n"
         "- 'wlan0' 192.168.43.7",
         "192.168.43.7 100.72.1.2"},
        {"only carrier NAT", "* 'eth0' 100.64.3.4\no 'lo' 127.0.0.1", "100.64.3.4"},
        {"carrier NAT before VPN", "p 'tun0' 10.8.0.2\n* 'eth0' 100.64.3.4", "100.64.3.4 10.8.0.2"},
        {"hotspot for the others",
         "* 'wwan0' 100.72.1.2\n"
         "- 'ap0' 10.42.0.1",
         "10.42.0.1 100.72.1.2"},
        {"no DHCP server", "o 'lo' 127.0.0.1 ::1\n- 'eth0' 169.254.12.7 fe80::7", "169.254.12.7"},
        {"self-given address beside a proper one", "- 'eth1' 169.254.12.7\n* 'eth0' 192.168.1.5", "192.168.1.5 169.254.12.7"},
        {"self-given address of the default route", "* 'eth0' 169.254.12.7\n- 'eth1' 10.1.1.1", "10.1.1.1 169.254.12.7"},
        {"only link-local IPv6", "o 'lo' 127.0.0.1 ::1\n- 'eth0' fe80::7", "fe80::7 127.0.0.1 ::1"},
        {"rented server",
         "o 'lo' 127.0.0.1 ::1\n"
         "* 'eth0' 203.0.113.9 2001:db8:3::9 fe80::9\n"
         "- 'eth1' 10.0.0.5",
         "203.0.113.9 2001:db8:3::9 10.0.0.5"},
        {"private before public on one interface", "* 'eth0' 203.0.113.9 10.0.0.5", "10.0.0.5 203.0.113.9"},
        {"dial-up", "*p 'ppp0' 203.0.113.77\n- 'eth0' 192.168.1.1", "192.168.1.1 203.0.113.77"},
        {"bridge of the real network", "- 'enp1s0' fe80::1\n* 'br0' 192.168.1.2 fe80::2", "192.168.1.2"},
        {"cable pulled, address still there",
         "c 'enp3s0' 192.168.1.9\n"
         "* 'wlan0' 192.168.1.10",
         "192.168.1.10"},
        {"switched off", "d 'eth0' 192.168.1.9\no 'lo' 127.0.0.1", "127.0.0.1"},
        {"macOS",
         "o 'lo0' 127.0.0.1 ::1 fe80::1\n"
         "* 'en0' fe80::c2 192.168.1.77 2001:db8:4::77 ~2001:db8:4::abcd\n"
         "- 'awdl0' fe80::d0\n- 'llw0' fe80::d0\np 'utun0' fe80::e1\np 'utun1' fe80::e2\n"
         "- 'bridge100' 192.168.64.1 fe80::64",
         "192.168.1.77 2001:db8:4::77 2001:db8:4::abcd 192.168.64.1"},
        {"Windows with WSL and VirtualBox",
         "- 'vEthernet (WSL)' 172.29.96.1 fe80::1\n"
         "- 'VirtualBox Host-Only Network' 192.168.56.1 fe80::2\n"
         "* 'Wi-Fi' 192.168.2.113 fe80::3\n"
         "- 'Local Area Connection* 1' 169.254.9.9\n"
         "o 'Loopback Pseudo-Interface 1' ::1 127.0.0.1",
         "192.168.2.113 169.254.9.9 172.29.96.1 192.168.56.1"},
        {"Windows with a Hyper-V switch on the real network", "* 'vEthernet (External)' 192.168.2.113", "192.168.2.113"},
        {"Windows VPNs by name",
         "* 'NordLynx' 10.5.0.2\n- 'WireGuard Tunnel' 10.6.0.2\n- 'Corp VPN' 10.7.0.2\n- 'Ethernet' 192.168.2.5",
         "192.168.2.5 10.5.0.2 10.6.0.2 10.7.0.2"},
        {"proxy that takes all traffic", "* 'Meta' 198.18.0.1\n- 'eth0' 192.168.2.5", "192.168.2.5 198.18.0.1"},
        {"Teredo and 6to4", "- 'eth0' 2001:0:1::1 2002:c000:204::1 192.168.2.5", "192.168.2.5 2001:0:1::1 2002:c000:204::1"},
        {"the same address twice", "* 'eth0' 192.168.2.5\n- 'eth1' 192.168.2.5", "192.168.2.5"},
        {"IPv4 written as IPv6", "* 'eth0' ::ffff:192.168.2.5", "192.168.2.5"},
        {"loopback address elsewhere", "* 'dummy0' 127.0.0.2\n- 'eth0' 192.168.2.5", "192.168.2.5"},
        {"laptop on Wi-Fi and in a dock, Wi-Fi is the default",
         "*w 'wlp0s20f3' 192.168.1.24\n- 'enxa44cc8e5' 192.168.1.23 fe80::1",
         "192.168.1.24 192.168.1.23"},
        {"two cards in one network, and a third without an address", "* 'eno1' 10.1.0.5\n- 'eno2' 10.1.0.6\n- 'eno3'", "10.1.0.5 10.1.0.6"},
        {"bonded cards", "- 'eno1' fe80::1\n- 'eno2' fe80::1\n* 'bond0' 10.1.0.5 fe80::1", "10.1.0.5"},
        {"VLANs of a machine room", "* 'eno1.10' 10.10.0.5\n- 'eno1.20' 10.20.0.5 2001:db8:20::5", "10.10.0.5 10.20.0.5 2001:db8:20::5"},
        {"three privacy addresses, oldest last",
         "* 'wlan0' 192.168.1.5 ~2001:db8:1::c ~2001:db8:1::b ~2001:db8:1::a 2001:db8:1:0:a2b3:c4ff:fed5:e6f7",
         "192.168.1.5 2001:db8:1:0:a2b3:c4ff:fed5:e6f7 2001:db8:1::c 2001:db8:1::b 2001:db8:1::a"},
        {"IPv6 only, privacy addresses only", "* 'wlan0' ~2001:db8:1::b ~2001:db8:1::a fe80::5", "2001:db8:1::b 2001:db8:1::a"},
        {"unique local IPv6 only", "o 'lo' ::1\n* 'eth0' fd12:3456::5 fe80::5", "fd12:3456::5"},
        {"hotspot by NetworkManager, the way out by cable", "* 'enp3s0' 192.168.1.5\n-w 'wlp2s0' 10.42.0.1", "192.168.1.5 10.42.0.1"},
        {"hotspot only, no way out", "o 'lo' 127.0.0.1\nd 'enp3s0'\n-w 'wlp2s0' 10.42.0.1 fe80::1", "10.42.0.1"},
        {"Windows hotspot", "*w 'Wi-Fi' 192.168.2.113\n-w 'Local Area Connection* 10' 192.168.137.1", "192.168.2.113 192.168.137.1"},
        {"a phone by USB, and Wi-Fi", "*w 'wlan0' 192.168.1.5\n- 'usb0' 192.168.42.129", "192.168.1.5 192.168.42.129"},
        {"an iPhone is the only way", "d 'enp3s0'\n*w 'wlan0' 172.20.10.3 2001:db8:9::3", "172.20.10.3 2001:db8:9::3"},
        {"a phone by Bluetooth", "* 'bnep0' 192.168.44.12", "192.168.44.12"},
        {"inside WSL 2", "o 'lo' 127.0.0.1 10.255.255.254 ::1\n* 'eth0' 172.29.103.14 fe80::215", "172.29.103.14"},
        {"inside WSL 2 in mirrored mode", "o 'lo' 127.0.0.1\n* 'eth1' 192.168.2.113 fe80::3\n- 'loopback0' fe80::4", "192.168.2.113"},
        {"Windows, Hyper-V: a switch on the real network, and the default one",
         "* 'vEthernet (External)' 192.168.2.113\n- 'vEthernet (Default Switch)' 172.25.16.1\n- 'Ethernet 2' 10.0.0.5",
         "192.168.2.113 10.0.0.5 172.25.16.1"},
        {"Windows, VirtualBox by a plain name", "- 'Ethernet 3' 192.168.56.1\n* 'Ethernet' 192.168.2.5", "192.168.2.5 192.168.56.1"},
        {"a LAN that is numbered like VirtualBox's", "* 'eth0' 192.168.56.1", "192.168.56.1"},
        {"Windows, VMware", "- 'VMware Network Adapter VMnet1' 192.168.153.1\n- 'VMware Network Adapter VMnet8' 192.168.233.1\n* 'Ethernet0' 10.0.0.9", "10.0.0.9 192.168.153.1 192.168.233.1"},
        {"Docker Desktop on macOS, Wi-Fi and Thunderbolt", "*w 'en0' 192.168.1.77\n- 'en5' 169.254.3.4\n- 'bridge101' 192.168.65.1\n- 'vmenet0' fe80::9", "192.168.1.77 169.254.3.4 192.168.65.1"},
        {"a developer with everything",
         "o 'lo' 127.0.0.1 ::1\n- 'docker0' 172.17.0.1\n- 'virbr0' 192.168.122.1\np 'tailscale0' 100.101.102.103\n"
         "*p 'wg0' 10.8.0.2\n- 'enp3s0' 192.168.1.5 2001:db8:1::5 fe80::1\ncw 'wlp2s0' 192.168.1.6",
         "192.168.1.5 2001:db8:1::5 10.8.0.2 100.101.102.103 172.17.0.1 192.168.122.1"},
        {"flight mode", "o 'lo' 127.0.0.1 ::1\nd 'wlan0'\nd 'eth0'", "127.0.0.1 ::1"},
        {"flight mode with containers", "o 'lo' 127.0.0.1\nd 'wlan0'\n- 'docker0' 172.17.0.1", "172.17.0.1"},
        {"what cannot be connected to", "* 'eth0' 0.0.0.0 224.0.0.1 255.255.255.255 240.0.0.1 :: ff02::1 x 10.0.0.1", "10.0.0.1"},
    };
}

//! One interface, and the networks that its addresses are in.
struct LanNetworkRow
{
    const char *card;
    const char *networks;
};

inline std::vector<LanNetworkRow> lanNetworkRows()
{
    return {
        {"* 'wlp2s0' 192.168.1.5 2001:db8:1::5", "wifi wifi"},
        {"*w 'en0' 192.168.1.5", "wifi"},
        {"* 'Wi-Fi 2' 192.168.1.5", "wifi"},
        {"* 'enp3s0' 192.168.1.5", "cable"},
        {"* 'Ethernet' 192.168.1.5", "cable"},
        {"* 'vEthernet (External)' 192.168.1.5", "cable"},
        {"- 'vEthernet (WSL)' 172.29.96.1", "virtual"},
        {"- 'docker0' 172.17.0.1", "virtual"},
        {"- 'Ethernet 3' 192.168.56.1", "virtual"},
        {"p 'wg0' 10.8.0.2", "vpn"},
        {"- 'tailscale0' 100.101.102.103", "vpn"},
        {"-w 'wlan0' 198.18.0.1", "vpn"},
        {"-w 'wlp2s0' 10.42.0.1", "hotspot"},
        {"*w 'wlp2s0' 10.42.0.1", "wifi"},
        {"-w 'Local Area Connection* 10' 192.168.137.1", "hotspot"},
        {"* 'wwan0' 100.72.1.2", "mobile"},
        {"* 'usb0' 192.168.42.129", "mobile"},
        {"* 'bnep0' 192.168.44.12", "mobile"},
        {"o 'lo' 127.0.0.1 ::1", "self self"},
        {"- 'dummy0' 127.0.0.2", "self"},
    };
}
// clang-format on

} // namespace Earshot
