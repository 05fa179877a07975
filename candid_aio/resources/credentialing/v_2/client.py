"""The clients of `credentialing.v_2`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.credentialing.v_2 import operations
from candid_aio.wire.resource import OMIT, AsyncResource, BlockingResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncIterator, Iterator
    from uuid import UUID

    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import PageToken, Regions
    from candid_aio.resources.commons.types import ProviderCredentialingSpanId as CommonsProviderCredentialingSpanId
    from candid_aio.resources.credentialing.v_2.types import (
        FacilityCredentialingSpan,
        FacilityCredentialingSpanId,
        FacilityCredentialingSpanPage,
        ProviderCredentialingSpan,
        ProviderCredentialingSpanPage,
    )
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV2Client", "AsyncV2Client", "RawV2Client", "V2Client"]


class AsyncV2Client(AsyncResource):
    """`credentialing.v_2`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV2Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV2Client(self._caller)

    async def create_facility(
        self,
        *,
        service_facility_id: UUID,
        contracting_provider_id: UUID,
        payer_uuid: UUID,
        start_date: dt.date | None = OMIT,
        end_date: dt.date | None = OMIT,
        submitted_date: dt.date | None = OMIT,
        payer_loaded_date: dt.date | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> FacilityCredentialingSpan:
        """`POST /api/provider-credentialing-span/v2/facility`, answers `FacilityCredentialingSpan`.

        In the body: `service_facility_id`, `contracting_provider_id`, `payer_uuid`, `start_date`, `end_date`,
        `submitted_date`, `payer_loaded_date`. What is not passed is left out; None is sent as null.

        It raises `HttpRequestValidationsError` (422), `UnauthorizedError` (403), or `ApiError` for any other status
        that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE_FACILITY,
            {
                "service_facility_id": service_facility_id,
                "contracting_provider_id": contracting_provider_id,
                "payer_uuid": payer_uuid,
                "start_date": start_date,
                "end_date": end_date,
                "submitted_date": submitted_date,
                "payer_loaded_date": payer_loaded_date,
            },
            request_options,
        )

    async def get_facility(
        self,
        facility_credentialing_id: FacilityCredentialingSpanId,
        *,
        request_options: RequestOptions | None = None,
    ) -> FacilityCredentialingSpan:
        """`GET /api/provider-credentialing-span/v2/facility/{facility_credentialing_id}`, answers
        `FacilityCredentialingSpan`.

        In the path: `facility_credentialing_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_FACILITY,
            {"facility_credentialing_id": facility_credentialing_id},
            request_options,
        )

    async def get_all_facilities(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        payer_uuid: UUID | None = None,
        contracting_provider_id: UUID | None = None,
        service_facility_id: UUID | None = None,
        request_options: RequestOptions | None = None,
    ) -> FacilityCredentialingSpanPage:
        """`GET /api/provider-credentialing-span/v2/facility`, answers `FacilityCredentialingSpanPage`.

        In the query, unless None: `limit`, `page_token`, `payer_uuid`, `contracting_provider_id`,
        `service_facility_id`.

        Gives one page; `iter_all_facilities` goes through all of them.

        It raises `UnauthorizedError` (403), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_ALL_FACILITIES,
            {
                "limit": limit,
                "page_token": page_token,
                "payer_uuid": payer_uuid,
                "contracting_provider_id": contracting_provider_id,
                "service_facility_id": service_facility_id,
            },
            request_options,
        )

    def iter_all_facilities(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        payer_uuid: UUID | None = None,
        contracting_provider_id: UUID | None = None,
        service_facility_id: UUID | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[FacilityCredentialingSpan]:
        """The items of all pages of `get_all_facilities`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `get_all_facilities`.
        """
        return self._caller.iterate(
            operations.GET_ALL_FACILITIES,
            {
                "limit": limit,
                "page_token": page_token,
                "payer_uuid": payer_uuid,
                "contracting_provider_id": contracting_provider_id,
                "service_facility_id": service_facility_id,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def delete_facility(
        self,
        facility_credentialing_id: FacilityCredentialingSpanId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/provider-credentialing-span/v2/facility/{facility_credentialing_id}`, answers nothing.

        In the path: `facility_credentialing_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.DELETE_FACILITY,
            {"facility_credentialing_id": facility_credentialing_id},
            request_options,
        )

    async def update_facility(
        self,
        facility_credentialing_id: FacilityCredentialingSpanId,
        *,
        contracting_provider_id: UUID,
        payer_uuid: UUID | None = OMIT,
        start_date: dt.date | None = OMIT,
        end_date: dt.date | None = OMIT,
        submitted_date: dt.date | None = OMIT,
        payer_loaded_date: dt.date | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> FacilityCredentialingSpan:
        """`PATCH /api/provider-credentialing-span/v2/facility/{facility_credentialing_id}`, answers
        `FacilityCredentialingSpan`.

        In the path: `facility_credentialing_id`. In the body: `contracting_provider_id`, `payer_uuid`, `start_date`,
        `end_date`, `submitted_date`, `payer_loaded_date`. What is not passed is left out; None is sent as null.

        It raises `EntityNotFoundError` (404), `HttpRequestValidationsError` (422), `UnauthorizedError` (403),
        `UnprocessableEntityError` (422), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE_FACILITY,
            {
                "facility_credentialing_id": facility_credentialing_id,
                "contracting_provider_id": contracting_provider_id,
                "payer_uuid": payer_uuid,
                "start_date": start_date,
                "end_date": end_date,
                "submitted_date": submitted_date,
                "payer_loaded_date": payer_loaded_date,
            },
            request_options,
        )

    async def create(
        self,
        *,
        rendering_provider_id: UUID,
        contracting_provider_id: UUID,
        payer_uuid: UUID,
        regions: Regions,
        start_date: dt.date | None = OMIT,
        end_date: dt.date | None = OMIT,
        submitted_date: dt.date | None = OMIT,
        payer_loaded_date: dt.date | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ProviderCredentialingSpan:
        """`POST /api/provider-credentialing-span/v2`, answers `ProviderCredentialingSpan`.

        In the body: `rendering_provider_id`, `contracting_provider_id`, `payer_uuid`, `start_date`, `end_date`,
        `regions`, `submitted_date`, `payer_loaded_date`. What is not passed is left out; None is sent as null.

        It raises `HttpRequestValidationsError` (422), `UnauthorizedError` (403), or `ApiError` for any other status
        that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE,
            {
                "rendering_provider_id": rendering_provider_id,
                "contracting_provider_id": contracting_provider_id,
                "payer_uuid": payer_uuid,
                "start_date": start_date,
                "end_date": end_date,
                "regions": regions,
                "submitted_date": submitted_date,
                "payer_loaded_date": payer_loaded_date,
            },
            request_options,
        )

    async def get(
        self,
        provider_credentialing_id: CommonsProviderCredentialingSpanId,
        *,
        request_options: RequestOptions | None = None,
    ) -> ProviderCredentialingSpan:
        """`GET /api/provider-credentialing-span/v2/{provider_credentialing_id}`, answers `ProviderCredentialingSpan`.

        In the path: `provider_credentialing_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET,
            {"provider_credentialing_id": provider_credentialing_id},
            request_options,
        )

    async def get_all(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        payer_uuid: UUID | None = None,
        provider_id: UUID | None = None,
        as_rendering_provider: bool | None = None,
        as_contracting_provider: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> ProviderCredentialingSpanPage:
        """`GET /api/provider-credentialing-span/v2`, answers `ProviderCredentialingSpanPage`.

        In the query, unless None: `limit`, `page_token`, `payer_uuid`, `provider_id`, `as_rendering_provider`,
        `as_contracting_provider`.

        Gives one page; `iter_all` goes through all of them.

        It raises `UnauthorizedError` (403), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_ALL,
            {
                "limit": limit,
                "page_token": page_token,
                "payer_uuid": payer_uuid,
                "provider_id": provider_id,
                "as_rendering_provider": as_rendering_provider,
                "as_contracting_provider": as_contracting_provider,
            },
            request_options,
        )

    def iter_all(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        payer_uuid: UUID | None = None,
        provider_id: UUID | None = None,
        as_rendering_provider: bool | None = None,
        as_contracting_provider: bool | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[ProviderCredentialingSpan]:
        """The items of all pages of `get_all`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_all`.
        """
        return self._caller.iterate(
            operations.GET_ALL,
            {
                "limit": limit,
                "page_token": page_token,
                "payer_uuid": payer_uuid,
                "provider_id": provider_id,
                "as_rendering_provider": as_rendering_provider,
                "as_contracting_provider": as_contracting_provider,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def delete(
        self,
        provider_credentialing_id: CommonsProviderCredentialingSpanId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/provider-credentialing-span/v2/{provider_credentialing_id}`, answers nothing.

        In the path: `provider_credentialing_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.DELETE,
            {"provider_credentialing_id": provider_credentialing_id},
            request_options,
        )

    async def update(
        self,
        provider_credentialing_id: CommonsProviderCredentialingSpanId,
        *,
        contracting_provider_id: UUID | None = OMIT,
        payer_uuid: UUID | None = OMIT,
        start_date: dt.date | None = OMIT,
        end_date: dt.date | None = OMIT,
        regions: Regions | None = OMIT,
        submitted_date: dt.date | None = OMIT,
        payer_loaded_date: dt.date | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ProviderCredentialingSpan:
        """`PATCH /api/provider-credentialing-span/v2/{provider_credentialing_id}`, answers `ProviderCredentialingSpan`.

        In the path: `provider_credentialing_id`. In the body: `contracting_provider_id`, `payer_uuid`, `start_date`,
        `end_date`, `regions`, `submitted_date`, `payer_loaded_date`. What is not passed is left out; None is sent as
        null.

        It raises `EntityNotFoundError` (404), `HttpRequestValidationsError` (422), `UnauthorizedError` (403),
        `UnprocessableEntityError` (422), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {
                "provider_credentialing_id": provider_credentialing_id,
                "contracting_provider_id": contracting_provider_id,
                "payer_uuid": payer_uuid,
                "start_date": start_date,
                "end_date": end_date,
                "regions": regions,
                "submitted_date": submitted_date,
                "payer_loaded_date": payer_loaded_date,
            },
            request_options,
        )


class V2Client(BlockingResource):
    """`credentialing.v_2`, sync."""

    @property
    def with_raw_response(self) -> RawV2Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV2Client(self._caller)

    def create_facility(
        self,
        *,
        service_facility_id: UUID,
        contracting_provider_id: UUID,
        payer_uuid: UUID,
        start_date: dt.date | None = OMIT,
        end_date: dt.date | None = OMIT,
        submitted_date: dt.date | None = OMIT,
        payer_loaded_date: dt.date | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> FacilityCredentialingSpan:
        """`POST /api/provider-credentialing-span/v2/facility`, answers `FacilityCredentialingSpan`.

        In the body: `service_facility_id`, `contracting_provider_id`, `payer_uuid`, `start_date`, `end_date`,
        `submitted_date`, `payer_loaded_date`. What is not passed is left out; None is sent as null.

        It raises `HttpRequestValidationsError` (422), `UnauthorizedError` (403), or `ApiError` for any other status
        that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.CREATE_FACILITY,
            {
                "service_facility_id": service_facility_id,
                "contracting_provider_id": contracting_provider_id,
                "payer_uuid": payer_uuid,
                "start_date": start_date,
                "end_date": end_date,
                "submitted_date": submitted_date,
                "payer_loaded_date": payer_loaded_date,
            },
            request_options,
        )

    def get_facility(
        self,
        facility_credentialing_id: FacilityCredentialingSpanId,
        *,
        request_options: RequestOptions | None = None,
    ) -> FacilityCredentialingSpan:
        """`GET /api/provider-credentialing-span/v2/facility/{facility_credentialing_id}`, answers
        `FacilityCredentialingSpan`.

        In the path: `facility_credentialing_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_FACILITY,
            {"facility_credentialing_id": facility_credentialing_id},
            request_options,
        )

    def get_all_facilities(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        payer_uuid: UUID | None = None,
        contracting_provider_id: UUID | None = None,
        service_facility_id: UUID | None = None,
        request_options: RequestOptions | None = None,
    ) -> FacilityCredentialingSpanPage:
        """`GET /api/provider-credentialing-span/v2/facility`, answers `FacilityCredentialingSpanPage`.

        In the query, unless None: `limit`, `page_token`, `payer_uuid`, `contracting_provider_id`,
        `service_facility_id`.

        Gives one page; `iter_all_facilities` goes through all of them.

        It raises `UnauthorizedError` (403), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_ALL_FACILITIES,
            {
                "limit": limit,
                "page_token": page_token,
                "payer_uuid": payer_uuid,
                "contracting_provider_id": contracting_provider_id,
                "service_facility_id": service_facility_id,
            },
            request_options,
        )

    def iter_all_facilities(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        payer_uuid: UUID | None = None,
        contracting_provider_id: UUID | None = None,
        service_facility_id: UUID | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[FacilityCredentialingSpan]:
        """The items of all pages of `get_all_facilities`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `get_all_facilities`.
        """
        return self._caller.iterate(
            operations.GET_ALL_FACILITIES,
            {
                "limit": limit,
                "page_token": page_token,
                "payer_uuid": payer_uuid,
                "contracting_provider_id": contracting_provider_id,
                "service_facility_id": service_facility_id,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def delete_facility(
        self,
        facility_credentialing_id: FacilityCredentialingSpanId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/provider-credentialing-span/v2/facility/{facility_credentialing_id}`, answers nothing.

        In the path: `facility_credentialing_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.DELETE_FACILITY,
            {"facility_credentialing_id": facility_credentialing_id},
            request_options,
        )

    def update_facility(
        self,
        facility_credentialing_id: FacilityCredentialingSpanId,
        *,
        contracting_provider_id: UUID,
        payer_uuid: UUID | None = OMIT,
        start_date: dt.date | None = OMIT,
        end_date: dt.date | None = OMIT,
        submitted_date: dt.date | None = OMIT,
        payer_loaded_date: dt.date | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> FacilityCredentialingSpan:
        """`PATCH /api/provider-credentialing-span/v2/facility/{facility_credentialing_id}`, answers
        `FacilityCredentialingSpan`.

        In the path: `facility_credentialing_id`. In the body: `contracting_provider_id`, `payer_uuid`, `start_date`,
        `end_date`, `submitted_date`, `payer_loaded_date`. What is not passed is left out; None is sent as null.

        It raises `EntityNotFoundError` (404), `HttpRequestValidationsError` (422), `UnauthorizedError` (403),
        `UnprocessableEntityError` (422), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE_FACILITY,
            {
                "facility_credentialing_id": facility_credentialing_id,
                "contracting_provider_id": contracting_provider_id,
                "payer_uuid": payer_uuid,
                "start_date": start_date,
                "end_date": end_date,
                "submitted_date": submitted_date,
                "payer_loaded_date": payer_loaded_date,
            },
            request_options,
        )

    def create(
        self,
        *,
        rendering_provider_id: UUID,
        contracting_provider_id: UUID,
        payer_uuid: UUID,
        regions: Regions,
        start_date: dt.date | None = OMIT,
        end_date: dt.date | None = OMIT,
        submitted_date: dt.date | None = OMIT,
        payer_loaded_date: dt.date | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ProviderCredentialingSpan:
        """`POST /api/provider-credentialing-span/v2`, answers `ProviderCredentialingSpan`.

        In the body: `rendering_provider_id`, `contracting_provider_id`, `payer_uuid`, `start_date`, `end_date`,
        `regions`, `submitted_date`, `payer_loaded_date`. What is not passed is left out; None is sent as null.

        It raises `HttpRequestValidationsError` (422), `UnauthorizedError` (403), or `ApiError` for any other status
        that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.CREATE,
            {
                "rendering_provider_id": rendering_provider_id,
                "contracting_provider_id": contracting_provider_id,
                "payer_uuid": payer_uuid,
                "start_date": start_date,
                "end_date": end_date,
                "regions": regions,
                "submitted_date": submitted_date,
                "payer_loaded_date": payer_loaded_date,
            },
            request_options,
        )

    def get(
        self,
        provider_credentialing_id: CommonsProviderCredentialingSpanId,
        *,
        request_options: RequestOptions | None = None,
    ) -> ProviderCredentialingSpan:
        """`GET /api/provider-credentialing-span/v2/{provider_credentialing_id}`, answers `ProviderCredentialingSpan`.

        In the path: `provider_credentialing_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET,
            {"provider_credentialing_id": provider_credentialing_id},
            request_options,
        )

    def get_all(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        payer_uuid: UUID | None = None,
        provider_id: UUID | None = None,
        as_rendering_provider: bool | None = None,
        as_contracting_provider: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> ProviderCredentialingSpanPage:
        """`GET /api/provider-credentialing-span/v2`, answers `ProviderCredentialingSpanPage`.

        In the query, unless None: `limit`, `page_token`, `payer_uuid`, `provider_id`, `as_rendering_provider`,
        `as_contracting_provider`.

        Gives one page; `iter_all` goes through all of them.

        It raises `UnauthorizedError` (403), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_ALL,
            {
                "limit": limit,
                "page_token": page_token,
                "payer_uuid": payer_uuid,
                "provider_id": provider_id,
                "as_rendering_provider": as_rendering_provider,
                "as_contracting_provider": as_contracting_provider,
            },
            request_options,
        )

    def iter_all(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        payer_uuid: UUID | None = None,
        provider_id: UUID | None = None,
        as_rendering_provider: bool | None = None,
        as_contracting_provider: bool | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[ProviderCredentialingSpan]:
        """The items of all pages of `get_all`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_all`.
        """
        return self._caller.iterate(
            operations.GET_ALL,
            {
                "limit": limit,
                "page_token": page_token,
                "payer_uuid": payer_uuid,
                "provider_id": provider_id,
                "as_rendering_provider": as_rendering_provider,
                "as_contracting_provider": as_contracting_provider,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def delete(
        self,
        provider_credentialing_id: CommonsProviderCredentialingSpanId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/provider-credentialing-span/v2/{provider_credentialing_id}`, answers nothing.

        In the path: `provider_credentialing_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.DELETE,
            {"provider_credentialing_id": provider_credentialing_id},
            request_options,
        )

    def update(
        self,
        provider_credentialing_id: CommonsProviderCredentialingSpanId,
        *,
        contracting_provider_id: UUID | None = OMIT,
        payer_uuid: UUID | None = OMIT,
        start_date: dt.date | None = OMIT,
        end_date: dt.date | None = OMIT,
        regions: Regions | None = OMIT,
        submitted_date: dt.date | None = OMIT,
        payer_loaded_date: dt.date | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ProviderCredentialingSpan:
        """`PATCH /api/provider-credentialing-span/v2/{provider_credentialing_id}`, answers `ProviderCredentialingSpan`.

        In the path: `provider_credentialing_id`. In the body: `contracting_provider_id`, `payer_uuid`, `start_date`,
        `end_date`, `regions`, `submitted_date`, `payer_loaded_date`. What is not passed is left out; None is sent as
        null.

        It raises `EntityNotFoundError` (404), `HttpRequestValidationsError` (422), `UnauthorizedError` (403),
        `UnprocessableEntityError` (422), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE,
            {
                "provider_credentialing_id": provider_credentialing_id,
                "contracting_provider_id": contracting_provider_id,
                "payer_uuid": payer_uuid,
                "start_date": start_date,
                "end_date": end_date,
                "regions": regions,
                "submitted_date": submitted_date,
                "payer_loaded_date": payer_loaded_date,
            },
            request_options,
        )


class AsyncRawV2Client(AsyncResource):
    """`credentialing.v_2`, async, as raw answers."""

    async def create_facility(
        self,
        *,
        service_facility_id: UUID,
        contracting_provider_id: UUID,
        payer_uuid: UUID,
        start_date: dt.date | None = OMIT,
        end_date: dt.date | None = OMIT,
        submitted_date: dt.date | None = OMIT,
        payer_loaded_date: dt.date | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[FacilityCredentialingSpan]:
        """`POST /api/provider-credentialing-span/v2/facility`, with the raw answer.

        Otherwise as `AsyncV2Client.create_facility`.
        """
        return await self._caller.call_raw(
            operations.CREATE_FACILITY,
            {
                "service_facility_id": service_facility_id,
                "contracting_provider_id": contracting_provider_id,
                "payer_uuid": payer_uuid,
                "start_date": start_date,
                "end_date": end_date,
                "submitted_date": submitted_date,
                "payer_loaded_date": payer_loaded_date,
            },
            request_options,
        )

    async def get_facility(
        self,
        facility_credentialing_id: FacilityCredentialingSpanId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[FacilityCredentialingSpan]:
        """`GET /api/provider-credentialing-span/v2/facility/{facility_credentialing_id}`, with the raw answer.

        Otherwise as `AsyncV2Client.get_facility`.
        """
        return await self._caller.call_raw(
            operations.GET_FACILITY,
            {"facility_credentialing_id": facility_credentialing_id},
            request_options,
        )

    async def get_all_facilities(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        payer_uuid: UUID | None = None,
        contracting_provider_id: UUID | None = None,
        service_facility_id: UUID | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[FacilityCredentialingSpanPage]:
        """`GET /api/provider-credentialing-span/v2/facility`, with the raw answer.

        Otherwise as `AsyncV2Client.get_all_facilities`.
        """
        return await self._caller.call_raw(
            operations.GET_ALL_FACILITIES,
            {
                "limit": limit,
                "page_token": page_token,
                "payer_uuid": payer_uuid,
                "contracting_provider_id": contracting_provider_id,
                "service_facility_id": service_facility_id,
            },
            request_options,
        )

    async def delete_facility(
        self,
        facility_credentialing_id: FacilityCredentialingSpanId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/provider-credentialing-span/v2/facility/{facility_credentialing_id}`, with the raw answer.

        Otherwise as `AsyncV2Client.delete_facility`.
        """
        return await self._caller.call_raw(
            operations.DELETE_FACILITY,
            {"facility_credentialing_id": facility_credentialing_id},
            request_options,
        )

    async def update_facility(
        self,
        facility_credentialing_id: FacilityCredentialingSpanId,
        *,
        contracting_provider_id: UUID,
        payer_uuid: UUID | None = OMIT,
        start_date: dt.date | None = OMIT,
        end_date: dt.date | None = OMIT,
        submitted_date: dt.date | None = OMIT,
        payer_loaded_date: dt.date | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[FacilityCredentialingSpan]:
        """`PATCH /api/provider-credentialing-span/v2/facility/{facility_credentialing_id}`, with the raw answer.

        Otherwise as `AsyncV2Client.update_facility`.
        """
        return await self._caller.call_raw(
            operations.UPDATE_FACILITY,
            {
                "facility_credentialing_id": facility_credentialing_id,
                "contracting_provider_id": contracting_provider_id,
                "payer_uuid": payer_uuid,
                "start_date": start_date,
                "end_date": end_date,
                "submitted_date": submitted_date,
                "payer_loaded_date": payer_loaded_date,
            },
            request_options,
        )

    async def create(
        self,
        *,
        rendering_provider_id: UUID,
        contracting_provider_id: UUID,
        payer_uuid: UUID,
        regions: Regions,
        start_date: dt.date | None = OMIT,
        end_date: dt.date | None = OMIT,
        submitted_date: dt.date | None = OMIT,
        payer_loaded_date: dt.date | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ProviderCredentialingSpan]:
        """`POST /api/provider-credentialing-span/v2`, with the raw answer. Otherwise as `AsyncV2Client.create`."""
        return await self._caller.call_raw(
            operations.CREATE,
            {
                "rendering_provider_id": rendering_provider_id,
                "contracting_provider_id": contracting_provider_id,
                "payer_uuid": payer_uuid,
                "start_date": start_date,
                "end_date": end_date,
                "regions": regions,
                "submitted_date": submitted_date,
                "payer_loaded_date": payer_loaded_date,
            },
            request_options,
        )

    async def get(
        self,
        provider_credentialing_id: CommonsProviderCredentialingSpanId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ProviderCredentialingSpan]:
        """`GET /api/provider-credentialing-span/v2/{provider_credentialing_id}`, with the raw answer.

        Otherwise as `AsyncV2Client.get`.
        """
        return await self._caller.call_raw(
            operations.GET,
            {"provider_credentialing_id": provider_credentialing_id},
            request_options,
        )

    async def get_all(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        payer_uuid: UUID | None = None,
        provider_id: UUID | None = None,
        as_rendering_provider: bool | None = None,
        as_contracting_provider: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ProviderCredentialingSpanPage]:
        """`GET /api/provider-credentialing-span/v2`, with the raw answer. Otherwise as `AsyncV2Client.get_all`."""
        return await self._caller.call_raw(
            operations.GET_ALL,
            {
                "limit": limit,
                "page_token": page_token,
                "payer_uuid": payer_uuid,
                "provider_id": provider_id,
                "as_rendering_provider": as_rendering_provider,
                "as_contracting_provider": as_contracting_provider,
            },
            request_options,
        )

    async def delete(
        self,
        provider_credentialing_id: CommonsProviderCredentialingSpanId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/provider-credentialing-span/v2/{provider_credentialing_id}`, with the raw answer.

        Otherwise as `AsyncV2Client.delete`.
        """
        return await self._caller.call_raw(
            operations.DELETE,
            {"provider_credentialing_id": provider_credentialing_id},
            request_options,
        )

    async def update(
        self,
        provider_credentialing_id: CommonsProviderCredentialingSpanId,
        *,
        contracting_provider_id: UUID | None = OMIT,
        payer_uuid: UUID | None = OMIT,
        start_date: dt.date | None = OMIT,
        end_date: dt.date | None = OMIT,
        regions: Regions | None = OMIT,
        submitted_date: dt.date | None = OMIT,
        payer_loaded_date: dt.date | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ProviderCredentialingSpan]:
        """`PATCH /api/provider-credentialing-span/v2/{provider_credentialing_id}`, with the raw answer.

        Otherwise as `AsyncV2Client.update`.
        """
        return await self._caller.call_raw(
            operations.UPDATE,
            {
                "provider_credentialing_id": provider_credentialing_id,
                "contracting_provider_id": contracting_provider_id,
                "payer_uuid": payer_uuid,
                "start_date": start_date,
                "end_date": end_date,
                "regions": regions,
                "submitted_date": submitted_date,
                "payer_loaded_date": payer_loaded_date,
            },
            request_options,
        )


class RawV2Client(BlockingResource):
    """`credentialing.v_2`, sync, as raw answers."""

    def create_facility(
        self,
        *,
        service_facility_id: UUID,
        contracting_provider_id: UUID,
        payer_uuid: UUID,
        start_date: dt.date | None = OMIT,
        end_date: dt.date | None = OMIT,
        submitted_date: dt.date | None = OMIT,
        payer_loaded_date: dt.date | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[FacilityCredentialingSpan]:
        """`POST /api/provider-credentialing-span/v2/facility`, with the raw answer.

        Otherwise as `V2Client.create_facility`.
        """
        return self._caller.call_raw(
            operations.CREATE_FACILITY,
            {
                "service_facility_id": service_facility_id,
                "contracting_provider_id": contracting_provider_id,
                "payer_uuid": payer_uuid,
                "start_date": start_date,
                "end_date": end_date,
                "submitted_date": submitted_date,
                "payer_loaded_date": payer_loaded_date,
            },
            request_options,
        )

    def get_facility(
        self,
        facility_credentialing_id: FacilityCredentialingSpanId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[FacilityCredentialingSpan]:
        """`GET /api/provider-credentialing-span/v2/facility/{facility_credentialing_id}`, with the raw answer.

        Otherwise as `V2Client.get_facility`.
        """
        return self._caller.call_raw(
            operations.GET_FACILITY,
            {"facility_credentialing_id": facility_credentialing_id},
            request_options,
        )

    def get_all_facilities(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        payer_uuid: UUID | None = None,
        contracting_provider_id: UUID | None = None,
        service_facility_id: UUID | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[FacilityCredentialingSpanPage]:
        """`GET /api/provider-credentialing-span/v2/facility`, with the raw answer.

        Otherwise as `V2Client.get_all_facilities`.
        """
        return self._caller.call_raw(
            operations.GET_ALL_FACILITIES,
            {
                "limit": limit,
                "page_token": page_token,
                "payer_uuid": payer_uuid,
                "contracting_provider_id": contracting_provider_id,
                "service_facility_id": service_facility_id,
            },
            request_options,
        )

    def delete_facility(
        self,
        facility_credentialing_id: FacilityCredentialingSpanId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/provider-credentialing-span/v2/facility/{facility_credentialing_id}`, with the raw answer.

        Otherwise as `V2Client.delete_facility`.
        """
        return self._caller.call_raw(
            operations.DELETE_FACILITY,
            {"facility_credentialing_id": facility_credentialing_id},
            request_options,
        )

    def update_facility(
        self,
        facility_credentialing_id: FacilityCredentialingSpanId,
        *,
        contracting_provider_id: UUID,
        payer_uuid: UUID | None = OMIT,
        start_date: dt.date | None = OMIT,
        end_date: dt.date | None = OMIT,
        submitted_date: dt.date | None = OMIT,
        payer_loaded_date: dt.date | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[FacilityCredentialingSpan]:
        """`PATCH /api/provider-credentialing-span/v2/facility/{facility_credentialing_id}`, with the raw answer.

        Otherwise as `V2Client.update_facility`.
        """
        return self._caller.call_raw(
            operations.UPDATE_FACILITY,
            {
                "facility_credentialing_id": facility_credentialing_id,
                "contracting_provider_id": contracting_provider_id,
                "payer_uuid": payer_uuid,
                "start_date": start_date,
                "end_date": end_date,
                "submitted_date": submitted_date,
                "payer_loaded_date": payer_loaded_date,
            },
            request_options,
        )

    def create(
        self,
        *,
        rendering_provider_id: UUID,
        contracting_provider_id: UUID,
        payer_uuid: UUID,
        regions: Regions,
        start_date: dt.date | None = OMIT,
        end_date: dt.date | None = OMIT,
        submitted_date: dt.date | None = OMIT,
        payer_loaded_date: dt.date | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ProviderCredentialingSpan]:
        """`POST /api/provider-credentialing-span/v2`, with the raw answer. Otherwise as `V2Client.create`."""
        return self._caller.call_raw(
            operations.CREATE,
            {
                "rendering_provider_id": rendering_provider_id,
                "contracting_provider_id": contracting_provider_id,
                "payer_uuid": payer_uuid,
                "start_date": start_date,
                "end_date": end_date,
                "regions": regions,
                "submitted_date": submitted_date,
                "payer_loaded_date": payer_loaded_date,
            },
            request_options,
        )

    def get(
        self,
        provider_credentialing_id: CommonsProviderCredentialingSpanId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ProviderCredentialingSpan]:
        """`GET /api/provider-credentialing-span/v2/{provider_credentialing_id}`, with the raw answer.

        Otherwise as `V2Client.get`.
        """
        return self._caller.call_raw(
            operations.GET,
            {"provider_credentialing_id": provider_credentialing_id},
            request_options,
        )

    def get_all(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        payer_uuid: UUID | None = None,
        provider_id: UUID | None = None,
        as_rendering_provider: bool | None = None,
        as_contracting_provider: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ProviderCredentialingSpanPage]:
        """`GET /api/provider-credentialing-span/v2`, with the raw answer. Otherwise as `V2Client.get_all`."""
        return self._caller.call_raw(
            operations.GET_ALL,
            {
                "limit": limit,
                "page_token": page_token,
                "payer_uuid": payer_uuid,
                "provider_id": provider_id,
                "as_rendering_provider": as_rendering_provider,
                "as_contracting_provider": as_contracting_provider,
            },
            request_options,
        )

    def delete(
        self,
        provider_credentialing_id: CommonsProviderCredentialingSpanId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/provider-credentialing-span/v2/{provider_credentialing_id}`, with the raw answer.

        Otherwise as `V2Client.delete`.
        """
        return self._caller.call_raw(
            operations.DELETE,
            {"provider_credentialing_id": provider_credentialing_id},
            request_options,
        )

    def update(
        self,
        provider_credentialing_id: CommonsProviderCredentialingSpanId,
        *,
        contracting_provider_id: UUID | None = OMIT,
        payer_uuid: UUID | None = OMIT,
        start_date: dt.date | None = OMIT,
        end_date: dt.date | None = OMIT,
        regions: Regions | None = OMIT,
        submitted_date: dt.date | None = OMIT,
        payer_loaded_date: dt.date | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ProviderCredentialingSpan]:
        """`PATCH /api/provider-credentialing-span/v2/{provider_credentialing_id}`, with the raw answer.

        Otherwise as `V2Client.update`.
        """
        return self._caller.call_raw(
            operations.UPDATE,
            {
                "provider_credentialing_id": provider_credentialing_id,
                "contracting_provider_id": contracting_provider_id,
                "payer_uuid": payer_uuid,
                "start_date": start_date,
                "end_date": end_date,
                "regions": regions,
                "submitted_date": submitted_date,
                "payer_loaded_date": payer_loaded_date,
            },
            request_options,
        )
