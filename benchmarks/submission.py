"""What a submitted claim costs: with the journal, without it, and with the official SDK, gather and a semaphore.

Against a server in a process of its own that answers at once; each measurement in a fresh process, taking turns. With
`--pace` instead: what of the rate limit is used where the server takes 25 ms or 2 s, with nothing tuned by hand.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any

from benchmarks import bodies, server

SIDES = ("journal", "no journal", "official")
CONCURRENCY = 64
# Claims a second: what every machine keeps up with, up to what the goals speak of.
RATES = (300, 600, 1_000)


class NoJournal:
    """Keeps nothing: what a run costs without a journal. Every claim is new to it."""

    salt = bytes(16)

    def recent_requests(self) -> Sequence[float]:
        return ()

    async def bind(self, environment: str) -> None: ...

    async def begin(self, operation: str) -> None: ...

    async def end(self, operation: str) -> None: ...

    async def announce(self, operation: str, entries: Sequence[Any]) -> None: ...

    async def take(self, operation: str, entries: Sequence[Any]) -> list[Any]:
        from candid_aio.submission.states import Record, Standing, State

        return [
            Standing("send", Record(external_id=one.external_id, state=State.PENDING, at=0.0), one.line)
            for one in entries
        ]

    async def write(self, operation: str, step: Any) -> None: ...

    async def close(self) -> None: ...


def claims(count: int) -> Iterator[dict[str, Any]]:
    whole = bodies.create_request()
    return (whole | {"external_id": f"visit-{number * 2654435761 % 2**32:08x}"} for number in range(count))


async def paced(count: int, rate: int) -> AsyncIterator[dict[str, Any]]:
    """So many a second, each at its time."""
    started = time.perf_counter()
    for number, claim in enumerate(claims(count)):
        if (ahead := started + number / rate - time.perf_counter()) > 0:
            await asyncio.sleep(ahead)
        yield claim


async def ours(url: str, count: int, rate: int, *, folder: str | None) -> dict[str, float]:
    import candid_aio
    from candid_aio.submission import ClaimPipeline, Submitted

    environment = candid_aio.CandidApiClientEnvironment(candid_api=url, pre_encounter=url)
    async with candid_aio.AsyncCandidApiClient(
        client_id="b", client_secret="b", environment=environment, rate_limit=None
    ) as client:
        await client.encounters.v_4.get_all(limit=1)
        journal: Any = NoJournal() if folder is None else os.path.join(folder, "journal")
        seconds = []
        before, began = time.process_time(), time.perf_counter()
        async with ClaimPipeline(client, journal, concurrency=None if rate else CONCURRENCY) as pipeline:
            async for outcome in pipeline.submit(paced(count, rate) if rate else claims(count)):
                assert isinstance(outcome, Submitted)
                seconds.append(outcome.seconds)
    return measured(count, before, began, seconds)


async def at_its_pace(url: str, count: int) -> dict[str, float]:
    """A run as `candid-aio submit` makes it, from a start of its own: how much of the limit its last half used."""
    import candid_aio
    from candid_aio.submission import ClaimPipeline

    environment = candid_aio.CandidApiClientEnvironment(candid_api=url, pre_encounter=url)
    limit = candid_aio.RateLimit(requests=970, seconds=10)
    async with candid_aio.AsyncCandidApiClient(
        client_id="b", client_secret="b", environment=environment, rate_limit=limit
    ) as client:
        with tempfile.TemporaryDirectory() as folder:
            async with ClaimPipeline(client, os.path.join(folder, "journal")) as pipeline:
                times = [time.perf_counter() async for _ in pipeline.submit(claims(count))]
    half = times[len(times) // 2 :]
    return {"used": (len(half) - 1) / (half[-1] - half[0]) / (limit.requests / limit.seconds)}


async def official(url: str, count: int, rate: int) -> dict[str, float]:
    import importlib

    candid: Any = importlib.import_module("candid")
    types: Any = importlib.import_module("candid.resources.encounters.resources.v_4")
    environment = importlib.import_module("candid.environment").CandidApiClientEnvironment(
        candid_api=url, pre_encounter=url
    )
    client = candid.AsyncCandidApiClient(client_id="b", client_secret="b", environment=environment)
    slots = asyncio.Semaphore(CONCURRENCY)
    seconds = []

    async def submit(claim: dict[str, Any]) -> None:
        async with slots:
            taken = time.perf_counter()
            await client.encounters.v_4.create(request=types.EncounterCreate.parse_obj(claim))
            seconds.append(time.perf_counter() - taken)

    await client.encounters.v_4.get_all(limit=1)
    before, began = time.process_time(), time.perf_counter()
    await asyncio.gather(*map(submit, claims(count)))
    return measured(count, before, began, seconds)


def measured(count: int, before: float, began: float, seconds: list[float]) -> dict[str, float]:
    return {
        "cpu": (time.process_time() - before) / count * 1e6,
        "rate": count / (time.perf_counter() - began),
        "latency": statistics.median(seconds) * 1e3,
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def child(side: str, url: str, count: int, rate: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        if side == "official":
            found = asyncio.run(official(url, count, rate))
        elif side == "pace":
            found = asyncio.run(at_its_pace(url, count))
        else:
            found = asyncio.run(ours(url, count, rate, folder=folder if side == "journal" else None))
    print(json.dumps(found))


def one(side: str, url: str, count: int, rate: int) -> dict[str, float]:
    arguments = [sys.executable, "-m", "benchmarks.submission", "--child", side, url, str(count), str(rate)]
    # The official SDK warns of its own use of pydantic.
    environment = {**os.environ, "PYTHONWARNINGS": "ignore"}
    found: dict[str, float] = json.loads(subprocess.check_output(arguments, text=True, env=environment))
    return found


def median(rounds: list[dict[str, dict[str, float]]], side: str, what: str) -> float:
    return statistics.median(found[side][what] for found in rounds)


def main(*, quick: bool) -> None:
    count, repeats = (1_000, 3) if quick else (3_000, 5)
    with server.running() as told:
        url = told["plain"]
        fast = [{side: one(side, url, count, 0) for side in SIDES} for _ in range(repeats)]
        steady = {
            rate: [{side: one(side, url, 5 * rate, rate) for side in SIDES[:2]} for _ in range(repeats)]
            for rate in RATES
        }
    print(f"{count:,} claims of 7 KB, {CONCURRENCY} at once, median of {repeats}")
    for side in SIDES:
        print(
            f"  {side:12}{median(fast, side, 'rate'):7.0f} claims/s, {median(fast, side, 'cpu'):6.0f} microseconds of "
            f"CPU a claim, {median(fast, side, 'memory'):4.0f} MB at most"
        )
    ratios = [found["official"]["cpu"] / found["journal"]["cpu"] for found in fast]
    print(f"  official / ours with the journal: {statistics.median(ratios):.2f} of the CPU")
    for rate, rounds in steady.items():
        print(f"{rate:,} claims a second")
        for side in SIDES[:2]:
            print(
                f"  {side:12}{median(rounds, side, 'rate'):7.0f} claims/s, {median(rounds, side, 'cpu'):6.0f} "
                f"microseconds of CPU a claim, {median(rounds, side, 'latency'):5.1f} ms from line to outcome (median)"
            )
        ratios = [found["journal"]["cpu"] / found["no journal"]["cpu"] for found in rounds]
        more = [found["journal"]["latency"] - found["no journal"]["latency"] for found in rounds]
        print(
            f"  with / without the journal: {statistics.median(ratios):.2f} of the CPU ({min(ratios):.2f} to "
            f"{max(ratios):.2f}; goal at most 1.15), {statistics.median(more):.1f} ms more (goal at most 20)"
        )


def pace() -> None:
    with server.running() as told:
        for milliseconds in (25, 2_000):
            used = one("pace", f"{told['plain']}/slow-{milliseconds}", 6_000, 0)["used"]
            print(f"a server that takes {milliseconds:,} ms: {used:.1%} of 970 requests in 10 s (goal at least 95 %)")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.submission")
    parser.add_argument("--quick", action="store_true", help="1,000 claims, three times")
    parser.add_argument("--pace", action="store_true", help="what of the rate limit is used; about two minutes")
    parser.add_argument("--child", nargs=4, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.pace:
        pace()
    elif given.child is None:
        main(quick=given.quick)
    else:
        child(given.child[0], given.child[1], int(given.child[2]), int(given.child[3]))
