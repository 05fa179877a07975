"""Patient AR: which claims can be invoiced to their patients, and what a claim's balance is made of. It only reads."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from candid_aio.sandbox.areas.encounters import ENCOUNTER
from candid_aio.sandbox.calls import Answer, Behaviour, Call, not_found
from candid_aio.sandbox.claim_money import INVENTORY, balance_of_line, patient_balance, standing_of_line
from candid_aio.sandbox.claims import booked_for, claim_in, load
from candid_aio.sandbox.clock import sortable
from candid_aio.sandbox.page_sizes import page_size, page_token
from candid_aio.sandbox.store import Between

if TYPE_CHECKING:
    from collections.abc import Mapping

    from candid_aio.sandbox.adjudication import Booked
    from candid_aio.sandbox.claims import StoredClaim
    from candid_aio.sandbox.store import Record

__all__ = ["BEHAVIOURS"]


def list_inventory(call: Call) -> Answer:
    """The claims' latest statuses, in the order in which they got them; `since` is included."""
    since = call.query.get("since")
    if since is not None and since.tzinfo is None:
        since = since.replace(tzinfo=dt.UTC)
    where = {} if since is None else {"timestamp": Between(sortable(since))}
    page = call.world.store.page(
        INVENTORY, where=where, order="timestamp", token=page_token(call), limit=page_size(call)
    )
    content: Record = {"records": page.items}
    if page.next_page_token is not None:
        content["next_page_token"] = page.next_page_token
    return Answer(200, content)


def itemize(call: Call) -> Answer:
    """A claim's balance with all that it is made of, line by line."""
    claim_id = call.path["claim_id"]
    claim = load(call.world, claim_id)
    encounter = call.world.store.get(ENCOUNTER, claim.encounter_id) if claim else None
    if claim is None or encounter is None:
        return not_found(call, claim_id)
    lines = claim_in(encounter, claim_id)["service_lines"]
    content = {
        "claim_id": claim_id,
        "patient_balance_cents": patient_balance(claim, encounter),
        "claim_level_patient_payments": _patient_payments(claim, None),
        "service_line_itemization": [_itemized(claim, line) for line in lines],
    }
    return Answer(200, content)


BEHAVIOURS: Mapping[str, Behaviour] = {
    "patient_ar.v_1.list_inventory": list_inventory,
    "patient_ar.v_1.itemize": itemize,
}


def _itemized(claim: StoredClaim, line: Record) -> Record:
    """What the payers have not settled is neither a payment nor an adjustment."""
    line_id = line["service_line_id"]
    stands, booked = standing_of_line(claim, line), booked_for(claim, line_id)
    counts = stands is not None and (claim.final or not stands.denial)
    adjusted = stands.provider_cents if stands and counts else 0
    return {
        "service_line_id": line_id,
        "procedure_code": line["procedure_code"],
        "date_of_service": line["date_of_service"],
        "patient_balance_cents": balance_of_line(claim, line).patient_cents,
        "charge_amount_cents": line.get("charge_amount_cents") or 0,
        "insurance_adjustments": {"total_adjustment_cents": adjusted + booked.insurance_write_offs},
        "insurance_payments": {"total_payment_cents": (stands.paid_cents if stands else 0) - booked.insurance_refunds},
        **_non_insurance(booked),
        "patient_adjustments": {"total_adjustment_cents": booked.patient_write_offs},
        "patient_payments": _patient_payments(claim, line_id),
        "copay_cents": stands.copay_cents if stands else 0,
        "coinsurance_cents": stands.coinsurance_cents if stands else 0,
        "deductible_cents": stands.deductible_cents if stands else 0,
    }


def _non_insurance(booked: Booked) -> Record:
    return {
        "non_insurance_adjustments": {"total_adjustment_cents": booked.non_insurance_write_offs},
        "non_insurance_payments": {"total_payment_cents": booked.non_insurance_payments - booked.non_insurance_refunds},
    }


def _patient_payments(claim: StoredClaim, line_id: str | None) -> Record:
    """Payments, and refunds as payments below 0."""
    signs = {"patient_payments": 1, "patient_refunds": -1}
    items = [
        {"amount_cents": signs[entry.what] * entry.cents, **({"source_id": entry.source} if entry.source else {})}
        for _, entry in claim.entries(line_id)
        if entry.what in signs
    ]
    return {"total_payment_cents": sum(item["amount_cents"] for item in items), "items": items}
