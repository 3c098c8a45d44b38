"""What one delivery costs: rooms in which somebody says something, and all hear it."""

import contextlib
import dataclasses
import statistics
import sys

from servers import Load, Server, fitting

# Below that share of the processor it wanted, a server is not what was measured.
UNDISTURBED = 0.6
TRIES = 4  # to measure it undisturbed


@dataclasses.dataclass
class Scene:
    """Rooms, who is in them, and how they talk: (closed, messages in flight per room) or (open, messages/s)."""
    name: str
    rooms: int
    members: int
    talks: list
    idles: tuple = (0,)  # so many more clients, each alone in a room: a server for each of these numbers
    size: int = 256
    limits: tuple = ()  # more of Earshot's

    def fitted(self):
        """The same, as large as descriptors allow."""
        clients = fitting(self.rooms * self.members + max(self.idles))
        members = min(self.members, clients // self.rooms)
        name = self.name if members == self.members else f"{self.rooms}x{members}"
        idles = tuple(min(idle, clients - self.rooms * members) for idle in self.idles)
        return dataclasses.replace(self, name=name, members=members, idles=idles)

    def line(self, idle, kind, number):
        beside = f" beside {idle} idle" if len(self.idles) > 1 else ""
        return f"{self.name}{beside}, {number}" + (" in flight" if kind == "closed" else "/s")

    def lines(self, idle):
        return {self.line(idle, kind, number): (kind, number) for kind, number in self.talks}


# A list of 10,000 is more than may wait for one client.
WIDE = ("queued-bytes=67108864",)
SCENES = [
    Scene("1x1000", 1, 1000, [("closed", 1), ("closed", 32), ("open", 50), ("open", 1000)]),
    Scene("1000x10", 1000, 10, [("closed", 1), ("closed", 16)]),
    Scene("1x10000", 1, 10000, [("closed", 1), ("closed", 16)], limits=WIDE),
    Scene("1x100", 1, 100, [("closed", 1)], idles=(0, 19000)),
]
SWEEP = [
    *[Scene(f"1x{members}", 1, members, [("closed", 1), ("closed", 16)]) for members in (2, 10, 50, 200, 1000, 3000)],
    *[Scene(f"{rooms}x10", rooms, 10, [("closed", 1)]) for rooms in (10, 100, 1000)],
    *[Scene(f"1x100 of {size} bytes", 1, 100, [("closed", 1), ("closed", 16)], size=size)
      for size in (16, 256, 1000, 4000)],
    Scene("1x100", 1, 100, [("closed", 1)], idles=(0, 1000, 5000, 19000)),
]


def note(text):
    print(f"bench: {text}", file=sys.stderr, flush=True)


def undisturbed(load, scene, kind, number, seconds):
    """One talk; again where others took too much of the server's processor."""
    for _ in range(TRIES):
        answer = load.talk(kind, number, seconds, scene.rooms, scene.size)
        share = answer["cpu"] / max(1e-9, answer["cpu"] + answer["waited"])
        if share >= UNDISTURBED:
            break
    return answer


def measured(answer):
    deliveries = max(1, answer["deliveries"])
    return {"us": answer["cpu"] * 1e6 / deliveries, "p50": answer["p50"], "p99": answer["p99"],
            "per_second": answer["deliveries"] / answer["seconds"], "cores": answer["cpu"] / answer["seconds"],
            "share": answer["cpu"] / max(1e-9, answer["cpu"] + answer["waited"]), "rss": answer["rss"]}


def prepared(stack, build, scene, idle, name, command):
    server = Server(name, command, scene.limits)
    stack.callback(server.stop)
    load = Load(build, server)
    stack.callback(load.stop)
    load.gather(scene.rooms, scene.members)
    if idle:
        load.gather(idle, 1, first=scene.rooms)
    load.settle(500)
    return load


def run(build, scene, commands, laps, seconds):
    """{line: {server: {"us": [a figure a lap], ...}}}: all servers are up, and take turns within each lap."""
    found = {line: {name: {} for name in commands} for idle in scene.idles for line in scene.lines(idle)}
    with contextlib.ExitStack() as stack:
        loads = [(idle, prepared(stack, build, scene, idle, name, command))
                 for name, command in commands.items() for idle in scene.idles]
        for lap in range(laps):
            for talk in scene.talks:
                for idle, load in loads[lap % len(loads):] + loads[:lap % len(loads)]:
                    figures = found[scene.line(idle, *talk)][load.server.name]
                    answer = measured(undisturbed(load, scene, *talk, seconds))
                    for word, value in answer.items():
                        figures.setdefault(word, []).append(value)
    for line, servers in found.items():
        for name, figures in servers.items():
            disturbed = sum(share < UNDISTURBED for share in figures["share"])
            if disturbed:
                note(f"{line}: {name} got as little as {min(figures['share']):.0%} of the time it wanted; "
                     f"{disturbed} of {laps} laps do not count")
    return found


def summary(figures):
    """What the tables show of one server's laps: of the undisturbed ones, if there are any."""
    shares = figures["share"]
    enough = [share >= UNDISTURBED for share in shares]
    laps = {word: [value for value, good in zip(values, enough) if good or not any(enough)]
            for word, values in figures.items()}
    return {"us": min(laps["us"]), "us_median": statistics.median(laps["us"]),
            "p50": statistics.median(laps["p50"]), "p99": statistics.median(laps["p99"]),
            "per_second": statistics.median(laps["per_second"]), "cores": statistics.median(laps["cores"])}
