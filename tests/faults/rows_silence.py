"""Packets vanish and nobody is told: as long, and in which direction, as the row says."""

import asyncio
import time

from programs import expect
from rows_line import TALKATIVE
from table import row

NOTICED = 25 + 1  # s: the app's heartbeat is every 15 s and may take 10 s
SHOWN = 35  # s until the others see a silent death
AGAIN = 25  # s after the wire is whole: a wait of 10 s, or a handshake that was tried meanwhile


async def across(scene):
    """Ann on the host's machine, Ben on another one."""
    wire = await scene.wire()
    host = await scene.server(*TALKATIVE, address=None, inside=wire.host)
    ann = await scene.guest("ann", host.port, inside=wire.host)
    ben = await scene.guest("ben", host.port, host=wire.host_address, inside=wire.guest)
    await scene.gather()
    await scene.talk()
    await asyncio.sleep(4)  # by now the host knows that both of them answer pings
    return wire, ann, ben


async def short(scene, seconds, **ways):
    """Nobody sees anything of it, and nothing is lost."""
    wire, ann, ben = await across(scene)
    mark = ann.mark()
    with scene.away("ben"):
        async with scene.chatter(ann) as said, scene.chatter(ben):
            await wire.drop(**ways)
            await asyncio.sleep(seconds)
            healed = time.monotonic()
            await wire.heal()
        for text in said:
            await ben.shows(text, 15)
        took = time.monotonic() - healed
    expect(not ben.all("lost"), "the line was given up")
    expect(not ann.all("presence", mark), "somebody saw it")
    await scene.end()
    return f"all there {took:.1f} s later, nobody saw it"


async def long(scene, seconds, **ways):
    """Seen by both sides in time; after it, back, with a replay or a marker."""
    wire, ann, ben = await across(scene)
    mark, his = ann.mark(), ben.mark()
    begun = time.monotonic()
    await wire.drop(**ways)
    # Whom the host still hears lives: the silence of a guest that hears nothing begins with its last heartbeat.
    dies = seconds > SHOWN and "up" in ways
    left = None
    if dies:
        scene.truth("ann", after="silent")
    async with scene.chatter(ann):
        _, noticed = await ben.sees("lost", NOTICED, his)
        if dies:
            await ann.sees_members(["ann"], SHOWN - noticed)
            left = time.monotonic() - begun
        await asyncio.sleep(begun + seconds - time.monotonic())
        his = ben.mark()
        if dies:
            scene.truth("ann", "ben", after="silent")  # said first: he may be back before the wire is known to be whole
        await wire.heal()
        healed = time.monotonic()
        back, _ = await ben.sees("joined", AGAIN, his)
        took = time.monotonic() - healed
    expect(dies or not ann.all("presence", mark), "somebody saw it")
    expect(dies or back.get("kept"), f"came back to another place: {back}")
    await scene.end()
    gaps = ", ".join(str(gap["count"]) for gap in ben.all("gap", his))
    seen = f"the others after {left:.1f} s" if left else "the others not at all"
    return (f"noticed after {noticed:.1f} s, by {seen}; back {took:.1f} s after the end, "
            f"{len(ben.all('shown', his))} texts shown since, gap: {gaps or 'none'}")


def silence(kind, seconds, way, **ways):
    if kind is short:
        about = seconds + 25
    else:
        about = seconds + 40

    @row(f"{seconds} s of silence, {way}", seconds=about, needs=("wire",),
         name=f"silent-{seconds}-{way.replace(' ', '-')}")
    async def silent(scene):
        return await kind(scene, seconds, **ways)


silence(short, 5, "both ways", up="all", down="all")
silence(short, 5, "to the host", up="all")
silence(short, 5, "to the guest", down="all")
silence(long, 20, "both ways", up="all", down="all")
silence(long, 20, "to the host", up="all")
silence(long, 20, "to the guest", down="all")
silence(long, 40, "both ways", up="all", down="all")
silence(long, 40, "to the host", up="all")
silence(long, 40, "to the guest", down="all")
silence(long, 90, "both ways", up="all", down="all")
