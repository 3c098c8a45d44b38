"""As much WebSocket as it takes to be a silent client and to read why one was let go."""

import asyncio


async def opened(port, host="127.0.0.1"):
    reader, writer = await asyncio.open_connection(host, port)
    writer.write(f"GET /socket/websocket?vsn=2.0.0 HTTP/1.1\r\nHost: {host}:{port}\r\nUpgrade: websocket\r\n"
                 "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                 "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n".encode())
    head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 5)
    if b" 101 " not in head.splitlines()[0]:
        raise AssertionError(f"no upgrade: {head.decode()}")
    return reader, writer


async def close_code(line, seconds):
    """The code of the close frame that comes within so many seconds."""
    reader, writer = line
    try:
        while True:
            first, second = await asyncio.wait_for(reader.readexactly(2), seconds)
            length = second & 127
            if length == 126:
                length = int.from_bytes(await reader.readexactly(2), "big")
            payload = await reader.readexactly(length)
            if first & 15 == 8:
                return int.from_bytes(payload[:2], "big")
    finally:
        writer.close()
