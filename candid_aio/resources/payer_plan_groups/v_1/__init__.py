"""`payer_plan_groups.v_1`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.payer_plan_groups.v_1.client import AsyncRawV1Client, AsyncV1Client, RawV1Client, V1Client
    from candid_aio.resources.payer_plan_groups.v_1.errors import PayerPlanGroupAlreadyExistsHttpError
    from candid_aio.resources.payer_plan_groups.v_1.types import (
        MutablePayerPlanGroup,
        PayerPlanGroup,
        PayerPlanGroupAlreadyExistsError,
        PayerPlanGroupPage,
        PayerPlanGroupSortField,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"),
            "errors": ("PayerPlanGroupAlreadyExistsHttpError",),
            "types": (
                "MutablePayerPlanGroup",
                "PayerPlanGroup",
                "PayerPlanGroupAlreadyExistsError",
                "PayerPlanGroupPage",
                "PayerPlanGroupSortField",
            ),
        },
    )

__all__ = [
    "AsyncRawV1Client",
    "AsyncV1Client",
    "MutablePayerPlanGroup",
    "PayerPlanGroup",
    "PayerPlanGroupAlreadyExistsError",
    "PayerPlanGroupAlreadyExistsHttpError",
    "PayerPlanGroupPage",
    "PayerPlanGroupSortField",
    "RawV1Client",
    "V1Client",
]
