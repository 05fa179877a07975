"""A server that answers as a test says, operations to call on it, and a way to see what it saw."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Self

import attrs
from aiohttp import web

from candid_aio import CandidApiClientEnvironment
from candid_aio.building import build_caller
from candid_aio.transport.call import Caller, Timing
from candid_aio.wire.operation import JsonFields, Multipart, Operation, Parameter

Answer = web.StreamResponse | Callable[["Seen"], web.StreamResponse | Awaitable[web.StreamResponse]]


def operation(method: Any = "GET", repeat: Any = "safe", **changes: Any) -> Operation[Any]:
    """An operation without a namespace of its own; it answers any JSON object of whole numbers."""
    return attrs.evolve(
        Operation[Any](
            name="commons.probe",
            method=method,
            host="candid_api",
            path="/probe",
            answer="dict[str, int]",
            repeat=repeat,
            reads=method == "GET",
        ),
        **changes,
    )


READ = operation()
CREATE = operation("POST", "unsafe", body=JsonFields((Parameter("note", "str"),)))
GUARDED = operation("POST", "guarded", body=JsonFields((Parameter("note", "str"),)))
UPDATE = operation("PATCH", "safe", body=JsonFields((Parameter("note", "str"),)))
UPLOAD = operation(
    "PUT", "unsafe", body=Multipart(files=(Parameter("file", "file"),), fields=(Parameter("kind", "str"),))
)
UPLOAD_SAFELY = attrs.evolve(UPLOAD, repeat="safe")

NOTE = {"note": "for the chart"}


@attrs.frozen
class Seen:
    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes
    connection: object


class Server:
    """Answers requests in turn: each answer is a response or what makes one; the last goes on for ever.

    Requests for a token are answered apart, with T1, T2 and so on. An idle connection is kept for `keepalive` seconds.
    """

    def __init__(self, *answers: Answer, expires_in: float = 18000, keepalive: float = 75.0) -> None:
        self.answers = list(answers) or [ok]
        self.seen: list[Seen] = []
        self.token_requests: list[Seen] = []
        self.token_answers: list[Answer] = []
        self.expires_in = expires_in
        self.keepalive = keepalive

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=1 << 30)
        app.router.add_route("*", "/{path:.*}", self._handle)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1, keepalive_timeout=self.keepalive)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def start_tls(self, context: ssl.SSLContext) -> None:
        """Listen for TLS, too."""
        await web.TCPSite(self._runner, "127.0.0.1", 0, ssl_context=context).start()
        self.tls_url = f"https://127.0.0.1:{self._runner.addresses[1][1]}"

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._runner.cleanup()

    @property
    def environment(self) -> CandidApiClientEnvironment:
        return CandidApiClientEnvironment(candid_api=self.url, pre_encounter=self.url)

    @property
    def tokens_seen(self) -> list[str]:
        return [seen.headers["Authorization"].removeprefix("Bearer ") for seen in self.seen]

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        seen = Seen(request.method, request.raw_path, request.headers, await request.read(), request.transport)
        if request.path == "/api/auth/v2/token":
            self.token_requests.append(seen)
            planned = self.token_answers.pop(0) if self.token_answers else self._token
        else:
            self.seen.append(seen)
            planned = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(planned, web.StreamResponse):
            return planned
        made = planned(seen)
        return made if isinstance(made, web.StreamResponse) else await made

    def _token(self, _seen: Seen) -> web.Response:
        token = f"T{len(self.token_requests)}"
        return web.json_response({"access_token": token, "expires_in": self.expires_in, "token_type": "Bearer"})


def ok(_seen: Seen | None = None) -> web.Response:
    return web.json_response({"answer": 42})


def status(code: int, *, body: Any = None, headers: Mapping[str, str] | None = None) -> Callable[[Seen], web.Response]:
    """A response made anew each time: aiohttp's can be sent once."""
    return lambda _seen: web.json_response(body, status=code, headers=headers)


class Waits:
    """Stands for sleeping between attempts: it notes for how long, and does not."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)

    @property
    def timing(self) -> Timing:
        return Timing(sleep=self, random=lambda: 1.0)


def caller(
    server: Server | str, waits: Waits | None = None, *, timing: Timing | None = None, **settings: Any
) -> Caller:
    """A caller with a fixed token for a server, or for what listens at a URL."""
    url = server if isinstance(server, str) else server.url
    environment = CandidApiClientEnvironment(candid_api=url, pre_encounter=url)
    given: Any = {"token": "t0ken", "environment": environment, **settings}
    if "client_id" in settings:
        del given["token"]
    return build_caller(given, timing=timing or (waits or Waits()).timing)


Script = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class RawServer:
    """Runs a script for each connection, in turn; the last goes on for ever. For what no decent server would do."""

    def __init__(self, *scripts: Script) -> None:
        self._scripts = list(scripts)
        self.heads: list[bytes] = []
        self.connections = 0
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        script = self._scripts.pop(0) if len(self._scripts) > 1 else self._scripts[0]
        task = asyncio.create_task(self._run(script, reader, writer))
        self._tasks.add(task)

    async def _run(self, script: Script, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await script(reader, writer)
        finally:
            writer.close()

    async def request(self, reader: asyncio.StreamReader) -> bytes:
        """Read one request whole, note its head, and give its body."""
        head = await reader.readuntil(b"\r\n\r\n")
        self.heads.append(head)
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                return await reader.readexactly(int(line.partition(b":")[2]))
        return b""


def http(
    body: bytes = b'{"answer": 42}', *, status: str = "200 OK", length: int | None = None, more: str = ""
) -> bytes:
    size = len(body) if length is None else length
    return (
        f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {size}\r\n{more}\r\n".encode() + body
    )


@contextmanager
def full_listener() -> Iterator[str]:
    """A URL at which connecting hangs: the listener's queue is full and nobody accepts."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = []
        for _ in range(4):
            filler = socket.socket()
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
            waiting.append(filler)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        for filler in waiting:
            filler.close()
