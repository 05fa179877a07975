"""`eras`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.eras.types import (
        Era,
        EraAdjustment,
        EraBase,
        EraClaimPaymentId,
        EraDocument,
        EraDocumentId,
        EraId,
        EraPayer,
        EraPayerId,
        EraPayment,
        EraPaymentId,
        EraServicePayment,
        EraServicePaymentId,
        PaymentBundleId,
        ProviderLevelAdjustment,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "types": (
                "Era",
                "EraAdjustment",
                "EraBase",
                "EraClaimPaymentId",
                "EraDocument",
                "EraDocumentId",
                "EraId",
                "EraPayer",
                "EraPayerId",
                "EraPayment",
                "EraPaymentId",
                "EraServicePayment",
                "EraServicePaymentId",
                "PaymentBundleId",
                "ProviderLevelAdjustment",
            ),
        },
    )

__all__ = [
    "Era",
    "EraAdjustment",
    "EraBase",
    "EraClaimPaymentId",
    "EraDocument",
    "EraDocumentId",
    "EraId",
    "EraPayer",
    "EraPayerId",
    "EraPayment",
    "EraPaymentId",
    "EraServicePayment",
    "EraServicePaymentId",
    "PaymentBundleId",
    "ProviderLevelAdjustment",
]
