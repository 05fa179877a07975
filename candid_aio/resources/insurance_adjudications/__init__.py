"""`insurance_adjudications`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.insurance_adjudications import v_1
    from candid_aio.resources.insurance_adjudications.client import (
        AsyncInsuranceAdjudicationsClient,
        AsyncRawInsuranceAdjudicationsClient,
        InsuranceAdjudicationsClient,
        RawInsuranceAdjudicationsClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncInsuranceAdjudicationsClient",
                "AsyncRawInsuranceAdjudicationsClient",
                "InsuranceAdjudicationsClient",
                "RawInsuranceAdjudicationsClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AsyncInsuranceAdjudicationsClient",
    "AsyncRawInsuranceAdjudicationsClient",
    "InsuranceAdjudicationsClient",
    "RawInsuranceAdjudicationsClient",
    "v_1",
]
