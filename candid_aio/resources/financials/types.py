"""The types of `financials`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, TypeAlias
from uuid import UUID

from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum, UnknownVariant, union

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import (
        AllocationId,
        AppointmentId,
        ClaimId,
        Date,
        EncounterExternalId,
        EncounterId,
        InvoiceId,
        PatientExternalId,
        ProviderId,
        ServiceLineId,
    )

__all__ = [
    "AccountType",
    "Allocation",
    "AllocationCreate",
    "AllocationEarmarkType",
    "AllocationEarmarkType_DateOfService",
    "AllocationEarmarkType_ExternalEncounterId",
    "AllocationOverdraftDetail",
    "AllocationRestrictionCreate",
    "AllocationRestrictionType",
    "AllocationTarget",
    "AllocationTargetCreate",
    "AllocationTargetCreate_AppointmentByIdAndPatientExternalId",
    "AllocationTargetCreate_BillingProviderById",
    "AllocationTargetCreate_ClaimByEncounterExternalId",
    "AllocationTargetCreate_ClaimById",
    "AllocationTargetCreate_ServiceLineById",
    "AllocationTargetCreate_Unattributed",
    "AllocationTarget_Appointment",
    "AllocationTarget_BillingProviderId",
    "AllocationTarget_Claim",
    "AllocationTarget_ServiceLine",
    "AllocationTarget_Unattributed",
    "AppointmentAllocationTarget",
    "AppointmentByIdAndPatientExternalId",
    "BalanceEarmark",
    "BillingProviderAllocationTarget",
    "ClaimAllocationTarget",
    "InvoiceUpdate",
    "InvoiceUpdate_Remove",
    "InvoiceUpdate_Set",
    "NoteUpdate",
    "NoteUpdate_Remove",
    "NoteUpdate_Set",
    "PatientPaymentCreateSource",
    "PatientTransactionSource",
    "ReallocationWouldOverdraftErrorContent",
    "RefundReason",
    "RefundReasonUpdate",
    "RefundReasonUpdate_Remove",
    "RefundReasonUpdate_Set",
    "ServiceLineAllocationTarget",
]

_REFS = {
    "AllocationId": "candid_aio.resources.commons.types",
    "AppointmentId": "candid_aio.resources.commons.types",
    "ClaimId": "candid_aio.resources.commons.types",
    "Date": "candid_aio.resources.commons.types",
    "EncounterExternalId": "candid_aio.resources.commons.types",
    "EncounterId": "candid_aio.resources.commons.types",
    "InvoiceId": "candid_aio.resources.commons.types",
    "PatientExternalId": "candid_aio.resources.commons.types",
    "ProviderId": "candid_aio.resources.commons.types",
    "ServiceLineId": "candid_aio.resources.commons.types",
}


class AccountType(OpenEnum):
    PATIENT = "PATIENT"
    INSURANCE = "INSURANCE"
    THIRD_PARTY_PAYER = "THIRD_PARTY_PAYER"


class AllocationRestrictionType(OpenEnum):
    BILLING_PROVIDER_NPI = "billing_provider_npi"
    SERVICE_FACILITY_ID = "service_facility_id"


class PatientPaymentCreateSource(OpenEnum):
    MANUAL_ENTRY = "MANUAL_ENTRY"
    PHREESIA = "PHREESIA"
    SHERPA_HEALTH = "SHERPA_HEALTH"
    LOCKBOX = "LOCKBOX"


class PatientTransactionSource(OpenEnum):
    MANUAL_ENTRY = "MANUAL_ENTRY"
    CHARGEBEE = "CHARGEBEE"
    SQUARE = "SQUARE"
    STRIPE = "STRIPE"
    ELATION = "ELATION"
    CEDAR = "CEDAR"
    HEALTHIE = "HEALTHIE"
    REALLOCATION = "REALLOCATION"
    PHREESIA = "PHREESIA"
    INSTAMED = "INSTAMED"
    SHERPA_HEALTH = "SHERPA_HEALTH"
    LOCKBOX = "LOCKBOX"


class RefundReason(OpenEnum):
    OVERCHARGED = "OVERCHARGED"
    ENTERED_IN_ERROR = "ENTERED_IN_ERROR"
    TRANSFER = "TRANSFER"


@model(kw_only=True)
class Allocation(Model):
    __slots__ = ()

    allocation_id: AllocationId | None = None
    amount_cents: int
    target: AllocationTarget
    earmark: BalanceEarmark | None = None
    allocated_on: dt.datetime | None = None


@model(kw_only=True)
class AllocationCreate(Model):
    __slots__ = ()

    amount_cents: int
    target: AllocationTargetCreate
    earmark: AllocationEarmarkType | None = None


@model(kw_only=True)
class AllocationEarmarkType_DateOfService(Model):
    __slots__ = ()

    value: Date
    type: Literal["date_of_service"] = "date_of_service"


@model(kw_only=True)
class AllocationEarmarkType_ExternalEncounterId(Model):
    __slots__ = ()

    value: EncounterExternalId
    type: Literal["external_encounter_id"] = "external_encounter_id"


@model(kw_only=True)
class AllocationOverdraftDetail(Model):
    __slots__ = ()

    allocation_target: AllocationTarget
    patient_paid_amount_cents: int
    current_balance_cents: int
    overage_amount_cents: int
    error_message: str


@model(kw_only=True)
class AllocationRestrictionCreate(Model):
    __slots__ = ()

    restriction_type: AllocationRestrictionType
    restriction_value: str


@model(kw_only=True)
class AllocationTargetCreate_AppointmentByIdAndPatientExternalId(Model):
    __slots__ = ()

    type: Literal["appointment_by_id_and_patient_external_id"] = "appointment_by_id_and_patient_external_id"
    appointment_id: AppointmentId
    patient_external_id: PatientExternalId


@model(kw_only=True)
class AllocationTargetCreate_BillingProviderById(Model):
    __slots__ = ()

    value: ProviderId
    type: Literal["billing_provider_by_id"] = "billing_provider_by_id"


@model(kw_only=True)
class AllocationTargetCreate_ClaimByEncounterExternalId(Model):
    __slots__ = ()

    value: EncounterExternalId
    type: Literal["claim_by_encounter_external_id"] = "claim_by_encounter_external_id"


@model(kw_only=True)
class AllocationTargetCreate_ClaimById(Model):
    __slots__ = ()

    value: ClaimId
    type: Literal["claim_by_id"] = "claim_by_id"


@model(kw_only=True)
class AllocationTargetCreate_ServiceLineById(Model):
    __slots__ = ()

    value: ServiceLineId
    type: Literal["service_line_by_id"] = "service_line_by_id"


@model(kw_only=True)
class AllocationTargetCreate_Unattributed(Model):
    __slots__ = ()

    type: Literal["unattributed"] = "unattributed"


@model(kw_only=True)
class AllocationTarget_Appointment(Model):
    __slots__ = ()

    type: Literal["appointment"] = "appointment"
    appointment_id: AppointmentId
    patient_external_id: PatientExternalId


@model(kw_only=True)
class AllocationTarget_BillingProviderId(Model):
    __slots__ = ()

    type: Literal["billing_provider_id"] = "billing_provider_id"
    billing_provider_id: ProviderId


@model(kw_only=True)
class AllocationTarget_Claim(Model):
    __slots__ = ()

    type: Literal["claim"] = "claim"
    claim_id: ClaimId
    encounter_id: EncounterId


@model(kw_only=True)
class AllocationTarget_ServiceLine(Model):
    __slots__ = ()

    type: Literal["service_line"] = "service_line"
    service_line_id: ServiceLineId
    claim_id: ClaimId
    encounter_id: EncounterId


@model(kw_only=True)
class AllocationTarget_Unattributed(Model):
    __slots__ = ()

    type: Literal["unattributed"] = "unattributed"


@model(kw_only=True)
class AppointmentAllocationTarget(Model):
    __slots__ = ()

    appointment_id: AppointmentId
    patient_external_id: PatientExternalId


@model(kw_only=True)
class AppointmentByIdAndPatientExternalId(Model):
    __slots__ = ()

    appointment_id: AppointmentId
    patient_external_id: PatientExternalId


@model(kw_only=True)
class BalanceEarmark(Model):
    __slots__ = ()

    id: UUID
    target: AllocationEarmarkType
    amount_earmarked_cents: int | None = None
    created_by_allocation_id: AllocationId | None = None


@model(kw_only=True)
class BillingProviderAllocationTarget(Model):
    __slots__ = ()

    billing_provider_id: ProviderId


@model(kw_only=True)
class ClaimAllocationTarget(Model):
    __slots__ = ()

    claim_id: ClaimId
    encounter_id: EncounterId


@model(kw_only=True)
class InvoiceUpdate_Remove(Model):
    __slots__ = ()

    type: Literal["remove"] = "remove"


@model(kw_only=True)
class InvoiceUpdate_Set(Model):
    __slots__ = ()

    value: InvoiceId
    type: Literal["set"] = "set"


@model(kw_only=True)
class NoteUpdate_Remove(Model):
    __slots__ = ()

    type: Literal["remove"] = "remove"


@model(kw_only=True)
class NoteUpdate_Set(Model):
    __slots__ = ()

    value: str
    type: Literal["set"] = "set"


@model(kw_only=True)
class ReallocationWouldOverdraftErrorContent(Model):
    __slots__ = ()

    messages: list[str]
    allocation_details: list[AllocationOverdraftDetail] | None = None


@model(kw_only=True)
class RefundReasonUpdate_Remove(Model):
    __slots__ = ()

    type: Literal["remove"] = "remove"


@model(kw_only=True)
class RefundReasonUpdate_Set(Model):
    __slots__ = ()

    value: RefundReason
    type: Literal["set"] = "set"


@model(kw_only=True)
class ServiceLineAllocationTarget(Model):
    __slots__ = ()

    service_line_id: ServiceLineId
    claim_id: ClaimId
    encounter_id: EncounterId


if TYPE_CHECKING:
    AllocationEarmarkType: TypeAlias = (
        AllocationEarmarkType_DateOfService | AllocationEarmarkType_ExternalEncounterId | UnknownVariant
    )
else:
    AllocationEarmarkType = union(
        "AllocationEarmarkType",
        __name__,
        "type",
        {
            "date_of_service": "AllocationEarmarkType_DateOfService",
            "external_encounter_id": "AllocationEarmarkType_ExternalEncounterId",
        },
    )

if TYPE_CHECKING:
    AllocationTarget: TypeAlias = (
        AllocationTarget_ServiceLine
        | AllocationTarget_Claim
        | AllocationTarget_BillingProviderId
        | AllocationTarget_Appointment
        | AllocationTarget_Unattributed
        | UnknownVariant
    )
else:
    AllocationTarget = union(
        "AllocationTarget",
        __name__,
        "type",
        {
            "service_line": "AllocationTarget_ServiceLine",
            "claim": "AllocationTarget_Claim",
            "billing_provider_id": "AllocationTarget_BillingProviderId",
            "appointment": "AllocationTarget_Appointment",
            "unattributed": "AllocationTarget_Unattributed",
        },
    )

if TYPE_CHECKING:
    AllocationTargetCreate: TypeAlias = (
        AllocationTargetCreate_ServiceLineById
        | AllocationTargetCreate_ClaimById
        | AllocationTargetCreate_ClaimByEncounterExternalId
        | AllocationTargetCreate_BillingProviderById
        | AllocationTargetCreate_AppointmentByIdAndPatientExternalId
        | AllocationTargetCreate_Unattributed
        | UnknownVariant
    )
else:
    AllocationTargetCreate = union(
        "AllocationTargetCreate",
        __name__,
        "type",
        {
            "service_line_by_id": "AllocationTargetCreate_ServiceLineById",
            "claim_by_id": "AllocationTargetCreate_ClaimById",
            "claim_by_encounter_external_id": "AllocationTargetCreate_ClaimByEncounterExternalId",
            "billing_provider_by_id": "AllocationTargetCreate_BillingProviderById",
            "appointment_by_id_and_patient_external_id": "AllocationTargetCreate_AppointmentByIdAndPatientExternalId",
            "unattributed": "AllocationTargetCreate_Unattributed",
        },
    )

if TYPE_CHECKING:
    InvoiceUpdate: TypeAlias = InvoiceUpdate_Set | InvoiceUpdate_Remove | UnknownVariant
else:
    InvoiceUpdate = union(
        "InvoiceUpdate",
        __name__,
        "type",
        {
            "set": "InvoiceUpdate_Set",
            "remove": "InvoiceUpdate_Remove",
        },
    )

if TYPE_CHECKING:
    NoteUpdate: TypeAlias = NoteUpdate_Set | NoteUpdate_Remove | UnknownVariant
else:
    NoteUpdate = union(
        "NoteUpdate",
        __name__,
        "type",
        {
            "set": "NoteUpdate_Set",
            "remove": "NoteUpdate_Remove",
        },
    )

if TYPE_CHECKING:
    RefundReasonUpdate: TypeAlias = RefundReasonUpdate_Set | RefundReasonUpdate_Remove | UnknownVariant
else:
    RefundReasonUpdate = union(
        "RefundReasonUpdate",
        __name__,
        "type",
        {
            "set": "RefundReasonUpdate_Set",
            "remove": "RefundReasonUpdate_Remove",
        },
    )
