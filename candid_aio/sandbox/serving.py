"""Serves a sandbox until it is stopped: what `python -m candid_aio.sandbox` and `candid-aio sandbox` both do."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from typing import TYPE_CHECKING

import attrs

from candid_aio.sandbox.guard import Access
from candid_aio.sandbox.server import Sandbox

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Options", "serve"]


@attrs.frozen
class Options:
    """What the command line may say. `port` is the API's and the next one the pre-encounter host's; 0 for any two."""

    port: int = 0
    data: Path | None = None
    seed_data: bool = False
    rate_limit: bool = True
    listen: str = "127.0.0.1"
    open_to_others: bool = False


def serve(options: Options) -> int:
    """Serves until Ctrl-C or SIGTERM. Returns 0, or 1 where the ports cannot be had or the file cannot be used."""
    try:
        asyncio.run(_serve(options))
    except ValueError as error:
        sys.stderr.write(f"The sandbox cannot start: {error}\n")
        return 1
    except OSError as error:
        # A file's trouble has no number; a port's has the system's words.
        sys.stderr.write(f"The sandbox cannot start: {error.strerror or error}\n")
        return 1
    return 0


async def _serve(options: Options) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows
            loop.add_signal_handler(number, stop.set)
    async with Sandbox(
        ports=(options.port, options.port + 1 if options.port else 0),
        data=options.data,
        seed_data=options.seed_data,
        rate_limit=1000 if options.rate_limit else None,
        access=Access(options.listen, open_to_others=options.open_to_others),
    ) as sandbox:
        where = "in memory" if options.data is None else f"in {options.data}"
        who = "open to others" if options.open_to_others else "on this machine only"
        sys.stdout.write(
            f"Candid sandbox, {where}, {who}.\n"
            f"  candid_api     {sandbox.environment.candid_api}\n"
            f"  pre_encounter  {sandbox.environment.pre_encounter}\n"
            f"  CANDID_CLIENT_ID={sandbox.client_id}\n"
            f"  CANDID_CLIENT_SECRET={sandbox.client_secret}\n"
            f"Its page: {sandbox.environment.candid_api}/_sandbox/\n"
            "Ctrl-C stops it.\n"
        )
        sys.stdout.flush()
        await stop.wait()
