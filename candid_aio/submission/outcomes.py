"""What became of a claim, and how an error is judged. Pure: values in, values out, nothing sent and nothing printed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from candid_aio.errors import ApiError, CandidError, ConnectionFailedError, Problem, UnreadableResponseError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

__all__ = ["Failed", "Outcome", "Rejected", "Submitted", "judge", "stops_the_run"]


@attrs.frozen
class Submitted:
    """The encounter was made. `charge_cents` is the sum over its service lines."""

    line: int
    external_id: str = attrs.field(repr=False)
    encounter_id: UUID
    charge_cents: int


@attrs.frozen
class Rejected:
    """The claim cannot go in as it is: no JSON, not of the contract's type, or refused by the server for its content.

    `error` is the name of the server's error, or says what the line is; `problems` name the fields, `paths` alone where
    the server gave no more.
    """

    line: int
    error: str
    problems: tuple[Problem, ...] = ()
    paths: tuple[str, ...] = ()
    external_id: str | None = attrs.field(default=None, repr=False)


@attrs.frozen
class Failed:
    """No clear answer about this claim. With `may_have_happened` the encounter may exist: look its external id up."""

    line: int
    error: str
    may_have_happened: bool
    external_id: str | None = attrs.field(default=None, repr=False)


Outcome: TypeAlias = Submitted | Rejected | Failed

# Statuses that say something about the client, the route or the moment, not about the claim.
_NOT_ABOUT_THE_CLAIM = {401, 403, 407, 408, 425, 429}

# A server may put anything into the name of a field. Shown is what can be a path of the contract.
_PATH = re.compile(
    r"[A-Za-z_][A-Za-z0-9_]{0,63}(?:\[\d{0,6}\]|\.[A-Za-z_][A-Za-z0-9_]{0,63}|\.\d{1,6}){0,16}", re.ASCII
)


def judge(error: CandidError, *, line: int, external_id: str | None) -> Rejected | Failed:
    """The outcome of a claim whose call raised `error`."""
    may_have_happened = isinstance(error, UnreadableResponseError) or bool(getattr(error, "may_have_happened", False))
    if isinstance(error, ApiError) and not may_have_happened and _rejects(error):
        paths = _paths(error.body)
        return Rejected(line=line, error=_name(error), paths=paths, external_id=external_id)
    return Failed(line=line, error=_name(error), may_have_happened=may_have_happened, external_id=external_id)


def stops_the_run(error: CandidError) -> str | None:
    """Why no further claim should be tried, or None: every one would fail in the same way."""
    if isinstance(error, ConnectionFailedError):
        return "no connection to the server"
    if isinstance(error, ApiError):
        if error.status_code in {401, 403}:
            return f"the server refuses these credentials ({_name(error)})"
        if error.status_code in {404, 405} and not error.error_name:
            return f"the server does not know this operation ({_name(error)})"
    return None


def _rejects(error: ApiError) -> bool:
    about_the_route = error.status_code in {404, 405} and not error.error_name
    return 400 <= error.status_code < 500 and error.status_code not in _NOT_ABOUT_THE_CLAIM and not about_the_route


def _name(error: CandidError) -> str:
    if isinstance(error, ApiError):
        return error.error_name or f"status {error.status_code}"
    return type(error).__name__


def _paths(body: Any) -> tuple[str, ...]:
    """The fields that a validation error names: `commons.RequestValidationError`, one or a list."""
    entries: Iterable[Any] = body if isinstance(body, list) else (body,)
    names = (getattr(entry, "field_name", None) for entry in entries)
    return tuple(name for name in names if isinstance(name, str) and _PATH.fullmatch(name))
