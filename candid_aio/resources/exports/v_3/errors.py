"""The named errors of `exports.v_3`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.errors import ApiError

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import ErrorMessage

__all__ = [
    "ExportDateTooEarlyError",
    "ExportDisabledError",
    "ExportFilesUnavailableError",
    "ExportNotYetAvailableError",
    "MissingDailyIncrementalExportFileError",
    "UnsupportedExportWindowError",
]


class ExportDateTooEarlyError(ApiError):
    """422 `ExportDateTooEarlyError`. Its `body` is `ErrorMessage`."""

    error_name = "ExportDateTooEarlyError"
    namespace = "exports.v_3"
    content = "ErrorMessage"

    body: ErrorMessage


class ExportDisabledError(ApiError):
    """403 `ExportDisabledError`. Its `body` is `ErrorMessage`."""

    error_name = "ExportDisabledError"
    namespace = "exports.v_3"
    content = "ErrorMessage"

    body: ErrorMessage


class ExportFilesUnavailableError(ApiError):
    """503 `ExportFilesUnavailableError`. Its `body` is `ErrorMessage`."""

    error_name = "ExportFilesUnavailableError"
    namespace = "exports.v_3"
    content = "ErrorMessage"

    body: ErrorMessage


class ExportNotYetAvailableError(ApiError):
    """422 `ExportNotYetAvailableError`. Its `body` is `ErrorMessage`."""

    error_name = "ExportNotYetAvailableError"
    namespace = "exports.v_3"
    content = "ErrorMessage"

    body: ErrorMessage


class MissingDailyIncrementalExportFileError(ApiError):
    """503 `MissingDailyIncrementalExportFileError`. Its `body` is `ErrorMessage`."""

    error_name = "MissingDailyIncrementalExportFileError"
    namespace = "exports.v_3"
    content = "ErrorMessage"

    body: ErrorMessage


class UnsupportedExportWindowError(ApiError):
    """422 `UnsupportedExportWindowError`. Its `body` is `ErrorMessage`."""

    error_name = "UnsupportedExportWindowError"
    namespace = "exports.v_3"
    content = "ErrorMessage"

    body: ErrorMessage
