"""The types of `pre_encounter.appointments.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypeAlias

from candid_aio.resources.pre_encounter.common.types import BaseModel, ResourcePage
from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.common.types import (
        AppointmentId,
        ExternalProvider,
        OrganizationId,
        PatientId,
        PayerPlanGroupId,
    )
    from candid_aio.resources.pre_encounter.coverages.v_1.types import CoverageStatus
    from candid_aio.resources.pre_encounter.patients.v_1.types import MutablePatientWithMrn

__all__ = [
    "Appointment",
    "AppointmentReasonDetail",
    "AppointmentStatus",
    "AppointmentWorkQueue",
    "CountsResponse",
    "DiagnosisCode",
    "MutableAppointment",
    "NotReadyReason",
    "PriorAuthorizationStatus",
    "ProcedureCode",
    "ReadySource",
    "Service",
    "UniversalServiceIdentifier",
    "Visit",
    "VisitsPage",
]

_REFS = {
    "AppointmentId": "candid_aio.resources.pre_encounter.common.types",
    "CoverageStatus": "candid_aio.resources.pre_encounter.coverages.v_1.types",
    "ExternalProvider": "candid_aio.resources.pre_encounter.common.types",
    "FilterQueryString": "candid_aio.resources.pre_encounter.common.types",
    "MutablePatientWithMrn": "candid_aio.resources.pre_encounter.patients.v_1.types",
    "OrganizationId": "candid_aio.resources.pre_encounter.common.types",
    "PageToken": "candid_aio.resources.pre_encounter.common.types",
    "PatientId": "candid_aio.resources.pre_encounter.common.types",
    "PayerPlanGroupId": "candid_aio.resources.pre_encounter.common.types",
    "SortDirection": "candid_aio.resources.pre_encounter.common.types",
    "SortFieldString": "candid_aio.resources.pre_encounter.lists.v_1.types",
    "datetime": "datetime",
}

DiagnosisCode: TypeAlias = str
ProcedureCode: TypeAlias = str


class AppointmentStatus(OpenEnum):
    PENDING = "PENDING"
    NOT_READY = "NOT_READY"
    READY = "READY"
    CHECKED_IN = "CHECKED_IN"
    CHECKED_OUT = "CHECKED_OUT"
    NO_SHOW = "NO_SHOW"


class AppointmentWorkQueue(OpenEnum):
    EMERGENT_ISSUE = "EMERGENT_ISSUE"
    NEW_PATIENT = "NEW_PATIENT"
    RETURNING_PATIENT = "RETURNING_PATIENT"
    MANUAL_ESCALATION = "MANUAL_ESCALATION"


class NotReadyReason(OpenEnum):
    INACTIVE_PRIMARY = "INACTIVE_PRIMARY"
    INACTIVE_SECONDARY = "INACTIVE_SECONDARY"
    MEDICARE_ADVANTAGE_CONVERSION = "MEDICARE_ADVANTAGE_CONVERSION"
    MEDICAID_MANAGED_CONVERSION = "MEDICAID_MANAGED_CONVERSION"
    UNAVAILABLE_PRIMARY = "UNAVAILABLE_PRIMARY"
    UNAVAILABLE_SECONDARY = "UNAVAILABLE_SECONDARY"
    PENDING_PRIMARY = "PENDING_PRIMARY"
    PENDING_SECONDARY = "PENDING_SECONDARY"
    ELIGIBILITY_CHECK_FAILED_PRIMARY = "ELIGIBILITY_CHECK_FAILED_PRIMARY"
    ELIGIBILITY_CHECK_FAILED_SECONDARY = "ELIGIBILITY_CHECK_FAILED_SECONDARY"
    NEW_COMBO = "NEW_COMBO"
    NEW_INSURANCE = "NEW_INSURANCE"
    PRIOR_APPOINTMENT_NOT_READY = "PRIOR_APPOINTMENT_NOT_READY"
    NO_COVERAGE = "NO_COVERAGE"
    ERROR = "ERROR"
    MANUAL = "MANUAL"


class PriorAuthorizationStatus(OpenEnum):
    NOT_REQUIRED = "NOT_REQUIRED"
    REQUIRED = "REQUIRED"
    PENDING = "PENDING"
    APPROVED = "APPROVED"
    PARTIALLY_APPROVED = "PARTIALLY_APPROVED"
    DENIED = "DENIED"
    EXPIRED = "EXPIRED"


class ReadySource(OpenEnum):
    MANUAL = "MANUAL"
    MACHINE = "MACHINE"


class UniversalServiceIdentifier(OpenEnum):
    MD_VISIT = "MD_Visit"
    TREATMENT = "Treatment"
    TESTS = "Tests"
    ACTIVITY = "Activity"


@model(kw_only=True)
class MutableAppointment(Model):
    __slots__ = ()

    patient_id: PatientId
    start_timestamp: dt.datetime
    status: AppointmentStatus | None = None
    not_ready_reason: NotReadyReason | None = None
    ready_source: ReadySource | None = None
    service_duration: int
    services: list[Service]
    placer_appointment_id: str | None = None
    placer_system_name: str | None = None
    attending_doctor: ExternalProvider | None = None
    estimated_copay_cents: int | None = None
    estimated_patient_responsibility_cents: int | None = None
    patient_deposit_cents: int | None = None
    appointment_details: str | None = None
    checked_in_timestamp: dt.datetime | None = None
    checked_out_timestamp: dt.datetime | None = None
    appointment_reason_detail: AppointmentReasonDetail | None = None
    medical_necessity_verified: bool | None = None
    prior_authorization_status: PriorAuthorizationStatus | None = None
    notes: str | None = None
    location_resource_id: str | None = None
    automated_eligibility_check_complete: bool | None = None
    work_queue: AppointmentWorkQueue | None = None
    cancellation_reason: str | None = None


@model(kw_only=True)
class Appointment(BaseModel, MutableAppointment):
    __slots__ = ()

    id: AppointmentId


@model(kw_only=True)
class AppointmentReasonDetail(Model):
    __slots__ = ()

    diagnosis_codes: list[DiagnosisCode] | None = None
    procedure_codes: list[ProcedureCode] | None = None


@model(kw_only=True)
class CountsResponse(Model):
    __slots__ = ()

    not_ready_reason_counts: dict[NotReadyReason, int] | None = None


@model(kw_only=True)
class Service(Model):
    __slots__ = ()

    universal_service_identifier: UniversalServiceIdentifier | None = None
    start_timestamp: dt.datetime | None = None


@model(kw_only=True)
class Visit(Model):
    __slots__ = ()

    patient_id: PatientId
    organization_id: OrganizationId
    patient: MutablePatientWithMrn
    start_time: dt.datetime
    status: AppointmentStatus
    primary_coverage_status: CoverageStatus | None = None
    secondary_coverage_status: CoverageStatus | None = None
    primary_payer_name: str | None = None
    primary_payer_plan_group_id: PayerPlanGroupId | None = None
    secondary_payer_name: str | None = None
    secondary_payer_plan_group_id: PayerPlanGroupId | None = None


@model(kw_only=True)
class VisitsPage(ResourcePage):
    __slots__ = ()

    items: list[Visit]
