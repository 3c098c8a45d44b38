"""Faults of one line, made by the proxy: it breaks, it is slow, it delivers oddly."""

import asyncio
import time

from programs import expect
from table import row


TALKATIVE = ("--limit", "messages-per-second=0")


async def two(scene):
    """Ann beside the host; Ben behind a line that can be spoilt."""
    host = await scene.server(*TALKATIVE)
    line = await scene.line(host)
    ann = await scene.guest("ann", host.port)
    ben = await scene.guest("ben", line.port)
    await scene.gather()
    await scene.talk()
    return line, ann, ben


def kept(event):
    expect(event.get("kept"), f"came back to another place: {event}")


@row("TCP reset in the middle of a message to the host")
async def reset_in_a_message_up(scene):
    line, ann, ben = await two(scene)
    with scene.away("ben"):
        line.up.cut = 100
        mark = ben.mark()
        text = await ben.begin("this text is cut in its middle and has to be sent once more " + "x" * 100)
        await ben.sees("lost", 3, mark)
        back, took = await ben.sees("joined", 5, mark)
    kept(back)
    expect(line.cuts == 1, "nothing was cut")
    expect((await ben.outcome(text))["event"] == "ok", "the text got lost")
    await ann.shows(text)
    await scene.end()
    return f"back in {took:.1f} s, the cut text said once"


@row("TCP reset in the middle of a message from the host")
async def reset_in_a_message_down(scene):
    line, ann, ben = await two(scene)
    with scene.away("ben"):
        line.down.cut = 100
        mark = ben.mark()
        text = await ann.says("this text is cut in its middle on its way to one of us " + "x" * 100)
        back, took = await ben.sees("joined", 5, mark)
        await ben.shows(text)
    kept(back)
    expect(line.cuts == 1, "nothing was cut")
    await scene.end()
    return f"back in {took:.1f} s, the cut text replayed"


@row("FIN from the middle without a close frame")
async def fin_without_close(scene):
    line, ann, ben = await two(scene)
    with scene.away("ben"):
        mark = ben.mark()
        line.finish()
        await ben.sees("lost", 3, mark)
        back, took = await ben.sees("joined", 5, mark)
    kept(back)
    await scene.end()
    return f"back in {took:.1f} s"


@row("reset six times in a row, people talking")
async def reset_again_and_again(scene):
    line, ann, ben = await two(scene)
    took = []
    async with scene.chatter(ann, 0.1) as said, scene.chatter(ben, 0.2):
        for _ in range(6):
            with scene.away("ben"):
                mark = ben.mark()
                line.reset()
                await ben.sees("lost", 3, mark)
                back, seconds = await ben.sees("joined", 5, mark)
                took.append(seconds)
            kept(back)
            await asyncio.sleep(0.3)
    for text in said:
        await ben.shows(text)
    await scene.end()
    return f"back in {max(took):.1f} s at most, {len(said)} texts whole"


@row("the host cannot be reached for 6 s", seconds=15)
async def out_of_reach_6(scene):
    line, ann, ben = await two(scene)
    mark, his = ann.mark(), ben.mark()
    with scene.away("ben"):
        async with scene.chatter(ann) as said:
            line.closed = True
            line.reset()
            await asyncio.sleep(6)
            line.closed = False
            await ben.tell("retry")  # the person presses the button
            back, took = await ben.sees("joined", 3, his)
        for text in said:
            await ben.shows(text)
    kept(back)
    expect(not ann.all("presence", mark), "somebody saw it")
    await scene.end()
    return f"back {took:.1f} s after the button, {len(said)} texts replayed"


@row("the answer to a text is lost: it is sent once more and shown once")
async def answer_lost(scene):
    line, ann, ben = await two(scene)
    with scene.away("ben"):
        line.down.held = True  # the room hears it, its answer comes to nobody
        mark = ben.mark()
        text = await ben.begin()
        await ann.shows(text)
        line.reset()
        line.down.held = False
        _, took = await ben.sees("joined", 5, mark)
        await ben.shows(text)
    expect((await ben.outcome(text))["event"] == "ok", "no outcome")
    expect(len(ann.all("shown", id=text)) == 1, "shown twice")
    await scene.end()
    return f"confirmed {took:.1f} s later, shown once"


@row("more is said than the room remembers while one is away")
async def gap_of_three(scene):
    line, ann, ben = await two(scene)
    mark = ben.mark()
    with scene.away("ben"):
        line.closed = True
        line.reset()
        await ben.sees("lost", 3, mark)
        begun = time.monotonic()
        for _ in range(259):
            await ann.says()
        expect(time.monotonic() - begun < 8, "saying this takes longer than the grace")
        line.closed = False
        await ben.tell("retry")
        await ben.sees("joined", 5, mark)
    gap, _ = await ben.sees("gap", 3, mark)
    expect(gap["count"] == 3, f"marked {gap['count']} instead of 3")
    await scene.end()
    return "259 said, 256 replayed, a gap marker of 3"


@row("256 kbit/s both ways", seconds=15)
async def slow_256k(scene):
    line, ann, ben = await two(scene)
    for way in line.ways:
        way.rate = 256 * 1000 // 8
    async with scene.chatter(ann, 0.2) as said, scene.chatter(ben, 0.2):
        for _ in range(3):
            await ann.says("x" * 4000)
            await asyncio.sleep(1)
    took = [await ben.shows(text) for text in said]
    await scene.end()
    expect(not ben.all("lost"), "the line was given up")
    return f"{len(took)} texts and three of 4,000 characters"


@row("delay of 500 ms, 300 more or less", seconds=15)
async def delay_500(scene):
    line, ann, ben = await two(scene)
    for way in line.ways:
        way.delay, way.jitter = 0.5, 0.3
    begun = time.monotonic()
    rounds = 0
    while time.monotonic() - begun < 8:
        text = await ben.says()
        await asyncio.gather(ann.shows(text), ben.shows(text))
        rounds += 1
    each = (time.monotonic() - begun) / rounds
    await scene.end()
    expect(not ben.all("lost"), "the line was given up")
    return f"a text is confirmed in {each:.1f} s"


@row("every byte in a packet of its own", seconds=12)
async def byte_by_byte(scene):
    host = await scene.server()
    line = await scene.line(host)
    for way in line.ways:
        way.single = True  # the handshake too
    ann = await scene.guest("ann", host.port)
    ben = await scene.guest("ben", line.port)
    await scene.gather()
    for _ in range(5):
        await scene.talk(10)
    await ben.says("ä€😀" * 50, seconds=10)
    await scene.end()
    expect(not ben.all("lost"), "the line was given up")
    return "talks as ever"


@row("all of 0.7 s in one piece", seconds=12)
async def coalesced(scene):
    line, ann, ben = await two(scene)
    for way in line.ways:
        way.gather = 0.7
    async with scene.chatter(ann, 0.02) as said, scene.chatter(ben, 0.1):
        await asyncio.sleep(6)
    await scene.end()
    expect(not ben.all("lost"), "the line was given up")
    return f"{len(said)} texts, about {len(said) // 9} in each piece"


@row("a router forgets lines that are idle for 30 s", seconds=75)
async def router_forgets_30(scene):
    line, ann, ben = await two(scene)
    line.forget_after = 30
    await asyncio.sleep(65)
    expect(line.forgot == 0, "nothing moved for 30 s")
    expect(not ben.all("lost"), "the line was lost")
    await scene.end()
    return "kept alive for 65 s in which nobody spoke"
