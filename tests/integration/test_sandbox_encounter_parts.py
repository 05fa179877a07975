"""What hangs on an encounter in the sandbox: updates, providers, diagnoses, guarantors, notes, codes, service lines."""

from __future__ import annotations

import asyncio
import copy
import uuid
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sandbox_helpers import EXAMPLES, Caller, Wire, running

from candid_aio.resources.encounters.v_4.types import Encounter
from candid_aio.wire.codec import structure

NOBODY = str(uuid.UUID(int=77))
ADDRESS = {"address1": "9 Fern St", "city": "Peoria", "state": "IL", "zip_code": "61602", "zip_plus_four_code": "1200"}
NURSE = {"first_name": "Fern", "last_name": "Maybeck", "npi": "2000000010"}
GUARANTOR = {"first_name": "Fern", "last_name": "Maybeck", "external_id": "g1", "address": ADDRESS}


def with_encounter(scenario: Callable[[Caller, dict[str, Any]], Awaitable[None]], **changes: Any) -> None:
    async def run() -> None:
        async with running() as caller:
            answer = await caller.create(copy.deepcopy(EXAMPLES[0]) | changes)
            assert answer.status == 200, answer.body
            await scenario(caller, answer.body)

    asyncio.run(run())


async def now(caller: Caller, encounter: dict[str, Any]) -> dict[str, Any]:
    answer = await caller.send("GET", f"/api/encounters/v4/{encounter['encounter_id']}")
    structure(answer.body, Encounter)
    return dict(answer.body)


def error(answer: Wire) -> tuple[int, str]:
    return answer.status, answer.body["errorName"]


def test_an_update_changes_what_it_has_and_null_clears() -> None:
    async def scenario(caller: Caller, made: dict[str, Any]) -> None:
        path = f"/api/encounters/v4/{made['encounter_id']}"
        payer = str(uuid.UUID(int=8))
        changes = {
            "external_id": "renamed",
            "prior_authorization_number": None,
            "patient": {"first_name": "Quill", "non_insurance_payers": [payer]},
            "referring_provider": NURSE,
            "tag_ids": ["urgent"],
            "clinical_notes": [
                {
                    "category": "clinical",
                    "notes": [{"text": "seen", "author_name": "Fern", "timestamp": "2026-07-01T10:00:00Z"}],
                }
            ],
            "diagnosis_ids": [made["diagnoses"][0]["diagnosis_id"]],
        }
        answer = await caller.send("PATCH", path, json=changes)
        assert answer.status == 200, answer.body
        changed = answer.body
        # What a change means for the claim comes a moment later.
        stored = await now(caller, made)
        assert all(stored[name] == value for name, value in changed.items() if name != "claims")
        assert changed["external_id"] == "renamed"
        assert "prior_authorization_number" in made
        assert "prior_authorization_number" not in changed
        assert changed["patient"] == made["patient"] | {
            "first_name": "Quill", "non_insurance_payers": changed["patient"]["non_insurance_payers"],
        }  # fmt: skip
        assert changed["patient"]["non_insurance_payers"][0]["non_insurance_payer_id"] == payer
        assert changed["referring_provider"]["address"] == made["billing_provider"]["address"]
        assert [tag["tag_id"] for tag in changed["tags"]] == ["urgent"]
        assert changed["clinical_notes"][0]["notes"] == ["seen"]
        assert [one["diagnosis_id"] for one in changed["diagnoses"]] == changes["diagnosis_ids"]
        assert changed["claims"] == made["claims"]
        assert (await caller.listed(external_id="renamed")).body["items"] == [stored]
        assert (await caller.listed(external_id=made["external_id"])).body["items"] == []

        same = await caller.send("PATCH", path, json={"external_id": "renamed", "patient": {"email": "q@example.org"}})
        assert same.status == 200
        assert same.body["patient"]["non_insurance_payers"] == changed["patient"]["non_insurance_payers"]
        await caller.create(copy.deepcopy(EXAMPLES[1]))
        taken = await caller.send("PATCH", path, json={"external_id": EXAMPLES[1]["external_id"]})
        assert error(taken) == (422, "EncounterExternalIdUniquenessError")
        assert error(await caller.send("PATCH", path, json={"tag_ids": [" "]})) == (422, "InvalidTagNamesError")
        missing = await caller.send("PATCH", f"/api/encounters/v4/{NOBODY}", json={})
        assert error(missing) == (404, "EntityNotFoundError")

    with_encounter(scenario, prior_authorization_number="PA1")


def test_a_patient_control_number_is_taken_once() -> None:
    submission = {
        "claim_created_at": "2026-07-01T10:00:00Z",
        "patient_control_number": "PCN1",
        "submission_records": [],
    }

    async def scenario(caller: Caller, made: dict[str, Any]) -> None:
        assert made["patient_control_number"] == "PCN1"
        other = copy.deepcopy(EXAMPLES[1]) | {"external_claim_submission": submission}
        answer = await caller.create(other)
        assert error(answer) == (422, "EncounterPatientControlNumberUniquenessError")
        assert answer.body["content"] == {"patient_control_number": "PCN1"}

    with_encounter(scenario, external_claim_submission=submission)


def test_two_with_one_external_id_have_ids_of_their_own_where_that_is_let_pass() -> None:
    async def scenario(caller: Caller, made: dict[str, Any]) -> None:
        caller.sandbox.world.checks_uniqueness_of = lambda external_id: False
        again = (await caller.create(copy.deepcopy(EXAMPLES[0]))).body
        third = (await caller.create(copy.deepcopy(EXAMPLES[0]))).body
        assert len({one["encounter_id"] for one in (made, again, third)}) == 3
        assert len({one["claims"][0]["claim_id"] for one in (made, again, third)}) == 3
        assert len((await caller.listed(external_id=made["external_id"])).body["items"]) == 3

    with_encounter(scenario)


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"guarantor": GUARANTOR | {"email_consent": True}}, "EncounterGuarantorMissingContactInfoError"),
        ({"guarantor": GUARANTOR | {"phone_consent": True}}, "EncounterGuarantorMissingContactInfoError"),
        ({"tag_ids": [""]}, "InvalidTagNamesError"),
    ],
)
def test_what_the_contract_has_a_name_for_is_refused_by_it(changes: dict[str, Any], name: str) -> None:
    async def scenario() -> None:
        async with running() as caller:
            answer = await caller.create(copy.deepcopy(EXAMPLES[0]) | changes)
            assert error(answer) == (422, name)
            assert (await caller.listed()).body["items"] == []

    asyncio.run(scenario())


UNIVERSAL = {name: value for name, value in EXAMPLES[0].items() if name not in {"diagnoses", "service_lines"}} | {
    "submission_expectation": "TARGET_INSTITUTIONAL",
    "health_care_code_information": {
        "principal_diagnosis": {"principal_diagnosis_code_qualifier": "ABK", "primary_diagnosis_code": "J45909"},
        "other_diagnosis_information": [{"other_diagnosis_code_qualifier": "ABF", "other_diagnosis": "E119"}],
    },
    "service_lines": [
        {"revenue_code": "0450", "quantity": "1", "units": "UN", "charge_amount_cents": 5000, "diagnosis_pointers": [1]}
    ],
}


def test_a_universal_encounter_has_its_diagnoses_in_its_codes() -> None:
    async def scenario() -> None:
        async with running() as caller:
            answer = await caller.send("POST", "/api/encounters/v4/universal", json=UNIVERSAL)
            assert answer.status == 200, answer.body
            structure(answer.body, Encounter)
            assert [one["code"] for one in answer.body["diagnoses"]] == ["J45909", "E119"]
            (line,) = answer.body["claims"][0]["service_lines"]
            assert (line["revenue_code"], line["diagnosis_id_zero"]) == (
                "0450", answer.body["diagnoses"][1]["diagnosis_id"],
            )  # fmt: skip
            path = f"/api/health-care-code-informations/v1/{answer.body['encounter_id']}"
            codes = (await caller.send("GET", path)).body
            assert codes["principal_diagnosis"]["primary_diagnosis_code"] == "J45909"
            changed = await caller.send("PUT", path, json={"principal_diagnosis": {"value": None}})
            assert changed.body == {name: value for name, value in codes.items() if name != "principal_diagnosis"}
            assert (await caller.send("GET", path)).body == changed.body
            bare = {name: value for name, value in UNIVERSAL.items() if name != "rendering_provider"}
            refused = await caller.send("POST", "/api/encounters/v4/universal", json=bare | {"external_id": "bare"})
            assert error(refused) == (422, "EncounterRenderingOrAttendingProviderRequired")
            attended = bare | {"external_id": "attended", "attending_provider": NURSE}
            del attended["health_care_code_information"], attended["service_lines"]
            made = (await caller.send("POST", "/api/encounters/v4/universal", json=attended)).body
            assert made["rendering_provider"]["npi"] == made["attending_provider"]["npi"] == NURSE["npi"]
            assert made["diagnoses"] == []

    asyncio.run(scenario())


def test_codes_of_an_encounter_without_any_are_none_and_may_be_given() -> None:
    async def scenario(caller: Caller, made: dict[str, Any]) -> None:
        path = f"/api/health-care-code-informations/v1/{made['encounter_id']}"
        none = (await caller.send("GET", path)).body
        assert none["other_diagnosis_information"] == []
        principal = {"principal_diagnosis_code_qualifier": "ABK", "primary_diagnosis_code": "J45909"}
        given = await caller.send(
            "PUT", path, json={"principal_diagnosis": {"value": principal}, "condition_information": None}
        )
        assert given.body == none | {"principal_diagnosis": principal}
        for method in ("GET", "PUT"):
            gone = await caller.send(method, f"/api/health-care-code-informations/v1/{NOBODY}", json={})
            assert error(gone) == (404, "EntityNotFoundError")

    with_encounter(scenario)


@pytest.mark.parametrize("slot", ["initial_referring", "referring", "supervising", "ordering"])
def test_a_provider_is_given_once_changed_and_taken_away(slot: str) -> None:
    async def scenario(caller: Caller, made: dict[str, Any]) -> None:
        def holder(encounter: dict[str, Any]) -> dict[str, Any]:
            return dict(encounter["claims"][0]["service_lines"][0] if slot == "ordering" else encounter)

        id_field = "service_line_id" if slot == "ordering" else "encounter_id"
        base = f"/api/encounter-providers/v2/{holder(made)[id_field]}"
        nowhere = f"/api/encounter-providers/v2/{NOBODY}"
        word = slot.replace("_", "-")
        at = f"{base}/{word}-provider" if slot != "referring" else base
        assert error(await caller.send("PATCH", at, json={})) == (404, "EntityNotFoundError")
        created = await caller.send("POST", f"{base}/create-{word}-provider", json=NURSE)
        assert created.status == 200, created.body
        assert created.body.items() >= NURSE.items()
        assert holder(await now(caller, made))[f"{slot}_provider"] == created.body
        twice = await caller.send("POST", f"{base}/create-{word}-provider", json=NURSE)
        assert error(twice) == (409, "EntityConflictError")
        changed = await caller.send("PATCH", at, json={"first_name": "Ivy"})
        assert changed.body == created.body | {"first_name": "Ivy"}
        deleted = await caller.send("DELETE", f"{base}/{word}-provider")
        assert (deleted.status, deleted.body) == (204, "")
        assert f"{slot}_provider" not in holder(await now(caller, made))
        for method, path in (("DELETE", f"{base}/{word}-provider"), ("POST", f"{nowhere}/create-{word}-provider")):
            assert error(await caller.send(method, path, json=NURSE)) == (404, "EntityNotFoundError")

    with_encounter(scenario)


def test_a_diagnosis_is_added_changed_and_taken_away_where_no_line_needs_it() -> None:
    async def scenario(caller: Caller, made: dict[str, Any]) -> None:
        new = {"encounter_id": made["encounter_id"], "code_type": "ABF", "code": "E119"}
        created = (await caller.send("POST", "/api/diagnoses/v2", json=new)).body
        assert (await now(caller, made))["diagnoses"] == [*made["diagnoses"], created]
        path = f"/api/diagnoses/v2/{created['diagnosis_id']}"
        changed = await caller.send("PATCH", path, json={"name": "type 2 diabetes"})
        assert changed.body == created | {"name": "type 2 diabetes", "updated_at": changed.body["updated_at"]}
        assert (await caller.send("DELETE", path)).status == 204
        assert (await now(caller, made))["diagnoses"] == made["diagnoses"]
        for method in ("PATCH", "DELETE"):
            assert error(await caller.send(method, path, json={})) == (404, "DiagnosisNotFoundHTTPError")
        nowhere = await caller.send("POST", "/api/diagnoses/v2", json=new | {"encounter_id": NOBODY})
        assert error(nowhere) == (404, "EntityNotFoundError")

    with_encounter(scenario)


def test_lines_forget_a_diagnosis_but_keep_one() -> None:
    lines = copy.deepcopy(EXAMPLES[0]["service_lines"][:1])
    lines[0]["diagnosis_pointers"] = [0, 1]
    diagnoses = [{"code_type": "ABK", "code": "J45909"}, {"code_type": "ABF", "code": "E119"}]

    async def scenario(caller: Caller, made: dict[str, Any]) -> None:
        first, second = (one["diagnosis_id"] for one in made["diagnoses"])
        assert (await caller.send("DELETE", f"/api/diagnoses/v2/{first}")).status == 204
        (line,) = (await now(caller, made))["claims"][0]["service_lines"]
        assert line["diagnosis_id_zero"] == second
        assert "diagnosis_id_one" not in line
        answer = await caller.send("DELETE", f"/api/diagnoses/v2/{second}")
        assert error(answer) == (422, "ServiceLinesMustHaveAtLeastOneDiagnosisHTTPError")
        assert answer.body["content"]["service_line_id"] == line["service_line_id"]

    with_encounter(scenario, service_lines=lines, diagnoses=diagnoses)


def test_an_encounter_has_one_guarantor() -> None:
    async def scenario(caller: Caller, made: dict[str, Any]) -> None:
        path = f"/api/guarantors/v1/{made['encounter_id']}"
        created = (await caller.send("POST", path, json=GUARANTOR)).body
        assert (await now(caller, made))["guarantor"] == created
        assert error(await caller.send("POST", path, json=GUARANTOR)) == (409, "EncounterHasExistingGuarantorError")
        at = f"/api/guarantors/v1/{created['guarantor_id']}"
        changed = (await caller.send("PATCH", at, json={"email": "fern@example.org"})).body
        assert changed == created | {"email": "fern@example.org"}
        assert (await caller.send("GET", at)).body == changed
        for method in ("GET", "PATCH", "POST"):
            answer = await caller.send(method, f"/api/guarantors/v1/{NOBODY}", json=GUARANTOR)
            assert error(answer) == (404, "EntityNotFoundError")

    with_encounter(scenario, guarantor=None)


def test_billing_notes_come_and_go() -> None:
    async def scenario(caller: Caller, made: dict[str, Any]) -> None:
        new = {"encounter_id": made["encounter_id"], "text": "call first"}
        created = (await caller.send("POST", "/api/billing_notes/v2", json=new)).body
        path = f"/api/billing_notes/v2/{created['billing_note_id']}"
        changed = (await caller.send("PATCH", path, json={"text": "called"})).body
        assert changed == created | {"text": "called"}
        assert (await now(caller, made))["billing_notes"] == [changed]
        assert (await caller.send("DELETE", path)).status == 204
        assert (await now(caller, made))["billing_notes"] == []
        for method in ("PATCH", "DELETE"):
            assert error(await caller.send(method, path, json={"text": "a"})) == (404, "EntityNotFoundError")
        nowhere = await caller.send("POST", "/api/billing_notes/v2", json=new | {"encounter_id": NOBODY})
        assert error(nowhere) == (404, "EntityNotFoundError")

    with_encounter(scenario)


def test_service_lines_are_added_changed_and_taken_away() -> None:
    async def scenario(caller: Caller, made: dict[str, Any]) -> None:
        claim = made["claims"][0]
        new = {
            "claim_id": claim["claim_id"], "procedure_code": "99213", "quantity": "1", "units": "UN",
            "charge_amount_cents": 12000, "external_id": "line 9", "ordering_provider": NURSE, "note": None,
        }  # fmt: skip
        created = (await caller.send("POST", "/api/service-lines/v2", json=new)).body
        assert created["date_of_service"] == made["date_of_service"]
        assert created["ordering_provider"]["address"] == made["billing_provider"]["address"]
        assert len((await now(caller, made))["claims"][0]["service_lines"]) == len(claim["service_lines"]) + 1
        assert error(await caller.send("POST", "/api/service-lines/v2", json=new)) == (409, "EntityConflictError")
        path = f"/api/service-lines/v2/{created['service_line_id']}"
        end = {"end_date_of_service": "2027-01-31", "charge_amount_cents": 13000}
        changed = (await caller.send("PATCH", path, json=end)).body
        assert changed["date_of_service_range"] == {
            "start_date": made["date_of_service"], "end_date": "2027-01-31",
        }  # fmt: skip
        assert changed["charge_amount_cents"] == 13000
        upserted = await caller.send(
            "PUT", "/api/service-lines/v2/external-id/line%209", json=new | {"procedure_code": "99214"}
        )
        assert upserted.body["service_line_id"] == created["service_line_id"]
        assert upserted.body["procedure_code"] == "99214"
        plain = {name: new[name] for name in ("claim_id", "procedure_code", "quantity", "units")}
        added = (await caller.send("PUT", "/api/service-lines/v2/external-id/line%2010", json=plain)).body
        assert added["external_id"] == "line 10"
        assert (await caller.send("DELETE", path)).status == 204
        for method in ("PATCH", "DELETE"):
            assert error(await caller.send(method, path, json={})) == (404, "EntityNotFoundError")
        nowhere = await caller.send("POST", "/api/service-lines/v2", json=plain | {"claim_id": NOBODY})
        assert error(nowhere) == (404, "EntityNotFoundError")

    with_encounter(scenario)
