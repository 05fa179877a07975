"""The types of `patient_ar.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import ClaimId, EncounterId, PageToken, PatientExternalId, ServiceLineId
    from candid_aio.resources.organization_service_facilities.v_2.types import OrganizationServiceFacilityId

__all__ = [
    "InsuranceAdjustmentInfo",
    "InsurancePaymentInfo",
    "InvalidFiltersErrorType",
    "InventoryRecord",
    "InvoiceItemizationResponse",
    "ListInventoryPagedResponse",
    "NonInsuranceAdjustmentInfo",
    "NonInsurancePaymentInfo",
    "PatientAdjustmentInfo",
    "PatientArStatus",
    "PatientPaymentAllocation",
    "PatientPaymentInfo",
    "ServiceLineItemization",
]

_REFS = {
    "ClaimId": "candid_aio.resources.commons.types",
    "EncounterId": "candid_aio.resources.commons.types",
    "OrganizationServiceFacilityId": "candid_aio.resources.organization_service_facilities.v_2.types",
    "PageToken": "candid_aio.resources.commons.types",
    "PatientExternalId": "candid_aio.resources.commons.types",
    "ServiceLineId": "candid_aio.resources.commons.types",
    "datetime": "datetime",
}


class PatientArStatus(OpenEnum):
    INVOICEABLE = "invoiceable"
    NON_INVOICEABLE = "non_invoiceable"


@model(kw_only=True)
class InsuranceAdjustmentInfo(Model):
    __slots__ = ()

    total_adjustment_cents: int


@model(kw_only=True)
class InsurancePaymentInfo(Model):
    __slots__ = ()

    total_payment_cents: int


@model(kw_only=True)
class InvalidFiltersErrorType(Model):
    __slots__ = ()

    message: str


@model(kw_only=True)
class InventoryRecord(Model):
    __slots__ = ()

    claim_id: ClaimId
    encounter_id: EncounterId
    timestamp: dt.datetime
    patient_external_id: PatientExternalId
    patient_ar_status: PatientArStatus


@model(kw_only=True)
class InvoiceItemizationResponse(Model):
    __slots__ = ()

    claim_id: ClaimId
    patient_balance_cents: int
    organization_service_facility_id: OrganizationServiceFacilityId | None = None
    claim_level_patient_payments: PatientPaymentInfo
    service_line_itemization: list[ServiceLineItemization]


@model(kw_only=True)
class ListInventoryPagedResponse(Model):
    __slots__ = ()

    records: list[InventoryRecord]
    next_page_token: PageToken | None = None


@model(kw_only=True)
class NonInsuranceAdjustmentInfo(Model):
    __slots__ = ()

    total_adjustment_cents: int


@model(kw_only=True)
class NonInsurancePaymentInfo(Model):
    __slots__ = ()

    total_payment_cents: int


@model(kw_only=True)
class PatientAdjustmentInfo(Model):
    __slots__ = ()

    total_adjustment_cents: int


@model(kw_only=True)
class PatientPaymentAllocation(Model):
    __slots__ = ()

    source_id: str | None = None
    amount_cents: int


@model(kw_only=True)
class PatientPaymentInfo(Model):
    __slots__ = ()

    total_payment_cents: int
    items: list[PatientPaymentAllocation]


@model(kw_only=True)
class ServiceLineItemization(Model):
    __slots__ = ()

    service_line_id: ServiceLineId
    procedure_code: str
    date_of_service: dt.date
    patient_balance_cents: int
    charge_amount_cents: int
    insurance_adjustments: InsuranceAdjustmentInfo
    insurance_payments: InsurancePaymentInfo
    non_insurance_adjustments: NonInsuranceAdjustmentInfo
    non_insurance_payments: NonInsurancePaymentInfo
    patient_adjustments: PatientAdjustmentInfo
    patient_payments: PatientPaymentInfo
    copay_cents: int
    coinsurance_cents: int
    deductible_cents: int
