"""The named errors of `guarantor.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.errors import ApiError

if TYPE_CHECKING:
    from candid_aio.resources.guarantor.v_1.types import EncounterHasExistingGuarantorErrorType

__all__ = ["EncounterHasExistingGuarantorError"]


class EncounterHasExistingGuarantorError(ApiError):
    """409 `EncounterHasExistingGuarantorError`. Its `body` is `EncounterHasExistingGuarantorErrorType`."""

    error_name = "EncounterHasExistingGuarantorError"
    namespace = "guarantor.v_1"
    content = "EncounterHasExistingGuarantorErrorType"

    body: EncounterHasExistingGuarantorErrorType
