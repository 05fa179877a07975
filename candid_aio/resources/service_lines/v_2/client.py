"""The clients of `service_lines.v_2`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.service_lines.v_2 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import ServiceLineId
    from candid_aio.resources.service_lines.v_2.types import (
        ServiceLine,
        ServiceLineCreateStandalone,
        ServiceLineUpdate,
        UniversalServiceLineCreateStandalone,
        UniversalServiceLineUpdate,
    )
    from candid_aio.response import RawResponse

__all__ = ["AsyncRawV2Client", "AsyncV2Client", "RawV2Client", "V2Client"]


class AsyncV2Client(AsyncResource):
    """`service_lines.v_2`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV2Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV2Client(self._caller)

    async def create(
        self,
        *,
        request: ServiceLineCreateStandalone,
        request_options: RequestOptions | None = None,
    ) -> ServiceLine:
        """`POST /api/service-lines/v2`, answers `ServiceLine`.

        The body is `request`: `ServiceLineCreateStandalone`.

        It raises `EntityConflictError` (409), `HttpRequestValidationError` (422), or `ApiError` for any other status
        that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE, {"request": request}, request_options)

    async def create_universal(
        self,
        *,
        request: UniversalServiceLineCreateStandalone,
        request_options: RequestOptions | None = None,
    ) -> ServiceLine:
        """`POST /api/service-lines/v2/universal`, answers `ServiceLine`.

        The body is `request`: `UniversalServiceLineCreateStandalone`.

        It raises `EntityConflictError` (409), `HttpRequestValidationError` (422), or `ApiError` for any other status
        that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE_UNIVERSAL, {"request": request}, request_options)

    async def update_universal(
        self,
        service_line_id: ServiceLineId,
        *,
        request: UniversalServiceLineUpdate,
        request_options: RequestOptions | None = None,
    ) -> ServiceLine:
        """`PATCH /api/service-lines/v2/{service_line_id}/universal`, answers `ServiceLine`.

        In the path: `service_line_id`. The body is `request`: `UniversalServiceLineUpdate`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `HttpRequestValidationError` (422), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE_UNIVERSAL,
            {"service_line_id": service_line_id, "request": request},
            request_options,
        )

    async def update(
        self,
        service_line_id: ServiceLineId,
        *,
        request: ServiceLineUpdate,
        request_options: RequestOptions | None = None,
    ) -> ServiceLine:
        """`PATCH /api/service-lines/v2/{service_line_id}`, answers `ServiceLine`.

        In the path: `service_line_id`. The body is `request`: `ServiceLineUpdate`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `HttpRequestValidationError` (422), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {"service_line_id": service_line_id, "request": request},
            request_options,
        )

    async def delete(self, service_line_id: ServiceLineId, *, request_options: RequestOptions | None = None) -> None:
        """`DELETE /api/service-lines/v2/{service_line_id}`, answers nothing.

        In the path: `service_line_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `EntityConflictError` (409), or `ApiError` for
        any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.DELETE, {"service_line_id": service_line_id}, request_options)

    async def upsert_by_external_id(
        self,
        external_id: str,
        *,
        request: ServiceLineCreateStandalone,
        request_options: RequestOptions | None = None,
    ) -> ServiceLine:
        """`PUT /api/service-lines/v2/external-id/{external_id}`, answers `ServiceLine`.

        In the path: `external_id`. The body is `request`: `ServiceLineCreateStandalone`.

        It raises `HttpRequestValidationError` (422), `EntityNotFoundError` (404), `UnauthorizedError` (403), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPSERT_BY_EXTERNAL_ID,
            {"external_id": external_id, "request": request},
            request_options,
        )


class V2Client(BlockingResource):
    """`service_lines.v_2`, sync."""

    @property
    def with_raw_response(self) -> RawV2Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV2Client(self._caller)

    def create(
        self,
        *,
        request: ServiceLineCreateStandalone,
        request_options: RequestOptions | None = None,
    ) -> ServiceLine:
        """`POST /api/service-lines/v2`, answers `ServiceLine`.

        The body is `request`: `ServiceLineCreateStandalone`.

        It raises `EntityConflictError` (409), `HttpRequestValidationError` (422), or `ApiError` for any other status
        that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"request": request}, request_options)

    def create_universal(
        self,
        *,
        request: UniversalServiceLineCreateStandalone,
        request_options: RequestOptions | None = None,
    ) -> ServiceLine:
        """`POST /api/service-lines/v2/universal`, answers `ServiceLine`.

        The body is `request`: `UniversalServiceLineCreateStandalone`.

        It raises `EntityConflictError` (409), `HttpRequestValidationError` (422), or `ApiError` for any other status
        that is not 2xx.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE_UNIVERSAL, {"request": request}, request_options)

    def update_universal(
        self,
        service_line_id: ServiceLineId,
        *,
        request: UniversalServiceLineUpdate,
        request_options: RequestOptions | None = None,
    ) -> ServiceLine:
        """`PATCH /api/service-lines/v2/{service_line_id}/universal`, answers `ServiceLine`.

        In the path: `service_line_id`. The body is `request`: `UniversalServiceLineUpdate`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `HttpRequestValidationError` (422), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE_UNIVERSAL,
            {"service_line_id": service_line_id, "request": request},
            request_options,
        )

    def update(
        self,
        service_line_id: ServiceLineId,
        *,
        request: ServiceLineUpdate,
        request_options: RequestOptions | None = None,
    ) -> ServiceLine:
        """`PATCH /api/service-lines/v2/{service_line_id}`, answers `ServiceLine`.

        In the path: `service_line_id`. The body is `request`: `ServiceLineUpdate`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `HttpRequestValidationError` (422), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE,
            {"service_line_id": service_line_id, "request": request},
            request_options,
        )

    def delete(self, service_line_id: ServiceLineId, *, request_options: RequestOptions | None = None) -> None:
        """`DELETE /api/service-lines/v2/{service_line_id}`, answers nothing.

        In the path: `service_line_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `EntityConflictError` (409), or `ApiError` for
        any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.DELETE, {"service_line_id": service_line_id}, request_options)

    def upsert_by_external_id(
        self,
        external_id: str,
        *,
        request: ServiceLineCreateStandalone,
        request_options: RequestOptions | None = None,
    ) -> ServiceLine:
        """`PUT /api/service-lines/v2/external-id/{external_id}`, answers `ServiceLine`.

        In the path: `external_id`. The body is `request`: `ServiceLineCreateStandalone`.

        It raises `HttpRequestValidationError` (422), `EntityNotFoundError` (404), `UnauthorizedError` (403), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPSERT_BY_EXTERNAL_ID,
            {"external_id": external_id, "request": request},
            request_options,
        )


class AsyncRawV2Client(AsyncResource):
    """`service_lines.v_2`, async, as raw answers."""

    async def create(
        self,
        *,
        request: ServiceLineCreateStandalone,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ServiceLine]:
        """`POST /api/service-lines/v2`, with the raw answer. Otherwise as `AsyncV2Client.create`."""
        return await self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    async def create_universal(
        self,
        *,
        request: UniversalServiceLineCreateStandalone,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ServiceLine]:
        """`POST /api/service-lines/v2/universal`, with the raw answer.

        Otherwise as `AsyncV2Client.create_universal`.
        """
        return await self._caller.call_raw(operations.CREATE_UNIVERSAL, {"request": request}, request_options)

    async def update_universal(
        self,
        service_line_id: ServiceLineId,
        *,
        request: UniversalServiceLineUpdate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ServiceLine]:
        """`PATCH /api/service-lines/v2/{service_line_id}/universal`, with the raw answer.

        Otherwise as `AsyncV2Client.update_universal`.
        """
        return await self._caller.call_raw(
            operations.UPDATE_UNIVERSAL,
            {"service_line_id": service_line_id, "request": request},
            request_options,
        )

    async def update(
        self,
        service_line_id: ServiceLineId,
        *,
        request: ServiceLineUpdate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ServiceLine]:
        """`PATCH /api/service-lines/v2/{service_line_id}`, with the raw answer. Otherwise as `AsyncV2Client.update`."""
        return await self._caller.call_raw(
            operations.UPDATE,
            {"service_line_id": service_line_id, "request": request},
            request_options,
        )

    async def delete(
        self,
        service_line_id: ServiceLineId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/service-lines/v2/{service_line_id}`, with the raw answer.

        Otherwise as `AsyncV2Client.delete`.
        """
        return await self._caller.call_raw(operations.DELETE, {"service_line_id": service_line_id}, request_options)

    async def upsert_by_external_id(
        self,
        external_id: str,
        *,
        request: ServiceLineCreateStandalone,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ServiceLine]:
        """`PUT /api/service-lines/v2/external-id/{external_id}`, with the raw answer.

        Otherwise as `AsyncV2Client.upsert_by_external_id`.
        """
        return await self._caller.call_raw(
            operations.UPSERT_BY_EXTERNAL_ID,
            {"external_id": external_id, "request": request},
            request_options,
        )


class RawV2Client(BlockingResource):
    """`service_lines.v_2`, sync, as raw answers."""

    def create(
        self,
        *,
        request: ServiceLineCreateStandalone,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ServiceLine]:
        """`POST /api/service-lines/v2`, with the raw answer. Otherwise as `V2Client.create`."""
        return self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    def create_universal(
        self,
        *,
        request: UniversalServiceLineCreateStandalone,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ServiceLine]:
        """`POST /api/service-lines/v2/universal`, with the raw answer. Otherwise as `V2Client.create_universal`."""
        return self._caller.call_raw(operations.CREATE_UNIVERSAL, {"request": request}, request_options)

    def update_universal(
        self,
        service_line_id: ServiceLineId,
        *,
        request: UniversalServiceLineUpdate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ServiceLine]:
        """`PATCH /api/service-lines/v2/{service_line_id}/universal`, with the raw answer.

        Otherwise as `V2Client.update_universal`.
        """
        return self._caller.call_raw(
            operations.UPDATE_UNIVERSAL,
            {"service_line_id": service_line_id, "request": request},
            request_options,
        )

    def update(
        self,
        service_line_id: ServiceLineId,
        *,
        request: ServiceLineUpdate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ServiceLine]:
        """`PATCH /api/service-lines/v2/{service_line_id}`, with the raw answer. Otherwise as `V2Client.update`."""
        return self._caller.call_raw(
            operations.UPDATE,
            {"service_line_id": service_line_id, "request": request},
            request_options,
        )

    def delete(
        self,
        service_line_id: ServiceLineId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/service-lines/v2/{service_line_id}`, with the raw answer. Otherwise as `V2Client.delete`."""
        return self._caller.call_raw(operations.DELETE, {"service_line_id": service_line_id}, request_options)

    def upsert_by_external_id(
        self,
        external_id: str,
        *,
        request: ServiceLineCreateStandalone,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[ServiceLine]:
        """`PUT /api/service-lines/v2/external-id/{external_id}`, with the raw answer.

        Otherwise as `V2Client.upsert_by_external_id`.
        """
        return self._caller.call_raw(
            operations.UPSERT_BY_EXTERNAL_ID,
            {"external_id": external_id, "request": request},
            request_options,
        )
