"""The types of `insurance_refunds.v_1`.

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
    from candid_aio.resources.financials.types import Allocation, AllocationCreate, RefundReason
    from candid_aio.resources.payers.v_3.types import Payer, PayerIdentifier

__all__ = [
    "InsuranceRefund",
    "InsuranceRefundCreate",
    "InsuranceRefundId",
    "InsuranceRefundSortField",
    "InsuranceRefundsPage",
]

_REFS = {
    "Allocation": "candid_aio.resources.financials.types",
    "AllocationCreate": "candid_aio.resources.financials.types",
    "ClaimId": "candid_aio.resources.commons.types",
    "NoteUpdate": "candid_aio.resources.financials.types",
    "PageToken": "candid_aio.resources.commons.types",
    "Payer": "candid_aio.resources.payers.v_3.types",
    "PayerIdentifier": "candid_aio.resources.payers.v_3.types",
    "PayerUuid": "candid_aio.resources.payers.v_3.types",
    "ProviderId": "candid_aio.resources.commons.types",
    "RefundReason": "candid_aio.resources.financials.types",
    "RefundReasonUpdate": "candid_aio.resources.financials.types",
    "ServiceLineId": "candid_aio.resources.commons.types",
    "SortDirection": "candid_aio.resources.commons.types",
    "datetime": "datetime",
}

InsuranceRefundId: TypeAlias = UUID


class InsuranceRefundSortField(OpenEnum):
    AMOUNT_CENTS = "amount_cents"
    REFUND_TIMESTAMP = "refund_timestamp"
    REFUND_NOTE = "refund_note"
    REFUND_REASON = "refund_reason"


@model(kw_only=True)
class InsuranceRefund(Model):
    __slots__ = ()

    insurance_refund_id: InsuranceRefundId
    payer: Payer
    amount_cents: int
    refund_timestamp: dt.datetime | None = None
    refund_note: str | None = None
    allocations: list[Allocation]
    refund_reason: RefundReason | None = None


@model(kw_only=True)
class InsuranceRefundCreate(Model):
    __slots__ = ()

    payer_identifier: PayerIdentifier
    amount_cents: int
    refund_timestamp: dt.datetime | None = None
    refund_note: str | None = None
    allocations: list[AllocationCreate]
    refund_reason: RefundReason | None = None


@model(kw_only=True)
class InsuranceRefundsPage(ResourcePage):
    __slots__ = ()

    items: list[InsuranceRefund]
