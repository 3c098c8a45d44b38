"""The servers that are measured beside each other, and the load that measures them."""

import contextlib
import fcntl
import json
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
# Two processors: one for the server, one for the load. With one they share it.
PROCESSORS = sorted(os.sched_getaffinity(0))[:2]

# Limits on what one person may do, which a load of thousands of clients from a few addresses is beyond. All else is
# on: numbers, order, the checks of what comes, the bound of what waits for one who does not read.
OPEN = ["messages-per-second=0", "connections-per-address=0", "half-open-per-address=0", "members-per-room=0",
        "rooms=0", "memory-megabytes=0"]
# These speak no Phoenix Channels: what one sends goes to all who connected to the same path.
PLAIN = {"limit", "naive", "ws"}


def take_processor(number):
    """For a child that is about to run in a session of its own: this processor, and before others if it may.

    Linux weighs sessions against each other, and then what runs in one.
    """
    os.sched_setaffinity(0, [number])
    with contextlib.suppress(OSError), open("/proc/self/autogroup", "w", encoding="ascii") as group:
        group.write("-15")
    with contextlib.suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, 0, -15)


def skipped(why):
    print(f"bench: {why}", file=sys.stderr)


def node_ws(build):
    """The command that runs ws.mjs; None where Node or the registry is not there."""
    folder = build / "tests/bench/npm"
    prepare = HERE.parent / "web/prepare.sh"
    done = subprocess.run([prepare, HERE, folder], env={**os.environ, "CI": ""}, capture_output=True, text=True)
    if done.returncode:
        skipped(f"no Node ws: {(done.stderr.strip().splitlines() or ['npm failed'])[-1]}")
        return None
    return ["node", str(folder / "ws.mjs")]


def earshot(program):
    command = [str(program), "--address", "127.0.0.1", "--port", "0", "--log-level", "error"]
    for limit in OPEN:
        command += ["--limit", limit]
    return command


def commands(build, names, others=()):
    """How each server is started, by name; `others` are (name, program) of more builds of Earshot's."""
    tools = build / "tests/bench"
    known = {"limit": lambda: [str(tools / "earshot-benchlimit")],
             "earshot": lambda: earshot(build / "bin/earshot-server"),
             "naive": lambda: [str(tools / "earshot-benchnaive")],
             "ws": lambda: node_ws(build)}
    found = {}
    for name in names:
        command = known[name]()
        if command and shutil.which(command[0]):
            found[name] = command
        elif command:
            skipped(f"no {name}: {command[0]} is not built")
    return found | {name: earshot(program) for name, program in others}


def take_turns():
    """Waits for whoever else measures on this machine; what is returned is to be kept until the end."""
    lock = open(pathlib.Path(tempfile.gettempdir()) / "earshot-bench.lock", "w", encoding="ascii")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        skipped("waiting for another benchmark on this machine")
        fcntl.flock(lock, fcntl.LOCK_EX)
    return lock


def fitting(connections):
    """As many connections as one process may have descriptors for, of those wanted."""
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    most = connections if limit == resource.RLIM_INFINITY else limit - 500
    if connections > most:
        skipped(f"{most} connections instead of {connections}: more descriptors a process may not have (ulimit -Hn)")
    return min(connections, most)


class Faulty(Exception):
    """Something was lost, doubled, changed, out of order, or refused."""

    def __init__(self, what, faults):
        super().__init__(f"{what}: {faults}")
        self.faults = faults


class Server:
    """A server that runs on the first processor."""

    def __init__(self, name, command, more=()):
        self.name = name
        more = [word for limit in more for word in ("--limit", limit)] if name not in PLAIN else []
        self.process = subprocess.Popen([*command, *more], stdout=subprocess.PIPE, text=True,
                                        start_new_session=True,
                                        preexec_fn=lambda: take_processor(PROCESSORS[0]))
        line = self.process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:(\d+)", line)
        if not found:
            self.stop()
            raise RuntimeError(f"{name} did not start: {line!r}")
        self.port = int(found[1])

    def rss(self):
        """KiB"""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii", errors="replace") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("VmRSS:"))

    def stop(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()


class Load:
    """earshot-benchload: see orders.h for what it can be told."""

    def __init__(self, build, server, lists=False, patience=20):
        self.server = server
        options = ["--port", server.port, "--pid", server.process.pid, "--patience", patience]
        options += ["--plain"] if server.name in PLAIN else []
        options += ["--lists"] if lists else []
        self.process = subprocess.Popen([str(build / "tests/bench/earshot-benchload"), *map(str, options)],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
                                        start_new_session=True,
                                        preexec_fn=lambda: take_processor(PROCESSORS[-1]))

    def order(self, *words):
        self.process.stdin.write(" ".join(map(str, words)) + "\n")
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"the load of {self.server.name} is gone at {words}")
        answer = json.loads(line)
        if "error" in answer:
            raise ValueError(answer["error"])
        return answer

    def gather(self, rooms, members, first=0, at_once=0):
        """All have to come in. QWebSocketServer lets 50 wait at its door, so no more come at a time."""
        answer = self.order("gather", first, rooms, members, at_once or (40 if self.server.name == "naive" else 200))
        if answer["in"] != rooms * members:
            raise Faulty(f"{self.server.name}: {answer['in']} of {rooms * members} came in", answer["problems"])
        return answer

    def lap(self):
        return self.order("lap")

    def settle(self, ms):
        return self.order("settle", ms)

    def talk(self, kind, number, seconds, rooms, size=256, first=0):
        answer = self.order("talk", kind, number, seconds, first, rooms, size)
        faults = {word: answer[word]
                  for word in ("lost", "doubled", "disordered", "foreign", "misnumbered", "refused", "unanswered")
                  if answer[word]}
        if faults:
            raise Faulty(self.server.name, faults)
        return answer

    def stop(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()
