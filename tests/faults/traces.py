#!/usr/bin/python3
"""Searches what was said in a process's memory and in files, and tells it as `searched` events.

Usage: traces.py [--pid N]... [--folder PATH]... WORD...
A word is found in UTF-8, UTF-16 (both ends first), JSON's escapes, and masked as WebSocket clients send it. What stands
around each find is printed to stderr. Linux only: memory is read through /proc.
"""

import argparse
import json
import os
import signal
import stat
import sys
import time

CHUNK = 4 * 1024 * 1024
AROUND = 48


def masked(data):
    """Each byte against the one four later: the same whatever the mask of four bytes is."""
    if len(data) < 5:
        return b""
    length = len(data) - 4
    one = int.from_bytes(data[:length], "big")
    other = int.from_bytes(data[4:], "big")
    return (one ^ other).to_bytes(length, "big")


def encodings(word):
    escaped = json.dumps(word)[1:-1].encode()
    forms = {"UTF-8": word.encode(), "UTF-16LE": word.encode("utf-16-le"), "UTF-16BE": word.encode("utf-16-be"),
             "JSON": escaped}
    return {name: form for name, form in forms.items() if name != "JSON" or form != word.encode()}


class Searcher:
    """Finds the words in bytes, and keeps what it found: (place, word, encoding, surroundings)."""

    def __init__(self, words):
        self.needles = [(word, name, form) for word in words for name, form in encodings(word).items()]
        self.masked = [(word, masked(word.encode()), word.encode()) for word in words]
        self.overlap = max(len(form) for _, _, form in self.needles) + 4
        self.finds = []

    def search(self, place, data, keeps_end=True):
        """How far the next piece has to begin before the end of this one is the overlap."""
        limit = len(data) if keeps_end else len(data) - self.overlap
        for word, name, form in self.needles:
            self.search_form(place, data, word, name, form, limit)
        against = masked(data)
        for word, form, plain in self.masked:
            self.search_form(place, against, word, "masked", form, limit, data, plain)

    def search_form(self, place, data, word, name, form, limit, shown=None, plain=None):
        at = data.find(form)
        while 0 <= at < limit:
            if plain is None or shown[at:at + len(plain)] != plain:  # without a mask it was found before
                around = (shown or data)[max(0, at - AROUND):at + len(form) + AROUND]
                self.finds.append((place, word, name, around))
            at = data.find(form, at + 1)

    def pieces(self, place, read):
        """`read(n)` gives up to n further bytes."""
        data = read(CHUNK)
        while data:
            more = read(CHUNK)
            self.search(place, data, keeps_end=not more)
            data = data[-self.overlap:] + more if more else b""


def writable_mappings(pid):
    with open(f"/proc/{pid}/maps", encoding="utf-8", errors="replace") as maps:
        for line in maps:
            fields = line.split(maxsplit=5)
            name = fields[5].strip() if len(fields) > 5 else "anonymous"
            if fields[1].startswith("rw") and name not in ("[vvar]", "[vsyscall]"):
                begin, end = (int(number, 16) for number in fields[0].split("-"))
                yield begin, end, name


def search_memory(pid, searcher, holds=True):
    """Holds the process still meanwhile, so that nothing moves from where one did not look to where one did."""
    if holds:
        os.kill(pid, signal.SIGSTOP)
    try:
        with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
            for begin, end, name in writable_mappings(pid):
                memory.seek(begin)
                left = [end - begin]

                def read(size):
                    try:
                        data = memory.read(min(size, left[0])) if left[0] > 0 else b""
                    except OSError:  # a mapping that lends nothing, such as a device's
                        data = b""
                    left[0] -= len(data)
                    return data

                searcher.pieces(f"memory {name}", read)
    finally:
        if holds:
            os.kill(pid, signal.SIGCONT)


def search_file(path, searcher):
    searcher.search(f"name of {path}", os.fsencode(path))
    if stat.S_ISREG(os.lstat(path).st_mode):
        with open(path, "rb") as file:
            searcher.pieces(path, file.read)


def search_folder(folder, searcher):
    for place, _, names in os.walk(folder):
        for name in names:
            search_file(os.path.join(place, name), searcher)


def event(place, found):
    return json.dumps({"t": int(time.time() * 1000), "client": "test", "event": "searched", "place": place,
                       "found": found})


def readable(data):
    text = data.replace(b"\0", b"").decode("latin-1")
    return "".join(each if each.isascii() and each.isprintable() else "." for each in text)


def describe(searcher):
    """What was found, a line for each place, word and encoding, with what stands around one of them."""
    lines = {}
    for place, word, name, around in searcher.finds:
        lines.setdefault((place, word, name), []).append(around)
    for (place, word, name), all_around in sorted(lines.items()):
        yield f"{len(all_around)} x {word} as {name} in {place}: " + " | ".join(readable(each) for each in all_around[:3])


def searched(places, words):
    """The finds in memory ("pid", n) and folders ("folder", path), as a searcher and an event line for each."""
    everything = Searcher(words)
    lines = []
    for kind, where in places:
        searcher = Searcher(words)
        search_memory(where, searcher) if kind == "pid" else search_folder(where, searcher)
        lines.append(event(f"memory of {where}" if kind == "pid" else where, len(searcher.finds)))
        everything.finds += searcher.finds
    return everything, lines


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pid", type=int, action="append", default=[])
    parser.add_argument("--folder", action="append", default=[])
    parser.add_argument("words", nargs="+")
    given = parser.parse_args()
    places = [("pid", pid) for pid in given.pid] + [("folder", folder) for folder in given.folder]
    searcher, lines = searched(places, given.words)
    for line in describe(searcher):
        print(line, file=sys.stderr)
    print("\n".join(lines))
    return 1 if searcher.finds else 0


if __name__ == "__main__":
    sys.exit(main())
