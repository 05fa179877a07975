"""Which calls get a fault that was ordered: by count, share, operation and body, and always the same ones."""

from __future__ import annotations

from typing import Any

import pytest

from candid_aio.sandbox.faults import FAULTS, TOKEN, Fault, Faults

CREATE = "encounters.v_4.create"


def taken(faults: Faults, operation: str = CREATE, body: Any = None) -> list[str]:
    return [fault.what for fault in faults.take(operation, lambda: body)]


def test_nothing_is_wrong_unless_it_was_ordered() -> None:
    faults = Faults()
    assert taken(faults) == []
    assert faults.checks_uniqueness_of("visit-17")


def test_a_fault_is_for_so_many_calls_and_then_gone() -> None:
    faults = Faults()
    ordered = faults.order("reset", calls=2)
    assert [taken(faults) for _ in range(3)] == [["reset"], ["reset"], []]
    assert (ordered.taken, ordered.used_up, faults.ordered) == (2, True, ())


def test_without_a_number_of_calls_it_stays_until_it_is_cancelled() -> None:
    faults = Faults()
    first, second = faults.order("gzip"), faults.order("slow_body")
    assert [taken(faults) for _ in range(50)] == [["gzip", "slow_body"]] * 50
    faults.cancel(first.number)
    assert taken(faults) == ["slow_body"]
    assert faults.ordered == (second,)
    with pytest.raises(KeyError):
        faults.cancel(first.number)
    faults.clear()
    assert taken(faults) == []


def test_it_is_for_an_operation_or_a_pattern_and_for_the_token_only_by_name() -> None:
    faults = Faults()
    faults.order("gzip", operation=CREATE)
    faults.order("slow_body", operation="encounters.*")
    faults.order("slow_answer")
    faults.order("status", operation=TOKEN)
    assert taken(faults, CREATE) == ["gzip", "slow_body", "slow_answer"]
    assert taken(faults, "encounters.v_4.get") == ["slow_body", "slow_answer"]
    assert taken(faults, "tags.v_1.create") == ["slow_answer"]
    assert taken(faults, TOKEN) == ["status"]


def test_a_call_has_one_outcome_and_the_next_one_waits_for_the_next_call() -> None:
    faults = Faults()
    faults.order("reset", calls=1)
    faults.order("html_502", calls=1)
    faults.order("gzip", calls=2)
    assert [taken(faults) for _ in range(3)] == [["reset", "gzip"], ["html_502", "gzip"], []]


def test_a_share_of_the_calls_depends_on_the_seed_alone() -> None:
    def drawn(seed: str, share: float) -> list[bool]:
        faults = Faults(seed=seed)
        faults.order("reset", share=share)
        return [bool(taken(faults)) for _ in range(2000)]

    assert drawn("a", 0.1) == drawn("a", 0.1)
    assert drawn("a", 0.1) != drawn("b", 0.1)
    assert 150 < sum(drawn("a", 0.1)) < 250
    assert not any(drawn("a", 0))
    assert all(drawn("a", 1))


def test_a_payload_that_always_fails() -> None:
    faults = Faults()
    faults.order("status", where={"external_id": "visit-17", "patient.age": "40"})
    wanted = {"external_id": "visit-17", "patient": {"age": 40}}
    assert [taken(faults, body=wanted) for _ in range(3)] == [["status"]] * 3
    bodies: tuple[Any, ...] = (
        {},
        None,
        [],
        {"external_id": "visit-17"},
        {**wanted, "patient": "x"},
        {**wanted, "external_id": ["x"]},
    )
    assert [taken(faults, body=body) for body in bodies] == [[]] * len(bodies)


def test_a_body_is_read_only_where_it_counts() -> None:
    def unwanted() -> Any:
        raise AssertionError

    faults = Faults()
    faults.order("gzip")
    assert len(faults.take(CREATE, unwanted)) == 1


def test_uniqueness_is_off_for_a_share_of_the_ids_and_always_for_the_same_ones() -> None:
    faults = Faults()
    ordered = faults.order("no_uniqueness", share=0.25)
    checked = [faults.checks_uniqueness_of(f"visit-{number}") for number in range(1000)]
    assert 200 < checked.count(False) < 300
    assert checked == [faults.checks_uniqueness_of(f"visit-{number}") for number in range(1000)]
    assert taken(faults) == []
    faults.cancel(ordered.number)
    assert all(faults.checks_uniqueness_of(f"visit-{number}") for number in range(1000))


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"what": "nonsense"}, "what is one of status, "),
        ({"operation": "encounters.v_4.craete"}, "no operation"),
        ({"operation": "nonsense.*"}, "no operation"),
        ({"calls": 0}, "calls is"),
        ({"share": 1.01}, "share is"),
        ({"share": -0.1}, "share is"),
        ({"share": float("nan")}, "share is"),
        ({"status": 199}, "status is"),
        ({"status": 600}, "status is"),
        ({"seconds": -1}, "seconds is"),
        ({"seconds": float("inf")}, "seconds is"),
        ({"retry_after": "1\r\nx: y"}, "retry_after is"),
        ({"retry_after": "é"}, "retry_after is"),
    ],
)
def test_what_makes_no_sense_is_refused_when_it_is_ordered(options: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Faults().order(**{"what": "status", **options})


def test_every_fault_can_be_ordered() -> None:
    assert [Fault(what=what).what for what in FAULTS] == list(FAULTS)
