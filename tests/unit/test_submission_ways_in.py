"""The ways in, held to the contract: their operations, keys, look-ups and errors."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

import attrs
import pytest

from candid_aio.errors import InvalidValueError
from candid_aio.resources.encounters.v_4.types import Vitals
from candid_aio.submission.digest import canonical
from candid_aio.submission.ways import OPERATIONS, Body, Way, way_of
from candid_aio.wire import types
from candid_aio.wire.names import resolve
from candid_aio.wire.operation import JsonBody, JsonFields


def read(way: Way, record: dict[str, Any]) -> Body:
    return way.read(canonical(record))


def names_of(kind: Any) -> set[str]:
    return {field.name for field in attrs.fields(kind)}


@pytest.mark.parametrize("name", OPERATIONS)
def test_each_way_is_the_contracts(name: str) -> None:
    way = way_of(name)
    operation = way.operation
    assert operation.name == name
    assert operation.repeat == "guarded"
    errors = {error.rpartition(".")[2] for error in operation.errors}
    if name == "charge_capture.v_1.create_from_pre_encounter_patient":
        assert way.not_unique == "ChargeExternalIdConflictError"
    assert set(way.uniqueness_errors) <= errors
    body = operation.body
    if isinstance(body, JsonBody):
        assert way.key in names_of(resolve(operation.namespace, body.type))
    else:
        assert isinstance(body, JsonFields)
        assert way.key in {field.wire for field in body.fields if field.required}
    assert operation.answer is not None
    assert way.made_key in names_of(resolve(operation.namespace, operation.answer))
    namespace, _, method = way.look_up.rpartition(".")
    look_up = getattr(importlib.import_module(f"candid_aio.resources.{namespace}.operations"), method.upper())
    assert look_up.repeat == "safe"
    assert way.look_up_key in {parameter.name for parameter in look_up.query}
    (items,) = types.members(resolve(namespace, f"list[{item_of(look_up)}]"), 1)
    assert {way.look_up_key, way.made_key} <= names_of(items)


def test_a_claim_is_found_and_known_by_names_of_one_kind() -> None:
    """Charge captures among charge captures; all else makes encounters."""
    for name in OPERATIONS:
        way = way_of(name)
        assert way.operation.host == "candid_api"
        assert way.operation.method == "POST"
        charges = name.startswith("charge_capture.")
        assert way.look_up == ("charge_capture.v_1.get_all" if charges else "encounters.v_4.get_all")
        assert (way.operation.answer == "ChargeCapture") is charges


@pytest.mark.parametrize("name", OPERATIONS)
def test_each_way_lists_all_of_its_operations_uniqueness_errors(name: str) -> None:
    """One that is not listed would reject a claim that met itself."""
    way = way_of(name)
    told = {error.rpartition(".")[2] for error in way.operation.errors}
    assert set(way.uniqueness_errors) == {error for error in told if "Uniqueness" in error or "Conflict" in error}


def item_of(look_up: Any) -> str:
    return {"EncounterPage": "Encounter", "ChargeCapturePage": "ChargeCapture"}[look_up.answer]


def test_what_is_no_way_in_is_refused_with_those_that_are() -> None:
    with pytest.raises(ValueError, match=r"medication_dispense\.v_1\.create"):
        way_of("encounters.v_4.get")


def test_a_body_of_its_own_is_read_whole() -> None:
    way = way_of("medication_dispense.v_1.create")
    line = {
        "medication_dispense_external_id": "a", "patient_external_id": "b", "procedure_code": "J1885", "quantity": "1",
        "units": "UN", "date_of_service": "2026-01-02",
    }  # fmt: skip
    body = read(way, line)
    assert body.values["request"].date_of_service.isoformat() == "2026-01-02"
    assert body.charge_cents == 0
    with pytest.raises(InvalidValueError) as caught:
        read(way, {**line, "units": 5, "mistyped": 1})
    assert [problem.path for problem in caught.value.problems] == ["units", "mistyped"]


def test_fields_that_are_arguments_are_read_with_all_that_is_wrong() -> None:
    way = way_of("charge_capture.v_1.create")
    line = {
        "charge_external_id": "a",
        "data": {},
        "patient_external_id": "b",
        "status": "planned",
        "hl7_message_type": "X",
    }
    body = read(way, line)
    assert (
        set(body.values)
        == set(body.arguments)
        == {"charge_external_id", "data", "patient_external_id", "status", "hl_7_message_type"}
    )
    assert body.charge_cents == 0
    with pytest.raises(InvalidValueError) as caught:
        read(way, {"data": {"date_of_service": 5, "service_lines": [1]}, "status": 7, "Zaphodina": 1})
    told = {problem.path for problem in caught.value.problems}
    assert told == {
        "the value", "data.date_of_service", "data.service_lines[0]", "charge_external_id", "patient_external_id",
        "status",
    }  # fmt: skip
    assert "Zaphodina" not in str(caught.value)


EXAMPLE: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "examples" / "encounters.jsonl").read_text(encoding="utf-8").partition("\n")[0]
)


def test_what_a_claim_charges_is_the_sum_of_its_lines() -> None:
    way = way_of("encounters.v_4.create")
    line = EXAMPLE["service_lines"][0]
    without = {name: value for name, value in line.items() if name != "charge_amount_cents"}

    def charged(*lines: dict[str, Any]) -> int:
        return read(way, {**EXAMPLE, "service_lines": list(lines)}).charge_cents

    assert charged() == 0
    assert charged(without) == 0
    assert charged({**line, "charge_amount_cents": 5}, without, {**line, "charge_amount_cents": 12_345}) == 12_350
    assert read(way, {name: one for name, one in EXAMPLE.items() if name != "service_lines"}).charge_cents == 0


def test_a_charge_capture_charges_what_its_data_do() -> None:
    way = way_of("charge_capture.v_1.create")
    lines = [{"charge_amount_cents": 500}, {"charge_amount_cents": 25}, {"quantity": "1"}]
    fields = {"charge_external_id": "a", "patient_external_id": "b", "status": "planned"}
    assert read(way, {**fields, "data": {"service_lines": lines}}).charge_cents == 525


def test_places_in_a_field_that_is_a_list_read_as_those_of_a_body() -> None:
    way = way_of("charge_capture.v_1.create_from_pre_encounter_patient")
    line = {
        "charge_external_id": None, "pre_encounter_patient_id": "Zaphodina", "status": "planned", "data": [],
        "pre_encounter_appointment_ids": [5, "Zaphodina"],
    }  # fmt: skip
    with pytest.raises(InvalidValueError) as caught:
        read(way, line)
    assert {problem.path for problem in caught.value.problems} == {
        "data", "charge_external_id", "pre_encounter_patient_id", "pre_encounter_appointment_ids[0]",
        "pre_encounter_appointment_ids[1]",
    }  # fmt: skip
    assert "Zaphodina" not in str(caught.value)


def test_what_can_be_read_and_not_sent_is_told_by_its_place_in_the_line() -> None:
    line: dict[str, Any] = {
        "charge_external_id": "a", "patient_external_id": "b", "status": "planned",
        "data": {"clinical_notes": [{"category": "clinical", "notes": [
            {"text": "Zaphodina", "author_name": "Zaphodina", "timestamp": "2026-01-02T03:04:05"}]}]},
    }  # fmt: skip
    with pytest.raises(InvalidValueError) as caught:
        read(way_of("charge_capture.v_1.create"), line)
    assert [problem.path for problem in caught.value.problems] == ["data.clinical_notes[0].notes[0].timestamp"]
    assert "Zaphodina" not in str(caught.value)
    with pytest.raises(InvalidValueError) as caught:
        read(way_of("encounters.v_4.create"), {**EXAMPLE, **line["data"]})
    assert [problem.path for problem in caught.value.problems] == ["clinical_notes[0].notes[0].timestamp"]


@pytest.mark.parametrize("name", OPERATIONS)
def test_what_is_no_body_at_all_is_told_by_its_places_alone(name: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        read(way_of(name), {"Zaphodina": "Zaphodina", way_of(name).key: 5})
    problems = caught.value.problems
    assert way_of(name).key in {problem.path for problem in problems}
    assert not any("Zaphodina" in problem.expected for problem in problems)


@pytest.mark.parametrize("name", OPERATIONS)
def test_what_was_made_is_known_by_the_id_in_the_answer_and_by_nothing_else(name: str) -> None:
    way = way_of(name)
    made = "7ffd8d9a-6924-465b-a0d8-d5c40d789f28"
    assert way.made_id(json.dumps({"new": [{"id": 5}], way.made_key: made, "more": None}).encode()) == made
    for answer in (b"", b"null", b"[]", b"{}", b'{"new": 5}', b"<html>", b'{"a": "\xff"}'):
        assert way.made_id(answer) is None
    for value in (None, 5, "Zaphodina", [made]):
        assert way.made_id(json.dumps({way.made_key: value}).encode()) is None


@pytest.mark.parametrize("name", OPERATIONS)
def test_what_is_nested_too_deep_is_told_as_that(name: str) -> None:
    deep = 100_000
    content = b'{"a": ' + b'{"a": ' * deep + b"1" + b"}" * (deep + 1)
    with pytest.raises(InvalidValueError) as caught:
        way_of(name).read(content)
    assert [problem.expected for problem in caught.value.problems] == ["JSON that is not nested so deep"]


@pytest.mark.parametrize(
    ("record", "content"),
    [
        ({"b": None, "a": [1.5, "ü"]}, '{"a":[1.5,"ü"],"b":null}'),
        ({"b": None, "a": [1.5, {"c": float("nan")}]}, '{"a": [1.5, {"c": NaN}], "b": null}'),
        ({"b": float("-inf")}, '{"b": -Infinity}'),
        ({"b": None, "a": Vitals(body_temperature_f=float("nan"))}, '{"a": {"body_temperature_f": NaN}, "b": null}'),
        ({"b": None, "a": Vitals(body_temperature_f=98.6)}, '{"a":{"body_temperature_f":98.6},"b":null}'),
        ({"a": {float("inf")}}, '{"a": [Infinity]}'),
        ({"b": None, "a": "\ud800"}, '{"a": "\\ud800", "b": null}'),
    ],
)
def test_nothing_is_lost_on_the_way_to_json(record: dict[str, Any], content: str) -> None:
    assert canonical(record) == content.encode()
