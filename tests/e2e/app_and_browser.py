#!/usr/bin/python3
"""The program and two browsers in one room: the program hosts, each Chromium opens the address that it gives out, and all
see and hear each other until the host closes the room.

Usage: app_and_browser.py PROGRAM FOLDER, where FOLDER is what tests/web/prepare.sh made.
"""

import os
import shutil
import subprocess
import sys

sys.dont_write_bytecode = True
import desktop  # noqa: E402


class Browsers:
    def __init__(self, folder, address):
        chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
        words = ["node", "browser_guest.mjs", address]
        self.process = subprocess.Popen(words, cwd=folder, env=os.environ | {"EARSHOT_CHROMIUM": chromium},
                                        stdout=subprocess.PIPE, text=True)

    def tells(self, word):
        line = self.process.stdout.readline().split()
        if not line or line[0] != word:
            raise AssertionError(f"the browsers tell {line} instead of {word}")
        return line[-1]


def says_who_joined(rows, first, second):
    """In one line or in two: who comes soon after another is told of in the same."""
    return f"{first} and {second} joined" in rows or {f"{first} joined", f"{second} joined"} <= set(rows)


def tell(host, folder):
    from person import clipboard, wait_for
    host.turns_to()
    host.focused("push button", "Copy")
    host.presses("Return")
    browsers = Browsers(folder, wait_for(clipboard, host.described))
    try:
        names = [browsers.tells("joined"), browsers.tells("joined")]
        host.waits_for_online(["Ann", *names])
        host.wait(lambda seen: says_who_joined(host.rows(seen), *names))
        host.says("hello from the program")
        host.waits_for_row(f"{names[0]} is now Bea")
        host.waits_for_row(f"{names[1]} is now Cem")
        host.waits_for_row("Bea: hello from a browser <b>&</b>")
        host.waits_for_row("Cem: and from another")
        host.waits_for_online(["Ann", "Bea", "Cem"])
        browsers.tells("talked")
        host.closes_window()
        host.focused("push button", "Stay")
        host.tabs_to("push button", "Close Earshot")
        host.presses("Return")
        host.is_gone()
        browsers.tells("ended")
    finally:
        browsers.process.terminate()
        browsers.process.wait()


def main(program, folder):
    from history import History
    from person import Person
    manager = desktop.start_manager()
    host = Person(History(os.environ["EARSHOT_E2E_FOLDER"]), "host", program, "--host", "tea", "--name", "Ann")
    try:
        tell(host, folder)
    finally:
        host.kill()
        if host.printed():
            print(f"The host printed:\n{host.printed()}")
        manager.terminate()
        manager.wait()


def check(folder):
    if not os.path.exists(os.path.join(folder, "installed-lock.json")):
        desktop.skip("tests/web/prepare.sh did not get the npm packages")
    if not any(map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))):
        desktop.skip("there is no Chromium (package chromium)")


if __name__ == "__main__":
    if "EARSHOT_E2E_FOLDER" in os.environ:
        main(*sys.argv[1:])
    else:
        check(sys.argv[2])
        sys.exit(desktop.run_inside(os.path.abspath(__file__), [os.path.abspath(word) for word in sys.argv[1:]]))
