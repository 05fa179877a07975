"""The named errors of `payer_plan_groups.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.errors import ApiError

if TYPE_CHECKING:
    from candid_aio.resources.payer_plan_groups.v_1.types import PayerPlanGroupAlreadyExistsError

__all__ = ["PayerPlanGroupAlreadyExistsHttpError"]


class PayerPlanGroupAlreadyExistsHttpError(ApiError):
    """422 `PayerPlanGroupAlreadyExistsHttpError`. Its `body` is `PayerPlanGroupAlreadyExistsError`."""

    error_name = "PayerPlanGroupAlreadyExistsHttpError"
    namespace = "payer_plan_groups.v_1"
    content = "PayerPlanGroupAlreadyExistsError"

    body: PayerPlanGroupAlreadyExistsError
