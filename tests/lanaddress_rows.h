#pragma once

#include <QString>

#include <vector>

namespace Earshot {

//! A machine's interfaces, one on each line: flags, name in quotes, addresses. Flags: '*' holds the default
//! route, 'o' loopback, 'p' point to point, 'd' down, 'c' without carrier, '-' none of these. '~' before an
//! address: a temporary one. Addresses are those of documentation where they stand for public ones.
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
        {"what cannot be connected to", "* 'eth0' 0.0.0.0 224.0.0.1 255.255.255.255 240.0.0.1 :: ff02::1 x 10.0.0.1", "10.0.0.1"},
    };
}
// clang-format on

} // namespace Earshot
