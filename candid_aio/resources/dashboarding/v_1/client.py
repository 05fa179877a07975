"""The clients of `dashboarding.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.dashboarding.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.options import RequestOptions
    from candid_aio.resources.dashboarding.v_1.types import MetricQuery, MetricsQueryResponse
    from candid_aio.response import RawResponse

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`dashboarding.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def query_metrics(
        self,
        *,
        request: list[MetricQuery],
        request_options: RequestOptions | None = None,
    ) -> MetricsQueryResponse:
        """`POST /api/dashboarding/v1/metrics`, answers `MetricsQueryResponse`.

        The body is `request`: `list[MetricQuery]`.

        It raises `BadRequestError` (400), `UnauthorizedError` (403), `UnprocessableEntityError` (422),
        `HttpServiceUnavailableError` (503), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.QUERY_METRICS, {"request": request}, request_options)


class V1Client(BlockingResource):
    """`dashboarding.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def query_metrics(
        self,
        *,
        request: list[MetricQuery],
        request_options: RequestOptions | None = None,
    ) -> MetricsQueryResponse:
        """`POST /api/dashboarding/v1/metrics`, answers `MetricsQueryResponse`.

        The body is `request`: `list[MetricQuery]`.

        It raises `BadRequestError` (400), `UnauthorizedError` (403), `UnprocessableEntityError` (422),
        `HttpServiceUnavailableError` (503), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.QUERY_METRICS, {"request": request}, request_options)


class AsyncRawV1Client(AsyncResource):
    """`dashboarding.v_1`, async, as raw answers."""

    async def query_metrics(
        self,
        *,
        request: list[MetricQuery],
        request_options: RequestOptions | None = None,
    ) -> RawResponse[MetricsQueryResponse]:
        """`POST /api/dashboarding/v1/metrics`, with the raw answer. Otherwise as `AsyncV1Client.query_metrics`."""
        return await self._caller.call_raw(operations.QUERY_METRICS, {"request": request}, request_options)


class RawV1Client(BlockingResource):
    """`dashboarding.v_1`, sync, as raw answers."""

    def query_metrics(
        self,
        *,
        request: list[MetricQuery],
        request_options: RequestOptions | None = None,
    ) -> RawResponse[MetricsQueryResponse]:
        """`POST /api/dashboarding/v1/metrics`, with the raw answer. Otherwise as `V1Client.query_metrics`."""
        return self._caller.call_raw(operations.QUERY_METRICS, {"request": request}, request_options)
