"""The operations of `fee_schedules.v_3`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, JsonFields, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.fee_schedules.v_3.types import (
        BatchMatchResult,
        DimensionsPage,
        MatchResult,
        MatchTestResult,
        PayerThreshold,
        PayerThresholdsPage,
        Rate,
        RatesPage,
    )

__all__ = [
    "BATCH_MATCH",
    "DELETE_RATE",
    "GET_MATCH",
    "GET_MULTI",
    "GET_PAYER_THRESHOLDS",
    "GET_PAYER_THRESHOLDS_DEFAULT",
    "GET_RATE_HISTORY",
    "GET_UNIQUE_VALUES_FOR_DIMENSION",
    "HARD_DELETE_RATES",
    "HARD_DELETE_RATES_BY_IDS",
    "SET_PAYER_THRESHOLD",
    "TEST_MATCH",
    "UPLOAD_FEE_SCHEDULE",
]

GET_MATCH: Operation[MatchResult | None] = Operation(
    name="fee_schedules.v_3.get_match",
    method="GET",
    host="candid_api",
    path="/api/fee-schedules/v3/service-line/{service_line_id}/match",
    path_parameters=(Parameter("service_line_id", "ServiceLineId"),),
    answer="MatchResult | None",
    errors=("commons.EntityNotFoundError", "fee_schedules.v_3.FailedToBuildServiceLineDimensions"),
    repeat="safe",
    reads=True,
)

TEST_MATCH: Operation[MatchTestResult] = Operation(
    name="fee_schedules.v_3.test_match",
    method="GET",
    host="candid_api",
    path="/api/fee-schedules/v3/service-line/{service_line_id}/match/{rate_id}",
    path_parameters=(
        Parameter("service_line_id", "ServiceLineId"),
        Parameter("rate_id", "RateId"),
    ),
    answer="MatchTestResult",
    errors=("commons.EntityNotFoundError", "fee_schedules.v_3.FailedToBuildServiceLineDimensions"),
    repeat="safe",
    reads=True,
)

BATCH_MATCH: Operation[list[BatchMatchResult]] = Operation(
    name="fee_schedules.v_3.batch_match",
    method="POST",
    host="candid_api",
    path="/api/fee-schedules/v3/batch-match",
    body=JsonBody("request", "list[BatchMatchPoint]"),
    answer="list[BatchMatchResult]",
    repeat="safe",
    reads=True,
)

GET_MULTI: Operation[RatesPage] = Operation(
    name="fee_schedules.v_3.get_multi",
    method="GET",
    host="candid_api",
    path="/api/fee-schedules/v3",
    query=(
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("limit", "int | None", required=False),
        Parameter("active_date", "date | None", required=False),
        Parameter("payer_uuid", "PayerUuid | None", required=False),
        Parameter("organization_billing_provider_id", "OrganizationProviderId | None", required=False),
        Parameter("states", "State | list[State] | None", required=False),
        Parameter("zip_codes", "str | list[str] | None", required=False),
        Parameter("license_types", "LicenseType | list[LicenseType] | None", required=False),
        Parameter("facility_type_codes", "FacilityTypeCode | list[FacilityTypeCode] | None", required=False),
        Parameter("network_types", "NetworkType | list[NetworkType] | None", required=False),
        Parameter("payer_plan_group_ids", "PayerPlanGroupId | list[PayerPlanGroupId] | None", required=False),
        Parameter("cpt_code", "str | None", required=False),
        Parameter("modifiers", "ProcedureModifier | list[ProcedureModifier] | None", required=False),
    ),
    answer="RatesPage",
    repeat="safe",
    reads=True,
    paging=Paging(items="rates"),
)

GET_UNIQUE_VALUES_FOR_DIMENSION: Operation[DimensionsPage] = Operation(
    name="fee_schedules.v_3.get_unique_values_for_dimension",
    method="GET",
    host="candid_api",
    path="/api/fee-schedules/v3/unique-dimension-values",
    query=(
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("limit", "int | None", required=False),
        Parameter("pivot_dimension", "DimensionName"),
        Parameter("payer_uuid", "PayerUuid | None", required=False),
        Parameter("organization_billing_provider_id", "OrganizationProviderId | None", required=False),
        Parameter("states", "State | list[State] | None", required=False),
        Parameter("zip_codes", "str | list[str] | None", required=False),
        Parameter("license_types", "LicenseType | list[LicenseType] | None", required=False),
        Parameter("facility_type_codes", "FacilityTypeCode | list[FacilityTypeCode] | None", required=False),
        Parameter("network_types", "NetworkType | list[NetworkType] | None", required=False),
        Parameter("payer_plan_group_ids", "PayerPlanGroupId | list[PayerPlanGroupId] | None", required=False),
        Parameter("cpt_code", "str | None", required=False),
        Parameter("modifiers", "ProcedureModifier | list[ProcedureModifier] | None", required=False),
    ),
    answer="DimensionsPage",
    repeat="safe",
    reads=True,
    paging=Paging(items="dimensions"),
)

GET_RATE_HISTORY: Operation[list[Rate]] = Operation(
    name="fee_schedules.v_3.get_rate_history",
    method="GET",
    host="candid_api",
    path="/api/fee-schedules/v3/{rate_id}/history",
    path_parameters=(Parameter("rate_id", "RateId"),),
    answer="list[Rate]",
    errors=("commons.EntityNotFoundError",),
    repeat="safe",
    reads=True,
)

UPLOAD_FEE_SCHEDULE: Operation[list[Rate]] = Operation(
    name="fee_schedules.v_3.upload_fee_schedule",
    method="POST",
    host="candid_api",
    path="/api/fee-schedules/v3",
    body=JsonFields(
        (
            Parameter("dry_run", "bool"),
            Parameter("rates", "list[RateUpload]"),
        ),
    ),
    answer="list[Rate]",
    errors=("fee_schedules.v_3.FeeScheduleValidationHttpError",),
    repeat="unsafe",
)

DELETE_RATE: Operation[None] = Operation(
    name="fee_schedules.v_3.delete_rate",
    method="DELETE",
    host="candid_api",
    path="/api/fee-schedules/v3/{rate_id}/{version}",
    path_parameters=(
        Parameter("rate_id", "RateId"),
        Parameter("version", "int"),
    ),
    errors=("commons.EntityNotFoundError", "commons.EntityConflictError"),
    repeat="safe",
)

GET_PAYER_THRESHOLDS_DEFAULT: Operation[PayerThreshold] = Operation(
    name="fee_schedules.v_3.get_payer_thresholds_default",
    method="GET",
    host="candid_api",
    path="/api/fee-schedules/v3/payer-threshold/default",
    answer="PayerThreshold",
    repeat="safe",
    reads=True,
)

GET_PAYER_THRESHOLDS: Operation[PayerThresholdsPage] = Operation(
    name="fee_schedules.v_3.get_payer_thresholds",
    method="GET",
    host="candid_api",
    path="/api/fee-schedules/v3/payer-threshold",
    query=(Parameter("payer_uuids", "PayerUuid | list[PayerUuid]"),),
    answer="PayerThresholdsPage",
    repeat="safe",
    reads=True,
)

SET_PAYER_THRESHOLD: Operation[PayerThreshold] = Operation(
    name="fee_schedules.v_3.set_payer_threshold",
    method="PUT",
    host="candid_api",
    path="/api/fee-schedules/v3/payer-threshold/{payer_uuid}",
    path_parameters=(Parameter("payer_uuid", "PayerUuid"),),
    body=JsonBody("request", "PayerThreshold"),
    answer="PayerThreshold",
    errors=("commons.EntityNotFoundError",),
    repeat="safe",
)

HARD_DELETE_RATES: Operation[int] = Operation(
    name="fee_schedules.v_3.hard_delete_rates",
    method="POST",
    host="candid_api",
    path="/api/fee-schedules/v3/hard-delete",
    body=JsonBody("request", "OptionalDimensions"),
    answer="int",
    repeat="safe",
)

HARD_DELETE_RATES_BY_IDS: Operation[int] = Operation(
    name="fee_schedules.v_3.hard_delete_rates_by_ids",
    method="POST",
    host="candid_api",
    path="/api/fee-schedules/v3/hard-delete-by-ids",
    body=JsonFields(
        (Parameter("rate_ids", "list[RateId]"),),
    ),
    answer="int",
    repeat="safe",
)
