"""The types of `encounter_summaries.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

from candid_aio.resources.commons.types import ResourcePage
from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.claims.types import ClaimStatus
    from candid_aio.resources.clinical_trials.v_1.types import ClinicalTrialPhase
    from candid_aio.resources.commons.types import (
        ClaimId,
        EncounterId,
        EncounterWorkQueueSnooze,
        FacilityTypeCode,
        NextResponsibleParty,
        Npi,
        OrganizationId,
        PageToken,
        ProcedureModifier,
        RejectionReason,
        SourceOfPaymentCode,
        State,
        UserId,
        WorkQueueId,
    )
    from candid_aio.resources.encounters.v_4.types import (
        BillableStatusType,
        EncounterOwnerOfNextActionType,
        EncounterSubmissionExpectation,
        PriorAuthorizationNumber,
        ResponsiblePartyType,
    )
    from candid_aio.resources.payers.v_3.types import PayerId
    from candid_aio.resources.service_facility.types import EncounterServiceFacility
    from candid_aio.resources.service_lines.v_2.types import DenialReasonContent
    from candid_aio.resources.tags.types import TagId
    from candid_aio.resources.tasks.commons.types import TaskCategory, TaskType
    from candid_aio.resources.work_queues.v_2.types import WorkQueueCategory
    from candid_aio.resources.x_12.v_1.types import TypeOfBillComposite

__all__ = [
    "BooleanFilter",
    "DateRangeFilter",
    "DateRangeMatchMode",
    "DatetimeRangeFilter",
    "DatetimeRangeMatchMode",
    "EncounterFilter",
    "EncounterSearchBase",
    "EncounterSortDirections",
    "EncounterSortableFields",
    "EncounterSummary",
    "EncounterSummaryPage",
    "IntRangeFilter",
    "IntRangeMatchMode",
    "PrefixableSetFilter",
    "PrefixableSetMatchMode",
    "RangeableStringFilter",
    "RangeableStringMatchMode",
    "SetFilter",
    "SetMatchMode",
    "SortCriterion",
    "StringFilter",
    "StringMatchMode",
    "StringRangeFilter",
    "StringRangeMatchMode",
    "UuidSetFilter",
    "UuidSetMatchMode",
    "WorkQueueCategorySetFilter",
]

_REFS = {
    "BillableStatusType": "candid_aio.resources.encounters.v_4.types",
    "ClaimId": "candid_aio.resources.commons.types",
    "ClaimStatus": "candid_aio.resources.claims.types",
    "ClinicalTrialPhase": "candid_aio.resources.clinical_trials.v_1.types",
    "DenialReasonContent": "candid_aio.resources.service_lines.v_2.types",
    "EncounterId": "candid_aio.resources.commons.types",
    "EncounterOwnerOfNextActionType": "candid_aio.resources.encounters.v_4.types",
    "EncounterServiceFacility": "candid_aio.resources.service_facility.types",
    "EncounterSubmissionExpectation": "candid_aio.resources.encounters.v_4.types",
    "EncounterWorkQueueSnooze": "candid_aio.resources.commons.types",
    "FacilityTypeCode": "candid_aio.resources.commons.types",
    "NextResponsibleParty": "candid_aio.resources.commons.types",
    "Npi": "candid_aio.resources.commons.types",
    "OrganizationId": "candid_aio.resources.commons.types",
    "PageToken": "candid_aio.resources.commons.types",
    "PayerId": "candid_aio.resources.payers.v_3.types",
    "PriorAuthorizationNumber": "candid_aio.resources.encounters.v_4.types",
    "ProcedureModifier": "candid_aio.resources.commons.types",
    "RejectionReason": "candid_aio.resources.commons.types",
    "ResponsiblePartyType": "candid_aio.resources.encounters.v_4.types",
    "SourceOfPaymentCode": "candid_aio.resources.commons.types",
    "State": "candid_aio.resources.commons.types",
    "TagId": "candid_aio.resources.tags.types",
    "TaskCategory": "candid_aio.resources.tasks.commons.types",
    "TaskType": "candid_aio.resources.tasks.commons.types",
    "TypeOfBillComposite": "candid_aio.resources.x_12.v_1.types",
    "UserId": "candid_aio.resources.commons.types",
    "WorkQueueCategory": "candid_aio.resources.work_queues.v_2.types",
    "WorkQueueId": "candid_aio.resources.commons.types",
}


class DateRangeMatchMode(OpenEnum):
    BETWEEN = "between"
    NOT_BETWEEN = "not_between"


class DatetimeRangeMatchMode(OpenEnum):
    BETWEEN = "between"
    NOT_BETWEEN = "not_between"


class EncounterSortDirections(OpenEnum):
    DESCENDING = "desc"
    ASCENDING = "asc"


class EncounterSortableFields(OpenEnum):
    CREATED_AT = "created_at"
    DATE_OF_SERVICE = "date_of_service"
    PAYER_NAME = "payer_name"
    PAYER_ID = "payer_id"
    SECONDARY_PAYER_NAME = "secondary_payer_name"
    SECONDARY_PAYER_ID = "secondary_payer_id"
    CLAIM_STATUS = "status"
    PATIENT_NAME = "patient_name"
    BILLING_PROVIDER_TAX_ID = "billing_provider_tax_id"
    BILLING_PROVIDER_NPI = "billing_provider_npi"
    RENDERING_PROVIDER_NPI = "rendering_provider_npi"
    RENDERING_PROVIDER_NAME = "rendering_provider_name"
    WORK_QUEUE_MEMBERSHIP_ACTIVATED_AT = "work_queue_membership_activated_at"
    SNOOZE_END_DATE = "snooze_end_date"
    CARCS = "carcs"
    CLAIM_UPDATED_AT = "claim_updated_at"
    TASK_CATEGORY = "task_category"
    TASK_TYPE = "task_type"
    DIAGNOSIS_CODES = "diagnosis_codes"
    PATIENT_STATE = "patient_state"
    PRIMARY_PLAN_TYPE = "primary_plan_type"
    SECONDARY_PLAN_TYPE = "secondary_plan_type"
    PRIMARY_MEMBER_ID = "primary_member_id"
    PLACE_OF_SERVICE_CODE = "place_of_service_code"
    SERVICE_LINE_PLACE_OF_SERVICE_CODES = "service_line_place_of_service_codes"
    REJECTION_REASON = "rejection_reason"
    TASK_ASSIGNEE = "task_assignee"
    SERVICE_LINE_CPT_CODES = "service_line_cpt_codes"
    CLAIM_BALANCE = "claim_balance"
    PRIMARY_PAYER_PLAN_GROUP_NAME = "primary_payer_plan_group_name"
    SECONDARY_PAYER_PLAN_GROUP_NAME = "secondary_payer_plan_group_name"
    SUM_CHARGE_AMOUNT_CENTS = "sum_charge_amount_cents"
    PRIMARY_PAYER_PLAN_NAME = "primary_payer_plan_name"
    SECONDARY_PAYER_PLAN_NAME = "secondary_payer_plan_name"
    DAYS_SINCE_UNSNOOZED = "days_since_unsnoozed"
    ATTENDING_PROVIDER_NPI = "attending_provider_npi"
    ATTENDING_PROVIDER_NAME = "attending_provider_name"
    NON_INSURANCE_PAYER_NAMES = "non_insurance_payer_names"
    TIMELY_FILING_DEADLINE = "timely_filing_deadline"


class IntRangeMatchMode(OpenEnum):
    BETWEEN = "between"
    NOT_BETWEEN = "not_between"


class PrefixableSetMatchMode(OpenEnum):
    IN = "in"
    NOT_IN = "not_in"
    STARTS_WITH = "starts_with"


class RangeableStringMatchMode(OpenEnum):
    EQUALS = "equals"
    NOT_EQUALS = "not_equals"
    CONTAINS = "contains"
    NOT_CONTAINS = "not_contains"
    STARTS_WITH = "starts_with"
    ENDS_WITH = "ends_with"
    BETWEEN = "between"
    NOT_BETWEEN = "not_between"


class SetMatchMode(OpenEnum):
    IN = "in"
    NOT_IN = "not_in"


class StringMatchMode(OpenEnum):
    EQUALS = "equals"
    NOT_EQUALS = "not_equals"
    CONTAINS = "contains"
    NOT_CONTAINS = "not_contains"
    STARTS_WITH = "starts_with"
    ENDS_WITH = "ends_with"


class StringRangeMatchMode(OpenEnum):
    BETWEEN = "between"
    NOT_BETWEEN = "not_between"


class UuidSetMatchMode(OpenEnum):
    IN = "in"
    NOT_IN = "not_in"


@model(kw_only=True)
class BooleanFilter(Model):
    __slots__ = ()

    value: bool


@model(kw_only=True)
class DateRangeFilter(Model):
    __slots__ = ()

    mode: DateRangeMatchMode | None = None
    min: dt.date | None = None
    max: dt.date | None = None


@model(kw_only=True)
class DatetimeRangeFilter(Model):
    __slots__ = ()

    mode: DatetimeRangeMatchMode | None = None
    min: dt.datetime | None = None
    max: dt.datetime | None = None


@model(kw_only=True)
class EncounterFilter(Model):
    __slots__ = ()

    organization_ids: UuidSetFilter | None = None
    search_term: str | None = None
    primary_payer_name: StringFilter | None = None
    primary_payer_plan_name: StringFilter | None = None
    primary_payer_id: StringFilter | None = None
    primary_member_id: StringFilter | None = None
    primary_group_number: StringFilter | None = None
    primary_plan_type: SetFilter | None = None
    primary_payer_plan_group_id: UuidSetFilter | None = None
    primary_payer_group_name: StringFilter | None = None
    secondary_payer_name: StringFilter | None = None
    secondary_payer_plan_name: StringFilter | None = None
    secondary_payer_id: StringFilter | None = None
    secondary_member_id: StringFilter | None = None
    secondary_group_number: StringFilter | None = None
    secondary_plan_type: SetFilter | None = None
    secondary_payer_plan_group_id: UuidSetFilter | None = None
    secondary_payer_group_name: StringFilter | None = None
    service_facility_name: StringFilter | None = None
    service_facility_state: SetFilter | None = None
    procedure_codes: RangeableStringFilter | None = None
    procedure_code_range: StringRangeFilter | None = None
    revenue_codes: SetFilter | None = None
    carcs: PrefixableSetFilter | None = None
    rarcs: PrefixableSetFilter | None = None
    denial_reasons: SetFilter | None = None
    rejection_reasons: SetFilter | None = None
    procedure_modifiers: SetFilter | None = None
    billing_provider_npi: StringFilter | None = None
    billing_provider_tin: StringFilter | None = None
    rendering_provider_npi: StringFilter | None = None
    rendering_provider_name: StringFilter | None = None
    attending_provider_npi: StringFilter | None = None
    attending_provider_name: StringFilter | None = None
    claim_status: SetFilter | None = None
    external_id: StringFilter | None = None
    claim_id: UuidSetFilter | None = None
    patient_external_id: StringFilter | None = None
    patient_state: SetFilter | None = None
    billable_status: SetFilter | None = None
    responsible_party: SetFilter | None = None
    next_responsible_party: SetFilter | None = None
    owner_of_next_action: SetFilter | None = None
    submission_expectation: SetFilter | None = None
    work_queue_id: SetFilter | None = None
    work_queue_category: WorkQueueCategorySetFilter | None = None
    days_in_queue: IntRangeFilter | None = None
    tag_ids: SetFilter | None = None
    static_view_id: UUID | None = None
    task_type: SetFilter | None = None
    task_category: SetFilter | None = None
    task_assignee: UuidSetFilter | None = None
    task_description: StringFilter | None = None
    date_of_service: DateRangeFilter | None = None
    timely_filing_deadline: DateRangeFilter | None = None
    claim_updated_at: DatetimeRangeFilter | None = None
    sum_charge_amount_cents: IntRangeFilter | None = None
    sum_allowed_amount_cents: IntRangeFilter | None = None
    sum_paid_amount_cents: IntRangeFilter | None = None
    sum_patient_responsibility_cents: IntRangeFilter | None = None
    claim_balance: IntRangeFilter | None = None
    diagnosis_codes: StringFilter | None = None
    has_secondary_insurance: BooleanFilter | None = None
    has_unassigned_tasks: BooleanFilter | None = None
    is_snoozed: BooleanFilter | None = None
    has_been_submitted: BooleanFilter | None = None
    in_work_queue: BooleanFilter | None = None
    non_insurance_payer_category: StringFilter | None = None
    non_insurance_payer_name: StringFilter | None = None
    type_of_bill: SetFilter | None = None
    place_of_service_code: SetFilter | None = None
    service_line_place_of_service_code: SetFilter | None = None


@model(kw_only=True)
class EncounterSearchBase(Model):
    __slots__ = ()

    filters: EncounterFilter | None = None
    page_token: PageToken | None = None
    sort: list[SortCriterion] | None = None


@model(kw_only=True)
class EncounterSummary(Model):
    __slots__ = ()

    encounter_id: EncounterId
    patient_control_number: str | None = None
    claim_id: ClaimId
    claim_status: ClaimStatus
    billing_provider_npi: Npi
    billing_provider_name: str
    billing_provider_tin: str | None = None
    rendering_provider_npi: Npi
    rendering_provider_name: str
    rendering_provider_tin: str | None = None
    optional_rendering_provider_npi: Npi | None = None
    optional_rendering_provider_name: str | None = None
    patient_first_name: str
    patient_last_name: str
    patient_external_id: str | None = None
    patient_state: State | None = None
    primary_payer_id: PayerId | None = None
    primary_payer_name: str | None = None
    primary_payer_plan_group_name: str | None = None
    primary_payer_plan_name: str | None = None
    primary_group_number: str | None = None
    secondary_payer_id: PayerId | None = None
    secondary_payer_name: str | None = None
    secondary_payer_plan_group_name: str | None = None
    secondary_payer_plan_name: str | None = None
    secondary_group_number: str | None = None
    primary_member_id: str | None = None
    prior_authorization_number: PriorAuthorizationNumber | None = None
    sum_allowed_amount_cents: int
    sum_charge_amount_cents: int
    sum_paid_amount_cents: int
    primary_plan_type: SourceOfPaymentCode | None = None
    secondary_plan_type: SourceOfPaymentCode | None = None
    primary_insurance_paid_cents: int | None = None
    secondary_insurance_paid_cents: int | None = None
    tertiary_insurance_paid_cents: int | None = None
    sum_patient_responsibility_cents: int
    sum_insurance_balance_amount_cents: int | None = None
    sum_insurance_adjustment_amount_cents: int | None = None
    sum_patient_paid_amount_cents: int | None = None
    sum_patient_balance_amount_cents: int | None = None
    sum_total_balance_amount_cents: int | None = None
    sum_patient_write_off_amount_cents: int | None = None
    sum_non_insurance_paid_cents: int | None = None
    claim_balance_amount_cents: int | None = None
    procedure_codes: set[str]
    procedure_modifiers: set[ProcedureModifier]
    carcs: set[str]
    rarcs: set[str]
    denial_reasons: list[DenialReasonContent] | None = None
    rejection_reason: RejectionReason | None = None
    tag_ids: list[TagId]
    date_of_service: dt.date
    end_date_of_service: dt.date | None = None
    timely_filing_deadline: dt.date | None = None
    service_facility: EncounterServiceFacility
    place_of_service_code: FacilityTypeCode | None = None
    service_line_place_of_service_codes: list[FacilityTypeCode] | None = None
    service_line_total_quantity: float | None = None
    diagnosis_codes: set[str]
    encounter_external_id: str | None = None
    billable_status: BillableStatusType
    responsible_party: ResponsiblePartyType
    work_queue_id: WorkQueueId | None = None
    work_queue_name: str | None = None
    work_queue_membership_activated_at: dt.datetime | None = None
    owner_of_next_action: EncounterOwnerOfNextActionType
    has_active_job: bool
    task_category: TaskCategory | None = None
    task_type: TaskType | None = None
    active_snooze: EncounterWorkQueueSnooze | None = None
    days_since_unsnoozed: int | None = None
    claim_updated_at: dt.datetime
    task_assignees: list[UserId] | None = None
    task_assignees_by_name: list[str] | None = None
    task_description: str | None = None
    next_responsible_party: NextResponsibleParty | None = None
    non_insurance_payer_categories: list[str] | None = None
    non_insurance_payer_names: list[str] | None = None
    clinical_trial_phases: set[ClinicalTrialPhase] | None = None
    submission_expectation: EncounterSubmissionExpectation | None = None
    type_of_bill: TypeOfBillComposite | None = None
    attending_provider_npi: Npi | None = None
    attending_provider_name: str | None = None
    revenue_codes: list[str] | None = None
    organization_id: OrganizationId | None = None


@model(kw_only=True)
class EncounterSummaryPage(ResourcePage):
    __slots__ = ()

    items: list[EncounterSummary]


@model(kw_only=True)
class IntRangeFilter(Model):
    __slots__ = ()

    mode: IntRangeMatchMode | None = None
    min: int | None = None
    max: int | None = None


@model(kw_only=True)
class PrefixableSetFilter(Model):
    __slots__ = ()

    mode: PrefixableSetMatchMode | None = None
    values: list[str]


@model(kw_only=True)
class RangeableStringFilter(Model):
    __slots__ = ()

    mode: RangeableStringMatchMode | None = None
    values: list[str] | None = None
    min: str | None = None
    max: str | None = None


@model(kw_only=True)
class SetFilter(Model):
    __slots__ = ()

    mode: SetMatchMode | None = None
    values: list[str]


@model(kw_only=True)
class SortCriterion(Model):
    __slots__ = ()

    field: EncounterSortableFields
    direction: EncounterSortDirections | None = None


@model(kw_only=True)
class StringFilter(Model):
    __slots__ = ()

    mode: StringMatchMode | None = None
    values: list[str]


@model(kw_only=True)
class StringRangeFilter(Model):
    __slots__ = ()

    mode: StringRangeMatchMode | None = None
    min: str | None = None
    max: str | None = None


@model(kw_only=True)
class UuidSetFilter(Model):
    __slots__ = ()

    mode: UuidSetMatchMode | None = None
    values: list[UUID]


@model(kw_only=True)
class WorkQueueCategorySetFilter(Model):
    __slots__ = ()

    mode: SetMatchMode | None = None
    values: list[WorkQueueCategory]
