"""The types of `pre_encounter.patients.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, TypeAlias

from candid_aio.resources.pre_encounter.common.types import BaseModel, ResourcePage
from candid_aio.wire.model import Model, model, renamed
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.appointments.v_1.types import (
        AppointmentStatus,
        AppointmentWorkQueue,
        NotReadyReason,
    )
    from candid_aio.resources.pre_encounter.common.types import (
        AdditionalPayerInformation,
        Address,
        AppointmentId,
        CanonicalNonInsurancePayerAssociation,
        CanonicalNonInsurancePayerId,
        ContactPoint,
        CoverageId,
        DisabilityStatus,
        Ethnicity,
        ExternalIdentifier,
        ExternalProvider,
        Gender,
        HumanName,
        MetadataSchemaId,
        NoteId,
        PatientId,
        PatientServiceFacility,
        PayerId,
        Period,
        Race,
        Relationship,
        Sex,
        SexualOrientation,
        TagId,
    )
    from candid_aio.resources.pre_encounter.coverages.v_1.types import Coverage
    from candid_aio.resources.pre_encounter.eligibility_checks.v_1.types import (
        EligibilityCheckStatus,
        EligibilityStatus,
    )

__all__ = [
    "AdvancedDirective",
    "AuditAppointmentCopayUpdated",
    "AuditAppointmentStatusChanged",
    "AuditAppointmentWorkQueueChanged",
    "AuditCoverageCreated",
    "AuditCoverageUpdated",
    "AuditEligCheckCompleted",
    "AuditPatientTagsUpdated",
    "Authorization",
    "AuthorizationUnit",
    "Contact",
    "CoverageType",
    "CoverageUpdateSource",
    "CoveragesForRelatedCauses",
    "CustomMetadataEntry",
    "DoNotInvoiceReason",
    "ElectronicCommunicationConsent",
    "EligibilityAuditEventType",
    "EligibilityTimelineEvent",
    "EligibilityTimelinePage",
    "ExternalProvenance",
    "FilingOrder",
    "Guarantor",
    "InferredPatientMetadata",
    "MaritalStatus",
    "MutablePatient",
    "MutablePatientWithMrn",
    "OriginationDetail",
    "Patient",
    "PatientCoverageSnapshot",
    "PatientPage",
    "PatientSortField",
    "PotentialDuplicatePatient",
    "Referral",
    "ReferralSource",
    "ReferralType",
    "ReferralUnit",
    "SpecializationCategory",
]

_REFS = {
    "AdditionalPayerInformation": "candid_aio.resources.pre_encounter.common.types",
    "Address": "candid_aio.resources.pre_encounter.common.types",
    "AppointmentId": "candid_aio.resources.pre_encounter.common.types",
    "AppointmentStatus": "candid_aio.resources.pre_encounter.appointments.v_1.types",
    "AppointmentWorkQueue": "candid_aio.resources.pre_encounter.appointments.v_1.types",
    "CanonicalNonInsurancePayerAssociation": "candid_aio.resources.pre_encounter.common.types",
    "CanonicalNonInsurancePayerId": "candid_aio.resources.pre_encounter.common.types",
    "ContactPoint": "candid_aio.resources.pre_encounter.common.types",
    "Coverage": "candid_aio.resources.pre_encounter.coverages.v_1.types",
    "CoverageId": "candid_aio.resources.pre_encounter.common.types",
    "DisabilityStatus": "candid_aio.resources.pre_encounter.common.types",
    "EligibilityCheckStatus": "candid_aio.resources.pre_encounter.eligibility_checks.v_1.types",
    "EligibilityStatus": "candid_aio.resources.pre_encounter.eligibility_checks.v_1.types",
    "Ethnicity": "candid_aio.resources.pre_encounter.common.types",
    "ExternalIdentifier": "candid_aio.resources.pre_encounter.common.types",
    "ExternalProvider": "candid_aio.resources.pre_encounter.common.types",
    "Gender": "candid_aio.resources.pre_encounter.common.types",
    "HumanName": "candid_aio.resources.pre_encounter.common.types",
    "MetadataSchemaId": "candid_aio.resources.pre_encounter.common.types",
    "NotReadyReason": "candid_aio.resources.pre_encounter.appointments.v_1.types",
    "NoteId": "candid_aio.resources.pre_encounter.common.types",
    "PageToken": "candid_aio.resources.pre_encounter.common.types",
    "PatientId": "candid_aio.resources.pre_encounter.common.types",
    "PatientServiceFacility": "candid_aio.resources.pre_encounter.common.types",
    "PayerId": "candid_aio.resources.pre_encounter.common.types",
    "Period": "candid_aio.resources.pre_encounter.common.types",
    "Race": "candid_aio.resources.pre_encounter.common.types",
    "Relationship": "candid_aio.resources.pre_encounter.common.types",
    "Sex": "candid_aio.resources.pre_encounter.common.types",
    "SexualOrientation": "candid_aio.resources.pre_encounter.common.types",
    "SortDirection": "candid_aio.resources.pre_encounter.common.types",
    "TagId": "candid_aio.resources.pre_encounter.common.types",
    "datetime": "datetime",
}

PatientSortField: TypeAlias = str


class AdvancedDirective(OpenEnum):
    NONE = "NONE"
    DURABLE_POWER_OF_ATTORNEY = "DURABLE_POWER_OF_ATTORNEY"
    LIVING_WILL = "LIVING_WILL"
    DO_NOT_RESUSCITATE = "DO_NOT_RESUSCITATE"
    STANDARD_PRECAUTIONS = "STANDARD_PRECAUTIONS"
    FALL_RISK = "FALL_RISK"


class AuthorizationUnit(OpenEnum):
    VISIT = "VISIT"
    UNIT = "UNIT"


class CoverageType(OpenEnum):
    PRIMARY = "primary"
    SECONDARY = "secondary"
    TERTIARY = "tertiary"


class CoverageUpdateSource(OpenEnum):
    ELIGIBILITY_CHECK = "eligibility_check"
    MANUAL = "manual"
    UNKNOWN = "unknown"


class DoNotInvoiceReason(OpenEnum):
    BANKRUPTCY = "BANKRUPTCY"
    DECEASED = "DECEASED"
    HARDSHIP = "HARDSHIP"
    OTHER = "OTHER"
    COLLECTIONS = "COLLECTIONS"
    BAD_ADDRESS = "BAD_ADDRESS"
    PROFESSIONAL_COURTESY = "PROFESSIONAL_COURTESY"


class EligibilityAuditEventType(OpenEnum):
    APPOINTMENT_STATUS_CHANGED = "APPOINTMENT_STATUS_CHANGED"
    APPOINTMENT_WORK_QUEUE_CHANGED = "APPOINTMENT_WORK_QUEUE_CHANGED"
    APPOINTMENT_COPAY_UPDATED = "APPOINTMENT_COPAY_UPDATED"
    COVERAGE_CREATED = "COVERAGE_CREATED"
    COVERAGE_UPDATED = "COVERAGE_UPDATED"
    ELIG_CHECK_COMPLETED = "ELIG_CHECK_COMPLETED"
    PATIENT_TAGS_UPDATED = "PATIENT_TAGS_UPDATED"


class MaritalStatus(OpenEnum):
    ANNULLED = "ANNULLED"
    DIVORCED = "DIVORCED"
    INTERLOCUTORY = "INTERLOCUTORY"
    SEPARATED = "SEPARATED"
    MARRIED = "MARRIED"
    COMMON_LAW = "COMMON_LAW"
    POLYGAMOUS = "POLYGAMOUS"
    DOMESTIC_PARTNER = "DOMESTIC_PARTNER"
    UNMARRIED = "UNMARRIED"
    NEVER_MARRIED = "NEVER_MARRIED"
    WIDOWED = "WIDOWED"
    UNKNOWN = "UNKNOWN"


class ReferralSource(OpenEnum):
    HOSPITAL = "HOSPITAL"
    REFERRING_MD = "REFERRING_MD"
    SELF = "SELF"
    OTHER = "OTHER"


class ReferralType(OpenEnum):
    DIRECTED = "DIRECTED"
    ROTATION = "ROTATION"
    OVERNIGHT = "OVERNIGHT"


class ReferralUnit(OpenEnum):
    VISIT = "VISIT"
    UNIT = "UNIT"


class SpecializationCategory(OpenEnum):
    BEHAVIORAL_HEALTH_THERAPY = "BEHAVIORAL_HEALTH_THERAPY"
    CARDIOLOGY = "CARDIOLOGY"
    DERMATOLOGY = "DERMATOLOGY"
    ENDOCRINOLOGY = "ENDOCRINOLOGY"
    ENT = "ENT"
    GASTROENTEROLOGY = "GASTROENTEROLOGY"
    GENERAL_SURGERY = "GENERAL_SURGERY"
    GENETICS = "GENETICS"
    HEMATOLOGY = "HEMATOLOGY"
    INFECTIOUS_DISEASE = "INFECTIOUS_DISEASE"
    NEUROLOGY = "NEUROLOGY"
    NUTRITIONAL_THERAPY = "NUTRITIONAL_THERAPY"
    OB_GYN = "OB_GYN"
    ONCOLOGY = "ONCOLOGY"
    OPHTHALMOLOGY = "OPHTHALMOLOGY"
    ORTHOPEDICS = "ORTHOPEDICS"
    PAIN_MANAGEMENT = "PAIN_MANAGEMENT"
    PEDIATRICS = "PEDIATRICS"
    PHYSICAL_THERAPY = "PHYSICAL_THERAPY"
    PODIATRY = "PODIATRY"
    PRIMARY_CARE = "PRIMARY_CARE"
    PSYCHIATRY = "PSYCHIATRY"
    PULMONOLOGY = "PULMONOLOGY"
    RADIOLOGY = "RADIOLOGY"
    RHEUMATOLOGY = "RHEUMATOLOGY"
    SCREENING = "SCREENING"
    UROLOGY = "UROLOGY"
    OTHER = "OTHER"


@model(kw_only=True)
class AuditAppointmentCopayUpdated(Model):
    __slots__ = ()

    copay_cents: int
    service: str | None = None
    appointment_date: dt.datetime | None = None


@model(kw_only=True)
class AuditAppointmentStatusChanged(Model):
    __slots__ = ()

    from_status: AppointmentStatus | None = None
    to_status: AppointmentStatus | None = None
    not_ready_reason: NotReadyReason | None = None


@model(kw_only=True)
class AuditAppointmentWorkQueueChanged(Model):
    __slots__ = ()

    from_work_queue: AppointmentWorkQueue | None = None
    to_work_queue: AppointmentWorkQueue | None = None


@model(kw_only=True)
class AuditCoverageCreated(Model):
    __slots__ = ()

    payer_id: str
    payer_name: str


@model(kw_only=True)
class AuditCoverageUpdated(Model):
    __slots__ = ()

    edits: list[dict[str, Any]]
    source: CoverageUpdateSource
    check_id: str | None = None
    initiator_user_id: str | None = None


@model(kw_only=True)
class AuditEligCheckCompleted(Model):
    __slots__ = ()

    check_id: str
    coverage_id: str
    coverage_type: CoverageType | None = None
    appointment_id: str | None = None
    run_id: str | None = None
    status: EligibilityCheckStatus
    payer_id: str | None = None
    payer_name: str | None = None
    eligibility_status: EligibilityStatus | None = None
    error_code: str | None = None


@model(kw_only=True)
class AuditPatientTagsUpdated(Model):
    __slots__ = ()

    added: list[str] | None = None
    removed: list[str] | None = None


@model(kw_only=True)
class Authorization(Model):
    __slots__ = ()

    payer_id: PayerId
    payer_name: str
    additional_payer_information: AdditionalPayerInformation | None = None
    authorization_number: str
    cpt_code: str
    apply_for_all_cpt_codes: bool | None = None
    no_prior_authorization_required: bool | None = None
    units: AuthorizationUnit
    quantity: int | None = None
    period: Period | None = None
    notes: str | None = None
    billing_provider_npi: str | None = None
    service_facility: PatientServiceFacility | None = None
    dx_codes: list[str] | None = None


@model(kw_only=True)
class Contact(Model):
    __slots__ = ()

    relationship: list[Relationship]
    name: HumanName
    telecoms: list[ContactPoint]
    addresses: list[Address]
    period: Period | None = None
    hipaa_authorization: bool | None = None


@model(kw_only=True)
class CoveragesForRelatedCauses(Model):
    __slots__ = ()

    coverages: list[CoverageId]


@model(kw_only=True)
class CustomMetadataEntry(Model):
    __slots__ = ()

    metadata_schema_id: MetadataSchemaId
    key_value_pairs: dict[str, Any]


@model(kw_only=True)
class ElectronicCommunicationConsent(Model):
    __slots__ = ()

    text_communication_consent: bool | None = None
    email_communication_consent: bool | None = None


@model(kw_only=True)
class EligibilityTimelineEvent(Model):
    __slots__ = ()

    id: str
    event_type: EligibilityAuditEventType
    patient_id: PatientId
    coverage_id: CoverageId | None = None
    appointment_id: AppointmentId | None = None
    appointment_date: dt.datetime | None = None
    timestamp: dt.datetime
    user_id: str
    user_name: str
    payload: dict[str, Any]


@model(kw_only=True)
class EligibilityTimelinePage(ResourcePage):
    __slots__ = ()

    items: list[EligibilityTimelineEvent]


@model(kw_only=True)
class ExternalProvenance(Model):
    __slots__ = ()

    external_id: str
    system_name: str


@model(kw_only=True)
class FilingOrder(Model):
    __slots__ = ()

    coverages: list[CoverageId]


@model(kw_only=True)
class Guarantor(Model):
    __slots__ = ()

    name: HumanName
    telecom: ContactPoint | None = None
    email: str | None = None
    birth_date: dt.date | None = None
    address: Address


@model(kw_only=True)
class InferredPatientMetadata(Model):
    __slots__ = ()

    inferred_encounter_id: str
    inferred_encounter_latest_date_of_service: dt.date


@model(kw_only=True)
class MutablePatient(Model):
    __slots__ = ()

    name: HumanName
    other_names: list[HumanName]
    other_identifiers: list[ExternalIdentifier] | None = None
    gender: Gender | None = None
    birth_date: dt.date
    social_security_number: str | None = None
    biological_sex: Sex
    sexual_orientation: SexualOrientation | None = None
    pronouns: list[str] | None = None
    race: Race | None = None
    ethnicity: Ethnicity | None = None
    disability_status: DisabilityStatus | None = None
    marital_status: MaritalStatus | None = None
    deceased: dt.datetime | None = None
    multiple_birth: int | None = None
    primary_address: Address
    other_addresses: list[Address]
    primary_telecom: ContactPoint | None = None
    other_telecoms: list[ContactPoint]
    email: str | None = None
    electronic_communication_opt_in: bool | None = None
    electronic_communication_consent: ElectronicCommunicationConsent | None = None
    photo: str | None = None
    language: str | None = None
    external_provenance: ExternalProvenance | None = None
    contacts: list[Contact]
    general_practitioners: list[ExternalProvider]
    filing_order: FilingOrder
    coverages_for_related_causes: CoveragesForRelatedCauses | None = None
    non_insurance_payers: list[CanonicalNonInsurancePayerId] | None = None
    non_insurance_payer_associations: list[CanonicalNonInsurancePayerAssociation] | None = None
    guarantor: Guarantor | None = None
    self_pay: bool | None = None
    authorizations: list[Authorization] | None = None
    referrals: list[Referral] | None = None
    primary_service_facility_id: str | None = None
    service_facilities: list[PatientServiceFacility] | None = None
    do_not_invoice_reason: DoNotInvoiceReason | None = None
    note_ids: list[NoteId] | None = None
    tag_ids: list[TagId] | None = None
    origination_detail: OriginationDetail | None = None
    inferred_patient_metadata: InferredPatientMetadata | None = None
    orcon: bool | None = None
    advanced_directives: list[AdvancedDirective] | None = None
    hipaa_code: str | None = None
    custom_metadata: list[CustomMetadataEntry] | None = None


@model(kw_only=True)
class MutablePatientWithMrn(MutablePatient):
    __slots__ = ()

    mrn: str


@model(kw_only=True)
class OriginationDetail(Model):
    __slots__ = ()

    referral_source: ReferralSource
    referring_provider: ExternalProvider | None = None
    specialization_categories: list[SpecializationCategory] | None = None
    referral_type: ReferralType | None = None


@model(kw_only=True)
class Patient(BaseModel, MutablePatient):
    __slots__ = ()

    id: PatientId
    mrn: str


@model(kw_only=True)
class PatientCoverageSnapshot(Model):
    __slots__ = ()

    patient: Patient
    primary_coverage: Coverage | None = None
    secondary_coverage: Coverage | None = None
    tertiary_coverage: Coverage | None = None
    coverages_for_related_causes: list[Coverage]


@model(kw_only=True)
class PatientPage(ResourcePage):
    __slots__ = ()

    items: list[Patient]


@model(kw_only=True)
class PotentialDuplicatePatient(Model):
    __slots__ = ()

    existing_patient_id: PatientId
    existing_patient_mrn: str


@model(kw_only=True)
class Referral(Model):
    __slots__ = ()

    provider: ExternalProvider
    referral_number: str
    period: Period | None = None
    notes: str | None = None
    service_facility: PatientServiceFacility | None = renamed(default=None, metadata={"wire": "serviceFacility"})
    units: ReferralUnit | None = None
    quantity: int | None = None
    cpt_codes: list[str] | None = renamed(default=None, metadata={"wire": "cptCodes"})
    apply_for_all_cpt_codes: bool | None = renamed(default=None, metadata={"wire": "applyForAllCptCodes"})
