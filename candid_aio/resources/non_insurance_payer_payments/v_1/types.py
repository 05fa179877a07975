"""The types of `non_insurance_payer_payments.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from candid_aio.resources.commons.types import ResourcePage
from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import InvoiceId
    from candid_aio.resources.financials.types import Allocation, AllocationCreate
    from candid_aio.resources.non_insurance_payers.v_1.types import NonInsurancePayer, NonInsurancePayerId

__all__ = [
    "NonInsurancePayerPayment",
    "NonInsurancePayerPaymentCreate",
    "NonInsurancePayerPaymentId",
    "NonInsurancePayerPaymentSortField",
    "NonInsurancePayerPaymentsPage",
]

_REFS = {
    "Allocation": "candid_aio.resources.financials.types",
    "AllocationCreate": "candid_aio.resources.financials.types",
    "InvoiceId": "candid_aio.resources.commons.types",
    "InvoiceUpdate": "candid_aio.resources.financials.types",
    "NonInsurancePayer": "candid_aio.resources.non_insurance_payers.v_1.types",
    "NonInsurancePayerId": "candid_aio.resources.non_insurance_payers.v_1.types",
    "NoteUpdate": "candid_aio.resources.financials.types",
    "PageToken": "candid_aio.resources.commons.types",
    "SortDirection": "candid_aio.resources.commons.types",
    "datetime": "datetime",
}

NonInsurancePayerPaymentId: TypeAlias = UUID


class NonInsurancePayerPaymentSortField(OpenEnum):
    AMOUNT_CENTS = "amount_cents"
    PAYMENT_TIMESTAMP = "payment_timestamp"


@model(kw_only=True)
class NonInsurancePayerPayment(Model):
    __slots__ = ()

    non_insurance_payer_payment_id: NonInsurancePayerPaymentId
    non_insurance_payer: NonInsurancePayer
    amount_cents: int
    check_number: str | None = None
    payment_timestamp: dt.datetime | None = None
    payment_note: str | None = None
    allocations: list[Allocation]
    invoice_id: InvoiceId | None = None


@model(kw_only=True)
class NonInsurancePayerPaymentCreate(Model):
    __slots__ = ()

    non_insurance_payer_id: NonInsurancePayerId
    amount_cents: int
    payment_timestamp: dt.datetime | None = None
    payment_note: str | None = None
    check_number: str | None = None
    allocations: list[AllocationCreate]
    invoice_id: InvoiceId | None = None


@model(kw_only=True)
class NonInsurancePayerPaymentsPage(ResourcePage):
    __slots__ = ()

    items: list[NonInsurancePayerPayment]
