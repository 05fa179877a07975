"""The operations of `patient_payments.v_4`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonFields, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.patient_payments.v_4.types import PatientPayment, PatientPaymentsPage

__all__ = ["CREATE", "DELETE", "GET", "GET_MULTI", "UPDATE"]

GET_MULTI: Operation[PatientPaymentsPage] = Operation(
    name="patient_payments.v_4.get_multi",
    method="GET",
    host="candid_api",
    path="/api/patient-payments/v4",
    query=(
        Parameter("limit", "int | None", required=False),
        Parameter("patient_external_id", "PatientExternalId | None", required=False),
        Parameter("claim_id", "ClaimId | None", required=False),
        Parameter("service_line_id", "ServiceLineId | None", required=False),
        Parameter("billing_provider_id", "ProviderId | None", required=False),
        Parameter("unattributed", "bool | None", required=False),
        Parameter("invoice_id", "InvoiceId | None", required=False),
        Parameter("sources", "PatientTransactionSource | list[PatientTransactionSource] | None", required=False),
        Parameter("source_internal_id", "str | None", required=False),
        Parameter("sort", "PatientPaymentSortField | None", required=False),
        Parameter("sort_direction", "SortDirection | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
    ),
    answer="PatientPaymentsPage",
    errors=("commons.UnauthorizedError", "commons.UnprocessableEntityError"),
    repeat="safe",
    reads=True,
    paging=Paging(),
)

GET: Operation[PatientPayment] = Operation(
    name="patient_payments.v_4.get",
    method="GET",
    host="candid_api",
    path="/api/patient-payments/v4/{patient_payment_id}",
    path_parameters=(Parameter("patient_payment_id", "PatientPaymentId"),),
    answer="PatientPayment",
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError"),
    repeat="safe",
    reads=True,
)

CREATE: Operation[PatientPayment] = Operation(
    name="patient_payments.v_4.create",
    method="POST",
    host="candid_api",
    path="/api/patient-payments/v4",
    body=JsonFields(
        (
            Parameter("amount_cents", "int"),
            Parameter("payment_timestamp", "datetime | None", required=False),
            Parameter("payment_note", "str | None", required=False),
            Parameter("patient_external_id", "PatientExternalId"),
            Parameter("allocations", "list[AllocationCreate]"),
            Parameter("invoice", "InvoiceId | None", required=False),
            Parameter("payment_method_detail", "PaymentMethodDetailCreate | None", required=False),
            Parameter("payment_source", "PatientPaymentCreateSource | None", required=False),
            Parameter("source_internal_id", "str | None", required=False),
            Parameter("allocation_restrictions", "list[AllocationRestrictionCreate] | None", required=False),
        ),
    ),
    answer="PatientPayment",
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError", "commons.UnprocessableEntityError"),
    repeat="unsafe",
)

UPDATE: Operation[PatientPayment] = Operation(
    name="patient_payments.v_4.update",
    method="PATCH",
    host="candid_api",
    path="/api/patient-payments/v4/{patient_payment_id}",
    path_parameters=(Parameter("patient_payment_id", "PatientPaymentId"),),
    body=JsonFields(
        (
            Parameter("payment_timestamp", "datetime | None", required=False),
            Parameter("payment_note", "NoteUpdate | None", required=False),
            Parameter("invoice", "InvoiceUpdate | None", required=False),
        ),
    ),
    answer="PatientPayment",
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError", "commons.UnprocessableEntityError"),
    repeat="safe",
)

DELETE: Operation[None] = Operation(
    name="patient_payments.v_4.delete",
    method="DELETE",
    host="candid_api",
    path="/api/patient-payments/v4/{patient_payment_id}",
    path_parameters=(Parameter("patient_payment_id", "PatientPaymentId"),),
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError", "commons.UnprocessableEntityError"),
    repeat="safe",
)
