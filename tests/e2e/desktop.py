"""A desktop of its own for one test: a screen nobody sees, a session bus, and a home in a temp folder."""

import os
import shutil
import subprocess
import sys
import tempfile

PROGRAMS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",  # without a window manager no window gets the keyboard, and none can be closed
    "dbus-run-session": "dbus-daemon",
    "xdotool": "xdotool",
    "xclip": "xclip",
}


def skip(why):
    """Ends the test as skipped; in CI, where everything has to be there, as failed."""
    print(f"SKIPPED: {why}", file=sys.stderr)
    sys.exit(1 if os.environ.get("CI") == "true" else 77)


def check_programs():
    for program, package in PROGRAMS.items():
        if not shutil.which(program):
            skip(f"there is no {program} (package {package})")
    try:
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi  # noqa: F401
    except (ImportError, ValueError) as error:
        skip(f"accessibility cannot be read: {error} (packages python3-gi, gir1.2-atspi-2.0)")
    folders = ("/usr/libexec", "/usr/lib/at-spi2-core")
    if not any(os.path.exists(f"{folder}/at-spi-bus-launcher") for folder in folders):
        skip("there is no accessibility bus (package at-spi2-core)")


def environment(folder, display):
    """Nothing of the person's own desktop is read or written."""
    kept = ("PATH", "CI", "ASAN_OPTIONS", "UBSAN_OPTIONS")
    variables = {name: os.environ[name] for name in kept if name in os.environ}
    places = {
        "HOME": "home",
        "XDG_CONFIG_HOME": "home/.config",
        "XDG_DATA_HOME": "home/.local/share",
        "XDG_STATE_HOME": "home/.local/state",
        "XDG_CACHE_HOME": "home/.cache",
        "XDG_RUNTIME_DIR": "run",
        "TMPDIR": "tmp",
    }
    for name, place in places.items():
        variables[name] = os.path.join(folder, place)
        os.makedirs(variables[name], mode=0o700, exist_ok=True)
    return variables | {
        "DISPLAY": f":{display}",
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_ACCESSIBILITY": "1",
        "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent",
        "LIBGL_ALWAYS_SOFTWARE": "1",
        "GSETTINGS_BACKEND": "memory",
        "EARSHOT_E2E_FOLDER": folder,
    }


def start_screen():
    """Xvfb on a free display of its own choice: its process and the number."""
    reading, writing = os.pipe()
    # Of itself it would begin anew whenever its last client goes, and turn away whoever comes meanwhile.
    words = ["Xvfb", "-noreset", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "+extension", "GLX"]
    xvfb = subprocess.Popen([*words, "-nolisten", "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        display = pipe.readline().strip()
    if not display:
        skip("Xvfb does not start")
    return xvfb, display


def start_manager():
    """Openbox, ready to manage: a window that comes before it does not always get the keyboard."""
    from person import wait_for, xdotool
    manager = subprocess.Popen(["openbox"])
    wait_for(lambda: manager.poll() is not None or xdotool("get_desktop").isdigit(), lambda: "openbox is not ready")
    if manager.poll() is not None:
        raise AssertionError(f"openbox ended with {manager.returncode}")
    return manager


def run_inside(script, arguments):
    """Runs `script` on a desktop of its own; its exit code."""
    check_programs()
    folder = tempfile.mkdtemp(prefix="earshot-e2e-")
    xvfb, display = start_screen()
    try:
        words = ["dbus-run-session", "--", sys.executable, script, *arguments]
        return subprocess.run(words, env=environment(folder, display), check=False).returncode
    finally:
        xvfb.terminate()
        xvfb.wait()
        shutil.rmtree(folder, ignore_errors=True)
