"""`insurance_cards.v_2`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.insurance_cards.v_2.types import (
        InsuranceCard,
        InsuranceCardBase,
        InsuranceCardCreate,
        InsuranceCardCreateOptional,
        InsuranceCardId,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "types": (
                "InsuranceCard",
                "InsuranceCardBase",
                "InsuranceCardCreate",
                "InsuranceCardCreateOptional",
                "InsuranceCardId",
            ),
        },
    )

__all__ = [
    "InsuranceCard",
    "InsuranceCardBase",
    "InsuranceCardCreate",
    "InsuranceCardCreateOptional",
    "InsuranceCardId",
]
