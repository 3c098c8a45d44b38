#!/usr/bin/python3
"""What is said in a private room passes unread: two programs talk, a third with another key stays outside, and
whoever records the line between them finds not a word, neither before a server nor before the program that hosts.

Usage: private_words.py PROGRAMS, a folder with earshot-server, earshot-guest, earshot-hoster and earshot-check.
"""

import os
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from no_traces import ANSWER_S, Guest, Program, new_key, port_of, wait_for_port, word  # noqa: E402
from ports import free_port  # noqa: E402
from recorder import Recorder  # noqa: E402


class Story:
    def __init__(self, programs, folder):
        self.programs, self.folder = programs, folder
        self.running = []
        self.lines = []

    def start(self, kind, *arguments):
        self.running.append(kind(self.folder, *arguments))
        return self.running[-1]

    def program(self, name):
        return os.path.join(self.programs, name)

    def hosted(self, room, key):
        """The port of the program that hosts the room."""
        port = free_port()
        host = self.start(Program, f"host-{room}", self.program("earshot-hoster"), room, str(port), key)
        host.said.get(timeout=ANSWER_S)
        wait_for_port(port)
        return port

    def served(self, room, key):
        """The port of a server that opens any room for whoever comes."""
        del key  # no server is told
        server = self.start(Program, f"server-{room}", self.program("earshot-server"), "--port", "0")
        return port_of(server)

    def guest(self, client, name, address):
        return self.start(Guest, self.programs, client, name, address)

    def talk(self, place, key):
        """The words that were said in a room with this key, or an open one, and what was recorded of them."""
        room = word()
        recorder = Recorder(place(room, key))
        address = f"http://127.0.0.1:{recorder.port}/{room}"
        whole = f"{address}#k={key}" if key else address
        words = [word() for _ in range(5)]
        ann, ben = (self.guest(f"{name}-{room}", name, whole) for name in words[:2])
        for each in (ann, ben):
            each.sees(2)
        ann.tell("type")
        ann.says(words[2])
        ben.says(words[3])
        ben.tell("rename " + words[4])
        ann.wait(lambda seen: words[4] in seen.get("members", ""))
        if key:
            self.stays_outside(f"{address}#k={new_key()}", room, "key-wrong")
            self.stays_outside(address, f"{room}-bare", "key-required")
        for each in (ann, ben):
            each.quits()
            self.lines += each.history
        return words, recorder

    def stays_outside(self, address, room, reason):
        wrong = self.guest(f"cat-{room}", "cat", address)
        wrong.wait(lambda seen: seen["event"] == "ended" and seen["why"] == reason)
        wrong.process.kill()
        wrong.process.wait()

    def tell(self):
        for place in (self.hosted, self.served):
            words, recorder = self.talk(place, "")
            if recorder.finds(words) != words:
                raise AssertionError(f"{words} were said openly, and found is only {recorder.finds(words)}")
            key = new_key()
            words, recorder = self.talk(place, key)
            found = recorder.finds([*words, key])
            if found:
                raise AssertionError(f"{found} of a private room passed in the open ({place.__name__})")
            for event in (b'"new_message"', b'"typing"', b'"rename"', b'"presence_state"'):
                if event not in recorder.all():
                    raise AssertionError(f"{event} did not pass at all")
            print(f"{place.__name__}: {len(recorder.all())} bytes on {len(recorder.lines)} lines, no word found")

    def judge(self):
        history = os.path.join(self.folder, "history.jsonl")
        with open(history, "w", encoding="utf-8") as file:
            file.writelines(line.rstrip("\n") + "\n" for line in self.lines)
        return subprocess.run([self.program("earshot-check"), history], check=False).returncode


def main(programs):
    with tempfile.TemporaryDirectory() as folder:
        story = Story(programs, folder)
        try:
            story.tell()
        finally:
            for program in story.running:
                program.end()
        return story.judge()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
