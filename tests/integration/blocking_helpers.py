"""A small server for the tests of the sync client: tags, one at a time and in pages, on a thread of its own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any, Self

from aiohttp import web

from candid_aio import CandidApiClient, CandidApiClientEnvironment

TAG = {
    "organization_id": "0f4a4d6e-2f4c-4c4b-9d3e-0b8f1d6b7a11",
    "deactivated": False,
    "version": 1,
    "updated_at": "2026-03-01T12:00:00Z",
    "updating_user_id": "8d8c1b1c-7c1d-4a55-9d57-0c1b5f2f6a22",
    "value": "telehealth",
}


class TagServer:
    """`with TagServer() as server:`. `seen` are the requests; ids choose the answer."""

    def __init__(self) -> None:
        self.seen: list[web.Request] = []
        self.holding = threading.Semaphore(0)
        self.given_up = threading.Semaphore(0)
        self._transports: set[asyncio.Transport] = set()
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._stop = asyncio.Event()
        self._thread = threading.Thread(target=lambda: self._loop.run_until_complete(self._main()), daemon=True)
        self.url = ""

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(30)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(30)
        self._loop.close()

    async def _main(self) -> None:
        app = web.Application()
        app.router.add_get("/tags/v1", self._page)
        app.router.add_get("/tags/v1/{id}", self._one)
        runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1)
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
        assert request.transport is not None
        self._transports.add(request.transport)
        self.seen.append(request)

    async def _one(self, request: web.Request) -> web.Response:
        self._note(request)
        name = request.match_info["id"]
        if name == "hold":
            self.holding.release()
            try:
                await asyncio.sleep(3600)
            finally:
                self.given_up.release()
        if name == "missing":
            return web.json_response({"errorName": "NotFoundError"}, status=404)
        return web.json_response({**TAG, "id": name})

    async def _page(self, request: web.Request) -> web.Response:
        """Five pages of ten; the third has an item that cannot be read."""
        self._note(request)
        first = int(request.query.get("page_token", "0"))
        items: list[dict[str, Any]] = [{**TAG, "id": str(number)} for number in range(first, first + 10)]
        if first == 20:
            del items[5]["version"]
        following = {"next_page_token": str(first + 10)} if first < 40 else {}
        return web.json_response({"items": items, "total": 50, **following})

    def all_closed(self) -> bool:
        """Whether every connection has been closed, after waiting for it for a while."""
        for _ in range(1000):
            if all(transport.is_closing() for transport in self._transports):
                return True
            threading.Event().wait(0.01)
        return False

    def client(self, token: str | Callable[[], Any] = "t", **settings: Any) -> CandidApiClient:
        environment = CandidApiClientEnvironment(candid_api=self.url, pre_encounter=self.url)
        return CandidApiClient(token=token, environment=environment, **settings)
