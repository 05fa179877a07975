"""The clients of `auth.default`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.auth.default import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.options import RequestOptions
    from candid_aio.resources.auth.default.types import AuthGetTokenResponse
    from candid_aio.response import RawResponse

__all__ = ["AsyncDefaultClient", "AsyncRawDefaultClient", "DefaultClient", "RawDefaultClient"]


class AsyncDefaultClient(AsyncResource):
    """`auth.default`, async."""

    @property
    def with_raw_response(self) -> AsyncRawDefaultClient:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawDefaultClient(self._caller)

    async def get_token(
        self,
        *,
        client_id: str,
        client_secret: str,
        request_options: RequestOptions | None = None,
    ) -> AuthGetTokenResponse:
        """`POST /api/auth/v2/token`, answers `AuthGetTokenResponse`.

        In the body: `client_id`, `client_secret`.

        It raises `TooManyRequestsError` (429), `InvalidContentTypeError` (415), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_TOKEN,
            {"client_id": client_id, "client_secret": client_secret},
            request_options,
        )


class DefaultClient(BlockingResource):
    """`auth.default`, sync."""

    @property
    def with_raw_response(self) -> RawDefaultClient:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawDefaultClient(self._caller)

    def get_token(
        self,
        *,
        client_id: str,
        client_secret: str,
        request_options: RequestOptions | None = None,
    ) -> AuthGetTokenResponse:
        """`POST /api/auth/v2/token`, answers `AuthGetTokenResponse`.

        In the body: `client_id`, `client_secret`.

        It raises `TooManyRequestsError` (429), `InvalidContentTypeError` (415), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_TOKEN,
            {"client_id": client_id, "client_secret": client_secret},
            request_options,
        )


class AsyncRawDefaultClient(AsyncResource):
    """`auth.default`, async, as raw answers."""

    async def get_token(
        self,
        *,
        client_id: str,
        client_secret: str,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[AuthGetTokenResponse]:
        """`POST /api/auth/v2/token`, with the raw answer. Otherwise as `AsyncDefaultClient.get_token`."""
        return await self._caller.call_raw(
            operations.GET_TOKEN,
            {"client_id": client_id, "client_secret": client_secret},
            request_options,
        )


class RawDefaultClient(BlockingResource):
    """`auth.default`, sync, as raw answers."""

    def get_token(
        self,
        *,
        client_id: str,
        client_secret: str,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[AuthGetTokenResponse]:
        """`POST /api/auth/v2/token`, with the raw answer. Otherwise as `DefaultClient.get_token`."""
        return self._caller.call_raw(
            operations.GET_TOKEN,
            {"client_id": client_id, "client_secret": client_secret},
            request_options,
        )
