"""One claim through to its outcome, whatever drives it.

Every decision is `next_step`'s, every change is in the journal before what follows it. It repeats nothing by itself:
the client's retries are off, so that each attempt is a step of its own.
"""

from __future__ import annotations

import random
import time
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Literal, Protocol

import attrs

from candid_aio.errors import CandidError
from candid_aio.submission.judging import halted_event, look_up_event, reaches_the_server, send_event, stops_the_run
from candid_aio.submission.outcomes import AlreadyExists, Outcome, Rejected, Skipped, Stuck, Submitted
from candid_aio.submission.states import State, Step
from candid_aio.submission.steps import (
    Action,
    Begun,
    Found,
    Made,
    Missing,
    Move,
    NotUnique,
    Refused,
    Unclear,
    next_step,
    position_of,
    sending,
)
from candid_aio.submission.ways import DEFAULT_OPERATION, way_of
from candid_aio.wire.open import Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from candid_aio.client import AsyncCandidApiClient
    from candid_aio.errors import Problem
    from candid_aio.submission.journal import Journal
    from candid_aio.submission.states import Record
    from candid_aio.submission.steps import Event, Position
    from candid_aio.wire.codec import Encoded

__all__ = ["DEFAULT_MAX_ATTEMPTS", "Claim", "ClaimSubmitter", "Heard", "SubmissionStoppedError", "Traffic"]

DEFAULT_MAX_ATTEMPTS = 8

Heard = Literal["answer", "trouble", "silence"]
"""What a request met: an answer; a 5xx, 408, 429 or a break; or a server to which no connection can be made."""

# A look-up that answers near misses gives a page or two. One that ignores its filter would give everything.
_MOST_PAGES = 10


class SubmissionStoppedError(CandidError):
    """The run stops: what happened would happen to every claim. The claim stands in the journal for the next run."""

    def __init__(self, reason: str) -> None:
        super().__init__()
        self.reason = reason

    def _text(self) -> str:
        return self.reason


@attrs.frozen(kw_only=True)
class Claim:
    """A claim that is to be submitted. `record` is what the journal knew when its line was taken.

    With `problems` it cannot be sent as it is, but may be there from an earlier run, and is looked up.
    """

    line: int
    external_id: str = attrs.field(repr=False)
    digest: bytes = attrs.field(repr=False)
    arguments: Mapping[str, Encoded] = attrs.field(factory=dict, repr=False)
    record: Record
    charge_cents: int = 0
    problems: tuple[Problem, ...] = ()

    def not_sent(self) -> Rejected:
        """The outcome of one that cannot be sent as it is."""
        return Rejected(
            line=self.line,
            external_id=self.external_id,
            error="InvalidValueError",
            problems=self.problems,
            sent=False,
        )


class Traffic(Protocol):
    """What a driver does between the requests of its claims. `ready` and `pause` may raise SubmissionStoppedError."""

    async def ready(self) -> bool:
        """Returns when a request may be made. True where a look-up is to tell first whether the server is back."""
        ...

    def heard(self, heard: Heard) -> bool:
        """What a request met. False where the server is down: it is no attempt of the claim."""
        ...

    def tried(self) -> None:
        """The look-up for which `ready` returned True is over, however it ended."""
        ...

    async def pause(self, seconds: float) -> None:
        """Waits, and lets other claims go meanwhile."""
        ...


class ClaimSubmitter:
    """Submits claims by one operation: `outcome = await submitter.submit(claim)`, for any number at once.

    `clock` gives seconds since 1970, `random` a number from 0 to 1.
    """

    def __init__(
        self,
        client: AsyncCandidApiClient,
        journal: Journal,
        traffic: Traffic,
        *,
        operation: str = DEFAULT_OPERATION,
        max_attempts: int = DEFAULT_MAX_ATTEMPTS,
        clock: Callable[[], float] = time.time,
        random: Callable[[], float] = random.random,  # noqa: S311  # spreads pauses, protects nothing
    ) -> None:
        if max_attempts < 1:
            message = "max_attempts must be at least 1"
            raise ValueError(message)
        self._way = way_of(operation)
        once = client.with_options(max_retries=0)
        self._caller = once._caller
        # The encounter in the answer is not wanted, only its id: see `ways`.
        self._create = attrs.evolve(self._way.operation, answer=None)
        self._find: Any = attrgetter(self._way.look_up)(once)
        self._journal = journal
        self._traffic = traffic
        self._max_attempts = max_attempts
        self._clock = clock
        self._random = random

    async def submit(self, claim: Claim) -> Outcome:
        """The claim's outcome, when it is in the journal.

        Raises SubmissionStoppedError where no claim can be submitted, JournalError where the journal cannot be written.
        """
        began = self._clock()
        move = self._next(position_of(claim.record), Begun())
        while move.action is not Action.SETTLE:
            if move.action is Action.SEND and claim.problems:
                await self._write(claim, move.position)
                return claim.not_sent()
            if move.pause or move.least:
                await self._traffic.pause(max(move.least, move.pause * (0.5 + self._random() / 2)))
            position, event, stop = await self._act(claim, move)
            move = self._next(position, event)
            if move.action is not Action.SEND or move.pause:
                # A send that follows at once writes down more than this would.
                await self._write(claim, move.position)
            if stop is not None:
                raise SubmissionStoppedError(stop)
        return _outcome(claim, move.position, seconds=max(0.0, self._clock() - began))

    def _next(self, position: Position, event: Event) -> Move:
        return next_step(position, event, way=self._way, max_attempts=self._max_attempts)

    async def _act(self, claim: Claim, move: Move) -> tuple[Position, Event, str | None]:
        """Does what a move says. Returns the position it was done from, what happened, and why the run stops."""
        while await self._traffic.ready():
            await self._try(claim, move.position)
        if move.action is Action.SEND:
            position = sending(move.position)
            await self._write(claim, position, request=True, digest=claim.digest)
            event, stop = await self._sent(claim)
        else:
            position = move.position
            event, stop = await self._looked_up(claim, position)
        return position, event, stop

    async def _try(self, claim: Claim, position: Position) -> None:
        """Asks whether the server is back: by a look-up, for a create may fail by its content. Nothing else follows."""
        try:
            _, stop = await self._looked_up(claim, position)
        finally:
            self._traffic.tried()
        if stop is not None:
            raise SubmissionStoppedError(stop)

    async def _sent(self, claim: Claim) -> tuple[Event, str | None]:
        try:
            answer = await self._caller.call_raw(self._create, claim.arguments)
        except CandidError as error:
            return self._judged(error, send_event(error, self._way))
        made_id = self._way.made_id(answer.content)
        if made_id is None:
            return self._troubled(Unclear("UnreadableResponseError"), "trouble"), None
        self._traffic.heard("answer")
        return Made(made_id), None

    async def _looked_up(self, claim: Claim, position: Position) -> tuple[Event, str | None]:
        await self._write(claim, position, request=True)
        try:
            event = await self._find_exactly(claim.external_id)
        except CandidError as error:
            return self._judged(error, look_up_event(error))
        self._traffic.heard("answer")
        return event, None

    def _judged(self, error: CandidError, event: Event) -> tuple[Event, str | None]:
        stop = stops_the_run(error)
        if stop is not None:
            return halted_event(error), stop
        if isinstance(event, (Refused, NotUnique)):
            self._traffic.heard("answer")
        else:
            event = self._troubled(event, "trouble" if reaches_the_server(error) else "silence")
        return event, None

    def _troubled(self, event: Event, heard: Heard) -> Event:
        counts = self._traffic.heard(heard)
        return attrs.evolve(event, counts=counts) if isinstance(event, Unclear) else event

    async def _find_exactly(self, external_id: str) -> Event:
        """Looks through the answers for the very id. A server may answer near misses, on more than one page."""
        way = self._way
        found: dict[str, Any] = {way.look_up_key: external_id}
        unreadable = False
        for _ in range(_MOST_PAGES):
            page = await self._find(**found)
            for item in page.items:
                if isinstance(item, Unreadable):
                    unreadable = True
                elif getattr(item, way.look_up_key) == external_id:
                    return Found(str(getattr(item, way.made_key)))
            token = page.next_page_token
            if not token:
                # What cannot be read may be the claim.
                return Unclear("an item of the look-up cannot be read") if unreadable else Missing()
            found["page_token"] = token
        return Unclear("the look-up has no end")

    async def _write(
        self, claim: Claim, position: Position, *, request: bool = False, digest: bytes | None = None
    ) -> None:
        step = Step(
            external_id=claim.external_id,
            state=position.state,
            at=self._clock(),
            attempts=position.attempts,
            sends=position.sends,
            digest=digest,
            made_id=position.made_id,
            error=position.error,
            paths=position.paths,
            request=request,
        )
        await self._journal.write(self._way.name, step)


def _is_changed(claim: Claim) -> bool:
    return claim.record.digest is not None and claim.record.digest != claim.digest


def _outcome(claim: Claim, position: Position, *, seconds: float) -> Outcome:
    line, external_id = claim.line, claim.external_id
    if position.made_id is not None and position.sends == claim.record.sends and _is_changed(claim):
        # What is there is what an earlier run sent.
        return Skipped(line=line, external_id=external_id, reason="changed", state=position.state, first_line=line)
    if position.state is State.REJECTED:
        return Rejected(
            line=line,
            external_id=external_id,
            error=position.error or "",
            paths=position.paths,
            sent=True,
            seconds=seconds,
        )
    if position.state is State.STUCK:
        return Stuck(line=line, external_id=external_id, error=position.error or "", seconds=seconds)
    made_id = position.made_id or ""
    if position.state is State.ALREADY_EXISTS:
        return AlreadyExists(line=line, external_id=external_id, made_id=made_id, seconds=seconds)
    return Submitted(
        line=line, external_id=external_id, made_id=made_id, charge_cents=claim.charge_cents, seconds=seconds
    )
