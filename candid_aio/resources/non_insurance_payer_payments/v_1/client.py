"""The clients of `non_insurance_payer_payments.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.non_insurance_payer_payments.v_1 import operations
from candid_aio.wire.resource import OMIT, AsyncResource, BlockingResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import InvoiceId, PageToken, SortDirection
    from candid_aio.resources.financials.types import InvoiceUpdate, NoteUpdate
    from candid_aio.resources.non_insurance_payer_payments.v_1.types import (
        NonInsurancePayerPayment,
        NonInsurancePayerPaymentCreate,
        NonInsurancePayerPaymentId,
        NonInsurancePayerPaymentSortField,
        NonInsurancePayerPaymentsPage,
    )
    from candid_aio.resources.non_insurance_payers.v_1.types import NonInsurancePayerId
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`non_insurance_payer_payments.v_1`, async."""

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
        sort: NonInsurancePayerPaymentSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayerPaymentsPage:
        """`GET /api/non-insurance-payer-payments/v1`, answers `NonInsurancePayerPaymentsPage`.

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
        sort: NonInsurancePayerPaymentSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[NonInsurancePayerPayment]:
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
        non_insurance_payer_payment_id: NonInsurancePayerPaymentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayerPayment:
        """`GET /api/non-insurance-payer-payments/v1/{non_insurance_payer_payment_id}`, answers
        `NonInsurancePayerPayment`.

        In the path: `non_insurance_payer_payment_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET,
            {"non_insurance_payer_payment_id": non_insurance_payer_payment_id},
            request_options,
        )

    async def create(
        self,
        *,
        request: NonInsurancePayerPaymentCreate,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayerPayment:
        """`POST /api/non-insurance-payer-payments/v1`, answers `NonInsurancePayerPayment`.

        The body is `request`: `NonInsurancePayerPaymentCreate`.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        non_insurance_payer_payment_id: NonInsurancePayerPaymentId,
        *,
        payment_timestamp: dt.datetime | None = OMIT,
        payment_note: NoteUpdate | None = OMIT,
        invoice_id: InvoiceUpdate | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayerPayment:
        """`PATCH /api/non-insurance-payer-payments/v1/{non_insurance_payer_payment_id}`, answers
        `NonInsurancePayerPayment`.

        In the path: `non_insurance_payer_payment_id`. In the body: `payment_timestamp`, `payment_note`, `invoice_id`.
        What is not passed is left out; None is sent as null.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {
                "non_insurance_payer_payment_id": non_insurance_payer_payment_id,
                "payment_timestamp": payment_timestamp,
                "payment_note": payment_note,
                "invoice_id": invoice_id,
            },
            request_options,
        )

    async def delete(
        self,
        non_insurance_payer_payment_id: NonInsurancePayerPaymentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/non-insurance-payer-payments/v1/{non_insurance_payer_payment_id}`, answers nothing.

        In the path: `non_insurance_payer_payment_id`.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.DELETE,
            {"non_insurance_payer_payment_id": non_insurance_payer_payment_id},
            request_options,
        )


class V1Client(BlockingResource):
    """`non_insurance_payer_payments.v_1`, sync."""

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
        sort: NonInsurancePayerPaymentSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayerPaymentsPage:
        """`GET /api/non-insurance-payer-payments/v1`, answers `NonInsurancePayerPaymentsPage`.

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
        sort: NonInsurancePayerPaymentSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[NonInsurancePayerPayment]:
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
        non_insurance_payer_payment_id: NonInsurancePayerPaymentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayerPayment:
        """`GET /api/non-insurance-payer-payments/v1/{non_insurance_payer_payment_id}`, answers
        `NonInsurancePayerPayment`.

        In the path: `non_insurance_payer_payment_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET,
            {"non_insurance_payer_payment_id": non_insurance_payer_payment_id},
            request_options,
        )

    def create(
        self,
        *,
        request: NonInsurancePayerPaymentCreate,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayerPayment:
        """`POST /api/non-insurance-payer-payments/v1`, answers `NonInsurancePayerPayment`.

        The body is `request`: `NonInsurancePayerPaymentCreate`.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"request": request}, request_options)

    def update(
        self,
        non_insurance_payer_payment_id: NonInsurancePayerPaymentId,
        *,
        payment_timestamp: dt.datetime | None = OMIT,
        payment_note: NoteUpdate | None = OMIT,
        invoice_id: InvoiceUpdate | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayerPayment:
        """`PATCH /api/non-insurance-payer-payments/v1/{non_insurance_payer_payment_id}`, answers
        `NonInsurancePayerPayment`.

        In the path: `non_insurance_payer_payment_id`. In the body: `payment_timestamp`, `payment_note`, `invoice_id`.
        What is not passed is left out; None is sent as null.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE,
            {
                "non_insurance_payer_payment_id": non_insurance_payer_payment_id,
                "payment_timestamp": payment_timestamp,
                "payment_note": payment_note,
                "invoice_id": invoice_id,
            },
            request_options,
        )

    def delete(
        self,
        non_insurance_payer_payment_id: NonInsurancePayerPaymentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/non-insurance-payer-payments/v1/{non_insurance_payer_payment_id}`, answers nothing.

        In the path: `non_insurance_payer_payment_id`.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.DELETE,
            {"non_insurance_payer_payment_id": non_insurance_payer_payment_id},
            request_options,
        )


class AsyncRawV1Client(AsyncResource):
    """`non_insurance_payer_payments.v_1`, async, as raw answers."""

    async def get_multi(
        self,
        *,
        limit: int | None = None,
        non_insurance_payer_id: NonInsurancePayerId | None = None,
        check_number: str | list[str] | None = None,
        invoice_id: InvoiceId | None = None,
        sort: NonInsurancePayerPaymentSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayerPaymentsPage]:
        """`GET /api/non-insurance-payer-payments/v1`, with the raw answer. Otherwise as `AsyncV1Client.get_multi`."""
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
        non_insurance_payer_payment_id: NonInsurancePayerPaymentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayerPayment]:
        """`GET /api/non-insurance-payer-payments/v1/{non_insurance_payer_payment_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.get`.
        """
        return await self._caller.call_raw(
            operations.GET,
            {"non_insurance_payer_payment_id": non_insurance_payer_payment_id},
            request_options,
        )

    async def create(
        self,
        *,
        request: NonInsurancePayerPaymentCreate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayerPayment]:
        """`POST /api/non-insurance-payer-payments/v1`, with the raw answer. Otherwise as `AsyncV1Client.create`."""
        return await self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        non_insurance_payer_payment_id: NonInsurancePayerPaymentId,
        *,
        payment_timestamp: dt.datetime | None = OMIT,
        payment_note: NoteUpdate | None = OMIT,
        invoice_id: InvoiceUpdate | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayerPayment]:
        """`PATCH /api/non-insurance-payer-payments/v1/{non_insurance_payer_payment_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.update`.
        """
        return await self._caller.call_raw(
            operations.UPDATE,
            {
                "non_insurance_payer_payment_id": non_insurance_payer_payment_id,
                "payment_timestamp": payment_timestamp,
                "payment_note": payment_note,
                "invoice_id": invoice_id,
            },
            request_options,
        )

    async def delete(
        self,
        non_insurance_payer_payment_id: NonInsurancePayerPaymentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/non-insurance-payer-payments/v1/{non_insurance_payer_payment_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.delete`.
        """
        return await self._caller.call_raw(
            operations.DELETE,
            {"non_insurance_payer_payment_id": non_insurance_payer_payment_id},
            request_options,
        )


class RawV1Client(BlockingResource):
    """`non_insurance_payer_payments.v_1`, sync, as raw answers."""

    def get_multi(
        self,
        *,
        limit: int | None = None,
        non_insurance_payer_id: NonInsurancePayerId | None = None,
        check_number: str | list[str] | None = None,
        invoice_id: InvoiceId | None = None,
        sort: NonInsurancePayerPaymentSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayerPaymentsPage]:
        """`GET /api/non-insurance-payer-payments/v1`, with the raw answer. Otherwise as `V1Client.get_multi`."""
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
        non_insurance_payer_payment_id: NonInsurancePayerPaymentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayerPayment]:
        """`GET /api/non-insurance-payer-payments/v1/{non_insurance_payer_payment_id}`, with the raw answer.

        Otherwise as `V1Client.get`.
        """
        return self._caller.call_raw(
            operations.GET,
            {"non_insurance_payer_payment_id": non_insurance_payer_payment_id},
            request_options,
        )

    def create(
        self,
        *,
        request: NonInsurancePayerPaymentCreate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayerPayment]:
        """`POST /api/non-insurance-payer-payments/v1`, with the raw answer. Otherwise as `V1Client.create`."""
        return self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    def update(
        self,
        non_insurance_payer_payment_id: NonInsurancePayerPaymentId,
        *,
        payment_timestamp: dt.datetime | None = OMIT,
        payment_note: NoteUpdate | None = OMIT,
        invoice_id: InvoiceUpdate | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayerPayment]:
        """`PATCH /api/non-insurance-payer-payments/v1/{non_insurance_payer_payment_id}`, with the raw answer.

        Otherwise as `V1Client.update`.
        """
        return self._caller.call_raw(
            operations.UPDATE,
            {
                "non_insurance_payer_payment_id": non_insurance_payer_payment_id,
                "payment_timestamp": payment_timestamp,
                "payment_note": payment_note,
                "invoice_id": invoice_id,
            },
            request_options,
        )

    def delete(
        self,
        non_insurance_payer_payment_id: NonInsurancePayerPaymentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/non-insurance-payer-payments/v1/{non_insurance_payer_payment_id}`, with the raw answer.

        Otherwise as `V1Client.delete`.
        """
        return self._caller.call_raw(
            operations.DELETE,
            {"non_insurance_payer_payment_id": non_insurance_payer_payment_id},
            request_options,
        )
