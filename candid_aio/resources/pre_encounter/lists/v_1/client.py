"""The clients of `pre_encounter.lists.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.pre_encounter.lists.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.pre_encounter.common.types import FilterQueryString, PageToken, SortDirection
    from candid_aio.resources.pre_encounter.lists.v_1.types import (
        AppointmentListItem,
        AppointmentListPage,
        PatientListItem,
        PatientListPage,
        SortFieldString,
    )
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`pre_encounter.lists.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def get_patient_list(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        sort_field: SortFieldString | None = None,
        sort_direction: SortDirection | None = None,
        filters: FilterQueryString | None = None,
        include_deactivated: bool | None = None,
        redirect_to_primary: bool | None = None,
        hide_alternatives: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> PatientListPage:
        """`GET /lists/v1/patient`, answers `PatientListPage`.

        In the query, unless None: `page_token`, `limit`, `sort_field`, `sort_direction`, `filters`,
        `include_deactivated`, `redirect_to_primary`, `hide_alternatives`.

        Gives one page; `iter_patient_list` goes through all of them.

        It raises `BadRequestError` (400), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_PATIENT_LIST,
            {
                "page_token": page_token,
                "limit": limit,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "filters": filters,
                "include_deactivated": include_deactivated,
                "redirect_to_primary": redirect_to_primary,
                "hide_alternatives": hide_alternatives,
            },
            request_options,
        )

    def iter_patient_list(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        sort_field: SortFieldString | None = None,
        sort_direction: SortDirection | None = None,
        filters: FilterQueryString | None = None,
        include_deactivated: bool | None = None,
        redirect_to_primary: bool | None = None,
        hide_alternatives: bool | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[PatientListItem]:
        """The items of all pages of `get_patient_list`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `get_patient_list`.
        """
        return self._caller.iterate(
            operations.GET_PATIENT_LIST,
            {
                "page_token": page_token,
                "limit": limit,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "filters": filters,
                "include_deactivated": include_deactivated,
                "redirect_to_primary": redirect_to_primary,
                "hide_alternatives": hide_alternatives,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def get_appointment_list(
        self,
        *,
        sort_field: SortFieldString | None = None,
        sort_direction: SortDirection | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        filters: FilterQueryString | None = None,
        include_deactivated: bool | None = None,
        include_merged_patient_data: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> AppointmentListPage:
        """`GET /lists/v1/appointment`, answers `AppointmentListPage`.

        In the query, unless None: `sort_field`, `sort_direction`, `limit`, `page_token`, `filters`,
        `include_deactivated`, `include_merged_patient_data`.

        Gives one page; `iter_appointment_list` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_APPOINTMENT_LIST,
            {
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "limit": limit,
                "page_token": page_token,
                "filters": filters,
                "include_deactivated": include_deactivated,
                "include_merged_patient_data": include_merged_patient_data,
            },
            request_options,
        )

    def iter_appointment_list(
        self,
        *,
        sort_field: SortFieldString | None = None,
        sort_direction: SortDirection | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        filters: FilterQueryString | None = None,
        include_deactivated: bool | None = None,
        include_merged_patient_data: bool | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[AppointmentListItem]:
        """The items of all pages of `get_appointment_list`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `get_appointment_list`.
        """
        return self._caller.iterate(
            operations.GET_APPOINTMENT_LIST,
            {
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "limit": limit,
                "page_token": page_token,
                "filters": filters,
                "include_deactivated": include_deactivated,
                "include_merged_patient_data": include_merged_patient_data,
            },
            request_options,
            on_unreadable=on_unreadable,
        )


class V1Client(BlockingResource):
    """`pre_encounter.lists.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def get_patient_list(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        sort_field: SortFieldString | None = None,
        sort_direction: SortDirection | None = None,
        filters: FilterQueryString | None = None,
        include_deactivated: bool | None = None,
        redirect_to_primary: bool | None = None,
        hide_alternatives: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> PatientListPage:
        """`GET /lists/v1/patient`, answers `PatientListPage`.

        In the query, unless None: `page_token`, `limit`, `sort_field`, `sort_direction`, `filters`,
        `include_deactivated`, `redirect_to_primary`, `hide_alternatives`.

        Gives one page; `iter_patient_list` goes through all of them.

        It raises `BadRequestError` (400), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_PATIENT_LIST,
            {
                "page_token": page_token,
                "limit": limit,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "filters": filters,
                "include_deactivated": include_deactivated,
                "redirect_to_primary": redirect_to_primary,
                "hide_alternatives": hide_alternatives,
            },
            request_options,
        )

    def iter_patient_list(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        sort_field: SortFieldString | None = None,
        sort_direction: SortDirection | None = None,
        filters: FilterQueryString | None = None,
        include_deactivated: bool | None = None,
        redirect_to_primary: bool | None = None,
        hide_alternatives: bool | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[PatientListItem]:
        """The items of all pages of `get_patient_list`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `get_patient_list`.
        """
        return self._caller.iterate(
            operations.GET_PATIENT_LIST,
            {
                "page_token": page_token,
                "limit": limit,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "filters": filters,
                "include_deactivated": include_deactivated,
                "redirect_to_primary": redirect_to_primary,
                "hide_alternatives": hide_alternatives,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def get_appointment_list(
        self,
        *,
        sort_field: SortFieldString | None = None,
        sort_direction: SortDirection | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        filters: FilterQueryString | None = None,
        include_deactivated: bool | None = None,
        include_merged_patient_data: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> AppointmentListPage:
        """`GET /lists/v1/appointment`, answers `AppointmentListPage`.

        In the query, unless None: `sort_field`, `sort_direction`, `limit`, `page_token`, `filters`,
        `include_deactivated`, `include_merged_patient_data`.

        Gives one page; `iter_appointment_list` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_APPOINTMENT_LIST,
            {
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "limit": limit,
                "page_token": page_token,
                "filters": filters,
                "include_deactivated": include_deactivated,
                "include_merged_patient_data": include_merged_patient_data,
            },
            request_options,
        )

    def iter_appointment_list(
        self,
        *,
        sort_field: SortFieldString | None = None,
        sort_direction: SortDirection | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        filters: FilterQueryString | None = None,
        include_deactivated: bool | None = None,
        include_merged_patient_data: bool | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[AppointmentListItem]:
        """The items of all pages of `get_appointment_list`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `get_appointment_list`.
        """
        return self._caller.iterate(
            operations.GET_APPOINTMENT_LIST,
            {
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "limit": limit,
                "page_token": page_token,
                "filters": filters,
                "include_deactivated": include_deactivated,
                "include_merged_patient_data": include_merged_patient_data,
            },
            request_options,
            on_unreadable=on_unreadable,
        )


class AsyncRawV1Client(AsyncResource):
    """`pre_encounter.lists.v_1`, async, as raw answers."""

    async def get_patient_list(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        sort_field: SortFieldString | None = None,
        sort_direction: SortDirection | None = None,
        filters: FilterQueryString | None = None,
        include_deactivated: bool | None = None,
        redirect_to_primary: bool | None = None,
        hide_alternatives: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PatientListPage]:
        """`GET /lists/v1/patient`, with the raw answer. Otherwise as `AsyncV1Client.get_patient_list`."""
        return await self._caller.call_raw(
            operations.GET_PATIENT_LIST,
            {
                "page_token": page_token,
                "limit": limit,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "filters": filters,
                "include_deactivated": include_deactivated,
                "redirect_to_primary": redirect_to_primary,
                "hide_alternatives": hide_alternatives,
            },
            request_options,
        )

    async def get_appointment_list(
        self,
        *,
        sort_field: SortFieldString | None = None,
        sort_direction: SortDirection | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        filters: FilterQueryString | None = None,
        include_deactivated: bool | None = None,
        include_merged_patient_data: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[AppointmentListPage]:
        """`GET /lists/v1/appointment`, with the raw answer. Otherwise as `AsyncV1Client.get_appointment_list`."""
        return await self._caller.call_raw(
            operations.GET_APPOINTMENT_LIST,
            {
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "limit": limit,
                "page_token": page_token,
                "filters": filters,
                "include_deactivated": include_deactivated,
                "include_merged_patient_data": include_merged_patient_data,
            },
            request_options,
        )


class RawV1Client(BlockingResource):
    """`pre_encounter.lists.v_1`, sync, as raw answers."""

    def get_patient_list(
        self,
        *,
        page_token: PageToken | None = None,
        limit: int | None = None,
        sort_field: SortFieldString | None = None,
        sort_direction: SortDirection | None = None,
        filters: FilterQueryString | None = None,
        include_deactivated: bool | None = None,
        redirect_to_primary: bool | None = None,
        hide_alternatives: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PatientListPage]:
        """`GET /lists/v1/patient`, with the raw answer. Otherwise as `V1Client.get_patient_list`."""
        return self._caller.call_raw(
            operations.GET_PATIENT_LIST,
            {
                "page_token": page_token,
                "limit": limit,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "filters": filters,
                "include_deactivated": include_deactivated,
                "redirect_to_primary": redirect_to_primary,
                "hide_alternatives": hide_alternatives,
            },
            request_options,
        )

    def get_appointment_list(
        self,
        *,
        sort_field: SortFieldString | None = None,
        sort_direction: SortDirection | None = None,
        limit: int | None = None,
        page_token: PageToken | None = None,
        filters: FilterQueryString | None = None,
        include_deactivated: bool | None = None,
        include_merged_patient_data: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[AppointmentListPage]:
        """`GET /lists/v1/appointment`, with the raw answer. Otherwise as `V1Client.get_appointment_list`."""
        return self._caller.call_raw(
            operations.GET_APPOINTMENT_LIST,
            {
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "limit": limit,
                "page_token": page_token,
                "filters": filters,
                "include_deactivated": include_deactivated,
                "include_merged_patient_data": include_merged_patient_data,
            },
            request_options,
        )
