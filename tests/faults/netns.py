"""A host's network and a guest's, joined by one cable: two namespaces that a test makes, spoils and removes."""

import asyncio
import glob
import itertools
import os
import re
import shutil
import subprocess
import tempfile

PREFIX = "earshot-faults-"
numbers = itertools.count(1)


class Unavailable(Exception):
    """Why there are no namespaces here."""


def why_not():
    """What is missing here; empty where all is there."""
    for tool, package in (("ip", "iproute2"), ("tc", "iproute2"), ("nft", "nftables")):
        if not shutil.which(tool):
            return f"{tool} is not installed ({package})"
    if os.geteuid() != 0:
        return "namespaces need root"
    probe = f"{PREFIX}{os.getpid()}-probe"
    made = subprocess.run(["ip", "netns", "add", probe], capture_output=True, text=True, check=False)
    subprocess.run(["ip", "netns", "del", probe], capture_output=True, check=False)
    return made.stderr.strip()


def sweep():
    """Takes away what this run has left, or one that was killed."""
    for path in glob.glob(os.path.join(tempfile.gettempdir(), PREFIX + "*")):
        if is_over(path):
            for disk in glob.glob(os.path.join(path, "*", "disk")):
                subprocess.run(["umount", "-l", disk], capture_output=True, check=False)
            shutil.rmtree(path, ignore_errors=True)
    if shutil.which("ip"):
        names = subprocess.run(["ip", "netns", "list"], capture_output=True, text=True, check=False).stdout
        for name in re.findall(f"^{PREFIX}\\S+", names, re.MULTILINE):
            if is_over(name):
                subprocess.run(["ip", "netns", "del", name], capture_output=True, check=False)


def is_over(name):
    """Whether the run that named it so is this one, or is no more."""
    pid = re.search(f"{PREFIX}(\\d+)-", name)
    return bool(pid) and (int(pid[1]) == os.getpid() or not os.path.exists(f"/proc/{pid[1]}"))


async def shell(script, what="sh"):
    process = await asyncio.create_subprocess_exec(
        "sh", "-ec", script, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT)
    said, _ = await process.communicate()
    if process.returncode:
        raise AssertionError(f"{what} failed: {said.decode().strip()}\n{script}")
    return said.decode()


class Wire:
    """The cable and its two ends. Each end's loopback interface is up too, and leads nowhere else."""

    host_address, guest_address = "10.77.0.1", "10.77.0.2"
    host_address6, guest_address6 = "fd77::1", "fd77::2"

    async def lay(self, v4=True, v6=False):
        number = next(numbers)
        self.host = f"{PREFIX}{os.getpid()}-{number}h"
        self.guest = f"{PREFIX}{os.getpid()}-{number}g"
        lines = [f"ip netns add {self.host}", f"ip netns add {self.guest}",
                 f"ip link add eth0 netns {self.host} type veth peer name eth0 netns {self.guest}"]
        for end, address, address6 in ((self.host, self.host_address, self.host_address6),
                                       (self.guest, self.guest_address, self.guest_address6)):
            if not v6:
                lines.append(f"ip netns exec {end} sysctl -qw net.ipv6.conf.all.disable_ipv6=1")
            if v4:
                lines.append(f"ip -n {end} addr add {address}/24 dev eth0")
            if v6:
                lines.append(f"ip -n {end} addr add {address6}/64 dev eth0 nodad")
            lines += [f"ip -n {end} link set lo up", f"ip -n {end} link set eth0 up"]
        await shell("\n".join(lines), "laying the wire")
        return self

    async def hold_at_most(self, size):
        """What the systems keep of a line that nobody reads, in bytes for each end: else it is 4 MB and more."""
        for end in (self.host, self.guest):
            await shell(f"ip netns exec {end} sysctl -qw net.ipv4.tcp_wmem='4096 16384 {size}'"
                        f" net.ipv4.tcp_rmem='4096 16384 {size}'", "sysctl")

    async def drop(self, up="", down=""):
        """Drops what goes up to the host or down to the guest: "all", or some percent of it."""
        await self.heal()
        for end, what in ((self.host, up), (self.guest, down)):
            if not what:
                continue
            some = "" if what == "all" else f"numgen random mod 100 < {what}"
            rules = ("add table inet fault; add chain inet fault arriving { type filter hook input priority 0; };"
                     f' add rule inet fault arriving iifname "eth0" {some} drop')
            await shell(f"ip netns exec {end} nft '{rules}'", "nft")

    async def drop_tcp(self):
        """As a network that keeps its guests apart: what is told to all in it still gets through."""
        await shell(f"ip netns exec {self.host} nft 'add table inet fault; add chain inet fault arriving"
                    " { type filter hook input priority 0; };"
                    ' add rule inet fault arriving iifname "eth0" meta l4proto tcp drop\'')

    async def heal(self):
        for end in (self.host, self.guest):
            await shell(f"ip netns exec {end} nft delete table inet fault 2>/dev/null || true")

    async def slow(self, rate):
        for end in (self.host, self.guest):
            await shell(f"tc -n {end} qdisc replace dev eth0 root tbf rate {rate} burst 4kb latency 800ms")

    async def carries(self):
        """Until both ends know that they are plugged in, which the system tells later than it carries."""
        for end in (self.host, self.guest):
            await shell(f"until ip -n {end} link show eth0 | grep -q 'state UP'; do sleep 0.05; done")
        return self

    async def unplug(self):
        await shell(f"ip -n {self.guest} link set eth0 down")

    async def plug(self):
        await shell(f"ip -n {self.guest} link set eth0 up")

    async def readdress(self, end, old, new):
        """As when a router gives out another address; the old one is gone."""
        await shell(f"ip -n {end} addr del {old}/24 dev eth0\nip -n {end} addr add {new}/24 dev eth0")

    async def add(self, end, address):
        await shell(f"ip -n {end} addr add {address}/24 dev eth0")

    async def cut_sockets(self):
        """Ends the host's connections over the wire, as an administrator can."""
        await shell(f"ip netns exec {self.host} ss -K dst {self.guest_address}", "ss -K")

    async def remove(self):
        for end in (self.host, self.guest):
            await shell(f"ip netns del {end} 2>/dev/null || true")
