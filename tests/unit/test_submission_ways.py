"""The ways in, held to the contract: their operations, keys, look-ups and errors."""

from __future__ import annotations

import importlib
from typing import Any

import attrs
import pytest

from candid_aio.errors import InvalidValueError
from candid_aio.submission.ways import OPERATIONS, way_of
from candid_aio.wire import types
from candid_aio.wire.names import resolve
from candid_aio.wire.operation import JsonBody, JsonFields


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
    body = way.read(line)
    assert body["request"].date_of_service.isoformat() == "2026-01-02"
    assert way.charge_cents(body) == 0
    with pytest.raises(InvalidValueError) as caught:
        way.read({**line, "units": 5, "mistyped": 1})
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
    body = way.read(line)
    assert set(body) == {"charge_external_id", "data", "patient_external_id", "status", "hl_7_message_type"}
    assert way.charge_cents(body) == 0
    with pytest.raises(InvalidValueError) as caught:
        way.read({"data": {"date_of_service": 5, "service_lines": [1]}, "status": 7, "Zaphodina": 1})
    told = {problem.path for problem in caught.value.problems}
    assert told == {
        "the value", "data.date_of_service", "data.service_lines[0]", "charge_external_id", "patient_external_id",
        "status",
    }  # fmt: skip
    assert "Zaphodina" not in str(caught.value)
