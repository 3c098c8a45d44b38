"""Faults of finding each other in one network: daemons that end and come back, names taken, lies, hosts that die."""

import asyncio
import os
import signal
import sys

from announcers import neighbour, two_machines
from netns import shell
from programs import expect
from table import row

NEEDS = ("wire", "avahi-daemon", "dbus-daemon", "libdns_sd")
HERE = os.path.dirname(os.path.abspath(__file__))


async def ann_hosts_ben_looks(scene):
    wire, here, there = await two_machines(scene)
    ann, ben = await neighbour(scene, "ann", here), await neighbour(scene, "ben", there)
    port, epoch = await ann.hosts("tea")
    url = f"http://{wire.host_address}:{port}/tea"
    await ben.tell("search on")
    took = await ben.shows(url)
    return wire, here, there, ann, ben, url, epoch, took


@row("a room is seen from another machine, joined, hidden and closed", seconds=30, needs=NEEDS)
async def nearby_seen_and_joined(scene):
    *_, ann, ben, url, epoch, seen = await ann_hosts_ben_looks(scene)
    expect(ben.rooms() == [(url, "anns-pc", 1)], f"shows {ben.rooms()}")
    await ben.tell(f"enter {url}")
    await ben.says("entered")
    expect(ben.told("entered")[0].split(" ")[1] == epoch, "another room")
    _, counted = await ben.until(lambda: ben.rooms() == [(url, "anns-pc", 2)], 10, "two people")
    await ann.tell("announce off")
    hidden = await ben.shows(seconds=5)
    await ann.tell("announce on")
    again = await ben.shows(url)
    await ann.tell("leave")
    closed = await ben.shows(seconds=5)
    expect(not ann.told("rooms"), "its own room is none of others")
    return (f"seen after {seen:.1f} s, two people after {counted:.1f} s, hidden {hidden:.1f} s and seen {again:.1f} s "
            f"after the tick, gone {closed:.1f} s after the end")


@row("the daemon of who looks ends and comes back", seconds=40, needs=NEEDS)
async def nearby_daemon_of_guest_restarts(scene):
    _, _, there, _, ben, url, _, _ = await ann_hosts_ben_looks(scene)
    await there.end_avahi()
    noticed = await ben.says("unavailable")
    await ben.shows(seconds=1)
    await there.begin_avahi()
    back = await ben.shows(url, seconds=25)
    expect(ben.told("available"), "nobody is told that it is back")
    return f"noticed after {noticed:.1f} s, all there {back:.1f} s after it is back"


@row("the daemon of who hosts ends and comes back", seconds=40, needs=NEEDS)
async def nearby_daemon_of_host_restarts(scene):
    _, here, there, ann, ben, url, _, _ = await ann_hosts_ben_looks(scene)
    await here.end_avahi()
    noticed = await ann.says("unavailable")
    await here.begin_avahi()
    back = await ann.says("available", 25)
    await ben.tell("search off")
    await there.end_avahi()  # with what it remembers
    await there.begin_avahi()
    await ben.tell("search on")
    seen = await ben.shows(url, seconds=25)
    return f"noticed after {noticed:.1f} s, announced again {back:.1f} s after it is back, seen {seen:.1f} s later"


@row("there is no daemon, and then there is", seconds=40, needs=NEEDS)
async def nearby_without_daemon(scene):
    wire, here, there = await two_machines(scene)
    await here.end_avahi()
    ann, ben = await neighbour(scene, "ann", here), await neighbour(scene, "ben", there)
    port, _ = await ann.hosts("tea")
    await ann.says("unavailable")
    await ben.tell("search on")
    await here.begin_avahi()
    await ann.says("available", 25)
    seen = await ben.shows(f"http://{wire.host_address}:{port}/tea", seconds=10)
    return f"announced as soon as it is there, seen {seen:.1f} s later"


@row("two machines and two programs of one host a room of the same name", seconds=30, needs=NEEDS)
async def nearby_same_name(scene):
    wire, _, there, _, ben, url, _, _ = await ann_hosts_ben_looks(scene)
    cat, dan = await neighbour(scene, "cat", there), await neighbour(scene, "dan", there)
    urls = [f"http://{wire.guest_address}:{(await each.hosts('tea'))[0]}/tea" for each in (cat, dan)]
    took = await ben.shows(url, *urls, seconds=15)
    return f"all three shown after {took:.1f} s"


async def begin_lying(scene, wire, *what):
    liar = await scene.program("liar", sys.executable, os.path.join(HERE, "liar.py"), wire.host_address, *what,
                               inside=wire.host)
    await liar.until(lambda: liar.printed().count("announced") > 1, 30, "all lies told")


@row("announcements that lie, that are noise, and a thousand of them", seconds=60, needs=NEEDS)
async def nearby_lies(scene):
    wire, _, _, ann, ben, url, epoch, _ = await ann_hosts_ben_looks(scene)
    port = url.split(":")[2].split("/")[0]
    await ben.tell("search off")
    await ben.shows()
    outside, loop = "93.184.216.34", "127.0.0.1"
    lies = [f"tea,0123456789abcdef,{port},liar,{wire.host_address}",  # another epoch
            f"coffee,{epoch},{port},liar,{wire.host_address}",  # no such room
            f"tea,{epoch},{port},far,{outside}", f"tea,{epoch},{port},loop,{loop}",
            f"tea,{epoch},22,low,{wire.host_address}"]
    await begin_lying(scene, wire, 1000, 0, *lies)
    begun = len(ben.told("rooms"))
    await ben.tell("search on")
    took = await ben.shows(url, seconds=40)
    await asyncio.sleep(8)  # every lie has had its turn
    everything = " ".join(ben.told("rooms")[begun:])
    expect("coffee" not in everything and "made-up" not in everything and ben.rooms() == [(url, "anns-pc", 1)],
           f"shows {everything}")
    await ben.tell(f"hears http://{outside}:{port}/tea", f"hears http://{loop}:{port}/tea", f"hears {url}")
    await ben.says("hears", times=3)
    expect([line.split(" ")[1] for line in ben.told("hears")] == ["no", "no", "yes"], f"{ben.told('hears')}")
    return f"only the true room is shown, after {took:.1f} s"


@row("a room that is announced beside a thousand names behind which there is nothing", seconds=40, needs=NEEDS)
async def nearby_beside_names(scene):
    wire, here, there = await two_machines(scene)
    ann, ben = await neighbour(scene, "ann", here), await neighbour(scene, "ben", there)
    await begin_lying(scene, wire, 0, 1000)
    await ben.tell("search on")
    port, _ = await ann.hosts("tea")
    took = await ben.shows(f"http://{wire.host_address}:{port}/tea", seconds=6)
    return f"seen {took:.1f} s after it is announced"


async def dies(scene, how, seconds):
    wire, *_, ann, ben, _, _, _ = await ann_hosts_ben_looks(scene)
    await how(wire, ann)
    return f"gone after {await ben.shows(seconds=seconds):.1f} s"


@row("the program that hosts is killed", seconds=30, needs=NEEDS)
async def nearby_host_killed(scene):
    async def kill(_wire, ann):
        ann.signal(signal.SIGKILL)
    return await dies(scene, kill, 5)


@row("the program that hosts stands still", seconds=40, needs=NEEDS)
async def nearby_host_stopped(scene):
    async def stop(_wire, ann):
        ann.signal(signal.SIGSTOP)
    return await dies(scene, stop, 15)


@row("the machine that hosts has gone from the network", seconds=40, needs=NEEDS)
async def nearby_host_unplugged(scene):
    async def unplug(wire, _ann):
        await shell(f"ip -n {wire.host} link set eth0 down")
    return await dies(scene, unplug, 15)
