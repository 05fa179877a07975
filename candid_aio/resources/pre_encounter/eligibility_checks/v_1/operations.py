"""The operations of `pre_encounter.eligibility_checks.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.eligibility_checks.v_1.types import (
        BatchEligibilityResponse,
        CoordinationOfBenefitsResponse,
        EligibilityCheckPage,
        EligibilityRecommendation,
        EligibilityResponse,
        InsuranceDiscoveryResponse,
        PayerSearchResponse,
    )

__all__ = [
    "BATCH",
    "COORDINATION_OF_BENEFITS",
    "INSURANCE_DISCOVERY",
    "PAYER_SEARCH",
    "POLL_BATCH",
    "POST",
    "RECOMMENDATION",
    "VOTE_RECOMMENDATION",
]

POST: Operation[EligibilityResponse] = Operation(
    name="pre_encounter.eligibility_checks.v_1.post",
    method="POST",
    host="pre_encounter",
    path="/eligibility-checks/v1",
    body=JsonBody("request", "EligibilityRequest"),
    answer="EligibilityResponse",
    repeat="unsafe",
)

BATCH: Operation[BatchEligibilityResponse] = Operation(
    name="pre_encounter.eligibility_checks.v_1.batch",
    method="POST",
    host="pre_encounter",
    path="/eligibility-checks/v1/batch",
    body=JsonBody("request", "list[EligibilityRequest]"),
    answer="BatchEligibilityResponse",
    repeat="unsafe",
)

POLL_BATCH: Operation[EligibilityCheckPage] = Operation(
    name="pre_encounter.eligibility_checks.v_1.poll_batch",
    method="GET",
    host="pre_encounter",
    path="/eligibility-checks/v1/batch/{batch_id}",
    path_parameters=(Parameter("batch_id", "str"),),
    query=(Parameter("page_token", "PageToken | None", required=False),),
    answer="EligibilityCheckPage",
    repeat="safe",
    reads=True,
    paging=Paging(),
)

PAYER_SEARCH: Operation[PayerSearchResponse] = Operation(
    name="pre_encounter.eligibility_checks.v_1.payer_search",
    method="GET",
    host="pre_encounter",
    path="/eligibility-checks/v1/payer/search",
    query=(
        Parameter("page_size", "int | None", required=False),
        Parameter("page_token", "PageToken | None", required=False),
        Parameter("query", "str | None", required=False),
    ),
    answer="PayerSearchResponse",
    repeat="safe",
    reads=True,
    paging=Paging(),
)

RECOMMENDATION: Operation[list[EligibilityRecommendation]] = Operation(
    name="pre_encounter.eligibility_checks.v_1.recommendation",
    method="GET",
    host="pre_encounter",
    path="/eligibility-checks/v1/recommendation",
    query=(Parameter("filters", "FilterQueryString | None", required=False),),
    answer="list[EligibilityRecommendation]",
    repeat="safe",
    reads=True,
)

VOTE_RECOMMENDATION: Operation[EligibilityRecommendation] = Operation(
    name="pre_encounter.eligibility_checks.v_1.vote_recommendation",
    method="PUT",
    host="pre_encounter",
    path="/eligibility-checks/v1/recommendation/{recommendation_id}/{version}/vote",
    path_parameters=(
        Parameter("recommendation_id", "str"),
        Parameter("version", "str"),
    ),
    body=JsonBody("request", "Vote"),
    answer="EligibilityRecommendation",
    errors=("pre_encounter.common.NotFoundError", "pre_encounter.common.VersionConflictError"),
    repeat="safe",
)

INSURANCE_DISCOVERY: Operation[InsuranceDiscoveryResponse] = Operation(
    name="pre_encounter.eligibility_checks.v_1.insurance_discovery",
    method="POST",
    host="pre_encounter",
    path="/eligibility-checks/v1/insurance-discovery",
    body=JsonBody("request", "InsuranceDiscoveryRequest"),
    answer="InsuranceDiscoveryResponse",
    repeat="unsafe",
)

COORDINATION_OF_BENEFITS: Operation[CoordinationOfBenefitsResponse] = Operation(
    name="pre_encounter.eligibility_checks.v_1.coordination_of_benefits",
    method="POST",
    host="pre_encounter",
    path="/eligibility-checks/v1/coordination-of-benefits",
    body=JsonBody("request", "CoordinationOfBenefitsRequest"),
    answer="CoordinationOfBenefitsResponse",
    repeat="unsafe",
)
