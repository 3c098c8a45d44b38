#!/usr/bin/env python3
"""Measures the server beside others, in one run, one after the other within each lap.

bench.py BUILD [options] [SCENE...]     a scene by its name or the start of it
"""

import argparse
import json
import pathlib
import signal
import sys

import costs
import fanout
import picture
import report
from servers import Faulty, commands, take_turns


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=pathlib.Path, help="the folder of a Release build with the target bench")
    parser.add_argument("scenes", nargs="*", help="scenes, by the start of their names; all otherwise")
    parser.add_argument("--servers", default="limit,earshot,naive,ws", 
                        help="the first one is what others are compared to")
    parser.add_argument("--beside", action="append", default=[], metavar="NAME=PROGRAM",
                        help="another build of earshot-server, measured as well")
    parser.add_argument("--laps", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2, help="that each figure is measured for, in each lap")
    parser.add_argument("--sweep", action="store_true", help="how cost grows, instead of the scenes")
    parser.add_argument("--quick", action="store_true", help="2 laps of 0.7 s")
    parser.add_argument("--json", type=pathlib.Path, help="writes all figures to this file")
    parser.add_argument("--svg", type=pathlib.Path, help="draws what a delivery costs into this file")
    parser.add_argument("--list", action="store_true", help="names the scenes")
    options = parser.parse_intermixed_args()
    if options.quick:
        options.laps, options.seconds = 2, 0.7
    return options


def chosen(all_names, names):
    """By name; where there is none of that name, by its start."""
    return [each for each in all_names
            if not names or any(each == name or (name not in all_names and each.startswith(name)) for name in names)]


def measure(options, scenes, costs_chosen, servers):
    """All figures, told as they come; and what went wrong."""
    figures, faults = {"fanout": {}}, []
    for name, run in [*scenes.items(), *costs_chosen.items()]:
        try:
            if name in scenes:
                lines = fanout.run(options.build, run, servers, options.laps, options.seconds)
                figures["fanout"].update(lines)
                print(report.fanout_table(lines) + report.idle_effect(lines), flush=True)
            else:
                figures[name] = run(options.build, servers, options.quick)
                print(report.COST_TABLES[name](figures[name]), flush=True)
        except Faulty as fault:
            faults.append(f"{name}: {fault}")
        if options.json:
            options.json.write_text(json.dumps(figures, indent=1) + "\n")
    return figures, faults


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that servers end with us
    options = arguments()
    scenes = {scene.name: scene.fitted() for scene in (fanout.SWEEP if options.sweep else fanout.SCENES)}
    others = {} if options.sweep else costs.COSTS
    names = chosen([*scenes, *others], options.scenes)
    if options.list or not names:
        print("\n".join([*scenes, *others]))
        return 0 if options.list else 2
    servers = commands(options.build.resolve(), options.servers.split(","),
                       [other.split("=", 1) for other in options.beside])
    lock = take_turns()
    figures, faults = measure(options, {name: scenes[name] for name in names if name in scenes},
                              {name: others[name] for name in names if name in others}, servers)
    lock.close()
    if options.svg:
        options.svg.write_text(picture.of(figures))
    for fault in faults:
        print(f"FAULT {fault}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
