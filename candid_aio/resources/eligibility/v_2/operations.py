"""The operations of `eligibility.v_2`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation, Parameter

if TYPE_CHECKING:
    from typing import Any

    from candid_aio.resources.eligibility.v_2.types import (
        AvailityEligibilityResult,
        EligibilityCheckId,
        FindAvailityEligibilityResultsResponse,
    )

__all__ = [
    "CREATE_AVAILITY_ELIGIBILITY_CHECK",
    "FIND_AVAILITY_ELIGIBILITY_RESULTS",
    "GET_BY_ID",
    "SUBMIT_ELIGIBILITY_CHECK_AVAILITY",
    "SUBMIT_ELIGIBILITY_CHECK_AVAILITY_POST",
]

CREATE_AVAILITY_ELIGIBILITY_CHECK: Operation[EligibilityCheckId] = Operation(
    name="eligibility.v_2.create_availity_eligibility_check",
    method="POST",
    host="candid_api",
    path="/api/eligibility/v2/avality-eligibility-check",
    body=JsonBody("request", "EligibilityRequest"),
    answer="EligibilityCheckId",
    repeat="unsafe",
)

SUBMIT_ELIGIBILITY_CHECK_AVAILITY: Operation[Any] = Operation(
    name="eligibility.v_2.submit_eligibility_check_availity",
    method="GET",
    host="candid_api",
    path="/api/eligibility/v2/availity",
    answer="Any",
    errors=("commons.HttpRequestValidationError",),
    repeat="safe",
    reads=True,
)

SUBMIT_ELIGIBILITY_CHECK_AVAILITY_POST: Operation[Any] = Operation(
    name="eligibility.v_2.submit_eligibility_check_availity_post",
    method="POST",
    host="candid_api",
    path="/api/eligibility/v2/availity",
    body=JsonBody("request", "Any"),
    answer="Any",
    errors=("commons.HttpRequestValidationError",),
    repeat="unsafe",
)

FIND_AVAILITY_ELIGIBILITY_RESULTS: Operation[FindAvailityEligibilityResultsResponse] = Operation(
    name="eligibility.v_2.find_availity_eligibility_results",
    method="POST",
    host="candid_api",
    path="/api/eligibility/v2/existing-checks",
    body=JsonBody("request", "FindAvailityEligibilityResultsRequest"),
    answer="FindAvailityEligibilityResultsResponse",
    repeat="safe",
    reads=True,
)

GET_BY_ID: Operation[AvailityEligibilityResult] = Operation(
    name="eligibility.v_2.get_by_id",
    method="GET",
    host="candid_api",
    path="/api/eligibility/v2/{eligibility_check_id}",
    path_parameters=(Parameter("eligibility_check_id", "EligibilityCheckId"),),
    answer="AvailityEligibilityResult",
    repeat="safe",
    reads=True,
)
