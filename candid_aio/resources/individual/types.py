"""The types of `individual`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.clinical_trials.v_1.types import ClinicalTrial
    from candid_aio.resources.commons.types import (
        ClinicalTrialId,
        Email,
        PatientRelationshipToInsuredCodeAll,
        PhoneNumber,
        PhoneNumberOptional,
        StreetAddressShortZip,
        StreetAddressShortZipOptional,
    )
    from candid_aio.resources.insurance_cards.v_2.types import (
        InsuranceCard,
        InsuranceCardCreate,
        InsuranceCardCreateOptional,
    )
    from candid_aio.resources.non_insurance_payers.v_1.types import NonInsurancePayer, NonInsurancePayerId

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

_REFS = {
    "ClinicalTrial": "candid_aio.resources.clinical_trials.v_1.types",
    "ClinicalTrialId": "candid_aio.resources.commons.types",
    "Email": "candid_aio.resources.commons.types",
    "InsuranceCard": "candid_aio.resources.insurance_cards.v_2.types",
    "InsuranceCardCreate": "candid_aio.resources.insurance_cards.v_2.types",
    "InsuranceCardCreateOptional": "candid_aio.resources.insurance_cards.v_2.types",
    "NonInsurancePayer": "candid_aio.resources.non_insurance_payers.v_1.types",
    "NonInsurancePayerId": "candid_aio.resources.non_insurance_payers.v_1.types",
    "PatientRelationshipToInsuredCodeAll": "candid_aio.resources.commons.types",
    "PhoneNumber": "candid_aio.resources.commons.types",
    "PhoneNumberOptional": "candid_aio.resources.commons.types",
    "StreetAddressShortZip": "candid_aio.resources.commons.types",
    "StreetAddressShortZipOptional": "candid_aio.resources.commons.types",
}

IndividualId: TypeAlias = UUID


class Gender(OpenEnum):
    MALE = "male"
    FEMALE = "female"
    OTHER = "other"
    NOT_GIVEN = "not_given"
    UNKNOWN = "unknown"


@model(kw_only=True)
class IndividualBase(Model):
    __slots__ = ()

    first_name: str
    last_name: str
    gender: Gender


@model(kw_only=True)
class IndividualBaseOptional(Model):
    __slots__ = ()

    first_name: str | None = None
    last_name: str | None = None
    gender: Gender | None = None


@model(kw_only=True)
class PatientBase(IndividualBase):
    __slots__ = ()

    external_id: str
    date_of_birth: dt.date
    address: StreetAddressShortZip


@model(kw_only=True)
class Patient(PatientBase):
    __slots__ = ()

    individual_id: IndividualId
    phone_numbers: list[PhoneNumber]
    phone_consent: bool
    email: Email | None = None
    email_consent: bool
    auto_charge_consent: bool
    non_insurance_payers: list[NonInsurancePayer]
    non_insurance_payers_info: list[PatientNonInsurancePayerInfo]


@model(kw_only=True)
class PatientClinicalTrialInfo(Model):
    __slots__ = ()

    clinical_trial_arm: str | None = None
    clinical_trial: ClinicalTrial


@model(kw_only=True)
class PatientClinicalTrialInfoCreate(Model):
    __slots__ = ()

    clinical_trial_arm: str | None = None
    clinical_trial_id: ClinicalTrialId


@model(kw_only=True)
class PatientClinicalTrialInfoCreateOptional(Model):
    __slots__ = ()

    clinical_trial_arm: str | None = None
    clinical_trial_id: ClinicalTrialId | None = None


@model(kw_only=True)
class PatientCreate(PatientBase):
    __slots__ = ()

    phone_numbers: list[PhoneNumber] | None = None
    phone_consent: bool | None = None
    email: Email | None = None
    non_insurance_payers: list[NonInsurancePayerId] | None = None
    non_insurance_payers_info: list[PatientNonInsurancePayerInfoCreate] | None = None
    email_consent: bool | None = None
    auto_charge_consent: bool | None = None


@model(kw_only=True)
class PatientNonInsurancePayerInfo(Model):
    __slots__ = ()

    non_insurance_payer: NonInsurancePayer
    member_id: str | None = None
    clinical_trial_info: list[PatientClinicalTrialInfo]


@model(kw_only=True)
class PatientNonInsurancePayerInfoCreate(Model):
    __slots__ = ()

    non_insurance_payer_id: NonInsurancePayerId
    member_id: str | None = None
    clinical_trial_info: list[PatientClinicalTrialInfoCreate] | None = None


@model(kw_only=True)
class PatientNonInsurancePayerInfoCreateOptional(Model):
    __slots__ = ()

    non_insurance_payer_id: NonInsurancePayerId | None = None
    member_id: str | None = None
    clinical_trial_info: list[PatientClinicalTrialInfoCreateOptional] | None = None


@model(kw_only=True)
class PatientUpdate(Model):
    __slots__ = ()

    first_name: str | None = None
    last_name: str | None = None
    gender: Gender | None = None
    external_id: str | None = None
    date_of_birth: dt.date | None = None
    address: StreetAddressShortZip | None = None
    phone_numbers: list[PhoneNumber] | None = None
    phone_consent: bool | None = None
    email: Email | None = None
    email_consent: bool | None = None
    auto_charge_consent: bool | None = None
    non_insurance_payers: list[NonInsurancePayerId] | None = None
    non_insurance_payers_info: list[PatientNonInsurancePayerInfoCreate] | None = None


@model(kw_only=True)
class PatientUpdateWithOptionalAddress(Model):
    __slots__ = ()

    first_name: str | None = None
    last_name: str | None = None
    gender: Gender | None = None
    external_id: str | None = None
    date_of_birth: dt.date | None = None
    address: StreetAddressShortZipOptional | None = None
    phone_numbers: list[PhoneNumberOptional] | None = None
    phone_consent: bool | None = None
    email: Email | None = None
    email_consent: bool | None = None
    auto_charge_consent: bool | None = None
    non_insurance_payers: list[NonInsurancePayerId] | None = None
    non_insurance_payers_info: list[PatientNonInsurancePayerInfoCreateOptional] | None = None


@model(kw_only=True)
class SubscriberBase(IndividualBase):
    __slots__ = ()

    patient_relationship_to_subscriber_code: PatientRelationshipToInsuredCodeAll
    date_of_birth: dt.date | None = None
    address: StreetAddressShortZip | None = None


@model(kw_only=True)
class Subscriber(SubscriberBase):
    __slots__ = ()

    individual_id: IndividualId
    insurance_card: InsuranceCard


@model(kw_only=True)
class SubscriberBaseOptional(IndividualBaseOptional):
    __slots__ = ()

    patient_relationship_to_subscriber_code: PatientRelationshipToInsuredCodeAll | None = None
    date_of_birth: dt.date | None = None
    address: StreetAddressShortZipOptional | None = None


@model(kw_only=True)
class SubscriberCreate(SubscriberBase):
    __slots__ = ()

    insurance_card: InsuranceCardCreate


@model(kw_only=True)
class SubscriberCreateOptional(SubscriberBaseOptional):
    __slots__ = ()

    insurance_card: InsuranceCardCreateOptional | None = None
