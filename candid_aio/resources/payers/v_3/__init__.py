"""`payers.v_3`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.payers.v_3.client import AsyncRawV3Client, AsyncV3Client, RawV3Client, V3Client
    from candid_aio.resources.payers.v_3.types import (
        Payer,
        PayerId,
        PayerIdentifier,
        PayerIdentifier_PayerInfo,
        PayerIdentifier_PayerUuid,
        PayerInfo,
        PayerName,
        PayerPage,
        PayerUuid,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV3Client", "AsyncV3Client", "RawV3Client", "V3Client"),
            "types": (
                "Payer",
                "PayerId",
                "PayerIdentifier",
                "PayerIdentifier_PayerInfo",
                "PayerIdentifier_PayerUuid",
                "PayerInfo",
                "PayerName",
                "PayerPage",
                "PayerUuid",
            ),
        },
    )

__all__ = [
    "AsyncRawV3Client",
    "AsyncV3Client",
    "Payer",
    "PayerId",
    "PayerIdentifier",
    "PayerIdentifier_PayerInfo",
    "PayerIdentifier_PayerUuid",
    "PayerInfo",
    "PayerName",
    "PayerPage",
    "PayerUuid",
    "RawV3Client",
    "V3Client",
]
