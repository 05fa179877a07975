"""`eligibility`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.eligibility import v_2
    from candid_aio.resources.eligibility.client import (
        AsyncEligibilityClient,
        AsyncRawEligibilityClient,
        EligibilityClient,
        RawEligibilityClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncEligibilityClient",
                "AsyncRawEligibilityClient",
                "EligibilityClient",
                "RawEligibilityClient",
            ),
        },
        subpackages=("v_2",),
    )

__all__ = ["AsyncEligibilityClient", "AsyncRawEligibilityClient", "EligibilityClient", "RawEligibilityClient", "v_2"]
