"""The types of `pre_service_rules.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, TypeAlias
from uuid import UUID

from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.billing_notes.v_2.types import BillingNoteBase
    from candid_aio.resources.claim_submission.v_1.types import ExternalClaimSubmissionCreate
    from candid_aio.resources.commons.types import FacilityTypeCode, State, StreetAddressLongZip
    from candid_aio.resources.custom_schemas.v_1.types import SchemaInstance
    from candid_aio.resources.encounter_providers.v_2.types import (
        BillingProvider,
        InitialReferringProvider,
        ReferringProvider,
        RenderingProvider,
        SupervisingProvider,
        TreatingProvider,
    )
    from candid_aio.resources.encounters.v_4.types import (
        ClaimSupplementalInformation,
        ClinicalNoteCategoryCreate,
        EncounterSubmissionExpectation,
        EpsdtReferral,
        PatientHistoryCategory,
        PriorAuthorizationNumber,
        ResponsiblePartyType,
    )
    from candid_aio.resources.guarantor.v_1.types import GuarantorCreate
    from candid_aio.resources.health_care_code_information.v_1.types import HealthCareCodeInformationCreate
    from candid_aio.resources.individual.types import PatientCreate, SubscriberCreate
    from candid_aio.resources.organization_service_facilities.v_2.types import OrganizationServiceFacilityId
    from candid_aio.resources.property_and_casualty.v_1.types import PropertyCasualtyPatientIdentifierCreate
    from candid_aio.resources.related_causes.v_1.types import RelatedCausesInformationCreate
    from candid_aio.resources.service_facility.types import EncounterServiceFacilityBase
    from candid_aio.resources.service_lines.v_2.types import UniversalServiceLineCreate
    from candid_aio.resources.tags.types import TagId
    from candid_aio.resources.x_12.v_1.types import (
        PatientDischargeStatusCode,
        PointOfOriginForAdmissionOrVisitCode,
        TypeOfAdmissionOrVisitCode,
        TypeOfBillCompositeUpdate,
    )

__all__ = [
    "EncounterEdits",
    "InitialEntityState",
    "PreServiceEncounterCreate",
    "PreServiceError",
    "PreServicePipelineSummary",
    "PreServiceRun",
    "PreServiceRunId",
    "PreServiceRunType",
]

_REFS = {
    "BillingNoteBase": "candid_aio.resources.billing_notes.v_2.types",
    "BillingProvider": "candid_aio.resources.encounter_providers.v_2.types",
    "ClaimSupplementalInformation": "candid_aio.resources.encounters.v_4.types",
    "ClinicalNoteCategoryCreate": "candid_aio.resources.encounters.v_4.types",
    "EncounterServiceFacilityBase": "candid_aio.resources.service_facility.types",
    "EncounterSubmissionExpectation": "candid_aio.resources.encounters.v_4.types",
    "EpsdtReferral": "candid_aio.resources.encounters.v_4.types",
    "ExternalClaimSubmissionCreate": "candid_aio.resources.claim_submission.v_1.types",
    "FacilityTypeCode": "candid_aio.resources.commons.types",
    "GuarantorCreate": "candid_aio.resources.guarantor.v_1.types",
    "HealthCareCodeInformationCreate": "candid_aio.resources.health_care_code_information.v_1.types",
    "InitialReferringProvider": "candid_aio.resources.encounter_providers.v_2.types",
    "OrganizationServiceFacilityId": "candid_aio.resources.organization_service_facilities.v_2.types",
    "PatientCreate": "candid_aio.resources.individual.types",
    "PatientDischargeStatusCode": "candid_aio.resources.x_12.v_1.types",
    "PatientHistoryCategory": "candid_aio.resources.encounters.v_4.types",
    "PointOfOriginForAdmissionOrVisitCode": "candid_aio.resources.x_12.v_1.types",
    "PriorAuthorizationNumber": "candid_aio.resources.encounters.v_4.types",
    "PropertyCasualtyPatientIdentifierCreate": "candid_aio.resources.property_and_casualty.v_1.types",
    "ReferringProvider": "candid_aio.resources.encounter_providers.v_2.types",
    "RelatedCausesInformationCreate": "candid_aio.resources.related_causes.v_1.types",
    "RenderingProvider": "candid_aio.resources.encounter_providers.v_2.types",
    "ResponsiblePartyType": "candid_aio.resources.encounters.v_4.types",
    "SchemaInstance": "candid_aio.resources.custom_schemas.v_1.types",
    "State": "candid_aio.resources.commons.types",
    "StreetAddressLongZip": "candid_aio.resources.commons.types",
    "SubscriberCreate": "candid_aio.resources.individual.types",
    "SupervisingProvider": "candid_aio.resources.encounter_providers.v_2.types",
    "TagId": "candid_aio.resources.tags.types",
    "TreatingProvider": "candid_aio.resources.encounter_providers.v_2.types",
    "TypeOfAdmissionOrVisitCode": "candid_aio.resources.x_12.v_1.types",
    "TypeOfBillCompositeUpdate": "candid_aio.resources.x_12.v_1.types",
    "UniversalServiceLineCreate": "candid_aio.resources.service_lines.v_2.types",
}

EncounterEdits: TypeAlias = dict[str, Any]
InitialEntityState: TypeAlias = dict[str, Any]
PreServiceRunId: TypeAlias = UUID


class PreServiceRunType(OpenEnum):
    ENCOUNTER = "ENCOUNTER"
    PATIENT = "PATIENT"


@model(kw_only=True)
class PreServiceEncounterCreate(Model):
    __slots__ = ()

    external_id: str
    patient_authorized_release: bool
    benefits_assigned_to_provider: bool
    provider_accepts_assignment: bool
    patient: PatientCreate
    responsible_party: ResponsiblePartyType
    billing_provider: BillingProvider
    submission_expectation: EncounterSubmissionExpectation
    date_of_service: dt.date
    end_date_of_service: dt.date | None = None
    pay_to_address: StreetAddressLongZip | None = None
    referring_provider: ReferringProvider | None = None
    supervising_provider: SupervisingProvider | None = None
    service_facility: EncounterServiceFacilityBase | None = None
    subscriber_primary: SubscriberCreate | None = None
    subscriber_secondary: SubscriberCreate | None = None
    prior_authorization_number: PriorAuthorizationNumber | None = None
    schema_instances: list[SchemaInstance] | None = None
    place_of_service_code: FacilityTypeCode | None = None
    rendering_provider: RenderingProvider | None = None
    service_lines: list[UniversalServiceLineCreate]
    health_care_code_information: HealthCareCodeInformationCreate
    attending_provider: RenderingProvider | None = None
    initial_referring_provider: InitialReferringProvider | None = None
    treating_provider: TreatingProvider | None = None
    operating_provider: RenderingProvider | None = None
    other_operating_provider: RenderingProvider | None = None
    service_facility_id: OrganizationServiceFacilityId | None = None
    subscriber_tertiary: SubscriberCreate | None = None
    guarantor: GuarantorCreate | None = None
    clinical_notes: list[ClinicalNoteCategoryCreate] | None = None
    billing_notes: list[BillingNoteBase] | None = None
    patient_histories: list[PatientHistoryCategory] | None = None
    tag_ids: list[TagId] | None = None
    external_claim_submission: ExternalClaimSubmissionCreate | None = None
    referral_number: str | None = None
    epsdt_referral: EpsdtReferral | None = None
    claim_supplemental_information: list[ClaimSupplementalInformation] | None = None
    secondary_payer_carrier_code: str | None = None
    related_causes_information: RelatedCausesInformationCreate | None = None
    property_casualty_claim_number: str | None = None
    accident_date: dt.date | None = None
    initial_treatment_date: dt.date | None = None
    property_casualty_patient_identifier: PropertyCasualtyPatientIdentifierCreate | None = None
    admission_hour: int | None = None
    admission_type_code: TypeOfAdmissionOrVisitCode | None = None
    admission_source_code: PointOfOriginForAdmissionOrVisitCode | None = None
    discharge_hour: int | None = None
    discharge_status: PatientDischargeStatusCode | None = None
    type_of_bill: TypeOfBillCompositeUpdate | None = None
    accident_state_or_province_code: State | None = None


@model(kw_only=True)
class PreServiceError(Model):
    __slots__ = ()

    message: str


@model(kw_only=True)
class PreServicePipelineSummary(Model):
    __slots__ = ()

    id: str
    name: str
    run_type: PreServiceRunType


@model(kw_only=True)
class PreServiceRun(Model):
    __slots__ = ()

    run_id: PreServiceRunId
    created_at: dt.datetime
    entity_external_id: str
    initial_entity_state: InitialEntityState | None = None
    edits: EncounterEdits | None = None
    actions: list[Any]
    error: PreServiceError | None = None
