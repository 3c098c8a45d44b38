"""Faults of a guest's process: killed, stopped, starved."""

import asyncio
import signal
import sys
import time

from programs import expect
from rows_hosts import crowd, lines_up
from rows_line import TALKATIVE, two
from table import row

GRACE = 10  # s that the room keeps a place for whom it lost without a word


@row("a guest is killed: the others see it once its grace is over", seconds=20)
async def guest_killed(scene):
    _, (ann, ben, cat) = await crowd(scene, "ann ben cat")
    cat.signal(signal.SIGKILL)
    await cat.ended()
    scene.note("killed", who="cat")
    scene.truth("ann", "ben", after="silent")
    begun = time.monotonic()
    for guest in (ann, ben):
        await guest.sees_members(["ann", "ben"], GRACE + 2)
    took = time.monotonic() - begun
    await scene.end()
    return f"the others see it after {took:.1f} s"


@row("a guest leaves, the window is closed: the others see it at once")
async def guest_leaves(scene):
    _, (ann, ben, cat) = await crowd(scene, "ann ben cat")
    scene.truth("ann", "ben")
    await cat.tell("quit")
    begun = time.monotonic()
    for guest in (ann, ben):
        await guest.sees_members(["ann", "ben"], 2)
    took = time.monotonic() - begun
    expect(await cat.ended(5) == 0, "ended badly")
    await scene.end()
    return f"the others see it after {took:.2f} s"


@row("a guest is killed and started again under its name", seconds=25)
async def guest_killed_and_again(scene):
    host, (ann, cat) = await crowd(scene, "ann cat")
    cat.signal(signal.SIGKILL)
    await cat.ended()
    scene.note("killed", who="cat")
    scene.truth("ann", after="silent")
    await ann.sees_members(["ann"], GRACE + 2)
    scene.truth("ann", "cat2")
    await scene.guest("cat2", host.port)
    await scene.gather()
    await scene.end()
    return "another member from then on, and nothing from before"


@row("a guest is stopped for 20 s, as when its machine sleeps", seconds=40)
async def guest_stopped_20(scene):
    line, ann, ben = await two(scene)
    ben.signal(signal.SIGSTOP)
    mark, his = ann.mark(), ben.mark()
    with scene.away("ben"):
        async with scene.chatter(ann) as said:
            await asyncio.sleep(20)
            ben.signal(signal.SIGCONT)
            begun = time.monotonic()
        for text in said:
            await ben.shows(text, 15)
        await ben.until(lambda: lines_up(ben), 15, "back")
        took = time.monotonic() - begun
    expect(not ann.all("presence", mark), "somebody saw it")
    await scene.end()
    return f"{len(said)} texts there {took:.1f} s later, line given up {len(ben.all('lost', his))} times"


@row("a guest is stopped while 1 MB is said: let go, then back with a marker", seconds=40, needs=("wire",))
async def guest_stopped_in_a_flood(scene):
    wire = await scene.wire()
    await wire.hold_at_most(65536)
    host = await scene.server(*TALKATIVE, "--limit", "queued-bytes=100000", address=None, inside=wire.host)
    ann = await scene.guest("ann", host.port, inside=wire.host)
    ben = await scene.guest("ben", host.port, host=wire.host_address, inside=wire.guest)
    await scene.gather()
    his = ben.mark()
    with scene.away("ben"):
        ben.signal(signal.SIGSTOP)
        begun = time.monotonic()
        for number in range(250):
            await ann.says(f"{number} " + "x" * 3990)
        took = time.monotonic() - begun
        ben.signal(signal.SIGCONT)
        begun = time.monotonic()
        back, _ = await ben.sees("joined", 15, his)
        last = await ann.says()
        await ben.shows(last, 10)
        again = time.monotonic() - begun
    gaps = [gap["count"] for gap in ben.all("gap", his)]
    expect(gaps, "no gap marker: it was never let go")
    await scene.end()
    return f"250 said in {took:.1f} s, back {again:.1f} s after it went on, gap marker of {gaps}"


@row("eight programs burn the processor on which host and guests run", seconds=20, needs=("taskset",), quiet=True)
async def processor_starved(scene):
    host = await scene.server(*TALKATIVE)
    ann, ben = [await scene.guest(name, host.port) for name in ("ann", "ben")]
    await scene.gather()
    for program in (host, ann, ben):
        await (await scene.program(f"pin-{program.name}", "taskset", "-acp", "0", program.process.pid)).ended()
        await (await scene.program(f"nice-{program.name}", "renice", "-n", "10", program.process.pid)).ended()
    burners = [await scene.program(f"burner-{number}", "taskset", "-c", "0", sys.executable, "-c", "while 1: pass")
               for number in range(8)]
    begun = time.monotonic()
    slowest = 0.0
    while time.monotonic() - begun < 10:
        said = time.monotonic()
        text = await ben.says(seconds=15)
        await asyncio.gather(ann.shows(text, 15), ben.shows(text, 15))
        slowest = max(slowest, time.monotonic() - said)
    for burner in burners:
        await burner.kill()
    await scene.end()
    expect(not ann.all("lost") and not ben.all("lost"), "a line was given up")
    return f"{ben.said} texts in 10 s, the slowest took {slowest:.1f} s"
