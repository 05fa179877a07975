"""The clients of `insurance_adjudications.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.insurance_adjudications.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.options import RequestOptions
    from candid_aio.resources.insurance_adjudications.v_1.types import InsuranceAdjudication, InsuranceAdjudicationId
    from candid_aio.response import RawResponse

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`insurance_adjudications.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def get(
        self,
        insurance_adjudication_id: InsuranceAdjudicationId,
        *,
        request_options: RequestOptions | None = None,
    ) -> InsuranceAdjudication:
        """`GET /api/insurance-adjudications/v1/{insurance_adjudication_id}`, answers `InsuranceAdjudication`.

        In the path: `insurance_adjudication_id`.

        It raises `UnauthorizedError` (403), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET,
            {"insurance_adjudication_id": insurance_adjudication_id},
            request_options,
        )


class V1Client(BlockingResource):
    """`insurance_adjudications.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def get(
        self,
        insurance_adjudication_id: InsuranceAdjudicationId,
        *,
        request_options: RequestOptions | None = None,
    ) -> InsuranceAdjudication:
        """`GET /api/insurance-adjudications/v1/{insurance_adjudication_id}`, answers `InsuranceAdjudication`.

        In the path: `insurance_adjudication_id`.

        It raises `UnauthorizedError` (403), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET,
            {"insurance_adjudication_id": insurance_adjudication_id},
            request_options,
        )


class AsyncRawV1Client(AsyncResource):
    """`insurance_adjudications.v_1`, async, as raw answers."""

    async def get(
        self,
        insurance_adjudication_id: InsuranceAdjudicationId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[InsuranceAdjudication]:
        """`GET /api/insurance-adjudications/v1/{insurance_adjudication_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.get`.
        """
        return await self._caller.call_raw(
            operations.GET,
            {"insurance_adjudication_id": insurance_adjudication_id},
            request_options,
        )


class RawV1Client(BlockingResource):
    """`insurance_adjudications.v_1`, sync, as raw answers."""

    def get(
        self,
        insurance_adjudication_id: InsuranceAdjudicationId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[InsuranceAdjudication]:
        """`GET /api/insurance-adjudications/v1/{insurance_adjudication_id}`, with the raw answer.

        Otherwise as `V1Client.get`.
        """
        return self._caller.call_raw(
            operations.GET,
            {"insurance_adjudication_id": insurance_adjudication_id},
            request_options,
        )
