"""Ports that a program may be told to take."""

import itertools
import os
import socket

# Below those that a system hands out unasked (net.ipv4.ip_local_port_range begins at 32768, or later), so that nobody is
# given one between the asking and the taking. Each process begins elsewhere.
LOWEST, HIGHEST = 20000, 32000
_following = itertools.count(os.getpid() * 61)


def free_port():
    for number in itertools.islice(_following, HIGHEST - LOWEST):
        port = LOWEST + number % (HIGHEST - LOWEST)
        with socket.socket() as one:
            try:
                one.bind(("", port))
                return port
            except OSError:
                continue
    raise AssertionError(f"no port from {LOWEST} to {HIGHEST} is free")
