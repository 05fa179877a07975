"""From a client's settings to its caller, for both kinds of client: names, conflicts, environment, tokens.

Imported when the first client is made: it takes asyncio, which a program that only names the class does not need.
May do no I/O, need no event loop and import nothing heavier.
"""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

import attrs

from candid_aio.environment import CandidApiClientEnvironment
from candid_aio.errors import UnreadableResponseError
from candid_aio.options import CallDefaults, CallSettings, ClientSettings, Limits, RateLimit
from candid_aio.transport.auth import FetchedToken, GivenToken, Secret
from candid_aio.transport.call import Caller, Shared, Timing
from candid_aio.transport.limiter import limiter_of
from candid_aio.transport.session import Sessions, SessionSettings

__all__ = ["build_caller", "changed_caller", "settings_from_env"]

_DEFAULTS = frozenset(CallDefaults.__annotations__)
_SETTINGS = frozenset(ClientSettings.__annotations__) | _DEFAULTS
_SESSION_SETTINGS = frozenset(field.name for field in attrs.fields(SessionSettings))


def _a(*kinds: Any) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, kinds)


def _has(*names: str) -> Callable[[Any], bool]:
    """By attributes, for what is of a package that is not imported here. The class itself is not what it makes."""
    return lambda value: not isinstance(value, type) and all(hasattr(value, name) for name in names)


def _starts_with(*kinds: type) -> Callable[[Any], bool]:
    """For a tuple: aiohttp's own kind of credentials has a third item."""
    return lambda value: isinstance(value, tuple) and len(value) >= len(kinds) and all(map(isinstance, value, kinds))


def _maps_names_to(*kinds: type) -> Callable[[Any], bool]:
    return lambda value: (
        isinstance(value, Mapping)
        and all(isinstance(name, str) and isinstance(text, kinds) for name, text in value.items())
    )


def _any_of(*checks: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: any(check(value) for check in checks)


_KINDS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "client_id": (_a(str), "a text"),
    "client_secret": (_a(str), "a text"),
    "environment": (_a(CandidApiClientEnvironment), "a CandidApiClientEnvironment"),
    "limits": (_a(Limits), "a Limits"),
    "rate_limit": (_a(RateLimit), "a RateLimit or None"),
    "headers": (_maps_names_to(str, type(None)), "a mapping of names and texts"),
    "on_event": (callable, "something that can be called"),
    "session": (_has("request", "connector"), "an aiohttp.ClientSession"),
    "session_factory": (callable, "something that can be called"),
    "connector_factory": (callable, "something that can be called"),
    "proxy": (_a(str), "a text"),
    "proxy_auth": (_starts_with(str, str), "a tuple of user and password"),
    "proxy_headers": (_maps_names_to(str), "a mapping of names and texts"),
    "local_addr": (_any_of(_a(str), _starts_with(str, int)), "a text or a tuple of address and port"),
    "ssl": (
        _any_of(_a(bool), _has("wrap_bio"), _has("fingerprint")),
        "an ssl.SSLContext, an aiohttp.Fingerprint, True or False",
    ),
    "trust_env": (_a(bool), "True or False"),
    "allow_http": (_a(bool), "True or False"),
    "converter": (_has("structure", "copy"), "a cattrs.Converter"),
    "keep_unknown_fields": (_a(bool), "True or False"),
    "strict": (_a(bool), "True or False"),
}

_REPLACED = {
    "httpx_client": "this SDK uses aiohttp: give session=, session_factory= or connector_factory=, or proxy= etc.",
    "follow_redirects": "no redirect is followed: it would send patients' data to where a server points",
    "base_url": "give environment=CandidApiClientEnvironment(candid_api=..., pre_encounter=...)",
}


def _check_settings(given: Mapping[str, Any], known: frozenset[str], function: str) -> None:
    """Their names, and of what would only fail in a call the kind. What is not given may be None."""
    for name, value in given.items():
        if name in _REPLACED:
            message = f"{name}= is not taken: {_REPLACED[name]}"
            raise TypeError(message)
        if name not in known:
            message = f"{function} got an unexpected keyword argument {name!r}"
            raise TypeError(message)
        kind = _KINDS.get(name)
        if kind is not None and value is not None and not kind[0](value):
            message = f"{name} must be {kind[1]}"
            raise TypeError(message)


def _check_base(name: str, url: str, *, allow_http: bool) -> None:
    parts = urlsplit(url)
    wrong = parts.query or parts.fragment or parts.username or parts.password
    if parts.scheme not in {"http", "https"} or not parts.hostname or wrong:
        message = f"environment.{name} must be the URL of a host, without credentials"
        raise ValueError(message)
    if parts.scheme == "http" and not allow_http and not _is_loopback(parts.hostname):
        message = f"environment.{name} is http:// and not on this machine: use https://, or allow_http=True"
        raise ValueError(message)


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _rate_limit(given: Mapping[str, Any], environment: CandidApiClientEnvironment) -> RateLimit | None:
    """What was given; else the API's limit, but none for a server on this machine."""
    if "rate_limit" not in given:
        hosts = (urlsplit(url).hostname or "" for url in (environment.candid_api, environment.pre_encounter))
        return None if all(_is_loopback(host) for host in hosts) else RateLimit()
    limit: RateLimit | None = given["rate_limit"]
    return limit


def build_caller(settings: ClientSettings, *, timing: Timing | None = None) -> Caller:
    """The caller of a client with these settings, for both kinds of client.

    Raises TypeError for what is no setting or of another kind, ValueError for settings that are wrong, missing or in
    conflict.
    """
    given: dict[str, Any] = {**settings}
    _check_settings(given, _SETTINGS, "the client")
    environment = given.get("environment") or CandidApiClientEnvironment.PRODUCTION
    for field in ("candid_api", "pre_encounter"):
        _check_base(field, getattr(environment, field), allow_http=given.get("allow_http", False))
    network = {name: given[name] for name in _SESSION_SETTINGS if given.get(name) is not None}
    unauthenticated = Shared(
        sessions=Sessions(SessionSettings(**network)),
        tokens=None,
        environment=environment,
        limits=given.get("limits") or Limits(),
        limiter=limiter_of(environment, _rate_limit(given, environment)),
        timing=timing or Timing(),
        converter=None,
        keep_unknown_fields=False,
        strict=False,
    )
    call_settings = CallSettings().changed(given)
    on_event = given.get("on_event")
    headers = given.get("headers") or {}
    fetching = Caller(
        unauthenticated, settings=attrs.evolve(call_settings, deadline=None), headers=headers, on_event=on_event
    )
    shared = attrs.evolve(
        unauthenticated,
        tokens=_tokens(given, fetching),
        converter=given.get("converter"),
        keep_unknown_fields=given.get("keep_unknown_fields", False),
        strict=given.get("strict", False),
    )
    return Caller(shared, settings=call_settings, headers=headers, on_event=on_event)


def _tokens(given: Mapping[str, Any], fetching: Caller) -> FetchedToken | GivenToken:
    """Where the tokens come from. A token that is given goes over client credentials that are, too."""
    if given.get("token") is not None:
        return GivenToken(given["token"])
    client_id, client_secret = given.get("client_id"), given.get("client_secret")
    if not client_id or not client_secret:
        message = "give client_id= and client_secret=, or token="
        raise ValueError(message)
    name, secret = Secret(client_id), Secret(client_secret)

    async def fetch() -> tuple[str, float]:
        operation = import_module("candid_aio.resources.auth.default.operations").GET_TOKEN
        try:
            answer = await fetching.call(operation, {"client_id": name.reveal(), "client_secret": secret.reveal()})
        except UnreadableResponseError as error:
            # It may hold the token.
            error.content = None
            raise
        return answer.access_token, answer.expires_in

    return FetchedToken(fetch, clock=fetching.shared.timing.monotonic)


def settings_from_env(settings: ClientSettings) -> ClientSettings:
    """The settings with those of the environment variables under them. An empty variable counts as absent.

    Credentials that are given are another tenant's, perhaps: no token of the environment goes over them.
    """
    found: dict[str, Any] = {}
    by_client = settings.get("client_id") is not None or settings.get("client_secret") is not None
    for name in ("client_id", "client_secret") if by_client else ("client_id", "client_secret", "token"):
        value = os.environ.get(f"CANDID_{name.upper()}")
        if value:
            found[name] = value
    environment = os.environ.get("CANDID_ENVIRONMENT")
    if environment:
        known = getattr(CandidApiClientEnvironment, environment.upper(), None)
        if not isinstance(known, CandidApiClientEnvironment):
            message = "CANDID_ENVIRONMENT must be PRODUCTION, STAGING, CANDID_SANDBOX, CANDID_STAGING or LOCAL"
            raise ValueError(message)
        found["environment"] = known
    merged: Any = {**found, **settings}
    result: ClientSettings = merged
    return result


def changed_caller(caller: Caller, changes: CallDefaults) -> Caller:
    """A caller with other defaults, which shares sessions and token. Raises TypeError for what is no such default."""
    _check_settings(changes, _DEFAULTS, "with_options()")
    return caller.changed(
        settings=caller.settings.changed(changes),
        headers=changes.get("headers") or {},
        on_event=changes.get("on_event", caller.on_event),
    )
