"""The place of every call in the rate limit: one limiter for each environment in a process, first come first served.

Guards a `Ledger` for all clients, threads and event loops. May use no primitive of an event loop but futures, wait for
no lock where a finalizer can come, and know nothing of a call but its operation's name.

A place goes back from `finally` blocks, and the collector can run those at any moment, also while its own thread holds
the lock. So what comes back is left in `_inbox`, and whoever can have the lock works it off; who has it looks again
after letting it go.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
import os
import threading
import time
from collections import OrderedDict, deque
from typing import TYPE_CHECKING, Any

from candid_aio.transport.ledger import Ledger

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from candid_aio.environment import CandidApiClientEnvironment
    from candid_aio.options import RateLimit

__all__ = ["Limiter", "Pace", "Place", "limiter_of"]


class Place:
    """One request's place.

    Call `leave` when its first byte leaves, `answered` when an answer begins to come, and `close` in any case.
    """

    __slots__ = ("_ledger", "_limiter", "_open", "_operation", "_sent_at")

    def __init__(self, limiter: Limiter, ledger: Ledger, operation: str) -> None:
        self._limiter = limiter
        self._ledger = ledger
        self._operation = operation
        self._sent_at: float | None = None
        self._open = True

    def leave(self) -> None:
        """The request leaves now. Again does nothing."""
        if self._sent_at is None:
            self._sent_at = self._limiter.clock()

    def answered(self) -> None:
        """An answer begins to come."""
        now = self._limiter.clock()
        self._open = False
        self._limiter.post(self._ledger.answered, self._operation, self._sent_at or now, now)

    def close(self) -> None:
        """Nothing more will come. A place that was not used goes to the next."""
        if not self._open:
            return
        self._open = False
        if self._sent_at is None:
            self._limiter.post(self._ledger.give_back)
        else:
            self._limiter.post(self._ledger.cut_off, self._limiter.clock())

    def refused(self, retry_after: float | None) -> None:
        """The answer was a 429, with the seconds that the server asked for."""
        now = self._limiter.clock()
        self._limiter.post(self._ledger.refused, self._sent_at or now, now, retry_after)


class _Desk:
    """The waiters of one event loop, and the timer that looks whether the first of all can go.

    Each loop has its own, so that one that stalls does not hold up the others.
    """

    __slots__ = ("at", "loop", "timer", "waiters")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.waiters = 0
        self.at = math.inf
        self.timer: asyncio.TimerHandle | None = None


class _Waiter:
    __slots__ = ("future", "loop")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.future: asyncio.Future[None] = loop.create_future()

    def call(self) -> None:
        """On its loop."""
        if not self.future.done():
            self.future.set_result(None)


class Limiter:
    """The limiter of one environment. `clock` is monotonic, in seconds."""

    def __init__(self, limit: RateLimit, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.limit: RateLimit = limit
        self.clock: Callable[[], float] = clock
        self._begin()

    def _begin(self) -> None:
        self._ledger = Ledger(self.limit.requests, self.limit.seconds)
        self._lock = threading.Lock()
        self._inbox: deque[tuple[Callable[..., object], tuple[Any, ...]]] = deque()
        self._queue: OrderedDict[_Waiter, _Desk] = OrderedDict()
        # They have their place and are yet to wake up. Nobody who comes now may leave before them.
        self._called: set[_Waiter] = set()
        self._desks: dict[asyncio.AbstractEventLoop, _Desk] = {}

    @property
    def waiting(self) -> int:
        """How many calls wait for a place."""
        return len(self._queue)

    async def acquire(self, operation: str) -> Place:
        """A place, after all who came before. Cancelled while it waits, a call leaves its place to the next.

        `operation` is its name: the trips of each are compared among themselves.
        """
        ledger = self._ledger
        if self._lock.acquire(False):
            try:
                first = not (self._queue or self._called or self._inbox)
                at_once = first and ledger.taken_at_once(self.clock())
            finally:
                self._lock.release()
            if self._inbox:
                self._work_off()
            if at_once:
                return Place(self, ledger, operation)
        waiter = _Waiter(asyncio.get_running_loop())
        try:
            self.post(self._enqueue, waiter)
            await waiter.future
        except BaseException:
            self.post(self._withdraw, waiter, ledger)
            raise
        self.post(self._called.discard, waiter)
        return Place(self, ledger, operation)

    def _enqueue(self, waiter: _Waiter) -> None:
        desk = self._desks.get(waiter.loop)
        if desk is None:
            self._forget_closed()
            desk = self._desks[waiter.loop] = _Desk(waiter.loop)
        desk.waiters += 1
        self._queue[waiter] = desk

    def _forget_closed(self) -> None:
        """Loops that were closed have waiters that nobody will miss."""
        for loop in [loop for loop in self._desks if loop.is_closed()]:
            del self._desks[loop]
            for waiter in [waiter for waiter in self._queue if waiter.loop is loop]:
                self._dequeue(waiter)

    def _dequeue(self, waiter: _Waiter) -> None:
        self._queue.pop(waiter).waiters -= 1

    def _withdraw(self, waiter: _Waiter, ledger: Ledger) -> None:
        if waiter in self._queue:
            self._dequeue(waiter)
        elif waiter in self._called:
            self._called.remove(waiter)
            ledger.give_back()

    def post(self, function: Callable[..., object], *arguments: Any) -> None:
        """Have a change of the ledger made, and the queue looked after. Any thread, any time; waits for nothing."""
        if not self._inbox and self._lock.acquire(False):
            try:
                function(*arguments)
                quiet = not self._queue
            finally:
                self._lock.release()
            if quiet and not self._inbox:
                return
            function, arguments = _look, ()
        self._inbox.append((function, arguments))
        self._work_off()

    def _work_off(self) -> None:
        # The look at the inbox after the lock is let go makes up for all who could not have it.
        while self._inbox and self._lock.acquire(False):
            try:
                while self._inbox:
                    function, arguments = self._inbox.popleft()
                    function(*arguments)
                called, rearmed = self._grant() if self._queue else ((), ())
            finally:
                self._lock.release()
            for waiter in called:
                self._call(waiter)
            for desk in rearmed:
                # It may have been closed just now.
                with contextlib.suppress(RuntimeError):
                    desk.loop.call_soon_threadsafe(self._arm, desk)

    def _grant(self) -> tuple[list[_Waiter], list[_Desk]]:
        """Give out what can be given: who is to be called, and whose timer is too late for the next."""
        ledger = self._ledger
        now = self.clock()
        called: list[_Waiter] = []
        while self._queue and (wait := ledger.wait(now, queued=True)) <= 0:
            # A loop that rests (its `run_until_complete` ended) may never go on. Its waiters keep their place in the
            # queue, and the desk's timer finds them when it runs again.
            waiter = next((waiter for waiter in self._queue if waiter.loop.is_running()), None)
            if waiter is None:
                break
            self._dequeue(waiter)
            ledger.take(now, queued=True)
            self._called.add(waiter)
            called.append(waiter)
        if not self._queue:
            return called, []
        late = [desk for desk in self._desks.values() if desk.waiters and now + wait < desk.at]
        for desk in late:
            desk.at = now + wait
        return called, late

    def _call(self, waiter: _Waiter) -> None:
        # Its loop may have been closed just now. The place comes back when what waits there is collected.
        with contextlib.suppress(RuntimeError):
            waiter.loop.call_soon_threadsafe(waiter.call)

    def _arm(self, desk: _Desk) -> None:
        """On the desk's loop."""
        if desk.timer is not None:
            desk.timer.cancel()
        desk.timer = desk.loop.call_later(max(0.0, desk.at - self.clock()), self._ring, desk)

    def _ring(self, desk: _Desk) -> None:
        desk.timer = None
        self.post(self._rung, desk)

    def _rung(self, desk: _Desk) -> None:
        desk.at = math.inf
        if not desk.waiters:
            self._desks.pop(desk.loop, None)

    def tighten(self, limit: RateLimit) -> None:
        """Go over to `limit` where its rate is lower than that of the limit in force."""
        with self._lock:
            if (limit.requests / limit.seconds, limit.requests) < (
                self.limit.requests / self.limit.seconds,
                self.limit.requests,
            ):
                self.limit = limit
                self._ledger.tighten(limit.requests, limit.seconds)
        self.post(_look)

    def resume(self, ages: Iterable[float]) -> None:
        """Count what an earlier process sent."""
        self.post(self._ledger.resume, list(ages), self.clock())

    def ages(self) -> list[float]:
        """Seconds since each request that still counts."""
        with self._lock:
            found = self._ledger.ages(self.clock())
        self.post(_look)
        return found

    def forget(self) -> object:
        """In a forked child: begin anew. Returns the parent's, which must not be collected."""
        left = (self._lock, self._inbox, self._queue, self._called, self._desks)
        self._begin()
        return left


def _look() -> None:
    """Nothing changes in the ledger, but time has passed or somebody came."""


class Pace:
    """How fast the calls of a client's environment may go, for all clients of the process together.

    Any thread may ask, at any time; nothing here waits.
    """

    def __init__(self, limiter: Limiter | None) -> None:
        self._limiter = limiter

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self.limit}>"

    @property
    def limit(self) -> RateLimit | None:
        """The limit in force, None where there is none."""
        return None if self._limiter is None else self._limiter.limit

    @property
    def waiting(self) -> int:
        """How many calls wait for their place at this moment."""
        return 0 if self._limiter is None else self._limiter.waiting

    def ages(self) -> list[float]:
        """Seconds since each request left that still counts, oldest first; 0 for those without an answer yet."""
        return [] if self._limiter is None else self._limiter.ages()

    def resume(self, ages: Iterable[float]) -> None:
        """Go on from an earlier process, before the first call: `ages` are the seconds since its requests left.

        They count as if they had left from here, and the calls of the first window are spaced. A negative age (a clock
        was set back) counts as 0, one of a window or more (and NaN) as nothing.
        """
        if self._limiter is not None:
            self._limiter.resume(ages)


_limiters: dict[tuple[str, str], Limiter] = {}
_registry_lock = threading.Lock()


def limiter_of(environment: CandidApiClientEnvironment, limit: RateLimit | None) -> Limiter | None:
    """The process's limiter of an environment, both hosts together; None without a limit.

    It outlives its clients, for the server remembers what they sent. Of several limits the one with the lowest rate is
    in force from then on, for all who have one.
    """
    if limit is None:
        return None
    key = (environment.candid_api.rstrip("/").lower(), environment.pre_encounter.rstrip("/").lower())
    with _registry_lock:
        found = _limiters.get(key)
        if found is None:
            found = _limiters[key] = Limiter(limit)
            return found
    found.tighten(limit)
    return found


_orphans: list[object] = []


def _after_fork() -> None:
    global _registry_lock  # noqa: PLW0603 - another thread may have held it
    _orphans.append(_registry_lock)
    _registry_lock = threading.Lock()
    _orphans.extend(limiter.forget() for limiter in list(_limiters.values()))


# Systems that cannot fork do not have it.
getattr(os, "register_at_fork", dict)(after_in_child=_after_fork)
