"""The clients of `pre_encounter.tags.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.pre_encounter.tags.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.pre_encounter.common.types import PageToken, TagId
    from candid_aio.resources.pre_encounter.tags.v_1.types import MutableTag, Tag, TagPage
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`pre_encounter.tags.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def get(self, id: TagId, *, request_options: RequestOptions | None = None) -> Tag:
        """`GET /tags/v1/{id}`, answers `Tag`.

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
        request_options: RequestOptions | None = None,
    ) -> TagPage:
        """`GET /tags/v1`, answers `TagPage`.

        In the query, unless None: `limit`, `page_token`.

        Gives one page; `iter_all` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET_ALL, {"limit": limit, "page_token": page_token}, request_options)

    def iter_all(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Tag]:
        """The items of all pages of `get_all`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_all`.
        """
        return self._caller.iterate(
            operations.GET_ALL,
            {"limit": limit, "page_token": page_token},
            request_options,
            on_unreadable=on_unreadable,
        )

    async def create(self, *, request: MutableTag, request_options: RequestOptions | None = None) -> Tag:
        """`POST /tags/v1`, answers `Tag`.

        The body is `request`: `MutableTag`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        id: TagId,
        version: str,
        *,
        request: MutableTag,
        request_options: RequestOptions | None = None,
    ) -> Tag:
        """`PUT /tags/v1/{id}/{version}`, answers `Tag`.

        In the path: `id`, `version`. The body is `request`: `MutableTag`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {"id": id, "version": version, "request": request},
            request_options,
        )

    async def deactivate(self, id: TagId, version: str, *, request_options: RequestOptions | None = None) -> None:
        """`DELETE /tags/v1/{id}/{version}`, answers nothing.

        In the path: `id`, `version`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.DEACTIVATE, {"id": id, "version": version}, request_options)


class V1Client(BlockingResource):
    """`pre_encounter.tags.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def get(self, id: TagId, *, request_options: RequestOptions | None = None) -> Tag:
        """`GET /tags/v1/{id}`, answers `Tag`.

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
        request_options: RequestOptions | None = None,
    ) -> TagPage:
        """`GET /tags/v1`, answers `TagPage`.

        In the query, unless None: `limit`, `page_token`.

        Gives one page; `iter_all` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET_ALL, {"limit": limit, "page_token": page_token}, request_options)

    def iter_all(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[Tag]:
        """The items of all pages of `get_all`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_all`.
        """
        return self._caller.iterate(
            operations.GET_ALL,
            {"limit": limit, "page_token": page_token},
            request_options,
            on_unreadable=on_unreadable,
        )

    def create(self, *, request: MutableTag, request_options: RequestOptions | None = None) -> Tag:
        """`POST /tags/v1`, answers `Tag`.

        The body is `request`: `MutableTag`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"request": request}, request_options)

    def update(
        self,
        id: TagId,
        version: str,
        *,
        request: MutableTag,
        request_options: RequestOptions | None = None,
    ) -> Tag:
        """`PUT /tags/v1/{id}/{version}`, answers `Tag`.

        In the path: `id`, `version`. The body is `request`: `MutableTag`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.UPDATE, {"id": id, "version": version, "request": request}, request_options)

    def deactivate(self, id: TagId, version: str, *, request_options: RequestOptions | None = None) -> None:
        """`DELETE /tags/v1/{id}/{version}`, answers nothing.

        In the path: `id`, `version`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.DEACTIVATE, {"id": id, "version": version}, request_options)


class AsyncRawV1Client(AsyncResource):
    """`pre_encounter.tags.v_1`, async, as raw answers."""

    async def get(self, id: TagId, *, request_options: RequestOptions | None = None) -> RawResponse[Tag]:
        """`GET /tags/v1/{id}`, with the raw answer. Otherwise as `AsyncV1Client.get`."""
        return await self._caller.call_raw(operations.GET, {"id": id}, request_options)

    async def get_all(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[TagPage]:
        """`GET /tags/v1`, with the raw answer. Otherwise as `AsyncV1Client.get_all`."""
        return await self._caller.call_raw(
            operations.GET_ALL,
            {"limit": limit, "page_token": page_token},
            request_options,
        )

    async def create(self, *, request: MutableTag, request_options: RequestOptions | None = None) -> RawResponse[Tag]:
        """`POST /tags/v1`, with the raw answer. Otherwise as `AsyncV1Client.create`."""
        return await self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        id: TagId,
        version: str,
        *,
        request: MutableTag,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Tag]:
        """`PUT /tags/v1/{id}/{version}`, with the raw answer. Otherwise as `AsyncV1Client.update`."""
        return await self._caller.call_raw(
            operations.UPDATE,
            {"id": id, "version": version, "request": request},
            request_options,
        )

    async def deactivate(
        self,
        id: TagId,
        version: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /tags/v1/{id}/{version}`, with the raw answer. Otherwise as `AsyncV1Client.deactivate`."""
        return await self._caller.call_raw(operations.DEACTIVATE, {"id": id, "version": version}, request_options)


class RawV1Client(BlockingResource):
    """`pre_encounter.tags.v_1`, sync, as raw answers."""

    def get(self, id: TagId, *, request_options: RequestOptions | None = None) -> RawResponse[Tag]:
        """`GET /tags/v1/{id}`, with the raw answer. Otherwise as `V1Client.get`."""
        return self._caller.call_raw(operations.GET, {"id": id}, request_options)

    def get_all(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[TagPage]:
        """`GET /tags/v1`, with the raw answer. Otherwise as `V1Client.get_all`."""
        return self._caller.call_raw(operations.GET_ALL, {"limit": limit, "page_token": page_token}, request_options)

    def create(self, *, request: MutableTag, request_options: RequestOptions | None = None) -> RawResponse[Tag]:
        """`POST /tags/v1`, with the raw answer. Otherwise as `V1Client.create`."""
        return self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    def update(
        self,
        id: TagId,
        version: str,
        *,
        request: MutableTag,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Tag]:
        """`PUT /tags/v1/{id}/{version}`, with the raw answer. Otherwise as `V1Client.update`."""
        return self._caller.call_raw(
            operations.UPDATE,
            {"id": id, "version": version, "request": request},
            request_options,
        )

    def deactivate(
        self,
        id: TagId,
        version: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /tags/v1/{id}/{version}`, with the raw answer. Otherwise as `V1Client.deactivate`."""
        return self._caller.call_raw(operations.DEACTIVATE, {"id": id, "version": version}, request_options)
