"""The operations of `payers.v_3`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.payers.v_3.types import Payer, PayerPage

__all__ = ["GET", "GET_ALL"]

GET: Operation[Payer] = Operation(
    name="payers.v_3.get",
    method="GET",
    host="candid_api",
    path="/api/payers/v3/{payer_uuid}",
    path_parameters=(Parameter("payer_uuid", "PayerUuid"),),
    answer="Payer",
    repeat="safe",
    reads=True,
)

GET_ALL: Operation[PayerPage] = Operation(
    name="payers.v_3.get_all",
    method="GET",
    host="candid_api",
    path="/api/payers/v3",
    query=(
        Parameter("limit", "int | None", required=False),
        Parameter("search_term", "str | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
    ),
    answer="PayerPage",
    repeat="safe",
    reads=True,
    paging=Paging(),
)
