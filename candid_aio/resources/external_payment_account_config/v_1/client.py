"""The clients of `external_payment_account_config.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.external_payment_account_config.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import PageToken
    from candid_aio.resources.external_payment_account_config.v_1.types import (
        ExternalPaymentAccountConfig,
        ExternalPaymentAccountConfigPage,
    )
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`external_payment_account_config.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def get_multi(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> ExternalPaymentAccountConfigPage:
        """`GET /api/external-payment-account-config/v1`, answers `ExternalPaymentAccountConfigPage`.

        In the query, unless None: `limit`, `page_token`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_MULTI,
            {"limit": limit, "page_token": page_token},
            request_options,
        )

    def iter_multi(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[ExternalPaymentAccountConfig]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {"limit": limit, "page_token": page_token},
            request_options,
            on_unreadable=on_unreadable,
        )


class V1Client(BlockingResource):
    """`external_payment_account_config.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def get_multi(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> ExternalPaymentAccountConfigPage:
        """`GET /api/external-payment-account-config/v1`, answers `ExternalPaymentAccountConfigPage`.

        In the query, unless None: `limit`, `page_token`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET_MULTI, {"limit": limit, "page_token": page_token}, request_options)

    def iter_multi(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[ExternalPaymentAccountConfig]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {"limit": limit, "page_token": page_token},
            request_options,
            on_unreadable=on_unreadable,
        )


class AsyncRawV1Client(AsyncResource):
    """`external_payment_account_config.v_1`, async, as raw answers."""

    async def get_multi(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ExternalPaymentAccountConfigPage]:
        """`GET /api/external-payment-account-config/v1`, with the raw answer.

        Otherwise as `AsyncV1Client.get_multi`.
        """
        return await self._caller.call_raw(
            operations.GET_MULTI,
            {"limit": limit, "page_token": page_token},
            request_options,
        )


class RawV1Client(BlockingResource):
    """`external_payment_account_config.v_1`, sync, as raw answers."""

    def get_multi(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ExternalPaymentAccountConfigPage]:
        """`GET /api/external-payment-account-config/v1`, with the raw answer. Otherwise as `V1Client.get_multi`."""
        return self._caller.call_raw(operations.GET_MULTI, {"limit": limit, "page_token": page_token}, request_options)
