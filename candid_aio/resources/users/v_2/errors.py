"""The named errors of `users.v_2`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.errors import ApiError

if TYPE_CHECKING:
    from candid_aio.resources.users.v_2.types import M2MUserFailedToCreateError, M2MUserLimitReachedError

__all__ = ["M2MUserFailedToCreateHttpError", "M2MUserLimitReachedHttpError"]


class M2MUserFailedToCreateHttpError(ApiError):
    """500 `M2MUserFailedToCreateHttpError`. Its `body` is `M2MUserFailedToCreateError`."""

    error_name = "M2MUserFailedToCreateHttpError"
    namespace = "users.v_2"
    content = "M2MUserFailedToCreateError"

    body: M2MUserFailedToCreateError


class M2MUserLimitReachedHttpError(ApiError):
    """422 `M2MUserLimitReachedHttpError`. Its `body` is `M2MUserLimitReachedError`."""

    error_name = "M2MUserLimitReachedHttpError"
    namespace = "users.v_2"
    content = "M2MUserLimitReachedError"

    body: M2MUserLimitReachedError
