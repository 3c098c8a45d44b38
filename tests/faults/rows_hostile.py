"""Hostile guests of a server: what they get, and what the others notice of them."""

import asyncio
import time

from programs import expect
from rude import compare, crowd_at, many_descriptors, talk, until, vitals
from table import row
from guest import CLOSE, PING, TEXT, Guest, frame

DEADLINE = 10  # s for a handshake, and for a message
HALF_OPEN = 32  # for one address
FAST = ("--limit", "messages-per-second=1000", "--limit", "message-burst=1000")
BEGINNING = b"GET /socket/websocket?vsn=2.0.0 HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: "


class Slow:
    """A handshake that never ends: a byte a second."""

    async def begin(self, port, source):
        self.guest = await Guest.connect(port, source)
        self.guest.send(BEGINNING)
        self.begun, self.lasted = time.monotonic(), None
        self.tasks = [asyncio.create_task(self.watch()), asyncio.create_task(self.drip())]
        return self

    async def watch(self):
        try:
            await self.guest.reader.read()
        except ConnectionError:
            pass
        self.lasted = time.monotonic() - self.begun

    async def drip(self):
        while self.lasted is None:
            self.guest.send(b"x")
            await asyncio.sleep(1)

    def end(self):
        for task in self.tasks:
            task.cancel()
        self.guest.leave()


@row("2,000 handshakes that never end: others get in meanwhile, and each is cut off after 10 s", seconds=14)
async def slow_handshakes(scene):
    many_descriptors()
    host = await scene.server()
    crowd = await crowd_at(scene, host, sources=1)
    slow = [await Slow().begin(host.port, f"127.0.2.{1 + number % 100}") for number in range(2000)]
    try:
        took = []
        for number in range(1, 21):
            begun = time.monotonic()
            await crowd.all("connect", f"a{number}")
            await crowd.all("join", f"a{number}", "den")
            took.append(time.monotonic() - begun)
        await asyncio.wait_for(asyncio.gather(*(each.tasks[0] for each in slow)), DEADLINE + 5)
        lasted = [each.lasted for each in slow]
        expect(min(lasted) > DEADLINE - 2, f"one was cut off after {min(lasted):.1f} s already")
        expect(max(lasted) < DEADLINE + 2, f"one lasted {max(lasted):.1f} s")
        expect(max(took) < 1, f"another one waited {max(took):.2f} s to get in")
    finally:
        for each in slow:
            each.end()
    return f"others were in after at most {max(took) * 1000:.0f} ms, the slow ones lasted {max(lasted):.1f} s at most"


@row("100 half-open handshakes of one address: 32 stay, and who means it gets in from there", seconds=8)
async def half_open_and_good(scene):
    many_descriptors()
    host = await scene.server()
    slow = [await Slow().begin(host.port, "127.0.3.1") for _ in range(100)]
    try:
        async def enough():
            return sum(each.lasted is None for each in slow) <= HALF_OPEN
        await until(enough, 2, "no more than 32 half-open ones")
        good = []
        for number in range(50):
            begun = time.monotonic()
            guest = await Guest.shake(host.port, "127.0.3.1")
            status, reply = await guest.join(f"guest{number}")
            expect(status == "ok", f"the good one got {reply}")
            good.append(time.monotonic() - begun)
        left = sum(each.lasted is None for each in slow)
        expect(left <= HALF_OPEN, f"{left} half-open ones are left")
    finally:
        for each in slow:
            each.end()
    return f"{left} were left, good ones were in after at most {max(good) * 1000:.0f} ms"


@row("a byte every two seconds within a message: cut off after 10 s", seconds=13)
async def drip(scene):
    host = await scene.server()
    guest = await Guest.shake(host.port)
    await guest.join()
    begun = time.monotonic()
    guest.send(frame(TEXT, b"[", length=100))

    async def go_on():
        while True:
            await asyncio.sleep(2)
            guest.send(b"x")

    dripping = asyncio.create_task(go_on())
    gone = await guest.until_gone(DEADLINE + 4)
    dripping.cancel()
    lasted = time.monotonic() - begun
    expect(gone is not None and gone.code == 1008, f"it got {gone}")
    expect(DEADLINE - 2 < lasted < DEADLINE + 2, f"it lasted {lasted:.1f} s")
    return f"closed with 1008 after {lasted:.1f} s"


@row("twenty who never read beside 500 who do: these do not notice", seconds=30, quiet=True)
async def never_reads(scene):
    host = await scene.server(*FAST)
    crowd, rude = await crowd_at(scene, host, watched=True), await crowd_at(scene, host)
    await crowd.do("watch", "a1-3")
    await crowd.all("connect", "a1-500")
    await crowd.all("join", "a", "den", "plain")
    before = vitals(host).rss()

    async def quiet():
        return await talk(crowd, "a1-20", 2, 2, 1000)

    async def loud():
        await rude.do("buffer", 4096)
        await rude.all("connect", "x1-20")
        await rude.all("join", "x", "den", "plain")
        await rude.do("stall", "x")
        try:
            return await talk(crowd, "a1-20", 2, 2, 1000)
        finally:
            await rude.do("vanish", "x", "reset")
            await rude.do("buffer", 0)

    without, beside = await compare(quiet, loud, 1.2)
    grown, let_go = await let_go_of(rude, host, before)
    return (f"p99 {without:.1f} ms without, {beside:.1f} ms beside them; memory +{grown:.0f} MB at most, "
            f"{let_go} let go, with 4008 for who reads that in time")


async def let_go_of(rude, host, before):
    """In a room of their own, more is said to those who do not read than a server may keep for them. One of
    them begins to read in time to hear why."""
    await rude.all("connect", "z1-4")
    await rude.do("buffer", 4096)
    await rude.all("connect", "y1-19")
    await rude.do("buffer", 65536)
    await rude.all("connect", "w1")
    for group in "zyw":
        await rude.all("join", group, "cellar", "plain")
    await rude.lap()
    await rude.do("stall", "y")
    await rude.do("stall", "w")
    saying = rude.tell("say", "z", 150, 4, 3900)

    def let_go():
        return host.printed().count("slow-reader")
    await host.until(lambda: let_go() == 20, 6, "all of them let go")
    await rude.do("resume", "w")
    await saying
    grown = vitals(host).peak() - before
    lap = await rude.lap()
    expect(lap.get("lost: close 4008") == 1, f"who began to read in time did not get 4008: {lap}")
    expect(grown < 20 + 20 * 2, f"memory grew by {grown:.0f} MB")
    return grown, let_go()


@row("10,000 messages a second from one: refused, closed, and nobody else suffers", seconds=20, quiet=True)
async def message_flood(scene):
    return await nuisance(scene, "message", 10000, "rate", most=2)


@row("10,000 joins and leaves a second from one: refused or closed, and presence is right afterwards", seconds=20,
     quiet=True)
async def churn(scene):
    return await nuisance(scene, "churn", 5000, "rate", most=50)


@row("10,000 pings a second from one: bounded, and nobody else suffers", seconds=20, quiet=True)
async def ping_flood(scene):
    return await nuisance(scene, "ping", 10000, None, most=2)


async def nuisance(scene, kind, rate, reason, most):
    """`most`: how many times as late the others may be meanwhile."""
    host = await scene.server("--limit", "message-burst=100")
    crowd, rude = await crowd_at(scene, host), await crowd_at(scene, host)
    await crowd.all("connect", "a1-100")
    await crowd.all("join", "a", "den", "plain")
    await crowd.do("watch", "a1")  # from now on it knows who is there
    await crowd.do("vanish", "a1", "fin")
    await crowd.all("return", "a1")
    floods = iter(range(1, 100))
    total = {}

    async def quiet():
        return await talk(crowd, "a1-10", 2, 2)

    async def loud():
        flooding = asyncio.create_task(flood())
        try:
            return await talk(crowd, "a1-10", 2, 2)
        finally:
            await flooding

    async def flood():
        for _ in range(4):  # again and again, whatever the server does with it
            name = f"x{next(floods)}"
            await rude.all("connect", name)
            await rude.do("join", name, "den", "plain")
            await rude.do("flood", name, kind, rate, 0.5)
            await rude.do("vanish", name, "reset")
        for what, number in (await rude.lap()).items():
            total[what] = total.get(what, 0) + number

    without, beside = await compare(quiet, loud, most)

    async def right():
        names = (await crowd.do("sees", "a1"))["names"]
        return names == sorted(f"a{number}" for number in range(1, 101))
    took = await until(right, 2, "presence is right")
    refused = total.get(f"refused: {reason}", 0)
    closed = total.get("lost: close 1008", 0)
    expect(not reason or refused + closed > 0, f"nothing was refused: {total}")
    expect(vitals(host).peak() < 200, f"memory grew to {vitals(host).peak():.0f} MB")
    return (f"p99 {without:.1f} ms without, {beside:.1f} ms beside it; {refused} refused, {closed} lines closed with "
            f"1008; presence right after {took:.2f} s, memory {vitals(host).peak():.0f} MB at most")


@row("frames too large, too many pieces, sizes that are lies: closed with 1009 or 1002, and no memory for them")
async def oversize(scene):
    host = await scene.server()
    first = await Guest.shake(host.port)
    await first.join()  # what everybody costs
    before = vitals(host).peak()
    cases = {
        "a message of 64 KiB and one": (frame(TEXT, b"x" * 65537), 1009),
        "one that claims a terabyte": (frame(TEXT, b"x", length=1 << 40), 1009),
        "one that claims 2^63 and more": (frame(TEXT, b"x", length=(1 << 63) + 1), 1002),
        "pieces that add up to more": (frame(TEXT, b"x" * 40000, fin=False) + frame(0, b"x" * 40000), 1009),
        "a ping of 126 bytes": (frame(PING, b"x" * 126), 1002),
        "a close of 126 bytes": (frame(CLOSE, b"\x03\xe8" + b"x" * 124), 1002),
        "a piece of a ping": (frame(PING, b"", fin=False), 1002),
        "a reserved bit": (frame(TEXT, b"[]", reserved=4), 1002),
        "a reserved opcode": (frame(3, b""), 1002),
    }
    for what, (data, code) in cases.items():
        guest = await Guest.shake(host.port)
        guest.send(data)
        gone = await guest.until_gone(3)
        expect(gone is not None and gone.code == code, f"{what}: {gone}, not {code}")
        guest.leave()
    grown = vitals(host).peak() - before
    expect(grown < 8, f"memory grew by {grown:.1f} MB")
    return f"{len(cases)} ways, memory +{grown:.1f} MB"


@row("compression is offered and not taken, and a frame that is compressed all the same is refused")
async def compression(scene):
    host = await scene.server()
    for offer in ("permessage-deflate", "permessage-deflate; client_max_window_bits, x-webkit-deflate-frame",
                  "permessage-deflate; server_max_window_bits=99", ", ,;;==", "x" * 2000):
        guest = await Guest.connect(host.port)
        status = await guest.ask(headers={"Sec-WebSocket-Extensions": offer})
        expect(status in (101, 400), f"{offer[:40]}: {status}")
        expect(b"sec-websocket-extensions" not in guest.head.lower(), f"{offer[:40]} was taken")
        if status == 101:
            status, _ = await guest.join()
            expect(status == "ok", f"{offer[:40]}: the join failed")
            guest.send(frame(TEXT, b"\xaa\x56\x4a\x05\x00", reserved=4))
            gone = await guest.until_gone(3)
            expect(gone is not None and gone.code == 1002, f"a compressed frame got {gone}")
        guest.leave()
