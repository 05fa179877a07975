"""What a row's figures come to: ratios of pairs, their median and spread, and the word on the goal. Values only."""

from __future__ import annotations

import statistics
from typing import Any, Literal, TypeAlias

import attrs

from benchmarks.plan import Curve, Figure, Row

__all__ = ["CurveResult", "Point", "RowResult", "Verdict", "as_json", "shown"]

Verdict: TypeAlias = Literal["", "reached", "aim reached", "MISSED"]

_UNITS: dict[Figure, tuple[float, str]] = {"cpu": (1e3, "ms CPU"), "wall": (1e3, "ms"), "bytes": (2**-20, "MB")}


def shown(number: float) -> str:
    """Three digits that count."""
    return f"{number:.3g}" if number < 100 else f"{number:,.0f}"


@attrs.frozen
class RowResult:
    """The figures of one row, pair by pair: `over` is empty where a row is one client's own figure."""

    row: Row
    over: tuple[float, ...]
    under: tuple[float, ...]
    busy: float = 0.0
    """The largest share of a measurement for which the server's process was busy."""

    @property
    def values(self) -> tuple[float, ...]:
        """What the goal is about: a ratio for each pair, or the figure itself, in microseconds or milliseconds."""
        if self.row.over is None:
            return tuple(each * (1e6 if self.row.measurement.kind == "retry" else 1e3) for each in self.under)
        return tuple(a / b for a, b in zip(self.over, self.under, strict=True))

    @property
    def value(self) -> float:
        return statistics.median(self.values)

    @property
    def spread(self) -> tuple[float, float]:
        return min(self.values), max(self.values)

    @property
    def verdict(self) -> Verdict:
        row, value = self.row, self.value
        if row.goal is None:
            return ""
        # The goal is compared with what is measured, not with what is printed of it.
        if value > row.goal if row.at_most else value < row.goal:
            return "MISSED"
        if row.aim is not None and (value <= row.aim if row.at_most else value >= row.aim):
            return "aim reached"
        return "reached"

    @property
    def goal(self) -> str:
        row = self.row
        if row.goal is None:
            return ""
        return f"{'at most' if row.at_most else 'at least'} {row.goal:g} ({row.aim:g})"

    @property
    def sides(self) -> str:
        row = self.row
        return row.under if row.over is None else f"{row.over} / {row.under}"

    def medians(self) -> str:
        """The two sides' own medians, with their unit."""
        factor, unit = _UNITS[self.row.figure]
        sides = [side for side in (self.over, self.under) if side]
        return " / ".join(shown(statistics.median(side) * factor) for side in sides) + f" {unit}"


@attrs.frozen
class Point:
    """One client's cost of a call at one point of a curve, round by round."""

    at: int
    client: str
    costs: tuple[float, ...]

    @property
    def cost(self) -> float:
        return statistics.median(self.costs)


@attrs.frozen
class CurveResult:
    curve: Curve
    points: tuple[Point, ...]

    def of(self, client: str) -> list[tuple[int, float]]:
        """A client's line: where, and seconds of CPU a call."""
        return [(point.at, point.cost) for point in self.points if point.client == client]


def as_json(rows: list[RowResult], curves: list[CurveResult]) -> dict[str, Any]:
    return {
        "rows": [
            {
                "what": each.row.what,
                "measurement": attrs.asdict(each.row.measurement),
                "sides": each.sides,
                "goal": each.row.goal,
                "aim": each.row.aim,
                "at_most": each.row.at_most,
                "value": each.value,
                "spread": each.spread,
                "verdict": each.verdict,
                "figure": each.row.figure,
                "over": each.over,
                "under": each.under,
                "server_busy_at_most": each.busy,
            }
            for each in rows
        ],
        "curves": [
            {
                "what": each.curve.what,
                "axis": each.curve.axis,
                "points": [{"at": p.at, "client": p.client, "cpu": p.costs} for p in each.points],
            }
            for each in curves
        ],
    }
