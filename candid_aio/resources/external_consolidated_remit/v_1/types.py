"""The types of `external_consolidated_remit.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, TypeAlias
from uuid import UUID

from candid_aio.resources.commons.types import ResourcePage
from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum, UnknownVariant, union

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import ServiceLineId
    from candid_aio.resources.consolidated_remits.v_1.types import ConsolidatedRemitId
    from candid_aio.resources.era_commons.types import ClaimStatusCodeCreate
    from candid_aio.resources.eras.types import (
        EraAdjustment,
        EraClaimPaymentId,
        EraPayment,
        EraPaymentId,
        EraServicePayment,
        PaymentBundleId,
    )
    from candid_aio.resources.organization_service_facilities.v_2.types import OrganizationServiceFacilityId

__all__ = [
    "EraClaimPaymentSummary",
    "ExternalConsolidatedRemitEraPayment",
    "ExternalConsolidatedRemitEraPaymentsResponse",
    "ExternalConsolidatedRemitInsuranceAdjustmentTransaction",
    "ExternalConsolidatedRemitInsurancePaymentTransaction",
    "ExternalConsolidatedRemitTransaction",
    "ExternalConsolidatedRemitTransactionId",
    "ExternalConsolidatedRemitTransactionPage",
    "ExternalConsolidatedRemitTransaction_InsuranceAdjustment",
    "ExternalConsolidatedRemitTransaction_InsurancePayment",
    "InsuranceAdjustmentReason",
    "InsuranceAdjustmentSource",
    "PaymentBundle",
    "PaymentBundleAllocationMethod",
    "TargetType",
    "TransactionCommonFields",
    "TransactionSource",
    "TransactionSourceEraServicePayment",
    "TransactionSourcePaymentBundle",
    "TransactionSource_EraServicePayment",
    "TransactionSource_PaymentBundle",
    "TransactionType",
]

_REFS = {
    "ClaimStatusCodeCreate": "candid_aio.resources.era_commons.types",
    "ConsolidatedRemitId": "candid_aio.resources.consolidated_remits.v_1.types",
    "EraAdjustment": "candid_aio.resources.eras.types",
    "EraClaimPaymentId": "candid_aio.resources.eras.types",
    "EraPayment": "candid_aio.resources.eras.types",
    "EraPaymentId": "candid_aio.resources.eras.types",
    "EraServicePayment": "candid_aio.resources.eras.types",
    "OrganizationServiceFacilityId": "candid_aio.resources.organization_service_facilities.v_2.types",
    "PageToken": "candid_aio.resources.commons.types",
    "PaymentBundleId": "candid_aio.resources.eras.types",
    "ServiceLineId": "candid_aio.resources.commons.types",
}

ExternalConsolidatedRemitTransactionId: TypeAlias = UUID


class InsuranceAdjustmentReason(OpenEnum):
    SMALL_BALANCE = "SMALL_BALANCE"
    NO_AUTHORIZATION_OR_REFERRAL = "NO_AUTHORIZATION_OR_REFERRAL"
    TIMELY_FILING = "TIMELY_FILING"
    STALE_DATE = "STALE_DATE"
    TIMELY_FILING_LATE_ENCOUNTER = "TIMELY_FILING_LATE_ENCOUNTER"
    CREDENTIALING_OR_CONTRACTING = "CREDENTIALING_OR_CONTRACTING"
    NON_COVERED_MAX_BENEFIT = "NON_COVERED_MAX_BENEFIT"
    NOT_MEDICALLY_NECESSARY = "NOT_MEDICALLY_NECESSARY"
    BUNDLED_OR_INCLUSIVE = "BUNDLED_OR_INCLUSIVE"
    UNCOLLECTIBLE_OR_NON_BILLABLE = "UNCOLLECTIBLE_OR_NON_BILLABLE"
    EFFORTS_EXHAUSTED = "EFFORTS_EXHAUSTED"
    ADMINISTRATIVE_WRITE_OFF = "ADMINISTRATIVE_WRITE_OFF"
    CASE_RATE_OR_CAPITATED = "CASE_RATE_OR_CAPITATED"
    CHARITY_OR_FINANCIAL_ASSISTANCE = "CHARITY_OR_FINANCIAL_ASSISTANCE"
    PATIENT_EXPERIENCE_OR_SERVICE_RECOVERY = "PATIENT_EXPERIENCE_OR_SERVICE_RECOVERY"
    OON_COURTESY_ADJUSTMENT = "OON_COURTESY_ADJUSTMENT"
    PROMPT_PAY_DISCOUNT = "PROMPT_PAY_DISCOUNT"
    BAD_DEBT = "BAD_DEBT"
    COLLECTION_AGENCY = "COLLECTION_AGENCY"
    OTHER = "OTHER"
    UNKNOWN = "UNKNOWN"
    CONTRACTUAL_ADJUSTMENT = "CONTRACTUAL_ADJUSTMENT"
    DECEASED = "DECEASED"
    BANKRUPTCY = "BANKRUPTCY"
    PRIMARY_PAID_MAX_BENEFITS = "PRIMARY_PAID_MAX_BENEFITS"
    INTEREST = "INTEREST"


class InsuranceAdjustmentSource(OpenEnum):
    MANUAL = "MANUAL"
    ERA = "ERA"
    ERA_RULE = "ERA_RULE"
    PAYMENT_BUNDLE = "PAYMENT_BUNDLE"


class PaymentBundleAllocationMethod(OpenEnum):
    AUTO_ALLOCATED_ORGANIZATION = "auto_allocated_organization"
    USER_ALLOCATED_SERVICE_LINE = "user_allocated_service_line"
    USER_ALLOCATED_CLEARING = "user_allocated_clearing"
    USER_ALLOCATED_EXTERNAL = "user_allocated_external"


class TargetType(OpenEnum):
    ORGANIZATION = "ORGANIZATION"
    PROVIDER = "PROVIDER"
    EXTERNAL_PROVIDER = "EXTERNAL_PROVIDER"
    CLAIM = "CLAIM"
    SERVICE_LINE = "SERVICE_LINE"
    APPOINTMENT = "APPOINTMENT"


class TransactionType(OpenEnum):
    INSURANCE_PAYMENT = "insurance_payment"
    INSURANCE_ADJUSTMENT = "insurance_adjustment"


@model(kw_only=True)
class EraClaimPaymentSummary(Model):
    __slots__ = ()

    id: EraClaimPaymentId
    patient_control_number: str
    payer_claim_control_number: str
    claim_status_code: ClaimStatusCodeCreate
    total_claim_charge_amount_cents: int
    claim_payment_amount_cents: int
    patient_responsibility_amount_cents: int
    adjustments: list[EraAdjustment]


@model(kw_only=True)
class ExternalConsolidatedRemitEraPayment(Model):
    __slots__ = ()

    era_payment: EraPayment
    is_primary: bool


@model(kw_only=True)
class ExternalConsolidatedRemitEraPaymentsResponse(Model):
    __slots__ = ()

    consolidated_remit_id: ConsolidatedRemitId
    era_payments: list[ExternalConsolidatedRemitEraPayment]


@model(kw_only=True)
class TransactionCommonFields(Model):
    __slots__ = ()

    id: ExternalConsolidatedRemitTransactionId
    remit_id: EraPaymentId | None = None
    consolidated_remit_id: ConsolidatedRemitId | None = None
    era_payer_name: str | None = None
    target_type: TargetType
    target_id: UUID
    organization_service_facility_id: OrganizationServiceFacilityId | None = None
    organization_service_facility_external_id: str | None = None
    amount_cents: int
    created_at: dt.datetime
    is_void: bool
    posted_at: dt.datetime | None = None
    posted_by: str | None = None
    voided_at: dt.datetime | None = None
    voided_by: str | None = None
    source: TransactionSource


@model(kw_only=True)
class ExternalConsolidatedRemitInsuranceAdjustmentTransaction(TransactionCommonFields):
    __slots__ = ()

    adjustment_source: InsuranceAdjustmentSource
    adjustment_reason: InsuranceAdjustmentReason
    carc: str | None = None
    adjustment_details: list[EraAdjustment]
    reverses_adjustment_id: ExternalConsolidatedRemitTransactionId | None = None
    reverted_by_adjustment_id: ExternalConsolidatedRemitTransactionId | None = None


@model(kw_only=True)
class ExternalConsolidatedRemitInsurancePaymentTransaction(TransactionCommonFields):
    __slots__ = ()

    provider_adjustment_reason_code: str | None = None
    voids_transaction_id: ExternalConsolidatedRemitTransactionId | None = None


@model(kw_only=True)
class ExternalConsolidatedRemitTransactionPage(ResourcePage):
    __slots__ = ()

    items: list[ExternalConsolidatedRemitTransaction]


@model(kw_only=True)
class ExternalConsolidatedRemitTransaction_InsuranceAdjustment(Model):
    __slots__ = ()

    type: Literal["insurance_adjustment"] = "insurance_adjustment"
    adjustment_source: InsuranceAdjustmentSource
    adjustment_reason: InsuranceAdjustmentReason
    carc: str | None = None
    adjustment_details: list[EraAdjustment]
    reverses_adjustment_id: ExternalConsolidatedRemitTransactionId | None = None
    reverted_by_adjustment_id: ExternalConsolidatedRemitTransactionId | None = None
    id: ExternalConsolidatedRemitTransactionId
    remit_id: EraPaymentId | None = None
    consolidated_remit_id: ConsolidatedRemitId | None = None
    era_payer_name: str | None = None
    target_type: TargetType
    target_id: UUID
    organization_service_facility_id: OrganizationServiceFacilityId | None = None
    organization_service_facility_external_id: str | None = None
    amount_cents: int
    created_at: dt.datetime
    is_void: bool
    posted_at: dt.datetime | None = None
    posted_by: str | None = None
    voided_at: dt.datetime | None = None
    voided_by: str | None = None
    source: TransactionSource


@model(kw_only=True)
class ExternalConsolidatedRemitTransaction_InsurancePayment(Model):
    __slots__ = ()

    type: Literal["insurance_payment"] = "insurance_payment"
    provider_adjustment_reason_code: str | None = None
    voids_transaction_id: ExternalConsolidatedRemitTransactionId | None = None
    id: ExternalConsolidatedRemitTransactionId
    remit_id: EraPaymentId | None = None
    consolidated_remit_id: ConsolidatedRemitId | None = None
    era_payer_name: str | None = None
    target_type: TargetType
    target_id: UUID
    organization_service_facility_id: OrganizationServiceFacilityId | None = None
    organization_service_facility_external_id: str | None = None
    amount_cents: int
    created_at: dt.datetime
    is_void: bool
    posted_at: dt.datetime | None = None
    posted_by: str | None = None
    voided_at: dt.datetime | None = None
    voided_by: str | None = None
    source: TransactionSource


@model(kw_only=True)
class PaymentBundle(Model):
    __slots__ = ()

    id: PaymentBundleId
    era_payment_id: EraPaymentId
    amount_cents: int
    allocation_method: PaymentBundleAllocationMethod
    service_line_id: ServiceLineId | None = None


@model(kw_only=True)
class TransactionSourceEraServicePayment(Model):
    __slots__ = ()

    era_service_payment: EraServicePayment
    service_line_id: ServiceLineId | None = None
    era_claim_payment: EraClaimPaymentSummary


@model(kw_only=True)
class TransactionSourcePaymentBundle(Model):
    __slots__ = ()

    payment_bundle: PaymentBundle


@model(kw_only=True)
class TransactionSource_EraServicePayment(Model):
    __slots__ = ()

    type: Literal["era_service_payment"] = "era_service_payment"
    era_service_payment: EraServicePayment
    service_line_id: ServiceLineId | None = None
    era_claim_payment: EraClaimPaymentSummary


@model(kw_only=True)
class TransactionSource_PaymentBundle(Model):
    __slots__ = ()

    type: Literal["payment_bundle"] = "payment_bundle"
    payment_bundle: PaymentBundle


if TYPE_CHECKING:
    ExternalConsolidatedRemitTransaction: TypeAlias = (
        ExternalConsolidatedRemitTransaction_InsurancePayment
        | ExternalConsolidatedRemitTransaction_InsuranceAdjustment
        | UnknownVariant
    )
else:
    ExternalConsolidatedRemitTransaction = union(
        "ExternalConsolidatedRemitTransaction",
        __name__,
        "type",
        {
            "insurance_payment": "ExternalConsolidatedRemitTransaction_InsurancePayment",
            "insurance_adjustment": "ExternalConsolidatedRemitTransaction_InsuranceAdjustment",
        },
    )

if TYPE_CHECKING:
    TransactionSource: TypeAlias = (
        TransactionSource_EraServicePayment | TransactionSource_PaymentBundle | UnknownVariant
    )
else:
    TransactionSource = union(
        "TransactionSource",
        __name__,
        "type",
        {
            "era_service_payment": "TransactionSource_EraServicePayment",
            "payment_bundle": "TransactionSource_PaymentBundle",
        },
    )
