"""A loopback server that notes each request as it came and gives the answer it was told to give."""

from __future__ import annotations

import asyncio
import functools
import json
import threading
from collections.abc import Callable
from email.parser import BytesParser
from typing import Any

import attrs
from aiohttp import web

__all__ = ["Arrived", "Recorder"]


@attrs.frozen
class Arrived:
    """A request as the server saw it. `host` is the contract's name of the host; `query` keeps the order of arrival."""

    method: str
    host: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: dict[str, str]
    body: bytes

    @property
    def content_type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0]

    def parts(self) -> list[dict[str, Any]]:
        """The parts of a form, by name and in order."""
        head = b"Content-Type: " + self.headers["content-type"].encode() + b"\r\n\r\n"
        form = BytesParser().parsebytes(head + self.body)
        return [
            {
                "name": part.get_param("name", header="content-disposition"),
                "filename": part.get_filename(),
                "content_type": part.get_content_type() if part.get_filename() else None,
                "content": part.get_payload(decode=True),
            }
            for part in form.walk()
            if part is not form
        ]


class Recorder:
    """Two hosts on one thread. `status` and `answer` are given to every request, or what `answering` says for it."""

    def __init__(self) -> None:
        self.status = 200
        self.answer: Any = None
        self.headers: dict[str, str] = {}
        self.answering: Callable[[Arrived], tuple[int, Any]] | None = None
        self.arrived: list[Arrived] = []
        self.urls: dict[str, str] = {}
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Recorder:
        self._thread.start()
        assert self._ready.wait(10), "the loopback server did not start"
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    def _run(self) -> None:
        runners = self._loop.run_until_complete(self._listen())
        self._ready.set()
        self._loop.run_forever()
        for runner in runners:
            self._loop.run_until_complete(runner.cleanup())
        self._loop.close()

    async def _listen(self) -> list[web.AppRunner]:
        runners = []
        for host in ("candid_api", "pre_encounter"):
            app = web.Application(client_max_size=2**26)
            app.router.add_route("*", "/{path:.*}", functools.partial(self._handle, host))
            runner = web.AppRunner(app, shutdown_timeout=1)
            await runner.setup()
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            self.urls[host] = f"http://127.0.0.1:{runner.addresses[0][1]}"
            runners.append(runner)
        return runners

    async def _handle(self, host: str, request: web.Request) -> web.Response:
        arrived = Arrived(
            request.method,
            host,
            request.raw_path.partition("?")[0],
            tuple(request.query.items()),
            {name.lower(): value for name, value in request.headers.items()},
            await request.read(),
        )
        self.arrived.append(arrived)
        status, answer = (self.status, self.answer) if self.answering is None else self.answering(arrived)
        if status == 200 and answer is None:
            return web.Response(status=200)
        content = json.dumps(answer)
        return web.Response(status=status, body=content, content_type="application/json", headers=self.headers)
