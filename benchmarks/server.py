"""The server of all measurements, in a process of its own: it answers fixed bytes and does as little as it can.

It reads each request whole (head, then `Content-Length` bytes) and picks the answer by method and path; it parses
nothing else, so that it stays far from being the limit. A path that begins with `/slow` is answered after 25 ms, with
`/slow-2000` after 2,000, and `limit=` in the query says how many payers a page of payers has. `/usage` tells the CPU
that this process has used.

`python -m benchmarks.server` listens without and with TLS, and prints where and for which certificate authority.
"""

from __future__ import annotations

import asyncio
import functools
import json
import re
import resource
import ssl
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks import bodies

__all__ = ["SLOW", "main", "running"]

SLOW = 0.025
"""Seconds that an answer under `/slow` takes, where the path does not say."""

_SLOW = re.compile(rb" /slow(?:-(\d+))?/")


@contextmanager
def running() -> Iterator[dict[str, str]]:
    """A server in a process of its own: its addresses `plain` and `tls`, and the file `trusted` for the latter."""
    with subprocess.Popen(
        [sys.executable, "-m", "benchmarks.server"],
        cwd=Path(__file__).parents[1],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        try:
            yield json.loads(child.stdout.readline())
        finally:
            child.stdin.close()


def answer(body: object) -> bytes:
    content = json.dumps(body, ensure_ascii=False).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
    return head.encode() + content


@functools.cache
def payers(number: int) -> bytes:
    return answer(bodies.payers(number))


class Answering(asyncio.Protocol):
    """One connection. Answers in order, as many requests as come."""

    answers: dict[bytes, bytes]

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.received = bytearray()
        self.loop = asyncio.get_running_loop()
        self.whole = 0

    def data_received(self, received: bytes) -> None:
        self.received += received
        while len(self.received) >= self.whole:
            end = self.received.find(b"\r\n\r\n")
            if end < 0:
                return
            head = bytes(self.received[:end])
            self.whole = end + 4 + length_of(head)
            if len(self.received) < self.whole:
                return
            del self.received[: self.whole]
            self.whole = 0
            self.reply(head.partition(b"\r\n")[0])

    def reply(self, line: bytes) -> None:
        kind = kind_of(line)
        if kind == b"usage":
            used = resource.getrusage(resource.RUSAGE_SELF)
            self.transport.write(answer(used.ru_utime + used.ru_stime))
            return
        found = payers(int(line.partition(b"limit=")[2].split()[0])) if kind == b"payers" else self.answers[kind]
        if (slow := _SLOW.search(line)) and kind != b"token":
            self.loop.call_later(int(slow[1]) / 1e3 if slow[1] else SLOW, self.transport.write, found)
        else:
            self.transport.write(found)


def length_of(head: bytes) -> int:
    found = head.lower().partition(b"content-length:")[2]
    return int(found.partition(b"\r\n")[0]) if found else 0


def kind_of(line: bytes) -> bytes:
    if b"/auth/" in line:
        return b"token"
    if line.startswith(b"POST"):
        return b"create"
    if b"/usage" in line:
        return b"usage"
    if b"/payers/" in line:
        return b"payers"
    return b"get" if b"/api/encounters/v4/" in line and b"?" not in line else b"page"


def secured(folder: Path) -> tuple[ssl.SSLContext, Path]:
    """A context with a certificate for this machine, and the file of the authority that gave it."""
    import trustme

    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    trusted = folder / "authority.pem"
    authority.cert_pem.write_to_path(str(trusted))
    return context, trusted


async def serve(folder: Path) -> None:
    encounter = answer(bodies.encounter())
    Answering.answers = {
        b"token": answer({"access_token": "benchmark", "expires_in": 18000, "token_type": "Bearer"}),
        b"create": encounter,
        b"get": encounter,
        b"page": answer(bodies.page()),
    }
    context, trusted = secured(folder)
    loop = asyncio.get_running_loop()
    plain = await loop.create_server(Answering, "127.0.0.1", 0, backlog=4096)
    with_tls = await loop.create_server(Answering, "127.0.0.1", 0, backlog=4096, ssl=context)
    ports = [server.sockets[0].getsockname()[1] for server in (plain, with_tls)]
    told = {"plain": f"http://127.0.0.1:{ports[0]}", "tls": f"https://127.0.0.1:{ports[1]}", "trusted": str(trusted)}
    print(json.dumps(told), flush=True)
    # It ends with who started it, however that ended.
    over = asyncio.Event()
    loop.add_reader(sys.stdin.fileno(), over.set)
    async with plain, with_tls:
        await over.wait()


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(serve(Path(folder)))


if __name__ == "__main__":
    main()
