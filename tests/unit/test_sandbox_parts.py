"""The sandbox's pure parts: completing a type, and holding parameters and bodies against an operation."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID, uuid5

import pytest

from candid_aio.errors import Problem
from candid_aio.resources import _index
from candid_aio.resources.encounters.v_4.operations import CREATE, GET_ALL
from candid_aio.resources.encounters.v_4.types import Encounter
from candid_aio.sandbox.checks import check_body, check_parameters
from candid_aio.sandbox.complete import Completer
from candid_aio.wire.codec import structure
from candid_aio.wire.names import resolve
from candid_aio.wire.operation import JsonBody, JsonFields, Operation, Parameter

NOW = dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC)
COMPLETER = Completer(lambda path: str(uuid5(UUID(int=1), path)), NOW)
ANSWERED = [operation for operation in _index.load_operations() if operation.answer is not None]


@pytest.mark.parametrize("operation", ANSWERED, ids=lambda operation: operation.name)
def test_nothing_is_completed_to_a_whole_answer_of_each_operation(operation: Operation[Any]) -> None:
    expected = resolve(operation.namespace, operation.answer or "")
    made = COMPLETER.complete(expected)
    structure(made, expected)
    assert made == COMPLETER.complete(expected), "and always to the same"


def test_what_is_given_stays_and_what_is_no_field_goes() -> None:
    given = {
        "external_id": "mine",
        "frobnicated": 1,
        "work_queue_id": None,
        "vitals": {"height_in": 60, "mood": "good"},
    }
    made = COMPLETER.complete(Encounter, given, "encounter")
    assert made["external_id"] == "mine"
    assert made["work_queue_id"] is None
    assert made["vitals"] == {"height_in": 60}
    assert "frobnicated" not in made
    assert made["created_at"] == "2026-07-01T12:00:00Z"
    assert made["encounter_id"] == str(uuid5(UUID(int=1), "encounter.encounter_id"))
    assert "prior_authorization_number" not in made


@pytest.mark.parametrize(
    ("expression", "given", "made"),
    [
        ("list[str]", ["a"], ["a"]),
        ("dict[str, str]", {"a": "b"}, {"a": "b"}),
        ("int | None", None, None),
        ("int | None", 5, 5),
        ("int", None, 0),
        ("list[str]", None, []),
        ("Any", None, None),
        ("PatientHistoryCategoryEnum", "family", "family"),
    ],
)
def test_values_of_each_kind_stay(expression: str, given: Any, made: Any) -> None:
    assert COMPLETER.complete(resolve("encounters.v_4", expression), given) == made


def test_a_given_variant_of_a_union_is_completed_as_that() -> None:
    union = resolve("billing_notes.v_2", "BillingNoteMetadata")
    made = COMPLETER.complete(union, {"type": "task_created", "task_type": "call"}, "note")
    assert made == {"type": "task_created", "task_type": "call", "task_id": str(uuid5(UUID(int=1), "note.task_id"))}
    assert COMPLETER.complete(union)["type"] == "queue_added"


def with_body(body: JsonBody | JsonFields | None, namespace: str = "billing_notes.v_2") -> Operation[Any]:
    return Operation(name=f"{namespace}.try", method="POST", host="candid_api", path="/", body=body)


def test_a_variant_that_the_contract_does_not_list_is_refused_wherever_it_stands() -> None:
    variant = {"type": "Zaphodina"}
    for expression, body, path in (
        ("list[BillingNoteMetadata]", [variant], "[0]"),
        ("dict[str, BillingNoteMetadata]", {"Zaphodina": variant}, "[...]"),
    ):
        problems = check_body(with_body(JsonBody("request", expression)), body)
        assert problems == (Problem(path, "a variant that the contract lists"),)


def test_optional_fields_may_be_left_out() -> None:
    fields = (Parameter("name", "str"), Parameter("count", "int | None", required=False))
    operation = with_body(JsonFields(fields))
    assert check_body(operation, {"name": "a"}) == ()
    assert check_body(operation, {"name": "a", "count": None}) == ()
    assert check_body(operation, {"name": "a", "count": "b"})[0].path == "count"
    assert check_body(operation, {"name": {"b": 1}})[0].path == "name"


def test_a_field_with_an_enum_value_that_the_contract_does_not_list_is_named() -> None:
    operation = with_body(JsonFields((Parameter("status", "ChargeCaptureStatus"),)), "charge_capture.v_1")
    assert check_body(operation, {"status": "planned"}) == ()
    assert [problem.path for problem in check_body(operation, {"status": "Zaphod"})] == ["status"]


def test_a_body_where_none_belongs_is_not_looked_at() -> None:
    assert check_body(with_body(None), {"a": 1}) == ()


def test_a_body_that_is_no_object_is_wrong_as_a_whole() -> None:
    assert [problem.path for problem in check_body(CREATE, 5)] == ["the value"]


def test_query_texts_become_values_of_their_types() -> None:
    given = {
        "limit": ["10"],
        "date_of_service_min": ["2026-07-01"],
        "include_merged_patient_data": ["true"],
        "billing_provider_npis": ["1", "2"],
        "external_id": ["first", "last"],
        "unknown": ["x"],
    }
    values, problems = check_parameters(GET_ALL, GET_ALL.query, given)
    assert problems == ()
    assert values == {
        "limit": 10,
        "date_of_service_min": dt.date(2026, 7, 1),
        "include_merged_patient_data": True,
        "billing_provider_npis": ["1", "2"],
        "external_id": "last",
    }
