"""The clients of `pre_encounter.patients.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.pre_encounter.patients.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.pre_encounter.common.types import (
        AppointmentId,
        CoverageId,
        ExternalProvider,
        PageToken,
        PatientId,
        SortDirection,
    )
    from candid_aio.resources.pre_encounter.patients.v_1.types import (
        EligibilityAuditEventType,
        EligibilityTimelineEvent,
        EligibilityTimelinePage,
        MutablePatient,
        MutablePatientWithMrn,
        Patient,
        PatientCoverageSnapshot,
        PatientPage,
        PatientSortField,
    )
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`pre_encounter.patients.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def create(
        self,
        *,
        request: MutablePatient,
        skip_duplicate_check: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Patient:
        """`POST /patients/v1`, answers `Patient`.

        In the query, unless None: `skip_duplicate_check`. The body is `request`: `MutablePatient`.

        It raises `VersionConflictError` (409), or `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE,
            {"skip_duplicate_check": skip_duplicate_check, "request": request},
            request_options,
        )

    async def create_with_mrn(
        self,
        *,
        request: MutablePatientWithMrn,
        skip_duplicate_check: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Patient:
        """`POST /patients/v1/with_mrn`, answers `Patient`.

        In the query, unless None: `skip_duplicate_check`. The body is `request`: `MutablePatientWithMrn`.

        It raises `VersionConflictError` (409), `BadRequestError` (400), or `ApiError` for any other status that is not
        2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE_WITH_MRN,
            {"skip_duplicate_check": skip_duplicate_check, "request": request},
            request_options,
        )

    async def get_multi(
        self,
        *,
        limit: int | None = None,
        mrn: str | None = None,
        page_token: PageToken | None = None,
        sort_field: PatientSortField | None = None,
        sort_direction: SortDirection | None = None,
        redirect_to_primary: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> PatientPage:
        """`GET /patients/v1/get_multi`, answers `PatientPage`.

        In the query, unless None: `limit`, `mrn`, `page_token`, `sort_field`, `sort_direction`, `redirect_to_primary`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_MULTI,
            {
                "limit": limit,
                "mrn": mrn,
                "page_token": page_token,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "redirect_to_primary": redirect_to_primary,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        limit: int | None = None,
        mrn: str | None = None,
        page_token: PageToken | None = None,
        sort_field: PatientSortField | None = None,
        sort_direction: SortDirection | None = None,
        redirect_to_primary: bool | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Patient]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "limit": limit,
                "mrn": mrn,
                "page_token": page_token,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "redirect_to_primary": redirect_to_primary,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def search_providers(
        self,
        *,
        search_criteria: str,
        request_options: RequestOptions | None = None,
    ) -> list[ExternalProvider]:
        """`GET /patients/v1/search_providers`, answers `list[ExternalProvider]`.

        In the query, unless None: `search_criteria`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.SEARCH_PROVIDERS,
            {"search_criteria": search_criteria},
            request_options,
        )

    async def get(self, id: PatientId, *, request_options: RequestOptions | None = None) -> Patient:
        """`GET /patients/v1/{id}`, answers `Patient`.

        In the path: `id`.

        It raises `NotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET, {"id": id}, request_options)

    async def get_by_mrn(self, mrn: str, *, request_options: RequestOptions | None = None) -> Patient:
        """`GET /patients/v1/mrn/{mrn}`, answers `Patient`.

        In the path: `mrn`.

        It raises `NotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET_BY_MRN, {"mrn": mrn}, request_options)

    async def get_history(self, id: PatientId, *, request_options: RequestOptions | None = None) -> list[Patient]:
        """`GET /patients/v1/{id}/history`, answers `list[Patient]`.

        In the path: `id`.

        It raises `NotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET_HISTORY, {"id": id}, request_options)

    async def get_coverage_snapshot(
        self,
        id: PatientId,
        *,
        date: dt.datetime | None = None,
        request_options: RequestOptions | None = None,
    ) -> PatientCoverageSnapshot:
        """`GET /patients/v1/{id}/snapshot`, answers `PatientCoverageSnapshot`.

        In the path: `id`. In the query, unless None: `date`.

        It raises `NotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET_COVERAGE_SNAPSHOT, {"id": id, "date": date}, request_options)

    async def get_eligibility_timeline(
        self,
        id: PatientId,
        *,
        event_types: EligibilityAuditEventType | list[EligibilityAuditEventType] | None = None,
        coverage_id: CoverageId | None = None,
        appointment_id: AppointmentId | None = None,
        page_token: PageToken | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> EligibilityTimelinePage:
        """`GET /patients/v1/{id}/eligibility-timeline`, answers `EligibilityTimelinePage`.

        In the path: `id`. In the query, unless None: `event_types`, `coverage_id`, `appointment_id`, `page_token`,
        `limit`.

        Gives one page; `iter_eligibility_timeline` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_ELIGIBILITY_TIMELINE,
            {
                "id": id,
                "event_types": event_types,
                "coverage_id": coverage_id,
                "appointment_id": appointment_id,
                "page_token": page_token,
                "limit": limit,
            },
            request_options,
        )

    def iter_eligibility_timeline(
        self,
        id: PatientId,
        *,
        event_types: EligibilityAuditEventType | list[EligibilityAuditEventType] | None = None,
        coverage_id: CoverageId | None = None,
        appointment_id: AppointmentId | None = None,
        page_token: PageToken | None = None,
        limit: int | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[EligibilityTimelineEvent]:
        """The items of all pages of `get_eligibility_timeline`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `get_eligibility_timeline`.
        """
        return self._caller.iterate(
            operations.GET_ELIGIBILITY_TIMELINE,
            {
                "id": id,
                "event_types": event_types,
                "coverage_id": coverage_id,
                "appointment_id": appointment_id,
                "page_token": page_token,
                "limit": limit,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    async def update(
        self,
        id: PatientId,
        version: str,
        *,
        request: MutablePatient,
        request_options: RequestOptions | None = None,
    ) -> Patient:
        """`PUT /patients/v1/{id}/{version}`, answers `Patient`.

        In the path: `id`, `version`. The body is `request`: `MutablePatient`.

        It raises `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {"id": id, "version": version, "request": request},
            request_options,
        )

    async def deactivate(self, id: PatientId, version: str, *, request_options: RequestOptions | None = None) -> None:
        """`DELETE /patients/v1/{id}/{version}`, answers nothing.

        In the path: `id`, `version`.

        It raises `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.DEACTIVATE, {"id": id, "version": version}, request_options)

    async def reactivate(self, id: PatientId, version: str, *, request_options: RequestOptions | None = None) -> None:
        """`PATCH /patients/v1/{id}/{version}`, answers nothing.

        In the path: `id`, `version`.

        It raises `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.REACTIVATE, {"id": id, "version": version}, request_options)

    async def search(
        self,
        *,
        mrn: str | None = None,
        similar_name_ordering: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Patient]:
        """`GET /patients/v1`, answers `list[Patient]`.

        In the query, unless None: `mrn`, `similar_name_ordering`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.SEARCH,
            {"mrn": mrn, "similar_name_ordering": similar_name_ordering},
            request_options,
        )

    async def scan(
        self,
        *,
        since: dt.datetime,
        max_results: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Patient]:
        """`GET /patients/v1/updates/scan`, answers `list[Patient]`.

        In the query, unless None: `since`, `max_results`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.SCAN, {"since": since, "max_results": max_results}, request_options)


class V1Client(BlockingResource):
    """`pre_encounter.patients.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def create(
        self,
        *,
        request: MutablePatient,
        skip_duplicate_check: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Patient:
        """`POST /patients/v1`, answers `Patient`.

        In the query, unless None: `skip_duplicate_check`. The body is `request`: `MutablePatient`.

        It raises `VersionConflictError` (409), or `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.CREATE,
            {"skip_duplicate_check": skip_duplicate_check, "request": request},
            request_options,
        )

    def create_with_mrn(
        self,
        *,
        request: MutablePatientWithMrn,
        skip_duplicate_check: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Patient:
        """`POST /patients/v1/with_mrn`, answers `Patient`.

        In the query, unless None: `skip_duplicate_check`. The body is `request`: `MutablePatientWithMrn`.

        It raises `VersionConflictError` (409), `BadRequestError` (400), or `ApiError` for any other status that is not
        2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.CREATE_WITH_MRN,
            {"skip_duplicate_check": skip_duplicate_check, "request": request},
            request_options,
        )

    def get_multi(
        self,
        *,
        limit: int | None = None,
        mrn: str | None = None,
        page_token: PageToken | None = None,
        sort_field: PatientSortField | None = None,
        sort_direction: SortDirection | None = None,
        redirect_to_primary: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> PatientPage:
        """`GET /patients/v1/get_multi`, answers `PatientPage`.

        In the query, unless None: `limit`, `mrn`, `page_token`, `sort_field`, `sort_direction`, `redirect_to_primary`.

        Gives one page; `iter_multi` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_MULTI,
            {
                "limit": limit,
                "mrn": mrn,
                "page_token": page_token,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "redirect_to_primary": redirect_to_primary,
            },
            request_options,
        )

    def iter_multi(
        self,
        *,
        limit: int | None = None,
        mrn: str | None = None,
        page_token: PageToken | None = None,
        sort_field: PatientSortField | None = None,
        sort_direction: SortDirection | None = None,
        redirect_to_primary: bool | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[Patient]:
        """The items of all pages of `get_multi`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `get_multi`.
        """
        return self._caller.iterate(
            operations.GET_MULTI,
            {
                "limit": limit,
                "mrn": mrn,
                "page_token": page_token,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "redirect_to_primary": redirect_to_primary,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def search_providers(
        self,
        *,
        search_criteria: str,
        request_options: RequestOptions | None = None,
    ) -> list[ExternalProvider]:
        """`GET /patients/v1/search_providers`, answers `list[ExternalProvider]`.

        In the query, unless None: `search_criteria`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.SEARCH_PROVIDERS, {"search_criteria": search_criteria}, request_options)

    def get(self, id: PatientId, *, request_options: RequestOptions | None = None) -> Patient:
        """`GET /patients/v1/{id}`, answers `Patient`.

        In the path: `id`.

        It raises `NotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET, {"id": id}, request_options)

    def get_by_mrn(self, mrn: str, *, request_options: RequestOptions | None = None) -> Patient:
        """`GET /patients/v1/mrn/{mrn}`, answers `Patient`.

        In the path: `mrn`.

        It raises `NotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET_BY_MRN, {"mrn": mrn}, request_options)

    def get_history(self, id: PatientId, *, request_options: RequestOptions | None = None) -> list[Patient]:
        """`GET /patients/v1/{id}/history`, answers `list[Patient]`.

        In the path: `id`.

        It raises `NotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET_HISTORY, {"id": id}, request_options)

    def get_coverage_snapshot(
        self,
        id: PatientId,
        *,
        date: dt.datetime | None = None,
        request_options: RequestOptions | None = None,
    ) -> PatientCoverageSnapshot:
        """`GET /patients/v1/{id}/snapshot`, answers `PatientCoverageSnapshot`.

        In the path: `id`. In the query, unless None: `date`.

        It raises `NotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET_COVERAGE_SNAPSHOT, {"id": id, "date": date}, request_options)

    def get_eligibility_timeline(
        self,
        id: PatientId,
        *,
        event_types: EligibilityAuditEventType | list[EligibilityAuditEventType] | None = None,
        coverage_id: CoverageId | None = None,
        appointment_id: AppointmentId | None = None,
        page_token: PageToken | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> EligibilityTimelinePage:
        """`GET /patients/v1/{id}/eligibility-timeline`, answers `EligibilityTimelinePage`.

        In the path: `id`. In the query, unless None: `event_types`, `coverage_id`, `appointment_id`, `page_token`,
        `limit`.

        Gives one page; `iter_eligibility_timeline` goes through all of them.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_ELIGIBILITY_TIMELINE,
            {
                "id": id,
                "event_types": event_types,
                "coverage_id": coverage_id,
                "appointment_id": appointment_id,
                "page_token": page_token,
                "limit": limit,
            },
            request_options,
        )

    def iter_eligibility_timeline(
        self,
        id: PatientId,
        *,
        event_types: EligibilityAuditEventType | list[EligibilityAuditEventType] | None = None,
        coverage_id: CoverageId | None = None,
        appointment_id: AppointmentId | None = None,
        page_token: PageToken | None = None,
        limit: int | None = None,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[EligibilityTimelineEvent]:
        """The items of all pages of `get_eligibility_timeline`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of
        `get_eligibility_timeline`.
        """
        return self._caller.iterate(
            operations.GET_ELIGIBILITY_TIMELINE,
            {
                "id": id,
                "event_types": event_types,
                "coverage_id": coverage_id,
                "appointment_id": appointment_id,
                "page_token": page_token,
                "limit": limit,
            },
            request_options,
            on_unreadable=on_unreadable,
        )

    def update(
        self,
        id: PatientId,
        version: str,
        *,
        request: MutablePatient,
        request_options: RequestOptions | None = None,
    ) -> Patient:
        """`PUT /patients/v1/{id}/{version}`, answers `Patient`.

        In the path: `id`, `version`. The body is `request`: `MutablePatient`.

        It raises `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.UPDATE, {"id": id, "version": version, "request": request}, request_options)

    def deactivate(self, id: PatientId, version: str, *, request_options: RequestOptions | None = None) -> None:
        """`DELETE /patients/v1/{id}/{version}`, answers nothing.

        In the path: `id`, `version`.

        It raises `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.DEACTIVATE, {"id": id, "version": version}, request_options)

    def reactivate(self, id: PatientId, version: str, *, request_options: RequestOptions | None = None) -> None:
        """`PATCH /patients/v1/{id}/{version}`, answers nothing.

        In the path: `id`, `version`.

        It raises `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.REACTIVATE, {"id": id, "version": version}, request_options)

    def search(
        self,
        *,
        mrn: str | None = None,
        similar_name_ordering: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Patient]:
        """`GET /patients/v1`, answers `list[Patient]`.

        In the query, unless None: `mrn`, `similar_name_ordering`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.SEARCH,
            {"mrn": mrn, "similar_name_ordering": similar_name_ordering},
            request_options,
        )

    def scan(
        self,
        *,
        since: dt.datetime,
        max_results: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Patient]:
        """`GET /patients/v1/updates/scan`, answers `list[Patient]`.

        In the query, unless None: `since`, `max_results`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.SCAN, {"since": since, "max_results": max_results}, request_options)


class AsyncRawV1Client(AsyncResource):
    """`pre_encounter.patients.v_1`, async, as raw answers."""

    async def create(
        self,
        *,
        request: MutablePatient,
        skip_duplicate_check: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Patient]:
        """`POST /patients/v1`, with the raw answer. Otherwise as `AsyncV1Client.create`."""
        return await self._caller.call_raw(
            operations.CREATE,
            {"skip_duplicate_check": skip_duplicate_check, "request": request},
            request_options,
        )

    async def create_with_mrn(
        self,
        *,
        request: MutablePatientWithMrn,
        skip_duplicate_check: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Patient]:
        """`POST /patients/v1/with_mrn`, with the raw answer. Otherwise as `AsyncV1Client.create_with_mrn`."""
        return await self._caller.call_raw(
            operations.CREATE_WITH_MRN,
            {"skip_duplicate_check": skip_duplicate_check, "request": request},
            request_options,
        )

    async def get_multi(
        self,
        *,
        limit: int | None = None,
        mrn: str | None = None,
        page_token: PageToken | None = None,
        sort_field: PatientSortField | None = None,
        sort_direction: SortDirection | None = None,
        redirect_to_primary: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PatientPage]:
        """`GET /patients/v1/get_multi`, with the raw answer. Otherwise as `AsyncV1Client.get_multi`."""
        return await self._caller.call_raw(
            operations.GET_MULTI,
            {
                "limit": limit,
                "mrn": mrn,
                "page_token": page_token,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "redirect_to_primary": redirect_to_primary,
            },
            request_options,
        )

    async def search_providers(
        self,
        *,
        search_criteria: str,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[ExternalProvider]]:
        """`GET /patients/v1/search_providers`, with the raw answer. Otherwise as `AsyncV1Client.search_providers`."""
        return await self._caller.call_raw(
            operations.SEARCH_PROVIDERS,
            {"search_criteria": search_criteria},
            request_options,
        )

    async def get(self, id: PatientId, *, request_options: RequestOptions | None = None) -> RawResponse[Patient]:
        """`GET /patients/v1/{id}`, with the raw answer. Otherwise as `AsyncV1Client.get`."""
        return await self._caller.call_raw(operations.GET, {"id": id}, request_options)

    async def get_by_mrn(self, mrn: str, *, request_options: RequestOptions | None = None) -> RawResponse[Patient]:
        """`GET /patients/v1/mrn/{mrn}`, with the raw answer. Otherwise as `AsyncV1Client.get_by_mrn`."""
        return await self._caller.call_raw(operations.GET_BY_MRN, {"mrn": mrn}, request_options)

    async def get_history(
        self,
        id: PatientId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[Patient]]:
        """`GET /patients/v1/{id}/history`, with the raw answer. Otherwise as `AsyncV1Client.get_history`."""
        return await self._caller.call_raw(operations.GET_HISTORY, {"id": id}, request_options)

    async def get_coverage_snapshot(
        self,
        id: PatientId,
        *,
        date: dt.datetime | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PatientCoverageSnapshot]:
        """`GET /patients/v1/{id}/snapshot`, with the raw answer. Otherwise as `AsyncV1Client.get_coverage_snapshot`."""
        return await self._caller.call_raw(operations.GET_COVERAGE_SNAPSHOT, {"id": id, "date": date}, request_options)

    async def get_eligibility_timeline(
        self,
        id: PatientId,
        *,
        event_types: EligibilityAuditEventType | list[EligibilityAuditEventType] | None = None,
        coverage_id: CoverageId | None = None,
        appointment_id: AppointmentId | None = None,
        page_token: PageToken | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EligibilityTimelinePage]:
        """`GET /patients/v1/{id}/eligibility-timeline`, with the raw answer.

        Otherwise as `AsyncV1Client.get_eligibility_timeline`.
        """
        return await self._caller.call_raw(
            operations.GET_ELIGIBILITY_TIMELINE,
            {
                "id": id,
                "event_types": event_types,
                "coverage_id": coverage_id,
                "appointment_id": appointment_id,
                "page_token": page_token,
                "limit": limit,
            },
            request_options,
        )

    async def update(
        self,
        id: PatientId,
        version: str,
        *,
        request: MutablePatient,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Patient]:
        """`PUT /patients/v1/{id}/{version}`, with the raw answer. Otherwise as `AsyncV1Client.update`."""
        return await self._caller.call_raw(
            operations.UPDATE,
            {"id": id, "version": version, "request": request},
            request_options,
        )

    async def deactivate(
        self,
        id: PatientId,
        version: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /patients/v1/{id}/{version}`, with the raw answer. Otherwise as `AsyncV1Client.deactivate`."""
        return await self._caller.call_raw(operations.DEACTIVATE, {"id": id, "version": version}, request_options)

    async def reactivate(
        self,
        id: PatientId,
        version: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`PATCH /patients/v1/{id}/{version}`, with the raw answer. Otherwise as `AsyncV1Client.reactivate`."""
        return await self._caller.call_raw(operations.REACTIVATE, {"id": id, "version": version}, request_options)

    async def search(
        self,
        *,
        mrn: str | None = None,
        similar_name_ordering: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[Patient]]:
        """`GET /patients/v1`, with the raw answer. Otherwise as `AsyncV1Client.search`."""
        return await self._caller.call_raw(
            operations.SEARCH,
            {"mrn": mrn, "similar_name_ordering": similar_name_ordering},
            request_options,
        )

    async def scan(
        self,
        *,
        since: dt.datetime,
        max_results: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[Patient]]:
        """`GET /patients/v1/updates/scan`, with the raw answer. Otherwise as `AsyncV1Client.scan`."""
        return await self._caller.call_raw(
            operations.SCAN,
            {"since": since, "max_results": max_results},
            request_options,
        )


class RawV1Client(BlockingResource):
    """`pre_encounter.patients.v_1`, sync, as raw answers."""

    def create(
        self,
        *,
        request: MutablePatient,
        skip_duplicate_check: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Patient]:
        """`POST /patients/v1`, with the raw answer. Otherwise as `V1Client.create`."""
        return self._caller.call_raw(
            operations.CREATE,
            {"skip_duplicate_check": skip_duplicate_check, "request": request},
            request_options,
        )

    def create_with_mrn(
        self,
        *,
        request: MutablePatientWithMrn,
        skip_duplicate_check: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Patient]:
        """`POST /patients/v1/with_mrn`, with the raw answer. Otherwise as `V1Client.create_with_mrn`."""
        return self._caller.call_raw(
            operations.CREATE_WITH_MRN,
            {"skip_duplicate_check": skip_duplicate_check, "request": request},
            request_options,
        )

    def get_multi(
        self,
        *,
        limit: int | None = None,
        mrn: str | None = None,
        page_token: PageToken | None = None,
        sort_field: PatientSortField | None = None,
        sort_direction: SortDirection | None = None,
        redirect_to_primary: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PatientPage]:
        """`GET /patients/v1/get_multi`, with the raw answer. Otherwise as `V1Client.get_multi`."""
        return self._caller.call_raw(
            operations.GET_MULTI,
            {
                "limit": limit,
                "mrn": mrn,
                "page_token": page_token,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
                "redirect_to_primary": redirect_to_primary,
            },
            request_options,
        )

    def search_providers(
        self,
        *,
        search_criteria: str,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[ExternalProvider]]:
        """`GET /patients/v1/search_providers`, with the raw answer. Otherwise as `V1Client.search_providers`."""
        return self._caller.call_raw(operations.SEARCH_PROVIDERS, {"search_criteria": search_criteria}, request_options)

    def get(self, id: PatientId, *, request_options: RequestOptions | None = None) -> RawResponse[Patient]:
        """`GET /patients/v1/{id}`, with the raw answer. Otherwise as `V1Client.get`."""
        return self._caller.call_raw(operations.GET, {"id": id}, request_options)

    def get_by_mrn(self, mrn: str, *, request_options: RequestOptions | None = None) -> RawResponse[Patient]:
        """`GET /patients/v1/mrn/{mrn}`, with the raw answer. Otherwise as `V1Client.get_by_mrn`."""
        return self._caller.call_raw(operations.GET_BY_MRN, {"mrn": mrn}, request_options)

    def get_history(
        self,
        id: PatientId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[Patient]]:
        """`GET /patients/v1/{id}/history`, with the raw answer. Otherwise as `V1Client.get_history`."""
        return self._caller.call_raw(operations.GET_HISTORY, {"id": id}, request_options)

    def get_coverage_snapshot(
        self,
        id: PatientId,
        *,
        date: dt.datetime | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PatientCoverageSnapshot]:
        """`GET /patients/v1/{id}/snapshot`, with the raw answer. Otherwise as `V1Client.get_coverage_snapshot`."""
        return self._caller.call_raw(operations.GET_COVERAGE_SNAPSHOT, {"id": id, "date": date}, request_options)

    def get_eligibility_timeline(
        self,
        id: PatientId,
        *,
        event_types: EligibilityAuditEventType | list[EligibilityAuditEventType] | None = None,
        coverage_id: CoverageId | None = None,
        appointment_id: AppointmentId | None = None,
        page_token: PageToken | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[EligibilityTimelinePage]:
        """`GET /patients/v1/{id}/eligibility-timeline`, with the raw answer.

        Otherwise as `V1Client.get_eligibility_timeline`.
        """
        return self._caller.call_raw(
            operations.GET_ELIGIBILITY_TIMELINE,
            {
                "id": id,
                "event_types": event_types,
                "coverage_id": coverage_id,
                "appointment_id": appointment_id,
                "page_token": page_token,
                "limit": limit,
            },
            request_options,
        )

    def update(
        self,
        id: PatientId,
        version: str,
        *,
        request: MutablePatient,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Patient]:
        """`PUT /patients/v1/{id}/{version}`, with the raw answer. Otherwise as `V1Client.update`."""
        return self._caller.call_raw(
            operations.UPDATE,
            {"id": id, "version": version, "request": request},
            request_options,
        )

    def deactivate(
        self,
        id: PatientId,
        version: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /patients/v1/{id}/{version}`, with the raw answer. Otherwise as `V1Client.deactivate`."""
        return self._caller.call_raw(operations.DEACTIVATE, {"id": id, "version": version}, request_options)

    def reactivate(
        self,
        id: PatientId,
        version: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`PATCH /patients/v1/{id}/{version}`, with the raw answer. Otherwise as `V1Client.reactivate`."""
        return self._caller.call_raw(operations.REACTIVATE, {"id": id, "version": version}, request_options)

    def search(
        self,
        *,
        mrn: str | None = None,
        similar_name_ordering: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[Patient]]:
        """`GET /patients/v1`, with the raw answer. Otherwise as `V1Client.search`."""
        return self._caller.call_raw(
            operations.SEARCH,
            {"mrn": mrn, "similar_name_ordering": similar_name_ordering},
            request_options,
        )

    def scan(
        self,
        *,
        since: dt.datetime,
        max_results: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[Patient]]:
        """`GET /patients/v1/updates/scan`, with the raw answer. Otherwise as `V1Client.scan`."""
        return self._caller.call_raw(operations.SCAN, {"since": since, "max_results": max_results}, request_options)
