"""The clients of `patient_payments.v_4`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.patient_payments.v_4 import operations
from candid_aio.wire.resource import OMIT, AsyncResource, BlockingResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import (
        ClaimId,
        InvoiceId,
        PageToken,
        PatientExternalId,
        ProviderId,
        ServiceLineId,
        SortDirection,
    )
    from candid_aio.resources.financials.types import (
        AllocationCreate,
        AllocationRestrictionCreate,
        InvoiceUpdate,
        NoteUpdate,
        PatientPaymentCreateSource,
        PatientTransactionSource,
    )
    from candid_aio.resources.patient_payments.v_4.types import (
        PatientPayment,
        PatientPaymentId,
        PatientPaymentSortField,
        PatientPaymentsPage,
        PaymentMethodDetailCreate,
    )
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV4Client", "AsyncV4Client", "RawV4Client", "V4Client"]


class AsyncV4Client(AsyncResource):
    """`patient_payments.v_4`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV4Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV4Client(self._caller)

    async def get_multi(
        self,
        *,
        limit: int | None = None,
        patient_external_id: PatientExternalId | None = None,
        claim_id: ClaimId | None = None,
        service_line_id: ServiceLineId | None = None,
        billing_provider_id: ProviderId | None = None,
        unattributed: bool | None = None,
        invoice_id: InvoiceId | None = None,
        sources: PatientTransactionSource | list[PatientTransactionSource] | None = None,
        source_internal_id: str | None = None,
        sort: PatientPaymentSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> PatientPaymentsPage:
        """`GET /api/patient-payments/v4`, answers `PatientPaymentsPage`.

        In the query, unless None: `limit`, `patient_external_id`, `claim_id`, `service_line_id`, `billing_provider_id`,
        `unattributed`, `invoice_id`, `sources`, `source_internal_id`, `sort`, `sort_direction`, `page_token`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `UnauthorizedError` (403), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_MULTI,
            {
                "limit": limit,
                "patient_external_id": patient_external_id,
                "claim_id": claim_id,
                "service_line_id": service_line_id,
                "billing_provider_id": billing_provider_id,
                "unattributed": unattributed,
                "invoice_id": invoice_id,
                "sources": sources,
                "source_internal_id": source_internal_id,
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
        patient_external_id: PatientExternalId | None = None,
        claim_id: ClaimId | None = None,
        service_line_id: ServiceLineId | None = None,
        billing_provider_id: ProviderId | None = None,
        unattributed: bool | None = None,
        invoice_id: InvoiceId | None = None,
        sources: PatientTransactionSource | list[PatientTransactionSource] | None = None,
        source_internal_id: str | None = None,
        sort: PatientPaymentSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[PatientPayment]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "limit": limit,
                "patient_external_id": patient_external_id,
                "claim_id": claim_id,
                "service_line_id": service_line_id,
                "billing_provider_id": billing_provider_id,
                "unattributed": unattributed,
                "invoice_id": invoice_id,
                "sources": sources,
                "source_internal_id": source_internal_id,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def get(
        self,
        patient_payment_id: PatientPaymentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> PatientPayment:
        """`GET /api/patient-payments/v4/{patient_payment_id}`, answers `PatientPayment`.

        In the path: `patient_payment_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET, {"patient_payment_id": patient_payment_id}, request_options)

    async def create(
        self,
        *,
        amount_cents: int,
        patient_external_id: PatientExternalId,
        allocations: list[AllocationCreate],
        payment_timestamp: dt.datetime | None = OMIT,
        payment_note: str | None = OMIT,
        invoice: InvoiceId | None = OMIT,
        payment_method_detail: PaymentMethodDetailCreate | None = OMIT,
        payment_source: PatientPaymentCreateSource | None = OMIT,
        source_internal_id: str | None = OMIT,
        allocation_restrictions: list[AllocationRestrictionCreate] | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> PatientPayment:
        """`POST /api/patient-payments/v4`, answers `PatientPayment`.

        In the body: `amount_cents`, `payment_timestamp`, `payment_note`, `patient_external_id`, `allocations`,
        `invoice`, `payment_method_detail`, `payment_source`, `source_internal_id`, `allocation_restrictions`. What is
        not passed is left out; None is sent as null.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `UnprocessableEntityError` (422), or
        `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE,
            {
                "amount_cents": amount_cents,
                "payment_timestamp": payment_timestamp,
                "payment_note": payment_note,
                "patient_external_id": patient_external_id,
                "allocations": allocations,
                "invoice": invoice,
                "payment_method_detail": payment_method_detail,
                "payment_source": payment_source,
                "source_internal_id": source_internal_id,
                "allocation_restrictions": allocation_restrictions,
            },
            request_options,
        )

    async def update(
        self,
        patient_payment_id: PatientPaymentId,
        *,
        payment_timestamp: dt.datetime | None = OMIT,
        payment_note: NoteUpdate | None = OMIT,
        invoice: InvoiceUpdate | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> PatientPayment:
        """`PATCH /api/patient-payments/v4/{patient_payment_id}`, answers `PatientPayment`.

        In the path: `patient_payment_id`. In the body: `payment_timestamp`, `payment_note`, `invoice`. What is not
        passed is left out; None is sent as null.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `UnprocessableEntityError` (422), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {
                "patient_payment_id": patient_payment_id,
                "payment_timestamp": payment_timestamp,
                "payment_note": payment_note,
                "invoice": invoice,
            },
            request_options,
        )

    async def delete(
        self,
        patient_payment_id: PatientPaymentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/patient-payments/v4/{patient_payment_id}`, answers nothing.

        In the path: `patient_payment_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `UnprocessableEntityError` (422), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.DELETE, {"patient_payment_id": patient_payment_id}, request_options)


class V4Client(BlockingResource):
    """`patient_payments.v_4`, sync."""

    @property
    def with_raw_response(self) -> RawV4Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV4Client(self._caller)

    def get_multi(
        self,
        *,
        limit: int | None = None,
        patient_external_id: PatientExternalId | None = None,
        claim_id: ClaimId | None = None,
        service_line_id: ServiceLineId | None = None,
        billing_provider_id: ProviderId | None = None,
        unattributed: bool | None = None,
        invoice_id: InvoiceId | None = None,
        sources: PatientTransactionSource | list[PatientTransactionSource] | None = None,
        source_internal_id: str | None = None,
        sort: PatientPaymentSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> PatientPaymentsPage:
        """`GET /api/patient-payments/v4`, answers `PatientPaymentsPage`.

        In the query, unless None: `limit`, `patient_external_id`, `claim_id`, `service_line_id`, `billing_provider_id`,
        `unattributed`, `invoice_id`, `sources`, `source_internal_id`, `sort`, `sort_direction`, `page_token`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `UnauthorizedError` (403), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_MULTI,
            {
                "limit": limit,
                "patient_external_id": patient_external_id,
                "claim_id": claim_id,
                "service_line_id": service_line_id,
                "billing_provider_id": billing_provider_id,
                "unattributed": unattributed,
                "invoice_id": invoice_id,
                "sources": sources,
                "source_internal_id": source_internal_id,
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
        patient_external_id: PatientExternalId | None = None,
        claim_id: ClaimId | None = None,
        service_line_id: ServiceLineId | None = None,
        billing_provider_id: ProviderId | None = None,
        unattributed: bool | None = None,
        invoice_id: InvoiceId | None = None,
        sources: PatientTransactionSource | list[PatientTransactionSource] | None = None,
        source_internal_id: str | None = None,
        sort: PatientPaymentSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[PatientPayment]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "limit": limit,
                "patient_external_id": patient_external_id,
                "claim_id": claim_id,
                "service_line_id": service_line_id,
                "billing_provider_id": billing_provider_id,
                "unattributed": unattributed,
                "invoice_id": invoice_id,
                "sources": sources,
                "source_internal_id": source_internal_id,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def get(
        self,
        patient_payment_id: PatientPaymentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> PatientPayment:
        """`GET /api/patient-payments/v4/{patient_payment_id}`, answers `PatientPayment`.

        In the path: `patient_payment_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET, {"patient_payment_id": patient_payment_id}, request_options)

    def create(
        self,
        *,
        amount_cents: int,
        patient_external_id: PatientExternalId,
        allocations: list[AllocationCreate],
        payment_timestamp: dt.datetime | None = OMIT,
        payment_note: str | None = OMIT,
        invoice: InvoiceId | None = OMIT,
        payment_method_detail: PaymentMethodDetailCreate | None = OMIT,
        payment_source: PatientPaymentCreateSource | None = OMIT,
        source_internal_id: str | None = OMIT,
        allocation_restrictions: list[AllocationRestrictionCreate] | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> PatientPayment:
        """`POST /api/patient-payments/v4`, answers `PatientPayment`.

        In the body: `amount_cents`, `payment_timestamp`, `payment_note`, `patient_external_id`, `allocations`,
        `invoice`, `payment_method_detail`, `payment_source`, `source_internal_id`, `allocation_restrictions`. What is
        not passed is left out; None is sent as null.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `UnprocessableEntityError` (422), or
        `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.CREATE,
            {
                "amount_cents": amount_cents,
                "payment_timestamp": payment_timestamp,
                "payment_note": payment_note,
                "patient_external_id": patient_external_id,
                "allocations": allocations,
                "invoice": invoice,
                "payment_method_detail": payment_method_detail,
                "payment_source": payment_source,
                "source_internal_id": source_internal_id,
                "allocation_restrictions": allocation_restrictions,
            },
            request_options,
        )

    def update(
        self,
        patient_payment_id: PatientPaymentId,
        *,
        payment_timestamp: dt.datetime | None = OMIT,
        payment_note: NoteUpdate | None = OMIT,
        invoice: InvoiceUpdate | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> PatientPayment:
        """`PATCH /api/patient-payments/v4/{patient_payment_id}`, answers `PatientPayment`.

        In the path: `patient_payment_id`. In the body: `payment_timestamp`, `payment_note`, `invoice`. What is not
        passed is left out; None is sent as null.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `UnprocessableEntityError` (422), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE,
            {
                "patient_payment_id": patient_payment_id,
                "payment_timestamp": payment_timestamp,
                "payment_note": payment_note,
                "invoice": invoice,
            },
            request_options,
        )

    def delete(self, patient_payment_id: PatientPaymentId, *, request_options: RequestOptions | None = None) -> None:
        """`DELETE /api/patient-payments/v4/{patient_payment_id}`, answers nothing.

        In the path: `patient_payment_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `UnprocessableEntityError` (422), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.DELETE, {"patient_payment_id": patient_payment_id}, request_options)


class AsyncRawV4Client(AsyncResource):
    """`patient_payments.v_4`, async, as raw answers."""

    async def get_multi(
        self,
        *,
        limit: int | None = None,
        patient_external_id: PatientExternalId | None = None,
        claim_id: ClaimId | None = None,
        service_line_id: ServiceLineId | None = None,
        billing_provider_id: ProviderId | None = None,
        unattributed: bool | None = None,
        invoice_id: InvoiceId | None = None,
        sources: PatientTransactionSource | list[PatientTransactionSource] | None = None,
        source_internal_id: str | None = None,
        sort: PatientPaymentSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PatientPaymentsPage]:
        """`GET /api/patient-payments/v4`, with the raw answer. Otherwise as `AsyncV4Client.get_multi`."""
        return await self._caller.call_raw(
            operations.GET_MULTI,
            {
                "limit": limit,
                "patient_external_id": patient_external_id,
                "claim_id": claim_id,
                "service_line_id": service_line_id,
                "billing_provider_id": billing_provider_id,
                "unattributed": unattributed,
                "invoice_id": invoice_id,
                "sources": sources,
                "source_internal_id": source_internal_id,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
            },
            request_options,
        )

    async def get(
        self,
        patient_payment_id: PatientPaymentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PatientPayment]:
        """`GET /api/patient-payments/v4/{patient_payment_id}`, with the raw answer.

        Otherwise as `AsyncV4Client.get`.
        """
        return await self._caller.call_raw(operations.GET, {"patient_payment_id": patient_payment_id}, request_options)

    async def create(
        self,
        *,
        amount_cents: int,
        patient_external_id: PatientExternalId,
        allocations: list[AllocationCreate],
        payment_timestamp: dt.datetime | None = OMIT,
        payment_note: str | None = OMIT,
        invoice: InvoiceId | None = OMIT,
        payment_method_detail: PaymentMethodDetailCreate | None = OMIT,
        payment_source: PatientPaymentCreateSource | None = OMIT,
        source_internal_id: str | None = OMIT,
        allocation_restrictions: list[AllocationRestrictionCreate] | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PatientPayment]:
        """`POST /api/patient-payments/v4`, with the raw answer. Otherwise as `AsyncV4Client.create`."""
        return await self._caller.call_raw(
            operations.CREATE,
            {
                "amount_cents": amount_cents,
                "payment_timestamp": payment_timestamp,
                "payment_note": payment_note,
                "patient_external_id": patient_external_id,
                "allocations": allocations,
                "invoice": invoice,
                "payment_method_detail": payment_method_detail,
                "payment_source": payment_source,
                "source_internal_id": source_internal_id,
                "allocation_restrictions": allocation_restrictions,
            },
            request_options,
        )

    async def update(
        self,
        patient_payment_id: PatientPaymentId,
        *,
        payment_timestamp: dt.datetime | None = OMIT,
        payment_note: NoteUpdate | None = OMIT,
        invoice: InvoiceUpdate | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PatientPayment]:
        """`PATCH /api/patient-payments/v4/{patient_payment_id}`, with the raw answer.

        Otherwise as `AsyncV4Client.update`.
        """
        return await self._caller.call_raw(
            operations.UPDATE,
            {
                "patient_payment_id": patient_payment_id,
                "payment_timestamp": payment_timestamp,
                "payment_note": payment_note,
                "invoice": invoice,
            },
            request_options,
        )

    async def delete(
        self,
        patient_payment_id: PatientPaymentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/patient-payments/v4/{patient_payment_id}`, with the raw answer.

        Otherwise as `AsyncV4Client.delete`.
        """
        return await self._caller.call_raw(
            operations.DELETE,
            {"patient_payment_id": patient_payment_id},
            request_options,
        )


class RawV4Client(BlockingResource):
    """`patient_payments.v_4`, sync, as raw answers."""

    def get_multi(
        self,
        *,
        limit: int | None = None,
        patient_external_id: PatientExternalId | None = None,
        claim_id: ClaimId | None = None,
        service_line_id: ServiceLineId | None = None,
        billing_provider_id: ProviderId | None = None,
        unattributed: bool | None = None,
        invoice_id: InvoiceId | None = None,
        sources: PatientTransactionSource | list[PatientTransactionSource] | None = None,
        source_internal_id: str | None = None,
        sort: PatientPaymentSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PatientPaymentsPage]:
        """`GET /api/patient-payments/v4`, with the raw answer. Otherwise as `V4Client.get_multi`."""
        return self._caller.call_raw(
            operations.GET_MULTI,
            {
                "limit": limit,
                "patient_external_id": patient_external_id,
                "claim_id": claim_id,
                "service_line_id": service_line_id,
                "billing_provider_id": billing_provider_id,
                "unattributed": unattributed,
                "invoice_id": invoice_id,
                "sources": sources,
                "source_internal_id": source_internal_id,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
            },
            request_options,
        )

    def get(
        self,
        patient_payment_id: PatientPaymentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PatientPayment]:
        """`GET /api/patient-payments/v4/{patient_payment_id}`, with the raw answer. Otherwise as `V4Client.get`."""
        return self._caller.call_raw(operations.GET, {"patient_payment_id": patient_payment_id}, request_options)

    def create(
        self,
        *,
        amount_cents: int,
        patient_external_id: PatientExternalId,
        allocations: list[AllocationCreate],
        payment_timestamp: dt.datetime | None = OMIT,
        payment_note: str | None = OMIT,
        invoice: InvoiceId | None = OMIT,
        payment_method_detail: PaymentMethodDetailCreate | None = OMIT,
        payment_source: PatientPaymentCreateSource | None = OMIT,
        source_internal_id: str | None = OMIT,
        allocation_restrictions: list[AllocationRestrictionCreate] | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PatientPayment]:
        """`POST /api/patient-payments/v4`, with the raw answer. Otherwise as `V4Client.create`."""
        return self._caller.call_raw(
            operations.CREATE,
            {
                "amount_cents": amount_cents,
                "payment_timestamp": payment_timestamp,
                "payment_note": payment_note,
                "patient_external_id": patient_external_id,
                "allocations": allocations,
                "invoice": invoice,
                "payment_method_detail": payment_method_detail,
                "payment_source": payment_source,
                "source_internal_id": source_internal_id,
                "allocation_restrictions": allocation_restrictions,
            },
            request_options,
        )

    def update(
        self,
        patient_payment_id: PatientPaymentId,
        *,
        payment_timestamp: dt.datetime | None = OMIT,
        payment_note: NoteUpdate | None = OMIT,
        invoice: InvoiceUpdate | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PatientPayment]:
        """`PATCH /api/patient-payments/v4/{patient_payment_id}`, with the raw answer.

        Otherwise as `V4Client.update`.
        """
        return self._caller.call_raw(
            operations.UPDATE,
            {
                "patient_payment_id": patient_payment_id,
                "payment_timestamp": payment_timestamp,
                "payment_note": payment_note,
                "invoice": invoice,
            },
            request_options,
        )

    def delete(
        self,
        patient_payment_id: PatientPaymentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/patient-payments/v4/{patient_payment_id}`, with the raw answer.

        Otherwise as `V4Client.delete`.
        """
        return self._caller.call_raw(operations.DELETE, {"patient_payment_id": patient_payment_id}, request_options)
