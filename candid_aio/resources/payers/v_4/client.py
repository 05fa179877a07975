"""The clients of `payers.v_4`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.payers.v_4 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import PageToken
    from candid_aio.resources.payers.v_4.types import Payer, PayerPage, PayerUuid
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV4Client", "AsyncV4Client", "RawV4Client", "V4Client"]


class AsyncV4Client(AsyncResource):
    """`payers.v_4`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV4Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV4Client(self._caller)

    async def get(self, payer_uuid: PayerUuid, *, request_options: RequestOptions | None = None) -> Payer:
        """`GET /api/payers/v4/{payer_uuid}`, answers `Payer`.

        In the path: `payer_uuid`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET, {"payer_uuid": payer_uuid}, request_options)

    async def get_all(
        self,
        *,
        limit: int | None = None,
        search_term: str | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> PayerPage:
        """`GET /api/payers/v4`, answers `PayerPage`.

        In the query, unless None: `limit`, `search_term`, `page_token`.

        Gives one page; `iter_all` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_ALL,
            {"limit": limit, "search_term": search_term, "page_token": page_token},
            request_options,
        )

    def iter_all(
        self,
        *,
        limit: int | None = None,
        search_term: str | None = None,
        page_token: PageToken | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Payer]:
        """The items of all pages of `get_all`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_all`.
        """
        return self._caller.iterate(
            operations.GET_ALL,
            {"limit": limit, "search_term": search_term, "page_token": page_token},
            request_options,
            on_unreadable=on_unreadable,
        )


class V4Client(BlockingResource):
    """`payers.v_4`, sync."""

    @property
    def with_raw_response(self) -> RawV4Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV4Client(self._caller)

    def get(self, payer_uuid: PayerUuid, *, request_options: RequestOptions | None = None) -> Payer:
        """`GET /api/payers/v4/{payer_uuid}`, answers `Payer`.

        In the path: `payer_uuid`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET, {"payer_uuid": payer_uuid}, request_options)

    def get_all(
        self,
        *,
        limit: int | None = None,
        search_term: str | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> PayerPage:
        """`GET /api/payers/v4`, answers `PayerPage`.

        In the query, unless None: `limit`, `search_term`, `page_token`.

        Gives one page; `iter_all` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_ALL,
            {"limit": limit, "search_term": search_term, "page_token": page_token},
            request_options,
        )

    def iter_all(
        self,
        *,
        limit: int | None = None,
        search_term: str | None = None,
        page_token: PageToken | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[Payer]:
        """The items of all pages of `get_all`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_all`.
        """
        return self._caller.iterate(
            operations.GET_ALL,
            {"limit": limit, "search_term": search_term, "page_token": page_token},
            request_options,
            on_unreadable=on_unreadable,
        )


class AsyncRawV4Client(AsyncResource):
    """`payers.v_4`, async, as raw answers."""

    async def get(self, payer_uuid: PayerUuid, *, request_options: RequestOptions | None = None) -> RawResponse[Payer]:
        """`GET /api/payers/v4/{payer_uuid}`, with the raw answer. Otherwise as `AsyncV4Client.get`."""
        return await self._caller.call_raw(operations.GET, {"payer_uuid": payer_uuid}, request_options)

    async def get_all(
        self,
        *,
        limit: int | None = None,
        search_term: str | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PayerPage]:
        """`GET /api/payers/v4`, with the raw answer. Otherwise as `AsyncV4Client.get_all`."""
        return await self._caller.call_raw(
            operations.GET_ALL,
            {"limit": limit, "search_term": search_term, "page_token": page_token},
            request_options,
        )


class RawV4Client(BlockingResource):
    """`payers.v_4`, sync, as raw answers."""

    def get(self, payer_uuid: PayerUuid, *, request_options: RequestOptions | None = None) -> RawResponse[Payer]:
        """`GET /api/payers/v4/{payer_uuid}`, with the raw answer. Otherwise as `V4Client.get`."""
        return self._caller.call_raw(operations.GET, {"payer_uuid": payer_uuid}, request_options)

    def get_all(
        self,
        *,
        limit: int | None = None,
        search_term: str | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PayerPage]:
        """`GET /api/payers/v4`, with the raw answer. Otherwise as `V4Client.get_all`."""
        return self._caller.call_raw(
            operations.GET_ALL,
            {"limit": limit, "search_term": search_term, "page_token": page_token},
            request_options,
        )
