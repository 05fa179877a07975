"""The operations of `payer_plan_groups.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.payer_plan_groups.v_1.types import PayerPlanGroup, PayerPlanGroupPage

__all__ = ["CREATE", "DEACTIVATE", "GET", "GET_MULTI", "UPDATE"]

GET_MULTI: Operation[PayerPlanGroupPage] = Operation(
    name="payer_plan_groups.v_1.get_multi",
    method="GET",
    host="candid_api",
    path="/api/payer-plan-groups/v1",
    query=(
        Parameter("plan_group_name", "str | list[str] | None", required=False),
        Parameter("payer_uuid", "PayerUuid | list[PayerUuid] | None", required=False),
        Parameter("payer_group_id", "PayerGroupId | None", required=False),
        Parameter("payer_id", "PayerId | list[PayerId] | None", required=False),
        Parameter("plan_type", "SourceOfPaymentCode | list[SourceOfPaymentCode] | None", required=False),
        Parameter("is_active", "bool | None", required=False),
        Parameter("payer_plan_group_id", "PayerPlanGroupId | list[PayerPlanGroupId] | None", required=False),
        Parameter("limit", "int | None", required=False),
        Parameter("sort_by_similarity", "str | None", required=False),
        Parameter("sort", "PayerPlanGroupSortField | None", required=False),
        Parameter("sort_direction", "SortDirection | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("organization_id", "OrganizationId | None", required=False),
    ),
    answer="PayerPlanGroupPage",
    errors=("commons.UnprocessableEntityError", "commons.UnauthorizedError"),
    repeat="safe",
    reads=True,
    paging=Paging(),
)

GET: Operation[PayerPlanGroup] = Operation(
    name="payer_plan_groups.v_1.get",
    method="GET",
    host="candid_api",
    path="/api/payer-plan-groups/v1/{payer_plan_group_id}",
    path_parameters=(Parameter("payer_plan_group_id", "PayerPlanGroupId"),),
    answer="PayerPlanGroup",
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError"),
    repeat="safe",
    reads=True,
)

CREATE: Operation[PayerPlanGroup] = Operation(
    name="payer_plan_groups.v_1.create",
    method="POST",
    host="candid_api",
    path="/api/payer-plan-groups/v1",
    body=JsonBody("request", "MutablePayerPlanGroup"),
    answer="PayerPlanGroup",
    errors=("commons.EntityNotFoundError", "payer_plan_groups.v_1.PayerPlanGroupAlreadyExistsHttpError"),
    repeat="guarded",
)

UPDATE: Operation[PayerPlanGroup] = Operation(
    name="payer_plan_groups.v_1.update",
    method="PUT",
    host="candid_api",
    path="/api/payer-plan-groups/v1/{payer_plan_group_id}",
    path_parameters=(Parameter("payer_plan_group_id", "PayerPlanGroupId"),),
    body=JsonBody("request", "MutablePayerPlanGroup"),
    answer="PayerPlanGroup",
    errors=(
        "commons.EntityNotFoundError",
        "commons.UnauthorizedError",
        "payer_plan_groups.v_1.PayerPlanGroupAlreadyExistsHttpError",
    ),
    repeat="safe",
)

DEACTIVATE: Operation[PayerPlanGroup] = Operation(
    name="payer_plan_groups.v_1.deactivate",
    method="PATCH",
    host="candid_api",
    path="/api/payer-plan-groups/v1/{payer_plan_group_id}",
    path_parameters=(Parameter("payer_plan_group_id", "PayerPlanGroupId"),),
    answer="PayerPlanGroup",
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError"),
    repeat="safe",
)
