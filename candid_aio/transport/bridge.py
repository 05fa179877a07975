"""One daemon thread with an event loop, and the bridge on which sync calls cross to it.

May not: know clients, HTTP or when to start and end (`portal.py`), hold a lock while anything waits, or use anyio for
more than running the loop (the caller's context may say that the async library is trio, and anyio would believe it).

A call appends a `Job` to a deque and wakes the loop once for all jobs that wait there (`call_soon_threadsafe` costs a
write to a pipe). The coroutine is created on the loop's thread, as a task in the caller's context.
"""

from __future__ import annotations

import asyncio
import contextvars
import threading
import time
from _thread import LockType, allocate_lock, get_ident
from collections import deque
from typing import TYPE_CHECKING, Any, TypeVar

from candid_aio.errors import ClientStateError, LoopThreadError
from candid_aio.transport.job import Job, note_outcome
from candid_aio.transport.loops import loop_factory

if TYPE_CHECKING:
    import selectors
    from collections.abc import Callable, Coroutine

    from candid_aio.transport.portal import Lease

__all__ = ["PATIENCE", "LoopThread", "stay_quiet"]

T = TypeVar("T")

PATIENCE = 5.0
"""Seconds that a caller waits for the end of what it cancelled (after Ctrl-C, on close, at exit)."""

QUIET = 10.0
"""Seconds after which daemon threads that still wait at exit are woken. The interpreter is gone by then, unless
something joins such a thread: without the end, that would wait for ever."""

_LOOK_UP = 0.5
"""Seconds after which the main thread looks for signals while it waits."""

_NOT_STARTED = "the event loop's thread could not be started"


def stay_quiet() -> None:
    """At exit, before a call is refused: the interpreter is about to go, and a daemon thread would only print a
    traceback. It sleeps until it is gone.
    """
    if threading.current_thread().daemon:
        time.sleep(QUIET)


def _wait(released: LockType) -> None:
    if get_ident() != threading.main_thread().ident:
        released.acquire()
        return
    # A signal that comes just before the thread blocks does not unblock it: its handler would run after the wait.
    while not released.acquire(timeout=_LOOK_UP):
        pass


class LoopThread:
    """One run of the loop: starts once, ends once. `leases` are what keeps it alive (`portal.py` counts them)."""

    def __init__(self, *, use_uvloop: bool) -> None:
        # Here, before there is anything for `fork` to keep. In the thread, a fork could cut the import off, and the
        # child would wait for its end.
        import ctypes  # noqa: F401 - loaded here, used by fork.py

        self.leases: set[Lease] = set()
        self.ident: int | None = None
        self.loop: asyncio.AbstractEventLoop | None = None
        self.selector: selectors.BaseSelector | None = None
        self.over: bool = False
        self.ended: bool = False
        self.forked: bool = False
        self._use_uvloop = use_uvloop
        self._queue: deque[Job] = deque()
        self._armed = False
        self._at_exit = False
        self._claim = allocate_lock()
        self._failure: BaseException | None = None
        self._settled = False
        self._waiting: list[LockType] = []
        self._end = allocate_lock()
        self._end.acquire()
        self._stopping: asyncio.Future[None] | None = None
        self._thread: threading.Thread | None = None

    # Starting and ending

    def start(self) -> None:
        """Start the thread. Safe to repeat after Ctrl-C has cut it short: of several threads one claims the loop.

        Raises `ClientStateError` if there can be no thread: the system's limit is reached, or, from Python 3.12 on,
        the main thread has ended.
        """
        if self._settled:
            return
        try:
            threading.Thread(target=self._run, name="candid_aio loop", daemon=True).start()
        except RuntimeError as refused:
            failure = refused
        else:
            return
        raise ClientStateError(_NOT_STARTED) from failure

    def wait_until_ready(self) -> None:
        """Raises `ClientStateError` if the loop could not be made; its `__cause__` says why."""
        # A lock for each who waits: one lock for all that Ctrl-C finds taken would stay so.
        ready = allocate_lock()
        ready.acquire()
        self._waiting.append(ready)
        if not self._settled:
            _wait(ready)
        if self.loop is None and not self.forked:
            raise ClientStateError(_NOT_STARTED) from self._failure

    def _run(self) -> None:
        if not self._claim.acquire(blocking=False):
            return
        self._thread = threading.current_thread()
        import anyio  # here, because it takes 20 ms

        try:
            factory = loop_factory(use_uvloop=self._use_uvloop, show_selector=self._keep_selector)
            anyio.run(self._main, backend_options={"loop_factory": factory})
        except BaseException as error:  # the thread ends in any case; its callers hear of it
            self._failure = error if self.loop is None else None
        self.over = self.ended = True
        self._settle()
        self._end.release()
        if self._at_exit:
            time.sleep(QUIET)
        for lease in list(self.leases):
            for job in list(lease.jobs):
                job.finish()

    def _settle(self) -> None:
        if not self._settled:
            self._settled = True
            for ready in self._waiting:
                ready.release()

    def _keep_selector(self, selector: selectors.BaseSelector) -> None:
        self.selector = selector

    async def _main(self) -> None:
        loop = asyncio.get_running_loop()
        self._stopping = loop.create_future()
        self.ident = get_ident()
        self.loop = loop
        self._settle()
        if not self.over:
            await self._stopping

    def _stop_on_loop(self) -> None:
        if self._stopping is not None and not self._stopping.done():
            self._stopping.set_result(None)

    def stop(self, *, at_exit: bool = False) -> None:
        """Let the loop end: it cancels what runs there and closes what hangs on it. Does not wait.

        `at_exit`: whoever waits for a call is a daemon thread, and is not woken, for it would only print a traceback.
        """
        self._at_exit = at_exit
        self.over = True
        if self.loop is not None:
            self.call_soon(self._stop_on_loop)

    def join(self) -> None:
        """Wait for the thread's end, at most `PATIENCE` seconds. On that thread: not at all."""
        if self._thread is not None and get_ident() != self.ident:
            self._thread.join(PATIENCE)

    def wait_until_ended(self, seconds: float) -> None:
        """Wait for the end of the loop (not of the thread, which stays quiet for a while at exit)."""
        if self._thread is not None and self._end.acquire(timeout=max(seconds, 0.0)):
            self._end.release()

    def call_soon(self, callback: Callable[..., object], *arguments: Any) -> bool:
        """Run a callback on the loop. Takes no lock and waits for nothing: finalizers call it. False: it has ended."""
        assert self.loop is not None  # noqa: S101 - for type checkers: called after the start only
        try:
            self.loop.call_soon_threadsafe(callback, *arguments)
        except RuntimeError:
            return False
        return True

    def spawn(self, coroutine: Coroutine[Any, Any, None], then: Callable[[], None]) -> asyncio.Task[None]:
        """On the loop's thread: run a coroutine that nobody waits for, and then a callback, whatever it came to."""
        assert self.loop is not None  # noqa: S101 - for type checkers: this runs on it
        task = self.loop.create_task(coroutine)

        def finished(task: asyncio.Task[None]) -> None:
            note_outcome(task)
            then()

        task.add_done_callback(finished)
        return task

    # Crossing

    def run(self, lease: Lease, function: Callable[..., Coroutine[Any, Any, T]], arguments: tuple[Any, ...]) -> T:
        """Run `function(*arguments)` on the loop and wait for its result, or raise what it raised.

        Raises `LoopThreadError` on the loop's own thread, `ClientClosedError` if the client was closed or the loop
        ended meanwhile, `ForkedError` if this process was forked while the call was under way.
        """
        if get_ident() == self.ident:
            raise LoopThreadError
        job = Job(lease, function, arguments, contextvars.copy_context())
        try:
            if self._submit(job):
                _wait(job.done)
            elif self._at_exit:
                stay_quiet()
        except BaseException:
            self._abandon(job)
            raise
        outcome: T = job.outcome(forked=self.forked)
        return outcome

    def _submit(self, job: Job) -> bool:
        """False: the loop has ended, and may never look at the job."""
        job.lease.jobs.add(job)
        self._queue.append(job)
        # The main thread, the only one that Ctrl-C strikes, always wakes the loop itself and never sets the flag: an
        # interrupt between flag and wake-up would leave everybody waiting for a wake-up that nobody sends.
        if get_ident() == threading.main_thread().ident:
            awake = self.call_soon(self._drain)
        elif not self._armed:
            self._armed = True
            awake = self.call_soon(self._drain)
        else:
            awake = True
        return awake and not self.over

    def _drain(self) -> None:
        self._armed = False
        while self._queue:
            job = self._queue.popleft()
            if job.lease.ended:
                job.finish()
            elif not job.finished:
                self._begin(job)

    def _begin(self, job: Job) -> None:
        assert self.loop is not None  # noqa: S101 - for type checkers: this runs on it

        def finished(task: asyncio.Task[Any]) -> None:
            note_outcome(task)
            if not self._at_exit:
                job.finish()

        job.begin(self.loop, finished)

    def _abandon(self, job: Job) -> None:
        """The caller was interrupted: cancel the job and wait a little, so that it cannot go on behind its back."""
        if not self.forked and self.call_soon(job.cancel) and not job.finished:
            job.done.acquire(timeout=PATIENCE)

    def forget_in_child(self) -> None:
        """In a forked child: the loop is the parent's. The calls of the thread that forked fail, all else is left."""
        self.over = self.forked = True
        for lease in list(self.leases):
            for job in list(lease.jobs):
                if job.thread == get_ident():
                    job.finish()
            lease.jobs.clear()
        self._settle()
