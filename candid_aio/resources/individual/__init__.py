"""`individual`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.individual.types import (
        Gender,
        IndividualBase,
        IndividualBaseOptional,
        IndividualId,
        Patient,
        PatientBase,
        PatientClinicalTrialInfo,
        PatientClinicalTrialInfoCreate,
        PatientClinicalTrialInfoCreateOptional,
        PatientCreate,
        PatientNonInsurancePayerInfo,
        PatientNonInsurancePayerInfoCreate,
        PatientNonInsurancePayerInfoCreateOptional,
        PatientUpdate,
        PatientUpdateWithOptionalAddress,
        Subscriber,
        SubscriberBase,
        SubscriberBaseOptional,
        SubscriberCreate,
        SubscriberCreateOptional,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "types": (
                "Gender",
                "IndividualBase",
                "IndividualBaseOptional",
                "IndividualId",
                "Patient",
                "PatientBase",
                "PatientClinicalTrialInfo",
                "PatientClinicalTrialInfoCreate",
                "PatientClinicalTrialInfoCreateOptional",
                "PatientCreate",
                "PatientNonInsurancePayerInfo",
                "PatientNonInsurancePayerInfoCreate",
                "PatientNonInsurancePayerInfoCreateOptional",
                "PatientUpdate",
                "PatientUpdateWithOptionalAddress",
                "Subscriber",
                "SubscriberBase",
                "SubscriberBaseOptional",
                "SubscriberCreate",
                "SubscriberCreateOptional",
            ),
        },
    )

__all__ = [
    "Gender",
    "IndividualBase",
    "IndividualBaseOptional",
    "IndividualId",
    "Patient",
    "PatientBase",
    "PatientClinicalTrialInfo",
    "PatientClinicalTrialInfoCreate",
    "PatientClinicalTrialInfoCreateOptional",
    "PatientCreate",
    "PatientNonInsurancePayerInfo",
    "PatientNonInsurancePayerInfoCreate",
    "PatientNonInsurancePayerInfoCreateOptional",
    "PatientUpdate",
    "PatientUpdateWithOptionalAddress",
    "Subscriber",
    "SubscriberBase",
    "SubscriberBaseOptional",
    "SubscriberCreate",
    "SubscriberCreateOptional",
]
