"""Submits claims through an async client with bounded concurrency. It keeps nothing: no journal, no resume.

It stands on the public surface of the client, and leaves repeating to the client's own policy.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Self

from candid_aio.errors import CandidError, InvalidValueError
from candid_aio.submission.outcomes import Outcome, Rejected, Submitted, judge, stops_the_run
from candid_aio.submission.sources import BadLine, SourceLine

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator
    from types import TracebackType

    from candid_aio.client import AsyncCandidApiClient
    from candid_aio.resources.encounters.v_4 import EncounterCreate

__all__ = ["ClaimPipeline"]


class ClaimPipeline:
    """Submits encounters: `async with ClaimPipeline(client) as pipeline: async for outcome in pipeline.submit(lines)`.

    At most `concurrency` requests are in flight, and as many outcomes wait to be taken. Outcomes come as they happen,
    not in the order of the lines. After `submit` has ended, `stopped` says why it ended early, or is None. Leaving the
    block early cancels what is in flight. `in_flight` has the numbers of the lines that were sent and whose outcome was
    not given: those claims may have been submitted.
    """

    def __init__(self, client: AsyncCandidApiClient, *, concurrency: int = 16) -> None:
        if concurrency < 1:
            message = "concurrency must be at least 1"
            raise ValueError(message)
        self._client = client
        self._concurrency = concurrency
        self._tasks: list[asyncio.Task[None]] = []
        self.stopped: str | None = None
        self.in_flight: set[int] = set()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def submit(self, lines: Iterable[SourceLine]) -> AsyncIterator[Outcome]:
        """Submits each line, and gives its outcome. Once for each pipeline.

        One bad line, or one claim that the server refuses, does not hold up the others. What would fail every claim
        alike (no connection, refused credentials) stops the run: lines not begun then have no outcome.
        """
        outcomes: asyncio.Queue[Outcome | None] = asyncio.Queue(self._concurrency)
        shared = iter(lines)
        workers = [asyncio.create_task(self._work(shared, outcomes)) for _ in range(self._concurrency)]
        self._tasks = [*workers, asyncio.create_task(_close(workers, outcomes))]
        while (outcome := await outcomes.get()) is not None:
            self.in_flight.discard(outcome.line)
            yield outcome
        for worker in workers:
            if worker.done():
                worker.result()

    async def _work(self, lines: Iterator[SourceLine], outcomes: asyncio.Queue[Outcome | None]) -> None:
        while self.stopped is None and (line := next(lines, None)) is not None:
            await outcomes.put(await self._outcome(line))

    async def _outcome(self, line: SourceLine) -> Outcome:
        if isinstance(line, BadLine):
            return Rejected(line=line.number, error=line.reason)
        try:
            encounter = _encounter(line.record)
        except InvalidValueError as error:
            return Rejected(line=line.number, error="InvalidValueError", problems=error.problems)
        return await self._send(line.number, encounter)

    async def _send(self, line: int, encounter: EncounterCreate) -> Outcome:
        self.in_flight.add(line)
        try:
            made = await self._client.encounters.v_4.create(request=encounter)
        except CandidError as error:
            self.stopped = self.stopped or stops_the_run(error)
            return judge(error, line=line, external_id=encounter.external_id)
        return Submitted(
            line=line,
            external_id=encounter.external_id,
            encounter_id=made.encounter_id,
            charge_cents=sum(one.charge_amount_cents or 0 for one in encounter.service_lines or ()),
        )


async def _close(workers: list[asyncio.Task[None]], outcomes: asyncio.Queue[Outcome | None]) -> None:
    """Ends the outcomes when all workers have ended, or one has failed."""
    await asyncio.wait(workers, return_when=asyncio.FIRST_EXCEPTION)
    await outcomes.put(None)


def _encounter(record: dict[str, Any]) -> EncounterCreate:
    # Here and not above: importing the pipeline must not import the resources.
    from candid_aio import structure
    from candid_aio.resources.encounters.v_4 import EncounterCreate

    return structure(record, EncounterCreate)
