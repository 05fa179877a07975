"""The command `candid-aio`. Needs only the standard library: it says what to install when the extra is missing."""

from __future__ import annotations

import sys
from importlib.util import find_spec

__all__ = ["main"]

_NEEDED = ("typer", "rich")


def main() -> None:
    """The console script. Exits with 2 where the extra `cli` is not installed, with 130 for Ctrl-C while it starts."""
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        sys.stderr.write(f"candid-aio needs {' and '.join(missing)}: pip install 'candid-aio[cli]'\n")
        sys.exit(2)
    try:
        from candid_aio.cli.app import app
    except KeyboardInterrupt:
        sys.exit(130)  # as a shell says of it; commands have handlers of their own
    app(prog_name="candid-aio")
