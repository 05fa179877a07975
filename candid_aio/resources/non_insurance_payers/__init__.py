"""`non_insurance_payers`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.non_insurance_payers import v_1
    from candid_aio.resources.non_insurance_payers.client import (
        AsyncNonInsurancePayersClient,
        AsyncRawNonInsurancePayersClient,
        NonInsurancePayersClient,
        RawNonInsurancePayersClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncNonInsurancePayersClient",
                "AsyncRawNonInsurancePayersClient",
                "NonInsurancePayersClient",
                "RawNonInsurancePayersClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AsyncNonInsurancePayersClient",
    "AsyncRawNonInsurancePayersClient",
    "NonInsurancePayersClient",
    "RawNonInsurancePayersClient",
    "v_1",
]
