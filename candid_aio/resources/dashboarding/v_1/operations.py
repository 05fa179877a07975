"""The operations of `dashboarding.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation

if TYPE_CHECKING:
    from candid_aio.resources.dashboarding.v_1.types import MetricsQueryResponse

__all__ = ["QUERY_METRICS"]

QUERY_METRICS: Operation[MetricsQueryResponse] = Operation(
    name="dashboarding.v_1.query_metrics",
    method="POST",
    host="candid_api",
    path="/api/dashboarding/v1/metrics",
    body=JsonBody("request", "list[MetricQuery]"),
    answer="MetricsQueryResponse",
    errors=(
        "commons.BadRequestError",
        "commons.UnauthorizedError",
        "commons.UnprocessableEntityError",
        "commons.HttpServiceUnavailableError",
    ),
    repeat="safe",
    reads=True,
)
