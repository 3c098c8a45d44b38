"""Faults of a desktop: no room on the disk, no home, one profile for two, nothing of what a session offers."""

import asyncio
import configparser
import os
import signal

from netns import shell
from programs import expect
from table import row


async def hosts_as_ever(scene, **where):
    """The app hosts, a guest comes and talks, the app ends as it should."""
    app = await scene.hosts(**where)
    await scene.listening(app)
    ann = await scene.guest("ann", app.port)
    await scene.gather(app.who)
    await scene.talk()
    scene.truth("ann", after="silent")
    app.signal(signal.SIGTERM)
    await ann.sees("ended", 2)
    code = await app.ended(10)
    expect(code == 0, f"the app ended with {code}")
    return app


async def mounted(scene, options):
    """A disk of its own for the profile."""
    home = os.path.join(scene.folder, "disk")
    os.makedirs(home, mode=0o700)
    scene.mounts.append(home)
    await shell(f"mount -t tmpfs -o mode=0700,{options} earshot-faults {home}", "mount")
    places = {key: home for key in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                                    "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "TMPDIR")}
    return home, places


@row("the disk is full", seconds=15, needs=("root", "mount"))
async def disk_full(scene):
    home, places = await mounted(scene, "size=64k")
    with open(os.path.join(home, "filler"), "wb", buffering=0) as filler:
        try:
            while True:
                filler.write(b"x" * 4096)
        except OSError:
            pass
    await hosts_as_ever(scene, env=places)
    return f"hosts as ever, left behind: {left(home, 'filler') or 'nothing'}"


@row("the profile is read-only", seconds=15, needs=("root", "mount"))
async def profile_read_only(scene):
    home, places = await mounted(scene, "size=64k,ro")
    await hosts_as_ever(scene, env=places)
    return f"hosts as ever, left behind: {left(home) or 'nothing'}"


def left(home, *known):
    files = [os.path.join(folder, name) for folder, _, names in os.walk(home) for name in names]
    return [file for file in files if os.path.getsize(file) and os.path.basename(file) not in known]


@row("there is no home directory", seconds=15)
async def no_home(scene):
    nowhere = "/proc/nonexistent"  # not even root can make it
    await hosts_as_ever(scene, env={"HOME": nowhere, "XDG_RUNTIME_DIR": None})
    return "hosts as ever"


@row("HOME is unset", seconds=15)
async def home_unset(scene):
    places = {key: os.path.join(scene.folder, "elsewhere") for key in
              ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")}
    await hosts_as_ever(scene, env={"HOME": None, **places})
    return "hosts as ever"


@row("two copies with one profile", seconds=20)
async def two_copies(scene):
    first = await scene.hosts()
    await scene.listening(first)
    ann = await scene.guest("ann", first.port)
    second = await scene.app(f"http://127.0.0.1:{first.port}/{scene.room}", "--name", "Selma", name="second")
    await scene.gather("Hannah", "Selma")
    await scene.talk()
    scene.truth("ann", after="silent")
    for copy in (first, second):
        copy.signal(signal.SIGTERM)  # both write their settings at once
    await ann.sees("ended", 2)
    codes = await asyncio.gather(first.ended(), second.ended())
    expect(codes == [0, 0], f"ended with {codes}")
    files = left(scene.environment()["HOME"])
    settings = [file for file in files if file.endswith("Earshot.conf")]
    expect(len(settings) == 1, f"left behind: {files}")
    parsed = configparser.ConfigParser(interpolation=None)
    parsed.read(settings[0])
    expect("window" in parsed, f"settings: {parsed.sections()}")
    return "both run, and the settings are whole"


@row("no D-Bus and no tray", seconds=15)
async def no_bus(scene):
    bus = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/session",
           "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent/system"}
    await hosts_as_ever(scene, env=bus)
    return "hosts as ever"


@row("no D-Bus address at all", seconds=15)
async def no_bus_address(scene):
    await hosts_as_ever(scene, env={"DBUS_SESSION_BUS_ADDRESS": None})
    return "hosts as ever"


@row("no screen: the app says what to use instead and ends with 2")
async def no_screen(scene):
    app = await scene.app("--host", scene.room, env={"QT_QPA_PLATFORM": None})
    code = await app.ended(10)
    expect(code == 2 and "earshot-server" in app.printed(), f"ended with {code}: {app.printed()}")
    return "says so"
