"""The clients of `non_insurance_payers.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.non_insurance_payers.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import ClinicalTrialId, OrganizationId, PageToken, SortDirection
    from candid_aio.resources.non_insurance_payers.v_1.types import (
        CreateNonInsurancePayerRequest,
        NonInsurancePayer,
        NonInsurancePayerCategoriesPage,
        NonInsurancePayerId,
        NonInsurancePayerPage,
        NonInsurancePayerSortField,
        NonInsurancePayerUpdateRequest,
        ToggleNonInsurancePayerEnablementRequest,
    )
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`non_insurance_payers.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def create(
        self,
        *,
        request: CreateNonInsurancePayerRequest,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayer:
        """`POST /api/non-insurance-payers/v1`, answers `NonInsurancePayer`.

        The body is `request`: `CreateNonInsurancePayerRequest`.

        It raises `EntityNotFoundError` (404), `EntityConflictError` (409), or `ApiError` for any other status that is
        not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE, {"request": request}, request_options)

    async def toggle_enablement(
        self,
        non_insurance_payer_id: NonInsurancePayerId,
        *,
        request: ToggleNonInsurancePayerEnablementRequest,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayer:
        """`PATCH /api/non-insurance-payers/v1/{non_insurance_payer_id}/toggle_enablement`, answers `NonInsurancePayer`.

        In the path: `non_insurance_payer_id`. The body is `request`: `ToggleNonInsurancePayerEnablementRequest`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.TOGGLE_ENABLEMENT,
            {"non_insurance_payer_id": non_insurance_payer_id, "request": request},
            request_options,
        )

    async def get_multi(
        self,
        *,
        name: str | None = None,
        category: str | None = None,
        categories_exact: str | list[str] | None = None,
        clinical_trial_ids: ClinicalTrialId | list[ClinicalTrialId] | None = None,
        enabled: bool | None = None,
        sort: NonInsurancePayerSortField | None = None,
        sort_direction: SortDirection | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayerPage:
        """`GET /api/non-insurance-payers/v1`, answers `NonInsurancePayerPage`.

        In the query, unless None: `name`, `category`, `categories_exact`, `clinical_trial_ids`, `enabled`, `sort`,
        `sort_direction`, `limit`, `page_token`, `organization_id`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `UnprocessableEntityError` (422), `UnauthorizedError` (403), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_MULTI,
            {
                "name": name,
                "category": category,
                "categories_exact": categories_exact,
                "clinical_trial_ids": clinical_trial_ids,
                "enabled": enabled,
                "sort": sort,
                "sort_direction": sort_direction,
                "limit": limit,
                "page_token": page_token,
                "organization_id": organization_id,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        name: str | None = None,
        category: str | None = None,
        categories_exact: str | list[str] | None = None,
        clinical_trial_ids: ClinicalTrialId | list[ClinicalTrialId] | None = None,
        enabled: bool | None = None,
        sort: NonInsurancePayerSortField | None = None,
        sort_direction: SortDirection | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        organization_id: OrganizationId | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[NonInsurancePayer]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "name": name,
                "category": category,
                "categories_exact": categories_exact,
                "clinical_trial_ids": clinical_trial_ids,
                "enabled": enabled,
                "sort": sort,
                "sort_direction": sort_direction,
                "limit": limit,
                "page_token": page_token,
                "organization_id": organization_id,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def get_categories(
        self,
        *,
        search_term: str | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayerCategoriesPage:
        """`GET /api/non-insurance-payers/v1/categories`, answers `NonInsurancePayerCategoriesPage`.

        In the query, unless None: `search_term`, `limit`, `page_token`.

        Gives one page; `iter_categories` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_CATEGORIES,
            {"search_term": search_term, "limit": limit, "page_token": page_token},
            request_options,
        )

    def iter_categories(
        self,
        *,
        search_term: str | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[str]:
        """The items of all pages of `get_categories`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `get_categories`.
        """
        return self._caller.iterate(
            operations.GET_CATEGORIES,
            {"search_term": search_term, "limit": limit, "page_token": page_token},
            request_options,
            on_unreadable=on_unreadable,
        )

    async def get(
        self,
        non_insurance_payer_id: NonInsurancePayerId,
        *,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayer:
        """`GET /api/non-insurance-payers/v1/{non_insurance_payer_id}`, answers `NonInsurancePayer`.

        In the path: `non_insurance_payer_id`. In the query, unless None: `organization_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET,
            {"non_insurance_payer_id": non_insurance_payer_id, "organization_id": organization_id},
            request_options,
        )

    async def update(
        self,
        non_insurance_payer_id: NonInsurancePayerId,
        *,
        request: NonInsurancePayerUpdateRequest,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayer:
        """`PATCH /api/non-insurance-payers/v1/{non_insurance_payer_id}`, answers `NonInsurancePayer`.

        In the path: `non_insurance_payer_id`. The body is `request`: `NonInsurancePayerUpdateRequest`.

        It raises `EntityNotFoundError` (404), `EntityConflictError` (409), or `ApiError` for any other status that is
        not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {"non_insurance_payer_id": non_insurance_payer_id, "request": request},
            request_options,
        )

    async def delete(
        self,
        non_insurance_payer_id: NonInsurancePayerId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/non-insurance-payers/v1/{non_insurance_payer_id}`, answers nothing.

        In the path: `non_insurance_payer_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.DELETE,
            {"non_insurance_payer_id": non_insurance_payer_id},
            request_options,
        )


class V1Client(BlockingResource):
    """`non_insurance_payers.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def create(
        self,
        *,
        request: CreateNonInsurancePayerRequest,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayer:
        """`POST /api/non-insurance-payers/v1`, answers `NonInsurancePayer`.

        The body is `request`: `CreateNonInsurancePayerRequest`.

        It raises `EntityNotFoundError` (404), `EntityConflictError` (409), or `ApiError` for any other status that is
        not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"request": request}, request_options)

    def toggle_enablement(
        self,
        non_insurance_payer_id: NonInsurancePayerId,
        *,
        request: ToggleNonInsurancePayerEnablementRequest,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayer:
        """`PATCH /api/non-insurance-payers/v1/{non_insurance_payer_id}/toggle_enablement`, answers `NonInsurancePayer`.

        In the path: `non_insurance_payer_id`. The body is `request`: `ToggleNonInsurancePayerEnablementRequest`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.TOGGLE_ENABLEMENT,
            {"non_insurance_payer_id": non_insurance_payer_id, "request": request},
            request_options,
        )

    def get_multi(
        self,
        *,
        name: str | None = None,
        category: str | None = None,
        categories_exact: str | list[str] | None = None,
        clinical_trial_ids: ClinicalTrialId | list[ClinicalTrialId] | None = None,
        enabled: bool | None = None,
        sort: NonInsurancePayerSortField | None = None,
        sort_direction: SortDirection | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayerPage:
        """`GET /api/non-insurance-payers/v1`, answers `NonInsurancePayerPage`.

        In the query, unless None: `name`, `category`, `categories_exact`, `clinical_trial_ids`, `enabled`, `sort`,
        `sort_direction`, `limit`, `page_token`, `organization_id`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `UnprocessableEntityError` (422), `UnauthorizedError` (403), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_MULTI,
            {
                "name": name,
                "category": category,
                "categories_exact": categories_exact,
                "clinical_trial_ids": clinical_trial_ids,
                "enabled": enabled,
                "sort": sort,
                "sort_direction": sort_direction,
                "limit": limit,
                "page_token": page_token,
                "organization_id": organization_id,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        name: str | None = None,
        category: str | None = None,
        categories_exact: str | list[str] | None = None,
        clinical_trial_ids: ClinicalTrialId | list[ClinicalTrialId] | None = None,
        enabled: bool | None = None,
        sort: NonInsurancePayerSortField | None = None,
        sort_direction: SortDirection | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        organization_id: OrganizationId | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[NonInsurancePayer]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "name": name,
                "category": category,
                "categories_exact": categories_exact,
                "clinical_trial_ids": clinical_trial_ids,
                "enabled": enabled,
                "sort": sort,
                "sort_direction": sort_direction,
                "limit": limit,
                "page_token": page_token,
                "organization_id": organization_id,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def get_categories(
        self,
        *,
        search_term: str | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayerCategoriesPage:
        """`GET /api/non-insurance-payers/v1/categories`, answers `NonInsurancePayerCategoriesPage`.

        In the query, unless None: `search_term`, `limit`, `page_token`.

        Gives one page; `iter_categories` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_CATEGORIES,
            {"search_term": search_term, "limit": limit, "page_token": page_token},
            request_options,
        )

    def iter_categories(
        self,
        *,
        search_term: str | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[str]:
        """The items of all pages of `get_categories`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `get_categories`.
        """
        return self._caller.iterate(
            operations.GET_CATEGORIES,
            {"search_term": search_term, "limit": limit, "page_token": page_token},
            request_options,
            on_unreadable=on_unreadable,
        )

    def get(
        self,
        non_insurance_payer_id: NonInsurancePayerId,
        *,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayer:
        """`GET /api/non-insurance-payers/v1/{non_insurance_payer_id}`, answers `NonInsurancePayer`.

        In the path: `non_insurance_payer_id`. In the query, unless None: `organization_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET,
            {"non_insurance_payer_id": non_insurance_payer_id, "organization_id": organization_id},
            request_options,
        )

    def update(
        self,
        non_insurance_payer_id: NonInsurancePayerId,
        *,
        request: NonInsurancePayerUpdateRequest,
        request_options: RequestOptions | None = None,
    ) -> NonInsurancePayer:
        """`PATCH /api/non-insurance-payers/v1/{non_insurance_payer_id}`, answers `NonInsurancePayer`.

        In the path: `non_insurance_payer_id`. The body is `request`: `NonInsurancePayerUpdateRequest`.

        It raises `EntityNotFoundError` (404), `EntityConflictError` (409), or `ApiError` for any other status that is
        not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE,
            {"non_insurance_payer_id": non_insurance_payer_id, "request": request},
            request_options,
        )

    def delete(
        self,
        non_insurance_payer_id: NonInsurancePayerId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/non-insurance-payers/v1/{non_insurance_payer_id}`, answers nothing.

        In the path: `non_insurance_payer_id`.

        It raises `EntityNotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.DELETE, {"non_insurance_payer_id": non_insurance_payer_id}, request_options)


class AsyncRawV1Client(AsyncResource):
    """`non_insurance_payers.v_1`, async, as raw answers."""

    async def create(
        self,
        *,
        request: CreateNonInsurancePayerRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayer]:
        """`POST /api/non-insurance-payers/v1`, with the raw answer. Otherwise as `AsyncV1Client.create`."""
        return await self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    async def toggle_enablement(
        self,
        non_insurance_payer_id: NonInsurancePayerId,
        *,
        request: ToggleNonInsurancePayerEnablementRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayer]:
        """`PATCH /api/non-insurance-payers/v1/{non_insurance_payer_id}/toggle_enablement`, with the raw answer.

        Otherwise as `AsyncV1Client.toggle_enablement`.
        """
        return await self._caller.call_raw(
            operations.TOGGLE_ENABLEMENT,
            {"non_insurance_payer_id": non_insurance_payer_id, "request": request},
            request_options,
        )

    async def get_multi(
        self,
        *,
        name: str | None = None,
        category: str | None = None,
        categories_exact: str | list[str] | None = None,
        clinical_trial_ids: ClinicalTrialId | list[ClinicalTrialId] | None = None,
        enabled: bool | None = None,
        sort: NonInsurancePayerSortField | None = None,
        sort_direction: SortDirection | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayerPage]:
        """`GET /api/non-insurance-payers/v1`, with the raw answer. Otherwise as `AsyncV1Client.get_multi`."""
        return await self._caller.call_raw(
            operations.GET_MULTI,
            {
                "name": name,
                "category": category,
                "categories_exact": categories_exact,
                "clinical_trial_ids": clinical_trial_ids,
                "enabled": enabled,
                "sort": sort,
                "sort_direction": sort_direction,
                "limit": limit,
                "page_token": page_token,
                "organization_id": organization_id,
            },
            request_options,
        )

    async def get_categories(
        self,
        *,
        search_term: str | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayerCategoriesPage]:
        """`GET /api/non-insurance-payers/v1/categories`, with the raw answer.

        Otherwise as `AsyncV1Client.get_categories`.
        """
        return await self._caller.call_raw(
            operations.GET_CATEGORIES,
            {"search_term": search_term, "limit": limit, "page_token": page_token},
            request_options,
        )

    async def get(
        self,
        non_insurance_payer_id: NonInsurancePayerId,
        *,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayer]:
        """`GET /api/non-insurance-payers/v1/{non_insurance_payer_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.get`.
        """
        return await self._caller.call_raw(
            operations.GET,
            {"non_insurance_payer_id": non_insurance_payer_id, "organization_id": organization_id},
            request_options,
        )

    async def update(
        self,
        non_insurance_payer_id: NonInsurancePayerId,
        *,
        request: NonInsurancePayerUpdateRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayer]:
        """`PATCH /api/non-insurance-payers/v1/{non_insurance_payer_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.update`.
        """
        return await self._caller.call_raw(
            operations.UPDATE,
            {"non_insurance_payer_id": non_insurance_payer_id, "request": request},
            request_options,
        )

    async def delete(
        self,
        non_insurance_payer_id: NonInsurancePayerId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/non-insurance-payers/v1/{non_insurance_payer_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.delete`.
        """
        return await self._caller.call_raw(
            operations.DELETE,
            {"non_insurance_payer_id": non_insurance_payer_id},
            request_options,
        )


class RawV1Client(BlockingResource):
    """`non_insurance_payers.v_1`, sync, as raw answers."""

    def create(
        self,
        *,
        request: CreateNonInsurancePayerRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayer]:
        """`POST /api/non-insurance-payers/v1`, with the raw answer. Otherwise as `V1Client.create`."""
        return self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    def toggle_enablement(
        self,
        non_insurance_payer_id: NonInsurancePayerId,
        *,
        request: ToggleNonInsurancePayerEnablementRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayer]:
        """`PATCH /api/non-insurance-payers/v1/{non_insurance_payer_id}/toggle_enablement`, with the raw answer.

        Otherwise as `V1Client.toggle_enablement`.
        """
        return self._caller.call_raw(
            operations.TOGGLE_ENABLEMENT,
            {"non_insurance_payer_id": non_insurance_payer_id, "request": request},
            request_options,
        )

    def get_multi(
        self,
        *,
        name: str | None = None,
        category: str | None = None,
        categories_exact: str | list[str] | None = None,
        clinical_trial_ids: ClinicalTrialId | list[ClinicalTrialId] | None = None,
        enabled: bool | None = None,
        sort: NonInsurancePayerSortField | None = None,
        sort_direction: SortDirection | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayerPage]:
        """`GET /api/non-insurance-payers/v1`, with the raw answer. Otherwise as `V1Client.get_multi`."""
        return self._caller.call_raw(
            operations.GET_MULTI,
            {
                "name": name,
                "category": category,
                "categories_exact": categories_exact,
                "clinical_trial_ids": clinical_trial_ids,
                "enabled": enabled,
                "sort": sort,
                "sort_direction": sort_direction,
                "limit": limit,
                "page_token": page_token,
                "organization_id": organization_id,
            },
            request_options,
        )

    def get_categories(
        self,
        *,
        search_term: str | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayerCategoriesPage]:
        """`GET /api/non-insurance-payers/v1/categories`, with the raw answer.

        Otherwise as `V1Client.get_categories`.
        """
        return self._caller.call_raw(
            operations.GET_CATEGORIES,
            {"search_term": search_term, "limit": limit, "page_token": page_token},
            request_options,
        )

    def get(
        self,
        non_insurance_payer_id: NonInsurancePayerId,
        *,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayer]:
        """`GET /api/non-insurance-payers/v1/{non_insurance_payer_id}`, with the raw answer.

        Otherwise as `V1Client.get`.
        """
        return self._caller.call_raw(
            operations.GET,
            {"non_insurance_payer_id": non_insurance_payer_id, "organization_id": organization_id},
            request_options,
        )

    def update(
        self,
        non_insurance_payer_id: NonInsurancePayerId,
        *,
        request: NonInsurancePayerUpdateRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[NonInsurancePayer]:
        """`PATCH /api/non-insurance-payers/v1/{non_insurance_payer_id}`, with the raw answer.

        Otherwise as `V1Client.update`.
        """
        return self._caller.call_raw(
            operations.UPDATE,
            {"non_insurance_payer_id": non_insurance_payer_id, "request": request},
            request_options,
        )

    def delete(
        self,
        non_insurance_payer_id: NonInsurancePayerId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/non-insurance-payers/v1/{non_insurance_payer_id}`, with the raw answer.

        Otherwise as `V1Client.delete`.
        """
        return self._caller.call_raw(
            operations.DELETE,
            {"non_insurance_payer_id": non_insurance_payer_id},
            request_options,
        )
