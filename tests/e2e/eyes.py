"""What a window shows, as a screen reader is told it."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


# What a busy window does not answer in time is missing from what one sees, as if it were gone.
Atspi.set_timeout(15_000, 15_000)

# Names are set apart in their own direction of writing by characters that nobody sees or hears.
ISOLATES = dict.fromkeys(range(0x2066, 0x206A))


class Seen:
    """One thing in a window at one moment, with what is in it."""

    def __init__(self, node):
        node.clear_cache()
        self.node = node
        self.role = node.get_role_name()
        self.name = (node.get_name() or "").translate(ISOLATES)
        states = node.get_state_set()
        self.focused = states.contains(Atspi.StateType.FOCUSED)
        self.showing = states.contains(Atspi.StateType.SHOWING)
        self.children = [child for child in map(see, children(node)) if child]

    def everything(self):
        """This and all that is in it, depth first."""
        yield self
        for child in self.children:
            yield from child.everything()

    def all(self, role, name=""):
        """What is shown in this role, with a name that has these words in it."""
        shown = (seen for seen in self.everything() if seen.showing)
        return [seen for seen in shown if seen.role == role and name in seen.name]

    def lines(self, depth=0):
        """For a person who wonders why a test failed."""
        if self.showing or self.role == "application":
            yield "  " * depth + f'{self.role} "{self.name}"' + (" <- focus" if self.focused else "")
        for child in self.children:
            yield from child.lines(depth + 1)


def children(node):
    return [child for child in map(node.get_child_at_index, range(node.get_child_count())) if child]


def see(node):
    """None for what went away while we looked."""
    try:
        return Seen(node)
    except GLib.Error:
        return None


def look(pid):
    """The program with this process id, or None while it has not said that it is there."""
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for program in children(desktop):
        try:
            if program.get_process_id() == pid:
                return see(program)
        except GLib.Error:  # one that has just ended
            continue
    return None


def text_in(seen):
    """What stands in a field."""
    return Atspi.Text.get_text(seen.node.get_text_iface(), 0, -1)
