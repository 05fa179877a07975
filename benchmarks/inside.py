"""Two costs that can only be seen inside the package: the retry machinery's, and the loop blocked by a first call."""

from __future__ import annotations

import asyncio
import selectors
import time
from typing import Any

from benchmarks.clients import limited, our_request

__all__ = ["first_call", "retry_machinery"]


async def retry_machinery(url: str, calls: int) -> float:
    """Seconds of CPU between an attempt and the journey around it, where that attempt succeeds at once."""
    import candid_aio
    from candid_aio.resources.encounters.v_4.operations import GET
    from candid_aio.transport.journey import Journey, Line
    from candid_aio.transport.retry import Outcome
    from candid_aio.transport.sending import Result
    from candid_aio.wire.request import build

    done = Result(Outcome("answered", 200))

    class AtOnce(Journey):
        async def _attempt(self) -> Result:
            return done

    async with candid_aio.AsyncCandidApiClient(**limited(url)) as client:
        line = Line(client._caller)
        request = build(GET, {"encounter_id": "5f1d0b0e-7c56-4d3a-9a0b-6f5f3c1f2a11"})
        journeys = [AtOnce(line, line.settings, request) for _ in range(calls)]
        spent = []
        for names in ("_attempt", "_tried"):
            before = time.process_time()
            for journey in journeys:
                await getattr(journey, names)()
            spent.append((time.process_time() - before) / calls)
    return spent[1] - spent[0]


class _Watching(selectors.DefaultSelector):
    """Knows the longest time between two waits: for so long nothing else could run."""

    longest = 0.0
    back = 0.0

    def select(self, timeout: float | None = None) -> Any:
        self.longest = max(self.longest, time.thread_time() - self.back)
        try:
            return super().select(timeout)
        finally:
            self.back = time.thread_time()


def first_call(url: str) -> float:
    """Seconds of CPU for which the first call on a resource that was warmed up blocks the loop, at most."""
    import candid_aio

    selector = _Watching()

    async def call() -> float:
        async with candid_aio.AsyncCandidApiClient(**limited(url)) as client:
            await client.warm_up("encounters.v_4")
            request = our_request()
            await asyncio.sleep(0)
            selector.longest = 0.0
            await client.encounters.v_4.create(request=request)
            return selector.longest

    with asyncio.Runner(loop_factory=lambda: asyncio.SelectorEventLoop(selector)) as runner:
        return runner.run(call())
