"""Charge captures: which belong together, what becomes of them by the clock, and what is put down where it fails."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from sandbox_area_helpers import EXAMPLES, NOWHERE, ask, made, world_at_start

from candid_aio.sandbox.areas._bundling import Bundling
from candid_aio.sandbox.areas._charges import merged
from candid_aio.sandbox.areas.encounters import ENCOUNTER
from candid_aio.sandbox.calls import World

CREATE, UPDATE = "charge_capture.v_1.create", "charge_capture.v_1.update"
SCHEMA = {"schema_id": NOWHERE, "content": {"room": 4}}


def charge(external_id: str = "C-1", /, status: str = "billable", **data: Any) -> dict[str, Any]:
    """A capture with all that an encounter needs and one line."""
    body = copy.deepcopy(EXAMPLES[0])
    whole = {**body, "service_lines": body["service_lines"][:1], **data}
    if "external_id" not in data:
        del whole["external_id"]
    return {
        "charge_external_id": external_id, "patient_external_id": body["patient"]["external_id"], "status": status,
        "data": whole, "claim_creation_category": "visits", "metadata": [SCHEMA],
    }  # fmt: skip


def creation(world: World, capture: dict[str, Any]) -> dict[str, Any]:
    capture = made(world, "charge_capture.v_1.get", charge_capture_id=capture["id"])
    found: dict[str, Any] = made(
        world, "charge_capture_bundles.v_1.get", charge_capture_claim_creation_id=capture["claim_creation_id"]
    )
    return found


def summary(world: World) -> list[int]:
    return list(made(world, "charge_capture_bundles.v_1.get_summary").values())


def test_charges_of_one_visit_become_one_encounter_an_hour_after_the_last() -> None:
    with world_at_start() as world:
        first = made(world, CREATE, charge("C-1"))
        world.clock.advance(hours=0.5)
        more = {"code_type": "ABK", "code": "Z99.9"}
        old = EXAMPLES[0]["diagnoses"][0]
        line = {**EXAMPLES[0]["service_lines"][0], "procedure_code": "99213", "diagnosis_pointers": [0, 1]}
        second = made(
            world, CREATE, charge("C-2", diagnoses=[more, old], service_lines=[line], additional_information=None)
        )
        other_day = made(world, CREATE, charge("C-3", date_of_service="2026-01-02"))
        assert first["claim_creation_id"] == second["claim_creation_id"] != other_day["claim_creation_id"]
        assert creation(world, first)["status"] == "not-started"
        assert creation(world, first)["characteristics"]["claim_creation_category"] == "visits"
        assert summary(world) == [3, 2, 0, 0, 0]
        world.clock.advance(hours=0.75)
        assert creation(world, first)["status"] == "not-started"
        world.clock.advance(hours=0.25)
        bundle = creation(world, first)
        assert (bundle["status"], bundle["errors"]) == ("successful", [])
        encounter = made(world, "encounters.v_4.get", encounter_id=bundle["created_encounter_id"])
        assert encounter["external_id"] == "C-1"
        assert encounter["patient"]["external_id"] == EXAMPLES[0]["patient"]["external_id"]
        lines = encounter["claims"][0]["service_lines"]
        assert [one["procedure_code"] for one in lines] == [EXAMPLES[0]["service_lines"][0]["procedure_code"], "99213"]
        known = [one["code"] for one in encounter["diagnoses"]]
        assert known == [*(one["code"] for one in EXAMPLES[0]["diagnoses"]), "Z99.9"]
        ids = [one["diagnosis_id"] for one in encounter["diagnoses"]]
        assert (lines[1]["diagnosis_id_zero"], lines[1]["diagnosis_id_one"]) == (ids[-1], ids[0])
        assert summary(world) == [0, 0, 0, 0, 0]
        # The bundle is closed: the next charge of that visit goes into another.
        assert made(world, CREATE, charge("C-4"))["claim_creation_id"] != bundle["id"]


def test_a_bundle_waits_for_planned_charges_and_is_aborted_without_billable_ones() -> None:
    with world_at_start() as world:
        world.part(Bundling).delay *= 2
        capture = made(world, CREATE, charge(status="planned"))
        world.clock.advance(days=1)
        assert creation(world, capture)["status"] == "held"
        assert summary(world) == [1, 0, 1, 0, 0]
        path = {"charge_capture_id": capture["id"]}
        made(world, UPDATE, {"status": "entered-in-error"}, **path)
        assert creation(world, capture)["status"] == "aborted"
        made(world, UPDATE, {"status": "billable"}, **path)
        world.clock.advance(hours=1)
        assert creation(world, capture)["status"] == "not-started"
        world.clock.advance(hours=1)
        assert creation(world, capture)["status"] == "successful"


def test_what_is_wrong_is_put_down_and_tried_again_when_it_was_changed() -> None:
    with world_at_start() as world:
        capture = made(world, CREATE, charge(place_of_service_code=None, billing_provider=None))
        world.clock.advance(hours=1)
        bundle = creation(world, capture)
        assert bundle["status"] == "in-error"
        assert {one["field_in_error"] for one in bundle["errors"]} == {"place_of_service_code", "billing_provider"}
        assert summary(world) == [1, 0, 0, 1, 0]
        path = {"charge_capture_id": capture["id"]}
        assert made(world, "charge_capture.v_1.get", **path)["error"] == bundle["errors"][0]
        error_id = bundle["errors"][0]["id"]
        made(
            world,
            "charge_capture_bundles.v_1.resolve_charge_creation_error",
            {"resolved_by": "Fern", "resolution_reason": "typing"},
            charge_capture_bundle_error_id=error_id,
        )
        changed = made(world, UPDATE, {"data": {"place_of_service_code": "11"}}, **path)
        assert (changed["error"], changed["charge_capture_data"]["place_of_service_code"]) == (None, "11")
        world.clock.advance(hours=1)
        (resolved, left) = creation(world, capture)["errors"]
        assert (resolved["resolved_by"], resolved["resolved"], left["resolved"]) == ("Fern", True, False)
        # Who bills tells bundles apart: it moves to another, and the one that it leaves is empty.
        moved = made(world, UPDATE, {"data": {"billing_provider": EXAMPLES[0]["billing_provider"]}}, **path)
        assert moved["claim_creation_id"] != bundle["id"]
        world.clock.advance(hours=1)
        assert creation(world, capture)["status"] == "successful"
        left_behind = {"charge_capture_claim_creation_id": bundle["id"]}
        assert made(world, "charge_capture_bundles.v_1.get", **left_behind)["status"] == "aborted"
        assert ask(
            world,
            "charge_capture_bundles.v_1.resolve_charge_creation_error",
            {},
            charge_capture_bundle_error_id=NOWHERE,
        ).status == 404  # fmt: skip


def test_an_encounter_that_is_refused_is_an_error_of_the_whole_bundle() -> None:
    with world_at_start() as world:
        taken = {"external_id": "E-9"}
        made(world, "encounters.v_4.create", {**EXAMPLES[0], **taken})
        one = made(world, CREATE, charge("C-1", **taken))
        made(world, CREATE, charge("C-2"))
        world.clock.advance(hours=1)
        (error,) = creation(world, one)["errors"]
        assert error["message"] == "EncounterExternalIdUniquenessError"
        assert "field_in_error" not in error
        assert "charge_capture_id" not in error
        assert world.store.count(ENCOUNTER) == 1


def test_what_is_changed_after_billing_is_put_down_once_and_resolved() -> None:
    with world_at_start() as world:
        capture = made(world, CREATE, charge())
        path = {"charge_capture_id": capture["id"]}
        world.clock.advance(hours=1)
        assert made(world, UPDATE, {"status": "billable", "data": {}}, **path)["updates"] == []
        made(world, UPDATE, {"ehr_source_url": "https://ehr.example/1"}, **path)
        (change,) = made(world, UPDATE, {"data": {"outside_lab": True}}, **path)["updates"]
        assert change["message"] == "changed after the encounter was created: ehr_source_url, data.outside_lab"
        assert summary(world) == [0, 0, 0, 0, 1]
        listed = made(world, "charge_capture_bundles.v_1.get_all", query={"has_charge_capture_updates": "true"})[
            "items"
        ]
        assert [one["id"] for one in listed] == [capture["claim_creation_id"]]
        resolve = "charge_capture.v_1.update_post_billed_changes"
        (resolved,) = made(world, resolve, {"charge_capture_change_ids": [change["id"]], "resolved": True})
        assert resolved == {**change, "resolved": True}
        (old, new) = made(world, UPDATE, {"status": "aborted"}, **path)["updates"]
        assert (old, new["message"]) == (resolved, "changed after the encounter was created: status")
        (reopened,) = made(world, resolve, {"charge_capture_change_ids": [new["id"]], "resolved": True})
        assert reopened["id"] == new["id"]
        answer = ask(world, resolve, {"charge_capture_change_ids": [NOWHERE], "resolved": True})
        assert answer.status == 404


def test_the_external_id_of_a_charge_is_unique() -> None:
    with world_at_start() as world:
        capture = made(world, CREATE, charge("C-1"))
        answer = ask(world, CREATE, charge("C-1"))
        assert (answer.status, answer.content["errorName"]) == (409, "ChargeExternalIdConflictError")
        made(world, CREATE, charge("C-2"))
        path = {"charge_capture_id": capture["id"]}
        assert ask(world, UPDATE, {"charge_external_id": "C-2"}, **path).status == 422
        assert made(world, UPDATE, {"charge_external_id": "C-3"}, **path)["charge_external_id"] == "C-3"
        assert ask(world, UPDATE, {}, charge_capture_id=NOWHERE).status == 404
        world.checks_uniqueness_of = lambda external_id: False
        made(world, CREATE, charge("C-2"))


def test_captures_and_creations_are_found_by_what_they_are() -> None:
    with world_at_start() as world:
        first = made(world, CREATE, charge("C-1", tag_ids=["late"]))
        world.clock.advance(hours=1)
        later = charge("C-2", status="planned", date_of_service="2027-01-02", subscriber_primary=None)
        second = made(world, CREATE, {**later, "metadata": [], "claim_creation_category": None})
        encounter_id = creation(world, first)["created_encounter_id"]
        patient, card = EXAMPLES[0]["patient"], EXAMPLES[0]["subscriber_primary"]["insurance_card"]

        def captures(**query: str | list[str]) -> list[str]:
            items = made(world, "charge_capture.v_1.get_all", query=query)["items"]
            return [one["charge_external_id"] for one in items]

        def creations(**query: str | list[str]) -> list[str]:
            items = made(world, "charge_capture_bundles.v_1.get_all", query=query)["items"]
            names = {first["claim_creation_id"]: "C-1", second["claim_creation_id"]: "C-2"}
            return [names[one["id"]] for one in items]

        for listed in (captures, creations):
            assert listed() == ["C-2", "C-1"]
            assert listed(tags="late") == ["C-1"]
            assert listed(primary_payer_ids=[card["payer_id"], "?"]) == ["C-1"]
            assert listed(primary_payer_names="?") == []
            assert listed(patient_names=f"{patient['first_name']} {patient['last_name']}") == ["C-2", "C-1"]
            assert listed(claim_ids=encounter_id) == ["C-1"]
            assert listed(claim_creation_ids=[second["claim_creation_id"], NOWHERE]) == ["C-2"]
            assert listed(claim_creation_category="visits") == ["C-1"]
            assert listed(charge_external_id="C-2") == ["C-2"]
            assert listed(patient_external_id=patient["external_id"]) == ["C-2", "C-1"]
            assert listed(date_of_service_min="2027-01-01") == ["C-2"]
        assert captures(exclude_charges_linked_to_claims="true") == ["C-2"]
        assert captures(exclude_charges_linked_to_claims="true", claim_ids=encounter_id) == []
        assert captures(claim_creation_ids=first["claim_creation_id"], claim_ids=[encounter_id, NOWHERE]) == ["C-1"]
        assert captures(status="planned") == ["C-2"]
        assert creations(charge_status="planned", charge_external_id="C-1") == []
        assert creations(claim_creation_status="held") == ["C-2"]

        def found(*metadata: dict[str, Any]) -> list[str]:
            items = made(world, "charge_capture.v_1.find_by_metadata", {"metadata": list(metadata)})["items"]
            return [one["charge_external_id"] for one in items]

        assert found({"content": {"room": 4}, "schema_id": NOWHERE}, {**SCHEMA, "content": {}}) == ["C-1"]
        assert found({**SCHEMA, "content": {"room": 5}}) == []


def test_a_capture_of_a_pre_encounter_patient_takes_him_from_there() -> None:
    with world_at_start() as world:
        patient = made(world, "pre_encounter.patients.v_1.create", PATIENT)
        body = charge()
        for name in ("patient", "subscriber_primary", "responsible_party", "guarantor"):
            body["data"].pop(name, None)
        del body["patient_external_id"], body["metadata"]
        body |= {"pre_encounter_patient_id": patient["id"], "pre_encounter_appointment_ids": []}
        name = "charge_capture.v_1.create_from_pre_encounter_patient"
        capture = made(world, name, body)
        assert capture["patient_external_id"] == patient["mrn"]
        world.clock.advance(hours=1)
        bundle = creation(world, capture)
        assert bundle["errors"] == []
        encounter = made(world, "encounters.v_4.get", encounter_id=bundle["created_encounter_id"])
        assert encounter["patient"]["last_name"] == "Maybeck"
        assert encounter["responsible_party"] == "SELF_PAY"
        assert ask(world, name, body).status == 409
        body["charge_external_id"] = "C-2"
        assert ask(world, name, {**body, "pre_encounter_appointment_ids": [NOWHERE]}).status == 404
        assert ask(world, name, {**body, "pre_encounter_patient_id": NOWHERE}).status == 404


PATIENT: dict[str, Any] = {
    "name": {"family": "Maybeck", "given": ["Fern"], "use": "USUAL"},
    "other_names": [],
    "birth_date": "1980-02-03",
    "biological_sex": "FEMALE",
    "primary_address": {
        "use": "HOME", "line": ["9 Fern St"], "city": "Peoria", "state": "IL", "postal_code": "61602", "country": "US",
    },
    "other_addresses": [],
    "primary_telecom": {"value": "3095550100", "use": "HOME"},
    "other_telecoms": [],
    "contacts": [],
    "general_practitioners": [],
    "filing_order": {"coverages": []},
}  # fmt: skip


@pytest.mark.parametrize(("pointers", "expected"), [([0, 1], [0, 1]), ([2, -1], [-1, -1])])
def test_pointers_to_nothing_stay_pointers_to_nothing(pointers: list[int], expected: list[int]) -> None:
    data = {
        "diagnoses": [{"code": "A"}, {"code": "B"}],
        "service_lines": [{"diagnosis_pointers": pointers}, {"units": None}],
        "tag_ids": ["one"],
        "vitals": {"height_in": 70, "weight_lbs": None},
    }
    capture = {"charge_capture_data": data, "charge_external_id": "C-1", "patient_external_id": "P-1"}
    other = {**capture, "charge_capture_data": {"tag_ids": ["one", "two"], "vitals": {"weight_lbs": 150}}}
    assert merged([capture, other]) == {
        "external_id": "C-1", "billable_status": "BILLABLE", "patient": {"external_id": "P-1"},
        "diagnoses": data["diagnoses"], "service_lines": [{"diagnosis_pointers": expected}, {}],
        "tag_ids": ["one", "two"], "vitals": {"height_in": 70, "weight_lbs": 150},
    }  # fmt: skip
