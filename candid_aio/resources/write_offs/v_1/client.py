"""The clients of `write_offs.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.write_offs.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import (
        AdjustmentId,
        ClaimId,
        PageToken,
        PatientExternalId,
        ProviderId,
        ServiceLineId,
        SortDirection,
    )
    from candid_aio.resources.financials.types import AccountType
    from candid_aio.resources.payers.v_3.types import PayerUuid
    from candid_aio.resources.write_offs.v_1.types import (
        CreateWriteOffsResponse,
        WriteOff,
        WriteOffCreate,
        WriteOffId,
        WriteOffSortField,
        WriteOffsPage,
    )
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`write_offs.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def get_multi(
        self,
        *,
        limit: int | None = None,
        patient_external_id: PatientExternalId | None = None,
        payer_uuid: PayerUuid | None = None,
        service_line_id: ServiceLineId | None = None,
        claim_id: ClaimId | None = None,
        billing_provider_id: ProviderId | None = None,
        sort: WriteOffSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        account_types: AccountType | list[AccountType] | None = None,
        request_options: RequestOptions | None = None,
    ) -> WriteOffsPage:
        """`GET /api/write-offs/v1`, answers `WriteOffsPage`.

        In the query, unless None: `limit`, `patient_external_id`, `payer_uuid`, `service_line_id`, `claim_id`,
        `billing_provider_id`, `sort`, `sort_direction`, `page_token`, `account_types`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_MULTI,
            {
                "limit": limit,
                "patient_external_id": patient_external_id,
                "payer_uuid": payer_uuid,
                "service_line_id": service_line_id,
                "claim_id": claim_id,
                "billing_provider_id": billing_provider_id,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "account_types": account_types,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        limit: int | None = None,
        patient_external_id: PatientExternalId | None = None,
        payer_uuid: PayerUuid | None = None,
        service_line_id: ServiceLineId | None = None,
        claim_id: ClaimId | None = None,
        billing_provider_id: ProviderId | None = None,
        sort: WriteOffSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        account_types: AccountType | list[AccountType] | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[WriteOff]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "limit": limit,
                "patient_external_id": patient_external_id,
                "payer_uuid": payer_uuid,
                "service_line_id": service_line_id,
                "claim_id": claim_id,
                "billing_provider_id": billing_provider_id,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "account_types": account_types,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def get(self, write_off_id: WriteOffId, *, request_options: RequestOptions | None = None) -> WriteOff:
        """`GET /api/write-offs/v1/{write_off_id}`, answers `WriteOff`.

        In the path: `write_off_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET, {"write_off_id": write_off_id}, request_options)

    async def create(
        self,
        *,
        write_offs: list[WriteOffCreate],
        request_options: RequestOptions | None = None,
    ) -> CreateWriteOffsResponse:
        """`POST /api/write-offs/v1`, answers `CreateWriteOffsResponse`.

        In the body: `write_offs`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE, {"write_offs": write_offs}, request_options)

    async def revert(self, write_off_id: WriteOffId, *, request_options: RequestOptions | None = None) -> WriteOff:
        """`POST /api/write-offs/v1/{write_off_id}/revert`, answers `WriteOff`.

        In the path: `write_off_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.REVERT, {"write_off_id": write_off_id}, request_options)

    async def revert_insurance_balance_adjustment(
        self,
        adjustment_id: AdjustmentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> WriteOff:
        """`POST /api/write-offs/v1/{adjustment_id}/revert`, answers `WriteOff`.

        In the path: `adjustment_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.REVERT_INSURANCE_BALANCE_ADJUSTMENT,
            {"adjustment_id": adjustment_id},
            request_options,
        )

    async def revert_era_originated_insurance_balance_adjustment(
        self,
        adjustment_id: AdjustmentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> AdjustmentId:
        """`POST /api/write-offs/v1/{adjustment_id}/revert-era-originated`, answers `AdjustmentId`.

        In the path: `adjustment_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.REVERT_ERA_ORIGINATED_INSURANCE_BALANCE_ADJUSTMENT,
            {"adjustment_id": adjustment_id},
            request_options,
        )


class V1Client(BlockingResource):
    """`write_offs.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def get_multi(
        self,
        *,
        limit: int | None = None,
        patient_external_id: PatientExternalId | None = None,
        payer_uuid: PayerUuid | None = None,
        service_line_id: ServiceLineId | None = None,
        claim_id: ClaimId | None = None,
        billing_provider_id: ProviderId | None = None,
        sort: WriteOffSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        account_types: AccountType | list[AccountType] | None = None,
        request_options: RequestOptions | None = None,
    ) -> WriteOffsPage:
        """`GET /api/write-offs/v1`, answers `WriteOffsPage`.

        In the query, unless None: `limit`, `patient_external_id`, `payer_uuid`, `service_line_id`, `claim_id`,
        `billing_provider_id`, `sort`, `sort_direction`, `page_token`, `account_types`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_MULTI,
            {
                "limit": limit,
                "patient_external_id": patient_external_id,
                "payer_uuid": payer_uuid,
                "service_line_id": service_line_id,
                "claim_id": claim_id,
                "billing_provider_id": billing_provider_id,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "account_types": account_types,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        limit: int | None = None,
        patient_external_id: PatientExternalId | None = None,
        payer_uuid: PayerUuid | None = None,
        service_line_id: ServiceLineId | None = None,
        claim_id: ClaimId | None = None,
        billing_provider_id: ProviderId | None = None,
        sort: WriteOffSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        account_types: AccountType | list[AccountType] | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[WriteOff]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "limit": limit,
                "patient_external_id": patient_external_id,
                "payer_uuid": payer_uuid,
                "service_line_id": service_line_id,
                "claim_id": claim_id,
                "billing_provider_id": billing_provider_id,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "account_types": account_types,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def get(self, write_off_id: WriteOffId, *, request_options: RequestOptions | None = None) -> WriteOff:
        """`GET /api/write-offs/v1/{write_off_id}`, answers `WriteOff`.

        In the path: `write_off_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET, {"write_off_id": write_off_id}, request_options)

    def create(
        self,
        *,
        write_offs: list[WriteOffCreate],
        request_options: RequestOptions | None = None,
    ) -> CreateWriteOffsResponse:
        """`POST /api/write-offs/v1`, answers `CreateWriteOffsResponse`.

        In the body: `write_offs`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"write_offs": write_offs}, request_options)

    def revert(self, write_off_id: WriteOffId, *, request_options: RequestOptions | None = None) -> WriteOff:
        """`POST /api/write-offs/v1/{write_off_id}/revert`, answers `WriteOff`.

        In the path: `write_off_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.REVERT, {"write_off_id": write_off_id}, request_options)

    def revert_insurance_balance_adjustment(
        self,
        adjustment_id: AdjustmentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> WriteOff:
        """`POST /api/write-offs/v1/{adjustment_id}/revert`, answers `WriteOff`.

        In the path: `adjustment_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.REVERT_INSURANCE_BALANCE_ADJUSTMENT,
            {"adjustment_id": adjustment_id},
            request_options,
        )

    def revert_era_originated_insurance_balance_adjustment(
        self,
        adjustment_id: AdjustmentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> AdjustmentId:
        """`POST /api/write-offs/v1/{adjustment_id}/revert-era-originated`, answers `AdjustmentId`.

        In the path: `adjustment_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.REVERT_ERA_ORIGINATED_INSURANCE_BALANCE_ADJUSTMENT,
            {"adjustment_id": adjustment_id},
            request_options,
        )


class AsyncRawV1Client(AsyncResource):
    """`write_offs.v_1`, async, as raw answers."""

    async def get_multi(
        self,
        *,
        limit: int | None = None,
        patient_external_id: PatientExternalId | None = None,
        payer_uuid: PayerUuid | None = None,
        service_line_id: ServiceLineId | None = None,
        claim_id: ClaimId | None = None,
        billing_provider_id: ProviderId | None = None,
        sort: WriteOffSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        account_types: AccountType | list[AccountType] | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[WriteOffsPage]:
        """`GET /api/write-offs/v1`, with the raw answer. Otherwise as `AsyncV1Client.get_multi`."""
        return await self._caller.call_raw(
            operations.GET_MULTI,
            {
                "limit": limit,
                "patient_external_id": patient_external_id,
                "payer_uuid": payer_uuid,
                "service_line_id": service_line_id,
                "claim_id": claim_id,
                "billing_provider_id": billing_provider_id,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "account_types": account_types,
            },
            request_options,
        )

    async def get(
        self,
        write_off_id: WriteOffId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[WriteOff]:
        """`GET /api/write-offs/v1/{write_off_id}`, with the raw answer. Otherwise as `AsyncV1Client.get`."""
        return await self._caller.call_raw(operations.GET, {"write_off_id": write_off_id}, request_options)

    async def create(
        self,
        *,
        write_offs: list[WriteOffCreate],
        request_options: RequestOptions | None = None,
    ) -> RawResponse[CreateWriteOffsResponse]:
        """`POST /api/write-offs/v1`, with the raw answer. Otherwise as `AsyncV1Client.create`."""
        return await self._caller.call_raw(operations.CREATE, {"write_offs": write_offs}, request_options)

    async def revert(
        self,
        write_off_id: WriteOffId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[WriteOff]:
        """`POST /api/write-offs/v1/{write_off_id}/revert`, with the raw answer. Otherwise as `AsyncV1Client.revert`."""
        return await self._caller.call_raw(operations.REVERT, {"write_off_id": write_off_id}, request_options)

    async def revert_insurance_balance_adjustment(
        self,
        adjustment_id: AdjustmentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[WriteOff]:
        """`POST /api/write-offs/v1/{adjustment_id}/revert`, with the raw answer.

        Otherwise as `AsyncV1Client.revert_insurance_balance_adjustment`.
        """
        return await self._caller.call_raw(
            operations.REVERT_INSURANCE_BALANCE_ADJUSTMENT,
            {"adjustment_id": adjustment_id},
            request_options,
        )

    async def revert_era_originated_insurance_balance_adjustment(
        self,
        adjustment_id: AdjustmentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[AdjustmentId]:
        """`POST /api/write-offs/v1/{adjustment_id}/revert-era-originated`, with the raw answer.

        Otherwise as `AsyncV1Client.revert_era_originated_insurance_balance_adjustment`.
        """
        return await self._caller.call_raw(
            operations.REVERT_ERA_ORIGINATED_INSURANCE_BALANCE_ADJUSTMENT,
            {"adjustment_id": adjustment_id},
            request_options,
        )


class RawV1Client(BlockingResource):
    """`write_offs.v_1`, sync, as raw answers."""

    def get_multi(
        self,
        *,
        limit: int | None = None,
        patient_external_id: PatientExternalId | None = None,
        payer_uuid: PayerUuid | None = None,
        service_line_id: ServiceLineId | None = None,
        claim_id: ClaimId | None = None,
        billing_provider_id: ProviderId | None = None,
        sort: WriteOffSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        account_types: AccountType | list[AccountType] | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[WriteOffsPage]:
        """`GET /api/write-offs/v1`, with the raw answer. Otherwise as `V1Client.get_multi`."""
        return self._caller.call_raw(
            operations.GET_MULTI,
            {
                "limit": limit,
                "patient_external_id": patient_external_id,
                "payer_uuid": payer_uuid,
                "service_line_id": service_line_id,
                "claim_id": claim_id,
                "billing_provider_id": billing_provider_id,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "account_types": account_types,
            },
            request_options,
        )

    def get(self, write_off_id: WriteOffId, *, request_options: RequestOptions | None = None) -> RawResponse[WriteOff]:
        """`GET /api/write-offs/v1/{write_off_id}`, with the raw answer. Otherwise as `V1Client.get`."""
        return self._caller.call_raw(operations.GET, {"write_off_id": write_off_id}, request_options)

    def create(
        self,
        *,
        write_offs: list[WriteOffCreate],
        request_options: RequestOptions | None = None,
    ) -> RawResponse[CreateWriteOffsResponse]:
        """`POST /api/write-offs/v1`, with the raw answer. Otherwise as `V1Client.create`."""
        return self._caller.call_raw(operations.CREATE, {"write_offs": write_offs}, request_options)

    def revert(
        self,
        write_off_id: WriteOffId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[WriteOff]:
        """`POST /api/write-offs/v1/{write_off_id}/revert`, with the raw answer. Otherwise as `V1Client.revert`."""
        return self._caller.call_raw(operations.REVERT, {"write_off_id": write_off_id}, request_options)

    def revert_insurance_balance_adjustment(
        self,
        adjustment_id: AdjustmentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[WriteOff]:
        """`POST /api/write-offs/v1/{adjustment_id}/revert`, with the raw answer.

        Otherwise as `V1Client.revert_insurance_balance_adjustment`.
        """
        return self._caller.call_raw(
            operations.REVERT_INSURANCE_BALANCE_ADJUSTMENT,
            {"adjustment_id": adjustment_id},
            request_options,
        )

    def revert_era_originated_insurance_balance_adjustment(
        self,
        adjustment_id: AdjustmentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[AdjustmentId]:
        """`POST /api/write-offs/v1/{adjustment_id}/revert-era-originated`, with the raw answer.

        Otherwise as `V1Client.revert_era_originated_insurance_balance_adjustment`.
        """
        return self._caller.call_raw(
            operations.REVERT_ERA_ORIGINATED_INSURANCE_BALANCE_ADJUSTMENT,
            {"adjustment_id": adjustment_id},
            request_options,
        )
