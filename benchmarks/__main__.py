"""`python -m benchmarks [--quick] [--json FILE]`: the first comparison, as a table.

Every measurement is a fresh process; the two sides of a ratio take turns, since the machine's own speed wanders; a row
shows the median of the ratios and their spread. Figures of one run may be compared, those of two runs only with care.
"""

from __future__ import annotations

import argparse
import json
import platform
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Any

import attrs

from benchmarks.clients import Client
from benchmarks.plan import FULL, QUICK, Measurement, Plan

ROOT = Path(__file__).parents[1]
PACKAGES = ("candidhealth", "aiohttp", "httpx", "pydantic", "attrs", "msgspec")


@attrs.frozen
class Row:
    """The ratios of one measurement, one for each pair, and the median CPU of a call on both sides, in seconds."""

    measurement: Measurement
    ratios: tuple[float, ...]
    over: float
    under: float

    @property
    def ratio(self) -> float:
        return statistics.median(self.ratios)

    @property
    def verdict(self) -> str:
        goal = self.measurement.goal
        if goal is None:
            return ""
        reached = self.ratio <= goal if self.measurement.goal_is_a_limit else self.ratio >= goal
        return "reached" if reached else "NOT reached"


@contextmanager
def server() -> Iterator[str]:
    with subprocess.Popen(
        [sys.executable, "-m", "benchmarks.server"], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        yield f"http://127.0.0.1:{child.stdout.readline().strip()}"
        child.terminate()


def run_once(url: str, measurement: Measurement, client: Client) -> float:
    asked = {
        "url": url,
        "client": client,
        "operation": measurement.operation,
        "calls": measurement.calls,
        "concurrency": measurement.concurrency,
    }
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.worker", json.dumps(asked)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        print(done.stderr, file=sys.stderr)
        sys.exit(f"the measurement of {client} failed: {measurement.what}")
    measured: dict[str, float] = json.loads(done.stdout)
    return measured["cpu"]


def run(plan: Plan) -> Iterator[Row]:
    with server() as url:
        for measurement in plan.measurements:
            over, under = [], []
            for _ in range(plan.pairs):
                over.append(run_once(url, measurement, measurement.over))
                under.append(run_once(url, measurement, measurement.under))
            ratios = tuple(a / b for a, b in zip(over, under, strict=True))
            yield Row(measurement, ratios, statistics.median(over), statistics.median(under))


def line(row: Row) -> str:
    m = row.measurement
    limit = "at most" if m.goal_is_a_limit else "at least"
    goal = "" if m.goal is None else f"{limit} {m.goal:g}"
    spread = f"[{min(row.ratios):.1f}-{max(row.ratios):.1f}]"
    return (
        f"{m.what:<42} {m.over + ' / ' + m.under:<16} {row.over * 1e3:>9.3f} {row.under * 1e3:>9.3f}"
        f" {row.ratio:>7.1f} {spread:<12} {goal:<13} {row.verdict}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description=__doc__.partition("\n")[0] if __doc__ else ""
    )
    parser.add_argument("--quick", action="store_true", help="fewer calls and one pair: under a minute, and rough")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    chosen = parser.parse_args()
    plan = QUICK if chosen.quick else FULL
    versions = {name: version(name) for name in PACKAGES}
    print(f"Python {platform.python_version()}, {', '.join(f'{name} {number}' for name, number in versions.items())}")
    print(f"client CPU of a call in ms; ratio: median of {plan.pairs} alternating pairs of fresh processes\n")
    print(f"{'what':<42} {'ratio of':<16} {'first':>9} {'second':>9} {'ratio':>7} {'spread':<12} {'goal':<13}")
    rows: list[Row] = []
    for row in run(plan):
        rows.append(row)
        print(line(row), flush=True)
    if chosen.json:
        figures: dict[str, Any] = {
            "python": platform.python_version(),
            "packages": versions,
            "rows": [as_json(row) for row in rows],
        }
        chosen.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


def as_json(row: Row) -> dict[str, Any]:
    return {
        **attrs.asdict(row.measurement),
        "ratio": row.ratio,
        "ratios": row.ratios,
        "first": row.over,
        "second": row.under,
    }


if __name__ == "__main__":
    main()
