#!/usr/bin/env python3
"""Does the benchmark work, and does its load notice what a server must not do? smoke.py BUILD"""

import contextlib
import pathlib
import sys

import costs
import fanout
import picture
import report
from servers import HERE, Faulty, Load, Server, commands

LIES = {"honest": {}, "lose": {"lost": 1}, "double": {"doubled": 1}, "swap": {"disordered": 1},
        "change": {"foreign": 1, "lost": 1}, "misnumber": {"misnumbered": 1}}


def caught(build, lie):
    """The faults that the load finds with a server that lies once."""
    with contextlib.ExitStack() as stack:
        server = Server("liar", [sys.executable, str(HERE / "liar.py"), lie])
        stack.callback(server.stop)
        load = Load(build, server, patience=2)
        stack.callback(load.stop)
        load.gather(1, 4)
        try:
            load.talk("open", 200, 0.3, 1)
        except Faulty as fault:
            return fault.faults
    return {}


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    wrong = 0
    for lie, faults in LIES.items():
        found = caught(build, lie)
        wrong += found != faults
        print(f"{lie}: {found}" + ("" if found == faults else f", but it should be {faults}"))
    fanout.TRIES = 1  # how quick it is matters to nobody here
    scene = fanout.Scene("smoke", 3, 5, [("closed", 1), ("closed", 4), ("open", 100)], idles=(0, 10))
    servers = commands(build, ["limit", "earshot"])
    lines = fanout.run(build, scene, servers, 1, 0.2)
    print(report.fanout_table(lines), picture.of({"fanout": lines})[:60])
    print(report.storm_table(costs.storm(build, servers, quick=True)))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
