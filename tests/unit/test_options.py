"""Options are checked where they are given, and a call's are laid over the client's."""

from __future__ import annotations

import math
from typing import Any

import attrs
import pytest

from candid_aio.options import AttemptEvent, CallSettings, Limits, RateLimit, RequestOptions, RetryPolicy


@pytest.mark.parametrize(
    ("kind", "wrong"),
    [
        (RetryPolicy, {"max_retries": -1}),
        (RetryPolicy, {"max_retries": 1.5}),
        (RetryPolicy, {"max_retries": True}),
        (RetryPolicy, {"backoff": -0.1}),
        (RetryPolicy, {"max_backoff": "8"}),
        (RetryPolicy, {"max_wait": math.nan}),
        (RateLimit, {"requests": 0}),
        (RateLimit, {"seconds": 0}),
        (RateLimit, {"seconds": float("inf")}),
        (Limits, {"connections": 0}),
        (Limits, {"keepalive": -1}),
        (Limits, {"connect_timeout": 0}),
        (Limits, {"max_response_bytes": 0}),
        (Limits, {"large_responses": 0}),
        (Limits, {"pages": 0}),
    ],
)
def test_a_wrong_option_is_a_value_error_that_names_it(kind: Any, wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        kind(**wrong)


@pytest.mark.parametrize("kind", [RetryPolicy, RateLimit, Limits])
def test_option_objects_are_frozen_and_equal_by_value(kind: Any) -> None:
    assert kind() == kind()
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(kind(), attrs.fields(kind)[0].name, 1)


def test_the_defaults_are_those_of_the_documentation() -> None:
    assert RetryPolicy() == RetryPolicy(max_retries=2, backoff=0.5, max_backoff=8.0, max_wait=60.0)
    assert (Limits().connections, Limits().pages, Limits().large_responses) == (256, 64, 8)
    settings = CallSettings()
    assert (settings.timeout, settings.deadline, settings.policy, settings.explicit) == (60, None, RetryPolicy(), False)


def test_a_call_without_options_has_the_clients_settings_themselves() -> None:
    settings = CallSettings()
    assert settings.for_call(None) is settings
    assert settings.for_call({}) is settings


def test_an_options_none_counts_as_not_given() -> None:
    settings = CallSettings(timeout=3, deadline=4, policy=RetryPolicy(max_retries=5), chunk_size=6)
    options: RequestOptions = {
        "timeout_in_seconds": None,
        "deadline": None,
        "max_retries": None,
        "retry": None,
        "chunk_size": None,
    }
    assert settings.for_call(options) == settings


def test_a_calls_options_go_over_the_clients() -> None:
    settings = CallSettings().for_call(
        {"timeout_in_seconds": 1.5, "deadline": 9, "max_retries": 7, "retry": RetryPolicy(backoff=2), "chunk_size": 10}
    )
    assert settings == CallSettings(
        timeout=1.5, deadline=9, policy=RetryPolicy(backoff=2, max_retries=7), explicit=True, chunk_size=10
    )


def test_a_clients_none_takes_a_limit_away_and_infinity_is_no_limit() -> None:
    assert CallSettings().changed({"timeout": None}).timeout is None
    assert CallSettings(deadline=3).changed({"deadline": None}).deadline is None
    assert CallSettings().for_call({"timeout_in_seconds": math.inf}).timeout is None


@pytest.mark.parametrize(
    ("changes", "explicit"),
    [
        ({}, False),
        ({"timeout": 3}, False),
        ({"max_retries": None}, False),
        ({"retry": None}, False),
        ({"max_retries": 2}, True),
        ({"max_retries": 0}, True),
        ({"retry": RetryPolicy()}, True),
    ],
)
def test_only_a_number_of_retries_or_a_policy_makes_retries_explicit(changes: dict[str, Any], explicit: bool) -> None:
    assert CallSettings().changed(changes).explicit is explicit


def test_explicit_stays_explicit() -> None:
    assert CallSettings().changed({"max_retries": 1}).for_call({"timeout_in_seconds": 3}).explicit


@pytest.mark.parametrize("value", [0, -1, "3", True, math.nan])
@pytest.mark.parametrize("name", ["timeout_in_seconds", "deadline"])
def test_a_time_that_is_none_is_a_value_error(name: str, value: Any) -> None:
    options: Any = {name: value}
    with pytest.raises(ValueError, match="number of seconds above 0"):
        CallSettings().for_call(options)


@pytest.mark.parametrize("value", [0, -1, 1.5, True, "9"])
def test_a_chunk_size_that_is_none_is_a_value_error(value: Any) -> None:
    with pytest.raises(ValueError, match="chunk_size"):
        CallSettings().for_call({"chunk_size": value})


def test_an_unknown_option_is_a_type_error_that_names_it() -> None:
    options: Any = {"timeout": 3, "max_retry": 1}
    with pytest.raises(TypeError, match="max_retry, timeout"):
        CallSettings().for_call(options)


def test_an_event_shows_what_it_holds() -> None:
    event = AttemptEvent(operation="encounters.v_4.get", attempt=1, status=200, duration=0.5, outcome="answered")
    assert "encounters.v_4.get" in repr(event)


def test_options_that_are_no_mapping_are_a_type_error() -> None:
    wrong: Any = [("timeout_in_seconds", 5)]
    with pytest.raises(TypeError, match="request_options must be a mapping"):
        CallSettings().for_call(wrong)
