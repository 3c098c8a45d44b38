#!/usr/bin/env python3
"""Announces what is not there: liar.py ADDRESS NUMBER NAMES SPEC..., a SPEC is ROOM,EPOCH,PORT,HOST,IP.

Speaks multicast DNS (RFC 6762) from ADDRESS, again and again. NUMBER more rooms are made up, whose text is noise, and
NAMES that are nothing but names.
"""

import socket
import struct
import sys
import time

GROUP = "224.0.0.251", 5353
SERVICE = "_earshot._tcp.local"
PTR, TXT, A, SRV = 12, 16, 1, 33
FLUSH_IN = 0x8001


def name(text, first=None):
    labels = ([first] if first else []) + [label.encode() for label in text.split(".")]
    return b"".join(bytes([len(label)]) + label for label in labels) + b"\0"


def record(owner, kind, data, shared=False):
    return owner + struct.pack("!HHIH", kind, 1 if shared else FLUSH_IN, 120, len(data)) + data


def service(instance, text, port, host, address):
    own = name(SERVICE, instance)
    return [record(name(SERVICE), PTR, own, shared=True), record(own, TXT, text),
            record(own, SRV, struct.pack("!HHH", 0, 0, port) + name(f"{host}.local")),
            record(name(f"{host}.local"), A, socket.inet_aton(address))]


def text_of(room, epoch):
    pairs = [f"room={room}".encode(), f"epoch={epoch}".encode(), b"v=1"]
    return b"".join(bytes([len(pair)]) + pair for pair in pairs)


def services(number, names, specs):
    for index, spec in enumerate(specs):
        room, epoch, port, host, address = spec.split(",")
        yield service(f"lie {index}".encode(), text_of(room, epoch), int(port), host, address)
    for index in range(number):
        noise = bytes([7]) + b"room=%02d" % (index % 100) + bytes([200, 0, 255, index % 256])
        text = noise if index % 2 else text_of(f"made-up-{index}", "e")
        yield service(f"noise {index} \xff<b>".encode("latin-1"), text, 1 + index % 65535, "liar", f"10.77.0.{3 + index % 250}")
    for index in range(names):
        yield service(f"name {index}".encode(), b"", 1, "liar", "10.77.0.99")[:1]


def main():
    address, number, names, specs = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:]
    line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    for option in (socket.SO_REUSEADDR, socket.SO_REUSEPORT):
        line.setsockopt(socket.SOL_SOCKET, option, 1)
    line.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 255)
    line.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(address))
    line.bind(("", 5353))
    while True:
        for records in services(number, names, specs):
            line.sendto(struct.pack("!HHHHHH", 0, 0x8400, 0, len(records), 0, 0) + b"".join(records), GROUP)
            time.sleep(0.002)
        print("announced", flush=True)
        time.sleep(1)


if __name__ == "__main__":
    main()
