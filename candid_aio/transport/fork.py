"""What a forked child does with the loop thread that it inherited a picture of: make it harmless, and keep it.

May not: import aiohttp, run or close anything of the parent's, or let any of it be finalized.

The child has the parent's sockets and its epoll, but not its thread. If it closed the transports, it would take the
parent's sockets out of the epoll they share, and the parent's next call would hang. If it kept the sockets open, the
server would never see the parent close them. So: `/dev/null` is put in the place of every file descriptor, and the
objects are given one reference too many.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterable

    from candid_aio.transport.bridge import LoopThread

__all__ = ["disconnect", "keep", "leave_to_parent", "of_client_sockets"]


def leave_to_parent(threads: Iterable[LoopThread]) -> None:
    """Neutralize the parent's loop threads and client sockets, and have the leases start anew."""
    running = [thread for thread in threads if not thread.ended]
    disconnect({descriptor for thread in running for descriptor in _of_selector(thread)} | set(of_client_sockets()))
    for thread in running:
        keep(thread)
        for lease in thread.leases:
            keep(lease.resident.forget())
        thread.forget_in_child()


def _of_selector(thread: LoopThread) -> list[int]:
    """None of uvloop's, whose epoll and pipe cannot be reached; the child never runs that loop, so they stay as is."""
    selector = thread.selector
    if selector is None:
        return []
    registered = [key.fd for key in (selector.get_map() or {}).values()]
    # The other end of the loop's wake-up pipe is not registered: a finalizer in the child could wake the parent's loop.
    own: list[Any] = [selector, getattr(thread.loop, "_csock", None)]
    ends = [each.fileno() for each in own if hasattr(each, "fileno")]
    return [*registered, *ends] if registered else []  # nothing registered: it is being closed


def of_client_sockets() -> list[int]:
    """The file descriptors of every socket that our own connectors opened."""
    session = sys.modules.get("candid_aio.transport.session")
    sockets: Iterable[socket.socket] = () if session is None else session.open_sockets
    return [descriptor for each in list(sockets) if (descriptor := each.fileno()) >= 0]


def disconnect(descriptors: set[int]) -> None:
    """Put `/dev/null` in their place: what closes them now closes nothing of the parent's."""
    if not descriptors:
        return
    nowhere = os.open(os.devnull, os.O_RDWR | os.O_CLOEXEC)
    for descriptor in descriptors:
        os.dup2(nowhere, descriptor, inheritable=False)
    os.close(nowhere)


def keep(thing: object) -> None:
    """Never let it be finalized."""
    # A list in a module is not enough: the end of the interpreter empties modules and finalizes what was in them.
    import ctypes  # imported by the first `LoopThread`, before there was anything to keep

    ctypes.pythonapi.Py_IncRef(ctypes.py_object(thing))
