"""`exports.v_3`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.exports.v_3.client import AsyncRawV3Client, AsyncV3Client, RawV3Client, V3Client
    from candid_aio.resources.exports.v_3.errors import (
        ExportDateTooEarlyError,
        ExportDisabledError,
        ExportFilesUnavailableError,
        ExportNotYetAvailableError,
        MissingDailyIncrementalExportFileError,
        UnsupportedExportWindowError,
    )
    from candid_aio.resources.exports.v_3.types import GetExportsResponse
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV3Client", "AsyncV3Client", "RawV3Client", "V3Client"),
            "errors": (
                "ExportDateTooEarlyError",
                "ExportDisabledError",
                "ExportFilesUnavailableError",
                "ExportNotYetAvailableError",
                "MissingDailyIncrementalExportFileError",
                "UnsupportedExportWindowError",
            ),
            "types": ("GetExportsResponse",),
        },
    )

__all__ = [
    "AsyncRawV3Client",
    "AsyncV3Client",
    "ExportDateTooEarlyError",
    "ExportDisabledError",
    "ExportFilesUnavailableError",
    "ExportNotYetAvailableError",
    "GetExportsResponse",
    "MissingDailyIncrementalExportFileError",
    "RawV3Client",
    "UnsupportedExportWindowError",
    "V3Client",
]
