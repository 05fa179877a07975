"""When a server is taken for down, who tries it, how long the pauses are, and when it is given up."""

from __future__ import annotations

import asyncio
import random

import pytest
from timeless_helpers import now, run

from candid_aio.submission.outage import Outage


class Scene:
    """An outage with a clock that moves by its sleeps."""

    def __init__(self, give_up_after: float | None = None) -> None:
        self.now = 100.0
        self.pauses: list[float] = []
        self.notices: list[str] = []
        self.outage = Outage(give_up_after=give_up_after, on_notice=self.notices.append, clock=lambda: self.now)

    async def sleep(self, seconds: float) -> None:
        if seconds:
            self.pauses.append(seconds)
            self.now += seconds
        await asyncio.sleep(0)


def test_a_few_troubles_are_the_claims_own_and_many_in_a_row_the_servers() -> None:
    scene = Scene()
    outage = scene.outage
    for _ in range(31):
        assert outage.heard("trouble")
    assert outage.heard("answer")
    for _ in range(31):
        assert outage.heard("trouble")
    assert not outage.down
    assert outage.heard("trouble")
    assert outage.down


def test_it_is_asked_at_once_whether_it_is_down_and_only_its_own_failure_makes_it_so() -> None:
    async def scenario() -> None:
        scene = Scene()
        outage = scene.outage
        for _ in range(32):
            # It may be the claims' own still: an attempt of each.
            assert outage.heard("trouble")
        assert await outage.ready(scene.sleep)
        assert outage.heard("answer")
        outage.tried()
        assert not await outage.ready(scene.sleep)
        assert (scene.pauses, scene.notices) == ([], [])
        for _ in range(32):
            assert outage.heard("trouble")
        assert await outage.ready(scene.sleep)
        assert outage.heard("trouble")
        outage.tried()
        assert scene.notices == ["the server does not answer; it is tried again until it does"]
        assert not outage.heard("trouble")
        assert await outage.ready(scene.sleep)
        assert scene.pauses == [0.5]
        assert outage.heard("answer")
        assert scene.notices[1:] == ["the server answers again"]

    asyncio.run(scenario())


def test_no_connection_while_it_is_asked_is_down() -> None:
    scene = Scene()
    for _ in range(32):
        scene.outage.heard("trouble")
    assert not scene.outage.heard("silence")
    assert not scene.outage.heard("trouble")
    assert len(scene.notices) == 1


def test_no_connection_is_down_at_once() -> None:
    scene = Scene()
    assert not scene.outage.heard("silence")
    assert scene.outage.down


def test_one_tries_at_a_time_with_growing_pauses_and_all_go_on_when_it_is_back() -> None:
    async def scenario() -> None:
        scene = Scene()
        outage = scene.outage
        assert not await outage.ready(scene.sleep)
        outage.heard("silence")
        trying = most = tries = 0

        async def claim() -> bool:
            nonlocal trying, most, tries
            while await outage.ready(scene.sleep):
                trying += 1
                most = max(most, trying)
                tries += 1
                await asyncio.sleep(0)
                outage.heard("answer" if tries == 9 else "silence")
                trying -= 1
                outage.tried()
            return True

        assert all(await asyncio.gather(*(claim() for _ in range(20))))
        assert most == 1
        assert scene.pauses == [0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0, 30.0]
        assert scene.notices[1:3] == [
            "the server does not answer; the next try is in 4 s",
            "the server does not answer; the next try is in 8 s",
        ]
        assert scene.notices[-1] == "the server answers again"

    asyncio.run(scenario())


def test_it_is_given_up_after_so_many_seconds() -> None:
    scene = Scene(give_up_after=60)
    assert scene.outage.given_up is None
    scene.outage.heard("trouble")
    scene.outage.heard("silence")
    scene.now += 59.0
    assert scene.outage.given_up is None
    scene.now += 2.0
    assert scene.outage.given_up == "the server did not answer for 61 s"
    scene.outage.heard("answer")
    assert scene.outage.given_up is None
    assert Scene().outage.given_up is None


def test_who_is_cancelled_while_trying_lets_another_try() -> None:
    async def scenario() -> None:
        scene = Scene()
        scene.outage.heard("silence")
        never = asyncio.Event()

        async def stalled(_seconds: float) -> None:
            await never.wait()

        first = asyncio.create_task(scene.outage.ready(stalled))
        await asyncio.sleep(0)
        second = asyncio.create_task(scene.outage.ready(scene.sleep))
        await asyncio.sleep(0)
        assert not second.done()
        first.cancel()
        assert await second

    asyncio.run(scenario())


def test_who_waits_can_be_woken_to_end() -> None:
    class OverError(Exception):
        pass

    async def scenario() -> None:
        scene = Scene()
        scene.outage.heard("silence")
        trying = asyncio.create_task(scene.outage.ready(scene.sleep))
        assert await trying

        async def over(_seconds: float) -> None:
            raise OverError

        waiting = asyncio.create_task(scene.outage.ready(over))
        await asyncio.sleep(0)
        scene.outage.wake()
        result = await asyncio.gather(waiting, return_exceptions=True)
        assert isinstance(result[0], OverError)
        scene.outage.wake()

    asyncio.run(scenario())


@pytest.mark.parametrize("seed", range(20))
def test_whoever_is_cancelled_nobody_waits_for_ever_and_one_tries_at_a_time(seed: int) -> None:
    """Cancelled while it waits, while it pauses before its try, and while its request is on its way."""
    dice = random.Random(seed)

    async def scenario() -> None:
        outage = Outage(give_up_after=None, on_notice=lambda _notice: None, clock=now)
        tries: list[tuple[float, float]] = []
        back_at = dice.uniform(0, 200)

        async def claim() -> bool:
            while True:
                trying = await outage.ready(asyncio.sleep)
                began = now()
                try:
                    await asyncio.sleep(0.1)
                    outage.heard("answer" if now() >= back_at else "silence")
                finally:
                    if trying:
                        tries.append((began, now()))
                        outage.tried()
                if not outage.down:
                    return True

        outage.heard("silence")
        claims = [asyncio.create_task(claim()) for _ in range(40)]
        doomed = dice.sample(claims, 25)
        for task in doomed:
            await asyncio.sleep(dice.uniform(0, 12))
            task.cancel()
        results = await asyncio.gather(*claims, return_exceptions=True)
        assert [result for task, result in zip(claims, results, strict=True) if task not in doomed] == [True] * 15
        assert not outage.down
        ends = [end for _, end in tries]
        assert all(began >= end for (began, _), end in zip(tries[1:], ends, strict=False))

    run(scenario())


def test_all_who_wait_go_on_when_the_answer_comes_to_somebody_else() -> None:
    """To a request that was on its way when the server was taken for down. Who pauses before a try ends its pause."""

    async def scenario() -> None:
        outage = Outage(give_up_after=None, on_notice=lambda _notice: None, clock=now)
        outage.heard("silence")
        trying, *waiting = (asyncio.create_task(outage.ready(asyncio.sleep)) for _ in range(5))
        await asyncio.sleep(0.1)
        outage.heard("answer")
        assert await asyncio.gather(*waiting) == [False] * 4
        assert now() == pytest.approx(0.1)
        assert await trying
        assert now() == pytest.approx(0.5)
        # It is down again before the one who tried says how that ended: nobody else tries meanwhile.
        outage.heard("silence")
        late = asyncio.create_task(outage.ready(asyncio.sleep))
        await asyncio.sleep(100)
        assert not late.done()
        outage.tried()
        assert await late

    run(scenario())


def test_a_notice_that_fails_keeps_nobody_from_trying() -> None:
    class BrokenError(Exception):
        pass

    def broken(notice: str) -> None:
        if "next try" in notice:
            raise BrokenError

    async def scenario() -> None:
        outage = Outage(give_up_after=None, on_notice=broken, clock=now)
        outage.heard("silence")
        for _ in range(3):
            assert await outage.ready(asyncio.sleep)
            outage.tried()
        for _ in range(2):
            with pytest.raises(BrokenError):
                async with asyncio.timeout(1000):
                    await outage.ready(asyncio.sleep)

    run(scenario())


def test_each_outage_begins_with_short_pauses() -> None:
    async def scenario() -> None:
        scene = Scene()
        for _ in range(2):
            scene.outage.heard("silence")
            for _ in range(3):
                assert await scene.outage.ready(scene.sleep)
                scene.outage.heard("silence")
                scene.outage.tried()
            scene.outage.heard("answer")
        assert scene.pauses == 2 * [0.5, 1.0, 2.0]

    asyncio.run(scenario())
