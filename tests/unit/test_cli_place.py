"""Where a submission goes, and how fast: what the options and the environment say of it."""

from __future__ import annotations

import asyncio
import contextlib

import pytest

from candid_aio import CandidApiClientEnvironment, RateLimit
from candid_aio.cli.place import WrongUseError, client_of, rate_of, seconds_of


@pytest.mark.parametrize(
    ("text", "seconds"), [(None, None), ("90", 90.0), ("90s", 90.0), ("1.5m", 90.0), ("2h", 7200.0), ("0", 0.0)]
)
def test_times_are_in_seconds_minutes_and_hours(text: str | None, seconds: float | None) -> None:
    assert seconds_of(text) == seconds


@pytest.mark.parametrize("text", ["", "5d", "-5", "1e3", "5 m", "inf", "nan", "٣s", "9999999", "5\n"])
def test_what_is_no_time_is_wrong_use(text: str) -> None:
    with pytest.raises(WrongUseError, match="--give-up-after is a time"):
        seconds_of(text)


def test_a_rate_is_a_limit_or_none() -> None:
    assert rate_of("none") is None
    assert rate_of("970/10s") == RateLimit(requests=970, seconds=10)
    assert rate_of("5/0.5s") == RateLimit(requests=5, seconds=0.5)


@pytest.mark.parametrize("text", ["", "970", "970/10", "970/10m", "0/10s", "10/0s", "-1/10s", "1.5/10s", "None"])
def test_what_is_no_rate_is_wrong_use(text: str) -> None:
    with pytest.raises(WrongUseError, match="--rate is a number of requests"):
        rate_of(text)


@pytest.mark.parametrize(
    ("rate", "host", "limit"),
    [
        (None, "https://rate-of-none-said.invalid", RateLimit(requests=970, seconds=10)),
        ("480/10s", "https://rate-of-480.invalid", RateLimit(requests=480, seconds=10)),
        ("none", "https://rate-none.invalid", None),
    ],
)
def test_the_rate_reaches_the_client(
    rate: str | None, host: str, limit: RateLimit | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CANDID_TOKEN", "t")

    async def limit_of_client() -> RateLimit | None:
        place = CandidApiClientEnvironment(candid_api=host, pre_encounter=host)
        async with contextlib.AsyncExitStack() as stack:
            client = await stack.enter_async_context(await client_of(stack, place, rate))
            return client.pace.limit

    assert asyncio.run(limit_of_client()) == limit
