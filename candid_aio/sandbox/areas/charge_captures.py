"""Charge captures: created, changed, found, and what was changed of them after they were billed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import msgspec

from candid_aio.sandbox.areas._allocations import unprocessable
from candid_aio.sandbox.areas._bundling import BUNDLE, CAPTURE, CREATION, SOURCE, take_up
from candid_aio.sandbox.areas._charges import date_of_service
from candid_aio.sandbox.areas._from_pre_encounter import PATIENT
from candid_aio.sandbox.calls import Answer, Behaviour, Call, named_error
from candid_aio.sandbox.generic import missing, page_of, store_new
from candid_aio.sandbox.kinds import kinds
from candid_aio.sandbox.store import Layout

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.store import Record

__all__ = ["BEHAVIOURS", "BY_CHARGE", "LAYOUTS", "texts"]

APPOINTMENT = "pre_encounter.appointments.v_1.Appointment"


def create(call: Call) -> Answer:
    """Keeps a capture and puts it into a bundle, unless its external id is taken."""
    return _keep(call, call.body["patient_external_id"])


def create_from_pre_encounter_patient(call: Call) -> Answer:
    """The patient and who pays are taken from the pre-encounter host when the encounter is made."""
    world, body = call.world, call.body
    named = [(PATIENT, body["pre_encounter_patient_id"])]
    named += [(APPOINTMENT, one) for one in body["pre_encounter_appointment_ids"]]
    for kind, id in named:  # noqa: A001  # the store's name for it
        if world.store.get(kind, id) is None:
            return missing(call, id)
    patient = world.store.get(PATIENT, body["pre_encounter_patient_id"]) or {}
    answer = _keep(call, patient["mrn"])
    if answer.status == 200:
        world.store.add(SOURCE, answer.content["id"], {"patient_id": patient["id"]})
    return answer


def update(call: Call) -> Answer:
    """Sets what is given, of the charge's data too. What was billed by then is not touched: the change is put down."""
    world, body, capture_id = call.world, call.body, call.path["charge_capture_id"]
    found = world.store.get(CAPTURE, capture_id)
    if found is None:
        return missing(call, capture_id)
    given = {name: value for name, value in body.items() if value is not None and name in _KEPT}
    charge = {**found["charge_capture_data"], **(body.get("data") or {})}
    changed = {**found, **given, "charge_capture_data": charge, "date_of_service": date_of_service(charge)}
    if changed["charge_external_id"] != found["charge_external_id"] and _taken(world, changed["charge_external_id"]):
        return unprocessable("charge_external_id is taken")
    bundle = world.store.get(BUNDLE, found["claim_creation_id"])
    if bundle is not None and bundle["done"]:
        changed["updates"] = _with_change(world, found, changed)
        world.store.put(CAPTURE, capture_id, changed)
    else:
        take_up(world, changed)
    return Answer(200, world.store.get(CAPTURE, capture_id))


def update_post_billed_changes(call: Call) -> Answer:
    """All of the changes are resolved, or opened again; none where one is not there."""
    world, changes = call.world, []
    for change_id in call.body["charge_capture_change_ids"]:
        capture = world.store.first(CAPTURE, "change_id", change_id)
        if capture is None:
            return missing(call, change_id)
        for one in capture["updates"]:
            if one["id"] == change_id:
                one["resolved"] = call.body["resolved"]
                changes.append(one)
        world.store.put(CAPTURE, capture["id"], capture)
    return Answer(200, changes)


def get_all(call: Call) -> Answer:
    """One page. `claim_ids` are those of encounters, as the contract has it."""
    world, query = call.world, dict(call.query)
    where: dict[str, Any] = {name: texts(query[name]) for name in BY_CHARGE if name in query}
    creations: set[str] | None = None
    if "claim_creation_ids" in query:
        creations = set(texts(query.pop("claim_creation_ids")))
    if "claim_ids" in query:
        encounters = texts(query["claim_ids"])
        asked = {one["id"] for encounter in encounters for one in world.store.find(CREATION, "encounter", encounter)}
        creations = asked if creations is None else creations & asked
    if query.get("exclude_charges_linked_to_claims"):
        unlinked = {one["id"] for one in world.store.records(CREATION) if one["status"] != "successful"}
        creations = unlinked if creations is None else creations & unlinked
    if creations is not None:
        where["claim_creation_ids"] = tuple(creations)
    return page_of(attrs.evolve(call, query=query), where=where)


def find_by_metadata(call: Call) -> Answer:
    """One page of the captures that have any of the schema instances."""
    return page_of(call, where={"metadata": tuple(_canonical(one) for one in call.body["metadata"])})


BEHAVIOURS: Mapping[str, Behaviour] = {
    "charge_capture.v_1.create": create,
    "charge_capture.v_1.create_from_pre_encounter_patient": create_from_pre_encounter_patient,
    "charge_capture.v_1.find_by_metadata": find_by_metadata,
    "charge_capture.v_1.get_all": get_all,
    "charge_capture.v_1.update": update,
    "charge_capture.v_1.update_post_billed_changes": update_post_billed_changes,
}

_KEPT = (
    "charge_external_id", "ehr_source_url", "originating_system", "claim_creation_category", "patient_external_id",
    "status", "metadata",
)  # fmt: skip


def _keep(call: Call, patient_external_id: str) -> Answer:
    world, body = call.world, call.body
    if _taken(world, body["charge_external_id"]):
        return named_error(409, "ChargeExternalIdConflictError", {"message": "charge_external_id is taken"})
    given = {
        **{name: body[name] for name in _KEPT if name in body},
        "patient_external_id": patient_external_id,
        "charge_capture_data": body["data"],
        "date_of_service": date_of_service(body["data"]),
        "updates": [],
    }
    capture = store_new(world, kinds()[CAPTURE], given)
    take_up(world, capture)
    return Answer(200, world.store.get(CAPTURE, capture["id"]))


def _taken(world: World, external_id: str) -> bool:
    return world.checks_uniqueness_of(external_id) and bool(
        world.store.first(CAPTURE, "charge_external_id", external_id)
    )


def _with_change(world: World, found: Record, changed: Record) -> list[Record]:
    """The changes since the encounter was made: at most one is open, and it names all fields that were changed."""
    before, after = found["charge_capture_data"], changed["charge_capture_data"]
    names = [name for name in _KEPT if found.get(name) != changed.get(name)]
    names += [f"data.{name}" for name in sorted(after) if before.get(name) != after[name]]
    updates: list[Record] = found["updates"]
    if not names:
        return updates
    known = [name for one in updates if not one["resolved"] for name in one["message"].partition(": ")[2].split(", ")]
    change = {
        "id": next((one["id"] for one in updates if not one["resolved"]), "")
        or world.new_id("charge_capture.v_1.ChargeCapturePostBilledChange"),
        "message": f"changed after the encounter was created: {', '.join(dict.fromkeys([*known, *names]))}",
        "resolved": False,
    }
    return [*(one for one in updates if one["resolved"]), change]


def texts(given: Any) -> tuple[str, ...]:
    return tuple(str(one) for one in (given if isinstance(given, list) else [given]))


def _canonical(metadata: Record) -> str:
    return msgspec.json.encode(metadata, order="sorted").decode()


def _inside(*path: str) -> Callable[[Record], list[str]]:
    """The index of a field inside of a charge's data."""

    def found(record: Record) -> list[str]:
        value = record["charge_capture_data"]
        for name in path:
            value = (value or {}).get(name)
        return [value] if value else []

    return found


def _names(*path: str) -> Callable[[Record], list[str]]:
    """The index of a person's whole name."""
    first, last = _inside(*path, "first_name"), _inside(*path, "last_name")
    return lambda record: [" ".join([*first(record), *last(record)])]


def _tags(record: Record) -> Iterator[str]:
    return iter(record["charge_capture_data"].get("tag_ids") or ())


BY_CHARGE: Mapping[str, Callable[[Record], Any]] = {
    "service_facility_name": _inside("service_facility", "organization_name"),
    "primary_payer_ids": _inside("subscriber_primary", "insurance_card", "payer_id"),
    "primary_payer_names": _inside("subscriber_primary", "insurance_card", "payer_name"),
    "rendering_provider_names": _names("rendering_provider"),
    "supervising_provider_names": _names("supervising_provider"),
    "patient_names": _names("patient"),
    "tags": _tags,
}
"""Parameters whose names are none of a field."""

LAYOUTS: Mapping[str, Layout] = {
    CAPTURE: Layout(
        indexes={
            **BY_CHARGE,
            "metadata": lambda record: (_canonical(one) for one in record.get("metadata") or ()),
            "change_id": lambda record: (one["id"] for one in record["updates"]),
            "changed": lambda record: [str(any(not one["resolved"] for one in record["updates"]))],
        }
    ),
}
