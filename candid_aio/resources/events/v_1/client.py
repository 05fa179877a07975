"""The clients of `events.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.events.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import PageToken
    from candid_aio.resources.events.v_1.types import Event, EventId, EventScanPage
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`events.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def scan(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        event_types: str | list[str] | None = None,
        created_before: dt.datetime | None = None,
        created_after: dt.datetime | None = None,
        request_options: RequestOptions | None = None,
    ) -> EventScanPage:
        """`GET /api/events/v1/`, answers `EventScanPage`.

        In the query, unless None: `page_token`, `limit`, `event_types`, `created_before`, `created_after`.

        Gives one page; `iter_scan` goes through all of them.

        It raises `BadRequestError` (400), `InternalError` (500), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.SCAN,
            {
                "page_token": page_token,
                "limit": limit,
                "event_types": event_types,
                "created_before": created_before,
                "created_after": created_after,
            },
            request_options,
        )

    def iter_scan(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        event_types: str | list[str] | None = None,
        created_before: dt.datetime | None = None,
        created_after: dt.datetime | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Event]:
        """The items of all pages of `scan`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `scan`.
        """
        return self._caller.iterate(
            operations.SCAN,
            {
                "page_token": page_token,
                "limit": limit,
                "event_types": event_types,
                "created_before": created_before,
                "created_after": created_after,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def get(self, event_id: EventId, *, request_options: RequestOptions | None = None) -> Event:
        """`GET /api/events/v1/{event_id}`, answers `Event`.

        In the path: `event_id`.

        It raises `BadRequestError` (400), `InternalError` (500), `EntityNotFoundError` (404), or `ApiError` for any
        other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET, {"event_id": event_id}, request_options)


class V1Client(BlockingResource):
    """`events.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def scan(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        event_types: str | list[str] | None = None,
        created_before: dt.datetime | None = None,
        created_after: dt.datetime | None = None,
        request_options: RequestOptions | None = None,
    ) -> EventScanPage:
        """`GET /api/events/v1/`, answers `EventScanPage`.

        In the query, unless None: `page_token`, `limit`, `event_types`, `created_before`, `created_after`.

        Gives one page; `iter_scan` goes through all of them.

        It raises `BadRequestError` (400), `InternalError` (500), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.SCAN,
            {
                "page_token": page_token,
                "limit": limit,
                "event_types": event_types,
                "created_before": created_before,
                "created_after": created_after,
            },
            request_options,
        )

    def iter_scan(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        event_types: str | list[str] | None = None,
        created_before: dt.datetime | None = None,
        created_after: dt.datetime | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[Event]:
        """The items of all pages of `scan`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `scan`.
        """
        return self._caller.iterate(
            operations.SCAN,
            {
                "page_token": page_token,
                "limit": limit,
                "event_types": event_types,
                "created_before": created_before,
                "created_after": created_after,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def get(self, event_id: EventId, *, request_options: RequestOptions | None = None) -> Event:
        """`GET /api/events/v1/{event_id}`, answers `Event`.

        In the path: `event_id`.

        It raises `BadRequestError` (400), `InternalError` (500), `EntityNotFoundError` (404), or `ApiError` for any
        other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET, {"event_id": event_id}, request_options)


class AsyncRawV1Client(AsyncResource):
    """`events.v_1`, async, as raw answers."""

    async def scan(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        event_types: str | list[str] | None = None,
        created_before: dt.datetime | None = None,
        created_after: dt.datetime | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EventScanPage]:
        """`GET /api/events/v1/`, with the raw answer. Otherwise as `AsyncV1Client.scan`."""
        return await self._caller.call_raw(
            operations.SCAN,
            {
                "page_token": page_token,
                "limit": limit,
                "event_types": event_types,
                "created_before": created_before,
                "created_after": created_after,
            },
            request_options,
        )

    async def get(self, event_id: EventId, *, request_options: RequestOptions | None = None) -> RawResponse[Event]:
        """`GET /api/events/v1/{event_id}`, with the raw answer. Otherwise as `AsyncV1Client.get`."""
        return await self._caller.call_raw(operations.GET, {"event_id": event_id}, request_options)


class RawV1Client(BlockingResource):
    """`events.v_1`, sync, as raw answers."""

    def scan(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        event_types: str | list[str] | None = None,
        created_before: dt.datetime | None = None,
        created_after: dt.datetime | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EventScanPage]:
        """`GET /api/events/v1/`, with the raw answer. Otherwise as `V1Client.scan`."""
        return self._caller.call_raw(
            operations.SCAN,
            {
                "page_token": page_token,
                "limit": limit,
                "event_types": event_types,
                "created_before": created_before,
                "created_after": created_after,
            },
            request_options,
        )

    def get(self, event_id: EventId, *, request_options: RequestOptions | None = None) -> RawResponse[Event]:
        """`GET /api/events/v1/{event_id}`, with the raw answer. Otherwise as `V1Client.get`."""
        return self._caller.call_raw(operations.GET, {"event_id": event_id}, request_options)
