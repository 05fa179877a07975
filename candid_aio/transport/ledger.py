"""How many requests are under way or count as just arrived, and when the next may go. Values in, values out.

May do no I/O and read no clock; times are in seconds by one monotonic clock that the caller reads. Not thread-safe.

The server counts arrivals, and we see only when a request left and when its answer came. A place is therefore taken
from its grant until `seconds` after the latest moment at which the request can have arrived: not later than its answer
less the shortest trip of its operation. So a network or a server that stalls cannot make two windows arrive as one.
"""

from __future__ import annotations

import math
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["LONGEST_HOLD", "Ledger"]

LONGEST_HOLD = 60.0
"""Seconds for which a server's `Retry-After` holds back all calls, at most."""

_TRIP_SECONDS = 60.0
"""For so long, at least, a shortest trip is believed: then the way to the server may have become a longer one."""

_CUT = 0.75
_STEPS = 20
_QUICK, _CAREFUL = 0.2, 0.05
"""What of the limit comes back in one window after a cut: far from the rate that was refused, and near it."""


class _Lane:
    """The answered requests of one operation, in the order of their answers, and its shortest trip."""

    __slots__ = ("_earlier", "_latest", "_since", "shortest", "trips")

    def __init__(self) -> None:
        self.trips: deque[tuple[float, float]] = deque()
        self.shortest = math.inf
        self._earlier = math.inf
        self._latest = math.inf
        self._since = -math.inf

    def add(self, sent: float, answered: float) -> None:
        trip = answered - sent
        if answered - self._since > _TRIP_SECONDS:
            self._since = answered
            self._earlier, self._latest = self._latest, trip
            self.shortest = min(self._earlier, trip)
        elif trip < self._latest:
            self._latest = trip
            self.shortest = min(self._earlier, trip)
        self.trips.append((sent, answered))

    def arrived(self, trip: tuple[float, float]) -> float:
        """The latest moment at which it can have arrived, by what is known now of the shortest trip."""
        sent, answered = trip
        return max(sent, answered - self.shortest)

    def clear(self, until: float) -> int:
        """Drop those that arrived by then; how many."""
        trips = self.trips
        dropped = 0
        while trips and self.arrived(trips[0]) <= until:
            trips.popleft()
            dropped += 1
        return dropped


class Ledger:
    """At most `requests` places in `seconds`. A place is taken, then given back, answered or cut off, once.

    A new ledger spaces its grants for its first window, and so does one that is resumed: what went before may have been
    a full window. After that they are spaced only while calls queue.
    """

    def __init__(self, requests: int, seconds: float) -> None:
        self.requests: int = requests
        self.seconds: float = seconds
        self.allowed: float = requests
        self._taken = 0
        self._lanes: dict[str, _Lane] = {}
        self._due = -math.inf
        self._spaced_until = math.inf
        self._not_before = -math.inf
        self._cut_at = -math.inf
        self._refused_at = 0.0
        self._recovered_at = 0.0

    def wait(self, now: float, *, queued: bool) -> float:
        """Seconds until a place may be taken: 0 for now, infinite where only one that comes back can help."""
        if now < self._not_before:
            return self._not_before - now
        if self.allowed < self.requests:
            self._recover(now)
        if self._taken + 1 > self.allowed:
            self._clear(now)
            if self._taken + 1 > self.allowed:
                return self._until_back(now)
        if (queued or now < self._spaced_until) and now < self._due:
            return self._due - now
        return 0.0

    def taken_at_once(self, now: float) -> bool:
        """Take a place for a call before which nobody waits, if it need not wait itself."""
        # What nearly every call comes to, without another call.
        if now >= self._spaced_until and self._taken < self.allowed == self.requests and now >= self._not_before:
            self._taken += 1
            return True
        if self.wait(now, queued=False) > 0:
            return False
        self.take(now, queued=False)
        return True

    def take(self, now: float, *, queued: bool) -> None:
        """Reserve a place: it counts until it is given back or `seconds` after its request has arrived."""
        if queued or now < self._spaced_until:
            self._space(now)
        self._taken += 1

    def _space(self, now: float) -> None:
        """Say when the grant after this one is due."""
        free = 0.0
        if self._spaced_until == math.inf:
            self._spaced_until = now + self.seconds
        elif now >= self._spaced_until:
            self._clear(now)
            free = self.allowed - self._taken
        # A timer that is late may catch up on a few grants, a loop that stalled may not.
        late = now - self._due
        missed = 0.0 if late == math.inf else min(late, self.seconds / 200)
        self._due = now - missed + self.seconds / (self.allowed + 2 * free)

    def give_back(self) -> None:
        """A place whose request never left. The next in the queue has it at once."""
        self._taken -= 1
        self._due = -math.inf

    def answered(self, operation: str, sent: float, now: float) -> None:
        """An answer has begun to come."""
        lane = self._lanes.get(operation)
        if lane is None:
            lane = self._lanes[operation] = _Lane()
        lane.add(sent, now)
        # A log that is never full does not grow for ever.
        if lane.trips[0][1] <= now - self.seconds:
            self._taken -= lane.clear(now - self.seconds)

    def cut_off(self, now: float) -> None:
        """No answer came, and none will. The request can have arrived at any time until now."""
        self.answered("", now, now)

    def refused(self, sent: float, now: float, retry_after: float | None) -> None:
        """A 429: others share the address. Cuts once for all that had left by then, to what really went through."""
        if retry_after is not None:
            self._not_before = max(self._not_before, now + min(retry_after, LONGEST_HOLD))
        if sent <= self._cut_at:
            return
        self._clear(now)
        self._cut_at = now
        self._refused_at = min(self._taken, self.allowed)
        self.allowed = max(1.0, _CUT * self._refused_at)
        self._recovered_at = now + self.seconds / 2

    def tighten(self, requests: int, seconds: float) -> None:
        """Go over to a stricter limit."""
        self.requests, self.seconds = requests, seconds
        self.allowed = min(self.allowed, requests)

    def resume(self, ages: Iterable[float], now: float) -> None:
        """Count requests that left so many seconds ago and are not ours, and space the next window."""
        lane = self._lanes.setdefault("", _Lane())
        counted = [now - max(age, 0.0) for age in ages if age < self.seconds]
        lane.trips = deque(sorted([*lane.trips, *((sent, sent) for sent in counted)]))
        lane.shortest = 0.0
        self._taken += len(counted)
        self._spaced_until = now + self.seconds

    def ages(self, now: float) -> list[float]:
        """Seconds since each request arrived that still counts, oldest first; 0 for those without an answer yet."""
        self._clear(now)
        arrived = [lane.arrived(trip) for lane in self._lanes.values() for trip in lane.trips]
        return [*sorted((now - at for at in arrived), reverse=True), *[0.0] * (self._taken - len(arrived))]

    def _clear(self, now: float) -> None:
        until = now - self.seconds
        self._taken -= sum(lane.clear(until) for lane in self._lanes.values())

    def _until_back(self, now: float) -> float:
        heads = [lane.arrived(lane.trips[0]) for lane in self._lanes.values() if lane.trips]
        # Rounding may not make "now" of a place that is not back.
        back = max(min(heads, default=math.inf) + self.seconds - now, 1e-6)
        # After a cut places come back by themselves, too.
        return back if self.allowed == self.requests else min(back, self.seconds / 100)

    def _recover(self, now: float) -> None:
        """Give back what a cut took, step by step: slowly where the last refusal was."""
        step = self.seconds / _STEPS
        while self.allowed < self.requests and self._recovered_at + step <= now:
            near = abs(self.allowed - self._refused_at) <= _CAREFUL * self.requests
            share = _CAREFUL if near else _QUICK
            self.allowed = min(float(self.requests), self.allowed + share * self.requests / _STEPS)
            self._recovered_at += step
