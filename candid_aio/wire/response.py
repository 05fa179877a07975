"""From an answer's bytes to a value, or to the error to raise. No I/O.

The error classes are generated and are found by name on the first error. May not let anything of the answer into an
error's text, cause or context: errors are raised outside the `except` blocks.
"""

from __future__ import annotations

import importlib
import math
import re
import time
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

import attrs
import msgspec

from candid_aio.errors import ApiError, InvalidValueError, UnreadableResponseError
from candid_aio.wire.headers import Headers
from candid_aio.wire.names import resolve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from candid_aio.errors import Problem
    from candid_aio.wire.codec import Reader, Reading
    from candid_aio.wire.operation import Host, Operation

__all__ = ["WireResponse", "is_ambiguous", "qualified_error", "read", "retry_after"]

_EPOCH_FROM = 1_000_000_000
"""`X-RateLimit-Reset` at or above this is a moment in seconds since 1970 (this one is in 2001), below it a wait."""

_DECIMAL = re.compile(r"[0-9]+(\.[0-9]+)?")


def _headers(given: Mapping[str, str] | Iterable[tuple[str, str]]) -> Headers:
    return given if isinstance(given, Headers) else Headers(given)


@attrs.frozen(repr=False)
class WireResponse:
    """An answer as it came: `body` is complete and decompressed."""

    status: int
    headers: Headers = attrs.field(converter=_headers)
    body: bytes

    def __repr__(self) -> str:
        return f"<WireResponse: {self.status}>"


def read(
    operation: Operation[Any],
    response: WireResponse,
    reader: Reader,
    *,
    attempts: int = 1,
    may_have_happened: bool = False,
    clock: Callable[[], float] = time.time,
) -> Reading:
    """The value of a 2xx answer with the paths in it that could not be read; for any other status it raises `ApiError`.

    `may_have_happened` says that an earlier attempt may have taken effect. `clock` gives seconds since 1970. An empty
    body reads as null. Raises UnreadableResponseError for a 2xx that does not fit the operation's type.
    """
    if not 200 <= response.status < 300:
        raise _error(operation, response, reader, attempts, may_have_happened, clock)
    if operation.answer is None:
        # Whatever came: the contract gives it no meaning.
        return reader.read(b"null", type(None))
    problems: tuple[Problem, ...]
    try:
        return reader.read(response.body or b"null", resolve(operation.namespace, operation.answer))
    except InvalidValueError as error:
        problems = error.problems
    raise UnreadableResponseError(
        status_code=response.status,
        problems=problems,
        headers=response.headers,
        operation=operation.name,
        attempts=attempts,
        content=response.body,
    )


class _Envelope(msgspec.Struct):
    errorName: str = ""  # noqa: N815  # the wire's name
    content: msgspec.Raw = msgspec.Raw(b"null")


def _error(
    operation: Operation[Any],
    response: WireResponse,
    reader: Reader,
    attempts: int,
    earlier: bool,
    clock: Callable[[], float],
) -> ApiError:
    envelope = _envelope(response.body)
    kind = _error_class(operation, envelope.errorName)
    return kind(
        status_code=response.status,
        body=_plain(response.body) if kind is ApiError else _content(envelope, kind, reader),
        headers=response.headers,
        operation=operation.name,
        attempts=attempts,
        retry_after=retry_after(response.headers, now=clock()),
        may_have_happened=is_ambiguous(operation, response, earlier=earlier),
    )


def _envelope(body: bytes) -> _Envelope:
    """What the API's own errors are wrapped in; an empty one for what is no such error."""
    try:
        return msgspec.json.decode(body, type=_Envelope)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return _Envelope()


def _content(envelope: _Envelope, named: type[ApiError], reader: Reader) -> Any:
    """The wire's `content` as the type that the contract gives it, else as plain JSON."""
    raw = bytes(envelope.content)
    try:
        reading = reader.read(raw, resolve(named.namespace, named.content))
    except InvalidValueError:
        return _plain(raw)
    return _plain(raw) if reading.unreadable else reading.value


def _plain(body: bytes) -> Any:
    """A body as JSON, else as text, else None."""
    if not body:
        return None
    try:
        return msgspec.json.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return body.decode("utf-8", "replace")


def _error_class(operation: Operation[Any], error_name: str) -> type[ApiError]:
    # By name and on the first error: this folder may not import the resources, and importing costs nothing until then.
    index: Any = importlib.import_module("candid_aio.resources._index")
    qualified = qualified_error(operation, error_name, index.ERRORS)
    found: type[ApiError] = ApiError if qualified is None else index.load_error(qualified)
    return found


def qualified_error(operation: Operation[Any], error_name: str, tables: Mapping[Host, Mapping[str, str]]) -> str | None:
    """The error that the wire's `errorName` means: among the operation's own, then its host's, then all; else None.

    `tables` say for each host which class a name stands for. Two names stand for different classes on the two hosts.
    """
    candidates = [table[error_name] for table in (tables[operation.host], *tables.values()) if error_name in table]
    listed = (qualified for qualified in candidates if qualified in operation.errors)
    return next(listed, candidates[0] if candidates else None)


def is_ambiguous(operation: Operation[Any], response: WireResponse, *, earlier: bool) -> bool:
    """Whether a call that got this error may still have taken effect.

    Either an `earlier` attempt did: no answer to a repeat tells that it did not, and many say that it is there already.
    Or this one did: 408 and 5xx tell nothing of what was done before, but for a 503 that asks to come back.
    """
    if operation.reads:
        return False
    status = response.status
    if earlier or status == 408:
        return True
    return status >= 500 and not (status == 503 and _waits(response.headers))


def _waits(headers: Mapping[str, str]) -> bool:
    return "retry-after" in headers or "retry-after-ms" in headers


def retry_after(headers: Mapping[str, str], *, now: float) -> float | None:
    """The least number of seconds to wait before a repeat, finite and not negative; None where the answer has none.

    The longest of `retry-after-ms`, `Retry-After` (seconds or an HTTP date, RFC 9110, 10.2.3) and `X-RateLimit-Reset`
    (seconds since 1970, or where it is too small for that, seconds to wait). `now` is in seconds since 1970. What
    cannot be read is taken for absent.
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    after = headers.get("retry-after")
    seconds = _number(after)
    if seconds is None:
        seconds = _until(after, now)
    reset = _number(headers.get("x-ratelimit-reset"))
    if reset is not None and reset >= _EPOCH_FROM:
        reset -= now
    waits = [None if milliseconds is None else milliseconds / 1000, seconds, reset]
    return max((max(wait, 0.0) for wait in waits if wait is not None), default=None)


def _number(text: str | None) -> float | None:
    # `float` strips less than `str.strip` does.
    stripped = "" if text is None else text.strip()
    if not _DECIMAL.fullmatch(stripped):
        return None
    number = float(stripped)
    return number if math.isfinite(number) else None


def _until(text: str | None, now: float) -> float | None:
    if text is None:
        return None
    try:
        moment = parsedate_to_datetime(text)
        # An HTTP date is in GMT; one that names no zone would be read in the machine's own.
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() - now
    except (ValueError, OverflowError):
        return None
