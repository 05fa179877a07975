"""The sync client: the async client's calls on the loop thread of the process, and waiting for them.

May hold no logic of a call: settings, calls, walks and errors are the async client's. What is here is crossing over.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Self, TypeVar

from candid_aio._roots import AsyncRoot, BlockingRoot
from candid_aio.building import build_caller, changed_caller, settings_from_env
from candid_aio.client import AsyncCandidApiClient
from candid_aio.transport.limiter import Pace
from candid_aio.transport.portal import Lease, portal

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator, Mapping
    from types import TracebackType
    from typing import Unpack

    from candid_aio.environment import CandidApiClientEnvironment
    from candid_aio.options import CallDefaults, ClientSettings, RequestOptions
    from candid_aio.response import RawResponse
    from candid_aio.transport.call import Caller
    from candid_aio.transport.journey import Journey
    from candid_aio.wire.operation import Operation
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["CandidApiClient"]

T = TypeVar("T")
P = ParamSpec("P")


class _Hold:
    """A client's and its copies' lease. When the last of them is collected, and was not closed, it closes."""

    def __init__(self, lease: Lease) -> None:
        self.lease = lease

    def __del__(self, _warn: Any = warnings.warn) -> None:
        if self.lease.open:
            self.lease.close_later()
            _warn("a client was left open: use `with` or `client.close()`", ResourceWarning, source=self)


class _BlockingCaller:
    """Implements `wire.resource.BlockingCaller` over the async one.

    Only what waits crosses to the loop. Requests are checked and answers read by the thread that asked: what a loop
    reads for many threads at once is alive at once, and the collector looks through all of it.
    """

    def __init__(self, caller: Caller, hold: _Hold) -> None:
        self.caller = caller
        self.hold = hold
        self._run = hold.lease.run

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def call(self, operation: Operation[T], arguments: Mapping[str, Any], options: RequestOptions | None = None) -> T:
        journey = self._begin(operation, arguments, options)
        value: T = journey.value(self._run(journey.run))
        return value

    def call_raw(
        self, operation: Operation[T], arguments: Mapping[str, Any], options: RequestOptions | None = None
    ) -> RawResponse[T]:
        journey = self._begin(operation, arguments, options)
        return journey.raw(self._run(journey.run))

    def _begin(
        self, operation: Operation[Any], arguments: Mapping[str, Any], options: RequestOptions | None
    ) -> Journey:
        self.hold.lease.admit()
        return self.caller.begin(operation, arguments, options)

    def iterate(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        options: RequestOptions | None = None,
        *,
        on_unreadable: OnUnreadable = "raise",
    ) -> Iterator[Any]:
        from candid_aio.pagination import Walk

        walk = Walk(operation, arguments, on_unreadable=on_unreadable)
        while walk.arguments is not None:
            yield from walk.items(self.call_raw(operation, walk.arguments, options))


class CandidApiClient(BlockingRoot):
    """The API, sync. One instance serves any number of threads.

    The calls run on one thread of the process that all sync clients share; it ends when the last of them is closed,
    and at exit. Requests are checked, and answers read, on the thread that asked, where the hooks of a `converter` run,
    too. Settings are those of `AsyncCandidApiClient` but for `session`, which belongs to an event loop of yours;
    `use_uvloop` runs the calls on uvloop (extra `speed`). Callables among them run on the calls' thread and may not
    wait for a sync call.

    Raises ValueError without credentials and for settings that exclude each other, ImportError where uvloop is asked
    for and not installed. Calls raise what the async ones raise, and `ClientClosedError`, `ForkedError` or
    `LoopThreadError`. Ctrl-C cancels the call and waits for that at most 5 s; the call may have happened. Collected
    without `close`, a client that made calls gives a ResourceWarning. A forked process starts anew with its first
    call.
    """

    _caller: _BlockingCaller

    def __init__(self, *, use_uvloop: bool = False, **settings: Unpack[ClientSettings]) -> None:
        if settings.get("session") is not None:
            message = "session= belongs to an event loop: use session_factory= here, or AsyncCandidApiClient"
            raise TypeError(message)
        caller = build_caller(settings)
        lease = Lease(portal(use_uvloop=use_uvloop), caller)
        super().__init__(_BlockingCaller(caller, _Hold(lease)))

    @classmethod
    def from_env(cls, *, use_uvloop: bool = False, **settings: Unpack[ClientSettings]) -> Self:
        """A client with CANDID_CLIENT_ID, CANDID_CLIENT_SECRET, CANDID_TOKEN and CANDID_ENVIRONMENT.

        What is given here goes over what is in the environment.
        """
        return cls(use_uvloop=use_uvloop, **settings_from_env(settings))

    def with_options(self, **changes: Unpack[CallDefaults]) -> Self:
        """A copy with other defaults for its calls, which shares session and token. Closing one closes both.

        `headers` are added to those of this client.
        """
        copy = object.__new__(type(self))
        BlockingRoot.__init__(copy, _BlockingCaller(changed_caller(self._caller.caller, changes), self._caller.hold))
        return copy

    @property
    def environment(self) -> CandidApiClientEnvironment:
        """The two hosts that this client calls."""
        return self._caller.caller.shared.environment

    @property
    def pace(self) -> Pace:
        """The rate limit at work, and how to go on from an earlier process."""
        return Pace(self._caller.caller.shared.limiter)

    def run(
        self,
        function: Callable[Concatenate[AsyncCandidApiClient, P], Coroutine[Any, Any, T]],
        /,
        *arguments: P.args,
        **named: P.kwargs,
    ) -> T:
        """Run a coroutine function on the loop thread, with an async client that shares all of this one's.

        One crossing for many calls: `client.run(read_all)` for an `async def read_all(client)`. The function may start
        tasks that go on after it, for as long as this client is open. Raises what it raises, and what calls raise.
        """
        async_client = object.__new__(AsyncCandidApiClient)
        AsyncRoot.__init__(async_client, self._caller.caller)
        return self._caller.hold.lease.run(lambda: function(async_client, *arguments, **named))

    def close(self) -> None:
        """Close the connections. Calls in flight and later ones raise `ClientClosedError`.

        Waits at most 5 s for calls in flight to end.
        """
        self._caller.hold.lease.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def warm_up(self, *namespaces: str) -> None:
        """Import namespaces and build what reads and checks their types, ahead of the first call.

        `"encounters"` means all namespaces that begin so, `"encounters.v_4"` that one. The first call then imports
        nothing, so that a fork beside it cuts no import off. Raises ValueError for a name that is no namespace.
        """
        from candid_aio.warming import warm_up

        warm_up(namespaces)
        self._caller.hold.lease.rehearse()
