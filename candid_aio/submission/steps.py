"""What comes next for one claim: `next_step(position, event)`. Pure; whoever drives it sends, waits and writes.

    pending ──send──> sending ──made──────────────────> submitted
       ^                 │ ────refused────────────────> rejected
       │                 │ ────not done (429, not sent)──> pending, and again after a pause
       │                 └ ────unclear, or not unique──> unknown ──look up──> found:   submitted, or already_exists
       └────────────────────────── missing ─────────────────┘ └────────────> too often: stuck

A claim that was `sending` when its process died begins as `unknown`: nothing is ever sent again without a look-up. That
comes after a pause, since the request may be still under way. A send that was not done counts as none.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, TypeAlias

import attrs

from candid_aio.submission.states import State

if TYPE_CHECKING:
    from candid_aio.submission.states import Record
    from candid_aio.submission.ways import Way

__all__ = [
    "Action",
    "Begun",
    "Event",
    "Found",
    "Halted",
    "Made",
    "Missing",
    "Move",
    "NotDone",
    "NotUnique",
    "Position",
    "Refused",
    "Unclear",
    "next_step",
    "position_of",
    "sending",
]

# The client's default policy, in seconds: the contract names no pace for repeats.
_BACKOFF, _MAX_BACKOFF = 0.5, 8.0

# A server that asks for an hour does not hold a claim back for that long: the pace of all calls follows it anyway.
_LONGEST_ASKED = 60.0


@attrs.frozen(kw_only=True)
class Position:
    """Where a claim stands. `attempts`, `sends`, `error`, `paths` and `made_id` are those of the journal's `Record`.

    `waits` counts the pauses in a row that count as no attempt.
    """

    state: State = State.PENDING
    attempts: int = 0
    sends: int = 0
    waits: int = 0
    error: str | None = None
    paths: tuple[str, ...] = ()
    made_id: str | None = None


@attrs.frozen
class Begun:
    """The claim is taken up, for the first time or after a restart."""


@attrs.frozen
class Made:
    """The create was answered: it is there."""

    made_id: str


@attrs.frozen
class Refused:
    """The create was refused for the claim's own content."""

    error: str
    paths: tuple[str, ...] = ()


@attrs.frozen
class NotUnique:
    """The create was refused because something that has to be unique is there already."""

    error: str
    paths: tuple[str, ...] = ()


@attrs.frozen
class NotDone:
    """The request never left, or was answered with 429. `retry_after`: seconds that the server asked for."""

    error: str
    retry_after: float | None = None


@attrs.frozen
class Unclear:
    """Nobody knows what came of the request. One of a server that is down does not count as the claim's attempt."""

    error: str
    retry_after: float | None = None
    counts: bool = True


@attrs.frozen
class Halted:
    """The request failed in a way in which every claim's would. `clear`: it had no effect."""

    clear: bool = True


@attrs.frozen
class Found:
    """The look-up gave an item with exactly the claim's external id."""

    made_id: str


@attrs.frozen
class Missing:
    """The look-up was answered, and gave no such item."""


Event: TypeAlias = Begun | Made | Refused | NotUnique | NotDone | Unclear | Halted | Found | Missing


class Action(Enum):
    """What is to be done for a claim."""

    SEND = auto()
    LOOK_UP = auto()
    SETTLE = auto()
    """Nothing more: the state is final."""
    HALT = auto()
    """Nothing more in this run: a later one begins with this state."""


@attrs.frozen
class Move:
    """The position from now on, to be on disk before the action, which comes after `pause` seconds.

    Of the pause at least the half is kept, so that claims that failed together do not come again together. `least`
    is what the server asked for.
    """

    position: Position
    action: Action
    pause: float = 0.0
    least: float = 0.0


def position_of(record: Record) -> Position:
    """Where a claim stands by the journal."""
    return Position(
        state=record.state,
        attempts=record.attempts,
        sends=record.sends,
        error=record.error,
        paths=record.paths,
        made_id=record.made_id,
    )


def sending(position: Position) -> Position:
    """The position that has to be on disk before a create leaves."""
    return attrs.evolve(position, state=State.SENDING, sends=position.sends + 1)


def next_step(position: Position, event: Event, *, way: Way, max_attempts: int) -> Move:
    """What follows from what happened. Raises ValueError for an event that cannot come in this state."""
    if isinstance(event, Begun):
        return _begun(position)
    if position.state is State.SENDING:
        return _after_send(position, event, way)
    if position.state is State.UNKNOWN:
        return _after_look_up(position, event, way, max_attempts)
    raise _impossible(position, event)


def _begun(position: Position) -> Move:
    if position.state is State.PENDING:
        return Move(position, Action.SEND)
    if position.state is State.SENDING:
        return Move(attrs.evolve(position, state=State.UNKNOWN), Action.LOOK_UP, _BACKOFF)
    if position.state is State.UNKNOWN:
        return Move(position, Action.LOOK_UP)
    return Move(position, Action.SETTLE)


def _after_send(position: Position, event: Event, way: Way) -> Move:
    if isinstance(event, Made):
        return _settled(position, State.SUBMITTED, made_id=event.made_id)
    if isinstance(event, Refused):
        return _settled(position, State.REJECTED, error=event.error, paths=event.paths)
    if isinstance(event, NotUnique):
        unknown = attrs.evolve(position, state=State.UNKNOWN, error=event.error, paths=event.paths)
        return Move(unknown, Action.LOOK_UP)
    if isinstance(event, NotDone):
        pending = attrs.evolve(_not_sent(position), waits=position.waits + 1)
        return _paused(pending, Action.SEND, pending.waits, event)
    if isinstance(event, Unclear):
        return _unclear(attrs.evolve(position, error=event.error, paths=()), event)
    if isinstance(event, Halted):
        return Move(_not_sent(position) if event.clear else attrs.evolve(position, state=State.UNKNOWN), Action.HALT)
    raise _impossible(position, event)


def _not_sent(position: Position) -> Position:
    """The send had no effect: of a claim that the server has already, the next one is the first again."""
    return attrs.evolve(position, state=State.PENDING, sends=position.sends - 1)


def _after_look_up(position: Position, event: Event, way: Way, max_attempts: int) -> Move:
    if isinstance(event, Found):
        first = position.sends == 1 and position.error in way.uniqueness_errors
        state = State.ALREADY_EXISTS if first else State.SUBMITTED
        return _settled(position, state, made_id=event.made_id)
    if isinstance(event, Missing):
        return _missing(position, way, max_attempts)
    if isinstance(event, NotDone):
        waiting = attrs.evolve(position, waits=position.waits + 1)
        return _paused(waiting, Action.LOOK_UP, waiting.waits, event)
    if isinstance(event, Unclear):
        if event.counts and position.attempts + 1 >= max_attempts:
            error = position.error or event.error
            return _settled(position, State.STUCK, attempts=position.attempts + 1, error=error, paths=position.paths)
        # What came of the send tells more than what came of looking for it.
        return _unclear(attrs.evolve(position, error=position.error or event.error), event)
    if isinstance(event, Halted):
        return Move(position, Action.HALT)
    raise _impossible(position, event)


def _missing(position: Position, way: Way, max_attempts: int) -> Move:
    if position.error in way.also_unique and position.sends == 1:
        # Another claim has what has to be unique, since no earlier send can have made this one.
        return _settled(position, State.REJECTED, error=position.error, paths=position.paths)
    if position.error is not None and position.error in way.uniqueness_errors:
        # It is there, or may be, and cannot be found yet: to send it again would tell nothing new.
        return _after_look_up(position, Unclear(position.error), way, max_attempts)
    if position.attempts >= max_attempts:
        return _settled(position, State.STUCK, error=position.error)
    return Move(attrs.evolve(position, state=State.PENDING, waits=0), Action.SEND)


def _unclear(position: Position, event: Unclear) -> Move:
    attempts, waits = position.attempts, position.waits
    if event.counts:
        attempts, waits = attempts + 1, 0
    else:
        waits += 1
    unknown = attrs.evolve(position, state=State.UNKNOWN, attempts=attempts, waits=waits)
    return _paused(unknown, Action.LOOK_UP, waits or attempts, event)


def _paused(position: Position, action: Action, times: int, event: NotDone | Unclear) -> Move:
    # A float's exponent ends at 1023, and no pause is that long.
    pause = min(_MAX_BACKOFF, _BACKOFF * 2.0 ** min(times - 1, 100))
    return Move(position, action, pause, min(event.retry_after or 0.0, _LONGEST_ASKED))


def _settled(
    position: Position,
    state: State,
    *,
    attempts: int | None = None,
    error: str | None = None,
    paths: tuple[str, ...] = (),
    made_id: str | None = None,
) -> Move:
    attempts = position.attempts if attempts is None else attempts
    settled = attrs.evolve(position, state=state, attempts=attempts, error=error, paths=paths, made_id=made_id)
    return Move(settled, Action.SETTLE)


def _impossible(position: Position, event: Event) -> ValueError:
    return ValueError(f"{type(event).__name__} cannot come to a claim that is {position.state}")
