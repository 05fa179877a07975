"""`x_12.v_1`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.x_12.v_1.types import (
        Carc,
        ClaimAdjustmentReasonCode,
        PatientDischargeStatusCode,
        PointOfOriginForAdmissionOrVisitCode,
        Rarc,
        RemittanceAdviceRemarkCode,
        TypeOfAdmissionOrVisitCode,
        TypeOfBillComposite,
        TypeOfBillCompositeBase,
        TypeOfBillCompositeUpdate,
        TypeOfBillCompositeUpdate_CompositeCodes,
        TypeOfBillCompositeUpdate_RawCode,
        TypeOfBillFrequencyCode,
        TypeOfCareCode,
        TypeOfFacilityCode,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "types": (
                "Carc",
                "ClaimAdjustmentReasonCode",
                "PatientDischargeStatusCode",
                "PointOfOriginForAdmissionOrVisitCode",
                "Rarc",
                "RemittanceAdviceRemarkCode",
                "TypeOfAdmissionOrVisitCode",
                "TypeOfBillComposite",
                "TypeOfBillCompositeBase",
                "TypeOfBillCompositeUpdate",
                "TypeOfBillCompositeUpdate_CompositeCodes",
                "TypeOfBillCompositeUpdate_RawCode",
                "TypeOfBillFrequencyCode",
                "TypeOfCareCode",
                "TypeOfFacilityCode",
            ),
        },
    )

__all__ = [
    "Carc",
    "ClaimAdjustmentReasonCode",
    "PatientDischargeStatusCode",
    "PointOfOriginForAdmissionOrVisitCode",
    "Rarc",
    "RemittanceAdviceRemarkCode",
    "TypeOfAdmissionOrVisitCode",
    "TypeOfBillComposite",
    "TypeOfBillCompositeBase",
    "TypeOfBillCompositeUpdate",
    "TypeOfBillCompositeUpdate_CompositeCodes",
    "TypeOfBillCompositeUpdate_RawCode",
    "TypeOfBillFrequencyCode",
    "TypeOfCareCode",
    "TypeOfFacilityCode",
]
