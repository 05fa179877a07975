"""The named errors of `charge_capture.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.errors import ApiError

if TYPE_CHECKING:
    from candid_aio.resources.charge_capture.v_1.types import ChargeExternalIdConflictErrorMessage

__all__ = ["ChargeExternalIdConflictError"]


class ChargeExternalIdConflictError(ApiError):
    """409 `ChargeExternalIdConflictError`. Its `body` is `ChargeExternalIdConflictErrorMessage`."""

    error_name = "ChargeExternalIdConflictError"
    namespace = "charge_capture.v_1"
    content = "ChargeExternalIdConflictErrorMessage"

    body: ChargeExternalIdConflictErrorMessage
