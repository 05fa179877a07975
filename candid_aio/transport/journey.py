"""The one path of every call: request, token, attempts, retries, answer.

Puts together what `wire` decides about values, `retry` about repeats, `auth` about tokens, `sending` about bytes. May
not log, raise or report anything of a request's or an answer's content; errors are raised outside `except` blocks.
"""

from __future__ import annotations

import asyncio
import logging
import math
import platform
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from yarl import URL

from candid_aio import pagination
from candid_aio._version import __version__
from candid_aio.errors import (
    AmbiguousOutcomeError,
    AttemptTimeoutError,
    ClientClosedError,
    ClientStateError,
    ConnectionFailedError,
    DeadlineExceededError,
    UnreadableResponseError,
    printable_request_id,
)
from candid_aio.options import AttemptEvent
from candid_aio.response import RawResponse
from candid_aio.transport.auth import Secret
from candid_aio.transport.retry import Outcome, decide, may_have_happened, repeat
from candid_aio.transport.sending import Attempt, Outgoing, Result, send
from candid_aio.transport.uploads import Upload
from candid_aio.wire.codec import Reader
from candid_aio.wire.request import WireRequest, build, check_headers
from candid_aio.wire.response import WireResponse, read

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping

    from candid_aio.options import CallSettings, RequestOptions
    from candid_aio.transport.call import Caller, Shared
    from candid_aio.transport.limiter import Place
    from candid_aio.wire.codec import Reading
    from candid_aio.wire.headers import Headers
    from candid_aio.wire.operation import Host, Operation
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["Journey", "Line"]

T = TypeVar("T")

logger: logging.Logger = logging.getLogger("candid_aio")

USER_AGENT = f"candid-aio/{__version__} python/{platform.python_version()}"


class Line:
    """What all calls of one client go through. Made with the client's first call."""

    def __init__(self, caller: Caller) -> None:
        shared = caller.shared
        self.shared: Shared = shared
        self.settings: CallSettings = caller.settings
        self.on_event: Callable[[AttemptEvent], None] | None = caller.on_event
        given = check_headers({name: value.reveal() for name, value in caller.headers.items()}, at="headers")
        # The client's token goes over it, and what is sent without a token is sent without it.
        given.pop("authorization", None)
        self.headers: dict[str, str] = {"user-agent": USER_AGENT, "accept": "application/json", **given}
        self.reader: Reader = Reader(
            converter=shared.converter, keep_unknown_fields=shared.keep_unknown_fields, strict=shared.strict
        )
        self.bases: dict[Host, str] = {
            "candid_api": shared.environment.candid_api.rstrip("/"),
            "pre_encounter": shared.environment.pre_encounter.rstrip("/"),
        }

    def begin(self, operation: Operation[Any], arguments: Mapping[str, Any], options: RequestOptions | None) -> Journey:
        """Checks and encodes. Nothing leaves before the journey runs."""
        settings = self.settings.for_call(options)
        return Journey(self, settings, build(operation, arguments, options))

    async def call(self, operation: Operation[T], arguments: Mapping[str, Any], options: RequestOptions | None) -> T:
        journey = self.begin(operation, arguments, options)
        value: T = journey.value(await journey.run())
        return value

    async def call_raw(
        self, operation: Operation[T], arguments: Mapping[str, Any], options: RequestOptions | None
    ) -> RawResponse[T]:
        journey = self.begin(operation, arguments, options)
        return journey.raw(await journey.run())

    def iterate(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        options: RequestOptions | None,
        *,
        on_unreadable: OnUnreadable,
    ) -> AsyncIterator[Any]:
        return pagination.items(self.call_raw, operation, arguments, options, on_unreadable=on_unreadable)


class Journey:
    """One call on its way. `attempts` counts what was sent; `earlier`: an attempt before the last may have happened.

    Only `run` belongs on a loop: a sync call is built and read by its caller's own thread.
    """

    def __init__(self, line: Line, settings: CallSettings, request: WireRequest) -> None:
        self._line = line
        self._operation = request.operation
        self._settings = settings
        self._request = request
        self._timing = line.shared.timing
        self.attempts: int = 0
        self.earlier: bool = False
        self._last: Result | None = None
        self._current: Attempt | None = None
        self._renewed = False
        self._doing: Literal["token", "source"] = "token"
        self._deadline_at: float | None = None
        self._body: bytes | Upload | None = None

    async def run(self) -> WireResponse:
        """The answer, 2xx or not. Raises the error that says why there is none."""
        deadline = self._settings.deadline
        if deadline is None:
            return self._finished(await self._persist())
        result: Result | None = None
        self._deadline_at = asyncio.get_running_loop().time() + deadline
        try:
            async with asyncio.timeout_at(self._deadline_at) as scope:
                result = await self._persist()
        except TimeoutError:
            # A user's token callable can time out, too.
            if not scope.expired():
                raise
        if result is None:
            return self._overdue()
        return self._finished(result)

    def value(self, answer: WireResponse) -> Any:
        """What the answer says. Raises the error that it names, or the one that says why it cannot be read."""
        return self._read(answer).value

    def raw(self, answer: WireResponse) -> RawResponse[Any]:
        """The same, with the answer around it."""
        reading = self._read(answer)
        return RawResponse(
            status_code=answer.status,
            headers=answer.headers,
            data=reading.value,
            content=answer.body,
            request_id=answer.headers.get("x-request-id"),
            unreadable=reading.unreadable,
            operation=self._operation.name,
            attempts=self.attempts,
        )

    def _read(self, answer: WireResponse) -> Reading:
        operation, line = self._operation, self._line
        reading = read(
            operation,
            answer,
            line.reader,
            attempts=self.attempts,
            may_have_happened=self.earlier,
            clock=self._timing.wall,
        )
        if reading.unreadable:
            logger.warning("%s: %d items of the answer could not be read", operation.name, len(reading.unreadable))
        return reading

    async def _persist(self) -> Result:
        body = self._request.body
        if body is None or isinstance(body, bytes):
            self._body = body
            return await self._tried()
        upload = self._body = Upload(body, self._settings.chunk_size)
        try:
            await upload.opened()
            return await self._tried()
        finally:
            upload.close()

    async def _tried(self) -> Result:
        """What came of the last attempt. The first pays nothing for retries."""
        result = await self._attempt()
        if self._least_wait(result, 1) is None:
            return result
        timing = self._timing
        return await repeat(
            result,
            self._again,
            self._least_wait,
            self._settings.policy,
            remaining=self._remaining,
            sleep=timing.sleep,
            random=timing.random,
        )

    async def _again(self) -> Result:
        """A further attempt. What comes in its place may not hide that an earlier one may have happened."""
        try:
            return await self._attempt()
        except Exception as error:
            if not self.earlier or self._operation.repeat == "safe":
                raise
            closed = isinstance(error, ClientStateError)
        reason: Literal["closed", "token", "source"] = "closed" if closed else self._doing
        raise AmbiguousOutcomeError(operation=self._operation.name, attempts=self.attempts, reason=reason)

    def _least_wait(self, result: Result, attempt: int) -> float | None:
        if not self._repeatable:
            return None
        settings = self._settings
        operation = self._operation
        return decide(
            operation.repeat,
            result.outcome,
            attempt,
            settings.policy,
            reads=operation.reads,
            explicit=settings.explicit,
        )

    @property
    def _repeatable(self) -> bool:
        return not isinstance(self._body, Upload) or self._body.repeatable

    def _remaining(self) -> float:
        if self._deadline_at is None:
            return math.inf
        return self._deadline_at - asyncio.get_running_loop().time()

    async def _attempt(self) -> Result:
        """One attempt; after a 401 a second request with another token, which does not count as a retry."""
        if self._last is not None and may_have_happened(self._last.outcome):
            self.earlier = True
        tokens = self._line.shared.tokens
        if tokens is None or not self._operation.authenticated or "authorization" in self._request.headers:
            self._last = await self._send(None)
            return self._last
        self._doing = "token"
        token = await tokens.token()
        self._last = await self._send(token)
        if self._last.outcome.status == 401 and not self._renewed:
            self._renewed = True
            self._doing = "token"
            fresh = await tokens.renewed(token)
            if fresh is not None and self._repeatable:
                self._last = await self._send(fresh)
        return self._last

    async def _send(self, token: Secret | None) -> Result:
        """One request. It waits for its place in the rate limit first, outside the time-out."""
        shared = self._line.shared
        self._doing = "source"
        if shared.limiter is None:
            return await self._exchanged(token, None)
        if shared.sessions.closed:
            raise ClientClosedError
        place = await shared.limiter.acquire(self._operation.name)
        try:
            result = await self._exchanged(token, place)
        finally:
            place.close()
        if result.outcome.status == 429:
            place.refused(result.outcome.retry_after)
        return result

    async def _exchanged(self, token: Secret | None, place: Place | None) -> Result:
        line = self._line
        held = await line.shared.sessions.get()
        self.attempts += 1
        started = self._timing.monotonic()
        timeout = self._settings.timeout
        limits = line.shared.limits
        attempt = self._current = Attempt(timeout, self._authorization(token), place)
        try:
            result = await send(
                held,
                attempt,
                self._outgoing(),
                lists=self._operation.paging is not None,
                connect_timeout=min(limits.connect_timeout, timeout or math.inf),
                max_bytes=limits.max_response_bytes,
                now=self._timing.wall,
            )
        except BaseException:
            # Cancelled, or a file that could not be read.
            self._note(Outcome("cut_off" if attempt.sent else "not_done", attempt.status), started, attempt)
            raise
        self._note(result.outcome, started, attempt)
        self._current = None
        return result

    def _authorization(self, token: Secret | None) -> Secret | None:
        if token is not None:
            return Secret(f"Bearer {token.reveal()}")
        headers = self._request.headers
        return Secret(headers["authorization"]) if "authorization" in headers else None

    def _outgoing(self) -> Outgoing:
        request = self._request
        headers = {**self._line.headers, **request.headers}
        headers.pop("authorization", None)
        url = URL(self._line.bases[request.host] + request.target, encoded=True)
        return Outgoing(request.method, url, headers, self._body)

    def _note(self, outcome: Outcome, started: float, attempt: Attempt) -> None:
        on_event = self._line.on_event
        debug = logger.isEnabledFor(logging.DEBUG)
        if on_event is None and not debug:
            return
        name = self._operation.name
        duration = self._timing.monotonic() - started
        if debug:
            logger.debug(
                "%s: attempt %d: %s, status %s, %.3f s, request id %s",
                name, self.attempts, outcome.kind, outcome.status, duration,
                printable_request_id(attempt.headers.get("x-request-id")) or "-",
            )  # fmt: skip
        if on_event is None:
            return
        event = AttemptEvent(
            operation=name, attempt=self.attempts, status=outcome.status, duration=duration, outcome=outcome.kind
        )
        try:
            on_event(event)
        except Exception as error:
            # A broken callback may not turn a call that happened into a failed one.
            broken = type(error).__name__
        else:
            return
        logger.warning("on_event raised %s", broken)

    def _finished(self, result: Result) -> WireResponse:
        answer = result.response
        operation = self._operation
        if answer is not None:
            if result.incomplete and 200 <= answer.status < 300:
                raise self._unreadable(answer.status, answer.headers, answer.body)
            return answer
        maybe = self.earlier or may_have_happened(result.outcome)
        name, cause = operation.name, result.cause
        if maybe and operation.repeat != "safe":
            reason: Literal["connection", "timeout"] = "timeout" if cause == "timeout" else "connection"
            raise AmbiguousOutcomeError(operation=name, attempts=self.attempts, reason=reason)
        if cause == "timeout":
            raise AttemptTimeoutError(operation=name, attempts=self.attempts, may_have_happened=maybe)
        raise ConnectionFailedError(operation=name, attempts=self.attempts, may_have_happened=maybe, reason=cause)

    def _overdue(self) -> WireResponse:
        """What is known of a call whose deadline passed while it was on its way; else the error."""
        attempt = self._current
        if attempt is not None and attempt.status is not None:
            known = WireResponse(attempt.status, attempt.headers, b"".join(attempt.chunks))
            return self._finished(Result(Outcome("cut_off", attempt.status), known, incomplete=True))
        if attempt is not None:
            maybe = self.earlier or attempt.sent
        else:
            maybe = self.earlier or (self._last is not None and may_have_happened(self._last.outcome))
        operation = self._operation
        if maybe and operation.repeat != "safe":
            raise AmbiguousOutcomeError(operation=operation.name, attempts=self.attempts, reason="deadline")
        raise DeadlineExceededError(operation=operation.name, attempts=self.attempts, may_have_happened=maybe)

    def _unreadable(self, status: int, headers: Headers, content: bytes) -> UnreadableResponseError:
        return UnreadableResponseError(
            status_code=status,
            headers=headers,
            operation=self._operation.name,
            attempts=self.attempts,
            content=content,
        )
