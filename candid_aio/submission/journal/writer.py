"""The one thread that writes a journal, and the group commit. It knows nothing of rows.

A commit costs an fsync whatever is in it, so what comes within 10 ms of the last commit's beginning goes into the next
one together. What comes later goes at once, as does what is many rows already. When a commit is on disk, the futures of
its jobs are resolved on their own loops, with one call for each loop.

Only the thread's own stack holds the connection: a child of fork has no such thread, and never finalizes it.
"""

from __future__ import annotations

import asyncio
import contextlib
import copy
import os
import threading
import time
from collections import defaultdict
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import attrs

from candid_aio.submission.journal import place, schema
from candid_aio.submission.journal.interface import JournalError
from candid_aio.submission.journal.tables import Tables

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable

    from candid_aio.submission.states import Step

__all__ = ["Writer"]

T = TypeVar("T")

Work: TypeAlias = "Callable[[Tables], Any] | tuple[str, Step]"
"""Something to do with the rows, or a step of an operation: steps are written many at once."""

Result: TypeAlias = "tuple[asyncio.Future[Any], Any, JournalError | None]"

# Seconds from the beginning of a commit to that of the next.
_GROUP = 0.010

_CANNOT_OPEN = "the journal cannot be opened"


@attrs.frozen(eq=False)
class _Job:
    """`work` is None for the last job: close the journal. `at_once` is not worth waiting for company."""

    future: asyncio.Future[Any]
    work: Work | None
    at_once: bool = True


class Writer:
    """A thread with an open journal: `start` it, let it `do` things, `stop` it. `path` is resolved."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._process = os.getpid()
        self._jobs: SimpleQueue[_Job] = SimpleQueue()
        self._lock = threading.Lock()
        self._over: JournalError | None = JournalError("the journal is not open")
        """What everybody is told who comes now, None while it is open."""
        self._runs = False
        """Whether there is a thread: from before the journal is opened until after its lock is free."""

    async def start(self, first: Callable[[Tables], T]) -> T:
        """Opens the journal; the result of the first thing that is done with it.

        Raises JournalError, also where it is open already; that one goes on.
        """
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._launch(_Job(future, first))
        try:
            return await future
        except asyncio.CancelledError:
            with contextlib.suppress(JournalError):
                await self.stop()
            raise

    async def do(self, work: Work, *, at_once: bool = False) -> Any:
        """The result of the work, when it is on disk. Raises JournalError."""
        return await self._put(work, at_once=at_once)

    async def stop(self) -> None:
        """Closes an open journal after all that was begun. Raises JournalError where that cannot be written.

        Who is cancelled waits for it, too: the lock is free when this is over.
        """
        if self._over is None:
            import anyio  # here, because who only reads journals does without

            with anyio.CancelScope(shield=True):
                await self._put(None)

    def _launch(self, first: _Job) -> None:
        if self._runs:
            self._refuse_children()  # before the lock, of which a child's copy may be held for ever
        thread = threading.Thread(target=self._run, args=(first,), name="candid-aio-journal", daemon=True)
        # Two threads would take each other's jobs.
        with self._lock:
            if self._runs:
                message = "the journal is open already"
                raise JournalError(message)
            self._process, self._over, self._runs = os.getpid(), None, True
        try:
            thread.start()
            return
        except RuntimeError as error:
            failed = schema.failure(error, _CANNOT_OPEN)
        self._end(failed)
        raise failed

    def _refuse_children(self) -> None:
        if os.getpid() != self._process:
            message = "the journal belongs to the process that forked this one"
            raise JournalError(message)

    def _put(self, work: Work | None, *, at_once: bool = True) -> asyncio.Future[Any]:
        self._refuse_children()
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        # Under the lock no job can come after the thread has looked for the last time.
        with self._lock:
            if self._over is not None:
                raise copy.copy(self._over)
            self._jobs.put(_Job(future, work, at_once))
            if work is None:
                self._over = JournalError("the journal is closed")
        return future

    def _run(self, first: _Job) -> None:
        """The thread. What went wrong goes to all who wait, and to all who come later."""
        waiting = [first]
        over: JournalError | None = None
        what = _CANNOT_OPEN
        try:
            with place.locked(self._path), contextlib.closing(place.for_writing(self._path)) as database:
                tables = Tables(database)
                what = "the journal cannot be written"
                self._serve(database, tables, waiting)
        except Exception as error:
            over = schema.failure(error, what)
        waiting += self._end(over)
        _tell([(job.future, None, over) for job in waiting])

    def _end(self, over: JournalError | None) -> list[_Job]:
        """The jobs that came too late. `over` is what went wrong."""
        late = []
        with self._lock:
            self._runs = False
            if over is not None:
                self._over = over
            while not self._jobs.empty():
                late.append(self._jobs.get())
        return late

    def _serve(self, database: sqlite3.Connection, tables: Tables, waiting: list[_Job]) -> None:
        """Commits jobs until the last one, and leaves in `waiting` those that were not answered."""
        while True:
            began = time.monotonic()
            last = waiting[-1].work is None
            _tell(_committed(database, tables, waiting[:-1] if last else waiting))
            if last:
                del waiting[:-1]
                return
            waiting.clear()
            waiting.append(self._jobs.get())
            if not waiting[0].at_once and (pause := began + _GROUP - time.monotonic()) > 0:
                time.sleep(pause)
            while not self._jobs.empty():
                waiting.append(self._jobs.get())


def _committed(database: sqlite3.Connection, tables: Tables, jobs: Iterable[_Job]) -> list[Result]:
    """Does the jobs in their order, in one transaction. Raises sqlite3.Error; then nothing of it is promised."""
    results: list[Result] = []
    steps: list[tuple[str, Step]] = []
    database.execute("BEGIN IMMEDIATE")
    for job in jobs:
        if isinstance(job.work, tuple):
            steps.append(job.work)
            results.append((job.future, None, None))
            continue
        assert job.work is not None  # noqa: S101  # for the type checker: the last job never comes here
        tables.write(steps)
        steps.clear()
        results.append((job.future, job.work(tables), None))
    tables.write(steps)
    database.execute("COMMIT")
    return results


def _tell(results: Iterable[Result]) -> None:
    by_loop: dict[asyncio.AbstractEventLoop, list[Result]] = defaultdict(list)
    for result in results:
        by_loop[result[0].get_loop()].append(result)
    for loop, of_loop in by_loop.items():
        # A loop that is closed by now has nobody who waits.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(_settle, of_loop)


def _settle(results: Iterable[Result]) -> None:
    for future, result, error in results:
        if future.done():
            continue
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(copy.copy(error))
