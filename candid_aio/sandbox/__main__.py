"""`python -m candid_aio.sandbox [--port N]`: serves a sandbox until it is stopped. Needs no extra.

Port N is the API's and N + 1 the pre-encounter host's; without it both are any that are free.
"""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys

from candid_aio.sandbox.server import Sandbox

__all__ = ["main"]


def main(arguments: list[str] | None = None) -> int:
    """Serves until Ctrl-C or SIGTERM. Returns 0, or 1 where the ports are taken."""
    parser = argparse.ArgumentParser(prog="python -m candid_aio.sandbox", description="A local Candid, in memory.")
    parser.add_argument("--port", type=int, default=0, help="of the API; the pre-encounter host gets the next one")
    port: int = parser.parse_args(arguments).port
    try:
        asyncio.run(_serve((port, port + 1 if port else 0)))
    except OSError as error:
        sys.stderr.write(f"The sandbox cannot listen: {error.strerror}\n")
        return 1
    return 0


async def _serve(ports: tuple[int, int]) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    async with Sandbox(ports=ports) as sandbox:
        sys.stdout.write(
            "Candid sandbox, in memory, on this machine only.\n"
            f"  candid_api     {sandbox.environment.candid_api}\n"
            f"  pre_encounter  {sandbox.environment.pre_encounter}\n"
            f"  CANDID_CLIENT_ID={sandbox.client_id}\n"
            f"  CANDID_CLIENT_SECRET={sandbox.client_secret}\n"
            "Ctrl-C stops it.\n"
        )
        sys.stdout.flush()
        await stop.wait()


if __name__ == "__main__":
    sys.exit(main())
