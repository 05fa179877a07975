"""The operations of `patient_refunds.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonFields, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.patient_refunds.v_1.types import PatientRefund, PatientRefundsPage

__all__ = ["CREATE", "DELETE", "GET", "GET_MULTI", "UPDATE"]

GET_MULTI: Operation[PatientRefundsPage] = Operation(
    name="patient_refunds.v_1.get_multi",
    method="GET",
    host="candid_api",
    path="/api/patient-refunds/v1",
    query=(
        Parameter("limit", "int | None", required=False),
        Parameter("patient_external_id", "PatientExternalId | None", required=False),
        Parameter("claim_id", "ClaimId | None", required=False),
        Parameter("service_line_id", "ServiceLineId | None", required=False),
        Parameter("billing_provider_id", "ProviderId | None", required=False),
        Parameter("unattributed", "bool | None", required=False),
        Parameter("invoice_id", "InvoiceId | None", required=False),
        Parameter("sources", "PatientTransactionSource | list[PatientTransactionSource] | None", required=False),
        Parameter("sort", "PatientRefundSortField | None", required=False),
        Parameter("sort_direction", "SortDirection | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
    ),
    answer="PatientRefundsPage",
    errors=("commons.UnauthorizedError", "commons.UnprocessableEntityError"),
    repeat="safe",
    reads=True,
    paging=Paging(),
)

GET: Operation[PatientRefund] = Operation(
    name="patient_refunds.v_1.get",
    method="GET",
    host="candid_api",
    path="/api/patient-refunds/v1/{patient_refund_id}",
    path_parameters=(Parameter("patient_refund_id", "PatientRefundId"),),
    answer="PatientRefund",
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError"),
    repeat="safe",
    reads=True,
)

CREATE: Operation[PatientRefund] = Operation(
    name="patient_refunds.v_1.create",
    method="POST",
    host="candid_api",
    path="/api/patient-refunds/v1",
    body=JsonFields(
        (
            Parameter("amount_cents", "int"),
            Parameter("refund_timestamp", "datetime | None", required=False),
            Parameter("refund_note", "str | None", required=False),
            Parameter("patient_external_id", "PatientExternalId"),
            Parameter("allocations", "list[AllocationCreate]"),
            Parameter("invoice", "InvoiceId | None", required=False),
            Parameter("refund_reason", "RefundReason | None", required=False),
            Parameter("allocation_restrictions", "list[AllocationRestrictionCreate] | None", required=False),
            Parameter("raise_on_overdraft", "bool | None", required=False),
        ),
    ),
    answer="PatientRefund",
    errors=(
        "commons.EntityNotFoundError",
        "commons.UnauthorizedError",
        "commons.UnprocessableEntityError",
        "financials.ReallocationWouldOverdraftError",
    ),
    repeat="unsafe",
)

UPDATE: Operation[PatientRefund] = Operation(
    name="patient_refunds.v_1.update",
    method="PATCH",
    host="candid_api",
    path="/api/patient-refunds/v1/{patient_refund_id}",
    path_parameters=(Parameter("patient_refund_id", "PatientRefundId"),),
    body=JsonFields(
        (
            Parameter("refund_timestamp", "datetime | None", required=False),
            Parameter("refund_note", "NoteUpdate | None", required=False),
            Parameter("invoice", "InvoiceUpdate | None", required=False),
            Parameter("refund_reason", "RefundReasonUpdate | None", required=False),
        ),
    ),
    answer="PatientRefund",
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError", "commons.UnprocessableEntityError"),
    repeat="safe",
)

DELETE: Operation[None] = Operation(
    name="patient_refunds.v_1.delete",
    method="DELETE",
    host="candid_api",
    path="/api/patient-refunds/v1/{patient_refund_id}",
    path_parameters=(Parameter("patient_refund_id", "PatientRefundId"),),
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError", "commons.UnprocessableEntityError"),
    repeat="safe",
)
