"""The named errors of `patient_ar.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.errors import ApiError

if TYPE_CHECKING:
    from candid_aio.resources.patient_ar.v_1.types import InvalidFiltersErrorType

__all__ = ["InvalidFiltersError"]


class InvalidFiltersError(ApiError):
    """422 `InvalidFiltersError`. Its `body` is `InvalidFiltersErrorType`."""

    error_name = "InvalidFiltersError"
    namespace = "patient_ar.v_1"
    content = "InvalidFiltersErrorType"

    body: InvalidFiltersErrorType
