"""The clients of `pre_encounter.organization_external_providers.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.pre_encounter.organization_external_providers.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.pre_encounter.common.types import PageToken, SortDirection
    from candid_aio.resources.pre_encounter.organization_external_providers.v_1.types import (
        MutableOrganizationExternalProvider,
        OrganizationExternalProvider,
        OrganizationExternalProviderId,
        OrganizationExternalProviderPage,
        OrganizationExternalProviderSortField,
        OrganizationExternalProviderType,
    )
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`pre_encounter.organization_external_providers.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def get(
        self,
        id: OrganizationExternalProviderId,
        *,
        request_options: RequestOptions | None = None,
    ) -> OrganizationExternalProvider:
        """`GET /organization-external-providers/v1/{id}`, answers `OrganizationExternalProvider`.

        In the path: `id`.

        It raises `NotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET, {"id": id}, request_options)

    async def get_multi(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        sort_field: OrganizationExternalProviderSortField | None = None,
        sort_direction: SortDirection | None = None,
        npi: str | None = None,
        type: OrganizationExternalProviderType | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> OrganizationExternalProviderPage:
        """`GET /organization-external-providers/v1`, answers `OrganizationExternalProviderPage`.

        In the query, unless None: `limit`, `page_token`, `sort_field`, `sort_direction`, `npi`, `type`, `first_name`,
        `last_name`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_MULTI,
            {
                "limit": limit,
                "page_token": page_token,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "npi": npi,
                "type": type,
                "first_name": first_name,
                "last_name": last_name,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        sort_field: OrganizationExternalProviderSortField | None = None,
        sort_direction: SortDirection | None = None,
        npi: str | None = None,
        type: OrganizationExternalProviderType | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[OrganizationExternalProvider]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "limit": limit,
                "page_token": page_token,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "npi": npi,
                "type": type,
                "first_name": first_name,
                "last_name": last_name,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def create(
        self,
        *,
        request: MutableOrganizationExternalProvider,
        request_options: RequestOptions | None = None,
    ) -> OrganizationExternalProvider:
        """`POST /organization-external-providers/v1`, answers `OrganizationExternalProvider`.

        The body is `request`: `MutableOrganizationExternalProvider`.

        It raises `BadRequestError` (400), or `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        id: OrganizationExternalProviderId,
        version: str,
        *,
        request: MutableOrganizationExternalProvider,
        request_options: RequestOptions | None = None,
    ) -> OrganizationExternalProvider:
        """`PUT /organization-external-providers/v1/{id}/{version}`, answers `OrganizationExternalProvider`.

        In the path: `id`, `version`. The body is `request`: `MutableOrganizationExternalProvider`.

        It raises `BadRequestError` (400), `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any
        other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {"id": id, "version": version, "request": request},
            request_options,
        )

    async def deactivate(
        self,
        id: OrganizationExternalProviderId,
        version: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /organization-external-providers/v1/{id}/{version}`, answers nothing.

        In the path: `id`, `version`.

        It raises `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.DEACTIVATE, {"id": id, "version": version}, request_options)

    async def scan(
        self,
        *,
        since: dt.datetime,
        max_results: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[OrganizationExternalProvider]:
        """`GET /organization-external-providers/v1/updates/scan`, answers `list[OrganizationExternalProvider]`.

        In the query, unless None: `since`, `max_results`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.SCAN, {"since": since, "max_results": max_results}, request_options)


class V1Client(BlockingResource):
    """`pre_encounter.organization_external_providers.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def get(
        self,
        id: OrganizationExternalProviderId,
        *,
        request_options: RequestOptions | None = None,
    ) -> OrganizationExternalProvider:
        """`GET /organization-external-providers/v1/{id}`, answers `OrganizationExternalProvider`.

        In the path: `id`.

        It raises `NotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET, {"id": id}, request_options)

    def get_multi(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        sort_field: OrganizationExternalProviderSortField | None = None,
        sort_direction: SortDirection | None = None,
        npi: str | None = None,
        type: OrganizationExternalProviderType | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> OrganizationExternalProviderPage:
        """`GET /organization-external-providers/v1`, answers `OrganizationExternalProviderPage`.

        In the query, unless None: `limit`, `page_token`, `sort_field`, `sort_direction`, `npi`, `type`, `first_name`,
        `last_name`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_MULTI,
            {
                "limit": limit,
                "page_token": page_token,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "npi": npi,
                "type": type,
                "first_name": first_name,
                "last_name": last_name,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        sort_field: OrganizationExternalProviderSortField | None = None,
        sort_direction: SortDirection | None = None,
        npi: str | None = None,
        type: OrganizationExternalProviderType | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[OrganizationExternalProvider]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "limit": limit,
                "page_token": page_token,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "npi": npi,
                "type": type,
                "first_name": first_name,
                "last_name": last_name,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def create(
        self,
        *,
        request: MutableOrganizationExternalProvider,
        request_options: RequestOptions | None = None,
    ) -> OrganizationExternalProvider:
        """`POST /organization-external-providers/v1`, answers `OrganizationExternalProvider`.

        The body is `request`: `MutableOrganizationExternalProvider`.

        It raises `BadRequestError` (400), or `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"request": request}, request_options)

    def update(
        self,
        id: OrganizationExternalProviderId,
        version: str,
        *,
        request: MutableOrganizationExternalProvider,
        request_options: RequestOptions | None = None,
    ) -> OrganizationExternalProvider:
        """`PUT /organization-external-providers/v1/{id}/{version}`, answers `OrganizationExternalProvider`.

        In the path: `id`, `version`. The body is `request`: `MutableOrganizationExternalProvider`.

        It raises `BadRequestError` (400), `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any
        other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.UPDATE, {"id": id, "version": version, "request": request}, request_options)

    def deactivate(
        self,
        id: OrganizationExternalProviderId,
        version: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /organization-external-providers/v1/{id}/{version}`, answers nothing.

        In the path: `id`, `version`.

        It raises `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.DEACTIVATE, {"id": id, "version": version}, request_options)

    def scan(
        self,
        *,
        since: dt.datetime,
        max_results: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[OrganizationExternalProvider]:
        """`GET /organization-external-providers/v1/updates/scan`, answers `list[OrganizationExternalProvider]`.

        In the query, unless None: `since`, `max_results`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.SCAN, {"since": since, "max_results": max_results}, request_options)


class AsyncRawV1Client(AsyncResource):
    """`pre_encounter.organization_external_providers.v_1`, async, as raw answers."""

    async def get(
        self,
        id: OrganizationExternalProviderId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationExternalProvider]:
        """`GET /organization-external-providers/v1/{id}`, with the raw answer. Otherwise as `AsyncV1Client.get`."""
        return await self._caller.call_raw(operations.GET, {"id": id}, request_options)

    async def get_multi(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        sort_field: OrganizationExternalProviderSortField | None = None,
        sort_direction: SortDirection | None = None,
        npi: str | None = None,
        type: OrganizationExternalProviderType | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationExternalProviderPage]:
        """`GET /organization-external-providers/v1`, with the raw answer. Otherwise as `AsyncV1Client.get_multi`."""
        return await self._caller.call_raw(
            operations.GET_MULTI,
            {
                "limit": limit,
                "page_token": page_token,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "npi": npi,
                "type": type,
                "first_name": first_name,
                "last_name": last_name,
            },
            request_options,
        )

    async def create(
        self,
        *,
        request: MutableOrganizationExternalProvider,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationExternalProvider]:
        """`POST /organization-external-providers/v1`, with the raw answer. Otherwise as `AsyncV1Client.create`."""
        return await self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        id: OrganizationExternalProviderId,
        version: str,
        *,
        request: MutableOrganizationExternalProvider,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationExternalProvider]:
        """`PUT /organization-external-providers/v1/{id}/{version}`, with the raw answer.

        Otherwise as `AsyncV1Client.update`.
        """
        return await self._caller.call_raw(
            operations.UPDATE,
            {"id": id, "version": version, "request": request},
            request_options,
        )

    async def deactivate(
        self,
        id: OrganizationExternalProviderId,
        version: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /organization-external-providers/v1/{id}/{version}`, with the raw answer.

        Otherwise as `AsyncV1Client.deactivate`.
        """
        return await self._caller.call_raw(operations.DEACTIVATE, {"id": id, "version": version}, request_options)

    async def scan(
        self,
        *,
        since: dt.datetime,
        max_results: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[OrganizationExternalProvider]]:
        """`GET /organization-external-providers/v1/updates/scan`, with the raw answer.

        Otherwise as `AsyncV1Client.scan`.
        """
        return await self._caller.call_raw(
            operations.SCAN,
            {"since": since, "max_results": max_results},
            request_options,
        )


class RawV1Client(BlockingResource):
    """`pre_encounter.organization_external_providers.v_1`, sync, as raw answers."""

    def get(
        self,
        id: OrganizationExternalProviderId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationExternalProvider]:
        """`GET /organization-external-providers/v1/{id}`, with the raw answer. Otherwise as `V1Client.get`."""
        return self._caller.call_raw(operations.GET, {"id": id}, request_options)

    def get_multi(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        sort_field: OrganizationExternalProviderSortField | None = None,
        sort_direction: SortDirection | None = None,
        npi: str | None = None,
        type: OrganizationExternalProviderType | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationExternalProviderPage]:
        """`GET /organization-external-providers/v1`, with the raw answer. Otherwise as `V1Client.get_multi`."""
        return self._caller.call_raw(
            operations.GET_MULTI,
            {
                "limit": limit,
                "page_token": page_token,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "npi": npi,
                "type": type,
                "first_name": first_name,
                "last_name": last_name,
            },
            request_options,
        )

    def create(
        self,
        *,
        request: MutableOrganizationExternalProvider,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationExternalProvider]:
        """`POST /organization-external-providers/v1`, with the raw answer. Otherwise as `V1Client.create`."""
        return self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    def update(
        self,
        id: OrganizationExternalProviderId,
        version: str,
        *,
        request: MutableOrganizationExternalProvider,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[OrganizationExternalProvider]:
        """`PUT /organization-external-providers/v1/{id}/{version}`, with the raw answer.

        Otherwise as `V1Client.update`.
        """
        return self._caller.call_raw(
            operations.UPDATE,
            {"id": id, "version": version, "request": request},
            request_options,
        )

    def deactivate(
        self,
        id: OrganizationExternalProviderId,
        version: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /organization-external-providers/v1/{id}/{version}`, with the raw answer.

        Otherwise as `V1Client.deactivate`.
        """
        return self._caller.call_raw(operations.DEACTIVATE, {"id": id, "version": version}, request_options)

    def scan(
        self,
        *,
        since: dt.datetime,
        max_results: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[OrganizationExternalProvider]]:
        """`GET /organization-external-providers/v1/updates/scan`, with the raw answer. Otherwise as `V1Client.scan`."""
        return self._caller.call_raw(operations.SCAN, {"since": since, "max_results": max_results}, request_options)
