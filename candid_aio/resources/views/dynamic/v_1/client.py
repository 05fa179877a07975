"""The clients of `views.dynamic.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.views.dynamic.v_1 import operations
from candid_aio.wire.resource import OMIT, AsyncResource, BlockingResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import PageToken
    from candid_aio.resources.encounter_summaries.v_1.types import (
        EncounterFilter,
        EncounterSummary,
        EncounterSummaryPage,
        SortCriterion,
    )
    from candid_aio.resources.views.dynamic.v_1.types import ClaimDynamicViewId
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`views.dynamic.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def resolve(
        self,
        claim_dynamic_view_id: ClaimDynamicViewId,
        *,
        limit: int | None = OMIT,
        filters: EncounterFilter | None = OMIT,
        page_token: PageToken | None = OMIT,
        sort: list[SortCriterion] | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> EncounterSummaryPage:
        """`POST /api/claim-dynamic-views/v1/{claim_dynamic_view_id}/resolve`, answers `EncounterSummaryPage`.

        In the path: `claim_dynamic_view_id`. In the body: `limit`, `filters`, `page_token`, `sort`. What is not passed
        is left out; None is sent as null.

        Gives one page; `iter_resolve` goes through all of them.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.RESOLVE,
            {
                "claim_dynamic_view_id": claim_dynamic_view_id,
                "limit": limit,
                "filters": filters,
                "page_token": page_token,
                "sort": sort,
            },
            request_options,
        )

    def iter_resolve(
        self,
        claim_dynamic_view_id: ClaimDynamicViewId,
        *,
        limit: int | None = OMIT,
        filters: EncounterFilter | None = OMIT,
        page_token: PageToken | None = OMIT,
        sort: list[SortCriterion] | None = OMIT,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[EncounterSummary]:
        """The items of all pages of `resolve`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `resolve`.
        """
        return self._caller.iterate(
            operations.RESOLVE,
            {
                "claim_dynamic_view_id": claim_dynamic_view_id,
                "limit": limit,
                "filters": filters,
                "page_token": page_token,
                "sort": sort,
            },
            request_options,
            on_unreadable=on_unreadable,
        )


class V1Client(BlockingResource):
    """`views.dynamic.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def resolve(
        self,
        claim_dynamic_view_id: ClaimDynamicViewId,
        *,
        limit: int | None = OMIT,
        filters: EncounterFilter | None = OMIT,
        page_token: PageToken | None = OMIT,
        sort: list[SortCriterion] | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> EncounterSummaryPage:
        """`POST /api/claim-dynamic-views/v1/{claim_dynamic_view_id}/resolve`, answers `EncounterSummaryPage`.

        In the path: `claim_dynamic_view_id`. In the body: `limit`, `filters`, `page_token`, `sort`. What is not passed
        is left out; None is sent as null.

        Gives one page; `iter_resolve` goes through all of them.

        It raises `EntityNotFoundError` (404), `UnprocessableEntityError` (422), or `ApiError` for any other status that
        is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.RESOLVE,
            {
                "claim_dynamic_view_id": claim_dynamic_view_id,
                "limit": limit,
                "filters": filters,
                "page_token": page_token,
                "sort": sort,
            },
            request_options,
        )

    def iter_resolve(
        self,
        claim_dynamic_view_id: ClaimDynamicViewId,
        *,
        limit: int | None = OMIT,
        filters: EncounterFilter | None = OMIT,
        page_token: PageToken | None = OMIT,
        sort: list[SortCriterion] | None = OMIT,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[EncounterSummary]:
        """The items of all pages of `resolve`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `resolve`.
        """
        return self._caller.iterate(
            operations.RESOLVE,
            {
                "claim_dynamic_view_id": claim_dynamic_view_id,
                "limit": limit,
                "filters": filters,
                "page_token": page_token,
                "sort": sort,
            },
            request_options,
            on_unreadable=on_unreadable,
        )


class AsyncRawV1Client(AsyncResource):
    """`views.dynamic.v_1`, async, as raw answers."""

    async def resolve(
        self,
        claim_dynamic_view_id: ClaimDynamicViewId,
        *,
        limit: int | None = OMIT,
        filters: EncounterFilter | None = OMIT,
        page_token: PageToken | None = OMIT,
        sort: list[SortCriterion] | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EncounterSummaryPage]:
        """`POST /api/claim-dynamic-views/v1/{claim_dynamic_view_id}/resolve`, with the raw answer.

        Otherwise as `AsyncV1Client.resolve`.
        """
        return await self._caller.call_raw(
            operations.RESOLVE,
            {
                "claim_dynamic_view_id": claim_dynamic_view_id,
                "limit": limit,
                "filters": filters,
                "page_token": page_token,
                "sort": sort,
            },
            request_options,
        )


class RawV1Client(BlockingResource):
    """`views.dynamic.v_1`, sync, as raw answers."""

    def resolve(
        self,
        claim_dynamic_view_id: ClaimDynamicViewId,
        *,
        limit: int | None = OMIT,
        filters: EncounterFilter | None = OMIT,
        page_token: PageToken | None = OMIT,
        sort: list[SortCriterion] | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EncounterSummaryPage]:
        """`POST /api/claim-dynamic-views/v1/{claim_dynamic_view_id}/resolve`, with the raw answer.

        Otherwise as `V1Client.resolve`.
        """
        return self._caller.call_raw(
            operations.RESOLVE,
            {
                "claim_dynamic_view_id": claim_dynamic_view_id,
                "limit": limit,
                "filters": filters,
                "page_token": page_token,
                "sort": sort,
            },
            request_options,
        )
