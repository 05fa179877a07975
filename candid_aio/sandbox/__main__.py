"""`python -m candid_aio.sandbox`: serves a sandbox until it is stopped. Needs no extra."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from candid_aio.sandbox.operations import table
from candid_aio.sandbox.serving import Options, serve

__all__ = ["main"]


def main(arguments: list[str] | None = None) -> int:
    """Serves until Ctrl-C or SIGTERM. Returns 0, or 1 where the ports cannot be had or the file cannot be used."""
    parser = argparse.ArgumentParser(prog="python -m candid_aio.sandbox", description="A local Candid.")
    parser.add_argument("--port", type=int, default=0, help="of the API; the pre-encounter host gets the next one")
    parser.add_argument("--data", type=Path, metavar="FILE", help="keep everything in this file, not in memory")
    parser.add_argument("--seed-data", action="store_true", help="begin with some invented records")
    parser.add_argument("--no-rate-limit", action="store_true", help="take any number of requests")
    parser.add_argument("--operations", action="store_true", help="print what each operation does here, and exit")
    parser.add_argument("--listen", default="127.0.0.1", metavar="ADDRESS", help="where to listen")
    parser.add_argument("--open-to-others", action="store_true", help="allow an address that others can reach")
    given = parser.parse_args(arguments)
    if given.operations:
        sys.stdout.write(table())
        return 0
    return serve(
        Options(
            port=given.port,
            data=given.data,
            seed_data=given.seed_data,
            rate_limit=not given.no_rate_limit,
            listen=given.listen,
            open_to_others=given.open_to_others,
        )
    )


if __name__ == "__main__":
    sys.exit(main())
