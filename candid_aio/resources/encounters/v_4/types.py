"""The types of `encounters.v_4`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from candid_aio.resources.commons.types import ResourcePage
from candid_aio.resources.encounters.v_4._base import EncounterBase, EncounterOptional, EncounterOptionalBase
from candid_aio.resources.encounters_universal._base import (
    UniversalEncounterCreateBase,
    UniversalEncounterCreateFromPreEncounterBase,
    UniversalEncounterUpdateBase,
)
from candid_aio.wire.model import Model, model, renamed
from candid_aio.wire.open import OpenEnum, UnknownVariant, union

if TYPE_CHECKING:
    from candid_aio.resources.billing_notes.v_2.types import BillingNote, BillingNoteBaseOptional
    from candid_aio.resources.claim_submission.v_1.types import ExternalClaimSubmissionCreateOptional
    from candid_aio.resources.claims.types import Claim
    from candid_aio.resources.commons.types import (
        ChargeCaptureClaimCreationId,
        EncounterExternalId,
        EncounterId,
        EpsdtReferralConditionIndicatorCode,
        FacilityTypeCode,
        LinkUrl,
        NextResponsibleParty,
        Npi,
        OrganizationId,
        Primitive,
        ReportTransmissionCode,
        ReportTypeCode,
        SchemaId,
        State,
        StreetAddressShortZipOptional,
        WorkQueueId,
    )
    from candid_aio.resources.custom_schemas.v_1.types import SchemaInstance, SchemaInstanceOptional
    from candid_aio.resources.diagnoses.types import Diagnosis, DiagnosisCreate, DiagnosisCreateOptional, DiagnosisId
    from candid_aio.resources.encounter_providers.v_2.types import (
        BillingProvider,
        BillingProviderUpdateWithOptionalAddress,
        EncounterAdditionalProvider,
        EncounterProvider,
        InitialReferringProviderUpdateWithOptionalAddress,
        ReferringProviderUpdateWithOptionalAddress,
        RenderingProvider,
        RenderingProviderUpdateWithOptionalAddress,
        SupervisingProviderUpdateWithOptionalAddress,
        TreatingProviderUpdateWithOptionalAddress,
    )
    from candid_aio.resources.guarantor.v_1.types import Guarantor, GuarantorOptional
    from candid_aio.resources.individual.types import (
        Patient,
        PatientUpdateWithOptionalAddress,
        Subscriber,
        SubscriberCreateOptional,
    )
    from candid_aio.resources.organization_service_facilities.v_2.types import OrganizationServiceFacilityId
    from candid_aio.resources.patient_payments.v_3.types import PatientPayment
    from candid_aio.resources.payers.v_3.types import PayerUuid
    from candid_aio.resources.property_and_casualty.v_1.types import (
        PropertyCasualtyPatientIdentifier,
        PropertyCasualtyPatientIdentifierCreateOptional,
    )
    from candid_aio.resources.related_causes.v_1.types import (
        RelatedCausesInformation,
        RelatedCausesInformationCreateOptional,
    )
    from candid_aio.resources.service_facility.types import (
        EncounterServiceFacility,
        EncounterServiceFacilityUpdateWithOptionalAddress,
    )
    from candid_aio.resources.service_lines.v_2.types import ServiceLineCreate, ServiceLineCreateOptional
    from candid_aio.resources.tags.types import Tag
    from candid_aio.resources.x_12.v_1.types import (
        PatientDischargeStatusCode,
        PointOfOriginForAdmissionOrVisitCode,
        TypeOfAdmissionOrVisitCode,
        TypeOfBillComposite,
    )

__all__ = [
    "BillableStatusType",
    "CashPayPayerErrorMessage",
    "ClaimSupplementalInformation",
    "ClaimSupplementalInformationOptional",
    "ClinicalNote",
    "ClinicalNoteCategory",
    "ClinicalNoteCategoryCreate",
    "ClinicalNoteCategoryCreateOptional",
    "ClinicalNoteOptional",
    "CodingAttributionType",
    "Encounter",
    "EncounterBase",
    "EncounterCreate",
    "EncounterCreateFromPreEncounter",
    "EncounterDeepOptional",
    "EncounterExternalIdUniquenessErrorType",
    "EncounterGuarantorMissingContactInfoErrorType",
    "EncounterOptional",
    "EncounterOptionalBase",
    "EncounterOwnerOfNextActionType",
    "EncounterPage",
    "EncounterPatientControlNumberUniquenessErrorType",
    "EncounterRenderingOrAttendingProviderRequiredError",
    "EncounterSortOptions",
    "EncounterSubmissionExpectation",
    "EncounterSubmissionOriginType",
    "EncounterUpdate",
    "EpsdtReferral",
    "EpsdtReferralOptional",
    "IntakeFollowUp",
    "IntakeFollowUpId",
    "IntakeFollowUpOptional",
    "IntakeQuestion",
    "IntakeQuestionId",
    "IntakeQuestionOptional",
    "IntakeResponseAndFollowUps",
    "IntakeResponseAndFollowUpsOptional",
    "Intervention",
    "InterventionCategory",
    "InterventionOptional",
    "InvalidTagNamesErrorType",
    "KeyDoesNotExistError",
    "Lab",
    "LabCodeType",
    "LabOptional",
    "Medication",
    "MedicationOptional",
    "MultipleInstancesForSchemaError",
    "NoteCategory",
    "PatientHistoryCategory",
    "PatientHistoryCategoryEnum",
    "PatientHistoryCategoryOptional",
    "PayerPlanGroupPayerDoesNotMatchInsuranceCardError",
    "PriorAuthorizationNumber",
    "ResponsiblePartyType",
    "RxCui",
    "SchemaDoesNotExistError",
    "SchemaInstanceValidationError",
    "SchemaInstanceValidationError_KeyDoesNotExist",
    "SchemaInstanceValidationError_MultipleInstancesForSchema",
    "SchemaInstanceValidationError_SchemaDoesNotExist",
    "SchemaInstanceValidationError_SchemaUnauthorizedAccess",
    "SchemaInstanceValidationError_ValueDoesNotMatchKeyType",
    "SchemaInstanceValidationFailure",
    "SchemaUnauthorizedAccessError",
    "ServiceAuthorizationExceptionCode",
    "SynchronicityType",
    "ValueDoesNotMatchKeyTypeError",
    "Vitals",
    "VitalsUpdate",
]

_REFS = {
    "BillingNote": "candid_aio.resources.billing_notes.v_2.types",
    "BillingNoteBaseOptional": "candid_aio.resources.billing_notes.v_2.types",
    "BillingProvider": "candid_aio.resources.encounter_providers.v_2.types",
    "BillingProviderUpdateWithOptionalAddress": "candid_aio.resources.encounter_providers.v_2.types",
    "ChargeCaptureClaimCreationId": "candid_aio.resources.commons.types",
    "Claim": "candid_aio.resources.claims.types",
    "ClaimStatus": "candid_aio.resources.claims.types",
    "Diagnosis": "candid_aio.resources.diagnoses.types",
    "DiagnosisCreate": "candid_aio.resources.diagnoses.types",
    "DiagnosisCreateOptional": "candid_aio.resources.diagnoses.types",
    "DiagnosisId": "candid_aio.resources.diagnoses.types",
    "EncounterAdditionalProvider": "candid_aio.resources.encounter_providers.v_2.types",
    "EncounterExternalId": "candid_aio.resources.commons.types",
    "EncounterId": "candid_aio.resources.commons.types",
    "EncounterProvider": "candid_aio.resources.encounter_providers.v_2.types",
    "EncounterServiceFacility": "candid_aio.resources.service_facility.types",
    "EncounterServiceFacilityUpdateWithOptionalAddress": "candid_aio.resources.service_facility.types",
    "EpsdtReferralConditionIndicatorCode": "candid_aio.resources.commons.types",
    "ExternalClaimSubmissionCreateOptional": "candid_aio.resources.claim_submission.v_1.types",
    "FacilityTypeCode": "candid_aio.resources.commons.types",
    "Guarantor": "candid_aio.resources.guarantor.v_1.types",
    "GuarantorOptional": "candid_aio.resources.guarantor.v_1.types",
    "InitialReferringProviderUpdateWithOptionalAddress": "candid_aio.resources.encounter_providers.v_2.types",
    "LinkUrl": "candid_aio.resources.commons.types",
    "NextResponsibleParty": "candid_aio.resources.commons.types",
    "Npi": "candid_aio.resources.commons.types",
    "OrganizationId": "candid_aio.resources.commons.types",
    "OrganizationServiceFacilityId": "candid_aio.resources.organization_service_facilities.v_2.types",
    "PageToken": "candid_aio.resources.commons.types",
    "Patient": "candid_aio.resources.individual.types",
    "PatientDischargeStatusCode": "candid_aio.resources.x_12.v_1.types",
    "PatientPayment": "candid_aio.resources.patient_payments.v_3.types",
    "PatientUpdateWithOptionalAddress": "candid_aio.resources.individual.types",
    "PayerUuid": "candid_aio.resources.payers.v_3.types",
    "PointOfOriginForAdmissionOrVisitCode": "candid_aio.resources.x_12.v_1.types",
    "Primitive": "candid_aio.resources.commons.types",
    "PropertyCasualtyPatientIdentifier": "candid_aio.resources.property_and_casualty.v_1.types",
    "PropertyCasualtyPatientIdentifierCreateOptional": "candid_aio.resources.property_and_casualty.v_1.types",
    "ReferringProviderUpdateWithOptionalAddress": "candid_aio.resources.encounter_providers.v_2.types",
    "RelatedCausesInformation": "candid_aio.resources.related_causes.v_1.types",
    "RelatedCausesInformationCreateOptional": "candid_aio.resources.related_causes.v_1.types",
    "RenderingProvider": "candid_aio.resources.encounter_providers.v_2.types",
    "RenderingProviderUpdateWithOptionalAddress": "candid_aio.resources.encounter_providers.v_2.types",
    "ReportTransmissionCode": "candid_aio.resources.commons.types",
    "ReportTypeCode": "candid_aio.resources.commons.types",
    "SchemaId": "candid_aio.resources.commons.types",
    "SchemaInstance": "candid_aio.resources.custom_schemas.v_1.types",
    "SchemaInstanceOptional": "candid_aio.resources.custom_schemas.v_1.types",
    "ServiceLineCreate": "candid_aio.resources.service_lines.v_2.types",
    "ServiceLineCreateOptional": "candid_aio.resources.service_lines.v_2.types",
    "State": "candid_aio.resources.commons.types",
    "StreetAddressShortZipOptional": "candid_aio.resources.commons.types",
    "Subscriber": "candid_aio.resources.individual.types",
    "SubscriberCreateOptional": "candid_aio.resources.individual.types",
    "SupervisingProviderUpdateWithOptionalAddress": "candid_aio.resources.encounter_providers.v_2.types",
    "Tag": "candid_aio.resources.tags.types",
    "TagId": "candid_aio.resources.tags.types",
    "TreatingProviderUpdateWithOptionalAddress": "candid_aio.resources.encounter_providers.v_2.types",
    "TypeOfAdmissionOrVisitCode": "candid_aio.resources.x_12.v_1.types",
    "TypeOfBillComposite": "candid_aio.resources.x_12.v_1.types",
    "UniversalEncounterCreate": "candid_aio.resources.encounters_universal.types",
    "UniversalEncounterCreateFromPreEncounter": "candid_aio.resources.encounters_universal.types",
    "UniversalEncounterUpdate": "candid_aio.resources.encounters_universal.types",
    "WorkQueueId": "candid_aio.resources.commons.types",
    "date": "datetime",
    "datetime": "datetime",
}

IntakeFollowUpId: TypeAlias = str
IntakeQuestionId: TypeAlias = str
PriorAuthorizationNumber: TypeAlias = str
RxCui: TypeAlias = str


class BillableStatusType(OpenEnum):
    BILLABLE = "BILLABLE"
    NOT_BILLABLE = "NOT_BILLABLE"


class CodingAttributionType(OpenEnum):
    CANDID = "CANDID"
    CUSTOMER = "CUSTOMER"
    TCN = "TCN"
    PJF = "PJF"


class EncounterOwnerOfNextActionType(OpenEnum):
    CANDID = "CANDID"
    CUSTOMER = "CUSTOMER"
    CODER = "CODER"
    NONE = "NONE"


class EncounterSortOptions(OpenEnum):
    CREATED_AT_ASC = "created_at:asc"
    CREATED_AT_DESC = "created_at:desc"
    DATE_OF_SERVICE_ASC = "date_of_service:asc"
    DATE_OF_SERVICE_DESC = "date_of_service:desc"


class EncounterSubmissionExpectation(OpenEnum):
    TARGET_PROFESSIONAL = "TARGET_PROFESSIONAL"
    TARGET_INSTITUTIONAL = "TARGET_INSTITUTIONAL"


class EncounterSubmissionOriginType(OpenEnum):
    CANDID = "CANDID"
    EXTERNAL = "EXTERNAL"


class InterventionCategory(OpenEnum):
    ALLOPATHIC = "allopathic"
    NATUROPATHIC = "naturopathic"
    TESTS = "tests"
    LIFESTYLE = "lifestyle"


class LabCodeType(OpenEnum):
    QUEST = "quest"
    LABCORP = "labcorp"


class NoteCategory(OpenEnum):
    CLINICAL = "clinical"
    CARE_PLAN = "care_plan"
    DIAGNOSES = "diagnoses"
    VITALS = "vitals"
    PHYSICAL_EXAM = "physical_exam"
    REVIEW_OF_SYSTEMS = "review_of_systems"
    MEDICAL_DECISIONS = "medical_decisions"
    HISTORY_OF_PRESENT_ILLNESS = "history_of_present_illness"
    PATIENT_INFO = "patient_info"
    CHIEF_COMPLAINT = "chief_complaint"
    HEALTH_RECORD = "health_record"
    CONSENT = "consent"
    PROCEDURE = "procedure"
    TIME_IN_APPOINTMENT = "time_in_appointment"


class PatientHistoryCategoryEnum(OpenEnum):
    PRESENT_ILLNESS = "present_illness"
    MEDICAL = "medical"
    FAMILY = "family"
    SOCIAL = "social"


class ResponsiblePartyType(OpenEnum):
    INSURANCE_PAY = "INSURANCE_PAY"
    SELF_PAY = "SELF_PAY"
    UNKNOWN = "UNKNOWN"


class ServiceAuthorizationExceptionCode(OpenEnum):
    C_1 = "1"
    C_2 = "2"
    C_3 = "3"
    C_4 = "4"
    C_5 = "5"
    C_6 = "6"
    C_7 = "7"


class SynchronicityType(OpenEnum):
    SYNCHRONOUS = "Synchronous"
    ASYNCHRONOUS = "Asynchronous"


@model(kw_only=True)
class CashPayPayerErrorMessage(Model):
    __slots__ = ()

    message: str


@model(kw_only=True)
class ClaimSupplementalInformation(Model):
    __slots__ = ()

    attachment_report_type_code: ReportTypeCode
    attachment_transmission_code: ReportTransmissionCode
    attachment_control_number: str | None = None


@model(kw_only=True)
class ClaimSupplementalInformationOptional(Model):
    __slots__ = ()

    attachment_report_type_code: ReportTypeCode | None = None
    attachment_transmission_code: ReportTransmissionCode | None = None
    attachment_control_number: str | None = None


@model(kw_only=True)
class ClinicalNote(Model):
    __slots__ = ()

    text: str
    author_name: str
    author_npi: Npi | None = None
    timestamp: dt.datetime


@model(kw_only=True)
class ClinicalNoteCategory(Model):
    __slots__ = ()

    category: NoteCategory
    notes: list[str]
    notes_structured: list[ClinicalNote] | None = None


@model(kw_only=True)
class ClinicalNoteCategoryCreate(Model):
    __slots__ = ()

    category: NoteCategory
    notes: list[ClinicalNote]


@model(kw_only=True)
class ClinicalNoteCategoryCreateOptional(Model):
    __slots__ = ()

    category: NoteCategory | None = None
    notes: list[ClinicalNoteOptional] | None = None


@model(kw_only=True)
class ClinicalNoteOptional(Model):
    __slots__ = ()

    text: str | None = None
    author_name: str | None = None
    author_npi: Npi | None = None
    timestamp: dt.datetime | None = None


@model(kw_only=True)
class Encounter(EncounterBase):
    __slots__ = ()

    accident_state_or_province_code: State | None = None
    claim_creation_id: ChargeCaptureClaimCreationId | None = None
    patient_control_number: str | None = None
    encounter_id: EncounterId
    claims: list[Claim]
    patient: Patient
    guarantor: Guarantor | None = None
    billing_provider: EncounterProvider
    rendering_provider: EncounterProvider
    attending_provider: EncounterProvider | None = None
    admission_hour: int | None = None
    admission_type_code: TypeOfAdmissionOrVisitCode | None = None
    admission_source_code: PointOfOriginForAdmissionOrVisitCode | None = None
    discharge_hour: int | None = None
    discharge_status: PatientDischargeStatusCode | None = None
    operating_provider: EncounterProvider | None = None
    other_operating_provider: EncounterProvider | None = None
    treating_provider: EncounterAdditionalProvider | None = None
    related_causes_information: RelatedCausesInformation | None = None
    property_casualty_claim_number: str | None = None
    accident_date: dt.date | None = None
    initial_treatment_date: dt.date | None = None
    property_casualty_patient_identifier: PropertyCasualtyPatientIdentifier | None = None
    submission_expectation: EncounterSubmissionExpectation | None = None
    type_of_bill: TypeOfBillComposite | None = None
    referring_provider: EncounterProvider | None = None
    initial_referring_provider: EncounterProvider | None = None
    supervising_provider: EncounterProvider | None = None
    service_facility: EncounterServiceFacility
    subscriber_primary: Subscriber | None = None
    subscriber_secondary: Subscriber | None = None
    subscriber_tertiary: Subscriber | None = None
    prior_authorization_number: PriorAuthorizationNumber | None = None
    responsible_party: ResponsiblePartyType
    url: LinkUrl
    diagnoses: list[Diagnosis]
    clinical_notes: list[ClinicalNoteCategory]
    billing_notes: list[BillingNote] | None = None
    place_of_service_code: FacilityTypeCode | None = None
    place_of_service_code_as_submitted: FacilityTypeCode | None = None
    patient_histories: list[PatientHistoryCategory]
    patient_payments: list[PatientPayment]
    tags: list[Tag]
    coding_attribution: CodingAttributionType | None = None
    work_queue_id: WorkQueueId | None = None
    work_queue_membership_activated_at: dt.datetime | None = None
    owner_of_next_action: EncounterOwnerOfNextActionType
    submission_origin: EncounterSubmissionOriginType
    schema_instances: list[SchemaInstance]
    referral_number: str | None = None
    epsdt_referral: EpsdtReferral | None = None
    claim_supplemental_information: list[ClaimSupplementalInformation] | None = None
    secondary_payer_carrier_code: str | None = None
    last_submitted_at: dt.datetime | None = None
    created_at: dt.datetime
    next_responsible_party: NextResponsibleParty | None = None
    organization_id: OrganizationId | None = None


@model(kw_only=True)
class EncounterCreate(UniversalEncounterCreateBase):
    __slots__ = ()

    billing_provider: BillingProvider
    diagnoses: list[DiagnosisCreate]
    place_of_service_code: FacilityTypeCode
    rendering_provider: RenderingProvider
    service_lines: list[ServiceLineCreate] | None = None


@model(kw_only=True)
class EncounterCreateFromPreEncounter(UniversalEncounterCreateFromPreEncounterBase):
    __slots__ = ()

    rendering_provider: RenderingProvider
    place_of_service_code: FacilityTypeCode
    diagnoses: list[DiagnosisCreate]
    service_lines: list[ServiceLineCreate] | None = None


@model(kw_only=True)
class EncounterDeepOptional(EncounterOptional):
    __slots__ = ()

    vitals: VitalsUpdate | None = None
    diagnoses: list[DiagnosisCreateOptional] | None = None
    clinical_notes: list[ClinicalNoteCategoryCreateOptional] | None = None
    claim_supplemental_information: list[ClaimSupplementalInformationOptional] | None = None
    epsdt_referral: EpsdtReferralOptional | None = None
    existing_medications: list[MedicationOptional] | None = None
    guarantor: GuarantorOptional | None = None
    subscriber_primary: SubscriberCreateOptional | None = None
    subscriber_secondary: SubscriberCreateOptional | None = None
    subscriber_tertiary: SubscriberCreateOptional | None = None
    interventions: list[InterventionOptional] | None = None
    schema_instances: list[SchemaInstanceOptional] | None = None
    external_claim_submission: ExternalClaimSubmissionCreateOptional | None = None
    service_lines: list[ServiceLineCreateOptional] | None = None
    patient_histories: list[PatientHistoryCategoryOptional] | None = None
    billing_notes: list[BillingNoteBaseOptional] | None = None
    patient: PatientUpdateWithOptionalAddress | None = None
    service_facility: EncounterServiceFacilityUpdateWithOptionalAddress | None = None
    service_facility_id: OrganizationServiceFacilityId | None = None
    rendering_provider: RenderingProviderUpdateWithOptionalAddress | None = None
    initial_referring_provider: InitialReferringProviderUpdateWithOptionalAddress | None = None
    referring_provider: ReferringProviderUpdateWithOptionalAddress | None = None
    supervising_provider: SupervisingProviderUpdateWithOptionalAddress | None = None
    treating_provider: TreatingProviderUpdateWithOptionalAddress | None = None
    billing_provider: BillingProviderUpdateWithOptionalAddress | None = None
    pay_to_address: StreetAddressShortZipOptional | None = None
    related_causes_information: RelatedCausesInformationCreateOptional | None = None
    property_casualty_claim_number: str | None = None
    accident_date: dt.date | None = None
    initial_treatment_date: dt.date | None = None
    property_casualty_patient_identifier: PropertyCasualtyPatientIdentifierCreateOptional | None = None


@model(kw_only=True)
class EncounterExternalIdUniquenessErrorType(Model):
    __slots__ = ()

    external_id: EncounterExternalId | None = None


@model(kw_only=True)
class EncounterGuarantorMissingContactInfoErrorType(Model):
    __slots__ = ()

    missing_fields: list[str]


@model(kw_only=True)
class EncounterPage(ResourcePage):
    __slots__ = ()

    items: list[Encounter]


@model(kw_only=True)
class EncounterPatientControlNumberUniquenessErrorType(Model):
    __slots__ = ()

    patient_control_number: str


@model(kw_only=True)
class EncounterRenderingOrAttendingProviderRequiredError(Model):
    """It has no fields of its own."""

    __slots__ = ()


@model(kw_only=True)
class EncounterUpdate(UniversalEncounterUpdateBase):
    __slots__ = ()

    vitals: VitalsUpdate | None = None
    diagnosis_ids: list[DiagnosisId] | None = None


@model(kw_only=True)
class EpsdtReferral(Model):
    __slots__ = ()

    condition_indicator_1: EpsdtReferralConditionIndicatorCode = renamed(metadata={"wire": "condition_indicator1"})
    condition_indicator_2: EpsdtReferralConditionIndicatorCode | None = renamed(
        default=None,
        metadata={"wire": "condition_indicator2"},
    )
    condition_indicator_3: EpsdtReferralConditionIndicatorCode | None = renamed(
        default=None,
        metadata={"wire": "condition_indicator3"},
    )


@model(kw_only=True)
class EpsdtReferralOptional(Model):
    __slots__ = ()

    condition_indicator_1: EpsdtReferralConditionIndicatorCode | None = renamed(
        default=None,
        metadata={"wire": "condition_indicator1"},
    )
    condition_indicator_2: EpsdtReferralConditionIndicatorCode | None = renamed(
        default=None,
        metadata={"wire": "condition_indicator2"},
    )
    condition_indicator_3: EpsdtReferralConditionIndicatorCode | None = renamed(
        default=None,
        metadata={"wire": "condition_indicator3"},
    )


@model(kw_only=True)
class IntakeFollowUp(Model):
    __slots__ = ()

    id: IntakeFollowUpId
    text: str
    response: str | None = None


@model(kw_only=True)
class IntakeFollowUpOptional(Model):
    __slots__ = ()

    id: IntakeFollowUpId | None = None
    text: str | None = None
    response: str | None = None


@model(kw_only=True)
class IntakeQuestion(Model):
    __slots__ = ()

    id: IntakeQuestionId
    text: str
    responses: list[IntakeResponseAndFollowUps] | None = None


@model(kw_only=True)
class IntakeQuestionOptional(Model):
    __slots__ = ()

    id: IntakeQuestionId | None = None
    text: str | None = None
    responses: list[IntakeResponseAndFollowUpsOptional] | None = None


@model(kw_only=True)
class IntakeResponseAndFollowUps(Model):
    __slots__ = ()

    response: str | None = None
    follow_ups: list[IntakeFollowUp] | None = None


@model(kw_only=True)
class IntakeResponseAndFollowUpsOptional(Model):
    __slots__ = ()

    response: str | None = None
    follow_ups: list[IntakeFollowUpOptional] | None = None


@model(kw_only=True)
class Intervention(Model):
    __slots__ = ()

    name: str
    category: InterventionCategory
    description: str | None = None
    medication: Medication | None = None
    labs: list[Lab] | None = None


@model(kw_only=True)
class InterventionOptional(Model):
    __slots__ = ()

    name: str | None = None
    category: InterventionCategory | None = None
    description: str | None = None
    medication: MedicationOptional | None = None
    labs: list[LabOptional] | None = None


@model(kw_only=True)
class InvalidTagNamesErrorType(Model):
    __slots__ = ()

    invalid_tag_names: list[str]


@model(kw_only=True)
class KeyDoesNotExistError(Model):
    __slots__ = ()

    key: str
    schema_id: SchemaId


@model(kw_only=True)
class Lab(Model):
    __slots__ = ()

    name: str
    code: str | None = None
    code_type: LabCodeType | None = None


@model(kw_only=True)
class LabOptional(Model):
    __slots__ = ()

    name: str | None = None
    code: str | None = None
    code_type: LabCodeType | None = None


@model(kw_only=True)
class Medication(Model):
    __slots__ = ()

    name: str
    rx_cui: RxCui | None = None
    dosage: str | None = None
    dosage_form: str | None = None
    frequency: str | None = None
    as_needed: bool | None = None


@model(kw_only=True)
class MedicationOptional(Model):
    __slots__ = ()

    name: str | None = None
    rx_cui: RxCui | None = None
    dosage: str | None = None
    dosage_form: str | None = None
    frequency: str | None = None
    as_needed: bool | None = None


@model(kw_only=True)
class MultipleInstancesForSchemaError(Model):
    __slots__ = ()

    schema_id: SchemaId


@model(kw_only=True)
class PatientHistoryCategory(Model):
    __slots__ = ()

    category: PatientHistoryCategoryEnum
    questions: list[IntakeQuestion]


@model(kw_only=True)
class PatientHistoryCategoryOptional(Model):
    __slots__ = ()

    category: PatientHistoryCategoryEnum | None = None
    questions: list[IntakeQuestionOptional] | None = None


@model(kw_only=True)
class PayerPlanGroupPayerDoesNotMatchInsuranceCardError(Model):
    __slots__ = ()

    payer_plan_group_payer_uuid: PayerUuid
    insurance_card_payer_uuid: PayerUuid | None = None


@model(kw_only=True)
class SchemaDoesNotExistError(Model):
    __slots__ = ()

    schema_id: SchemaId


@model(kw_only=True)
class SchemaInstanceValidationError_KeyDoesNotExist(Model):
    __slots__ = ()

    type: Literal["key_does_not_exist"] = "key_does_not_exist"
    key: str
    schema_id: SchemaId


@model(kw_only=True)
class SchemaInstanceValidationError_MultipleInstancesForSchema(Model):
    __slots__ = ()

    type: Literal["multiple_instances_for_schema"] = "multiple_instances_for_schema"
    schema_id: SchemaId


@model(kw_only=True)
class SchemaInstanceValidationError_SchemaDoesNotExist(Model):
    __slots__ = ()

    type: Literal["schema_does_not_exist"] = "schema_does_not_exist"
    schema_id: SchemaId


@model(kw_only=True)
class SchemaInstanceValidationError_SchemaUnauthorizedAccess(Model):
    __slots__ = ()

    type: Literal["schema_unauthorized_access"] = "schema_unauthorized_access"
    schema_id: SchemaId


@model(kw_only=True)
class SchemaInstanceValidationError_ValueDoesNotMatchKeyType(Model):
    __slots__ = ()

    type: Literal["value_does_not_match_key_type"] = "value_does_not_match_key_type"
    schema_id: SchemaId
    key: str
    expected_value_type: Primitive
    value: Any


@model(kw_only=True)
class SchemaInstanceValidationFailure(Model):
    __slots__ = ()

    errors: list[SchemaInstanceValidationError]


@model(kw_only=True)
class SchemaUnauthorizedAccessError(Model):
    __slots__ = ()

    schema_id: SchemaId


@model(kw_only=True)
class ValueDoesNotMatchKeyTypeError(Model):
    __slots__ = ()

    schema_id: SchemaId
    key: str
    expected_value_type: Primitive
    value: Any


@model(kw_only=True)
class Vitals(Model):
    __slots__ = ()

    height_in: int | None = None
    weight_lbs: int | None = None
    blood_pressure_systolic_mmhg: int | None = None
    blood_pressure_diastolic_mmhg: int | None = None
    body_temperature_f: float | None = None
    hemoglobin_gdl: float | None = None
    hematocrit_pct: float | None = None


@model(kw_only=True)
class VitalsUpdate(Model):
    __slots__ = ()

    height_in: int | None = None
    weight_lbs: int | None = None
    blood_pressure_systolic_mmhg: int | None = None
    blood_pressure_diastolic_mmhg: int | None = None
    body_temperature_f: float | None = None
    hemoglobin_gdl: float | None = None
    hematocrit_pct: float | None = None


if TYPE_CHECKING:
    SchemaInstanceValidationError: TypeAlias = (
        SchemaInstanceValidationError_MultipleInstancesForSchema
        | SchemaInstanceValidationError_ValueDoesNotMatchKeyType
        | SchemaInstanceValidationError_KeyDoesNotExist
        | SchemaInstanceValidationError_SchemaDoesNotExist
        | SchemaInstanceValidationError_SchemaUnauthorizedAccess
        | UnknownVariant
    )
else:
    SchemaInstanceValidationError = union(
        "SchemaInstanceValidationError",
        __name__,
        "type",
        {
            "multiple_instances_for_schema": "SchemaInstanceValidationError_MultipleInstancesForSchema",
            "value_does_not_match_key_type": "SchemaInstanceValidationError_ValueDoesNotMatchKeyType",
            "key_does_not_exist": "SchemaInstanceValidationError_KeyDoesNotExist",
            "schema_does_not_exist": "SchemaInstanceValidationError_SchemaDoesNotExist",
            "schema_unauthorized_access": "SchemaInstanceValidationError_SchemaUnauthorizedAccess",
        },
    )
