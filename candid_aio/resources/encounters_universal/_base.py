"""Bases in `encounters_universal` of types in a namespace that it inherits from in turn.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from candid_aio.resources.encounters.v_4._base import EncounterBase, EncounterOptional
from candid_aio.wire.model import model

if TYPE_CHECKING:
    from candid_aio.resources.billing_notes.v_2.types import BillingNoteBase
    from candid_aio.resources.claim_submission.v_1.types import ExternalClaimSubmissionCreate
    from candid_aio.resources.commons.types import (
        FacilityTypeCode,
        PreEncounterAppointmentId,
        PreEncounterPatientId,
        StreetAddressLongZip,
    )
    from candid_aio.resources.custom_schemas.v_1.types import SchemaInstance
    from candid_aio.resources.encounter_providers.v_2.types import (
        BillingProvider,
        BillingProviderUpdate,
        InitialReferringProvider,
        InitialReferringProviderUpdate,
        ReferringProvider,
        ReferringProviderUpdate,
        RenderingProviderUpdate,
        SupervisingProvider,
        SupervisingProviderUpdate,
        TreatingProvider,
        TreatingProviderUpdate,
    )
    from candid_aio.resources.encounters.v_4.types import (
        ClaimSupplementalInformation,
        ClinicalNoteCategoryCreate,
        EpsdtReferral,
        Medication,
        PatientHistoryCategory,
        PriorAuthorizationNumber,
        ResponsiblePartyType,
    )
    from candid_aio.resources.guarantor.v_1.types import GuarantorCreate, GuarantorUpdate
    from candid_aio.resources.individual.types import PatientCreate, PatientUpdate, SubscriberCreate
    from candid_aio.resources.organization_service_facilities.v_2.types import OrganizationServiceFacilityId
    from candid_aio.resources.property_and_casualty.v_1.types import (
        PropertyCasualtyPatientIdentifierCreate,
        PropertyCasualtyPatientIdentifierUpdate,
    )
    from candid_aio.resources.related_causes.v_1.types import (
        RelatedCausesInformationCreate,
        RelatedCausesInformationUpdate,
    )
    from candid_aio.resources.service_facility.types import EncounterServiceFacilityBase, EncounterServiceFacilityUpdate
    from candid_aio.resources.tags.types import TagId

__all__ = [
    "UniversalEncounterCreateBase",
    "UniversalEncounterCreateFromPreEncounterBase",
    "UniversalEncounterUpdateBase",
]

_REFS = {
    "BillingNoteBase": "candid_aio.resources.billing_notes.v_2.types",
    "BillingProvider": "candid_aio.resources.encounter_providers.v_2.types",
    "BillingProviderUpdate": "candid_aio.resources.encounter_providers.v_2.types",
    "ClaimSupplementalInformation": "candid_aio.resources.encounters.v_4.types",
    "ClinicalNoteCategoryCreate": "candid_aio.resources.encounters.v_4.types",
    "EncounterServiceFacilityBase": "candid_aio.resources.service_facility.types",
    "EncounterServiceFacilityUpdate": "candid_aio.resources.service_facility.types",
    "EpsdtReferral": "candid_aio.resources.encounters.v_4.types",
    "ExternalClaimSubmissionCreate": "candid_aio.resources.claim_submission.v_1.types",
    "FacilityTypeCode": "candid_aio.resources.commons.types",
    "GuarantorCreate": "candid_aio.resources.guarantor.v_1.types",
    "GuarantorUpdate": "candid_aio.resources.guarantor.v_1.types",
    "InitialReferringProvider": "candid_aio.resources.encounter_providers.v_2.types",
    "InitialReferringProviderUpdate": "candid_aio.resources.encounter_providers.v_2.types",
    "Medication": "candid_aio.resources.encounters.v_4.types",
    "OrganizationServiceFacilityId": "candid_aio.resources.organization_service_facilities.v_2.types",
    "PatientCreate": "candid_aio.resources.individual.types",
    "PatientHistoryCategory": "candid_aio.resources.encounters.v_4.types",
    "PatientUpdate": "candid_aio.resources.individual.types",
    "PreEncounterAppointmentId": "candid_aio.resources.commons.types",
    "PreEncounterPatientId": "candid_aio.resources.commons.types",
    "PriorAuthorizationNumber": "candid_aio.resources.encounters.v_4.types",
    "PropertyCasualtyPatientIdentifierCreate": "candid_aio.resources.property_and_casualty.v_1.types",
    "PropertyCasualtyPatientIdentifierUpdate": "candid_aio.resources.property_and_casualty.v_1.types",
    "ReferringProvider": "candid_aio.resources.encounter_providers.v_2.types",
    "ReferringProviderUpdate": "candid_aio.resources.encounter_providers.v_2.types",
    "RelatedCausesInformationCreate": "candid_aio.resources.related_causes.v_1.types",
    "RelatedCausesInformationUpdate": "candid_aio.resources.related_causes.v_1.types",
    "RenderingProviderUpdate": "candid_aio.resources.encounter_providers.v_2.types",
    "ResponsiblePartyType": "candid_aio.resources.encounters.v_4.types",
    "SchemaInstance": "candid_aio.resources.custom_schemas.v_1.types",
    "StreetAddressLongZip": "candid_aio.resources.commons.types",
    "SubscriberCreate": "candid_aio.resources.individual.types",
    "SupervisingProvider": "candid_aio.resources.encounter_providers.v_2.types",
    "SupervisingProviderUpdate": "candid_aio.resources.encounter_providers.v_2.types",
    "TagId": "candid_aio.resources.tags.types",
    "TreatingProvider": "candid_aio.resources.encounter_providers.v_2.types",
    "TreatingProviderUpdate": "candid_aio.resources.encounter_providers.v_2.types",
}


@model(kw_only=True)
class UniversalEncounterCreateBase(EncounterBase):
    __slots__ = ()

    patient: PatientCreate
    referring_provider: ReferringProvider | None = None
    initial_referring_provider: InitialReferringProvider | None = None
    supervising_provider: SupervisingProvider | None = None
    treating_provider: TreatingProvider | None = None
    service_facility: EncounterServiceFacilityBase | None = None
    service_facility_id: OrganizationServiceFacilityId | None = None
    subscriber_primary: SubscriberCreate | None = None
    subscriber_secondary: SubscriberCreate | None = None
    subscriber_tertiary: SubscriberCreate | None = None
    prior_authorization_number: PriorAuthorizationNumber | None = None
    responsible_party: ResponsiblePartyType
    clinical_notes: list[ClinicalNoteCategoryCreate] | None = None
    billing_notes: list[BillingNoteBase] | None = None
    patient_histories: list[PatientHistoryCategory] | None = None
    guarantor: GuarantorCreate | None = None
    external_claim_submission: ExternalClaimSubmissionCreate | None = None
    tag_ids: list[TagId] | None = None
    schema_instances: list[SchemaInstance] | None = None
    referral_number: str | None = None
    epsdt_referral: EpsdtReferral | None = None
    claim_supplemental_information: list[ClaimSupplementalInformation] | None = None
    secondary_payer_carrier_code: str | None = None
    related_causes_information: RelatedCausesInformationCreate | None = None
    property_casualty_claim_number: str | None = None
    accident_date: dt.date | None = None
    initial_treatment_date: dt.date | None = None
    property_casualty_patient_identifier: PropertyCasualtyPatientIdentifierCreate | None = None


@model(kw_only=True)
class UniversalEncounterCreateFromPreEncounterBase(EncounterBase):
    __slots__ = ()

    pre_encounter_patient_id: PreEncounterPatientId
    pre_encounter_appointment_ids: list[PreEncounterAppointmentId]
    billing_provider: BillingProvider
    initial_referring_provider: InitialReferringProvider | None = None
    supervising_provider: SupervisingProvider | None = None
    service_facility: EncounterServiceFacilityBase | None = None
    service_facility_id: OrganizationServiceFacilityId | None = None
    clinical_notes: list[ClinicalNoteCategoryCreate] | None = None
    billing_notes: list[BillingNoteBase] | None = None
    patient_histories: list[PatientHistoryCategory] | None = None
    external_claim_submission: ExternalClaimSubmissionCreate | None = None
    tag_ids: list[TagId] | None = None
    schema_instances: list[SchemaInstance] | None = None
    related_causes_information: RelatedCausesInformationCreate | None = None
    property_casualty_claim_number: str | None = None
    accident_date: dt.date | None = None
    initial_treatment_date: dt.date | None = None
    property_casualty_patient_identifier: PropertyCasualtyPatientIdentifierCreate | None = None


@model(kw_only=True)
class UniversalEncounterUpdateBase(EncounterOptional):
    __slots__ = ()

    epsdt_referral: EpsdtReferral | None = None
    clinical_notes: list[ClinicalNoteCategoryCreate] | None = None
    claim_supplemental_information: list[ClaimSupplementalInformation] | None = None
    schema_instances: list[SchemaInstance] | None = None
    existing_medications: list[Medication] | None = None
    guarantor: GuarantorUpdate | None = None
    subscriber_primary: SubscriberCreate | None = None
    subscriber_secondary: SubscriberCreate | None = None
    subscriber_tertiary: SubscriberCreate | None = None
    pay_to_address: StreetAddressLongZip | None = None
    initial_referring_provider: InitialReferringProviderUpdate | None = None
    referring_provider: ReferringProviderUpdate | None = None
    patient: PatientUpdate | None = None
    rendering_provider: RenderingProviderUpdate | None = None
    service_facility: EncounterServiceFacilityUpdate | None = None
    supervising_provider: SupervisingProviderUpdate | None = None
    treating_provider: TreatingProviderUpdate | None = None
    billing_provider: BillingProviderUpdate | None = None
    place_of_service_code_as_submitted: FacilityTypeCode | None = None
    related_causes_information: RelatedCausesInformationUpdate | None = None
    property_casualty_claim_number: str | None = None
    accident_date: dt.date | None = None
    initial_treatment_date: dt.date | None = None
    property_casualty_patient_identifier: PropertyCasualtyPatientIdentifierUpdate | None = None
