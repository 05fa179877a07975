"""Claim creations: the bundles of charge captures that become encounters by the clock, found, counted and resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from candid_aio.sandbox.areas import _bundling
from candid_aio.sandbox.areas._bundling import BUNDLE, CAPTURE, CREATION, captures_of
from candid_aio.sandbox.areas.charge_captures import BY_CHARGE, texts
from candid_aio.sandbox.calls import Answer, Behaviour, Call
from candid_aio.sandbox.generic import missing, page_of
from candid_aio.sandbox.store import Layout

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.store import Record

__all__ = ["BEHAVIOURS", "LAYOUTS", "tick"]

tick: Callable[[World], None] = _bundling.run


def get_all(call: Call) -> Answer:
    """One page. Filters by what the charges are look at all the charges of a creation; any that fits is enough."""
    world, query = call.world, call.query
    where: dict[str, Any] = {}
    if "claim_creation_status" in query:
        where["status"] = str(query["claim_creation_status"])
    if "claim_ids" in query:
        where["encounter"] = texts(query["claim_ids"])
    by_charge = {index: texts(query[name]) for name, index in _OF_CHARGES.items() if name in query}
    if by_charge:
        found = [
            {one["claim_creation_id"] for value in values for one in world.store.find(CAPTURE, index, value)}
            for index, values in by_charge.items()
        ]
        where["id"] = tuple(set.intersection(*found))
    return page_of(call, where=where)


def get_summary(call: Call) -> Answer:
    """How many charges and creations wait for something."""
    store = call.world.store
    open_ones = {status: store.find(CREATION, "status", status) for status in ("not-started", "held", "in-error")}
    linked = sum(len(captures_of(call.world, one["id"])) for one in store.find(CREATION, "status", "successful"))
    return Answer(
        200,
        {
            "charge_capture_charges_not_linked_to_claims_count": store.count(CAPTURE) - linked,
            "charge_capture_claim_creations_not_started_count": len(open_ones["not-started"]),
            "charge_capture_held_claim_creations_count": len(open_ones["held"]),
            "charge_capture_claim_creations_in_error_count": len(open_ones["in-error"]),
            "charge_capture_unresolved_change_count": len(store.find(CAPTURE, "changed", "True")),
        },
    )


def resolve_charge_creation_error(call: Call) -> Answer:
    """Puts down who resolved an error and why. What was wrong has to be changed in the charges."""
    error_id, body = call.path["charge_capture_bundle_error_id"], call.body
    found = call.world.store.first(CREATION, "error_id", error_id)
    if found is None:
        return missing(call, error_id)
    for one in found["errors"]:
        if one["id"] == error_id:
            one |= {"resolved": True, **{name: body.get(name) for name in ("resolved_by", "resolution_reason")}}
    call.world.store.put(CREATION, found["id"], found)
    return Answer(204, None)


BEHAVIOURS: Mapping[str, Behaviour] = {
    "charge_capture_bundles.v_1.get_all": get_all,
    "charge_capture_bundles.v_1.get_summary": get_summary,
    "charge_capture_bundles.v_1.resolve_charge_creation_error": resolve_charge_creation_error,
}

_OF_CHARGES = {
    "charge_status": "status",
    "charge_external_id": "charge_external_id",
    "has_charge_capture_updates": "changed",
    "claim_creation_category": "claim_creation_category",
    **{name: name for name in BY_CHARGE},
}
"""Parameter -> index of the captures."""


def _of_charges(name: str) -> Any:
    """The index of what all charges of a creation have in common, which it has from the start."""
    return lambda record: [record["characteristics"].get(name)]


def _due(record: Record) -> list[str]:
    return [record["due"]] if record["due"] else []


LAYOUTS: Mapping[str, Layout] = {
    BUNDLE: Layout(
        indexes={"due": _due, "open": lambda record: [] if record["done"] else [record["key"]]},
    ),
    CREATION: Layout(
        indexes={
            "id": "id",
            "status": "status",
            "encounter": "created_encounter_id",
            "error_id": lambda record: (one["id"] for one in record["errors"]),
            "claim_creation_ids": "id",
            "patient_external_id": _of_charges("patient.external_id"),
            "date_of_service bounds": _of_charges("date_of_service"),
            "billing_provider_npis": _of_charges("billing_provider.npi"),
            "rendering_provider_npis": _of_charges("rendering_provider.npi"),
        }
    ),
}
