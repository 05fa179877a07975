"""A server that programs under test call, and that knows which process used which connection.

It answers `pre_encounter.tags.v_1`: `get(id)` echoes the id, `get("hold-...")` never answers, `get_all` gives pages of
ten. Clients say who they are in the header `x-who`. It runs on a thread of the test's process.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections import defaultdict
from typing import Any, Self

from aiohttp import web

TAG = {
    "organization_id": "0f4a4d6e-2f4c-4c4b-9d3e-0b8f1d6b7a11",
    "deactivated": False,
    "version": 1,
    "updated_at": "2026-03-01T12:00:00Z",
    "updating_user_id": "8d8c1b1c-7c1d-4a55-9d57-0c1b5f2f6a22",
    "value": "telehealth",
}
PAGE = 10
WAIT = 30.0


class FacadeServer:
    """`with FacadeServer() as server:`, then `server.url`. Waiting methods raise AssertionError after 30 s."""

    def __init__(self) -> None:
        self.url = ""
        self.requests: list[tuple[str, str]] = []
        self.cancelled: list[str] = []
        self.users: dict[int, set[str]] = defaultdict(set)
        self._connections: dict[Any, int] = {}
        self._transports: set[Any] = set()
        self._changed = threading.Condition()
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(WAIT)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(WAIT)
        self._loop.close()

    def _serve(self) -> None:
        self._loop.run_until_complete(self._main())

    async def _main(self) -> None:
        self._stop = asyncio.Event()
        app = web.Application()
        app.router.add_get("/tags/v1", self._page)
        app.router.add_get("/tags/v1/{id}", self._one)
        app.router.add_post("/tags/v1", self._create)
        runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1, keepalive_timeout=600)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        self._ready.set()
        await self._stop.wait()
        await runner.cleanup()
        # Transports close in a later turn of the loop than they are told to.
        while any(each.get_extra_info("socket").fileno() != -1 for each in self._transports):  # noqa: ASYNC110 - no event tells
            await asyncio.sleep(0)

    def _note(self, request: web.Request) -> None:
        who = request.headers.get("x-who", "")
        with self._changed:
            number = self._connections.setdefault(request.transport, len(self._connections))
            self.users[number].add(who)
            self._transports.add(request.transport)
            self.requests.append((who, request.match_info.get("id", request.method)))
            self._changed.notify_all()

    async def _one(self, request: web.Request) -> web.Response:
        self._note(request)
        name = request.match_info["id"]
        if name.startswith("hold"):
            try:
                await asyncio.sleep(3600)
            finally:
                with self._changed:
                    self.cancelled.append(name)
                    self._changed.notify_all()
        if name.startswith("slow"):
            await asyncio.sleep(0.5)
        return web.json_response({**TAG, "id": name})

    async def _create(self, request: web.Request) -> web.Response:
        self._note(request)
        return web.json_response({**TAG, **await request.json(), "id": "created"})

    async def _page(self, request: web.Request) -> web.Response:
        self._note(request)
        first = int(request.query.get("page_token", "0"))
        items = [{**TAG, "id": str(number)} for number in range(first, first + PAGE)]
        following = {"next_page_token": str(first + PAGE)} if first < 4 * PAGE else {}
        return web.json_response({"items": items, "total": 5 * PAGE, **following})

    def wait_for(self, name: str, *, times: int = 1) -> None:
        """Until a request for this id has arrived."""
        self._wait(lambda: sum(asked == name for _, asked in self.requests) >= times, f"no request for {name}")

    def wait_for_cancel(self, name: str) -> None:
        """Until the server has seen the client give up a request that it holds."""
        self._wait(lambda: name in self.cancelled, f"{name} was not given up")

    def wait_until_all_closed(self) -> None:
        """Until no connection is open."""
        end = time.monotonic() + WAIT
        while self.open_connections() and time.monotonic() < end:
            time.sleep(0.01)
        assert self.open_connections() == 0, "a connection is left open"

    def open_connections(self) -> int:
        with self._changed:
            return sum(not transport.is_closing() for transport in self._transports)

    def _wait(self, met: Any, message: str) -> None:
        with self._changed:
            assert self._changed.wait_for(met, WAIT), message
