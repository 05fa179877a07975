"""The rate limit as the server sees it: what arrives in any window, over real sockets, with delays, stalls and 429."""

from __future__ import annotations

import asyncio
import random
import threading
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Self

import pytest
from aiohttp import web
from test_ledger import fullest_window
from transport_helpers import READ, Server, caller, ok, status

from candid_aio import (
    AsyncCandidApiClient,
    CandidApiClient,
    CandidApiClientEnvironment,
    ClientClosedError,
    ConnectionFailedError,
    DeadlineExceededError,
    RateLimit,
    RetryPolicy,
)
from candid_aio.transport.call import Caller

PRODUCTION_LIKE = CandidApiClientEnvironment(candid_api="https://limit.example", pre_encounter="http://127.0.0.1:9")

SHORT = (RateLimit(requests=97, seconds=1), 100)
LONG = (RateLimit(), 1000)
SIZES = [
    pytest.param(*SHORT, id="1 s"),
    pytest.param(*LONG, id="10 s", marks=[pytest.mark.long, pytest.mark.timeout(180)]),
]
"""Our limit, and what the server allows in the same time."""


class Gate:
    """A server on a thread of its own that notes when requests arrive, and can stop for a while."""

    def __init__(self, delay: Callable[[], float] = lambda: 0.0) -> None:
        self.arrivals: list[float] = []
        self.url = ""
        self._delay = delay
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._stop = asyncio.Event()
        self._thread = threading.Thread(target=lambda: self._loop.run_until_complete(self._main()), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(30)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(30)
        self._loop.close()

    def stall(self, seconds: float) -> None:
        """The server does nothing for so long; what arrives meanwhile waits, and then arrives as one."""
        self._loop.call_soon_threadsafe(time.sleep, seconds)

    async def _main(self) -> None:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._handle)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0, backlog=1024).start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        self._ready.set()
        await self._stop.wait()
        await runner.cleanup()
        # Transports close in a later turn of the loop than they are told to.
        await asyncio.sleep(0.05)

    async def _handle(self, request: web.Request) -> web.Response:
        # The network between: of the time that a call takes, so much is before it arrives.
        await asyncio.sleep(self._delay())
        self.arrivals.append(time.monotonic())
        await asyncio.sleep(self._delay())
        return web.json_response({"answer": 42})


async def work(client: Caller, workers: int, seconds: float) -> int:
    """Call for so long with so many at a time; how many calls were made."""
    end = time.monotonic() + seconds

    async def one() -> int:
        calls = 0
        while time.monotonic() < end:
            await client.call(READ, {})
            calls += 1
        return calls

    return sum(await asyncio.gather(*(one() for _ in range(workers))))


async def disturbed(
    gate: Gate, limit: RateLimit, disturb: Callable[[], Awaitable[None]], *, workers: int = 60, windows: float = 5.0
) -> None:
    client = caller(gate.url, rate_limit=limit)
    try:
        working = asyncio.create_task(work(client, workers, windows * limit.seconds))
        await asyncio.sleep(1.5 * limit.seconds)
        await disturb()
        await working
    finally:
        await client.aclose()


@pytest.mark.parametrize(("limit", "allowed"), SIZES)
def test_the_window_holds_at_the_server_with_random_delays_between(limit: RateLimit, allowed: int) -> None:
    dice = random.Random(3)

    async def nothing() -> None:
        pass

    with Gate(lambda: dice.uniform(0, 0.25)) as gate:
        asyncio.run(disturbed(gate, limit, nothing))
    assert fullest_window(gate.arrivals, limit.seconds) <= allowed
    assert len(gate.arrivals) > 2 * limit.requests


@pytest.mark.parametrize(("limit", "allowed"), SIZES)
def test_the_window_holds_at_the_server_where_the_clients_loop_stalls(limit: RateLimit, allowed: int) -> None:
    async def stall() -> None:
        time.sleep(3)  # noqa: ASYNC251 - the stall

    with Gate() as gate:
        asyncio.run(disturbed(gate, limit, stall))
    assert fullest_window(gate.arrivals, limit.seconds) <= allowed
    assert len(gate.arrivals) > limit.requests


@pytest.mark.parametrize(("limit", "allowed"), SIZES)
def test_the_window_holds_at_the_server_where_the_server_stalls(limit: RateLimit, allowed: int) -> None:
    with Gate() as gate:

        async def stall() -> None:
            gate.stall(3)

        asyncio.run(disturbed(gate, limit, stall, workers=90, windows=max(5.0, 6 / limit.seconds)))
    assert fullest_window(gate.arrivals, limit.seconds) <= allowed
    assert len(gate.arrivals) > limit.requests


def test_clients_threads_and_loops_share_one_limit() -> None:
    """Two async clients on loops of their own, and a sync client in four threads."""
    limit = RateLimit(requests=97, seconds=1)
    with Gate() as gate:
        environment = CandidApiClientEnvironment(candid_api=gate.url, pre_encounter=gate.url)

        async def on_a_loop() -> None:
            client = caller(gate.url, rate_limit=limit)
            await work(client, 20, 3)
            await client.aclose()

        def ask(client: CandidApiClient) -> None:
            end = time.monotonic() + 3
            while time.monotonic() < end:
                client._caller.call(READ, {})

        with CandidApiClient(token="t0ken", environment=environment, rate_limit=limit) as client:
            assert client.pace.limit == limit
            with ThreadPoolExecutor(6) as pool:
                jobs = [pool.submit(asyncio.run, on_a_loop()) for _ in range(2)]
                jobs += [pool.submit(ask, client) for _ in range(4)]
                for job in jobs:
                    job.result()
    assert fullest_window(gate.arrivals, 1) <= 100
    assert len(gate.arrivals) > 150


def test_only_an_environment_on_this_machine_has_no_limit_by_default() -> None:
    local = CandidApiClientEnvironment(candid_api="http://127.0.0.1:9", pre_encounter="http://localhost:9")
    given: dict[str, Any] = {"token": "t0ken"}
    wrong: Any = object()
    assert AsyncCandidApiClient(**given).pace.limit == RateLimit(requests=970, seconds=10)
    assert AsyncCandidApiClient(**given, environment=PRODUCTION_LIKE).pace.limit == RateLimit()
    assert AsyncCandidApiClient(**given, rate_limit=None).pace.limit is None
    assert AsyncCandidApiClient(**given, environment=local).pace.limit is None
    assert CandidApiClient(**given, environment=local).with_options(timeout=1).pace.limit is None
    assert AsyncCandidApiClient(**given, environment=local, rate_limit=RateLimit()).pace.limit == RateLimit()
    with pytest.raises(TypeError, match="rate_limit must be a RateLimit or None"):
        AsyncCandidApiClient(**given, rate_limit=wrong)


def taken(client: Caller) -> int:
    """How many places are taken."""
    assert client.shared.limiter is not None
    return len(client.shared.limiter.ages())


def test_retries_tokens_and_the_second_send_after_a_401_count_each() -> None:
    async def run() -> None:
        async with Server(status(401), status(503, headers={"Retry-After": "0"}), ok) as server:
            client = caller(server, rate_limit=RateLimit(requests=100, seconds=100), client_id="a", client_secret="b")
            assert client.shared.limiter is not None
            client.shared.limiter._ledger._spaced_until = 0.0
            await client.call(READ, {})
            assert (len(server.token_requests), len(server.seen)) == (2, 3)
            assert taken(client) == 5
            await client.aclose()

    asyncio.run(run())


def test_a_request_that_never_left_takes_no_place() -> None:
    async def run() -> None:
        client = caller("http://127.0.0.1:9", rate_limit=RateLimit(requests=1, seconds=1000), max_retries=0)
        for _ in range(3):
            with pytest.raises(ConnectionFailedError):
                await client.call(READ, {})
        assert taken(client) == 0
        await client.aclose()

    asyncio.run(run())


def test_the_wait_for_a_place_is_outside_the_time_out_and_inside_the_deadline() -> None:
    async def run() -> None:
        async with Server() as server:
            client = caller(server, rate_limit=RateLimit(requests=1, seconds=0.5), timeout=0.4)
            for _ in range(3):
                await client.call(READ, {})
            with pytest.raises(DeadlineExceededError) as caught:
                await client.call(READ, {}, {"deadline": 0.05})
            assert (caught.value.attempts, caught.value.may_have_happened) == (0, False)
            assert client.shared.limiter is not None
            assert client.shared.limiter.waiting == 0
            await client.aclose()

    asyncio.run(run())


def test_closing_a_client_ends_the_waits_of_its_calls_in_their_turn() -> None:
    async def run() -> None:
        async with Server() as server:
            client = caller(server, rate_limit=RateLimit(requests=1, seconds=0.5))
            await client.call(READ, {})
            waiting = [asyncio.create_task(client.call(READ, {})) for _ in range(50)]
            await asyncio.sleep(0)
            await client.aclose()
            for one in waiting:
                with pytest.raises(ClientClosedError):
                    await one
            with pytest.raises(ClientClosedError):
                await client.call(READ, {})
            assert len(server.seen) == 1

    asyncio.run(run())


def test_a_429_cuts_what_may_be_sent_and_retry_after_holds_back_every_call() -> None:
    async def run() -> None:
        refusal = status(429, headers={"Retry-After": "1"})
        async with Server(ok, ok, ok, refusal, ok) as server:
            client = caller(
                server, rate_limit=RateLimit(requests=100, seconds=1), retry=RetryPolicy(max_retries=1), max_retries=1
            )
            for _ in range(3):
                await client.call(READ, {})
            limiter = client.shared.limiter
            assert limiter is not None
            await client.call(READ, {})  # refused, and after a second taken
            assert len(server.seen) == 5
            assert limiter._ledger._cut_at > 0
            assert limiter._ledger._not_before > limiter._ledger._cut_at + 0.99
            assert limiter._ledger.allowed < 100
            await client.aclose()

    asyncio.run(run())


def test_a_sync_client_resumes_from_an_earlier_run() -> None:
    with Gate() as gate:
        environment = CandidApiClientEnvironment(candid_api=gate.url, pre_encounter=gate.url)
        with CandidApiClient(
            token="t0ken", environment=environment, rate_limit=RateLimit(requests=3, seconds=1)
        ) as client:
            start = time.monotonic()
            client.pace.resume([0.0, 0.0, 0.5])
            assert len(client.pace.ages()) == 3
            client._caller.call(READ, {})
            client._caller.call(READ, {})
    assert fullest_window([start, start, start - 0.5, *gate.arrivals], 1) <= 3
