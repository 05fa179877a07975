"""The vendor's rate limit: so many requests of one address in any rolling ten seconds, over both hosts. Real time."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["RateLimit"]

SECONDS = 10.0


class RateLimit:
    """Counts the requests that it lets through. Those that it refuses do not count, so that a client can recover."""

    def __init__(self, most: int | None, *, now: Callable[[], float] = time.monotonic) -> None:
        self._most = most
        self._now = now
        self._taken: dict[str, deque[float]] = {}

    def takes(self, address: str) -> bool:
        """Whether one more may come from there now. Always, where there is no limit."""
        if self._most is None:
            return True
        now = self._now()
        taken = self._taken.setdefault(address, deque())
        while taken and taken[0] <= now - SECONDS:
            taken.popleft()
        if len(taken) >= self._most:
            return False
        taken.append(now)
        return True
