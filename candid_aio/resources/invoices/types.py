"""The types of `invoices`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import Date, InvoiceId, OrganizationId, PatientExternalId, ServiceLineId

__all__ = ["Invoice", "InvoiceItem", "InvoiceStatus"]

_REFS = {
    "Date": "candid_aio.resources.commons.types",
    "InvoiceId": "candid_aio.resources.commons.types",
    "OrganizationId": "candid_aio.resources.commons.types",
    "PatientExternalId": "candid_aio.resources.commons.types",
    "ServiceLineId": "candid_aio.resources.commons.types",
}


class InvoiceStatus(OpenEnum):
    DRAFT = "draft"
    OPEN = "open"
    PAID = "paid"
    VOID = "void"
    UNCOLLECTIBLE = "uncollectible"
    HELD = "held"


@model(kw_only=True)
class Invoice(Model):
    __slots__ = ()

    id: InvoiceId
    created_at: dt.datetime
    updated_at: dt.datetime
    organzation_id: OrganizationId
    source_id: str
    source_customer_id: str
    patient_external_id: PatientExternalId
    note: str | None = None
    due_date: Date
    status: InvoiceStatus
    url: str | None = None
    customer_invoice_url: str | None = None
    items: list[InvoiceItem]


@model(kw_only=True)
class InvoiceItem(Model):
    __slots__ = ()

    service_line_id: ServiceLineId
    amount_cents: int
