"""Somebody with Earshot open: hands on a keyboard, eyes on what the window shows."""

import contextlib
import os
import re
import subprocess
import time

import eyes
from history import Diary, written_in


LONGEST = 60  # seconds to wait for anything, on whatever machine


def output(*words):
    return subprocess.run(words, check=False, capture_output=True, text=True, timeout=15).stdout


def xdotool(*words):
    return output("xdotool", *map(str, words)).strip()


def clipboard():
    """What any program would paste; empty where nothing has been copied."""
    return output("xclip", "-out", "-selection", "clipboard")


def waits():
    """Nanoseconds in which each thread of this test's (the program, the screen, the buses) was ready to run and others
    had the processors."""
    found = {}
    for pid in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError):  # ended just now, or a kernel that does not tell
            if os.getpgid(int(pid)) == os.getpgrp():
                for task in os.listdir(f"/proc/{pid}/task"):
                    with open(f"/proc/{pid}/task/{task}/schedstat", encoding="ascii") as stat:
                        found[task] = int(stat.read().split()[1])
    return found


def waited_since(before):
    """Seconds, of all threads together: on a machine that does nothing else, next to nothing."""
    return sum(time - before.get(task, 0) for task, time in waits().items()) / 1e9


def wait_for(what, told, seconds=10):
    """What `what()` gives as soon as it gives something. `told()` says what is there instead. The time in which others
    had the processors does not count."""
    begun, before = time.monotonic(), waits()
    while True:
        result = what()
        if result:
            return result
        passed = time.monotonic() - begun
        if passed > LONGEST or passed > seconds and passed - waited_since(before) > seconds:
            raise AssertionError(f"waited {passed:.1f} s in vain.\n{told()}")
        time.sleep(0.02)


class Person:
    def __init__(self, history, who, program, *words):
        self.who = who
        self.history = history
        self.diary = Diary(history, who)
        self.started = time.monotonic()
        self.log_path = os.path.join(os.environ["EARSHOT_E2E_FOLDER"], f"{who}.log")
        with open(self.log_path, "wb") as log:
            self.process = subprocess.Popen([program, *words], stdout=log, stderr=log)
        history.people.append(self)

    # --- eyes ---

    def look(self):
        return eyes.look(self.process.pid)

    def described(self):
        seen = self.look()
        window = "\n".join(seen.lines()) if seen else "no window"
        return f"{self.who} sees:\n{window}\nand printed:\n{self.printed()}"

    def printed(self):
        with open(self.log_path, encoding="utf-8") as log:
            return log.read()

    def wait(self, what, seconds=10):
        """Until `what(seen)` is true of the window."""
        def now():
            seen = self.history.look_around()[self]
            return seen and what(seen)
        return wait_for(now, self.described, seconds)

    def tells(self, seen):
        """What the window shows, for the history."""
        own = [button.name for button in seen.all("push button", "Your name is ")]
        name = re.fullmatch("Your name is (.*). Change it", own[0])[1] if own else ""
        self.diary.sees(self.rows(seen), self.online(seen), name, written_in(seen))

    def sees(self, role, name="", seconds=10):
        return self.wait(lambda seen: seen.all(role, name), seconds)[0]

    def focused(self, role, name):
        return self.wait(lambda seen: [each for each in seen.all(role, name) if each.focused])[0]

    def room(self):
        bar = self.sees("tool bar", "Currently chatting in ")
        return bar.name.removeprefix("Currently chatting in ")

    def name(self):
        return re.fullmatch("Your name is (.*). Change it", self.sees("push button", "Your name is ").name)[1]

    def rows(self, seen=None):
        """All that stands in the list of messages, what people said and what happened."""
        lists = (seen or self.look()).all("list", "Messages")
        return [row.name for row in lists[0].children if row.role in ("list item", "label")] if lists else []

    def waits_for_row(self, row):
        return self.wait(lambda seen: row in map(without_time, self.rows(seen)))

    def online(self, seen=None):
        """The names in the list of users; one's own as the others see it."""
        lists = (seen or self.look()).all("list", "Users online")
        rows = lists[0].children if lists else []
        return sorted(re.sub("(, (you|host|muted|hidden))+$", "", row.name) for row in rows)

    def waits_for_online(self, names):
        heading = f"Users online ({len(names)})"
        return self.wait(lambda seen: self.online(seen) == sorted(names) and seen.all("heading", heading))

    # --- hands ---

    def turns_to(self):
        """Takes the window to the front: keys go there from now on."""
        def in_front():
            windows = xdotool("search", "--onlyvisible", "--pid", self.process.pid).split()
            if not windows:  # or for a moment none again, while the window manager frames it
                return False
            xdotool("windowactivate", windows[-1])
            return xdotool("getactivewindow") == windows[-1] and xdotool("getwindowfocus") == windows[-1]
        wait_for(in_front, self.described)

    def presses(self, *keys):
        xdotool("key", "--delay", 30, *keys)

    def types(self, text):
        xdotool("type", "--delay", 25, text)

    def says(self, text):
        self.turns_to()
        self.focused("text", "Message")
        self.types(text)
        self.sends(text)

    def sends(self, text):
        """What stands in the field, once it does."""
        self.wait(lambda seen: written_in(seen) == text)
        self.presses("Return")
        self.diary.says(text)

    def tabs_to(self, role, name):
        """As far as Tab has to be pressed; never more than once around."""
        for _ in range(30):
            if any(seen.focused for seen in self.look().all(role, name)):
                return
            self.presses("Tab")
            time.sleep(0.05)  # the focus moves, but nothing tells that it would not
        raise AssertionError(f"Tab does not lead to {role} \"{name}\".\n{self.described()}")

    # --- the end ---

    def leaves(self):
        """The room, by closing the window."""
        self.diary.leaves()
        self.closes_window()
        self.is_gone()

    def closes_window(self):
        self.turns_to()
        self.presses("alt+F4")

    def is_gone(self):
        code = self.process.wait(timeout=15)
        self.history.people.remove(self)
        if code != 0:
            raise AssertionError(f"{self.who} ended with {code}, and printed:\n{self.printed()}")

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()


def without_time(row):
    """A message's row ends with the time of day."""
    return re.sub(r", \d\d:\d\d$", "", row)
