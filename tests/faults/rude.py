"""What the hostile rows share: a crowd beside the scene's own programs, and how late a room's messages are."""

import asyncio
import os
import resource
import statistics
import sys

from programs import expect

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "load"))
from crowd import Crowd, Vitals  # noqa: E402, F401

# What a busy machine adds to a latency by itself, ms: less than that is nobody's fault.
NOISE = 30  # ms: what two busy cores give or take; nobody who reads sees it


def many_descriptors():
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


async def crowd_at(scene, host, *options, sources=100, watched=False):
    """A crowd of raw clients; what the watched ones see is judged with the scene."""
    many_descriptors()
    program = os.path.join(os.path.dirname(scene.tools.server), "..", "tests", "load", "earshot-crowd")
    events = ["--events", scene.history] if watched else []
    crowd = await Crowd.start(program, host.port, *events, *options, sources=sources)
    scene.programs.append(crowd)
    return crowd


def vitals(host):
    return Vitals(host.process.pid)


async def talk(crowd, speakers, rate, seconds, size=200):
    """Says it at that rate; what all listeners together saw."""
    await crowd.lap()
    await crowd.do("say", speakers, rate, seconds, size)
    lap = await crowd.lap()
    expect(lap["deliveries"] > 0 and not lap.get("holes") and not lap.get("repeats"), f"the others saw {lap}")
    return lap


def is_about(beside, without, share):
    return beside <= without * share or beside - without <= NOISE


async def compare(quiet, loud, share, fewest=3, most=8):
    """The 99th percentile without and with a nuisance, by turns in one run: the medians, in ms. It goes on for a
    while where the second is more than `share` times the first: another program's work falls on either."""
    without, beside = [], []
    for lap in range(most):
        without.append((await quiet())["p99_ms"])
        beside.append((await loud())["p99_ms"])
        medians = statistics.median(without), statistics.median(beside)
        if lap + 1 >= fewest and is_about(medians[1], medians[0], share):
            return medians
    raise AssertionError(f"p99 {medians[1]:.1f} ms beside it, {medians[0]:.1f} ms without, in {most} laps each")


async def until(look, seconds, what):
    """Seconds until look() holds."""
    loop = asyncio.get_running_loop()
    begun = loop.time()
    while not await look():
        expect(loop.time() - begun < seconds, f"not within {seconds:g} s: {what}")
        await asyncio.sleep(0.05)
    return loop.time() - begun
