#!/usr/bin/python3
"""A click on a link of the scheme earshot: starts the program with it: the desktop file says so to a desktop of its own.

In place of the program stands a script that writes down what it was started with; what the program does with such an
address, two_apps.py shows. Usage: room_links.py DESKTOP_FILE
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time

LINKS = [
    "earshot://192.168.1.5:4000/tea",
    "earshot://192.168.1.5:4000/tea?also=10.0.0.7,[fd00::7]:4001",
    "earshot:https://chat.example.org/tea",
]


def skip(why):
    print(f"SKIPPED: {why}", file=sys.stderr)
    sys.exit(1 if os.environ.get("CI") == "true" else 77)


def install(desktop_file, folder):
    """Everything as a package leaves it, but in a home of its own."""
    applications = os.path.join(folder, "data", "applications")
    programs = os.path.join(folder, "bin")
    for each in (applications, programs):
        os.makedirs(each)
    shutil.copy(desktop_file, applications)
    subprocess.run(["update-desktop-database", applications], check=True)
    script = os.path.join(programs, "earshot")
    with open(script, "w", encoding="ascii") as file:
        file.write(f'#!/bin/sh\nprintf "%s\\n" "$#" "$@" >"{folder}/part" && mv "{folder}/part" "{folder}/started"\n')
    os.chmod(script, 0o755)


def environment(folder):
    return {
        "PATH": f"{folder}/bin:{os.environ['PATH']}",
        "HOME": folder,
        "XDG_DATA_HOME": f"{folder}/data",
        "XDG_DATA_DIRS": f"{folder}/none",
        "XDG_CONFIG_HOME": f"{folder}/config",
        "XDG_CONFIG_DIRS": f"{folder}/none",
        "DISPLAY": ":none",  # xdg-open asks desktop files only where there is one
        "LC_ALL": "C.UTF-8",
    }


def follow(link, folder):
    """What the program was started with."""
    started = os.path.join(folder, "started")
    subprocess.run(["xdg-open", link], env=environment(folder), check=True, timeout=20)
    end = time.monotonic() + 10
    while not os.path.exists(started):
        if time.monotonic() > end:
            raise AssertionError(f"{link} started nothing")
        time.sleep(0.02)
    with open(started, encoding="utf-8") as file:
        words = file.read().splitlines()
    os.remove(started)
    return words


def main():
    for program, package in {"xdg-open": "xdg-utils", "update-desktop-database": "desktop-file-utils"}.items():
        if not shutil.which(program):
            skip(f"there is no {program} (package {package})")
    with tempfile.TemporaryDirectory(prefix="earshot-links-") as folder:
        install(sys.argv[1], folder)
        for link in LINKS:
            found = follow(link, folder)
            if found != ["1", link]:
                raise AssertionError(f"{link} started the program with {found}")


if __name__ == "__main__":
    main()
