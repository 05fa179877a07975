"""A running sandbox, and plain HTTP to it: these tests look at the wire, not through this package's own client."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import aiohttp
import attrs

from candid_aio.sandbox import Sandbox

EXAMPLES = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "examples" / "encounters.jsonl").read_text(encoding="utf-8").splitlines()
]


@attrs.frozen
class Wire:
    """The answer to a request: status, headers, and the body as JSON."""

    status: int
    headers: Any
    body: Any


@attrs.define
class Caller:
    """Sends requests to the API's host, with a token once it has signed in."""

    sandbox: Sandbox
    session: aiohttp.ClientSession
    token: str = ""

    async def send(self, method: str, path: str, *, base: str = "", **options: Any) -> Wire:
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        headers |= options.pop("headers", {})
        url = (base or self.sandbox.environment.candid_api) + path
        async with self.session.request(method, url, headers=headers, **options) as answer:
            text = await answer.text()
            is_json = answer.content_type == "application/json"
            return Wire(answer.status, answer.headers, json.loads(text) if is_json else text)

    async def sign_in(self) -> Wire:
        credentials = {"client_id": self.sandbox.client_id, "client_secret": self.sandbox.client_secret}
        answer = await self.send("POST", "/api/auth/v2/token", json=credentials)
        self.token = answer.body["access_token"]
        return answer

    async def create(self, encounter: dict[str, Any]) -> Wire:
        return await self.send("POST", "/api/encounters/v4", json=encounter)

    async def listed(self, **query: str) -> Wire:
        return await self.send("GET", "/api/encounters/v4", params=query)


@asynccontextmanager
async def running(*, signed_in: bool = True, **options: Any) -> AsyncIterator[Caller]:
    async with Sandbox(**options) as sandbox, aiohttp.ClientSession() as session:
        caller = Caller(sandbox, session)
        if signed_in:
            await caller.sign_in()
        yield caller


@contextmanager
def served(*faults: dict[str, Any], **settings: Any) -> Iterator[Sandbox]:
    """A sandbox on a thread of its own, without a rate limit, with these faults in force."""
    running, over = threading.Event(), threading.Event()
    found: list[Sandbox] = []

    async def serve() -> None:
        async with Sandbox(**{"rate_limit": None, **settings}) as sandbox:
            for fault in faults:
                sandbox.faults.order(**fault)
            sandbox.log.most_bytes = 4 * 2**30
            found.append(sandbox)
            running.set()
            await asyncio.to_thread(over.wait)

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    assert running.wait(20)
    try:
        yield found[0]
    finally:
        over.set()
        thread.join()
