"""The clients of `contracts.v_3`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.contracts.v_3 import operations
from candid_aio.wire.resource import OMIT, AsyncResource, BlockingResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from uuid import UUID

    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import PageToken, SortDirection, State
    from candid_aio.resources.contracts.v_2.types import ContractSortField, ContractStatus
    from candid_aio.resources.contracts.v_3.types import (
        AddContractProvidersResponse,
        ContractCreateUnion,
        ContractId,
        ContractingProviderId,
        ContractProviderCount,
        ContractProviderCredentialing,
        ContractProviderCredentialingPage,
        ContractProvidersPage,
        ContractServiceFacility,
        ContractServiceFacilityId,
        ContractsPage,
        ContractType,
        ContractUnion,
        ContractUpdateUnion,
        ContractWithProvidersUnion,
        RenderingProviderid,
    )
    from candid_aio.resources.organization_providers.v_2.types import OrganizationProvider
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV3Client", "AsyncV3Client", "RawV3Client", "V3Client"]


class AsyncV3Client(AsyncResource):
    """`contracts.v_3`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV3Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV3Client(self._caller)

    async def get(
        self,
        contract_id: ContractId,
        *,
        request_options: RequestOptions | None = None,
    ) -> ContractWithProvidersUnion:
        """`GET /api/contracts/v3/{contract_id}`, answers `ContractWithProvidersUnion`.

        In the path: `contract_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET, {"contract_id": contract_id}, request_options)

    async def get_multi(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        type: ContractType | None = None,
        contracting_provider_id: ContractingProviderId | None = None,
        rendering_provider_ids: RenderingProviderid | list[RenderingProviderid] | None = None,
        payer_names: str | list[str] | None = None,
        states: State | list[State] | None = None,
        contract_status: ContractStatus | None = None,
        sort: ContractSortField | None = None,
        sort_direction: SortDirection | None = None,
        request_options: RequestOptions | None = None,
    ) -> ContractsPage:
        """`GET /api/contracts/v3`, answers `ContractsPage`.

        In the query, unless None: `page_token`, `limit`, `type`, `contracting_provider_id`, `rendering_provider_ids`,
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
                "type": type,
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
        type: ContractType | None = None,
        contracting_provider_id: ContractingProviderId | None = None,
        rendering_provider_ids: RenderingProviderid | list[RenderingProviderid] | None = None,
        payer_names: str | list[str] | None = None,
        states: State | list[State] | None = None,
        contract_status: ContractStatus | None = None,
        sort: ContractSortField | None = None,
        sort_direction: SortDirection | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[ContractUnion]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "page_token": page_token,
                "limit": limit,
                "type": type,
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
        request: ContractCreateUnion,
        request_options: RequestOptions | None = None,
    ) -> ContractWithProvidersUnion:
        """`POST /api/contracts/v3`, answers `ContractWithProvidersUnion`.

        The body is `request`: `ContractCreateUnion`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE, {"request": request}, request_options)

    async def delete(self, contract_id: ContractId, *, request_options: RequestOptions | None = None) -> None:
        """`DELETE /api/contracts/v3/{contract_id}`, answers nothing.

        In the path: `contract_id`.

        It raises `ContractIsLinkedToFeeScheduleHttpError` (422), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.DELETE, {"contract_id": contract_id}, request_options)

    async def update(
        self,
        contract_id: ContractId,
        *,
        request: ContractUpdateUnion,
        request_options: RequestOptions | None = None,
    ) -> ContractWithProvidersUnion:
        """`PATCH /api/contracts/v3/{contract_id}`, answers `ContractWithProvidersUnion`.

        In the path: `contract_id`. The body is `request`: `ContractUpdateUnion`.

        It raises `UnprocessableEntityError` (422), `ContractInvalidExpirationDateHttpError` (422), or `ApiError` for
        any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {"contract_id": contract_id, "request": request},
            request_options,
        )

    async def get_contract_providers(
        self,
        contract_id: ContractId,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> ContractProvidersPage:
        """`GET /api/contracts/v3/{contract_id}/providers`, answers `ContractProvidersPage`.

        In the path: `contract_id`. In the query, unless None: `page_token`, `limit`.

        Gives one page; `iter_contract_providers` goes through all of them.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_CONTRACT_PROVIDERS,
            {"contract_id": contract_id, "page_token": page_token, "limit": limit},
            request_options,
        )

    def iter_contract_providers(
        self,
        contract_id: ContractId,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[OrganizationProvider]:
        """The items of all pages of `get_contract_providers`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `get_contract_providers`.
        """
        return self._caller.iterate(
            operations.GET_CONTRACT_PROVIDERS,
            {"contract_id": contract_id, "page_token": page_token, "limit": limit},
            request_options,
            on_unreadable=on_unreadable,
        )

    async def get_contract_provider_credentialing_spans(
        self,
        contract_id: ContractId,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> ContractProviderCredentialingPage:
        """`GET /api/contracts/v3/{contract_id}/providers/credentialing`, answers `ContractProviderCredentialingPage`.

        In the path: `contract_id`. In the query, unless None: `page_token`, `limit`.

        Gives one page; `iter_contract_provider_credentialing_spans` goes through all of them.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_CONTRACT_PROVIDER_CREDENTIALING_SPANS,
            {"contract_id": contract_id, "page_token": page_token, "limit": limit},
            request_options,
        )

    def iter_contract_provider_credentialing_spans(
        self,
        contract_id: ContractId,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[ContractProviderCredentialing]:
        """The items of all pages of `get_contract_provider_credentialing_spans`, which is called for each page as it is
        needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `get_contract_provider_credentialing_spans`.
        """
        return self._caller.iterate(
            operations.GET_CONTRACT_PROVIDER_CREDENTIALING_SPANS,
            {"contract_id": contract_id, "page_token": page_token, "limit": limit},
            request_options,
            on_unreadable=on_unreadable,
        )

    async def add_contract_providers(
        self,
        contract_id: ContractId,
        *,
        rendering_provider_ids: set[RenderingProviderid],
        request_options: RequestOptions | None = None,
    ) -> AddContractProvidersResponse:
        """`POST /api/contracts/v3/{contract_id}/providers`, answers `AddContractProvidersResponse`.

        In the path: `contract_id`. In the body: `rendering_provider_ids`.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.ADD_CONTRACT_PROVIDERS,
            {"contract_id": contract_id, "rendering_provider_ids": rendering_provider_ids},
            request_options,
        )

    async def remove_contract_providers(
        self,
        contract_id: ContractId,
        *,
        rendering_provider_ids: set[RenderingProviderid],
        request_options: RequestOptions | None = None,
    ) -> ContractProviderCount:
        """`DELETE /api/contracts/v3/{contract_id}/providers`, answers `ContractProviderCount`.

        In the path: `contract_id`. In the body: `rendering_provider_ids`.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.REMOVE_CONTRACT_PROVIDERS,
            {"contract_id": contract_id, "rendering_provider_ids": rendering_provider_ids},
            request_options,
        )

    async def create_contract_service_facility(
        self,
        contract_id: ContractId,
        *,
        service_facility_id: UUID,
        provider_ids: set[UUID],
        request_options: RequestOptions | None = None,
    ) -> ContractServiceFacility:
        """`POST /api/contracts/v3/{contract_id}/service-facilities`, answers `ContractServiceFacility`.

        In the path: `contract_id`. In the body: `service_facility_id`, `provider_ids`.

        It raises `UnprocessableEntityError` (422), or `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE_CONTRACT_SERVICE_FACILITY,
            {"contract_id": contract_id, "service_facility_id": service_facility_id, "provider_ids": provider_ids},
            request_options,
        )

    async def update_contract_service_facility(
        self,
        contract_id: ContractId,
        contract_service_facility_id: ContractServiceFacilityId,
        *,
        service_facility_id: UUID | None = OMIT,
        provider_ids: set[UUID] | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ContractServiceFacility:
        """`PATCH /api/contracts/v3/{contract_id}/service-facilities/{contract_service_facility_id}`, answers
        `ContractServiceFacility`.

        In the path: `contract_id`, `contract_service_facility_id`. In the body: `service_facility_id`, `provider_ids`.
        What is not passed is left out; None is sent as null.

        It raises `UnprocessableEntityError` (422), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE_CONTRACT_SERVICE_FACILITY,
            {
                "contract_id": contract_id,
                "contract_service_facility_id": contract_service_facility_id,
                "service_facility_id": service_facility_id,
                "provider_ids": provider_ids,
            },
            request_options,
        )


class V3Client(BlockingResource):
    """`contracts.v_3`, sync."""

    @property
    def with_raw_response(self) -> RawV3Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV3Client(self._caller)

    def get(
        self,
        contract_id: ContractId,
        *,
        request_options: RequestOptions | None = None,
    ) -> ContractWithProvidersUnion:
        """`GET /api/contracts/v3/{contract_id}`, answers `ContractWithProvidersUnion`.

        In the path: `contract_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET, {"contract_id": contract_id}, request_options)

    def get_multi(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        type: ContractType | None = None,
        contracting_provider_id: ContractingProviderId | None = None,
        rendering_provider_ids: RenderingProviderid | list[RenderingProviderid] | None = None,
        payer_names: str | list[str] | None = None,
        states: State | list[State] | None = None,
        contract_status: ContractStatus | None = None,
        sort: ContractSortField | None = None,
        sort_direction: SortDirection | None = None,
        request_options: RequestOptions | None = None,
    ) -> ContractsPage:
        """`GET /api/contracts/v3`, answers `ContractsPage`.

        In the query, unless None: `page_token`, `limit`, `type`, `contracting_provider_id`, `rendering_provider_ids`,
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
                "type": type,
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
        type: ContractType | None = None,
        contracting_provider_id: ContractingProviderId | None = None,
        rendering_provider_ids: RenderingProviderid | list[RenderingProviderid] | None = None,
        payer_names: str | list[str] | None = None,
        states: State | list[State] | None = None,
        contract_status: ContractStatus | None = None,
        sort: ContractSortField | None = None,
        sort_direction: SortDirection | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[ContractUnion]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "page_token": page_token,
                "limit": limit,
                "type": type,
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
        request: ContractCreateUnion,
        request_options: RequestOptions | None = None,
    ) -> ContractWithProvidersUnion:
        """`POST /api/contracts/v3`, answers `ContractWithProvidersUnion`.

        The body is `request`: `ContractCreateUnion`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"request": request}, request_options)

    def delete(self, contract_id: ContractId, *, request_options: RequestOptions | None = None) -> None:
        """`DELETE /api/contracts/v3/{contract_id}`, answers nothing.

        In the path: `contract_id`.

        It raises `ContractIsLinkedToFeeScheduleHttpError` (422), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.DELETE, {"contract_id": contract_id}, request_options)

    def update(
        self,
        contract_id: ContractId,
        *,
        request: ContractUpdateUnion,
        request_options: RequestOptions | None = None,
    ) -> ContractWithProvidersUnion:
        """`PATCH /api/contracts/v3/{contract_id}`, answers `ContractWithProvidersUnion`.

        In the path: `contract_id`. The body is `request`: `ContractUpdateUnion`.

        It raises `UnprocessableEntityError` (422), `ContractInvalidExpirationDateHttpError` (422), or `ApiError` for
        any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.UPDATE, {"contract_id": contract_id, "request": request}, request_options)

    def get_contract_providers(
        self,
        contract_id: ContractId,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> ContractProvidersPage:
        """`GET /api/contracts/v3/{contract_id}/providers`, answers `ContractProvidersPage`.

        In the path: `contract_id`. In the query, unless None: `page_token`, `limit`.

        Gives one page; `iter_contract_providers` goes through all of them.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_CONTRACT_PROVIDERS,
            {"contract_id": contract_id, "page_token": page_token, "limit": limit},
            request_options,
        )

    def iter_contract_providers(
        self,
        contract_id: ContractId,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[OrganizationProvider]:
        """The items of all pages of `get_contract_providers`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `get_contract_providers`.
        """
        return self._caller.iterate(
            operations.GET_CONTRACT_PROVIDERS,
            {"contract_id": contract_id, "page_token": page_token, "limit": limit},
            request_options,
            on_unreadable=on_unreadable,
        )

    def get_contract_provider_credentialing_spans(
        self,
        contract_id: ContractId,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> ContractProviderCredentialingPage:
        """`GET /api/contracts/v3/{contract_id}/providers/credentialing`, answers `ContractProviderCredentialingPage`.

        In the path: `contract_id`. In the query, unless None: `page_token`, `limit`.

        Gives one page; `iter_contract_provider_credentialing_spans` goes through all of them.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_CONTRACT_PROVIDER_CREDENTIALING_SPANS,
            {"contract_id": contract_id, "page_token": page_token, "limit": limit},
            request_options,
        )

    def iter_contract_provider_credentialing_spans(
        self,
        contract_id: ContractId,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[ContractProviderCredentialing]:
        """The items of all pages of `get_contract_provider_credentialing_spans`, which is called for each page as it is
        needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `get_contract_provider_credentialing_spans`.
        """
        return self._caller.iterate(
            operations.GET_CONTRACT_PROVIDER_CREDENTIALING_SPANS,
            {"contract_id": contract_id, "page_token": page_token, "limit": limit},
            request_options,
            on_unreadable=on_unreadable,
        )

    def add_contract_providers(
        self,
        contract_id: ContractId,
        *,
        rendering_provider_ids: set[RenderingProviderid],
        request_options: RequestOptions | None = None,
    ) -> AddContractProvidersResponse:
        """`POST /api/contracts/v3/{contract_id}/providers`, answers `AddContractProvidersResponse`.

        In the path: `contract_id`. In the body: `rendering_provider_ids`.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.ADD_CONTRACT_PROVIDERS,
            {"contract_id": contract_id, "rendering_provider_ids": rendering_provider_ids},
            request_options,
        )

    def remove_contract_providers(
        self,
        contract_id: ContractId,
        *,
        rendering_provider_ids: set[RenderingProviderid],
        request_options: RequestOptions | None = None,
    ) -> ContractProviderCount:
        """`DELETE /api/contracts/v3/{contract_id}/providers`, answers `ContractProviderCount`.

        In the path: `contract_id`. In the body: `rendering_provider_ids`.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.REMOVE_CONTRACT_PROVIDERS,
            {"contract_id": contract_id, "rendering_provider_ids": rendering_provider_ids},
            request_options,
        )

    def create_contract_service_facility(
        self,
        contract_id: ContractId,
        *,
        service_facility_id: UUID,
        provider_ids: set[UUID],
        request_options: RequestOptions | None = None,
    ) -> ContractServiceFacility:
        """`POST /api/contracts/v3/{contract_id}/service-facilities`, answers `ContractServiceFacility`.

        In the path: `contract_id`. In the body: `service_facility_id`, `provider_ids`.

        It raises `UnprocessableEntityError` (422), or `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.CREATE_CONTRACT_SERVICE_FACILITY,
            {"contract_id": contract_id, "service_facility_id": service_facility_id, "provider_ids": provider_ids},
            request_options,
        )

    def update_contract_service_facility(
        self,
        contract_id: ContractId,
        contract_service_facility_id: ContractServiceFacilityId,
        *,
        service_facility_id: UUID | None = OMIT,
        provider_ids: set[UUID] | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ContractServiceFacility:
        """`PATCH /api/contracts/v3/{contract_id}/service-facilities/{contract_service_facility_id}`, answers
        `ContractServiceFacility`.

        In the path: `contract_id`, `contract_service_facility_id`. In the body: `service_facility_id`, `provider_ids`.
        What is not passed is left out; None is sent as null.

        It raises `UnprocessableEntityError` (422), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE_CONTRACT_SERVICE_FACILITY,
            {
                "contract_id": contract_id,
                "contract_service_facility_id": contract_service_facility_id,
                "service_facility_id": service_facility_id,
                "provider_ids": provider_ids,
            },
            request_options,
        )


class AsyncRawV3Client(AsyncResource):
    """`contracts.v_3`, async, as raw answers."""

    async def get(
        self,
        contract_id: ContractId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractWithProvidersUnion]:
        """`GET /api/contracts/v3/{contract_id}`, with the raw answer. Otherwise as `AsyncV3Client.get`."""
        return await self._caller.call_raw(operations.GET, {"contract_id": contract_id}, request_options)

    async def get_multi(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        type: ContractType | None = None,
        contracting_provider_id: ContractingProviderId | None = None,
        rendering_provider_ids: RenderingProviderid | list[RenderingProviderid] | None = None,
        payer_names: str | list[str] | None = None,
        states: State | list[State] | None = None,
        contract_status: ContractStatus | None = None,
        sort: ContractSortField | None = None,
        sort_direction: SortDirection | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractsPage]:
        """`GET /api/contracts/v3`, with the raw answer. Otherwise as `AsyncV3Client.get_multi`."""
        return await self._caller.call_raw(
            operations.GET_MULTI,
            {
                "page_token": page_token,
                "limit": limit,
                "type": type,
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
        request: ContractCreateUnion,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractWithProvidersUnion]:
        """`POST /api/contracts/v3`, with the raw answer. Otherwise as `AsyncV3Client.create`."""
        return await self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    async def delete(
        self,
        contract_id: ContractId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/contracts/v3/{contract_id}`, with the raw answer. Otherwise as `AsyncV3Client.delete`."""
        return await self._caller.call_raw(operations.DELETE, {"contract_id": contract_id}, request_options)

    async def update(
        self,
        contract_id: ContractId,
        *,
        request: ContractUpdateUnion,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractWithProvidersUnion]:
        """`PATCH /api/contracts/v3/{contract_id}`, with the raw answer. Otherwise as `AsyncV3Client.update`."""
        return await self._caller.call_raw(
            operations.UPDATE,
            {"contract_id": contract_id, "request": request},
            request_options,
        )

    async def get_contract_providers(
        self,
        contract_id: ContractId,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractProvidersPage]:
        """`GET /api/contracts/v3/{contract_id}/providers`, with the raw answer.

        Otherwise as `AsyncV3Client.get_contract_providers`.
        """
        return await self._caller.call_raw(
            operations.GET_CONTRACT_PROVIDERS,
            {"contract_id": contract_id, "page_token": page_token, "limit": limit},
            request_options,
        )

    async def get_contract_provider_credentialing_spans(
        self,
        contract_id: ContractId,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractProviderCredentialingPage]:
        """`GET /api/contracts/v3/{contract_id}/providers/credentialing`, with the raw answer.

        Otherwise as `AsyncV3Client.get_contract_provider_credentialing_spans`.
        """
        return await self._caller.call_raw(
            operations.GET_CONTRACT_PROVIDER_CREDENTIALING_SPANS,
            {"contract_id": contract_id, "page_token": page_token, "limit": limit},
            request_options,
        )

    async def add_contract_providers(
        self,
        contract_id: ContractId,
        *,
        rendering_provider_ids: set[RenderingProviderid],
        request_options: RequestOptions | None = None,
    ) -> RawResponse[AddContractProvidersResponse]:
        """`POST /api/contracts/v3/{contract_id}/providers`, with the raw answer.

        Otherwise as `AsyncV3Client.add_contract_providers`.
        """
        return await self._caller.call_raw(
            operations.ADD_CONTRACT_PROVIDERS,
            {"contract_id": contract_id, "rendering_provider_ids": rendering_provider_ids},
            request_options,
        )

    async def remove_contract_providers(
        self,
        contract_id: ContractId,
        *,
        rendering_provider_ids: set[RenderingProviderid],
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractProviderCount]:
        """`DELETE /api/contracts/v3/{contract_id}/providers`, with the raw answer.

        Otherwise as `AsyncV3Client.remove_contract_providers`.
        """
        return await self._caller.call_raw(
            operations.REMOVE_CONTRACT_PROVIDERS,
            {"contract_id": contract_id, "rendering_provider_ids": rendering_provider_ids},
            request_options,
        )

    async def create_contract_service_facility(
        self,
        contract_id: ContractId,
        *,
        service_facility_id: UUID,
        provider_ids: set[UUID],
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractServiceFacility]:
        """`POST /api/contracts/v3/{contract_id}/service-facilities`, with the raw answer.

        Otherwise as `AsyncV3Client.create_contract_service_facility`.
        """
        return await self._caller.call_raw(
            operations.CREATE_CONTRACT_SERVICE_FACILITY,
            {"contract_id": contract_id, "service_facility_id": service_facility_id, "provider_ids": provider_ids},
            request_options,
        )

    async def update_contract_service_facility(
        self,
        contract_id: ContractId,
        contract_service_facility_id: ContractServiceFacilityId,
        *,
        service_facility_id: UUID | None = OMIT,
        provider_ids: set[UUID] | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractServiceFacility]:
        """`PATCH /api/contracts/v3/{contract_id}/service-facilities/{contract_service_facility_id}`, with the raw
        answer.

        Otherwise as `AsyncV3Client.update_contract_service_facility`.
        """
        return await self._caller.call_raw(
            operations.UPDATE_CONTRACT_SERVICE_FACILITY,
            {
                "contract_id": contract_id,
                "contract_service_facility_id": contract_service_facility_id,
                "service_facility_id": service_facility_id,
                "provider_ids": provider_ids,
            },
            request_options,
        )


class RawV3Client(BlockingResource):
    """`contracts.v_3`, sync, as raw answers."""

    def get(
        self,
        contract_id: ContractId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractWithProvidersUnion]:
        """`GET /api/contracts/v3/{contract_id}`, with the raw answer. Otherwise as `V3Client.get`."""
        return self._caller.call_raw(operations.GET, {"contract_id": contract_id}, request_options)

    def get_multi(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        type: ContractType | None = None,
        contracting_provider_id: ContractingProviderId | None = None,
        rendering_provider_ids: RenderingProviderid | list[RenderingProviderid] | None = None,
        payer_names: str | list[str] | None = None,
        states: State | list[State] | None = None,
        contract_status: ContractStatus | None = None,
        sort: ContractSortField | None = None,
        sort_direction: SortDirection | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractsPage]:
        """`GET /api/contracts/v3`, with the raw answer. Otherwise as `V3Client.get_multi`."""
        return self._caller.call_raw(
            operations.GET_MULTI,
            {
                "page_token": page_token,
                "limit": limit,
                "type": type,
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
        request: ContractCreateUnion,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractWithProvidersUnion]:
        """`POST /api/contracts/v3`, with the raw answer. Otherwise as `V3Client.create`."""
        return self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    def delete(self, contract_id: ContractId, *, request_options: RequestOptions | None = None) -> RawResponse[None]:
        """`DELETE /api/contracts/v3/{contract_id}`, with the raw answer. Otherwise as `V3Client.delete`."""
        return self._caller.call_raw(operations.DELETE, {"contract_id": contract_id}, request_options)

    def update(
        self,
        contract_id: ContractId,
        *,
        request: ContractUpdateUnion,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractWithProvidersUnion]:
        """`PATCH /api/contracts/v3/{contract_id}`, with the raw answer. Otherwise as `V3Client.update`."""
        return self._caller.call_raw(
            operations.UPDATE,
            {"contract_id": contract_id, "request": request},
            request_options,
        )

    def get_contract_providers(
        self,
        contract_id: ContractId,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractProvidersPage]:
        """`GET /api/contracts/v3/{contract_id}/providers`, with the raw answer.

        Otherwise as `V3Client.get_contract_providers`.
        """
        return self._caller.call_raw(
            operations.GET_CONTRACT_PROVIDERS,
            {"contract_id": contract_id, "page_token": page_token, "limit": limit},
            request_options,
        )

    def get_contract_provider_credentialing_spans(
        self,
        contract_id: ContractId,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractProviderCredentialingPage]:
        """`GET /api/contracts/v3/{contract_id}/providers/credentialing`, with the raw answer.

        Otherwise as `V3Client.get_contract_provider_credentialing_spans`.
        """
        return self._caller.call_raw(
            operations.GET_CONTRACT_PROVIDER_CREDENTIALING_SPANS,
            {"contract_id": contract_id, "page_token": page_token, "limit": limit},
            request_options,
        )

    def add_contract_providers(
        self,
        contract_id: ContractId,
        *,
        rendering_provider_ids: set[RenderingProviderid],
        request_options: RequestOptions | None = None,
    ) -> RawResponse[AddContractProvidersResponse]:
        """`POST /api/contracts/v3/{contract_id}/providers`, with the raw answer.

        Otherwise as `V3Client.add_contract_providers`.
        """
        return self._caller.call_raw(
            operations.ADD_CONTRACT_PROVIDERS,
            {"contract_id": contract_id, "rendering_provider_ids": rendering_provider_ids},
            request_options,
        )

    def remove_contract_providers(
        self,
        contract_id: ContractId,
        *,
        rendering_provider_ids: set[RenderingProviderid],
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractProviderCount]:
        """`DELETE /api/contracts/v3/{contract_id}/providers`, with the raw answer.

        Otherwise as `V3Client.remove_contract_providers`.
        """
        return self._caller.call_raw(
            operations.REMOVE_CONTRACT_PROVIDERS,
            {"contract_id": contract_id, "rendering_provider_ids": rendering_provider_ids},
            request_options,
        )

    def create_contract_service_facility(
        self,
        contract_id: ContractId,
        *,
        service_facility_id: UUID,
        provider_ids: set[UUID],
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractServiceFacility]:
        """`POST /api/contracts/v3/{contract_id}/service-facilities`, with the raw answer.

        Otherwise as `V3Client.create_contract_service_facility`.
        """
        return self._caller.call_raw(
            operations.CREATE_CONTRACT_SERVICE_FACILITY,
            {"contract_id": contract_id, "service_facility_id": service_facility_id, "provider_ids": provider_ids},
            request_options,
        )

    def update_contract_service_facility(
        self,
        contract_id: ContractId,
        contract_service_facility_id: ContractServiceFacilityId,
        *,
        service_facility_id: UUID | None = OMIT,
        provider_ids: set[UUID] | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ContractServiceFacility]:
        """`PATCH /api/contracts/v3/{contract_id}/service-facilities/{contract_service_facility_id}`, with the raw
        answer.

        Otherwise as `V3Client.update_contract_service_facility`.
        """
        return self._caller.call_raw(
            operations.UPDATE_CONTRACT_SERVICE_FACILITY,
            {
                "contract_id": contract_id,
                "contract_service_facility_id": contract_service_facility_id,
                "service_facility_id": service_facility_id,
                "provider_ids": provider_ids,
            },
            request_options,
        )
