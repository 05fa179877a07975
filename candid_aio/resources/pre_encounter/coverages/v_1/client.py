"""The clients of `pre_encounter.coverages.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.pre_encounter.coverages.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.pre_encounter.common.types import (
        CoverageId,
        PageToken,
        PatientId,
        PayerPlanGroupId,
        SortDirection,
    )
    from candid_aio.resources.pre_encounter.coverages.v_1.types import (
        Coverage,
        CoverageEligibilityCheckResponse,
        CoveragesPage,
        MutableCoverage,
        PayerPlanGroupFields,
        ServiceTypeCode,
    )
    from candid_aio.resources.pre_encounter.eligibility_checks.v_1.types import (
        AsyncInsuranceDiscoveryCheckResult,
        EligibilityCheckMetadata,
        InsuranceDiscoveryCheckMetadata,
        InsuranceDiscoveryRequest,
    )
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`pre_encounter.coverages.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def create(self, *, request: MutableCoverage, request_options: RequestOptions | None = None) -> Coverage:
        """`POST /coverages/v1`, answers `Coverage`.

        The body is `request`: `MutableCoverage`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        id: CoverageId,
        version: str,
        *,
        request: MutableCoverage,
        request_options: RequestOptions | None = None,
    ) -> Coverage:
        """`PUT /coverages/v1/{id}/{version}`, answers `Coverage`.

        In the path: `id`, `version`. The body is `request`: `MutableCoverage`.

        It raises `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {"id": id, "version": version, "request": request},
            request_options,
        )

    async def get_multi_paginated(
        self,
        *,
        patient_id: str | None = None,
        payer_plan_group_id: str | None = None,
        page_token: PageToken | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> CoveragesPage:
        """`GET /coverages/v1/get-multi-paginated`, answers `CoveragesPage`.

        In the query, unless None: `patient_id`, `payer_plan_group_id`, `page_token`, `limit`.

        Gives one page; `iter_multi_paginated` goes through all of them.

        It raises `BadRequestError` (400), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_MULTI_PAGINATED,
            {
                "patient_id": patient_id,
                "payer_plan_group_id": payer_plan_group_id,
                "page_token": page_token,
                "limit": limit,
            },
            request_options,
        )

    def iter_multi_paginated(
        self,
        *,
        patient_id: str | None = None,
        payer_plan_group_id: str | None = None,
        page_token: PageToken | None = None,
        limit: int | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Coverage]:
        """The items of all pages of `get_multi_paginated`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `get_multi_paginated`.
        """
        return self._caller.iterate(
            operations.GET_MULTI_PAGINATED,
            {
                "patient_id": patient_id,
                "payer_plan_group_id": payer_plan_group_id,
                "page_token": page_token,
                "limit": limit,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def get(self, id: CoverageId, *, request_options: RequestOptions | None = None) -> Coverage:
        """`GET /coverages/v1/{id}`, answers `Coverage`.

        In the path: `id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET, {"id": id}, request_options)

    async def get_history(
        self,
        id: CoverageId,
        *,
        start: dt.date | None = None,
        end: dt.date | None = None,
        non_auto_updated_coverages_only: bool | None = None,
        sort_direction: SortDirection | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Coverage]:
        """`GET /coverages/v1/{id}/history`, answers `list[Coverage]`.

        In the path: `id`. In the query, unless None: `start`, `end`, `non_auto_updated_coverages_only`,
        `sort_direction`, `limit`.

        It raises `BadRequestError` (400), `NotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_HISTORY,
            {
                "id": id,
                "start": start,
                "end": end,
                "non_auto_updated_coverages_only": non_auto_updated_coverages_only,
                "sort_direction": sort_direction,
                "limit": limit,
            },
            request_options,
        )

    async def get_multi(
        self,
        *,
        patient_id: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Coverage]:
        """`GET /coverages/v1`, answers `list[Coverage]`.

        In the query, unless None: `patient_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET_MULTI, {"patient_id": patient_id}, request_options)

    async def scan(self, *, since: dt.datetime, request_options: RequestOptions | None = None) -> list[Coverage]:
        """`GET /coverages/v1/updates/scan`, answers `list[Coverage]`.

        In the query, unless None: `since`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.SCAN, {"since": since}, request_options)

    async def batch_update_ppg(
        self,
        ppg_id: PayerPlanGroupId,
        *,
        request: PayerPlanGroupFields,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /coverages/v1/batch-update-ppg/{ppg_id}`, answers nothing.

        In the path: `ppg_id`. The body is `request`: `PayerPlanGroupFields`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.BATCH_UPDATE_PPG,
            {"ppg_id": ppg_id, "request": request},
            request_options,
        )

    async def check_eligibility(
        self,
        id: CoverageId,
        *,
        service_code: ServiceTypeCode,
        date_of_service: dt.date,
        npi: str,
        request_options: RequestOptions | None = None,
    ) -> EligibilityCheckMetadata:
        """`POST /coverages/v1/{id}/eligibility`, answers `EligibilityCheckMetadata`.

        In the path: `id`. In the body: `service_code`, `date_of_service`, `npi`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CHECK_ELIGIBILITY,
            {"id": id, "service_code": service_code, "date_of_service": date_of_service, "npi": npi},
            request_options,
        )

    async def get_eligibility(
        self,
        id: CoverageId,
        check_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> CoverageEligibilityCheckResponse:
        """`GET /coverages/v1/{id}/eligibility/{check_id}`, answers `CoverageEligibilityCheckResponse`.

        In the path: `id`, `check_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET_ELIGIBILITY, {"id": id, "check_id": check_id}, request_options)

    async def check_insurance_discovery(
        self,
        *,
        patient_id: PatientId,
        date_of_service: dt.date,
        npi: str,
        request_options: RequestOptions | None = None,
    ) -> InsuranceDiscoveryCheckMetadata:
        """`POST /coverages/v1/insurance-discovery`, answers `InsuranceDiscoveryCheckMetadata`.

        In the body: `patient_id`, `date_of_service`, `npi`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CHECK_INSURANCE_DISCOVERY,
            {"patient_id": patient_id, "date_of_service": date_of_service, "npi": npi},
            request_options,
        )

    async def check_insurance_discovery_passthrough(
        self,
        *,
        request: InsuranceDiscoveryRequest,
        request_options: RequestOptions | None = None,
    ) -> InsuranceDiscoveryCheckMetadata:
        """`POST /coverages/v1/insurance-discovery-passthrough`, answers `InsuranceDiscoveryCheckMetadata`.

        The body is `request`: `InsuranceDiscoveryRequest`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CHECK_INSURANCE_DISCOVERY_PASSTHROUGH,
            {"request": request},
            request_options,
        )

    async def get_insurance_discovery_check_metadata(
        self,
        *,
        patient_id: PatientId,
        request_options: RequestOptions | None = None,
    ) -> list[InsuranceDiscoveryCheckMetadata]:
        """`GET /coverages/v1/insurance-discovery/check-metadata`, answers `list[InsuranceDiscoveryCheckMetadata]`.

        In the query, unless None: `patient_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_INSURANCE_DISCOVERY_CHECK_METADATA,
            {"patient_id": patient_id},
            request_options,
        )

    async def get_insurance_discovery(
        self,
        check_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> AsyncInsuranceDiscoveryCheckResult:
        """`GET /coverages/v1/insurance-discovery/{check_id}`, answers `AsyncInsuranceDiscoveryCheckResult`.

        In the path: `check_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET_INSURANCE_DISCOVERY, {"check_id": check_id}, request_options)


class V1Client(BlockingResource):
    """`pre_encounter.coverages.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def create(self, *, request: MutableCoverage, request_options: RequestOptions | None = None) -> Coverage:
        """`POST /coverages/v1`, answers `Coverage`.

        The body is `request`: `MutableCoverage`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"request": request}, request_options)

    def update(
        self,
        id: CoverageId,
        version: str,
        *,
        request: MutableCoverage,
        request_options: RequestOptions | None = None,
    ) -> Coverage:
        """`PUT /coverages/v1/{id}/{version}`, answers `Coverage`.

        In the path: `id`, `version`. The body is `request`: `MutableCoverage`.

        It raises `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.UPDATE, {"id": id, "version": version, "request": request}, request_options)

    def get_multi_paginated(
        self,
        *,
        patient_id: str | None = None,
        payer_plan_group_id: str | None = None,
        page_token: PageToken | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> CoveragesPage:
        """`GET /coverages/v1/get-multi-paginated`, answers `CoveragesPage`.

        In the query, unless None: `patient_id`, `payer_plan_group_id`, `page_token`, `limit`.

        Gives one page; `iter_multi_paginated` goes through all of them.

        It raises `BadRequestError` (400), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_MULTI_PAGINATED,
            {
                "patient_id": patient_id,
                "payer_plan_group_id": payer_plan_group_id,
                "page_token": page_token,
                "limit": limit,
            },
            request_options,
        )

    def iter_multi_paginated(
        self,
        *,
        patient_id: str | None = None,
        payer_plan_group_id: str | None = None,
        page_token: PageToken | None = None,
        limit: int | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[Coverage]:
        """The items of all pages of `get_multi_paginated`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `get_multi_paginated`.
        """
        return self._caller.iterate(
            operations.GET_MULTI_PAGINATED,
            {
                "patient_id": patient_id,
                "payer_plan_group_id": payer_plan_group_id,
                "page_token": page_token,
                "limit": limit,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def get(self, id: CoverageId, *, request_options: RequestOptions | None = None) -> Coverage:
        """`GET /coverages/v1/{id}`, answers `Coverage`.

        In the path: `id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET, {"id": id}, request_options)

    def get_history(
        self,
        id: CoverageId,
        *,
        start: dt.date | None = None,
        end: dt.date | None = None,
        non_auto_updated_coverages_only: bool | None = None,
        sort_direction: SortDirection | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Coverage]:
        """`GET /coverages/v1/{id}/history`, answers `list[Coverage]`.

        In the path: `id`. In the query, unless None: `start`, `end`, `non_auto_updated_coverages_only`,
        `sort_direction`, `limit`.

        It raises `BadRequestError` (400), `NotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_HISTORY,
            {
                "id": id,
                "start": start,
                "end": end,
                "non_auto_updated_coverages_only": non_auto_updated_coverages_only,
                "sort_direction": sort_direction,
                "limit": limit,
            },
            request_options,
        )

    def get_multi(
        self,
        *,
        patient_id: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Coverage]:
        """`GET /coverages/v1`, answers `list[Coverage]`.

        In the query, unless None: `patient_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET_MULTI, {"patient_id": patient_id}, request_options)

    def scan(self, *, since: dt.datetime, request_options: RequestOptions | None = None) -> list[Coverage]:
        """`GET /coverages/v1/updates/scan`, answers `list[Coverage]`.

        In the query, unless None: `since`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.SCAN, {"since": since}, request_options)

    def batch_update_ppg(
        self,
        ppg_id: PayerPlanGroupId,
        *,
        request: PayerPlanGroupFields,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /coverages/v1/batch-update-ppg/{ppg_id}`, answers nothing.

        In the path: `ppg_id`. The body is `request`: `PayerPlanGroupFields`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.BATCH_UPDATE_PPG, {"ppg_id": ppg_id, "request": request}, request_options)

    def check_eligibility(
        self,
        id: CoverageId,
        *,
        service_code: ServiceTypeCode,
        date_of_service: dt.date,
        npi: str,
        request_options: RequestOptions | None = None,
    ) -> EligibilityCheckMetadata:
        """`POST /coverages/v1/{id}/eligibility`, answers `EligibilityCheckMetadata`.

        In the path: `id`. In the body: `service_code`, `date_of_service`, `npi`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.CHECK_ELIGIBILITY,
            {"id": id, "service_code": service_code, "date_of_service": date_of_service, "npi": npi},
            request_options,
        )

    def get_eligibility(
        self,
        id: CoverageId,
        check_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> CoverageEligibilityCheckResponse:
        """`GET /coverages/v1/{id}/eligibility/{check_id}`, answers `CoverageEligibilityCheckResponse`.

        In the path: `id`, `check_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET_ELIGIBILITY, {"id": id, "check_id": check_id}, request_options)

    def check_insurance_discovery(
        self,
        *,
        patient_id: PatientId,
        date_of_service: dt.date,
        npi: str,
        request_options: RequestOptions | None = None,
    ) -> InsuranceDiscoveryCheckMetadata:
        """`POST /coverages/v1/insurance-discovery`, answers `InsuranceDiscoveryCheckMetadata`.

        In the body: `patient_id`, `date_of_service`, `npi`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.CHECK_INSURANCE_DISCOVERY,
            {"patient_id": patient_id, "date_of_service": date_of_service, "npi": npi},
            request_options,
        )

    def check_insurance_discovery_passthrough(
        self,
        *,
        request: InsuranceDiscoveryRequest,
        request_options: RequestOptions | None = None,
    ) -> InsuranceDiscoveryCheckMetadata:
        """`POST /coverages/v1/insurance-discovery-passthrough`, answers `InsuranceDiscoveryCheckMetadata`.

        The body is `request`: `InsuranceDiscoveryRequest`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.CHECK_INSURANCE_DISCOVERY_PASSTHROUGH,
            {"request": request},
            request_options,
        )

    def get_insurance_discovery_check_metadata(
        self,
        *,
        patient_id: PatientId,
        request_options: RequestOptions | None = None,
    ) -> list[InsuranceDiscoveryCheckMetadata]:
        """`GET /coverages/v1/insurance-discovery/check-metadata`, answers `list[InsuranceDiscoveryCheckMetadata]`.

        In the query, unless None: `patient_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_INSURANCE_DISCOVERY_CHECK_METADATA,
            {"patient_id": patient_id},
            request_options,
        )

    def get_insurance_discovery(
        self,
        check_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> AsyncInsuranceDiscoveryCheckResult:
        """`GET /coverages/v1/insurance-discovery/{check_id}`, answers `AsyncInsuranceDiscoveryCheckResult`.

        In the path: `check_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET_INSURANCE_DISCOVERY, {"check_id": check_id}, request_options)


class AsyncRawV1Client(AsyncResource):
    """`pre_encounter.coverages.v_1`, async, as raw answers."""

    async def create(
        self,
        *,
        request: MutableCoverage,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Coverage]:
        """`POST /coverages/v1`, with the raw answer. Otherwise as `AsyncV1Client.create`."""
        return await self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        id: CoverageId,
        version: str,
        *,
        request: MutableCoverage,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Coverage]:
        """`PUT /coverages/v1/{id}/{version}`, with the raw answer. Otherwise as `AsyncV1Client.update`."""
        return await self._caller.call_raw(
            operations.UPDATE,
            {"id": id, "version": version, "request": request},
            request_options,
        )

    async def get_multi_paginated(
        self,
        *,
        patient_id: str | None = None,
        payer_plan_group_id: str | None = None,
        page_token: PageToken | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[CoveragesPage]:
        """`GET /coverages/v1/get-multi-paginated`, with the raw answer.

        Otherwise as `AsyncV1Client.get_multi_paginated`.
        """
        return await self._caller.call_raw(
            operations.GET_MULTI_PAGINATED,
            {
                "patient_id": patient_id,
                "payer_plan_group_id": payer_plan_group_id,
                "page_token": page_token,
                "limit": limit,
            },
            request_options,
        )

    async def get(self, id: CoverageId, *, request_options: RequestOptions | None = None) -> RawResponse[Coverage]:
        """`GET /coverages/v1/{id}`, with the raw answer. Otherwise as `AsyncV1Client.get`."""
        return await self._caller.call_raw(operations.GET, {"id": id}, request_options)

    async def get_history(
        self,
        id: CoverageId,
        *,
        start: dt.date | None = None,
        end: dt.date | None = None,
        non_auto_updated_coverages_only: bool | None = None,
        sort_direction: SortDirection | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[Coverage]]:
        """`GET /coverages/v1/{id}/history`, with the raw answer. Otherwise as `AsyncV1Client.get_history`."""
        return await self._caller.call_raw(
            operations.GET_HISTORY,
            {
                "id": id,
                "start": start,
                "end": end,
                "non_auto_updated_coverages_only": non_auto_updated_coverages_only,
                "sort_direction": sort_direction,
                "limit": limit,
            },
            request_options,
        )

    async def get_multi(
        self,
        *,
        patient_id: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[Coverage]]:
        """`GET /coverages/v1`, with the raw answer. Otherwise as `AsyncV1Client.get_multi`."""
        return await self._caller.call_raw(operations.GET_MULTI, {"patient_id": patient_id}, request_options)

    async def scan(
        self,
        *,
        since: dt.datetime,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[Coverage]]:
        """`GET /coverages/v1/updates/scan`, with the raw answer. Otherwise as `AsyncV1Client.scan`."""
        return await self._caller.call_raw(operations.SCAN, {"since": since}, request_options)

    async def batch_update_ppg(
        self,
        ppg_id: PayerPlanGroupId,
        *,
        request: PayerPlanGroupFields,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`POST /coverages/v1/batch-update-ppg/{ppg_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.batch_update_ppg`.
        """
        return await self._caller.call_raw(
            operations.BATCH_UPDATE_PPG,
            {"ppg_id": ppg_id, "request": request},
            request_options,
        )

    async def check_eligibility(
        self,
        id: CoverageId,
        *,
        service_code: ServiceTypeCode,
        date_of_service: dt.date,
        npi: str,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EligibilityCheckMetadata]:
        """`POST /coverages/v1/{id}/eligibility`, with the raw answer.

        Otherwise as `AsyncV1Client.check_eligibility`.
        """
        return await self._caller.call_raw(
            operations.CHECK_ELIGIBILITY,
            {"id": id, "service_code": service_code, "date_of_service": date_of_service, "npi": npi},
            request_options,
        )

    async def get_eligibility(
        self,
        id: CoverageId,
        check_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[CoverageEligibilityCheckResponse]:
        """`GET /coverages/v1/{id}/eligibility/{check_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.get_eligibility`.
        """
        return await self._caller.call_raw(
            operations.GET_ELIGIBILITY,
            {"id": id, "check_id": check_id},
            request_options,
        )

    async def check_insurance_discovery(
        self,
        *,
        patient_id: PatientId,
        date_of_service: dt.date,
        npi: str,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[InsuranceDiscoveryCheckMetadata]:
        """`POST /coverages/v1/insurance-discovery`, with the raw answer.

        Otherwise as `AsyncV1Client.check_insurance_discovery`.
        """
        return await self._caller.call_raw(
            operations.CHECK_INSURANCE_DISCOVERY,
            {"patient_id": patient_id, "date_of_service": date_of_service, "npi": npi},
            request_options,
        )

    async def check_insurance_discovery_passthrough(
        self,
        *,
        request: InsuranceDiscoveryRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[InsuranceDiscoveryCheckMetadata]:
        """`POST /coverages/v1/insurance-discovery-passthrough`, with the raw answer.

        Otherwise as `AsyncV1Client.check_insurance_discovery_passthrough`.
        """
        return await self._caller.call_raw(
            operations.CHECK_INSURANCE_DISCOVERY_PASSTHROUGH,
            {"request": request},
            request_options,
        )

    async def get_insurance_discovery_check_metadata(
        self,
        *,
        patient_id: PatientId,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[InsuranceDiscoveryCheckMetadata]]:
        """`GET /coverages/v1/insurance-discovery/check-metadata`, with the raw answer.

        Otherwise as `AsyncV1Client.get_insurance_discovery_check_metadata`.
        """
        return await self._caller.call_raw(
            operations.GET_INSURANCE_DISCOVERY_CHECK_METADATA,
            {"patient_id": patient_id},
            request_options,
        )

    async def get_insurance_discovery(
        self,
        check_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[AsyncInsuranceDiscoveryCheckResult]:
        """`GET /coverages/v1/insurance-discovery/{check_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.get_insurance_discovery`.
        """
        return await self._caller.call_raw(operations.GET_INSURANCE_DISCOVERY, {"check_id": check_id}, request_options)


class RawV1Client(BlockingResource):
    """`pre_encounter.coverages.v_1`, sync, as raw answers."""

    def create(
        self,
        *,
        request: MutableCoverage,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Coverage]:
        """`POST /coverages/v1`, with the raw answer. Otherwise as `V1Client.create`."""
        return self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    def update(
        self,
        id: CoverageId,
        version: str,
        *,
        request: MutableCoverage,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Coverage]:
        """`PUT /coverages/v1/{id}/{version}`, with the raw answer. Otherwise as `V1Client.update`."""
        return self._caller.call_raw(
            operations.UPDATE,
            {"id": id, "version": version, "request": request},
            request_options,
        )

    def get_multi_paginated(
        self,
        *,
        patient_id: str | None = None,
        payer_plan_group_id: str | None = None,
        page_token: PageToken | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[CoveragesPage]:
        """`GET /coverages/v1/get-multi-paginated`, with the raw answer. Otherwise as `V1Client.get_multi_paginated`."""
        return self._caller.call_raw(
            operations.GET_MULTI_PAGINATED,
            {
                "patient_id": patient_id,
                "payer_plan_group_id": payer_plan_group_id,
                "page_token": page_token,
                "limit": limit,
            },
            request_options,
        )

    def get(self, id: CoverageId, *, request_options: RequestOptions | None = None) -> RawResponse[Coverage]:
        """`GET /coverages/v1/{id}`, with the raw answer. Otherwise as `V1Client.get`."""
        return self._caller.call_raw(operations.GET, {"id": id}, request_options)

    def get_history(
        self,
        id: CoverageId,
        *,
        start: dt.date | None = None,
        end: dt.date | None = None,
        non_auto_updated_coverages_only: bool | None = None,
        sort_direction: SortDirection | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[Coverage]]:
        """`GET /coverages/v1/{id}/history`, with the raw answer. Otherwise as `V1Client.get_history`."""
        return self._caller.call_raw(
            operations.GET_HISTORY,
            {
                "id": id,
                "start": start,
                "end": end,
                "non_auto_updated_coverages_only": non_auto_updated_coverages_only,
                "sort_direction": sort_direction,
                "limit": limit,
            },
            request_options,
        )

    def get_multi(
        self,
        *,
        patient_id: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[Coverage]]:
        """`GET /coverages/v1`, with the raw answer. Otherwise as `V1Client.get_multi`."""
        return self._caller.call_raw(operations.GET_MULTI, {"patient_id": patient_id}, request_options)

    def scan(self, *, since: dt.datetime, request_options: RequestOptions | None = None) -> RawResponse[list[Coverage]]:
        """`GET /coverages/v1/updates/scan`, with the raw answer. Otherwise as `V1Client.scan`."""
        return self._caller.call_raw(operations.SCAN, {"since": since}, request_options)

    def batch_update_ppg(
        self,
        ppg_id: PayerPlanGroupId,
        *,
        request: PayerPlanGroupFields,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`POST /coverages/v1/batch-update-ppg/{ppg_id}`, with the raw answer.

        Otherwise as `V1Client.batch_update_ppg`.
        """
        return self._caller.call_raw(
            operations.BATCH_UPDATE_PPG,
            {"ppg_id": ppg_id, "request": request},
            request_options,
        )

    def check_eligibility(
        self,
        id: CoverageId,
        *,
        service_code: ServiceTypeCode,
        date_of_service: dt.date,
        npi: str,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EligibilityCheckMetadata]:
        """`POST /coverages/v1/{id}/eligibility`, with the raw answer. Otherwise as `V1Client.check_eligibility`."""
        return self._caller.call_raw(
            operations.CHECK_ELIGIBILITY,
            {"id": id, "service_code": service_code, "date_of_service": date_of_service, "npi": npi},
            request_options,
        )

    def get_eligibility(
        self,
        id: CoverageId,
        check_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[CoverageEligibilityCheckResponse]:
        """`GET /coverages/v1/{id}/eligibility/{check_id}`, with the raw answer.

        Otherwise as `V1Client.get_eligibility`.
        """
        return self._caller.call_raw(operations.GET_ELIGIBILITY, {"id": id, "check_id": check_id}, request_options)

    def check_insurance_discovery(
        self,
        *,
        patient_id: PatientId,
        date_of_service: dt.date,
        npi: str,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[InsuranceDiscoveryCheckMetadata]:
        """`POST /coverages/v1/insurance-discovery`, with the raw answer.

        Otherwise as `V1Client.check_insurance_discovery`.
        """
        return self._caller.call_raw(
            operations.CHECK_INSURANCE_DISCOVERY,
            {"patient_id": patient_id, "date_of_service": date_of_service, "npi": npi},
            request_options,
        )

    def check_insurance_discovery_passthrough(
        self,
        *,
        request: InsuranceDiscoveryRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[InsuranceDiscoveryCheckMetadata]:
        """`POST /coverages/v1/insurance-discovery-passthrough`, with the raw answer.

        Otherwise as `V1Client.check_insurance_discovery_passthrough`.
        """
        return self._caller.call_raw(
            operations.CHECK_INSURANCE_DISCOVERY_PASSTHROUGH,
            {"request": request},
            request_options,
        )

    def get_insurance_discovery_check_metadata(
        self,
        *,
        patient_id: PatientId,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[InsuranceDiscoveryCheckMetadata]]:
        """`GET /coverages/v1/insurance-discovery/check-metadata`, with the raw answer.

        Otherwise as `V1Client.get_insurance_discovery_check_metadata`.
        """
        return self._caller.call_raw(
            operations.GET_INSURANCE_DISCOVERY_CHECK_METADATA,
            {"patient_id": patient_id},
            request_options,
        )

    def get_insurance_discovery(
        self,
        check_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[AsyncInsuranceDiscoveryCheckResult]:
        """`GET /coverages/v1/insurance-discovery/{check_id}`, with the raw answer.

        Otherwise as `V1Client.get_insurance_discovery`.
        """
        return self._caller.call_raw(operations.GET_INSURANCE_DISCOVERY, {"check_id": check_id}, request_options)
