"""`non_insurance_payer_refunds`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.non_insurance_payer_refunds import v_1
    from candid_aio.resources.non_insurance_payer_refunds.client import (
        AsyncNonInsurancePayerRefundsClient,
        AsyncRawNonInsurancePayerRefundsClient,
        NonInsurancePayerRefundsClient,
        RawNonInsurancePayerRefundsClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncNonInsurancePayerRefundsClient",
                "AsyncRawNonInsurancePayerRefundsClient",
                "NonInsurancePayerRefundsClient",
                "RawNonInsurancePayerRefundsClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AsyncNonInsurancePayerRefundsClient",
    "AsyncRawNonInsurancePayerRefundsClient",
    "NonInsurancePayerRefundsClient",
    "RawNonInsurancePayerRefundsClient",
    "v_1",
]
