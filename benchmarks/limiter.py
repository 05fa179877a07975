"""`python -m benchmarks.limiter [--quick]`: what the rate limit costs a call, what of it is used, what arrives.

The server is a process of its own that notes when each request arrives, waits as long as it is told before and after
that, and is stopped and continued by signals. `--quick` takes a limit of 97 in 1 s for one of 970 in 10 s.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import signal
import statistics
import sys
import threading
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import Awaitable, Callable
from itertools import pairwise

import aiohttp
import attrs
from aiohttp import web

from candid_aio import AsyncCandidApiClient, CandidApiClientEnvironment, RateLimit
from candid_aio.transport.limiter import Limiter

TAG = {
    "id": "telehealth",
    "organization_id": "0f4a4d6e-2f4c-4c4b-9d3e-0b8f1d6b7a11",
    "deactivated": False,
    "version": 1,
    "updated_at": "2026-03-01T12:00:00Z",
    "updating_user_id": "8d8c1b1c-7c1d-4a55-9d57-0c1b5f2f6a22",
    "value": "telehealth",
}

STALL = 3.0


@attrs.frozen
class Scenario:
    """Seconds of a trip before and after the arrival, drawn between two numbers; who stalls, and how often."""

    name: str
    before: tuple[float, float] = (0.0125, 0.0125)
    after: tuple[float, float] = (0.0125, 0.0125)
    workers: int = 200
    stalls: str = ""
    times: int = 0


SLOW = "steady, 2 s"

SCENARIOS = [
    Scenario("steady, 25 ms"),
    Scenario(SLOW, (1.0, 1.0), (1.0, 1.0), workers=400),
    Scenario("0 to 500 ms at random", (0.0, 0.25), (0.0, 0.25)),
    Scenario("client's loop stalls 3 s", stalls="client", times=3),
    Scenario("server stops for 3 s", stalls="server", times=2),
]


async def serve(before: tuple[float, float], after: tuple[float, float]) -> None:
    arrivals: list[float] = []
    dice = random.Random(5)

    async def answer(_request: web.Request) -> web.Response:
        await asyncio.sleep(dice.uniform(*before))
        arrivals.append(time.monotonic())
        await asyncio.sleep(dice.uniform(*after))
        return web.json_response(TAG)

    async def seen(_request: web.Request) -> web.Response:
        return web.json_response(arrivals)

    app = web.Application()
    app.router.add_get("/tags/v1/{id}", answer)
    app.router.add_get("/arrivals", seen)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, backlog=1024).start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.Event().wait()


def fullest(arrivals: list[float], seconds: float) -> int:
    """The most arrivals in any window."""
    first = most = 0
    for last, moment in enumerate(arrivals):
        while moment - arrivals[first] >= seconds:
            first += 1
        most = max(most, last - first + 1)
    return most


async def disturb(scenario: Scenario, server: Process, seconds: float) -> None:
    for _ in range(scenario.times):
        await asyncio.sleep(seconds * 1.3)
        if scenario.stalls == "client":
            time.sleep(STALL)  # noqa: ASYNC251 - the stall
        else:
            os.kill(server.pid, signal.SIGSTOP)
            await asyncio.sleep(STALL)
            os.kill(server.pid, signal.SIGCONT)


async def drive(url: str, scenario: Scenario, limit: RateLimit, stalls: Callable[[], Awaitable[None]]) -> None:
    environment = CandidApiClientEnvironment(candid_api=url, pre_encounter=url)
    async with AsyncCandidApiClient(token="t0ken", environment=environment, rate_limit=limit) as client:
        await client.warm_up("pre_encounter.tags")
        end = time.monotonic() + 5 * limit.seconds + scenario.times * STALL

        async def work() -> None:
            while time.monotonic() < end:
                await client.pre_encounter.tags.v_1.get("telehealth")

        await asyncio.gather(stalls(), *(work() for _ in range(scenario.workers)))


async def run(scenario: Scenario, limit: RateLimit) -> None:
    """Print the fullest window, and what of the limit was used in the windows after the first."""
    delays = [str(each) for each in (*scenario.before, *scenario.after)]
    server = await asyncio.create_subprocess_exec(sys.executable, "-m", __spec__.name, "--serve", *delays, stdout=PIPE)
    try:
        assert server.stdout is not None
        url = f"http://127.0.0.1:{int(await server.stdout.readline())}"
        await drive(url, scenario, limit, lambda: disturb(scenario, server, limit.seconds))
        async with aiohttp.ClientSession() as session, session.get(f"{url}/arrivals") as answer:
            arrivals = sorted(json.loads(await answer.read()))
    finally:
        server.kill()
        await server.wait()
    start = arrivals[0] + limit.seconds
    blocks = [start + number * limit.seconds for number in range(4)]
    counts = [sum(left <= moment < right for moment in arrivals) for left, right in pairwise(blocks)]
    used = "" if scenario.times else f"used {statistics.mean(counts) / limit.requests:.1%} {counts}"
    print(f"{scenario.name:28} fullest window {fullest(arrivals, limit.seconds):5}   {used}")


async def cost() -> None:
    """Microseconds of a place from `acquire` to `close`, in many short runs, and of a lock beside it as a yardstick."""
    limiter = Limiter(RateLimit(requests=10**9, seconds=0.01))
    lock = threading.Lock()
    rounds = 1000
    costs, locks = [], []
    for _ in range(200):
        start = time.perf_counter()
        for _ in range(rounds):
            place = await limiter.acquire("tags.v_1.get")
            place.leave()
            place.answered()
            place.close()
        costs.append(time.perf_counter() - start)
        start = time.perf_counter()
        for _ in range(rounds):
            with lock:
                pass
        locks.append(time.perf_counter() - start)
    for name, seconds in (("a place, not limiting", costs), ("a threading.Lock, for comparison", locks)):
        each = [one / rounds * 1e6 for one in sorted(seconds)]
        print(f"{name:34} best {each[0]:.2f} us, lower quartile {each[len(each) // 4]:.2f} us")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true", help="97 requests in 1 s for 970 in 10 s")
    parser.add_argument("--serve", nargs=4, type=float, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.serve:
        low, high, after_low, after_high = given.serve
        asyncio.run(serve((low, high), (after_low, after_high)))
        return
    # A window cannot be full of requests that each take longer than it.
    scenarios = [one for one in SCENARIOS if one.name != SLOW] if given.quick else SCENARIOS
    limit = RateLimit(requests=97, seconds=1) if given.quick else RateLimit()
    asyncio.run(cost())
    print(f"{limit.requests} in {limit.seconds:g} s:")
    for scenario in scenarios:
        asyncio.run(run(scenario, limit))


if __name__ == "__main__":
    main()
