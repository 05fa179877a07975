"""What the errors of a call say about a claim, as events of its steps. Pure.

Names and paths are all that it takes from an answer.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from candid_aio.errors import (
    ApiError,
    ClientStateError,
    ConnectionFailedError,
    DeadlineExceededError,
    InvalidValueError,
    NoAnswerError,
)
from candid_aio.submission.steps import Event, Halted, NotDone, NotUnique, Refused, Unclear

if TYPE_CHECKING:
    from collections.abc import Iterable

    from candid_aio.errors import CandidError
    from candid_aio.submission.ways import Way

__all__ = ["error_name", "halted_event", "look_up_event", "reaches_the_server", "send_event", "stops_the_run"]

# A server may put anything into the name of a field. Shown is what can be a path of the contract.
_PATH = re.compile(
    r"[A-Za-z_][A-Za-z0-9_]{0,63}(?:\[\d{0,6}\]|\.[A-Za-z_][A-Za-z0-9_]{0,63}|\.\d{1,6}){0,16}", re.ASCII
)

_TOO_MANY = 429

# Statuses that say something about the client, the route or the moment, not about the claim.
_NOT_ABOUT_THE_CLAIM = {401, 403, 405, 407, 408, 425, _TOO_MANY}


def error_name(error: CandidError) -> str:
    """The name of an error as the journal keeps it: the contract's, `status 502`, or that of our class."""
    if isinstance(error, ApiError):
        return error.error_name or f"status {error.status_code}"
    return type(error).__name__


def stops_the_run(error: CandidError) -> str | None:
    """Why no claim can be sent, or None."""
    if isinstance(error, ClientStateError):
        return str(error)
    if isinstance(error, ConnectionFailedError) and not error.may_have_happened:
        return {
            "name": "the server's name cannot be resolved",
            "tls": "no secure connection can be made to the server (TLS)",
        }.get(error.reason)
    if isinstance(error, ApiError):
        return _refusal_of_all(error)
    return None


def _refusal_of_all(error: ApiError) -> str | None:
    status = error.status_code
    if status in {401, 403} or (status == 400 and _is_of_the_token(error)):
        return f"the server refuses these credentials ({error_name(error)})"
    if status == 407:
        return "a proxy asks for credentials (status 407)"
    if 300 <= status < 400:
        return f"the server sends elsewhere, which is not followed (status {status})"
    if status in {404, 405} and not _is_named(error):
        return f"the server does not know this operation (status {status})"
    return None


def halted_event(error: CandidError) -> Halted:
    """What an error that stops the run means for its claim. A create that is sent elsewhere may have been done."""
    return Halted(clear=not isinstance(error, ApiError) or error.status_code >= 400)


def _is_of_the_token(error: CandidError) -> bool:
    return str(getattr(error, "operation", None) or "").startswith("auth.")


def reaches_the_server(error: CandidError) -> bool:
    """Whether a connection to the server could be made, as far as the error tells.

    A deadline can pass while a call waits for its place in the rate limit.
    """
    if isinstance(error, DeadlineExceededError):
        return True
    return not isinstance(error, NoAnswerError) or error.may_have_happened


def send_event(error: CandidError, way: Way) -> Event:
    """What an error of the create means, where it does not stop the run."""
    asked = getattr(error, "retry_after", None)
    if isinstance(error, InvalidValueError):
        # Found when it was to be sent: no attempt would end otherwise.
        return Refused(error_name(error), tuple(problem.path for problem in error.problems))
    if _is_of_the_token(error) or _never_happened(error):
        return NotDone(error_name(error), asked)
    if isinstance(error, ApiError) and _names_the_claim(error):
        kind = NotUnique if error.error_name in way.uniqueness_errors else Refused
        return kind(error_name(error), _paths(error.body))
    return Unclear(error_name(error), asked)


def look_up_event(error: CandidError) -> Event:
    """What an error of the look-up means, where it does not stop the run: nothing about the claim."""
    asked = getattr(error, "retry_after", None)
    if _is_of_the_token(error) or _never_happened(error):
        return NotDone(error_name(error), asked)
    return Unclear(error_name(error), asked)


def _never_happened(error: CandidError) -> bool:
    if isinstance(error, ApiError):
        return error.status_code == _TOO_MANY and not error.may_have_happened
    return isinstance(error, NoAnswerError) and not error.may_have_happened


def _names_the_claim(error: ApiError) -> bool:
    """A 4xx with a name, be it one that the contract does not list: what a proxy answers has none."""
    about = 400 <= error.status_code < 500 and error.status_code not in _NOT_ABOUT_THE_CLAIM
    return about and _is_named(error) and not error.may_have_happened


def _is_named(error: ApiError) -> bool:
    return bool(error.error_name) or (isinstance(error.body, dict) and isinstance(error.body.get("errorName"), str))


def _paths(body: Any) -> tuple[str, ...]:
    """The fields that a validation error names: `commons.RequestValidationError`, one or a list."""
    entries: Iterable[Any] = body if isinstance(body, list) else (body,)
    names = (getattr(entry, "field_name", None) for entry in entries)
    return tuple(name for name in names if isinstance(name, str) and _PATH.fullmatch(name))
