"""Faults of a network: packets lost, links that go, addresses that change or are of one kind only."""

import asyncio
import time

from programs import expect
from rows_line import TALKATIVE, kept
from rows_silence import AGAIN, NOTICED, across
from table import row


@row("30 % of all packets lost, both ways", seconds=40, needs=("wire",))
async def loss_30(scene):
    wire, ann, ben = await across(scene)
    await wire.drop(up=30, down=30)
    begun = time.monotonic()
    async with scene.chatter(ann, 0.3) as said, scene.chatter(ben, 0.3) as his:
        await asyncio.sleep(15)
    for text in said:
        await ben.shows(text, 60)
    took = time.monotonic() - begun - 15
    await wire.heal()
    await scene.end(25)
    return f"{len(said)} and {len(his)} texts in 15 s, the last one there {took:.1f} s later"


# Of the questions and answers a join takes half are lost, and TCP doubles its patience each time: once in a hundred joins
# takes longer than 25 s.
@row("joining through 30 % loss", seconds=40, needs=("wire",))
async def join_through_loss_30(scene):
    wire = await scene.wire()
    host = await scene.server(*TALKATIVE, address=None, inside=wire.host)
    await wire.drop(up=30, down=30)
    begun = time.monotonic()
    await scene.guest("ben", host.port, host=wire.host_address, inside=wire.guest, seconds=70)
    took = time.monotonic() - begun
    await wire.heal()
    await scene.gather()
    await scene.end()
    return f"in after {took:.1f} s"


@row("256 kbit/s by a queue of the system", seconds=20, needs=("wire",))
async def slow_wire_256k(scene):
    wire, ann, ben = await across(scene)
    await wire.slow("256kbit")
    async with scene.chatter(ann, 0.2) as said, scene.chatter(ben, 0.2):
        for _ in range(4):
            await ann.says("x" * 4000)
            await asyncio.sleep(1)
    for text in said:
        await ben.shows(text, 10)
    await scene.end()
    expect(not ben.all("lost"), "the line was given up")
    return f"{len(said)} texts and four of 4,000 characters"


@row("the link is down for 6 s", seconds=30, needs=("wire",))
async def link_down_6(scene):
    wire, ann, ben = await across(scene)
    mark = ann.mark()
    with scene.away("ben"):
        async with scene.chatter(ann) as said, scene.chatter(ben):
            await wire.unplug()
            await asyncio.sleep(6)
            plugged = time.monotonic()
            await wire.plug()
        for text in said:
            await ben.shows(text, 15)
        took = time.monotonic() - plugged
    expect(not ann.all("presence", mark), "somebody saw it")
    await scene.end()
    return f"all there {took:.1f} s later, nobody saw it"


@row("the system ends the host's connections", needs=("wire", "ss"))
async def connections_cut(scene):
    wire, ann, ben = await across(scene)
    with scene.away("ben"):
        mark = ben.mark()
        await wire.cut_sockets()
        await ben.sees("lost", 3, mark)
        back, took = await ben.sees("joined", 5, mark)
    kept(back)
    await scene.end()
    return f"back in {took:.1f} s"


@row("a guest gets another address", seconds=20, needs=("wire",))
async def guest_moves(scene):
    wire, ann, ben = await across(scene)
    mark = ben.mark()
    async with scene.chatter(ann) as said:
        await wire.readdress(wire.guest, wire.guest_address, "10.77.0.7")
        begun = time.monotonic()
        await ben.sees("lost", 7, mark)  # it looks every 5 s
        back, _ = await ben.sees("joined", 3, mark)
        took = time.monotonic() - begun
    kept(back)
    for text in said:
        await ben.shows(text)
    await scene.end()
    return f"back under its new address after {took:.1f} s"


@row("the hosting machine gets another address, and the old one later again", seconds=40, needs=("wire",))
async def host_moves(scene):
    wire = await scene.wire()
    host = await scene.hoster(inside=wire.host)
    expect(f"http://{wire.host_address}:{host.port}/{scene.room}" in await host.told("open "), "another address")
    ann = await scene.guest("ann", host.port, inside=wire.host)
    ben = await scene.guest("ben", host.port, host=wire.host_address, inside=wire.guest)
    await scene.gather()
    await scene.talk()
    begun = time.monotonic()
    await wire.readdress(wire.host, wire.host_address, "10.77.0.9")
    new = f"http://10.77.0.9:{host.port}/{scene.room}"
    _, told = await host.until(lambda: f"addresses {new}\n" in host.printed(), 12, f"addresses {new}")
    with scene.away("ben"):
        scene.truth("ann", "ben", "cat", after="silent")  # Ben cannot see her yet
        cat = await scene.guest("cat", host.port, host="10.77.0.9", inside=wire.guest)
        async with scene.chatter(ann) as said, scene.chatter(cat):
            await asyncio.sleep(max(0, begun + 8 - time.monotonic()))
            await wire.add(wire.host, wire.host_address)
            begun = time.monotonic()
        for text in said[:1]:
            await ben.shows(text, NOTICED + AGAIN)
        took = time.monotonic() - begun
    await scene.end(15)
    return (f"the room's addresses follow after {told:.1f} s; who was on the old one goes on "
            f"{took:.1f} s after it is back")


@row("the host's port is taken: the server says so and ends with 2")
async def port_taken_server(scene):
    host = await scene.server()
    second = await scene.program("second", scene.tools.server, "--address", "127.0.0.1", "--port", host.port)
    code = await second.ended(5)
    expect(code == 2, f"ended with {code}")
    expect(f"Port {host.port} is taken." in second.printed(), f"says: {second.printed()}")
    await scene.guest("ann", host.port)
    await scene.gather()
    await scene.end()
    return "ends with 2 and names the port; the first one serves on"


@row("the standard port is taken: the app hosts on the next one", seconds=15, needs=("wire",))
async def port_taken_app(scene):
    wire = await scene.wire()
    await scene.server(address=None, port=4000, inside=wire.host)
    app = await scene.app("--host", scene.room, "--name", "Hannah", inside=wire.host)
    await scene.listening(app, 4001, wire.host)
    await scene.guest("ann", 4001, host=wire.host_address, inside=wire.guest)
    await scene.gather("Hannah")
    await scene.end()
    return "hosts on 4001"


async def one_kind(scene, address, **kinds):
    wire = await scene.wire(**kinds)
    app = await scene.hosts(port=4000, inside=wire.host)
    hoster = await scene.hoster(inside=wire.host, name="hoster", port=4100)
    told = await hoster.told("open ")
    host = getattr(wire, address)
    expect(host in told, f"invites to {told}")
    await scene.listening(app, 4000, wire.host)
    await scene.guest("ann", 4000, inside=wire.host)
    await scene.guest("ben", 4000, host=host, inside=wire.guest)
    await scene.gather("Hannah")
    await scene.end()
    return f"invites to {told}"


@row("IPv6 only", seconds=15, needs=("wire",))
async def ipv6_only(scene):
    return await one_kind(scene, "host_address6", v4=False, v6=True)


@row("IPv4 only", seconds=15, needs=("wire",))
async def ipv4_only(scene):
    return await one_kind(scene, "host_address")
