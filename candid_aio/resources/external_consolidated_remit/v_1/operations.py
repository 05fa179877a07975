"""The operations of `external_consolidated_remit.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.external_consolidated_remit.v_1.types import (
        ExternalConsolidatedRemitEraPaymentsResponse,
        ExternalConsolidatedRemitTransactionPage,
    )

__all__ = ["GET_ERA_PAYMENTS", "GET_TRANSACTIONS"]

GET_ERA_PAYMENTS: Operation[ExternalConsolidatedRemitEraPaymentsResponse] = Operation(
    name="external_consolidated_remit.v_1.get_era_payments",
    method="GET",
    host="candid_api",
    path="/api/external-consolidated-remit/v1/{consolidated_remit_id}/era-payments",
    path_parameters=(Parameter("consolidated_remit_id", "ConsolidatedRemitId"),),
    answer="ExternalConsolidatedRemitEraPaymentsResponse",
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError"),
    repeat="safe",
    reads=True,
)

GET_TRANSACTIONS: Operation[ExternalConsolidatedRemitTransactionPage] = Operation(
    name="external_consolidated_remit.v_1.get_transactions",
    method="GET",
    host="candid_api",
    path="/api/external-consolidated-remit/v1/{consolidated_remit_id}/transactions",
    path_parameters=(Parameter("consolidated_remit_id", "ConsolidatedRemitId"),),
    query=(
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("limit", "int | None", required=False),
        Parameter("era_payment_id", "EraPaymentId | list[EraPaymentId] | None", required=False),
        Parameter(
            "transaction_id",
            "ExternalConsolidatedRemitTransactionId | list[ExternalConsolidatedRemitTransactionId] | None",
            required=False,
        ),
        Parameter("transaction_type", "TransactionType | list[TransactionType] | None", required=False),
    ),
    answer="ExternalConsolidatedRemitTransactionPage",
    errors=("commons.EntityNotFoundError", "commons.UnprocessableEntityError", "commons.UnauthorizedError"),
    repeat="safe",
    reads=True,
    paging=Paging(),
)
