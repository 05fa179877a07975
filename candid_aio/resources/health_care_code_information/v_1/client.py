"""The clients of `health_care_code_information.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.health_care_code_information.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import EncounterId
    from candid_aio.resources.health_care_code_information.v_1.types import (
        HealthCareCodeInformationGetAllResponse,
        HealthCareCodeInformationUpdate,
    )
    from candid_aio.response import RawResponse

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`health_care_code_information.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def update(
        self,
        encounter_id: EncounterId,
        *,
        request: HealthCareCodeInformationUpdate,
        request_options: RequestOptions | None = None,
    ) -> HealthCareCodeInformationGetAllResponse:
        """`PUT /api/health-care-code-informations/v1/{encounter_id}`, answers
        `HealthCareCodeInformationGetAllResponse`.

        In the path: `encounter_id`. The body is `request`: `HealthCareCodeInformationUpdate`.

        It raises `EntityNotFoundError` (404), `HttpRequestValidationError` (422), or `ApiError` for any other status
        that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    async def get_all_for_encounter(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> HealthCareCodeInformationGetAllResponse:
        """`GET /api/health-care-code-informations/v1/{encounter_id}`, answers
        `HealthCareCodeInformationGetAllResponse`.

        In the path: `encounter_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_ALL_FOR_ENCOUNTER,
            {"encounter_id": encounter_id},
            request_options,
        )


class V1Client(BlockingResource):
    """`health_care_code_information.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def update(
        self,
        encounter_id: EncounterId,
        *,
        request: HealthCareCodeInformationUpdate,
        request_options: RequestOptions | None = None,
    ) -> HealthCareCodeInformationGetAllResponse:
        """`PUT /api/health-care-code-informations/v1/{encounter_id}`, answers
        `HealthCareCodeInformationGetAllResponse`.

        In the path: `encounter_id`. The body is `request`: `HealthCareCodeInformationUpdate`.

        It raises `EntityNotFoundError` (404), `HttpRequestValidationError` (422), or `ApiError` for any other status
        that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.UPDATE, {"encounter_id": encounter_id, "request": request}, request_options)

    def get_all_for_encounter(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> HealthCareCodeInformationGetAllResponse:
        """`GET /api/health-care-code-informations/v1/{encounter_id}`, answers
        `HealthCareCodeInformationGetAllResponse`.

        In the path: `encounter_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET_ALL_FOR_ENCOUNTER, {"encounter_id": encounter_id}, request_options)


class AsyncRawV1Client(AsyncResource):
    """`health_care_code_information.v_1`, async, as raw answers."""

    async def update(
        self,
        encounter_id: EncounterId,
        *,
        request: HealthCareCodeInformationUpdate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[HealthCareCodeInformationGetAllResponse]:
        """`PUT /api/health-care-code-informations/v1/{encounter_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.update`.
        """
        return await self._caller.call_raw(
            operations.UPDATE,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    async def get_all_for_encounter(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[HealthCareCodeInformationGetAllResponse]:
        """`GET /api/health-care-code-informations/v1/{encounter_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.get_all_for_encounter`.
        """
        return await self._caller.call_raw(
            operations.GET_ALL_FOR_ENCOUNTER,
            {"encounter_id": encounter_id},
            request_options,
        )


class RawV1Client(BlockingResource):
    """`health_care_code_information.v_1`, sync, as raw answers."""

    def update(
        self,
        encounter_id: EncounterId,
        *,
        request: HealthCareCodeInformationUpdate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[HealthCareCodeInformationGetAllResponse]:
        """`PUT /api/health-care-code-informations/v1/{encounter_id}`, with the raw answer.

        Otherwise as `V1Client.update`.
        """
        return self._caller.call_raw(
            operations.UPDATE,
            {"encounter_id": encounter_id, "request": request},
            request_options,
        )

    def get_all_for_encounter(
        self,
        encounter_id: EncounterId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[HealthCareCodeInformationGetAllResponse]:
        """`GET /api/health-care-code-informations/v1/{encounter_id}`, with the raw answer.

        Otherwise as `V1Client.get_all_for_encounter`.
        """
        return self._caller.call_raw(operations.GET_ALL_FOR_ENCOUNTER, {"encounter_id": encounter_id}, request_options)
