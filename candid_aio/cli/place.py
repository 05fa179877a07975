"""Where a submission goes, how fast, and with which credentials: what the command line and the environment say of it.

Secrets come from the environment alone. Nothing is sent here.
"""

from __future__ import annotations

import os
import re
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import contextlib

    from candid_aio.client import AsyncCandidApiClient
    from candid_aio.environment import CandidApiClientEnvironment
    from candid_aio.options import ClientSettings, RateLimit

__all__ = ["EnvironmentName", "WrongUseError", "client_of", "place_named", "rate_of", "seconds_of"]

_RATE = re.compile(r"([0-9]{1,9})/([0-9]{1,5}(?:\.[0-9]{1,3})?)s", re.ASCII)

_SPAN = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,3})?)(s|m|h)?", re.ASCII)

_UNITS = {"s": 1.0, "m": 60.0, "h": 3600.0}


class EnvironmentName(StrEnum):
    """The values of `--environment`."""

    PRODUCTION = "production"
    STAGING = "staging"
    CANDID_SANDBOX = "candid_sandbox"
    CANDID_STAGING = "candid_staging"
    LOCAL = "local"


class WrongUseError(Exception):
    """The command cannot start; the text says what is missing or wrong."""


def place_named(
    *, sandbox: bool, environment: EnvironmentName | None, candid_api: str | None, pre_encounter: str | None
) -> CandidApiClientEnvironment | None:
    """Where to submit to; None is the sandbox in this process. Raises WrongUseError unless exactly one is named.

    Claims must not go to production because somebody forgot to say where.
    """
    from candid_aio import CandidApiClientEnvironment

    variable = os.environ.get("CANDID_ENVIRONMENT", "")
    urls = candid_api is not None or pre_encounter is not None
    if sandbox + (environment is not None) + urls > 1:
        message = "Say one of --sandbox, --environment, and --candid-api with --pre-encounter."
        raise WrongUseError(message)
    if sandbox:
        return None
    if urls:
        if candid_api is None or pre_encounter is None:
            message = "--candid-api and --pre-encounter go together."
            raise WrongUseError(message)
        return CandidApiClientEnvironment(candid_api=candid_api, pre_encounter=pre_encounter)
    name = environment.name if environment is not None else variable.upper()
    if name not in EnvironmentName.__members__:
        message = "Say where to submit: --sandbox, --environment, or the variable CANDID_ENVIRONMENT."
        raise WrongUseError(message)
    found: CandidApiClientEnvironment = getattr(CandidApiClientEnvironment, name)
    return found


async def client_of(
    stack: contextlib.AsyncExitStack, place: CandidApiClientEnvironment | None, rate: str | None
) -> AsyncCandidApiClient:
    """A client for the place, with its usual rate limit where `rate` says nothing.

    Raises WrongUseError where its credentials are missing or its URLs are none.
    """
    from candid_aio import AsyncCandidApiClient

    settings: ClientSettings = {}
    if rate is not None:
        settings["rate_limit"] = rate_of(rate)
    if place is None:
        from candid_aio.sandbox import Sandbox

        local = await stack.enter_async_context(Sandbox(rate_limit=None))
        settings |= {
            "client_id": local.client_id,
            "client_secret": local.client_secret,
            "environment": local.environment,
        }
        return AsyncCandidApiClient(**settings)
    given = os.environ.get
    if not (given("CANDID_TOKEN") or (given("CANDID_CLIENT_ID") and given("CANDID_CLIENT_SECRET"))):
        message = "Set CANDID_CLIENT_ID and CANDID_CLIENT_SECRET, or CANDID_TOKEN."
        raise WrongUseError(message)
    settings["environment"] = place
    try:
        return AsyncCandidApiClient.from_env(**settings)
    except ValueError as error:
        message = str(error)
    raise WrongUseError(message)


def rate_of(text: str) -> RateLimit | None:
    """`970/10s` as a limit, `none` as none. Raises WrongUseError."""
    from candid_aio import RateLimit

    if text == "none":
        return None
    found = _RATE.fullmatch(text)
    if found is not None:
        try:
            return RateLimit(requests=int(found[1]), seconds=float(found[2]))
        except ValueError:
            pass
    message = "--rate is a number of requests in some seconds, as in 970/10s, or none."
    raise WrongUseError(message)


def seconds_of(text: str | None) -> float | None:
    """`90`, `90s`, `5m` or `2h` in seconds. Raises WrongUseError."""
    if text is None:
        return None
    found = _SPAN.fullmatch(text)
    if found is None:
        message = "--give-up-after is a time, as in 90s, 5m or 2h."
        raise WrongUseError(message)
    return float(found[1]) * _UNITS[found[2] or "s"]
