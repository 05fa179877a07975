"""The clients of `organization_service_facilities.v_2`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.organization_service_facilities.v_2 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import FacilityTypeCode, OrganizationId, PageToken
    from candid_aio.resources.organization_service_facilities.v_2.types import (
        OrganizationServiceFacility,
        OrganizationServiceFacilityCreate,
        OrganizationServiceFacilityId,
        OrganizationServiceFacilityPage,
        OrganizationServiceFacilityUpdate,
    )
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV2Client", "AsyncV2Client", "RawV2Client", "V2Client"]


class AsyncV2Client(AsyncResource):
    """`organization_service_facilities.v_2`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV2Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV2Client(self._caller)

    async def get(
        self,
        organization_service_facility_id: OrganizationServiceFacilityId,
        *,
        request_options: RequestOptions | None = None,
    ) -> OrganizationServiceFacility:
        """`GET /api/organization-service-facilities/v2/{organization_service_facility_id}`, answers
        `OrganizationServiceFacility`.

        In the path: `organization_service_facility_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET,
            {"organization_service_facility_id": organization_service_facility_id},
            request_options,
        )

    async def get_multi(
        self,
        *,
        limit: int | None = None,
        name: str | None = None,
        organization_service_facility_ids: (
            OrganizationServiceFacilityId | list[OrganizationServiceFacilityId] | None
        ) = None,
        external_ids: str | list[str] | None = None,
        place_of_service_code: FacilityTypeCode | None = None,
        page_token: PageToken | None = None,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> OrganizationServiceFacilityPage:
        """`GET /api/organization-service-facilities/v2`, answers `OrganizationServiceFacilityPage`.

        In the query, unless None: `limit`, `name`, `organization_service_facility_ids`, `external_ids`,
        `place_of_service_code`, `page_token`, `organization_id`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_MULTI,
            {
                "limit": limit,
                "name": name,
                "organization_service_facility_ids": organization_service_facility_ids,
                "external_ids": external_ids,
                "place_of_service_code": place_of_service_code,
                "page_token": page_token,
                "organization_id": organization_id,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        limit: int | None = None,
        name: str | None = None,
        organization_service_facility_ids: (
            OrganizationServiceFacilityId | list[OrganizationServiceFacilityId] | None
        ) = None,
        external_ids: str | list[str] | None = None,
        place_of_service_code: FacilityTypeCode | None = None,
        page_token: PageToken | None = None,
        organization_id: OrganizationId | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[OrganizationServiceFacility]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "limit": limit,
                "name": name,
                "organization_service_facility_ids": organization_service_facility_ids,
                "external_ids": external_ids,
                "place_of_service_code": place_of_service_code,
                "page_token": page_token,
                "organization_id": organization_id,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def get_by_external_id(
        self,
        external_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> OrganizationServiceFacility:
        """`GET /api/organization-service-facilities/v2/external-id/{external_id}`, answers
        `OrganizationServiceFacility`.

        In the path: `external_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET_BY_EXTERNAL_ID, {"external_id": external_id}, request_options)

    async def create(
        self,
        *,
        request: OrganizationServiceFacilityCreate,
        request_options: RequestOptions | None = None,
    ) -> OrganizationServiceFacility:
        """`POST /api/organization-service-facilities/v2`, answers `OrganizationServiceFacility`.

        The body is `request`: `OrganizationServiceFacilityCreate`.

        It raises `HttpRequestValidationError` (422), `EntityConflictError` (409), or `ApiError` for any other status
        that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        organization_service_facility_id: OrganizationServiceFacilityId,
        *,
        request: OrganizationServiceFacilityUpdate,
        request_options: RequestOptions | None = None,
    ) -> OrganizationServiceFacility:
        """`PATCH /api/organization-service-facilities/v2/{organization_service_facility_id}`, answers
        `OrganizationServiceFacility`.

        In the path: `organization_service_facility_id`. The body is `request`: `OrganizationServiceFacilityUpdate`.

        It raises `HttpRequestValidationError` (422), `EntityNotFoundError` (404), `EntityConflictError` (409), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {"organization_service_facility_id": organization_service_facility_id, "request": request},
            request_options,
        )

    async def delete(
        self,
        organization_service_facility_id: OrganizationServiceFacilityId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/organization-service-facilities/v2/{organization_service_facility_id}`, answers nothing.

        In the path: `organization_service_facility_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.DELETE,
            {"organization_service_facility_id": organization_service_facility_id},
            request_options,
        )


class V2Client(BlockingResource):
    """`organization_service_facilities.v_2`, sync."""

    @property
    def with_raw_response(self) -> RawV2Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV2Client(self._caller)

    def get(
        self,
        organization_service_facility_id: OrganizationServiceFacilityId,
        *,
        request_options: RequestOptions | None = None,
    ) -> OrganizationServiceFacility:
        """`GET /api/organization-service-facilities/v2/{organization_service_facility_id}`, answers
        `OrganizationServiceFacility`.

        In the path: `organization_service_facility_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET,
            {"organization_service_facility_id": organization_service_facility_id},
            request_options,
        )

    def get_multi(
        self,
        *,
        limit: int | None = None,
        name: str | None = None,
        organization_service_facility_ids: (
            OrganizationServiceFacilityId | list[OrganizationServiceFacilityId] | None
        ) = None,
        external_ids: str | list[str] | None = None,
        place_of_service_code: FacilityTypeCode | None = None,
        page_token: PageToken | None = None,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> OrganizationServiceFacilityPage:
        """`GET /api/organization-service-facilities/v2`, answers `OrganizationServiceFacilityPage`.

        In the query, unless None: `limit`, `name`, `organization_service_facility_ids`, `external_ids`,
        `place_of_service_code`, `page_token`, `organization_id`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_MULTI,
            {
                "limit": limit,
                "name": name,
                "organization_service_facility_ids": organization_service_facility_ids,
                "external_ids": external_ids,
                "place_of_service_code": place_of_service_code,
                "page_token": page_token,
                "organization_id": organization_id,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        limit: int | None = None,
        name: str | None = None,
        organization_service_facility_ids: (
            OrganizationServiceFacilityId | list[OrganizationServiceFacilityId] | None
        ) = None,
        external_ids: str | list[str] | None = None,
        place_of_service_code: FacilityTypeCode | None = None,
        page_token: PageToken | None = None,
        organization_id: OrganizationId | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[OrganizationServiceFacility]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "limit": limit,
                "name": name,
                "organization_service_facility_ids": organization_service_facility_ids,
                "external_ids": external_ids,
                "place_of_service_code": place_of_service_code,
                "page_token": page_token,
                "organization_id": organization_id,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def get_by_external_id(
        self,
        external_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> OrganizationServiceFacility:
        """`GET /api/organization-service-facilities/v2/external-id/{external_id}`, answers
        `OrganizationServiceFacility`.

        In the path: `external_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET_BY_EXTERNAL_ID, {"external_id": external_id}, request_options)

    def create(
        self,
        *,
        request: OrganizationServiceFacilityCreate,
        request_options: RequestOptions | None = None,
    ) -> OrganizationServiceFacility:
        """`POST /api/organization-service-facilities/v2`, answers `OrganizationServiceFacility`.

        The body is `request`: `OrganizationServiceFacilityCreate`.

        It raises `HttpRequestValidationError` (422), `EntityConflictError` (409), or `ApiError` for any other status
        that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"request": request}, request_options)

    def update(
        self,
        organization_service_facility_id: OrganizationServiceFacilityId,
        *,
        request: OrganizationServiceFacilityUpdate,
        request_options: RequestOptions | None = None,
    ) -> OrganizationServiceFacility:
        """`PATCH /api/organization-service-facilities/v2/{organization_service_facility_id}`, answers
        `OrganizationServiceFacility`.

        In the path: `organization_service_facility_id`. The body is `request`: `OrganizationServiceFacilityUpdate`.

        It raises `HttpRequestValidationError` (422), `EntityNotFoundError` (404), `EntityConflictError` (409), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE,
            {"organization_service_facility_id": organization_service_facility_id, "request": request},
            request_options,
        )

    def delete(
        self,
        organization_service_facility_id: OrganizationServiceFacilityId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/organization-service-facilities/v2/{organization_service_facility_id}`, answers nothing.

        In the path: `organization_service_facility_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.DELETE,
            {"organization_service_facility_id": organization_service_facility_id},
            request_options,
        )


class AsyncRawV2Client(AsyncResource):
    """`organization_service_facilities.v_2`, async, as raw answers."""

    async def get(
        self,
        organization_service_facility_id: OrganizationServiceFacilityId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationServiceFacility]:
        """`GET /api/organization-service-facilities/v2/{organization_service_facility_id}`, with the raw answer.

        Otherwise as `AsyncV2Client.get`.
        """
        return await self._caller.call_raw(
            operations.GET,
            {"organization_service_facility_id": organization_service_facility_id},
            request_options,
        )

    async def get_multi(
        self,
        *,
        limit: int | None = None,
        name: str | None = None,
        organization_service_facility_ids: (
            OrganizationServiceFacilityId | list[OrganizationServiceFacilityId] | None
        ) = None,
        external_ids: str | list[str] | None = None,
        place_of_service_code: FacilityTypeCode | None = None,
        page_token: PageToken | None = None,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationServiceFacilityPage]:
        """`GET /api/organization-service-facilities/v2`, with the raw answer.

        Otherwise as `AsyncV2Client.get_multi`.
        """
        return await self._caller.call_raw(
            operations.GET_MULTI,
            {
                "limit": limit,
                "name": name,
                "organization_service_facility_ids": organization_service_facility_ids,
                "external_ids": external_ids,
                "place_of_service_code": place_of_service_code,
                "page_token": page_token,
                "organization_id": organization_id,
            },
            request_options,
        )

    async def get_by_external_id(
        self,
        external_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationServiceFacility]:
        """`GET /api/organization-service-facilities/v2/external-id/{external_id}`, with the raw answer.

        Otherwise as `AsyncV2Client.get_by_external_id`.
        """
        return await self._caller.call_raw(operations.GET_BY_EXTERNAL_ID, {"external_id": external_id}, request_options)

    async def create(
        self,
        *,
        request: OrganizationServiceFacilityCreate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationServiceFacility]:
        """`POST /api/organization-service-facilities/v2`, with the raw answer. Otherwise as `AsyncV2Client.create`."""
        return await self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        organization_service_facility_id: OrganizationServiceFacilityId,
        *,
        request: OrganizationServiceFacilityUpdate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationServiceFacility]:
        """`PATCH /api/organization-service-facilities/v2/{organization_service_facility_id}`, with the raw answer.

        Otherwise as `AsyncV2Client.update`.
        """
        return await self._caller.call_raw(
            operations.UPDATE,
            {"organization_service_facility_id": organization_service_facility_id, "request": request},
            request_options,
        )

    async def delete(
        self,
        organization_service_facility_id: OrganizationServiceFacilityId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/organization-service-facilities/v2/{organization_service_facility_id}`, with the raw answer.

        Otherwise as `AsyncV2Client.delete`.
        """
        return await self._caller.call_raw(
            operations.DELETE,
            {"organization_service_facility_id": organization_service_facility_id},
            request_options,
        )


class RawV2Client(BlockingResource):
    """`organization_service_facilities.v_2`, sync, as raw answers."""

    def get(
        self,
        organization_service_facility_id: OrganizationServiceFacilityId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationServiceFacility]:
        """`GET /api/organization-service-facilities/v2/{organization_service_facility_id}`, with the raw answer.

        Otherwise as `V2Client.get`.
        """
        return self._caller.call_raw(
            operations.GET,
            {"organization_service_facility_id": organization_service_facility_id},
            request_options,
        )

    def get_multi(
        self,
        *,
        limit: int | None = None,
        name: str | None = None,
        organization_service_facility_ids: (
            OrganizationServiceFacilityId | list[OrganizationServiceFacilityId] | None
        ) = None,
        external_ids: str | list[str] | None = None,
        place_of_service_code: FacilityTypeCode | None = None,
        page_token: PageToken | None = None,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationServiceFacilityPage]:
        """`GET /api/organization-service-facilities/v2`, with the raw answer. Otherwise as `V2Client.get_multi`."""
        return self._caller.call_raw(
            operations.GET_MULTI,
            {
                "limit": limit,
                "name": name,
                "organization_service_facility_ids": organization_service_facility_ids,
                "external_ids": external_ids,
                "place_of_service_code": place_of_service_code,
                "page_token": page_token,
                "organization_id": organization_id,
            },
            request_options,
        )

    def get_by_external_id(
        self,
        external_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationServiceFacility]:
        """`GET /api/organization-service-facilities/v2/external-id/{external_id}`, with the raw answer.

        Otherwise as `V2Client.get_by_external_id`.
        """
        return self._caller.call_raw(operations.GET_BY_EXTERNAL_ID, {"external_id": external_id}, request_options)

    def create(
        self,
        *,
        request: OrganizationServiceFacilityCreate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationServiceFacility]:
        """`POST /api/organization-service-facilities/v2`, with the raw answer. Otherwise as `V2Client.create`."""
        return self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    def update(
        self,
        organization_service_facility_id: OrganizationServiceFacilityId,
        *,
        request: OrganizationServiceFacilityUpdate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationServiceFacility]:
        """`PATCH /api/organization-service-facilities/v2/{organization_service_facility_id}`, with the raw answer.

        Otherwise as `V2Client.update`.
        """
        return self._caller.call_raw(
            operations.UPDATE,
            {"organization_service_facility_id": organization_service_facility_id, "request": request},
            request_options,
        )

    def delete(
        self,
        organization_service_facility_id: OrganizationServiceFacilityId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/organization-service-facilities/v2/{organization_service_facility_id}`, with the raw answer.

        Otherwise as `V2Client.delete`.
        """
        return self._caller.call_raw(
            operations.DELETE,
            {"organization_service_facility_id": organization_service_facility_id},
            request_options,
        )
