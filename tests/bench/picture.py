"""What a delivery costs, as an SVG that can be read on light and on dark pages."""

import math
import re
from xml.sax.saxutils import escape

import fanout

COLOURS = {"limit": "#8b949e", "earshot": "#2da44e", "naive": "#bf8700", "ws": "#0969da"}
NAMES = {"limit": "bytes copied, no more (the limit)", "earshot": "Earshot", "naive": "plain QWebSocketServer",
         "ws": "Node ws"}
LEFT, RIGHT, BAR, GAP, TOP = 270, 90, 13, 16, 64
WIDTH = 820
TEXT = "#7d8590"  # seen on white and on black


def word(x, y, text, colour=TEXT, anchor="start", size=12):
    return (f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}" text-anchor="{anchor}" font-size="{size}">'
            f'{escape(text)}</text>')


def block(x, y, width, height, server):
    colour = COLOURS.get(server, TEXT)
    return f'<rect x="{x:.1f}" y="{y}" width="{width:.1f}" height="{height}" rx="2" fill="{colour}"/>'


def bar(y, server, us, scale, ratio):
    width = scale(us)
    label = f"{us:.2g}" if us < 10 else f"{us:.0f}"
    return (block(LEFT, y, width, BAR - 2, server)
            + word(LEFT + width + 6, y + BAR - 4, f"{label} µs" + (f" · {ratio:.1f}×" if ratio else ""), size=11))


def spoken(line):
    """1000x10, 1 in flight: as people say it."""
    line = re.sub(r"\b1x(\d+)", lambda found: f"a room of {int(found[1]):,}", line)
    line = re.sub(r"\b(\d+)x(\d+)", lambda found: f"{int(found[1]):,} rooms of {int(found[2]):,}", line)
    return re.sub(r"beside (\d+) idle", lambda found: f"beside {int(found[1]):,} idle", line)


def of(figures):
    """A bar for each server and scene, its length by the logarithm of the least CPU time per delivery."""
    lines = {line: {name: fanout.summary(one)["us"] for name, one in servers.items()}
             for line, servers in figures["fanout"].items()}
    most = max(us for servers in lines.values() for us in servers.values())
    least = min(us for servers in lines.values() for us in servers.values()) / 2

    def scale(us):
        return (WIDTH - LEFT - RIGHT) * math.log(us / least) / math.log(most / least)

    parts, y = [], TOP
    for line, servers in lines.items():
        base = next(iter(servers.values()))
        parts.append(word(LEFT - 10, y + BAR * len(servers) / 2 + 4, spoken(line), anchor="end"))
        for name, us in servers.items():
            parts.append(bar(y, name, us, scale, us / base if us != base else None))
            y += BAR
        y += GAP
    x = 10
    parts.append(word(10, 20, "The server's CPU time for each message that reaches somebody (logarithmic)", size=14))
    for name in next(iter(lines.values())):
        parts.append(block(x, 34, 11, 11, name))
        parts.append(word(x + 16, 44, NAMES.get(name, name)))
        x += 40 + 6.6 * len(NAMES.get(name, name))
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y}" width="{WIDTH}" height="{y}" '
            f'font-family="system-ui, sans-serif">\n' + "\n".join(parts) + "\n</svg>\n")
