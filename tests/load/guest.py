"""One WebSocket client in full view: every header and every bit of a frame may be wrong."""

import asyncio
import json
import struct

TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10
UPGRADE = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13",
           "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ=="}


def frame(opcode, payload=b"", fin=True, reserved=0, length=None):
    """Masked with zeros. LENGTH: what the head claims, where that is not the truth."""
    size = len(payload) if length is None else length
    head = bytes([(0x80 if fin else 0) | reserved << 4 | opcode])
    if size < 126:
        head += bytes([0x80 | size])
    elif size < 1 << 16:
        head += struct.pack("!BH", 0x80 | 126, size)
    else:
        head += struct.pack("!BQ", 0x80 | 127, size)
    return head + bytes(4) + payload


class Gone(Exception):
    """The server has ended the line; `code` as its close frame has it, or None."""

    def __init__(self, code=None, reason=""):
        super().__init__(f"close {code} {reason}" if code else "no close frame")
        self.code, self.reason = code, reason


class Guest:
    @classmethod
    async def connect(cls, port, source=None):
        self = cls()
        self.port = port
        self.ref = 0
        self.head = b""
        self.reader, self.writer = await asyncio.open_connection(
            "127.0.0.1", port, local_addr=(source, 0) if source else None, limit=1 << 22)
        return self

    async def ask(self, path="/socket/websocket?vsn=2.0.0", headers=(), without=(), within=10):
        """Sends a request for an upgrade (HEADERS on top, None in a pair leaves it out); the status."""
        given = {"Host": f"127.0.0.1:{self.port}", **UPGRADE, **dict(headers)}
        lines = [f"GET {path} HTTP/1.1"]
        lines += [f"{name}: {value}" for name, value in given.items() if value is not None and name not in without]
        self.writer.write("\r\n".join([*lines, "", ""]).encode("latin-1"))
        self.head = await asyncio.wait_for(self.reader.readuntil(b"\r\n\r\n"), within)
        return int(self.head.split()[1])

    @classmethod
    async def shake(cls, port, source=None):
        self = await cls.connect(port, source)
        status = await self.ask()
        assert status == 101, f"the upgrade got {status}"
        return self

    def send(self, data):
        self.writer.write(data)

    def push(self, event, payload, topic="room:lounge", join_ref="1"):
        self.ref += 1
        text = json.dumps([join_ref, str(self.ref), topic, event, payload], ensure_ascii=False)
        self.send(frame(TEXT, text.encode("utf-8", "surrogatepass")))
        return str(self.ref)

    async def receive(self):
        """The next frame: its opcode and payload. Raises Gone at the end."""
        try:
            first, second = await self.reader.readexactly(2)
            size = second & 0x7f
            if size == 126:
                size, = struct.unpack("!H", await self.reader.readexactly(2))
            elif size == 127:
                size, = struct.unpack("!Q", await self.reader.readexactly(8))
            payload = await self.reader.readexactly(size)
        except (asyncio.IncompleteReadError, ConnectionError):
            raise Gone() from None
        if first & 0x0f == CLOSE:
            raise Gone(struct.unpack("!H", payload[:2])[0] if len(payload) > 1 else 1005, payload[2:].decode())
        return first & 0x0f, payload

    async def answer(self, ref, within=10):
        """The reply to REF: its status and response."""
        async def look():
            while True:
                opcode, payload = await self.receive()
                if opcode != TEXT:
                    continue
                message = json.loads(payload)
                if message[3] == "phx_reply" and message[1] == ref:
                    return message[4]["status"], message[4]["response"]
        return await asyncio.wait_for(look(), within)

    async def call(self, event, payload, topic="room:lounge", join_ref="1", within=10):
        return await self.answer(self.push(event, payload, topic, join_ref), within)

    async def join(self, name="guest", room="lounge"):
        return await self.call("phx_join", {"username": name}, f"room:{room}")

    async def until_gone(self, within):
        """Reads on until the server ends it: the Gone, or None where it does not."""
        async def drain():
            while True:
                await self.receive()
        try:
            await asyncio.wait_for(drain(), within)
        except Gone as gone:
            return gone
        except asyncio.TimeoutError:
            return None

    def leave(self):
        self.writer.transport.abort()
