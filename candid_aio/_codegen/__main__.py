"""`python -m candid_aio._codegen [--check]`: writes the generated files of this repository, or compares them."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from candid_aio._codegen.generate import RESOURCES, generate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["differences", "main", "write"]

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns 0, or with `--check` 1 where a file differs, is missing or does not belong there."""
    parser = argparse.ArgumentParser(prog="python -m candid_aio._codegen", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 on any difference")
    options = parser.parse_args(arguments)
    files = generate()
    if not options.check:
        write(ROOT, files)
        return 0
    wrong = differences(ROOT, files)
    sys.stdout.writelines(f"{line}\n" for line in wrong)
    return 1 if wrong else 0


def differences(root: Path, files: Mapping[str, str]) -> list[str]:
    """What `write` would change below `root`, one line each."""
    stale = [f"does not belong here: {path}" for path in _stale(root, files)]
    return stale + [f"differs: {path}" for path, text in sorted(files.items()) if _read(root / path) != text]


def write(root: Path, files: Mapping[str, str]) -> None:
    """Writes what differs and removes what does not belong."""
    for path in _stale(root, files):
        (root / path).unlink()
    for path, text in files.items():
        if _read(root / path) != text:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, encoding="utf-8", newline="\n")


def _stale(root: Path, files: Mapping[str, str]) -> list[str]:
    there = (path.relative_to(root).as_posix() for path in sorted((root / RESOURCES).rglob("*.py")))
    return [path for path in there if path not in files]


def _read(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.is_file() else None


if __name__ == "__main__":
    sys.exit(main())
