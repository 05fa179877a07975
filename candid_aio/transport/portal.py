"""Who keeps the loop thread of the sync clients alive: leases, the last close, the end of the process, a fork.

May not: import aiohttp or anyio (importing this module has to be cheap, for it registers the handlers at exit and at a
fork), run a call's coroutine anywhere but on the loop's thread, or wait without a limit for anything but a call.

One thread serves all sync clients of a process (a second one where clients ask for uvloop). It starts with the first
call of the first client and ends when the last client that made a call is closed or collected, or at exit.
"""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import os
import threading
import time
from _thread import get_ident
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from candid_aio.errors import ClientClosedError, ClientStateError
from candid_aio.transport import fork
from candid_aio.transport.bridge import PATIENCE, LoopThread, stay_quiet

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from candid_aio.transport.job import Job

__all__ = ["Lease", "Portal", "Resident", "portal"]

T = TypeVar("T")


class Resident(Protocol):
    """What a lease keeps on the loop."""

    async def aclose(self) -> None:
        """Close everything; runs on the loop."""

    def forget(self) -> object:
        """In a forked child: drop what belongs to the parent without touching it, and return it."""


class Portal:
    """The way to one loop thread. A new thread takes the place of one that has ended."""

    def __init__(self, *, use_uvloop: bool) -> None:
        # Held for moments only, and never in a finalizer. Reentrant, because a signal handler may make a call.
        self.lock: threading.RLock = threading.RLock()
        self.use_uvloop = use_uvloop
        self.shut = False
        self.threads: set[LoopThread] = set()
        self._current: LoopThread | None = None

    def enter(self, lease: Lease) -> LoopThread:
        """The running thread, with this lease on it."""
        with self.lock:
            self.threads = {thread for thread in self.threads if not thread.ended}
            thread = self._current
            if thread is None or thread.over:
                thread = self._current = LoopThread(use_uvloop=self.use_uvloop)
                self.threads.add(thread)
            thread.leases.add(lease)
            lease.thread = thread  # before the start, which Ctrl-C may cut short
            thread.start()
        return thread

    def leave(self, thread: LoopThread, lease: Lease) -> None:
        """Take the lease off the thread. The last one ends it, and waits for that unless it is on that thread."""
        with self.lock:
            thread.leases.discard(lease)
            if thread.leases or thread.over:
                return
            thread.over = True
        thread.stop()
        thread.join()

    def forget_in_child(self) -> set[LoopThread]:
        """In a forked child: start anew, and return the parent's threads. One of them may have held the lock."""
        self.lock = threading.RLock()
        self._current = None
        threads, self.threads = self.threads, set()
        return threads


class Lease:
    """One client's hold on the loop thread, from its first call until it is closed or collected.

    `jobs` are its calls in flight. A closed lease stays closed; one whose thread has ended takes a new thread.
    """

    def __init__(self, portal: Portal, resident: Resident) -> None:
        self.resident = resident
        self.jobs: set[Job] = set()
        self.ended: bool = False
        self._closed = False
        self._closed_by: int | None = None
        self._portal = portal
        self.thread: LoopThread | None = None
        self._leaving: object = None

    @property
    def open(self) -> bool:
        """It keeps a running thread alive."""
        return self.thread is not None and not self.thread.over and not self._closed

    def run(self, function: Callable[..., Coroutine[Any, Any, T]], *arguments: Any) -> T:
        """Run `function(*arguments)` on the loop and wait for its result, or raise what it raised.

        It runs in a copy of the caller's context, so that context variables reach it.

        Raises `ClientClosedError` if the client is or was closed or the process is ending, `ClientStateError` if the
        thread cannot be started, `ForkedError` if this process was forked while the call was under way, and
        `LoopThreadError` on the loop's own thread.
        """
        thread = self.thread
        if thread is None or thread.loop is None or thread.over or self._closed:
            thread = self._enter()
        return thread.run(self, function, arguments)

    def rehearse(self) -> None:
        """Run a loop's thread for a moment: the first call's then imports nothing. Raises `ClientStateError`."""
        thread = LoopThread(use_uvloop=self._portal.use_uvloop)
        thread.start()
        thread.wait_until_ready()
        thread.stop()
        thread.join()

    def admit(self) -> None:
        """Before a call does anything. Raises `ClientClosedError` if the client was closed or the process is ending."""
        if self._portal.shut:
            stay_quiet()
        if self._closed or self._portal.shut:
            raise ClientClosedError

    def _enter(self) -> LoopThread:
        self.admit()
        thread = self._portal.enter(self)
        thread.wait_until_ready()
        return thread

    def close(self) -> None:
        """Fail the calls in flight with `ClientClosedError`, close the resident, and give the thread back.

        Waits for each of these at most `PATIENCE` seconds; on the loop's own thread it only sets them going. One that
        Ctrl-C cut short goes on when it is repeated.
        """
        with self._portal.lock:
            if not self._closed:
                self._closed_by = get_ident()
                self._closed = True
            thread = self.thread
        # To another thread's closing a second one could only do harm.
        if thread is None or thread.over or self not in thread.leases or self._closed_by != get_ident():
            return
        if get_ident() == thread.ident:
            self._leave_soon(thread)
            return
        try:
            if thread.loop is not None:  # else Ctrl-C cut its start short
                with contextlib.suppress(ClientStateError):  # the thread has ended, or is the parent's
                    thread.run(self, self._farewell, ())
        finally:
            self._portal.leave(thread, self)

    def close_later(self) -> None:
        """Set the closing going. For finalizers, which run anywhere: takes no lock and waits for nothing."""
        thread = self.thread
        if thread is not None and self.open:
            self._closed = True
            if thread.loop is not None:
                thread.call_soon(self._leave_soon, thread)

    def _leave_soon(self, thread: LoopThread) -> None:
        self._leaving = thread.spawn(self._farewell(), lambda: self._portal.leave(thread, self))

    async def _farewell(self) -> None:
        self.ended = True
        current = asyncio.current_task()
        tasks = [job.task for job in list(self.jobs) if job.task is not None and job.task is not current]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=PATIENCE)
        await self.resident.aclose()


_PORTALS = {use_uvloop: Portal(use_uvloop=use_uvloop) for use_uvloop in (False, True)}


def portal(*, use_uvloop: bool = False) -> Portal:
    """The portal of this process for this kind of loop. Raises ImportError where uvloop is not installed."""
    if use_uvloop:
        import uvloop  # noqa: F401 - fails here, and not in another thread
    return _PORTALS[use_uvloop]


def _at_exit() -> None:
    # Registered at import, so that handlers registered later, which run earlier, can still make calls.
    for each in _PORTALS.values():
        each.shut = True
    threads = [thread for each in _PORTALS.values() for thread in each.threads]
    for thread in threads:
        thread.stop(at_exit=True)
    give_up = time.monotonic() + PATIENCE
    for thread in threads:
        thread.wait_until_ended(give_up - time.monotonic())


def _in_child() -> None:
    fork.leave_to_parent([thread for each in _PORTALS.values() for thread in each.forget_in_child()])


atexit.register(_at_exit)
if hasattr(os, "register_at_fork"):  # pragma: no branch - Windows has no fork, and no tests run there
    os.register_at_fork(after_in_child=_in_child)
