"""`fee_schedules`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.fee_schedules import v_3
    from candid_aio.resources.fee_schedules.client import (
        AsyncFeeSchedulesClient,
        AsyncRawFeeSchedulesClient,
        FeeSchedulesClient,
        RawFeeSchedulesClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncFeeSchedulesClient",
                "AsyncRawFeeSchedulesClient",
                "FeeSchedulesClient",
                "RawFeeSchedulesClient",
            ),
        },
        subpackages=("v_3",),
    )

__all__ = [
    "AsyncFeeSchedulesClient",
    "AsyncRawFeeSchedulesClient",
    "FeeSchedulesClient",
    "RawFeeSchedulesClient",
    "v_3",
]
