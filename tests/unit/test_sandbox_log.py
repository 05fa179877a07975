"""The log of what arrived: what it gives, what it counts as twice, and what it drops."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest

from candid_aio.sandbox.log import ENTRY_BYTES, Arrived, Log

CREATE = "encounters.v_4.create"
NOW = dt.datetime(2026, 11, 2, 9, 30, tzinfo=dt.UTC)


def arrived(log: Log, body: Any = None, *, operation: str | None = CREATE, content: bytes | None = None) -> Arrived:
    one = Arrived(
        number=log.next_number(),
        at=NOW,
        host="candid_api",
        method="POST",
        path="/api/encounters/v4?name=Zaphodina",
        operation=operation,
        content=json.dumps(body).encode() if content is None else content,
    )
    log.arrived(one)
    return one


def test_it_gives_requests_in_order_and_by_operation() -> None:
    log = Log()
    first, second, third = arrived(log), arrived(log, operation=None), arrived(log)
    assert log.requests() == [first, second, third]
    assert log.requests(CREATE) == [first, third]
    assert log.latest(2) == [third, second]
    assert log.latest(9, after=first.number) == [third, second]
    assert log.get(second.number) is second
    assert log.get(99) is None
    assert len(log) == 3


def test_it_says_what_arrived_twice() -> None:
    log = Log()
    for external_id in ("a", "b", "a", "c", "a", "b"):
        arrived(log, {"external_id": external_id})
    arrived(log, {"external_id": "c"}, operation="encounters.v_4.update")
    arrived(log, {})
    arrived(log, ["c"])
    arrived(log, content=b"\xff{")
    arrived(log, content=b"")
    assert log.repeated() == {"a": 3, "b": 2}
    assert log.repeated("encounters.v_4.update") == {}


def test_what_it_dropped_is_never_taken_for_what_did_not_arrive() -> None:
    log = Log(most_bytes=2 * ENTRY_BYTES + 20)
    for external_id in ("a", "a", "b"):
        arrived(log, content=b'"%s"' % external_id.encode())
    assert (len(log), log.dropped) == (2, 1)
    with pytest.raises(RuntimeError, match="dropped 1 requests"):
        log.requests()
    with pytest.raises(RuntimeError, match="dropped 1 requests"):
        log.repeated()
    assert [one.number for one in log.latest(9)] == [3, 2], "what is left can be looked at"
    log.clear()
    assert (log.requests(), log.dropped) == ([], 0)
    assert arrived(log).number == 4


def test_its_repr_shows_nothing_of_a_patient() -> None:
    assert "Zaphodina" not in repr(arrived(Log(), {"last_name": "Zaphodina"}))
