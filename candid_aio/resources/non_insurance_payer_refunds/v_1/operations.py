"""The operations of `non_insurance_payer_refunds.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, JsonFields, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.non_insurance_payer_refunds.v_1.types import (
        NonInsurancePayerRefund,
        NonInsurancePayerRefundsPage,
    )

__all__ = ["CREATE", "DELETE", "GET", "GET_MULTI", "UPDATE"]

GET_MULTI: Operation[NonInsurancePayerRefundsPage] = Operation(
    name="non_insurance_payer_refunds.v_1.get_multi",
    method="GET",
    host="candid_api",
    path="/api/non-insurance-payer-refunds/v1",
    query=(
        Parameter("limit", "int | None", required=False),
        Parameter("non_insurance_payer_id", "NonInsurancePayerId | None", required=False),
        Parameter("check_number", "str | list[str] | None", required=False),
        Parameter("invoice_id", "InvoiceId | None", required=False),
        Parameter("sort", "NonInsurancePayerRefundSortField | None", required=False),
        Parameter("sort_direction", "SortDirection | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
    ),
    answer="NonInsurancePayerRefundsPage",
    errors=("commons.UnprocessableEntityError",),
    repeat="safe",
    reads=True,
    paging=Paging(),
)

GET: Operation[NonInsurancePayerRefund] = Operation(
    name="non_insurance_payer_refunds.v_1.get",
    method="GET",
    host="candid_api",
    path="/api/non-insurance-payer-refunds/v1/{non_insurance_payer_refund_id}",
    path_parameters=(Parameter("non_insurance_payer_refund_id", "NonInsurancePayerRefundId"),),
    answer="NonInsurancePayerRefund",
    errors=("commons.EntityNotFoundError",),
    repeat="safe",
    reads=True,
)

CREATE: Operation[NonInsurancePayerRefund] = Operation(
    name="non_insurance_payer_refunds.v_1.create",
    method="POST",
    host="candid_api",
    path="/api/non-insurance-payer-refunds/v1",
    body=JsonBody("request", "NonInsurancePayerRefundCreate"),
    answer="NonInsurancePayerRefund",
    errors=("commons.EntityNotFoundError", "commons.UnprocessableEntityError"),
    repeat="unsafe",
)

UPDATE: Operation[NonInsurancePayerRefund] = Operation(
    name="non_insurance_payer_refunds.v_1.update",
    method="PATCH",
    host="candid_api",
    path="/api/non-insurance-payer-refunds/v1/{non_insurance_payer_refund_id}",
    path_parameters=(Parameter("non_insurance_payer_refund_id", "NonInsurancePayerRefundId"),),
    body=JsonFields(
        (
            Parameter("refund_timestamp", "datetime | None", required=False),
            Parameter("refund_note", "NoteUpdate | None", required=False),
            Parameter("refund_reason", "RefundReasonUpdate | None", required=False),
            Parameter("invoice_id", "InvoiceUpdate | None", required=False),
        ),
    ),
    answer="NonInsurancePayerRefund",
    errors=("commons.EntityNotFoundError", "commons.UnprocessableEntityError"),
    repeat="safe",
)

DELETE: Operation[None] = Operation(
    name="non_insurance_payer_refunds.v_1.delete",
    method="DELETE",
    host="candid_api",
    path="/api/non-insurance-payer-refunds/v1/{non_insurance_payer_refund_id}",
    path_parameters=(Parameter("non_insurance_payer_refund_id", "NonInsurancePayerRefundId"),),
    errors=("commons.EntityNotFoundError", "commons.UnprocessableEntityError"),
    repeat="safe",
)
