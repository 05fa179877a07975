"""The operations of `write_offs.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonFields, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import AdjustmentId
    from candid_aio.resources.write_offs.v_1.types import CreateWriteOffsResponse, WriteOff, WriteOffsPage

__all__ = [
    "CREATE",
    "GET",
    "GET_MULTI",
    "REVERT",
    "REVERT_ERA_ORIGINATED_INSURANCE_BALANCE_ADJUSTMENT",
    "REVERT_INSURANCE_BALANCE_ADJUSTMENT",
]

GET_MULTI: Operation[WriteOffsPage] = Operation(
    name="write_offs.v_1.get_multi",
    method="GET",
    host="candid_api",
    path="/api/write-offs/v1",
    query=(
        Parameter("limit", "int | None", required=False),
        Parameter("patient_external_id", "PatientExternalId | None", required=False),
        Parameter("payer_uuid", "PayerUuid | None", required=False),
        Parameter("service_line_id", "ServiceLineId | None", required=False),
        Parameter("claim_id", "ClaimId | None", required=False),
        Parameter("billing_provider_id", "ProviderId | None", required=False),
        Parameter("sort", "WriteOffSortField | None", required=False),
        Parameter("sort_direction", "SortDirection | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("account_types", "AccountType | list[AccountType] | None", required=False),
    ),
    answer="WriteOffsPage",
    repeat="safe",
    reads=True,
    paging=Paging(),
)

GET: Operation[WriteOff] = Operation(
    name="write_offs.v_1.get",
    method="GET",
    host="candid_api",
    path="/api/write-offs/v1/{write_off_id}",
    path_parameters=(Parameter("write_off_id", "WriteOffId"),),
    answer="WriteOff",
    repeat="safe",
    reads=True,
)

CREATE: Operation[CreateWriteOffsResponse] = Operation(
    name="write_offs.v_1.create",
    method="POST",
    host="candid_api",
    path="/api/write-offs/v1",
    body=JsonFields(
        (Parameter("write_offs", "list[WriteOffCreate]"),),
    ),
    answer="CreateWriteOffsResponse",
    repeat="unsafe",
)

REVERT: Operation[WriteOff] = Operation(
    name="write_offs.v_1.revert",
    method="POST",
    host="candid_api",
    path="/api/write-offs/v1/{write_off_id}/revert",
    path_parameters=(Parameter("write_off_id", "WriteOffId"),),
    answer="WriteOff",
    repeat="unsafe",
)

REVERT_INSURANCE_BALANCE_ADJUSTMENT: Operation[WriteOff] = Operation(
    name="write_offs.v_1.revert_insurance_balance_adjustment",
    method="POST",
    host="candid_api",
    path="/api/write-offs/v1/{adjustment_id}/revert",
    path_parameters=(Parameter("adjustment_id", "AdjustmentId"),),
    answer="WriteOff",
    repeat="unsafe",
)

REVERT_ERA_ORIGINATED_INSURANCE_BALANCE_ADJUSTMENT: Operation[AdjustmentId] = Operation(
    name="write_offs.v_1.revert_era_originated_insurance_balance_adjustment",
    method="POST",
    host="candid_api",
    path="/api/write-offs/v1/{adjustment_id}/revert-era-originated",
    path_parameters=(Parameter("adjustment_id", "AdjustmentId"),),
    answer="AdjustmentId",
    repeat="unsafe",
)
