"""The named errors of `pre_encounter.common`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.errors import ApiError

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.common.types import ErrorBase4Xx, ErrorBase5Xx, VersionConflictErrorBody

__all__ = ["BadRequestError", "InternalError", "NotFoundError", "VersionConflictError"]


class BadRequestError(ApiError):
    """400 `BadRequestError`. Its `body` is `ErrorBase4Xx`."""

    error_name = "BadRequestError"
    namespace = "pre_encounter.common"
    content = "ErrorBase4Xx"

    body: ErrorBase4Xx


class InternalError(ApiError):
    """500 `InternalError`. Its `body` is `ErrorBase5Xx`."""

    error_name = "InternalError"
    namespace = "pre_encounter.common"
    content = "ErrorBase5Xx"

    body: ErrorBase5Xx


class NotFoundError(ApiError):
    """404 `NotFoundError`. Its `body` is `ErrorBase4Xx`."""

    error_name = "NotFoundError"
    namespace = "pre_encounter.common"
    content = "ErrorBase4Xx"

    body: ErrorBase4Xx


class VersionConflictError(ApiError):
    """409 `VersionConflictError`. Its `body` is `VersionConflictErrorBody`."""

    error_name = "VersionConflictError"
    namespace = "pre_encounter.common"
    content = "VersionConflictErrorBody"

    body: VersionConflictErrorBody
