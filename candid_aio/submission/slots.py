"""How many requests are in flight at once: as many as make the server answer more in the same time, and no more.

`Climb` decides, as a function of what was measured; `Slots` holds to it. Neither knows what a request is.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Climb", "Slots"]

FIRST, MOST = 16, 256

# A doubling that gives less than this is not worth it: the server, or this process, is at its limit.
_WORTH = 1.2

# After so many rounds on one height, it is tried again whether more would help: a server's latency changes.
_ROUNDS_TO_STAY = 20


class Climb:
    """Doubles the height while that gives more answers a second; else goes back, and tries again later.

    A round is as many answers as requests are allowed at once, and at least `FIRST`: it takes about one latency.
    """

    def __init__(self, *, first: int = FIRST, most: int = MOST) -> None:
        self.height: int = min(first, most)
        self._most = most
        self._before: float | None = None
        """Answers a second at half the height, while a doubling is on trial."""
        self._stay = 0

    def round_ended(self, rate: float, *, held_back: bool) -> int:
        """The height for the next round. `rate` is in answers a second; `held_back`: a rate limit, or a lack of claims,
        kept requests from being made, so the rate says nothing.
        """
        if held_back:
            self._before = None
        elif self._before is not None and rate < self._before * _WORTH:
            self.height = max(1, self.height // 2)
            self._before = None
            self._stay = _ROUNDS_TO_STAY
        elif self._stay:
            self._stay -= 1
        elif self.height < self._most:
            self._before = rate
            self.height = min(self._most, self.height * 2)
        else:
            self._before = None
        return self.height


class Slots:
    """At most so many holders at once, first come first served. A number that is given stays; else it climbs.

    `held_back` tells whether requests wait for something else than a slot. `clock` is monotonic, in seconds.
    """

    def __init__(self, fixed: int | None, *, held_back: Callable[[], bool], clock: Callable[[], float]) -> None:
        self._climb = None if fixed is not None else Climb()
        self._allowed = fixed if fixed is not None else FIRST
        self._held_back = held_back
        self._clock = clock
        self._began = clock()
        self._answers = 0
        self._full_since: float | None = None
        self._full_for = 0.0
        """Seconds of this round in which all slots were held. In the rest of it there was a lack of claims."""
        self._waiting: deque[asyncio.Future[None]] = deque()
        self.held: int = 0

    @property
    def allowed(self) -> int:
        """How many at once, at this moment."""
        return self._allowed

    async def acquire(self) -> None:
        """A slot, after all who came before."""
        if self.held < self._allowed and not self._waiting:
            self.held += 1
            self._mark(full=self.held >= self._allowed)
            return
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        try:
            await future
        except asyncio.CancelledError:
            if future.done() and not future.cancelled():
                # It was given just now: the next one has it.
                self.release()
            raise

    def release(self) -> None:
        """Gives a slot back."""
        self.held -= 1
        self._hand_out()

    def answered(self) -> None:
        """A request of a holder was answered, or given up."""
        if self._climb is None:
            return
        self._answers += 1
        if self._answers < max(self._allowed, FIRST):
            return
        self._mark(full=False)
        now = self._clock()
        seconds = max(now - self._began, 1e-6)
        held_back = 2 * self._full_for < seconds or self._held_back()
        self._allowed = self._climb.round_ended(self._answers / seconds, held_back=held_back)
        self._began, self._answers, self._full_for = now, 0, 0.0
        self._hand_out()

    def _hand_out(self) -> None:
        while self._waiting and self.held < self._allowed:
            future = self._waiting.popleft()
            if not future.done():
                self.held += 1
                future.set_result(None)
        self._mark(full=self.held >= self._allowed)

    def _mark(self, *, full: bool) -> None:
        """Adds up how long all slots are held. One that is free for a moment tells nothing: claims end together."""
        if full is (self._full_since is not None) or self._climb is None:
            return
        now = self._clock()
        if self._full_since is None:
            self._full_since = now
        else:
            self._full_for += now - self._full_since
            self._full_since = None
