"""A server that is down: when it is taken for that, who tries it, and when it is given up.

While it is down one claim tries it by a look-up, with growing pauses, and the others wait. Many failures in a row may
be the claims' own: then the first try comes at once, and only if that fails is the server taken for down. May not send
anything.
"""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from candid_aio.submission.submitter import Heard

__all__ = ["Outage"]

# So many requests in a row without one clear answer are a reason to ask whether the server is down.
_IN_A_ROW = 32

# In seconds: the first pause, and the longest.
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 30.0

# The first tries, within 4 s, are not worth a line each.
_QUIET_TRIES = 3


class Outage:
    """Whether the server is down. `on_notice` is told in words; `clock` is monotonic, in seconds."""

    def __init__(
        self,
        *,
        give_up_after: float | None,
        on_notice: Callable[[str], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._give_up_after = give_up_after
        self._on_notice = on_notice
        self._clock = clock
        self._in_a_row = 0
        self._since: float | None = None
        self._suspected = False
        self._tries = 0
        self._trying = False
        self._changed: asyncio.Future[None] | None = None

    @property
    def down(self) -> bool:
        return self._since is not None

    @property
    def given_up(self) -> str | None:
        """Why the run stops, or None."""
        if self._since is None or self._give_up_after is None:
            return None
        seconds = self._clock() - self._since
        return f"the server did not answer for {seconds:.0f} s" if seconds >= self._give_up_after else None

    def heard(self, heard: Heard) -> bool:
        """What a request met. False while the server is known to be down."""
        if heard == "answer":
            self._in_a_row = 0
            if self._since is not None:
                if not self._suspected:
                    self._on_notice("the server answers again")
                self._since, self._suspected = None, False
                self.wake()
            return True
        self._in_a_row += 1
        if self._since is None and (heard == "silence" or self._in_a_row >= _IN_A_ROW):
            self._since, self._suspected = self._clock(), True
        if self._suspected and heard == "silence":
            self._is_down()
        return self._since is None or self._suspected

    def _is_down(self) -> None:
        self._suspected, self._tries = False, 0
        self._on_notice("the server does not answer; it is tried again until it does")

    async def ready(self, sleep: Callable[[float], Awaitable[None]]) -> bool:
        """Returns at once while the server is there. Else True for the one who is to try it now.

        Whoever waits is woken by each try that ends, and by `wake`: `sleep`, also called with 0 then, may raise.
        """
        while self._since is not None:
            if not self._trying:
                await self._wait_to_try(sleep)
                return True
            if self._changed is None:
                self._changed = asyncio.get_running_loop().create_future()
            await asyncio.shield(self._changed)
            await sleep(0)
        return False

    async def _wait_to_try(self, sleep: Callable[[float], Awaitable[None]]) -> None:
        self._trying = True
        pause = 0.0 if self._suspected else min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0 ** min(self._tries, 100))
        if self._since is not None and self._give_up_after is not None:
            pause = min(pause, max(0.0, self._since + self._give_up_after - self._clock()))
        try:
            if pause and self._tries >= _QUIET_TRIES:
                self._on_notice(f"the server does not answer; the next try is in {pause:.0f} s")
            await sleep(pause)
        except BaseException:
            self.tried()
            raise

    def tried(self) -> None:
        """The one who tried has its answer, or none."""
        self._trying = False
        if self._suspected:
            self._is_down()
        else:
            self._tries += 1
        self.wake()

    def wake(self) -> None:
        """Has all who wait look again."""
        if self._changed is not None:
            self._changed.set_result(None)
            self._changed = None
