"""The types of `patient_refunds.v_1`.

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
    from candid_aio.resources.commons.types import InvoiceId, OrganizationId, PatientExternalId
    from candid_aio.resources.financials.types import Allocation, PatientTransactionSource, RefundReason

__all__ = ["PatientRefund", "PatientRefundId", "PatientRefundSortField", "PatientRefundsPage"]

_REFS = {
    "Allocation": "candid_aio.resources.financials.types",
    "AllocationCreate": "candid_aio.resources.financials.types",
    "AllocationRestrictionCreate": "candid_aio.resources.financials.types",
    "ClaimId": "candid_aio.resources.commons.types",
    "InvoiceId": "candid_aio.resources.commons.types",
    "InvoiceUpdate": "candid_aio.resources.financials.types",
    "NoteUpdate": "candid_aio.resources.financials.types",
    "OrganizationId": "candid_aio.resources.commons.types",
    "PageToken": "candid_aio.resources.commons.types",
    "PatientExternalId": "candid_aio.resources.commons.types",
    "PatientTransactionSource": "candid_aio.resources.financials.types",
    "ProviderId": "candid_aio.resources.commons.types",
    "RefundReason": "candid_aio.resources.financials.types",
    "RefundReasonUpdate": "candid_aio.resources.financials.types",
    "ServiceLineId": "candid_aio.resources.commons.types",
    "SortDirection": "candid_aio.resources.commons.types",
    "datetime": "datetime",
}

PatientRefundId: TypeAlias = UUID


class PatientRefundSortField(OpenEnum):
    REFUND_SOURCE = "refund_source"
    AMOUNT_CENTS = "amount_cents"
    REFUND_TIMESTAMP = "refund_timestamp"
    REFUND_REASON = "refund_reason"
    REFUND_NOTE = "refund_note"


@model(kw_only=True)
class PatientRefund(Model):
    __slots__ = ()

    patient_refund_id: PatientRefundId
    organization_id: OrganizationId
    source_internal_id: str | None = None
    refund_source: PatientTransactionSource
    amount_cents: int
    patient_external_id: PatientExternalId
    refund_timestamp: dt.datetime | None = None
    refund_note: str | None = None
    allocations: list[Allocation]
    invoice: InvoiceId | None = None
    refund_reason: RefundReason | None = None


@model(kw_only=True)
class PatientRefundsPage(ResourcePage):
    __slots__ = ()

    items: list[PatientRefund]
