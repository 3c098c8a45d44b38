"""Tables of what was measured."""

import statistics

import costs
import fanout


def table(head, rows):
    """Markdown, its columns aligned for those who read it as text."""
    cells = [head, *rows]
    widths = [max(len(str(row[i])) for row in cells) for i in range(len(head))]
    lines = ["| " + " | ".join(str(cell).ljust(width) for cell, width in zip(row, widths)) + " |" for row in cells]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines) + "\n"


def number(value):
    return f"{value:.3f}" if value < 1 else f"{value:.2f}" if value < 20 else f"{value:.0f}"


def rate(value):
    if value >= 1e6:
        return f"{value / 1e6:.2f} M"
    return f"{value / 1e3:.0f} k" if value >= 1e4 else f"{value / 1e3:.1f} k"


def fanout_table(lines):
    rows = []
    for line, servers in lines.items():
        base = None
        for name, figures in servers.items():
            one = fanout.summary(figures)
            base = base or one
            rows.append([line, name, f"{number(one['us'])} ({number(one['us_median'])})",
                         f"{one['us'] / base['us']:.2f} ({one['us_median'] / base['us_median']:.2f})",
                         number(one["p50"]), number(one["p99"]), f"{one['p99'] / max(1e-9, base['p99']):.2f}",
                         rate(one["per_second"]), f"{one['cores']:.2f}"])
            line = ""
    return table(["scene", "server", "CPU µs per delivery: least (median)", "to the first", "p50 ms", "p99 ms",
                  "to the first", "deliveries/s", "cores"], rows)


def idle_table(rows):
    return table([f"{rows[0]['clients']:,} idle", "empty server, MB", "KiB each, alone in their rooms",
                  "KiB each, in rooms of ten"],
                 [[row["server"], number(row["empty_mb"]), number(row["kib_by_1"]), number(row["kib_by_10"])]
                  for row in rows])


def joins_table(rows):
    return table([f"{rows[0]['clients']:,} come at once", "CPU µs each: least (median)", "all in after s"],
                 [[row["server"], f"{number(row['us'])} ({number(row['us_median'])})", number(row["seconds"])]
                  for row in rows])


def storm_table(rows):
    if not rows:
        return ""
    phoenix = costs.PHOENIX_STORM
    words = ("megabytes", "cpu", "seconds", "peak_mb")
    shown = [["Phoenix, 1,000 of them", phoenix["frames"], phoenix["megabytes"], phoenix["cpu"], "", ""]]
    for name in dict.fromkeys(row["server"] for row in rows):
        least = {word: min(row[word] for row in rows if row["server"] == name)
                 for word in ("frames", *words)}
        shown.append([name, least["frames"], *(number(least[word]) for word in words)])
    return table([f"{rows[0]['members']:,} join one room at once", "presence frames", "MB to all", "CPU s",
                  "all in after s", "peak MB"], shown)


def stalled_table(rows):
    shown = []
    for name in dict.fromkeys(row["server"] for row in rows):
        laps = [row for row in rows if row["server"] == name]
        median = {word: statistics.median(row[word] for row in laps) for word in ("p99_without", "p99_with")}
        shown.append([name, number(median["p99_without"]), number(median["p99_with"]),
                      f"{median['p99_with'] / median['p99_without']:.2f}",
                      number(max(row["peak_mb"] - row["mb_without"] for row in laps)),
                      ", ".join(sorted({row["end"] for row in laps}))])
    return table([f"one beside {rows[0]['members']} never reads", "p99 ms without", "p99 ms beside it", "ratio",
                  "most MB more", "its end"], shown)


COST_TABLES = {"idle": idle_table, "joins": joins_table, "storm": storm_table, "stalled": stalled_table}


def idle_effect(lines):
    """What those who are idle add to the cost of a delivery, by server."""
    alone = next((servers for line, servers in lines.items() if "beside 0 idle" in line), None)
    beside = next((servers for line, servers in lines.items() if "beside 19000 idle" in line), None)
    if not alone or not beside:
        return ""
    told = ""
    for name in beside:
        one, other = fanout.summary(beside[name]), fanout.summary(alone[name])
        least, median = (one[word] / other[word] - 1 for word in ("us", "us_median"))
        told += f"{name}: a delivery beside 19,000 idle costs {least:+.0%} (median {median:+.0%})\n"
    return told
