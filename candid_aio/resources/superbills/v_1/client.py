"""The clients of `superbills.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.superbills.v_1 import operations
from candid_aio.wire.resource import OMIT, AsyncResource, BlockingResource

if TYPE_CHECKING:
    import datetime as dt

    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import PatientExternalId, StreetAddressShortZip
    from candid_aio.resources.superbills.v_1.types import SuperbillOutputFormat, SuperbillResponse
    from candid_aio.response import RawResponse

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`superbills.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def create_superbill(
        self,
        *,
        patient_external_id: PatientExternalId,
        date_range_min: dt.date,
        date_range_max: dt.date,
        pay_to_address: StreetAddressShortZip | None = OMIT,
        output_format: SuperbillOutputFormat | None = OMIT,
        include_merged_patient_data: bool | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> SuperbillResponse:
        """`POST /api/superbill/v1`, answers `SuperbillResponse`.

        In the body: `patient_external_id`, `date_range_min`, `date_range_max`, `pay_to_address`, `output_format`,
        `include_merged_patient_data`. What is not passed is left out; None is sent as null.

        It raises `UnprocessableEntityError` (422), or `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE_SUPERBILL,
            {
                "patient_external_id": patient_external_id,
                "date_range_min": date_range_min,
                "date_range_max": date_range_max,
                "pay_to_address": pay_to_address,
                "output_format": output_format,
                "include_merged_patient_data": include_merged_patient_data,
            },
            request_options,
        )


class V1Client(BlockingResource):
    """`superbills.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def create_superbill(
        self,
        *,
        patient_external_id: PatientExternalId,
        date_range_min: dt.date,
        date_range_max: dt.date,
        pay_to_address: StreetAddressShortZip | None = OMIT,
        output_format: SuperbillOutputFormat | None = OMIT,
        include_merged_patient_data: bool | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> SuperbillResponse:
        """`POST /api/superbill/v1`, answers `SuperbillResponse`.

        In the body: `patient_external_id`, `date_range_min`, `date_range_max`, `pay_to_address`, `output_format`,
        `include_merged_patient_data`. What is not passed is left out; None is sent as null.

        It raises `UnprocessableEntityError` (422), or `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.CREATE_SUPERBILL,
            {
                "patient_external_id": patient_external_id,
                "date_range_min": date_range_min,
                "date_range_max": date_range_max,
                "pay_to_address": pay_to_address,
                "output_format": output_format,
                "include_merged_patient_data": include_merged_patient_data,
            },
            request_options,
        )


class AsyncRawV1Client(AsyncResource):
    """`superbills.v_1`, async, as raw answers."""

    async def create_superbill(
        self,
        *,
        patient_external_id: PatientExternalId,
        date_range_min: dt.date,
        date_range_max: dt.date,
        pay_to_address: StreetAddressShortZip | None = OMIT,
        output_format: SuperbillOutputFormat | None = OMIT,
        include_merged_patient_data: bool | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[SuperbillResponse]:
        """`POST /api/superbill/v1`, with the raw answer. Otherwise as `AsyncV1Client.create_superbill`."""
        return await self._caller.call_raw(
            operations.CREATE_SUPERBILL,
            {
                "patient_external_id": patient_external_id,
                "date_range_min": date_range_min,
                "date_range_max": date_range_max,
                "pay_to_address": pay_to_address,
                "output_format": output_format,
                "include_merged_patient_data": include_merged_patient_data,
            },
            request_options,
        )


class RawV1Client(BlockingResource):
    """`superbills.v_1`, sync, as raw answers."""

    def create_superbill(
        self,
        *,
        patient_external_id: PatientExternalId,
        date_range_min: dt.date,
        date_range_max: dt.date,
        pay_to_address: StreetAddressShortZip | None = OMIT,
        output_format: SuperbillOutputFormat | None = OMIT,
        include_merged_patient_data: bool | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[SuperbillResponse]:
        """`POST /api/superbill/v1`, with the raw answer. Otherwise as `V1Client.create_superbill`."""
        return self._caller.call_raw(
            operations.CREATE_SUPERBILL,
            {
                "patient_external_id": patient_external_id,
                "date_range_min": date_range_min,
                "date_range_max": date_range_max,
                "pay_to_address": pay_to_address,
                "output_format": output_format,
                "include_merged_patient_data": include_merged_patient_data,
            },
            request_options,
        )
