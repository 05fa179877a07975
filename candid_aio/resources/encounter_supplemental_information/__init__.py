"""`encounter_supplemental_information`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.encounter_supplemental_information import v_1
    from candid_aio.resources.encounter_supplemental_information.client import (
        AsyncEncounterSupplementalInformationClient,
        AsyncRawEncounterSupplementalInformationClient,
        EncounterSupplementalInformationClient,
        RawEncounterSupplementalInformationClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncEncounterSupplementalInformationClient",
                "AsyncRawEncounterSupplementalInformationClient",
                "EncounterSupplementalInformationClient",
                "RawEncounterSupplementalInformationClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AsyncEncounterSupplementalInformationClient",
    "AsyncRawEncounterSupplementalInformationClient",
    "EncounterSupplementalInformationClient",
    "RawEncounterSupplementalInformationClient",
    "v_1",
]
