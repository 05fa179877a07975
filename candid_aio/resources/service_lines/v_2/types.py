"""The types of `service_lines.v_2`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import (
        ClaimId,
        DateRangeOptionalEnd,
        Decimal,
        FacilityTypeCode,
        ProcedureModifier,
        ServiceLineId,
        ServiceLineUnits,
    )
    from candid_aio.resources.diagnoses.types import DiagnosisId
    from candid_aio.resources.encounter_providers.v_2.types import (
        EncounterProvider,
        OrderingProvider,
        OrderingProviderOptional,
    )
    from candid_aio.resources.invoices.types import Invoice
    from candid_aio.resources.invoices.v_2.types import InvoiceInfo

__all__ = [
    "DenialReasonContent",
    "DrugIdentification",
    "DrugIdentificationOptional",
    "MeasurementUnitCode",
    "ServiceIdQualifier",
    "ServiceLine",
    "ServiceLineAdjustment",
    "ServiceLineCreate",
    "ServiceLineCreateBase",
    "ServiceLineCreateBaseBase",
    "ServiceLineCreateOptional",
    "ServiceLineCreateStandalone",
    "ServiceLineCreateStandaloneBase",
    "ServiceLineCreateStandaloneBaseBase",
    "ServiceLineDenialReason",
    "ServiceLineEraData",
    "ServiceLineUpdate",
    "ServiceLineUpdateBase",
    "TestResult",
    "TestResultOptional",
    "TestResultType",
    "UniversalServiceLineCreate",
    "UniversalServiceLineCreateStandalone",
    "UniversalServiceLineUpdate",
]

_REFS = {
    "ClaimId": "candid_aio.resources.commons.types",
    "DateRangeOptionalEnd": "candid_aio.resources.commons.types",
    "Decimal": "candid_aio.resources.commons.types",
    "DiagnosisId": "candid_aio.resources.diagnoses.types",
    "EncounterProvider": "candid_aio.resources.encounter_providers.v_2.types",
    "FacilityTypeCode": "candid_aio.resources.commons.types",
    "Invoice": "candid_aio.resources.invoices.types",
    "InvoiceInfo": "candid_aio.resources.invoices.v_2.types",
    "OrderingProvider": "candid_aio.resources.encounter_providers.v_2.types",
    "OrderingProviderOptional": "candid_aio.resources.encounter_providers.v_2.types",
    "ProcedureModifier": "candid_aio.resources.commons.types",
    "ServiceLineId": "candid_aio.resources.commons.types",
    "ServiceLineUnits": "candid_aio.resources.commons.types",
}


class DenialReasonContent(OpenEnum):
    AUTHORIZATION_REQUIRED = "Authorization Required"
    REFERRAL_REQUIRED = "Referral Required"
    MEDICAL_RECORDS_REQUESTED = "Medical Records Requested"
    TIMELY_FILING = "Timely Filing"
    DUPLICATE_CLAIM = "Duplicate Claim"
    FULL_CONTRACTUAL_ADJUSTMENT = "Full Contractual Adjustment"
    INCORRECT_PLACE_OF_SERVICE = "Incorrect Place of Service"
    INCORRECT_PATIENT_GENDER = "Incorrect Patient Gender"
    INCORRECT_PATIENT_INFO = "Incorrect Patient Info"
    BUNDLED = "Bundled"
    EXCEEDED_BILLABLE_TIME = "Exceeded Billable Time"
    INVALID_PROVIDER_INFORMATION = "Invalid Provider Information"
    INVALID_DIAGNOSIS_CODE = "Invalid Diagnosis Code"
    INCORRECT_PROCEDURE_CODE = "Incorrect Procedure Code"
    INVALID_MODIFIER = "Invalid Modifier"
    MISSING_NDC_CODE = "Missing NDC Code"
    INVALID_INSURANCE_DATA = "Invalid Insurance Data"
    NO_ACTIVE_COVERAGE = "No Active Coverage"
    COORDINATION_OF_BENEFITS = "Coordination of Benefits"
    INCORRECT_PAYER = "Incorrect Payer"
    CREDENTIALING = "Credentialing"
    NO_EFFECTIVE_CONTRACT = "No Effective Contract"
    MISSING_W_9 = "Missing W-9"
    MISSING_CONTRACT_LINKAGE = "Missing Contract Linkage"
    NON_COVERED_BENEFIT = "Non-Covered Benefit"
    EXPERIMENTAL_PROCEDURE = "Experimental Procedure"
    NOT_MEDICALLY_NECESSARY = "Not Medically Necessary"
    INFO_REQUESTED_FROM_PROVIDER = "Info Requested from Provider"
    INFO_REQUESTED_FROM_PATIENT = "Info Requested from Patient"
    BILLING_ERROR = "Billing Error"
    UNKNOWN = "Unknown"
    MAX_BENEFIT_REACHED = "Max Benefit Reached"


class MeasurementUnitCode(OpenEnum):
    MILLILITERS = "ML"
    UNITS = "UN"
    GRAMS = "GR"
    INTERNATIONAL_UNIT = "F2"
    MILLIGRAM = "ME"


class ServiceIdQualifier(OpenEnum):
    EAN_UCC_13 = "EN"
    EAN_UCC_8 = "EO"
    HIBC = "HI"
    NDC_5_4_2_FORMAT = "N4"
    CUSTOMER_ORDER_NUMBER = "ON"
    GTIN = "UK"
    UCC_12 = "UP"


class TestResultType(OpenEnum):
    HEMATOCRIT = "HEMATOCRIT"
    HEMOGLOBIN = "HEMOGLOBIN"
    LDL = "LDL"
    VITAMIN_D = "VITAMIN_D"


@model(kw_only=True)
class DrugIdentification(Model):
    __slots__ = ()

    service_id_qualifier: ServiceIdQualifier
    national_drug_code: str
    national_drug_unit_count: str
    measurement_unit_code: MeasurementUnitCode
    link_sequence_number: str | None = None
    pharmacy_prescription_number: str | None = None
    conversion_formula: str | None = None
    drug_description: str | None = None


@model(kw_only=True)
class DrugIdentificationOptional(Model):
    __slots__ = ()

    service_id_qualifier: ServiceIdQualifier | None = None
    national_drug_code: str | None = None
    national_drug_unit_count: str | None = None
    measurement_unit_code: MeasurementUnitCode | None = None
    link_sequence_number: str | None = None
    pharmacy_prescription_number: str | None = None
    conversion_formula: str | None = None
    drug_description: str | None = None


@model(kw_only=True)
class ServiceLine(Model):
    __slots__ = ()

    created_at: dt.datetime
    modifiers: list[ProcedureModifier] | None = None
    charge_amount_cents: int | None = None
    allowed_amount_cents: int | None = None
    insurance_balance_cents: int | None = None
    patient_balance_cents: int | None = None
    paid_amount_cents: int | None = None
    primary_paid_amount_cents: int | None = None
    secondary_paid_amount_cents: int | None = None
    tertiary_paid_amount_cents: int | None = None
    patient_responsibility_cents: int | None = None
    copay_cents: int | None = None
    coinsurance_cents: int | None = None
    deductible_cents: int | None = None
    diagnosis_id_zero: DiagnosisId | None = None
    diagnosis_id_one: DiagnosisId | None = None
    diagnosis_id_two: DiagnosisId | None = None
    diagnosis_id_three: DiagnosisId | None = None
    drug_identification: DrugIdentification | None = None
    service_line_era_data: ServiceLineEraData | None = None
    service_line_manual_adjustments: list[ServiceLineAdjustment] | None = None
    related_invoices: list[Invoice] | None = None
    related_invoice_info: list[InvoiceInfo] | None = None
    denial_reason: ServiceLineDenialReason | None = None
    place_of_service_code: FacilityTypeCode | None = None
    place_of_service_code_as_submitted: FacilityTypeCode | None = None
    service_line_id: ServiceLineId
    procedure_code: str
    custom_procedure_code: str | None = None
    ordering_provider: EncounterProvider | None = None
    revenue_code: str | None = None
    quantity: Decimal
    units: ServiceLineUnits
    claim_id: ClaimId
    date_of_service_range: DateRangeOptionalEnd
    description: str | None = None
    date_of_service: dt.date
    end_date_of_service: dt.date | None = None
    test_results: list[TestResult] | None = None
    has_epsdt_indicator: bool | None = None
    has_family_planning_indicator: bool | None = None
    note: str | None = None
    prior_authorization_number: str | None = None
    external_id: str | None = None


@model(kw_only=True)
class ServiceLineAdjustment(Model):
    __slots__ = ()

    created_at: dt.datetime
    adjustment_group_code: str | None = None
    adjustment_reason_code: str | None = None
    adjustment_amount_cents: int | None = None
    adjustment_note: str | None = None


@model(kw_only=True)
class ServiceLineCreateBaseBase(Model):
    __slots__ = ()

    modifiers: list[ProcedureModifier] | None = None
    has_epsdt_indicator: bool | None = None
    has_family_planning_indicator: bool | None = None
    quantity: Decimal
    units: ServiceLineUnits
    charge_amount_cents: int | None = None
    drug_identification: DrugIdentification | None = None
    place_of_service_code: FacilityTypeCode | None = None
    description: str | None = None
    date_of_service: dt.date | None = None
    end_date_of_service: dt.date | None = None
    ordering_provider: OrderingProvider | None = None
    test_results: list[TestResult] | None = None
    note: str | None = None
    prior_authorization_number: str | None = None
    external_id: str | None = None


@model(kw_only=True)
class ServiceLineCreateBase(ServiceLineCreateBaseBase):
    __slots__ = ()

    procedure_code: str


@model(kw_only=True)
class ServiceLineCreate(ServiceLineCreateBase):
    __slots__ = ()

    diagnosis_pointers: list[int]


@model(kw_only=True)
class ServiceLineCreateOptional(Model):
    __slots__ = ()

    modifiers: list[ProcedureModifier] | None = None
    has_epsdt_indicator: bool | None = None
    has_family_planning_indicator: bool | None = None
    procedure_code: str | None = None
    quantity: Decimal | None = None
    units: ServiceLineUnits | None = None
    charge_amount_cents: int | None = None
    diagnosis_pointers: list[int] | None = None
    drug_identification: DrugIdentificationOptional | None = None
    place_of_service_code: FacilityTypeCode | None = None
    description: str | None = None
    date_of_service: dt.date | None = None
    end_date_of_service: dt.date | None = None
    ordering_provider: OrderingProviderOptional | None = None
    test_results: list[TestResultOptional] | None = None
    note: str | None = None
    revenue_code: str | None = None
    prior_authorization_number: str | None = None
    external_id: str | None = None


@model(kw_only=True)
class ServiceLineCreateStandaloneBaseBase(Model):
    __slots__ = ()

    modifiers: list[ProcedureModifier] | None = None
    charge_amount_cents: int | None = None
    denial_reason: ServiceLineDenialReason | None = None
    place_of_service_code: FacilityTypeCode | None = None
    quantity: Decimal
    units: ServiceLineUnits
    claim_id: ClaimId
    description: str | None = None
    date_of_service: dt.date | None = None
    end_date_of_service: dt.date | None = None
    drug_identification: DrugIdentification | None = None
    ordering_provider: OrderingProvider | None = None
    test_results: list[TestResult] | None = None
    has_epsdt_indicator: bool | None = None
    has_family_planning_indicator: bool | None = None
    note: str | None = None


@model(kw_only=True)
class ServiceLineCreateStandaloneBase(ServiceLineCreateStandaloneBaseBase):
    __slots__ = ()

    procedure_code: str


@model(kw_only=True)
class ServiceLineCreateStandalone(ServiceLineCreateStandaloneBase):
    __slots__ = ()

    diagnosis_id_zero: DiagnosisId | None = None
    diagnosis_id_one: DiagnosisId | None = None
    diagnosis_id_two: DiagnosisId | None = None
    diagnosis_id_three: DiagnosisId | None = None
    prior_authorization_number: str | None = None
    external_id: str | None = None
    custom_procedure_code: str | None = None


@model(kw_only=True)
class ServiceLineDenialReason(Model):
    __slots__ = ()

    reason: DenialReasonContent | None = None


@model(kw_only=True)
class ServiceLineEraData(Model):
    __slots__ = ()

    service_line_adjustments: list[ServiceLineAdjustment]
    remittance_advice_remark_codes: list[str]


@model(kw_only=True)
class ServiceLineUpdateBase(Model):
    __slots__ = ()

    edit_reason: str | None = None
    modifiers: list[ProcedureModifier] | None = None
    charge_amount_cents: int | None = None
    drug_identification: DrugIdentification | None = None
    denial_reason: ServiceLineDenialReason | None = None
    place_of_service_code: FacilityTypeCode | None = None
    units: ServiceLineUnits | None = None
    procedure_code: str | None = None
    custom_procedure_code: str | None = None
    quantity: Decimal | None = None
    description: str | None = None
    date_of_service: dt.date | None = None
    end_date_of_service: dt.date | None = None
    test_results: list[TestResult] | None = None
    has_epsdt_indicator: bool | None = None
    has_family_planning_indicator: bool | None = None
    note: str | None = None
    prior_authorization_number: str | None = None
    external_id: str | None = None


@model(kw_only=True)
class ServiceLineUpdate(ServiceLineUpdateBase):
    __slots__ = ()

    diagnosis_id_zero: DiagnosisId | None = None
    diagnosis_id_one: DiagnosisId | None = None
    diagnosis_id_two: DiagnosisId | None = None
    diagnosis_id_three: DiagnosisId | None = None


@model(kw_only=True)
class TestResult(Model):
    __slots__ = ()

    value: float
    result_type: TestResultType


@model(kw_only=True)
class TestResultOptional(Model):
    __slots__ = ()

    value: float | None = None
    result_type: TestResultType | None = None


@model(kw_only=True)
class UniversalServiceLineCreate(ServiceLineCreateBaseBase):
    __slots__ = ()

    diagnosis_pointers: list[int] | None = None
    revenue_code: str | None = None
    procedure_code: str | None = None


@model(kw_only=True)
class UniversalServiceLineCreateStandalone(ServiceLineCreateStandaloneBaseBase):
    __slots__ = ()

    diagnosis_id_zero: DiagnosisId | None = None
    diagnosis_id_one: DiagnosisId | None = None
    diagnosis_id_two: DiagnosisId | None = None
    diagnosis_id_three: DiagnosisId | None = None
    custom_procedure_code: str | None = None
    revenue_code: str | None = None
    procedure_code: str | None = None
    prior_authorization_number: str | None = None
    external_id: str | None = None


@model(kw_only=True)
class UniversalServiceLineUpdate(ServiceLineUpdateBase):
    __slots__ = ()

    revenue_code: str | None = None
    diagnosis_id_zero: DiagnosisId | None = None
    diagnosis_id_one: DiagnosisId | None = None
    diagnosis_id_two: DiagnosisId | None = None
    diagnosis_id_three: DiagnosisId | None = None
