"""The operations of `patient_ar.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.patient_ar.v_1.types import InvoiceItemizationResponse, ListInventoryPagedResponse

__all__ = ["ITEMIZE", "LIST_INVENTORY"]

LIST_INVENTORY: Operation[ListInventoryPagedResponse] = Operation(
    name="patient_ar.v_1.list_inventory",
    method="GET",
    host="candid_api",
    path="/api/patient-ar/v1/inventory",
    query=(
        Parameter("since", "datetime | None", required=False),
        Parameter("limit", "int | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
    ),
    answer="ListInventoryPagedResponse",
    errors=("patient_ar.v_1.InvalidFiltersError", "commons.UnauthorizedError"),
    repeat="safe",
    reads=True,
    paging=Paging(items="records"),
)

ITEMIZE: Operation[InvoiceItemizationResponse] = Operation(
    name="patient_ar.v_1.itemize",
    method="GET",
    host="candid_api",
    path="/api/patient-ar/v1/invoice-itemization/{claim_id}",
    path_parameters=(Parameter("claim_id", "ClaimId"),),
    answer="InvoiceItemizationResponse",
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError"),
    repeat="safe",
    reads=True,
)
