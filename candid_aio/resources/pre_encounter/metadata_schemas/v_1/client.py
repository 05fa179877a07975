"""The clients of `pre_encounter.metadata_schemas.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.pre_encounter.metadata_schemas.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.pre_encounter.common.types import FilterQueryString, MetadataSchemaId, PageToken
    from candid_aio.resources.pre_encounter.metadata_schemas.v_1.types import (
        MetadataSchema,
        MetadataSchemaPage,
        MutableMetadataSchema,
    )
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`pre_encounter.metadata_schemas.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def get(self, id: MetadataSchemaId, *, request_options: RequestOptions | None = None) -> MetadataSchema:
        """`GET /metadata-schemas/v1/{id}`, answers `MetadataSchema`.

        In the path: `id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET, {"id": id}, request_options)

    async def get_all(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        filters: FilterQueryString | None = None,
        request_options: RequestOptions | None = None,
    ) -> MetadataSchemaPage:
        """`GET /metadata-schemas/v1`, answers `MetadataSchemaPage`.

        In the query, unless None: `limit`, `page_token`, `filters`.

        Gives one page; `iter_all` goes through all of them.

        It raises `BadRequestError` (400), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_ALL,
            {"limit": limit, "page_token": page_token, "filters": filters},
            request_options,
        )

    def iter_all(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        filters: FilterQueryString | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[MetadataSchema]:
        """The items of all pages of `get_all`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_all`.
        """
        return self._caller.iterate(
            operations.GET_ALL,
            {"limit": limit, "page_token": page_token, "filters": filters},
            request_options,
            on_unreadable=on_unreadable,
        )

    async def create(
        self,
        *,
        request: MutableMetadataSchema,
        request_options: RequestOptions | None = None,
    ) -> MetadataSchema:
        """`POST /metadata-schemas/v1`, answers `MetadataSchema`.

        The body is `request`: `MutableMetadataSchema`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        id: MetadataSchemaId,
        version: str,
        *,
        request: MutableMetadataSchema,
        request_options: RequestOptions | None = None,
    ) -> MetadataSchema:
        """`PUT /metadata-schemas/v1/{id}/{version}`, answers `MetadataSchema`.

        In the path: `id`, `version`. The body is `request`: `MutableMetadataSchema`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {"id": id, "version": version, "request": request},
            request_options,
        )

    async def deactivate(
        self,
        id: MetadataSchemaId,
        version: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /metadata-schemas/v1/{id}/{version}`, answers nothing.

        In the path: `id`, `version`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.DEACTIVATE, {"id": id, "version": version}, request_options)

    async def reactivate(
        self,
        id: MetadataSchemaId,
        version: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`PATCH /metadata-schemas/v1/{id}/{version}`, answers nothing.

        In the path: `id`, `version`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.REACTIVATE, {"id": id, "version": version}, request_options)


class V1Client(BlockingResource):
    """`pre_encounter.metadata_schemas.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def get(self, id: MetadataSchemaId, *, request_options: RequestOptions | None = None) -> MetadataSchema:
        """`GET /metadata-schemas/v1/{id}`, answers `MetadataSchema`.

        In the path: `id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET, {"id": id}, request_options)

    def get_all(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        filters: FilterQueryString | None = None,
        request_options: RequestOptions | None = None,
    ) -> MetadataSchemaPage:
        """`GET /metadata-schemas/v1`, answers `MetadataSchemaPage`.

        In the query, unless None: `limit`, `page_token`, `filters`.

        Gives one page; `iter_all` goes through all of them.

        It raises `BadRequestError` (400), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_ALL,
            {"limit": limit, "page_token": page_token, "filters": filters},
            request_options,
        )

    def iter_all(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        filters: FilterQueryString | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[MetadataSchema]:
        """The items of all pages of `get_all`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_all`.
        """
        return self._caller.iterate(
            operations.GET_ALL,
            {"limit": limit, "page_token": page_token, "filters": filters},
            request_options,
            on_unreadable=on_unreadable,
        )

    def create(
        self,
        *,
        request: MutableMetadataSchema,
        request_options: RequestOptions | None = None,
    ) -> MetadataSchema:
        """`POST /metadata-schemas/v1`, answers `MetadataSchema`.

        The body is `request`: `MutableMetadataSchema`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"request": request}, request_options)

    def update(
        self,
        id: MetadataSchemaId,
        version: str,
        *,
        request: MutableMetadataSchema,
        request_options: RequestOptions | None = None,
    ) -> MetadataSchema:
        """`PUT /metadata-schemas/v1/{id}/{version}`, answers `MetadataSchema`.

        In the path: `id`, `version`. The body is `request`: `MutableMetadataSchema`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.UPDATE, {"id": id, "version": version, "request": request}, request_options)

    def deactivate(self, id: MetadataSchemaId, version: str, *, request_options: RequestOptions | None = None) -> None:
        """`DELETE /metadata-schemas/v1/{id}/{version}`, answers nothing.

        In the path: `id`, `version`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.DEACTIVATE, {"id": id, "version": version}, request_options)

    def reactivate(self, id: MetadataSchemaId, version: str, *, request_options: RequestOptions | None = None) -> None:
        """`PATCH /metadata-schemas/v1/{id}/{version}`, answers nothing.

        In the path: `id`, `version`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.REACTIVATE, {"id": id, "version": version}, request_options)


class AsyncRawV1Client(AsyncResource):
    """`pre_encounter.metadata_schemas.v_1`, async, as raw answers."""

    async def get(
        self,
        id: MetadataSchemaId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[MetadataSchema]:
        """`GET /metadata-schemas/v1/{id}`, with the raw answer. Otherwise as `AsyncV1Client.get`."""
        return await self._caller.call_raw(operations.GET, {"id": id}, request_options)

    async def get_all(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        filters: FilterQueryString | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[MetadataSchemaPage]:
        """`GET /metadata-schemas/v1`, with the raw answer. Otherwise as `AsyncV1Client.get_all`."""
        return await self._caller.call_raw(
            operations.GET_ALL,
            {"limit": limit, "page_token": page_token, "filters": filters},
            request_options,
        )

    async def create(
        self,
        *,
        request: MutableMetadataSchema,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[MetadataSchema]:
        """`POST /metadata-schemas/v1`, with the raw answer. Otherwise as `AsyncV1Client.create`."""
        return await self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        id: MetadataSchemaId,
        version: str,
        *,
        request: MutableMetadataSchema,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[MetadataSchema]:
        """`PUT /metadata-schemas/v1/{id}/{version}`, with the raw answer. Otherwise as `AsyncV1Client.update`."""
        return await self._caller.call_raw(
            operations.UPDATE,
            {"id": id, "version": version, "request": request},
            request_options,
        )

    async def deactivate(
        self,
        id: MetadataSchemaId,
        version: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /metadata-schemas/v1/{id}/{version}`, with the raw answer.

        Otherwise as `AsyncV1Client.deactivate`.
        """
        return await self._caller.call_raw(operations.DEACTIVATE, {"id": id, "version": version}, request_options)

    async def reactivate(
        self,
        id: MetadataSchemaId,
        version: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`PATCH /metadata-schemas/v1/{id}/{version}`, with the raw answer. Otherwise as `AsyncV1Client.reactivate`."""
        return await self._caller.call_raw(operations.REACTIVATE, {"id": id, "version": version}, request_options)


class RawV1Client(BlockingResource):
    """`pre_encounter.metadata_schemas.v_1`, sync, as raw answers."""

    def get(
        self,
        id: MetadataSchemaId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[MetadataSchema]:
        """`GET /metadata-schemas/v1/{id}`, with the raw answer. Otherwise as `V1Client.get`."""
        return self._caller.call_raw(operations.GET, {"id": id}, request_options)

    def get_all(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        filters: FilterQueryString | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[MetadataSchemaPage]:
        """`GET /metadata-schemas/v1`, with the raw answer. Otherwise as `V1Client.get_all`."""
        return self._caller.call_raw(
            operations.GET_ALL,
            {"limit": limit, "page_token": page_token, "filters": filters},
            request_options,
        )

    def create(
        self,
        *,
        request: MutableMetadataSchema,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[MetadataSchema]:
        """`POST /metadata-schemas/v1`, with the raw answer. Otherwise as `V1Client.create`."""
        return self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    def update(
        self,
        id: MetadataSchemaId,
        version: str,
        *,
        request: MutableMetadataSchema,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[MetadataSchema]:
        """`PUT /metadata-schemas/v1/{id}/{version}`, with the raw answer. Otherwise as `V1Client.update`."""
        return self._caller.call_raw(
            operations.UPDATE,
            {"id": id, "version": version, "request": request},
            request_options,
        )

    def deactivate(
        self,
        id: MetadataSchemaId,
        version: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /metadata-schemas/v1/{id}/{version}`, with the raw answer. Otherwise as `V1Client.deactivate`."""
        return self._caller.call_raw(operations.DEACTIVATE, {"id": id, "version": version}, request_options)

    def reactivate(
        self,
        id: MetadataSchemaId,
        version: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`PATCH /metadata-schemas/v1/{id}/{version}`, with the raw answer. Otherwise as `V1Client.reactivate`."""
        return self._caller.call_raw(operations.REACTIVATE, {"id": id, "version": version}, request_options)
