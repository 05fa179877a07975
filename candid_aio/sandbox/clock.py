"""The sandbox's idea of now, which a test can move forward. It may not be used for time-outs and delays."""

from __future__ import annotations

import datetime as dt

__all__ = ["Clock", "wire_time"]


class Clock:
    """The wall clock, plus what it was advanced by."""

    def __init__(self) -> None:
        self._ahead = dt.timedelta()

    def now(self) -> dt.datetime:
        return dt.datetime.now(dt.UTC) + self._ahead

    def advance(self, *, days: float = 0, hours: float = 0, seconds: float = 0) -> None:
        """Moves it forward: timestamps and the expiry of tokens follow. Raises ValueError for a negative step."""
        step = dt.timedelta(days=days, hours=hours, seconds=seconds)
        if step < dt.timedelta():
            message = "a clock can only be advanced"
            raise ValueError(message)
        self._ahead += step


def wire_time(moment: dt.datetime) -> str:
    """A date-time as the API writes it: RFC 3339, in UTC."""
    return moment.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")
