"""One aiohttp session for each event loop: made on first use, closed when the loop shuts down or the client closes.

Knows how sessions live and how the network is reached; may not know calls, tokens or retries.
"""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import os
import socket
import warnings
import weakref
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

import attrs

from candid_aio.errors import ClientClosedError, ClientStateError
from candid_aio.options import Limits
from candid_aio.transport import fork

if TYPE_CHECKING:
    import ssl as ssl_module
    from collections.abc import AsyncGenerator, Callable, Mapping

    import aiohttp

__all__ = ["Held", "SessionSettings", "Sessions", "open_sockets"]

open_sockets: weakref.WeakSet[socket.socket] = weakref.WeakSet()
"""Every socket that our own connectors opened, for the cure after a fork. Nothing else may touch them."""

_OTHER_LOOP_SECONDS = 5.0


@attrs.frozen(kw_only=True, repr=False, eq=False)
class SessionSettings:
    """How the network is reached. Not shown in reprs: a proxy's URL and headers hold credentials."""

    session: aiohttp.ClientSession | None = None
    session_factory: Callable[[], aiohttp.ClientSession] | None = None
    connector_factory: Callable[[], aiohttp.BaseConnector] | None = None
    proxy: str | None = None
    proxy_auth: tuple[str, str] | aiohttp.BasicAuth | None = None
    proxy_headers: Mapping[str, str] | None = None
    local_addr: str | tuple[str, int] | None = None
    ssl: ssl_module.SSLContext | aiohttp.Fingerprint | bool = True
    trust_env: bool = False
    limits: Limits = attrs.field(factory=Limits)

    def check(self) -> None:
        """Raises ValueError for settings that exclude each other, naming them."""
        makers = [
            name for name in ("session", "session_factory", "connector_factory") if getattr(self, name) is not None
        ]
        if len(makers) > 1:
            message = f"give one of {', '.join(makers)}"
            raise ValueError(message)
        own = [name for name in ("local_addr",) if getattr(self, name) is not None]
        own += ["ssl"] if self.ssl is not True else []
        if makers and own:
            message = f"{', '.join(own)} has no effect with {makers[0]}: set it there"
            raise ValueError(message)
        if self.trust_env and makers and makers[0] != "connector_factory":
            message = f"trust_env has no effect with {makers[0]}: set it there"
            raise ValueError(message)
        if self.proxy is not None and not urlsplit(self.proxy).hostname:
            message = "proxy must be the URL of a host"
            raise ValueError(message)
        if self.proxy is None and (self.proxy_auth is not None or self.proxy_headers is not None):
            message = "proxy_auth and proxy_headers need proxy"
            raise ValueError(message)


@attrs.define(eq=False, repr=False)
class Held:
    """A session and what belongs to it, on its loop.

    `slots` bounds the open connections of a session that is ours: waiting for one is then outside aiohttp, whose
    `connect` time-out can so bound all of connecting (a proxy's tunnel has no other bound) and nothing else. `pages`
    bounds how many calls that list something are made at once, `large` how many large answers are read.
    """

    loop: asyncio.AbstractEventLoop
    session: aiohttp.ClientSession
    arguments: dict[str, Any]
    slots: contextlib.AbstractAsyncContextManager[None]
    pool_is_ours: bool
    lifetime: AsyncGenerator[None] | None
    pages: asyncio.Semaphore
    large: asyncio.Semaphore
    process: int = attrs.field(factory=os.getpid)
    closing: asyncio.Task[None] | None = None

    @property
    def open(self) -> bool:
        return not self.session.closed

    @property
    def to_close(self) -> bool:
        """It is open, and ours to close: not the user's, not a parent process's."""
        return self.lifetime is not None and self.open and self.process == os.getpid()


async def _lifetime(session: aiohttp.ClientSession) -> AsyncGenerator[None]:
    """Closes the session when finalized: by `close`, by the loop's `shutdown_asyncgens`, or when it is dropped."""
    try:
        yield
    finally:
        await session.close()


def _made(factory: Callable[[], Any], name: str, what: str, method: str) -> Any:
    """What a user's factory made. Raises TypeError where that is something else."""
    made = factory()
    if asyncio.iscoroutine(made):
        made.close()  # else Python would warn of it
    if not hasattr(made, method):
        message = f"{name} must return {what}; it is called in the event loop, and may not be async"
        raise TypeError(message)
    return made


def _remembered_socket(address: Any) -> socket.socket:
    made = socket.socket(address[0], address[1], address[2])
    open_sockets.add(made)
    return made


_all: weakref.WeakSet[Sessions] = weakref.WeakSet()


class Sessions:
    """The sessions of one client and its copies. Constructing it does no I/O and needs no loop."""

    def __init__(self, settings: SessionSettings) -> None:
        settings.check()
        self._settings = settings
        self._held: dict[int, Held] = {}
        self._given_loop: asyncio.AbstractEventLoop | None = None
        self.closed: bool = False
        _all.add(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {'closed' if self.closed else len(self._held)}>"

    async def get(self) -> Held:
        """The session of the running loop. Raises ClientClosedError after `close`."""
        if self.closed:
            raise ClientClosedError
        loop = asyncio.get_running_loop()
        held = self._held.get(id(loop))
        if held is not None and held.loop is loop and held.open:
            return held
        self._clear()
        held = await self._make(loop)
        self._held[id(loop)] = held
        return held

    def _clear(self) -> None:
        """Let go of the sessions of loops that ended: they would keep the loops, and those that are open a socket."""
        # Other threads' loops may do the same at this moment: each step is one operation of the dictionary, and a loop
        # that is listed keeps its id.
        for key, other in list(self._held.items()):
            if other.open and not other.loop.is_closed():
                continue
            # A loop that was closed without `shutdown_asyncgens` left its session open.
            if self._held.pop(key, None) is other and other.to_close:
                _abandon(other)

    async def _make(self, loop: asyncio.AbstractEventLoop) -> Held:
        settings = self._settings
        if settings.session is not None:
            return self._given(settings.session, loop)
        factory = settings.session_factory
        session = self._own_session() if factory is None else _made(factory, "session_factory", "a session", "request")
        lifetime = _lifetime(session)
        # The first step, which registers it with the loop, does not suspend: no other call can come between.
        await anext(lifetime)
        own = settings.session_factory is None and settings.connector_factory is None
        slots = asyncio.Semaphore(settings.limits.connections) if own else contextlib.nullcontext()
        return Held(loop, session, self._arguments(), slots, own, lifetime, *self._bounds())

    def _bounds(self) -> tuple[asyncio.Semaphore, asyncio.Semaphore]:
        limits = self._settings.limits
        return asyncio.Semaphore(limits.pages), asyncio.Semaphore(limits.large_responses)

    def _given(self, session: aiohttp.ClientSession, loop: asyncio.AbstractEventLoop) -> Held:
        if session.closed:
            reason = "the session that was given as session= is closed"
            raise ClientClosedError(reason)
        if self._given_loop is None:
            self._given_loop = loop
        if self._given_loop is not loop:
            reason = "session= belongs to one event loop; use session_factory= for several"
            raise ClientStateError(reason)
        return Held(loop, session, self._arguments(), contextlib.nullcontext(), False, None, *self._bounds())

    def _own_session(self) -> aiohttp.ClientSession:
        import aiohttp  # here, because it takes 150 ms

        from candid_aio.transport.resolver import DaemonResolver

        settings = self._settings
        if settings.connector_factory is not None:
            connector = _made(settings.connector_factory, "connector_factory", "a connector", "connect")
        else:
            address = settings.local_addr
            connector = aiohttp.TCPConnector(
                limit=0,  # `Held.slots` bounds them
                keepalive_timeout=settings.limits.keepalive,
                ssl=settings.ssl,
                local_addr=(address, 0) if isinstance(address, str) else address,
                resolver=DaemonResolver(),
                socket_factory=_remembered_socket,
            )
        return aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            trust_env=settings.trust_env,
        )

    def _arguments(self) -> dict[str, Any]:
        """What every request of these sessions is given."""
        settings = self._settings
        arguments: dict[str, Any] = {
            "allow_redirects": False,
            "raise_for_status": False,
            "auto_decompress": True,
        }
        if settings.proxy is not None:
            import yarl

            proxy = yarl.URL(settings.proxy)
            if settings.proxy_auth is not None:
                user, password = settings.proxy_auth[0], settings.proxy_auth[1]
                # aiohttp deprecates its `proxy_auth` argument, and sends `proxy_headers` through tunnels only.
                proxy = proxy.with_user(user).with_password(password)
            arguments["proxy"] = proxy
            if settings.proxy_headers is not None:
                arguments["proxy_headers"] = dict(settings.proxy_headers)
        return arguments

    async def close(self) -> None:
        """Close all sessions that are ours, on whichever loop they are. Calls in flight fail."""
        self.closed = True
        while self._held:
            _key, one = self._held.popitem()
            if one.to_close:
                await _close(one)

    def forget(self) -> object:
        """In a forked child: the sessions are the parent's. Returns them; collecting one would touch its sockets."""
        left, self._held = self._held, {}
        return left

    def leave(self, warn: Any) -> None:
        """Warn, once, of sessions that nobody closed, and let go of them. Waits for nothing; any thread may call it."""
        # A constructor that raised leaves a half-made instance.
        held = getattr(self, "_held", {}).values()
        left = [one for one in held if one.to_close]
        # Who keeps the warning keeps this, but not the sessions.
        self._held = {}
        if left:
            for one in left:
                _abandon(one)
            warn("a client was left open: use `async with` or `await client.close()`", ResourceWarning, source=self)

    def __del__(self, _warn: Any = warnings.warn) -> None:
        self.leave(_warn)

    @property
    def resting(self) -> bool:
        """Whether none of its loops runs."""
        return not any(one.loop.is_running() for one in self._held.values())


async def _close(held: Held) -> None:
    if held.loop is asyncio.get_running_loop():
        await _finish(held)
    elif held.loop.is_running():
        closing = asyncio.wrap_future(asyncio.run_coroutine_threadsafe(_finish(held), held.loop))
        # The other loop may stop at any moment, and cancel this; its own shutdown closes the session then.
        try:
            await asyncio.wait([closing], timeout=_OTHER_LOOP_SECONDS)
        finally:
            cancelled = closing.cancel() or closing.cancelled()
        if not cancelled:
            closing.result()
    else:
        # The loop rests or has ended. Nobody can run it in its place.
        _abandon(held)


async def _finish(held: Held) -> None:
    assert held.lifetime is not None  # noqa: S101 - tells the type checker that only sessions of ours come here
    await held.lifetime.aclose()


_left: set[Held] = set()
"""Sessions that were let go of and are to be closed by their loops, or at exit."""


def _abandon(held: Held) -> None:
    """Let go of a session that nobody will await."""
    _left.difference_update([other for other in list(_left) if not other.open])
    if not held.loop.is_closed():
        _left.add(held)
        held.loop.call_soon_threadsafe(_close_left, held)
        return
    connector = cast("aiohttp.BaseConnector", held.session.connector)  # an open session has one
    held.session.detach()
    # There is no loop to wait on, and for a connector of a closed loop nothing to wait for.
    closing = _close_connector(connector)
    with contextlib.suppress(StopIteration):
        closing.send(None)


def _close_left(held: Held) -> None:
    held.closing = held.loop.create_task(_finish(held))


def _at_exit() -> None:
    """Close what is left on loops that rest and will not run again: aiohttp would write to stderr of what it finds."""
    for sessions in list(_all):
        if sessions.resting:
            sessions.leave(warnings.warn)
        else:
            # On a thread that ends with the process. Nothing can be closed there, and nothing is to be collected.
            fork.keep(sessions.forget())
    for held in [one for one in list(_left) if one.open and not (one.loop.is_closed() or one.loop.is_running())]:
        held.loop.run_until_complete(_finish(held))


atexit.register(_at_exit)


async def _close_connector(connector: aiohttp.BaseConnector) -> None:
    await connector.close()


def _after_fork() -> None:
    """In a forked child: make what is the parent's harmless and keep it; see `fork`.

    The loop thread of the sync clients does the same for theirs. Here it is for clients of a program's own loops.
    """
    left: list[object] = [sessions.forget() for sessions in list(_all)]
    left += _left
    _left.clear()
    if any(left):
        fork.disconnect(set(fork.of_client_sockets()))
        fork.keep(left)


# Systems that cannot fork do not have it.
getattr(os, "register_at_fork", dict)(after_in_child=_after_fork)
