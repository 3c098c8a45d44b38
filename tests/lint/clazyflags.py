#!/usr/bin/env python3
"""Prepares BUILD/clazy: the compile commands as clang reads them, and Qt's headers read once for all files.

Prints the flags that clazy-standalone takes besides; none where clang is missing or is of another version than clazy.
"""
import json
import pathlib
import re
import shlex
import subprocess
import sys

HEADERS = ["QtCore/QtCore", "QtNetwork/QTcpServer", "QtNetwork/QTcpSocket", "QtWebSockets/QWebSocket"]
# Of the flags of a file that includes them all: these decide how the headers are read.
KEPT = re.compile(r"-(std=|f|D|isystem$|g$)")

build = pathlib.Path(sys.argv[1])
folder = build / "clazy"
folder.mkdir(exist_ok=True)


def for_clang(command):
    """What the compiler precompiled for itself means nothing to clang: each file is read as it is written."""
    return re.sub(r" -include \S*cmake_pch\S*| -Winvalid-pch| -O[0-9s]\b", "", command)


def header_flags(command):
    words = shlex.split(command)
    flags = []
    for word, following in zip(words, words[1:] + [""]):
        if KEPT.match(word) and not word.endswith("_LIB"):
            flags += [word, following] if word == "-isystem" else [word]
    return flags


def run(command):
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def precompiled(command):
    header, pch = folder / "qt.h", folder / "qt.pch"
    header.write_text("".join(f"#include <{name}>\n" for name in HEADERS))
    probe = folder / "probe.cpp"
    probe.write_text("QString probe;\n")
    try:
        made = run(["clang++", *header_flags(command), "-x", "c++-header", str(header), "-o", str(pch)])
    except FileNotFoundError:
        return []
    flags = ["--extra-arg=-include-pch", f"--extra-arg={pch}"]
    reads = made and run(["clazy-standalone", "-checks=level0", *flags, str(probe), "--", *header_flags(command)])
    return flags if reads else []


commands = json.loads((build / "compile_commands.json").read_text())
for entry in commands:
    entry["command"] = for_clang(entry["command"])
(folder / "compile_commands.json").write_text(json.dumps(commands))
endpoint = next(entry["command"] for entry in commands if entry["file"].endswith("server/endpoint.cpp"))
print(" ".join(precompiled(endpoint)))
