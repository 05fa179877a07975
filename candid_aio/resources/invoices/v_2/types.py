"""The types of `invoices.v_2`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, TypeAlias

from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum, UnknownVariant, union

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import ClaimId, InvoiceId, OrganizationId, PatientExternalId, ServiceLineId

__all__ = [
    "ClaimInvoiceItem",
    "ClaimInvoiceItemInfo",
    "Invoice",
    "InvoiceDestination",
    "InvoiceDestinationMetadata",
    "InvoiceInfo",
    "InvoiceItemAttributionCreate",
    "InvoiceItemAttributionCreate_ClaimId",
    "InvoiceItemAttributionCreate_ServiceLineId",
    "InvoiceItemAttributionCreate_Unattributed",
    "InvoiceItemCreate",
    "InvoiceItemInfo",
    "InvoiceSortField",
    "InvoiceStatus",
    "ServiceLineInvoiceItem",
    "UnattributedInvoiceItem",
]

_REFS = {
    "ClaimId": "candid_aio.resources.commons.types",
    "InvoiceId": "candid_aio.resources.commons.types",
    "OrganizationId": "candid_aio.resources.commons.types",
    "PatientExternalId": "candid_aio.resources.commons.types",
    "ServiceLineId": "candid_aio.resources.commons.types",
}


class InvoiceDestination(OpenEnum):
    STRIPE = "STRIPE"
    CEDAR = "CEDAR"
    HEALTHIE = "HEALTHIE"
    COLLECTLY = "COLLECTLY"
    THIRD_PARTY_PAYERS = "THIRD_PARTY_PAYERS"
    INSTAMED = "INSTAMED"
    REVSPRING = "REVSPRING"


class InvoiceSortField(OpenEnum):
    CREATED_AT = "CREATED_AT"
    UPDATED_AT = "UPDATED_AT"
    PATIENT_EXTERNAL_ID = "PATIENT_EXTERNAL_ID"
    NOTE = "NOTE"
    DUE_DATE = "DUE_DATE"
    STATUS = "STATUS"


class InvoiceStatus(OpenEnum):
    DRAFT = "DRAFT"
    OPEN = "OPEN"
    PAID = "PAID"
    VOID = "VOID"
    UNCOLLECTIBLE = "UNCOLLECTIBLE"
    HELD = "HELD"


@model(kw_only=True)
class ClaimInvoiceItem(Model):
    __slots__ = ()

    claim_id: ClaimId
    amount_cents: int


@model(kw_only=True)
class ClaimInvoiceItemInfo(Model):
    __slots__ = ()

    claim_invoice_item: ClaimInvoiceItem | None = None
    service_line_invoice_items: dict[ServiceLineId, ServiceLineInvoiceItem]


@model(kw_only=True)
class Invoice(Model):
    __slots__ = ()

    amount_cents: int
    created_at: dt.datetime
    updated_at: dt.datetime
    organization_id: OrganizationId
    invoice_destination_metadata: InvoiceDestinationMetadata
    patient_external_id: PatientExternalId
    note: str | None = None
    due_date: dt.date
    status: InvoiceStatus
    url: str | None = None
    customer_invoice_url: str | None = None
    items: InvoiceItemInfo


@model(kw_only=True)
class InvoiceDestinationMetadata(Model):
    __slots__ = ()

    invoice_destination: InvoiceDestination
    source_id: str
    source_customer_id: str
    destination_status: str | None = None


@model(kw_only=True)
class InvoiceInfo(Model):
    __slots__ = ()

    id: InvoiceId
    invoice: Invoice
    invoice_type: InvoiceDestination


@model(kw_only=True)
class InvoiceItemAttributionCreate_ClaimId(Model):
    __slots__ = ()

    value: ClaimId
    type: Literal["claim_id"] = "claim_id"


@model(kw_only=True)
class InvoiceItemAttributionCreate_ServiceLineId(Model):
    __slots__ = ()

    value: ServiceLineId
    type: Literal["service_line_id"] = "service_line_id"


@model(kw_only=True)
class InvoiceItemAttributionCreate_Unattributed(Model):
    __slots__ = ()

    type: Literal["unattributed"] = "unattributed"


@model(kw_only=True)
class InvoiceItemCreate(Model):
    __slots__ = ()

    attribution: InvoiceItemAttributionCreate
    amount_cents: int


@model(kw_only=True)
class InvoiceItemInfo(Model):
    __slots__ = ()

    claim_invoice_items: dict[ClaimId, ClaimInvoiceItemInfo]
    unattributed_items: list[UnattributedInvoiceItem]


@model(kw_only=True)
class ServiceLineInvoiceItem(Model):
    __slots__ = ()

    service_line_id: ServiceLineId
    amount_cents: int


@model(kw_only=True)
class UnattributedInvoiceItem(Model):
    __slots__ = ()

    amount_cents: int


if TYPE_CHECKING:
    InvoiceItemAttributionCreate: TypeAlias = (
        InvoiceItemAttributionCreate_ServiceLineId
        | InvoiceItemAttributionCreate_ClaimId
        | InvoiceItemAttributionCreate_Unattributed
        | UnknownVariant
    )
else:
    InvoiceItemAttributionCreate = union(
        "InvoiceItemAttributionCreate",
        __name__,
        "type",
        {
            "service_line_id": "InvoiceItemAttributionCreate_ServiceLineId",
            "claim_id": "InvoiceItemAttributionCreate_ClaimId",
            "unattributed": "InvoiceItemAttributionCreate_Unattributed",
        },
    )
