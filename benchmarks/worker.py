"""One measurement in a fresh process: `python -m benchmarks.worker '{"client": ..., ...}'` prints one line of JSON.

CPU is this process's own (`getrusage`), per call, after a warm-up that imports, connects and fetches the token. What
is measured inside our package, or before anything is imported, is in `inside.py` and `cold.py`.
"""

from __future__ import annotations

import asyncio
import gc
import json
import resource
import sys
import time
import urllib.request
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, contextmanager
from typing import Any

from benchmarks import inside, values
from benchmarks.clients import ASYNC, BLOCKING, AsyncCall, Operation
from benchmarks.plan import Measurement

__all__ = ["main"]


def cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


class Meter:
    """CPU and time of what stands in its block, and the share of that time for which the server was busy."""

    def __init__(self, usage: str, calls: int) -> None:
        self.usage = usage
        self.calls = calls
        self.figures: dict[str, float] = {}

    def server(self) -> float:
        with urllib.request.urlopen(self.usage) as answer:
            return float(json.loads(answer.read()))

    @contextmanager
    def running(self) -> Iterator[None]:
        gc.collect()
        server, before, started = self.server(), cpu(), time.perf_counter()
        yield
        used, took = cpu() - before, time.perf_counter() - started
        busy = (self.server() - server) / took
        self.figures = {"cpu": used / self.calls, "wall": took / self.calls, "server": busy}


async def in_flight(clients: list[AsyncCall], operation: Operation, size: int, calls: int, concurrency: int) -> None:
    left = iter(range(calls))

    async def one_after_another(call: AsyncCall) -> None:
        for _ in left:
            await call(operation, size)

    await asyncio.gather(*(one_after_another(clients[number % len(clients)]) for number in range(concurrency)))


async def measure_calls(client: str, url: str, usage: str, asked: Measurement) -> dict[str, float]:
    operation: Any = asked.operation
    async with AsyncExitStack() as stack:
        make: Any = ASYNC[client]  # type: ignore[index] # from the command line
        clients = [await stack.enter_async_context(make(url, asked.size)) for _ in range(asked.clients)]
        for one in clients:
            # Each has its token before others wait for it.
            await one(operation, asked.size)
        await in_flight(clients, operation, asked.size, max(asked.concurrency, asked.calls // 10), asked.concurrency)
        meter = Meter(usage, asked.calls)
        with meter.running():
            await in_flight(clients, operation, asked.size, asked.calls, asked.concurrency)
    return meter.figures


def measure_threads(client: str, url: str, usage: str, asked: Measurement) -> dict[str, float]:
    operation: Any = asked.operation
    with BLOCKING[client](url) as call, ThreadPoolExecutor(asked.concurrency) as threads:

        def run(calls: int) -> None:
            left = iter(range(calls))

            def one_after_another() -> None:
                for _ in left:
                    call(operation, 0)

            for each in [threads.submit(one_after_another) for _ in range(asked.concurrency)]:
                each.result()

        run(1)
        run(max(asked.concurrency, asked.calls // 10))
        meter = Meter(usage, asked.calls)
        with meter.running():
            run(asked.calls)
    return meter.figures


async def measure_peak(client: str, url: str, asked: Measurement) -> dict[str, float]:
    """The process's peak with so many calls in flight, until `calls` of them have their answer.

    The peak is there before the first has: all that may be on their way have arrived by then.
    """
    operation: Any = asked.operation
    make: Any = ASYNC[client]  # type: ignore[index] # from the command line
    async with make(url, 0) as call:
        await call("get", 0)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        flying = [asyncio.ensure_future(call(operation, 0)) for _ in range(asked.concurrency)]
        for number, answered in enumerate(asyncio.as_completed(flying), 1):
            await answered
            if number == asked.calls:
                break
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        for each in flying:
            each.cancel()
        await asyncio.gather(*flying, return_exceptions=True)
    # Kilobytes, but bytes on macOS.
    return {"bytes": peak * (1 if sys.platform == "darwin" else 1024)}


def timed(work: Callable[[], object], repeat: int) -> dict[str, float]:
    for _ in range(max(3, repeat // 10)):
        work()
    gc.collect()
    before = cpu()
    for _ in range(repeat):
        work()
    return {"cpu": (cpu() - before) / repeat}


def measure(client: str, url: str, usage: str, asked: Measurement) -> dict[str, float]:
    match asked.kind:
        case "calls":
            figures = asyncio.run(measure_calls(client, url, usage, asked))
        case "threads":
            figures = measure_threads(client, url, usage, asked)
        case "peak":
            figures = asyncio.run(measure_peak(client, url, asked))
        case "memory":
            figures = {"bytes": values.kept(client, asked.calls)}
        case "retry":
            figures = {"cpu": asyncio.run(inside.retry_machinery(url, asked.calls))}
        case "first call":
            figures = {"cpu": inside.first_call(url)}
        case _:
            figures = timed(values.work(client, asked.operation), asked.calls)
    return figures


def main() -> None:
    warnings.simplefilter("ignore")  # pydantic's of the official SDK's configuration
    asked = json.loads(sys.argv[1])
    client, url, usage = asked.pop("client"), asked.pop("url"), asked.pop("usage")
    print(json.dumps(measure(client, url, usage, Measurement(**asked))))


if __name__ == "__main__":
    main()
