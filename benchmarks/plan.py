"""What is measured, and how often: data only."""

from __future__ import annotations

import attrs

from benchmarks.clients import Client

__all__ = ["FULL", "QUICK", "Measurement", "Plan"]


@attrs.frozen
class Measurement:
    """One row: the CPU of `over` divided by that of `under`. `goal` is the least ratio; the most where ours is over."""

    what: str
    operation: str
    calls: int
    concurrency: int = 1
    over: Client = "official"
    under: Client = "ours"
    goal: float | None = None

    @property
    def goal_is_a_limit(self) -> bool:
        return self.over == "ours"


@attrs.frozen
class Plan:
    pairs: int
    measurements: tuple[Measurement, ...]


def _measurements(share: float) -> tuple[Measurement, ...]:
    def calls(number: int) -> int:
        return max(3, int(number * share))

    return (
        Measurement("create, 1 at a time", "create", calls(300), goal=6),
        Measurement("create, 16 at once", "create", calls(600), 16, goal=10),
        Measurement("get, 1 at a time", "get", calls(300), goal=4),
        Measurement("get, 16 at once", "get", calls(600), 16, goal=8),
        Measurement("page of 100, 1 at a time", "page", calls(12), goal=3.5),
        Measurement("create, 16 at once, against bare aiohttp", "create", calls(600), 16, "ours", "bare", goal=2.2),
        Measurement("get, 16 at once, against bare aiohttp", "get", calls(600), 16, "ours", "bare", goal=2.2),
        Measurement("decode an Encounter", "decode", calls(600), goal=2.5),
        Measurement("decode a page of 100", "decode page", calls(12), goal=3.5),
        Measurement("encode an EncounterCreate, checked", "encode", calls(600), goal=17),
    )


FULL = Plan(pairs=7, measurements=_measurements(1.0))
QUICK = Plan(pairs=1, measurements=_measurements(0.4))
