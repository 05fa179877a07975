"""The clients of `import_invoice.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.import_invoice.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import (
        EncounterExternalId,
        InvoiceId,
        PageToken,
        PatientExternalId,
        SortDirection,
    )
    from candid_aio.resources.import_invoice.v_1.types import (
        CreateImportInvoiceRequest,
        ImportInvoice,
        ImportInvoicesPage,
        ImportInvoiceUpdateRequest,
    )
    from candid_aio.resources.invoices.v_2.types import InvoiceSortField, InvoiceStatus
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`import_invoice.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def import_invoice(
        self,
        *,
        request: CreateImportInvoiceRequest,
        request_options: RequestOptions | None = None,
    ) -> ImportInvoice:
        """`POST /api/import-invoice/v1`, answers `ImportInvoice`.

        The body is `request`: `CreateImportInvoiceRequest`.

        It raises `UnprocessableEntityError` (422), `EntityConflictError` (409), or `ApiError` for any other status that
        is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.IMPORT_INVOICE, {"request": request}, request_options)

    async def get_multi(
        self,
        *,
        patient_external_id: PatientExternalId | None = None,
        encounter_external_id: EncounterExternalId | None = None,
        note: str | None = None,
        due_date_before: dt.date | None = None,
        due_date_after: dt.date | None = None,
        status: InvoiceStatus | list[InvoiceStatus] | None = None,
        limit: int | None = None,
        sort: InvoiceSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> ImportInvoicesPage:
        """`GET /api/import-invoice/v1`, answers `ImportInvoicesPage`.

        In the query, unless None: `patient_external_id`, `encounter_external_id`, `note`, `due_date_before`,
        `due_date_after`, `status`, `limit`, `sort`, `sort_direction`, `page_token`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_MULTI,
            {
                "patient_external_id": patient_external_id,
                "encounter_external_id": encounter_external_id,
                "note": note,
                "due_date_before": due_date_before,
                "due_date_after": due_date_after,
                "status": status,
                "limit": limit,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        patient_external_id: PatientExternalId | None = None,
        encounter_external_id: EncounterExternalId | None = None,
        note: str | None = None,
        due_date_before: dt.date | None = None,
        due_date_after: dt.date | None = None,
        status: InvoiceStatus | list[InvoiceStatus] | None = None,
        limit: int | None = None,
        sort: InvoiceSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[ImportInvoice]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "patient_external_id": patient_external_id,
                "encounter_external_id": encounter_external_id,
                "note": note,
                "due_date_before": due_date_before,
                "due_date_after": due_date_after,
                "status": status,
                "limit": limit,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def get(self, invoice_id: InvoiceId, *, request_options: RequestOptions | None = None) -> ImportInvoice:
        """`GET /api/import-invoice/v1/{invoice_id}`, answers `ImportInvoice`.

        In the path: `invoice_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET, {"invoice_id": invoice_id}, request_options)

    async def update(
        self,
        invoice_id: InvoiceId,
        *,
        request: ImportInvoiceUpdateRequest,
        request_options: RequestOptions | None = None,
    ) -> ImportInvoice:
        """`PATCH /api/import-invoice/v1/{invoice_id}`, answers `ImportInvoice`.

        In the path: `invoice_id`. The body is `request`: `ImportInvoiceUpdateRequest`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {"invoice_id": invoice_id, "request": request},
            request_options,
        )


class V1Client(BlockingResource):
    """`import_invoice.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def import_invoice(
        self,
        *,
        request: CreateImportInvoiceRequest,
        request_options: RequestOptions | None = None,
    ) -> ImportInvoice:
        """`POST /api/import-invoice/v1`, answers `ImportInvoice`.

        The body is `request`: `CreateImportInvoiceRequest`.

        It raises `UnprocessableEntityError` (422), `EntityConflictError` (409), or `ApiError` for any other status that
        is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.IMPORT_INVOICE, {"request": request}, request_options)

    def get_multi(
        self,
        *,
        patient_external_id: PatientExternalId | None = None,
        encounter_external_id: EncounterExternalId | None = None,
        note: str | None = None,
        due_date_before: dt.date | None = None,
        due_date_after: dt.date | None = None,
        status: InvoiceStatus | list[InvoiceStatus] | None = None,
        limit: int | None = None,
        sort: InvoiceSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> ImportInvoicesPage:
        """`GET /api/import-invoice/v1`, answers `ImportInvoicesPage`.

        In the query, unless None: `patient_external_id`, `encounter_external_id`, `note`, `due_date_before`,
        `due_date_after`, `status`, `limit`, `sort`, `sort_direction`, `page_token`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_MULTI,
            {
                "patient_external_id": patient_external_id,
                "encounter_external_id": encounter_external_id,
                "note": note,
                "due_date_before": due_date_before,
                "due_date_after": due_date_after,
                "status": status,
                "limit": limit,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        patient_external_id: PatientExternalId | None = None,
        encounter_external_id: EncounterExternalId | None = None,
        note: str | None = None,
        due_date_before: dt.date | None = None,
        due_date_after: dt.date | None = None,
        status: InvoiceStatus | list[InvoiceStatus] | None = None,
        limit: int | None = None,
        sort: InvoiceSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[ImportInvoice]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "patient_external_id": patient_external_id,
                "encounter_external_id": encounter_external_id,
                "note": note,
                "due_date_before": due_date_before,
                "due_date_after": due_date_after,
                "status": status,
                "limit": limit,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def get(self, invoice_id: InvoiceId, *, request_options: RequestOptions | None = None) -> ImportInvoice:
        """`GET /api/import-invoice/v1/{invoice_id}`, answers `ImportInvoice`.

        In the path: `invoice_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET, {"invoice_id": invoice_id}, request_options)

    def update(
        self,
        invoice_id: InvoiceId,
        *,
        request: ImportInvoiceUpdateRequest,
        request_options: RequestOptions | None = None,
    ) -> ImportInvoice:
        """`PATCH /api/import-invoice/v1/{invoice_id}`, answers `ImportInvoice`.

        In the path: `invoice_id`. The body is `request`: `ImportInvoiceUpdateRequest`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.UPDATE, {"invoice_id": invoice_id, "request": request}, request_options)


class AsyncRawV1Client(AsyncResource):
    """`import_invoice.v_1`, async, as raw answers."""

    async def import_invoice(
        self,
        *,
        request: CreateImportInvoiceRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ImportInvoice]:
        """`POST /api/import-invoice/v1`, with the raw answer. Otherwise as `AsyncV1Client.import_invoice`."""
        return await self._caller.call_raw(operations.IMPORT_INVOICE, {"request": request}, request_options)

    async def get_multi(
        self,
        *,
        patient_external_id: PatientExternalId | None = None,
        encounter_external_id: EncounterExternalId | None = None,
        note: str | None = None,
        due_date_before: dt.date | None = None,
        due_date_after: dt.date | None = None,
        status: InvoiceStatus | list[InvoiceStatus] | None = None,
        limit: int | None = None,
        sort: InvoiceSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ImportInvoicesPage]:
        """`GET /api/import-invoice/v1`, with the raw answer. Otherwise as `AsyncV1Client.get_multi`."""
        return await self._caller.call_raw(
            operations.GET_MULTI,
            {
                "patient_external_id": patient_external_id,
                "encounter_external_id": encounter_external_id,
                "note": note,
                "due_date_before": due_date_before,
                "due_date_after": due_date_after,
                "status": status,
                "limit": limit,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
            },
            request_options,
        )

    async def get(
        self,
        invoice_id: InvoiceId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ImportInvoice]:
        """`GET /api/import-invoice/v1/{invoice_id}`, with the raw answer. Otherwise as `AsyncV1Client.get`."""
        return await self._caller.call_raw(operations.GET, {"invoice_id": invoice_id}, request_options)

    async def update(
        self,
        invoice_id: InvoiceId,
        *,
        request: ImportInvoiceUpdateRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ImportInvoice]:
        """`PATCH /api/import-invoice/v1/{invoice_id}`, with the raw answer. Otherwise as `AsyncV1Client.update`."""
        return await self._caller.call_raw(
            operations.UPDATE,
            {"invoice_id": invoice_id, "request": request},
            request_options,
        )


class RawV1Client(BlockingResource):
    """`import_invoice.v_1`, sync, as raw answers."""

    def import_invoice(
        self,
        *,
        request: CreateImportInvoiceRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ImportInvoice]:
        """`POST /api/import-invoice/v1`, with the raw answer. Otherwise as `V1Client.import_invoice`."""
        return self._caller.call_raw(operations.IMPORT_INVOICE, {"request": request}, request_options)

    def get_multi(
        self,
        *,
        patient_external_id: PatientExternalId | None = None,
        encounter_external_id: EncounterExternalId | None = None,
        note: str | None = None,
        due_date_before: dt.date | None = None,
        due_date_after: dt.date | None = None,
        status: InvoiceStatus | list[InvoiceStatus] | None = None,
        limit: int | None = None,
        sort: InvoiceSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ImportInvoicesPage]:
        """`GET /api/import-invoice/v1`, with the raw answer. Otherwise as `V1Client.get_multi`."""
        return self._caller.call_raw(
            operations.GET_MULTI,
            {
                "patient_external_id": patient_external_id,
                "encounter_external_id": encounter_external_id,
                "note": note,
                "due_date_before": due_date_before,
                "due_date_after": due_date_after,
                "status": status,
                "limit": limit,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
            },
            request_options,
        )

    def get(
        self,
        invoice_id: InvoiceId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ImportInvoice]:
        """`GET /api/import-invoice/v1/{invoice_id}`, with the raw answer. Otherwise as `V1Client.get`."""
        return self._caller.call_raw(operations.GET, {"invoice_id": invoice_id}, request_options)

    def update(
        self,
        invoice_id: InvoiceId,
        *,
        request: ImportInvoiceUpdateRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ImportInvoice]:
        """`PATCH /api/import-invoice/v1/{invoice_id}`, with the raw answer. Otherwise as `V1Client.update`."""
        return self._caller.call_raw(operations.UPDATE, {"invoice_id": invoice_id, "request": request}, request_options)
