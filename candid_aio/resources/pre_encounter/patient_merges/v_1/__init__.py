"""`pre_encounter.patient_merges.v_1`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.patient_merges.v_1.client import (
        AsyncRawV1Client,
        AsyncV1Client,
        RawV1Client,
        V1Client,
    )
    from candid_aio.resources.pre_encounter.patient_merges.v_1.types import (
        AlternativeStatus,
        MutablePatientMerge,
        NoneStatus,
        PatientMerge,
        PatientMergePage,
        PatientMergeSearchRequest,
        PatientMergeStatus,
        PatientMergeStatus_Alternative,
        PatientMergeStatus_None,
        PatientMergeStatus_Primary,
        PrimaryStatus,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"),
            "types": (
                "AlternativeStatus",
                "MutablePatientMerge",
                "NoneStatus",
                "PatientMerge",
                "PatientMergePage",
                "PatientMergeSearchRequest",
                "PatientMergeStatus",
                "PatientMergeStatus_Alternative",
                "PatientMergeStatus_None",
                "PatientMergeStatus_Primary",
                "PrimaryStatus",
            ),
        },
    )

__all__ = [
    "AlternativeStatus",
    "AsyncRawV1Client",
    "AsyncV1Client",
    "MutablePatientMerge",
    "NoneStatus",
    "PatientMerge",
    "PatientMergePage",
    "PatientMergeSearchRequest",
    "PatientMergeStatus",
    "PatientMergeStatus_Alternative",
    "PatientMergeStatus_None",
    "PatientMergeStatus_Primary",
    "PrimaryStatus",
    "RawV1Client",
    "V1Client",
]
