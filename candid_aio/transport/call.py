"""The caller of a client: what its resources hold, and what its copies share.

Loads the call path, and with it the HTTP library, when the first call is made. May do nothing itself but hand on.
"""

from __future__ import annotations

import asyncio
import random
import time
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from candid_aio.transport.auth import Secret

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping

    import cattrs

    from candid_aio.environment import CandidApiClientEnvironment
    from candid_aio.options import AttemptEvent, CallSettings, Limits, RequestOptions
    from candid_aio.response import RawResponse
    from candid_aio.transport.auth import Tokens
    from candid_aio.transport.journey import Journey, Line
    from candid_aio.transport.limiter import Limiter
    from candid_aio.transport.session import Sessions
    from candid_aio.wire.operation import Operation
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["Caller", "Shared", "Timing"]

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class Timing:
    """Clocks (seconds), sleep and randomness (0 to 1) of a client, so that tests can pass theirs."""

    monotonic: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    random: Callable[[], float] = random.random  # noqa: S311 - spreads retries, protects nothing


@attrs.frozen(kw_only=True, repr=False, eq=False)
class Shared:
    """What a client and its copies have in common."""

    sessions: Sessions
    tokens: Tokens | None
    environment: CandidApiClientEnvironment
    limits: Limits
    limiter: Limiter | None
    timing: Timing
    converter: cattrs.Converter | None
    keep_unknown_fields: bool
    strict: bool


class Caller:
    """Implements `wire.resource.AsyncCaller`. Constructing it does no I/O, needs no loop and imports nothing heavy."""

    def __init__(
        self,
        shared: Shared,
        *,
        settings: CallSettings,
        headers: Mapping[str, str],
        on_event: Callable[[AttemptEvent], None] | None,
    ) -> None:
        self.shared = shared
        self.settings = settings
        self.on_event = on_event
        self.headers: dict[str, Secret] = {name: Secret(value) for name, value in headers.items()}

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    @cached_property
    def _line(self) -> Line:
        from candid_aio.transport.journey import Line

        return Line(self)

    def begin(
        self, operation: Operation[Any], arguments: Mapping[str, Any], options: RequestOptions | None = None
    ) -> Journey:
        """A call that is checked and encoded, and runs where its `run` is awaited."""
        return self._line.begin(operation, arguments, options)

    def call(
        self, operation: Operation[T], arguments: Mapping[str, Any], options: RequestOptions | None = None
    ) -> Coroutine[Any, Any, T]:
        """Make a call; awaiting it gives the answer's value."""
        return self._line.call(operation, arguments, options)

    def call_raw(
        self, operation: Operation[T], arguments: Mapping[str, Any], options: RequestOptions | None = None
    ) -> Coroutine[Any, Any, RawResponse[T]]:
        """Make a call; awaiting it gives the raw answer."""
        return self._line.call_raw(operation, arguments, options)

    def iterate(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        options: RequestOptions | None = None,
        *,
        on_unreadable: OnUnreadable = "raise",
    ) -> AsyncIterator[Any]:
        """The items of all pages."""
        return self._line.iterate(operation, arguments, options, on_unreadable=on_unreadable)

    def changed(
        self,
        *,
        settings: CallSettings,
        headers: Mapping[str, str],
        on_event: Callable[[AttemptEvent], None] | None,
    ) -> Caller:
        """A caller that shares sessions and token with this one."""
        kept = {name: value.reveal() for name, value in self.headers.items()}
        return Caller(self.shared, settings=settings, headers={**kept, **headers}, on_event=on_event)

    async def aclose(self) -> None:
        """Close the sessions, for all copies. Calls in flight fail, later ones raise ClientClosedError."""
        await self.shared.sessions.close()

    def forget(self) -> object:
        """In a forked child: drop what belongs to the parent without touching it, and return it."""
        return self.shared.sessions.forget()
