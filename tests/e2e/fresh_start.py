#!/usr/bin/python3
"""Ctrl+Shift+Delete and Enter, in a real program that hosts a room: the guest is told, the program that knew is gone, a
new one stands on the screen that knows nothing, and what was copied is on no clipboard. Usage: fresh_start.py PROGRAM
"""

import os
import signal
import sys

sys.dont_write_bytecode = True
import desktop  # noqa: E402
from two_apps import Story, equal, play  # noqa: E402

HEARD = "heard by everybody"
UNSAID = "half a thought"


class Again:
    """The program that another one started, which is nobody's child."""

    def __init__(self, pid):
        self.pid = pid

    def poll(self):
        return None if os.path.exists(f"/proc/{self.pid}/exe") else 0

    def kill(self):
        os.kill(self.pid, signal.SIGKILL)

    def wait(self, timeout=None):
        pass


def programs(program):
    """Those on this test's desktop: its person may have one open as well."""
    here = f"EARSHOT_E2E_FOLDER={os.environ['EARSHOT_E2E_FOLDER']}".encode()
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            if os.path.realpath(f"/proc/{pid}/exe") == os.path.realpath(program):
                with open(f"/proc/{pid}/environ", "rb") as environment:
                    if here in environment.read().split(b"\0"):
                        found.append(int(pid))
        except OSError:
            pass
    return found


class Forgetting(Story):
    def tell(self):
        from person import clipboard, wait_for
        host = self.hosts()
        guest = self.joins_by_paste(host)
        guest.says(HEARD)
        host.waits_for_row(f"{guest.name()}: {HEARD}")
        equal(clipboard() != "", True, "the clipboard is full")
        mine = self.forgets(host)
        guest.sees("alert", "The host closed the room")
        mine.process = Again(wait_for(lambda: self.new_one(guest), guest.described))
        self.people.append(mine)
        mine.sees("push button", "Create a random room")
        equal(clipboard(), "", "the clipboard afterwards")
        words = self.memory_of(mine.process.pid)
        equal([each for each in (HEARD, UNSAID, self.room) if each.encode("utf-16-le") in words], [], "in memory")
        # And it works.
        mine.turns_to()
        mine.focused("push button", "Create a random room")
        mine.presses("Return")
        equal(mine.room() != self.room, True, "another room")

    def forgets(self, host):
        """Asked, thought better of, asked again."""
        from person import Person
        host.turns_to()
        host.focused("text", "Message")
        host.types(UNSAID)
        host.presses("ctrl+shift+Delete")
        host.sees("heading", "Forget everything?")
        host.presses("Escape")
        host.wait(lambda seen: not seen.all("heading", "Forget everything?"))
        host.sees("tool bar", "Currently chatting in ")
        host.presses("ctrl+shift+Delete")
        host.focused("push button", "Forget everything")
        host.presses("Return")
        host.is_gone()
        self.people.remove(host)
        again = object.__new__(Person)
        again.__dict__.update(host.__dict__, who="host again")
        self.history.people.append(again)
        return again

    def new_one(self, guest):
        others = [pid for pid in programs(self.program) if pid != guest.process.pid]
        return others[0] if others else 0

    def memory_of(self, pid):
        found = b""
        with open(f"/proc/{pid}/maps", encoding="ascii") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
            for line in maps:
                begin, end = (int(part, 16) for part in line.split()[0].split("-"))
                if " rw" in line and end - begin < 1 << 28:
                    try:
                        memory.seek(begin)
                        found += memory.read(end - begin)
                    except (OSError, ValueError):
                        pass  # the kernel's own
        return found


def main(program):
    play(Forgetting(program))


if __name__ == "__main__":
    if "EARSHOT_E2E_FOLDER" in os.environ:
        main(*sys.argv[1:])
    else:
        sys.exit(desktop.run_inside(os.path.abspath(__file__), [os.path.abspath(word) for word in sys.argv[1:]]))
