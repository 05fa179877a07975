"""The operations of `non_insurance_payers.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.non_insurance_payers.v_1.types import (
        NonInsurancePayer,
        NonInsurancePayerCategoriesPage,
        NonInsurancePayerPage,
    )

__all__ = ["CREATE", "DELETE", "GET", "GET_CATEGORIES", "GET_MULTI", "TOGGLE_ENABLEMENT", "UPDATE"]

CREATE: Operation[NonInsurancePayer] = Operation(
    name="non_insurance_payers.v_1.create",
    method="POST",
    host="candid_api",
    path="/api/non-insurance-payers/v1",
    body=JsonBody("request", "CreateNonInsurancePayerRequest"),
    answer="NonInsurancePayer",
    errors=("commons.EntityNotFoundError", "commons.EntityConflictError"),
    repeat="unsafe",
)

TOGGLE_ENABLEMENT: Operation[NonInsurancePayer] = Operation(
    name="non_insurance_payers.v_1.toggle_enablement",
    method="PATCH",
    host="candid_api",
    path="/api/non-insurance-payers/v1/{non_insurance_payer_id}/toggle_enablement",
    path_parameters=(Parameter("non_insurance_payer_id", "NonInsurancePayerId"),),
    body=JsonBody("request", "ToggleNonInsurancePayerEnablementRequest"),
    answer="NonInsurancePayer",
    errors=("commons.EntityNotFoundError",),
    repeat="safe",
)

GET_MULTI: Operation[NonInsurancePayerPage] = Operation(
    name="non_insurance_payers.v_1.get_multi",
    method="GET",
    host="candid_api",
    path="/api/non-insurance-payers/v1",
    query=(
        Parameter("name", "str | None", required=False),
        Parameter("category", "str | None", required=False),
        Parameter("categories_exact", "str | list[str] | None", required=False),
        Parameter("clinical_trial_ids", "ClinicalTrialId | list[ClinicalTrialId] | None", required=False),
        Parameter("enabled", "bool | None", required=False),
        Parameter("sort", "NonInsurancePayerSortField | None", required=False),
        Parameter("sort_direction", "SortDirection | None", required=False),
        Parameter("limit", "int | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("organization_id", "OrganizationId | None", required=False),
    ),
    answer="NonInsurancePayerPage",
    errors=("commons.UnprocessableEntityError", "commons.UnauthorizedError"),
    repeat="safe",
    reads=True,
    paging=Paging(),
)

GET_CATEGORIES: Operation[NonInsurancePayerCategoriesPage] = Operation(
    name="non_insurance_payers.v_1.get_categories",
    method="GET",
    host="candid_api",
    path="/api/non-insurance-payers/v1/categories",
    query=(
        Parameter("search_term", "str | None", required=False),
        Parameter("limit", "int | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
    ),
    answer="NonInsurancePayerCategoriesPage",
    repeat="safe",
    reads=True,
    paging=Paging(),
)

GET: Operation[NonInsurancePayer] = Operation(
    name="non_insurance_payers.v_1.get",
    method="GET",
    host="candid_api",
    path="/api/non-insurance-payers/v1/{non_insurance_payer_id}",
    path_parameters=(Parameter("non_insurance_payer_id", "NonInsurancePayerId"),),
    query=(Parameter("organization_id", "OrganizationId | None", required=False),),
    answer="NonInsurancePayer",
    errors=("commons.EntityNotFoundError",),
    repeat="safe",
    reads=True,
)

UPDATE: Operation[NonInsurancePayer] = Operation(
    name="non_insurance_payers.v_1.update",
    method="PATCH",
    host="candid_api",
    path="/api/non-insurance-payers/v1/{non_insurance_payer_id}",
    path_parameters=(Parameter("non_insurance_payer_id", "NonInsurancePayerId"),),
    body=JsonBody("request", "NonInsurancePayerUpdateRequest"),
    answer="NonInsurancePayer",
    errors=("commons.EntityNotFoundError", "commons.EntityConflictError"),
    repeat="safe",
)

DELETE: Operation[None] = Operation(
    name="non_insurance_payers.v_1.delete",
    method="DELETE",
    host="candid_api",
    path="/api/non-insurance-payers/v1/{non_insurance_payer_id}",
    path_parameters=(Parameter("non_insurance_payer_id", "NonInsurancePayerId"),),
    errors=("commons.EntityNotFoundError",),
    repeat="safe",
)
