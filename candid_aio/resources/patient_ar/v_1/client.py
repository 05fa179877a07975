"""The clients of `patient_ar.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.patient_ar.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import ClaimId, PageToken
    from candid_aio.resources.patient_ar.v_1.types import (
        InventoryRecord,
        InvoiceItemizationResponse,
        ListInventoryPagedResponse,
    )
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`patient_ar.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def list_inventory(
        self,
        *,
        since: dt.datetime | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> ListInventoryPagedResponse:
        """`GET /api/patient-ar/v1/inventory`, answers `ListInventoryPagedResponse`.

        In the query, unless None: `since`, `limit`, `page_token`.

        Gives one page; `iter_list_inventory` goes through all of them.

        It raises `InvalidFiltersError` (422), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.LIST_INVENTORY,
            {"since": since, "limit": limit, "page_token": page_token},
            request_options,
        )

    def iter_list_inventory(
        self,
        *,
        since: dt.datetime | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[InventoryRecord]:
        """The items of all pages of `list_inventory`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `list_inventory`.
        """
        return self._caller.iterate(
            operations.LIST_INVENTORY,
            {"since": since, "limit": limit, "page_token": page_token},
            request_options,
            on_unreadable=on_unreadable,
        )

    async def itemize(
        self,
        claim_id: ClaimId,
        *,
        request_options: RequestOptions | None = None,
    ) -> InvoiceItemizationResponse:
        """`GET /api/patient-ar/v1/invoice-itemization/{claim_id}`, answers `InvoiceItemizationResponse`.

        In the path: `claim_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.ITEMIZE, {"claim_id": claim_id}, request_options)


class V1Client(BlockingResource):
    """`patient_ar.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def list_inventory(
        self,
        *,
        since: dt.datetime | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> ListInventoryPagedResponse:
        """`GET /api/patient-ar/v1/inventory`, answers `ListInventoryPagedResponse`.

        In the query, unless None: `since`, `limit`, `page_token`.

        Gives one page; `iter_list_inventory` goes through all of them.

        It raises `InvalidFiltersError` (422), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.LIST_INVENTORY,
            {"since": since, "limit": limit, "page_token": page_token},
            request_options,
        )

    def iter_list_inventory(
        self,
        *,
        since: dt.datetime | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[InventoryRecord]:
        """The items of all pages of `list_inventory`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `list_inventory`.
        """
        return self._caller.iterate(
            operations.LIST_INVENTORY,
            {"since": since, "limit": limit, "page_token": page_token},
            request_options,
            on_unreadable=on_unreadable,
        )

    def itemize(
        self,
        claim_id: ClaimId,
        *,
        request_options: RequestOptions | None = None,
    ) -> InvoiceItemizationResponse:
        """`GET /api/patient-ar/v1/invoice-itemization/{claim_id}`, answers `InvoiceItemizationResponse`.

        In the path: `claim_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.ITEMIZE, {"claim_id": claim_id}, request_options)


class AsyncRawV1Client(AsyncResource):
    """`patient_ar.v_1`, async, as raw answers."""

    async def list_inventory(
        self,
        *,
        since: dt.datetime | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ListInventoryPagedResponse]:
        """`GET /api/patient-ar/v1/inventory`, with the raw answer. Otherwise as `AsyncV1Client.list_inventory`."""
        return await self._caller.call_raw(
            operations.LIST_INVENTORY,
            {"since": since, "limit": limit, "page_token": page_token},
            request_options,
        )

    async def itemize(
        self,
        claim_id: ClaimId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[InvoiceItemizationResponse]:
        """`GET /api/patient-ar/v1/invoice-itemization/{claim_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.itemize`.
        """
        return await self._caller.call_raw(operations.ITEMIZE, {"claim_id": claim_id}, request_options)


class RawV1Client(BlockingResource):
    """`patient_ar.v_1`, sync, as raw answers."""

    def list_inventory(
        self,
        *,
        since: dt.datetime | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ListInventoryPagedResponse]:
        """`GET /api/patient-ar/v1/inventory`, with the raw answer. Otherwise as `V1Client.list_inventory`."""
        return self._caller.call_raw(
            operations.LIST_INVENTORY,
            {"since": since, "limit": limit, "page_token": page_token},
            request_options,
        )

    def itemize(
        self,
        claim_id: ClaimId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[InvoiceItemizationResponse]:
        """`GET /api/patient-ar/v1/invoice-itemization/{claim_id}`, with the raw answer.

        Otherwise as `V1Client.itemize`.
        """
        return self._caller.call_raw(operations.ITEMIZE, {"claim_id": claim_id}, request_options)
