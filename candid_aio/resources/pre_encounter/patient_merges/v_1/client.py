"""The clients of `pre_encounter.patient_merges.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.pre_encounter.patient_merges.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncIterator, Iterator

    from candid_aio.options import RequestOptions
    from candid_aio.resources.pre_encounter.common.types import PatientMergeId
    from candid_aio.resources.pre_encounter.patient_merges.v_1.types import (
        MutablePatientMerge,
        PatientMerge,
        PatientMergePage,
        PatientMergeSearchRequest,
        PatientMergeStatus,
    )
    from candid_aio.response import RawResponse
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`pre_encounter.patient_merges.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def create(
        self,
        *,
        request: MutablePatientMerge,
        request_options: RequestOptions | None = None,
    ) -> PatientMerge:
        """`POST /patient-merge/v1`, answers `PatientMerge`.

        The body is `request`: `MutablePatientMerge`.

        It raises `BadRequestError` (400), `InternalError` (500), or `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE, {"request": request}, request_options)

    async def get_status(self, mrn_or_id: str, *, request_options: RequestOptions | None = None) -> PatientMergeStatus:
        """`GET /patient-merge/v1/status/{mrn_or_id}`, answers `PatientMergeStatus`.

        In the path: `mrn_or_id`.

        It raises `NotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET_STATUS, {"mrn_or_id": mrn_or_id}, request_options)

    async def get_all_by_mrn(self, mrn: str, *, request_options: RequestOptions | None = None) -> list[PatientMerge]:
        """`GET /patient-merge/v1/all/{mrn}`, answers `list[PatientMerge]`.

        In the path: `mrn`.

        It raises `NotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET_ALL_BY_MRN, {"mrn": mrn}, request_options)

    async def deactivate(
        self,
        id: PatientMergeId,
        version: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /patient-merge/v1/{id}/{version}`, answers nothing.

        In the path: `id`, `version`.

        It raises `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.DEACTIVATE, {"id": id, "version": version}, request_options)

    async def scan(
        self,
        *,
        since: dt.datetime,
        max_results: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[PatientMerge]:
        """`GET /patient-merge/v1/updates/scan`, answers `list[PatientMerge]`.

        In the query, unless None: `since`, `max_results`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.SCAN, {"since": since, "max_results": max_results}, request_options)

    async def search(
        self,
        *,
        request: PatientMergeSearchRequest,
        request_options: RequestOptions | None = None,
    ) -> PatientMergePage:
        """`POST /patient-merge/v1/search`, answers `PatientMergePage`.

        The body is `request`: `PatientMergeSearchRequest`.

        Gives one page; `iter_search` goes through all of them.

        It raises `BadRequestError` (400), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.SEARCH, {"request": request}, request_options)

    def iter_search(
        self,
        *,
        request: PatientMergeSearchRequest,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[PatientMerge]:
        """The items of all pages of `search`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `search`.
        """
        return self._caller.iterate(
            operations.SEARCH,
            {"request": request},
            request_options,
            on_unreadable=on_unreadable,
        )


class V1Client(BlockingResource):
    """`pre_encounter.patient_merges.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def create(self, *, request: MutablePatientMerge, request_options: RequestOptions | None = None) -> PatientMerge:
        """`POST /patient-merge/v1`, answers `PatientMerge`.

        The body is `request`: `MutablePatientMerge`.

        It raises `BadRequestError` (400), `InternalError` (500), or `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"request": request}, request_options)

    def get_status(self, mrn_or_id: str, *, request_options: RequestOptions | None = None) -> PatientMergeStatus:
        """`GET /patient-merge/v1/status/{mrn_or_id}`, answers `PatientMergeStatus`.

        In the path: `mrn_or_id`.

        It raises `NotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET_STATUS, {"mrn_or_id": mrn_or_id}, request_options)

    def get_all_by_mrn(self, mrn: str, *, request_options: RequestOptions | None = None) -> list[PatientMerge]:
        """`GET /patient-merge/v1/all/{mrn}`, answers `list[PatientMerge]`.

        In the path: `mrn`.

        It raises `NotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET_ALL_BY_MRN, {"mrn": mrn}, request_options)

    def deactivate(self, id: PatientMergeId, version: str, *, request_options: RequestOptions | None = None) -> None:
        """`DELETE /patient-merge/v1/{id}/{version}`, answers nothing.

        In the path: `id`, `version`.

        It raises `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.DEACTIVATE, {"id": id, "version": version}, request_options)

    def scan(
        self,
        *,
        since: dt.datetime,
        max_results: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[PatientMerge]:
        """`GET /patient-merge/v1/updates/scan`, answers `list[PatientMerge]`.

        In the query, unless None: `since`, `max_results`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.SCAN, {"since": since, "max_results": max_results}, request_options)

    def search(
        self,
        *,
        request: PatientMergeSearchRequest,
        request_options: RequestOptions | None = None,
    ) -> PatientMergePage:
        """`POST /patient-merge/v1/search`, answers `PatientMergePage`.

        The body is `request`: `PatientMergeSearchRequest`.

        Gives one page; `iter_search` goes through all of them.

        It raises `BadRequestError` (400), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.SEARCH, {"request": request}, request_options)

    def iter_search(
        self,
        *,
        request: PatientMergeSearchRequest,
        on_unreadable: OnUnreadable = "raise",
        request_options: RequestOptions | None = None,
    ) -> Iterator[PatientMerge]:
        """The items of all pages of `search`, which is called for each page as it is needed.

        `on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of `search`.
        """
        return self._caller.iterate(
            operations.SEARCH,
            {"request": request},
            request_options,
            on_unreadable=on_unreadable,
        )


class AsyncRawV1Client(AsyncResource):
    """`pre_encounter.patient_merges.v_1`, async, as raw answers."""

    async def create(
        self,
        *,
        request: MutablePatientMerge,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PatientMerge]:
        """`POST /patient-merge/v1`, with the raw answer. Otherwise as `AsyncV1Client.create`."""
        return await self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    async def get_status(
        self,
        mrn_or_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PatientMergeStatus]:
        """`GET /patient-merge/v1/status/{mrn_or_id}`, with the raw answer. Otherwise as `AsyncV1Client.get_status`."""
        return await self._caller.call_raw(operations.GET_STATUS, {"mrn_or_id": mrn_or_id}, request_options)

    async def get_all_by_mrn(
        self,
        mrn: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[PatientMerge]]:
        """`GET /patient-merge/v1/all/{mrn}`, with the raw answer. Otherwise as `AsyncV1Client.get_all_by_mrn`."""
        return await self._caller.call_raw(operations.GET_ALL_BY_MRN, {"mrn": mrn}, request_options)

    async def deactivate(
        self,
        id: PatientMergeId,
        version: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /patient-merge/v1/{id}/{version}`, with the raw answer. Otherwise as `AsyncV1Client.deactivate`."""
        return await self._caller.call_raw(operations.DEACTIVATE, {"id": id, "version": version}, request_options)

    async def scan(
        self,
        *,
        since: dt.datetime,
        max_results: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[PatientMerge]]:
        """`GET /patient-merge/v1/updates/scan`, with the raw answer. Otherwise as `AsyncV1Client.scan`."""
        return await self._caller.call_raw(
            operations.SCAN,
            {"since": since, "max_results": max_results},
            request_options,
        )

    async def search(
        self,
        *,
        request: PatientMergeSearchRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PatientMergePage]:
        """`POST /patient-merge/v1/search`, with the raw answer. Otherwise as `AsyncV1Client.search`."""
        return await self._caller.call_raw(operations.SEARCH, {"request": request}, request_options)


class RawV1Client(BlockingResource):
    """`pre_encounter.patient_merges.v_1`, sync, as raw answers."""

    def create(
        self,
        *,
        request: MutablePatientMerge,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PatientMerge]:
        """`POST /patient-merge/v1`, with the raw answer. Otherwise as `V1Client.create`."""
        return self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    def get_status(
        self,
        mrn_or_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PatientMergeStatus]:
        """`GET /patient-merge/v1/status/{mrn_or_id}`, with the raw answer. Otherwise as `V1Client.get_status`."""
        return self._caller.call_raw(operations.GET_STATUS, {"mrn_or_id": mrn_or_id}, request_options)

    def get_all_by_mrn(
        self,
        mrn: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[PatientMerge]]:
        """`GET /patient-merge/v1/all/{mrn}`, with the raw answer. Otherwise as `V1Client.get_all_by_mrn`."""
        return self._caller.call_raw(operations.GET_ALL_BY_MRN, {"mrn": mrn}, request_options)

    def deactivate(
        self,
        id: PatientMergeId,
        version: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /patient-merge/v1/{id}/{version}`, with the raw answer. Otherwise as `V1Client.deactivate`."""
        return self._caller.call_raw(operations.DEACTIVATE, {"id": id, "version": version}, request_options)

    def scan(
        self,
        *,
        since: dt.datetime,
        max_results: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[PatientMerge]]:
        """`GET /patient-merge/v1/updates/scan`, with the raw answer. Otherwise as `V1Client.scan`."""
        return self._caller.call_raw(operations.SCAN, {"since": since, "max_results": max_results}, request_options)

    def search(
        self,
        *,
        request: PatientMergeSearchRequest,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[PatientMergePage]:
        """`POST /patient-merge/v1/search`, with the raw answer. Otherwise as `V1Client.search`."""
        return self._caller.call_raw(operations.SEARCH, {"request": request}, request_options)
