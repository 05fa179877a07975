"""The command `candid-aio`. Needs only the standard library: it says what to install when the extra is missing."""

from __future__ import annotations

import sys
from importlib.util import find_spec

__all__ = ["main"]

_NEEDED = ("typer", "rich")


def main() -> None:
    """The console script. Exits with 2 where the extra `cli` is not installed."""
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        sys.stderr.write(f"candid-aio needs {' and '.join(missing)}: pip install 'candid-aio[cli]'\n")
        sys.exit(2)
    from candid_aio.cli.app import app

    app(prog_name="candid-aio")
