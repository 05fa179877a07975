"""What hangs on an encounter and lives inside of it: providers, diagnoses, guarantor, billing notes, and its codes.

Each change is one of the encounter, so that everybody who watches encounters sees it.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from candid_aio.sandbox.areas._encounter_making import DIAGNOSIS_FIELDS, ENCOUNTER, addressed, new_diagnosis
from candid_aio.sandbox.areas.encounters import CODES, put_encounter
from candid_aio.sandbox.calls import Answer, Behaviour, Call, named_error
from candid_aio.sandbox.generic import fit, missing, refused
from candid_aio.wire.names import resolve

if TYPE_CHECKING:
    from collections.abc import Mapping

    from candid_aio.sandbox.store import Record

__all__ = ["BEHAVIOURS"]


def create_provider(call: Call, *, slot: str) -> Answer:
    """409 where the encounter, or the line, has one already."""
    found = _holder(call)
    if found is None:
        return _none(call)
    encounter, holder = found
    if holder.get(slot):
        return refused(call, 409, "Conflict", {"entity_name": slot})
    return _put_provider(call, encounter, holder, slot, call.body)


def update_provider(call: Call, *, slot: str) -> Answer:
    found = _holder(call)
    if found is None or not found[1].get(slot):
        return _none(call)
    encounter, holder = found
    return _put_provider(call, encounter, holder, slot, {**holder[slot], **call.body})


def delete_provider(call: Call, *, slot: str) -> Answer:
    found = _holder(call)
    if found is None or not found[1].get(slot):
        return _none(call)
    encounter, holder = found
    del holder[slot]
    put_encounter(call.world, encounter)
    return Answer(204, None)


def create_diagnosis(call: Call) -> Answer:
    encounter_id = call.body["encounter_id"]
    encounter = call.world.store.get(ENCOUNTER, encounter_id)
    if encounter is None:
        return missing(call, encounter_id)
    diagnosis_id = call.world.new_id("diagnoses.Diagnosis")
    made = new_diagnosis(call.body, encounter_id, diagnosis_id, call.world.moment())
    stored = put_encounter(call.world, {**encounter, "diagnoses": [*encounter["diagnoses"], made]})
    return Answer(200, stored["diagnoses"][-1])


def update_diagnosis(call: Call) -> Answer:
    diagnosis_id = call.path["diagnosis_id"]
    encounter = call.world.store.first(ENCOUNTER, "diagnosis_id", diagnosis_id)
    if encounter is None:
        return _no_diagnosis(diagnosis_id)
    (diagnosis,) = (one for one in encounter["diagnoses"] if one["diagnosis_id"] == diagnosis_id)
    diagnosis |= {**call.body, "updated_at": call.world.moment()}
    stored = put_encounter(call.world, encounter)
    return Answer(200, next(one for one in stored["diagnoses"] if one["diagnosis_id"] == diagnosis_id))


def delete_diagnosis(call: Call) -> Answer:
    """Lines that point at it do so no more. A line must keep one."""
    diagnosis_id = call.path["diagnosis_id"]
    encounter = call.world.store.first(ENCOUNTER, "diagnosis_id", diagnosis_id)
    if encounter is None:
        return _no_diagnosis(diagnosis_id)
    for line in (line for claim in encounter["claims"] for line in claim["service_lines"]):
        pointed = [line[field] for field in DIAGNOSIS_FIELDS if line.get(field)]
        if pointed == [diagnosis_id]:
            content = {
                "diagnosis_id": diagnosis_id,
                "service_line_id": line["service_line_id"],
                "message": "a service line must have at least one diagnosis",
            }
            return named_error(422, "ServiceLinesMustHaveAtLeastOneDiagnosisHTTPError", content)
        for field in DIAGNOSIS_FIELDS:
            line.pop(field, None)
        line |= dict(zip(DIAGNOSIS_FIELDS, (one for one in pointed if one != diagnosis_id), strict=False))
    encounter["diagnoses"] = [one for one in encounter["diagnoses"] if one["diagnosis_id"] != diagnosis_id]
    put_encounter(call.world, encounter)
    return Answer(204, None)


def create_guarantor(call: Call) -> Answer:
    encounter_id = call.path["encounter_id"]
    encounter = call.world.store.get(ENCOUNTER, encounter_id)
    if encounter is None:
        return missing(call, encounter_id)
    if encounter.get("guarantor"):
        message = "the encounter has a guarantor"
        return named_error(409, "EncounterHasExistingGuarantorError", {"message": message})
    made = {**call.body, "guarantor_id": call.world.new_id("guarantor.v_1.Guarantor")}
    return Answer(200, put_encounter(call.world, {**encounter, "guarantor": made})["guarantor"])


def get_guarantor(call: Call) -> Answer:
    encounter = call.world.store.first(ENCOUNTER, "guarantor_id", call.path["guarantor_id"])
    return missing(call, call.path["guarantor_id"]) if encounter is None else Answer(200, encounter["guarantor"])


def update_guarantor(call: Call) -> Answer:
    encounter = call.world.store.first(ENCOUNTER, "guarantor_id", call.path["guarantor_id"])
    if encounter is None:
        return missing(call, call.path["guarantor_id"])
    encounter["guarantor"] |= call.body
    return Answer(200, put_encounter(call.world, encounter)["guarantor"])


def create_note(call: Call) -> Answer:
    encounter_id = call.body["encounter_id"]
    encounter = call.world.store.get(ENCOUNTER, encounter_id)
    if encounter is None:
        return missing(call, encounter_id)
    note = {
        **call.body,
        "billing_note_id": call.world.new_id("billing_notes.v_2.BillingNote"),
        "created_at": call.world.moment(),
    }
    stored = put_encounter(call.world, {**encounter, "billing_notes": [*(encounter.get("billing_notes") or ()), note]})
    return Answer(200, stored["billing_notes"][-1])


def update_note(call: Call) -> Answer:
    note_id = call.path["billing_note_id"]
    encounter = call.world.store.first(ENCOUNTER, "billing_note_id", note_id)
    if encounter is None:
        return missing(call, note_id)
    (note,) = (one for one in encounter["billing_notes"] if one["billing_note_id"] == note_id)
    note |= call.body
    put_encounter(call.world, encounter)
    return Answer(200, note)


def delete_note(call: Call) -> Answer:
    note_id = call.path["billing_note_id"]
    encounter = call.world.store.first(ENCOUNTER, "billing_note_id", note_id)
    if encounter is None:
        return missing(call, note_id)
    kept = [one for one in encounter["billing_notes"] if one["billing_note_id"] != note_id]
    put_encounter(call.world, {**encounter, "billing_notes": kept})
    return Answer(204, None)


def get_codes(call: Call) -> Answer:
    """An encounter's institutional codes: none until they were given."""
    encounter_id, store = call.path["encounter_id"], call.world.store
    if store.get(ENCOUNTER, encounter_id) is None:
        return missing(call, encounter_id)
    return Answer(200, store.get(CODES, encounter_id) or _codes(call, {}))


def update_codes(call: Call) -> Answer:
    """What the body has goes in the place of what there was; a single code comes as `{"value": ...}` or null in it."""
    encounter_id, store = call.path["encounter_id"], call.world.store
    if store.get(ENCOUNTER, encounter_id) is None:
        return missing(call, encounter_id)
    before = store.get(CODES, encounter_id)
    given = {
        name: value.get("value") if isinstance(value, dict) else value
        for name, value in call.body.items()
        if value is not None
    }
    made = _codes(call, {**(before or {}), **given})
    if before is None:
        store.add(CODES, encounter_id, made)
    else:
        store.put(CODES, encounter_id, made)
    return Answer(200, made)


def _codes(call: Call, given: Record) -> Record:
    namespace, _, name = CODES.rpartition(".")
    return fit(call.world, resolve(namespace, name), given, seed=call.path["encounter_id"])


def _holder(call: Call) -> tuple[Record, Record] | None:
    """The encounter, and what in it has the provider: itself, or the service line that the path names."""
    if "encounter_id" in call.path:
        encounter = call.world.store.get(ENCOUNTER, call.path["encounter_id"])
        return None if encounter is None else (encounter, encounter)
    line_id = call.path["service_line_id"]
    encounter = call.world.store.first(ENCOUNTER, "service_line_id", line_id)
    if encounter is None:
        return None
    lines = (line for claim in encounter["claims"] for line in claim["service_lines"])
    return encounter, next(line for line in lines if line["service_line_id"] == line_id)


def _put_provider(call: Call, encounter: Record, holder: Record, slot: str, given: Record) -> Answer:
    provider_id = (holder.get(slot) or {}).get("provider_id") or call.world.new_id("EncounterProvider")
    provider = {**addressed(given, encounter["billing_provider"]), "provider_id": provider_id}
    holder[slot] = fit(call.world, resolve("encounter_providers.v_2", "EncounterProvider"), provider, seed=provider_id)
    put_encounter(call.world, encounter)
    return Answer(200, holder[slot])


def _none(call: Call) -> Answer:
    (id,) = call.path.values()  # noqa: A001  # the content's name for it
    return missing(call, id)


def _no_diagnosis(diagnosis_id: str) -> Answer:
    content = {"diagnosis_id": diagnosis_id, "message": "there is none with this id"}
    return named_error(404, "DiagnosisNotFoundHTTPError", content)


_PROVIDER_CALLS: Mapping[str, Any] = {"create": create_provider, "update": update_provider, "delete": delete_provider}
_SLOTS = ("initial_referring_provider", "ordering_provider", "referring_provider", "supervising_provider")

BEHAVIOURS: Mapping[str, Behaviour] = {
    **{
        f"encounter_providers.v_2.{verb}_{slot}": functools.partial(behaviour, slot=slot)
        for verb, behaviour in _PROVIDER_CALLS.items()
        for slot in _SLOTS
    },
    "diagnoses.create": create_diagnosis,
    "diagnoses.update": update_diagnosis,
    "diagnoses.delete": delete_diagnosis,
    "guarantor.v_1.create": create_guarantor,
    "guarantor.v_1.get": get_guarantor,
    "guarantor.v_1.update": update_guarantor,
    "billing_notes.v_2.create": create_note,
    "billing_notes.v_2.update": update_note,
    "billing_notes.v_2.delete": delete_note,
    "health_care_code_information.v_1.get_all_for_encounter": get_codes,
    "health_care_code_information.v_1.update": update_codes,
}
