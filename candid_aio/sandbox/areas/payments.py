"""Payments and refunds with allocations: of patients, of insurances, and of payers that are no insurance.

It keeps the transactions; what they do to claims is booked by `claims`, which is told of every change.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import attrs

from candid_aio.sandbox.areas._allocations import allocated, unprocessable
from candid_aio.sandbox.areas._overdraft import overdrafts
from candid_aio.sandbox.areas._payers import identified_payer
from candid_aio.sandbox.calls import Answer, Behaviour, Call, named_error
from candid_aio.sandbox.changes import set_or_removed
from candid_aio.sandbox.generic import missing, page_of, store_new
from candid_aio.sandbox.kinds import kinds
from candid_aio.sandbox.store import Layout

if TYPE_CHECKING:
    from collections.abc import Mapping

    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.store import Record

__all__ = ["BEHAVIOURS", "LAYOUTS"]

FACILITY = "organization_service_facilities.v_2.OrganizationServiceFacility"
NON_INSURANCE_PAYER = "non_insurance_payers.v_1.NonInsurancePayer"
INVOICES = ("invoices.v_2.InvoiceInfo", "import_invoice.v_1.ImportInvoice")


@attrs.frozen
class _Money:
    """A kind of transaction: its type, what its fields begin with, and the field that names its invoice."""

    kind: str
    word: str
    invoice: str = ""

    @property
    def stamp(self) -> str:
        return f"{self.word}_timestamp"


_KINDS: Mapping[str, _Money] = {
    "patient_payments.v_4": _Money("patient_payments.v_4.PatientPayment", "payment", "invoice"),
    "patient_refunds.v_1": _Money("patient_refunds.v_1.PatientRefund", "refund", "invoice"),
    "insurance_refunds.v_1": _Money("insurance_refunds.v_1.InsuranceRefund", "refund"),
    "non_insurance_payer_payments.v_1": _Money(
        "non_insurance_payer_payments.v_1.NonInsurancePayerPayment", "payment", "invoice_id"
    ),
    "non_insurance_payer_refunds.v_1": _Money(
        "non_insurance_payer_refunds.v_1.NonInsurancePayerRefund", "refund", "invoice_id"
    ),
}
"""By namespace of the operations."""


def _unattributed(record: Record) -> list[str]:
    return [str(any(one["target"]["type"] == "unattributed" for one in record["allocations"]))]


LAYOUTS: Mapping[str, Layout] = {
    money.kind: Layout(indexes={"unattributed": _unattributed}) for money in _KINDS.values()
}


def create(call: Call, money: _Money) -> Answer:
    """Keeps the transaction with its allocations, unless something that it names is not there."""
    world, body = call.world, call.body
    patient = body.get("patient_external_id")
    allocations = allocated(call, patient=patient)
    if isinstance(allocations, Answer):
        return allocations
    if (absent := _absent(world, body, money)) is not None:
        return missing(call, absent)
    pairs = [(one["restriction_type"], one["restriction_value"]) for one in body.get("allocation_restrictions") or ()]
    if len(pairs) != len(set(pairs)):
        return unprocessable("a restriction is given once")
    if body.get("raise_on_overdraft") and (details := overdrafts(world, patient, allocations)):
        content = {"messages": [one["error_message"] for one in details], "allocation_details": details}
        return named_error(422, "ReallocationWouldOverdraftError", content)
    given = {
        **body,
        f"{money.word}_source": body.get("payment_source") or "MANUAL_ENTRY",
        money.stamp: body.get(money.stamp) or world.moment(),
        "allocations": allocations,
    }
    if "payer_identifier" in body:
        given["payer"] = identified_payer(world, body["payer_identifier"])
    if body.get("payment_method_detail"):
        given["payment_method_detail"] = _method(world, body["payment_method_detail"])
    return Answer(200, store_new(world, kinds()[money.kind], given))


def update(call: Call, money: _Money) -> Answer:
    """Sets what is given; a note, an invoice and a reason are set or removed. Amounts and allocations stay."""
    world, body = call.world, call.body
    (transaction_id,) = call.path.values()
    found = world.store.get(money.kind, transaction_id)
    if found is None:
        return missing(call, transaction_id)
    changed = dict(found)
    if body.get(money.stamp):
        changed[money.stamp] = body[money.stamp]
    for name in (f"{money.word}_note", "refund_reason", money.invoice):
        change = body.get(name)
        if change:
            changed[name] = set_or_removed(change)
    if changed.get(money.invoice) != found.get(money.invoice) and (absent := _absent(world, changed, money)):
        return missing(call, absent)
    world.store.put(money.kind, transaction_id, changed)
    return Answer(200, changed)


def get_multi(call: Call, money: _Money) -> Answer:
    """One page; by the moment of the transaction, the latest first, unless the query wants otherwise."""
    where = {"unattributed": str(call.query["unattributed"])} if "unattributed" in call.query else {}
    query = {"sort": money.stamp, "sort_direction": "desc", **call.query}
    return page_of(attrs.evolve(call, query=query), where=where)


BEHAVIOURS: Mapping[str, Behaviour] = {
    f"{namespace}.{name}": functools.partial(behaviour, money=money)
    for namespace, money in _KINDS.items()
    for name, behaviour in {"create": create, "update": update, "get_multi": get_multi}.items()
}


def _absent(world: World, named: Record, money: _Money) -> str | None:
    """The id of what is named and not there: payer, invoice, or the facility that took the payment."""
    invoice = named.get(money.invoice)
    if invoice and not any(world.store.get(kind, invoice) for kind in INVOICES):
        return str(invoice)
    method: dict[str, Any] = named.get("payment_method_detail") or {}
    identifier: dict[str, Any] = named.get("payer_identifier") or {}
    for kind, id in (  # noqa: A001  # the store's name for it
        (NON_INSURANCE_PAYER, named.get("non_insurance_payer_id")),
        (FACILITY, method.get("organization_service_facility_id")),
        ("payers.v_3.Payer", identifier.get("value")),
    ):
        if id and world.store.get(kind, id) is None:
            return str(id)
    return None


def _method(world: World, asked: Record) -> Record:
    """How a payment was made. Where it was taken is an address, if only the address of the facility that is named."""
    facility = world.store.get(FACILITY, asked.get("organization_service_facility_id") or "")
    address = asked.get("collected_at_address") or (facility or {}).get("address")
    return {**asked, "collected_at_address": address}
