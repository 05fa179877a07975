"""Writes a claim's money where the API shows it: its service lines, the patient AR inventory and the patient's invoice.

The sums themselves are `adjudication`'s; nothing is decided here about payers.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from candid_aio.sandbox.adjudication import Balance, Booked, Line, Standing, line_balance
from candid_aio.sandbox.claims import booked_for, claim_in
from candid_aio.sandbox.clock import sortable, wire_time
from candid_aio.sandbox.store import Layout

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.claims import StoredClaim
    from candid_aio.sandbox.store import Record

__all__ = ["INVENTORY", "INVOICE", "LAYOUTS", "balance_of_line", "patient_balance", "standing_of_line", "write_money"]

INVENTORY = "patient_ar.v_1.InventoryRecord"
"""The kind of the inventory's records, by claim id."""

INVOICE = "invoices.v_2.InvoiceInfo"

LAYOUTS: Mapping[str, Layout] = {
    INVENTORY: Layout(indexes={"timestamp": lambda record: [sortable(record["timestamp"])]}),
}

DAYS_TO_PAY = 30
_RANKS = ("primary", "secondary", "tertiary")


def write_money(world: World, claim: StoredClaim, encounter: Record, at: dt.datetime) -> None:
    """Brings lines (in `encounter`, which the caller keeps), inventory and invoice to what the claim's state says."""
    lines = claim_in(encounter, claim.state.claim_id)["service_lines"]
    owed = patient_balance(claim, encounter)
    _write_inventory(world, claim, encounter, owed, at)
    invoice = _invoice(world, claim, encounter, owed, at)
    for line in lines:
        line.update(_line_money(claim, line))
        if invoice:
            line["related_invoice_info"] = [invoice]
            line["related_invoices"] = [_older_form(invoice, lines)]
    encounter["patient_payments"] = list(_payments_shown(world, claim, encounter))


def standing_of_line(claim: StoredClaim, line: Record) -> Standing | None:
    return claim.state.stands(Line(line["service_line_id"], line.get("charge_amount_cents")))


def balance_of_line(claim: StoredClaim, line: Record) -> Balance:
    stands = standing_of_line(claim, line)
    # Nobody is billed for what is not billable.
    charge = 0 if claim.state.status == "not_billable" else line.get("charge_amount_cents") or 0
    return line_balance(
        stands.charge_cents if stands else charge,
        stands,
        booked_for(claim, line["service_line_id"]),
        posted=claim.posted,
        final=claim.final,
        self_pay=claim.state.self_pay and stands is None,
    )


def patient_balance(claim: StoredClaim, encounter: Record) -> int:
    """What the patient owes of the claim: of its lines, less what was paid for the claim as a whole."""
    lines = claim_in(encounter, claim.state.claim_id)["service_lines"]
    whole = booked_for(claim, None)
    return sum(balance_of_line(claim, line).patient_cents for line in lines) - _net(whole)


def _payments_shown(world: World, claim: StoredClaim, encounter: Record) -> Iterator[Record]:
    """The payments as encounters have them (`patient_payments.v_3.PatientPayment`), one for each allocation."""
    for key, entries in claim.booked.items():
        payment_id = key.rpartition(" ")[2]
        for entry in entries:
            if entry.what == "patient_payments":
                yield {
                    "patient_payment_id": payment_id,
                    "organization_id": world.organization_id,
                    "source_internal_id": entry.source or payment_id,
                    "source": "MANUAL_ENTRY",
                    "amount_cents": entry.cents,
                    "patient_external_id": encounter["patient"]["external_id"],
                    "encounter_external_id": encounter["external_id"],
                    **({"service_line_id": entry.line_id} if entry.line_id else {}),
                }


def _net(booked: Booked) -> int:
    return booked.patient_payments - booked.patient_refunds + booked.patient_write_offs


_ANSWERED = (
    "primary_paid_amount_cents", "secondary_paid_amount_cents", "tertiary_paid_amount_cents", "paid_amount_cents",
    "allowed_amount_cents", "copay_cents", "coinsurance_cents", "deductible_cents", "service_line_era_data",
    "denial_reason",
)  # fmt: skip


def _line_money(claim: StoredClaim, line: Record) -> Record:
    balance, stands = balance_of_line(claim, line), standing_of_line(claim, line)
    money: Record = {
        "insurance_balance_cents": balance.insurance_cents,
        "patient_balance_cents": balance.patient_cents,
        "patient_responsibility_cents": balance.responsibility_cents,
    }
    if stands is None:
        # Of an answer to another charge nothing stands.
        return money | {name: None for name in _ANSWERED if name in line}
    adjustments = [
        {
            "created_at": claim.answered_at,
            "adjustment_group_code": one.group,
            "adjustment_reason_code": one.reason,
            "adjustment_amount_cents": one.cents,
        }
        for one in stands.adjustments
    ]
    remark = stands.denial.remark if stands.denial else None
    return {
        **money,
        **{name: None for name in _ANSWERED[:3] if name in line},
        **{f"{rank}_paid_amount_cents": paid for rank, paid in zip(_RANKS, stands.paid_by, strict=False)},
        "paid_amount_cents": stands.paid_cents,
        "allowed_amount_cents": stands.allowed_cents,
        "copay_cents": stands.copay_cents,
        "coinsurance_cents": stands.coinsurance_cents,
        "deductible_cents": stands.deductible_cents,
        "service_line_era_data": {
            "service_line_adjustments": adjustments,
            "remittance_advice_remark_codes": [remark] if remark else [],
        },
        "denial_reason": {"reason": stands.denial.content} if stands.denial else None,
    }


def _write_inventory(world: World, claim: StoredClaim, encounter: Record, owed: int, at: dt.datetime) -> None:
    """A claim is in the inventory from when the patient first owes something of it."""
    claim_id = claim.state.claim_id
    status = "invoiceable" if claim.posted and owed > 0 else "non_invoiceable"
    before = world.store.get(INVENTORY, claim_id)
    if status == (before["patient_ar_status"] if before else "non_invoiceable"):
        return
    record = {
        "claim_id": claim_id,
        "encounter_id": encounter["encounter_id"],
        "timestamp": wire_time(at),
        "patient_external_id": encounter["patient"]["external_id"],
        "patient_ar_status": status,
    }
    keep = world.store.put if before else world.store.add
    keep(INVENTORY, claim_id, record)


def _invoice(world: World, claim: StoredClaim, encounter: Record, owed: int, at: dt.datetime) -> Record | None:
    """The patient's invoice for the claim: made when no payer is expected to pay more and something is owed."""
    moment = wire_time(at)
    if claim.invoice_id is None:
        if not (claim.final and owed > 0):
            return None
        claim.invoice_id = world.made_up_id(f"{claim.state.claim_id}/invoice")
        invoice = _new_invoice(world, claim, encounter, owed, at)
        world.store.add(INVOICE, claim.invoice_id, invoice)
        return invoice
    found = world.store.get(INVOICE, claim.invoice_id)
    assert found is not None  # noqa: S101  # for the type checker: invoices are never removed
    paid = any(entry.what == "patient_payments" for entries in claim.booked.values() for entry in entries)
    status = "OPEN" if owed > 0 else "PAID" if paid else "VOID"
    if status != found["invoice"]["status"]:
        found["invoice"] |= {"status": status, "updated_at": moment}
        world.store.put(INVOICE, claim.invoice_id, found)
    return found


def _new_invoice(world: World, claim: StoredClaim, encounter: Record, owed: int, at: dt.datetime) -> Record:
    claim_id = claim.state.claim_id
    patient = encounter["patient"]["external_id"]
    lines = claim_in(encounter, claim_id)["service_lines"]
    items = {line["service_line_id"]: balance_of_line(claim, line).patient_cents for line in lines}
    # What was paid for the claim and for none of its lines.
    for_claim = owed - sum(items.values())
    item: Record = {
        "service_line_invoice_items": {
            line_id: {"service_line_id": line_id, "amount_cents": cents} for line_id, cents in items.items() if cents
        }
    }
    if for_claim:
        item["claim_invoice_item"] = {"claim_id": claim_id, "amount_cents": for_claim}
    invoice = {
        "amount_cents": owed,
        "created_at": wire_time(at),
        "updated_at": wire_time(at),
        "organization_id": world.organization_id,
        "invoice_destination_metadata": {
            "invoice_destination": "STRIPE",
            "source_id": f"in_{claim_id[:8]}",
            "source_customer_id": f"cus_{world.made_up_id(patient)[:8]}",
        },
        "patient_external_id": patient,
        "due_date": (at + dt.timedelta(days=DAYS_TO_PAY)).date().isoformat(),
        "status": "OPEN",
        "items": {"claim_invoice_items": {claim_id: item}, "unattributed_items": []},
    }
    return {"id": claim.invoice_id, "invoice": invoice, "invoice_type": "STRIPE"}


def _older_form(invoice: Record, lines: list[Record]) -> Record:
    """The same invoice as `invoices.Invoice`, whose organization's id is misspelt in the contract."""
    inside = invoice["invoice"]
    items = next(iter(inside["items"]["claim_invoice_items"].values()))["service_line_invoice_items"]
    return {
        "id": invoice["id"],
        "created_at": inside["created_at"],
        "updated_at": inside["updated_at"],
        "organzation_id": inside["organization_id"],
        "source_id": inside["invoice_destination_metadata"]["source_id"],
        "source_customer_id": inside["invoice_destination_metadata"]["source_customer_id"],
        "patient_external_id": inside["patient_external_id"],
        "due_date": inside["due_date"],
        "status": inside["status"].lower(),
        "items": [items[line["service_line_id"]] for line in lines if line["service_line_id"] in items],
    }
