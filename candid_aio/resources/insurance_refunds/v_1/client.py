"""The clients of `insurance_refunds.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.insurance_refunds.v_1 import operations
from candid_aio.wire.resource import OMIT, AsyncResource, BlockingResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import ClaimId, PageToken, ProviderId, ServiceLineId, SortDirection
    from candid_aio.resources.financials.types import NoteUpdate, RefundReasonUpdate
    from candid_aio.resources.insurance_refunds.v_1.types import (
        InsuranceRefund,
        InsuranceRefundCreate,
        InsuranceRefundId,
        InsuranceRefundSortField,
        InsuranceRefundsPage,
    )
    from candid_aio.resources.payers.v_3.types import PayerUuid
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`insurance_refunds.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def get_multi(
        self,
        *,
        limit: int | None = None,
        payer_uuid: PayerUuid | None = None,
        claim_id: ClaimId | None = None,
        service_line_id: ServiceLineId | None = None,
        billing_provider_id: ProviderId | None = None,
        sort: InsuranceRefundSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> InsuranceRefundsPage:
        """`GET /api/insurance-refunds/v1`, answers `InsuranceRefundsPage`.

        In the query, unless None: `limit`, `payer_uuid`, `claim_id`, `service_line_id`, `billing_provider_id`, `sort`,
        `sort_direction`, `page_token`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `UnauthorizedError` (403), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_MULTI,
            {
                "limit": limit,
                "payer_uuid": payer_uuid,
                "claim_id": claim_id,
                "service_line_id": service_line_id,
                "billing_provider_id": billing_provider_id,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        limit: int | None = None,
        payer_uuid: PayerUuid | None = None,
        claim_id: ClaimId | None = None,
        service_line_id: ServiceLineId | None = None,
        billing_provider_id: ProviderId | None = None,
        sort: InsuranceRefundSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[InsuranceRefund]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "limit": limit,
                "payer_uuid": payer_uuid,
                "claim_id": claim_id,
                "service_line_id": service_line_id,
                "billing_provider_id": billing_provider_id,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def get(
        self,
        insurance_refund_id: InsuranceRefundId,
        *,
        request_options: RequestOptions | None = None,
    ) -> InsuranceRefund:
        """`GET /api/insurance-refunds/v1/{insurance_refund_id}`, answers `InsuranceRefund`.

        In the path: `insurance_refund_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET, {"insurance_refund_id": insurance_refund_id}, request_options)

    async def create(
        self,
        *,
        request: InsuranceRefundCreate,
        request_options: RequestOptions | None = None,
    ) -> InsuranceRefund:
        """`POST /api/insurance-refunds/v1`, answers `InsuranceRefund`.

        The body is `request`: `InsuranceRefundCreate`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `UnprocessableEntityError` (422), or
        `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        insurance_refund_id: InsuranceRefundId,
        *,
        refund_timestamp: dt.datetime | None = OMIT,
        refund_note: NoteUpdate | None = OMIT,
        refund_reason: RefundReasonUpdate | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> InsuranceRefund:
        """`PATCH /api/insurance-refunds/v1/{insurance_refund_id}`, answers `InsuranceRefund`.

        In the path: `insurance_refund_id`. In the body: `refund_timestamp`, `refund_note`, `refund_reason`. What is not
        passed is left out; None is sent as null.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `UnprocessableEntityError` (422), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {
                "insurance_refund_id": insurance_refund_id,
                "refund_timestamp": refund_timestamp,
                "refund_note": refund_note,
                "refund_reason": refund_reason,
            },
            request_options,
        )

    async def delete(
        self,
        insurance_refund_id: InsuranceRefundId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/insurance-refunds/v1/{insurance_refund_id}`, answers nothing.

        In the path: `insurance_refund_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `UnprocessableEntityError` (422), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.DELETE, {"insurance_refund_id": insurance_refund_id}, request_options)


class V1Client(BlockingResource):
    """`insurance_refunds.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def get_multi(
        self,
        *,
        limit: int | None = None,
        payer_uuid: PayerUuid | None = None,
        claim_id: ClaimId | None = None,
        service_line_id: ServiceLineId | None = None,
        billing_provider_id: ProviderId | None = None,
        sort: InsuranceRefundSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> InsuranceRefundsPage:
        """`GET /api/insurance-refunds/v1`, answers `InsuranceRefundsPage`.

        In the query, unless None: `limit`, `payer_uuid`, `claim_id`, `service_line_id`, `billing_provider_id`, `sort`,
        `sort_direction`, `page_token`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `UnauthorizedError` (403), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_MULTI,
            {
                "limit": limit,
                "payer_uuid": payer_uuid,
                "claim_id": claim_id,
                "service_line_id": service_line_id,
                "billing_provider_id": billing_provider_id,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        limit: int | None = None,
        payer_uuid: PayerUuid | None = None,
        claim_id: ClaimId | None = None,
        service_line_id: ServiceLineId | None = None,
        billing_provider_id: ProviderId | None = None,
        sort: InsuranceRefundSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[InsuranceRefund]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "limit": limit,
                "payer_uuid": payer_uuid,
                "claim_id": claim_id,
                "service_line_id": service_line_id,
                "billing_provider_id": billing_provider_id,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def get(
        self,
        insurance_refund_id: InsuranceRefundId,
        *,
        request_options: RequestOptions | None = None,
    ) -> InsuranceRefund:
        """`GET /api/insurance-refunds/v1/{insurance_refund_id}`, answers `InsuranceRefund`.

        In the path: `insurance_refund_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET, {"insurance_refund_id": insurance_refund_id}, request_options)

    def create(
        self,
        *,
        request: InsuranceRefundCreate,
        request_options: RequestOptions | None = None,
    ) -> InsuranceRefund:
        """`POST /api/insurance-refunds/v1`, answers `InsuranceRefund`.

        The body is `request`: `InsuranceRefundCreate`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `UnprocessableEntityError` (422), or
        `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"request": request}, request_options)

    def update(
        self,
        insurance_refund_id: InsuranceRefundId,
        *,
        refund_timestamp: dt.datetime | None = OMIT,
        refund_note: NoteUpdate | None = OMIT,
        refund_reason: RefundReasonUpdate | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> InsuranceRefund:
        """`PATCH /api/insurance-refunds/v1/{insurance_refund_id}`, answers `InsuranceRefund`.

        In the path: `insurance_refund_id`. In the body: `refund_timestamp`, `refund_note`, `refund_reason`. What is not
        passed is left out; None is sent as null.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `UnprocessableEntityError` (422), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE,
            {
                "insurance_refund_id": insurance_refund_id,
                "refund_timestamp": refund_timestamp,
                "refund_note": refund_note,
                "refund_reason": refund_reason,
            },
            request_options,
        )

    def delete(self, insurance_refund_id: InsuranceRefundId, *, request_options: RequestOptions | None = None) -> None:
        """`DELETE /api/insurance-refunds/v1/{insurance_refund_id}`, answers nothing.

        In the path: `insurance_refund_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `UnprocessableEntityError` (422), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.DELETE, {"insurance_refund_id": insurance_refund_id}, request_options)


class AsyncRawV1Client(AsyncResource):
    """`insurance_refunds.v_1`, async, as raw answers."""

    async def get_multi(
        self,
        *,
        limit: int | None = None,
        payer_uuid: PayerUuid | None = None,
        claim_id: ClaimId | None = None,
        service_line_id: ServiceLineId | None = None,
        billing_provider_id: ProviderId | None = None,
        sort: InsuranceRefundSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[InsuranceRefundsPage]:
        """`GET /api/insurance-refunds/v1`, with the raw answer. Otherwise as `AsyncV1Client.get_multi`."""
        return await self._caller.call_raw(
            operations.GET_MULTI,
            {
                "limit": limit,
                "payer_uuid": payer_uuid,
                "claim_id": claim_id,
                "service_line_id": service_line_id,
                "billing_provider_id": billing_provider_id,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
            },
            request_options,
        )

    async def get(
        self,
        insurance_refund_id: InsuranceRefundId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[InsuranceRefund]:
        """`GET /api/insurance-refunds/v1/{insurance_refund_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.get`.
        """
        return await self._caller.call_raw(
            operations.GET,
            {"insurance_refund_id": insurance_refund_id},
            request_options,
        )

    async def create(
        self,
        *,
        request: InsuranceRefundCreate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[InsuranceRefund]:
        """`POST /api/insurance-refunds/v1`, with the raw answer. Otherwise as `AsyncV1Client.create`."""
        return await self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        insurance_refund_id: InsuranceRefundId,
        *,
        refund_timestamp: dt.datetime | None = OMIT,
        refund_note: NoteUpdate | None = OMIT,
        refund_reason: RefundReasonUpdate | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[InsuranceRefund]:
        """`PATCH /api/insurance-refunds/v1/{insurance_refund_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.update`.
        """
        return await self._caller.call_raw(
            operations.UPDATE,
            {
                "insurance_refund_id": insurance_refund_id,
                "refund_timestamp": refund_timestamp,
                "refund_note": refund_note,
                "refund_reason": refund_reason,
            },
            request_options,
        )

    async def delete(
        self,
        insurance_refund_id: InsuranceRefundId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/insurance-refunds/v1/{insurance_refund_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.delete`.
        """
        return await self._caller.call_raw(
            operations.DELETE,
            {"insurance_refund_id": insurance_refund_id},
            request_options,
        )


class RawV1Client(BlockingResource):
    """`insurance_refunds.v_1`, sync, as raw answers."""

    def get_multi(
        self,
        *,
        limit: int | None = None,
        payer_uuid: PayerUuid | None = None,
        claim_id: ClaimId | None = None,
        service_line_id: ServiceLineId | None = None,
        billing_provider_id: ProviderId | None = None,
        sort: InsuranceRefundSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[InsuranceRefundsPage]:
        """`GET /api/insurance-refunds/v1`, with the raw answer. Otherwise as `V1Client.get_multi`."""
        return self._caller.call_raw(
            operations.GET_MULTI,
            {
                "limit": limit,
                "payer_uuid": payer_uuid,
                "claim_id": claim_id,
                "service_line_id": service_line_id,
                "billing_provider_id": billing_provider_id,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
            },
            request_options,
        )

    def get(
        self,
        insurance_refund_id: InsuranceRefundId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[InsuranceRefund]:
        """`GET /api/insurance-refunds/v1/{insurance_refund_id}`, with the raw answer. Otherwise as `V1Client.get`."""
        return self._caller.call_raw(operations.GET, {"insurance_refund_id": insurance_refund_id}, request_options)

    def create(
        self,
        *,
        request: InsuranceRefundCreate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[InsuranceRefund]:
        """`POST /api/insurance-refunds/v1`, with the raw answer. Otherwise as `V1Client.create`."""
        return self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    def update(
        self,
        insurance_refund_id: InsuranceRefundId,
        *,
        refund_timestamp: dt.datetime | None = OMIT,
        refund_note: NoteUpdate | None = OMIT,
        refund_reason: RefundReasonUpdate | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[InsuranceRefund]:
        """`PATCH /api/insurance-refunds/v1/{insurance_refund_id}`, with the raw answer.

        Otherwise as `V1Client.update`.
        """
        return self._caller.call_raw(
            operations.UPDATE,
            {
                "insurance_refund_id": insurance_refund_id,
                "refund_timestamp": refund_timestamp,
                "refund_note": refund_note,
                "refund_reason": refund_reason,
            },
            request_options,
        )

    def delete(
        self,
        insurance_refund_id: InsuranceRefundId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/insurance-refunds/v1/{insurance_refund_id}`, with the raw answer.

        Otherwise as `V1Client.delete`.
        """
        return self._caller.call_raw(operations.DELETE, {"insurance_refund_id": insurance_refund_id}, request_options)
