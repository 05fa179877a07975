"""`credentialing.v_2`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.credentialing.v_2.client import AsyncRawV2Client, AsyncV2Client, RawV2Client, V2Client
    from candid_aio.resources.credentialing.v_2.types import (
        BaseCredentialingSpan,
        CredentialingSpanStatus,
        FacilityCredentialingSpan,
        FacilityCredentialingSpanId,
        FacilityCredentialingSpanPage,
        ProviderCredentialingSpan,
        ProviderCredentialingSpanId,
        ProviderCredentialingSpanPage,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV2Client", "AsyncV2Client", "RawV2Client", "V2Client"),
            "types": (
                "BaseCredentialingSpan",
                "CredentialingSpanStatus",
                "FacilityCredentialingSpan",
                "FacilityCredentialingSpanId",
                "FacilityCredentialingSpanPage",
                "ProviderCredentialingSpan",
                "ProviderCredentialingSpanId",
                "ProviderCredentialingSpanPage",
            ),
        },
    )

__all__ = [
    "AsyncRawV2Client",
    "AsyncV2Client",
    "BaseCredentialingSpan",
    "CredentialingSpanStatus",
    "FacilityCredentialingSpan",
    "FacilityCredentialingSpanId",
    "FacilityCredentialingSpanPage",
    "ProviderCredentialingSpan",
    "ProviderCredentialingSpanId",
    "ProviderCredentialingSpanPage",
    "RawV2Client",
    "V2Client",
]
