"""The pipeline against a sandbox: outcomes, bounded concurrency, and what is left when it is stopped."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import pytest
from aiohttp import web
from sandbox_helpers import EXAMPLES

from candid_aio import AsyncCandidApiClient, CandidApiClientEnvironment
from candid_aio.sandbox import Sandbox
from candid_aio.submission import BadLine, ClaimPipeline, Failed, Line, Outcome, Rejected, Submitted


@asynccontextmanager
async def local() -> AsyncIterator[AsyncCandidApiClient]:
    async with (
        Sandbox() as sandbox,
        AsyncCandidApiClient(
            client_id=sandbox.client_id, client_secret=sandbox.client_secret, environment=sandbox.environment
        ) as client,
    ):
        yield client


class Slow:
    """A server that holds every create until it is let go, and knows how many it holds."""

    def __init__(self) -> None:
        self.held = 0
        self.most = 0
        self.go = asyncio.Event()
        self.arrived = asyncio.Event()

    async def create(self, request: web.Request) -> web.Response:
        self.held += 1
        self.most = max(self.most, self.held)
        self.arrived.set()
        await self.go.wait()
        self.held -= 1
        return web.json_response({"message": "no"}, status=400)

    @asynccontextmanager
    async def client(self) -> AsyncIterator[AsyncCandidApiClient]:
        application = web.Application()
        application.router.add_post("/api/encounters/v4", self.create)
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        environment = CandidApiClientEnvironment(candid_api=url, pre_encounter=url)
        try:
            async with AsyncCandidApiClient(token="t", environment=environment) as client:
                yield client
        finally:
            await runner.cleanup()


def lines(count: int) -> Iterator[Line]:
    return (Line(number, EXAMPLES[number]) for number in range(count))


def test_each_line_has_its_outcome_and_bad_ones_hold_up_nothing() -> None:
    wrong = copy.deepcopy(EXAMPLES[1])
    wrong["service_lines"][0]["quantity"] = 1
    free = copy.deepcopy(EXAMPLES[2]) | {"service_lines": None}
    unpriced: dict[str, Any] = copy.deepcopy(EXAMPLES[3])
    unpriced["service_lines"] = [unpriced["service_lines"][0]]
    del unpriced["service_lines"][0]["charge_amount_cents"]
    records = {1: EXAMPLES[0], 3: wrong, 4: free, 5: unpriced, 6: EXAMPLES[0]}
    given: list[Line | BadLine] = [BadLine(2, "not JSON")]
    given += (Line(number, record) for number, record in records.items())

    async def scenario() -> dict[int, Outcome]:
        async with local() as client, ClaimPipeline(client, concurrency=1) as pipeline:
            found = {outcome.line: outcome async for outcome in pipeline.submit(given)}
            assert pipeline.stopped is None
            assert pipeline.in_flight == set()
            one = found[1]
            assert isinstance(one, Submitted)
            assert (await client.encounters.v_4.get(one.encounter_id)).external_id == one.external_id
            return found

    found = asyncio.run(scenario())
    charges = sum(line["charge_amount_cents"] for line in EXAMPLES[0]["service_lines"])
    one, four, five = found[1], found[4], found[5]
    assert isinstance(one, Submitted)
    assert isinstance(one.encounter_id, UUID)
    assert (one.external_id, one.charge_cents) == (EXAMPLES[0]["external_id"], charges)
    assert found[2] == Rejected(line=2, error="not JSON")
    assert isinstance(found[3], Rejected)
    assert [problem.path for problem in found[3].problems] == ["service_lines[0].quantity"]
    assert isinstance(four, Submitted)
    assert isinstance(five, Submitted)
    assert (four.charge_cents, five.charge_cents) == (0, 0)
    assert found[6] == Rejected(
        line=6, error="EncounterExternalIdUniquenessError", external_id=EXAMPLES[0]["external_id"]
    )


def test_no_more_than_the_bound_are_in_flight_and_lines_are_taken_as_there_is_room() -> None:
    async def scenario() -> None:
        slow = Slow()
        source = lines(12)
        async with slow.client() as client, ClaimPipeline(client, concurrency=4) as pipeline:
            outcomes = pipeline.submit(source)
            first = asyncio.ensure_future(anext(outcomes))
            while slow.held < 4:
                slow.arrived.clear()
                await slow.arrived.wait()
            assert len(pipeline.in_flight) == 4
            assert next(source).number == 4, "only four lines were taken"
            slow.go.set()
            await first
            assert len([outcome async for outcome in outcomes]) == 10
            assert slow.most == 4

    asyncio.run(scenario())


def test_leaving_early_cancels_what_is_in_flight_and_says_which_lines_those_were() -> None:
    async def scenario() -> None:
        slow = Slow()
        async with slow.client() as client:
            async with ClaimPipeline(client, concurrency=3) as pipeline:
                taken = asyncio.ensure_future(anext(pipeline.submit(lines(9))))
                while slow.held < 3:
                    slow.arrived.clear()
                    await slow.arrived.wait()
                taken.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await taken
            assert pipeline.in_flight == {0, 1, 2}
            assert not [task for task in asyncio.all_tasks() if "ClaimPipeline" in repr(task.get_coro())]

    asyncio.run(scenario())


def test_an_outcome_that_nobody_took_counts_as_in_flight() -> None:
    async def scenario() -> None:
        async with local() as client:
            async with ClaimPipeline(client, concurrency=1) as pipeline:
                outcomes = pipeline.submit(lines(9))
                first = await anext(outcomes)
                # One outcome waits in the queue, and the worker with another before it: nobody takes them.
                while len((await client.encounters.v_4.get_all()).items) < 3:
                    pass
            made = {one["external_id"]: number for number, one in enumerate(EXAMPLES[:9])}
            page = await client.encounters.v_4.get_all()
            submitted = {made[one.external_id] for one in page.items}
            assert submitted <= pipeline.in_flight | {first.line}

    asyncio.run(scenario())


def test_no_server_stops_the_run_and_fails_only_what_was_begun() -> None:
    async def scenario() -> None:
        url = "http://127.0.0.1:9"
        environment = CandidApiClientEnvironment(candid_api=url, pre_encounter=url)
        client = AsyncCandidApiClient(token="t", environment=environment, max_retries=0)
        async with client, ClaimPipeline(client, concurrency=2) as pipeline:
            outcomes = [outcome async for outcome in pipeline.submit(lines(9))]
            assert pipeline.stopped == "no connection to the server"
            assert 1 <= len(outcomes) <= 2
            assert all(isinstance(one, Failed) and not one.may_have_happened for one in outcomes)

    asyncio.run(scenario())


def test_a_source_that_breaks_is_raised_where_the_outcomes_are_taken() -> None:
    def breaking() -> Iterator[Line]:
        yield Line(1, EXAMPLES[0])
        raise OSError(5, "the disk")

    async def scenario() -> None:
        async with local() as client, ClaimPipeline(client, concurrency=2) as pipeline:
            with pytest.raises(OSError, match="the disk"):
                async for _ in pipeline.submit(breaking()):
                    pass

    asyncio.run(scenario())
