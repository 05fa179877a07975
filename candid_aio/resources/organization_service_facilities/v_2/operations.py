"""The operations of `organization_service_facilities.v_2`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.organization_service_facilities.v_2.types import (
        OrganizationServiceFacility,
        OrganizationServiceFacilityPage,
    )

__all__ = ["CREATE", "DELETE", "GET", "GET_BY_EXTERNAL_ID", "GET_MULTI", "UPDATE"]

GET: Operation[OrganizationServiceFacility] = Operation(
    name="organization_service_facilities.v_2.get",
    method="GET",
    host="candid_api",
    path="/api/organization-service-facilities/v2/{organization_service_facility_id}",
    path_parameters=(Parameter("organization_service_facility_id", "OrganizationServiceFacilityId"),),
    answer="OrganizationServiceFacility",
    errors=("commons.EntityNotFoundError",),
    repeat="safe",
    reads=True,
)

GET_MULTI: Operation[OrganizationServiceFacilityPage] = Operation(
    name="organization_service_facilities.v_2.get_multi",
    method="GET",
    host="candid_api",
    path="/api/organization-service-facilities/v2",
    query=(
        Parameter("limit", "int | None", required=False),
        Parameter("name", "str | None", required=False),
        Parameter(
            "organization_service_facility_ids",
            "OrganizationServiceFacilityId | list[OrganizationServiceFacilityId] | None",
            required=False,
        ),
        Parameter("external_ids", "str | list[str] | None", required=False),
        Parameter("place_of_service_code", "FacilityTypeCode | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("organization_id", "OrganizationId | None", required=False),
    ),
    answer="OrganizationServiceFacilityPage",
    repeat="safe",
    reads=True,
    paging=Paging(),
)

GET_BY_EXTERNAL_ID: Operation[OrganizationServiceFacility] = Operation(
    name="organization_service_facilities.v_2.get_by_external_id",
    method="GET",
    host="candid_api",
    path="/api/organization-service-facilities/v2/external-id/{external_id}",
    path_parameters=(Parameter("external_id", "str"),),
    answer="OrganizationServiceFacility",
    errors=("commons.EntityNotFoundError",),
    repeat="safe",
    reads=True,
)

CREATE: Operation[OrganizationServiceFacility] = Operation(
    name="organization_service_facilities.v_2.create",
    method="POST",
    host="candid_api",
    path="/api/organization-service-facilities/v2",
    body=JsonBody("request", "OrganizationServiceFacilityCreate"),
    answer="OrganizationServiceFacility",
    errors=("commons.HttpRequestValidationError", "commons.EntityConflictError"),
    repeat="unsafe",
)

UPDATE: Operation[OrganizationServiceFacility] = Operation(
    name="organization_service_facilities.v_2.update",
    method="PATCH",
    host="candid_api",
    path="/api/organization-service-facilities/v2/{organization_service_facility_id}",
    path_parameters=(Parameter("organization_service_facility_id", "OrganizationServiceFacilityId"),),
    body=JsonBody("request", "OrganizationServiceFacilityUpdate"),
    answer="OrganizationServiceFacility",
    errors=("commons.HttpRequestValidationError", "commons.EntityNotFoundError", "commons.EntityConflictError"),
    repeat="safe",
)

DELETE: Operation[None] = Operation(
    name="organization_service_facilities.v_2.delete",
    method="DELETE",
    host="candid_api",
    path="/api/organization-service-facilities/v2/{organization_service_facility_id}",
    path_parameters=(Parameter("organization_service_facility_id", "OrganizationServiceFacilityId"),),
    errors=("commons.EntityNotFoundError",),
    repeat="safe",
)
