"""The types of `write_offs.v_1`.

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
    from candid_aio.resources.commons.types import ClaimId, PatientExternalId, ProviderId, ServiceLineId
    from candid_aio.resources.non_insurance_payers.v_1.types import NonInsurancePayer, NonInsurancePayerId
    from candid_aio.resources.payers.v_3.types import Payer, PayerIdentifier

__all__ = [
    "CreateWriteOffsResponse",
    "InsuranceWriteOff",
    "InsuranceWriteOffCreate",
    "InsuranceWriteOffReason",
    "InsuranceWriteOffTarget",
    "InsuranceWriteOffTarget_BillingProviderId",
    "InsuranceWriteOffTarget_ClaimId",
    "InsuranceWriteOffTarget_ServiceLineId",
    "NonInsurancePayerWriteOff",
    "NonInsurancePayerWriteOffCreate",
    "PatientWriteOff",
    "PatientWriteOffCreate",
    "PatientWriteOffReason",
    "WriteOff",
    "WriteOffCreate",
    "WriteOffCreate_Insurance",
    "WriteOffCreate_NonInsurancePayer",
    "WriteOffCreate_Patient",
    "WriteOffId",
    "WriteOffSortField",
    "WriteOff_Insurance",
    "WriteOff_NonInsurancePayer",
    "WriteOff_Patient",
    "WriteOffsPage",
]

_REFS = {
    "AccountType": "candid_aio.resources.financials.types",
    "AdjustmentId": "candid_aio.resources.commons.types",
    "ClaimId": "candid_aio.resources.commons.types",
    "NonInsurancePayer": "candid_aio.resources.non_insurance_payers.v_1.types",
    "NonInsurancePayerId": "candid_aio.resources.non_insurance_payers.v_1.types",
    "PageToken": "candid_aio.resources.commons.types",
    "PatientExternalId": "candid_aio.resources.commons.types",
    "Payer": "candid_aio.resources.payers.v_3.types",
    "PayerIdentifier": "candid_aio.resources.payers.v_3.types",
    "PayerUuid": "candid_aio.resources.payers.v_3.types",
    "ProviderId": "candid_aio.resources.commons.types",
    "ServiceLineId": "candid_aio.resources.commons.types",
    "SortDirection": "candid_aio.resources.commons.types",
}

WriteOffId: TypeAlias = UUID


class InsuranceWriteOffReason(OpenEnum):
    SMALL_BALANCE = "SMALL_BALANCE"
    OON_WRITE_OFF = "OON_WRITE_OFF"
    NO_AUTHORIZATION_REFERRAL = "NO_AUTHORIZATION_REFERRAL"
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
    OTHER = "OTHER"
    UNKNOWN = "UNKNOWN"
    CONTRACTUAL_ADJUSTMENT = "CONTRACTUAL_ADJUSTMENT"
    PRIMARY_PAID_MAX_BENEFITS = "PRIMARY_PAID_MAX_BENEFITS"
    INTEREST = "INTEREST"


class PatientWriteOffReason(OpenEnum):
    SMALL_BALANCE = "SMALL_BALANCE"
    CHARITY_OR_FINANCIAL_ASSISTANCE = "CHARITY_OR_FINANCIAL_ASSISTANCE"
    PATIENT_EXPERIENCE_OR_SERVICE_RECOVERY = "PATIENT_EXPERIENCE_OR_SERVICE_RECOVERY"
    OON_COURTESY_ADJUSTMENT = "OON_COURTESY_ADJUSTMENT"
    PROMPT_PAY_DISCOUNT = "PROMPT_PAY_DISCOUNT"
    BAD_DEBT = "BAD_DEBT"
    COLLECTION_AGENCY = "COLLECTION_AGENCY"
    OTHER = "OTHER"
    UNKNOWN = "UNKNOWN"
    UNCOLLECTIBLE_OR_NON_BILLABLE = "UNCOLLECTIBLE_OR_NON_BILLABLE"
    DECEASED = "DECEASED"
    BANKRUPTCY = "BANKRUPTCY"


class WriteOffSortField(OpenEnum):
    AMOUNT_CENTS = "amount_cents"
    WRITE_OFF_TIMESTAMP = "write_off_timestamp"
    WRITE_OFF_NOTE = "write_off_note"


@model(kw_only=True)
class CreateWriteOffsResponse(Model):
    __slots__ = ()

    write_offs: list[WriteOff]


@model(kw_only=True)
class InsuranceWriteOff(Model):
    __slots__ = ()

    write_off_id: WriteOffId
    payer: Payer
    write_off_target: InsuranceWriteOffTarget
    write_off_timestamp: dt.datetime
    write_off_note: str | None = None
    write_off_reason: InsuranceWriteOffReason
    custom_write_off_reason: str | None = None
    reverts_write_off_id: WriteOffId | None = None
    reverted_by_write_off_id: WriteOffId | None = None
    amount_cents: int


@model(kw_only=True)
class InsuranceWriteOffCreate(Model):
    __slots__ = ()

    payer_identifier: PayerIdentifier
    write_off_target: InsuranceWriteOffTarget
    write_off_timestamp: dt.datetime
    write_off_note: str | None = None
    write_off_reason: InsuranceWriteOffReason
    custom_write_off_reason: str | None = None
    amount_cents: int


@model(kw_only=True)
class InsuranceWriteOffTarget_BillingProviderId(Model):
    __slots__ = ()

    value: ProviderId
    type: Literal["billing_provider_id"] = "billing_provider_id"


@model(kw_only=True)
class InsuranceWriteOffTarget_ClaimId(Model):
    __slots__ = ()

    value: ClaimId
    type: Literal["claim_id"] = "claim_id"


@model(kw_only=True)
class InsuranceWriteOffTarget_ServiceLineId(Model):
    __slots__ = ()

    value: ServiceLineId
    type: Literal["service_line_id"] = "service_line_id"


@model(kw_only=True)
class NonInsurancePayerWriteOff(Model):
    __slots__ = ()

    write_off_id: WriteOffId
    non_insurance_payer: NonInsurancePayer
    service_line_id: ServiceLineId
    write_off_timestamp: dt.datetime
    write_off_note: str | None = None
    write_off_reason: InsuranceWriteOffReason
    custom_write_off_reason: str | None = None
    reverts_write_off_id: WriteOffId | None = None
    reverted_by_write_off_id: WriteOffId | None = None
    amount_cents: int


@model(kw_only=True)
class NonInsurancePayerWriteOffCreate(Model):
    __slots__ = ()

    non_insurance_payer_id: NonInsurancePayerId
    service_line_id: ServiceLineId
    write_off_timestamp: dt.datetime
    write_off_note: str | None = None
    write_off_reason: InsuranceWriteOffReason
    custom_write_off_reason: str | None = None
    amount_cents: int


@model(kw_only=True)
class PatientWriteOff(Model):
    __slots__ = ()

    write_off_id: WriteOffId
    write_off_timestamp: dt.datetime
    write_off_note: str | None = None
    write_off_reason: PatientWriteOffReason
    custom_write_off_reason: str | None = None
    patient_external_id: PatientExternalId
    claim_id: ClaimId
    service_line_id: ServiceLineId
    reverts_write_off_id: WriteOffId | None = None
    reverted_by_write_off_id: WriteOffId | None = None
    amount_cents: int


@model(kw_only=True)
class PatientWriteOffCreate(Model):
    __slots__ = ()

    write_off_timestamp: dt.datetime
    write_off_note: str | None = None
    write_off_reason: PatientWriteOffReason
    custom_write_off_reason: str | None = None
    service_line_id: ServiceLineId
    amount_cents: int


@model(kw_only=True)
class WriteOffCreate_Insurance(Model):
    __slots__ = ()

    type: Literal["insurance"] = "insurance"
    payer_identifier: PayerIdentifier
    write_off_target: InsuranceWriteOffTarget
    write_off_timestamp: dt.datetime
    write_off_note: str | None = None
    write_off_reason: InsuranceWriteOffReason
    custom_write_off_reason: str | None = None
    amount_cents: int


@model(kw_only=True)
class WriteOffCreate_NonInsurancePayer(Model):
    __slots__ = ()

    type: Literal["non_insurance_payer"] = "non_insurance_payer"
    non_insurance_payer_id: NonInsurancePayerId
    service_line_id: ServiceLineId
    write_off_timestamp: dt.datetime
    write_off_note: str | None = None
    write_off_reason: InsuranceWriteOffReason
    custom_write_off_reason: str | None = None
    amount_cents: int


@model(kw_only=True)
class WriteOffCreate_Patient(Model):
    __slots__ = ()

    type: Literal["patient"] = "patient"
    write_off_timestamp: dt.datetime
    write_off_note: str | None = None
    write_off_reason: PatientWriteOffReason
    custom_write_off_reason: str | None = None
    service_line_id: ServiceLineId
    amount_cents: int


@model(kw_only=True)
class WriteOff_Insurance(Model):
    __slots__ = ()

    type: Literal["insurance"] = "insurance"
    write_off_id: WriteOffId
    payer: Payer
    write_off_target: InsuranceWriteOffTarget
    write_off_timestamp: dt.datetime
    write_off_note: str | None = None
    write_off_reason: InsuranceWriteOffReason
    custom_write_off_reason: str | None = None
    reverts_write_off_id: WriteOffId | None = None
    reverted_by_write_off_id: WriteOffId | None = None
    amount_cents: int


@model(kw_only=True)
class WriteOff_NonInsurancePayer(Model):
    __slots__ = ()

    type: Literal["non_insurance_payer"] = "non_insurance_payer"
    write_off_id: WriteOffId
    non_insurance_payer: NonInsurancePayer
    service_line_id: ServiceLineId
    write_off_timestamp: dt.datetime
    write_off_note: str | None = None
    write_off_reason: InsuranceWriteOffReason
    custom_write_off_reason: str | None = None
    reverts_write_off_id: WriteOffId | None = None
    reverted_by_write_off_id: WriteOffId | None = None
    amount_cents: int


@model(kw_only=True)
class WriteOff_Patient(Model):
    __slots__ = ()

    type: Literal["patient"] = "patient"
    write_off_id: WriteOffId
    write_off_timestamp: dt.datetime
    write_off_note: str | None = None
    write_off_reason: PatientWriteOffReason
    custom_write_off_reason: str | None = None
    patient_external_id: PatientExternalId
    claim_id: ClaimId
    service_line_id: ServiceLineId
    reverts_write_off_id: WriteOffId | None = None
    reverted_by_write_off_id: WriteOffId | None = None
    amount_cents: int


@model(kw_only=True)
class WriteOffsPage(ResourcePage):
    __slots__ = ()

    items: list[WriteOff]


if TYPE_CHECKING:
    InsuranceWriteOffTarget: TypeAlias = (
        InsuranceWriteOffTarget_ServiceLineId
        | InsuranceWriteOffTarget_ClaimId
        | InsuranceWriteOffTarget_BillingProviderId
        | UnknownVariant
    )
else:
    InsuranceWriteOffTarget = union(
        "InsuranceWriteOffTarget",
        __name__,
        "type",
        {
            "service_line_id": "InsuranceWriteOffTarget_ServiceLineId",
            "claim_id": "InsuranceWriteOffTarget_ClaimId",
            "billing_provider_id": "InsuranceWriteOffTarget_BillingProviderId",
        },
    )

if TYPE_CHECKING:
    WriteOff: TypeAlias = WriteOff_Patient | WriteOff_Insurance | WriteOff_NonInsurancePayer | UnknownVariant
else:
    WriteOff = union(
        "WriteOff",
        __name__,
        "type",
        {
            "patient": "WriteOff_Patient",
            "insurance": "WriteOff_Insurance",
            "non_insurance_payer": "WriteOff_NonInsurancePayer",
        },
    )

if TYPE_CHECKING:
    WriteOffCreate: TypeAlias = (
        WriteOffCreate_Patient | WriteOffCreate_Insurance | WriteOffCreate_NonInsurancePayer | UnknownVariant
    )
else:
    WriteOffCreate = union(
        "WriteOffCreate",
        __name__,
        "type",
        {
            "patient": "WriteOffCreate_Patient",
            "insurance": "WriteOffCreate_Insurance",
            "non_insurance_payer": "WriteOffCreate_NonInsurancePayer",
        },
    )
