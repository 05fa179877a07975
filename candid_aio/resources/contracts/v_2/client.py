"""The clients of `contracts.v_2`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.contracts.v_2 import operations
from candid_aio.wire.resource import OMIT, AsyncResource, BlockingResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from uuid import UUID

    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import Date, OrganizationId, PageToken, Regions, SortDirection, State
    from candid_aio.resources.contracts.v_2.types import (
        AuthorizedSignatory,
        AuthorizedSignatoryUpdate,
        Contract,
        ContractId,
        ContractingProviderId,
        ContractSortField,
        ContractsPage,
        ContractStatus,
        ContractWithProviders,
        DateUpdate,
        InsuranceTypes,
        RegionsUpdate,
        RenderingProviderid,
    )
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV2Client", "AsyncV2Client", "RawV2Client", "V2Client"]


class AsyncV2Client(AsyncResource):
    """`contracts.v_2`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV2Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV2Client(self._caller)

    async def get(
        self,
        contract_id: ContractId,
        *,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> ContractWithProviders:
        """`GET /api/contracts/v2/{contract_id}`, answers `ContractWithProviders`.

        In the path: `contract_id`. In the query, unless None: `organization_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET,
            {"contract_id": contract_id, "organization_id": organization_id},
            request_options,
        )

    async def get_multi(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        contracting_provider_id: ContractingProviderId | None = None,
        rendering_provider_ids: RenderingProviderid | list[RenderingProviderid] | None = None,
        payer_names: str | list[str] | None = None,
        states: State | list[State] | None = None,
        contract_status: ContractStatus | None = None,
        sort: ContractSortField | None = None,
        sort_direction: SortDirection | None = None,
        request_options: RequestOptions | None = None,
    ) -> ContractsPage:
        """`GET /api/contracts/v2`, answers `ContractsPage`.

        In the query, unless None: `page_token`, `limit`, `contracting_provider_id`, `rendering_provider_ids`,
        `payer_names`, `states`, `contract_status`, `sort`, `sort_direction`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_MULTI,
            {
                "page_token": page_token,
                "limit": limit,
                "contracting_provider_id": contracting_provider_id,
                "rendering_provider_ids": rendering_provider_ids,
                "payer_names": payer_names,
                "states": states,
                "contract_status": contract_status,
                "sort": sort,
                "sort_direction": sort_direction,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        contracting_provider_id: ContractingProviderId | None = None,
        rendering_provider_ids: RenderingProviderid | list[RenderingProviderid] | None = None,
        payer_names: str | list[str] | None = None,
        states: State | list[State] | None = None,
        contract_status: ContractStatus | None = None,
        sort: ContractSortField | None = None,
        sort_direction: SortDirection | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Contract]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "page_token": page_token,
                "limit": limit,
                "contracting_provider_id": contracting_provider_id,
                "rendering_provider_ids": rendering_provider_ids,
                "payer_names": payer_names,
                "states": states,
                "contract_status": contract_status,
                "sort": sort,
                "sort_direction": sort_direction,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def create(
        self,
        *,
        contracting_provider_id: ContractingProviderId,
        rendering_provider_ids: set[RenderingProviderid],
        payer_uuid: UUID,
        effective_date: Date,
        regions: Regions,
        commercial_insurance_types: InsuranceTypes,
        medicare_insurance_types: InsuranceTypes,
        medicaid_insurance_types: InsuranceTypes,
        expiration_date: Date | None = OMIT,
        contract_status: ContractStatus | None = OMIT,
        authorized_signatory: AuthorizedSignatory | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ContractWithProviders:
        """`POST /api/contracts/v2`, answers `ContractWithProviders`.

        In the body: `contracting_provider_id`, `rendering_provider_ids`, `payer_uuid`, `effective_date`,
        `expiration_date`, `regions`, `contract_status`, `authorized_signatory`, `commercial_insurance_types`,
        `medicare_insurance_types`, `medicaid_insurance_types`. What is not passed is left out; None is sent as null.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE,
            {
                "contracting_provider_id": contracting_provider_id,
                "rendering_provider_ids": rendering_provider_ids,
                "payer_uuid": payer_uuid,
                "effective_date": effective_date,
                "expiration_date": expiration_date,
                "regions": regions,
                "contract_status": contract_status,
                "authorized_signatory": authorized_signatory,
                "commercial_insurance_types": commercial_insurance_types,
                "medicare_insurance_types": medicare_insurance_types,
                "medicaid_insurance_types": medicaid_insurance_types,
            },
            request_options,
        )

    async def delete(self, contract_id: ContractId, *, request_options: RequestOptions | None = None) -> None:
        """`DELETE /api/contracts/v2/{contract_id}`, answers nothing.

        In the path: `contract_id`.

        It raises `ContractIsLinkedToFeeScheduleHttpError` (422), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.DELETE, {"contract_id": contract_id}, request_options)

    async def update(
        self,
        contract_id: ContractId,
        *,
        rendering_provider_ids: set[RenderingProviderid] | None = OMIT,
        effective_date: Date | None = OMIT,
        expiration_date: DateUpdate | None = OMIT,
        regions: RegionsUpdate | None = OMIT,
        contract_status: ContractStatus | None = OMIT,
        authorized_signatory: AuthorizedSignatoryUpdate | None = OMIT,
        commercial_insurance_types: InsuranceTypes | None = OMIT,
        medicare_insurance_types: InsuranceTypes | None = OMIT,
        medicaid_insurance_types: InsuranceTypes | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ContractWithProviders:
        """`PATCH /api/contracts/v2/{contract_id}`, answers `ContractWithProviders`.

        In the path: `contract_id`. In the body: `rendering_provider_ids`, `effective_date`, `expiration_date`,
        `regions`, `contract_status`, `authorized_signatory`, `commercial_insurance_types`, `medicare_insurance_types`,
        `medicaid_insurance_types`. What is not passed is left out; None is sent as null.

        It raises `UnprocessableEntityError` (422), `ContractInvalidExpirationDateHttpError` (422), or `ApiError` for
        any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {
                "contract_id": contract_id,
                "rendering_provider_ids": rendering_provider_ids,
                "effective_date": effective_date,
                "expiration_date": expiration_date,
                "regions": regions,
                "contract_status": contract_status,
                "authorized_signatory": authorized_signatory,
                "commercial_insurance_types": commercial_insurance_types,
                "medicare_insurance_types": medicare_insurance_types,
                "medicaid_insurance_types": medicaid_insurance_types,
            },
            request_options,
        )


class V2Client(BlockingResource):
    """`contracts.v_2`, sync."""

    @property
    def with_raw_response(self) -> RawV2Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV2Client(self._caller)

    def get(
        self,
        contract_id: ContractId,
        *,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> ContractWithProviders:
        """`GET /api/contracts/v2/{contract_id}`, answers `ContractWithProviders`.

        In the path: `contract_id`. In the query, unless None: `organization_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET,
            {"contract_id": contract_id, "organization_id": organization_id},
            request_options,
        )

    def get_multi(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        contracting_provider_id: ContractingProviderId | None = None,
        rendering_provider_ids: RenderingProviderid | list[RenderingProviderid] | None = None,
        payer_names: str | list[str] | None = None,
        states: State | list[State] | None = None,
        contract_status: ContractStatus | None = None,
        sort: ContractSortField | None = None,
        sort_direction: SortDirection | None = None,
        request_options: RequestOptions | None = None,
    ) -> ContractsPage:
        """`GET /api/contracts/v2`, answers `ContractsPage`.

        In the query, unless None: `page_token`, `limit`, `contracting_provider_id`, `rendering_provider_ids`,
        `payer_names`, `states`, `contract_status`, `sort`, `sort_direction`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_MULTI,
            {
                "page_token": page_token,
                "limit": limit,
                "contracting_provider_id": contracting_provider_id,
                "rendering_provider_ids": rendering_provider_ids,
                "payer_names": payer_names,
                "states": states,
                "contract_status": contract_status,
                "sort": sort,
                "sort_direction": sort_direction,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        contracting_provider_id: ContractingProviderId | None = None,
        rendering_provider_ids: RenderingProviderid | list[RenderingProviderid] | None = None,
        payer_names: str | list[str] | None = None,
        states: State | list[State] | None = None,
        contract_status: ContractStatus | None = None,
        sort: ContractSortField | None = None,
        sort_direction: SortDirection | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[Contract]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "page_token": page_token,
                "limit": limit,
                "contracting_provider_id": contracting_provider_id,
                "rendering_provider_ids": rendering_provider_ids,
                "payer_names": payer_names,
                "states": states,
                "contract_status": contract_status,
                "sort": sort,
                "sort_direction": sort_direction,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def create(
        self,
        *,
        contracting_provider_id: ContractingProviderId,
        rendering_provider_ids: set[RenderingProviderid],
        payer_uuid: UUID,
        effective_date: Date,
        regions: Regions,
        commercial_insurance_types: InsuranceTypes,
        medicare_insurance_types: InsuranceTypes,
        medicaid_insurance_types: InsuranceTypes,
        expiration_date: Date | None = OMIT,
        contract_status: ContractStatus | None = OMIT,
        authorized_signatory: AuthorizedSignatory | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ContractWithProviders:
        """`POST /api/contracts/v2`, answers `ContractWithProviders`.

        In the body: `contracting_provider_id`, `rendering_provider_ids`, `payer_uuid`, `effective_date`,
        `expiration_date`, `regions`, `contract_status`, `authorized_signatory`, `commercial_insurance_types`,
        `medicare_insurance_types`, `medicaid_insurance_types`. What is not passed is left out; None is sent as null.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.CREATE,
            {
                "contracting_provider_id": contracting_provider_id,
                "rendering_provider_ids": rendering_provider_ids,
                "payer_uuid": payer_uuid,
                "effective_date": effective_date,
                "expiration_date": expiration_date,
                "regions": regions,
                "contract_status": contract_status,
                "authorized_signatory": authorized_signatory,
                "commercial_insurance_types": commercial_insurance_types,
                "medicare_insurance_types": medicare_insurance_types,
                "medicaid_insurance_types": medicaid_insurance_types,
            },
            request_options,
        )

    def delete(self, contract_id: ContractId, *, request_options: RequestOptions | None = None) -> None:
        """`DELETE /api/contracts/v2/{contract_id}`, answers nothing.

        In the path: `contract_id`.

        It raises `ContractIsLinkedToFeeScheduleHttpError` (422), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.DELETE, {"contract_id": contract_id}, request_options)

    def update(
        self,
        contract_id: ContractId,
        *,
        rendering_provider_ids: set[RenderingProviderid] | None = OMIT,
        effective_date: Date | None = OMIT,
        expiration_date: DateUpdate | None = OMIT,
        regions: RegionsUpdate | None = OMIT,
        contract_status: ContractStatus | None = OMIT,
        authorized_signatory: AuthorizedSignatoryUpdate | None = OMIT,
        commercial_insurance_types: InsuranceTypes | None = OMIT,
        medicare_insurance_types: InsuranceTypes | None = OMIT,
        medicaid_insurance_types: InsuranceTypes | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ContractWithProviders:
        """`PATCH /api/contracts/v2/{contract_id}`, answers `ContractWithProviders`.

        In the path: `contract_id`. In the body: `rendering_provider_ids`, `effective_date`, `expiration_date`,
        `regions`, `contract_status`, `authorized_signatory`, `commercial_insurance_types`, `medicare_insurance_types`,
        `medicaid_insurance_types`. What is not passed is left out; None is sent as null.

        It raises `UnprocessableEntityError` (422), `ContractInvalidExpirationDateHttpError` (422), or `ApiError` for
        any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE,
            {
                "contract_id": contract_id,
                "rendering_provider_ids": rendering_provider_ids,
                "effective_date": effective_date,
                "expiration_date": expiration_date,
                "regions": regions,
                "contract_status": contract_status,
                "authorized_signatory": authorized_signatory,
                "commercial_insurance_types": commercial_insurance_types,
                "medicare_insurance_types": medicare_insurance_types,
                "medicaid_insurance_types": medicaid_insurance_types,
            },
            request_options,
        )


class AsyncRawV2Client(AsyncResource):
    """`contracts.v_2`, async, as raw answers."""

    async def get(
        self,
        contract_id: ContractId,
        *,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractWithProviders]:
        """`GET /api/contracts/v2/{contract_id}`, with the raw answer. Otherwise as `AsyncV2Client.get`."""
        return await self._caller.call_raw(
            operations.GET,
            {"contract_id": contract_id, "organization_id": organization_id},
            request_options,
        )

    async def get_multi(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        contracting_provider_id: ContractingProviderId | None = None,
        rendering_provider_ids: RenderingProviderid | list[RenderingProviderid] | None = None,
        payer_names: str | list[str] | None = None,
        states: State | list[State] | None = None,
        contract_status: ContractStatus | None = None,
        sort: ContractSortField | None = None,
        sort_direction: SortDirection | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractsPage]:
        """`GET /api/contracts/v2`, with the raw answer. Otherwise as `AsyncV2Client.get_multi`."""
        return await self._caller.call_raw(
            operations.GET_MULTI,
            {
                "page_token": page_token,
                "limit": limit,
                "contracting_provider_id": contracting_provider_id,
                "rendering_provider_ids": rendering_provider_ids,
                "payer_names": payer_names,
                "states": states,
                "contract_status": contract_status,
                "sort": sort,
                "sort_direction": sort_direction,
            },
            request_options,
        )

    async def create(
        self,
        *,
        contracting_provider_id: ContractingProviderId,
        rendering_provider_ids: set[RenderingProviderid],
        payer_uuid: UUID,
        effective_date: Date,
        regions: Regions,
        commercial_insurance_types: InsuranceTypes,
        medicare_insurance_types: InsuranceTypes,
        medicaid_insurance_types: InsuranceTypes,
        expiration_date: Date | None = OMIT,
        contract_status: ContractStatus | None = OMIT,
        authorized_signatory: AuthorizedSignatory | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractWithProviders]:
        """`POST /api/contracts/v2`, with the raw answer. Otherwise as `AsyncV2Client.create`."""
        return await self._caller.call_raw(
            operations.CREATE,
            {
                "contracting_provider_id": contracting_provider_id,
                "rendering_provider_ids": rendering_provider_ids,
                "payer_uuid": payer_uuid,
                "effective_date": effective_date,
                "expiration_date": expiration_date,
                "regions": regions,
                "contract_status": contract_status,
                "authorized_signatory": authorized_signatory,
                "commercial_insurance_types": commercial_insurance_types,
                "medicare_insurance_types": medicare_insurance_types,
                "medicaid_insurance_types": medicaid_insurance_types,
            },
            request_options,
        )

    async def delete(
        self,
        contract_id: ContractId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/contracts/v2/{contract_id}`, with the raw answer. Otherwise as `AsyncV2Client.delete`."""
        return await self._caller.call_raw(operations.DELETE, {"contract_id": contract_id}, request_options)

    async def update(
        self,
        contract_id: ContractId,
        *,
        rendering_provider_ids: set[RenderingProviderid] | None = OMIT,
        effective_date: Date | None = OMIT,
        expiration_date: DateUpdate | None = OMIT,
        regions: RegionsUpdate | None = OMIT,
        contract_status: ContractStatus | None = OMIT,
        authorized_signatory: AuthorizedSignatoryUpdate | None = OMIT,
        commercial_insurance_types: InsuranceTypes | None = OMIT,
        medicare_insurance_types: InsuranceTypes | None = OMIT,
        medicaid_insurance_types: InsuranceTypes | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractWithProviders]:
        """`PATCH /api/contracts/v2/{contract_id}`, with the raw answer. Otherwise as `AsyncV2Client.update`."""
        return await self._caller.call_raw(
            operations.UPDATE,
            {
                "contract_id": contract_id,
                "rendering_provider_ids": rendering_provider_ids,
                "effective_date": effective_date,
                "expiration_date": expiration_date,
                "regions": regions,
                "contract_status": contract_status,
                "authorized_signatory": authorized_signatory,
                "commercial_insurance_types": commercial_insurance_types,
                "medicare_insurance_types": medicare_insurance_types,
                "medicaid_insurance_types": medicaid_insurance_types,
            },
            request_options,
        )


class RawV2Client(BlockingResource):
    """`contracts.v_2`, sync, as raw answers."""

    def get(
        self,
        contract_id: ContractId,
        *,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractWithProviders]:
        """`GET /api/contracts/v2/{contract_id}`, with the raw answer. Otherwise as `V2Client.get`."""
        return self._caller.call_raw(
            operations.GET,
            {"contract_id": contract_id, "organization_id": organization_id},
            request_options,
        )

    def get_multi(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        contracting_provider_id: ContractingProviderId | None = None,
        rendering_provider_ids: RenderingProviderid | list[RenderingProviderid] | None = None,
        payer_names: str | list[str] | None = None,
        states: State | list[State] | None = None,
        contract_status: ContractStatus | None = None,
        sort: ContractSortField | None = None,
        sort_direction: SortDirection | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractsPage]:
        """`GET /api/contracts/v2`, with the raw answer. Otherwise as `V2Client.get_multi`."""
        return self._caller.call_raw(
            operations.GET_MULTI,
            {
                "page_token": page_token,
                "limit": limit,
                "contracting_provider_id": contracting_provider_id,
                "rendering_provider_ids": rendering_provider_ids,
                "payer_names": payer_names,
                "states": states,
                "contract_status": contract_status,
                "sort": sort,
                "sort_direction": sort_direction,
            },
            request_options,
        )

    def create(
        self,
        *,
        contracting_provider_id: ContractingProviderId,
        rendering_provider_ids: set[RenderingProviderid],
        payer_uuid: UUID,
        effective_date: Date,
        regions: Regions,
        commercial_insurance_types: InsuranceTypes,
        medicare_insurance_types: InsuranceTypes,
        medicaid_insurance_types: InsuranceTypes,
        expiration_date: Date | None = OMIT,
        contract_status: ContractStatus | None = OMIT,
        authorized_signatory: AuthorizedSignatory | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractWithProviders]:
        """`POST /api/contracts/v2`, with the raw answer. Otherwise as `V2Client.create`."""
        return self._caller.call_raw(
            operations.CREATE,
            {
                "contracting_provider_id": contracting_provider_id,
                "rendering_provider_ids": rendering_provider_ids,
                "payer_uuid": payer_uuid,
                "effective_date": effective_date,
                "expiration_date": expiration_date,
                "regions": regions,
                "contract_status": contract_status,
                "authorized_signatory": authorized_signatory,
                "commercial_insurance_types": commercial_insurance_types,
                "medicare_insurance_types": medicare_insurance_types,
                "medicaid_insurance_types": medicaid_insurance_types,
            },
            request_options,
        )

    def delete(self, contract_id: ContractId, *, request_options: RequestOptions | None = None) -> RawResponse[None]:
        """`DELETE /api/contracts/v2/{contract_id}`, with the raw answer. Otherwise as `V2Client.delete`."""
        return self._caller.call_raw(operations.DELETE, {"contract_id": contract_id}, request_options)

    def update(
        self,
        contract_id: ContractId,
        *,
        rendering_provider_ids: set[RenderingProviderid] | None = OMIT,
        effective_date: Date | None = OMIT,
        expiration_date: DateUpdate | None = OMIT,
        regions: RegionsUpdate | None = OMIT,
        contract_status: ContractStatus | None = OMIT,
        authorized_signatory: AuthorizedSignatoryUpdate | None = OMIT,
        commercial_insurance_types: InsuranceTypes | None = OMIT,
        medicare_insurance_types: InsuranceTypes | None = OMIT,
        medicaid_insurance_types: InsuranceTypes | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractWithProviders]:
        """`PATCH /api/contracts/v2/{contract_id}`, with the raw answer. Otherwise as `V2Client.update`."""
        return self._caller.call_raw(
            operations.UPDATE,
            {
                "contract_id": contract_id,
                "rendering_provider_ids": rendering_provider_ids,
                "effective_date": effective_date,
                "expiration_date": expiration_date,
                "regions": regions,
                "contract_status": contract_status,
                "authorized_signatory": authorized_signatory,
                "commercial_insurance_types": commercial_insurance_types,
                "medicare_insurance_types": medicare_insurance_types,
                "medicaid_insurance_types": medicaid_insurance_types,
            },
            request_options,
        )
