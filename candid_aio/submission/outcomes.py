"""What became of a claim. Values only: nothing is sent, judged or printed here.

An outcome holds the line, the external id, which no repr shows, ids that the server made, names of errors and paths of
fields: never what a field holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

if TYPE_CHECKING:
    from candid_aio.errors import Problem
    from candid_aio.submission.states import State

__all__ = ["AlreadyExists", "Checked", "Outcome", "Reason", "Rejected", "Skipped", "Stuck", "Submitted"]

Reason: TypeAlias = Literal["done", "duplicate_line", "conflicting_lines", "changed"]


@attrs.frozen(kw_only=True)
class Submitted:
    """The server has it, and a send of this journal made it.

    `made_id` is the id of the encounter (or charge capture). `charge_cents` is the sum over its service lines, 0 where
    the operation has none. `seconds` is from taking the line to the outcome on disk.
    """

    line: int
    external_id: str = attrs.field(repr=False)
    made_id: str
    charge_cents: int = 0
    seconds: float = 0.0


@attrs.frozen(kw_only=True)
class AlreadyExists:
    """The server had it before the first send of this journal. `made_id` is what its look-up tells."""

    line: int
    external_id: str = attrs.field(repr=False)
    made_id: str
    seconds: float = 0.0


@attrs.frozen(kw_only=True)
class Rejected:
    """The claim cannot go in as it is.

    With `sent` the server refused it for its content: `error` is the name of its error, `paths` the fields that this
    names. Without, nothing was sent, and the journal does not know the line: `error` says what the line is (no JSON, no
    external id, not of the operation's type), and `problems` name the places.
    """

    line: int
    error: str
    sent: bool
    problems: tuple[Problem, ...] = ()
    paths: tuple[str, ...] = ()
    external_id: str | None = attrs.field(default=None, repr=False)
    seconds: float = 0.0


@attrs.frozen(kw_only=True)
class Stuck:
    """No clear outcome after all attempts. It may exist. `error` is what came last of a send, else of a look-up."""

    line: int
    external_id: str = attrs.field(repr=False)
    error: str
    seconds: float = 0.0


@attrs.frozen(kw_only=True)
class Skipped:
    """Nothing was done for this line.

    `done`: an earlier run brought the claim to `state`, where it is final. `duplicate_line`: line `first_line` is the
    same claim. `conflicting_lines`: the same external id stands with another content in line `first_line` or after it.
    `changed`: the content is not the one that was submitted, or rejected, before.
    """

    line: int
    external_id: str = attrs.field(repr=False)
    reason: Reason
    state: State
    first_line: int


@attrs.frozen(kw_only=True)
class Checked:
    """A dry run found nothing wrong. `charge_cents` is what `Submitted` would say."""

    line: int
    external_id: str = attrs.field(repr=False)
    charge_cents: int = 0


Outcome: TypeAlias = Submitted | AlreadyExists | Rejected | Stuck | Skipped
