"""The named errors of `fee_schedules.v_3`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.errors import ApiError

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import ErrorMessage
    from candid_aio.resources.fee_schedules.v_3.types import RateUploadWithPossibleErrors

__all__ = ["FailedToBuildServiceLineDimensions", "FeeScheduleValidationHttpError"]


class FailedToBuildServiceLineDimensions(ApiError):
    """422 `FailedToBuildServiceLineDimensions`. Its `body` is `ErrorMessage`."""

    error_name = "FailedToBuildServiceLineDimensions"
    namespace = "fee_schedules.v_3"
    content = "ErrorMessage"

    body: ErrorMessage


class FeeScheduleValidationHttpError(ApiError):
    """422 `FeeScheduleValidationHttpError`. Its `body` is `list[RateUploadWithPossibleErrors]`."""

    error_name = "FeeScheduleValidationHttpError"
    namespace = "fee_schedules.v_3"
    content = "list[RateUploadWithPossibleErrors]"

    body: list[RateUploadWithPossibleErrors]
