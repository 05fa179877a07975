"""`charge_capture_bundles.v_1`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.charge_capture_bundles.v_1.client import (
        AsyncRawV1Client,
        AsyncV1Client,
        RawV1Client,
        V1Client,
    )
    from candid_aio.resources.charge_capture_bundles.v_1.types import (
        ChargeCaptureClaimCreation,
        ChargeCaptureClaimCreationPage,
        ChargeCaptureClaimCreationSortField,
        ChargeCaptureClaimCreationStatus,
        ChargeCaptureClaimCreationSummary,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"),
            "types": (
                "ChargeCaptureClaimCreation",
                "ChargeCaptureClaimCreationPage",
                "ChargeCaptureClaimCreationSortField",
                "ChargeCaptureClaimCreationStatus",
                "ChargeCaptureClaimCreationSummary",
            ),
        },
    )

__all__ = [
    "AsyncRawV1Client",
    "AsyncV1Client",
    "ChargeCaptureClaimCreation",
    "ChargeCaptureClaimCreationPage",
    "ChargeCaptureClaimCreationSortField",
    "ChargeCaptureClaimCreationStatus",
    "ChargeCaptureClaimCreationSummary",
    "RawV1Client",
    "V1Client",
]
