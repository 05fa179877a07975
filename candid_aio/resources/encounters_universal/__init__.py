"""`encounters_universal`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.encounters_universal.types import (
        UniversalEncounterCreate,
        UniversalEncounterCreateBase,
        UniversalEncounterCreateFromPreEncounter,
        UniversalEncounterCreateFromPreEncounterBase,
        UniversalEncounterUpdate,
        UniversalEncounterUpdateBase,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "types": (
                "UniversalEncounterCreate",
                "UniversalEncounterCreateBase",
                "UniversalEncounterCreateFromPreEncounter",
                "UniversalEncounterCreateFromPreEncounterBase",
                "UniversalEncounterUpdate",
                "UniversalEncounterUpdateBase",
            ),
        },
    )

__all__ = [
    "UniversalEncounterCreate",
    "UniversalEncounterCreateBase",
    "UniversalEncounterCreateFromPreEncounter",
    "UniversalEncounterCreateFromPreEncounterBase",
    "UniversalEncounterUpdate",
    "UniversalEncounterUpdateBase",
]
