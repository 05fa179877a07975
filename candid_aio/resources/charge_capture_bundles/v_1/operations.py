"""The operations of `charge_capture_bundles.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonFields, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.charge_capture_bundles.v_1.types import (
        ChargeCaptureClaimCreation,
        ChargeCaptureClaimCreationPage,
        ChargeCaptureClaimCreationSummary,
    )

__all__ = ["GET", "GET_ALL", "GET_SUMMARY", "RESOLVE_CHARGE_CREATION_ERROR"]

GET: Operation[ChargeCaptureClaimCreation] = Operation(
    name="charge_capture_bundles.v_1.get",
    method="GET",
    host="candid_api",
    path="/api/charge_capture_claim_creation/v1/{charge_capture_claim_creation_id}",
    path_parameters=(Parameter("charge_capture_claim_creation_id", "ChargeCaptureClaimCreationId"),),
    answer="ChargeCaptureClaimCreation",
    repeat="safe",
    reads=True,
)

GET_SUMMARY: Operation[ChargeCaptureClaimCreationSummary] = Operation(
    name="charge_capture_bundles.v_1.get_summary",
    method="GET",
    host="candid_api",
    path="/api/charge_capture_claim_creation/v1/all/summary",
    answer="ChargeCaptureClaimCreationSummary",
    repeat="safe",
    reads=True,
)

RESOLVE_CHARGE_CREATION_ERROR: Operation[None] = Operation(
    name="charge_capture_bundles.v_1.resolve_charge_creation_error",
    method="PATCH",
    host="candid_api",
    path="/api/charge_capture_claim_creation/v1/error/{charge_capture_bundle_error_id}",
    path_parameters=(Parameter("charge_capture_bundle_error_id", "UUID"),),
    body=JsonFields(
        (
            Parameter("resolved_by", "str | None", required=False),
            Parameter("resolution_reason", "str | None", required=False),
        ),
    ),
    errors=("commons.EntityNotFoundError", "commons.UnauthorizedError"),
    repeat="safe",
)

GET_ALL: Operation[ChargeCaptureClaimCreationPage] = Operation(
    name="charge_capture_bundles.v_1.get_all",
    method="GET",
    host="candid_api",
    path="/api/charge_capture_claim_creation/v1",
    query=(
        Parameter("limit", "int | None", required=False),
        Parameter("sort", "ChargeCaptureClaimCreationSortField | None", required=False),
        Parameter("sort_direction", "SortDirection | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("patient_external_id", "str | None", required=False),
        Parameter("claim_creation_status", "ChargeCaptureClaimCreationStatus | None", required=False),
        Parameter("charge_status", "ChargeCaptureStatus | None", required=False),
        Parameter("charge_external_id", "str | None", required=False),
        Parameter("date_of_service_min", "date | None", required=False),
        Parameter("date_of_service_max", "date | None", required=False),
        Parameter("claim_ids", "EncounterId | list[EncounterId] | None", required=False),
        Parameter(
            "claim_creation_ids",
            "ChargeCaptureClaimCreationId | list[ChargeCaptureClaimCreationId] | None",
            required=False,
        ),
        Parameter("billing_provider_npis", "str | list[str] | None", required=False),
        Parameter("service_facility_name", "str | None", required=False),
        Parameter("primary_payer_ids", "str | list[str] | None", required=False),
        Parameter("rendering_provider_npis", "str | list[str] | None", required=False),
        Parameter("rendering_provider_names", "str | list[str] | None", required=False),
        Parameter("supervising_provider_npis", "str | list[str] | None", required=False),
        Parameter("supervising_provider_names", "str | list[str] | None", required=False),
        Parameter("claim_status", "ClaimStatus | None", required=False),
        Parameter("claim_creation_category", "str | list[str] | None", required=False),
        Parameter("tags", "str | list[str] | None", required=False),
        Parameter("primary_payer_names", "str | list[str] | None", required=False),
        Parameter("patient_names", "str | list[str] | None", required=False),
        Parameter("has_charge_capture_updates", "bool | None", required=False),
    ),
    answer="ChargeCaptureClaimCreationPage",
    repeat="safe",
    reads=True,
    paging=Paging(),
)
