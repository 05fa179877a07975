"""`pre_encounter.eligibility_checks`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.eligibility_checks import v_1
    from candid_aio.resources.pre_encounter.eligibility_checks.client import (
        AsyncEligibilityChecksClient,
        AsyncRawEligibilityChecksClient,
        EligibilityChecksClient,
        RawEligibilityChecksClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncEligibilityChecksClient",
                "AsyncRawEligibilityChecksClient",
                "EligibilityChecksClient",
                "RawEligibilityChecksClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AsyncEligibilityChecksClient",
    "AsyncRawEligibilityChecksClient",
    "EligibilityChecksClient",
    "RawEligibilityChecksClient",
    "v_1",
]
