"""The operations of `exports.v_3`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import Operation, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.exports.v_3.types import GetExportsResponse

__all__ = ["GET_EXPORTS"]

GET_EXPORTS: Operation[GetExportsResponse] = Operation(
    name="exports.v_3.get_exports",
    method="GET",
    host="candid_api",
    path="/api/exports/v3",
    query=(
        Parameter("start_date", "date"),
        Parameter("end_date", "date"),
    ),
    answer="GetExportsResponse",
    errors=(
        "commons.HttpRequestValidationsError",
        "exports.v_3.ExportFilesUnavailableError",
        "exports.v_3.MissingDailyIncrementalExportFileError",
        "exports.v_3.ExportNotYetAvailableError",
        "exports.v_3.ExportDateTooEarlyError",
        "exports.v_3.UnsupportedExportWindowError",
        "exports.v_3.ExportDisabledError",
    ),
    repeat="safe",
    reads=True,
)
