"""What may be repeated: the overrides' entries held against the contract's facts, and the rest told by the method."""

from __future__ import annotations

from collections import Counter

import pytest
from codegen_contract import ENDPOINTS, ERRORS

from candid_aio._codegen.overrides import ALIASES, ANONYMOUS, REPEAT, REPEAT_BY_METHOD
from candid_aio.resources import _index

OPERATIONS = {operation.name: operation for operation in _index.load_operations()}


def _classed(repeat: str, method: str) -> set[str]:
    return {name for name, one in OPERATIONS.items() if (one.repeat, one.method) == (repeat, method)}


def test_how_many_of_each_class_there_are() -> None:
    counts = Counter((one.method, one.repeat) for one in OPERATIONS.values())
    assert counts == {
        ("GET", "safe"): 118,
        ("DELETE", "safe"): 32,
        ("PATCH", "safe"): 35,
        ("PUT", "safe"): 13,
        ("PUT", "unsafe"): 4,
        ("POST", "safe"): 10,
        ("POST", "guarded"): 16,
        ("POST", "unsafe"): 46,
    }


def test_the_posts_that_are_safe() -> None:
    assert _classed("safe", "POST") == {
        "auth.default.get_token",
        "charge_capture.v_1.find_by_metadata",
        "dashboarding.v_1.query_metrics",
        "eligibility.v_2.find_availity_eligibility_results",
        "fee_schedules.v_3.batch_match",
        "fee_schedules.v_3.hard_delete_rates",
        "fee_schedules.v_3.hard_delete_rates_by_ids",
        "pre_encounter.coverages.v_1.batch_update_ppg",
        "pre_encounter.patient_merges.v_1.search",
        "views.dynamic.v_1.resolve",
    }


def test_the_writes_without_post_that_are_not_safe() -> None:
    assert _classed("unsafe", "PUT") | _classed("unsafe", "PATCH") == {
        "encounter_attachments.v_1.create",
        "encounter_attachments.v_1.create_with_description",
        "encounter_supplemental_information.v_1.create",
        "organization_providers.v_3.upload_attachment",
    }


def test_whatever_moves_money_is_unsafe() -> None:
    money = ("payments", "refunds", "write_offs")
    posts = [name for name, one in OPERATIONS.items() if one.method == "POST" and any(word in name for word in money)]
    assert len(posts) == 9
    assert {OPERATIONS[name].repeat for name in posts} == {"unsafe"}


@pytest.mark.parametrize("name", [name for name, override in REPEAT.items() if override.repeat == "guarded"])
def test_a_guarded_operation_lists_the_error_that_refuses_a_second(name: str) -> None:
    statuses = {ERRORS[error]["status"] for error in ENDPOINTS[name]["errors"]}
    assert statuses & {409, 422}
    assert OPERATIONS[name].method == "POST"


def test_every_entry_has_a_reason_and_changes_something() -> None:
    for name, override in REPEAT.items():
        assert len(override.reason) > 10
        assert override.repeat != REPEAT_BY_METHOD[OPERATIONS[name].method]
        assert OPERATIONS[name].repeat == override.repeat
    assert all(ANONYMOUS.values())
    assert ALIASES == {"auth.v_2": "auth.default"}
