"""What everybody's window showed, written down line by line (tests/checker/README.md), and judged at the end."""

import hashlib
import json
import os
import re
import subprocess
import time

import eyes

EPOCH = "one"  # the host stays: its room is one room
LOOK_MS = 100  # what one look at every window counts at most
SETTLED_MS = 2200  # a little more than what the rules allow
EARLIER_MS = 500  # one window may show a moment before another what has happened


class Clock:
    """Stands still while nobody looks: on a machine that has no time for us, nobody is called late for that."""

    def __init__(self):
        self.now = 1000
        self.last = time.monotonic()

    def looked(self):
        now = time.monotonic()
        self.now += max(1, min(LOOK_MS, int((now - self.last) * 1000)))
        self.last = now


class History:
    def __init__(self, folder):
        self.path = os.path.join(folder, "history.jsonl")
        self.clock = Clock()
        self.people = []
        self.here = []  # the diaries of those who are in the room

    def write(self, client, event, t=None, **keys):
        with open(self.path, "a", encoding="utf-8") as history:
            history.write(json.dumps({"t": t or self.clock.now, "client": client, "event": event, **keys}) + "\n")

    def truth(self):
        members = sorted(diary.name for diary in self.here)
        self.write("test", "truth", self.clock.now - EARLIER_MS, members=members, after="clean", within=EARLIER_MS)

    def look_around(self):
        """One look at every window: what each shows, by its person."""
        seen = {person: person.look() for person in self.people}
        self.clock.looked()
        for person, window in seen.items():
            if window:
                person.tells(window)
        return seen

    def watch(self):
        """Until what is late would be too late."""
        end = self.clock.now + SETTLED_MS
        while self.clock.now < end:
            self.look_around()

    def judge(self, checker):
        judged = subprocess.run([checker, self.path], check=False, capture_output=True, text=True)
        print(judged.stdout.strip())
        if judged.returncode != 0:
            raise AssertionError(f"the windows did not show what they have to:\n{judged.stdout}")


class Diary:
    """One person's lines. The window tells no numbers: a message has the number after that of the one above it, and
    the first after what had been said before this person came."""

    def __init__(self, history, who):
        self.history, self.who = history, who
        self.name = ""
        self.rows, self.online, self.open = [], [], []
        self.seq = 0

    def write(self, event, **keys):
        self.history.write(self.who, event, **keys)

    def sees(self, rows, online, own_name, written):
        for row in rows[overlap(self.rows, rows):]:
            self.sees_row(row)
        self.rows = rows or self.rows
        if not self.name:
            return
        self.sees_online(online, own_name)
        if written == "":
            self.accepted()

    def sees_row(self, row):
        came = re.fullmatch("You joined as (.*)", row)
        said = re.fullmatch(r"([^:]*): (.*), \d\d:\d\d", row, re.DOTALL)
        if came:
            self.joins(came[1])
        elif said:
            self.seq += 1
            self.write("shown", epoch=EPOCH, seq=self.seq, id=text_id(said[2]), **{"from": said[1]})

    def joins(self, name):
        self.name = name
        self.seq = max([diary.seq for diary in self.history.here], default=0)
        self.write("joined", epoch=EPOCH, seq=self.seq, kept=False, **{"from": name})
        self.history.here.append(self)
        self.history.truth()

    def sees_online(self, online, own_name):
        if online and online != self.online:
            self.online = online
            self.write("presence", members=online, **{"from": own_name})
        if own_name and own_name != self.name:
            self.name = own_name
            self.history.truth()

    def says(self, text):
        self.open.append(text_id(text))
        self.write("composed", id=self.open[-1])

    def accepted(self):
        """The field is empty again: that is how a person is told."""
        while self.open:
            self.write("ok", id=self.open.pop(0))

    def leaves(self):
        self.history.here.remove(self)
        self.history.truth()
        self.write("left")


def text_id(text):
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def overlap(before, now):
    """How many of the rows that stand there NOW stood there BEFORE: what came since is below them."""
    for size in range(min(len(before), len(now)), 0, -1):
        if before[-size:] == now[:size]:
            return size
    return 0


def written_in(seen):
    """What stands in the composer, or None where that cannot be seen."""
    for field in seen.all("text", "Message"):
        if field.node.get_text_iface():  # not while the program has no time to answer
            return "\n".join(eyes.text_in(field).splitlines())  # Qt ends lines otherwise
    return None
