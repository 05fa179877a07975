"""`non_insurance_payer_payments`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.non_insurance_payer_payments import v_1
    from candid_aio.resources.non_insurance_payer_payments.client import (
        AsyncNonInsurancePayerPaymentsClient,
        AsyncRawNonInsurancePayerPaymentsClient,
        NonInsurancePayerPaymentsClient,
        RawNonInsurancePayerPaymentsClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncNonInsurancePayerPaymentsClient",
                "AsyncRawNonInsurancePayerPaymentsClient",
                "NonInsurancePayerPaymentsClient",
                "RawNonInsurancePayerPaymentsClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AsyncNonInsurancePayerPaymentsClient",
    "AsyncRawNonInsurancePayerPaymentsClient",
    "NonInsurancePayerPaymentsClient",
    "RawNonInsurancePayerPaymentsClient",
    "v_1",
]
