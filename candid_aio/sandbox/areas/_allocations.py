"""Turns the allocations of a payment or refund, as they are asked for, into those of the answer. It stores nothing.

The vendor does not publish its rules for the sums. Here a transaction is of a positive amount and its allocations add
up to it: what is meant to stay open is allocated to `unattributed`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.sandbox.areas.encounters import ENCOUNTER
from candid_aio.sandbox.calls import Answer, named_error
from candid_aio.sandbox.claims import load, of_line
from candid_aio.sandbox.generic import missing

if TYPE_CHECKING:
    from candid_aio.sandbox.calls import Call, World
    from candid_aio.sandbox.claims import StoredClaim
    from candid_aio.sandbox.store import Record

__all__ = ["allocated", "unprocessable"]


def unprocessable(message: str) -> Answer:
    """422 by the name that the operations with money list."""
    return named_error(422, "UnprocessableEntityError", {"message": message})


def allocated(call: Call, *, patient: str | None = None) -> list[Record] | Answer:
    """The allocations of the body, or why they cannot be: 404 for a target that is not there, 422 for all else.

    With a `patient`, an external id, all claims and appointments have to be that patient's.
    """
    body = call.body
    asked: list[Record] = body["allocations"]
    if body["amount_cents"] <= 0 or any(one["amount_cents"] < 0 for one in asked):
        return unprocessable("an amount is above 0 cents, an allocation is not below")
    if sum(one["amount_cents"] for one in asked) != body["amount_cents"]:
        return unprocessable("the allocations add up to the amount")
    made: list[Record] = []
    for number, one in enumerate(asked):
        target = _target(call.world, one["target"])
        if target is None:
            return missing(call, one["target"]["value"])
        if patient is not None and _patient_of(call.world, target) not in {None, patient}:
            return unprocessable(f"allocations[{number}] is of another patient")
        if one.get("earmark") and target["type"] != "unattributed":
            return unprocessable(f"allocations[{number}] has an earmark and a target")
        made.append(_made(call.world, one, target))
    return made


def _patient_of(world: World, target: Record) -> str | None:
    """The external id of the patient whom a target is of, None where it is of nobody's."""
    encounter = world.store.get(ENCOUNTER, target["encounter_id"]) if "encounter_id" in target else None
    patient: str | None = encounter["patient"]["external_id"] if encounter else target.get("patient_external_id")
    return patient


def _made(world: World, asked: Record, target: Record) -> Record:
    allocation_id = world.new_id("financials.Allocation")
    allocation = {
        "allocation_id": allocation_id,
        "amount_cents": asked["amount_cents"],
        "target": target,
        "allocated_on": world.moment(),
    }
    if asked.get("earmark"):
        allocation["earmark"] = {
            "id": world.made_up_id(f"{allocation_id}/earmark"),
            "target": asked["earmark"],
            "amount_earmarked_cents": asked["amount_cents"],
            "created_by_allocation_id": allocation_id,
        }
    return allocation


def _target(world: World, asked: Record) -> Record | None:
    """The target that is asked for, None where it is not there. Billing providers are taken as they are named."""
    kind = asked["type"]
    if kind == "unattributed":
        return {"type": "unattributed"}
    if kind == "billing_provider_by_id":
        return {"type": "billing_provider_id", "billing_provider_id": asked["value"]}
    if kind == "appointment_by_id_and_patient_external_id":
        return {**asked, "type": "appointment"}
    claim = _claim(world, kind, asked["value"])
    if claim is None:
        return None
    target = {"type": "claim", "claim_id": claim.state.claim_id, "encounter_id": claim.encounter_id}
    if kind == "service_line_by_id":
        target |= {"type": "service_line", "service_line_id": asked["value"]}
    return target


def _claim(world: World, kind: str, value: str) -> StoredClaim | None:
    if kind == "service_line_by_id":
        return of_line(world, value)
    if kind == "claim_by_id":
        return load(world, value)
    encounter = world.store.first(ENCOUNTER, "external_id", value)
    return load(world, encounter["claims"][0]["claim_id"]) if encounter else None
