"""What is measured, how often, and the goals. Values only: nothing here measures.

A row compares one figure of two clients, `over` divided by `under`, or is one client's own figure. The goals are those
of the project: a ratio over the official SDK is to be at least `goal`, one over bare aiohttp, and a plain figure, at
most that. `aim` is what would be better still.
"""

from __future__ import annotations

import math
from typing import Literal, TypeAlias

import attrs

from benchmarks.clients import Client

__all__ = ["FULL", "QUICK", "Curve", "Figure", "Kind", "Measurement", "Plan", "Row"]

Kind: TypeAlias = Literal["calls", "threads", "peak", "values", "memory", "cold", "retry", "first call"]
"""Which of the workers measures: see `worker.py`."""

Figure: TypeAlias = Literal["cpu", "wall", "bytes"]
"""Seconds of the client's CPU a call (or for the whole), seconds of the clock a call, or bytes of memory."""


@attrs.frozen
class Measurement:
    """One process's work: `calls` calls, `concurrency` at once, over `clients` clients of one kind."""

    kind: Kind
    operation: str = ""
    calls: int = 1
    concurrency: int = 1
    clients: int = 1
    size: int = 0
    tls: bool = False
    slow: bool = False


@attrs.frozen
class Row:
    what: str
    measurement: Measurement
    goal: float | None = None
    aim: float | None = None
    figure: Figure = "cpu"
    over: Client | None = "official"
    under: Client = "ours"
    at_most: bool = False
    pairs: int | None = None
    """Where it differs from the plan's."""


@attrs.frozen
class Curve:
    """The cost of a call as one thing grows: a measurement for each point, of each client."""

    what: str
    axis: str
    points: tuple[tuple[int, Measurement], ...]
    clients: tuple[Client, ...] = ("official", "ours", "bare")


@attrs.frozen
class Plan:
    """`pairs` of fresh processes for each row, `rounds` for each point of a curve.

    After `seconds` no further row is begun.
    """

    pairs: int
    rows: tuple[Row, ...]
    seconds: float = math.inf
    rounds: int = 0
    curves: tuple[Curve, ...] = ()


def _calls(operation: str, calls: int, concurrency: int = 1, *, tls: bool = False, slow: bool = False) -> Measurement:
    return Measurement("calls", operation, calls, concurrency, tls=tls, slow=slow)


CREATE = (
    Row("create, 1 at a time", _calls("create", 120), 6, 8),
    Row("create, 16 at once", _calls("create", 240, 16), 10, 15),
    Row("create, 128 at once", _calls("create", 384, 128), 11, 16),
    Row("create, 512 at once", _calls("create", 768, 512), 12, 20),
)
GET = (
    Row("get, 1 at a time", _calls("get", 160), 4, 6),
    Row("get, 16 at once", _calls("get", 320, 16), 8, 12),
    Row("get, 128 at once", _calls("get", 384, 128), 8, 12),
    Row("get, 512 at once", _calls("get", 768, 512), 10, 16),
)
PAGE = (Row("page of 100, 1 at a time", _calls("page", 6), 3.5, 5),)
SLOW = (
    Row("requests/s at 25 ms server latency, 128 at once", _calls("get", 640, 128, slow=True), 8, 12, figure="wall"),
)
VALUES = (
    Row("memory kept for a page of 100", Measurement("memory", "page", 10), 2.5, 3, figure="bytes"),
    Row("decode an Encounter", Measurement("values", "decode", 400), 2.5, 3.3),
    Row("decode a page of 100", Measurement("values", "decode page", 8), 3.5, 4.7),
    Row("encode an EncounterCreate, checked", Measurement("values", "encode", 300), 17, 60),
)
THREADS = (
    Row("sync create, 1 thread", Measurement("threads", "create", 120), 3, 4.4),
    Row("sync create, 16 threads", Measurement("threads", "create", 240, 16), 4, 7.4),
    Row("sync get, 1 thread", Measurement("threads", "get", 160), 1.8, 2.6),
    Row("sync get, 16 threads", Measurement("threads", "get", 320, 16), 2.8, 4),
)
COLD = (
    Row("import of AsyncCandidApiClient, fresh process", Measurement("cold", "import"), 3, 5),
    Row("fresh process until the first create is sent", Measurement("cold", "first create"), 1.7, 2.2),
)
BARE = (
    Row("create, 16 at once, against bare aiohttp", _calls("create", 600, 16), 2.2, 1.6, "cpu", "ours", "bare", True),
    Row("get, 16 at once, against bare aiohttp", _calls("get", 600, 16), 2.2, 1.6, "cpu", "ours", "bare", True),
)
FLOOR = (
    Row("create, 16 at once: aiohttp and msgspec alone", _calls("create", 240, 16), under="floor"),
    Row("get, 16 at once: aiohttp and msgspec alone", _calls("get", 320, 16), under="floor"),
    Row("get, 512 at once: aiohttp and msgspec alone", _calls("get", 768, 512), under="floor"),
    Row("page of 100: aiohttp and msgspec alone", _calls("page", 6), under="floor"),
)
PEAK = (
    Row("peak memory, 512 pages in flight", Measurement("peak", "page", 24, 512), 1, 0.5, "bytes", "ours", "official",
        True, pairs=3),
)  # fmt: skip
INSIDE = (
    Row("retry machinery, a call that succeeds at once, us", Measurement("retry", "", 20000), 3, 1, over=None,
        at_most=True),
    Row("first call after warm_up, ms of the loop blocked", Measurement("first call", "create"), 5, 1, over=None,
        at_most=True),
)  # fmt: skip
TLS = (
    Row("TLS: create, 1 at a time", _calls("create", 120, tls=True), pairs=3),
    Row("TLS: create, 16 at once", _calls("create", 240, 16, tls=True), pairs=3),
    Row("TLS: get, 1 at a time", _calls("get", 160, tls=True), pairs=3),
    Row("TLS: get, 16 at once", _calls("get", 320, 16, tls=True), pairs=3),
    Row("TLS: page of 100, 1 at a time", _calls("page", 6, tls=True), pairs=3),
    Row("TLS: get, 16 at once, against bare aiohttp", _calls("get", 400, 16, tls=True), None, None, "cpu", "ours",
        "bare", True, 3),
)  # fmt: skip

CURVES = (
    Curve(
        "get, by concurrency",
        "calls at once",
        tuple((at_once, _calls("get", max(120, at_once), at_once)) for at_once in (1, 4, 16, 64, 250, 1000)),
    ),
    Curve(
        "get, 50 at once, by the number of clients",
        "clients",
        tuple((number, Measurement("calls", "get", 200, 50, number)) for number in (1, 2, 5, 10, 25, 50)),
    ),
    Curve(
        "create, by the size of the request",
        "bytes",
        tuple(
            (about, Measurement("calls", "sized create", max(3, 200_000 // about), size=lines))
            for about, lines in ((2_000, 0), (10_000, 15), (100_000, 181), (1_000_000, 1_848), (5_000_000, 9_256))
        ),
    ),
    Curve(
        "page of payers, by the size of the answer",
        "bytes",
        tuple(
            (about, Measurement("calls", "sized page", max(3, 200_000 // about), size=about // 113))
            for about in (1_000, 10_000, 100_000, 1_000_000, 5_000_000)
        ),
    ),
)

FULL = Plan(
    pairs=7,
    rows=(*CREATE, *GET, *PAGE, *SLOW, *VALUES, *THREADS, *COLD, *BARE, *FLOOR, *PEAK, *INSIDE, *TLS),
    rounds=1,
    curves=CURVES,
)
QUICK = Plan(
    pairs=1,
    seconds=40,
    rows=tuple(
        attrs.evolve(row, measurement=attrs.evolve(row.measurement, calls=max(3, row.measurement.calls * 2 // 5)))
        for row in (
            *CREATE[:2],
            GET[1],
            *PAGE,
            *SLOW,
            VALUES[0],
            *VALUES[2:],
            *COLD,
            *INSIDE,
            THREADS[1],
            BARE[1],
            TLS[1],
        )
    ),
)
