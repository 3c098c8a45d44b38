"""What else a server costs: those who are silent, those who come, a crowd that comes at once, one who never reads."""

import contextlib
import statistics

from servers import PLAIN, Faulty, Load, Server, fitting

# The same crowd of 1,000 on Phoenix 1.8.12 (Cowboy), measured on a machine of this kind.
PHOENIX_STORM = {"frames": 922554, "megabytes": 165, "cpu": 15.1}
FRESH = 3  # servers per figure


@contextlib.contextmanager
def served(build, name, command, lists=False):
    """A fresh server and its load."""
    with contextlib.ExitStack() as stack:
        server = Server(name, command)
        stack.callback(server.stop)
        load = Load(build, server, lists)
        stack.callback(load.stop)
        yield load


def idle(build, commands, quick):
    """KiB for each of 10,000 who are there and silent: alone in a room, and ten in a room."""
    clients = 1000 if quick else fitting(10000)
    rows = []
    for name, command in commands.items():
        row = {"server": name, "clients": clients}
        for members in (1, 10):
            with served(build, name, command) as load:
                load.settle(500)
                empty = load.server.rss()
                load.gather(clients // members, members)
                load.settle(3000)
                row |= {"empty_mb": empty / 1024, f"kib_by_{members}": (load.server.rss() - empty) / clients}
        rows.append(row)
    return rows


def joins(build, commands, quick):
    """µs of CPU for each of 10,000 who connect, upgrade and join, all at once, into rooms of ten."""
    clients = 1000 if quick else fitting(10000)
    found = {name: [] for name in commands}
    for _ in range(1 if quick else FRESH):
        for name, command in commands.items():
            with served(build, name, command) as load:
                before = load.lap()["cpu"]
                # QWebSocketServer lets 50 wait at its door: with all at once it would be waited for, not measured.
                came = load.gather(clients // 10, 10, at_once=0 if name == "naive" else clients)
                found[name].append(((load.settle(500)["cpu"] - before) * 1e6 / clients, came["seconds"]))
    return [{"server": name, "clients": clients, "us": min(us for us, _ in figures),
             "us_median": statistics.median(us for us, _ in figures),
             "seconds": statistics.median(seconds for _, seconds in figures)} for name, figures in found.items()]


def storm(build, commands, quick):
    """A thousand join one room at once; each ends with the same list of all."""
    members = 100 if quick else 1000
    rows = []
    for _ in range(1 if quick else FRESH):
        for name, command in commands.items():
            if name in PLAIN:
                continue
            with served(build, name, command, lists=True) as load:
                before = load.lap()
                came = load.gather(1, members, at_once=members)
                after = load.settle(1000)
                if after["differing"]:
                    raise Faulty(name, {"members whose list is another": after["differing"]})
                rows.append({"server": name, "members": members, "frames": after["presence"],
                             "megabytes": (after["bytes"] - before["bytes"]) / 1e6, "cpu": after["cpu"] - before["cpu"],
                             "seconds": came["seconds"], "peak_mb": after["peak"] / 1024})
    return rows


def stalled(build, commands, quick):
    """p99 of 500 who read, without and with one beside them who never does; memory, and how that one ends."""
    # The system takes some 4 MB for one who does not read, before the server has to hold anything.
    members, seconds, longer = (50, 1, 1) if quick else (500, 4, 14)
    rows = []
    for name, command in commands.items():
        with served(build, name, command) as load:
            load.gather(1, members)
            load.settle(500)
            for _ in range(1 if quick else FRESH):
                without = load.talk("open", 100, seconds, 1, 4000)
                load.order("stall", 0)
                beside = load.talk("open", 100, longer, 1, 4000)
                end = load.order("end", 2000)["end"]
                rows.append({"server": name, "members": members, "p99_without": without["p99"], 
                             "p99_with": beside["p99"], "mb_without": without["rss"] / 1024,
                             "peak_mb": beside["peak"] / 1024, "end": end})
    return rows


COSTS = {"idle": idle, "joins": joins, "storm": storm, "stalled": stalled}
