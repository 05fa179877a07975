"""The clients of `pre_encounter.eligibility_checks.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.pre_encounter.eligibility_checks.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.pre_encounter.common.types import FilterQueryString, PageToken
    from candid_aio.resources.pre_encounter.eligibility_checks.v_1.types import (
        BatchEligibilityResponse,
        CoordinationOfBenefitsRequest,
        CoordinationOfBenefitsResponse,
        EligibilityCheck,
        EligibilityCheckPage,
        EligibilityRecommendation,
        EligibilityRequest,
        EligibilityResponse,
        InsuranceDiscoveryRequest,
        InsuranceDiscoveryResponse,
        PayerSearchResponse,
        StediPayerItem,
        Vote,
    )
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`pre_encounter.eligibility_checks.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def post(
        self,
        *,
        request: EligibilityRequest,
        request_options: RequestOptions | None = None,
    ) -> EligibilityResponse:
        """`POST /eligibility-checks/v1`, answers `EligibilityResponse`.

        The body is `request`: `EligibilityRequest`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.POST, {"request": request}, request_options)

    async def batch(
        self,
        *,
        request: list[EligibilityRequest],
        request_options: RequestOptions | None = None,
    ) -> BatchEligibilityResponse:
        """`POST /eligibility-checks/v1/batch`, answers `BatchEligibilityResponse`.

        The body is `request`: `list[EligibilityRequest]`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.BATCH, {"request": request}, request_options)

    async def poll_batch(
        self,
        batch_id: str,
        *,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> EligibilityCheckPage:
        """`GET /eligibility-checks/v1/batch/{batch_id}`, answers `EligibilityCheckPage`.

        In the path: `batch_id`. In the query, unless None: `page_token`.

        Gives one page; `iter_poll_batch` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.POLL_BATCH,
            {"batch_id": batch_id, "page_token": page_token},
            request_options,
        )

    def iter_poll_batch(
        self,
        batch_id: str,
        *,
        page_token: PageToken | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[EligibilityCheck]:
        """The items of all pages of `poll_batch`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `poll_batch`.
        """
        return self._caller.iterate(
            operations.POLL_BATCH,
            {"batch_id": batch_id, "page_token": page_token},
            request_options,
            on_unreadable=on_unreadable,
        )

    async def payer_search(
        self,
        *,
        page_size: int | None = None,
        page_token: PageToken | None = None,
        query: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> PayerSearchResponse:
        """`GET /eligibility-checks/v1/payer/search`, answers `PayerSearchResponse`.

        In the query, unless None: `page_size`, `page_token`, `query`.

        Gives one page; `iter_payer_search` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.PAYER_SEARCH,
            {"page_size": page_size, "page_token": page_token, "query": query},
            request_options,
        )

    def iter_payer_search(
        self,
        *,
        page_size: int | None = None,
        page_token: PageToken | None = None,
        query: str | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[StediPayerItem]:
        """The items of all pages of `payer_search`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `payer_search`.
        """
        return self._caller.iterate(
            operations.PAYER_SEARCH,
            {"page_size": page_size, "page_token": page_token, "query": query},
            request_options,
            on_unreadable=on_unreadable,
        )

    async def recommendation(
        self,
        *,
        filters: FilterQueryString | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[EligibilityRecommendation]:
        """`GET /eligibility-checks/v1/recommendation`, answers `list[EligibilityRecommendation]`.

        In the query, unless None: `filters`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.RECOMMENDATION, {"filters": filters}, request_options)

    async def vote_recommendation(
        self,
        recommendation_id: str,
        version: str,
        *,
        request: Vote,
        request_options: RequestOptions | None = None,
    ) -> EligibilityRecommendation:
        """`PUT /eligibility-checks/v1/recommendation/{recommendation_id}/{version}/vote`, answers
        `EligibilityRecommendation`.

        In the path: `recommendation_id`, `version`. The body is `request`: `Vote`.

        It raises `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.VOTE_RECOMMENDATION,
            {"recommendation_id": recommendation_id, "version": version, "request": request},
            request_options,
        )

    async def insurance_discovery(
        self,
        *,
        request: InsuranceDiscoveryRequest,
        request_options: RequestOptions | None = None,
    ) -> InsuranceDiscoveryResponse:
        """`POST /eligibility-checks/v1/insurance-discovery`, answers `InsuranceDiscoveryResponse`.

        The body is `request`: `InsuranceDiscoveryRequest`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.INSURANCE_DISCOVERY, {"request": request}, request_options)

    async def coordination_of_benefits(
        self,
        *,
        request: CoordinationOfBenefitsRequest,
        request_options: RequestOptions | None = None,
    ) -> CoordinationOfBenefitsResponse:
        """`POST /eligibility-checks/v1/coordination-of-benefits`, answers `CoordinationOfBenefitsResponse`.

        The body is `request`: `CoordinationOfBenefitsRequest`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.COORDINATION_OF_BENEFITS, {"request": request}, request_options)


class V1Client(BlockingResource):
    """`pre_encounter.eligibility_checks.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def post(
        self,
        *,
        request: EligibilityRequest,
        request_options: RequestOptions | None = None,
    ) -> EligibilityResponse:
        """`POST /eligibility-checks/v1`, answers `EligibilityResponse`.

        The body is `request`: `EligibilityRequest`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.POST, {"request": request}, request_options)

    def batch(
        self,
        *,
        request: list[EligibilityRequest],
        request_options: RequestOptions | None = None,
    ) -> BatchEligibilityResponse:
        """`POST /eligibility-checks/v1/batch`, answers `BatchEligibilityResponse`.

        The body is `request`: `list[EligibilityRequest]`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.BATCH, {"request": request}, request_options)

    def poll_batch(
        self,
        batch_id: str,
        *,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> EligibilityCheckPage:
        """`GET /eligibility-checks/v1/batch/{batch_id}`, answers `EligibilityCheckPage`.

        In the path: `batch_id`. In the query, unless None: `page_token`.

        Gives one page; `iter_poll_batch` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.POLL_BATCH,
            {"batch_id": batch_id, "page_token": page_token},
            request_options,
        )

    def iter_poll_batch(
        self,
        batch_id: str,
        *,
        page_token: PageToken | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[EligibilityCheck]:
        """The items of all pages of `poll_batch`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `poll_batch`.
        """
        return self._caller.iterate(
            operations.POLL_BATCH,
            {"batch_id": batch_id, "page_token": page_token},
            request_options,
            on_unreadable=on_unreadable,
        )

    def payer_search(
        self,
        *,
        page_size: int | None = None,
        page_token: PageToken | None = None,
        query: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> PayerSearchResponse:
        """`GET /eligibility-checks/v1/payer/search`, answers `PayerSearchResponse`.

        In the query, unless None: `page_size`, `page_token`, `query`.

        Gives one page; `iter_payer_search` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.PAYER_SEARCH,
            {"page_size": page_size, "page_token": page_token, "query": query},
            request_options,
        )

    def iter_payer_search(
        self,
        *,
        page_size: int | None = None,
        page_token: PageToken | None = None,
        query: str | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[StediPayerItem]:
        """The items of all pages of `payer_search`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `payer_search`.
        """
        return self._caller.iterate(
            operations.PAYER_SEARCH,
            {"page_size": page_size, "page_token": page_token, "query": query},
            request_options,
            on_unreadable=on_unreadable,
        )

    def recommendation(
        self,
        *,
        filters: FilterQueryString | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[EligibilityRecommendation]:
        """`GET /eligibility-checks/v1/recommendation`, answers `list[EligibilityRecommendation]`.

        In the query, unless None: `filters`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.RECOMMENDATION, {"filters": filters}, request_options)

    def vote_recommendation(
        self,
        recommendation_id: str,
        version: str,
        *,
        request: Vote,
        request_options: RequestOptions | None = None,
    ) -> EligibilityRecommendation:
        """`PUT /eligibility-checks/v1/recommendation/{recommendation_id}/{version}/vote`, answers
        `EligibilityRecommendation`.

        In the path: `recommendation_id`, `version`. The body is `request`: `Vote`.

        It raises `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.VOTE_RECOMMENDATION,
            {"recommendation_id": recommendation_id, "version": version, "request": request},
            request_options,
        )

    def insurance_discovery(
        self,
        *,
        request: InsuranceDiscoveryRequest,
        request_options: RequestOptions | None = None,
    ) -> InsuranceDiscoveryResponse:
        """`POST /eligibility-checks/v1/insurance-discovery`, answers `InsuranceDiscoveryResponse`.

        The body is `request`: `InsuranceDiscoveryRequest`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.INSURANCE_DISCOVERY, {"request": request}, request_options)

    def coordination_of_benefits(
        self,
        *,
        request: CoordinationOfBenefitsRequest,
        request_options: RequestOptions | None = None,
    ) -> CoordinationOfBenefitsResponse:
        """`POST /eligibility-checks/v1/coordination-of-benefits`, answers `CoordinationOfBenefitsResponse`.

        The body is `request`: `CoordinationOfBenefitsRequest`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.COORDINATION_OF_BENEFITS, {"request": request}, request_options)


class AsyncRawV1Client(AsyncResource):
    """`pre_encounter.eligibility_checks.v_1`, async, as raw answers."""

    async def post(
        self,
        *,
        request: EligibilityRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EligibilityResponse]:
        """`POST /eligibility-checks/v1`, with the raw answer. Otherwise as `AsyncV1Client.post`."""
        return await self._caller.call_raw(operations.POST, {"request": request}, request_options)

    async def batch(
        self,
        *,
        request: list[EligibilityRequest],
        request_options: RequestOptions | None = None,
    ) -> RawResponse[BatchEligibilityResponse]:
        """`POST /eligibility-checks/v1/batch`, with the raw answer. Otherwise as `AsyncV1Client.batch`."""
        return await self._caller.call_raw(operations.BATCH, {"request": request}, request_options)

    async def poll_batch(
        self,
        batch_id: str,
        *,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EligibilityCheckPage]:
        """`GET /eligibility-checks/v1/batch/{batch_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.poll_batch`.
        """
        return await self._caller.call_raw(
            operations.POLL_BATCH,
            {"batch_id": batch_id, "page_token": page_token},
            request_options,
        )

    async def payer_search(
        self,
        *,
        page_size: int | None = None,
        page_token: PageToken | None = None,
        query: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PayerSearchResponse]:
        """`GET /eligibility-checks/v1/payer/search`, with the raw answer. Otherwise as `AsyncV1Client.payer_search`."""
        return await self._caller.call_raw(
            operations.PAYER_SEARCH,
            {"page_size": page_size, "page_token": page_token, "query": query},
            request_options,
        )

    async def recommendation(
        self,
        *,
        filters: FilterQueryString | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[EligibilityRecommendation]]:
        """`GET /eligibility-checks/v1/recommendation`, with the raw answer.

        Otherwise as `AsyncV1Client.recommendation`.
        """
        return await self._caller.call_raw(operations.RECOMMENDATION, {"filters": filters}, request_options)

    async def vote_recommendation(
        self,
        recommendation_id: str,
        version: str,
        *,
        request: Vote,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EligibilityRecommendation]:
        """`PUT /eligibility-checks/v1/recommendation/{recommendation_id}/{version}/vote`, with the raw answer.

        Otherwise as `AsyncV1Client.vote_recommendation`.
        """
        return await self._caller.call_raw(
            operations.VOTE_RECOMMENDATION,
            {"recommendation_id": recommendation_id, "version": version, "request": request},
            request_options,
        )

    async def insurance_discovery(
        self,
        *,
        request: InsuranceDiscoveryRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[InsuranceDiscoveryResponse]:
        """`POST /eligibility-checks/v1/insurance-discovery`, with the raw answer.

        Otherwise as `AsyncV1Client.insurance_discovery`.
        """
        return await self._caller.call_raw(operations.INSURANCE_DISCOVERY, {"request": request}, request_options)

    async def coordination_of_benefits(
        self,
        *,
        request: CoordinationOfBenefitsRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[CoordinationOfBenefitsResponse]:
        """`POST /eligibility-checks/v1/coordination-of-benefits`, with the raw answer.

        Otherwise as `AsyncV1Client.coordination_of_benefits`.
        """
        return await self._caller.call_raw(operations.COORDINATION_OF_BENEFITS, {"request": request}, request_options)


class RawV1Client(BlockingResource):
    """`pre_encounter.eligibility_checks.v_1`, sync, as raw answers."""

    def post(
        self,
        *,
        request: EligibilityRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EligibilityResponse]:
        """`POST /eligibility-checks/v1`, with the raw answer. Otherwise as `V1Client.post`."""
        return self._caller.call_raw(operations.POST, {"request": request}, request_options)

    def batch(
        self,
        *,
        request: list[EligibilityRequest],
        request_options: RequestOptions | None = None,
    ) -> RawResponse[BatchEligibilityResponse]:
        """`POST /eligibility-checks/v1/batch`, with the raw answer. Otherwise as `V1Client.batch`."""
        return self._caller.call_raw(operations.BATCH, {"request": request}, request_options)

    def poll_batch(
        self,
        batch_id: str,
        *,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EligibilityCheckPage]:
        """`GET /eligibility-checks/v1/batch/{batch_id}`, with the raw answer. Otherwise as `V1Client.poll_batch`."""
        return self._caller.call_raw(
            operations.POLL_BATCH,
            {"batch_id": batch_id, "page_token": page_token},
            request_options,
        )

    def payer_search(
        self,
        *,
        page_size: int | None = None,
        page_token: PageToken | None = None,
        query: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PayerSearchResponse]:
        """`GET /eligibility-checks/v1/payer/search`, with the raw answer. Otherwise as `V1Client.payer_search`."""
        return self._caller.call_raw(
            operations.PAYER_SEARCH,
            {"page_size": page_size, "page_token": page_token, "query": query},
            request_options,
        )

    def recommendation(
        self,
        *,
        filters: FilterQueryString | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[EligibilityRecommendation]]:
        """`GET /eligibility-checks/v1/recommendation`, with the raw answer. Otherwise as `V1Client.recommendation`."""
        return self._caller.call_raw(operations.RECOMMENDATION, {"filters": filters}, request_options)

    def vote_recommendation(
        self,
        recommendation_id: str,
        version: str,
        *,
        request: Vote,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EligibilityRecommendation]:
        """`PUT /eligibility-checks/v1/recommendation/{recommendation_id}/{version}/vote`, with the raw answer.

        Otherwise as `V1Client.vote_recommendation`.
        """
        return self._caller.call_raw(
            operations.VOTE_RECOMMENDATION,
            {"recommendation_id": recommendation_id, "version": version, "request": request},
            request_options,
        )

    def insurance_discovery(
        self,
        *,
        request: InsuranceDiscoveryRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[InsuranceDiscoveryResponse]:
        """`POST /eligibility-checks/v1/insurance-discovery`, with the raw answer.

        Otherwise as `V1Client.insurance_discovery`.
        """
        return self._caller.call_raw(operations.INSURANCE_DISCOVERY, {"request": request}, request_options)

    def coordination_of_benefits(
        self,
        *,
        request: CoordinationOfBenefitsRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[CoordinationOfBenefitsResponse]:
        """`POST /eligibility-checks/v1/coordination-of-benefits`, with the raw answer.

        Otherwise as `V1Client.coordination_of_benefits`.
        """
        return self._caller.call_raw(operations.COORDINATION_OF_BENEFITS, {"request": request}, request_options)
