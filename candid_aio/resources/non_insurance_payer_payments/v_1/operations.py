"""The operations of `non_insurance_payer_payments.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, JsonFields, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.non_insurance_payer_payments.v_1.types import (
        NonInsurancePayerPayment,
        NonInsurancePayerPaymentsPage,
    )

__all__ = ["CREATE", "DELETE", "GET", "GET_MULTI", "UPDATE"]

GET_MULTI: Operation[NonInsurancePayerPaymentsPage] = Operation(
    name="non_insurance_payer_payments.v_1.get_multi",
    method="GET",
    host="candid_api",
    path="/api/non-insurance-payer-payments/v1",
    query=(
        Parameter("limit", "int | None", required=False),
        Parameter("non_insurance_payer_id", "NonInsurancePayerId | None", required=False),
        Parameter("check_number", "str | list[str] | None", required=False),
        Parameter("invoice_id", "InvoiceId | None", required=False),
        Parameter("sort", "NonInsurancePayerPaymentSortField | None", required=False),
        Parameter("sort_direction", "SortDirection | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
    ),
    answer="NonInsurancePayerPaymentsPage",
    errors=("commons.UnprocessableEntityError",),
    repeat="safe",
    reads=True,
    paging=Paging(),
)

GET: Operation[NonInsurancePayerPayment] = Operation(
    name="non_insurance_payer_payments.v_1.get",
    method="GET",
    host="candid_api",
    path="/api/non-insurance-payer-payments/v1/{non_insurance_payer_payment_id}",
    path_parameters=(Parameter("non_insurance_payer_payment_id", "NonInsurancePayerPaymentId"),),
    answer="NonInsurancePayerPayment",
    errors=("commons.EntityNotFoundError",),
    repeat="safe",
    reads=True,
)

CREATE: Operation[NonInsurancePayerPayment] = Operation(
    name="non_insurance_payer_payments.v_1.create",
    method="POST",
    host="candid_api",
    path="/api/non-insurance-payer-payments/v1",
    body=JsonBody("request", "NonInsurancePayerPaymentCreate"),
    answer="NonInsurancePayerPayment",
    errors=("commons.EntityNotFoundError", "commons.UnprocessableEntityError"),
    repeat="unsafe",
)

UPDATE: Operation[NonInsurancePayerPayment] = Operation(
    name="non_insurance_payer_payments.v_1.update",
    method="PATCH",
    host="candid_api",
    path="/api/non-insurance-payer-payments/v1/{non_insurance_payer_payment_id}",
    path_parameters=(Parameter("non_insurance_payer_payment_id", "NonInsurancePayerPaymentId"),),
    body=JsonFields(
        (
            Parameter("payment_timestamp", "datetime | None", required=False),
            Parameter("payment_note", "NoteUpdate | None", required=False),
            Parameter("invoice_id", "InvoiceUpdate | None", required=False),
        ),
    ),
    answer="NonInsurancePayerPayment",
    errors=("commons.EntityNotFoundError", "commons.UnprocessableEntityError"),
    repeat="safe",
)

DELETE: Operation[None] = Operation(
    name="non_insurance_payer_payments.v_1.delete",
    method="DELETE",
    host="candid_api",
    path="/api/non-insurance-payer-payments/v1/{non_insurance_payer_payment_id}",
    path_parameters=(Parameter("non_insurance_payer_payment_id", "NonInsurancePayerPaymentId"),),
    errors=("commons.EntityNotFoundError", "commons.UnprocessableEntityError"),
    repeat="safe",
)
