"""The types of `commons`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, TypeAlias
from uuid import UUID

from candid_aio.wire.model import Model, model, renamed
from candid_aio.wire.open import OpenEnum, UnknownVariant, union

__all__ = [
    "AdjustmentId",
    "AdjustmentReasonCode",
    "AllocationId",
    "AppointmentId",
    "BadRequestErrorMessage",
    "BillingProviderCommercialLicenseType",
    "ChargeCaptureClaimCreationId",
    "ChargeCaptureId",
    "ChargeCapturePostBilledChangeId",
    "ClaimAdjustmentGroupCodes",
    "ClaimId",
    "ClaimSubmissionPayerResponsibilityType",
    "Clearinghouse",
    "ClinicalTrialId",
    "Date",
    "DateRangeOptionalEnd",
    "Decimal",
    "DelayReasonCode",
    "Email",
    "EmrPayerCrosswalk",
    "EncounterExternalId",
    "EncounterId",
    "EncounterWorkQueueSnooze",
    "EntityConflictErrorMessage",
    "EntityNotFoundErrorMessage",
    "EpsdtReferralConditionIndicatorCode",
    "ErrorMessage",
    "FacilityTypeCode",
    "HttpServiceUnavailableErrorMessage",
    "InsuranceTypeCode",
    "IntendedSubmissionMedium",
    "InternalErrorMessage",
    "InvoiceId",
    "LinkUrl",
    "NetworkType",
    "NextResponsibleParty",
    "Npi",
    "OrganizationId",
    "OrganizationNotAuthorizedErrorMessage",
    "PageToken",
    "PatientExternalId",
    "PatientRelationshipToInsuredCodeAll",
    "PayerGroupId",
    "PayerPlanGroupId",
    "PhoneNumber",
    "PhoneNumberOptional",
    "PhoneNumberType",
    "PreEncounterAppointmentId",
    "PreEncounterPatientId",
    "Primitive",
    "ProcedureModifier",
    "ProviderCredentialingSpanId",
    "ProviderId",
    "QualifierCode",
    "RateId",
    "RegionNational",
    "RegionStates",
    "Regions",
    "Regions_National",
    "Regions_States",
    "RejectionReason",
    "RemovableDateRangeOptionalEnd",
    "RemovableDateRangeOptionalEnd_DateRange",
    "RemovableDateRangeOptionalEnd_Remove",
    "ReportTransmissionCode",
    "ReportTypeCode",
    "RequestValidationError",
    "ResourcePage",
    "SchemaId",
    "ServiceLineId",
    "ServiceLineUnits",
    "SnoozeReason",
    "SortDirection",
    "SourceOfPaymentCode",
    "State",
    "StreetAddressBase",
    "StreetAddressLongZip",
    "StreetAddressLongZipOptional",
    "StreetAddressOptionalBase",
    "StreetAddressShortZip",
    "StreetAddressShortZipOptional",
    "TaskAssignmentId",
    "TaskId",
    "TaskNoteId",
    "UnauthorizedErrorMessage",
    "UnprocessableEntityErrorMessage",
    "UpdatesDisabledDueToExternalSystemIntegrationErrorMessage",
    "UserId",
    "WorkQueueId",
    "WorkQueueSnoozeId",
]

AdjustmentId: TypeAlias = UUID
AllocationId: TypeAlias = UUID
AppointmentId: TypeAlias = str
ChargeCaptureClaimCreationId: TypeAlias = UUID
ChargeCaptureId: TypeAlias = UUID
ChargeCapturePostBilledChangeId: TypeAlias = UUID
ClaimId: TypeAlias = UUID
ClinicalTrialId: TypeAlias = UUID
Date: TypeAlias = str
Decimal: TypeAlias = str
Email: TypeAlias = str
EncounterExternalId: TypeAlias = str
EncounterId: TypeAlias = UUID
ErrorMessage: TypeAlias = str
InvoiceId: TypeAlias = UUID
LinkUrl: TypeAlias = str
Npi: TypeAlias = str
OrganizationId: TypeAlias = UUID
PageToken: TypeAlias = str
PatientExternalId: TypeAlias = str
PayerGroupId: TypeAlias = UUID
PayerPlanGroupId: TypeAlias = UUID
PreEncounterAppointmentId: TypeAlias = UUID
PreEncounterPatientId: TypeAlias = UUID
ProviderCredentialingSpanId: TypeAlias = UUID
ProviderId: TypeAlias = UUID
RateId: TypeAlias = UUID
SchemaId: TypeAlias = UUID
ServiceLineId: TypeAlias = UUID
TaskAssignmentId: TypeAlias = UUID
TaskId: TypeAlias = UUID
TaskNoteId: TypeAlias = UUID
UserId: TypeAlias = UUID
WorkQueueId: TypeAlias = str
WorkQueueSnoozeId: TypeAlias = UUID


class AdjustmentReasonCode(OpenEnum):
    C_50 = "50"
    C_51 = "51"
    C_72 = "72"
    C_90 = "90"
    CAH = "AH"
    CAM = "AM"
    CAP = "AP"
    CB_2 = "B2"
    CB_3 = "B3"
    CBD = "BD"
    CBN = "BN"
    CC_5 = "C5"
    CCR = "CR"
    CCS = "CS"
    CCT = "CT"
    CCV = "CV"
    CCW = "CW"
    CE_3 = "E3"
    CFB = "FB"
    CFC = "FC"
    CGO = "GO"
    CHM = "HM"
    CIP = "IP"
    CIR = "IR"
    CIS = "IS"
    CJ_1 = "J1"
    CL_3 = "L3"
    CL_6 = "L6"
    CLE = "LE"
    CLS = "LS"
    COA = "OA"
    COB = "OB"
    CPI = "PI"
    CPL = "PL"
    CRA = "RA"
    CRE = "RE"
    CSL = "SL"
    CTL = "TL"
    CWO = "WO"
    CWU = "WU"


class BillingProviderCommercialLicenseType(OpenEnum):
    LICENSED_CLINICAL_SOCIAL_WORKER = "0"
    LICENSED_PROFESSIONAL_COUNSELOR = "A"
    LICENSED_MARRIAGE_AND_FAMILY_COUNSELOR = "B"
    LICENSED_CLINICAL_ALCOHOL_AND_DRUG_COUNSELOR = "C"
    PSYCHOLOGIST = "D"
    PSYCHIATRIC_NURSE = "E"
    PSYCHIATRIST = "F"
    CHILD_ADOLESCENT_PSYCHIATRIST = "G"
    PHYSICIAN_ASSISTANT = "H"
    NURSE_CNP = "I"


class ClaimAdjustmentGroupCodes(OpenEnum):
    CO = "CO"
    CR = "CR"
    DE = "DE"
    MA = "MA"
    OA = "OA"
    PI = "PI"
    PR = "PR"
    RR = "RR"
    NC = "NC"
    UNKNOWN = "UNKNOWN"


class ClaimSubmissionPayerResponsibilityType(OpenEnum):
    PRIMARY = "primary"
    SECONDARY = "secondary"


class Clearinghouse(OpenEnum):
    CHANGE_HEALTHCARE = "CHANGE_HEALTHCARE"
    OLIVE = "OLIVE"
    UCSF_CIRIUS = "UCSF_CIRIUS"
    AVAILITY = "AVAILITY"
    JOPARI = "JOPARI"
    PAYER_PORTAL = "PAYER_PORTAL"
    STEDI = "STEDI"
    WAYSTAR = "WAYSTAR"
    UNKNOWN = "UNKNOWN"


class DelayReasonCode(OpenEnum):
    C_1 = "1"
    C_2 = "2"
    C_3 = "3"
    C_4 = "4"
    C_5 = "5"
    C_6 = "6"
    C_7 = "7"
    C_8 = "8"
    C_9 = "9"
    C_10 = "10"
    C_11 = "11"
    C_15 = "15"
    C_16 = "16"
    C_17 = "17"


class EmrPayerCrosswalk(OpenEnum):
    HEALTHIE = "HEALTHIE"
    CANVAS = "CANVAS"
    WAYSTAR = "WAYSTAR"
    PAYER_PLAN_GROUP = "PAYER_PLAN_GROUP"


class EpsdtReferralConditionIndicatorCode(OpenEnum):
    AV = "AV"
    NU = "NU"
    S_2 = "S2"
    ST = "ST"


class FacilityTypeCode(OpenEnum):
    PHARMACY = "01"
    TELEHEALTH = "02"
    SCHOOL = "03"
    HOMELESS_SHELTER = "04"
    INDIAN_HEALTH_SERVICE_FREE_STANDING = "05"
    INDIAN_HEALTH_SERVICE_PROVIDER_BASED = "06"
    TRIBAL_FREE_STANDING = "07"
    TRIBAL_PROVIDER_BASED = "08"
    PRISON_OR_CORRECTIONAL_FACILITY = "09"
    TELEHEALTH_PATIENT_HOME = "10"
    OFFICE = "11"
    HOME = "12"
    ASSISTED_LIVING_FACILITY = "13"
    GROUP_HOME = "14"
    MOBILE_UNIT = "15"
    TEMPORARY_LODGING = "16"
    WALK_IN_RETAIL_HEALTH_CLINIC = "17"
    PLACE_OF_EMPLOYMENT_WORKSITE = "18"
    OFF_CAMPUS_OUTPATIENT_HOSPITAL = "19"
    URGENT_CARE_FACILITY = "20"
    INPATIENT_HOSPITAL = "21"
    OUTPATIENT_HOSPITAL = "22"
    EMERGENCY_ROOM_HOSPITAL = "23"
    AMBULATORY_SURGICAL_CENTER = "24"
    BIRTHING_CENTER = "25"
    MILITARY_TREATMENT_FACILITY = "26"
    SKILLED_NURSING_FACILITY = "31"
    NURSING_FACILITY = "32"
    CUSTODIAL_CARE_FACILITY = "33"
    HOSPICE = "34"
    AMBULANCE_LAND = "41"
    AMBULANCE_AIR_OR_WATER = "42"
    INDEPENDENT_CLINIC = "49"
    FEDERALLY_QUALIFIED_HEALTH_CENTER = "50"
    INPATIENT_PSYCHIATRIC_FACILITY = "51"
    PSYCHIATRIC_FACILITY_PARTIAL_HOSPITALIZATION = "52"
    COMMUNITY_MENTAL_HEALTH_CENTER = "53"
    INTERMEDIATE_CARE_FACILITY_MENTALLY_RETARDED = "54"
    RESIDENTIAL_SUBSTANCE_ABUSE_TREATMENT_FACILITY = "55"
    PSYCHIATRIC_RESIDENTIAL_TREATMENT_CENTER = "56"
    NON_RESIDENTIAL_SUBSTANCE_ABUSE_TREATMENT_FACILITY = "57"
    NON_RESIDENTIAL_OPIOID_TREATMENT_FACILITY = "58"
    MASS_IMMUNIZATION_CENTER = "60"
    COMPREHENSIVE_INPATIENT_REHABILITATION_FACILITY = "61"
    COMPREHENSIVE_OUTPATIENT_REHABILITATION_FACILITY = "62"
    END_STAGE_RENAL_DISEASE_TREATMENT_FACILITY = "65"
    STATE_OR_LOCAL_PUBLIC_HEALTH_CLINIC = "71"
    RURAL_HEALTH_CLINIC = "72"
    INDEPENDENT_LABORATORY = "81"
    OTHER_UNLISTED_FACILITY = "99"


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


class IntendedSubmissionMedium(OpenEnum):
    PAPER = "paper"
    ELECTRONIC = "electronic"


class NetworkType(OpenEnum):
    PPO = "12"
    POS = "13"
    EPO = "14"
    INDEMNITY_INSURANCE = "15"
    HMO_MEDICARE_RISK = "16"
    DMO = "17"
    AUTO = "AM"
    CHAMPUS = "CH"
    DISABILITY = "DS"
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
    COMMERCIAL_INSURANCE_CO = "CI"
    BLUE_CROSS_BLUE_SHIELD = "BL"


class NextResponsibleParty(OpenEnum):
    PRIMARY = "primary"
    SECONDARY = "secondary"
    TERTIARY = "tertiary"
    PATIENT = "patient"
    NON_INSURANCE = "non_insurance"
    NONE = "none"


class PatientRelationshipToInsuredCodeAll(OpenEnum):
    SPOUSE = "01"
    GRANDPARENT = "04"
    GRANDCHILD = "05"
    NIECE_NEPHEW = "07"
    FOSTER_CHILD = "10"
    WARD_OF_THE_COURT = "15"
    STEPCHILD = "17"
    SELF = "18"
    CHILD = "19"
    EMPLOYEE = "20"
    UNKNOWN = "21"
    HANDICAPPED_DEPENDENT = "22"
    SPONSORED_DEPENDENT = "23"
    DEPENDENT_OF_MINOR_DEPENDENT = "24"
    SIGNIFICANT_OTHER = "29"
    MOTHER = "32"
    FATHER = "33"
    EMANCIPATED_MINOR = "36"
    ORGAN_DONOR = "39"
    CADAVER_DONOR = "40"
    INJURED_PLAINTIFF = "41"
    CHILD_NO_FINANCIAL_RESPONSIBILITY = "43"
    LIFE_PARTNER = "53"
    OTHER_RELATIONSHIP = "G8"


class PhoneNumberType(OpenEnum):
    HOME = "Home"
    MOBILE = "Mobile"
    WORK = "Work"


class Primitive(OpenEnum):
    BOOLEAN = "BOOLEAN"
    DOUBLE = "DOUBLE"
    INTEGER = "INTEGER"
    STRING = "STRING"


class ProcedureModifier(OpenEnum):
    AV = "AV"
    AU = "AU"
    AW = "AW"
    AY = "AY"
    SEVEN = "07"
    EIGHT = "08"
    NINE = "09"
    TEN = "10"
    ELEVEN = "11"
    TWELVE = "12"
    THIRTEEN = "13"
    FOURTEEN = "14"
    FIFTEEN = "15"
    SIXTEEN = "16"
    TWENTY_TWO = "22"
    TWENTY_THREE = "23"
    TWENTY_FOUR = "24"
    TWENTY_FIVE = "25"
    TWENTY_SIX = "26"
    TWENTY_SEVEN = "27"
    TWENTY_EIGHT = "28"
    THIRTY_TWO = "32"
    THIRTY_THREE = "33"
    FORTY_SEVEN = "47"
    FIFTY = "50"
    FIFTY_ONE = "51"
    FIFTY_TWO = "52"
    FIFTY_THREE = "53"
    FIFTY_FOUR = "54"
    FIFTY_FIVE = "55"
    FIFTY_SIX = "56"
    FIFTY_SEVEN = "57"
    FIFTY_EIGHT = "58"
    FIFTY_NINE = "59"
    SIXTY_TWO = "62"
    SIXTY_THREE = "63"
    SIXTY_SIX = "66"
    SEVENTY_THREE = "73"
    SEVENTY_FOUR = "74"
    SEVENTY_SIX = "76"
    SEVENTY_SEVEN = "77"
    SEVENTY_EIGHT = "78"
    SEVENTY_NINE = "79"
    EIGHTY = "80"
    EIGHTY_ONE = "81"
    EIGHTY_TWO = "82"
    NINETY = "90"
    NINETY_ONE = "91"
    NINETY_TWO = "92"
    NINETY_THREE = "93"
    NINETY_FIVE = "95"
    NINETY_SIX = "96"
    NINETY_SEVEN = "97"
    NINETY_NINE = "99"
    A_1 = "A1"
    A_2 = "A2"
    A_3 = "A3"
    A_4 = "A4"
    A_5 = "A5"
    A_6 = "A6"
    A_7 = "A7"
    A_8 = "A8"
    A_9 = "A9"
    AA = "AA"
    AB = "AB"
    AD = "AD"
    AE = "AE"
    AF = "AF"
    AG = "AG"
    AH = "AH"
    AI = "AI"
    AJ = "AJ"
    AK = "AK"
    AM = "AM"
    AO = "AO"
    AP = "AP"
    AQ = "AQ"
    AR = "AR"
    AS = "AS"
    AT = "AT"
    AZ = "AZ"
    BA = "BA"
    BL = "BL"
    BO = "BO"
    BP = "BP"
    BR = "BR"
    BU = "BU"
    CA = "CA"
    CB = "CB"
    CC = "CC"
    CD = "CD"
    CE = "CE"
    CF = "CF"
    CG = "CG"
    CH = "CH"
    CI = "CI"
    CJ = "CJ"
    CK = "CK"
    CL = "CL"
    CM = "CM"
    CN = "CN"
    CR = "CR"
    CS = "CS"
    CT = "CT"
    CO = "CO"
    CQ = "CQ"
    DA = "DA"
    E_1 = "E1"
    E_2 = "E2"
    E_3 = "E3"
    E_4 = "E4"
    EA = "EA"
    EB = "EB"
    EC = "EC"
    ED = "ED"
    EE = "EE"
    EJ = "EJ"
    EM = "EM"
    EP = "EP"
    ER = "ER"
    ET = "ET"
    EV = "EV"
    EX = "EX"
    EY = "EY"
    F_1 = "F1"
    F_2 = "F2"
    F_3 = "F3"
    F_4 = "F4"
    F_5 = "F5"
    F_6 = "F6"
    F_7 = "F7"
    F_8 = "F8"
    F_9 = "F9"
    FA = "FA"
    FB = "FB"
    FC = "FC"
    FP = "FP"
    FQ = "FQ"
    FR = "FR"
    FS = "FS"
    FT = "FT"
    FX = "FX"
    FY = "FY"
    G_0 = "G0"
    G_1 = "G1"
    G_2 = "G2"
    G_3 = "G3"
    G_4 = "G4"
    G_5 = "G5"
    G_6 = "G6"
    G_7 = "G7"
    G_8 = "G8"
    G_9 = "G9"
    GA = "GA"
    GB = "GB"
    GC = "GC"
    GE = "GE"
    GF = "GF"
    GG = "GG"
    GH = "GH"
    GJ = "GJ"
    GK = "GK"
    GL = "GL"
    GM = "GM"
    GN = "GN"
    GO = "GO"
    GP = "GP"
    GQ = "GQ"
    GR = "GR"
    GS = "GS"
    GT = "GT"
    GU = "GU"
    GV = "GV"
    GW = "GW"
    GX = "GX"
    GY = "GY"
    GZ = "GZ"
    HA = "HA"
    HB = "HB"
    HC = "HC"
    HD = "HD"
    HE = "HE"
    HF = "HF"
    HG = "HG"
    HH = "HH"
    HI = "HI"
    HJ = "HJ"
    HK = "HK"
    HL = "HL"
    HM = "HM"
    HN = "HN"
    HO = "HO"
    HP = "HP"
    HQ = "HQ"
    HR = "HR"
    HS = "HS"
    HT = "HT"
    HU = "HU"
    HV = "HV"
    HW = "HW"
    HX = "HX"
    HY = "HY"
    HZ = "HZ"
    J_1 = "J1"
    J_2 = "J2"
    J_3 = "J3"
    J_4 = "J4"
    J_5 = "J5"
    JA = "JA"
    JB = "JB"
    JC = "JC"
    JD = "JD"
    JE = "JE"
    JG = "JG"
    JW = "JW"
    JZ = "JZ"
    K_0 = "K0"
    K_1 = "K1"
    K_2 = "K2"
    K_3 = "K3"
    K_4 = "K4"
    KA = "KA"
    KB = "KB"
    KC = "KC"
    KD = "KD"
    KE = "KE"
    KF = "KF"
    KG = "KG"
    KH = "KH"
    KI = "KI"
    KJ = "KJ"
    KK = "KK"
    KL = "KL"
    KM = "KM"
    KN = "KN"
    KO = "KO"
    KP = "KP"
    KQ = "KQ"
    KR = "KR"
    KS = "KS"
    KT = "KT"
    KU = "KU"
    KV = "KV"
    KW = "KW"
    KX = "KX"
    KY = "KY"
    KZ = "KZ"
    LC = "LC"
    LD = "LD"
    LL = "LL"
    LM = "LM"
    LR = "LR"
    LS = "LS"
    LT = "LT"
    LU = "LU"
    M_2 = "M2"
    MA = "MA"
    MB = "MB"
    MC = "MC"
    MD = "MD"
    ME = "ME"
    MF = "MF"
    MG = "MG"
    MH = "MH"
    MS = "MS"
    N_1 = "N1"
    N_2 = "N2"
    N_3 = "N3"
    NB = "NB"
    NR = "NR"
    NU = "NU"
    P_1 = "P1"
    P_2 = "P2"
    P_3 = "P3"
    P_4 = "P4"
    P_5 = "P5"
    P_6 = "P6"
    PA = "PA"
    PB = "PB"
    PC = "PC"
    PD = "PD"
    PI = "PI"
    PL = "PL"
    PM = "PM"
    PN = "PN"
    PO = "PO"
    PS = "PS"
    PT = "PT"
    Q_0 = "Q0"
    Q_1 = "Q1"
    Q_2 = "Q2"
    Q_3 = "Q3"
    Q_4 = "Q4"
    Q_5 = "Q5"
    Q_6 = "Q6"
    Q_7 = "Q7"
    Q_8 = "Q8"
    Q_9 = "Q9"
    QA = "QA"
    QB = "QB"
    QC = "QC"
    QD = "QD"
    QE = "QE"
    QF = "QF"
    QG = "QG"
    QH = "QH"
    QJ = "QJ"
    QK = "QK"
    QL = "QL"
    QM = "QM"
    QN = "QN"
    QP = "QP"
    QQ = "QQ"
    QR = "QR"
    QS = "QS"
    QT = "QT"
    QW = "QW"
    QX = "QX"
    QY = "QY"
    QZ = "QZ"
    RA = "RA"
    RB = "RB"
    RC = "RC"
    RD = "RD"
    RE = "RE"
    RI = "RI"
    RR = "RR"
    RT = "RT"
    SA = "SA"
    SB = "SB"
    SC = "SC"
    SD = "SD"
    SE = "SE"
    SF = "SF"
    SG = "SG"
    SH = "SH"
    SJ = "SJ"
    SL = "SL"
    SM = "SM"
    SN = "SN"
    SQ = "SQ"
    SS = "SS"
    ST = "ST"
    SU = "SU"
    SV = "SV"
    SW = "SW"
    SY = "SY"
    T_1 = "T1"
    T_2 = "T2"
    T_3 = "T3"
    T_4 = "T4"
    T_5 = "T5"
    T_6 = "T6"
    T_7 = "T7"
    T_8 = "T8"
    T_9 = "T9"
    TA = "TA"
    TB = "TB"
    TC = "TC"
    TD = "TD"
    TE = "TE"
    TF = "TF"
    TG = "TG"
    TH = "TH"
    TJ = "TJ"
    TK = "TK"
    TL = "TL"
    TM = "TM"
    TN = "TN"
    TP = "TP"
    TQ = "TQ"
    TR = "TR"
    TS = "TS"
    TT = "TT"
    TU = "TU"
    TV = "TV"
    TW = "TW"
    U_1 = "U1"
    U_2 = "U2"
    U_3 = "U3"
    U_4 = "U4"
    U_5 = "U5"
    U_6 = "U6"
    U_7 = "U7"
    U_8 = "U8"
    U_9 = "U9"
    UA = "UA"
    UB = "UB"
    UC = "UC"
    UD = "UD"
    UE = "UE"
    UF = "UF"
    UG = "UG"
    UH = "UH"
    UJ = "UJ"
    UK = "UK"
    UN = "UN"
    UP = "UP"
    UQ = "UQ"
    UR = "UR"
    US = "US"
    V_1 = "V1"
    V_2 = "V2"
    V_3 = "V3"
    W_1 = "W1"
    W_2 = "W2"
    W_3 = "W3"
    WC = "WC"
    WH = "WH"
    X_4 = "X4"
    XE = "XE"
    XP = "XP"
    XS = "XS"
    XU = "XU"
    XY = "XY"
    ZZ = "ZZ"


class QualifierCode(OpenEnum):
    DQ = "DQ"
    DN = "DN"
    DK = "DK"
    P_3 = "P3"


class RejectionReason(OpenEnum):
    DUPLICATE_CLAIM = "DUPLICATE_CLAIM"
    EXCEEDS_TIMELY_FILING = "EXCEEDS_TIMELY_FILING"
    INVALID_OR_MISSING_MODIFIER = "INVALID_OR_MISSING_MODIFIER"
    INVALID_OR_MISSING_DIAGNOSIS_CODE = "INVALID_OR_MISSING_DIAGNOSIS_CODE"
    INVALID_OR_MISSING_PLACE_OF_SERVICE = "INVALID_OR_MISSING_PLACE_OF_SERVICE"
    INVALID_OR_MISSING_PROCEDURE_CODE = "INVALID_OR_MISSING_PROCEDURE_CODE"
    INVALID_OR_MISSING_NDC = "INVALID_OR_MISSING_NDC"
    INVALID_OR_MISSING_DATE_OF_SERVICE = "INVALID_OR_MISSING_DATE_OF_SERVICE"
    OTHER_INVALID_CLAIM_OR_SERVICE_LINE_INFORMATION = "OTHER_INVALID_CLAIM_OR_SERVICE_LINE_INFORMATION"
    MULTIPLE_CODING_ISSUES = "MULTIPLE_CODING_ISSUES"
    INCORRECT_OR_MISSING_INSURANCE_INFORMATION = "INCORRECT_OR_MISSING_INSURANCE_INFORMATION"
    INCORRECT_OR_MISSING_PATIENT_DEMOGRAPHIC = "INCORRECT_OR_MISSING_PATIENT_DEMOGRAPHIC"
    NO_ACTIVE_COVERAGE = "NO_ACTIVE_COVERAGE"
    COORDINATION_OF_BENEFITS = "COORDINATION_OF_BENEFITS"
    OTHER_PATIENT_INFORMATION = "OTHER_PATIENT_INFORMATION"
    INCORRECT_PAYER = "INCORRECT_PAYER"
    MISSING_PAYER_ADDRESS = "MISSING_PAYER_ADDRESS"
    OTHER_PAYER_INFORMATION = "OTHER_PAYER_INFORMATION"
    INCORRECT_OR_MISSING_TAXONOMY_CODE = "INCORRECT_OR_MISSING_TAXONOMY_CODE"
    INCORRECT_OR_MISSING_NATIONAL_PROVIDER_IDENTIFIER = "INCORRECT_OR_MISSING_NATIONAL_PROVIDER_IDENTIFIER"
    NO_EFFECTIVE_ENROLLMENT = "NO_EFFECTIVE_ENROLLMENT"
    OTHER_PROVIDER_INFORMATION = "OTHER_PROVIDER_INFORMATION"
    ADMIT_OR_DISCHARGE_DATE = "ADMIT_OR_DISCHARGE_DATE"
    DOI_OR_DATE_OF_ONSET = "DOI_OR_DATE_OF_ONSET"
    OTHER_DRUG_RELATED = "OTHER_DRUG_RELATED"
    COB_INFORMATION = "COB_INFORMATION"
    QUANTITY_OR_UNITS = "QUANTITY_OR_UNITS"
    CPT_DESCRIPTION = "CPT_DESCRIPTION"
    INVALID_CORRECTED_OR_VOIDED_CLAIM = "INVALID_CORRECTED_OR_VOIDED_CLAIM"
    INCORRECT_OR_INVALID_MEMBER_ID = "INCORRECT_OR_INVALID_MEMBER_ID"
    INCORRECT_PATIENT_OR_SUBSCRIBER_DOB = "INCORRECT_PATIENT_OR_SUBSCRIBER_DOB"
    INCORRECT_PATIENT_OR_SUBSCRIBER_GENDER = "INCORRECT_PATIENT_OR_SUBSCRIBER_GENDER"
    INCORRECT_PATIENT_OR_SUBSCRIBER_ADDRESS = "INCORRECT_PATIENT_OR_SUBSCRIBER_ADDRESS"
    INCORRECT_PATIENT_OR_SUBSCRIBER_NAME = "INCORRECT_PATIENT_OR_SUBSCRIBER_NAME"
    INCORRECT_INSURANCE_PLAN_TYPE = "INCORRECT_INSURANCE_PLAN_TYPE"
    INCORRECT_INSURANCE_TYPE = "INCORRECT_INSURANCE_TYPE"
    INVALID_PAYER_ID = "INVALID_PAYER_ID"
    SERVICE_FACILITY = "SERVICE_FACILITY"
    CLIA = "CLIA"
    INCORRECT_OR_MISSING_OTHER_PROVIDER_TAXONOMY = "INCORRECT_OR_MISSING_OTHER_PROVIDER_TAXONOMY"
    INCORRECT_OR_MISSING_RENDERING_TAXONOMY = "INCORRECT_OR_MISSING_RENDERING_TAXONOMY"
    INCORRECT_OR_MISSING_BILLING_TAXONOMY = "INCORRECT_OR_MISSING_BILLING_TAXONOMY"
    INCORRECT_OR_MISSING_OTHER_PROVIDER_NPI = "INCORRECT_OR_MISSING_OTHER_PROVIDER_NPI"
    INCORRECT_OR_MISSING_RENDERING_NPI = "INCORRECT_OR_MISSING_RENDERING_NPI"
    INCORRECT_OR_MISSING_BILLING_NPI = "INCORRECT_OR_MISSING_BILLING_NPI"
    INCORRECT_OR_INVALID_TIN = "INCORRECT_OR_INVALID_TIN"
    INCORRECT_OR_MISSING_OTHER_PROVIDER_ID = "INCORRECT_OR_MISSING_OTHER_PROVIDER_ID"
    INCORRECT_OR_MISSING_PROVIDER_ADDRESS = "INCORRECT_OR_MISSING_PROVIDER_ADDRESS"
    UNKNOWN = "UNKNOWN"


class ReportTransmissionCode(OpenEnum):
    CAA = "AA"
    CBM = "BM"
    CEL = "EL"
    CFX = "FX"


class ReportTypeCode(OpenEnum):
    C_03 = "03"
    C_04 = "04"
    C_05 = "05"
    C_06 = "06"
    C_07 = "07"
    C_08 = "08"
    C_09 = "09"
    C_10 = "10"
    C_11 = "11"
    C_13 = "13"
    C_15 = "15"
    C_21 = "21"
    CA_3 = "A3"
    CA_4 = "A4"
    CAM = "AM"
    CAS = "AS"
    CB_2 = "B2"
    CB_3 = "B3"
    CB_4 = "B4"
    CBR = "BR"
    CBS = "BS"
    CBT = "BT"
    CCB = "CB"
    CCK = "CK"
    CCT = "CT"
    CD_2 = "D2"
    CDA = "DA"
    CDB = "DB"
    CDG = "DG"
    CDJ = "DJ"
    CDS = "DS"
    CEB = "EB"
    CHC = "HC"
    CHR = "HR"
    CI_5 = "I5"
    CIR = "IR"
    CLA = "LA"
    CM_1 = "M1"
    CMT = "MT"
    CNN = "NN"
    COB = "OB"
    COC = "OC"
    COD = "OD"
    COE = "OE"
    COX = "OX"
    COZ = "OZ"
    CP_4 = "P4"
    CP_5 = "P5"
    CPE = "PE"
    CPN = "PN"
    CPO = "PO"
    CPQ = "PQ"
    CPY = "PY"
    CPZ = "PZ"
    CRB = "RB"
    CRR = "RR"
    CRT = "RT"
    CRX = "RX"
    CSG = "SG"
    CV_5 = "V5"
    CXP = "XP"


class ServiceLineUnits(OpenEnum):
    MJ = "MJ"
    UN = "UN"


class SnoozeReason(OpenEnum):
    PENDING_APPEAL = "Pending Appeal"
    PENDING_ADJUDICATION = "Pending Adjudication"
    PENDING_REPROCESSING = "Pending Reprocessing"
    PENDING_PAYMENT_POSTING = "Pending Payment Posting"
    PENDING_EOB_CONVERSION = "Pending EOB Conversion"
    PENDING_CREDENTIALING_OR_CONTRACTING = "Pending Credentialing or Contracting"
    PENDING_DOCUMENTATION_UPDATE = "Pending Documentation Update"
    PENDING_MEDICAL_RECORDS_REVIEW = "Pending Medical Records Review"
    PENDING_PATIENT_RESPONSE = "Pending Patient Response"
    PENDING_PAYER_RESPONSE = "Pending Payer Response"
    PENDING_REFUND_CHECK = "Pending Refund Check"
    PENDING_RECOUPMENT = "Pending Recoupment"
    OTHER = "Other"


class SortDirection(OpenEnum):
    ASC = "asc"
    DESC = "desc"


class SourceOfPaymentCode(OpenEnum):
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


class State(OpenEnum):
    AA = "AA"
    AE = "AE"
    AP = "AP"
    AL = "AL"
    AK = "AK"
    AS = "AS"
    AZ = "AZ"
    AR = "AR"
    CA = "CA"
    CO = "CO"
    CT = "CT"
    DC = "DC"
    DE = "DE"
    FL = "FL"
    FM = "FM"
    GA = "GA"
    GU = "GU"
    HI = "HI"
    ID = "ID"
    IL = "IL"
    IN = "IN"
    IA = "IA"
    KS = "KS"
    KY = "KY"
    LA = "LA"
    ME = "ME"
    MD = "MD"
    MA = "MA"
    MH = "MH"
    MI = "MI"
    MN = "MN"
    MP = "MP"
    MS = "MS"
    MO = "MO"
    MT = "MT"
    NE = "NE"
    NV = "NV"
    NH = "NH"
    NJ = "NJ"
    NM = "NM"
    NY = "NY"
    NC = "NC"
    ND = "ND"
    OH = "OH"
    OK = "OK"
    OR = "OR"
    PA = "PA"
    PR = "PR"
    PW = "PW"
    RI = "RI"
    SC = "SC"
    SD = "SD"
    TN = "TN"
    TX = "TX"
    UT = "UT"
    VI = "VI"
    VT = "VT"
    VA = "VA"
    WA = "WA"
    WV = "WV"
    WI = "WI"
    WY = "WY"
    FC = "FC"


@model(kw_only=True)
class BadRequestErrorMessage(Model):
    __slots__ = ()

    message: str | None = None


@model(kw_only=True)
class DateRangeOptionalEnd(Model):
    __slots__ = ()

    start_date: Date
    end_date: Date | None = None


@model(kw_only=True)
class EncounterWorkQueueSnooze(Model):
    __slots__ = ()

    id: WorkQueueSnoozeId
    created_by: str
    updated_by: str | None = None
    snooze_reason: SnoozeReason
    comments: str | None = None
    start_date: dt.date
    end_date: dt.date


@model(kw_only=True)
class EntityConflictErrorMessage(Model):
    __slots__ = ()

    entity_name: str


@model(kw_only=True)
class EntityNotFoundErrorMessage(Model):
    __slots__ = ()

    id: str


@model(kw_only=True)
class HttpServiceUnavailableErrorMessage(Model):
    __slots__ = ()

    message: str | None = None


@model(kw_only=True)
class InternalErrorMessage(Model):
    __slots__ = ()

    message: str | None = None


@model(kw_only=True)
class OrganizationNotAuthorizedErrorMessage(Model):
    __slots__ = ()

    message: str


@model(kw_only=True)
class PhoneNumber(Model):
    __slots__ = ()

    number: str
    type: PhoneNumberType


@model(kw_only=True)
class PhoneNumberOptional(Model):
    __slots__ = ()

    number: str | None = None
    type: PhoneNumberType | None = None


@model(kw_only=True)
class RegionNational(Model):
    """It has no fields of its own."""

    __slots__ = ()


@model(kw_only=True)
class RegionStates(Model):
    __slots__ = ()

    states: list[State]


@model(kw_only=True)
class Regions_National(Model):
    __slots__ = ()

    type: Literal["national"] = "national"


@model(kw_only=True)
class Regions_States(Model):
    __slots__ = ()

    type: Literal["states"] = "states"
    states: list[State]


@model(kw_only=True)
class RemovableDateRangeOptionalEnd_DateRange(Model):
    __slots__ = ()

    type: Literal["date_range"] = "date_range"
    start_date: Date
    end_date: Date | None = None


@model(kw_only=True)
class RemovableDateRangeOptionalEnd_Remove(Model):
    __slots__ = ()

    type: Literal["remove"] = "remove"


@model(kw_only=True)
class RequestValidationError(Model):
    __slots__ = ()

    field_name: str = renamed(metadata={"wire": "fieldName"})
    human_readable_message: str | None = renamed(default=None, metadata={"wire": "humanReadableMessage"})


@model(kw_only=True)
class ResourcePage(Model):
    __slots__ = ()

    prev_page_token: PageToken | None = None
    next_page_token: PageToken | None = None


@model(kw_only=True)
class StreetAddressBase(Model):
    __slots__ = ()

    address_1: str = renamed(metadata={"wire": "address1"})
    address_2: str | None = renamed(default=None, metadata={"wire": "address2"})
    city: str
    state: State
    zip_code: str


@model(kw_only=True)
class StreetAddressLongZip(StreetAddressBase):
    __slots__ = ()

    zip_plus_four_code: str


@model(kw_only=True)
class StreetAddressOptionalBase(Model):
    __slots__ = ()

    address_1: str | None = renamed(default=None, metadata={"wire": "address1"})
    address_2: str | None = renamed(default=None, metadata={"wire": "address2"})
    city: str | None = None
    state: State | None = None
    zip_code: str | None = None


@model(kw_only=True)
class StreetAddressLongZipOptional(StreetAddressOptionalBase):
    __slots__ = ()

    zip_plus_four_code: str | None = None


@model(kw_only=True)
class StreetAddressShortZip(StreetAddressBase):
    __slots__ = ()

    zip_plus_four_code: str | None = None


@model(kw_only=True)
class StreetAddressShortZipOptional(StreetAddressOptionalBase):
    __slots__ = ()

    zip_plus_four_code: str | None = None


@model(kw_only=True)
class UnauthorizedErrorMessage(Model):
    __slots__ = ()

    message: str | None = None


@model(kw_only=True)
class UnprocessableEntityErrorMessage(Model):
    __slots__ = ()

    message: str | None = None


@model(kw_only=True)
class UpdatesDisabledDueToExternalSystemIntegrationErrorMessage(Model):
    __slots__ = ()

    message: str | None = None


if TYPE_CHECKING:
    Regions: TypeAlias = Regions_States | Regions_National | UnknownVariant
else:
    Regions = union(
        "Regions",
        __name__,
        "type",
        {
            "states": "Regions_States",
            "national": "Regions_National",
        },
    )

if TYPE_CHECKING:
    RemovableDateRangeOptionalEnd: TypeAlias = (
        RemovableDateRangeOptionalEnd_DateRange | RemovableDateRangeOptionalEnd_Remove | UnknownVariant
    )
else:
    RemovableDateRangeOptionalEnd = union(
        "RemovableDateRangeOptionalEnd",
        __name__,
        "type",
        {
            "date_range": "RemovableDateRangeOptionalEnd_DateRange",
            "remove": "RemovableDateRangeOptionalEnd_Remove",
        },
    )
