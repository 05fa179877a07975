"""The clients of `eligibility.v_2`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.eligibility.v_2 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from typing import Any

    from candid_aio.options import RequestOptions
    from candid_aio.resources.eligibility.v_2.types import (
        AvailityEligibilityResult,
        EligibilityCheckId,
        EligibilityRequest,
        FindAvailityEligibilityResultsRequest,
        FindAvailityEligibilityResultsResponse,
    )
    from candid_aio.response import RawResponse

__all__ = ["AsyncRawV2Client", "AsyncV2Client", "RawV2Client", "V2Client"]


class AsyncV2Client(AsyncResource):
    """`eligibility.v_2`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV2Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV2Client(self._caller)

    async def create_availity_eligibility_check(
        self,
        *,
        request: EligibilityRequest,
        request_options: RequestOptions | None = None,
    ) -> EligibilityCheckId:
        """`POST /api/eligibility/v2/avality-eligibility-check`, answers `EligibilityCheckId`.

        The body is `request`: `EligibilityRequest`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE_AVAILITY_ELIGIBILITY_CHECK,
            {"request": request},
            request_options,
        )

    async def submit_eligibility_check_availity(self, *, request_options: RequestOptions | None = None) -> Any:
        """`GET /api/eligibility/v2/availity`, answers `Any`.

        It raises `HttpRequestValidationError` (422), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.SUBMIT_ELIGIBILITY_CHECK_AVAILITY, {}, request_options)

    async def submit_eligibility_check_availity_post(
        self,
        *,
        request: Any,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """`POST /api/eligibility/v2/availity`, answers `Any`.

        The body is `request`: `Any`.

        It raises `HttpRequestValidationError` (422), or `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.SUBMIT_ELIGIBILITY_CHECK_AVAILITY_POST,
            {"request": request},
            request_options,
        )

    async def find_availity_eligibility_results(
        self,
        *,
        request: FindAvailityEligibilityResultsRequest,
        request_options: RequestOptions | None = None,
    ) -> FindAvailityEligibilityResultsResponse:
        """`POST /api/eligibility/v2/existing-checks`, answers `FindAvailityEligibilityResultsResponse`.

        The body is `request`: `FindAvailityEligibilityResultsRequest`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.FIND_AVAILITY_ELIGIBILITY_RESULTS,
            {"request": request},
            request_options,
        )

    async def get_by_id(
        self,
        eligibility_check_id: EligibilityCheckId,
        *,
        request_options: RequestOptions | None = None,
    ) -> AvailityEligibilityResult:
        """`GET /api/eligibility/v2/{eligibility_check_id}`, answers `AvailityEligibilityResult`.

        In the path: `eligibility_check_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_BY_ID,
            {"eligibility_check_id": eligibility_check_id},
            request_options,
        )


class V2Client(BlockingResource):
    """`eligibility.v_2`, sync."""

    @property
    def with_raw_response(self) -> RawV2Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV2Client(self._caller)

    def create_availity_eligibility_check(
        self,
        *,
        request: EligibilityRequest,
        request_options: RequestOptions | None = None,
    ) -> EligibilityCheckId:
        """`POST /api/eligibility/v2/avality-eligibility-check`, answers `EligibilityCheckId`.

        The body is `request`: `EligibilityRequest`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE_AVAILITY_ELIGIBILITY_CHECK, {"request": request}, request_options)

    def submit_eligibility_check_availity(self, *, request_options: RequestOptions | None = None) -> Any:
        """`GET /api/eligibility/v2/availity`, answers `Any`.

        It raises `HttpRequestValidationError` (422), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.SUBMIT_ELIGIBILITY_CHECK_AVAILITY, {}, request_options)

    def submit_eligibility_check_availity_post(
        self,
        *,
        request: Any,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """`POST /api/eligibility/v2/availity`, answers `Any`.

        The body is `request`: `Any`.

        It raises `HttpRequestValidationError` (422), or `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.SUBMIT_ELIGIBILITY_CHECK_AVAILITY_POST,
            {"request": request},
            request_options,
        )

    def find_availity_eligibility_results(
        self,
        *,
        request: FindAvailityEligibilityResultsRequest,
        request_options: RequestOptions | None = None,
    ) -> FindAvailityEligibilityResultsResponse:
        """`POST /api/eligibility/v2/existing-checks`, answers `FindAvailityEligibilityResultsResponse`.

        The body is `request`: `FindAvailityEligibilityResultsRequest`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.FIND_AVAILITY_ELIGIBILITY_RESULTS, {"request": request}, request_options)

    def get_by_id(
        self,
        eligibility_check_id: EligibilityCheckId,
        *,
        request_options: RequestOptions | None = None,
    ) -> AvailityEligibilityResult:
        """`GET /api/eligibility/v2/{eligibility_check_id}`, answers `AvailityEligibilityResult`.

        In the path: `eligibility_check_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET_BY_ID, {"eligibility_check_id": eligibility_check_id}, request_options)


class AsyncRawV2Client(AsyncResource):
    """`eligibility.v_2`, async, as raw answers."""

    async def create_availity_eligibility_check(
        self,
        *,
        request: EligibilityRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EligibilityCheckId]:
        """`POST /api/eligibility/v2/avality-eligibility-check`, with the raw answer.

        Otherwise as `AsyncV2Client.create_availity_eligibility_check`.
        """
        return await self._caller.call_raw(
            operations.CREATE_AVAILITY_ELIGIBILITY_CHECK,
            {"request": request},
            request_options,
        )

    async def submit_eligibility_check_availity(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Any]:
        """`GET /api/eligibility/v2/availity`, with the raw answer.

        Otherwise as `AsyncV2Client.submit_eligibility_check_availity`.
        """
        return await self._caller.call_raw(operations.SUBMIT_ELIGIBILITY_CHECK_AVAILITY, {}, request_options)

    async def submit_eligibility_check_availity_post(
        self,
        *,
        request: Any,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Any]:
        """`POST /api/eligibility/v2/availity`, with the raw answer.

        Otherwise as `AsyncV2Client.submit_eligibility_check_availity_post`.
        """
        return await self._caller.call_raw(
            operations.SUBMIT_ELIGIBILITY_CHECK_AVAILITY_POST,
            {"request": request},
            request_options,
        )

    async def find_availity_eligibility_results(
        self,
        *,
        request: FindAvailityEligibilityResultsRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[FindAvailityEligibilityResultsResponse]:
        """`POST /api/eligibility/v2/existing-checks`, with the raw answer.

        Otherwise as `AsyncV2Client.find_availity_eligibility_results`.
        """
        return await self._caller.call_raw(
            operations.FIND_AVAILITY_ELIGIBILITY_RESULTS,
            {"request": request},
            request_options,
        )

    async def get_by_id(
        self,
        eligibility_check_id: EligibilityCheckId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[AvailityEligibilityResult]:
        """`GET /api/eligibility/v2/{eligibility_check_id}`, with the raw answer.

        Otherwise as `AsyncV2Client.get_by_id`.
        """
        return await self._caller.call_raw(
            operations.GET_BY_ID,
            {"eligibility_check_id": eligibility_check_id},
            request_options,
        )


class RawV2Client(BlockingResource):
    """`eligibility.v_2`, sync, as raw answers."""

    def create_availity_eligibility_check(
        self,
        *,
        request: EligibilityRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EligibilityCheckId]:
        """`POST /api/eligibility/v2/avality-eligibility-check`, with the raw answer.

        Otherwise as `V2Client.create_availity_eligibility_check`.
        """
        return self._caller.call_raw(
            operations.CREATE_AVAILITY_ELIGIBILITY_CHECK,
            {"request": request},
            request_options,
        )

    def submit_eligibility_check_availity(self, *, request_options: RequestOptions | None = None) -> RawResponse[Any]:
        """`GET /api/eligibility/v2/availity`, with the raw answer.

        Otherwise as `V2Client.submit_eligibility_check_availity`.
        """
        return self._caller.call_raw(operations.SUBMIT_ELIGIBILITY_CHECK_AVAILITY, {}, request_options)

    def submit_eligibility_check_availity_post(
        self,
        *,
        request: Any,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Any]:
        """`POST /api/eligibility/v2/availity`, with the raw answer.

        Otherwise as `V2Client.submit_eligibility_check_availity_post`.
        """
        return self._caller.call_raw(
            operations.SUBMIT_ELIGIBILITY_CHECK_AVAILITY_POST,
            {"request": request},
            request_options,
        )

    def find_availity_eligibility_results(
        self,
        *,
        request: FindAvailityEligibilityResultsRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[FindAvailityEligibilityResultsResponse]:
        """`POST /api/eligibility/v2/existing-checks`, with the raw answer.

        Otherwise as `V2Client.find_availity_eligibility_results`.
        """
        return self._caller.call_raw(
            operations.FIND_AVAILITY_ELIGIBILITY_RESULTS,
            {"request": request},
            request_options,
        )

    def get_by_id(
        self,
        eligibility_check_id: EligibilityCheckId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[AvailityEligibilityResult]:
        """`GET /api/eligibility/v2/{eligibility_check_id}`, with the raw answer. Otherwise as `V2Client.get_by_id`."""
        return self._caller.call_raw(
            operations.GET_BY_ID,
            {"eligibility_check_id": eligibility_check_id},
            request_options,
        )
