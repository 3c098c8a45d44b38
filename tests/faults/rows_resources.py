"""A server that runs out of something, or loses everyone at once."""

import asyncio
import os
import resource
import signal
import time

from programs import expect
from rude import crowd_at, many_descriptors, until, vitals
from table import Skip, row
from guest import Guest

CGROUPS = "/sys/fs/cgroup/memory"
OPEN = ("--limit", "connections-per-address=0")


@row("1,000 guests gone at once: who stays sees it within 2 s, and the memory comes back", seconds=15, quiet=True)
async def thousand_gone(scene):
    host = await scene.server("--limit", "members-per-room=0")
    stays, goes = await crowd_at(scene, host, watched=True), await crowd_at(scene, host)
    scene.note("truth", members=["a1"], after="clean", room="den")
    await stays.do("watch", "a1")
    await stays.all("connect", "a1")
    await stays.all("join", "a1", "den")
    before = vitals(host).rss()
    # A thousand arrive in more than the moment in which one is to be seen; how they go is judged below.
    scene.note("truth", members=["a1", *(f"b{number}" for number in range(1, 1001))], after="silent", room="den")
    await goes.all("connect", "b1-1000")
    await goes.all("join", "b", "den", "plain")

    async def all_there():
        return len((await stays.do("sees", "a1"))["names"]) == 1001
    await until(all_there, 2, "all are seen")
    full = vitals(host).rss()
    scene.note("truth", members=["a1"], after="clean", room="den")
    await goes.kill()

    async def alone():
        return (await stays.do("sees", "a1"))["names"] == ["a1"]
    took = await until(alone, 2, "who stays sees nobody else")
    await asyncio.sleep(2.5)  # what it sees from then on is judged too
    await stays.quit()

    async def slim():
        return vitals(host).rss() < before + (full - before) / 2 + 10
    back = await until(slim, 10, f"memory back from {full:.0f} MB towards {before:.0f} MB")
    return (f"seen after {took:.2f} s; memory {before:.0f} MB before, {full:.0f} MB with them, "
            f"{vitals(host).rss():.0f} MB {back + 2.5:.0f} s after")


@row("a restart on the same port, and 2,000 return within a second: all are back in 5 s", seconds=20, quiet=True)
async def two_thousand_return(scene):
    host = await scene.server()
    crowd = await crowd_at(scene, host)
    for number in range(40):
        group = f"{'abcdefghij'[number // 4]}{'klmn'[number % 4]}"
        await crowd.all("connect", f"{group}1-50")
        await crowd.all("join", group, f"den-{number}")
    port = host.port
    await host.kill()
    await scene.server(port=port, name="again")
    begun = time.monotonic()
    back = await crowd.do("return", "*", 1000)
    took = time.monotonic() - begun
    lap = await crowd.lap()
    expect(back["ok"] == 2000, f"not all are back: {back}")
    expect(took < 5, f"all are back after {took:.1f} s")
    said = await crowd.do("say", "*", 0.5, 2)
    lap = await crowd.lap()
    expect(lap["deliveries"] == said["steps"] * 50 and lap["accepted"] == said["steps"], f"they talk: {said} {lap}")
    return f"all are back after {took:.1f} s, and talk"


@row("out of file descriptors: others wait, those who are in talk on, the processor rests, and it recovers",
     seconds=12)
async def out_of_descriptors(scene):
    many_descriptors()
    host = await scene.server()
    crowd = await crowd_at(scene, host, sources=1)
    await crowd.all("connect", "a1-20")
    await crowd.all("join", "a", "den", "plain")
    resource.prlimit(host.process.pid, resource.RLIMIT_NOFILE, (64, 64))
    waiting = [await Guest.connect(host.port, f"127.0.6.{1 + number % 50}") for number in range(200)]

    async def comes_in(guest):
        try:
            return await guest.ask(within=3)
        except (asyncio.TimeoutError, asyncio.IncompleteReadError, ConnectionError):
            return None
    busy = vitals(host).cpu()
    statuses = await asyncio.gather(*(comes_in(guest) for guest in waiting))
    came = statuses.count(101)
    expect(0 < came < 64, f"{came} came in")
    await crowd.do("say", "a", 1, 2)
    busy = vitals(host).cpu() - busy
    lap = await crowd.lap()
    expect(lap["deliveries"] == 40 * 20, f"those who are in talk on: {lap}")
    expect(busy < 2, f"{busy:.1f} s of processor in about 5 s")
    for guest in waiting:
        guest.leave()
    begun = time.monotonic()
    late = await asyncio.wait_for(Guest.shake(host.port), 5)
    status, _ = await late.join("late", "den")
    expect(status == "ok", "the late one does not get in")
    took = time.monotonic() - begun
    return f"{came} came in, 0 of {200 - came} others; in again {took:.1f} s after they went; {busy:.1f} s of processor"


class MemoryLimit:
    """A control group of its own for one process."""

    def __init__(self, process, megabytes):
        if not os.access(CGROUPS, os.W_OK) or not os.path.exists(f"{CGROUPS}/memory.limit_in_bytes"):
            raise Skip("no memory control groups (version 1) that this user may make")
        self.megabytes = megabytes
        self.path = f"{CGROUPS}/earshot-faults-{os.getpid()}-{process}"
        try:
            os.mkdir(self.path)
            self.write("memory.limit_in_bytes", megabytes << 20)
            self.write("cgroup.procs", process)
        except OSError as problem:
            raise Skip(f"memory control groups: {problem}") from None

    def write(self, name, value):
        with open(f"{self.path}/{name}", "w", encoding="ascii") as file:
            file.write(str(value))

    def read(self, name):
        with open(f"{self.path}/{name}", encoding="ascii") as file:
            return file.read()

    def most(self):
        """MB"""
        return int(self.read("memory.max_usage_in_bytes")) / (1 << 20)

    def remove(self):
        try:
            os.rmdir(self.path)
        except OSError:
            pass  # its process is not quite gone; it is empty then


@row("a container with little memory: what costs more is refused with a reason, nothing dies, and it recovers", seconds=25)
async def little_memory(scene):
    empty = await scene.server(name="empty")
    little = (vitals(empty).rss() + 8) * 4 / 3  # it differs by build; 5,000 lines alone take half as much again
    await empty.kill()
    host = await scene.server(*OPEN, "--limit", "members-per-room=0", "--limit", "messages-per-second=100",
                              "--limit", "message-burst=1000")
    limit = MemoryLimit(host.process.pid, round(little))
    try:
        return await fill(scene, host, limit)
    finally:
        await host.kill()
        limit.remove()


async def fill(scene, host, limit):
    crowd, talkers = await crowd_at(scene, host), await crowd_at(scene, host)
    refused = {}

    def count(answer):
        for what, number in answer["problems"].items():
            refused[what] = refused.get(what, 0) + number

    # Who does not read costs most, up to 1 MiB each, where nobody else waits for the same. Then there are lines, rooms,
    # and what rooms remember.
    await crowd.do("buffer", 4096)
    count(await crowd.do("connect", "x1-60"))
    count(await talkers.do("connect", "t1-60"))
    for number in range(1, 61):
        count(await crowd.do("join", f"x{number}", f"pit-{number}", "plain"))
        count(await talkers.do("join", f"t{number}", f"pit-{number}", "plain"))
    await crowd.do("stall", "x")
    await talkers.do("say", "t", 60, 5, 3900)
    for number in range(10):
        group = f"{'abcdefghij'[number]}y"
        count(await crowd.do("connect", f"{group}1-500"))
        count(await crowd.do("join", group, f"den-{number}"))
        if not host.runs():
            break
    expect(host.runs(), f"the server is gone: {refused}, at most {limit.most():.0f} MB, {limit.read('memory.failcnt')}")
    lap = await crowd.lap()
    dear = {what: number for what, number in {**lap, **refused}.items()
            if what.startswith(("http 503", "refused", "lost: close")) or "memory" in what}
    expect(dear, f"nothing was refused, with {limit.most():.0f} MB at most: {lap} {refused}")
    await crowd.kill()

    async def comes_in():
        guest = await Guest.connect(host.port)
        try:
            if await guest.ask(within=2) != 101:
                return False
            return (await guest.join("late", "new"))[0] == "ok"
        except (asyncio.TimeoutError, asyncio.IncompleteReadError, ConnectionError):
            return False
        finally:
            guest.leave()
    took = await until(comes_in, 10, "someone new gets in again")
    expect(host.runs(), "the server is gone")
    return f"{dear}; at most {limit.most():.0f} of {limit.megabytes} MB; someone new is in {took:.1f} s after they went"
