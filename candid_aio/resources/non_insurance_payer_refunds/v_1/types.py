"""The types of `non_insurance_payer_refunds.v_1`.

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
    from candid_aio.resources.financials.types import Allocation, AllocationCreate, RefundReason
    from candid_aio.resources.non_insurance_payers.v_1.types import NonInsurancePayer, NonInsurancePayerId

__all__ = [
    "NonInsurancePayerRefund",
    "NonInsurancePayerRefundCreate",
    "NonInsurancePayerRefundId",
    "NonInsurancePayerRefundSortField",
    "NonInsurancePayerRefundsPage",
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
    "RefundReason": "candid_aio.resources.financials.types",
    "RefundReasonUpdate": "candid_aio.resources.financials.types",
    "SortDirection": "candid_aio.resources.commons.types",
    "datetime": "datetime",
}

NonInsurancePayerRefundId: TypeAlias = UUID


class NonInsurancePayerRefundSortField(OpenEnum):
    AMOUNT_CENTS = "amount_cents"
    REFUND_TIMESTAMP = "refund_timestamp"


@model(kw_only=True)
class NonInsurancePayerRefund(Model):
    __slots__ = ()

    non_insurance_payer_refund_id: NonInsurancePayerRefundId
    non_insurance_payer: NonInsurancePayer
    amount_cents: int
    refund_timestamp: dt.datetime | None = None
    refund_note: str | None = None
    check_number: str | None = None
    allocations: list[Allocation]
    refund_reason: RefundReason | None = None
    invoice_id: InvoiceId | None = None


@model(kw_only=True)
class NonInsurancePayerRefundCreate(Model):
    __slots__ = ()

    non_insurance_payer_id: NonInsurancePayerId
    invoice_id: InvoiceId | None = None
    amount_cents: int
    refund_timestamp: dt.datetime | None = None
    refund_note: str | None = None
    check_number: str | None = None
    allocations: list[AllocationCreate]
    refund_reason: RefundReason | None = None


@model(kw_only=True)
class NonInsurancePayerRefundsPage(ResourcePage):
    __slots__ = ()

    items: list[NonInsurancePayerRefund]
