"""`write_offs.v_1`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.write_offs.v_1.client import AsyncRawV1Client, AsyncV1Client, RawV1Client, V1Client
    from candid_aio.resources.write_offs.v_1.types import (
        CreateWriteOffsResponse,
        InsuranceWriteOff,
        InsuranceWriteOffCreate,
        InsuranceWriteOffReason,
        InsuranceWriteOffTarget,
        InsuranceWriteOffTarget_BillingProviderId,
        InsuranceWriteOffTarget_ClaimId,
        InsuranceWriteOffTarget_ServiceLineId,
        NonInsurancePayerWriteOff,
        NonInsurancePayerWriteOffCreate,
        PatientWriteOff,
        PatientWriteOffCreate,
        PatientWriteOffReason,
        WriteOff,
        WriteOff_Insurance,
        WriteOff_NonInsurancePayer,
        WriteOff_Patient,
        WriteOffCreate,
        WriteOffCreate_Insurance,
        WriteOffCreate_NonInsurancePayer,
        WriteOffCreate_Patient,
        WriteOffId,
        WriteOffSortField,
        WriteOffsPage,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "client": ("AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"),
            "types": (
                "CreateWriteOffsResponse",
                "InsuranceWriteOff",
                "InsuranceWriteOffCreate",
                "InsuranceWriteOffReason",
                "InsuranceWriteOffTarget",
                "InsuranceWriteOffTarget_BillingProviderId",
                "InsuranceWriteOffTarget_ClaimId",
                "InsuranceWriteOffTarget_ServiceLineId",
                "NonInsurancePayerWriteOff",
                "NonInsurancePayerWriteOffCreate",
                "PatientWriteOff",
                "PatientWriteOffCreate",
                "PatientWriteOffReason",
                "WriteOff",
                "WriteOffCreate",
                "WriteOffCreate_Insurance",
                "WriteOffCreate_NonInsurancePayer",
                "WriteOffCreate_Patient",
                "WriteOffId",
                "WriteOffSortField",
                "WriteOff_Insurance",
                "WriteOff_NonInsurancePayer",
                "WriteOff_Patient",
                "WriteOffsPage",
            ),
        },
    )

__all__ = [
    "AsyncRawV1Client",
    "AsyncV1Client",
    "CreateWriteOffsResponse",
    "InsuranceWriteOff",
    "InsuranceWriteOffCreate",
    "InsuranceWriteOffReason",
    "InsuranceWriteOffTarget",
    "InsuranceWriteOffTarget_BillingProviderId",
    "InsuranceWriteOffTarget_ClaimId",
    "InsuranceWriteOffTarget_ServiceLineId",
    "NonInsurancePayerWriteOff",
    "NonInsurancePayerWriteOffCreate",
    "PatientWriteOff",
    "PatientWriteOffCreate",
    "PatientWriteOffReason",
    "RawV1Client",
    "V1Client",
    "WriteOff",
    "WriteOffCreate",
    "WriteOffCreate_Insurance",
    "WriteOffCreate_NonInsurancePayer",
    "WriteOffCreate_Patient",
    "WriteOffId",
    "WriteOffSortField",
    "WriteOff_Insurance",
    "WriteOff_NonInsurancePayer",
    "WriteOff_Patient",
    "WriteOffsPage",
]
