"""What the sandbox does for encounters: the four ways to create one, get, list and update.

It may not check types (that was done before) and knows no HTTP.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from candid_aio.errors import Problem
from candid_aio.sandbox.areas._encounter_list import LAYOUT, list_encounters
from candid_aio.sandbox.areas._encounter_making import (
    ENCOUNTER,
    PROVIDERS,
    addressed,
    made_from,
    notes,
    patient_shown,
    tags_of,
)
from candid_aio.sandbox.areas._from_pre_encounter import PATIENT, billed_for
from candid_aio.sandbox.calls import Answer, Behaviour, Call, World, invalid, named_error
from candid_aio.sandbox.generic import fit, missing
from candid_aio.wire.names import resolve

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from candid_aio.sandbox.store import Layout, Record

__all__ = [
    "BEHAVIOURS",
    "ENCOUNTER",
    "LAYOUTS",
    "diagnoses_in",
    "made_from",
    "new_encounter",
    "not_unique",
    "put_encounter",
]

LAYOUTS: Mapping[str, Layout] = {ENCOUNTER: LAYOUT}

CODES = "health_care_code_information.v_1.HealthCareCodeInformationGetAllResponse"
"""The kind of an encounter's institutional codes, by the encounter's id."""


def create(call: Call) -> Answer:
    """Stores the encounter with one claim, unless its external id is taken or it points at nothing."""
    return new_encounter(call.world, call.body)


def create_from_pre_encounter(call: Call) -> Answer:
    """The patient and the coverages are taken as they are now on the pre-encounter host."""
    patient_id = call.body["pre_encounter_patient_id"]
    patient = call.world.store.get(PATIENT, patient_id)
    if patient is None:
        return missing(call, patient_id)
    return new_encounter(call.world, {**call.body, **billed_for(call.world, patient)})


def new_encounter(world: World, body: Record) -> Answer:
    """Makes and stores the encounter that a request for one asks for, or says why not."""
    body = {**body, "diagnoses": diagnoses_in(body)}
    wrong = tuple(_pointers_out_of_range(body))
    if wrong:
        return invalid(wrong)
    refusal = not_unique(world, body) or _incomplete(body)
    if refusal is not None:
        return refusal
    made = made_from(body, world)
    world.store.add(ENCOUNTER, made["encounter_id"], made)
    if body.get("health_care_code_information"):
        codes = fit(world, _codes(), body["health_care_code_information"], seed=made["encounter_id"])
        world.store.add(CODES, made["encounter_id"], codes)
    return Answer(200, made)


def get(call: Call) -> Answer:
    encounter_id = call.path["encounter_id"]
    found = call.world.store.get(ENCOUNTER, encounter_id)
    return missing(call, encounter_id) if found is None else Answer(200, found)


def update(call: Call) -> Answer:
    """Changes what the body has, inside of objects too; a null clears. Claims keep what was made of them."""
    encounter_id, world = call.path["encounter_id"], call.world
    found = world.store.get(ENCOUNTER, encounter_id)
    if found is None:
        return missing(call, encounter_id)
    body = call.body
    if body.get("external_id") not in {None, found["external_id"]}:
        refusal = not_unique(world, {"external_id": body["external_id"]})
        if refusal is not None:
            return refusal
    if (refusal := _blank_tags(body)) is not None:
        return refusal
    return Answer(200, put_encounter(world, _changed(found, body)))


def put_encounter(world: World, record: Record) -> Record:
    """Stores a changed encounter, made whole again."""
    made = fit(world, resolve("encounters.v_4", "Encounter"), record, seed=record["encounter_id"])
    world.store.put(ENCOUNTER, made["encounter_id"], made)
    return made


def diagnoses_in(body: Record) -> list[Record]:
    """The diagnoses of a request; an institutional one has them as its principal and other diagnosis codes."""
    if body.get("diagnoses") is not None:
        given: list[Record] = body["diagnoses"]
        return given
    codes = body.get("health_care_code_information") or {}
    principal, others = codes.get("principal_diagnosis"), codes.get("other_diagnosis_information") or ()
    first = [
        {"code_type": one["principal_diagnosis_code_qualifier"], "code": one["primary_diagnosis_code"]}
        for one in ([principal] if principal else ())
    ]
    return first + [
        {"code_type": one["other_diagnosis_code_qualifier"], "code": one["other_diagnosis"]} for one in others
    ]


BEHAVIOURS: Mapping[str, Behaviour] = {
    "encounters.v_4.create": create,
    "encounters.v_4.create_universal": create,
    "encounters.v_4.create_from_pre_encounter_patient": create_from_pre_encounter,
    "encounters.v_4.create_from_pre_encounter_patient_universal": create_from_pre_encounter,
    "encounters.v_4.get": get,
    "encounters.v_4.get_all": list_encounters,
    "encounters.v_4.update": update,
    "encounters.v_4.update_universal": update,
}

_MERGED = (*PROVIDERS, "patient", "service_facility", "guarantor", "vitals", "billing_provider")
"""Objects of which an update changes some fields."""


def _codes() -> Any:
    namespace, _, name = CODES.rpartition(".")
    return resolve(namespace, name)


def _pointers_out_of_range(body: Record) -> Iterator[Problem]:
    count = len(body["diagnoses"])
    for number, line in enumerate(body.get("service_lines") or ()):
        for place, pointer in enumerate(line.get("diagnosis_pointers") or ()):
            if not 0 <= pointer < count:
                path = f"service_lines[{number}].diagnosis_pointers[{place}]"
                yield Problem(path, "the index of a diagnosis")


def not_unique(world: World, body: Record) -> Answer | None:
    """The refusal of a request for an encounter whose external id or patient control number is taken, else None."""
    external_id = body["external_id"]
    if world.checks_uniqueness_of(external_id) and world.store.first(ENCOUNTER, "external_id", external_id):
        return named_error(422, "EncounterExternalIdUniquenessError", {"external_id": external_id})
    number = (body.get("external_claim_submission") or {}).get("patient_control_number")
    if number is not None and world.store.first(ENCOUNTER, "patient_control_number", number):
        content = {"patient_control_number": number}
        return named_error(422, "EncounterPatientControlNumberUniquenessError", content)
    return None


def _incomplete(body: Record) -> Answer | None:
    """What the contract has a name for: a provider is needed, consents need a way to reach the guarantor."""
    if "submission_expectation" in body and not (body.get("rendering_provider") or body.get("attending_provider")):
        return named_error(422, "EncounterRenderingOrAttendingProviderRequired", {})
    guarantor = body.get("guarantor") or {}
    ways = {"email": "email_consent", "phone_numbers": "phone_consent"}
    lacking = [field for field, consent in ways.items() if guarantor.get(consent) and not guarantor.get(field)]
    if lacking:
        return named_error(422, "EncounterGuarantorMissingContactInfoError", {"missing_fields": lacking})
    return _blank_tags(body)


def _blank_tags(body: Record) -> Answer | None:
    blank = [tag for tag in body.get("tag_ids") or () if not tag.strip()]
    return named_error(422, "InvalidTagNamesError", {"invalid_tag_names": blank}) if blank else None


def _changed(found: Record, body: Record) -> Record:
    """The stored encounter with the changes of a request, in the shape of an answer."""
    changed = {**found, **body}
    for name in _MERGED:
        if body.get(name) is not None:
            changed[name] = {**(found.get(name) or {}), **body[name]}
            if name in PROVIDERS:
                changed[name] = addressed(changed[name], found["billing_provider"])
    if body.get("patient") is not None:
        shown = patient_shown(body["patient"])
        for name in ("non_insurance_payers", "non_insurance_payers_info"):
            given = body["patient"].get(name) is not None
            changed["patient"][name] = shown[name] if given else found["patient"][name]
    if body.get("clinical_notes") is not None:
        changed["clinical_notes"] = notes(body["clinical_notes"])
    if "tag_ids" in body:
        changed["tags"] = tags_of(body["tag_ids"])
    if body.get("diagnosis_ids") is not None:
        by_id = {one["diagnosis_id"]: one for one in found["diagnoses"]}
        changed["diagnoses"] = [by_id[one] for one in body["diagnosis_ids"] if one in by_id]
    return changed
