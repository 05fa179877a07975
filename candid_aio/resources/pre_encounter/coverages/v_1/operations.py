"""The operations of `pre_encounter.coverages.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, JsonFields, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.coverages.v_1.types import (
        Coverage,
        CoverageEligibilityCheckResponse,
        CoveragesPage,
    )
    from candid_aio.resources.pre_encounter.eligibility_checks.v_1.types import (
        AsyncInsuranceDiscoveryCheckResult,
        EligibilityCheckMetadata,
        InsuranceDiscoveryCheckMetadata,
    )

__all__ = [
    "BATCH_UPDATE_PPG",
    "CHECK_ELIGIBILITY",
    "CHECK_INSURANCE_DISCOVERY",
    "CHECK_INSURANCE_DISCOVERY_PASSTHROUGH",
    "CREATE",
    "GET",
    "GET_ELIGIBILITY",
    "GET_HISTORY",
    "GET_INSURANCE_DISCOVERY",
    "GET_INSURANCE_DISCOVERY_CHECK_METADATA",
    "GET_MULTI",
    "GET_MULTI_PAGINATED",
    "SCAN",
    "UPDATE",
]

CREATE: Operation[Coverage] = Operation(
    name="pre_encounter.coverages.v_1.create",
    method="POST",
    host="pre_encounter",
    path="/coverages/v1",
    body=JsonBody("request", "MutableCoverage"),
    answer="Coverage",
    repeat="unsafe",
)

UPDATE: Operation[Coverage] = Operation(
    name="pre_encounter.coverages.v_1.update",
    method="PUT",
    host="pre_encounter",
    path="/coverages/v1/{id}/{version}",
    path_parameters=(
        Parameter("id", "CoverageId"),
        Parameter("version", "str"),
    ),
    body=JsonBody("request", "MutableCoverage"),
    answer="Coverage",
    errors=("pre_encounter.common.NotFoundError", "pre_encounter.common.VersionConflictError"),
    repeat="safe",
)

GET_MULTI_PAGINATED: Operation[CoveragesPage] = Operation(
    name="pre_encounter.coverages.v_1.get_multi_paginated",
    method="GET",
    host="pre_encounter",
    path="/coverages/v1/get-multi-paginated",
    query=(
        Parameter("patient_id", "str | None", required=False),
        Parameter("payer_plan_group_id", "str | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("limit", "int | None", required=False),
    ),
    answer="CoveragesPage",
    errors=("pre_encounter.common.BadRequestError",),
    repeat="safe",
    reads=True,
    paging=Paging(),
)

GET: Operation[Coverage] = Operation(
    name="pre_encounter.coverages.v_1.get",
    method="GET",
    host="pre_encounter",
    path="/coverages/v1/{id}",
    path_parameters=(Parameter("id", "CoverageId"),),
    answer="Coverage",
    repeat="safe",
    reads=True,
)

GET_HISTORY: Operation[list[Coverage]] = Operation(
    name="pre_encounter.coverages.v_1.get_history",
    method="GET",
    host="pre_encounter",
    path="/coverages/v1/{id}/history",
    path_parameters=(Parameter("id", "CoverageId"),),
    query=(
        Parameter("start", "date | None", required=False),
        Parameter("end", "date | None", required=False),
        Parameter("non_auto_updated_coverages_only", "bool | None", required=False),
        Parameter("sort_direction", "SortDirection | None", required=False),
        Parameter("limit", "int | None", required=False),
    ),
    answer="list[Coverage]",
    errors=("pre_encounter.common.BadRequestError", "pre_encounter.common.NotFoundError"),
    repeat="safe",
    reads=True,
)

GET_MULTI: Operation[list[Coverage]] = Operation(
    name="pre_encounter.coverages.v_1.get_multi",
    method="GET",
    host="pre_encounter",
    path="/coverages/v1",
    query=(Parameter("patient_id", "str | None", required=False),),
    answer="list[Coverage]",
    repeat="safe",
    reads=True,
)

SCAN: Operation[list[Coverage]] = Operation(
    name="pre_encounter.coverages.v_1.scan",
    method="GET",
    host="pre_encounter",
    path="/coverages/v1/updates/scan",
    query=(Parameter("since", "datetime"),),
    answer="list[Coverage]",
    repeat="safe",
    reads=True,
)

BATCH_UPDATE_PPG: Operation[None] = Operation(
    name="pre_encounter.coverages.v_1.batch_update_ppg",
    method="POST",
    host="pre_encounter",
    path="/coverages/v1/batch-update-ppg/{ppg_id}",
    path_parameters=(Parameter("ppg_id", "PayerPlanGroupId"),),
    body=JsonBody("request", "PayerPlanGroupFields"),
    repeat="safe",
)

CHECK_ELIGIBILITY: Operation[EligibilityCheckMetadata] = Operation(
    name="pre_encounter.coverages.v_1.check_eligibility",
    method="POST",
    host="pre_encounter",
    path="/coverages/v1/{id}/eligibility",
    path_parameters=(Parameter("id", "CoverageId"),),
    body=JsonFields(
        (
            Parameter("service_code", "ServiceTypeCode"),
            Parameter("date_of_service", "date"),
            Parameter("npi", "str"),
        ),
    ),
    answer="EligibilityCheckMetadata",
    repeat="unsafe",
)

GET_ELIGIBILITY: Operation[CoverageEligibilityCheckResponse] = Operation(
    name="pre_encounter.coverages.v_1.get_eligibility",
    method="GET",
    host="pre_encounter",
    path="/coverages/v1/{id}/eligibility/{check_id}",
    path_parameters=(
        Parameter("id", "CoverageId"),
        Parameter("check_id", "str"),
    ),
    answer="CoverageEligibilityCheckResponse",
    repeat="safe",
    reads=True,
)

CHECK_INSURANCE_DISCOVERY: Operation[InsuranceDiscoveryCheckMetadata] = Operation(
    name="pre_encounter.coverages.v_1.check_insurance_discovery",
    method="POST",
    host="pre_encounter",
    path="/coverages/v1/insurance-discovery",
    body=JsonFields(
        (
            Parameter("patient_id", "PatientId"),
            Parameter("date_of_service", "date"),
            Parameter("npi", "str"),
        ),
    ),
    answer="InsuranceDiscoveryCheckMetadata",
    repeat="unsafe",
)

CHECK_INSURANCE_DISCOVERY_PASSTHROUGH: Operation[InsuranceDiscoveryCheckMetadata] = Operation(
    name="pre_encounter.coverages.v_1.check_insurance_discovery_passthrough",
    method="POST",
    host="pre_encounter",
    path="/coverages/v1/insurance-discovery-passthrough",
    body=JsonBody("request", "InsuranceDiscoveryRequest"),
    answer="InsuranceDiscoveryCheckMetadata",
    repeat="unsafe",
)

GET_INSURANCE_DISCOVERY_CHECK_METADATA: Operation[list[InsuranceDiscoveryCheckMetadata]] = Operation(
    name="pre_encounter.coverages.v_1.get_insurance_discovery_check_metadata",
    method="GET",
    host="pre_encounter",
    path="/coverages/v1/insurance-discovery/check-metadata",
    query=(Parameter("patient_id", "PatientId"),),
    answer="list[InsuranceDiscoveryCheckMetadata]",
    repeat="safe",
    reads=True,
)

GET_INSURANCE_DISCOVERY: Operation[AsyncInsuranceDiscoveryCheckResult] = Operation(
    name="pre_encounter.coverages.v_1.get_insurance_discovery",
    method="GET",
    host="pre_encounter",
    path="/coverages/v1/insurance-discovery/{check_id}",
    path_parameters=(Parameter("check_id", "str"),),
    answer="AsyncInsuranceDiscoveryCheckResult",
    repeat="safe",
    reads=True,
)
