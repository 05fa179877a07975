"""`payer_plan_groups`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.payer_plan_groups import v_1
    from candid_aio.resources.payer_plan_groups.client import (
        AsyncPayerPlanGroupsClient,
        AsyncRawPayerPlanGroupsClient,
        PayerPlanGroupsClient,
        RawPayerPlanGroupsClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncPayerPlanGroupsClient",
                "AsyncRawPayerPlanGroupsClient",
                "PayerPlanGroupsClient",
                "RawPayerPlanGroupsClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AsyncPayerPlanGroupsClient",
    "AsyncRawPayerPlanGroupsClient",
    "PayerPlanGroupsClient",
    "RawPayerPlanGroupsClient",
    "v_1",
]
