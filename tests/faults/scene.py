"""One row's own world: its programs, lines and namespaces, and the history of what everyone saw."""

import asyncio
import contextlib
import json
import os
import re
import time

import netns
from ports import free_port
from programs import Guest, Host, Program, expect
from proxy import Line


COMPLAINT = re.compile("Sanitizer|runtime error|ASSERT|QObject::|qrc:")
JUDGED = 2.1  # s after a guest came, the list it is shown has to be right


class Tools:
    """Where the programs are."""

    def __init__(self, build):
        places = [os.path.join(build, *folder) for folder in (["bin"], ["tests", "faults"], ["tests", "checker"])]

        def find(name):
            found = [path for path in (os.path.join(place, name) for place in places) if os.path.exists(path)]
            return found[0] if found else os.path.join(places[0], name)

        self.server, self.app = find("earshot-server"), find("earshot")
        self.guest, self.hoster, self.checker = find("earshot-guest"), find("earshot-hoster"), find("earshot-check")
        self.neighbour = find("earshot-neighbour")


class Scene:
    def __init__(self, tools, folder):
        self.tools, self.folder = tools, folder
        self.history = os.path.join(folder, "history.jsonl")
        self.programs, self.lines, self.wires, self.mounts = [], [], [], []
        self.room = "den"
        self.present = []

    def environment(self):
        home = os.path.join(self.folder, "home")
        os.makedirs(home, mode=0o700, exist_ok=True)
        kept = {key: os.environ[key] for key in ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LD_LIBRARY_PATH")
                if key in os.environ}
        return {**kept, "HOME": home, "XDG_RUNTIME_DIR": home, "TMPDIR": home, "LC_ALL": "C.UTF-8",
                "QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
                "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent"}

    # --- the history ---

    def write(self, event):
        with open(self.history, "a", encoding="utf-8") as history:
            history.write(json.dumps(event) + "\n")

    def note(self, event, **keys):
        """What the test itself did."""
        self.write({"t": int(time.time() * 1000), "client": "test", "room": self.room, "event": event, **keys})

    def truth(self, *names, after="clean"):
        self.present = sorted(names)
        self.note("truth", members=self.present, after=after)

    @contextlib.contextmanager
    def away(self, name):
        """It is absent for less than the grace: nobody may see it leave."""
        self.note("away", member=name)
        yield
        self.note("back", member=name)

    # --- who plays ---

    async def server(self, *words, address="127.0.0.1", port=0, name="host", **where):
        host = Host(self, name)
        self.programs.append(host)
        listens = ["--address", address] if address else []
        await host.start([self.tools.server, *listens, "--port", port, *words], **where)
        url = await host.told("Earshot server ready: ")
        host.port = int(re.search(r":(\d+)/", url)[1])
        return host

    async def app(self, *words, name="app", **where):
        app = Host(self, name)
        self.programs.append(app)
        return await app.start([self.tools.app, *words], **where)

    async def hosts(self, name="app", port=0, who="Hannah", **where):
        """The app hosting the room, as one member of it."""
        port = port or free_port()
        app = await self.app("--host", self.room, "--port", port, "--name", who, name=name, **where)
        app.port = port
        app.who = who
        return app

    async def hoster(self, name="host", port=0, **where):
        """The app's hosting without a window; it prints the addresses it invites to."""
        hoster = Host(self, name)
        self.programs.append(hoster)
        await hoster.start([self.tools.hoster, self.room, port], **where)
        hoster.port = int(re.search(r":(\d+)/", await hoster.told("open "))[1])
        return hoster

    async def listening(self, host, port=0, inside=None, seconds=15):
        """Until it takes connections."""
        where = ["ip", "netns", "exec", inside] if inside else []
        for _ in range(int(seconds / 0.1)):
            seen = await asyncio.create_subprocess_exec(
                *where, "ss", "-Hltn", f"sport = :{port or host.port}", stdout=asyncio.subprocess.PIPE)
            if (await seen.communicate())[0].strip():
                return
            expect(host.runs(), f"{host.name} ended with {host.process.returncode}")
            await asyncio.sleep(0.1)
        raise AssertionError(f"{host.name} does not listen on {port or host.port}")

    async def guest(self, name, port, host="127.0.0.1", seconds=10, restamp=False, **where):
        guest = Guest(self, name, restamp)
        self.programs.append(guest)
        host = f"[{host}]" if ":" in host else host
        await guest.start([self.tools.guest, "--client", name, "--name", name,
                           f"http://{host}:{port}/{self.room}"], **where)
        await guest.sees("joined", seconds)
        return guest

    async def program(self, name, *words, **where):
        program = Program(self, name)
        self.programs.append(program)
        return await program.start(words, **where)

    async def line(self, host):
        line = await Line("127.0.0.1", host.port).open()
        self.lines.append(line)
        return line

    async def wire(self, **kinds):
        wire = netns.Wire()
        self.wires.append(wire)
        return await wire.lay(**kinds)

    def guests(self):
        return [each for each in self.programs if isinstance(each, Guest) and each.runs()]

    # --- what they do together ---

    async def gather(self, *others):
        """From here on exactly those who are running are in the room, and everyone has seen them all."""
        names = [each.name for each in self.guests()] + list(others)
        self.truth(*names)
        for guest in self.guests():
            await guest.sees_members(names, 10)
        await asyncio.sleep(JUDGED)

    async def talk(self, seconds=5):
        """Everyone says something, and everyone shows it."""
        for guest in self.guests():
            said = await guest.says(seconds=seconds)
            await asyncio.gather(*(other.shows(said, seconds) for other in self.guests()))

    @contextlib.asynccontextmanager
    async def chatter(self, guest, every=0.5, seconds=40):
        """Says something now and then until the block ends; what the room took."""
        over = asyncio.Event()
        said = []

        async def go_on():
            while not over.is_set():
                text = await guest.begin()
                if (await guest.outcome(text, seconds))["event"] == "ok":
                    said.append(text)
                with contextlib.suppress(asyncio.TimeoutError):
                    await asyncio.wait_for(over.wait(), every)

        going = asyncio.create_task(go_on())
        try:
            yield said
            over.set()
            await going
        finally:
            going.cancel()

    async def end(self, seconds=10):
        """The fault is over: everyone talks, everyone sees who is there."""
        await self.talk(seconds)
        for guest in self.guests():
            await guest.sees_members(self.present, seconds)

    async def judge(self):
        for program in self.programs:
            complaints = [line for line in program.printed().splitlines() if COMPLAINT.search(line)]
            expect(not complaints, f"{program.name} printed: {complaints[:3]}")
        if not os.path.exists(self.history):
            return "nobody met"
        process = await asyncio.create_subprocess_exec(
            self.tools.checker, self.history, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT)
        said, _ = await process.communicate()
        expect(process.returncode == 0, "the checker says:\n" + said.decode().strip())
        return said.decode().strip().splitlines()[-1]

    async def close(self):
        for program in self.programs:
            program.signal(9)
        for program in self.programs:
            if program.process:
                await program.process.wait()
                program.reading.cancel()
        for line in self.lines:
            await line.close()
        for wire in self.wires:
            await wire.remove()
        for mount in self.mounts:
            await netns.shell(f"umount -l {mount} 2>/dev/null || true")

    def logs(self):
        for program in self.programs:
            tail = program.printed().strip().splitlines()[-15:] if os.path.exists(program.log) else []
            if tail:
                yield f"  {program.name} printed:", *(f"    {line}" for line in tail)
