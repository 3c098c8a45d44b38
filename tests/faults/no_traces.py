#!/usr/bin/python3
"""After the last one left, nothing of what was said is anywhere: not in the server's memory, not in any file; and the
key of a private room never is.

Usage: no_traces.py PROGRAMS, a folder with earshot-server, earshot-guest, earshot-check and earshot.
"""

import base64
import json
import os
import queue
import random
import secrets
import shutil
import socket
import string
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

sys.dont_write_bytecode = True
import traces  # noqa: E402
from ports import free_port  # noqa: E402

LEFT_S = 5  # after the last one left, all has to be gone
GRACE_S = 11  # how long the place of one who is lost is kept, at most
ANSWER_S = 60


def word(length=14):
    return "".join(random.SystemRandom().choices(string.ascii_lowercase, k=length))


def text():
    """Words of their own: what a free list leaves of a text is found too."""
    return " ".join(word() for _ in range(8))


class Program:
    """One program with a home of its own, whose output goes to a file in there."""

    def __init__(self, folder, name, *command):
        self.home = os.path.join(folder, name)
        places = {key: os.path.join(self.home, key.lower())
                  for key in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
                              "XDG_RUNTIME_DIR", "TMPDIR")}
        for place in places.values():
            os.makedirs(place, mode=0o700)
        environment = {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen",
                       "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent", "LC_ALL": "C.UTF-8",
                       "QT_QUICK_BACKEND": "software", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        self.said = queue.Queue()
        self.log = open(os.path.join(self.home, "printed"), "wb")
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log,
                                        env=environment, text=True, encoding="utf-8")
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        for line in self.process.stdout:
            self.said.put(line)

    def tell(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait(ANSWER_S)


class Guest(Program):
    def __init__(self, folder, programs, client, name, address):
        super().__init__(folder, client, os.path.join(programs, "earshot-guest"), "--client", client, "--name", name,
                         address)
        self.history = []

    def wait(self, is_wanted):
        """The first further event that is wanted."""
        deadline = time.monotonic() + ANSWER_S
        while True:
            line = self.said.get(timeout=max(0.01, deadline - time.monotonic()))
            self.history.append(line)
            if is_wanted(json.loads(line)):
                return

    def sees(self, count):
        self.wait(lambda seen: seen["event"] == "presence" and len(seen["members"]) == count)

    def says(self, what):
        self.tell("say " + what)
        self.wait(lambda seen: seen["event"] in ("ok", "refused"))

    def quits(self):
        self.tell("quit")
        self.process.wait(ANSWER_S)
        while not self.said.empty():
            self.history.append(self.said.get())


class Story:
    def __init__(self, programs, folder):
        self.programs = programs
        self.folder = folder
        self.running = []
        self.lines = []
        self.room = "-".join(["r", word(), word()])
        self.names = [word(12) for _ in range(4)]
        self.texts = [text() for _ in range(9)]
        self.words = [each for one in self.texts for each in one.split()]

    def start(self, kind, *arguments):
        program = kind(self.folder, *arguments)
        self.running.append(program)
        return program

    def guest(self, client, name, address):
        return self.start(Guest, self.programs, client, name, address)

    def program(self, name):
        return os.path.join(self.programs, name)

    def is_found(self, pid, what):
        """Proves that the search works: what is being said is in there."""
        deadline = time.monotonic() + ANSWER_S
        while time.monotonic() < deadline:
            searcher = traces.Searcher(what)
            traces.search_memory(pid, searcher, holds=False)  # it may still be on its way
            if searcher.finds:
                print(f"{len(searcher.finds)} finds in process {pid} while the room lives")
                return
            time.sleep(0.1)
        raise AssertionError(f"{what} not found in process {pid}, where it must be")

    def is_nowhere(self, place, what):
        found, lines = traces.searched([place], what)
        self.lines += lines
        for line in traces.describe(found):
            print(line)

    def server_forgets(self):
        server = self.start(Program, "server", self.program("earshot-server"), "--port", "0", "--log-level", "debug")
        address = f"http://127.0.0.1:{port_of(server)}/{self.room}"
        guests = [self.guest(f"c{number}", name, address) for number, name in enumerate(self.names[:3])]
        for each in guests:
            each.sees(3)
        for number, said in enumerate(self.texts[:6]):
            guests[number % 3].says(said)
        guests[0].says(self.texts[6] + " " + "x" * 4500)  # refused
        self.names.append(word(12))
        guests[1].tell("rename " + self.names[-1])
        guests[2].wait(lambda seen: self.names[-1] in seen.get("members", ""))
        pid = server.process.pid
        self.is_found(pid, self.words)
        guests[2].process.kill()  # a place is kept for it, and what is said meanwhile
        guests[2].process.wait()
        self.lines.append(json.dumps({"t": now(), "client": "test", "event": "killed", "who": "c2"}))
        guests[0].says(self.texts[7])
        self.wait_for_all(guests[1], 7)
        for each in guests[:2]:
            each.quits()
        left = time.monotonic()
        for each in guests:
            self.lines += each.history
        # Nothing is to wait for: that it is gone after this time is what is promised.
        time.sleep(max(0, left + GRACE_S + LEFT_S - time.monotonic()))
        self.is_nowhere(("pid", pid), self.words)
        server.end()
        self.is_nowhere(("folder", server.home), [*self.words, *self.names, self.room])

    @staticmethod
    def wait_for_all(guest, seq):
        if not any(json.loads(line).get("seq") == seq for line in guest.history):
            guest.wait(lambda seen: seen["event"] == "shown" and seen["seq"] == seq)

    def app_forgets(self):
        """The program writes its settings, but nothing of anybody, also where it hosts the room."""
        port = free_port()
        address = f"http://127.0.0.1:{port}/{self.room}"
        host = self.start(Program, "host", self.program("earshot"), "--host", self.room, "--port", str(port))
        wait_for_port(port)
        joiner = self.start(Program, "joiner", self.program("earshot"), address)
        guest = self.guest("c9", self.names[3], address)
        guest.sees(3)
        guest.says(self.texts[8])
        words = self.texts[8].split()
        self.is_found(joiner.process.pid, words)
        self.is_found(host.process.pid, words)
        guest.quits()
        everything = [*self.words, *self.names, self.room]
        for program in (joiner, host):
            program.end()
            self.is_nowhere(("folder", program.home), everything)

    def key_stays_inside(self):
        """Nor is the key of a private room anywhere: neither in the arguments of the program, which everybody on the
        machine can read, nor with the server, which reads nothing either."""
        key, said = new_key(), text()
        server = self.start(Program, "keyless", self.program("earshot-server"), "--port", "0", "--log-level", "debug")
        address = f"http://127.0.0.1:{port_of(server)}/{self.room}#k={key}"
        insider = self.start(Program, "insider", self.program("earshot"), address)
        guest = self.guest("c10", word(12), address)
        guest.sees(2)
        guest.says(said)
        self.is_found(insider.process.pid, said.split())
        canaries = [key, *said.split()]
        self.is_nowhere(("pid", server.process.pid), canaries)
        with open(f"/proc/{insider.process.pid}/cmdline", "rb") as arguments:
            if key.encode() in arguments.read():
                raise AssertionError("the key stands in the program's arguments")
        guest.quits()
        for program in (insider, server):
            program.end()
            self.is_nowhere(("folder", program.home), canaries)

    def judge(self):
        history = os.path.join(self.folder, "history.jsonl")
        with open(history, "w", encoding="utf-8") as file:
            file.writelines(line.rstrip("\n") + "\n" for line in self.lines)
        return subprocess.run([self.program("earshot-check"), history], check=False).returncode

    def end(self):
        for program in self.running:
            program.end()


def now():
    return int(time.time() * 1000)


def new_key():
    return base64.urlsafe_b64encode(secrets.token_bytes(32)).rstrip(b"=").decode()


def port_of(server):
    """Where it listens, as it says when it is ready."""
    return urllib.parse.urlsplit(server.said.get(timeout=ANSWER_S).split()[-1]).port


def wait_for_port(port):
    deadline = time.monotonic() + ANSWER_S
    while time.monotonic() < deadline:
        with socket.socket() as one:
            if one.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError(f"nobody listens on port {port}")


def can_read_memory():
    child = subprocess.Popen(["sleep", "60"])
    try:
        with open(f"/proc/{child.pid}/mem", "rb"):
            return True
    except OSError:
        return False
    finally:
        child.kill()
        child.wait()


def main(programs):
    if not can_read_memory():
        print("skipped: the memory of another process cannot be read here")
        return 77
    folder = tempfile.mkdtemp(prefix="earshot-traces-")
    story = Story(programs, folder)
    try:
        story.server_forgets()
        story.app_forgets()
        story.key_stays_inside()
        return story.judge()
    finally:
        story.end()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
