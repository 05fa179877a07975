"""The states of a claim, and the values that the engine and a journal hand to each other. It does nothing itself.

Nothing here holds a field of a claim but its external id, and no repr shows that.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias

import attrs

__all__ = ["Entry", "Record", "Standing", "State", "Step", "Verdict"]


class State(StrEnum):
    """Where a claim stands. The values are what a journal stores and what the command prints."""

    PENDING = "pending"
    """Not sent, or refused in a way that is not about it."""
    SENDING = "sending"
    """About to be sent, or sent and without an answer yet: after a crash it may exist."""
    SUBMITTED = "submitted"
    """The server has it; its id is known."""
    REJECTED = "rejected"
    """The server refused it for its content."""
    UNKNOWN = "unknown"
    """No clear answer: it may exist."""
    ALREADY_EXISTS = "already_exists"
    """The server had it before the first attempt of this journal."""
    STUCK = "stuck"
    """Too many attempts without a clear outcome."""


Verdict: TypeAlias = Literal["send", "look_up", "done", "duplicate_line", "conflicting_lines", "changed"]


@attrs.frozen
class Entry:
    """A line of the input, as the journal sees it: no more of its content than a keyed digest."""

    external_id: str = attrs.field(repr=False)
    digest: bytes = attrs.field(repr=False)
    line: int


@attrs.frozen(kw_only=True)
class Record:
    """What the journal holds of a claim. Its identity is the operation and the external id.

    `digest` is that of the content which was last sent, None before the first time. `attempts` counts those without a
    clear outcome since the claim was last put back, `sends` the creates that may have had an effect. `made_id` is the
    id of the encounter (or charge capture) that was made. `at` is when the last step was, in seconds since 1970.
    """

    external_id: str = attrs.field(repr=False)
    state: State
    digest: bytes | None = attrs.field(default=None, repr=False)
    attempts: int = 0
    sends: int = 0
    made_id: str | None = None
    error: str | None = None
    paths: tuple[str, ...] = ()
    at: float


@attrs.frozen
class Standing:
    """What is to be done with an entry. `line` is where its external id first stands in this input."""

    verdict: Verdict
    record: Record
    line: int


@attrs.frozen(kw_only=True)
class Step:
    """One change of a claim, which has to be on disk before what follows it.

    `at` is the time of the step, in seconds since 1970. `digest` is given with SENDING, and else what was given last
    stays. With `request` a request leaves after this step, a create or a look-up, and counts for the pace.
    """

    external_id: str = attrs.field(repr=False)
    state: State
    at: float
    attempts: int
    sends: int
    digest: bytes | None = attrs.field(default=None, repr=False)
    made_id: str | None = None
    error: str | None = None
    paths: tuple[str, ...] = ()
    request: bool = False
