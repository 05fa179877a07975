"""The operations of `external_payment_account_config.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.external_payment_account_config.v_1.types import ExternalPaymentAccountConfigPage

__all__ = ["GET_MULTI"]

GET_MULTI: Operation[ExternalPaymentAccountConfigPage] = Operation(
    name="external_payment_account_config.v_1.get_multi",
    method="GET",
    host="candid_api",
    path="/api/external-payment-account-config/v1",
    query=(
        Parameter("limit", "int | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
    ),
    answer="ExternalPaymentAccountConfigPage",
    repeat="safe",
    reads=True,
    paging=Paging(),
)
