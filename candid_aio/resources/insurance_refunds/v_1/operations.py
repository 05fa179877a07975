"""The operations of `insurance_refunds.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, JsonFields, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.insurance_refunds.v_1.types import InsuranceRefund, InsuranceRefundsPage

__all__ = ["CREATE", "DELETE", "GET", "GET_MULTI", "UPDATE"]

GET_MULTI: Operation[InsuranceRefundsPage] = Operation(
    name="insurance_refunds.v_1.get_multi",
    method="GET",
    host="candid_api",
    path="/api/insurance-refunds/v1",
    query=(
        Parameter("limit", "int | None", required=False),
        Parameter("payer_uuid", "PayerUuid | None", required=False),
        Parameter("claim_id", "ClaimId | None", required=False),
        Parameter("service_line_id", "ServiceLineId | None", required=False),
        Parameter("billing_provider_id", "ProviderId | None", required=False),
        Parameter("sort", "InsuranceRefundSortField | None", required=False),
        Parameter("sort_direction", "SortDirection | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
    ),
    answer="InsuranceRefundsPage",
    errors=("commons.UnauthorizedError", "commons.UnprocessableEntityError"),
    repeat="safe",
    reads=True,
    paging=Paging(),
)

GET: Operation[InsuranceRefund] = Operation(
    name="insurance_refunds.v_1.get",
    method="GET",
    host="candid_api",
    path="/api/insurance-refunds/v1/{insurance_refund_id}",
    path_parameters=(Parameter("insurance_refund_id", "InsuranceRefundId"),),
    answer="InsuranceRefund",
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError"),
    repeat="safe",
    reads=True,
)

CREATE: Operation[InsuranceRefund] = Operation(
    name="insurance_refunds.v_1.create",
    method="POST",
    host="candid_api",
    path="/api/insurance-refunds/v1",
    body=JsonBody("request", "InsuranceRefundCreate"),
    answer="InsuranceRefund",
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError", "commons.UnprocessableEntityError"),
    repeat="unsafe",
)

UPDATE: Operation[InsuranceRefund] = Operation(
    name="insurance_refunds.v_1.update",
    method="PATCH",
    host="candid_api",
    path="/api/insurance-refunds/v1/{insurance_refund_id}",
    path_parameters=(Parameter("insurance_refund_id", "InsuranceRefundId"),),
    body=JsonFields(
        (
            Parameter("refund_timestamp", "datetime | None", required=False),
            Parameter("refund_note", "NoteUpdate | None", required=False),
            Parameter("refund_reason", "RefundReasonUpdate | None", required=False),
        ),
    ),
    answer="InsuranceRefund",
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError", "commons.UnprocessableEntityError"),
    repeat="safe",
)

DELETE: Operation[None] = Operation(
    name="insurance_refunds.v_1.delete",
    method="DELETE",
    host="candid_api",
    path="/api/insurance-refunds/v1/{insurance_refund_id}",
    path_parameters=(Parameter("insurance_refund_id", "InsuranceRefundId"),),
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError", "commons.UnprocessableEntityError"),
    repeat="safe",
)
