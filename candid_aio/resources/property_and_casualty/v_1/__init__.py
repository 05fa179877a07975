"""`property_and_casualty.v_1`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.property_and_casualty.v_1.types import (
        PropertyCasualtyPatientIdentifier,
        PropertyCasualtyPatientIdentifierCreate,
        PropertyCasualtyPatientIdentifierCreateOptional,
        PropertyCasualtyPatientIdentifierQualifier,
        PropertyCasualtyPatientIdentifierUpdate,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "types": (
                "PropertyCasualtyPatientIdentifier",
                "PropertyCasualtyPatientIdentifierCreate",
                "PropertyCasualtyPatientIdentifierCreateOptional",
                "PropertyCasualtyPatientIdentifierQualifier",
                "PropertyCasualtyPatientIdentifierUpdate",
            ),
        },
    )

__all__ = [
    "PropertyCasualtyPatientIdentifier",
    "PropertyCasualtyPatientIdentifierCreate",
    "PropertyCasualtyPatientIdentifierCreateOptional",
    "PropertyCasualtyPatientIdentifierQualifier",
    "PropertyCasualtyPatientIdentifierUpdate",
]
