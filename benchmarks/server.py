"""The server of all measurements, in a process of its own: it answers fixed bytes and does as little as it can.

It reads each request whole (head, then `Content-Length` bytes) and picks the answer by method and path; it parses
nothing else, so that it stays far from being the limit. `python -m benchmarks.server` prints its port.
"""

from __future__ import annotations

import asyncio
import json

from benchmarks import bodies

__all__ = ["main"]


def answer(body: object) -> bytes:
    content = json.dumps(body, ensure_ascii=False).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
    return head.encode() + content


class Answering(asyncio.Protocol):
    """One connection. Answers in order, as many requests as come."""

    answers: dict[bytes, bytes]

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.received = b""

    def data_received(self, received: bytes) -> None:
        self.received += received
        while (end := self.received.find(b"\r\n\r\n")) >= 0:
            head = self.received[:end]
            whole = end + 4 + length_of(head)
            if len(self.received) < whole:
                return
            self.received = self.received[whole:]
            self.transport.write(self.answers[kind_of(head)])


def length_of(head: bytes) -> int:
    found = head.lower().partition(b"content-length:")[2]
    return int(found.partition(b"\r\n")[0]) if found else 0


def kind_of(head: bytes) -> bytes:
    line = head.partition(b"\r\n")[0]
    if b"/auth/" in line:
        return b"token"
    if line.startswith(b"POST"):
        return b"create"
    return b"get" if b"/api/encounters/v4/" in line and b"?" not in line else b"page"


async def serve() -> None:
    encounter = answer(bodies.encounter())
    Answering.answers = {
        b"token": answer({"access_token": "benchmark", "expires_in": 18000, "token_type": "Bearer"}),
        b"create": encounter,
        b"get": encounter,
        b"page": answer(bodies.page()),
    }
    server = await asyncio.get_running_loop().create_server(Answering, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


def main() -> None:
    asyncio.run(serve())


if __name__ == "__main__":
    main()
