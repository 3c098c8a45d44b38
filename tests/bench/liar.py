#!/usr/bin/env python3
"""A room server that does what none may: for the test of the load. liar.py (honest|lose|double|swap|change|misnumber)

It does so once, with the 20th message and for one member only.
"""

import base64
import hashlib
import json
import re
import selectors
import socket
import struct
import sys

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
selector = selectors.DefaultSelector()
members, held, sent = [], [], 0


def framed(payload):
    size = len(payload)
    return (struct.pack("!BB", 0x81, size) if size < 126 else struct.pack("!BBH", 0x81, 126, size)) + payload


def shake(client, head):
    key = re.search(rb"Sec-WebSocket-Key: (\S+)", head)[1]
    accept = base64.b64encode(hashlib.sha1(key + GUID).digest())
    client.sendall(b"HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Accept: " + accept + b"\r\n\r\n")


def texts(data):
    """The texts of whole frames, and what is left."""
    found = []
    while len(data) >= 2:
        size, head = data[1] & 0x7F, 6
        if size == 126:
            size, head = int.from_bytes(data[2:4], "big"), 8
        if len(data) < head + size:
            break
        mask = data[head - 4:head]
        found.append(bytes(byte ^ mask[i % 4] for i, byte in enumerate(data[head:head + size])))
        data = data[head + size:]
    return found, data


def broadcast(topic, content):
    """To all alike, but for the second member at the 20th."""
    global sent
    sent += 1
    right = frame = told(topic, content, sent)
    for member in members:
        frames = [right]
        if member is members[1] and sent == 20:
            frames = {"lose": [], "double": [frame, frame], "swap": [],
                      "change": [frame.replace(b"room heard", b"room hEard")],
                      "misnumber": [told(topic, content, 21)]}.get(kind, [frame])
            held.extend([frame] if kind == "swap" else [])
        elif member is members[1] and held:
            frames.append(held.pop())
        member.sendall(b"".join(map(framed, frames)))


def told(topic, content, number):
    return json.dumps([None, None, topic, "new_message", {"content": content, "seq": number}],
                      separators=(",", ":")).encode()


def answer(client, text):
    join_ref, ref, topic, event, payload = json.loads(text)
    reply = json.dumps([join_ref, ref, topic, "phx_reply", {"response": {}, "status": "ok"}], separators=(",", ":"))
    client.sendall(framed(reply.encode()))
    if event == "phx_join":
        members.append(client)
    else:
        broadcast(topic, payload["content"])


def hear(client, rest):
    data = client.recv(65536)
    if not data:
        selector.unregister(client)
        return client.close()
    if data.startswith(b"GET"):
        return shake(client, data)
    found, rest[:] = texts(bytes(rest) + data)
    for text in found:
        answer(client, text)


kind = sys.argv[1]
listener = socket.create_server(("127.0.0.1", 0))
selector.register(listener, selectors.EVENT_READ)
print(f"ready: http://127.0.0.1:{listener.getsockname()[1]}/", flush=True)
while True:
    for key, _ in selector.select():
        if key.fileobj is listener:
            peer, _ = listener.accept()
            peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            selector.register(peer, selectors.EVENT_READ, bytearray())
        else:
            hear(key.fileobj, key.data)
