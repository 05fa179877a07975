"""The clients of `pre_encounter.images.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.pre_encounter.images.v_1 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.options import RequestOptions
    from candid_aio.resources.pre_encounter.common.types import SortDirection
    from candid_aio.resources.pre_encounter.images.v_1.types import Image, ImageId, ImageSortField, MutableImage
    from candid_aio.response import RawResponse

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`pre_encounter.images.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def create(self, *, request: MutableImage, request_options: RequestOptions | None = None) -> Image:
        """`POST /images/v1`, answers `Image`.

        The body is `request`: `MutableImage`.

        It raises `VersionConflictError` (409), or `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE, {"request": request}, request_options)

    async def get(self, id: ImageId, *, request_options: RequestOptions | None = None) -> Image:
        """`GET /images/v1/{id}`, answers `Image`.

        In the path: `id`.

        It raises `NotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET, {"id": id}, request_options)

    async def update(
        self,
        id: ImageId,
        version: str,
        *,
        request: MutableImage,
        request_options: RequestOptions | None = None,
    ) -> Image:
        """`PUT /images/v1/{id}/{version}`, answers `Image`.

        In the path: `id`, `version`. The body is `request`: `MutableImage`.

        It raises `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {"id": id, "version": version, "request": request},
            request_options,
        )

    async def deactivate(self, id: ImageId, version: str, *, request_options: RequestOptions | None = None) -> None:
        """`DELETE /images/v1/{id}/{version}`, answers nothing.

        In the path: `id`, `version`.

        It raises `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.DEACTIVATE, {"id": id, "version": version}, request_options)

    async def get_multi(
        self,
        *,
        patient_id: str | None = None,
        coverage_id: str | None = None,
        file_type: str | None = None,
        patient_notes: str | None = None,
        sort_field: ImageSortField | None = None,
        sort_direction: SortDirection | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Image]:
        """`GET /images/v1`, answers `list[Image]`.

        In the query, unless None: `patient_id`, `coverage_id`, `file_type`, `patient_notes`, `sort_field`,
        `sort_direction`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_MULTI,
            {
                "patient_id": patient_id,
                "coverage_id": coverage_id,
                "file_type": file_type,
                "patient_notes": patient_notes,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
            },
            request_options,
        )


class V1Client(BlockingResource):
    """`pre_encounter.images.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def create(self, *, request: MutableImage, request_options: RequestOptions | None = None) -> Image:
        """`POST /images/v1`, answers `Image`.

        The body is `request`: `MutableImage`.

        It raises `VersionConflictError` (409), or `ApiError` for any other status that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"request": request}, request_options)

    def get(self, id: ImageId, *, request_options: RequestOptions | None = None) -> Image:
        """`GET /images/v1/{id}`, answers `Image`.

        In the path: `id`.

        It raises `NotFoundError` (404), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET, {"id": id}, request_options)

    def update(
        self,
        id: ImageId,
        version: str,
        *,
        request: MutableImage,
        request_options: RequestOptions | None = None,
    ) -> Image:
        """`PUT /images/v1/{id}/{version}`, answers `Image`.

        In the path: `id`, `version`. The body is `request`: `MutableImage`.

        It raises `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.UPDATE, {"id": id, "version": version, "request": request}, request_options)

    def deactivate(self, id: ImageId, version: str, *, request_options: RequestOptions | None = None) -> None:
        """`DELETE /images/v1/{id}/{version}`, answers nothing.

        In the path: `id`, `version`.

        It raises `NotFoundError` (404), `VersionConflictError` (409), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.DEACTIVATE, {"id": id, "version": version}, request_options)

    def get_multi(
        self,
        *,
        patient_id: str | None = None,
        coverage_id: str | None = None,
        file_type: str | None = None,
        patient_notes: str | None = None,
        sort_field: ImageSortField | None = None,
        sort_direction: SortDirection | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Image]:
        """`GET /images/v1`, answers `list[Image]`.

        In the query, unless None: `patient_id`, `coverage_id`, `file_type`, `patient_notes`, `sort_field`,
        `sort_direction`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_MULTI,
            {
                "patient_id": patient_id,
                "coverage_id": coverage_id,
                "file_type": file_type,
                "patient_notes": patient_notes,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
            },
            request_options,
        )


class AsyncRawV1Client(AsyncResource):
    """`pre_encounter.images.v_1`, async, as raw answers."""

    async def create(
        self,
        *,
        request: MutableImage,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Image]:
        """`POST /images/v1`, with the raw answer. Otherwise as `AsyncV1Client.create`."""
        return await self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    async def get(self, id: ImageId, *, request_options: RequestOptions | None = None) -> RawResponse[Image]:
        """`GET /images/v1/{id}`, with the raw answer. Otherwise as `AsyncV1Client.get`."""
        return await self._caller.call_raw(operations.GET, {"id": id}, request_options)

    async def update(
        self,
        id: ImageId,
        version: str,
        *,
        request: MutableImage,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Image]:
        """`PUT /images/v1/{id}/{version}`, with the raw answer. Otherwise as `AsyncV1Client.update`."""
        return await self._caller.call_raw(
            operations.UPDATE,
            {"id": id, "version": version, "request": request},
            request_options,
        )

    async def deactivate(
        self,
        id: ImageId,
        version: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /images/v1/{id}/{version}`, with the raw answer. Otherwise as `AsyncV1Client.deactivate`."""
        return await self._caller.call_raw(operations.DEACTIVATE, {"id": id, "version": version}, request_options)

    async def get_multi(
        self,
        *,
        patient_id: str | None = None,
        coverage_id: str | None = None,
        file_type: str | None = None,
        patient_notes: str | None = None,
        sort_field: ImageSortField | None = None,
        sort_direction: SortDirection | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[Image]]:
        """`GET /images/v1`, with the raw answer. Otherwise as `AsyncV1Client.get_multi`."""
        return await self._caller.call_raw(
            operations.GET_MULTI,
            {
                "patient_id": patient_id,
                "coverage_id": coverage_id,
                "file_type": file_type,
                "patient_notes": patient_notes,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
            },
            request_options,
        )


class RawV1Client(BlockingResource):
    """`pre_encounter.images.v_1`, sync, as raw answers."""

    def create(self, *, request: MutableImage, request_options: RequestOptions | None = None) -> RawResponse[Image]:
        """`POST /images/v1`, with the raw answer. Otherwise as `V1Client.create`."""
        return self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    def get(self, id: ImageId, *, request_options: RequestOptions | None = None) -> RawResponse[Image]:
        """`GET /images/v1/{id}`, with the raw answer. Otherwise as `V1Client.get`."""
        return self._caller.call_raw(operations.GET, {"id": id}, request_options)

    def update(
        self,
        id: ImageId,
        version: str,
        *,
        request: MutableImage,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Image]:
        """`PUT /images/v1/{id}/{version}`, with the raw answer. Otherwise as `V1Client.update`."""
        return self._caller.call_raw(
            operations.UPDATE,
            {"id": id, "version": version, "request": request},
            request_options,
        )

    def deactivate(
        self,
        id: ImageId,
        version: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /images/v1/{id}/{version}`, with the raw answer. Otherwise as `V1Client.deactivate`."""
        return self._caller.call_raw(operations.DEACTIVATE, {"id": id, "version": version}, request_options)

    def get_multi(
        self,
        *,
        patient_id: str | None = None,
        coverage_id: str | None = None,
        file_type: str | None = None,
        patient_notes: str | None = None,
        sort_field: ImageSortField | None = None,
        sort_direction: SortDirection | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[list[Image]]:
        """`GET /images/v1`, with the raw answer. Otherwise as `V1Client.get_multi`."""
        return self._caller.call_raw(
            operations.GET_MULTI,
            {
                "patient_id": patient_id,
                "coverage_id": coverage_id,
                "file_type": file_type,
                "patient_notes": patient_notes,
                "sort_field": sort_field,
                "sort_direction": sort_direction,
            },
            request_options,
        )
