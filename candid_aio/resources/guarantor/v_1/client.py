"""The clients of `guarantor.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.guarantor.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import EncounterId
    from candid_aio.resources.guarantor.v_1.types import Guarantor, GuarantorCreate, GuarantorId, GuarantorUpdate
    from candid_aio.response import RawResponse

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`guarantor.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def create(
        self,
        encounter_id: EncounterId,
        *,
        request: GuarantorCreate,
        request_options: RequestOptions | None = None,
    ) -> Guarantor:
        """`POST /api/guarantors/v1/{encounter_id}`, answers `Guarantor`.

        In the path: `encounter_id`. The body is `request`: `GuarantorCreate`.

        It raises `EncounterHasExistingGuarantorError` (409), `HttpRequestValidationsError` (422), or `ApiError` for any
        other status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    async def get(self, guarantor_id: GuarantorId, *, request_options: RequestOptions | None = None) -> Guarantor:
        """`GET /api/guarantors/v1/{guarantor_id}`, answers `Guarantor`.

        In the path: `guarantor_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET, {"guarantor_id": guarantor_id}, request_options)

    async def update(
        self,
        guarantor_id: GuarantorId,
        *,
        request: GuarantorUpdate,
        request_options: RequestOptions | None = None,
    ) -> Guarantor:
        """`PATCH /api/guarantors/v1/{guarantor_id}`, answers `Guarantor`.

        In the path: `guarantor_id`. The body is `request`: `GuarantorUpdate`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {"guarantor_id": guarantor_id, "request": request},
            request_options,
        )


class V1Client(BlockingResource):
    """`guarantor.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def create(
        self,
        encounter_id: EncounterId,
        *,
        request: GuarantorCreate,
        request_options: RequestOptions | None = None,
    ) -> Guarantor:
        """`POST /api/guarantors/v1/{encounter_id}`, answers `Guarantor`.

        In the path: `encounter_id`. The body is `request`: `GuarantorCreate`.

        It raises `EncounterHasExistingGuarantorError` (409), `HttpRequestValidationsError` (422), or `ApiError` for any
        other status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"encounter_id": encounter_id, "request": request}, request_options)

    def get(self, guarantor_id: GuarantorId, *, request_options: RequestOptions | None = None) -> Guarantor:
        """`GET /api/guarantors/v1/{guarantor_id}`, answers `Guarantor`.

        In the path: `guarantor_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET, {"guarantor_id": guarantor_id}, request_options)

    def update(
        self,
        guarantor_id: GuarantorId,
        *,
        request: GuarantorUpdate,
        request_options: RequestOptions | None = None,
    ) -> Guarantor:
        """`PATCH /api/guarantors/v1/{guarantor_id}`, answers `Guarantor`.

        In the path: `guarantor_id`. The body is `request`: `GuarantorUpdate`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.UPDATE, {"guarantor_id": guarantor_id, "request": request}, request_options)


class AsyncRawV1Client(AsyncResource):
    """`guarantor.v_1`, async, as raw answers."""

    async def create(
        self,
        encounter_id: EncounterId,
        *,
        request: GuarantorCreate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Guarantor]:
        """`POST /api/guarantors/v1/{encounter_id}`, with the raw answer. Otherwise as `AsyncV1Client.create`."""
        return await self._caller.call_raw(
            operations.CREATE,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    async def get(
        self,
        guarantor_id: GuarantorId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Guarantor]:
        """`GET /api/guarantors/v1/{guarantor_id}`, with the raw answer. Otherwise as `AsyncV1Client.get`."""
        return await self._caller.call_raw(operations.GET, {"guarantor_id": guarantor_id}, request_options)

    async def update(
        self,
        guarantor_id: GuarantorId,
        *,
        request: GuarantorUpdate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Guarantor]:
        """`PATCH /api/guarantors/v1/{guarantor_id}`, with the raw answer. Otherwise as `AsyncV1Client.update`."""
        return await self._caller.call_raw(
            operations.UPDATE,
            {"guarantor_id": guarantor_id, "request": request},
            request_options,
        )


class RawV1Client(BlockingResource):
    """`guarantor.v_1`, sync, as raw answers."""

    def create(
        self,
        encounter_id: EncounterId,
        *,
        request: GuarantorCreate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Guarantor]:
        """`POST /api/guarantors/v1/{encounter_id}`, with the raw answer. Otherwise as `V1Client.create`."""
        return self._caller.call_raw(
            operations.CREATE,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    def get(
        self,
        guarantor_id: GuarantorId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Guarantor]:
        """`GET /api/guarantors/v1/{guarantor_id}`, with the raw answer. Otherwise as `V1Client.get`."""
        return self._caller.call_raw(operations.GET, {"guarantor_id": guarantor_id}, request_options)

    def update(
        self,
        guarantor_id: GuarantorId,
        *,
        request: GuarantorUpdate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Guarantor]:
        """`PATCH /api/guarantors/v1/{guarantor_id}`, with the raw answer. Otherwise as `V1Client.update`."""
        return self._caller.call_raw(
            operations.UPDATE,
            {"guarantor_id": guarantor_id, "request": request},
            request_options,
        )
