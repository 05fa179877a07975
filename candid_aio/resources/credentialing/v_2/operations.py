"""The operations of `credentialing.v_2`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonFields, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.credentialing.v_2.types import (
        FacilityCredentialingSpan,
        FacilityCredentialingSpanPage,
        ProviderCredentialingSpan,
        ProviderCredentialingSpanPage,
    )

__all__ = [
    "CREATE",
    "CREATE_FACILITY",
    "DELETE",
    "DELETE_FACILITY",
    "GET",
    "GET_ALL",
    "GET_ALL_FACILITIES",
    "GET_FACILITY",
    "UPDATE",
    "UPDATE_FACILITY",
]

CREATE_FACILITY: Operation[FacilityCredentialingSpan] = Operation(
    name="credentialing.v_2.create_facility",
    method="POST",
    host="candid_api",
    path="/api/provider-credentialing-span/v2/facility",
    body=JsonFields(
        (
            Parameter("service_facility_id", "UUID"),
            Parameter("contracting_provider_id", "UUID"),
            Parameter("payer_uuid", "UUID"),
            Parameter("start_date", "date | None", required=False),
            Parameter("end_date", "date | None", required=False),
            Parameter("submitted_date", "date | None", required=False),
            Parameter("payer_loaded_date", "date | None", required=False),
        ),
    ),
    answer="FacilityCredentialingSpan",
    errors=("commons.HttpRequestValidationsError", "commons.UnauthorizedError"),
    repeat="unsafe",
)

GET_FACILITY: Operation[FacilityCredentialingSpan] = Operation(
    name="credentialing.v_2.get_facility",
    method="GET",
    host="candid_api",
    path="/api/provider-credentialing-span/v2/facility/{facility_credentialing_id}",
    path_parameters=(Parameter("facility_credentialing_id", "FacilityCredentialingSpanId"),),
    answer="FacilityCredentialingSpan",
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError"),
    repeat="safe",
    reads=True,
)

GET_ALL_FACILITIES: Operation[FacilityCredentialingSpanPage] = Operation(
    name="credentialing.v_2.get_all_facilities",
    method="GET",
    host="candid_api",
    path="/api/provider-credentialing-span/v2/facility",
    query=(
        Parameter("limit", "int | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("payer_uuid", "UUID | None", required=False),
        Parameter("contracting_provider_id", "UUID | None", required=False),
        Parameter("service_facility_id", "UUID | None", required=False),
    ),
    answer="FacilityCredentialingSpanPage",
    errors=("commons.UnauthorizedError", "commons.UnprocessableEntityError"),
    repeat="safe",
    reads=True,
    paging=Paging(),
)

DELETE_FACILITY: Operation[None] = Operation(
    name="credentialing.v_2.delete_facility",
    method="DELETE",
    host="candid_api",
    path="/api/provider-credentialing-span/v2/facility/{facility_credentialing_id}",
    path_parameters=(Parameter("facility_credentialing_id", "FacilityCredentialingSpanId"),),
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError"),
    repeat="safe",
)

UPDATE_FACILITY: Operation[FacilityCredentialingSpan] = Operation(
    name="credentialing.v_2.update_facility",
    method="PATCH",
    host="candid_api",
    path="/api/provider-credentialing-span/v2/facility/{facility_credentialing_id}",
    path_parameters=(Parameter("facility_credentialing_id", "FacilityCredentialingSpanId"),),
    body=JsonFields(
        (
            Parameter("contracting_provider_id", "UUID"),
            Parameter("payer_uuid", "UUID | None", required=False),
            Parameter("start_date", "date | None", required=False),
            Parameter("end_date", "date | None", required=False),
            Parameter("submitted_date", "date | None", required=False),
            Parameter("payer_loaded_date", "date | None", required=False),
        ),
    ),
    answer="FacilityCredentialingSpan",
    errors=(
        "commons.EntityNotFoundError",
        "commons.HttpRequestValidationsError",
        "commons.UnauthorizedError",
        "commons.UnprocessableEntityError",
    ),
    repeat="safe",
)

CREATE: Operation[ProviderCredentialingSpan] = Operation(
    name="credentialing.v_2.create",
    method="POST",
    host="candid_api",
    path="/api/provider-credentialing-span/v2",
    body=JsonFields(
        (
            Parameter("rendering_provider_id", "UUID"),
            Parameter("contracting_provider_id", "UUID"),
            Parameter("payer_uuid", "UUID"),
            Parameter("start_date", "date | None", required=False),
            Parameter("end_date", "date | None", required=False),
            Parameter("regions", "Regions"),
            Parameter("submitted_date", "date | None", required=False),
            Parameter("payer_loaded_date", "date | None", required=False),
        ),
    ),
    answer="ProviderCredentialingSpan",
    errors=("commons.HttpRequestValidationsError", "commons.UnauthorizedError"),
    repeat="unsafe",
)

GET: Operation[ProviderCredentialingSpan] = Operation(
    name="credentialing.v_2.get",
    method="GET",
    host="candid_api",
    path="/api/provider-credentialing-span/v2/{provider_credentialing_id}",
    path_parameters=(Parameter("provider_credentialing_id", "CommonsProviderCredentialingSpanId"),),
    answer="ProviderCredentialingSpan",
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError"),
    repeat="safe",
    reads=True,
)

GET_ALL: Operation[ProviderCredentialingSpanPage] = Operation(
    name="credentialing.v_2.get_all",
    method="GET",
    host="candid_api",
    path="/api/provider-credentialing-span/v2",
    query=(
        Parameter("limit", "int | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("payer_uuid", "UUID | None", required=False),
        Parameter("provider_id", "UUID | None", required=False),
        Parameter("as_rendering_provider", "bool | None", required=False),
        Parameter("as_contracting_provider", "bool | None", required=False),
    ),
    answer="ProviderCredentialingSpanPage",
    errors=("commons.UnauthorizedError", "commons.UnprocessableEntityError"),
    repeat="safe",
    reads=True,
    paging=Paging(),
)

DELETE: Operation[None] = Operation(
    name="credentialing.v_2.delete",
    method="DELETE",
    host="candid_api",
    path="/api/provider-credentialing-span/v2/{provider_credentialing_id}",
    path_parameters=(Parameter("provider_credentialing_id", "CommonsProviderCredentialingSpanId"),),
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError"),
    repeat="safe",
)

UPDATE: Operation[ProviderCredentialingSpan] = Operation(
    name="credentialing.v_2.update",
    method="PATCH",
    host="candid_api",
    path="/api/provider-credentialing-span/v2/{provider_credentialing_id}",
    path_parameters=(Parameter("provider_credentialing_id", "CommonsProviderCredentialingSpanId"),),
    body=JsonFields(
        (
            Parameter("contracting_provider_id", "UUID | None", required=False),
            Parameter("payer_uuid", "UUID | None", required=False),
            Parameter("start_date", "date | None", required=False),
            Parameter("end_date", "date | None", required=False),
            Parameter("regions", "Regions | None", required=False),
            Parameter("submitted_date", "date | None", required=False),
            Parameter("payer_loaded_date", "date | None", required=False),
        ),
    ),
    answer="ProviderCredentialingSpan",
    errors=(
        "commons.EntityNotFoundError",
        "commons.HttpRequestValidationsError",
        "commons.UnauthorizedError",
        "commons.UnprocessableEntityError",
    ),
    repeat="safe",
)
