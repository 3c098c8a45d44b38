"""The programs of a scene: they die with the test, and what they print is kept."""

import asyncio
import ctypes
import hashlib
import json
import os
import signal
import time

try:
    LIBC = ctypes.CDLL(None)
except OSError:
    LIBC = None
PR_SET_PDEATHSIG = 1


def die_with_parent():
    if LIBC is not None and hasattr(LIBC, "prctl"):
        LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def text_id(text):
    """What stands for a text in a history."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def expect(condition, words):
    if not condition:
        raise AssertionError(words)


class Program:
    def __init__(self, scene, name):
        self.scene, self.name = scene, name
        self.log = os.path.join(scene.folder, f"{name}.log")
        self.process = None
        self.lines = asyncio.Event()  # something new was printed

    async def start(self, words, inside=None, env=None):
        """`inside` is a namespace; `env` adds to the environment, and None in it takes away."""
        whole = {**self.scene.environment(), **(env or {})}
        whole = {key: value for key, value in whole.items() if value is not None}
        if inside:
            words = ["ip", "netns", "exec", inside, *words]
        with open(self.log, "ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                *map(str, words), stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=log,
                env=whole, preexec_fn=die_with_parent, limit=1 << 20)
        self.reading = asyncio.create_task(self.read())
        return self

    async def read(self):
        async for line in self.process.stdout:
            self.heard(line.decode(errors="replace").rstrip("\n"))
            self.lines.set()
        self.lines.set()

    def heard(self, line):
        with open(self.log, "a", encoding="utf-8") as log:
            log.write(line + "\n")

    def printed(self):
        with open(self.log, encoding="utf-8", errors="replace") as log:
            return log.read()

    def runs(self):
        return self.process is not None and self.process.returncode is None

    def signal(self, number):
        if self.runs():
            self.process.send_signal(number)

    async def kill(self):
        if self.runs():
            self.process.kill()
        await self.ended()

    async def ended(self, seconds=10):
        try:
            return await asyncio.wait_for(self.process.wait(), seconds)
        except asyncio.TimeoutError:
            raise AssertionError(f"{self.name} does not end") from None

    async def until(self, look, seconds, what):
        """What look() gives as soon as it gives something, and how many seconds that took."""
        begun = time.monotonic()
        while True:
            self.lines.clear()
            found = look()
            if found:
                return found, time.monotonic() - begun
            left = begun + seconds - time.monotonic()
            if left <= 0:
                raise AssertionError(f"{self.name}: not within {seconds:g} s: {what}")
            if not self.runs() and self.reading.done() and not look():
                raise AssertionError(f"{self.name} ended with {self.process.returncode} before {what}")
            try:
                await asyncio.wait_for(self.lines.wait(), min(left, 0.5))
            except asyncio.TimeoutError:
                pass


class Host(Program):
    """earshot-server, or the app that hosts a room."""

    port = 0

    async def told(self, words, seconds=15):
        """The rest of the line that begins with these words."""
        def look():
            found = [line for line in self.printed().splitlines() if line.startswith(words)]
            return found and found[-1]
        line, _ = await self.until(look, seconds, words)
        return line[len(words):]


class Guest(Program):
    """The app's own connection and session, without a screen. It prints what a person would see."""

    def __init__(self, scene, name, restamp=False):
        super().__init__(scene, name)
        self.events = []
        self.restamp = restamp  # its own clock is a wrong one
        self.said = 0
        self.sent = ""
        self.typing = asyncio.Lock()

    def heard(self, line):
        try:
            event = json.loads(line)
        except ValueError:
            return super().heard(line)
        if self.restamp:
            event["t"] = int(time.time() * 1000)
        event["at"] = time.monotonic()
        self.events.append(event)
        self.scene.write({key: value for key, value in event.items() if key != "at"})

    def mark(self):
        return len(self.events)

    def all(self, event, since=0, **keys):
        return [seen for seen in self.events[since:] if seen["event"] == event
                and all(seen.get(key) == value for key, value in keys.items())]

    async def sees(self, event, seconds=5, since=0, **keys):
        """The first such event and the seconds waited for it."""
        found, took = await self.until(lambda: self.all(event, since, **keys), seconds, f"{event} {keys or ''}")
        return found[0], took

    def members(self):
        lists = self.all("presence")
        return lists[-1]["members"] if lists else []

    async def sees_members(self, names, seconds=5):
        _, took = await self.until(lambda: self.members() == sorted(names), seconds, f"{sorted(names)} online")
        return took

    async def tell(self, command):
        self.process.stdin.write(command.encode() + b"\n")
        await self.process.stdin.drain()

    async def begin(self, text=None):
        """Presses Return, once the text before has its outcome; the id of the text."""
        async with self.typing:
            if self.sent:
                await self.outcome(self.sent, 60)
            self.said += 1
            text = text or f"{self.name} says {self.said}"
            self.sent = text_id(text)
            await self.tell(f"say {text}")
            return self.sent

    async def outcome(self, text, seconds=5):
        def look():
            return [seen for seen in self.events if seen["event"] in ("ok", "refused", "unknown")
                    and seen["id"] == text]
        found, _ = await self.until(look, seconds, f"an outcome of {text}")
        return found[0]

    async def says(self, text=None, seconds=5):
        """Says it and waits until the room has it; the id of the text."""
        said = await self.begin(text)
        outcome = await self.outcome(said, seconds)
        expect(outcome["event"] == "ok", f"{self.name}: {outcome} instead of ok")
        return said

    async def shows(self, text, seconds=5):
        _, took = await self.sees("shown", seconds, id=text)
        return took
