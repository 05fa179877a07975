"""The sandbox's idea of now, which a test can move forward. It may not be used for time-outs and delays."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Clock", "sortable", "wire_time"]


LAST = dt.datetime(9000, 1, 1, tzinfo=dt.UTC)
"""Python's moments end a thousand years later, and what a claim waits for is reckoned ahead of the clock."""


class Clock:
    """The wall clock, plus what it was advanced by. With a `start` it begins there and stands still until it is moved.

    A clock that stands still makes the same requests get the same timestamps.
    """

    def __init__(self, start: dt.datetime | None = None) -> None:
        self._start = start
        self.ahead: dt.timedelta = dt.timedelta()
        """What it was advanced by."""
        self._watchers: list[Callable[[], None]] = []

    def now(self) -> dt.datetime:
        return (self._start or dt.datetime.now(dt.UTC)) + self.ahead

    def watch(self, watcher: Callable[[], None]) -> None:
        """Calls `watcher` whenever the clock was moved."""
        self._watchers.append(watcher)

    def advance(self, *, days: float = 0, hours: float = 0, seconds: float = 0) -> None:
        """Moves it forward: timestamps, claims and all that expires follow.

        Raises ValueError for a negative step and for one beyond the year 9000, OverflowError for one without end.
        """
        step = dt.timedelta(days=days, hours=hours, seconds=seconds)
        if step < dt.timedelta():
            message = "a clock can only be advanced"
            raise ValueError(message)
        if step > LAST - self.now():
            message = f"a clock can be advanced up to the year {LAST.year}"
            raise ValueError(message)
        self.ahead += step
        for watcher in self._watchers:
            watcher()


def wire_time(moment: dt.datetime) -> str:
    """A date-time as the API writes it: RFC 3339, in UTC."""
    return moment.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")


def sortable(moment: str | dt.datetime) -> str:
    """A date-time that compares as text: in UTC, always with six digits after the point."""
    if isinstance(moment, str):
        moment = dt.datetime.fromisoformat(moment)
    return moment.astimezone(dt.UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
