"""Somebody with Earshot open: hands on a keyboard, eyes on what the window shows."""

import os
import re
import subprocess
import time

import eyes


def output(*words):
    return subprocess.run(words, check=False, capture_output=True, text=True, timeout=15).stdout


def xdotool(*words):
    return output("xdotool", *map(str, words)).strip()


def clipboard():
    """What any program would paste; empty where nothing has been copied."""
    return output("xclip", "-out", "-selection", "clipboard")


def wait_for(what, told, seconds=10):
    """What `what()` gives as soon as it gives something. `told()` says what is there instead."""
    end = time.monotonic() + seconds
    while True:
        result = what()
        if result:
            return result
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s in vain.\n{told()}")
        time.sleep(0.02)


class Person:
    def __init__(self, who, program, *words):
        self.who = who
        self.started = time.monotonic()
        self.log_path = os.path.join(os.environ["EARSHOT_E2E_FOLDER"], f"{who}.log")
        with open(self.log_path, "wb") as log:
            self.process = subprocess.Popen([program, *words], stdout=log, stderr=log)

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
            seen = self.look()
            return seen and what(seen)
        return wait_for(now, self.described, seconds)

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
        return sorted(row.name.removesuffix(", you") for row in lists[0].children) if lists else []

    def waits_for_online(self, names):
        heading = f"Users online ({len(names)})"
        return self.wait(lambda seen: self.online(seen) == sorted(names) and seen.all("heading", heading))

    # --- hands ---

    def turns_to(self):
        """Takes the window to the front: keys go there from now on."""
        def windows():
            return xdotool("search", "--onlyvisible", "--pid", self.process.pid).split()
        wait_for(windows, self.described)

        def in_front():
            window = windows()[-1]
            xdotool("windowactivate", "--sync", window)
            return xdotool("getactivewindow") == window and xdotool("getwindowfocus") == window
        wait_for(in_front, self.described)

    def presses(self, *keys):
        xdotool("key", "--delay", 30, *keys)

    def types(self, text):
        xdotool("type", "--delay", 25, text)

    def says(self, text):
        self.turns_to()
        self.focused("text", "Message")
        self.types(text)
        self.presses("Return")

    def tabs_to(self, role, name):
        """As far as Tab has to be pressed; never more than once around."""
        for _ in range(30):
            if any(seen.focused for seen in self.look().all(role, name)):
                return
            self.presses("Tab")
            time.sleep(0.05)  # the focus moves, but nothing tells that it would not
        raise AssertionError(f"Tab does not lead to {role} \"{name}\".\n{self.described()}")

    # --- the end ---

    def closes_window(self):
        self.turns_to()
        self.presses("alt+F4")

    def is_gone(self):
        code = self.process.wait(timeout=15)
        if code != 0:
            raise AssertionError(f"{self.who} ended with {code}, and printed:\n{self.printed()}")

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()


def without_time(row):
    """A message's row ends with the time of day."""
    return re.sub(r", \d\d:\d\d$", "", row)
