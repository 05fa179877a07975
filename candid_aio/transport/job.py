"""One sync call on its way: begun on the loop's thread, waited for by its caller.

May not know where the loop comes from or when it ends (`bridge.py`). Everything of a request is in here, so nothing
may keep a job after its call: no cycle, no list of the past.
"""

from __future__ import annotations

import asyncio
from _thread import allocate_lock, get_ident
from typing import TYPE_CHECKING, Any

from candid_aio.errors import ClientClosedError, ForkedError

if TYPE_CHECKING:
    import contextvars
    from _thread import LockType
    from collections.abc import Callable, Coroutine

    from candid_aio.transport.portal import Lease

__all__ = ["Job", "note_outcome"]


class _Carried:
    """An exception on its way to the caller that a task cannot raise: SystemExit and KeyboardInterrupt would end the
    loop for all, and a CancelledError that nobody asked for would look like a closed client.
    """

    def __init__(self, error: BaseException) -> None:
        self.error = error


async def _carry(function: Callable[..., Coroutine[Any, Any, Any]], arguments: tuple[Any, ...]) -> Any:
    try:
        return await function(*arguments)
    except (SystemExit, KeyboardInterrupt) as stop:
        return _Carried(stop)
    except asyncio.CancelledError as stop:
        task = asyncio.current_task()
        if task is None or task.cancelling():
            raise
        return _Carried(stop)


def note_outcome(task: asyncio.Task[Any]) -> None:
    """Look at the exception of a task whose caller may have gone: asyncio complains of those never retrieved."""
    if not task.cancelled():
        task.exception()


class Job:
    """What to run and in which context, and a lock, `done`, that is released when it has ended."""

    __slots__ = ("arguments", "context", "done", "finished", "function", "lease", "task", "thread")

    def __init__(
        self,
        lease: Lease,
        function: Callable[..., Coroutine[Any, Any, Any]],
        arguments: tuple[Any, ...],
        context: contextvars.Context,
    ) -> None:
        self.lease: Lease = lease
        self.function: Callable[..., Coroutine[Any, Any, Any]] = function
        self.arguments: tuple[Any, ...] = arguments
        self.context: contextvars.Context = context
        self.thread: int = get_ident()
        self.task: asyncio.Task[Any] | None = None
        self.finished: bool = False
        self.done: LockType = allocate_lock()
        self.done.acquire()

    def begin(self, loop: asyncio.AbstractEventLoop, then: Callable[[asyncio.Task[Any]], None]) -> None:
        """On the loop's thread, where the coroutine is made too: one made by a caller that Ctrl-C strikes would never
        be awaited.
        """
        self.task = loop.create_task(_carry(self.function, self.arguments), context=self.context)
        self.task.add_done_callback(then)

    def cancel(self) -> None:
        """On the loop's thread: a job that has not begun never will."""
        if self.task is None:
            self.finish()
        else:
            self.task.cancel()

    def finish(self) -> None:
        """Let the caller go on. On the loop's thread only (after a fork: on the only thread there is)."""
        if not self.finished:
            self.finished = True
            self.lease.jobs.discard(self)
            self.done.release()

    def outcome(self, *, forked: bool) -> Any:
        """In the caller: what the coroutine returned, or raises what it raised; `ClientClosedError` if it was cut
        short, `ForkedError` if it is the parent's.

        Once only: the task leaves the job, and this frame, for exception -> traceback -> frame -> task -> exception
        would be a cycle, and keep a patient's request alive until the collector runs.
        """
        task, self.task = self.task, None
        self.lease.jobs.discard(self)
        if forked:
            raise ForkedError
        if task is None or not task.done() or task.cancelled():
            raise ClientClosedError
        try:
            outcome = task.result()
        finally:
            del task
        if isinstance(outcome, _Carried):
            raise outcome.error
        return outcome
