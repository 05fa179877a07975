"""`pre_encounter.patient_merges`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.patient_merges import v_1
    from candid_aio.resources.pre_encounter.patient_merges.client import (
        AsyncPatientMergesClient,
        AsyncRawPatientMergesClient,
        PatientMergesClient,
        RawPatientMergesClient,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": (
                "AsyncPatientMergesClient",
                "AsyncRawPatientMergesClient",
                "PatientMergesClient",
                "RawPatientMergesClient",
            ),
        },
        subpackages=("v_1",),
    )

__all__ = [
    "AsyncPatientMergesClient",
    "AsyncRawPatientMergesClient",
    "PatientMergesClient",
    "RawPatientMergesClient",
    "v_1",
]
