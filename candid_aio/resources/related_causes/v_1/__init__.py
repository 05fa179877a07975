"""`related_causes.v_1`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.related_causes.v_1.types import (
        RelatedCausesCode,
        RelatedCausesInformation,
        RelatedCausesInformationCreate,
        RelatedCausesInformationCreateOptional,
        RelatedCausesInformationUpdate,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "types": (
                "RelatedCausesCode",
                "RelatedCausesInformation",
                "RelatedCausesInformationCreate",
                "RelatedCausesInformationCreateOptional",
                "RelatedCausesInformationUpdate",
            ),
        },
    )

__all__ = [
    "RelatedCausesCode",
    "RelatedCausesInformation",
    "RelatedCausesInformationCreate",
    "RelatedCausesInformationCreateOptional",
    "RelatedCausesInformationUpdate",
]
