"""Faults of the host's process: killed, stopped, ended, restarted."""

import asyncio
import signal
import time

import websocket
from ports import free_port
from programs import expect
from rows_line import TALKATIVE
from table import row


async def crowd(scene, names="ann ben cat dan", *limits):
    """Some guests of one server whose port stays."""
    host = await scene.server(*TALKATIVE, *limits, port=free_port())
    guests = await asyncio.gather(*(scene.guest(name, host.port) for name in names.split()))
    await scene.gather()
    await scene.talk()
    return host, guests


async def all_back(guests, marks, seconds):
    """How long the last one took."""
    begun = time.monotonic()
    await asyncio.gather(*(guest.sees("joined", seconds, mark) for guest, mark in zip(guests, marks)))
    return time.monotonic() - begun


async def restarted(scene, host, guests, after):
    """The host is gone; `after` seconds later another one is there on its port."""
    scene.truth(after="silent")
    marks = [guest.mark() for guest in guests]
    await asyncio.gather(*(guest.sees("lost", 3, mark) for guest, mark in zip(guests, marks)))
    await asyncio.sleep(after)
    await scene.server(*TALKATIVE, port=host.port, name="host2")
    took = await all_back(guests, marks, 12)
    scene.truth(*(guest.name for guest in guests), after="silent")
    for guest, mark in zip(guests, marks):
        await guest.sees("restarted", 3, mark)
    await scene.end()
    return took


@row("the server is killed, another one is there 1 s later", seconds=20)
async def server_killed(scene):
    host, guests = await crowd(scene)
    await host.kill()
    took = await restarted(scene, host, guests, 1)
    return f"all back {took:.1f} s after the new one came, each shown that the room was restarted"


@row("the server is killed, another one is there 5 s later", seconds=30)
async def server_killed_away_5(scene):
    host, guests = await crowd(scene)
    await host.kill()
    took = await restarted(scene, host, guests, 5)
    return f"all back {took:.1f} s after the new one came"


@row("the server ends: everyone is told within 1 s, with close code 1012", seconds=20)
async def server_quits(scene):
    host, guests = await crowd(scene)
    idle = await websocket.opened(host.port)
    marks = [guest.mark() for guest in guests]
    scene.truth(after="silent")
    begun = time.monotonic()
    host.signal(signal.SIGTERM)
    code, *_ = await asyncio.gather(
        websocket.close_code(idle, 2),
        *(guest.sees("lost", 2, mark) for guest, mark in zip(guests, marks)))
    told = time.monotonic() - begun
    expect(told <= 1, f"told after {told:.1f} s")
    expect(code == 1012, f"close code {code}")
    expect(await host.ended(5) == 0, "ended badly")
    for guest in guests:
        expect(not guest.all("ended"), "gave up")
    await scene.server(*TALKATIVE, port=host.port, name="host2")
    took = await all_back(guests, marks, 12)
    scene.truth(*(guest.name for guest in guests), after="silent")
    await scene.end()
    return f"told in {told:.2f} s, with 1012; back {took:.1f} s after the next one came"


@row("the app that hosts ends: the room is closed for everyone within 1 s", seconds=15)
async def app_quits(scene):
    app = await scene.hosts()
    await scene.listening(app)
    guests = await asyncio.gather(*(scene.guest(name, app.port) for name in ("ann", "ben", "cat")))
    await scene.gather("Hannah")
    await scene.talk()
    scene.truth("ann", "ben", "cat", after="silent")
    begun = time.monotonic()
    app.signal(signal.SIGTERM)
    why = [await guest.sees("ended", 2) for guest in guests]
    told = time.monotonic() - begun
    expect(told <= 1, f"told after {told:.1f} s")
    expect(await app.ended(5) == 0, f"ended with {app.process.returncode}")
    return f"told in {told:.2f} s: {why[0][0].get('why')}"


@row("the app that hosts is killed and started again", seconds=25)
async def app_killed(scene):
    app = await scene.hosts()
    await scene.listening(app)
    guests = await asyncio.gather(*(scene.guest(name, app.port) for name in ("ann", "ben")))
    await scene.gather("Hannah")
    await scene.talk()
    marks = [guest.mark() for guest in guests]
    scene.truth(after="silent")
    begun = time.monotonic()
    await app.kill()
    await asyncio.gather(*(guest.sees("lost", 3, mark) for guest, mark in zip(guests, marks)))
    noticed = time.monotonic() - begun
    again = await scene.hosts(port=app.port, name="again")
    await scene.listening(again)
    took = await all_back(guests, marks, 12)
    scene.truth("ann", "ben", "Hannah", after="silent")
    for guest, mark in zip(guests, marks):
        await guest.sees("restarted", 3, mark)
    await scene.end()
    return f"noticed in {noticed:.2f} s, back {took:.1f} s after the new one came"


async def stopped(scene, seconds):
    """As when its machine sleeps: nothing is closed, nothing answers, and then it goes on."""
    host, guests = await crowd(scene)
    marks = [guest.mark() for guest in guests]
    host.signal(signal.SIGSTOP)
    texts = [await guest.begin() for guest in guests]
    await asyncio.sleep(seconds)
    host.signal(signal.SIGCONT)
    begun = time.monotonic()
    outcomes = [await guest.outcome(text, 25) for guest, text in zip(guests, texts)]
    for guest in guests:
        await guest.until(lambda guest=guest: lines_up(guest), 25, "back")
    took = time.monotonic() - begun
    expect(all(each["event"] == "ok" for each in outcomes), f"outcomes: {outcomes}")
    await scene.end(15)
    lost = sum(1 for guest, mark in zip(guests, marks) if guest.all("lost", mark))
    for guest, mark in zip(guests, marks):
        expect(not guest.all("restarted", mark), "shown as restarted")
        for seen in guest.all("presence", mark):
            expect(len(seen["members"]) == len(guests), f"{guest.name} was shown {seen['members']}")
    return f"{lost} of {len(guests)} lines given up, all said and all back {took:.1f} s after it went on"


def lines_up(guest):
    last = [seen["event"] for seen in guest.events if seen["event"] in ("joined", "lost")]
    return last and last[-1] == "joined"


@row("the server is stopped for 3 s")
async def host_stopped_3(scene):
    return await stopped(scene, 3)


@row("the server is stopped for 20 s", seconds=50)
async def host_stopped_20(scene):
    return await stopped(scene, 20)


@row("the server is stopped for 60 s", seconds=95)
async def host_stopped_60(scene):
    return await stopped(scene, 60)


@row("the server is killed while a text is on its way, another one comes", seconds=20)
async def restart_under_a_text(scene):
    host, guests = await crowd(scene, "ann ben")
    host.signal(signal.SIGSTOP)  # the text leaves and is never answered
    text = await guests[0].begin()
    await asyncio.sleep(0.3)
    await host.kill()
    took = await restarted(scene, host, guests, 0.5)
    outcome = await guests[0].outcome(text, 5)
    expect(outcome["event"] == "unknown", f"shown as {outcome}")
    expect(not any(guest.all("shown", id=text) for guest in guests), "shown in the new room")
    return f"shown as unconfirmed, back {took:.1f} s after the new one came"
