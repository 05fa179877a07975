"""How runs begin and end: who may begin one, what leaving leaves, and what becomes of failures that are no outcome."""

from __future__ import annotations

import asyncio
import copy
import sys
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from submission_helpers import CREATE, LOOK_UP, claims, kinds, scene

from candid_aio import AsyncCandidApiClient, CandidApiClientEnvironment, RateLimit
from candid_aio.submission import ClaimPipeline, Outcome, Rejected, Skipped, Submitted
from candid_aio.submission.journal import JournalError, SqliteJournal, put_back
from candid_aio.submission.states import State, Step


@pytest.mark.parametrize("concurrency", [1, 2, 16])
@pytest.mark.parametrize("taken", [8, 9, 10, 11])
def test_leaving_in_the_middle_ends_whatever_waits(concurrency: int, taken: int, tmp_path: Path) -> None:
    """Also a claim in a pause, and one that has not made its first step."""

    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.sandbox.faults.order("status", status=500, where={"external_id": "claim-00000"}, operation=CREATE)

            async def use() -> None:
                seen = 0
                async with ClaimPipeline(s.client, s.path, concurrency=concurrency) as pipeline:
                    async for _ in pipeline.submit(claims(40)):
                        await asyncio.sleep(0)
                        seen += 1
                        if seen == taken:
                            raise OSError(28, "the consumer's disk")

            with pytest.raises(OSError, match="the consumer's disk"):
                await asyncio.wait_for(use(), 30)
            # The journal is free again.
            assert len(await s.run(claims(40)[1:])) == 39

    asyncio.run(scenario())


def test_a_pipeline_submits_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s, ClaimPipeline(s.client, s.path) as pipeline:
            assert len([outcome async for outcome in pipeline.submit(claims(2))]) == 2
            with pytest.raises(RuntimeError, match="submits once"):
                await anext(pipeline.submit(claims(3)))

    asyncio.run(scenario())


def test_of_an_operation_a_journal_has_one_input_at_a_time(tmp_path: Path) -> None:
    """What one run is sending, another would look up, not find, and send."""

    async def scenario() -> None:
        async with scene(tmp_path) as s, SqliteJournal(s.path) as journal:
            s.sandbox.faults.order("slow_answer", seconds=0.5, operation=CREATE)
            s.sandbox.faults.order("no_uniqueness")

            async def run() -> list[Outcome]:
                async with ClaimPipeline(s.client, journal) as pipeline:
                    return [outcome async for outcome in pipeline.submit(claims(2))]

            first = asyncio.create_task(run())
            await s.until(arrived=2)
            with pytest.raises(JournalError, match="is being submitted"):
                await run()
            assert kinds(await first) == {"Submitted": 2}
            assert kinds(await run()) == {"Skipped": 2}
            assert s.arrived() == 2

    asyncio.run(scenario())


def test_after_a_run_that_was_left_the_same_journal_begins_another(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s, SqliteJournal(s.path) as journal:
            for _ in range(2):
                async with ClaimPipeline(s.client, journal, concurrency=1) as pipeline:
                    await anext(pipeline.submit(claims(3)))
            async with ClaimPipeline(s.client, journal) as pipeline:
                assert len([outcome async for outcome in pipeline.submit(claims(3))]) == 3
            assert set((await s.stored()).values()) == {1}

    asyncio.run(scenario())


def test_leaving_that_is_cancelled_closes_the_journal_all_the_same(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.sandbox.faults.order("slow_answer", seconds=5, operation=CREATE)

            async def use() -> None:
                async with ClaimPipeline(s.client, s.path) as pipeline:
                    async for _ in pipeline.submit(claims(3)):
                        pass

            using = asyncio.create_task(use())
            await s.until(arrived=3)
            using.cancel()
            for _ in range(3):
                await asyncio.sleep(0)
                using.cancel()
            await asyncio.wait([using])
            s.sandbox.faults.clear()
            assert len(await s.run(claims(3))) == 3

    asyncio.run(scenario())


def changed(given: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same claims, with other charges."""
    found = copy.deepcopy(given)
    for claim in found:
        for line in claim["service_lines"]:
            line["charge_amount_cents"] += 1
    return found


@pytest.mark.parametrize("stuck", [False, True])
def test_of_a_claim_that_may_exist_changed_content_is_reported_and_its_money_not_counted(
    stuck: bool, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.sandbox.faults.order("reset_after", operation=CREATE)
            s.sandbox.faults.order("status", status=500, operation=LOOK_UP)
            if stuck:
                assert kinds(await s.run(claims(1), max_attempts=1)) == {"Stuck": 1}
                await put_back(s.path, stuck=True, rejected=False)
            else:
                async with ClaimPipeline(s.client, s.path) as pipeline:
                    running = asyncio.ensure_future(anext(pipeline.submit(claims(1))))
                    await s.until(arrived=1, operation=LOOK_UP)
                running.cancel()
                await asyncio.wait([running])
            s.sandbox.faults.clear()
            (outcome,) = await s.run(changed(claims(1)))
            assert isinstance(outcome, Skipped)
            assert (outcome.reason, outcome.state) == ("changed", State.SUBMITTED)
            assert s.arrived() == 1
            assert kinds(await s.run(claims(1))) == {"Skipped": 1}

    asyncio.run(scenario())


def test_of_a_claim_that_was_never_stored_the_new_content_is_sent(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.sandbox.faults.order("reset", operation=CREATE, calls=1)
            s.sandbox.faults.order("status", status=500, operation=LOOK_UP)
            assert kinds(await s.run(claims(1), max_attempts=1)) == {"Stuck": 1}
            await put_back(s.path, stuck=True, rejected=False)
            s.sandbox.faults.clear()
            (outcome,) = await s.run(changed(claims(1)))
            assert isinstance(outcome, Submitted)
            assert set((await s.stored()).values()) == {1}

    asyncio.run(scenario())


@pytest.mark.parametrize("stored", [True, False])
def test_a_claim_that_may_exist_is_looked_up_also_where_its_line_is_broken_now(stored: bool, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.sandbox.faults.order("reset_after" if stored else "reset", operation=CREATE)
            s.sandbox.faults.order("status", status=500, operation=LOOK_UP)
            assert kinds(await s.run(claims(1), max_attempts=1)) == {"Stuck": 1}
            await put_back(s.path, stuck=True, rejected=False)
            s.sandbox.faults.clear()
            broken = claims(1)
            broken[0]["diagnoses"] = 5
            (outcome,) = await s.run(broken)
            (record,) = s.records().values()
            if stored:
                assert isinstance(outcome, Skipped)
                assert (outcome.reason, record.state) == ("changed", State.SUBMITTED)
            else:
                assert isinstance(outcome, Rejected)
                assert (outcome.sent, record.state) == (False, State.PENDING)
                assert [problem.path for problem in outcome.problems] == ["diagnoses"]
            assert s.arrived() == 1

    asyncio.run(scenario())


@pytest.mark.parametrize("first", ["429", "refused credentials"])
def test_a_send_that_was_not_done_is_none(first: str, tmp_path: Path) -> None:
    """What was there before the first one that was is no work of this journal's."""

    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.run(claims(1))
            s.path = tmp_path / "another.candid-journal"
            if first == "429":
                s.sandbox.faults.order("status", operation=CREATE, status=429, calls=1)
            else:
                s.sandbox.faults.order("status", operation=CREATE, status=403, calls=1)
                assert await s.run(claims(1)) == []
            assert kinds(await s.run(claims(1))) == {"AlreadyExists": 1}

    asyncio.run(scenario())


async def cancels_what_it_waits_for(given: list[dict[str, Any]]) -> AsyncIterator[dict[str, Any]]:
    waited_for = asyncio.ensure_future(asyncio.sleep(100))
    yield given[0]
    waited_for.cancel()
    await waited_for
    yield given[1]


async def exits(given: list[dict[str, Any]]) -> AsyncIterator[dict[str, Any]]:
    yield given[0]
    sys.exit(7)


class ExitsInAThread:
    """Read in a thread of its own, and twice: nothing is sent before it has been read once."""

    blocking = True

    def __init__(self, given: list[dict[str, Any]]) -> None:
        self._given = given

    def __iter__(self) -> Iterator[dict[str, Any]]:
        yield self._given[0]
        sys.exit(7)


@pytest.mark.parametrize(
    ("iterable", "error", "submitted"),
    [
        (cancels_what_it_waits_for, asyncio.CancelledError, 1),
        (exits, SystemExit, 1),
        (ExitsInAThread, SystemExit, 0),
    ],
)
def test_whatever_an_iterable_raises_is_for_who_reads_the_outcomes(
    iterable: Any, error: type[BaseException], submitted: int, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            seen: list[Outcome] = []

            async def read(pipeline: ClaimPipeline) -> None:
                async for outcome in pipeline.submit(iterable(claims(2))):
                    seen.append(outcome)  # noqa: PERF401  # a comprehension would lose what came before the error

            async with ClaimPipeline(s.client, s.path) as pipeline:
                with pytest.raises(error):
                    await read(pipeline)
            assert [type(outcome) for outcome in seen] == [Submitted] * submitted

    asyncio.run(scenario())


def test_a_cancelling_that_nobody_asked_for_is_no_end_of_the_run(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            text = (await s.client._caller.shared.tokens.token()).reveal()  # type: ignore[union-attr]  # it has one
            asked = 0

            async def token() -> str:
                nonlocal asked
                asked += 1
                if asked == 2:
                    refresh = asyncio.ensure_future(asyncio.sleep(9))
                    refresh.cancel()
                    await refresh
                return text

            async with (
                AsyncCandidApiClient(token=token, environment=s.sandbox.environment) as client,
                ClaimPipeline(client, s.path, concurrency=1) as pipeline,
            ):
                with pytest.raises(asyncio.CancelledError):
                    assert [outcome async for outcome in pipeline.submit(claims(3))] == []
                assert pipeline.stopped == "it failed (CancelledError)"

    asyncio.run(scenario())


def test_finish_ends_also_where_an_iterable_answers_its_cancelling_with_an_error(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.sandbox.faults.order("slow_answer", seconds=0.3, operation=CREATE)
            given = claims(70)
            full = asyncio.Event()

            async def stream() -> AsyncIterator[dict[str, Any]]:
                yield given[0]
                await s.until(arrived=1)
                for claim in given[1:66]:
                    yield claim
                try:
                    full.set()
                    await asyncio.sleep(100)
                except asyncio.CancelledError:
                    raise OSError(104, "the database went away") from None

            async with ClaimPipeline(s.client, s.path, concurrency=1) as pipeline:
                outcomes = pipeline.submit(stream())
                await anext(outcomes)
                pipeline.finish()
                assert len([outcome async for outcome in outcomes]) < 5

    asyncio.run(asyncio.wait_for(scenario(), 30))


def test_finish_ends_also_where_a_journal_answers_its_cancelling_with_an_error(tmp_path: Path) -> None:
    taking = asyncio.Event()

    class Gone(SqliteJournal):
        async def take(self, operation: str, entries: Any) -> Any:
            taking.set()
            try:
                await asyncio.sleep(100)
            except asyncio.CancelledError:
                gone = "the journal is gone"
                raise JournalError(gone) from None

    async def scenario() -> None:
        async with scene(tmp_path) as s, Gone(s.path) as journal, ClaimPipeline(s.client, journal) as pipeline:
            coming = asyncio.ensure_future(anext(pipeline.submit(claims(1))))
            await taking.wait()
            pipeline.finish()
            with pytest.raises(JournalError, match="is gone"):
                await coming

    asyncio.run(asyncio.wait_for(scenario(), 30))


def test_a_resumed_run_counts_all_that_earlier_processes_sent_and_nothing_twice(tmp_path: Path) -> None:
    # Nobody else's: a process has one limit for each environment.
    nowhere = "http://127.0.0.1:9/resumed"
    environment = CandidApiClientEnvironment(candid_api=nowhere, pre_encounter=nowhere)

    async def sent_by_another_process(name: str, number: int) -> None:
        async with SqliteJournal(tmp_path / name) as journal:
            steps = [
                Step(
                    external_id=f"{one}",
                    state=State.SUBMITTED,
                    at=time.time(),
                    attempts=0,
                    sends=1,
                    digest=b"",
                    made_id="m",
                    request=True,
                )
                for one in range(number)
            ]
            await asyncio.gather(*(journal.write(CREATE, step) for step in steps))

    async def scenario() -> None:
        await sent_by_another_process("a", 40)
        await sent_by_another_process("b", 30)
        limit = RateLimit(requests=970, seconds=10)
        async with AsyncCandidApiClient(token="t", environment=environment, rate_limit=limit) as client:
            for name, counted in [("a", 40), ("b", 70), ("a", 70)]:
                async with ClaimPipeline(client, tmp_path / name):
                    assert len(client.pace.ages()) == counted

    asyncio.run(scenario())
