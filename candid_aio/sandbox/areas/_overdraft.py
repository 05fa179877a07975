"""Says where a refund would give back more than the patient paid there. It reads what was booked and stores nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.sandbox.areas.encounters import ENCOUNTER
from candid_aio.sandbox.claim_money import balance_of_line, patient_balance
from candid_aio.sandbox.claims import claim_in, load

if TYPE_CHECKING:
    from collections.abc import Iterable

    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.store import Record

__all__ = ["overdrafts"]

PAYMENT, REFUND = "patient_payments.v_4.PatientPayment", "patient_refunds.v_1.PatientRefund"


def overdrafts(world: World, patient: str, allocations: list[Record]) -> list[Record]:
    """An `AllocationOverdraftDetail` for each target from which more would be refunded than was paid, cents and all."""
    details: list[Record] = []
    for target in _distinct(one["target"] for one in allocations):
        cents = sum(one["amount_cents"] for one in allocations if one["target"] == target)
        paid = _at(world, PAYMENT, patient, target) - _at(world, REFUND, patient, target)
        if cents > paid:
            details.append(_detail(world, target, paid, cents - paid))
    return details


def _detail(world: World, target: Record, paid: int, overage: int) -> Record:
    return {
        "allocation_target": target,
        "patient_paid_amount_cents": paid,
        "current_balance_cents": _balance(world, target, paid),
        "overage_amount_cents": overage,
        "error_message": f"the refund is {overage} cents more than what was paid to this {target['type']}",
    }


def _distinct(targets: Iterable[Record]) -> list[Record]:
    found: list[Record] = []
    for target in targets:
        if target not in found:
            found.append(target)
    return found


def _at(world: World, kind: str, patient: str, target: Record) -> int:
    """What was booked to exactly this target for the patient."""
    return sum(
        one["amount_cents"]
        for record in world.store.find(kind, "patient_external_id", patient)
        for one in record["allocations"]
        if one["target"] == target
    )


def _balance(world: World, target: Record, paid: int) -> int:
    """What the patient owes of a claim or line; what lies elsewhere is a credit of what was paid."""
    claim = load(world, target.get("claim_id", ""))
    encounter = world.store.get(ENCOUNTER, claim.encounter_id) if claim else None
    if claim is None or encounter is None:
        return -paid
    if "service_line_id" not in target:
        return patient_balance(claim, encounter)
    lines = claim_in(encounter, claim.state.claim_id)["service_lines"]
    line = next(one for one in lines if one["service_line_id"] == target["service_line_id"])
    return balance_of_line(claim, line).patient_cents
