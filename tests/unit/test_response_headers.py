"""The headers of an answer."""

from __future__ import annotations

import pickle

import pytest

from candid_aio.wire.headers import Headers


def test_names_are_found_in_any_case_and_given_in_lower() -> None:
    headers = Headers({"X-Request-Id": "1", "Content-Type": "a"})
    assert headers["x-request-ID"] == "1"
    assert "X-REQUEST-ID" in headers
    assert "x-other" not in headers
    nameless: object = 1
    assert nameless not in headers
    assert list(headers) == ["x-request-id", "content-type"]
    assert len(headers) == 2
    assert headers.get("nothing") is None


def test_a_name_that_comes_twice_is_joined_and_cookies_are_dropped() -> None:
    headers = Headers([("Via", "a"), ("VIA", "b"), ("Set-Cookie", "s=1"), ("set-cookie2", "t=1")])
    assert dict(headers) == {"via": "a, b"}


def test_they_are_values() -> None:
    headers = Headers({"A": "1"})
    assert headers == Headers({"a": "1"})
    assert headers == {"A": "1"}
    assert headers != {"A": "2"}
    assert headers != 3
    assert hash(headers) == hash(Headers({"a": "1"}))
    assert pickle.loads(pickle.dumps(headers)) == headers


def test_they_cannot_be_changed() -> None:
    headers = Headers({"A": "1"})
    with pytest.raises(TypeError):
        headers["A"] = "2"  # type: ignore[index]  # that it is refused is what is tested
    with pytest.raises(TypeError):
        del headers["A"]  # type: ignore[attr-defined]  # as above


def test_the_repr_shows_no_value() -> None:
    assert repr(Headers({"location": "/patients/featherstone"})) == "<Headers, 1 given>"
