#!/usr/bin/python3
"""Two real programs on one screen: one hosts a room, the other joins by the copied address, and both talk.

Keys are real key events; what is compared is what a screen reader is told, and what all windows showed is judged as
the histories of all tests are. Usage: two_apps.py PROGRAM CHECKER
"""

import os
import subprocess
import sys
import time
import urllib.error
import urllib.request

sys.dont_write_bytecode = True
import desktop  # noqa: E402

SAID = [
    "good morning over there",
    "<b>bold</b> & \"quoted\"",
    "same words",
    "same words",
    "see http://example.org/ for more",
]


def equal(found, expected, what):
    if found != expected:
        raise AssertionError(f"{what}:\n  found    {found}\n  expected {expected}")


class Story:
    def __init__(self, program):
        from history import History  # needs the session bus, so not before there is one
        self.program = program
        self.history = History(os.environ["EARSHOT_E2E_FOLDER"])
        self.people = []
        self.names = []

    def person(self, who, *words):
        from person import Person
        self.people.append(Person(self.history, who, self.program, *words))
        return self.people[-1]

    def tell(self):
        host = self.hosts()
        guest = self.joins_by_paste(host)
        self.talk(host, guest)
        self.rename(host, guest)
        self.page(host)
        self.history.watch()
        self.leave(host, guest)
        late = self.comes_later(host)
        self.host_closes(host, late)
        self.no_trace()
        self.no_warnings()

    def hosts(self):
        from person import clipboard, wait_for, waited_since, waits
        equal(clipboard(), "", "the clipboard before anything was copied")
        before = waits()
        host = self.person("host")
        host.focused("push button", "Create a random room")
        host.turns_to()
        host.presses("Return")
        host.focused("push button", "Copy")
        equal(clipboard(), "", "the clipboard before Copy was pressed")
        host.presses("Return")
        self.address = wait_for(clipboard, host.described)
        took = time.monotonic() - host.started
        late = waited_since(before)
        print(f"from the start to the address on the clipboard: two actions, {took:.2f} s, "
              f"{late:.2f} s of waiting for a processor in all programs together")
        if took - late > 10:  # three seconds for a person at a machine that does nothing else
            raise AssertionError("that is too long")
        self.room = host.room()
        self.address = self.address.split("?")[0]  # what follows is for the program itself
        equal(self.address.rsplit("/", 1)[1], self.room, "the room in the address")
        equal(len(self.room.split("-")), 4, f"the words in {self.room}")
        host.waits_for_online([host.name()])
        return host

    def joins_by_paste(self, host):
        guest = self.person("guest")
        guest.focused("push button", "Create a random room")
        guest.turns_to()
        guest.tabs_to("text", "Room name or address")
        guest.presses("ctrl+v")
        guest.sees("push button", "Join")
        guest.presses("Return")
        guest.sees("tool bar", "Currently chatting in ")
        equal(guest.room(), self.room, "the guest's room")
        self.names = [host.name(), guest.name()]
        for each in (host, guest):
            each.waits_for_online([host.name(), guest.name()])
        host.waits_for_row(f"{guest.name()} joined")
        return guest

    def talk(self, host, guest):
        said = []
        for number, text in enumerate(SAID):
            speaker = (host, guest)[number % 2]
            speaker.says(text)
            said.append(f"{speaker.name()}: {text}")
            for each in (host, guest):
                each.wait(lambda seen, each=each: messages(each, seen) == said)
        guest.turns_to()
        guest.presses("o", "n", "e", "shift+Return", "t", "w", "o")
        guest.sends("one\ntwo")
        said.append(f"{guest.name()}: one\ntwo")
        for each in (host, guest):
            each.wait(lambda seen, each=each: messages(each, seen) == said)
        from_host, from_guest = ([row for row in each.rows() if ": " in row] for each in (host, guest))
        equal(from_host, from_guest, "what both windows show, with the time")
        first = [f"You joined as {host.name()}", f"{guest.name()} joined"]
        equal(host.rows()[:2], first, "the host's first rows")
        equal(guest.rows()[:1], [f"You joined as {guest.name()}"], "the guest's first row")
        for each in (host, guest):
            equal(field(each), "", f"the input of the {each.who} after its text was accepted")

    def rename(self, host, guest):
        before = host.name()
        host.turns_to()
        host.presses("F2")
        host.focused("text", "Your name in this room")
        host.types("Brisk Heron")  # what was there is selected
        host.presses("Return")
        for each in (host, guest):
            each.waits_for_row(f"{before} is now Brisk Heron")
            each.waits_for_online(["Brisk Heron", guest.name()])
        equal(host.name(), "Brisk Heron", "the name in the host's header")
        host.focused("text", "Message")  # one can go on writing
        host.types("it is me")
        host.sends("it is me")
        guest.waits_for_row("Brisk Heron: it is me")

    def page(self, host):
        with urllib.request.urlopen(self.address, timeout=10) as answer:
            equal(answer.status, 200, "the page of the room")
            text = answer.read().decode()
        for word in (self.room, self.address):
            if word not in text:
                raise AssertionError(f"{word} is not in the page:\n{text}")
        equal(status_of(self.address + "-not"), 404, "a room that is not there")
        equal(status_of(self.address, data=b"x"), 405, "a POST")

    def leave(self, host, guest):
        name = guest.name()
        guest.leaves()
        host.waits_for_row(f"{name} left")
        host.waits_for_online([host.name()])

    def comes_later(self, host):
        link = self.address.replace("http:", "earshot:")  # as the desktop starts it for a link
        late = self.person("late", link, "--name", "Quiet Otter")
        host.waits_for_row("Quiet Otter joined")
        for each in (host, late):
            each.waits_for_online(["Brisk Heron", "Quiet Otter"])
        equal(late.rows(), ["You joined as Quiet Otter"], "what one sees who comes later")
        late.says("anybody here?")
        host.waits_for_row("Quiet Otter: anybody here?")
        return late

    def host_closes(self, host, late):
        host.closes_window()
        host.sees("label", "1 other ")
        question = host.look().all("heading", "Close Earshot?")
        equal(len(question), 1, "questions asked")
        host.presses("Escape")
        host.wait(lambda seen: not seen.all("heading", "Close Earshot?"))
        late.waits_for_online(["Brisk Heron", "Quiet Otter"])
        host.closes_window()
        host.focused("push button", "Stay")
        host.tabs_to("push button", "Close Earshot")
        for each in (host, late):
            each.diary.write("left" if each is host else "ended", why="closed")
        host.presses("Return")
        host.is_gone()
        late.sees("alert", "The host closed the room")
        late.closes_window()
        late.is_gone()

    def no_trace(self):
        """Nothing but settings is written, and not a word of anybody's."""
        words = [*SAID, "it is me", "anybody here?", "Brisk Heron", "Quiet Otter", self.room, *self.names]
        files = [os.path.join(folder, name) for place in ("HOME", "XDG_RUNTIME_DIR", "TMPDIR")
                 for folder, _, names in os.walk(os.environ[place]) for name in names]
        settings = [file for file in files if file.endswith("Earshot.conf")]
        equal(len(settings), 1, f"settings among {files}")
        for file in filter(os.path.isfile, files + [each.log_path for each in self.people]):
            with open(file, "rb") as opened:
                content = opened.read()
            found = [word for word in words
                     if word.encode() in content or word.encode("utf-16-le") in content]
            equal(found, [], f"traces in {file}")

    def no_warnings(self):
        for each in self.people:
            warnings = [line for line in each.printed().splitlines() if "qrc:" in line]
            equal(warnings, [], f"warnings of the {each.who}'s screens")


def messages(person, seen):
    from person import without_time
    return [without_time(row) for row in person.rows(seen) if ": " in row]


def field(person):
    import eyes
    return eyes.text_in(person.sees("text", "Message"))


def status_of(address, data=None):
    try:
        with urllib.request.urlopen(address, data=data, timeout=10) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code


def play(story, judge=lambda: None):
    manager = desktop.start_manager()
    try:
        story.tell()
        judge()
    finally:
        for person in story.people:
            person.kill()
            if person.printed():
                print(f"The {person.who} printed:\n{person.printed()}")
        manager.terminate()
        manager.wait()


def main(program, checker):
    story = Story(program)
    play(story, lambda: story.history.judge(checker))


if __name__ == "__main__":
    if "EARSHOT_E2E_FOLDER" in os.environ:
        main(*sys.argv[1:])
    else:
        sys.exit(desktop.run_inside(os.path.abspath(__file__), [os.path.abspath(word) for word in sys.argv[1:]]))
