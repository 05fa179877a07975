"""The clients of `non_insurance_payer_refunds.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.non_insurance_payer_refunds.v_1 import operations
from candid_aio.wire.resource import OMIT, AsyncResource, BlockingResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import InvoiceId, PageToken, SortDirection
    from candid_aio.resources.financials.types import InvoiceUpdate, NoteUpdate, RefundReasonUpdate
    from candid_aio.resources.non_insurance_payer_refunds.v_1.types import (
        NonInsurancePayerRefund,
        NonInsurancePayerRefundCreate,
        NonInsurancePayerRefundId,
        NonInsurancePayerRefundSortField,
        NonInsurancePayerRefundsPage,
    )
    from candid_aio.resources.non_insurance_payers.v_1.types import NonInsurancePayerId
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`non_insurance_payer_refunds.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def get_multi(
        self,
        *,
        limit: int | None = None,
        non_insurance_payer_id: NonInsurancePayerId | None = None,
        check_number: str | list[str] | None = None,
        invoice_id: InvoiceId | None = None,
        sort: NonInsurancePayerRefundSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayerRefundsPage:
        """`GET /api/non-insurance-payer-refunds/v1`, answers `NonInsurancePayerRefundsPage`.

        In the query, unless None: `limit`, `non_insurance_payer_id`, `check_number`, `invoice_id`, `sort`,
        `sort_direction`, `page_token`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `UnprocessableEntityError` (422), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_MULTI,
            {
                "limit": limit,
                "non_insurance_payer_id": non_insurance_payer_id,
                "check_number": check_number,
                "invoice_id": invoice_id,
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
        non_insurance_payer_id: NonInsurancePayerId | None = None,
        check_number: str | list[str] | None = None,
        invoice_id: InvoiceId | None = None,
        sort: NonInsurancePayerRefundSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[NonInsurancePayerRefund]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "limit": limit,
                "non_insurance_payer_id": non_insurance_payer_id,
                "check_number": check_number,
                "invoice_id": invoice_id,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def get(
        self,
        non_insurance_payer_refund_id: NonInsurancePayerRefundId,
        *,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayerRefund:
        """`GET /api/non-insurance-payer-refunds/v1/{non_insurance_payer_refund_id}`, answers `NonInsurancePayerRefund`.

        In the path: `non_insurance_payer_refund_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET,
            {"non_insurance_payer_refund_id": non_insurance_payer_refund_id},
            request_options,
        )

    async def create(
        self,
        *,
        request: NonInsurancePayerRefundCreate,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayerRefund:
        """`POST /api/non-insurance-payer-refunds/v1`, answers `NonInsurancePayerRefund`.

        The body is `request`: `NonInsurancePayerRefundCreate`.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        non_insurance_payer_refund_id: NonInsurancePayerRefundId,
        *,
        refund_timestamp: dt.datetime | None = OMIT,
        refund_note: NoteUpdate | None = OMIT,
        refund_reason: RefundReasonUpdate | None = OMIT,
        invoice_id: InvoiceUpdate | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayerRefund:
        """`PATCH /api/non-insurance-payer-refunds/v1/{non_insurance_payer_refund_id}`, answers
        `NonInsurancePayerRefund`.

        In the path: `non_insurance_payer_refund_id`. In the body: `refund_timestamp`, `refund_note`, `refund_reason`,
        `invoice_id`. What is not passed is left out; None is sent as null.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {
                "non_insurance_payer_refund_id": non_insurance_payer_refund_id,
                "refund_timestamp": refund_timestamp,
                "refund_note": refund_note,
                "refund_reason": refund_reason,
                "invoice_id": invoice_id,
            },
            request_options,
        )

    async def delete(
        self,
        non_insurance_payer_refund_id: NonInsurancePayerRefundId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/non-insurance-payer-refunds/v1/{non_insurance_payer_refund_id}`, answers nothing.

        In the path: `non_insurance_payer_refund_id`.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.DELETE,
            {"non_insurance_payer_refund_id": non_insurance_payer_refund_id},
            request_options,
        )


class V1Client(BlockingResource):
    """`non_insurance_payer_refunds.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def get_multi(
        self,
        *,
        limit: int | None = None,
        non_insurance_payer_id: NonInsurancePayerId | None = None,
        check_number: str | list[str] | None = None,
        invoice_id: InvoiceId | None = None,
        sort: NonInsurancePayerRefundSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayerRefundsPage:
        """`GET /api/non-insurance-payer-refunds/v1`, answers `NonInsurancePayerRefundsPage`.

        In the query, unless None: `limit`, `non_insurance_payer_id`, `check_number`, `invoice_id`, `sort`,
        `sort_direction`, `page_token`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `UnprocessableEntityError` (422), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_MULTI,
            {
                "limit": limit,
                "non_insurance_payer_id": non_insurance_payer_id,
                "check_number": check_number,
                "invoice_id": invoice_id,
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
        non_insurance_payer_id: NonInsurancePayerId | None = None,
        check_number: str | list[str] | None = None,
        invoice_id: InvoiceId | None = None,
        sort: NonInsurancePayerRefundSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[NonInsurancePayerRefund]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "limit": limit,
                "non_insurance_payer_id": non_insurance_payer_id,
                "check_number": check_number,
                "invoice_id": invoice_id,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def get(
        self,
        non_insurance_payer_refund_id: NonInsurancePayerRefundId,
        *,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayerRefund:
        """`GET /api/non-insurance-payer-refunds/v1/{non_insurance_payer_refund_id}`, answers `NonInsurancePayerRefund`.

        In the path: `non_insurance_payer_refund_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET,
            {"non_insurance_payer_refund_id": non_insurance_payer_refund_id},
            request_options,
        )

    def create(
        self,
        *,
        request: NonInsurancePayerRefundCreate,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayerRefund:
        """`POST /api/non-insurance-payer-refunds/v1`, answers `NonInsurancePayerRefund`.

        The body is `request`: `NonInsurancePayerRefundCreate`.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"request": request}, request_options)

    def update(
        self,
        non_insurance_payer_refund_id: NonInsurancePayerRefundId,
        *,
        refund_timestamp: dt.datetime | None = OMIT,
        refund_note: NoteUpdate | None = OMIT,
        refund_reason: RefundReasonUpdate | None = OMIT,
        invoice_id: InvoiceUpdate | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayerRefund:
        """`PATCH /api/non-insurance-payer-refunds/v1/{non_insurance_payer_refund_id}`, answers
        `NonInsurancePayerRefund`.

        In the path: `non_insurance_payer_refund_id`. In the body: `refund_timestamp`, `refund_note`, `refund_reason`,
        `invoice_id`. What is not passed is left out; None is sent as null.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE,
            {
                "non_insurance_payer_refund_id": non_insurance_payer_refund_id,
                "refund_timestamp": refund_timestamp,
                "refund_note": refund_note,
                "refund_reason": refund_reason,
                "invoice_id": invoice_id,
            },
            request_options,
        )

    def delete(
        self,
        non_insurance_payer_refund_id: NonInsurancePayerRefundId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/non-insurance-payer-refunds/v1/{non_insurance_payer_refund_id}`, answers nothing.

        In the path: `non_insurance_payer_refund_id`.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.DELETE,
            {"non_insurance_payer_refund_id": non_insurance_payer_refund_id},
            request_options,
        )


class AsyncRawV1Client(AsyncResource):
    """`non_insurance_payer_refunds.v_1`, async, as raw answers."""

    async def get_multi(
        self,
        *,
        limit: int | None = None,
        non_insurance_payer_id: NonInsurancePayerId | None = None,
        check_number: str | list[str] | None = None,
        invoice_id: InvoiceId | None = None,
        sort: NonInsurancePayerRefundSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayerRefundsPage]:
        """`GET /api/non-insurance-payer-refunds/v1`, with the raw answer. Otherwise as `AsyncV1Client.get_multi`."""
        return await self._caller.call_raw(
            operations.GET_MULTI,
            {
                "limit": limit,
                "non_insurance_payer_id": non_insurance_payer_id,
                "check_number": check_number,
                "invoice_id": invoice_id,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
            },
            request_options,
        )

    async def get(
        self,
        non_insurance_payer_refund_id: NonInsurancePayerRefundId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayerRefund]:
        """`GET /api/non-insurance-payer-refunds/v1/{non_insurance_payer_refund_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.get`.
        """
        return await self._caller.call_raw(
            operations.GET,
            {"non_insurance_payer_refund_id": non_insurance_payer_refund_id},
            request_options,
        )

    async def create(
        self,
        *,
        request: NonInsurancePayerRefundCreate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayerRefund]:
        """`POST /api/non-insurance-payer-refunds/v1`, with the raw answer. Otherwise as `AsyncV1Client.create`."""
        return await self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        non_insurance_payer_refund_id: NonInsurancePayerRefundId,
        *,
        refund_timestamp: dt.datetime | None = OMIT,
        refund_note: NoteUpdate | None = OMIT,
        refund_reason: RefundReasonUpdate | None = OMIT,
        invoice_id: InvoiceUpdate | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayerRefund]:
        """`PATCH /api/non-insurance-payer-refunds/v1/{non_insurance_payer_refund_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.update`.
        """
        return await self._caller.call_raw(
            operations.UPDATE,
            {
                "non_insurance_payer_refund_id": non_insurance_payer_refund_id,
                "refund_timestamp": refund_timestamp,
                "refund_note": refund_note,
                "refund_reason": refund_reason,
                "invoice_id": invoice_id,
            },
            request_options,
        )

    async def delete(
        self,
        non_insurance_payer_refund_id: NonInsurancePayerRefundId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/non-insurance-payer-refunds/v1/{non_insurance_payer_refund_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.delete`.
        """
        return await self._caller.call_raw(
            operations.DELETE,
            {"non_insurance_payer_refund_id": non_insurance_payer_refund_id},
            request_options,
        )


class RawV1Client(BlockingResource):
    """`non_insurance_payer_refunds.v_1`, sync, as raw answers."""

    def get_multi(
        self,
        *,
        limit: int | None = None,
        non_insurance_payer_id: NonInsurancePayerId | None = None,
        check_number: str | list[str] | None = None,
        invoice_id: InvoiceId | None = None,
        sort: NonInsurancePayerRefundSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayerRefundsPage]:
        """`GET /api/non-insurance-payer-refunds/v1`, with the raw answer. Otherwise as `V1Client.get_multi`."""
        return self._caller.call_raw(
            operations.GET_MULTI,
            {
                "limit": limit,
                "non_insurance_payer_id": non_insurance_payer_id,
                "check_number": check_number,
                "invoice_id": invoice_id,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
            },
            request_options,
        )

    def get(
        self,
        non_insurance_payer_refund_id: NonInsurancePayerRefundId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayerRefund]:
        """`GET /api/non-insurance-payer-refunds/v1/{non_insurance_payer_refund_id}`, with the raw answer.

        Otherwise as `V1Client.get`.
        """
        return self._caller.call_raw(
            operations.GET,
            {"non_insurance_payer_refund_id": non_insurance_payer_refund_id},
            request_options,
        )

    def create(
        self,
        *,
        request: NonInsurancePayerRefundCreate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayerRefund]:
        """`POST /api/non-insurance-payer-refunds/v1`, with the raw answer. Otherwise as `V1Client.create`."""
        return self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    def update(
        self,
        non_insurance_payer_refund_id: NonInsurancePayerRefundId,
        *,
        refund_timestamp: dt.datetime | None = OMIT,
        refund_note: NoteUpdate | None = OMIT,
        refund_reason: RefundReasonUpdate | None = OMIT,
        invoice_id: InvoiceUpdate | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayerRefund]:
        """`PATCH /api/non-insurance-payer-refunds/v1/{non_insurance_payer_refund_id}`, with the raw answer.

        Otherwise as `V1Client.update`.
        """
        return self._caller.call_raw(
            operations.UPDATE,
            {
                "non_insurance_payer_refund_id": non_insurance_payer_refund_id,
                "refund_timestamp": refund_timestamp,
                "refund_note": refund_note,
                "refund_reason": refund_reason,
                "invoice_id": invoice_id,
            },
            request_options,
        )

    def delete(
        self,
        non_insurance_payer_refund_id: NonInsurancePayerRefundId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/non-insurance-payer-refunds/v1/{non_insurance_payer_refund_id}`, with the raw answer.

        Otherwise as `V1Client.delete`.
        """
        return self._caller.call_raw(
            operations.DELETE,
            {"non_insurance_payer_refund_id": non_insurance_payer_refund_id},
            request_options,
        )
