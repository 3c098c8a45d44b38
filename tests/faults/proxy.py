"""A line between a guest and its host that a test can spoil while it is in use."""

import asyncio
import random
import socket
import struct
import time

CHUNK = 16 * 1024


class Way:
    """What happens to the bytes of one direction. All of it may change at any time."""

    def __init__(self):
        self.delay = 0.0  # seconds, and how much more or less it is by chance
        self.jitter = 0.0
        self.rate = 0  # bytes a second; 0: as fast as it goes
        self.single = False  # byte by byte, each in a packet of its own
        self.gather = 0.0  # seconds of bytes that arrive in one piece
        self.held = False  # nothing moves, and nobody is told
        self.cut = 0  # the next piece at least this long is cut in its middle, and the line reset

    def late(self):
        return max(0.0, self.delay + random.uniform(-self.jitter, self.jitter))


class Half:
    """One direction of one connection."""

    def __init__(self, line, pair, way, reader, writer):
        self.line, self.pair, self.way = line, pair, way
        self.reader, self.writer = reader, writer
        self.pieces = asyncio.Queue(maxsize=1000)
        self.due = 0.0

    async def read(self):
        while True:
            try:
                piece = await self.reader.read(CHUNK)
            except ConnectionError:
                piece = None  # reset: so is the other side
            self.pair.moved = time.monotonic()
            self.due = max(self.due, self.pair.moved + self.way.late())  # bytes never overtake each other
            await self.pieces.put((self.due, piece))
            if not piece:
                return

    async def write(self):
        while True:
            due, piece = await self.pieces.get()
            await asyncio.sleep(due - time.monotonic())
            if self.way.gather and piece:
                await asyncio.sleep(self.way.gather)
                while not self.pieces.empty() and self.pieces._queue[0][1]:
                    piece += self.pieces.get_nowait()[1]
            while self.way.held or self.pair.forgotten:
                await asyncio.sleep(0.02)
            if piece is None:
                return self.pair.reset()
            if not piece:
                return self.finish()
            try:
                await self.deliver(piece)
            except ConnectionError:
                return self.pair.reset()

    def finish(self):
        if self.writer.can_write_eof() and not self.writer.is_closing():
            self.writer.write_eof()

    async def deliver(self, piece):
        way = self.way
        if way.cut and len(piece) >= way.cut:
            way.cut = 0
            self.writer.write(piece[:len(piece) // 2])
            await self.writer.drain()
            await asyncio.sleep(0.05)  # the half arrives, and then the end
            self.line.cuts += 1
            return self.pair.reset()
        step = 1 if way.single else max(1, way.rate // 20) if way.rate else len(piece)
        for begin in range(0, len(piece), step):
            part = piece[begin:begin + step]
            self.writer.write(part)
            await self.writer.drain()
            if way.single or way.rate:
                await asyncio.sleep(len(part) / way.rate if way.rate else 0.0005)


class Pair:
    """One connection: the guest's side and the host's."""

    def __init__(self, line, guest, host):
        self.writers = [guest[1], host[1]]
        self.moved = time.monotonic()
        self.forgotten = False
        self.halves = [Half(line, self, line.up, guest[0], host[1]), Half(line, self, line.down, host[0], guest[1])]
        for writer in self.writers:
            writer.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    async def run(self):
        try:
            await asyncio.gather(*(work() for half in self.halves for work in (half.read, half.write)))
        finally:
            for writer in self.writers:
                writer.close()

    def reset(self):
        for writer in self.writers:
            if not writer.is_closing():
                linger = struct.pack("ii", 1, 0)  # an end without FIN
                writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                writer.transport.abort()

    def finish(self):
        for half in self.halves:
            half.finish()


class Line:
    """Listens on a port of its own and passes on what comes, as far as its rules let it."""

    def __init__(self, host, port):
        self.target = (host, port)
        self.up, self.down = Way(), Way()
        self.ways = (self.up, self.down)
        self.closed = False  # new connections are reset at once
        self.forget_after = 0.0  # a router's patience with a line on which nothing moves
        self.pairs = set()
        self.tasks = set()
        self.cuts = 0
        self.forgot = 0
        self.came = 0  # connections so far

    async def open(self):
        self.server = await asyncio.start_server(self.accept, "127.0.0.1", 0)
        self.port = self.server.sockets[0].getsockname()[1]
        self.tasks.add(asyncio.create_task(self.forget()))
        return self

    async def accept(self, reader, writer):
        if self.closed:
            return Pair.reset(type("Lone", (), {"writers": [writer]}))
        self.came += 1
        self.tasks.add(asyncio.current_task())
        try:
            pair = Pair(self, (reader, writer), await asyncio.open_connection(*self.target))
        except OSError:
            return Pair.reset(type("Lone", (), {"writers": [writer]}))
        self.pairs.add(pair)
        try:
            await pair.run()
        except asyncio.CancelledError:
            pass
        finally:
            self.pairs.discard(pair)
            self.tasks.discard(asyncio.current_task())

    async def forget(self):
        while True:
            await asyncio.sleep(0.2)
            for pair in self.pairs:
                idle = time.monotonic() - pair.moved
                if self.forget_after and idle > self.forget_after and not pair.forgotten:
                    pair.forgotten = True
                    self.forgot += 1

    def reset(self):
        for pair in list(self.pairs):
            pair.reset()

    def finish(self):
        for pair in list(self.pairs):
            pair.finish()

    async def close(self):
        self.server.close()
        for task in list(self.tasks):
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
