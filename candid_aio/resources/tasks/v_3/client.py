"""The clients of `tasks.v_3`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.tasks.v_3 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import EncounterId, PageToken, TaskId, UserId
    from candid_aio.resources.tasks.commons.types import TaskStatus, TaskType
    from candid_aio.resources.tasks.v_3.types import (
        Task,
        TaskActions,
        TaskCreateV3,
        TaskPage,
        TaskSortOptions,
        TaskUpdateV3,
    )
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV3Client", "AsyncV3Client", "RawV3Client", "V3Client"]


class AsyncV3Client(AsyncResource):
    """`tasks.v_3`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV3Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV3Client(self._caller)

    async def get_actions(self, task_id: TaskId, *, request_options: RequestOptions | None = None) -> TaskActions:
        """`GET /api/tasks/v3/{task_id}/actions`, answers `TaskActions`.

        In the path: `task_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET_ACTIONS, {"task_id": task_id}, request_options)

    async def get_multi(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        status: TaskStatus | None = None,
        statuses: str | None = None,
        task_type: TaskType | None = None,
        task_types: str | None = None,
        categories: str | None = None,
        updated_since: dt.datetime | None = None,
        encounter_id: EncounterId | None = None,
        search_term: str | None = None,
        assigned_to_id: UserId | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        billing_provider_npi: str | None = None,
        sort: TaskSortOptions | None = None,
        request_options: RequestOptions | None = None,
    ) -> TaskPage:
        """`GET /api/tasks/v3`, answers `TaskPage`.

        In the query, unless None: `limit`, `page_token`, `status`, `statuses`, `task_type`, `task_types`, `categories`,
        `updated_since`, `encounter_id`, `search_term`, `assigned_to_id`, `date_of_service_min`, `date_of_service_max`,
        `billing_provider_npi`, `sort`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `UnprocessableEntityError` (422), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_MULTI,
            {
                "limit": limit,
                "page_token": page_token,
                "status": status,
                "statuses": statuses,
                "task_type": task_type,
                "task_types": task_types,
                "categories": categories,
                "updated_since": updated_since,
                "encounter_id": encounter_id,
                "search_term": search_term,
                "assigned_to_id": assigned_to_id,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "billing_provider_npi": billing_provider_npi,
                "sort": sort,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        status: TaskStatus | None = None,
        statuses: str | None = None,
        task_type: TaskType | None = None,
        task_types: str | None = None,
        categories: str | None = None,
        updated_since: dt.datetime | None = None,
        encounter_id: EncounterId | None = None,
        search_term: str | None = None,
        assigned_to_id: UserId | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        billing_provider_npi: str | None = None,
        sort: TaskSortOptions | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Task]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "limit": limit,
                "page_token": page_token,
                "status": status,
                "statuses": statuses,
                "task_type": task_type,
                "task_types": task_types,
                "categories": categories,
                "updated_since": updated_since,
                "encounter_id": encounter_id,
                "search_term": search_term,
                "assigned_to_id": assigned_to_id,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "billing_provider_npi": billing_provider_npi,
                "sort": sort,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def get(self, task_id: TaskId, *, request_options: RequestOptions | None = None) -> Task:
        """`GET /api/tasks/v3/{task_id}`, answers `Task`.

        In the path: `task_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET, {"task_id": task_id}, request_options)

    async def create(self, *, request: TaskCreateV3, request_options: RequestOptions | None = None) -> Task:
        """`POST /api/tasks/v3`, answers `Task`.

        The body is `request`: `TaskCreateV3`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        task_id: TaskId,
        *,
        request: TaskUpdateV3,
        request_options: RequestOptions | None = None,
    ) -> Task:
        """`PATCH /api/tasks/v3/{task_id}`, answers `Task`.

        In the path: `task_id`. The body is `request`: `TaskUpdateV3`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `TaskUpdatedToDeprecatedStatusError` (422), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.UPDATE, {"task_id": task_id, "request": request}, request_options)


class V3Client(BlockingResource):
    """`tasks.v_3`, sync."""

    @property
    def with_raw_response(self) -> RawV3Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV3Client(self._caller)

    def get_actions(self, task_id: TaskId, *, request_options: RequestOptions | None = None) -> TaskActions:
        """`GET /api/tasks/v3/{task_id}/actions`, answers `TaskActions`.

        In the path: `task_id`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET_ACTIONS, {"task_id": task_id}, request_options)

    def get_multi(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        status: TaskStatus | None = None,
        statuses: str | None = None,
        task_type: TaskType | None = None,
        task_types: str | None = None,
        categories: str | None = None,
        updated_since: dt.datetime | None = None,
        encounter_id: EncounterId | None = None,
        search_term: str | None = None,
        assigned_to_id: UserId | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        billing_provider_npi: str | None = None,
        sort: TaskSortOptions | None = None,
        request_options: RequestOptions | None = None,
    ) -> TaskPage:
        """`GET /api/tasks/v3`, answers `TaskPage`.

        In the query, unless None: `limit`, `page_token`, `status`, `statuses`, `task_type`, `task_types`, `categories`,
        `updated_since`, `encounter_id`, `search_term`, `assigned_to_id`, `date_of_service_min`, `date_of_service_max`,
        `billing_provider_npi`, `sort`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `UnprocessableEntityError` (422), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_MULTI,
            {
                "limit": limit,
                "page_token": page_token,
                "status": status,
                "statuses": statuses,
                "task_type": task_type,
                "task_types": task_types,
                "categories": categories,
                "updated_since": updated_since,
                "encounter_id": encounter_id,
                "search_term": search_term,
                "assigned_to_id": assigned_to_id,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "billing_provider_npi": billing_provider_npi,
                "sort": sort,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        status: TaskStatus | None = None,
        statuses: str | None = None,
        task_type: TaskType | None = None,
        task_types: str | None = None,
        categories: str | None = None,
        updated_since: dt.datetime | None = None,
        encounter_id: EncounterId | None = None,
        search_term: str | None = None,
        assigned_to_id: UserId | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        billing_provider_npi: str | None = None,
        sort: TaskSortOptions | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[Task]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "limit": limit,
                "page_token": page_token,
                "status": status,
                "statuses": statuses,
                "task_type": task_type,
                "task_types": task_types,
                "categories": categories,
                "updated_since": updated_since,
                "encounter_id": encounter_id,
                "search_term": search_term,
                "assigned_to_id": assigned_to_id,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "billing_provider_npi": billing_provider_npi,
                "sort": sort,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def get(self, task_id: TaskId, *, request_options: RequestOptions | None = None) -> Task:
        """`GET /api/tasks/v3/{task_id}`, answers `Task`.

        In the path: `task_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET, {"task_id": task_id}, request_options)

    def create(self, *, request: TaskCreateV3, request_options: RequestOptions | None = None) -> Task:
        """`POST /api/tasks/v3`, answers `Task`.

        The body is `request`: `TaskCreateV3`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"request": request}, request_options)

    def update(self, task_id: TaskId, *, request: TaskUpdateV3, request_options: RequestOptions | None = None) -> Task:
        """`PATCH /api/tasks/v3/{task_id}`, answers `Task`.

        In the path: `task_id`. The body is `request`: `TaskUpdateV3`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `TaskUpdatedToDeprecatedStatusError` (422), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.UPDATE, {"task_id": task_id, "request": request}, request_options)


class AsyncRawV3Client(AsyncResource):
    """`tasks.v_3`, async, as raw answers."""

    async def get_actions(
        self,
        task_id: TaskId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[TaskActions]:
        """`GET /api/tasks/v3/{task_id}/actions`, with the raw answer. Otherwise as `AsyncV3Client.get_actions`."""
        return await self._caller.call_raw(operations.GET_ACTIONS, {"task_id": task_id}, request_options)

    async def get_multi(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        status: TaskStatus | None = None,
        statuses: str | None = None,
        task_type: TaskType | None = None,
        task_types: str | None = None,
        categories: str | None = None,
        updated_since: dt.datetime | None = None,
        encounter_id: EncounterId | None = None,
        search_term: str | None = None,
        assigned_to_id: UserId | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        billing_provider_npi: str | None = None,
        sort: TaskSortOptions | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[TaskPage]:
        """`GET /api/tasks/v3`, with the raw answer. Otherwise as `AsyncV3Client.get_multi`."""
        return await self._caller.call_raw(
            operations.GET_MULTI,
            {
                "limit": limit,
                "page_token": page_token,
                "status": status,
                "statuses": statuses,
                "task_type": task_type,
                "task_types": task_types,
                "categories": categories,
                "updated_since": updated_since,
                "encounter_id": encounter_id,
                "search_term": search_term,
                "assigned_to_id": assigned_to_id,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "billing_provider_npi": billing_provider_npi,
                "sort": sort,
            },
            request_options,
        )

    async def get(self, task_id: TaskId, *, request_options: RequestOptions | None = None) -> RawResponse[Task]:
        """`GET /api/tasks/v3/{task_id}`, with the raw answer. Otherwise as `AsyncV3Client.get`."""
        return await self._caller.call_raw(operations.GET, {"task_id": task_id}, request_options)

    async def create(
        self,
        *,
        request: TaskCreateV3,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Task]:
        """`POST /api/tasks/v3`, with the raw answer. Otherwise as `AsyncV3Client.create`."""
        return await self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        task_id: TaskId,
        *,
        request: TaskUpdateV3,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Task]:
        """`PATCH /api/tasks/v3/{task_id}`, with the raw answer. Otherwise as `AsyncV3Client.update`."""
        return await self._caller.call_raw(operations.UPDATE, {"task_id": task_id, "request": request}, request_options)


class RawV3Client(BlockingResource):
    """`tasks.v_3`, sync, as raw answers."""

    def get_actions(
        self,
        task_id: TaskId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[TaskActions]:
        """`GET /api/tasks/v3/{task_id}/actions`, with the raw answer. Otherwise as `V3Client.get_actions`."""
        return self._caller.call_raw(operations.GET_ACTIONS, {"task_id": task_id}, request_options)

    def get_multi(
        self,
        *,
        limit: int | None = None,
        page_token: PageToken | None = None,
        status: TaskStatus | None = None,
        statuses: str | None = None,
        task_type: TaskType | None = None,
        task_types: str | None = None,
        categories: str | None = None,
        updated_since: dt.datetime | None = None,
        encounter_id: EncounterId | None = None,
        search_term: str | None = None,
        assigned_to_id: UserId | None = None,
        date_of_service_min: dt.date | None = None,
        date_of_service_max: dt.date | None = None,
        billing_provider_npi: str | None = None,
        sort: TaskSortOptions | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[TaskPage]:
        """`GET /api/tasks/v3`, with the raw answer. Otherwise as `V3Client.get_multi`."""
        return self._caller.call_raw(
            operations.GET_MULTI,
            {
                "limit": limit,
                "page_token": page_token,
                "status": status,
                "statuses": statuses,
                "task_type": task_type,
                "task_types": task_types,
                "categories": categories,
                "updated_since": updated_since,
                "encounter_id": encounter_id,
                "search_term": search_term,
                "assigned_to_id": assigned_to_id,
                "date_of_service_min": date_of_service_min,
                "date_of_service_max": date_of_service_max,
                "billing_provider_npi": billing_provider_npi,
                "sort": sort,
            },
            request_options,
        )

    def get(self, task_id: TaskId, *, request_options: RequestOptions | None = None) -> RawResponse[Task]:
        """`GET /api/tasks/v3/{task_id}`, with the raw answer. Otherwise as `V3Client.get`."""
        return self._caller.call_raw(operations.GET, {"task_id": task_id}, request_options)

    def create(self, *, request: TaskCreateV3, request_options: RequestOptions | None = None) -> RawResponse[Task]:
        """`POST /api/tasks/v3`, with the raw answer. Otherwise as `V3Client.create`."""
        return self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    def update(
        self,
        task_id: TaskId,
        *,
        request: TaskUpdateV3,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Task]:
        """`PATCH /api/tasks/v3/{task_id}`, with the raw answer. Otherwise as `V3Client.update`."""
        return self._caller.call_raw(operations.UPDATE, {"task_id": task_id, "request": request}, request_options)
