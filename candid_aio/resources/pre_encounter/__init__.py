"""`pre_encounter`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter import (
        appointments,
        common,
        coverages,
        eligibility_checks,
        images,
        lists,
        metadata_schemas,
        notes,
        organization_external_providers,
        patient_merges,
        patients,
        tags,
    )
    from candid_aio.resources.pre_encounter.client import (
        AsyncPreEncounterClient,
        AsyncRawPreEncounterClient,
        PreEncounterClient,
        RawPreEncounterClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncPreEncounterClient",
                "AsyncRawPreEncounterClient",
                "PreEncounterClient",
                "RawPreEncounterClient",
            ),
        },
        subpackages=(
            "appointments",
            "common",
            "coverages",
            "eligibility_checks",
            "images",
            "lists",
            "metadata_schemas",
            "notes",
            "organization_external_providers",
            "patient_merges",
            "patients",
            "tags",
        ),
    )

__all__ = [
    "AsyncPreEncounterClient",
    "AsyncRawPreEncounterClient",
    "PreEncounterClient",
    "RawPreEncounterClient",
    "appointments",
    "common",
    "coverages",
    "eligibility_checks",
    "images",
    "lists",
    "metadata_schemas",
    "notes",
    "organization_external_providers",
    "patient_merges",
    "patients",
    "tags",
]
