"""The clients of `charge_capture_bundles.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.charge_capture_bundles.v_1 import operations
from candid_aio.wire.resource import OMIT, AsyncResource, BlockingResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncIterator, Iterator
    from uuid import UUID

    from candid_aio.options import RequestOptions
    from candid_aio.resources.charge_capture.v_1.types import ChargeCaptureStatus
    from candid_aio.resources.charge_capture_bundles.v_1.types import (
        ChargeCaptureClaimCreation,
        ChargeCaptureClaimCreationPage,
        ChargeCaptureClaimCreationSortField,
        ChargeCaptureClaimCreationStatus,
        ChargeCaptureClaimCreationSummary,
    )
    from candid_aio.resources.claims.types import ClaimStatus
    from candid_aio.resources.commons.types import ChargeCaptureClaimCreationId, EncounterId, PageToken, SortDirection
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`charge_capture_bundles.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def get(
        self,
        charge_capture_claim_creation_id: ChargeCaptureClaimCreationId,
        *,
        request_options: RequestOptions | None = None,
    ) -> ChargeCaptureClaimCreation:
        """`GET /api/charge_capture_claim_creation/v1/{charge_capture_claim_creation_id}`, answers
        `ChargeCaptureClaimCreation`.

        In the path: `charge_capture_claim_creation_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET,
            {"charge_capture_claim_creation_id": charge_capture_claim_creation_id},
            request_options,
        )

    async def get_summary(self, *, request_options: RequestOptions | None = None) -> ChargeCaptureClaimCreationSummary:
        """`GET /api/charge_capture_claim_creation/v1/all/summary`, answers `ChargeCaptureClaimCreationSummary`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET_SUMMARY, {}, request_options)

    async def resolve_charge_creation_error(
        self,
        charge_capture_bundle_error_id: UUID,
        *,
        resolved_by: str | None = OMIT,
        resolution_reason: str | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`PATCH /api/charge_capture_claim_creation/v1/error/{charge_capture_bundle_error_id}`, answers nothing.

        In the path: `charge_capture_bundle_error_id`. In the body: `resolved_by`, `resolution_reason`. What is not
        passed is left out; None is sent as null.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.RESOLVE_CHARGE_CREATION_ERROR,
            {
                "charge_capture_bundle_error_id": charge_capture_bundle_error_id,
                "resolved_by": resolved_by,
                "resolution_reason": resolution_reason,
            },
            request_options,
        )

    async def get_all(
        self,
        *,
        limit: int | None = None,
        sort: ChargeCaptureClaimCreationSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        patient_external_id: str | None = None,
        claim_creation_status: ChargeCaptureClaimCreationStatus | None = None,
        charge_status: ChargeCaptureStatus | None = None,
        charge_external_id: str | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        claim_ids: EncounterId | list[EncounterId] | None = None,
        claim_creation_ids: ChargeCaptureClaimCreationId | list[ChargeCaptureClaimCreationId] | None = None,
        billing_provider_npis: str | list[str] | None = None,
        service_facility_name: str | None = None,
        primary_payer_ids: str | list[str] | None = None,
        rendering_provider_npis: str | list[str] | None = None,
        rendering_provider_names: str | list[str] | None = None,
        supervising_provider_npis: str | list[str] | None = None,
        supervising_provider_names: str | list[str] | None = None,
        claim_status: ClaimStatus | None = None,
        claim_creation_category: str | list[str] | None = None,
        tags: str | list[str] | None = None,
        primary_payer_names: str | list[str] | None = None,
        patient_names: str | list[str] | None = None,
        has_charge_capture_updates: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> ChargeCaptureClaimCreationPage:
        """`GET /api/charge_capture_claim_creation/v1`, answers `ChargeCaptureClaimCreationPage`.

        In the query, unless None: `limit`, `sort`, `sort_direction`, `page_token`, `patient_external_id`,
        `claim_creation_status`, `charge_status`, `charge_external_id`, `date_of_service_min`, `date_of_service_max`,
        `claim_ids`, `claim_creation_ids`, `billing_provider_npis`, `service_facility_name`, `primary_payer_ids`,
        `rendering_provider_npis`, `rendering_provider_names`, `supervising_provider_npis`,
        `supervising_provider_names`, `claim_status`, `claim_creation_category`, `tags`, `primary_payer_names`,
        `patient_names`, `has_charge_capture_updates`.

        Gives one page; `iter_all` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_ALL,
            {
                "limit": limit,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "patient_external_id": patient_external_id,
                "claim_creation_status": claim_creation_status,
                "charge_status": charge_status,
                "charge_external_id": charge_external_id,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "claim_ids": claim_ids,
                "claim_creation_ids": claim_creation_ids,
                "billing_provider_npis": billing_provider_npis,
                "service_facility_name": service_facility_name,
                "primary_payer_ids": primary_payer_ids,
                "rendering_provider_npis": rendering_provider_npis,
                "rendering_provider_names": rendering_provider_names,
                "supervising_provider_npis": supervising_provider_npis,
                "supervising_provider_names": supervising_provider_names,
                "claim_status": claim_status,
                "claim_creation_category": claim_creation_category,
                "tags": tags,
                "primary_payer_names": primary_payer_names,
                "patient_names": patient_names,
                "has_charge_capture_updates": has_charge_capture_updates,
            },
            request_options,
        )

    def iter_all(
        self,
        *,
        limit: int | None = None,
        sort: ChargeCaptureClaimCreationSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        patient_external_id: str | None = None,
        claim_creation_status: ChargeCaptureClaimCreationStatus | None = None,
        charge_status: ChargeCaptureStatus | None = None,
        charge_external_id: str | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        claim_ids: EncounterId | list[EncounterId] | None = None,
        claim_creation_ids: ChargeCaptureClaimCreationId | list[ChargeCaptureClaimCreationId] | None = None,
        billing_provider_npis: str | list[str] | None = None,
        service_facility_name: str | None = None,
        primary_payer_ids: str | list[str] | None = None,
        rendering_provider_npis: str | list[str] | None = None,
        rendering_provider_names: str | list[str] | None = None,
        supervising_provider_npis: str | list[str] | None = None,
        supervising_provider_names: str | list[str] | None = None,
        claim_status: ClaimStatus | None = None,
        claim_creation_category: str | list[str] | None = None,
        tags: str | list[str] | None = None,
        primary_payer_names: str | list[str] | None = None,
        patient_names: str | list[str] | None = None,
        has_charge_capture_updates: bool | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[ChargeCaptureClaimCreation]:
        """The items of all pages of `get_all`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_all`.
        """
        return self._caller.iterate(
            operations.GET_ALL,
            {
                "limit": limit,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "patient_external_id": patient_external_id,
                "claim_creation_status": claim_creation_status,
                "charge_status": charge_status,
                "charge_external_id": charge_external_id,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "claim_ids": claim_ids,
                "claim_creation_ids": claim_creation_ids,
                "billing_provider_npis": billing_provider_npis,
                "service_facility_name": service_facility_name,
                "primary_payer_ids": primary_payer_ids,
                "rendering_provider_npis": rendering_provider_npis,
                "rendering_provider_names": rendering_provider_names,
                "supervising_provider_npis": supervising_provider_npis,
                "supervising_provider_names": supervising_provider_names,
                "claim_status": claim_status,
                "claim_creation_category": claim_creation_category,
                "tags": tags,
                "primary_payer_names": primary_payer_names,
                "patient_names": patient_names,
                "has_charge_capture_updates": has_charge_capture_updates,
            },
            request_options,
            on_unreadable=on_unreadable,
        )


class V1Client(BlockingResource):
    """`charge_capture_bundles.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def get(
        self,
        charge_capture_claim_creation_id: ChargeCaptureClaimCreationId,
        *,
        request_options: RequestOptions | None = None,
    ) -> ChargeCaptureClaimCreation:
        """`GET /api/charge_capture_claim_creation/v1/{charge_capture_claim_creation_id}`, answers
        `ChargeCaptureClaimCreation`.

        In the path: `charge_capture_claim_creation_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET,
            {"charge_capture_claim_creation_id": charge_capture_claim_creation_id},
            request_options,
        )

    def get_summary(self, *, request_options: RequestOptions | None = None) -> ChargeCaptureClaimCreationSummary:
        """`GET /api/charge_capture_claim_creation/v1/all/summary`, answers `ChargeCaptureClaimCreationSummary`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET_SUMMARY, {}, request_options)

    def resolve_charge_creation_error(
        self,
        charge_capture_bundle_error_id: UUID,
        *,
        resolved_by: str | None = OMIT,
        resolution_reason: str | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`PATCH /api/charge_capture_claim_creation/v1/error/{charge_capture_bundle_error_id}`, answers nothing.

        In the path: `charge_capture_bundle_error_id`. In the body: `resolved_by`, `resolution_reason`. What is not
        passed is left out; None is sent as null.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.RESOLVE_CHARGE_CREATION_ERROR,
            {
                "charge_capture_bundle_error_id": charge_capture_bundle_error_id,
                "resolved_by": resolved_by,
                "resolution_reason": resolution_reason,
            },
            request_options,
        )

    def get_all(
        self,
        *,
        limit: int | None = None,
        sort: ChargeCaptureClaimCreationSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        patient_external_id: str | None = None,
        claim_creation_status: ChargeCaptureClaimCreationStatus | None = None,
        charge_status: ChargeCaptureStatus | None = None,
        charge_external_id: str | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        claim_ids: EncounterId | list[EncounterId] | None = None,
        claim_creation_ids: ChargeCaptureClaimCreationId | list[ChargeCaptureClaimCreationId] | None = None,
        billing_provider_npis: str | list[str] | None = None,
        service_facility_name: str | None = None,
        primary_payer_ids: str | list[str] | None = None,
        rendering_provider_npis: str | list[str] | None = None,
        rendering_provider_names: str | list[str] | None = None,
        supervising_provider_npis: str | list[str] | None = None,
        supervising_provider_names: str | list[str] | None = None,
        claim_status: ClaimStatus | None = None,
        claim_creation_category: str | list[str] | None = None,
        tags: str | list[str] | None = None,
        primary_payer_names: str | list[str] | None = None,
        patient_names: str | list[str] | None = None,
        has_charge_capture_updates: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> ChargeCaptureClaimCreationPage:
        """`GET /api/charge_capture_claim_creation/v1`, answers `ChargeCaptureClaimCreationPage`.

        In the query, unless None: `limit`, `sort`, `sort_direction`, `page_token`, `patient_external_id`,
        `claim_creation_status`, `charge_status`, `charge_external_id`, `date_of_service_min`, `date_of_service_max`,
        `claim_ids`, `claim_creation_ids`, `billing_provider_npis`, `service_facility_name`, `primary_payer_ids`,
        `rendering_provider_npis`, `rendering_provider_names`, `supervising_provider_npis`,
        `supervising_provider_names`, `claim_status`, `claim_creation_category`, `tags`, `primary_payer_names`,
        `patient_names`, `has_charge_capture_updates`.

        Gives one page; `iter_all` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_ALL,
            {
                "limit": limit,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "patient_external_id": patient_external_id,
                "claim_creation_status": claim_creation_status,
                "charge_status": charge_status,
                "charge_external_id": charge_external_id,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "claim_ids": claim_ids,
                "claim_creation_ids": claim_creation_ids,
                "billing_provider_npis": billing_provider_npis,
                "service_facility_name": service_facility_name,
                "primary_payer_ids": primary_payer_ids,
                "rendering_provider_npis": rendering_provider_npis,
                "rendering_provider_names": rendering_provider_names,
                "supervising_provider_npis": supervising_provider_npis,
                "supervising_provider_names": supervising_provider_names,
                "claim_status": claim_status,
                "claim_creation_category": claim_creation_category,
                "tags": tags,
                "primary_payer_names": primary_payer_names,
                "patient_names": patient_names,
                "has_charge_capture_updates": has_charge_capture_updates,
            },
            request_options,
        )

    def iter_all(
        self,
        *,
        limit: int | None = None,
        sort: ChargeCaptureClaimCreationSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        patient_external_id: str | None = None,
        claim_creation_status: ChargeCaptureClaimCreationStatus | None = None,
        charge_status: ChargeCaptureStatus | None = None,
        charge_external_id: str | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        claim_ids: EncounterId | list[EncounterId] | None = None,
        claim_creation_ids: ChargeCaptureClaimCreationId | list[ChargeCaptureClaimCreationId] | None = None,
        billing_provider_npis: str | list[str] | None = None,
        service_facility_name: str | None = None,
        primary_payer_ids: str | list[str] | None = None,
        rendering_provider_npis: str | list[str] | None = None,
        rendering_provider_names: str | list[str] | None = None,
        supervising_provider_npis: str | list[str] | None = None,
        supervising_provider_names: str | list[str] | None = None,
        claim_status: ClaimStatus | None = None,
        claim_creation_category: str | list[str] | None = None,
        tags: str | list[str] | None = None,
        primary_payer_names: str | list[str] | None = None,
        patient_names: str | list[str] | None = None,
        has_charge_capture_updates: bool | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[ChargeCaptureClaimCreation]:
        """The items of all pages of `get_all`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_all`.
        """
        return self._caller.iterate(
            operations.GET_ALL,
            {
                "limit": limit,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "patient_external_id": patient_external_id,
                "claim_creation_status": claim_creation_status,
                "charge_status": charge_status,
                "charge_external_id": charge_external_id,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "claim_ids": claim_ids,
                "claim_creation_ids": claim_creation_ids,
                "billing_provider_npis": billing_provider_npis,
                "service_facility_name": service_facility_name,
                "primary_payer_ids": primary_payer_ids,
                "rendering_provider_npis": rendering_provider_npis,
                "rendering_provider_names": rendering_provider_names,
                "supervising_provider_npis": supervising_provider_npis,
                "supervising_provider_names": supervising_provider_names,
                "claim_status": claim_status,
                "claim_creation_category": claim_creation_category,
                "tags": tags,
                "primary_payer_names": primary_payer_names,
                "patient_names": patient_names,
                "has_charge_capture_updates": has_charge_capture_updates,
            },
            request_options,
            on_unreadable=on_unreadable,
        )


class AsyncRawV1Client(AsyncResource):
    """`charge_capture_bundles.v_1`, async, as raw answers."""

    async def get(
        self,
        charge_capture_claim_creation_id: ChargeCaptureClaimCreationId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ChargeCaptureClaimCreation]:
        """`GET /api/charge_capture_claim_creation/v1/{charge_capture_claim_creation_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.get`.
        """
        return await self._caller.call_raw(
            operations.GET,
            {"charge_capture_claim_creation_id": charge_capture_claim_creation_id},
            request_options,
        )

    async def get_summary(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ChargeCaptureClaimCreationSummary]:
        """`GET /api/charge_capture_claim_creation/v1/all/summary`, with the raw answer.

        Otherwise as `AsyncV1Client.get_summary`.
        """
        return await self._caller.call_raw(operations.GET_SUMMARY, {}, request_options)

    async def resolve_charge_creation_error(
        self,
        charge_capture_bundle_error_id: UUID,
        *,
        resolved_by: str | None = OMIT,
        resolution_reason: str | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`PATCH /api/charge_capture_claim_creation/v1/error/{charge_capture_bundle_error_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.resolve_charge_creation_error`.
        """
        return await self._caller.call_raw(
            operations.RESOLVE_CHARGE_CREATION_ERROR,
            {
                "charge_capture_bundle_error_id": charge_capture_bundle_error_id,
                "resolved_by": resolved_by,
                "resolution_reason": resolution_reason,
            },
            request_options,
        )

    async def get_all(
        self,
        *,
        limit: int | None = None,
        sort: ChargeCaptureClaimCreationSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        patient_external_id: str | None = None,
        claim_creation_status: ChargeCaptureClaimCreationStatus | None = None,
        charge_status: ChargeCaptureStatus | None = None,
        charge_external_id: str | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        claim_ids: EncounterId | list[EncounterId] | None = None,
        claim_creation_ids: ChargeCaptureClaimCreationId | list[ChargeCaptureClaimCreationId] | None = None,
        billing_provider_npis: str | list[str] | None = None,
        service_facility_name: str | None = None,
        primary_payer_ids: str | list[str] | None = None,
        rendering_provider_npis: str | list[str] | None = None,
        rendering_provider_names: str | list[str] | None = None,
        supervising_provider_npis: str | list[str] | None = None,
        supervising_provider_names: str | list[str] | None = None,
        claim_status: ClaimStatus | None = None,
        claim_creation_category: str | list[str] | None = None,
        tags: str | list[str] | None = None,
        primary_payer_names: str | list[str] | None = None,
        patient_names: str | list[str] | None = None,
        has_charge_capture_updates: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ChargeCaptureClaimCreationPage]:
        """`GET /api/charge_capture_claim_creation/v1`, with the raw answer. Otherwise as `AsyncV1Client.get_all`."""
        return await self._caller.call_raw(
            operations.GET_ALL,
            {
                "limit": limit,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "patient_external_id": patient_external_id,
                "claim_creation_status": claim_creation_status,
                "charge_status": charge_status,
                "charge_external_id": charge_external_id,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "claim_ids": claim_ids,
                "claim_creation_ids": claim_creation_ids,
                "billing_provider_npis": billing_provider_npis,
                "service_facility_name": service_facility_name,
                "primary_payer_ids": primary_payer_ids,
                "rendering_provider_npis": rendering_provider_npis,
                "rendering_provider_names": rendering_provider_names,
                "supervising_provider_npis": supervising_provider_npis,
                "supervising_provider_names": supervising_provider_names,
                "claim_status": claim_status,
                "claim_creation_category": claim_creation_category,
                "tags": tags,
                "primary_payer_names": primary_payer_names,
                "patient_names": patient_names,
                "has_charge_capture_updates": has_charge_capture_updates,
            },
            request_options,
        )


class RawV1Client(BlockingResource):
    """`charge_capture_bundles.v_1`, sync, as raw answers."""

    def get(
        self,
        charge_capture_claim_creation_id: ChargeCaptureClaimCreationId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ChargeCaptureClaimCreation]:
        """`GET /api/charge_capture_claim_creation/v1/{charge_capture_claim_creation_id}`, with the raw answer.

        Otherwise as `V1Client.get`.
        """
        return self._caller.call_raw(
            operations.GET,
            {"charge_capture_claim_creation_id": charge_capture_claim_creation_id},
            request_options,
        )

    def get_summary(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ChargeCaptureClaimCreationSummary]:
        """`GET /api/charge_capture_claim_creation/v1/all/summary`, with the raw answer.

        Otherwise as `V1Client.get_summary`.
        """
        return self._caller.call_raw(operations.GET_SUMMARY, {}, request_options)

    def resolve_charge_creation_error(
        self,
        charge_capture_bundle_error_id: UUID,
        *,
        resolved_by: str | None = OMIT,
        resolution_reason: str | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`PATCH /api/charge_capture_claim_creation/v1/error/{charge_capture_bundle_error_id}`, with the raw answer.

        Otherwise as `V1Client.resolve_charge_creation_error`.
        """
        return self._caller.call_raw(
            operations.RESOLVE_CHARGE_CREATION_ERROR,
            {
                "charge_capture_bundle_error_id": charge_capture_bundle_error_id,
                "resolved_by": resolved_by,
                "resolution_reason": resolution_reason,
            },
            request_options,
        )

    def get_all(
        self,
        *,
        limit: int | None = None,
        sort: ChargeCaptureClaimCreationSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        patient_external_id: str | None = None,
        claim_creation_status: ChargeCaptureClaimCreationStatus | None = None,
        charge_status: ChargeCaptureStatus | None = None,
        charge_external_id: str | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        claim_ids: EncounterId | list[EncounterId] | None = None,
        claim_creation_ids: ChargeCaptureClaimCreationId | list[ChargeCaptureClaimCreationId] | None = None,
        billing_provider_npis: str | list[str] | None = None,
        service_facility_name: str | None = None,
        primary_payer_ids: str | list[str] | None = None,
        rendering_provider_npis: str | list[str] | None = None,
        rendering_provider_names: str | list[str] | None = None,
        supervising_provider_npis: str | list[str] | None = None,
        supervising_provider_names: str | list[str] | None = None,
        claim_status: ClaimStatus | None = None,
        claim_creation_category: str | list[str] | None = None,
        tags: str | list[str] | None = None,
        primary_payer_names: str | list[str] | None = None,
        patient_names: str | list[str] | None = None,
        has_charge_capture_updates: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ChargeCaptureClaimCreationPage]:
        """`GET /api/charge_capture_claim_creation/v1`, with the raw answer. Otherwise as `V1Client.get_all`."""
        return self._caller.call_raw(
            operations.GET_ALL,
            {
                "limit": limit,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "patient_external_id": patient_external_id,
                "claim_creation_status": claim_creation_status,
                "charge_status": charge_status,
                "charge_external_id": charge_external_id,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "claim_ids": claim_ids,
                "claim_creation_ids": claim_creation_ids,
                "billing_provider_npis": billing_provider_npis,
                "service_facility_name": service_facility_name,
                "primary_payer_ids": primary_payer_ids,
                "rendering_provider_npis": rendering_provider_npis,
                "rendering_provider_names": rendering_provider_names,
                "supervising_provider_npis": supervising_provider_npis,
                "supervising_provider_names": supervising_provider_names,
                "claim_status": claim_status,
                "claim_creation_category": claim_creation_category,
                "tags": tags,
                "primary_payer_names": primary_payer_names,
                "patient_names": patient_names,
                "has_charge_capture_updates": has_charge_capture_updates,
            },
            request_options,
        )
