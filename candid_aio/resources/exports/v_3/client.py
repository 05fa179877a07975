"""The clients of `exports.v_3`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.exports.v_3 import operations
from candid_aio.wire.resource import AsyncResource, BlockingResource

if TYPE_CHECKING:
    import datetime as dt

    from candid_aio.options import RequestOptions
    from candid_aio.resources.exports.v_3.types import GetExportsResponse
    from candid_aio.response import RawResponse

__all__ = ["AsyncRawV3Client", "AsyncV3Client", "RawV3Client", "V3Client"]


class AsyncV3Client(AsyncResource):
    """`exports.v_3`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV3Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV3Client(self._caller)

    async def get_exports(
        self,
        *,
        start_date: dt.date,
        end_date: dt.date,
        request_options: RequestOptions | None = None,
    ) -> GetExportsResponse:
        """`GET /api/exports/v3`, answers `GetExportsResponse`.

        In the query, unless None: `start_date`, `end_date`.

        It raises `HttpRequestValidationsError` (422), `ExportFilesUnavailableError` (503),
        `MissingDailyIncrementalExportFileError` (503), `ExportNotYetAvailableError` (422), `ExportDateTooEarlyError`
        (422), `UnsupportedExportWindowError` (422), `ExportDisabledError` (403), or `ApiError` for any other status
        that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.GET_EXPORTS,
            {"start_date": start_date, "end_date": end_date},
            request_options,
        )


class V3Client(BlockingResource):
    """`exports.v_3`, sync."""

    @property
    def with_raw_response(self) -> RawV3Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV3Client(self._caller)

    def get_exports(
        self,
        *,
        start_date: dt.date,
        end_date: dt.date,
        request_options: RequestOptions | None = None,
    ) -> GetExportsResponse:
        """`GET /api/exports/v3`, answers `GetExportsResponse`.

        In the query, unless None: `start_date`, `end_date`.

        It raises `HttpRequestValidationsError` (422), `ExportFilesUnavailableError` (503),
        `MissingDailyIncrementalExportFileError` (503), `ExportNotYetAvailableError` (422), `ExportDateTooEarlyError`
        (422), `UnsupportedExportWindowError` (422), `ExportDisabledError` (403), or `ApiError` for any other status
        that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.GET_EXPORTS,
            {"start_date": start_date, "end_date": end_date},
            request_options,
        )


class AsyncRawV3Client(AsyncResource):
    """`exports.v_3`, async, as raw answers."""

    async def get_exports(
        self,
        *,
        start_date: dt.date,
        end_date: dt.date,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[GetExportsResponse]:
        """`GET /api/exports/v3`, with the raw answer. Otherwise as `AsyncV3Client.get_exports`."""
        return await self._caller.call_raw(
            operations.GET_EXPORTS,
            {"start_date": start_date, "end_date": end_date},
            request_options,
        )


class RawV3Client(BlockingResource):
    """`exports.v_3`, sync, as raw answers."""

    def get_exports(
        self,
        *,
        start_date: dt.date,
        end_date: dt.date,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[GetExportsResponse]:
        """`GET /api/exports/v3`, with the raw answer. Otherwise as `V3Client.get_exports`."""
        return self._caller.call_raw(
            operations.GET_EXPORTS,
            {"start_date": start_date, "end_date": end_date},
            request_options,
        )
