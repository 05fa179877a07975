"""What the sandbox does for encounters: create, get, list; claims and service lines are made from the request.

It may not check types (that was done before) and knows no HTTP.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.errors import Problem
from candid_aio.sandbox.areas._encounter_list import LAYOUT, list_encounters
from candid_aio.sandbox.calls import Answer, Behaviour, Call, World, invalid, named_error, not_found
from candid_aio.sandbox.clock import wire_time
from candid_aio.sandbox.complete import Completer
from candid_aio.wire.names import resolve

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from candid_aio.sandbox.store import Layout, Record

__all__ = ["BEHAVIOURS", "ENCOUNTER", "LAYOUTS", "made_from"]

ENCOUNTER = "encounters.v_4.Encounter"
"""The kind of the records. Claims and service lines live inside of their encounter, as in the API's answers."""

LAYOUTS: Mapping[str, Layout] = {ENCOUNTER: LAYOUT}

_DIAGNOSIS_FIELDS = ("diagnosis_id_zero", "diagnosis_id_one", "diagnosis_id_two", "diagnosis_id_three")
_PROVIDERS = ("rendering_provider", "referring_provider", "initial_referring_provider", "supervising_provider")


def create(call: Call) -> Answer:
    """Stores the encounter with one claim, unless its external id is taken."""
    wrong = tuple(_pointers_out_of_range(call.body))
    if wrong:
        return invalid(wrong)
    external_id = call.body["external_id"]
    world = call.world
    if world.checks_uniqueness_of(external_id) and world.store.first(ENCOUNTER, "external_id", external_id):
        content = {"external_id": external_id}
        return named_error(422, "EncounterExternalIdUniquenessError", content)
    made = made_from(call.body, world)
    world.store.add(ENCOUNTER, made["encounter_id"], made)
    return Answer(200, made)


def get(call: Call) -> Answer:
    encounter_id = call.path["encounter_id"]
    found = call.world.store.get(ENCOUNTER, encounter_id)
    return not_found(call, encounter_id) if found is None else Answer(200, found)


BEHAVIOURS: Mapping[str, Behaviour] = {
    "encounters.v_4.create": create,
    "encounters.v_4.get": get,
    "encounters.v_4.get_all": list_encounters,
}


def _pointers_out_of_range(body: Record) -> Iterator[Problem]:
    count = len(body["diagnoses"])
    for number, line in enumerate(body.get("service_lines") or ()):
        for place, pointer in enumerate(line["diagnosis_pointers"]):
            if not 0 <= pointer < count:
                path = f"service_lines[{number}].diagnosis_pointers[{place}]"
                yield Problem(path, "the index of a diagnosis")


def made_from(body: Record, world: World) -> Record:
    """The whole `Encounter` that a request for one makes. The same request makes the same ids."""
    seed = body["external_id"]
    now = world.clock.now()
    completer = Completer(lambda path: world.made_up_id(f"{seed}/{path}"), now)
    encounter_id = world.made_up_id(f"{seed}/encounter")
    moment = wire_time(now)
    diagnoses = [
        {
            **diagnosis,
            "encounter_id": encounter_id,
            "diagnosis_id": world.made_up_id(f"{seed}/diagnosis {place}"),
            "created_at": moment,
            "updated_at": moment,
        }
        for place, diagnosis in enumerate(body["diagnoses"])
    ]
    biller = body["billing_provider"]
    facility = {name: biller.get(name) for name in ("organization_name", "npi", "address")}
    source = {
        **body,
        **_with_addresses(body),
        "encounter_id": encounter_id,
        "organization_id": world.organization_id,
        "created_at": moment,
        "url": f"{world.base_url}/_sandbox/encounters/{encounter_id}",
        "claims": [_claim(body, diagnoses, world, moment)],
        "diagnoses": diagnoses,
        "patient": _patient(body["patient"]),
        "service_facility": body.get("service_facility") or facility,
        "place_of_service_code_as_submitted": body["place_of_service_code"],
        "clinical_notes": [_notes(one) for one in body.get("clinical_notes") or ()],
        "billing_notes": [{**one, "encounter_id": encounter_id} for one in body.get("billing_notes") or ()],
        "tags": [{"tag_id": tag} for tag in body.get("tag_ids") or ()],
        "owner_of_next_action": "CANDID",
        "submission_origin": "EXTERNAL" if body.get("external_claim_submission") else "CANDID",
    }
    made: Record = completer.complete(resolve("encounters.v_4", "Encounter"), source, "encounter")
    return made


def _claim(body: Record, diagnoses: list[Record], world: World, moment: str) -> Record:
    """One claim with all the service lines, as the biller gets it."""
    claim_id = world.made_up_id(f"{body['external_id']}/claim")
    return {
        "claim_id": claim_id,
        "status": "biller_received" if body["billable_status"] == "BILLABLE" else "not_billable",
        "service_lines": [
            _service_line(line, body, claim_id, diagnoses, moment) for line in body.get("service_lines") or ()
        ],
        "eras": [],
    }


def _service_line(line: Record, body: Record, claim_id: str, diagnoses: list[Record], moment: str) -> Record:
    start = line.get("date_of_service") or body.get("date_of_service") or moment[:10]
    end = line.get("end_date_of_service")
    made = {
        **line,
        "claim_id": claim_id,
        "created_at": moment,
        "date_of_service": start,
        "date_of_service_range": {"start_date": start, **({"end_date": end} if end else {})},
    }
    for field, pointer in zip(_DIAGNOSIS_FIELDS, line["diagnosis_pointers"], strict=False):
        made[field] = diagnoses[pointer]["diagnosis_id"]
    if line.get("place_of_service_code"):
        made["place_of_service_code_as_submitted"] = line["place_of_service_code"]
    if line.get("ordering_provider"):
        made["ordering_provider"] = _addressed(line["ordering_provider"], body)
    return made


def _with_addresses(body: Record) -> Record:
    return {name: _addressed(body[name], body) for name in _PROVIDERS if body.get(name)}


def _addressed(provider: Record, body: Record) -> Record:
    """A provider given without an address works at the billing provider's: answers always have one."""
    return {**provider, "address": provider.get("address") or body["billing_provider"]["address"]}


def _notes(category: Record) -> Record:
    """Answers have the notes twice: as texts, and as they were given."""
    return {**category, "notes": [note["text"] for note in category["notes"]], "notes_structured": category["notes"]}


def _patient(patient: Record) -> Record:
    """What a request names by id stands in the answer as an object; a missing consent is none."""
    trials = "clinical_trial_info"
    made = dict(patient)
    made["non_insurance_payers"] = [
        {"non_insurance_payer_id": payer, "enabled": True} for payer in patient.get("non_insurance_payers") or ()
    ]
    made["non_insurance_payers_info"] = [
        {
            **info,
            "non_insurance_payer": {"non_insurance_payer_id": info["non_insurance_payer_id"], "enabled": True},
            trials: [
                {**trial, "clinical_trial": {"clinical_trial_id": trial["clinical_trial_id"], "is_active": True}}
                for trial in info.get(trials) or ()
            ],
        }
        for info in patient.get("non_insurance_payers_info") or ()
    ]
    return made
