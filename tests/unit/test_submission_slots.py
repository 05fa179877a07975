"""How many requests at once: what it climbs to at a server's latency and limits, and that no slot is lost."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Iterator

import attrs
import pytest
from timeless_helpers import now, run

from candid_aio.options import Limits
from candid_aio.submission.slots import FIRST, MOST, Climb, Slots

NEEDED = 97.0
"""Requests a second that the limit of 970 in 10 s lets leave."""


def heights(climb: Climb, rate: Callable[[int], float], rounds: int) -> Iterator[int]:
    for _ in range(rounds):
        yield climb.round_ended(rate(climb.height), held_back=False)


@pytest.mark.parametrize("latency", [0.001, 0.025, 2.0, 60.0])
def test_it_doubles_as_long_as_that_gives_twice_as_much(latency: float) -> None:
    climb = Climb()
    assert climb.height == FIRST
    assert list(heights(climb, lambda height: height / latency, 50)) == [32, 64, 128] + 47 * [MOST]


@pytest.mark.parametrize("capacity", [1.0, 16.0, 640.0, 1000.0, 2000.0, 5000.0])
def test_it_goes_back_where_more_would_only_wait_and_tries_again_later(capacity: float) -> None:
    """What a server, or this process, at its limit gives: no more, however much is asked of it."""
    latency = 0.025
    found = list(heights(Climb(), lambda height: min(height / latency, capacity), 400))
    enough = next(height for height in (16, 32, 64, 128, 256) if height / latency * 1.2 >= capacity or height == MOST)
    assert found[-1] in {enough, 2 * enough}
    assert max(found) == 2 * enough
    # A trial takes two rounds of 22: one to go up, in one it is found to be of no use.
    assert found.count(2 * enough) <= len(found) / 20 + 1
    assert found.count(2 * enough) >= len(found) / 25


def test_it_finds_a_server_that_became_slower() -> None:
    climb = Climb()
    assert max(heights(climb, lambda height: min(height / 0.025, 640.0), 100)) == 2 * FIRST
    assert list(heights(climb, lambda height: min(height / 2.0, 640.0), 100))[-1] == MOST


@pytest.mark.parametrize("before", [0, 1, 3])
def test_rounds_that_were_held_back_change_nothing_and_end_a_trial(before: int) -> None:
    climb = Climb()
    list(heights(climb, lambda height: height * 40.0, before))
    height = climb.height
    for _ in range(50):
        assert climb.round_ended(1.0, held_back=True) == height
    # Were the trial still on, this would be the worst of rates, and it would go back.
    assert climb.round_ended(0.001, held_back=False) == 2 * height


def test_the_height_has_bounds() -> None:
    dice = random.Random(3)
    climb = Climb(first=1, most=5)
    found = {climb.round_ended(dice.choice([1.0, 10.0, 100.0]), held_back=dice.random() < 0.2) for _ in range(5000)}
    assert (min(found), max(found)) == (1, 5)
    assert Climb(first=16, most=4).height == 4


@attrs.define
class Server:
    """Answers after `latency` seconds, and no more than one in `each` seconds; a rate limit holds back before it."""

    latency: Callable[[], float]
    each: float = 0.0
    limit: float | None = None
    held_back: int = 0
    answers: int = 0
    _busy_until: float = 0.0
    _next: float = 0.0

    async def answer(self) -> None:
        if self.limit is not None:
            self.held_back += 1
            self._next = max(self._next + 1 / self.limit, now())
            await asyncio.sleep(self._next - now())
            self.held_back -= 1
        self._busy_until = max(self._busy_until, now()) + self.each
        await asyncio.sleep(max(self.latency(), self._busy_until - now()))
        self.answers += 1


async def drive(slots: Slots, server: Server, *, seconds: float, commit: float, every: float = 0.0) -> float:
    """What the pipeline does with slots. Answers a second in the last half of the time.

    `commit`: the journal writes all that is there so often, and whoever waits for that goes on together. `every`: so
    many seconds are between two claims of the input.
    """
    tasks: set[asyncio.Task[None]] = set()

    async def committed() -> None:
        if commit:
            await asyncio.sleep(commit - now() % commit)

    async def claim() -> None:
        try:
            await committed()
            await server.answer()
            slots.answered()
            await committed()
        finally:
            slots.release()

    before: int | None = None
    place = 0
    while now() < seconds:
        if before is None and now() >= seconds / 2:
            before, began = server.answers, now()
        if every:
            await asyncio.sleep(every)
        elif place % 64 == 0:
            await committed()
        place += 1
        await slots.acquire()
        task = asyncio.create_task(claim())
        tasks.add(task)
        task.add_done_callback(tasks.discard)
    assert before is not None
    rate = (server.answers - before) / (now() - began)
    await asyncio.gather(*tasks)
    assert slots.held == 0
    return rate


def driven(server: Server, *, commit: float = 0.015, seconds: float = 80.0, every: float = 0.0) -> tuple[float, int]:
    """The rate, and how many were allowed at once at the end."""

    async def scenario() -> tuple[float, int]:
        slots = Slots(None, held_back=lambda: server.held_back > 0, clock=now)
        rate = await drive(slots, server, seconds=seconds, commit=commit, every=every)
        return rate, slots.allowed

    return run(scenario())


def uneven(mean: float, seed: int) -> Callable[[], float]:
    dice = random.Random(seed)
    return lambda: mean * dice.uniform(0.5, 1.5)


@pytest.mark.parametrize("commit", [0.0, 0.015])
@pytest.mark.parametrize("latency", [lambda: 0.025, lambda: 2.0, uneven(0.025, 1), uneven(2.0, 2)])
def test_it_reaches_what_a_rate_limit_allows_at_any_latency(latency: Callable[[], float], commit: float) -> None:
    """Claims that end together, at a latency that never changes, free their slots together: that is no lack of them."""
    rate, _ = driven(Server(latency, limit=NEEDED), commit=commit)
    assert rate == pytest.approx(NEEDED, rel=0.02)


@pytest.mark.parametrize("commit", [0.0, 0.015])
@pytest.mark.parametrize(
    ("latency", "most"),
    [(lambda: 0.025, MOST / 0.025), (lambda: 2.0, MOST / 2.0), (uneven(2.0, 3), MOST / 2.0)],
)
def test_without_a_limit_it_takes_all_that_it_may(latency: Callable[[], float], most: float, commit: float) -> None:
    rate, allowed = driven(Server(latency), commit=commit, seconds=2.0 + 20.0 * latency())
    assert allowed == MOST
    # With commits, a claim holds its slot for two of them, too.
    assert rate >= (0.9 * most if not commit else 0.55 * most)


@pytest.mark.parametrize("commit", [0.0, 0.015])
def test_it_does_not_climb_where_the_processor_is_busy(commit: float) -> None:
    rate, allowed = driven(Server(lambda: 0.005, each=0.001), commit=commit, seconds=10.0)
    assert rate == pytest.approx(1000, rel=0.03)
    assert allowed <= 64


def test_it_does_not_climb_for_a_lack_of_claims() -> None:
    rate, allowed = driven(Server(lambda: 1.0), every=0.1)
    assert rate == pytest.approx(10, rel=0.1)
    assert allowed == FIRST


def test_it_does_not_climb_while_a_limit_holds_back() -> None:
    """With as many as are needed in flight, more would only wait, and be cut off with the process."""
    _, allowed = driven(Server(lambda: 0.025, limit=NEEDED))
    assert allowed == FIRST


def test_a_number_that_was_given_stays() -> None:
    async def scenario() -> None:
        slots = Slots(3, held_back=lambda: False, clock=now)
        server = Server(lambda: 1.0)
        assert await drive(slots, server, seconds=100.0, commit=0.0) == pytest.approx(3, rel=0.1)
        assert slots.allowed == 3

    run(scenario())


@attrs.define
class Crowd:
    """Many who want a slot. `most` is the largest number of holders that there was."""

    slots: Slots
    order: list[int] = attrs.field(factory=list)
    inside: int = 0
    most: int = 0

    async def hold(self, number: int) -> None:
        await self.slots.acquire()
        self.order.append(number)
        self.inside += 1
        self.most = max(self.most, self.inside)
        try:
            await asyncio.sleep(0)
        finally:
            self.inside -= 1
            self.slots.release()


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("fixed", [1, 7, None])
def test_of_1000_who_wait_half_give_up_and_the_others_come_in_order(fixed: int | None, seed: int) -> None:
    """Some give up just when their slot was given to them: the next one has it."""
    dice = random.Random(seed)

    async def scenario() -> None:
        slots = Slots(fixed, held_back=lambda: False, clock=now)
        crowd = Crowd(slots)
        tasks = [asyncio.create_task(crowd.hold(number)) for number in range(1000)]
        doomed = dice.sample(range(1000), 500)
        for number in doomed:
            if dice.random() < 0.3:
                await asyncio.sleep(0)
            tasks[number].cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        assert crowd.order == sorted(crowd.order)
        assert set(crowd.order) >= set(range(1000)) - set(doomed)
        assert {results[number] for number in set(range(1000)) - set(doomed)} == {None}
        assert len(crowd.order) < 1000
        assert crowd.most <= slots.allowed
        assert slots.held == 0
        # None is left behind: as many as are allowed come in at once.
        for _ in range(slots.allowed):
            async with asyncio.timeout(1):
                await slots.acquire()

    run(scenario())


def test_who_gives_up_with_a_slot_just_given_passes_it_on() -> None:
    async def scenario() -> None:
        slots = Slots(1, held_back=lambda: False, clock=now)
        await slots.acquire()
        first, second = (asyncio.create_task(slots.acquire()) for _ in range(2))
        await asyncio.sleep(0)
        slots.release()
        first.cancel()
        await second
        assert first.cancelled()
        assert slots.held == 1

    run(scenario())


def test_nobody_overtakes_those_who_wait() -> None:
    async def scenario() -> None:
        slots = Slots(1, held_back=lambda: False, clock=now)
        order = []

        async def hold(name: str) -> None:
            await slots.acquire()
            order.append(name)

        await hold("first")
        waiting = asyncio.create_task(hold("second"))
        await asyncio.sleep(0)
        slots.release()
        late = asyncio.create_task(hold("third"))
        await waiting
        slots.release()
        await late
        assert order == ["first", "second", "third"]

    run(scenario())


def test_more_slots_go_to_those_who_wait_at_once() -> None:
    async def scenario() -> None:
        slots = Slots(None, held_back=lambda: False, clock=now)
        waiting = [asyncio.create_task(slots.acquire()) for _ in range(2 * FIRST + 3)]
        await asyncio.sleep(1)
        assert (slots.held, slots.allowed) == (FIRST, FIRST)
        for _ in range(FIRST):
            slots.answered()
        await asyncio.sleep(0)
        assert (slots.held, slots.allowed) == (2 * FIRST, 2 * FIRST)
        assert [task.done() for task in waiting] == [True] * 2 * FIRST + [False] * 3
        # Where they were of no use, nobody loses what it has, and nobody comes in before there are so few.
        await asyncio.sleep(1000)
        for _ in range(2 * FIRST):
            slots.answered()
        assert (slots.held, slots.allowed) == (2 * FIRST, FIRST)
        for _ in range(FIRST):
            slots.release()
        assert slots.held == FIRST
        for _ in range(3):
            slots.release()
        await asyncio.gather(*waiting)
        assert slots.held == FIRST

    run(scenario())


def test_a_client_has_a_connection_for_each_slot_unless_it_is_told_otherwise() -> None:
    assert Limits().connections >= MOST
