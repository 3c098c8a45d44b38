#!/usr/bin/env python3
"""Runs the faults: one line each, and at the end how many passed, failed and were skipped.

Usage: run.py BUILD_FOLDER [--only PART]... [--kinds FILE...] [--but FILE...] [--jobs N] [--keep] [--list]
"""

import argparse
import asyncio
import os
import signal
import sys
import tempfile
import time
import traceback

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import netns  # noqa: E402
from scene import Scene, Tools  # noqa: E402
from table import ROWS, Skip  # noqa: E402

SKIPPED = 77


class Run:
    def __init__(self, tools, folder):
        self.tools, self.folder = tools, folder
        self.counts = {"ok": 0, "FAIL": 0, "skip": 0}

    async def row(self, row):
        begun = time.monotonic()
        scene = None
        if why := row.missing():
            return self.tell(row, "skip", 0, why)
        folder = os.path.join(self.folder, row.name)
        os.makedirs(folder)
        scene = Scene(self.tools, folder)
        try:
            outcome = await asyncio.wait_for(row.function(scene), row.seconds + 40)
            judged = await scene.judge()
            result, words = "ok", f"{outcome or row.what} ({judged})"
        except Skip as skip:
            result, words = "skip", str(skip)
        except (AssertionError, OSError, asyncio.TimeoutError) as problem:
            result, words = "FAIL", str(problem) or type(problem).__name__
        except Exception:  # a mistake in the row itself: the others go on
            result, words = "FAIL", traceback.format_exc()
        finally:
            await asyncio.shield(scene.close())
        self.tell(row, result, time.monotonic() - begun, words)
        if result == "FAIL":
            for lines in scene.logs():
                print(*lines, sep="\n", flush=True)

    def tell(self, row, result, seconds, words):
        self.counts[result] += 1
        print(f"{result:4} {seconds:6.1f} s  {row.name}: {words}", flush=True)

    async def all(self, rows, jobs):
        places = asyncio.Semaphore(jobs)

        async def in_turn(row):
            async with places:
                await self.row(row)

        await asyncio.gather(*(in_turn(row) for row in rows if not row.quiet))
        for row in rows:
            if row.quiet:
                await self.row(row)


def rows_for(only, kinds, but):
    for file in sorted(os.listdir(os.path.dirname(os.path.abspath(__file__)))):
        kind = file.removeprefix("rows_").removesuffix(".py")
        if file == f"rows_{kind}.py" and kind not in but and (not kinds or kind in kinds):
            __import__(file.removesuffix(".py"))
    names = [row.name for row in ROWS]
    assert len(set(names)) == len(names), "two rows of one name"
    chosen = [row for row in ROWS if not only or any(part in row.name for part in only)]
    return sorted(chosen, key=lambda row: -row.seconds)  # the longest first


async def main(arguments):
    rows = rows_for(arguments.only, arguments.kinds, arguments.but)
    if arguments.list:
        print(*(f"{row.name}: {row.what}" for row in rows), sep="\n")
        return 0
    netns.sweep()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, asyncio.current_task().cancel)
    folder = tempfile.mkdtemp(prefix=netns.PREFIX + ("kept-" if arguments.keep else f"{os.getpid()}-"))
    run = Run(Tools(os.path.abspath(arguments.build)), folder)
    begun = time.monotonic()
    try:
        await run.all(rows, arguments.jobs)
    finally:
        netns.sweep()
    counts = run.counts
    print(f"{counts['ok']} passed, {counts['FAIL']} failed, {counts['skip']} skipped in "
          f"{time.monotonic() - begun:.0f} s" + (f", kept in {folder}" if arguments.keep else ""))
    return 1 if counts["FAIL"] or not rows else 0 if counts["ok"] else SKIPPED


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", nargs="?", default="build/dev")
    parser.add_argument("--only", action="append", help="rows whose name contains this; may be repeated")
    parser.add_argument("--kinds", nargs="+", default=(), help="rows of these files: hostile is rows_hostile.py")
    parser.add_argument("--but", nargs="+", default=(), help="not those of these files")
    parser.add_argument("--jobs", type=int, default=12)
    parser.add_argument("--keep", action="store_true", help="keeps what was printed and seen")
    parser.add_argument("--list", action="store_true")
    try:
        sys.exit(asyncio.run(main(parser.parse_args())))
    except (KeyboardInterrupt, asyncio.CancelledError):
        sys.exit("stopped")
