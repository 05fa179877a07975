"""The clients of `payer_plan_groups.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.payer_plan_groups.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import (
        OrganizationId,
        PageToken,
        PayerGroupId,
        PayerPlanGroupId,
        SortDirection,
        SourceOfPaymentCode,
    )
    from candid_aio.resources.payer_plan_groups.v_1.types import (
        MutablePayerPlanGroup,
        PayerPlanGroup,
        PayerPlanGroupPage,
        PayerPlanGroupSortField,
    )
    from candid_aio.resources.payers.v_3.types import PayerId, PayerUuid
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`payer_plan_groups.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def get_multi(
        self,
        *,
        plan_group_name: str | list[str] | None = None,
        payer_uuid: PayerUuid | list[PayerUuid] | None = None,
        payer_group_id: PayerGroupId | None = None,
        payer_id: PayerId | list[PayerId] | None = None,
        plan_type: SourceOfPaymentCode | list[SourceOfPaymentCode] | None = None,
        is_active: bool | None = None,
        payer_plan_group_id: PayerPlanGroupId | list[PayerPlanGroupId] | None = None,
        limit: int | None = None,
        sort_by_similarity: str | None = None,
        sort: PayerPlanGroupSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> PayerPlanGroupPage:
        """`GET /api/payer-plan-groups/v1`, answers `PayerPlanGroupPage`.

        In the query, unless None: `plan_group_name`, `payer_uuid`, `payer_group_id`, `payer_id`, `plan_type`,
        `is_active`, `payer_plan_group_id`, `limit`, `sort_by_similarity`, `sort`, `sort_direction`, `page_token`,
        `organization_id`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `UnprocessableEntityError` (422), `UnauthorizedError` (403), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_MULTI,
            {
                "plan_group_name": plan_group_name,
                "payer_uuid": payer_uuid,
                "payer_group_id": payer_group_id,
                "payer_id": payer_id,
                "plan_type": plan_type,
                "is_active": is_active,
                "payer_plan_group_id": payer_plan_group_id,
                "limit": limit,
                "sort_by_similarity": sort_by_similarity,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "organization_id": organization_id,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        plan_group_name: str | list[str] | None = None,
        payer_uuid: PayerUuid | list[PayerUuid] | None = None,
        payer_group_id: PayerGroupId | None = None,
        payer_id: PayerId | list[PayerId] | None = None,
        plan_type: SourceOfPaymentCode | list[SourceOfPaymentCode] | None = None,
        is_active: bool | None = None,
        payer_plan_group_id: PayerPlanGroupId | list[PayerPlanGroupId] | None = None,
        limit: int | None = None,
        sort_by_similarity: str | None = None,
        sort: PayerPlanGroupSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        organization_id: OrganizationId | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[PayerPlanGroup]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "plan_group_name": plan_group_name,
                "payer_uuid": payer_uuid,
                "payer_group_id": payer_group_id,
                "payer_id": payer_id,
                "plan_type": plan_type,
                "is_active": is_active,
                "payer_plan_group_id": payer_plan_group_id,
                "limit": limit,
                "sort_by_similarity": sort_by_similarity,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "organization_id": organization_id,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def get(
        self,
        payer_plan_group_id: PayerPlanGroupId,
        *,
        request_options: RequestOptions | None = None,
    ) -> PayerPlanGroup:
        """`GET /api/payer-plan-groups/v1/{payer_plan_group_id}`, answers `PayerPlanGroup`.

        In the path: `payer_plan_group_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET, {"payer_plan_group_id": payer_plan_group_id}, request_options)

    async def create(
        self,
        *,
        request: MutablePayerPlanGroup,
        request_options: RequestOptions | None = None,
    ) -> PayerPlanGroup:
        """`POST /api/payer-plan-groups/v1`, answers `PayerPlanGroup`.

        The body is `request`: `MutablePayerPlanGroup`.

        It raises `EntityNotFoundError` (404), `PayerPlanGroupAlreadyExistsHttpError` (422), or `ApiError` for any other
        status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        payer_plan_group_id: PayerPlanGroupId,
        *,
        request: MutablePayerPlanGroup,
        request_options: RequestOptions | None = None,
    ) -> PayerPlanGroup:
        """`PUT /api/payer-plan-groups/v1/{payer_plan_group_id}`, answers `PayerPlanGroup`.

        In the path: `payer_plan_group_id`. The body is `request`: `MutablePayerPlanGroup`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `PayerPlanGroupAlreadyExistsHttpError` (422),
        or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {"payer_plan_group_id": payer_plan_group_id, "request": request},
            request_options,
        )

    async def deactivate(
        self,
        payer_plan_group_id: PayerPlanGroupId,
        *,
        request_options: RequestOptions | None = None,
    ) -> PayerPlanGroup:
        """`PATCH /api/payer-plan-groups/v1/{payer_plan_group_id}`, answers `PayerPlanGroup`.

        In the path: `payer_plan_group_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.DEACTIVATE,
            {"payer_plan_group_id": payer_plan_group_id},
            request_options,
        )


class V1Client(BlockingResource):
    """`payer_plan_groups.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def get_multi(
        self,
        *,
        plan_group_name: str | list[str] | None = None,
        payer_uuid: PayerUuid | list[PayerUuid] | None = None,
        payer_group_id: PayerGroupId | None = None,
        payer_id: PayerId | list[PayerId] | None = None,
        plan_type: SourceOfPaymentCode | list[SourceOfPaymentCode] | None = None,
        is_active: bool | None = None,
        payer_plan_group_id: PayerPlanGroupId | list[PayerPlanGroupId] | None = None,
        limit: int | None = None,
        sort_by_similarity: str | None = None,
        sort: PayerPlanGroupSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> PayerPlanGroupPage:
        """`GET /api/payer-plan-groups/v1`, answers `PayerPlanGroupPage`.

        In the query, unless None: `plan_group_name`, `payer_uuid`, `payer_group_id`, `payer_id`, `plan_type`,
        `is_active`, `payer_plan_group_id`, `limit`, `sort_by_similarity`, `sort`, `sort_direction`, `page_token`,
        `organization_id`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `UnprocessableEntityError` (422), `UnauthorizedError` (403), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_MULTI,
            {
                "plan_group_name": plan_group_name,
                "payer_uuid": payer_uuid,
                "payer_group_id": payer_group_id,
                "payer_id": payer_id,
                "plan_type": plan_type,
                "is_active": is_active,
                "payer_plan_group_id": payer_plan_group_id,
                "limit": limit,
                "sort_by_similarity": sort_by_similarity,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "organization_id": organization_id,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        plan_group_name: str | list[str] | None = None,
        payer_uuid: PayerUuid | list[PayerUuid] | None = None,
        payer_group_id: PayerGroupId | None = None,
        payer_id: PayerId | list[PayerId] | None = None,
        plan_type: SourceOfPaymentCode | list[SourceOfPaymentCode] | None = None,
        is_active: bool | None = None,
        payer_plan_group_id: PayerPlanGroupId | list[PayerPlanGroupId] | None = None,
        limit: int | None = None,
        sort_by_similarity: str | None = None,
        sort: PayerPlanGroupSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        organization_id: OrganizationId | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[PayerPlanGroup]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "plan_group_name": plan_group_name,
                "payer_uuid": payer_uuid,
                "payer_group_id": payer_group_id,
                "payer_id": payer_id,
                "plan_type": plan_type,
                "is_active": is_active,
                "payer_plan_group_id": payer_plan_group_id,
                "limit": limit,
                "sort_by_similarity": sort_by_similarity,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "organization_id": organization_id,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def get(
        self,
        payer_plan_group_id: PayerPlanGroupId,
        *,
        request_options: RequestOptions | None = None,
    ) -> PayerPlanGroup:
        """`GET /api/payer-plan-groups/v1/{payer_plan_group_id}`, answers `PayerPlanGroup`.

        In the path: `payer_plan_group_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET, {"payer_plan_group_id": payer_plan_group_id}, request_options)

    def create(
        self,
        *,
        request: MutablePayerPlanGroup,
        request_options: RequestOptions | None = None,
    ) -> PayerPlanGroup:
        """`POST /api/payer-plan-groups/v1`, answers `PayerPlanGroup`.

        The body is `request`: `MutablePayerPlanGroup`.

        It raises `EntityNotFoundError` (404), `PayerPlanGroupAlreadyExistsHttpError` (422), or `ApiError` for any other
        status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"request": request}, request_options)

    def update(
        self,
        payer_plan_group_id: PayerPlanGroupId,
        *,
        request: MutablePayerPlanGroup,
        request_options: RequestOptions | None = None,
    ) -> PayerPlanGroup:
        """`PUT /api/payer-plan-groups/v1/{payer_plan_group_id}`, answers `PayerPlanGroup`.

        In the path: `payer_plan_group_id`. The body is `request`: `MutablePayerPlanGroup`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `PayerPlanGroupAlreadyExistsHttpError` (422),
        or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE,
            {"payer_plan_group_id": payer_plan_group_id, "request": request},
            request_options,
        )

    def deactivate(
        self,
        payer_plan_group_id: PayerPlanGroupId,
        *,
        request_options: RequestOptions | None = None,
    ) -> PayerPlanGroup:
        """`PATCH /api/payer-plan-groups/v1/{payer_plan_group_id}`, answers `PayerPlanGroup`.

        In the path: `payer_plan_group_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.DEACTIVATE, {"payer_plan_group_id": payer_plan_group_id}, request_options)


class AsyncRawV1Client(AsyncResource):
    """`payer_plan_groups.v_1`, async, as raw answers."""

    async def get_multi(
        self,
        *,
        plan_group_name: str | list[str] | None = None,
        payer_uuid: PayerUuid | list[PayerUuid] | None = None,
        payer_group_id: PayerGroupId | None = None,
        payer_id: PayerId | list[PayerId] | None = None,
        plan_type: SourceOfPaymentCode | list[SourceOfPaymentCode] | None = None,
        is_active: bool | None = None,
        payer_plan_group_id: PayerPlanGroupId | list[PayerPlanGroupId] | None = None,
        limit: int | None = None,
        sort_by_similarity: str | None = None,
        sort: PayerPlanGroupSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PayerPlanGroupPage]:
        """`GET /api/payer-plan-groups/v1`, with the raw answer. Otherwise as `AsyncV1Client.get_multi`."""
        return await self._caller.call_raw(
            operations.GET_MULTI,
            {
                "plan_group_name": plan_group_name,
                "payer_uuid": payer_uuid,
                "payer_group_id": payer_group_id,
                "payer_id": payer_id,
                "plan_type": plan_type,
                "is_active": is_active,
                "payer_plan_group_id": payer_plan_group_id,
                "limit": limit,
                "sort_by_similarity": sort_by_similarity,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "organization_id": organization_id,
            },
            request_options,
        )

    async def get(
        self,
        payer_plan_group_id: PayerPlanGroupId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PayerPlanGroup]:
        """`GET /api/payer-plan-groups/v1/{payer_plan_group_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.get`.
        """
        return await self._caller.call_raw(
            operations.GET,
            {"payer_plan_group_id": payer_plan_group_id},
            request_options,
        )

    async def create(
        self,
        *,
        request: MutablePayerPlanGroup,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PayerPlanGroup]:
        """`POST /api/payer-plan-groups/v1`, with the raw answer. Otherwise as `AsyncV1Client.create`."""
        return await self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        payer_plan_group_id: PayerPlanGroupId,
        *,
        request: MutablePayerPlanGroup,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PayerPlanGroup]:
        """`PUT /api/payer-plan-groups/v1/{payer_plan_group_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.update`.
        """
        return await self._caller.call_raw(
            operations.UPDATE,
            {"payer_plan_group_id": payer_plan_group_id, "request": request},
            request_options,
        )

    async def deactivate(
        self,
        payer_plan_group_id: PayerPlanGroupId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PayerPlanGroup]:
        """`PATCH /api/payer-plan-groups/v1/{payer_plan_group_id}`, with the raw answer.

        Otherwise as `AsyncV1Client.deactivate`.
        """
        return await self._caller.call_raw(
            operations.DEACTIVATE,
            {"payer_plan_group_id": payer_plan_group_id},
            request_options,
        )


class RawV1Client(BlockingResource):
    """`payer_plan_groups.v_1`, sync, as raw answers."""

    def get_multi(
        self,
        *,
        plan_group_name: str | list[str] | None = None,
        payer_uuid: PayerUuid | list[PayerUuid] | None = None,
        payer_group_id: PayerGroupId | None = None,
        payer_id: PayerId | list[PayerId] | None = None,
        plan_type: SourceOfPaymentCode | list[SourceOfPaymentCode] | None = None,
        is_active: bool | None = None,
        payer_plan_group_id: PayerPlanGroupId | list[PayerPlanGroupId] | None = None,
        limit: int | None = None,
        sort_by_similarity: str | None = None,
        sort: PayerPlanGroupSortField | None = None,
        sort_direction: SortDirection | None = None,
        page_token: PageToken | None = None,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PayerPlanGroupPage]:
        """`GET /api/payer-plan-groups/v1`, with the raw answer. Otherwise as `V1Client.get_multi`."""
        return self._caller.call_raw(
            operations.GET_MULTI,
            {
                "plan_group_name": plan_group_name,
                "payer_uuid": payer_uuid,
                "payer_group_id": payer_group_id,
                "payer_id": payer_id,
                "plan_type": plan_type,
                "is_active": is_active,
                "payer_plan_group_id": payer_plan_group_id,
                "limit": limit,
                "sort_by_similarity": sort_by_similarity,
                "sort": sort,
                "sort_direction": sort_direction,
                "page_token": page_token,
                "organization_id": organization_id,
            },
            request_options,
        )

    def get(
        self,
        payer_plan_group_id: PayerPlanGroupId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PayerPlanGroup]:
        """`GET /api/payer-plan-groups/v1/{payer_plan_group_id}`, with the raw answer. Otherwise as `V1Client.get`."""
        return self._caller.call_raw(operations.GET, {"payer_plan_group_id": payer_plan_group_id}, request_options)

    def create(
        self,
        *,
        request: MutablePayerPlanGroup,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PayerPlanGroup]:
        """`POST /api/payer-plan-groups/v1`, with the raw answer. Otherwise as `V1Client.create`."""
        return self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    def update(
        self,
        payer_plan_group_id: PayerPlanGroupId,
        *,
        request: MutablePayerPlanGroup,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PayerPlanGroup]:
        """`PUT /api/payer-plan-groups/v1/{payer_plan_group_id}`, with the raw answer.

        Otherwise as `V1Client.update`.
        """
        return self._caller.call_raw(
            operations.UPDATE,
            {"payer_plan_group_id": payer_plan_group_id, "request": request},
            request_options,
        )

    def deactivate(
        self,
        payer_plan_group_id: PayerPlanGroupId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PayerPlanGroup]:
        """`PATCH /api/payer-plan-groups/v1/{payer_plan_group_id}`, with the raw answer.

        Otherwise as `V1Client.deactivate`.
        """
        return self._caller.call_raw(
            operations.DEACTIVATE,
            {"payer_plan_group_id": payer_plan_group_id},
            request_options,
        )
