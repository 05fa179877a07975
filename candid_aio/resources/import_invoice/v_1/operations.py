"""The operations of `import_invoice.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.import_invoice.v_1.types import ImportInvoice, ImportInvoicesPage

__all__ = ["GET", "GET_MULTI", "IMPORT_INVOICE", "UPDATE"]

IMPORT_INVOICE: Operation[ImportInvoice] = Operation(
    name="import_invoice.v_1.import_invoice",
    method="POST",
    host="candid_api",
    path="/api/import-invoice/v1",
    body=JsonBody("request", "CreateImportInvoiceRequest"),
    answer="ImportInvoice",
    errors=("commons.UnprocessableEntityError", "commons.EntityConflictError"),
    repeat="guarded",
)

GET_MULTI: Operation[ImportInvoicesPage] = Operation(
    name="import_invoice.v_1.get_multi",
    method="GET",
    host="candid_api",
    path="/api/import-invoice/v1",
    query=(
        Parameter("patient_external_id", "PatientExternalId | None", required=False),
        Parameter("encounter_external_id", "EncounterExternalId | None", required=False),
        Parameter("note", "str | None", required=False),
        Parameter("due_date_before", "date | None", required=False),
        Parameter("due_date_after", "date | None", required=False),
        Parameter("status", "InvoiceStatus | list[InvoiceStatus] | None", required=False),
        Parameter("limit", "int | None", required=False),
        Parameter("sort", "InvoiceSortField | None", required=False),
        Parameter("sort_direction", "SortDirection | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
    ),
    answer="ImportInvoicesPage",
    repeat="safe",
    reads=True,
    paging=Paging(),
)

GET: Operation[ImportInvoice] = Operation(
    name="import_invoice.v_1.get",
    method="GET",
    host="candid_api",
    path="/api/import-invoice/v1/{invoice_id}",
    path_parameters=(Parameter("invoice_id", "InvoiceId"),),
    answer="ImportInvoice",
    errors=("commons.EntityNotFoundError",),
    repeat="safe",
    reads=True,
)

UPDATE: Operation[ImportInvoice] = Operation(
    name="import_invoice.v_1.update",
    method="PATCH",
    host="candid_api",
    path="/api/import-invoice/v1/{invoice_id}",
    path_parameters=(Parameter("invoice_id", "InvoiceId"),),
    body=JsonBody("request", "ImportInvoiceUpdateRequest"),
    answer="ImportInvoice",
    errors=("commons.EntityNotFoundError",),
    repeat="safe",
)
