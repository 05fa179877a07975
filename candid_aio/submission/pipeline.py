"""The local driver: reads claims, hands them to a `ClaimSubmitter`, and gives their outcomes as they come.

It decides what is in flight and when the run ends; what becomes of a claim is the submitter's. May hold no more of the
input than what is being read, in flight or in a pause.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import math
import os
import time
from os import PathLike
from typing import TYPE_CHECKING, Any, Self, TypeVar

from candid_aio.errors import InvalidValueError
from candid_aio.submission.cancelling import is_own_cancelling
from candid_aio.submission.intake import Intake
from candid_aio.submission.journal import SqliteJournal
from candid_aio.submission.journal.rules import SLOTS_A_SECOND
from candid_aio.submission.outage import Outage
from candid_aio.submission.outcomes import Outcome, Rejected, Skipped
from candid_aio.submission.room import Room
from candid_aio.submission.slots import Slots
from candid_aio.submission.states import State
from candid_aio.submission.submitter import DEFAULT_MAX_ATTEMPTS, Claim, ClaimSubmitter, SubmissionStoppedError
from candid_aio.submission.ways import DEFAULT_OPERATION, way_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Coroutine, Sequence
    from types import TracebackType

    from candid_aio.client import AsyncCandidApiClient
    from candid_aio.submission.intake import Claims, Taken
    from candid_aio.submission.journal import Journal
    from candid_aio.submission.submitter import Heard

__all__ = ["DEFAULT_MAX_REJECTED", "ClaimPipeline"]

T = TypeVar("T")

DEFAULT_MAX_REJECTED = 50

# Claims in flight and in pauses, and the bytes of their JSON, which is all that is held of them. Where more wait for a
# look-up, reading waits.
_MOST_LIVE = 4096
_MOST_LIVE_BYTES = 32 * 1024 * 1024

_left: dict[tuple[int, bytes], float] = {}
"""When this process left a journal, by the journal's salt: what was sent up to then its rate limit has counted."""


class ClaimPipeline:
    """Submits claims: `async with ClaimPipeline(client, journal) as p: async for outcome in p.submit(claims)`.

    `journal` is an open `Journal`, or the path of one that the pipeline opens and closes. `operation` is the way in,
    `external_id_from` names the fields of which a missing external id is made. `concurrency` is the number of requests
    at once; None adapts it to the server. `give_up_after` is in seconds; None goes on until the server is back.
    `on_notice` is told in words when the server is down and when it is back.

    After `submit`, `stopped` says why it ended before the end of the input, or is None; `unfinished` has the lines that
    were begun and have no outcome. The same call again, with the same journal, goes on.

    Raises ValueError for an operation that is no way in and for numbers below 1.
    """

    def __init__(
        self,
        client: AsyncCandidApiClient,
        journal: Journal | str | PathLike[str],
        *,
        operation: str = DEFAULT_OPERATION,
        external_id_from: Sequence[str] = (),
        concurrency: int | None = None,
        max_attempts: int = DEFAULT_MAX_ATTEMPTS,
        max_rejected: int = DEFAULT_MAX_REJECTED,
        give_up_after: float | None = None,
        on_notice: Callable[[str], None] | None = None,
    ) -> None:
        if min(1 if concurrency is None else concurrency, max_attempts, max_rejected) < 1:
            message = "concurrency, max_attempts and max_rejected must be at least 1"
            raise ValueError(message)
        self._way = way_of(operation)
        self._client = client
        self._given = journal
        self._external_id_from = tuple(external_id_from)
        self._max_attempts = max_attempts
        self._max_rejected = max_rejected
        self._on_notice = on_notice or _unheard
        self._outage = Outage(give_up_after=give_up_after, on_notice=self._on_notice)
        self._slots = Slots(concurrency, held_back=lambda: client.pace.waiting > 0, clock=time.monotonic)
        self._live = Room(_MOST_LIVE, _MOST_LIVE_BYTES)
        self._stopping = asyncio.Event()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._holders: set[asyncio.Task[None]] = set()
        """The claims that hold a slot."""
        self._used = False
        self._begun: set[int] = set()
        self._alike = 0
        self._last_error: str | None = None
        self._failure: BaseException | None = None
        self.stopped: str | None = None

    async def __aenter__(self) -> Self:
        """Raises JournalError where the journal cannot be opened, or is of another environment than the client's."""
        async with contextlib.AsyncExitStack() as stack:
            if isinstance(self._given, (str, PathLike)):
                self._journal: Journal = await stack.enter_async_context(SqliteJournal(self._given))
            else:
                self._journal = self._given
            environment = self._client.environment
            hosts = (environment.candid_api.rstrip("/"), environment.pre_encounter.rstrip("/"))
            await self._journal.bind(" ".join(hosts))
            # From here on it is closed with the pipeline; before, with whatever goes wrong.
            self._stack = stack.pop_all()
        self._go_on_from(self._journal.recent_requests())
        self._intake = Intake(self._way, self._journal, external_id_from=self._external_id_from)
        self._submitter = ClaimSubmitter(
            self._client, self._journal, self, operation=self._way.name, max_attempts=self._max_attempts
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Cancels what is in flight: it is in the journal as such."""
        try:
            tasks = list(self._tasks)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await self._intake.end()
        finally:
            # The journal tells of requests by the end of their slot.
            _left[self._here] = time.time() + 1 / SLOTS_A_SECOND
            await self._stack.aclose()

    @property
    def _here(self) -> tuple[int, bytes]:
        return os.getpid(), self._journal.salt

    def _go_on_from(self, sent: Sequence[float]) -> None:
        """Counts what an earlier process sent, so that restarts do not add up."""
        now, known = time.time(), _left.get(self._here, -math.inf)
        if ages := [now - at for at in sent if at > known]:
            self._client.pace.resume(ages)

    @property
    def unfinished(self) -> frozenset[int]:
        """The lines that were begun and have no outcome yet: those claims may exist, and the next run looks them up."""
        return frozenset(self._begun)

    @property
    def in_flight(self) -> int:
        """How many requests are on their way, or wait for their place in the rate limit."""
        return self._slots.held

    def finish(self, reason: str = "it was asked to") -> None:
        """Takes no more lines and begins no more requests; what is in flight comes to its answer."""
        if self.stopped is None:
            self.stopped = reason
        self._stopping.set()
        self._outage.wake()

    async def submit(self, claims: Claims) -> AsyncGenerator[Outcome, None]:
        """Submits claims, and gives the outcome of each, once it is in the journal. Once for each pipeline.

        `claims`: any iterable, sync or async, of lines of a source, of mappings with the wire's names, or of objects
        of the operation's type. What can be iterated over anew, a list or a file's `Input`, is read twice, so that
        ids with different contents are found before anything is sent; an iterator once. Outcomes come as they happen,
        not in the order of the lines. One claim that fails, or waits, holds up no other.

        Raises RuntimeError the second time, JournalError, after which nothing more is promised, and what the iterable
        raises.
        """
        if self._used:
            message = "a pipeline submits once: make another for further claims"
            raise RuntimeError(message)
        self._used = True
        outcomes: asyncio.Queue[Outcome | None] = asyncio.Queue(_MOST_LIVE)
        feeding = self._start(self._feed(claims, outcomes))
        ending = asyncio.create_task(self._end(feeding, outcomes))
        try:
            while (outcome := await outcomes.get()) is not None:
                yield outcome
        finally:
            self._stopping.set()
            self._outage.wake()
            ending.cancel()
            await asyncio.gather(ending, return_exceptions=True)
        if self._failure is not None:
            raise self._failure

    def _start(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _end(self, feeding: asyncio.Task[BaseException | None], outcomes: asyncio.Queue[Outcome | None]) -> None:
        """Ends the outcomes when input and claims have ended. A run that is stopped waits for no further line."""
        stopping = asyncio.create_task(self._stopping.wait())
        await asyncio.wait([feeding, stopping], return_when=asyncio.FIRST_COMPLETED)
        for task in (feeding, stopping):
            task.cancel()
        await asyncio.wait([feeding, stopping])
        if not feeding.cancelled() and (error := feeding.result()) is not None:
            self._fail(error)
        while self._tasks:
            await asyncio.wait(self._tasks)
        await self._intake.end()
        await outcomes.put(None)

    def _fail(self, error: BaseException) -> None:
        """What no claim can be submitted after, and is nobody's outcome."""
        if self._failure is None:
            self._failure = error
        self.finish(f"it failed ({type(error).__name__})")

    async def _feed(self, claims: Claims, outcomes: asyncio.Queue[Outcome | None]) -> BaseException | None:
        """What the input ended with. A SystemExit that came out of the task would end the loop."""
        try:
            await self._take(claims, outcomes)
        except BaseException as error:
            if is_own_cancelling(error):
                raise
            return error
        return None

    async def _take(self, claims: Claims, outcomes: asyncio.Queue[Outcome | None]) -> None:
        taking = self._intake.take(claims, while_=lambda: not self._stopping.is_set())
        async with contextlib.aclosing(taking) as found:
            async for taken in found:
                if isinstance(taken, (Rejected, Skipped)):
                    await outcomes.put(taken)
                    continue
                await self._live.enter(len(taken.content))
                await self._slots.acquire()
                if self._stopping.is_set():
                    self._slots.release()
                    return
                self._begun.add(taken.line)
                running = self._start(self._run(taken, outcomes))
                self._holders.add(running)
                # Not in the task itself: one that is cancelled before its first step runs nothing of it.
                running.add_done_callback(functools.partial(self._give_back, size=len(taken.content)))

    def _give_back(self, running: asyncio.Task[None], *, size: int) -> None:
        self._let_go(running)
        self._live.leave(size)

    def _let_go(self, running: Any) -> None:
        if running in self._holders:
            self._holders.remove(running)
            self._slots.release()

    async def _run(self, taken: Taken, outcomes: asyncio.Queue[Outcome | None]) -> None:
        """One claim, from its line to its outcome. It begins with a slot."""
        line = taken.line
        try:
            claim = self._read(taken)
            # What it was read from would double what is held.
            del taken
            outcome = claim if isinstance(claim, Rejected) else await self._submitter.submit(claim)
        except SubmissionStoppedError as stop:
            self.finish(stop.reason)
        except BaseException as error:
            if is_own_cancelling(error):
                raise
            self._fail(error)
        else:
            self._begun.discard(line)
            self._note(outcome)
            await outcomes.put(outcome)

    def _read(self, taken: Taken) -> Claim | Rejected:
        claim = functools.partial(
            Claim, line=taken.line, external_id=taken.external_id, digest=taken.digest, record=taken.known
        )
        try:
            body = self._way.read(taken.content)
        except InvalidValueError as error:
            problems = error.problems
        else:
            return claim(arguments=body.arguments, charge_cents=body.charge_cents)
        wrong = claim(problems=problems)
        return wrong.not_sent() if taken.known.state is State.PENDING else wrong

    def _note(self, outcome: Outcome) -> None:
        """Pauses the run where claim after claim is rejected with the same error: it is not about one claim."""
        error = outcome.error if isinstance(outcome, Rejected) and outcome.sent else None
        self._alike = self._alike + 1 if error is not None and error == self._last_error else 1
        self._last_error = error
        if error is not None and self._alike >= self._max_rejected:
            self.finish(f"paused: {self._alike} claims in a row were rejected with {error}")

    async def ready(self) -> bool:
        """For the submitter: see `Traffic`."""
        self._go_on()
        if not self._outage.down:
            return False
        trying = await self._outage.ready(self._sleep)
        if (reason := self._outage.given_up) is not None:
            # It is still down, so this is the one who was to try it.
            self._outage.tried()
            raise SubmissionStoppedError(reason)
        return trying

    def heard(self, heard: Heard) -> bool:
        """For the submitter: see `Traffic`."""
        self._slots.answered()
        return self._outage.heard(heard)

    def tried(self) -> None:
        """For the submitter: see `Traffic`."""
        self._outage.tried()

    async def pause(self, seconds: float) -> None:
        """For the submitter: see `Traffic`. The slot is another claim's meanwhile."""
        running: Any = asyncio.current_task()
        self._let_go(running)
        await self._sleep(seconds)
        await self._slots.acquire()
        self._holders.add(running)
        self._go_on()

    async def _sleep(self, seconds: float) -> None:
        self._go_on()
        stopping = asyncio.ensure_future(self._stopping.wait())
        try:
            await asyncio.wait([stopping], timeout=seconds)
        finally:
            stopping.cancel()
        self._go_on()

    def _go_on(self) -> None:
        if self._stopping.is_set():
            raise SubmissionStoppedError(self.stopped or "it was asked to")


def _unheard(_notice: str) -> None:
    """Nobody listens."""
