"""Tokens: where they come from, how long they are kept, and one fetch for all who wait for one.

Knows no HTTP: what fetches a token is passed in. May not show a secret, keep a lock while anything is awaited, or raise
one exception object in two places.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import copy
import inspect
import math
import os
import re
import threading
import weakref
from typing import TYPE_CHECKING, Any, NoReturn, Protocol

import attrs

from candid_aio.errors import ApiError, CandidError, InvalidValueError, Problem

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from candid_aio.options import TokenSource

__all__ = ["FetchedToken", "GivenToken", "Grant", "Secret", "Tokens", "grant", "is_refusal"]

SHORTEST_HOLD = 1.0
"""A token is used for so many seconds, however short a life it came with: else each call would fetch one."""

LOOK_UP = 1.0
"""After so many seconds who waits for a token looks whether the loop that fetches it still runs."""

REFUSAL_HOLD = 5.0
"""A refused credential is not sent again for so many seconds, nor is a fresh token that was refused replaced."""

_SENDABLE = re.compile(r"[\x21-\x7e]+")


class Secret:
    """Text that shows itself only when asked by name."""

    __slots__ = ("__weakref__", "_text")

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return "<secret>"

    def __reduce__(self) -> NoReturn:
        message = "a secret is not to be written anywhere"
        raise TypeError(message)


def _sendable(token: Any) -> Secret:
    if isinstance(token, str) and _SENDABLE.fullmatch(token):
        return Secret(token)
    raise InvalidValueError([Problem("token", f"text of visible ASCII characters, got {type(token).__name__}")])


@attrs.frozen(kw_only=True)
class Grant:
    """A token and its times, by the monotonic clock. `for_refusal`: it was fetched because of a 401."""

    token: Secret
    refresh_at: float
    unusable_at: float
    final_until: float
    for_refusal: bool = False


def grant(token: Secret, expires_in: float, *, requested_at: float, for_refusal: bool = False) -> Grant:
    """How long a token is kept that was asked for at `requested_at` and lives for `expires_in` seconds.

    The last tenth of its life, at most 30 s, is not used; in the fifth before its end, at most 10 minutes, it is
    refreshed in the background. Until `final_until` a 401 to a token that was fetched for a 401 is not answered by a
    third one: with a server that refuses them all, each call would fetch a token.
    """
    life = expires_in if math.isfinite(expires_in) and expires_in > 0 else 0.0
    return Grant(
        token=token,
        refresh_at=requested_at + max(life - min(600.0, life / 5), SHORTEST_HOLD),
        unusable_at=requested_at + max(life - min(30.0, life / 10), SHORTEST_HOLD),
        final_until=requested_at + min(max(life, SHORTEST_HOLD), REFUSAL_HOLD),
        for_refusal=for_refusal,
    )


def is_refusal(error: BaseException) -> bool:
    """Whether asking again at once is of no use: a 4xx, but for 408."""
    return isinstance(error, ApiError) and 400 <= error.status_code < 500 and error.status_code != 408


class Tokens(Protocol):
    """Where a client's tokens come from."""

    async def token(self) -> Secret:
        """The token for the next attempt."""

    async def renewed(self, refused: Secret) -> Secret | None:
        """Another token than the one that got a 401; None where there is none."""


class GivenToken:
    """A user's own token: a text that never changes, or a callable that is asked each time."""

    def __init__(self, source: TokenSource) -> None:
        self._ask = source if callable(source) else None
        self._fixed = None if callable(source) else _sendable(source)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    async def token(self) -> Secret:
        if self._fixed is not None:
            return self._fixed
        assert self._ask is not None  # noqa: S101 - tells the type checker what the constructor does
        given: Any = self._ask()
        return _sendable(await given if inspect.isawaitable(given) else given)

    async def renewed(self, refused: Secret) -> Secret | None:
        return None if self._fixed is not None else await self.token()


@attrs.frozen
class _Failure:
    error: BaseException


@attrs.frozen(eq=False)
class _Flight:
    """A fetch under way. None as its result: the loop that fetched went away before it had the token."""

    loop: asyncio.AbstractEventLoop
    result: concurrent.futures.Future[Grant | _Failure | None] = attrs.field(factory=concurrent.futures.Future)


class FetchedToken:
    """Tokens that `fetch` gets: one fetch at a time, for all tasks on all loops that wait for it.

    `fetch` gives a token and the seconds that it lives. A fetch runs as a task of its own, so that a caller who gives
    up does not end it for the others. `clock` is monotonic, in seconds.
    """

    def __init__(self, fetch: Callable[[], Awaitable[tuple[str, float]]], *, clock: Callable[[], float]) -> None:
        self._fetch = fetch
        self._clock = clock
        self._lock = threading.Lock()
        self._grant: Grant | None = None
        self._refusal: BaseException | None = None
        self._not_before = -math.inf
        self._flight: _Flight | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        _keepers.add(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    async def token(self) -> Secret:
        """The token that is there, or the one that is being fetched, or a new one. Raises what fetching raises."""
        current = self._grant
        now = self._clock()
        if current is not None and now < current.unusable_at:
            if now >= current.refresh_at and now >= self._not_before:
                self._begin(for_refusal=False)
            return current.token
        return await self._fetched(for_refusal=False)

    async def renewed(self, refused: Secret) -> Secret | None:
        """The token that takes the place of one that got a 401, fetched once for all who ask."""
        with self._lock:
            current = self._grant
            if current is not None and current.token is not refused:
                return current.token
            if current is not None and current.for_refusal and self._clock() < current.final_until:
                return None
            self._grant = None
        return await self._fetched(for_refusal=True)

    async def _fetched(self, *, for_refusal: bool) -> Secret:
        while True:
            refusal = self._refusal
            if refusal is not None and self._clock() < self._not_before:
                raise _again(refusal)
            landed = await self._landed(self._begin(for_refusal=for_refusal))
            if isinstance(landed, _Failure):
                raise _again(landed.error)
            if landed is not None:
                return landed.token

    async def _landed(self, flight: _Flight) -> Grant | _Failure | None:
        landing = asyncio.wrap_future(flight.result)
        while not landing.done():
            # It cancels nothing: others wait for it, too.
            await asyncio.wait([landing], timeout=LOOK_UP)
            self._give_up_stranded()
        return landing.result()

    def _give_up_stranded(self) -> None:
        """Let go of a fetch whose loop does not run: it was closed, or left in the middle, and may never go on."""
        with self._lock:
            flight = self._flight
            if flight is None or flight.loop.is_running():
                return
            self._flight = None
        flight.result.set_result(None)

    def _begin(self, *, for_refusal: bool) -> _Flight:
        self._give_up_stranded()
        loop = asyncio.get_running_loop()
        with self._lock:
            if self._flight is not None:
                return self._flight
            flight = self._flight = _Flight(loop)
        task = loop.create_task(self._fly(flight, for_refusal=for_refusal))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        # A task that is cancelled before its first step never runs its `finally`.
        task.add_done_callback(lambda _task: self._land(flight, None))
        return flight

    async def _fly(self, flight: _Flight, *, for_refusal: bool) -> None:
        requested_at = self._clock()
        try:
            text, expires_in = await self._fetch()
            landed: Grant | _Failure = grant(
                _sendable(text), expires_in, requested_at=requested_at, for_refusal=for_refusal
            )
        except asyncio.CancelledError:
            raise
        except BaseException as error:
            # A SystemExit of a user's callback is for who waits. Here it would end the loop for all others.
            landed = _Failure(_again(error))
        self._land(flight, landed)

    def _land(self, flight: _Flight, landed: Grant | _Failure | None) -> None:
        with self._lock:
            if self._flight is not flight:
                return
            self._flight = None
            if isinstance(landed, Grant):
                self._grant, self._refusal, self._not_before = landed, None, -math.inf
            elif isinstance(landed, _Failure):
                self._refusal = landed.error if is_refusal(landed.error) else None
                self._not_before = self._clock() + REFUSAL_HOLD
        flight.result.set_result(landed)

    def forget(self) -> object:
        """In a forked child: the parent's fetch is not ours to wait for. Returns what must not be collected."""
        left = (self._flight, self._tasks, self._lock)
        self._flight, self._tasks, self._lock = None, set(), threading.Lock()
        return left


def _again(error: BaseException) -> BaseException:
    """A new instance, without the traceback and context of another's call."""
    return copy.copy(error) if isinstance(error, CandidError) else error


_keepers: weakref.WeakSet[FetchedToken] = weakref.WeakSet()
_orphans: list[object] = []


def _after_fork() -> None:
    # A lock may have been held by another thread, and collecting a pending task writes to stderr.
    _orphans.extend(keeper.forget() for keeper in list(_keepers))


# Systems that cannot fork do not have it.
getattr(os, "register_at_fork", dict)(after_in_child=_after_fork)
