"""The limits of a server one by one, and who may come in under which name."""

import asyncio
import json

from programs import expect
from rude import crowd_at  # noqa: F401  (puts the load tests' modules into reach)
from table import row
from guest import TEXT, Guest, frame

WIDE = "𝒜"  # one character, four bytes


@row("names and messages just below, at and just above each limit")
async def name_limits(scene):
    host = await scene.server("--limit", "members-per-room=0")
    guest = await Guest.shake(host.port)
    names = [("x", "ok"), ("x" * 31, "ok"), ("x" * 32, "ok"), ("x" * 33, "name-too-long"), (" ", "name-empty"),
             (WIDE * 31, "ok"), (WIDE * 32, "ok"), (WIDE * 31 + "e\u0302\u0323\u0331", "name-too-long"),
             (WIDE * 33, "name-too-long"), ("x" * 1024, "name-too-long"), ("x" * 60000, "name-too-long"),
             ("\u202e" * 40, "name-empty"), ("x\u0000y", "ok")]
    for number, (name, wanted) in enumerate(names):
        status, reply = await guest.join(name, f"names-{number}")
        expect(reply.get("reason", status) == wanted, f"a name of {len(name)}: {reply.get('reason', status)}")
    await guest.join("ann")
    texts = [("x", "", "ok"), ("", "", "empty"), (" \n ", "", "empty"), ("x" * 3999, "", "ok"), ("x" * 4000, "", "ok"),
             ("x" * 4001, "", "too-long"), (WIDE * 4000, "", "ok"), (WIDE * 4001, "", "too-long"),
             ("id", "i" * 63, "ok"), ("id", "i" * 64, "ok"), ("id", "i" * 65, "invalid-payload")]
    for text, name, wanted in texts:
        status, reply = await guest.call("new_message", {"content": text, "id": name})
        expect(reply.get("reason", status) == wanted, f"a text of {len(text)}, id of {len(name)}: {reply}")
    return f"{len(names)} names, {len(texts)} messages"


@row("topics just below, at and just above each limit")
async def topic_limits(scene):
    host = await scene.server()
    guest = await Guest.shake(host.port)
    topics = [("room:x", "ok"), ("room:" + "x" * 63, "ok"), ("room:" + "x" * 64, "ok"),
              ("room:" + "x" * 65, "room-too-long"), ("room:" + "é" * 64, "ok"), ("room:" + "é" * 65, "room-too-long"),
              ("room:", "room-missing"), ("room:X", "room-characters"), ("room:a b", "room-characters"),
              ("room:a/b", "room-characters"), ("room", "unmatched topic"), ("", "unmatched topic"),
              ("rooms:x", "unmatched topic"), ("room:" + "x" * 60000, "room-too-long")]
    for topic, wanted in topics:
        status, reply = await guest.call("phx_join", {}, topic)
        expect(reply.get("reason", status) == wanted, f"{topic[:20]} ({len(topic)}): {reply}")
    return f"{len(topics)} topics"


def heartbeat(size):
    empty = json.dumps(["1", "7", "phoenix", "heartbeat", {"x": ""}])
    return json.dumps(["1", "7", "phoenix", "heartbeat", {"x": "x" * (size - len(empty))}]).encode()


@row("messages of 64 KiB less one, 64 KiB, and 64 KiB and one")
async def message_size(scene):
    host = await scene.server()
    for size, wanted in ((65535, None), (65536, None), (65537, 1009)):
        guest = await Guest.shake(host.port)
        guest.send(frame(TEXT, heartbeat(size)))
        if wanted is None:
            status, _ = await guest.answer("7")
            expect(status == "ok", f"{size} bytes: {status}")
        else:
            gone = await guest.until_gone(3)
            expect(gone is not None and gone.code == wanted, f"{size} bytes: {gone}")
        guest.leave()


@row("how many: channels of one line, members of a room, rooms, lines from one address")
async def how_many(scene):
    limits = ("rooms-per-socket=3", "members-per-room=2", "rooms=5", "connections-per-address=4")
    host = await scene.server(*(word for limit in limits for word in ("--limit", limit)))
    guests = [await Guest.shake(host.port) for _ in range(4)]
    fifth = await Guest.connect(host.port)
    expect(await fifth.ask() == 503, "a fifth line from one address")
    elsewhere = await Guest.connect(host.port, "127.0.5.1")
    expect(await elsewhere.ask() == 101, "another address")
    joins = [(0, "a", "ok"), (0, "b", "ok"), (0, "c", "ok"), (0, "d", "too many channels joined"), (1, "a", "ok"),
             (2, "a", "room-full"), (1, "d", "ok"), (1, "e", "ok"), (2, "f", "too-many-rooms"), (2, "b", "ok")]
    for index, room, wanted in joins:
        status, reply = await guests[index].join(f"guest{index}", room)
        expect(reply.get("reason", status) == wanted, f"line {index} into {room}: {reply}")
    guests[0].leave()

    async def room_again():
        while True:
            status, reply = await guests[2].join("guest2", "f")
            if status == "ok":
                return
            await asyncio.sleep(0.05)
    await asyncio.wait_for(room_again(), 3)
    await asyncio.wait_for(Guest.shake(host.port), 3)
    return "each one more is refused with its reason, and gets in when another one goes"


@row("heads of 16 KiB and above")
async def head_limits(scene):
    host = await scene.server()
    for size, wanted in ((8192, 101), (16000, 101), (17000, 431), (1000000, 431)):
        guest = await Guest.connect(host.port)
        try:
            status = await guest.ask(headers={"X-Long": "x" * (size - 250)})
        except (asyncio.IncompleteReadError, ConnectionError):
            status = 431  # cut off while it was still talking
        expect(status == wanted, f"a head of about {size} bytes: {status}")
        guest.leave()


def hosts(port):
    """Each Host, and whether this server goes by it."""
    good = [f"127.0.0.1:{port}", f"localhost:{port}", f"LOCALHOST:{port}", f"[::1]:{port}", "127.0.0.1", "localhost:1"]
    bad = ["evil.example", f"evil.example:{port}", f"127.0.0.1.evil.example:{port}", f"localhost.evil.example:{port}",
           "198.51.100.7", f"[2001:db8::7]:{port}", f"127.0.0.1:{port}@evil.example", f"evil.example, 127.0.0.1:{port}"]
    return [(host, True) for host in good] + [(host, False) for host in bad]


def origins(host):
    """Each Origin, and whether it is the same as this Host."""
    return [(None, True), (f"http://{host}", True), ("http://evil.example", False), ("null", False), ("", False),
            (f"http://{host}.evil.example", False), (f"http://evil.example/{host}", False),
            (f"http://{host}@evil.example", False), ("file://", False), (f"{host}", False)]


@row("every Origin with every Host: in comes who is of here")
async def origins_and_hosts(scene):
    host = await scene.server("--limit", "connections-per-address=0")
    count = 0
    for name, ours in hosts(host.port):
        for origin, same in origins(name):
            guest = await Guest.connect(host.port)
            status = await guest.ask(headers={"Host": name, "Origin": origin})
            wanted = (101,) if ours and same else (400, 403)
            expect(status in wanted, f"Host {name}, Origin {origin}: {status}")
            guest.leave()
            count += 1
    return f"{count} pairs"


async def get(port, path, host):
    """A page: its status and body."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
    head, _, body = (await asyncio.wait_for(reader.read(), 5)).partition(b"\r\n\r\n")
    writer.close()
    return int(head.split()[1]), body


@row("DNS rebinding: under a foreign name there is neither a page nor a socket")
async def rebinding(scene):
    host = await scene.server()
    guest = await Guest.shake(host.port)
    await guest.join("ann", "den")
    for name, ours in hosts(host.port):
        for path in ("/", "/den", "/healthz"):
            status, body = await get(host.port, path, name)
            expect(status == 200 if ours else status in (400, 421), f"{path} under {name}: {status}")
            expect(ours or b"den" not in body, f"{path} under {name} tells of the room")
    stranger = await Guest.connect(host.port)
    evil = f"evil.example:{host.port}"
    status = await stranger.ask(headers={"Host": evil, "Origin": f"http://{evil}"})
    expect(status == 403, f"a page of {evil} got {status} for a socket")
