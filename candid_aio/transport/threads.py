"""Blocking work on daemon threads.

The interpreter joins the threads of asyncio's default executor when it exits: a name lookup in flight would hold it up
(9.2 s for a lookup of 9 s). Daemon threads are left behind. No thread is kept: the work here is rare and slow.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["in_daemon_thread", "look_up"]

T = TypeVar("T")


def _settle(future: asyncio.Future[Any], result: Any, error: BaseException | None) -> None:
    if future.done():
        return
    if error is None:
        future.set_result(result)
    else:
        future.set_exception(error)


async def in_daemon_thread(work: Callable[[], T]) -> T:
    """The result of `work()`, or what it raised. Cancelling stops the waiting, not the work."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()

    def run() -> None:
        result: Any = None
        error: BaseException | None = None
        try:
            result = work()
        except BaseException as raised:
            error = raised
        # The loop may be closed by now; then nobody waits.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(_settle, future, result, error)

    threading.Thread(target=run, name="candid-aio-work", daemon=True).start()
    return await future


async def look_up(host: str, port: int, family: int) -> list[tuple[int, int, str, int]]:
    """The addresses of a host, as (family, protocol, address, port). Raises OSError."""
    found = await in_daemon_thread(
        lambda: socket.getaddrinfo(host, port, family=family, type=socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG)
    )
    addresses = []
    for kind, _type, protocol, _name, address in found:
        # A link-local IPv6 address is of no use without its scope.
        scope = f"%{address[3]}" if len(address) == 4 and address[3] else ""
        addresses.append((int(kind), protocol, f"{address[0]}{scope}", int(address[1])))
    return addresses
