"""`era_commons`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.era_commons.types import ClaimStatusCodeCreate, EraDocumentStatus, PaymentMethodCode
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "types": ("ClaimStatusCodeCreate", "EraDocumentStatus", "PaymentMethodCode"),
        },
    )

__all__ = ["ClaimStatusCodeCreate", "EraDocumentStatus", "PaymentMethodCode"]
