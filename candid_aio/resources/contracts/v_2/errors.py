"""The named errors of `contracts.v_2`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.errors import ApiError

if TYPE_CHECKING:
    from candid_aio.resources.contracts.v_2.types import (
        ContractInvalidExpirationDateError,
        ContractIsLinkedToFeeScheduleError,
    )

__all__ = ["ContractInvalidExpirationDateHttpError", "ContractIsLinkedToFeeScheduleHttpError"]


class ContractInvalidExpirationDateHttpError(ApiError):
    """422 `ContractInvalidExpirationDateHttpError`. Its `body` is `ContractInvalidExpirationDateError`."""

    error_name = "ContractInvalidExpirationDateHttpError"
    namespace = "contracts.v_2"
    content = "ContractInvalidExpirationDateError"

    body: ContractInvalidExpirationDateError


class ContractIsLinkedToFeeScheduleHttpError(ApiError):
    """422 `ContractIsLinkedToFeeScheduleHttpError`. Its `body` is `ContractIsLinkedToFeeScheduleError`."""

    error_name = "ContractIsLinkedToFeeScheduleHttpError"
    namespace = "contracts.v_2"
    content = "ContractIsLinkedToFeeScheduleError"

    body: ContractIsLinkedToFeeScheduleError
