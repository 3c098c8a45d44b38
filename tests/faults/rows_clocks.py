"""Clocks that jump while people talk. What counts seconds here must not look at the wall."""

import glob
import os

from programs import expect
from table import Skip, row


class Clock:
    """What faketime shows to programs: the time of day, and this much more or less."""

    def __init__(self, folder):
        found = glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")
        if not found:
            raise Skip("libfaketime is not installed (faketime)")
        self.file = os.path.join(folder, "clock")
        self.jump("+0")
        self.environment = {
            "LD_PRELOAD": found[0], "FAKETIME_TIMESTAMP_FILE": self.file, "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1", "DONT_FAKE_MONOTONIC": "1",
            "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"}

    def jump(self, offset):
        with open(f"{self.file}.new", "w", encoding="utf-8") as new:
            new.write(offset + "\n")
        os.replace(f"{self.file}.new", self.file)


async def jumping(scene, offset, whose):
    clock = Clock(scene.folder)
    there = {"env": clock.environment}
    host = await scene.server(**(there if whose == "host" else {}))
    ann = await scene.guest("ann", host.port)
    ben = await scene.guest("ben", host.port, restamp=whose == "guest", **(there if whose == "guest" else {}))
    await scene.gather()
    await scene.talk()
    marks = ann.mark(), ben.mark()
    before = await skew(scene, clock)
    async with scene.chatter(ann), scene.chatter(ben, 0.3):
        clock.jump(offset)
        expect(abs(await skew(scene, clock) - before) > 80000, "the clock did not jump")
        await ann.until(lambda: len(ann.all("shown", marks[0])) > 20, 20, "talk after the jump")
        clock.jump("+0")  # and back again
        await ann.until(lambda: len(ann.all("shown", marks[0])) > 30, 20, "talk after the jump back")
    await scene.end()
    for guest, mark in zip((ann, ben), marks):
        expect(not guest.all("lost", mark), f"{guest.name} lost its line")
        expect(not guest.all("presence", mark), f"{guest.name} was shown another list")
    return "nobody thrown out, nothing lost"


async def skew(scene, clock):
    """What such a clock says, in seconds since 1970."""
    date = await scene.program("date", "date", "+%s", env=clock.environment)
    await date.ended()
    await date.reading
    return int(date.printed().split()[-1])


def jump(offset, whose):
    words = {"+1d": "forward", "-1d": "back"}[offset]

    @row(f"the {whose}'s clock jumps a day {words} while people talk", seconds=15, name=f"clock-{words}-{whose}")
    async def clock_jumps(scene):
        return await jumping(scene, offset, whose)


for one in ("host", "guest"):
    jump("+1d", one)
    jump("-1d", one)
