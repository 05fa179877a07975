"""Makes the whole encounter of a request for one: its claim and service lines, and what answers show otherwise.

It may not check types (that was done before), nor store anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.sandbox.clock import wire_time
from candid_aio.sandbox.complete import Completer
from candid_aio.sandbox.generic import fit
from candid_aio.wire.names import resolve

if TYPE_CHECKING:
    from collections.abc import Iterable

    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.store import Record

__all__ = ["ENCOUNTER", "PROVIDERS", "addressed", "made_from", "new_diagnosis", "notes", "patient_shown", "tags_of"]

ENCOUNTER = "encounters.v_4.Encounter"
"""The kind of the records. Claims and service lines live inside of their encounter, as in the API's answers."""

DIAGNOSIS_FIELDS = ("diagnosis_id_zero", "diagnosis_id_one", "diagnosis_id_two", "diagnosis_id_three")
PROVIDERS = (
    "rendering_provider", "attending_provider", "operating_provider", "other_operating_provider",
    "referring_provider", "initial_referring_provider", "supervising_provider", "treating_provider",
)  # fmt: skip


def made_from(body: Record, world: World) -> Record:
    """The whole `Encounter` that a request for one makes. The same request makes the same ids.

    Where its external id was used before, in spite of its being unique, the ids are others.
    """
    seed = body["external_id"]
    again = 1
    while world.store.get(ENCOUNTER, world.made_up_id(f"{seed}/encounter")) is not None:
        again += 1
        seed = f"{body['external_id']} {again}"
    now = world.clock.now()
    completer = Completer(lambda path: world.made_up_id(f"{seed}/{path}"), now)
    encounter_id = world.made_up_id(f"{seed}/encounter")
    moment = wire_time(now)
    diagnoses = [
        new_diagnosis(diagnosis, encounter_id, world.made_up_id(f"{seed}/diagnosis {place}"), moment)
        for place, diagnosis in enumerate(body["diagnoses"])
    ]
    biller = body["billing_provider"]
    facility = {name: biller.get(name) for name in ("organization_name", "npi", "address")}
    submission = body.get("external_claim_submission") or {}
    rendering = body.get("rendering_provider") or body.get("attending_provider") or biller
    source = {
        **body,
        "rendering_provider": rendering,
        **{name: addressed(body[name], biller) for name in PROVIDERS if body.get(name)},
        "encounter_id": encounter_id,
        "organization_id": world.organization_id,
        "created_at": moment,
        "url": f"{world.base_url}/_sandbox/encounters/{encounter_id}",
        "patient_control_number": submission.get("patient_control_number") or encounter_id[:8].upper(),
        "claims": [_claim(body, diagnoses, world.made_up_id(f"{seed}/claim"), moment)],
        "diagnoses": diagnoses,
        "patient": patient_shown(body["patient"]),
        "service_facility": body.get("service_facility") or facility,
        "place_of_service_code_as_submitted": body.get("place_of_service_code"),
        "clinical_notes": notes(body.get("clinical_notes")),
        "billing_notes": [{**one, "encounter_id": encounter_id} for one in body.get("billing_notes") or ()],
        "tags": tags_of(body.get("tag_ids")),
        "owner_of_next_action": "CANDID",
        "submission_origin": "EXTERNAL" if submission else "CANDID",
    }
    source["rendering_provider"] = addressed(rendering, biller)
    encounter = resolve("encounters.v_4", "Encounter")
    if "submission_expectation" not in body:
        made: Record = completer.complete(encounter, source, "encounter")
        return made
    # What only universal requests have may be given in another shape than it is shown in.
    return fit(world, encounter, source, seed=f"{seed}/encounter")


def new_diagnosis(given: Record, encounter_id: str, diagnosis_id: str, moment: str) -> Record:
    return {
        **given,
        "encounter_id": encounter_id,
        "diagnosis_id": diagnosis_id,
        "created_at": moment,
        "updated_at": moment,
    }


def addressed(provider: Record, biller: Record) -> Record:
    """A provider given without an address works at the billing provider's: answers always have one."""
    return {**provider, "address": provider.get("address") or biller["address"]}


def notes(categories: Iterable[Record] | None) -> list[Record]:
    """Answers have the notes of a category twice: as texts, and as they were given."""
    return [
        {**category, "notes": [note["text"] for note in category["notes"]], "notes_structured": category["notes"]}
        for category in categories or ()
    ]


def tags_of(tag_ids: Iterable[str] | None) -> list[Record]:
    return [
        {"tag_id": tag_id, "description": tag_id, "color": "BLUE", "creator_id": "sandbox"} for tag_id in tag_ids or ()
    ]


def patient_shown(patient: Record) -> Record:
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


def _claim(body: Record, diagnoses: list[Record], claim_id: str, moment: str) -> Record:
    """One claim with all the service lines, as the biller gets it."""
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
    for field, pointer in zip(DIAGNOSIS_FIELDS, line.get("diagnosis_pointers") or (), strict=False):
        made[field] = diagnoses[pointer]["diagnosis_id"]
    if line.get("place_of_service_code"):
        made["place_of_service_code_as_submitted"] = line["place_of_service_code"]
    if line.get("ordering_provider"):
        made["ordering_provider"] = addressed(line["ordering_provider"], body["billing_provider"])
    return made
