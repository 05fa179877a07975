"""What is read off an error's status and headers: how long to wait, whether it may have happened, which class it is."""

from __future__ import annotations

from email.utils import formatdate
from typing import Any

import pytest

from candid_aio.wire.operation import Host, Operation
from candid_aio.wire.response import WireResponse, is_ambiguous, qualified_error, retry_after

NOW = 1_790_000_000.0


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "3"}, 3.0),
        ({"retry-after": " 3 "}, 3.0),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after": formatdate(NOW + 20, usegmt=True)}, 20.0),
        ({"retry-after": formatdate(NOW + 20)}, 20.0),  # "-0000": no zone told
        ({"retry-after": formatdate(NOW - 20, usegmt=True)}, 0.0),
        ({"retry-after": "-3"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "1_0"}, None),
        ({"retry-after": "3\x1f"}, 3.0),
        ({"retry-after": "٣"}, None),
        ({"retry-after": "9" * 400}, None),
        ({"retry-after": "Mon, 01 Jan 99999 00:00:00 GMT"}, None),
        ({"retry-after": f"Mon, 01 Jan {'9' * 30} 00:00:00 GMT"}, None),
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after-ms": "x"}, None),
        ({"retry-after-ms": "250", "retry-after": "1"}, 1.0),
        ({"retry-after-ms": "2500", "retry-after": "1"}, 2.5),
        ({"x-ratelimit-reset": str(int(NOW) + 7)}, 7.0),
        ({"x-ratelimit-reset": str(int(NOW) - 7)}, 0.0),
        ({"x-ratelimit-reset": "7"}, 7.0),
        ({"x-ratelimit-reset": "7", "retry-after": "2"}, 7.0),
        ({"x-ratelimit-reset": "7", "retry-after": "20"}, 20.0),
        ({"x-ratelimit-reset": "later", "retry-after": "2"}, 2.0),
    ],
)
def test_how_long_an_answer_asks_to_wait(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(headers, now=NOW) == (None if seconds is None else pytest.approx(seconds, abs=1e-6))


def operation(method: Any, repeat: Any = "guarded", **more: Any) -> Operation[Any]:
    reads = method == "GET" or (method, repeat) == ("POST", "safe")
    return Operation("encounters.v_4.call", method, "candid_api", "/x", repeat=repeat, reads=reads, **more)


@pytest.mark.parametrize(
    ("method", "repeat", "status", "first", "after_earlier"),
    [
        ("GET", "safe", 502, False, False),
        ("GET", "safe", 404, False, False),
        ("POST", "safe", 502, False, False),  # a search
        ("POST", "unsafe", 500, True, True),
        ("POST", "guarded", 504, True, True),
        ("POST", "guarded", 408, True, True),
        ("PATCH", "safe", 502, True, True),
        ("POST", "guarded", 422, False, True),
        ("POST", "guarded", 409, False, True),
        ("PUT", "safe", 409, False, True),
        ("DELETE", "safe", 404, False, True),
        ("PATCH", "safe", 404, False, True),
        ("PATCH", "safe", 422, False, True),
        ("PATCH", "safe", 400, False, True),
        ("PATCH", "safe", 429, False, True),
        ("PATCH", "safe", 401, False, True),
        ("PATCH", "safe", 403, False, True),
        ("PATCH", "safe", 307, False, True),
    ],
)
def test_whether_a_failed_call_may_have_happened(
    method: Any, repeat: Any, status: int, first: bool, after_earlier: bool
) -> None:
    response = WireResponse(status, {}, b"")
    assert is_ambiguous(operation(method, repeat), response, earlier=False) is first
    assert is_ambiguous(operation(method, repeat), response, earlier=True) is after_earlier


@pytest.mark.parametrize("header", ["Retry-After", "retry-after-ms"])
def test_a_503_that_asks_to_come_back_was_not_done(header: str) -> None:
    response = WireResponse(503, {header: "1"}, b"")
    assert not is_ambiguous(operation("POST"), response, earlier=False)
    assert is_ambiguous(operation("POST"), response, earlier=True)
    assert is_ambiguous(operation("POST"), WireResponse(503, {}, b""), earlier=False)


def test_an_error_is_looked_for_in_the_operation_then_its_host_then_everywhere() -> None:
    tables: dict[Host, dict[str, str]] = {
        "candid_api": {"BadRequestError": "commons.BadRequestError"},
        "pre_encounter": {"BadRequestError": "pre.BadRequestError", "VersionConflictError": "pre.VersionConflictError"},
    }
    plain = operation("GET")
    lists_the_other = operation("GET", errors=("pre.VersionConflictError", "pre.BadRequestError"))
    assert qualified_error(plain, "BadRequestError", tables) == "commons.BadRequestError"
    assert qualified_error(lists_the_other, "BadRequestError", tables) == "pre.BadRequestError"
    assert qualified_error(plain, "VersionConflictError", tables) == "pre.VersionConflictError"
    assert qualified_error(plain, "SomethingNewError", tables) is None


def test_an_answer_shows_nothing_of_itself() -> None:
    assert repr(WireResponse(200, {"a": "featherstone"}, b"featherstone")) == "<WireResponse: 200>"
