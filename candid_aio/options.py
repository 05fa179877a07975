"""What can be set for a client and for one call: frozen values, and the names that go with them.

Imports nothing heavy: constructing a client may not load the HTTP library.
"""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict

import attrs

if TYPE_CHECKING:
    import ssl as ssl_module

    import aiohttp
    import cattrs

    from candid_aio.environment import CandidApiClientEnvironment

__all__ = [
    "AttemptEvent",
    "CallDefaults",
    "CallSettings",
    "ClientSettings",
    "Limits",
    "RateLimit",
    "RequestOptions",
    "RetryPolicy",
    "TokenSource",
]

TokenSource: TypeAlias = str | Callable[[], str] | Callable[[], Awaitable[str]]
"""A token that never changes, or what gives one: asked for each attempt, and once more after a 401."""


def _at_least(least: float, *, above: bool = False) -> Any:
    def check(_instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if not number or not (value > least if above else value >= least):
            message = f"{attribute.name} must be a number {'above' if above else 'of at least'} {least:g}"
            raise ValueError(message)

    return check


def _finite(_instance: Any, attribute: attrs.Attribute[Any], value: float) -> None:
    if value == math.inf:
        message = f"{attribute.name} must be finite"
        raise ValueError(message)


def _count(least: int) -> Any:
    def check(_instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            message = f"{attribute.name} must be a whole number of at least {least}"
            raise ValueError(message)

    return check


@attrs.frozen(kw_only=True)
class RetryPolicy:
    """How often and how patiently a call is repeated. Times are in seconds.

    The wait before retry n is between 0 and `backoff * 2 ** (n - 1)`, at most `max_backoff` ("full jitter"), on top of
    what the server asked for. Where the server asks for more than `max_wait`, the call fails at once.
    """

    max_retries: int = attrs.field(default=2, validator=_count(0))
    backoff: float = attrs.field(default=0.5, validator=_at_least(0))
    max_backoff: float = attrs.field(default=8.0, validator=_at_least(0))
    max_wait: float = attrs.field(default=60.0, validator=_at_least(0))


@attrs.frozen(kw_only=True)
class RateLimit:
    """At most `requests` arrive in any `seconds`. The API allows 1000 in 10 s for each address that calls it.

    It holds for all clients of a process that call one environment. Raises ValueError for less than one request, and
    for a time that is not above 0 or not finite.
    """

    requests: int = attrs.field(default=970, validator=_count(1))
    seconds: float = attrs.field(default=10.0, validator=[_at_least(0, above=True), _finite])


@attrs.frozen(kw_only=True)
class Limits:
    """Bounds of one client on one event loop. Times are in seconds.

    `connections` at most are open, further calls wait. An idle one is kept for `keepalive`. `connect_timeout` is for
    name lookup, TCP, TLS and a proxy's tunnel together. `max_response_bytes` is an answer's size after decompression.
    Many pages on their way may not fill the memory: `pages` calls that list something are made at once, at most, and of
    answers that are longer than 128 KB `large_responses` at most are read at the same time. A further answer waits for
    its turn half read, inside its `timeout`.
    Where the session or the connector is yours, its own settings hold for connections and how long they are kept.
    """

    # As many as a submission pipeline has in flight at most (`submission/slots.py`).
    connections: int = attrs.field(default=256, validator=_count(1))
    keepalive: float = attrs.field(default=15.0, validator=_at_least(0))
    connect_timeout: float = attrs.field(default=10.0, validator=_at_least(0, above=True))
    max_response_bytes: int = attrs.field(default=256 * 1024 * 1024, validator=_count(1))
    pages: int = attrs.field(default=64, validator=_count(1))
    large_responses: int = attrs.field(default=8, validator=_count(1))


@attrs.frozen(kw_only=True)
class AttemptEvent:
    """What `on_event` is told after each attempt. It holds nothing of the request's or the answer's content.

    `operation` is its name, `encounters.v_4.get`. `attempt` counts from 1. `status` is None where no answer came.
    `duration` is in seconds, with the wait for a connection, without those for a token and for a place in the rate
    limit. `outcome`: `answered`; `not_done`: no byte of the request left, or the server refused it (429, 503 with
    `Retry-After`); `cut_off`: it broke off or timed out after bytes had left.
    """

    operation: str
    attempt: int
    status: int | None
    duration: float
    outcome: Literal["answered", "not_done", "cut_off"]


class RequestOptions(TypedDict, total=False):
    """Options of one call, passed as `request_options=`. An option that is None counts as not given.

    `timeout_in_seconds` is for one attempt, `deadline` (seconds) for the whole call. `max_retries` or `retry` given
    here also allow repeating, after a 408 or 5xx, what a second arrival would do twice. `chunk_size` is the number of
    bytes in which files are read and sent.
    """

    timeout_in_seconds: float | None
    deadline: float | None
    max_retries: int | None
    retry: RetryPolicy | None
    additional_headers: Mapping[str, str] | None
    additional_query_parameters: Mapping[str, Any] | None
    additional_body_parameters: Mapping[str, Any] | None
    chunk_size: int | None


class CallDefaults(TypedDict, total=False):
    """What `with_options` can change."""

    timeout: float | None
    deadline: float | None
    max_retries: int
    retry: RetryPolicy
    headers: Mapping[str, str]
    on_event: Callable[[AttemptEvent], None] | None


class ClientSettings(CallDefaults, total=False):
    """The keyword arguments of both clients. `AsyncCandidApiClient` tells what each is for."""

    client_id: str | None
    client_secret: str | None
    token: TokenSource | None
    environment: CandidApiClientEnvironment
    limits: Limits
    rate_limit: RateLimit | None
    session: aiohttp.ClientSession | None
    session_factory: Callable[[], aiohttp.ClientSession] | None
    connector_factory: Callable[[], aiohttp.BaseConnector] | None
    proxy: str | None
    proxy_auth: tuple[str, str] | aiohttp.BasicAuth | None
    proxy_headers: Mapping[str, str] | None
    local_addr: str | tuple[str, int] | None
    ssl: ssl_module.SSLContext | aiohttp.Fingerprint | bool
    trust_env: bool
    allow_http: bool
    converter: cattrs.Converter | None
    keep_unknown_fields: bool
    strict: bool


def _seconds(name: str, value: float | None) -> float | None:
    if value is None or (isinstance(value, int | float) and not isinstance(value, bool) and value > 0):
        return None if value == math.inf else value
    message = f"{name} must be a number of seconds above 0"
    raise ValueError(message)


_DEFAULT_CHUNK = 256 * 1024


def _whole(name: str, value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return value
    message = f"{name} must be a whole number above 0"
    raise ValueError(message)


@attrs.frozen(kw_only=True)
class CallSettings:
    """How one call is made: the client's settings, or those with a call's options laid over them.

    `explicit` is True where a number of retries or a policy was given, rather than left at its default.
    """

    timeout: float | None = 60.0
    deadline: float | None = None
    policy: RetryPolicy = RetryPolicy()
    explicit: bool = False
    chunk_size: int = _DEFAULT_CHUNK

    def changed(self, changes: Mapping[str, Any]) -> CallSettings:
        """These settings with a client's `timeout`, `deadline`, `max_retries` and `retry` laid over; None: no limit.

        Raises ValueError for a number that makes no sense, TypeError for a policy that is none.
        """
        policy = changes.get("retry") or self.policy
        if not isinstance(policy, RetryPolicy):
            message = "retry must be a RetryPolicy"
            raise TypeError(message)
        retries = changes.get("max_retries")
        return attrs.evolve(
            self,
            timeout=_seconds("timeout", changes["timeout"]) if "timeout" in changes else self.timeout,
            deadline=_seconds("deadline", changes["deadline"]) if "deadline" in changes else self.deadline,
            policy=policy if retries is None else attrs.evolve(policy, max_retries=retries),
            explicit=self.explicit or retries is not None or changes.get("retry") is not None,
        )

    def for_call(self, options: RequestOptions | None) -> CallSettings:
        """These settings with a call's options laid over. Raises TypeError for an unknown option, and as `changed`."""
        if not options:
            return self
        if not isinstance(options, Mapping):
            message = "request_options must be a mapping"
            raise TypeError(message)
        unknown = options.keys() - RequestOptions.__annotations__.keys()
        if unknown:
            message = f"unknown request_options: {', '.join(sorted(map(str, unknown)))}"
            raise TypeError(message)
        given = {name: value for name, value in options.items() if value is not None}
        if "timeout_in_seconds" in given:
            given["timeout"] = given.pop("timeout_in_seconds")
        chunk = given.get("chunk_size")
        settings = self.changed(given)
        return settings if chunk is None else attrs.evolve(settings, chunk_size=_whole("chunk_size", chunk))
