"""One room of a soak: who comes, who goes and how, and what is true of it at each moment."""

import asyncio
import json
import os
import random
import time

SILENT = 50  # seconds after which a dead line is taken away for good
KNOWN = 30  # seconds after which a server has learnt that a client answers pings


def letters(number):
    word = ""
    while number:
        number, digit = divmod(number, 26)
        word += chr(ord("a") + digit)
    return word


class Room:
    def __init__(self, soak, number, until):
        self.soak, self.until = soak, until
        self.name = f"soak-{number}"
        self.group = "r" + letters(number)
        self.came = 0
        self.people = {}  # who is in: the client, and its name
        self.since = {}
        self.busy = set()  # something is under way with these
        self.coming = {}
        self.stalled = set()
        self.over = False
        self.path = os.path.join(soak.folder, f"{self.name}.jsonl")

    # --- the history ---

    def note(self, event, **keys):
        line = {"t": int(time.time() * 1000), "client": "test", "event": event, "room": self.name, **keys}
        with open(self.path, "a", encoding="ascii") as file:
            file.write(json.dumps(line) + "\n")

    def truth(self, after="clean"):
        self.note("truth", members=sorted([*self.people.values(), *self.coming.values()]), after=after)

    # --- what people do ---

    def somebody(self):
        free = [client for client in self.people if client not in self.busy]
        return random.choice(free) if free and not self.over else None

    async def come(self):
        if self.over:
            return
        self.came += 1
        client = f"{self.group}{self.came}"
        crowd = self.soak.crowd
        await crowd.do("watch", client)
        await crowd.all("connect", client)
        if self.over:
            return
        self.coming[client] = client
        self.truth()
        try:
            # Every third is a plain Channels client: it keeps no session, and is gone at once when it is lost.
            await crowd.all("join", client, self.name, "plain" if self.is_plain(client) else "")
            self.people[client] = client
            self.since[client] = time.monotonic()
        finally:
            self.coming.pop(client)
        self.soak.count("joins")

    def take(self, client):
        self.busy.discard(client)
        del self.people[client]

    def is_plain(self, client):
        return int(client.removeprefix(self.group)) % 3 == 0

    async def go(self):
        client = len(self.people) > 4 and self.somebody()
        if not client:
            return
        self.take(client)
        way = random.choice(["leave", "leave", "leave", "fin", "reset"])
        # Whoever keeps a session has its place kept for a while when it goes without a word.
        self.truth("clean" if way == "leave" or self.is_plain(client) else "silent")
        if way == "leave":
            await self.soak.crowd.all("leave", client)
            way = "fin"
        await self.soak.crowd.do("vanish", client, way)
        self.soak.count("leaves")

    async def come_and_go(self):
        """Its line breaks, and it is back within its grace: nobody is to see it."""
        client = self.somebody()
        if not client or self.is_plain(client):
            return
        self.busy.add(client)
        try:
            await self.soak.crowd.do("vanish", client, random.choice(["fin", "reset"]), "away")
            await asyncio.sleep(random.uniform(0, 5))
            await self.soak.crowd.all("return", client, 1)
            self.since[client] = time.monotonic()  # the new line has answered no ping yet
            self.soak.count("returns")
        finally:
            self.busy.discard(client)

    async def rename(self):
        client = self.somebody()
        if not client:
            return
        self.busy.add(client)
        try:
            suffix = f"-{self.soak.counts.get('renames', 0)}"
            self.people[client] = client + suffix
            self.truth()
            await self.soak.crowd.all("rename", client, suffix)
            self.soak.count("renames")
        finally:
            self.busy.discard(client)

    async def stall(self):
        """It reads no more, and says nothing: to the others it is as dead as without a line."""
        client = len(self.people) > 4 and self.somebody()
        if not client or time.monotonic() - self.since[client] < KNOWN or self.until - self.soak.age() < SILENT:
            return
        self.take(client)
        self.note("killed", who=client)
        self.truth("silent")
        self.stalled.add(client)
        await self.soak.crowd.do("stall", client)
        self.soak.count("stalls")
        await asyncio.sleep(SILENT)
        await self.drop(client)

    async def drop(self, client):
        if client in self.stalled:
            self.stalled.discard(client)
            await self.soak.crowd.do("vanish", client, "reset")

    async def talk(self, seconds):
        if not self.over:
            await self.soak.crowd.do("say", self.group, 0.06, seconds, random.choice([20, 100, 1000]))

    # --- the end ---

    async def end(self):
        """Everyone goes; where what they saw is written."""
        self.over = True
        await asyncio.sleep(8)  # who was on the way is there, and what was said has arrived
        while self.busy or self.coming:
            await asyncio.sleep(0.1)
        for client in list(self.stalled):  # they would never answer
            await self.drop(client)
        self.people.clear()
        self.truth()
        await self.soak.crowd.do("leave", self.group)
        await self.soak.crowd.do("end", self.name, self.group)
        return self.path
