"""The clients of `external_consolidated_remit.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.external_consolidated_remit.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import PageToken
    from candid_aio.resources.consolidated_remits.v_1.types import ConsolidatedRemitId
    from candid_aio.resources.eras.types import EraPaymentId
    from candid_aio.resources.external_consolidated_remit.v_1.types import (
        ExternalConsolidatedRemitEraPaymentsResponse,
        ExternalConsolidatedRemitTransaction,
        ExternalConsolidatedRemitTransactionId,
        ExternalConsolidatedRemitTransactionPage,
        TransactionType,
    )
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`external_consolidated_remit.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def get_era_payments(
        self,
        consolidated_remit_id: ConsolidatedRemitId,
        *,
        request_options: RequestOptions | None = None,
    ) -> ExternalConsolidatedRemitEraPaymentsResponse:
        """`GET /api/external-consolidated-remit/v1/{consolidated_remit_id}/era-payments`, answers
        `ExternalConsolidatedRemitEraPaymentsResponse`.

        In the path: `consolidated_remit_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_ERA_PAYMENTS,
            {"consolidated_remit_id": consolidated_remit_id},
            request_options,
        )

    async def get_transactions(
        self,
        consolidated_remit_id: ConsolidatedRemitId,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        era_payment_id: EraPaymentId | list[EraPaymentId] | None = None,
        transaction_id: (
            ExternalConsolidatedRemitTransactionId | list[ExternalConsolidatedRemitTransactionId] | None
        ) = None,
        transaction_type: TransactionType | list[TransactionType] | None = None,
        request_options: RequestOptions | None = None,
    ) -> ExternalConsolidatedRemitTransactionPage:
        """`GET /api/external-consolidated-remit/v1/{consolidated_remit_id}/transactions`, answers
        `ExternalConsolidatedRemitTransactionPage`.

        In the path: `consolidated_remit_id`. In the query, unless None: `page_token`, `limit`, `era_payment_id`,
        `transaction_id`, `transaction_type`.

        Gives one page; `iter_transactions` goes through all of them.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), `UnauthorizedError` (403), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_TRANSACTIONS,
            {
                "consolidated_remit_id": consolidated_remit_id,
                "page_token": page_token,
                "limit": limit,
                "era_payment_id": era_payment_id,
                "transaction_id": transaction_id,
                "transaction_type": transaction_type,
            },
            request_options,
        )

    def iter_transactions(
        self,
        consolidated_remit_id: ConsolidatedRemitId,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        era_payment_id: EraPaymentId | list[EraPaymentId] | None = None,
        transaction_id: (
            ExternalConsolidatedRemitTransactionId | list[ExternalConsolidatedRemitTransactionId] | None
        ) = None,
        transaction_type: TransactionType | list[TransactionType] | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[ExternalConsolidatedRemitTransaction]:
        """The items of all pages of `get_transactions`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `get_transactions`.
        """
        return self._caller.iterate(
            operations.GET_TRANSACTIONS,
            {
                "consolidated_remit_id": consolidated_remit_id,
                "page_token": page_token,
                "limit": limit,
                "era_payment_id": era_payment_id,
                "transaction_id": transaction_id,
                "transaction_type": transaction_type,
            },
            request_options,
            on_unreadable=on_unreadable,
        )


class V1Client(BlockingResource):
    """`external_consolidated_remit.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def get_era_payments(
        self,
        consolidated_remit_id: ConsolidatedRemitId,
        *,
        request_options: RequestOptions | None = None,
    ) -> ExternalConsolidatedRemitEraPaymentsResponse:
        """`GET /api/external-consolidated-remit/v1/{consolidated_remit_id}/era-payments`, answers
        `ExternalConsolidatedRemitEraPaymentsResponse`.

        In the path: `consolidated_remit_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_ERA_PAYMENTS,
            {"consolidated_remit_id": consolidated_remit_id},
            request_options,
        )

    def get_transactions(
        self,
        consolidated_remit_id: ConsolidatedRemitId,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        era_payment_id: EraPaymentId | list[EraPaymentId] | None = None,
        transaction_id: (
            ExternalConsolidatedRemitTransactionId | list[ExternalConsolidatedRemitTransactionId] | None
        ) = None,
        transaction_type: TransactionType | list[TransactionType] | None = None,
        request_options: RequestOptions | None = None,
    ) -> ExternalConsolidatedRemitTransactionPage:
        """`GET /api/external-consolidated-remit/v1/{consolidated_remit_id}/transactions`, answers
        `ExternalConsolidatedRemitTransactionPage`.

        In the path: `consolidated_remit_id`. In the query, unless None: `page_token`, `limit`, `era_payment_id`,
        `transaction_id`, `transaction_type`.

        Gives one page; `iter_transactions` goes through all of them.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), `UnauthorizedError` (403), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_TRANSACTIONS,
            {
                "consolidated_remit_id": consolidated_remit_id,
                "page_token": page_token,
                "limit": limit,
                "era_payment_id": era_payment_id,
                "transaction_id": transaction_id,
                "transaction_type": transaction_type,
            },
            request_options,
        )

    def iter_transactions(
        self,
        consolidated_remit_id: ConsolidatedRemitId,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        era_payment_id: EraPaymentId | list[EraPaymentId] | None = None,
        transaction_id: (
            ExternalConsolidatedRemitTransactionId | list[ExternalConsolidatedRemitTransactionId] | None
        ) = None,
        transaction_type: TransactionType | list[TransactionType] | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[ExternalConsolidatedRemitTransaction]:
        """The items of all pages of `get_transactions`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `get_transactions`.
        """
        return self._caller.iterate(
            operations.GET_TRANSACTIONS,
            {
                "consolidated_remit_id": consolidated_remit_id,
                "page_token": page_token,
                "limit": limit,
                "era_payment_id": era_payment_id,
                "transaction_id": transaction_id,
                "transaction_type": transaction_type,
            },
            request_options,
            on_unreadable=on_unreadable,
        )


class AsyncRawV1Client(AsyncResource):
    """`external_consolidated_remit.v_1`, async, as raw answers."""

    async def get_era_payments(
        self,
        consolidated_remit_id: ConsolidatedRemitId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ExternalConsolidatedRemitEraPaymentsResponse]:
        """`GET /api/external-consolidated-remit/v1/{consolidated_remit_id}/era-payments`, with the raw answer.

        Otherwise as `AsyncV1Client.get_era_payments`.
        """
        return await self._caller.call_raw(
            operations.GET_ERA_PAYMENTS,
            {"consolidated_remit_id": consolidated_remit_id},
            request_options,
        )

    async def get_transactions(
        self,
        consolidated_remit_id: ConsolidatedRemitId,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        era_payment_id: EraPaymentId | list[EraPaymentId] | None = None,
        transaction_id: (
            ExternalConsolidatedRemitTransactionId | list[ExternalConsolidatedRemitTransactionId] | None
        ) = None,
        transaction_type: TransactionType | list[TransactionType] | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ExternalConsolidatedRemitTransactionPage]:
        """`GET /api/external-consolidated-remit/v1/{consolidated_remit_id}/transactions`, with the raw answer.

        Otherwise as `AsyncV1Client.get_transactions`.
        """
        return await self._caller.call_raw(
            operations.GET_TRANSACTIONS,
            {
                "consolidated_remit_id": consolidated_remit_id,
                "page_token": page_token,
                "limit": limit,
                "era_payment_id": era_payment_id,
                "transaction_id": transaction_id,
                "transaction_type": transaction_type,
            },
            request_options,
        )


class RawV1Client(BlockingResource):
    """`external_consolidated_remit.v_1`, sync, as raw answers."""

    def get_era_payments(
        self,
        consolidated_remit_id: ConsolidatedRemitId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ExternalConsolidatedRemitEraPaymentsResponse]:
        """`GET /api/external-consolidated-remit/v1/{consolidated_remit_id}/era-payments`, with the raw answer.

        Otherwise as `V1Client.get_era_payments`.
        """
        return self._caller.call_raw(
            operations.GET_ERA_PAYMENTS,
            {"consolidated_remit_id": consolidated_remit_id},
            request_options,
        )

    def get_transactions(
        self,
        consolidated_remit_id: ConsolidatedRemitId,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        era_payment_id: EraPaymentId | list[EraPaymentId] | None = None,
        transaction_id: (
            ExternalConsolidatedRemitTransactionId | list[ExternalConsolidatedRemitTransactionId] | None
        ) = None,
        transaction_type: TransactionType | list[TransactionType] | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ExternalConsolidatedRemitTransactionPage]:
        """`GET /api/external-consolidated-remit/v1/{consolidated_remit_id}/transactions`, with the raw answer.

        Otherwise as `V1Client.get_transactions`.
        """
        return self._caller.call_raw(
            operations.GET_TRANSACTIONS,
            {
                "consolidated_remit_id": consolidated_remit_id,
                "page_token": page_token,
                "limit": limit,
                "era_payment_id": era_payment_id,
                "transaction_id": transaction_id,
                "transaction_type": transaction_type,
            },
            request_options,
        )
