"""The async client: configuration in, resources out.

Constructing a client does no I/O, needs no event loop and imports no HTTP library; importing this imports no asyncio.
No logic of a call is here.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Self

from candid_aio._roots import AsyncRoot

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Unpack

    from candid_aio.blocking import CandidApiClient
    from candid_aio.environment import CandidApiClientEnvironment
    from candid_aio.options import CallDefaults, ClientSettings
    from candid_aio.transport.call import Caller
    from candid_aio.transport.limiter import Pace

__all__ = ["AsyncCandidApiClient", "CandidApiClient", "Pace"]

_ELSEWHERE = {"CandidApiClient": "candid_aio.blocking", "Pace": "candid_aio.transport.limiter"}


def __getattr__(name: str) -> Any:
    if name in _ELSEWHERE:
        return getattr(import_module(_ELSEWHERE[name]), name)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)


class AsyncCandidApiClient(AsyncRoot):
    """The API, async. One instance serves any number of tasks, on any number of event loops one after the other.

    Credentials: `client_id` and `client_secret`, or `token` (a text, or a callable, sync or async, that is asked for
    each attempt; it runs on the event loop), which goes over them. `environment` is production unless given.

    A call: `timeout` (seconds, 60) is for one attempt, from the moment its connection is there; `deadline` (seconds,
    none) for the whole call. `max_retries` (2) or `retry`, a `RetryPolicy`; where one is given, also calls that a
    second arrival would do twice are repeated after a 408 or 5xx. `headers` go with every request. `on_event` is
    called with an `AttemptEvent` after each attempt.

    Reading: `converter`, a cattrs Converter with your hooks, which then reads all; `keep_unknown_fields`;
    `strict` refuses an answer with a list item that cannot be read.

    The network: `limits`; `session` (your aiohttp.ClientSession: never closed or changed), `session_factory` (called
    once for each event loop; closed by the client) or `connector_factory`; `proxy`, `proxy_auth`, `proxy_headers`,
    `local_addr`, `ssl`, `trust_env`. `allow_http` allows http:// to other machines.

    `rate_limit` is a `RateLimit`: at most so many requests in any so many seconds, retries and tokens counted, over all
    clients of the process that call this environment; of several limits the lowest rate is in force. Calls wait for
    their place, first come first served, outside `timeout` and inside `deadline`. Default: 970 in 10 s, none for an
    environment on this machine; None for none.

    Raises ValueError without credentials and for settings that are wrong or exclude each other, TypeError for what is
    no setting or of another kind.
    """

    _caller: Caller

    def __init__(self, **settings: Unpack[ClientSettings]) -> None:
        from candid_aio.building import build_caller

        super().__init__(build_caller(settings))

    @classmethod
    def from_env(cls, **settings: Unpack[ClientSettings]) -> Self:
        """A client with CANDID_CLIENT_ID, CANDID_CLIENT_SECRET, CANDID_TOKEN and CANDID_ENVIRONMENT.

        What is given here goes over what is in the environment.
        """
        from candid_aio.building import settings_from_env

        return cls(**settings_from_env(settings))

    def with_options(self, **changes: Unpack[CallDefaults]) -> Self:
        """A copy with other defaults for its calls, which shares session and token. Closing one closes both.

        `headers` are added to those of this client.
        """
        from candid_aio.building import changed_caller

        copy = object.__new__(type(self))
        AsyncRoot.__init__(copy, changed_caller(self._caller, changes))
        return copy

    @property
    def environment(self) -> CandidApiClientEnvironment:
        """The two hosts that this client calls."""
        return self._caller.shared.environment

    @property
    def pace(self) -> Pace:
        """The rate limit at work, and how to go on from an earlier process."""
        from candid_aio.transport.limiter import Pace

        return Pace(self._caller.shared.limiter)

    async def close(self) -> None:
        """Close the sessions that are ours, on whichever event loop they are. Later calls raise ClientClosedError."""
        await self._caller.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def warm_up(self, *namespaces: str) -> None:
        """Import namespaces and build what reads and checks their types, ahead of the first call and off the loop.

        `"encounters"` means all namespaces that begin so, `"encounters.v_4"` that one. Raises ValueError for a name
        that is no namespace.
        """
        from candid_aio.transport.threads import in_daemon_thread
        from candid_aio.warming import warm_up

        await in_daemon_thread(lambda: warm_up(namespaces))
