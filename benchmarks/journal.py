"""What the journal costs: a million rows, and a thousand claims a second.

Everything is measured in a child process of its own, so that memory is what that alone needed.
"""

from __future__ import annotations

import argparse
import asyncio
import functools
import multiprocessing
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from candid_aio.submission.journal import SqliteJournal, read_journal
from candid_aio.submission.states import Entry, State, Step

OPERATION = "encounters.v_4.create"
BATCH = 1_000
REQUEST_SECONDS = 0.025


def entries(count: int) -> Iterator[list[Entry]]:
    """As of a file: ids that are in no order, in batches."""
    for first in range(0, count, BATCH):
        numbers = range(first, min(first + BATCH, count))
        yield [Entry(f"{number * 2654435761 % 2**32:08x}-visit-{number}", b"d" * 16, number + 1) for number in numbers]


def step(entry: Entry, state: State) -> Step:
    sending = state is State.SENDING
    return Step(
        external_id=entry.external_id,
        state=state,
        at=time.time(),
        attempts=0,
        sends=1,
        digest=entry.digest if sending else None,
        made_id=None if sending else "11111111-2222-4333-8444-555555555555",
        request=sending,
    )


class Watch:
    """Seconds by the clock and of this process's CPU, for one thing after the other."""

    def __init__(self) -> None:
        self.found: dict[str, tuple[float, float]] = {}
        self._last = time.perf_counter(), time.process_time()

    def lap(self, what: str) -> None:
        now = time.perf_counter(), time.process_time()
        self.found[what] = now[0] - self._last[0], now[1] - self._last[1]
        self._last = now


async def fill(path: str, count: int) -> dict[str, tuple[float, float]]:
    """Every claim announced, taken and submitted, as fast as it goes."""
    watch = Watch()
    async with SqliteJournal(path) as journal:
        for batch in entries(count):
            await journal.announce(OPERATION, batch)
        watch.lap("announce")
        for batch in entries(count):
            await journal.take(OPERATION, batch)
            sending = asyncio.gather(*(journal.write(OPERATION, step(entry, State.SENDING)) for entry in batch))
            # Not awaited in between: steps are written in the order in which they were given.
            await asyncio.gather(*(journal.write(OPERATION, step(entry, State.SUBMITTED)) for entry in batch))
            await sending
        watch.lap("take and submit")
    return watch.found


async def resume(path: str, count: int) -> dict[str, tuple[float, float]]:
    """The same input again: nothing is to be sent."""
    watch = Watch()
    async with SqliteJournal(path) as journal:
        watch.lap("open")
        first = await journal.take(OPERATION, next(entries(count)))
        watch.lap(f"take the first {len(first):,}")
        assert {one.verdict for one in first} == {"done"}
        await journal.begin(OPERATION)
        for batch in entries(count):
            await journal.announce(OPERATION, batch)
        watch.lap("announce all again")
        for batch in entries(count):
            await journal.take(OPERATION, batch)
        watch.lap("take all again")
    return watch.found


async def look(path: str) -> dict[str, tuple[float, float]]:
    watch = Watch()
    with read_journal(path) as journal:
        journal.overview()
        watch.lap("status")
        exported = sum(1 for _ in journal.records(State.SUBMITTED))
        watch.lap("export")
    assert exported
    return watch.found


async def claims(path: str | None, count: int, rate: int) -> dict[str, float]:
    """CPU and latency of claims that begin at a steady rate. Without a path: the same without a journal."""
    write: Callable[[str, Step], Awaitable[None]]
    journal = None
    if path is None:

        async def write(operation: str, step: Step) -> None:
            pass

    else:
        journal = await SqliteJournal.open(path)
        write = journal.write
        for batch in entries(count):
            await journal.take(OPERATION, batch)
    waits: list[float] = []

    async def claim(entry: Entry) -> None:
        began = time.perf_counter()
        await write(OPERATION, step(entry, State.SENDING))
        sent = time.perf_counter()
        await asyncio.sleep(REQUEST_SECONDS)
        answered = time.perf_counter()
        await write(OPERATION, step(entry, State.SUBMITTED))
        waits.append(sent - began + time.perf_counter() - answered)

    cpu, started = time.process_time(), time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for number, entry in enumerate(entry for batch in entries(count) for entry in batch):
            if (ahead := started + number / rate - time.perf_counter()) > 0:
                await asyncio.sleep(ahead)
            group.create_task(claim(entry))
    used = time.process_time() - cpu
    if journal is not None:
        await journal.close()
    cuts = statistics.quantiles(waits, n=100)
    return {"cpu": used / count * 1e6, "median": cuts[49] * 1e3, "p99": cuts[98] * 1e3, "max": max(waits) * 1e3}


async def lone(path: str, count: int) -> dict[str, float]:
    """A write that comes alone, each long after the last."""
    waits = []
    async with SqliteJournal(path) as journal:
        for batch in entries(count):
            for entry in batch:
                await asyncio.sleep(0.02)
                began = time.perf_counter()
                await journal.write(OPERATION, step(entry, State.SENDING))
                waits.append(time.perf_counter() - began)
    return {"median": statistics.median(waits) * 1e3}


async def fsyncs(path: str, count: int) -> dict[str, float]:
    """What the disk takes for the least that a commit can be."""
    waits = []
    with open(path, "wb", buffering=0) as file:  # noqa: ASYNC230  # nothing else runs here
        for _ in range(count):
            file.write(bytes(8192))
            began = time.perf_counter()
            os.fsync(file.fileno())
            waits.append(time.perf_counter() - began)
            await asyncio.sleep(0.01)
    cuts = statistics.quantiles(waits, n=100)
    return {"median": cuts[49] * 1e3, "p99": cuts[98] * 1e3}


def _child(work: Callable[[], Any]) -> tuple[dict[str, Any], float]:
    found = asyncio.run(work())
    return found, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measured(work: Callable[..., Any], *arguments: Any) -> tuple[dict[str, Any], float]:
    """What a child process measured, and its peak memory in MB."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_child, (functools.partial(work, *arguments),))


def main(*, quick: bool, folder: str | None) -> None:
    rows = 50_000 if quick else 1_000_000
    with tempfile.TemporaryDirectory(dir=folder) as place:
        path = os.path.join(place, "journal")
        print(f"{rows:,} claims")
        for work, arguments in ((fill, (path, rows)), (resume, (path, rows)), (look, (path,))):
            found, memory = measured(work, *arguments)
            for what, (seconds, cpu) in found.items():
                print(f"  {what:24}{seconds:9.2f} s, {cpu:.2f} s of CPU")
            print(f"  {'':24}{memory:9.0f} MB at most")
        print(f"  {'file':24}{os.path.getsize(path) / 1e6:9.0f} MB")
        count = 3_000 if quick else 20_000
        print(f"{count:,} claims, 1,000 a second, two writes each")
        bare, _ = measured(claims, None, count, 1000)
        kept, _ = measured(claims, os.path.join(place, "small"), count, 1000)
        large, _ = measured(claims, path, count, 1000)
        for what, found in (("new journal", kept), (f"one of {rows:,}", large)):
            print(
                f"  {what:24}{found['cpu'] - bare['cpu']:9.0f} microseconds of CPU a claim; "
                f"both writes take {found['median']:.1f} ms, p99 {found['p99']:.1f} ms, most {found['max']:.1f} ms"
            )
        found, _ = measured(lone, os.path.join(place, "lone"), 100)
        print(f"  {'a write alone':24}{found['median']:9.2f} ms")
        found, _ = measured(fsyncs, os.path.join(place, "bare"), 300)
        print(f"  {'an fsync of this disk':24}{found['median']:9.2f} ms, p99 {found['p99']:.1f} ms")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.journal")
    parser.add_argument("--quick", action="store_true", help="50,000 rows, in under a minute")
    parser.add_argument("--folder", help="on which disk; else where temporary files go")
    given = parser.parse_args(sys.argv[1:])
    main(quick=given.quick, folder=given.folder)
