"""The two kinds of event loop that the loop thread runs, made so that a forked child can leave them alone.

May not run anything.
"""

from __future__ import annotations

import asyncio
import selectors
import socket
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["loop_factory"]


def loop_factory(
    *, use_uvloop: bool, show_selector: Callable[[selectors.BaseSelector], None]
) -> Callable[[], asyncio.AbstractEventLoop]:
    """What makes the loop. Raises ImportError where uvloop is asked for and not installed.

    `show_selector` gets the selector of asyncio's loop: a forked child has to get at its file descriptors. uvloop
    shows none.
    """

    def new_asyncio_loop() -> asyncio.AbstractEventLoop:
        selector = selectors.DefaultSelector()
        show_selector(selector)
        return asyncio.SelectorEventLoop(selector)

    return _uvloop() if use_uvloop else new_asyncio_loop


def _uvloop() -> Callable[[], asyncio.AbstractEventLoop]:
    import uvloop

    class Loop(uvloop.Loop):
        """Connects to an address without looking it up.

        uvloop looks up every address that it connects to, and those that come without a socket type on libuv's
        threads. A forked child that ends joins these threads, which it does not have, and crashes.
        """

        async def getaddrinfo(
            self,
            host: Any,
            port: Any,
            *,
            family: int = 0,
            type: int = 0,  # noqa: A002 - the event loop's interface calls it so
            proto: int = 0,
            flags: int = 0,
        ) -> Any:
            return await super().getaddrinfo(
                host, port, family=family, type=type or socket.SOCK_STREAM, proto=proto, flags=flags
            )

    return Loop
