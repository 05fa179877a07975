"""`python -m benchmarks [--quick]`: measures the plan, prints the table as it comes, and writes the results.

Every measurement is a fresh process; the two sides of a ratio take turns, since the machine's own speed wanders.
Figures of one run may be compared, those of two runs only with care. Fails for nothing but a client that fails.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import attrs

from benchmarks import chart, server
from benchmarks.figures import CurveResult, Point, RowResult, as_json
from benchmarks.plan import FULL, QUICK, Curve, Measurement, Plan, Row
from benchmarks.report import HEADING, line, results_page

HERE = Path(__file__).parent
PACKAGES = ("candidhealth", "httpx", "pydantic", "aiohttp", "attrs", "cattrs", "msgspec")


class Measuring:
    """Measures with the server of this run: what each measurement is told of it."""

    def __init__(self, told: dict[str, str]) -> None:
        self.plain, self.tls = told["plain"], told["tls"]
        # Both SDKs and aiohttp look for authorities where this says.
        self.environment = {**os.environ, "SSL_CERT_FILE": told["trusted"], "PYTHONHASHSEED": "0"}

    def measure(self, client: str, asked: Measurement) -> dict[str, float]:
        """One measurement, in a fresh process."""
        if asked.kind == "cold":
            arguments = ["benchmarks.cold", asked.operation, client]
        else:
            url = (self.tls if asked.tls else self.plain) + ("/slow" if asked.slow else "")
            told = {**attrs.asdict(asked), "client": client, "url": url, "usage": f"{self.plain}/usage"}
            arguments = ["benchmarks.worker", json.dumps(told)]
        for again in (True, False):
            done = subprocess.run(
                [sys.executable, "-m", *arguments],
                cwd=HERE.parent,
                env=self.environment,
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode == 0:
                break
            # A long run is not lost by one process; what fails twice is broken.
            print(f"a measurement of {client} failed ({done.returncode}): {asked}", done.stderr, sep="\n", flush=True)
            if not again:
                sys.exit(1)
        figures: dict[str, float] = json.loads(done.stdout)
        return figures


def measure_row(measuring: Measuring, row: Row, pairs: int) -> RowResult:
    over: list[float] = []
    under: list[float] = []
    busy = 0.0
    for _ in range(pairs):
        for client, side in ((row.over, over), (row.under, under)):
            if client is not None:
                figures = measuring.measure(client, row.measurement)
                side.append(figures[row.figure])
                busy = max(busy, figures.get("server", 0.0))
    return RowResult(row, tuple(over), tuple(under), busy)


def measure_curve(measuring: Measuring, curve: Curve, rounds: int) -> CurveResult:
    costs: dict[tuple[int, str], list[float]] = {}
    for _ in range(rounds):
        for at, measurement in curve.points:
            for client in curve.clients:
                costs.setdefault((at, client), []).append(measuring.measure(client, measurement)["cpu"])
    return CurveResult(curve, tuple(Point(at, client, tuple(found)) for (at, client), found in costs.items()))


def about(plan: Plan) -> dict[str, str]:
    """What a reader has to know about this run."""
    return {
        "date": datetime.now(tz=UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "machine": f"{processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}",
        "load before the run (processes, mean of a minute)": f"{os.getloadavg()[0]:.1f}",
        "Python": platform.python_version(),
        "packages": ", ".join(f"{name} {version(name)}" for name in PACKAGES),
        "pairs": str(plan.pairs),
    }


def processor() -> str:
    listed = Path("/proc/cpuinfo")
    if listed.exists():
        for each in listed.read_text(encoding="utf-8").splitlines():
            if each.startswith("model name"):
                return each.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def write(folder: Path, told: dict[str, str], rows: list[RowResult], curves: list[CurveResult]) -> None:
    folder.mkdir(exist_ok=True)
    figures = json.dumps({"about": told, **as_json(rows, curves)}, indent=1)
    (folder / "results.json").write_text(figures + "\n", encoding="utf-8")
    (folder / "ratios.svg").write_text(chart.bars(rows), encoding="utf-8")
    (folder / "curves.svg").write_text(chart.lines(curves), encoding="utf-8")
    (folder / "RESULTS.md").write_text(results_page(told, rows, curves), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure against the official SDK.")
    parser.add_argument("--quick", action="store_true", help="one pair of the main rows: under a minute, and rough")
    parser.add_argument("--only", metavar="WORDS", help="the rows and curves with these words in their name")
    parser.add_argument("--pairs", type=int, help="so many, also where a row has its own number")
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="where the results go, instead of benchmarks/")
    chosen = parser.parse_args()
    plan = QUICK if chosen.quick else FULL
    wanted = [row for row in plan.rows if chosen.only is None or chosen.only in row.what]
    curves = [curve for curve in plan.curves if chosen.only is None or chosen.only in curve.what]
    told = about(plan)
    started = time.monotonic()
    print("\n".join(f"{name}: {value}" for name, value in told.items()), HEADING, sep="\n\n")
    rows: list[RowResult] = []
    drawn: list[CurveResult] = []
    folder = chosen.write or (None if chosen.quick or chosen.only or chosen.pairs else HERE)

    def keep() -> None:
        """After each row: what breaks off has measured something."""
        told["measured"] = (
            f"{len(rows) + len(drawn)} of {len(wanted) + len(curves)} rows and curves, "
            f"in {time.monotonic() - started:.0f} s"
        )
        if folder is not None:
            write(folder, told, rows, drawn)

    with server.running() as addresses:
        measuring = Measuring(addresses)
        for row in wanted:
            if time.monotonic() - started > plan.seconds:
                print(f"no time for {len(wanted) - len(rows)} further rows")
                break
            rows.append(measure_row(measuring, row, chosen.pairs or row.pairs or plan.pairs))
            print(line(rows[-1]), flush=True)
            keep()
        for curve in curves:
            drawn.append(measure_curve(measuring, curve, plan.rounds))
            print(f"measured: {curve.what}", flush=True)
            keep()
    print(told["measured"])


if __name__ == "__main__":
    main()
