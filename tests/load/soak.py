#!/usr/bin/env python3
"""Lets a changing crowd live on a server for a long time, and says what that costs it and whether it kept its word.

Fifty rooms at a time; every second twenty people come and twenty go, by every way there is. A room lives for some
minutes; then what everyone saw in it is judged and thrown away, so that an hour needs no more memory than a minute.
Exit code 1: a promise was broken, memory grows by 1 MB an hour or more, or descriptors stay open.

Usage: soak.py BUILD_FOLDER [--minutes N] [--samples FILE]
"""

import argparse
import asyncio
import os
import random
import shutil
import signal
import sys
import tempfile
import time

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from crowd import Crowd, Vitals  # noqa: E402
from guest import Guest  # noqa: E402
from soakroom import Room  # noqa: E402

ROOMS = 50
PEOPLE = 16  # in a room, about
COMINGS = 20  # a second, in all; as many go
WARM_UP = 600  # seconds, after which the heap has seen everything
SAMPLE_EVERY = 5
GRACE = 12  # seconds for which a place is kept, and some more
MOST_GROWTH = 1.0  # MB an hour


class Soak:
    def __init__(self, build, minutes, samples):
        self.build, self.seconds = build, minutes * 60
        self.samples_file = samples
        self.samples = []  # seconds, MB, descriptors
        self.rooms, self.ending = [], set()
        self.numbers = iter(range(1, 1 << 30))
        self.violations, self.judged, self.events = [], 0, 0
        self.problems = {}
        self.counts = {}
        self.tasks = set()

    def program(self, *path):
        path = os.path.join(self.build, *path)
        if not os.access(path, os.X_OK):
            raise SystemExit(f"{path} is not built")
        return path

    async def run(self):
        for number in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(number, asyncio.current_task().cancel)
        self.checker = self.program("bin", "earshot-check")
        self.folder = tempfile.mkdtemp(prefix="earshot-soak-")
        server = await asyncio.create_subprocess_exec(
            self.program("bin", "earshot-server"), "--address", "127.0.0.1", "--port", "0", "--log-level", "none",
            stdout=asyncio.subprocess.PIPE)
        self.crowd = None
        try:
            self.port = int((await server.stdout.readline()).decode().strip().rstrip("/").rsplit(":", 1)[1])
            self.crowd = await Crowd.start(self.program("tests", "load", "earshot-crowd"), self.port,
                                           "--events-by-room", self.folder, sources=100)
            self.vitals = Vitals(server.pid)
            base = self.vitals.descriptors()
            self.begun = time.monotonic()
            await self.live()
            ghosts = await self.empty()
            back = await self.wait_for_descriptors(base)
            return self.tell(base, back, ghosts, server.returncode is None)
        finally:
            for process in filter(None, (self.crowd and self.crowd.process, server)):
                if process.returncode is None:
                    process.kill()
                await process.wait()
            shutil.rmtree(self.folder, ignore_errors=True)

    def age(self):
        return time.monotonic() - self.begun

    def begin(self, coroutine):
        task = asyncio.create_task(coroutine)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
        task.add_done_callback(lambda done: done.cancelled() or done.exception() is None or self.fail(done.exception()))

    def fail(self, problem):
        words = str(problem) or type(problem).__name__
        self.problems[words] = self.problems.get(words, 0) + 1

    def count(self, what):
        self.counts[what] = self.counts.get(what, 0) + 1

    # --- the life of the crowd ---

    async def live(self):
        life = min(240, max(30, self.seconds / 2))
        self.rooms = [self.new_room(random.uniform(0.2, 1) * life) for _ in range(ROOMS)]
        for room in self.rooms:  # as many as there will be, at the pace of a busy minute
            self.begin(self.fill(room))
            await asyncio.sleep(0.1)
        ticks = iter(range(1, 1 << 30))
        while self.age() < self.seconds:
            began, tick = time.monotonic(), next(ticks)
            self.change()
            self.abuse()
            for index, room in enumerate(self.rooms):
                if room.until < self.age():
                    self.begin(self.end(room))
                    self.rooms[index] = self.new_room(life)
                    self.begin(self.fill(self.rooms[index]))
                elif index % 5 == tick % 5:
                    self.begin(room.talk(5))
            if tick % SAMPLE_EVERY == 0:
                self.sample()
            if tick % 60 == 0:
                self.say_so()
            if tick % 10 == 0:
                self.begin(self.lap())
            await asyncio.sleep(max(0, began + 1 - time.monotonic()))

    def new_room(self, life):
        return Room(self, next(self.numbers), self.age() + life)

    async def fill(self, room):
        while len(room.people) < PEOPLE and self.age() < self.seconds:
            await room.come()
            await asyncio.sleep(0.05)

    def change(self):
        """One second of comings and goings."""
        for _ in range(COMINGS):
            self.begin(self.later(random.random(), random.choice(self.rooms).come))
            # The fuller a room, the likelier somebody goes: so all stay about as full.
            fullest = max(random.sample(self.rooms, 3), key=lambda room: len(room.people))
            self.begin(self.later(random.random(), fullest.go))
        for _ in range(2):
            self.begin(self.later(random.random(), random.choice(self.rooms).come_and_go))
        self.begin(self.later(random.random(), random.choice(self.rooms).rename))
        if random.random() < 0.3:
            self.begin(random.choice(self.rooms).stall())

    async def later(self, seconds, what):
        await asyncio.sleep(seconds)
        await what()

    def abuse(self):
        self.begin(self.half_open())
        self.begin(self.garbage())

    async def half_open(self):
        """Begins a handshake and never ends it."""
        guest = await Guest.connect(self.port, f"127.0.7.{random.randint(1, 200)}")
        guest.send(b"GET /socket/websocket?vsn=2.0.0 HTTP/1.1\r\nHo")
        await guest.reader.read()
        guest.leave()
        self.count("half-open")

    async def garbage(self):
        """Something that no server understands."""
        guest = await Guest.shake(self.port, f"127.0.8.{random.randint(1, 200)}")
        guest.send(random.choice([b"\x81\x82\0\0\0\0{]", b"\x83\x80\0\0\0\0", b"\xff\xff\xff\xff", b"\x01\x02hi",
                                  b"\x81\xff\x7f\xff\xff\xff\xff\xff\xff\xff\0\0\0\0", b"\x81\x83\0\0\0\0[1]"]))
        if await guest.until_gone(15) is None:
            raise AssertionError("garbage was not answered with a close")
        guest.leave()
        self.count("garbage")

    # --- the end of a room, and of all ---

    async def end(self, room):
        self.ending.add(room)
        try:
            path = await room.end()
            await self.judge(path)
        finally:
            self.ending.discard(room)

    async def judge(self, path):
        if os.path.exists(path):
            process = await asyncio.create_subprocess_exec(self.checker, path, stdout=asyncio.subprocess.PIPE)
            said = (await process.communicate())[0].decode().splitlines()
            self.events += int(said[-1].split()[0]) if said else 0
            self.judged += 1
            if process.returncode:
                kept = shutil.copy(path, tempfile.gettempdir())
                self.violations += [f"{line} ({kept})" for line in said[:-1]] or ["the checker did not end well"]
        os.path.exists(path) and os.remove(path)

    async def empty(self):
        """Everyone goes. How many are seen afterwards who are not there."""
        for room in self.rooms:
            self.begin(self.end(room))
        _, late = await asyncio.wait(list(self.tasks), timeout=120)
        if late:
            self.fail(f"{len(late)} deeds never ended")
        await asyncio.sleep(GRACE)
        ghosts = 0
        for room in self.rooms:
            visitor = await Guest.shake(self.port)
            await visitor.join("visitor", room.name)
            while True:
                _, message = await asyncio.wait_for(visitor.receive(), 10)
                if b"presence_state" in message:
                    break
            ghosts += message.count(b'"metas"') - 1
            visitor.leave()
        self.last = await self.crowd.quit()
        return ghosts

    async def wait_for_descriptors(self, base):
        for _ in range(400):
            if self.vitals.descriptors() <= base:
                break
            await asyncio.sleep(0.1)
        self.sample()
        return self.vitals.descriptors()

    # --- what came of it ---

    async def lap(self):
        for what, number in (await self.crowd.lap()).items():
            if what in ("p99_ms", "max_ms"):
                self.counts[what] = max(self.counts.get(what, 0), number)
            elif what != "p50_ms":
                self.counts[what] = self.counts.get(what, 0) + number

    def sample(self):
        self.samples.append((self.age(), self.vitals.rss(), self.vitals.descriptors()))
        if self.samples_file:
            with open(self.samples_file, "a", encoding="ascii") as file:
                file.write("%.0f s, %.2f MB, %d descriptors\n" % self.samples[-1])

    def say_so(self):
        age, rss, descriptors = self.samples[-1]
        people = sum(len(room.people) for room in self.rooms)
        print(f"{age / 60:4.0f} min: {rss:.1f} MB, {descriptors} descriptors, {people} people, {self.judged} rooms "
              f"judged, {len(self.violations)} violations, {self.vitals.cpu():.0f} s of processor", flush=True)

    def slope(self, since):
        """MB an hour, by least squares."""
        # The last one is of the empty server.
        points = [(age / 3600, rss) for age, rss, _ in self.samples[:-1] if age >= since]
        if len(points) < 3:
            return 0.0
        middle = [sum(values) / len(points) for values in zip(*points)]
        spread = sum((x - middle[0]) ** 2 for x, _ in points)
        return sum((x - middle[0]) * (y - middle[1]) for x, y in points) / spread

    def tell(self, base, back, ghosts, alive):
        long = self.seconds >= 2 * WARM_UP
        slope = self.slope(WARM_UP if long else self.seconds / 2)
        faults = [*self.violations]
        faults += [f"{count} times: {words}" for words, count in self.problems.items()]
        faults += ["no room was judged"] * (self.judged == 0)
        faults += ["the server died"] * (not alive)
        faults += [f"{back} descriptors at the end, {base} at the beginning"] * (back > base)
        faults += [f"{ghosts} ghosts"] * (ghosts > 0)
        faults += [f"memory grows by {slope:.2f} MB/h"] * (long and slope >= MOST_GROWTH)
        print(*faults, sep="\n")
        print("counted:", ", ".join(f"{what} {number:g}" for what, number in sorted(self.counts.items())))
        rss = [each[1] for each in self.samples]
        print(f"{self.age() / 60:.0f} minutes: memory {rss[0]:.1f} MB, at most {max(rss):.1f} MB, empty again "
              f"{rss[-1]:.1f} MB, slope {slope:+.2f} MB/h{'' if long else ' (too short to judge)'}; descriptors "
              f"{base} and {back}; {ghosts} ghosts; {self.judged} rooms judged, {self.events} events, "
              f"{len(self.violations)} violations")
        return 1 if faults else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", nargs="?", default="build/dev")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--samples", help="keeps each sample in this file")
    words = parser.parse_args()
    try:
        sys.exit(asyncio.run(Soak(os.path.abspath(words.build), words.minutes, words.samples).run()))
    except asyncio.CancelledError:
        sys.exit("stopped")
