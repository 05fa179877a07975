"""The clients of `fee_schedules.v_3`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.fee_schedules.v_3 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import (
        FacilityTypeCode,
        NetworkType,
        PageToken,
        PayerPlanGroupId,
        ProcedureModifier,
        RateId,
        ServiceLineId,
        State,
    )
    from candid_aio.resources.fee_schedules.v_3.types import (
        BatchMatchPoint,
        BatchMatchResult,
        DimensionName,
        DimensionsPage,
        MatchResult,
        MatchTestResult,
        OptionalDimensions,
        PayerThreshold,
        PayerThresholdsPage,
        Rate,
        RatesPage,
        RateUpload,
    )
    from candid_aio.resources.organization_providers.v_2.types import LicenseType, OrganizationProviderId
    from candid_aio.resources.payers.v_3.types import PayerUuid
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV3Client", "AsyncV3Client", "RawV3Client", "V3Client"]


class AsyncV3Client(AsyncResource):
    """`fee_schedules.v_3`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV3Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV3Client(self._caller)

    async def get_match(
        self,
        service_line_id: ServiceLineId,
        *,
        request_options: RequestOptions | None = None,
    ) -> MatchResult | None:
        """`GET /api/fee-schedules/v3/service-line/{service_line_id}/match`, answers `MatchResult | None`.

        In the path: `service_line_id`.

        It raises `EntityNotFoundError` (404), `FailedToBuildServiceLineDimensions` (422), or `ApiError` for any other
        status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET_MATCH, {"service_line_id": service_line_id}, request_options)

    async def test_match(
        self,
        service_line_id: ServiceLineId,
        rate_id: RateId,
        *,
        request_options: RequestOptions | None = None,
    ) -> MatchTestResult:
        """`GET /api/fee-schedules/v3/service-line/{service_line_id}/match/{rate_id}`, answers `MatchTestResult`.

        In the path: `service_line_id`, `rate_id`.

        It raises `EntityNotFoundError` (404), `FailedToBuildServiceLineDimensions` (422), or `ApiError` for any other
        status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.TEST_MATCH,
            {"service_line_id": service_line_id, "rate_id": rate_id},
            request_options,
        )

    async def batch_match(
        self,
        *,
        request: list[BatchMatchPoint],
        request_options: RequestOptions | None = None,
    ) -> list[BatchMatchResult]:
        """`POST /api/fee-schedules/v3/batch-match`, answers `list[BatchMatchResult]`.

        The body is `request`: `list[BatchMatchPoint]`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.BATCH_MATCH, {"request": request}, request_options)

    async def get_multi(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        active_date: dt.date | None = None,
        payer_uuid: PayerUuid | None = None,
        organization_billing_provider_id: OrganizationProviderId | None = None,
        states: State | list[State] | None = None,
        zip_codes: str | list[str] | None = None,
        license_types: LicenseType | list[LicenseType] | None = None,
        facility_type_codes: FacilityTypeCode | list[FacilityTypeCode] | None = None,
        network_types: NetworkType | list[NetworkType] | None = None,
        payer_plan_group_ids: PayerPlanGroupId | list[PayerPlanGroupId] | None = None,
        cpt_code: str | None = None,
        modifiers: ProcedureModifier | list[ProcedureModifier] | None = None,
        request_options: RequestOptions | None = None,
    ) -> RatesPage:
        """`GET /api/fee-schedules/v3`, answers `RatesPage`.

        In the query, unless None: `page_token`, `limit`, `active_date`, `payer_uuid`,
        `organization_billing_provider_id`, `states`, `zip_codes`, `license_types`, `facility_type_codes`,
        `network_types`, `payer_plan_group_ids`, `cpt_code`, `modifiers`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_MULTI,
            {
                "page_token": page_token,
                "limit": limit,
                "active_date": active_date,
                "payer_uuid": payer_uuid,
                "organization_billing_provider_id": organization_billing_provider_id,
                "states": states,
                "zip_codes": zip_codes,
                "license_types": license_types,
                "facility_type_codes": facility_type_codes,
                "network_types": network_types,
                "payer_plan_group_ids": payer_plan_group_ids,
                "cpt_code": cpt_code,
                "modifiers": modifiers,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        active_date: dt.date | None = None,
        payer_uuid: PayerUuid | None = None,
        organization_billing_provider_id: OrganizationProviderId | None = None,
        states: State | list[State] | None = None,
        zip_codes: str | list[str] | None = None,
        license_types: LicenseType | list[LicenseType] | None = None,
        facility_type_codes: FacilityTypeCode | list[FacilityTypeCode] | None = None,
        network_types: NetworkType | list[NetworkType] | None = None,
        payer_plan_group_ids: PayerPlanGroupId | list[PayerPlanGroupId] | None = None,
        cpt_code: str | None = None,
        modifiers: ProcedureModifier | list[ProcedureModifier] | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Rate]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "page_token": page_token,
                "limit": limit,
                "active_date": active_date,
                "payer_uuid": payer_uuid,
                "organization_billing_provider_id": organization_billing_provider_id,
                "states": states,
                "zip_codes": zip_codes,
                "license_types": license_types,
                "facility_type_codes": facility_type_codes,
                "network_types": network_types,
                "payer_plan_group_ids": payer_plan_group_ids,
                "cpt_code": cpt_code,
                "modifiers": modifiers,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def get_unique_values_for_dimension(
        self,
        *,
        pivot_dimension: DimensionName,
        page_token: PageToken | None = None,
        limit: int | None = None,
        payer_uuid: PayerUuid | None = None,
        organization_billing_provider_id: OrganizationProviderId | None = None,
        states: State | list[State] | None = None,
        zip_codes: str | list[str] | None = None,
        license_types: LicenseType | list[LicenseType] | None = None,
        facility_type_codes: FacilityTypeCode | list[FacilityTypeCode] | None = None,
        network_types: NetworkType | list[NetworkType] | None = None,
        payer_plan_group_ids: PayerPlanGroupId | list[PayerPlanGroupId] | None = None,
        cpt_code: str | None = None,
        modifiers: ProcedureModifier | list[ProcedureModifier] | None = None,
        request_options: RequestOptions | None = None,
    ) -> DimensionsPage:
        """`GET /api/fee-schedules/v3/unique-dimension-values`, answers `DimensionsPage`.

        In the query, unless None: `page_token`, `limit`, `pivot_dimension`, `payer_uuid`,
        `organization_billing_provider_id`, `states`, `zip_codes`, `license_types`, `facility_type_codes`,
        `network_types`, `payer_plan_group_ids`, `cpt_code`, `modifiers`.

        Gives one page; `iter_unique_values_for_dimension` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_UNIQUE_VALUES_FOR_DIMENSION,
            {
                "page_token": page_token,
                "limit": limit,
                "pivot_dimension": pivot_dimension,
                "payer_uuid": payer_uuid,
                "organization_billing_provider_id": organization_billing_provider_id,
                "states": states,
                "zip_codes": zip_codes,
                "license_types": license_types,
                "facility_type_codes": facility_type_codes,
                "network_types": network_types,
                "payer_plan_group_ids": payer_plan_group_ids,
                "cpt_code": cpt_code,
                "modifiers": modifiers,
            },
            request_options,
        )

    def iter_unique_values_for_dimension(
        self,
        *,
        pivot_dimension: DimensionName,
        page_token: PageToken | None = None,
        limit: int | None = None,
        payer_uuid: PayerUuid | None = None,
        organization_billing_provider_id: OrganizationProviderId | None = None,
        states: State | list[State] | None = None,
        zip_codes: str | list[str] | None = None,
        license_types: LicenseType | list[LicenseType] | None = None,
        facility_type_codes: FacilityTypeCode | list[FacilityTypeCode] | None = None,
        network_types: NetworkType | list[NetworkType] | None = None,
        payer_plan_group_ids: PayerPlanGroupId | list[PayerPlanGroupId] | None = None,
        cpt_code: str | None = None,
        modifiers: ProcedureModifier | list[ProcedureModifier] | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[OptionalDimensions]:
        """The items of all pages of `get_unique_values_for_dimension`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `get_unique_values_for_dimension`.
        """
        return self._caller.iterate(
            operations.GET_UNIQUE_VALUES_FOR_DIMENSION,
            {
                "page_token": page_token,
                "limit": limit,
                "pivot_dimension": pivot_dimension,
                "payer_uuid": payer_uuid,
                "organization_billing_provider_id": organization_billing_provider_id,
                "states": states,
                "zip_codes": zip_codes,
                "license_types": license_types,
                "facility_type_codes": facility_type_codes,
                "network_types": network_types,
                "payer_plan_group_ids": payer_plan_group_ids,
                "cpt_code": cpt_code,
                "modifiers": modifiers,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def get_rate_history(self, rate_id: RateId, *, request_options: RequestOptions | None = None) -> list[Rate]:
        """`GET /api/fee-schedules/v3/{rate_id}/history`, answers `list[Rate]`.

        In the path: `rate_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET_RATE_HISTORY, {"rate_id": rate_id}, request_options)

    async def upload_fee_schedule(
        self,
        *,
        dry_run: bool,
        rates: list[RateUpload],
        request_options: RequestOptions | None = None,
    ) -> list[Rate]:
        """`POST /api/fee-schedules/v3`, answers `list[Rate]`.

        In the body: `dry_run`, `rates`.

        It raises `FeeScheduleValidationHttpError` (422), or `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.UPLOAD_FEE_SCHEDULE,
            {"dry_run": dry_run, "rates": rates},
            request_options,
        )

    async def delete_rate(
        self,
        rate_id: RateId,
        version: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/fee-schedules/v3/{rate_id}/{version}`, answers nothing.

        In the path: `rate_id`, `version`.

        It raises `EntityNotFoundError` (404), `EntityConflictError` (409), or `ApiError` for any other status that is
        not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.DELETE_RATE,
            {"rate_id": rate_id, "version": version},
            request_options,
        )

    async def get_payer_thresholds_default(self, *, request_options: RequestOptions | None = None) -> PayerThreshold:
        """`GET /api/fee-schedules/v3/payer-threshold/default`, answers `PayerThreshold`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET_PAYER_THRESHOLDS_DEFAULT, {}, request_options)

    async def get_payer_thresholds(
        self,
        *,
        payer_uuids: PayerUuid | list[PayerUuid],
        request_options: RequestOptions | None = None,
    ) -> PayerThresholdsPage:
        """`GET /api/fee-schedules/v3/payer-threshold`, answers `PayerThresholdsPage`.

        In the query, unless None: `payer_uuids`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET_PAYER_THRESHOLDS, {"payer_uuids": payer_uuids}, request_options)

    async def set_payer_threshold(
        self,
        payer_uuid: PayerUuid,
        *,
        request: PayerThreshold,
        request_options: RequestOptions | None = None,
    ) -> PayerThreshold:
        """`PUT /api/fee-schedules/v3/payer-threshold/{payer_uuid}`, answers `PayerThreshold`.

        In the path: `payer_uuid`. The body is `request`: `PayerThreshold`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.SET_PAYER_THRESHOLD,
            {"payer_uuid": payer_uuid, "request": request},
            request_options,
        )

    async def hard_delete_rates(
        self,
        *,
        request: OptionalDimensions,
        request_options: RequestOptions | None = None,
    ) -> int:
        """`POST /api/fee-schedules/v3/hard-delete`, answers `int`.

        The body is `request`: `OptionalDimensions`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.HARD_DELETE_RATES, {"request": request}, request_options)

    async def hard_delete_rates_by_ids(
        self,
        *,
        rate_ids: list[RateId],
        request_options: RequestOptions | None = None,
    ) -> int:
        """`POST /api/fee-schedules/v3/hard-delete-by-ids`, answers `int`.

        In the body: `rate_ids`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.HARD_DELETE_RATES_BY_IDS, {"rate_ids": rate_ids}, request_options)


class V3Client(BlockingResource):
    """`fee_schedules.v_3`, sync."""

    @property
    def with_raw_response(self) -> RawV3Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV3Client(self._caller)

    def get_match(
        self,
        service_line_id: ServiceLineId,
        *,
        request_options: RequestOptions | None = None,
    ) -> MatchResult | None:
        """`GET /api/fee-schedules/v3/service-line/{service_line_id}/match`, answers `MatchResult | None`.

        In the path: `service_line_id`.

        It raises `EntityNotFoundError` (404), `FailedToBuildServiceLineDimensions` (422), or `ApiError` for any other
        status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET_MATCH, {"service_line_id": service_line_id}, request_options)

    def test_match(
        self,
        service_line_id: ServiceLineId,
        rate_id: RateId,
        *,
        request_options: RequestOptions | None = None,
    ) -> MatchTestResult:
        """`GET /api/fee-schedules/v3/service-line/{service_line_id}/match/{rate_id}`, answers `MatchTestResult`.

        In the path: `service_line_id`, `rate_id`.

        It raises `EntityNotFoundError` (404), `FailedToBuildServiceLineDimensions` (422), or `ApiError` for any other
        status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.TEST_MATCH,
            {"service_line_id": service_line_id, "rate_id": rate_id},
            request_options,
        )

    def batch_match(
        self,
        *,
        request: list[BatchMatchPoint],
        request_options: RequestOptions | None = None,
    ) -> list[BatchMatchResult]:
        """`POST /api/fee-schedules/v3/batch-match`, answers `list[BatchMatchResult]`.

        The body is `request`: `list[BatchMatchPoint]`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.BATCH_MATCH, {"request": request}, request_options)

    def get_multi(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        active_date: dt.date | None = None,
        payer_uuid: PayerUuid | None = None,
        organization_billing_provider_id: OrganizationProviderId | None = None,
        states: State | list[State] | None = None,
        zip_codes: str | list[str] | None = None,
        license_types: LicenseType | list[LicenseType] | None = None,
        facility_type_codes: FacilityTypeCode | list[FacilityTypeCode] | None = None,
        network_types: NetworkType | list[NetworkType] | None = None,
        payer_plan_group_ids: PayerPlanGroupId | list[PayerPlanGroupId] | None = None,
        cpt_code: str | None = None,
        modifiers: ProcedureModifier | list[ProcedureModifier] | None = None,
        request_options: RequestOptions | None = None,
    ) -> RatesPage:
        """`GET /api/fee-schedules/v3`, answers `RatesPage`.

        In the query, unless None: `page_token`, `limit`, `active_date`, `payer_uuid`,
        `organization_billing_provider_id`, `states`, `zip_codes`, `license_types`, `facility_type_codes`,
        `network_types`, `payer_plan_group_ids`, `cpt_code`, `modifiers`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_MULTI,
            {
                "page_token": page_token,
                "limit": limit,
                "active_date": active_date,
                "payer_uuid": payer_uuid,
                "organization_billing_provider_id": organization_billing_provider_id,
                "states": states,
                "zip_codes": zip_codes,
                "license_types": license_types,
                "facility_type_codes": facility_type_codes,
                "network_types": network_types,
                "payer_plan_group_ids": payer_plan_group_ids,
                "cpt_code": cpt_code,
                "modifiers": modifiers,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        active_date: dt.date | None = None,
        payer_uuid: PayerUuid | None = None,
        organization_billing_provider_id: OrganizationProviderId | None = None,
        states: State | list[State] | None = None,
        zip_codes: str | list[str] | None = None,
        license_types: LicenseType | list[LicenseType] | None = None,
        facility_type_codes: FacilityTypeCode | list[FacilityTypeCode] | None = None,
        network_types: NetworkType | list[NetworkType] | None = None,
        payer_plan_group_ids: PayerPlanGroupId | list[PayerPlanGroupId] | None = None,
        cpt_code: str | None = None,
        modifiers: ProcedureModifier | list[ProcedureModifier] | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[Rate]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "page_token": page_token,
                "limit": limit,
                "active_date": active_date,
                "payer_uuid": payer_uuid,
                "organization_billing_provider_id": organization_billing_provider_id,
                "states": states,
                "zip_codes": zip_codes,
                "license_types": license_types,
                "facility_type_codes": facility_type_codes,
                "network_types": network_types,
                "payer_plan_group_ids": payer_plan_group_ids,
                "cpt_code": cpt_code,
                "modifiers": modifiers,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def get_unique_values_for_dimension(
        self,
        *,
        pivot_dimension: DimensionName,
        page_token: PageToken | None = None,
        limit: int | None = None,
        payer_uuid: PayerUuid | None = None,
        organization_billing_provider_id: OrganizationProviderId | None = None,
        states: State | list[State] | None = None,
        zip_codes: str | list[str] | None = None,
        license_types: LicenseType | list[LicenseType] | None = None,
        facility_type_codes: FacilityTypeCode | list[FacilityTypeCode] | None = None,
        network_types: NetworkType | list[NetworkType] | None = None,
        payer_plan_group_ids: PayerPlanGroupId | list[PayerPlanGroupId] | None = None,
        cpt_code: str | None = None,
        modifiers: ProcedureModifier | list[ProcedureModifier] | None = None,
        request_options: RequestOptions | None = None,
    ) -> DimensionsPage:
        """`GET /api/fee-schedules/v3/unique-dimension-values`, answers `DimensionsPage`.

        In the query, unless None: `page_token`, `limit`, `pivot_dimension`, `payer_uuid`,
        `organization_billing_provider_id`, `states`, `zip_codes`, `license_types`, `facility_type_codes`,
        `network_types`, `payer_plan_group_ids`, `cpt_code`, `modifiers`.

        Gives one page; `iter_unique_values_for_dimension` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_UNIQUE_VALUES_FOR_DIMENSION,
            {
                "page_token": page_token,
                "limit": limit,
                "pivot_dimension": pivot_dimension,
                "payer_uuid": payer_uuid,
                "organization_billing_provider_id": organization_billing_provider_id,
                "states": states,
                "zip_codes": zip_codes,
                "license_types": license_types,
                "facility_type_codes": facility_type_codes,
                "network_types": network_types,
                "payer_plan_group_ids": payer_plan_group_ids,
                "cpt_code": cpt_code,
                "modifiers": modifiers,
            },
            request_options,
        )

    def iter_unique_values_for_dimension(
        self,
        *,
        pivot_dimension: DimensionName,
        page_token: PageToken | None = None,
        limit: int | None = None,
        payer_uuid: PayerUuid | None = None,
        organization_billing_provider_id: OrganizationProviderId | None = None,
        states: State | list[State] | None = None,
        zip_codes: str | list[str] | None = None,
        license_types: LicenseType | list[LicenseType] | None = None,
        facility_type_codes: FacilityTypeCode | list[FacilityTypeCode] | None = None,
        network_types: NetworkType | list[NetworkType] | None = None,
        payer_plan_group_ids: PayerPlanGroupId | list[PayerPlanGroupId] | None = None,
        cpt_code: str | None = None,
        modifiers: ProcedureModifier | list[ProcedureModifier] | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[OptionalDimensions]:
        """The items of all pages of `get_unique_values_for_dimension`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `get_unique_values_for_dimension`.
        """
        return self._caller.iterate(
            operations.GET_UNIQUE_VALUES_FOR_DIMENSION,
            {
                "page_token": page_token,
                "limit": limit,
                "pivot_dimension": pivot_dimension,
                "payer_uuid": payer_uuid,
                "organization_billing_provider_id": organization_billing_provider_id,
                "states": states,
                "zip_codes": zip_codes,
                "license_types": license_types,
                "facility_type_codes": facility_type_codes,
                "network_types": network_types,
                "payer_plan_group_ids": payer_plan_group_ids,
                "cpt_code": cpt_code,
                "modifiers": modifiers,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def get_rate_history(self, rate_id: RateId, *, request_options: RequestOptions | None = None) -> list[Rate]:
        """`GET /api/fee-schedules/v3/{rate_id}/history`, answers `list[Rate]`.

        In the path: `rate_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET_RATE_HISTORY, {"rate_id": rate_id}, request_options)

    def upload_fee_schedule(
        self,
        *,
        dry_run: bool,
        rates: list[RateUpload],
        request_options: RequestOptions | None = None,
    ) -> list[Rate]:
        """`POST /api/fee-schedules/v3`, answers `list[Rate]`.

        In the body: `dry_run`, `rates`.

        It raises `FeeScheduleValidationHttpError` (422), or `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.UPLOAD_FEE_SCHEDULE, {"dry_run": dry_run, "rates": rates}, request_options)

    def delete_rate(self, rate_id: RateId, version: int, *, request_options: RequestOptions | None = None) -> None:
        """`DELETE /api/fee-schedules/v3/{rate_id}/{version}`, answers nothing.

        In the path: `rate_id`, `version`.

        It raises `EntityNotFoundError` (404), `EntityConflictError` (409), or `ApiError` for any other status that is
        not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.DELETE_RATE, {"rate_id": rate_id, "version": version}, request_options)

    def get_payer_thresholds_default(self, *, request_options: RequestOptions | None = None) -> PayerThreshold:
        """`GET /api/fee-schedules/v3/payer-threshold/default`, answers `PayerThreshold`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET_PAYER_THRESHOLDS_DEFAULT, {}, request_options)

    def get_payer_thresholds(
        self,
        *,
        payer_uuids: PayerUuid | list[PayerUuid],
        request_options: RequestOptions | None = None,
    ) -> PayerThresholdsPage:
        """`GET /api/fee-schedules/v3/payer-threshold`, answers `PayerThresholdsPage`.

        In the query, unless None: `payer_uuids`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET_PAYER_THRESHOLDS, {"payer_uuids": payer_uuids}, request_options)

    def set_payer_threshold(
        self,
        payer_uuid: PayerUuid,
        *,
        request: PayerThreshold,
        request_options: RequestOptions | None = None,
    ) -> PayerThreshold:
        """`PUT /api/fee-schedules/v3/payer-threshold/{payer_uuid}`, answers `PayerThreshold`.

        In the path: `payer_uuid`. The body is `request`: `PayerThreshold`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.SET_PAYER_THRESHOLD,
            {"payer_uuid": payer_uuid, "request": request},
            request_options,
        )

    def hard_delete_rates(self, *, request: OptionalDimensions, request_options: RequestOptions | None = None) -> int:
        """`POST /api/fee-schedules/v3/hard-delete`, answers `int`.

        The body is `request`: `OptionalDimensions`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.HARD_DELETE_RATES, {"request": request}, request_options)

    def hard_delete_rates_by_ids(self, *, rate_ids: list[RateId], request_options: RequestOptions | None = None) -> int:
        """`POST /api/fee-schedules/v3/hard-delete-by-ids`, answers `int`.

        In the body: `rate_ids`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.HARD_DELETE_RATES_BY_IDS, {"rate_ids": rate_ids}, request_options)


class AsyncRawV3Client(AsyncResource):
    """`fee_schedules.v_3`, async, as raw answers."""

    async def get_match(
        self,
        service_line_id: ServiceLineId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[MatchResult | None]:
        """`GET /api/fee-schedules/v3/service-line/{service_line_id}/match`, with the raw answer.

        Otherwise as `AsyncV3Client.get_match`.
        """
        return await self._caller.call_raw(operations.GET_MATCH, {"service_line_id": service_line_id}, request_options)

    async def test_match(
        self,
        service_line_id: ServiceLineId,
        rate_id: RateId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[MatchTestResult]:
        """`GET /api/fee-schedules/v3/service-line/{service_line_id}/match/{rate_id}`, with the raw answer.

        Otherwise as `AsyncV3Client.test_match`.
        """
        return await self._caller.call_raw(
            operations.TEST_MATCH,
            {"service_line_id": service_line_id, "rate_id": rate_id},
            request_options,
        )

    async def batch_match(
        self,
        *,
        request: list[BatchMatchPoint],
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[BatchMatchResult]]:
        """`POST /api/fee-schedules/v3/batch-match`, with the raw answer. Otherwise as `AsyncV3Client.batch_match`."""
        return await self._caller.call_raw(operations.BATCH_MATCH, {"request": request}, request_options)

    async def get_multi(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        active_date: dt.date | None = None,
        payer_uuid: PayerUuid | None = None,
        organization_billing_provider_id: OrganizationProviderId | None = None,
        states: State | list[State] | None = None,
        zip_codes: str | list[str] | None = None,
        license_types: LicenseType | list[LicenseType] | None = None,
        facility_type_codes: FacilityTypeCode | list[FacilityTypeCode] | None = None,
        network_types: NetworkType | list[NetworkType] | None = None,
        payer_plan_group_ids: PayerPlanGroupId | list[PayerPlanGroupId] | None = None,
        cpt_code: str | None = None,
        modifiers: ProcedureModifier | list[ProcedureModifier] | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[RatesPage]:
        """`GET /api/fee-schedules/v3`, with the raw answer. Otherwise as `AsyncV3Client.get_multi`."""
        return await self._caller.call_raw(
            operations.GET_MULTI,
            {
                "page_token": page_token,
                "limit": limit,
                "active_date": active_date,
                "payer_uuid": payer_uuid,
                "organization_billing_provider_id": organization_billing_provider_id,
                "states": states,
                "zip_codes": zip_codes,
                "license_types": license_types,
                "facility_type_codes": facility_type_codes,
                "network_types": network_types,
                "payer_plan_group_ids": payer_plan_group_ids,
                "cpt_code": cpt_code,
                "modifiers": modifiers,
            },
            request_options,
        )

    async def get_unique_values_for_dimension(
        self,
        *,
        pivot_dimension: DimensionName,
        page_token: PageToken | None = None,
        limit: int | None = None,
        payer_uuid: PayerUuid | None = None,
        organization_billing_provider_id: OrganizationProviderId | None = None,
        states: State | list[State] | None = None,
        zip_codes: str | list[str] | None = None,
        license_types: LicenseType | list[LicenseType] | None = None,
        facility_type_codes: FacilityTypeCode | list[FacilityTypeCode] | None = None,
        network_types: NetworkType | list[NetworkType] | None = None,
        payer_plan_group_ids: PayerPlanGroupId | list[PayerPlanGroupId] | None = None,
        cpt_code: str | None = None,
        modifiers: ProcedureModifier | list[ProcedureModifier] | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[DimensionsPage]:
        """`GET /api/fee-schedules/v3/unique-dimension-values`, with the raw answer.

        Otherwise as `AsyncV3Client.get_unique_values_for_dimension`.
        """
        return await self._caller.call_raw(
            operations.GET_UNIQUE_VALUES_FOR_DIMENSION,
            {
                "page_token": page_token,
                "limit": limit,
                "pivot_dimension": pivot_dimension,
                "payer_uuid": payer_uuid,
                "organization_billing_provider_id": organization_billing_provider_id,
                "states": states,
                "zip_codes": zip_codes,
                "license_types": license_types,
                "facility_type_codes": facility_type_codes,
                "network_types": network_types,
                "payer_plan_group_ids": payer_plan_group_ids,
                "cpt_code": cpt_code,
                "modifiers": modifiers,
            },
            request_options,
        )

    async def get_rate_history(
        self,
        rate_id: RateId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[Rate]]:
        """`GET /api/fee-schedules/v3/{rate_id}/history`, with the raw answer.

        Otherwise as `AsyncV3Client.get_rate_history`.
        """
        return await self._caller.call_raw(operations.GET_RATE_HISTORY, {"rate_id": rate_id}, request_options)

    async def upload_fee_schedule(
        self,
        *,
        dry_run: bool,
        rates: list[RateUpload],
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[Rate]]:
        """`POST /api/fee-schedules/v3`, with the raw answer. Otherwise as `AsyncV3Client.upload_fee_schedule`."""
        return await self._caller.call_raw(
            operations.UPLOAD_FEE_SCHEDULE,
            {"dry_run": dry_run, "rates": rates},
            request_options,
        )

    async def delete_rate(
        self,
        rate_id: RateId,
        version: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/fee-schedules/v3/{rate_id}/{version}`, with the raw answer.

        Otherwise as `AsyncV3Client.delete_rate`.
        """
        return await self._caller.call_raw(
            operations.DELETE_RATE,
            {"rate_id": rate_id, "version": version},
            request_options,
        )

    async def get_payer_thresholds_default(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PayerThreshold]:
        """`GET /api/fee-schedules/v3/payer-threshold/default`, with the raw answer.

        Otherwise as `AsyncV3Client.get_payer_thresholds_default`.
        """
        return await self._caller.call_raw(operations.GET_PAYER_THRESHOLDS_DEFAULT, {}, request_options)

    async def get_payer_thresholds(
        self,
        *,
        payer_uuids: PayerUuid | list[PayerUuid],
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PayerThresholdsPage]:
        """`GET /api/fee-schedules/v3/payer-threshold`, with the raw answer.

        Otherwise as `AsyncV3Client.get_payer_thresholds`.
        """
        return await self._caller.call_raw(
            operations.GET_PAYER_THRESHOLDS,
            {"payer_uuids": payer_uuids},
            request_options,
        )

    async def set_payer_threshold(
        self,
        payer_uuid: PayerUuid,
        *,
        request: PayerThreshold,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PayerThreshold]:
        """`PUT /api/fee-schedules/v3/payer-threshold/{payer_uuid}`, with the raw answer.

        Otherwise as `AsyncV3Client.set_payer_threshold`.
        """
        return await self._caller.call_raw(
            operations.SET_PAYER_THRESHOLD,
            {"payer_uuid": payer_uuid, "request": request},
            request_options,
        )

    async def hard_delete_rates(
        self,
        *,
        request: OptionalDimensions,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[int]:
        """`POST /api/fee-schedules/v3/hard-delete`, with the raw answer.

        Otherwise as `AsyncV3Client.hard_delete_rates`.
        """
        return await self._caller.call_raw(operations.HARD_DELETE_RATES, {"request": request}, request_options)

    async def hard_delete_rates_by_ids(
        self,
        *,
        rate_ids: list[RateId],
        request_options: RequestOptions | None = None,
    ) -> RawResponse[int]:
        """`POST /api/fee-schedules/v3/hard-delete-by-ids`, with the raw answer.

        Otherwise as `AsyncV3Client.hard_delete_rates_by_ids`.
        """
        return await self._caller.call_raw(operations.HARD_DELETE_RATES_BY_IDS, {"rate_ids": rate_ids}, request_options)


class RawV3Client(BlockingResource):
    """`fee_schedules.v_3`, sync, as raw answers."""

    def get_match(
        self,
        service_line_id: ServiceLineId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[MatchResult | None]:
        """`GET /api/fee-schedules/v3/service-line/{service_line_id}/match`, with the raw answer.

        Otherwise as `V3Client.get_match`.
        """
        return self._caller.call_raw(operations.GET_MATCH, {"service_line_id": service_line_id}, request_options)

    def test_match(
        self,
        service_line_id: ServiceLineId,
        rate_id: RateId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[MatchTestResult]:
        """`GET /api/fee-schedules/v3/service-line/{service_line_id}/match/{rate_id}`, with the raw answer.

        Otherwise as `V3Client.test_match`.
        """
        return self._caller.call_raw(
            operations.TEST_MATCH,
            {"service_line_id": service_line_id, "rate_id": rate_id},
            request_options,
        )

    def batch_match(
        self,
        *,
        request: list[BatchMatchPoint],
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[BatchMatchResult]]:
        """`POST /api/fee-schedules/v3/batch-match`, with the raw answer. Otherwise as `V3Client.batch_match`."""
        return self._caller.call_raw(operations.BATCH_MATCH, {"request": request}, request_options)

    def get_multi(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        active_date: dt.date | None = None,
        payer_uuid: PayerUuid | None = None,
        organization_billing_provider_id: OrganizationProviderId | None = None,
        states: State | list[State] | None = None,
        zip_codes: str | list[str] | None = None,
        license_types: LicenseType | list[LicenseType] | None = None,
        facility_type_codes: FacilityTypeCode | list[FacilityTypeCode] | None = None,
        network_types: NetworkType | list[NetworkType] | None = None,
        payer_plan_group_ids: PayerPlanGroupId | list[PayerPlanGroupId] | None = None,
        cpt_code: str | None = None,
        modifiers: ProcedureModifier | list[ProcedureModifier] | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[RatesPage]:
        """`GET /api/fee-schedules/v3`, with the raw answer. Otherwise as `V3Client.get_multi`."""
        return self._caller.call_raw(
            operations.GET_MULTI,
            {
                "page_token": page_token,
                "limit": limit,
                "active_date": active_date,
                "payer_uuid": payer_uuid,
                "organization_billing_provider_id": organization_billing_provider_id,
                "states": states,
                "zip_codes": zip_codes,
                "license_types": license_types,
                "facility_type_codes": facility_type_codes,
                "network_types": network_types,
                "payer_plan_group_ids": payer_plan_group_ids,
                "cpt_code": cpt_code,
                "modifiers": modifiers,
            },
            request_options,
        )

    def get_unique_values_for_dimension(
        self,
        *,
        pivot_dimension: DimensionName,
        page_token: PageToken | None = None,
        limit: int | None = None,
        payer_uuid: PayerUuid | None = None,
        organization_billing_provider_id: OrganizationProviderId | None = None,
        states: State | list[State] | None = None,
        zip_codes: str | list[str] | None = None,
        license_types: LicenseType | list[LicenseType] | None = None,
        facility_type_codes: FacilityTypeCode | list[FacilityTypeCode] | None = None,
        network_types: NetworkType | list[NetworkType] | None = None,
        payer_plan_group_ids: PayerPlanGroupId | list[PayerPlanGroupId] | None = None,
        cpt_code: str | None = None,
        modifiers: ProcedureModifier | list[ProcedureModifier] | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[DimensionsPage]:
        """`GET /api/fee-schedules/v3/unique-dimension-values`, with the raw answer.

        Otherwise as `V3Client.get_unique_values_for_dimension`.
        """
        return self._caller.call_raw(
            operations.GET_UNIQUE_VALUES_FOR_DIMENSION,
            {
                "page_token": page_token,
                "limit": limit,
                "pivot_dimension": pivot_dimension,
                "payer_uuid": payer_uuid,
                "organization_billing_provider_id": organization_billing_provider_id,
                "states": states,
                "zip_codes": zip_codes,
                "license_types": license_types,
                "facility_type_codes": facility_type_codes,
                "network_types": network_types,
                "payer_plan_group_ids": payer_plan_group_ids,
                "cpt_code": cpt_code,
                "modifiers": modifiers,
            },
            request_options,
        )

    def get_rate_history(
        self,
        rate_id: RateId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[Rate]]:
        """`GET /api/fee-schedules/v3/{rate_id}/history`, with the raw answer.

        Otherwise as `V3Client.get_rate_history`.
        """
        return self._caller.call_raw(operations.GET_RATE_HISTORY, {"rate_id": rate_id}, request_options)

    def upload_fee_schedule(
        self,
        *,
        dry_run: bool,
        rates: list[RateUpload],
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[Rate]]:
        """`POST /api/fee-schedules/v3`, with the raw answer. Otherwise as `V3Client.upload_fee_schedule`."""
        return self._caller.call_raw(
            operations.UPLOAD_FEE_SCHEDULE,
            {"dry_run": dry_run, "rates": rates},
            request_options,
        )

    def delete_rate(
        self,
        rate_id: RateId,
        version: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/fee-schedules/v3/{rate_id}/{version}`, with the raw answer.

        Otherwise as `V3Client.delete_rate`.
        """
        return self._caller.call_raw(operations.DELETE_RATE, {"rate_id": rate_id, "version": version}, request_options)

    def get_payer_thresholds_default(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PayerThreshold]:
        """`GET /api/fee-schedules/v3/payer-threshold/default`, with the raw answer.

        Otherwise as `V3Client.get_payer_thresholds_default`.
        """
        return self._caller.call_raw(operations.GET_PAYER_THRESHOLDS_DEFAULT, {}, request_options)

    def get_payer_thresholds(
        self,
        *,
        payer_uuids: PayerUuid | list[PayerUuid],
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PayerThresholdsPage]:
        """`GET /api/fee-schedules/v3/payer-threshold`, with the raw answer.

        Otherwise as `V3Client.get_payer_thresholds`.
        """
        return self._caller.call_raw(operations.GET_PAYER_THRESHOLDS, {"payer_uuids": payer_uuids}, request_options)

    def set_payer_threshold(
        self,
        payer_uuid: PayerUuid,
        *,
        request: PayerThreshold,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PayerThreshold]:
        """`PUT /api/fee-schedules/v3/payer-threshold/{payer_uuid}`, with the raw answer.

        Otherwise as `V3Client.set_payer_threshold`.
        """
        return self._caller.call_raw(
            operations.SET_PAYER_THRESHOLD,
            {"payer_uuid": payer_uuid, "request": request},
            request_options,
        )

    def hard_delete_rates(
        self,
        *,
        request: OptionalDimensions,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[int]:
        """`POST /api/fee-schedules/v3/hard-delete`, with the raw answer. Otherwise as `V3Client.hard_delete_rates`."""
        return self._caller.call_raw(operations.HARD_DELETE_RATES, {"request": request}, request_options)

    def hard_delete_rates_by_ids(
        self,
        *,
        rate_ids: list[RateId],
        request_options: RequestOptions | None = None,
    ) -> RawResponse[int]:
        """`POST /api/fee-schedules/v3/hard-delete-by-ids`, with the raw answer.

        Otherwise as `V3Client.hard_delete_rates_by_ids`.
        """
        return self._caller.call_raw(operations.HARD_DELETE_RATES_BY_IDS, {"rate_ids": rate_ids}, request_options)
