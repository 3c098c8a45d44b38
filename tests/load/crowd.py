"""Drives earshot-crowd, and reads what the system knows of a process."""

import asyncio
import json
import os

CLOCK_TICKS = os.sysconf("SC_CLK_TCK")


class Vitals:
    """What the system says of a process."""

    def __init__(self, pid):
        self.pid = pid

    def status(self, key):
        with open(f"/proc/{self.pid}/status", encoding="ascii", errors="replace") as file:
            return next(int(line.split()[1]) for line in file if line.startswith(key + ":"))

    def rss(self):
        """MB"""
        return self.status("VmRSS") / 1024

    def peak(self):
        """MB"""
        return self.status("VmHWM") / 1024

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.pid}/fd"))

    def cpu(self):
        """seconds"""
        with open(f"/proc/{self.pid}/stat", encoding="ascii") as file:
            words = file.read().rsplit(")", 1)[1].split()
        return (int(words[11]) + int(words[12])) / CLOCK_TICKS


class Crowd:
    """earshot-crowd: see commands.cpp for what it can be told."""

    name, log = "crowd", ""

    @classmethod
    async def start(cls, program, port, *options, sources=20):
        self = cls()
        self.process = await asyncio.create_subprocess_exec(
            program, "--port", str(port), "--sources", str(sources), *options,
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, limit=1 << 24)
        self.tag = 0
        self.waiting = {}
        self.reading = asyncio.create_task(self.read())
        return self

    def printed(self):
        return ""  # all it says are its answers

    async def read(self):
        while line := await self.process.stdout.readline():
            answer = json.loads(line)
            future = self.waiting.pop(answer.pop("tag"), None)
            if future and not future.done():
                future.set_result(answer)
        for future in self.waiting.values():
            if not future.done():
                future.set_exception(RuntimeError("the crowd is gone"))

    def tell(self, *words):
        """A future of the answer."""
        self.tag += 1
        future = asyncio.get_running_loop().create_future()
        self.waiting[str(self.tag)] = future
        self.process.stdin.write(" ".join([str(self.tag), *map(str, words)]).encode() + b"\n")
        return future

    async def do(self, *words, within=60):
        answer = await asyncio.wait_for(self.tell(*words), within)
        if "error" in answer:
            raise ValueError(f"{words}: {answer['error']}")
        return answer

    async def all(self, *words, within=60):
        """Does it, and everyone has to be able to."""
        answer = await self.do(*words, within=within)
        if answer["problems"]:
            raise AssertionError(f"{' '.join(map(str, words))}: {answer}")
        return answer

    async def lap(self):
        return await self.do("lap")

    def signal(self, number):
        if self.process.returncode is None:
            self.process.send_signal(number)

    async def kill(self):
        self.signal(9)
        await self.process.wait()

    async def quit(self):
        if self.process.returncode is not None:
            return {}
        last = await self.do("quit")
        await self.process.wait()
        return last
