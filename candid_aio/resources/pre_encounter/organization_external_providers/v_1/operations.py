"""The operations of `pre_encounter.organization_external_providers.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.organization_external_providers.v_1.types import (
        OrganizationExternalProvider,
        OrganizationExternalProviderPage,
    )

__all__ = ["CREATE", "DEACTIVATE", "GET", "GET_MULTI", "SCAN", "UPDATE"]

GET: Operation[OrganizationExternalProvider] = Operation(
    name="pre_encounter.organization_external_providers.v_1.get",
    method="GET",
    host="pre_encounter",
    path="/organization-external-providers/v1/{id}",
    path_parameters=(Parameter("id", "OrganizationExternalProviderId"),),
    answer="OrganizationExternalProvider",
    errors=("pre_encounter.common.NotFoundError",),
    repeat="safe",
    reads=True,
)

GET_MULTI: Operation[OrganizationExternalProviderPage] = Operation(
    name="pre_encounter.organization_external_providers.v_1.get_multi",
    method="GET",
    host="pre_encounter",
    path="/organization-external-providers/v1",
    query=(
        Parameter("limit", "int | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("sort_field", "OrganizationExternalProviderSortField | None", required=False),
        Parameter("sort_direction", "SortDirection | None", required=False),
        Parameter("npi", "str | None", required=False),
        Parameter("type", "OrganizationExternalProviderType | None", required=False),
        Parameter("first_name", "str | None", required=False),
        Parameter("last_name", "str | None", required=False),
    ),
    answer="OrganizationExternalProviderPage",
    repeat="safe",
    reads=True,
    paging=Paging(),
)

CREATE: Operation[OrganizationExternalProvider] = Operation(
    name="pre_encounter.organization_external_providers.v_1.create",
    method="POST",
    host="pre_encounter",
    path="/organization-external-providers/v1",
    body=JsonBody("request", "MutableOrganizationExternalProvider"),
    answer="OrganizationExternalProvider",
    errors=("pre_encounter.common.BadRequestError",),
    repeat="unsafe",
)

UPDATE: Operation[OrganizationExternalProvider] = Operation(
    name="pre_encounter.organization_external_providers.v_1.update",
    method="PUT",
    host="pre_encounter",
    path="/organization-external-providers/v1/{id}/{version}",
    path_parameters=(
        Parameter("id", "OrganizationExternalProviderId"),
        Parameter("version", "str"),
    ),
    body=JsonBody("request", "MutableOrganizationExternalProvider"),
    answer="OrganizationExternalProvider",
    errors=(
        "pre_encounter.common.BadRequestError",
        "pre_encounter.common.NotFoundError",
        "pre_encounter.common.VersionConflictError",
    ),
    repeat="safe",
)

DEACTIVATE: Operation[None] = Operation(
    name="pre_encounter.organization_external_providers.v_1.deactivate",
    method="DELETE",
    host="pre_encounter",
    path="/organization-external-providers/v1/{id}/{version}",
    path_parameters=(
        Parameter("id", "OrganizationExternalProviderId"),
        Parameter("version", "str"),
    ),
    errors=("pre_encounter.common.NotFoundError", "pre_encounter.common.VersionConflictError"),
    repeat="safe",
)

SCAN: Operation[list[OrganizationExternalProvider]] = Operation(
    name="pre_encounter.organization_external_providers.v_1.scan",
    method="GET",
    host="pre_encounter",
    path="/organization-external-providers/v1/updates/scan",
    query=(
        Parameter("since", "datetime"),
        Parameter("max_results", "int | None", wire="maxResults", required=False),
    ),
    answer="list[OrganizationExternalProvider]",
    repeat="safe",
    reads=True,
)
