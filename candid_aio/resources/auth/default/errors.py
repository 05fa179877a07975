"""The named errors of `auth.default`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.errors import ApiError

if TYPE_CHECKING:
    from candid_aio.resources.auth.default.types import InvalidContentTypeErrorType, TooManyRequestsErrorType

__all__ = ["InvalidContentTypeError", "TooManyRequestsError"]


class InvalidContentTypeError(ApiError):
    """415 `InvalidContentTypeError`. Its `body` is `InvalidContentTypeErrorType`."""

    error_name = "InvalidContentTypeError"
    namespace = "auth.default"
    content = "InvalidContentTypeErrorType"

    body: InvalidContentTypeErrorType


class TooManyRequestsError(ApiError):
    """429 `TooManyRequestsError`. Its `body` is `TooManyRequestsErrorType`."""

    error_name = "TooManyRequestsError"
    namespace = "auth.default"
    content = "TooManyRequestsErrorType"

    body: TooManyRequestsErrorType
