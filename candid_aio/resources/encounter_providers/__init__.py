"""`encounter_providers`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.encounter_providers import v_2
    from candid_aio.resources.encounter_providers.client import (
        AsyncEncounterProvidersClient,
        AsyncRawEncounterProvidersClient,
        EncounterProvidersClient,
        RawEncounterProvidersClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncEncounterProvidersClient",
                "AsyncRawEncounterProvidersClient",
                "EncounterProvidersClient",
                "RawEncounterProvidersClient",
            ),
        },
        subpackages=("v_2",),
    )

__all__ = [
    "AsyncEncounterProvidersClient",
    "AsyncRawEncounterProvidersClient",
    "EncounterProvidersClient",
    "RawEncounterProvidersClient",
    "v_2",
]
