"""The types of `import_invoice.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from candid_aio.resources.commons.types import ResourcePage
from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import InvoiceId, PatientExternalId
    from candid_aio.resources.invoices.v_2.types import InvoiceItemCreate, InvoiceItemInfo, InvoiceStatus
    from candid_aio.resources.payment_account_configs.types import PaymentAccountConfigId

__all__ = [
    "CreateImportInvoiceRequest",
    "ImportInvoice",
    "ImportInvoiceUpdateRequest",
    "ImportInvoicesPage",
    "InvoiceItemInfoUpdate",
    "InvoiceItemUpdateType",
]

_REFS = {
    "EncounterExternalId": "candid_aio.resources.commons.types",
    "InvoiceId": "candid_aio.resources.commons.types",
    "InvoiceItemCreate": "candid_aio.resources.invoices.v_2.types",
    "InvoiceItemInfo": "candid_aio.resources.invoices.v_2.types",
    "InvoiceSortField": "candid_aio.resources.invoices.v_2.types",
    "InvoiceStatus": "candid_aio.resources.invoices.v_2.types",
    "PageToken": "candid_aio.resources.commons.types",
    "PatientExternalId": "candid_aio.resources.commons.types",
    "PaymentAccountConfigId": "candid_aio.resources.payment_account_configs.types",
    "SortDirection": "candid_aio.resources.commons.types",
    "date": "datetime",
}


class InvoiceItemUpdateType(OpenEnum):
    APPEND = "APPEND"
    OVERWRITE = "OVERWRITE"


@model(kw_only=True)
class CreateImportInvoiceRequest(Model):
    __slots__ = ()

    external_payment_account_config_id: PaymentAccountConfigId
    patient_external_id: PatientExternalId
    external_customer_identifier: str
    note: str | None = None
    due_date: dt.date | None = None
    items: list[InvoiceItemCreate]
    status: InvoiceStatus
    external_identifier: str
    customer_invoice_url: str | None = None


@model(kw_only=True)
class ImportInvoice(Model):
    __slots__ = ()

    id: InvoiceId
    created_at: dt.datetime
    updated_at: dt.datetime
    items: InvoiceItemInfo
    patient_external_id: PatientExternalId
    external_customer_identifier: str
    status: InvoiceStatus
    external_identifier: str
    note: str | None = None
    customer_invoice_url: str | None = None
    due_date: dt.date
    amount_cents: int


@model(kw_only=True)
class ImportInvoiceUpdateRequest(Model):
    __slots__ = ()

    customer_invoice_url: str | None = None
    status: InvoiceStatus | None = None
    note: str | None = None
    due_date: dt.date | None = None
    items: InvoiceItemInfoUpdate | None = None


@model(kw_only=True)
class ImportInvoicesPage(ResourcePage):
    __slots__ = ()

    items: list[ImportInvoice]


@model(kw_only=True)
class InvoiceItemInfoUpdate(Model):
    __slots__ = ()

    update_type: InvoiceItemUpdateType
    items: list[InvoiceItemCreate]
