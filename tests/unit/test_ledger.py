"""The ledger of the rate limit: what can reach the server in any window, whatever the network does."""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from candid_aio.transport.ledger import LONGEST_HOLD, Ledger

SECONDS = 10.0
SHORTEST = 0.05
END = 55.0
"""A shortest trip is believed for 60 s; the simulated network has none as short after the first."""


@attrs.frozen
class Trip:
    """Seconds of one request on its ways, and how it ends."""

    pool: float
    out: float
    back: float
    end: str


TRIPS = st.builds(
    Trip,
    pool=st.sampled_from([0.0, 0.0, 0.1, 3.0]) | st.floats(0, 5),
    out=st.sampled_from([0.0, 0.02, 3.0]) | st.floats(0, 15),
    back=st.sampled_from([SHORTEST, 3.0]) | st.floats(SHORTEST, 15),
    end=st.sampled_from(["answered"] * 4 + ["cut_off", "unsent"]),
)


class Network:
    """Sends a queue of requests as the ledger allows, in simulated time."""

    def __init__(self, ledger: Ledger, now: float = 0.0) -> None:
        self.ledger = ledger
        self.now = now
        self.arrivals: list[float] = []
        self.grants: list[float] = []
        self._events: list[tuple[float, int, Callable[[], None]]] = []

    def at(self, moment: float, then: Callable[[], None]) -> None:
        heapq.heappush(self._events, (moment, len(self._events) + len(self.grants) * 1000, then))

    def go_to(self, moment: float) -> None:
        while self._events and self._events[0][0] <= moment:
            self.now, _, then = heapq.heappop(self._events)
            then()
        self.now = moment

    def send(self, trip: Trip) -> bool:
        """Wait for a place and begin the trip; False where there was none before the end."""
        while (wait := self.ledger.wait(self.now, queued=True)) > 0:
            next_event = self._events[0][0] if self._events else math.inf
            moment = min(self.now + max(wait, 1e-6), next_event)
            if moment >= END:
                return False
            self.go_to(moment)
        self.ledger.take(self.now, queued=True)
        self.grants.append(self.now)
        sent = self.now + trip.pool
        arrived = sent + trip.out
        back = arrived + trip.back
        if trip.end == "unsent":
            self.at(sent, self.ledger.give_back)
            return True
        self.arrivals.append(arrived)
        if trip.end == "answered":
            self.at(back, lambda: self.ledger.answered("commons.probe", sent, back))
        else:
            self.at(back, lambda: self.ledger.cut_off(back))
        return True


def fullest_window(arrivals: list[float], seconds: float = SECONDS) -> int:
    """The most arrivals in any half-open window."""
    ordered = sorted(arrivals)
    first = most = 0
    for last, moment in enumerate(ordered):
        while moment - ordered[first] >= seconds - 1e-9:
            first += 1
        most = max(most, last - first + 1)
    return most


@given(st.integers(1, 12), st.lists(TRIPS, max_size=60))
def test_never_more_arrive_in_a_window_than_allowed_whatever_the_delays(requests: int, trips: list[Trip]) -> None:
    network = Network(Ledger(requests, SECONDS))
    network.send(Trip(0, 0, SHORTEST, "answered"))
    network.go_to(SHORTEST)
    for trip in trips:
        if not network.send(trip):
            break
    assert fullest_window(network.arrivals) <= requests


@given(st.integers(1, 12), st.lists(TRIPS, min_size=1, max_size=40))
def test_no_place_is_lost(requests: int, trips: list[Trip]) -> None:
    ledger = Ledger(requests, SECONDS)
    network = Network(ledger)
    for trip in trips:
        if not network.send(trip):
            break
    network.go_to(1000)
    assert ledger.ages(1000) == []
    for _ in range(requests):
        assert ledger.wait(1000, queued=False) == 0
        ledger.take(1000, queued=False)
    assert ledger.wait(1000, queued=False) == math.inf


@given(st.lists(st.floats(0, 9), min_size=1, max_size=20), st.integers(1, 20))
def test_a_resumed_run_and_the_one_before_keep_one_limit(ages: list[float], requests: int) -> None:
    """As many as the earlier run may have sent, and none before its places are back."""
    earlier = [20 - age for age in ages[:requests]]
    ledger = Ledger(requests, SECONDS)
    ledger.resume([20 - sent for sent in earlier], 20)
    network = Network(ledger, now=20.0)
    while network.send(Trip(0, 0, SHORTEST, "answered")):
        pass
    assert fullest_window(earlier + network.arrivals) <= requests


def test_what_is_resumed_is_checked() -> None:
    ledger = Ledger(100, SECONDS)
    ledger.resume([-3, 4, 10, 11, math.nan, math.inf], 50)
    ledger.resume([2.0], 50)
    ledger.take(50, queued=False)
    assert ledger.ages(50) == [4, 2, 0, 0]


def test_a_newcomer_is_spaced_for_a_window_and_may_then_burst() -> None:
    ledger = Ledger(10, SECONDS)
    ledger.take(100, queued=False)
    assert ledger.wait(100, queued=False) == pytest.approx(1)
    ledger.take(101, queued=False)
    ledger.answered("a", 100, 100)
    ledger.answered("a", 101, 101)
    assert ledger.wait(120, queued=False) == 0
    for _ in range(10):
        ledger.take(120, queued=False)
    assert ledger.wait(120, queued=False) == math.inf


def test_a_loop_that_stalled_catches_up_on_a_few_grants_only() -> None:
    ledger = Ledger(1000, SECONDS)
    ledger.take(0, queued=True)
    grants = 0
    while ledger.wait(5, queued=True) == 0:
        ledger.take(5, queued=True)
        grants += 1
    assert 1 < grants <= 6


def test_while_calls_queue_they_are_spaced_wider_the_fewer_places_are_free() -> None:
    ledger = Ledger(10, SECONDS)
    gaps = []
    for free in (9, 4):
        while ledger._taken < 10 - free - 1:
            ledger.take(20, queued=False)
        ledger.take(20, queued=True)
        ledger._due = 30.0
        ledger.take(30, queued=True)
        gaps.append(ledger.wait(30, queued=True))
    assert gaps == [pytest.approx(SECONDS / 28), pytest.approx(SECONDS / 18)]


def test_a_longer_way_is_believed_after_a_while() -> None:
    """Else a server that became slower would cost a part of the limit for ever."""
    ledger = Ledger(1, SECONDS)
    now = 0.0
    for trip in [0.02] + [2.0] * 20:
        now += ledger.wait(now, queued=True)
        ledger.take(now, queued=True)
        now += trip
        ledger.answered("a", now - trip, now)
    assert ledger.wait(now, queued=True) == pytest.approx(8)


def test_a_trip_that_is_shorter_than_those_before_moves_what_is_still_counted() -> None:
    ledger = Ledger(2, SECONDS)
    for _ in range(2):
        ledger.take(0, queued=False)
    ledger.answered("a", 0, 3)
    assert ledger.wait(3, queued=True) == pytest.approx(7)
    ledger.answered("a", 3, 3.5)
    assert ledger.wait(3.5, queued=True) == pytest.approx(9)


def full(requests: int = 100, at: float = 100.0) -> Ledger:
    """A ledger with as many requests in its window as are allowed."""
    ledger = Ledger(requests, SECONDS)
    ledger.take(0, queued=False)
    ledger.give_back()
    for _ in range(requests):
        ledger.take(at, queued=False)
        ledger.answered("a", at, at)
    return ledger


def test_a_429_cuts_once_for_all_that_had_left_and_recovers_with_care() -> None:
    ledger = full()
    ledger.refused(100, 101, None)
    assert ledger.allowed == 75
    ledger.refused(100.5, 101.5, None)
    assert ledger.allowed == 75
    assert ledger.wait(106, queued=True) == pytest.approx(0.1)  # it may come back before a place does
    assert ledger.allowed == 75
    assert ledger.wait(116, queued=True) == 0
    assert ledger.allowed == pytest.approx(95)
    ledger.wait(126, queued=True)
    assert ledger.allowed == pytest.approx(100)
    ledger.refused(127, 128, None)
    assert ledger.allowed == 1  # nothing of ours was in the window


def test_retry_after_holds_back_all_but_not_for_ever() -> None:
    ledger = Ledger(100, SECONDS)
    ledger.refused(0, 0, 5)
    ledger.refused(0, 1, 2)
    assert ledger.wait(1, queued=False) == 4
    ledger.refused(0, 2, 86400)
    assert ledger.wait(2, queued=False) == LONGEST_HOLD


def test_a_stricter_limit_takes_hold_of_what_is_counted() -> None:
    ledger = full()
    ledger.tighten(50, 20)
    assert ledger.wait(111, queued=False) == pytest.approx(9)
    assert ledger.wait(120, queued=False) == 0


def test_a_log_that_is_never_full_does_not_grow() -> None:
    ledger = Ledger(10**9, SECONDS)
    for second in range(1000):
        ledger.take(second, queued=False)
        ledger.answered("a", second, second)
    assert len(ledger._lanes["a"].trips) == 10
