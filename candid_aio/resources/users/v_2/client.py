"""The clients of `users.v_2`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.users.v_2 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.options import RequestOptions
    from candid_aio.resources.users.v_2.types import M2MUserCreateV2, M2MUserResponse
    from candid_aio.response import RawResponse

__all__ = ["AsyncRawV2Client", "AsyncV2Client", "RawV2Client", "V2Client"]


class AsyncV2Client(AsyncResource):
    """`users.v_2`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV2Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV2Client(self._caller)

    async def create_m_2_m_user_v_2(
        self,
        *,
        request: M2MUserCreateV2,
        request_options: RequestOptions | None = None,
    ) -> M2MUserResponse:
        """`POST /api/users/v2/m2m/client`, answers `M2MUserResponse`.

        The body is `request`: `M2MUserCreateV2`.

        It raises `EntityConflictError` (409), `M2MUserLimitReachedHttpError` (422), `M2MUserFailedToCreateHttpError`
        (500), or `ApiError` for any other status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE_M_2_M_USER_V_2, {"request": request}, request_options)


class V2Client(BlockingResource):
    """`users.v_2`, sync."""

    @property
    def with_raw_response(self) -> RawV2Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV2Client(self._caller)

    def create_m_2_m_user_v_2(
        self,
        *,
        request: M2MUserCreateV2,
        request_options: RequestOptions | None = None,
    ) -> M2MUserResponse:
        """`POST /api/users/v2/m2m/client`, answers `M2MUserResponse`.

        The body is `request`: `M2MUserCreateV2`.

        It raises `EntityConflictError` (409), `M2MUserLimitReachedHttpError` (422), `M2MUserFailedToCreateHttpError`
        (500), or `ApiError` for any other status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE_M_2_M_USER_V_2, {"request": request}, request_options)


class AsyncRawV2Client(AsyncResource):
    """`users.v_2`, async, as raw answers."""

    async def create_m_2_m_user_v_2(
        self,
        *,
        request: M2MUserCreateV2,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[M2MUserResponse]:
        """`POST /api/users/v2/m2m/client`, with the raw answer. Otherwise as `AsyncV2Client.create_m_2_m_user_v_2`."""
        return await self._caller.call_raw(operations.CREATE_M_2_M_USER_V_2, {"request": request}, request_options)


class RawV2Client(BlockingResource):
    """`users.v_2`, sync, as raw answers."""

    def create_m_2_m_user_v_2(
        self,
        *,
        request: M2MUserCreateV2,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[M2MUserResponse]:
        """`POST /api/users/v2/m2m/client`, with the raw answer. Otherwise as `V2Client.create_m_2_m_user_v_2`."""
        return self._caller.call_raw(operations.CREATE_M_2_M_USER_V_2, {"request": request}, request_options)
