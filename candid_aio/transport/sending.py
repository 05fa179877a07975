"""One attempt: a request goes out, and what came of it comes back as a value.

Knows whether bytes had left, from our own side; aiohttp's exceptions do not tell (a wait in the pool raises the same).
May not decide whether to try again, and lets no exception of aiohttp out: their texts hold URLs.
"""

from __future__ import annotations

import asyncio
import functools
import select
from contextlib import aclosing, nullcontext, suppress
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import aiohttp
import attrs
from aiohttp.payload import Payload

from candid_aio.errors import ClientClosedError
from candid_aio.transport.retry import Outcome, answered
from candid_aio.wire.headers import Headers
from candid_aio.wire.response import WireResponse

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping

    from aiohttp.abc import AbstractStreamWriter
    from yarl import URL

    from candid_aio.transport.auth import Secret
    from candid_aio.transport.limiter import Place
    from candid_aio.transport.session import Held
    from candid_aio.transport.uploads import Upload

__all__ = ["Attempt", "Cause", "Outgoing", "Result", "send"]

Cause: TypeAlias = Literal["connection", "timeout", "name", "tls"]
"""What went wrong: `name` is one that cannot be resolved, `tls` a secure connection that cannot be made."""


@attrs.frozen(repr=False, eq=False)
class Result:
    """What came of one attempt.

    `response` is there as soon as a status is known; where `incomplete`, its body is only what came of it. `cause` says
    what went wrong where the outcome is not `answered`.
    """

    outcome: Outcome
    response: WireResponse | None = None
    incomplete: bool = False
    cause: Cause = "connection"


class _NoAnswer(Exception):  # noqa: N818 - never leaves this file
    """Stands for aiohttp's exceptions inside aiohttp.

    It is none of those that make a session send an idempotent request a second time by itself.
    """


class _LostError(ConnectionError):
    """The connection that was to be used turned out to be closed, before a byte of the request was written."""


@attrs.frozen(repr=False, eq=False)
class Outgoing:
    """What goes out. Tools that print the variables of a traceback print its repr.

    `headers` hold no `Authorization`: the attempt sets it, where aiohttp's own code has no variable that shows it.
    """

    method: str
    url: URL
    headers: Mapping[str, str]
    body: bytes | Upload | None


class Attempt:
    """One attempt, from both sides: a client middleware in aiohttp, and the body's notes.

    The session calls it with the request. It sets `Authorization`, learns the moment when a connection is ours, starts
    the time-out there, and learns of the first byte.
    """

    __slots__ = (
        "_authorization",
        "_connection",
        "_gone",
        "_timeout",
        "cause",
        "chunks",
        "headers",
        "place",
        "scope",
        "sent",
        "source_error",
        "status",
        "too_large",
    )

    def __init__(self, timeout: float | None, authorization: Secret | None = None, place: Place | None = None) -> None:
        self._timeout = timeout
        self._authorization = authorization
        self._gone = False
        self._connection: aiohttp.connector.Connection | None = None
        self.scope: asyncio.Timeout = asyncio.timeout(None)
        self.place: Place | None = place
        self.sent: bool = False
        self.status: int | None = None
        self.headers: Headers = Headers()
        self.chunks: list[bytes] = []
        self.too_large: bool = False
        self.cause: Cause = "connection"
        self.source_error: Exception | None = None

    async def __call__(
        self,
        request: aiohttp.ClientRequest,
        handler: Callable[[aiohttp.ClientRequest], Awaitable[aiohttp.ClientResponse]],
    ) -> aiohttp.ClientResponse:
        # What stands there is a user's session's, or from a netrc file; it is not for this server.
        request.headers.popall("Authorization", None)
        if self._authorization is not None:
            request.headers["Authorization"] = self._authorization.reveal()
        if request.proxy is not None:
            _tell_proxy(request)
        send_on = request.send

        async def noted(connection: aiohttp.connector.Connection) -> aiohttp.ClientResponse:
            if await _is_lost(connection):
                raise _LostError
            self._begin(connection)
            if not request.body:
                self.first_write()
            return await send_on(connection)

        # `request_class` would do, but a session that a user made has its own.
        vars(request)["send"] = noted
        try:
            with suppress(_LostError):
                return await handler(request)
            # The loop has seen by now which others of the pool are closed.
            return await handler(request)
        except (aiohttp.ClientError, OSError, ValueError) as error:
            self.cause = _cause(error)
        finally:
            # Else the request, with its token and body, would hold itself until the next collection.
            del vars(request)["send"]
        raise _NoAnswer

    def _begin(self, connection: aiohttp.connector.Connection) -> None:
        self._connection = connection
        if self._timeout is not None:
            self.scope.reschedule(asyncio.get_running_loop().time() + self._timeout)

    def first_write(self) -> None:
        """The next thing that happens is that bytes are handed to the connection. On a closed one none will leave."""
        if self.sent:
            return
        transport = None if self._connection is None else self._connection.transport
        if transport is not None and not transport.is_closing():
            self.sent = True
            if self.place is not None:
                self.place.leave()


_TURNS = 10
"""Turns of the loop, at most, until it has seen that a connection was closed. Measured: two, with TLS up to four."""


async def _is_lost(connection: aiohttp.connector.Connection) -> bool:
    """Whether the server has closed a connection, also where the loop was blocked and has not seen it yet.

    Before we send, a server has nothing to say: what can be read is the end, or a session ticket of TLS.
    """
    turns = _TURNS
    while turns and not connection.closed and _can_be_read(connection.transport):
        turns -= 1
        await asyncio.sleep(0)
    return connection.closed


def _can_be_read(transport: asyncio.Transport | None) -> bool:
    """Without waiting. What is just being taken down can be read, too."""
    found = None if transport is None else transport.get_extra_info("socket")
    return found is not None and (found.fileno() < 0 or _ready(found.fileno()))


def _polled(descriptor: int) -> bool:
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))


def _selected(descriptor: int) -> bool:
    return bool(select.select([descriptor], [], [], 0)[0])


# Windows has no poll. Elsewhere `select` fails for descriptors above 1023.
_ready = _polled if hasattr(select, "poll") else _selected


def _cause(error: Exception) -> Cause:
    if isinstance(error, TimeoutError):
        return "timeout"
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return "name"
    return "tls" if isinstance(error, aiohttp.ClientSSLError) else "connection"


def _tell_proxy(request: aiohttp.ClientRequest) -> None:
    """Send what aiohttp leaves out: `proxy_headers` without CONNECT, and with CONNECT a `User-Agent` that is ours."""
    told = type(request.headers)(request.proxy_headers or {})
    if request.is_ssl():
        told.setdefault("User-Agent", request.headers["User-Agent"])
        request.proxy_headers = told
        return
    for name, value in told.items():
        request.headers.setdefault(name, value)


_NO_TYPE = ("Content-Type",)


class _Body(Payload):
    """A body that notes its first write."""

    def __init__(self, attempt: Attempt, value: Any, size: int | None, content_type: str) -> None:
        super().__init__(value, content_type=content_type)
        self._attempt = attempt
        self._size = size

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        """The text of a body, for a middleware of a user's session that looks at it."""
        if isinstance(self._value, bytes):
            return self._value.decode(encoding, errors)
        message = "an upload is read while it is sent"
        raise TypeError(message)


class _BytesBody(_Body):
    def __init__(self, attempt: Attempt, body: bytes, content_type: str) -> None:
        super().__init__(attempt, body, len(body), content_type)

    async def write(self, writer: AbstractStreamWriter) -> None:
        self._attempt.first_write()
        await writer.write(self._value)


class _UploadBody(_Body):
    def __init__(self, attempt: Attempt, upload: Upload) -> None:
        super().__init__(attempt, upload, upload.size, upload.content_type)

    async def write(self, writer: AbstractStreamWriter) -> None:
        async with aclosing(self._value.chunks()) as chunks:
            while (chunk := await self._next(chunks)) is not None:
                self._attempt.first_write()
                await writer.write(chunk)

    async def _next(self, chunks: AsyncIterator[bytes]) -> bytes | None:
        try:
            return await anext(chunks, None)
        except Exception as error:
            # The user's file could not be read. That is not the connection's failure, which aiohttp makes of it.
            self._attempt.source_error = error
            raise


@functools.lru_cache(maxsize=64)
def _connecting(seconds: float, *, pool_is_ours: bool) -> aiohttp.ClientTimeout:
    """Bounds all of connecting where the pool's queue is outside; else each socket: the rest cannot be told apart."""
    return aiohttp.ClientTimeout(
        total=None, connect=seconds if pool_is_ours else None, sock_connect=seconds, sock_read=None
    )


async def _exchange(held: Held, attempt: Attempt, outgoing: Outgoing, connect_timeout: float, limit: int) -> bool:
    """Send, and read the answer into the attempt. False where it is longer than `limit` bytes after decompression."""
    session = held.session
    if session.closed:
        # While this waited for a free connection.
        raise ClientClosedError
    response = await session.request(
        outgoing.method,
        outgoing.url,
        headers=outgoing.headers,
        # aiohttp would add it to a POST, PUT or PATCH without a body.
        skip_auto_headers=None if outgoing.body is not None or outgoing.method == "GET" else _NO_TYPE,
        data=_body(attempt, outgoing),
        timeout=_connecting(connect_timeout, pool_is_ours=held.pool_is_ours),
        # A request's middlewares replace the session's; there is no public name for those that a user gave to it.
        middlewares=(*session._middlewares, attempt),
        **held.arguments,
    )
    try:
        if attempt.place is not None:
            attempt.place.answered()
        attempt.headers = Headers(response.headers.items())
        attempt.status = response.status
        return await _read(response, attempt, limit, held.large)
    finally:
        # After the last byte it has given its connection back, and this does nothing.
        response.close()


_LARGE = 128 * 1024
"""Above so many bytes an answer is large. As much is there anyway: aiohttp stops receiving where nobody reads."""


async def _read(response: aiohttp.ClientResponse, attempt: Attempt, limit: int, large: asyncio.Semaphore) -> bool:
    """The body, into the attempt. A large one waits for its turn, before it where its head says so, else half read."""
    left = limit
    its_turn = False
    try:
        if (response.content_length or 0) > _LARGE:
            its_turn = await large.acquire()
        while chunk := await response.content.readany():
            attempt.chunks.append(chunk[:left])
            left -= len(chunk)
            if left < 0:
                attempt.too_large = True
                return False
            if not its_turn and limit - left > _LARGE:
                its_turn = await large.acquire()
        return True
    finally:
        if its_turn:
            large.release()


def _body(attempt: Attempt, outgoing: Outgoing) -> _Body | None:
    body = outgoing.body
    if isinstance(body, bytes):
        return _BytesBody(attempt, body, outgoing.headers["content-type"])
    return None if body is None else _UploadBody(attempt, body)


_UNBOUNDED = nullcontext()


async def send(
    held: Held,
    attempt: Attempt,
    outgoing: Outgoing,
    *,
    lists: bool,
    connect_timeout: float,
    max_bytes: int,
    now: Callable[[], float],
) -> Result:
    """Make one attempt. Raises what reading a user's file raised, ClientClosedError and CancelledError, nothing else.

    `lists` says that the answer is a page. `now` gives seconds since 1970. The time-out of `attempt` begins when a
    connection is ours; `connect_timeout` bounds what comes before, but not the wait for one of the pool's.
    """
    cause: Cause = "connection"
    complete = False
    try:
        async with held.pages if lists else _UNBOUNDED, held.slots, attempt.scope:
            complete = await _exchange(held, attempt, outgoing, connect_timeout, max_bytes)
    except (_NoAnswer, aiohttp.ClientError, OSError):
        # The scope's own TimeoutError is an OSError. Any other time-out is one of connecting.
        cause = "timeout" if attempt.scope.expired() else attempt.cause
    except ValueError:
        # Of aiohttp's checks: a session with two kinds of credentials, a netrc file that cannot be encoded. A user's
        # own middleware may raise one, too; that is the user's.
        if held.session._middlewares:
            raise
    if attempt.source_error is not None:
        raise attempt.source_error
    return _result(attempt, now(), cause, complete=complete)


def _result(attempt: Attempt, now: float, cause: Cause, *, complete: bool) -> Result:
    if attempt.status is None:
        return Result(Outcome("cut_off" if attempt.sent else "not_done"), cause=cause)
    response = WireResponse(attempt.status, attempt.headers, b"".join(attempt.chunks))
    # An error's status says what there is to know; a 2xx without its body does not.
    if complete or attempt.too_large or attempt.status >= 300:
        outcome = answered(attempt.status, attempt.headers, now=now)
    else:
        outcome = Outcome("cut_off", attempt.status)
    return Result(outcome, response, incomplete=not complete, cause=cause)
