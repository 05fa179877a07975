"""Claims live: the hooks of `life`, and what payments, refunds and write-offs book for the claims that they are of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from candid_aio.sandbox import claim_money, life
from candid_aio.sandbox.areas.encounters import ENCOUNTER
from candid_aio.sandbox.claims import CLAIM, LAYOUT, Entry, StoredClaim, load, of_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.claims import What
    from candid_aio.sandbox.store import Change, Layout, Record

__all__ = ["LAYOUTS", "WATCHERS", "tick"]

LAYOUTS: Mapping[str, Layout] = {CLAIM: LAYOUT, **claim_money.LAYOUTS}

tick: Callable[[World], None] = life.run

_ALLOCATED: Mapping[str, What] = {
    "patient_payments.v_4.PatientPayment": "patient_payments",
    "patient_refunds.v_1.PatientRefund": "patient_refunds",
    "insurance_refunds.v_1.InsuranceRefund": "insurance_refunds",
    "non_insurance_payer_payments.v_1.NonInsurancePayerPayment": "non_insurance_payments",
    "non_insurance_payer_refunds.v_1.NonInsurancePayerRefund": "non_insurance_refunds",
}
"""Kinds with allocations, and what is booked for each of them."""

WRITE_OFF = "write_offs.v_1.WriteOff"
_WRITTEN_OFF: Mapping[str, What] = {
    "patient": "patient_write_offs",
    "insurance": "insurance_write_offs",
    "non_insurance_payer": "non_insurance_write_offs",
}


def booked(world: World, change: Change) -> None:
    """Books a payment, refund or write-off for its claims, in the place of what it booked before."""
    key = f"{change.kind} {change.id}"
    claims: dict[str, StoredClaim] = {}
    for record in (change.before, change.after):
        for claim_id, _ in _bookings(world, change.kind, record):
            stored = claims.get(claim_id) or load(world, claim_id)
            if stored:
                claims[claim_id] = stored
                stored.booked.pop(key, None)
    for claim_id, entry in _bookings(world, change.kind, change.after):
        if claim_id in claims:
            claims[claim_id].booked.setdefault(key, []).append(entry)
    life.refresh(world, claims.values())


def _bookings(world: World, kind: str, record: Record | None) -> Iterator[tuple[str, Entry]]:
    """The claims that a record is about, and what it books for them."""
    if record is None:
        return
    if kind == WRITE_OFF:
        yield from _written_off(world, record)
        return
    for allocation in record["allocations"]:
        target = allocation["target"]
        if "claim_id" in target:
            yield (
                target["claim_id"],
                Entry(
                    what=_ALLOCATED[kind],
                    cents=allocation["amount_cents"],
                    line_id=target.get("service_line_id"),
                    source=record.get("source_internal_id"),
                ),
            )


def _written_off(world: World, record: Record) -> Iterator[tuple[str, Entry]]:
    """A write-off and its reversal book nothing: they cancel each other out."""
    if record.get("reverts_write_off_id"):
        return
    line_id, claim_id = record.get("service_line_id"), record.get("claim_id")
    target: dict[str, Any] = record.get("write_off_target") or {}
    if target.get("type") == "service_line_id":
        line_id = target["value"]
    elif target.get("type") == "claim_id":
        claim_id = target["value"]
    if line_id and not claim_id:
        stored = of_line(world, line_id)
        claim_id = stored.state.claim_id if stored else None
    if claim_id:
        cents = 0 if record.get("reverted_by_write_off_id") else record["amount_cents"]
        yield claim_id, Entry(what=_WRITTEN_OFF[record["type"]], cents=cents, line_id=line_id)


WATCHERS: Mapping[str, Callable[[World, Change], None]] = {
    ENCOUNTER: life.encounter_changed,
    **dict.fromkeys((*_ALLOCATED, WRITE_OFF), booked),
}
