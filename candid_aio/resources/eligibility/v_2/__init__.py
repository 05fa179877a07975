"""`eligibility.v_2`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.eligibility.v_2.client import AsyncRawV2Client, AsyncV2Client, RawV2Client, V2Client
    from candid_aio.resources.eligibility.v_2.types import (
        AvailityEligibilityResult,
        EligibilityCheckId,
        EligibilityRequest,
        EligibilityStatus,
        FindAvailityEligibilityResultsRequest,
        FindAvailityEligibilityResultsResponse,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV2Client", "AsyncV2Client", "RawV2Client", "V2Client"),
            "types": (
                "AvailityEligibilityResult",
                "EligibilityCheckId",
                "EligibilityRequest",
                "EligibilityStatus",
                "FindAvailityEligibilityResultsRequest",
                "FindAvailityEligibilityResultsResponse",
            ),
        },
    )

__all__ = [
    "AsyncRawV2Client",
    "AsyncV2Client",
    "AvailityEligibilityResult",
    "EligibilityCheckId",
    "EligibilityRequest",
    "EligibilityStatus",
    "FindAvailityEligibilityResultsRequest",
    "FindAvailityEligibilityResultsResponse",
    "RawV2Client",
    "V2Client",
]
