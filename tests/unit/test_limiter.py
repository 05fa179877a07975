"""The limiter itself, on real event loops and threads: order, cancelling, stalls, forks, and what finalizers may do."""

from __future__ import annotations

import asyncio
import os
import random
import threading
import time
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from test_ledger import fullest_window

from candid_aio import CandidApiClientEnvironment
from candid_aio.options import RateLimit
from candid_aio.transport import limiter as module
from candid_aio.transport.limiter import Limiter, Pace, Place, limiter_of

PROBE = "commons.probe"


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


def established(requests: int, seconds: float, clock: Callable[[], float] = time.monotonic) -> Limiter:
    """A limiter whose first, spaced window is over."""
    limiter = Limiter(RateLimit(requests=requests, seconds=seconds), clock=clock)
    limiter._ledger._spaced_until = 0.0
    return limiter


async def use(limiter: Limiter) -> float:
    """Take a place for a request that is answered at once; when it left."""
    place = await limiter.acquire(PROBE)
    place.leave()
    left = limiter.clock()
    place.answered()
    place.close()
    return left


def test_calls_go_first_come_first_served_and_none_is_lost_where_half_give_up() -> None:
    """10,000 wait, and half of them are cancelled, some of those when their place has just been given to them."""

    async def run() -> None:
        limiter = Limiter(RateLimit(requests=10_000, seconds=1.0))
        order: list[int] = []
        dice = random.Random(7)

        async def wait(number: int) -> None:
            await use(limiter)
            order.append(number)

        tasks = [asyncio.create_task(wait(number)) for number in range(10_000)]
        await settle()
        doomed = dice.sample(range(10_000), 5_000)
        for position, number in enumerate(doomed):
            tasks[number].cancel()
            if position % 50 == 0:
                await asyncio.sleep(0)
        results = await asyncio.gather(*tasks, return_exceptions=True)
        served = [number for number, result in enumerate(results) if result is None]
        assert order == served
        assert len(served) >= 5_000
        assert limiter.waiting == 0
        # Each place is back: what counts still are answered requests.
        limiter.ages()
        assert limiter._ledger._taken == sum(len(lane.trips) for lane in limiter._ledger._lanes.values())

    asyncio.run(run())


def test_a_place_that_was_not_used_goes_to_the_next_at_once() -> None:
    async def run() -> None:
        limiter = established(1, 1000.0)
        first = await limiter.acquire(PROBE)
        second = asyncio.create_task(limiter.acquire(PROBE))
        third = asyncio.create_task(limiter.acquire(PROBE))
        await settle()
        assert limiter.waiting == 2
        first.close()
        first.close()
        await settle()
        assert (second.done(), third.done()) == (True, False)
        third.cancel()
        await settle()
        assert limiter.waiting == 0
        (await second).close()
        assert limiter._ledger._taken == 0

    asyncio.run(run())


def test_a_place_given_to_a_call_that_is_cancelled_in_that_moment_goes_on() -> None:
    async def run() -> None:
        limiter = established(1, 1000.0)
        first = await limiter.acquire(PROBE)
        second = asyncio.create_task(limiter.acquire(PROBE))
        third = asyncio.create_task(limiter.acquire(PROBE))
        await settle()
        first.close()
        second.cancel()
        await settle()
        assert second.cancelled()
        (await third).close()

    asyncio.run(run())


def test_a_place_of_a_request_that_left_and_got_no_answer_counts_until_it_is_given_up() -> None:
    async def run() -> None:
        now = [100.0]
        limiter = established(1, 10.0, lambda: now[0])
        place = await limiter.acquire(PROBE)
        place.leave()
        place.leave()
        now[0] = 104
        assert limiter.ages() == [0]
        place.close()
        now[0] = 107
        assert limiter.ages() == [3]
        place.refused(2.0)
        assert limiter._ledger._not_before == 109

    asyncio.run(run())


def in_threads(*mains: Callable[[], Coroutine[Any, Any, None]]) -> None:
    threads = [threading.Thread(target=lambda main=main: asyncio.run(main())) for main in mains]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_several_loops_share_one_limit_and_one_that_stalls_does_not_hold_up_the_others() -> None:
    limiter = Limiter(RateLimit(requests=50, seconds=0.5))
    left: list[tuple[float, str]] = []

    async def main(name: str, stall: float) -> None:
        async def work() -> None:
            left.extend([(await use(limiter), name) for _ in range(5)])

        workers = [asyncio.create_task(work()) for _ in range(10)]
        await asyncio.sleep(0.1)
        time.sleep(stall)  # noqa: ASYNC251 - the stall
        await asyncio.gather(*workers)

    in_threads(
        lambda: main("stalled", 1.0),
        lambda: main("a", 0.0),
        lambda: main("b", 0.0),
    )
    assert len(left) == 150
    assert fullest_window([moment for moment, _ in left], 0.5) <= 50
    ends = {name: max(moment for moment, by in left if by == name) for name in ("stalled", "a", "b")}
    assert max(ends["a"], ends["b"]) < ends["stalled"]
    assert limiter.waiting == 0


def test_a_timer_that_is_too_late_is_set_anew() -> None:
    async def run() -> None:
        limiter = established(1, 1000.0)
        await use(limiter)
        waits = asyncio.create_task(limiter.acquire(PROBE))
        await settle()
        (desk,) = limiter._desks.values()
        assert desk.timer is not None
        late = desk.timer
        limiter.resume([999.0])
        await settle()
        assert late.cancelled()
        assert desk.timer.when() < late.when()
        waits.cancel()

    asyncio.run(run())


def test_a_loop_that_is_closed_with_calls_waiting_leaves_their_places_to_others() -> None:
    limiter = established(2, 0.2)
    gone = asyncio.new_event_loop()
    waiting = []

    async def leave_behind() -> None:
        for _ in range(2):
            await use(limiter)
        waiting.extend([limiter.acquire(PROBE), limiter.acquire(PROBE)])
        for one in waiting:
            one.send(None)

    gone.run_until_complete(leave_behind())
    gone.close()

    async def others() -> None:
        await asyncio.gather(*(use(limiter) for _ in range(4)))
        assert limiter.waiting == 0
        assert gone not in limiter._desks
        for one in waiting:
            one.close()
        assert limiter._ledger._taken <= 4

    asyncio.run(others())


def test_a_loop_that_rests_with_calls_waiting_holds_up_nobody_and_they_are_served_when_it_runs_again() -> None:
    """A `run_until_complete` that was left in the middle: a time-out, a cell of a notebook."""
    limiter = established(4, 0.2)
    order: list[str] = []

    async def call(name: str) -> None:
        await use(limiter)
        order.append(name)

    async def begin(names: str) -> list[asyncio.Task[None]]:
        for _ in range(4):
            await use(limiter)
        tasks = [asyncio.create_task(call(name)) for name in names]
        await settle()
        return tasks

    async def others() -> None:
        await asyncio.wait_for(asyncio.gather(*(call(name) for name in "123456")), 10)

    async def end(tasks: list[asyncio.Task[None]]) -> None:
        await asyncio.wait_for(asyncio.gather(*tasks), 10)

    with asyncio.Runner() as resting:
        left = resting.run(begin("abc"))
        asyncio.run(others())
        assert order == list("123456")
        while limiter.ages():
            time.sleep(0.01)
        # All places are free, and none is given to who cannot take it.
        assert limiter.waiting == 3
        assert limiter._ledger._taken == 0
        resting.run(end(left))
    assert order == list("123456abc")
    assert limiter.waiting == 0


def test_a_finalizer_in_the_middle_of_the_limiters_work_waits_for_nothing() -> None:
    """The collector can end a call while its own thread holds the lock."""

    async def run() -> None:
        limiter = established(1, 1000.0)
        place = await limiter.acquire(PROBE)
        dropped = limiter.acquire(PROBE)
        dropped.send(None)
        with limiter._lock:
            place.close()
            dropped.close()
            late = asyncio.create_task(limiter.acquire(PROBE))
            await settle()
            assert not late.done()
        # Whoever comes next finds what was left for him.
        last = asyncio.create_task(limiter.acquire(PROBE))
        await settle()
        (await late).close()
        (await last).close()
        assert limiter._ledger._taken == 0

    asyncio.run(run())


def test_what_is_left_while_a_call_takes_its_place_is_worked_off() -> None:
    async def run() -> None:
        limiter = established(10, 1000.0)
        first = await limiter.acquire(PROBE)
        clock = limiter.clock

        def interrupted() -> float:
            limiter.clock = clock
            first.close()
            return clock()

        limiter.clock = interrupted
        second = await limiter.acquire(PROBE)
        assert limiter._ledger._taken == 1
        limiter.clock = clock
        third = await limiter.acquire(PROBE)

        def give_back() -> None:
            limiter._ledger.give_back()
            third.close()

        limiter.post(give_back)
        assert limiter._ledger._taken == 0
        assert second is not None

    asyncio.run(run())


def environment(name: str) -> CandidApiClientEnvironment:
    return CandidApiClientEnvironment(candid_api=f"https://{name}.example", pre_encounter=f"https://pre.{name}.example")


def test_an_environment_has_one_limiter_and_the_lowest_rate_is_in_force() -> None:
    here = environment("one-limiter")
    assert limiter_of(here, None) is None
    found = limiter_of(here, RateLimit())
    assert found is not None
    assert limiter_of(environment("ONE-limiter"), RateLimit(requests=500)) is found
    assert found.limit == RateLimit(requests=500)
    assert limiter_of(here, RateLimit(requests=60, seconds=1)) is found
    assert found.limit == RateLimit(requests=500)
    assert limiter_of(here, RateLimit(requests=50, seconds=1)) is found
    assert found.limit == RateLimit(requests=50, seconds=1)
    assert limiter_of(environment("another-limiter"), RateLimit()) is not found


def test_the_pace_tells_and_resumes_from_any_thread() -> None:
    none = Pace(None)
    none.resume([1])
    assert (none.limit, none.waiting, none.ages(), repr(none)) == (None, 0, [], "<Pace: None>")
    now = 100.0
    limiter = Limiter(RateLimit(requests=2), clock=lambda: now)
    pace = Pace(limiter)
    pace.resume(age for age in (1.0, 4.0))
    assert (pace.limit, pace.ages()) == (RateLimit(requests=2), [4, 1])

    async def run() -> None:
        waits = asyncio.create_task(limiter.acquire(PROBE))
        await settle()
        assert pace.waiting == 1
        waits.cancel()

    asyncio.run(run())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_forked_child_starts_clean_even_where_another_thread_held_the_locks() -> None:
    limiter = limiter_of(environment("forked"), RateLimit(requests=1, seconds=1000))
    assert limiter is not None

    async def run() -> None:
        mine = await limiter.acquire(PROBE)
        waits = asyncio.create_task(limiter.acquire(PROBE))
        await settle()
        with limiter._lock, module._registry_lock:
            status = in_fork(lambda: look_as_child(limiter, mine))
        assert status == 0
        assert limiter.waiting == 1
        mine.close()
        (await waits).close()

    asyncio.run(run())


def in_fork(look: Callable[[], None]) -> int:
    """The status of a child that looks and ends."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            look()
            status = 0
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def look_as_child(limiter: Limiter, parents: Place) -> None:
    # The child's copy of the parent's call does not count here.
    parents.close()
    assert limiter_of(environment("forked"), RateLimit()) is limiter
    assert (limiter.waiting, limiter.ages()) == (0, [])
    step: Any = limiter.acquire(PROBE)
    with pytest.raises(StopIteration):
        step.send(None)
    assert limiter.ages() == [0]
