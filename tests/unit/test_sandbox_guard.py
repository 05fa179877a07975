"""Where the sandbox listens, and what of a request tells where it comes from."""

from __future__ import annotations

import pytest

from candid_aio.sandbox.guard import Access, is_control, is_loopback, may_post


@pytest.mark.parametrize("name", ["localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "::1"])
def test_this_machine(name: str) -> None:
    assert is_loopback(name)


@pytest.mark.parametrize("name", ["", "localhost.example.com", "127.0.0.1.example.com", "0.0.0.0", "10.0.0.1", "::"])
def test_not_this_machine(name: str) -> None:
    assert not is_loopback(name)


@pytest.mark.parametrize("address", ["0.0.0.0", "::", "192.168.1.5", "example.com"])
def test_it_listens_elsewhere_only_when_told_twice(address: str) -> None:
    with pytest.raises(ValueError, match="loopback only"):
        Access(address)
    assert Access(address, open_to_others=True).address == address


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("127.0.0.1", "127.0.0.1"),
        ("::1", "[::1]"),
        ("0.0.0.0", "127.0.0.1"),
        ("::", "[::1]"),
        ("192.168.1.5", "192.168.1.5"),
    ],
)
def test_the_address_in_a_url(address: str, host: str) -> None:
    assert Access(address, open_to_others=True).host == host


@pytest.mark.parametrize(
    ("headers", "allowed"),
    [
        ({}, True),
        ({"Origin": "http://127.0.0.1:5000"}, True),
        ({"Origin": "http://127.0.0.1:5000", "Sec-Fetch-Site": "same-origin"}, True),
        ({"Sec-Fetch-Site": "none"}, True),
        ({"Origin": "null"}, False),
        ({"Origin": ""}, False),
        ({"Origin": "http://127.0.0.1:5001"}, False),
        ({"Origin": "https://127.0.0.1:5000"}, False),
        ({"Origin": "http://example.com"}, False),
        ({"Sec-Fetch-Site": "cross-site"}, False),
        ({"Sec-Fetch-Site": "same-site"}, False),
    ],
)
def test_only_its_own_page_and_programs_may_change_something(headers: dict[str, str], allowed: bool) -> None:
    assert may_post({"Host": "127.0.0.1:5000", **headers}, "http") is allowed


def test_what_is_control() -> None:
    assert [is_control(path) for path in ("/_sandbox", "/_sandbox/", "/_sandbox/api/log")] == [True] * 3
    assert [is_control(path) for path in ("/", "/_sandboxes", "/api/_sandbox/")] == [False] * 3
