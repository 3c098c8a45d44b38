"""The table of faults: what each is called, what has to be there for it, and how long it takes."""

import ctypes
import functools
import os
import shutil

import netns

ROWS = []


class Skip(Exception):
    """A row that cannot run here; the words say why."""


class Row:
    def __init__(self, function, name, what, seconds, needs, quiet):
        self.function, self.name, self.what = function, name, what
        self.seconds, self.needs, self.quiet = seconds, needs, quiet

    def missing(self):
        """Why it cannot run here; empty where it can."""
        return "; ".join(filter(None, (why_not(need) for need in self.needs)))


def row(what, seconds=10, needs=(), quiet=False, name=None):
    """A fault. `seconds` is about how long it takes, `quiet` says that nothing else may run beside it."""
    def add(function):
        ROWS.append(Row(function, (name or function.__name__).replace("_", "-"), what, seconds, needs, quiet))
        return function
    return add


def why_no_dns_sd():
    try:
        ctypes.CDLL("libdns_sd.so.1")
    except OSError as problem:
        return f"{problem} (libavahi-compat-libdnssd1)"
    return ""


@functools.lru_cache(maxsize=None)
def why_not(need):
    if need == "wire":
        return netns.why_not()
    if need == "root":
        return "" if os.geteuid() == 0 else "needs root"
    if need == "libdns_sd":
        return why_no_dns_sd()
    return "" if shutil.which(need) else f"{need} is not installed"
