"""What tells machines of each other's services: a bus and Avahi for each end of a wire, and one who lies."""

import asyncio
import os
import re

from programs import Program, expect

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={path}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*"/>
<allow send_type="method_call"/><allow receive_sender="*"/></policy></busconfig>
"""
AVAHI = """[server]
host-name={machine}
use-ipv4=yes
use-ipv6=no
allow-interfaces=eth0
[publish]
publish-workstation=no
[rlimits]
"""


class Daemons:
    """One end's own bus and Avahi, as every desktop has them."""

    def __init__(self, scene, inside, machine):
        self.scene, self.inside, self.machine = scene, inside, machine
        self.folder = os.path.join(scene.folder, machine)
        self.starts = 0
        os.makedirs(self.folder)

    @property
    def environment(self):
        return {"DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.folder}/bus"}

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    async def begin(self):
        config = self.write("bus.conf", BUS.format(path=os.path.join(self.folder, "bus")))
        bus = await self.scene.program(f"bus-{self.machine}", "dbus-daemon", "--nofork", "--nopidfile",
                                       "--print-address", f"--config-file={config}", inside=self.inside)
        await bus.until(lambda: "unix:path=" in bus.printed(), 10, "a bus")
        await self.begin_avahi()
        return self

    async def begin_avahi(self):
        """Its own /run: else all would find each other's process number there."""
        self.starts += 1
        config = self.write("avahi.conf", AVAHI.format(machine=self.machine))
        self.avahi = await self.scene.program(
            f"avahi-{self.machine}-{self.starts}", "sh", "-c",
            f"mount -t tmpfs earshot-faults /run && exec avahi-daemon -f {config} --no-drop-root --no-chroot"
            " --no-rlimits 2>&1", inside=self.inside, env=self.environment)
        await self.avahi.until(lambda: "Server startup complete" in self.avahi.printed(), 15, "a started Avahi")

    async def end_avahi(self):
        await self.avahi.kill()


class Neighbour(Program):
    """The program without its window: what it tells the network of, and what it hears there."""

    async def tell(self, *commands):
        for command in commands:
            self.process.stdin.write(command.encode() + b"\n")
        await self.process.stdin.drain()

    def rooms(self):
        """(address, machine, people) of each room it shows."""
        shown = self.told("rooms")[-1:] or [""]
        return [(url, machine, int(people))
                for url, machine, people in re.findall(r"(\S+) \(([^,]*), (\d+)\)", shown[0])]

    def told(self, word):
        return [line[len(word):].strip() for line in self.printed().splitlines() if line.split(" ")[0] == word]

    async def shows(self, *urls, seconds=10):
        """How long it takes until it shows just these."""
        def look():
            return sorted(url for url, _, _ in self.rooms()) == sorted(urls)
        _, took = await self.until(look, seconds, f"rooms {urls}, but {self.rooms()}")
        return took

    async def hosts(self, room):
        """Opens it and tells the network: its port and epoch."""
        await self.tell("announce on", f"enter {room}")
        await self.until(lambda: self.told("entered"), 10, "the room entered")
        _, epoch, port = self.told("entered")[-1].split(" ")
        return port, epoch

    async def says(self, word, seconds=10, times=1):
        _, took = await self.until(lambda: len(self.told(word)) >= times, seconds, word)
        return took


async def neighbour(scene, name, daemons):
    program = Neighbour(scene, name)
    scene.programs.append(program)
    await program.start([scene.tools.neighbour], inside=daemons.inside, env=daemons.environment)
    return program


async def two_machines(scene):
    """The daemons of both ends of a wire."""
    wire = await scene.wire()
    ends = await asyncio.gather(Daemons(scene, wire.host, "anns-pc").begin(),
                                Daemons(scene, wire.guest, "bens-pc").begin())
    expect(all(end.avahi.runs() for end in ends), "Avahi does not run")
    return wire, *ends
