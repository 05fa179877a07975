"""The clients of `pre_encounter.appointments.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.pre_encounter.appointments.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.pre_encounter.appointments.v_1.types import (
        Appointment,
        CountsResponse,
        MutableAppointment,
        Visit,
        VisitsPage,
    )
    from candid_aio.resources.pre_encounter.common.types import (
        AppointmentId,
        FilterQueryString,
        PageToken,
        SortDirection,
    )
    from candid_aio.resources.pre_encounter.lists.v_1.types import SortFieldString
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`pre_encounter.appointments.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def create(
        self,
        *,
        request: MutableAppointment,
        request_options: RequestOptions | None = None,
    ) -> Appointment:
        """`POST /appointments/v1`, answers `Appointment`.

        The body is `request`: `MutableAppointment`.

        It raises `VersionConflictError` (409), `NotFoundError` (404), or `ApiError` for any other status that is not
        2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE, {"request": request}, request_options)

    async def get_visits(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        sort_field: SortFieldString | None = None,
        sort_direction: SortDirection | None = None,
        filters: FilterQueryString | None = None,
        request_options: RequestOptions | None = None,
    ) -> VisitsPage:
        """`GET /appointments/v1/visits`, answers `VisitsPage`.

        In the query, unless None: `page_token`, `limit`, `sort_field`, `sort_direction`, `filters`.

        Gives one page; `iter_visits` goes through all of them.

        It raises `BadRequestError` (400), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_VISITS,
            {
                "page_token": page_token,
                "limit": limit,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "filters": filters,
            },
            request_options,
        )

    def iter_visits(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        sort_field: SortFieldString | None = None,
        sort_direction: SortDirection | None = None,
        filters: FilterQueryString | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Visit]:
        """The items of all pages of `get_visits`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `get_visits`.
        """
        return self._caller.iterate(
            operations.GET_VISITS,
            {
                "page_token": page_token,
                "limit": limit,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "filters": filters,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def get_counts(
        self,
        *,
        filters: FilterQueryString | None = None,
        request_options: RequestOptions | None = None,
    ) -> CountsResponse:
        """`GET /appointments/v1/visits/counts`, answers `CountsResponse`.

        In the query, unless None: `filters`.

        It raises `BadRequestError` (400), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET_COUNTS, {"filters": filters}, request_options)

    async def get(self, id: AppointmentId, *, request_options: RequestOptions | None = None) -> Appointment:
        """`GET /appointments/v1/{id}`, answers `Appointment`.

        In the path: `id`.

        It raises `NotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET, {"id": id}, request_options)

    async def get_history(
        self,
        id: AppointmentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[Appointment]:
        """`GET /appointments/v1/{id}/history`, answers `list[Appointment]`.

        In the path: `id`.

        It raises `NotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET_HISTORY, {"id": id}, request_options)

    async def update(
        self,
        id: AppointmentId,
        version: str,
        *,
        request: MutableAppointment,
        request_options: RequestOptions | None = None,
    ) -> Appointment:
        """`PUT /appointments/v1/{id}/{version}`, answers `Appointment`.

        In the path: `id`, `version`. The body is `request`: `MutableAppointment`.

        It raises `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {"id": id, "version": version, "request": request},
            request_options,
        )

    async def scan(self, *, since: dt.datetime, request_options: RequestOptions | None = None) -> list[Appointment]:
        """`GET /appointments/v1/updates/scan`, answers `list[Appointment]`.

        In the query, unless None: `since`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.SCAN, {"since": since}, request_options)

    async def deactivate(
        self,
        id: AppointmentId,
        version: str,
        *,
        cancellation_reason: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /appointments/v1/{id}/{version}`, answers nothing.

        In the path: `id`, `version`. In the query, unless None: `cancellation_reason`.

        It raises `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.DEACTIVATE,
            {"id": id, "version": version, "cancellation_reason": cancellation_reason},
            request_options,
        )


class V1Client(BlockingResource):
    """`pre_encounter.appointments.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def create(self, *, request: MutableAppointment, request_options: RequestOptions | None = None) -> Appointment:
        """`POST /appointments/v1`, answers `Appointment`.

        The body is `request`: `MutableAppointment`.

        It raises `VersionConflictError` (409), `NotFoundError` (404), or `ApiError` for any other status that is not
        2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"request": request}, request_options)

    def get_visits(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        sort_field: SortFieldString | None = None,
        sort_direction: SortDirection | None = None,
        filters: FilterQueryString | None = None,
        request_options: RequestOptions | None = None,
    ) -> VisitsPage:
        """`GET /appointments/v1/visits`, answers `VisitsPage`.

        In the query, unless None: `page_token`, `limit`, `sort_field`, `sort_direction`, `filters`.

        Gives one page; `iter_visits` goes through all of them.

        It raises `BadRequestError` (400), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_VISITS,
            {
                "page_token": page_token,
                "limit": limit,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "filters": filters,
            },
            request_options,
        )

    def iter_visits(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        sort_field: SortFieldString | None = None,
        sort_direction: SortDirection | None = None,
        filters: FilterQueryString | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[Visit]:
        """The items of all pages of `get_visits`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `get_visits`.
        """
        return self._caller.iterate(
            operations.GET_VISITS,
            {
                "page_token": page_token,
                "limit": limit,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "filters": filters,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def get_counts(
        self,
        *,
        filters: FilterQueryString | None = None,
        request_options: RequestOptions | None = None,
    ) -> CountsResponse:
        """`GET /appointments/v1/visits/counts`, answers `CountsResponse`.

        In the query, unless None: `filters`.

        It raises `BadRequestError` (400), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET_COUNTS, {"filters": filters}, request_options)

    def get(self, id: AppointmentId, *, request_options: RequestOptions | None = None) -> Appointment:
        """`GET /appointments/v1/{id}`, answers `Appointment`.

        In the path: `id`.

        It raises `NotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET, {"id": id}, request_options)

    def get_history(self, id: AppointmentId, *, request_options: RequestOptions | None = None) -> list[Appointment]:
        """`GET /appointments/v1/{id}/history`, answers `list[Appointment]`.

        In the path: `id`.

        It raises `NotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET_HISTORY, {"id": id}, request_options)

    def update(
        self,
        id: AppointmentId,
        version: str,
        *,
        request: MutableAppointment,
        request_options: RequestOptions | None = None,
    ) -> Appointment:
        """`PUT /appointments/v1/{id}/{version}`, answers `Appointment`.

        In the path: `id`, `version`. The body is `request`: `MutableAppointment`.

        It raises `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.UPDATE, {"id": id, "version": version, "request": request}, request_options)

    def scan(self, *, since: dt.datetime, request_options: RequestOptions | None = None) -> list[Appointment]:
        """`GET /appointments/v1/updates/scan`, answers `list[Appointment]`.

        In the query, unless None: `since`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.SCAN, {"since": since}, request_options)

    def deactivate(
        self,
        id: AppointmentId,
        version: str,
        *,
        cancellation_reason: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /appointments/v1/{id}/{version}`, answers nothing.

        In the path: `id`, `version`. In the query, unless None: `cancellation_reason`.

        It raises `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.DEACTIVATE,
            {"id": id, "version": version, "cancellation_reason": cancellation_reason},
            request_options,
        )


class AsyncRawV1Client(AsyncResource):
    """`pre_encounter.appointments.v_1`, async, as raw answers."""

    async def create(
        self,
        *,
        request: MutableAppointment,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Appointment]:
        """`POST /appointments/v1`, with the raw answer. Otherwise as `AsyncV1Client.create`."""
        return await self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    async def get_visits(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        sort_field: SortFieldString | None = None,
        sort_direction: SortDirection | None = None,
        filters: FilterQueryString | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[VisitsPage]:
        """`GET /appointments/v1/visits`, with the raw answer. Otherwise as `AsyncV1Client.get_visits`."""
        return await self._caller.call_raw(
            operations.GET_VISITS,
            {
                "page_token": page_token,
                "limit": limit,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "filters": filters,
            },
            request_options,
        )

    async def get_counts(
        self,
        *,
        filters: FilterQueryString | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[CountsResponse]:
        """`GET /appointments/v1/visits/counts`, with the raw answer. Otherwise as `AsyncV1Client.get_counts`."""
        return await self._caller.call_raw(operations.GET_COUNTS, {"filters": filters}, request_options)

    async def get(
        self,
        id: AppointmentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Appointment]:
        """`GET /appointments/v1/{id}`, with the raw answer. Otherwise as `AsyncV1Client.get`."""
        return await self._caller.call_raw(operations.GET, {"id": id}, request_options)

    async def get_history(
        self,
        id: AppointmentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[Appointment]]:
        """`GET /appointments/v1/{id}/history`, with the raw answer. Otherwise as `AsyncV1Client.get_history`."""
        return await self._caller.call_raw(operations.GET_HISTORY, {"id": id}, request_options)

    async def update(
        self,
        id: AppointmentId,
        version: str,
        *,
        request: MutableAppointment,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Appointment]:
        """`PUT /appointments/v1/{id}/{version}`, with the raw answer. Otherwise as `AsyncV1Client.update`."""
        return await self._caller.call_raw(
            operations.UPDATE,
            {"id": id, "version": version, "request": request},
            request_options,
        )

    async def scan(
        self,
        *,
        since: dt.datetime,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[Appointment]]:
        """`GET /appointments/v1/updates/scan`, with the raw answer. Otherwise as `AsyncV1Client.scan`."""
        return await self._caller.call_raw(operations.SCAN, {"since": since}, request_options)

    async def deactivate(
        self,
        id: AppointmentId,
        version: str,
        *,
        cancellation_reason: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /appointments/v1/{id}/{version}`, with the raw answer. Otherwise as `AsyncV1Client.deactivate`."""
        return await self._caller.call_raw(
            operations.DEACTIVATE,
            {"id": id, "version": version, "cancellation_reason": cancellation_reason},
            request_options,
        )


class RawV1Client(BlockingResource):
    """`pre_encounter.appointments.v_1`, sync, as raw answers."""

    def create(
        self,
        *,
        request: MutableAppointment,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Appointment]:
        """`POST /appointments/v1`, with the raw answer. Otherwise as `V1Client.create`."""
        return self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    def get_visits(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        sort_field: SortFieldString | None = None,
        sort_direction: SortDirection | None = None,
        filters: FilterQueryString | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[VisitsPage]:
        """`GET /appointments/v1/visits`, with the raw answer. Otherwise as `V1Client.get_visits`."""
        return self._caller.call_raw(
            operations.GET_VISITS,
            {
                "page_token": page_token,
                "limit": limit,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "filters": filters,
            },
            request_options,
        )

    def get_counts(
        self,
        *,
        filters: FilterQueryString | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[CountsResponse]:
        """`GET /appointments/v1/visits/counts`, with the raw answer. Otherwise as `V1Client.get_counts`."""
        return self._caller.call_raw(operations.GET_COUNTS, {"filters": filters}, request_options)

    def get(self, id: AppointmentId, *, request_options: RequestOptions | None = None) -> RawResponse[Appointment]:
        """`GET /appointments/v1/{id}`, with the raw answer. Otherwise as `V1Client.get`."""
        return self._caller.call_raw(operations.GET, {"id": id}, request_options)

    def get_history(
        self,
        id: AppointmentId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[Appointment]]:
        """`GET /appointments/v1/{id}/history`, with the raw answer. Otherwise as `V1Client.get_history`."""
        return self._caller.call_raw(operations.GET_HISTORY, {"id": id}, request_options)

    def update(
        self,
        id: AppointmentId,
        version: str,
        *,
        request: MutableAppointment,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Appointment]:
        """`PUT /appointments/v1/{id}/{version}`, with the raw answer. Otherwise as `V1Client.update`."""
        return self._caller.call_raw(
            operations.UPDATE,
            {"id": id, "version": version, "request": request},
            request_options,
        )

    def scan(
        self,
        *,
        since: dt.datetime,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[Appointment]]:
        """`GET /appointments/v1/updates/scan`, with the raw answer. Otherwise as `V1Client.scan`."""
        return self._caller.call_raw(operations.SCAN, {"since": since}, request_options)

    def deactivate(
        self,
        id: AppointmentId,
        version: str,
        *,
        cancellation_reason: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /appointments/v1/{id}/{version}`, with the raw answer. Otherwise as `V1Client.deactivate`."""
        return self._caller.call_raw(
            operations.DEACTIVATE,
            {"id": id, "version": version, "cancellation_reason": cancellation_reason},
            request_options,
        )
