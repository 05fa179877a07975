"""The clients of `enterprise_config.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.enterprise_config.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.options import RequestOptions
    from candid_aio.resources.enterprise_config.v_1.types import EnterprisePermissions
    from candid_aio.response import RawResponse

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`enterprise_config.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def get(self, *, request_options: RequestOptions | None = None) -> EnterprisePermissions:
        """`GET /api/enterprise-config/v1`, answers `EnterprisePermissions`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET, {}, request_options)


class V1Client(BlockingResource):
    """`enterprise_config.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def get(self, *, request_options: RequestOptions | None = None) -> EnterprisePermissions:
        """`GET /api/enterprise-config/v1`, answers `EnterprisePermissions`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET, {}, request_options)


class AsyncRawV1Client(AsyncResource):
    """`enterprise_config.v_1`, async, as raw answers."""

    async def get(self, *, request_options: RequestOptions | None = None) -> RawResponse[EnterprisePermissions]:
        """`GET /api/enterprise-config/v1`, with the raw answer. Otherwise as `AsyncV1Client.get`."""
        return await self._caller.call_raw(operations.GET, {}, request_options)


class RawV1Client(BlockingResource):
    """`enterprise_config.v_1`, sync, as raw answers."""

    def get(self, *, request_options: RequestOptions | None = None) -> RawResponse[EnterprisePermissions]:
        """`GET /api/enterprise-config/v1`, with the raw answer. Otherwise as `V1Client.get`."""
        return self._caller.call_raw(operations.GET, {}, request_options)
