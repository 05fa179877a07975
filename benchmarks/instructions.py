"""`python -m benchmarks.instructions [--write]`: instructions of the pure parts of a call, held to what is kept.

Runs `counted.py` under `valgrind --tool=callgrind` with a fixed hash seed: a count does not feel what else the machine
does. Each part is told as a ratio to a fixed loop that is counted in the same run, and compared with the ratios in
`instructions.json`, by Python version. Ends with 1 where one has grown by more than 10 %.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks.counted import PARTS, REPEATS

__all__ = ["ALLOWED", "count", "grown", "main", "ratios"]

KEPT = Path(__file__).parent / "instructions.json"
ALLOWED = 0.10
"""A part may grow by this share."""

PACKAGES = ("attrs", "cattrs", "msgspec")


def count() -> list[int]:
    """Instructions of each of `PARTS`, in one run. Raises FileNotFoundError where there is no valgrind."""
    valgrind = shutil.which("valgrind")
    if valgrind is None:
        message = "valgrind is not installed"
        raise FileNotFoundError(message)
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "callgrind"
        subprocess.run(
            [
                valgrind,
                "--quiet",
                "--tool=callgrind",
                "--dump-before=getppid",
                f"--callgrind-out-file={out}",
                sys.executable,
                "-m",
                "benchmarks.counted",
            ],
            cwd=KEPT.parents[1],
            env={**os.environ, "PYTHONHASHSEED": "0"},
            check=True,
        )
        # The first was written at the first mark, and holds the imports.
        dumps = [out.with_name(f"{out.name}.{number}") for number in range(2, len(PARTS) + 2)]
        return [total(dump.read_text(encoding="utf-8")) // REPEATS for dump in dumps]


def total(dump: str) -> int:
    """The instructions that a file of callgrind's says it holds."""
    found = re.search(r"^totals: (\d+)$", dump, re.MULTILINE)
    assert found, "callgrind writes its totals into each file"
    return int(found[1])


def ratios(counts: list[int]) -> dict[str, float]:
    """Each part divided by the first, the fixed loop."""
    return {part: round(each / counts[0], 4) for part, each in zip(PARTS[1:], counts[1:], strict=True)}


def grown(now: Mapping[str, float], kept: Mapping[str, float]) -> list[str]:
    """The parts that have grown by more than is allowed."""
    return [part for part, ratio in now.items() if ratio > kept[part] * (1 + ALLOWED)]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.instructions")
    parser.add_argument("--write", action="store_true", help="keep what is counted now, for this Python")
    chosen = parser.parse_args()
    python = ".".join(platform.python_version_tuple()[:2])
    all_kept: dict[str, Any] = json.loads(KEPT.read_text(encoding="utf-8"))
    try:
        counts = count()
    except FileNotFoundError as missing:
        sys.exit(str(missing))
    now = ratios(counts)
    packages = {name: version(name) for name in PACKAGES}
    if chosen.write:
        all_kept[python] = {"packages": packages, "loop": counts[0], "ratios": now}
        KEPT.write_text(json.dumps(all_kept, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    if python not in all_kept:
        sys.exit(f"no counts are kept for Python {python}: add them with --write")
    kept = all_kept[python]
    print(f"instructions on Python {python}, divided by those of a fixed loop ({counts[0]:,})")
    for part, ratio in now.items():
        before = kept["ratios"][part]
        print(f"{part:<24} {ratio:>8.3f}   kept {before:>8.3f}   {ratio / before - 1:+.1%}")
    if kept["packages"] != packages:
        print(f"kept with {kept['packages']}, counted with {packages}")
    if worse := grown(now, kept["ratios"]):
        sys.exit(f"grown by more than {ALLOWED:.0%}: {', '.join(worse)}")


if __name__ == "__main__":
    main()
