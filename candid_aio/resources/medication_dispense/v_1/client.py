"""The clients of `medication_dispense.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.medication_dispense.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.options import RequestOptions
    from candid_aio.resources.encounters.v_4.types import Encounter
    from candid_aio.resources.medication_dispense.v_1.types import MedicationDispenseCreate
    from candid_aio.response import RawResponse

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`medication_dispense.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def create(
        self,
        *,
        request: MedicationDispenseCreate,
        request_options: RequestOptions | None = None,
    ) -> Encounter:
        """`POST /api/medication-dispense/v1`, answers `Encounter`.

        The body is `request`: `MedicationDispenseCreate`.

        It raises `HttpRequestValidationError` (422), `EncounterExternalIdUniquenessError` (422),
        `EncounterPatientControlNumberUniquenessError` (422), `EntityNotFoundError` (404),
        `SchemaInstanceValidationHttpFailure` (422), `InvalidTagNamesError` (422), or `ApiError` for any other status
        that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE, {"request": request}, request_options)


class V1Client(BlockingResource):
    """`medication_dispense.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def create(self, *, request: MedicationDispenseCreate, request_options: RequestOptions | None = None) -> Encounter:
        """`POST /api/medication-dispense/v1`, answers `Encounter`.

        The body is `request`: `MedicationDispenseCreate`.

        It raises `HttpRequestValidationError` (422), `EncounterExternalIdUniquenessError` (422),
        `EncounterPatientControlNumberUniquenessError` (422), `EntityNotFoundError` (404),
        `SchemaInstanceValidationHttpFailure` (422), `InvalidTagNamesError` (422), or `ApiError` for any other status
        that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"request": request}, request_options)


class AsyncRawV1Client(AsyncResource):
    """`medication_dispense.v_1`, async, as raw answers."""

    async def create(
        self,
        *,
        request: MedicationDispenseCreate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Encounter]:
        """`POST /api/medication-dispense/v1`, with the raw answer. Otherwise as `AsyncV1Client.create`."""
        return await self._caller.call_raw(operations.CREATE, {"request": request}, request_options)


class RawV1Client(BlockingResource):
    """`medication_dispense.v_1`, sync, as raw answers."""

    def create(
        self,
        *,
        request: MedicationDispenseCreate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Encounter]:
        """`POST /api/medication-dispense/v1`, with the raw answer. Otherwise as `V1Client.create`."""
        return self._caller.call_raw(operations.CREATE, {"request": request}, request_options)
