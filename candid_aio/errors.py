"""The exceptions of this package. Their texts may not show anything of a request or an answer but what is listed below.

    CandidError                           everything that this package raises on purpose
    ├── ApiError                          the server, or a proxy before it, answered with a status that is not 2xx
    │   └── the named errors              EncounterExternalIdUniquenessError, ...: candid_aio.resources.<namespace>
    ├── NoAnswerError                     no answer came
    │   ├── ConnectionFailedError         no connection, or it broke
    │   ├── AttemptTimeoutError           an attempt took longer than `timeout`        (also a TimeoutError)
    │   ├── DeadlineExceededError         the whole call took longer than `deadline`   (also a TimeoutError)
    │   └── AmbiguousOutcomeError         cut off after bytes had left: the call may have happened
    ├── UnreadableResponseError           2xx, so the call happened, but the answer cannot be read
    ├── InvalidValueError                 a value does not fit its type; nothing was sent   (also a ValueError)
    ├── UnreadableItemError               an item of a list could not be read and was used   (also an AttributeError)
    └── ClientStateError                  the client cannot be used so                      (also a RuntimeError)
        ├── ClientClosedError             it was closed
        ├── ForkedError                   the call belongs to the process that forked this one
        └── LoopThreadError               a sync call on the thread that would have to answer it

`str()` and `repr()` show the status, the error's name, the operation, the request id where it looks like one, the
number of attempts, and for values the path and the expected type: never a body, header, query, URL or value. All of
them pickle and copy. Whoever raises one does it outside an `except` block, so that `__context__` is clean too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeVar

import attrs

from candid_aio.wire.headers import Headers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = [
    "AmbiguousOutcomeError",
    "ApiError",
    "AttemptTimeoutError",
    "CandidError",
    "ClientClosedError",
    "ClientStateError",
    "ConnectionFailedError",
    "DeadlineExceededError",
    "ForkedError",
    "InvalidValueError",
    "LoopThreadError",
    "NoAnswerError",
    "Problem",
    "UnreadableItemError",
    "UnreadableResponseError",
    "printable_request_id",
]

E = TypeVar("E", bound="CandidError")

# A server may echo anything in this header. Ids in use are longer than 15 characters and have a digit; names do not.
_LOOKS_LIKE_AN_ID = re.compile(r"(?=.*[0-9])[A-Za-z0-9._:\-]{16,128}", re.ASCII)


def _restore(cls: type[E], attributes: dict[str, Any]) -> E:
    error = cls.__new__(cls)
    error.__dict__.update(attributes)
    return error


class CandidError(Exception):
    """Everything that this package raises on purpose."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Exception's own would call the class with `args`; the constructors here take keywords only.
        return _restore, (type(self), dict(self.__dict__))

    def _text(self) -> str:
        return ""

    def __str__(self) -> str:
        return self._text()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self._text()}>"


def printable_request_id(request_id: str | None) -> str | None:
    """The request id where it looks like one, so that it can stand in texts and logs; else None."""
    return request_id if request_id is not None and _LOOKS_LIKE_AN_ID.fullmatch(request_id) else None


def _circumstances(operation: str | None, request_id: str | None, attempts: int) -> str:
    shown = [] if operation is None else [operation]
    if (shown_id := printable_request_id(request_id)) is not None:
        shown.append(f"request id {shown_id}")
    if attempts != 1:
        shown.append(f"{attempts} attempts")
    return f" ({', '.join(shown)})" if shown else ""


class ApiError(CandidError):
    """An answer with a status that is not 2xx. The named errors are its subclasses.

    `body` is, for a named error, the wire's `content` as the type that the contract gives it (as plain JSON where it
    cannot be read as that); for any other answer the whole body as JSON, else as text, else None. `retry_after` is in
    seconds. `operation` is its name, `encounters.v_4.create`. `may_have_happened` is True where this answer does not
    rule out that the call, in this or an earlier attempt, took effect.
    """

    error_name: ClassVar[str] = ""
    namespace: ClassVar[str] = ""
    content: ClassVar[str] = "Any"

    body: Any

    def __init__(
        self,
        *,
        status_code: int,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        request_id: str | None = None,
        operation: str | None = None,
        attempts: int = 1,
        retry_after: float | None = None,
        may_have_happened: bool = False,
    ) -> None:
        super().__init__()
        self.status_code = status_code
        self.body = body
        self.headers: Headers = headers if isinstance(headers, Headers) else Headers(headers or {})
        self.request_id: str | None = self.headers.get("x-request-id") if request_id is None else request_id
        self.operation = operation
        self.attempts = attempts
        self.retry_after = retry_after
        self.may_have_happened = may_have_happened

    def _text(self) -> str:
        name = f" {self.error_name}" if self.error_name else ""
        return f"{self.status_code}{name}{_circumstances(self.operation, self.request_id, self.attempts)}"


class NoAnswerError(CandidError):
    """No answer came. `may_have_happened` is True where bytes of the request had left, in any attempt."""

    what: ClassVar[str] = "no answer came"

    def __init__(self, *, operation: str | None = None, attempts: int = 1, may_have_happened: bool = False) -> None:
        super().__init__()
        self.operation = operation
        self.attempts = attempts
        self.may_have_happened = may_have_happened

    def _what(self) -> str:
        return self.what

    def _text(self) -> str:
        outcome = "the call may have happened" if self.may_have_happened else "nothing was sent"
        return f"{self._what()}; {outcome}{_circumstances(self.operation, None, self.attempts)}"


class ConnectionFailedError(NoAnswerError):
    """The connection could not be made, or it broke before the answer was there.

    `reason` tells what the next attempt would meet again: `name` (the host's name cannot be resolved), `tls` (no secure
    connection: certificates, versions); else `connection`.
    """

    whats: ClassVar[Mapping[str, str]] = {
        "connection": "the connection failed",
        "name": "the server's name could not be resolved",
        "tls": "no secure connection could be made",
    }

    def __init__(
        self,
        *,
        operation: str | None = None,
        attempts: int = 1,
        may_have_happened: bool = False,
        reason: Literal["connection", "name", "tls"] = "connection",
    ) -> None:
        super().__init__(operation=operation, attempts=attempts, may_have_happened=may_have_happened)
        self.reason = reason

    def _what(self) -> str:
        return self.whats[self.reason]


class AttemptTimeoutError(NoAnswerError, TimeoutError):
    """The last attempt took longer than `timeout`."""

    what = "the attempt timed out"


class DeadlineExceededError(NoAnswerError, TimeoutError):
    """The whole call, waiting and retries included, took longer than `deadline`."""

    what = "the deadline passed"


class AmbiguousOutcomeError(NoAnswerError):
    """The call was cut off after bytes had left, and may have happened. A second one could do it twice.

    Raised for operations that are not safe to repeat. `reason` tells what cut it off. Where an earlier attempt may have
    happened and no further one could be made: `token` (none was got), `closed` (the client was), `source` (what was to
    be sent could not be read).
    """

    whats: ClassVar[Mapping[str, str]] = {
        "connection": "the connection failed",
        "timeout": "the attempt timed out",
        "deadline": "the deadline passed",
        "token": "no token was got to try again",
        "closed": "the client was closed before it was tried again",
        "source": "what was to be sent again could not be read",
    }

    def __init__(
        self,
        *,
        operation: str | None = None,
        attempts: int = 1,
        reason: Literal["connection", "timeout", "deadline", "token", "closed", "source"] = "connection",
    ) -> None:
        super().__init__(operation=operation, attempts=attempts, may_have_happened=True)
        self.reason = reason

    def _what(self) -> str:
        return self.whats[self.reason]


@attrs.frozen
class Problem:
    """What is wrong at one place of a value: `path`, as in `request.service_lines[1].charge_amount_cents`, and what was
    expected there. `expected` reads on from "expected": `a whole number, got str`. Neither holds a value.
    """

    path: str
    expected: str

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}"


def _lines(problems: Iterable[Problem]) -> str:
    return "\n".join(str(problem) for problem in problems)


class UnreadableResponseError(CandidError):
    """A 2xx whose body was cut off, is too large, or does not fit its type. The call happened: do not just repeat it.

    `problems` name the places that could not be read; empty where the body as a whole could not. `content` is what came
    of the body, where it came.
    """

    happened: ClassVar[Literal[True]] = True

    def __init__(
        self,
        *,
        status_code: int,
        problems: Iterable[Problem] = (),
        headers: Mapping[str, str] | None = None,
        request_id: str | None = None,
        operation: str | None = None,
        attempts: int = 1,
        content: bytes | None = None,
    ) -> None:
        super().__init__()
        self.status_code = status_code
        self.problems: tuple[Problem, ...] = tuple(problems)
        self.headers: Headers = headers if isinstance(headers, Headers) else Headers(headers or {})
        self.request_id: str | None = self.headers.get("x-request-id") if request_id is None else request_id
        self.operation = operation
        self.attempts = attempts
        self.content = content

    def _text(self) -> str:
        circumstances = _circumstances(self.operation, self.request_id, self.attempts)
        text = f"{self.status_code}, but the answer cannot be read; the call happened{circumstances}"
        return f"{text}\n{_lines(self.problems)}" if self.problems else text


class InvalidValueError(CandidError, ValueError):
    """A value does not fit its type. Raised before anything is sent."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        super().__init__()
        self.problems: tuple[Problem, ...] = tuple(problems)

    def _text(self) -> str:
        return _lines(self.problems)


class UnreadableItemError(CandidError, AttributeError):
    """An attribute of an `Unreadable` item was asked for: of a list item that could not be read.

    An AttributeError, so that `hasattr` and `getattr` with a default answer as for any other absent attribute.
    """

    def __init__(self, path: str, expected: str) -> None:
        super().__init__()
        self.path = path
        self.expected = expected

    def _text(self) -> str:
        return f"this item of the answer could not be read: {self.path}: expected {self.expected}"


class ClientStateError(CandidError, RuntimeError):
    """The client cannot be used in this way. `reason` is a fixed text of this package."""

    default_reason: ClassVar[str] = "the client cannot be used so"

    def __init__(self, reason: str = "") -> None:
        super().__init__()
        self.reason: str = reason or self.default_reason

    def _text(self) -> str:
        return self.reason


class ClientClosedError(ClientStateError):
    """The client was closed before the call, or while it ran."""

    default_reason = "the client is closed"


class ForkedError(ClientStateError):
    """The call was begun by the process that forked this one; its connection is the parent's."""

    default_reason = "the call was begun before this process was forked"


class LoopThreadError(ClientStateError):
    """A sync call on the thread of the sync clients' event loop, which would have to answer it."""

    default_reason = "a sync call on the event loop's own thread would wait for itself; use the async client there"
