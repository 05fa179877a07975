"""The types of `pre_encounter.coverages.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from candid_aio.resources.pre_encounter.common.types import BaseModel, ResourcePage
from candid_aio.wire.model import Model, model, renamed
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.appointments.v_1.types import UniversalServiceIdentifier
    from candid_aio.resources.pre_encounter.common.types import (
        AdditionalPayerInformation,
        CoverageId,
        HumanName,
        PatientId,
        PayerId,
        PayerPlanGroupId,
        Period,
        Relationship,
        Sex,
    )
    from candid_aio.resources.pre_encounter.common.types import Address as CommonAddress
    from candid_aio.resources.pre_encounter.eligibility_checks.v_1.types import (
        EligibilityCheck,
        EligibilityCheckErrorDetails,
        EligibilityCheckMetadata,
        EligibilityStatus,
        RequestCorrection,
    )

__all__ = [
    "Address",
    "BenefitType",
    "BenefitsRelatedEntity",
    "CarveOutType",
    "Coverage",
    "CoverageBenefits",
    "CoverageCarveOut",
    "CoverageDetails",
    "CoverageEligibilityCheckResponse",
    "CoverageLevel",
    "CoverageStatus",
    "CoverageValue",
    "CoverageValueUnit",
    "CoveragesPage",
    "ExpandedMemberInfo",
    "InsurancePlan",
    "InsuranceTypeCode",
    "LatestEligibilityCheck",
    "MemberInfo",
    "MutableCoverage",
    "NetworkType",
    "NonCoveredDetail",
    "PayerPlanGroupFields",
    "PlanCoverage",
    "PlanCoverageDetails",
    "PlanDate",
    "PlanMetadata",
    "RelatedEntityContact",
    "ServiceCoverage",
    "ServiceCoverageDetails",
    "ServiceTypeCode",
    "Subscriber",
]

_REFS = {
    "AdditionalPayerInformation": "candid_aio.resources.pre_encounter.common.types",
    "AsyncInsuranceDiscoveryCheckResult": "candid_aio.resources.pre_encounter.eligibility_checks.v_1.types",
    "CommonAddress": "candid_aio.resources.pre_encounter.common.types:Address",
    "CoverageId": "candid_aio.resources.pre_encounter.common.types",
    "EligibilityCheck": "candid_aio.resources.pre_encounter.eligibility_checks.v_1.types",
    "EligibilityCheckErrorDetails": "candid_aio.resources.pre_encounter.eligibility_checks.v_1.types",
    "EligibilityCheckMetadata": "candid_aio.resources.pre_encounter.eligibility_checks.v_1.types",
    "EligibilityStatus": "candid_aio.resources.pre_encounter.eligibility_checks.v_1.types",
    "HumanName": "candid_aio.resources.pre_encounter.common.types",
    "InsuranceDiscoveryCheckMetadata": "candid_aio.resources.pre_encounter.eligibility_checks.v_1.types",
    "InsuranceDiscoveryRequest": "candid_aio.resources.pre_encounter.eligibility_checks.v_1.types",
    "PageToken": "candid_aio.resources.pre_encounter.common.types",
    "PatientId": "candid_aio.resources.pre_encounter.common.types",
    "PayerId": "candid_aio.resources.pre_encounter.common.types",
    "PayerPlanGroupId": "candid_aio.resources.pre_encounter.common.types",
    "Period": "candid_aio.resources.pre_encounter.common.types",
    "Relationship": "candid_aio.resources.pre_encounter.common.types",
    "RequestCorrection": "candid_aio.resources.pre_encounter.eligibility_checks.v_1.types",
    "Sex": "candid_aio.resources.pre_encounter.common.types",
    "SortDirection": "candid_aio.resources.pre_encounter.common.types",
    "UniversalServiceIdentifier": "candid_aio.resources.pre_encounter.appointments.v_1.types",
    "date": "datetime",
    "datetime": "datetime",
}


class BenefitType(OpenEnum):
    DEDUCTIBLE = "DEDUCTIBLE"
    DEDUCTIBLE_CONTRACT = "DEDUCTIBLE_CONTRACT"
    DEDUCTIBLE_REMAINING = "DEDUCTIBLE_REMAINING"
    DEDUCTIBLE_YEAR_TO_DATE = "DEDUCTIBLE_YEAR_TO_DATE"
    OOP_MAX = "OOP_MAX"
    OOP_MAX_CONTRACT = "OOP_MAX_CONTRACT"
    OOP_MAX_REMAINING = "OOP_MAX_REMAINING"
    OOP_MAX_YEAR_TO_DATE = "OOP_MAX_YEAR_TO_DATE"
    COPAY = "COPAY"
    COINSURANCE = "COINSURANCE"
    NON_COVERED = "NON_COVERED"
    LIMITATION = "LIMITATION"


class CarveOutType(OpenEnum):
    BEHAVIORAL = "BEHAVIORAL"
    MEDICAL = "MEDICAL"
    THERAPY = "THERAPY"
    OTHER = "OTHER"


class CoverageLevel(OpenEnum):
    EMPLOYEE_AND_CHILDREN = "EMPLOYEE_AND_CHILDREN"
    EMPLOYEE_ONLY = "EMPLOYEE_ONLY"
    EMPLOYEE_AND_SPOUSE = "EMPLOYEE_AND_SPOUSE"
    FAMILY = "FAMILY"
    INDIVIDUAL = "INDIVIDUAL"


class CoverageStatus(OpenEnum):
    ACTIVE = "ACTIVE"
    CANCELLED = "CANCELLED"
    DRAFT = "DRAFT"
    ENTERED_IN_ERROR = "ENTERED_IN_ERROR"


class CoverageValueUnit(OpenEnum):
    PERCENT = "PERCENT"
    CURRENCY = "CURRENCY"
    COUNT = "COUNT"


class InsuranceTypeCode(OpenEnum):
    C_01 = "01"
    C_12 = "12"
    C_13 = "13"
    C_14 = "14"
    C_15 = "15"
    C_16 = "16"
    C_17 = "17"
    C_18 = "18"
    C_19 = "19"
    C_41 = "41"
    C_42 = "42"
    C_43 = "43"
    C_47 = "47"
    CAP = "AP"
    CC_1 = "C1"
    CCO = "CO"
    CCP = "CP"
    CD = "D"
    CDB = "DB"
    CE = "E"
    CEP = "EP"
    CFF = "FF"
    CGP = "GP"
    CHA = "HA"
    CHB = "HB"
    CHD = "HD"
    CHG = "HG"
    CHM = "HM"
    CHN = "HN"
    CHP = "HP"
    CHS = "HS"
    CIN = "IN"
    CIP = "IP"
    CLC = "LC"
    CLD = "LD"
    CLI = "LI"
    CLT = "LT"
    CM = "M"
    CMA = "MA"
    CMB = "MB"
    CMC = "MC"
    CMD = "MD"
    CME = "ME"
    CMF = "MF"
    CMH = "MH"
    CMI = "MI"
    CMJ = "MJ"
    CMK = "MK"
    CML = "ML"
    CMM = "MM"
    CMN = "MN"
    CMO = "MO"
    CMP = "MP"
    CMR = "MR"
    CMT = "MT"
    CMV = "MV"
    COA = "OA"
    COT = "OT"
    CPE = "PE"
    CPL = "PL"
    CPP = "PP"
    CPR = "PR"
    CPS = "PS"
    CQM = "QM"
    CRP = "RP"
    CSP = "SP"
    CTF = "TF"
    CU = "U"
    CWC = "WC"
    CWU = "WU"


class NetworkType(OpenEnum):
    SELF_PAY = "09"
    OTHER_NON_FEDERAL_PROGRAMS = "11"
    PPO = "12"
    POS = "13"
    EPO = "14"
    INDEMNITY_INSURANCE = "15"
    HMO_MEDICARE_RISK = "16"
    DMO = "17"
    AUTO = "AM"
    BLUE_CROSS_BLUE_SHIELD = "BL"
    CHAMPUS = "CH"
    COMMERCIAL_INSURANCE_CO = "CI"
    DISABILITY = "DS"
    FEDERAL_EMPLOYEES = "FI"
    HMO = "HM"
    LIABILITY = "LM"
    MEDICARE_PART_A = "MA"
    MEDICARE_PART_B = "MB"
    MEDICAID = "MC"
    OTHER_FEDERAL_PROGRAM = "OF"
    TITLE_V = "TV"
    VETERANS_AFFAIRS_PLAN = "VA"
    WORKERS_COMP_HEALTH_CLAIM = "WC"
    MUTUALLY_DEFINED = "ZZ"


class ServiceTypeCode(OpenEnum):
    MEDICAL_CARE = "1"
    SURGICAL = "2"
    CONSULTATION = "3"
    DIAGNOSTIC_X_RAY = "4"
    DIAGNOSTIC_LAB = "5"
    RADIATION_THERAPY = "6"
    ANESTHESIA = "7"
    SURGICAL_ASSISTANCE = "8"
    OTHER_MEDICAL = "9"
    BLOOD_CHARGES = "10"
    USED_DURABLE_MEDICAL_EQUIPMENT = "11"
    DURABLE_MEDICAL_EQUIPMENT_PURCHASE = "12"
    AMBULATORY_SURGICAL_CENTER_FACILITY = "13"
    RENAL_SUPPLIES_IN_HOME = "14"
    ALTERNATE_METHOD_DIALYSIS = "15"
    CHRONIC_RENAL_DISEASE_EQUIPMENT = "16"
    PRE_ADMISSION_TESTING = "17"
    DURABLE_MEDICAL_EQUIPMENT_RENTAL = "18"
    PNEUMONIA_VACCINE = "19"
    SECOND_SURGICAL_OPINION = "20"
    THIRD_SURGICAL_OPINION = "21"
    SOCIAL_WORK = "22"
    DIAGNOSTIC_DENTAL = "23"
    PERIODONTICS = "24"
    RESTORATIVE = "25"
    ENDODONTICS = "26"
    MAXILLOFACIAL_PROSTHETICS = "27"
    ADJUNCTIVE_DENTAL_SERVICES = "28"
    HEALTH_BENEFIT_PLAN_COVERAGE = "30"
    PLAN_WAITING_PERIOD = "32"
    CHIROPRACTIC = "33"
    CHIROPRACTIC_OFFICE_VISITS = "34"
    DENTAL_CARE = "35"
    DENTAL_CROWNS = "36"
    DENTAL_ACCIDENT = "37"
    ORTHODONTICS = "38"
    PROSTHODONTICS = "39"
    ORAL_SURGERY = "40"
    ROUTINE_PREVENTIVE_DENTAL = "41"
    HOME_HEALTH_CARE = "42"
    HOME_HEALTH_PRESCRIPTIONS = "43"
    HOME_HEALTH_VISITS = "44"
    HOSPICE = "45"
    RESPITE_CARE = "46"
    HOSPITAL = "47"
    HOSPITAL_INPATIENT = "48"
    HOSPITAL_ROOM_AND_BOARD = "49"
    HOSPITAL_OUTPATIENT = "50"
    HOSPITAL_EMERGENCY_ACCIDENT = "51"
    HOSPITAL_EMERGENCY_MEDICAL = "52"
    HOSPITAL_AMBULATORY_SURGICAL = "53"
    LONG_TERM_CARE = "54"
    MAJOR_MEDICAL = "55"
    MEDICALLY_RELATED_TRANSPORTATION = "56"
    AIR_TRANSPORTATION = "57"
    CABULANCE = "58"
    LICENSED_AMBULANCE = "59"
    GENERAL_BENEFITS = "60"
    IN_VITRO_FERTILIZATION = "61"
    MRICAT_SCAN = "62"
    DONOR_PROCEDURES = "63"
    ACUPUNCTURE = "64"
    NEWBORN_CARE = "65"
    PATHOLOGY = "66"
    SMOKING_CESSATION = "67"
    WELL_BABY_CARE = "68"
    MATERNITY = "69"
    TRANSPLANTS = "70"
    AUDIOLOGY_EXAM = "71"
    INHALATION_THERAPY = "72"
    DIAGNOSTIC_MEDICAL = "73"
    PRIVATE_DUTY_NURSING = "74"
    PROSTHETIC_DEVICE = "75"
    DIALYSIS = "76"
    OTOLOGICAL_EXAM = "77"
    CHEMOTHERAPY = "78"
    ALLERGY_TESTING = "79"
    IMMUNIZATIONS = "80"
    ROUTINE_PHYSICAL = "81"
    FAMILY_PLANNING = "82"
    INFERTILITY = "83"
    ABORTION = "84"
    AIDS = "85"
    EMERGENCY_SERVICES = "86"
    CANCER = "87"
    PHARMACY = "88"
    FREE_STANDING_PRESCRIPTION_DRUG = "89"
    MAIL_ORDER_PRESCRIPTION_DRUG = "90"
    BRAND_NAME_PRESCRIPTION_DRUG = "91"
    GENERIC_PRESCRIPTION_DRUG = "92"
    PODIATRY = "93"
    PODIATRY_OFFICE_VISITS = "94"
    PODIATRY_NURSING_HOME_VISITS = "95"
    PROFESSIONAL_PHYSICIAN = "96"
    ANESTHESIOLOGIST = "97"
    PROFESSIONAL_PHYSICIAN_VISIT_OFFICE = "98"
    PROFESSIONAL_PHYSICIAN_VISIT_INPATIENT = "99"
    PROFESSIONAL_PHYSICIAN_VISIT_OUTPATIENT = "A0"
    PROFESSIONAL_PHYSICIAN_VISIT_NURSING_HOME = "A1"
    PROFESSIONAL_PHYSICIAN_VISIT_SKILLED_NURSING_FACILITY = "A2"
    PROFESSIONAL_PHYSICIAN_VISIT_HOME = "A3"
    PSYCHIATRIC = "A4"
    PSYCHIATRIC_ROOM_AND_BOARD = "A5"
    PSYCHOTHERAPY = "A6"
    PSYCHIATRIC_INPATIENT = "A7"
    PSYCHIATRIC_OUTPATIENT = "A8"
    REHABILITATION = "A9"
    REHABILITATION_ROOM_AND_BOARD = "AA"
    REHABILITATION_INPATIENT = "AB"
    REHABILITATION_OUTPATIENT = "AC"
    OCCUPATIONAL_THERAPY = "AD"
    PHYSICAL_MEDICINE = "AE"
    SPEECH_THERAPY = "AF"
    SKILLED_NURSING_CARE = "AG"
    SKILLED_NURSING_CARE_ROOM_AND_BOARD = "AH"
    SUBSTANCE_ABUSE = "AI"
    ALCOHOLISM = "AJ"
    DRUG_ADDICTION = "AK"
    VISION_OPTOMETRY = "AL"
    FRAMES = "AM"
    ROUTINE_EXAM = "AN"
    LENSES = "AO"
    NONMEDICALLY_NECESSARY_PHYSICAL = "AQ"
    EXPERIMENTAL_DRUG_THERAPY = "AR"
    BURN_CARE = "B1"
    BRAND_NAME_PRESCRIPTION_DRUG_FORMULARY = "B2"
    BRAND_NAME_PRESCRIPTION_DRUG_NON_FORMULARY = "B3"
    INDEPENDENT_MEDICAL_EVALUATION = "BA"
    PARTIAL_HOSPITALIZATION_PSYCHIATRIC = "BB"
    DAY_CARE_PSYCHIATRIC = "BC"
    COGNITIVE_THERAPY = "BD"
    MASSAGE_THERAPY = "BE"
    PULMONARY_REHABILITATION = "BF"
    CARDIAC_REHABILITATION = "BG"
    PEDIATRIC = "BH"
    NURSERY = "BI"
    SKIN = "BJ"
    ORTHOPEDIC = "BK"
    CARDIAC = "BL"
    LYMPHATIC = "BM"
    GASTROINTESTINAL = "BN"
    ENDOCRINE = "BP"
    NEUROLOGY = "BQ"
    EYE = "BR"
    INVASIVE_PROCEDURES = "BS"
    GYNECOLOGICAL = "BT"
    OBSTETRICAL = "BU"
    OBSTETRICAL_GYNECOLOGICAL = "BV"
    MAIL_ORDER_PRESCRIPTION_DRUG_BRAND_NAME = "BW"
    MAIL_ORDER_PRESCRIPTION_DRUG_GENERIC = "BX"
    PHYSICIAN_VISIT_OFFICE_SICK = "BY"
    PHYSICIAN_VISIT_OFFICE_WELL = "BZ"
    CORONARY_CARE = "C1"
    PRIVATE_DUTY_NURSING_INPATIENT = "CA"
    PRIVATE_DUTY_NURSING_HOME = "CB"
    SURGICAL_BENEFITS_PROFESSIONAL_PHYSICIAN = "CC"
    SURGICAL_BENEFITS_FACILITY = "CD"
    MENTAL_HEALTH_PROVIDER_INPATIENT = "CE"
    MENTAL_HEALTH_PROVIDER_OUTPATIENT = "CF"
    MENTAL_HEALTH_FACILITY_INPATIENT = "CG"
    MENTAL_HEALTH_FACILITY_OUTPATIENT = "CH"
    SUBSTANCE_ABUSE_FACILITY_INPATIENT = "CI"
    SUBSTANCE_ABUSE_FACILITY_OUTPATIENT = "CJ"
    SCREENING_X_RAY = "CK"
    SCREENING_LABORATORY = "CL"
    MAMMOGRAM_HIGH_RISK_PATIENT = "CM"
    MAMMOGRAM_LOW_RISK_PATIENT = "CN"
    FLU_VACCINATION = "CO"
    EYEWEAR_AND_EYEWEAR_ACCESSORIES = "CP"
    CASE_MANAGEMENT = "CQ"
    DERMATOLOGY = "DG"
    DURABLE_MEDICAL_EQUIPMENT = "DM"
    DIABETIC_SUPPLIES = "DS"
    GENERIC_PRESCRIPTION_DRUG_FORMULARY = "GF"
    GENERIC_PRESCRIPTION_DRUG_NON_FORMULARY = "GN"
    ALLERGY = "GY"
    INTENSIVE_CARE = "IC"
    MENTAL_HEALTH = "MH"
    NEONATAL_INTENSIVE_CARE = "NI"
    ONCOLOGY = "ON"
    PHYSICAL_THERAPY = "PT"
    PULMONARY = "PU"
    RENAL = "RN"
    RESIDENTIAL_PSYCHIATRIC_TREATMENT = "RT"
    TRANSITIONAL_CARE = "TC"
    TRANSITIONAL_NURSERY_CARE = "TN"
    URGENT_CARE = "UC"


@model(kw_only=True)
class Address(Model):
    __slots__ = ()

    address_1: str | None = renamed(default=None, metadata={"wire": "address1"})
    address_2: str | None = renamed(default=None, metadata={"wire": "address2"})
    city: str | None = None
    state: str | None = None
    postal_code: str | None = None
    country_code: str | None = None
    country_sub_division_code: str | None = None


@model(kw_only=True)
class BenefitsRelatedEntity(Model):
    __slots__ = ()

    entity_identifier: str | None = renamed(default=None, metadata={"wire": "entityIdentifier"})
    entity_type: str | None = renamed(default=None, metadata={"wire": "entityType"})
    entity_name: str | None = renamed(default=None, metadata={"wire": "entityName"})
    contact_information: list[RelatedEntityContact] | None = renamed(
        default=None,
        metadata={"wire": "contactInformation"},
    )
    service_type_codes: list[ServiceTypeCode] | None = renamed(default=None, metadata={"wire": "serviceTypeCodes"})


@model(kw_only=True)
class MutableCoverage(Model):
    __slots__ = ()

    status: CoverageStatus
    subscriber: Subscriber
    relationship: Relationship
    patient: PatientId
    insurance_plan: InsurancePlan
    verified: bool
    eligibility_checks: list[EligibilityCheckMetadata] | None = None
    latest_eligibility_check: LatestEligibilityCheck | None = None
    benefits: CoverageBenefits | None = None
    orcon: bool | None = None
    auto_update_enabled: bool | None = None
    previous_appointment_copays: dict[UniversalServiceIdentifier, int] | None = None


@model(kw_only=True)
class Coverage(BaseModel, MutableCoverage):
    __slots__ = ()

    id: CoverageId


@model(kw_only=True)
class CoverageBenefits(Model):
    __slots__ = ()

    plan_coverage: PlanCoverage | None = None
    service_specific_coverage: list[ServiceCoverage] | None = None
    benefits_related_entities: list[BenefitsRelatedEntity] | None = None
    non_covered_details: list[NonCoveredDetail] | None = None
    notes: str | None = None
    auto_updated_eligibility_check_id: str | None = renamed(
        default=None,
        metadata={"wire": "autoUpdatedEligibilityCheckId"},
    )


@model(kw_only=True)
class CoverageCarveOut(Model):
    __slots__ = ()

    carve_out: CarveOutType
    member_id: str
    payer_id: PayerId
    payer_name: str
    group_number: str | None = None
    plan_type: NetworkType | None = None
    type: InsuranceTypeCode | None = None
    payer_plan_group_id: PayerPlanGroupId | None = None


@model(kw_only=True)
class CoverageDetails(Model):
    __slots__ = ()

    type: BenefitType
    coverage_level: CoverageLevel = renamed(metadata={"wire": "coverageLevel"})
    unit: CoverageValueUnit
    value: float
    additional_notes: str | None = None


@model(kw_only=True)
class CoverageEligibilityCheckResponse(Model):
    __slots__ = ()

    metadata: EligibilityCheckMetadata
    check: EligibilityCheck | None = None


@model(kw_only=True)
class CoverageValue(Model):
    __slots__ = ()

    family: float | None = None
    individual: float | None = None
    employee_and_spouse: float | None = renamed(default=None, metadata={"wire": "employeeAndSpouse"})
    employee_and_children: float | None = renamed(default=None, metadata={"wire": "employeeAndChildren"})


@model(kw_only=True)
class CoveragesPage(ResourcePage):
    __slots__ = ()

    items: list[Coverage]


@model(kw_only=True)
class ExpandedMemberInfo(Model):
    __slots__ = ()

    member_id: str | None = None
    group_number: str | None = None
    first_name: str | None = None
    middle_name: str | None = None
    last_name: str | None = None
    date_of_birth: str | None = None
    gender: str | None = None
    address: Address | None = None


@model(kw_only=True)
class InsurancePlan(Model):
    __slots__ = ()

    member_id: str
    payer_id: PayerId
    payer_name: str
    additional_payer_information: AdditionalPayerInformation | None = None
    group_number: str | None = None
    name: str | None = None
    plan_type: NetworkType | None = None
    type: InsuranceTypeCode | None = None
    period: Period | None = None
    insurance_card_image_locator: str | None = None
    address: CommonAddress | None = None
    payer_plan_group_id: PayerPlanGroupId | None = None
    carve_outs: list[CoverageCarveOut] | None = None


@model(kw_only=True)
class LatestEligibilityCheck(Model):
    __slots__ = ()

    check_id: str
    status: EligibilityStatus
    initiated_at: dt.datetime
    errors: list[EligibilityCheckErrorDetails] | None = None
    request_corrections: list[RequestCorrection] | None = None
    trading_partner: str | None = None


@model(kw_only=True)
class MemberInfo(Model):
    __slots__ = ()

    member_id: str | None = None
    first_name: str
    last_name: str
    date_of_birth: dt.date | None = None


@model(kw_only=True)
class NonCoveredDetail(Model):
    __slots__ = ()

    type: BenefitType
    coverage_level: CoverageLevel = renamed(metadata={"wire": "coverageLevel"})
    unit: CoverageValueUnit
    value: float
    additional_notes: str | None = None
    service_type_codes: list[ServiceTypeCode] | None = None


@model(kw_only=True)
class PayerPlanGroupFields(Model):
    __slots__ = ()

    payer_plan_group_id: PayerPlanGroupId
    payer_id: PayerId
    payer_name: str
    plan_type: NetworkType


@model(kw_only=True)
class PlanCoverage(Model):
    __slots__ = ()

    in_network: PlanCoverageDetails | None = None
    in_network_flat: list[CoverageDetails] | None = None
    out_of_network: PlanCoverageDetails | None = None
    out_of_network_flat: list[CoverageDetails] | None = None


@model(kw_only=True)
class PlanCoverageDetails(Model):
    __slots__ = ()

    deductible: CoverageValue | None = None
    deductible_contract: CoverageValue | None = None
    deductible_remaining: CoverageValue | None = None
    deductible_year_to_date: CoverageValue | None = None
    oop_max: CoverageValue | None = None
    oop_max_contract: CoverageValue | None = None
    oop_max_remaining: CoverageValue | None = None
    oop_max_year_to_date: CoverageValue | None = None
    additional_notes: str | None = None


@model(kw_only=True)
class PlanDate(Model):
    __slots__ = ()

    start_date: dt.date
    end_date: dt.date | None = None
    field_name: str


@model(kw_only=True)
class PlanMetadata(Model):
    __slots__ = ()

    payer_name: str | None = None
    insurance_type: str | None = None
    insurance_type_code: str | None = None
    plan_name: str | None = None
    member_id: str | None = None
    group_number: str | None = None
    start_date: dt.date | None = None
    end_date: dt.date | None = None
    plan_dates: list[PlanDate] | None = None
    subscriber: ExpandedMemberInfo | None = None
    dependent: ExpandedMemberInfo | None = None
    trading_partner: str | None = None


@model(kw_only=True)
class RelatedEntityContact(Model):
    __slots__ = ()

    mode: str | None = None
    value: str | None = None


@model(kw_only=True)
class ServiceCoverage(Model):
    __slots__ = ()

    service_code: ServiceTypeCode
    in_network: ServiceCoverageDetails | None = None
    in_network_flat: list[CoverageDetails] | None = None
    out_of_network: ServiceCoverageDetails | None = None
    out_of_network_flat: list[CoverageDetails] | None = None


@model(kw_only=True)
class ServiceCoverageDetails(Model):
    __slots__ = ()

    copay: CoverageValue | None = None
    coinsurance: CoverageValue | None = None
    visits: CoverageValue | None = None
    visits_remaining: CoverageValue | None = None
    additional_notes: str | None = None


@model(kw_only=True)
class Subscriber(Model):
    __slots__ = ()

    name: HumanName
    date_of_birth: dt.date | None = None
    biological_sex: Sex
    address: CommonAddress | None = None
    employer_name: str | None = None
