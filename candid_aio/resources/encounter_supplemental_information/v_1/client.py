"""The clients of `encounter_supplemental_information.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.encounter_supplemental_information.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import EncounterId
    from candid_aio.resources.encounter_supplemental_information.v_1.types import (
        CreateSupplementalInformationRequest,
        SupplementalInformation,
        SupplementalInformationId,
        UpdateSupplementalInformationRequest,
    )
    from candid_aio.response import RawResponse

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`encounter_supplemental_information.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def get(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[SupplementalInformation]:
        """`GET /api/encounter-supplemental-information/v1/{encounter_id}`, answers `list[SupplementalInformation]`.

        In the path: `encounter_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET, {"encounter_id": encounter_id}, request_options)

    async def create(
        self,
        encounter_id: EncounterId,
        *,
        request: CreateSupplementalInformationRequest,
        request_options: RequestOptions | None = None,
    ) -> SupplementalInformation:
        """`PUT /api/encounter-supplemental-information/v1/{encounter_id}`, answers `SupplementalInformation`.

        In the path: `encounter_id`. The body is `request`: `CreateSupplementalInformationRequest`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    async def update(
        self,
        encounter_id: EncounterId,
        supplemental_information_id: SupplementalInformationId,
        *,
        request: UpdateSupplementalInformationRequest,
        request_options: RequestOptions | None = None,
    ) -> SupplementalInformation:
        """`PATCH /api/encounter-supplemental-information/v1/{encounter_id}/{supplemental_information_id}`, answers
        `SupplementalInformation`.

        In the path: `encounter_id`, `supplemental_information_id`. The body is `request`:
        `UpdateSupplementalInformationRequest`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {
                "encounter_id": encounter_id,
                "supplemental_information_id": supplemental_information_id,
                "request": request,
            },
            request_options,
        )

    async def delete(
        self,
        encounter_id: EncounterId,
        supplemental_information_id: SupplementalInformationId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/encounter-supplemental-information/v1/{encounter_id}/{supplemental_information_id}`, answers
        nothing.

        In the path: `encounter_id`, `supplemental_information_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.DELETE,
            {"encounter_id": encounter_id, "supplemental_information_id": supplemental_information_id},
            request_options,
        )


class V1Client(BlockingResource):
    """`encounter_supplemental_information.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def get(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[SupplementalInformation]:
        """`GET /api/encounter-supplemental-information/v1/{encounter_id}`, answers `list[SupplementalInformation]`.

        In the path: `encounter_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET, {"encounter_id": encounter_id}, request_options)

    def create(
        self,
        encounter_id: EncounterId,
        *,
        request: CreateSupplementalInformationRequest,
        request_options: RequestOptions | None = None,
    ) -> SupplementalInformation:
        """`PUT /api/encounter-supplemental-information/v1/{encounter_id}`, answers `SupplementalInformation`.

        In the path: `encounter_id`. The body is `request`: `CreateSupplementalInformationRequest`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"encounter_id": encounter_id, "request": request}, request_options)

    def update(
        self,
        encounter_id: EncounterId,
        supplemental_information_id: SupplementalInformationId,
        *,
        request: UpdateSupplementalInformationRequest,
        request_options: RequestOptions | None = None,
    ) -> SupplementalInformation:
        """`PATCH /api/encounter-supplemental-information/v1/{encounter_id}/{supplemental_information_id}`, answers
        `SupplementalInformation`.

        In the path: `encounter_id`, `supplemental_information_id`. The body is `request`:
        `UpdateSupplementalInformationRequest`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE,
            {
                "encounter_id": encounter_id,
                "supplemental_information_id": supplemental_information_id,
                "request": request,
            },
            request_options,
        )

    def delete(
        self,
        encounter_id: EncounterId,
        supplemental_information_id: SupplementalInformationId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/encounter-supplemental-information/v1/{encounter_id}/{supplemental_information_id}`, answers
        nothing.

        In the path: `encounter_id`, `supplemental_information_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.DELETE,
            {"encounter_id": encounter_id, "supplemental_information_id": supplemental_information_id},
            request_options,
        )


class AsyncRawV1Client(AsyncResource):
    """`encounter_supplemental_information.v_1`, async, as raw answers."""

    async def get(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[SupplementalInformation]]:
        """`GET /api/encounter-supplemental-information/v1/{encounter_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.get`.
        """
        return await self._caller.call_raw(operations.GET, {"encounter_id": encounter_id}, request_options)

    async def create(
        self,
        encounter_id: EncounterId,
        *,
        request: CreateSupplementalInformationRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[SupplementalInformation]:
        """`PUT /api/encounter-supplemental-information/v1/{encounter_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.create`.
        """
        return await self._caller.call_raw(
            operations.CREATE,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    async def update(
        self,
        encounter_id: EncounterId,
        supplemental_information_id: SupplementalInformationId,
        *,
        request: UpdateSupplementalInformationRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[SupplementalInformation]:
        """`PATCH /api/encounter-supplemental-information/v1/{encounter_id}/{supplemental_information_id}`, with the raw
        answer.

        Otherwise as `AsyncV1Client.update`.
        """
        return await self._caller.call_raw(
            operations.UPDATE,
            {
                "encounter_id": encounter_id,
                "supplemental_information_id": supplemental_information_id,
                "request": request,
            },
            request_options,
        )

    async def delete(
        self,
        encounter_id: EncounterId,
        supplemental_information_id: SupplementalInformationId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/encounter-supplemental-information/v1/{encounter_id}/{supplemental_information_id}`, with the
        raw answer.

        Otherwise as `AsyncV1Client.delete`.
        """
        return await self._caller.call_raw(
            operations.DELETE,
            {"encounter_id": encounter_id, "supplemental_information_id": supplemental_information_id},
            request_options,
        )


class RawV1Client(BlockingResource):
    """`encounter_supplemental_information.v_1`, sync, as raw answers."""

    def get(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[SupplementalInformation]]:
        """`GET /api/encounter-supplemental-information/v1/{encounter_id}`, with the raw answer.

        Otherwise as `V1Client.get`.
        """
        return self._caller.call_raw(operations.GET, {"encounter_id": encounter_id}, request_options)

    def create(
        self,
        encounter_id: EncounterId,
        *,
        request: CreateSupplementalInformationRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[SupplementalInformation]:
        """`PUT /api/encounter-supplemental-information/v1/{encounter_id}`, with the raw answer.

        Otherwise as `V1Client.create`.
        """
        return self._caller.call_raw(
            operations.CREATE,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    def update(
        self,
        encounter_id: EncounterId,
        supplemental_information_id: SupplementalInformationId,
        *,
        request: UpdateSupplementalInformationRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[SupplementalInformation]:
        """`PATCH /api/encounter-supplemental-information/v1/{encounter_id}/{supplemental_information_id}`, with the raw
        answer.

        Otherwise as `V1Client.update`.
        """
        return self._caller.call_raw(
            operations.UPDATE,
            {
                "encounter_id": encounter_id,
                "supplemental_information_id": supplemental_information_id,
                "request": request,
            },
            request_options,
        )

    def delete(
        self,
        encounter_id: EncounterId,
        supplemental_information_id: SupplementalInformationId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/encounter-supplemental-information/v1/{encounter_id}/{supplemental_information_id}`, with the
        raw answer.

        Otherwise as `V1Client.delete`.
        """
        return self._caller.call_raw(
            operations.DELETE,
            {"encounter_id": encounter_id, "supplemental_information_id": supplemental_information_id},
            request_options,
        )
