"""The types of `health_care_code_information.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import Decimal, EncounterId

__all__ = [
    "AdmittingDiagnosis",
    "AdmittingDiagnosisCodeQualifier",
    "AdmittingDiagnosisNew",
    "ConditionCode",
    "ConditionInformation",
    "ConditionInformationCodeQualifier",
    "ConditionInformationNew",
    "D8Date",
    "DiagnosisRelatedGroup",
    "DiagnosisRelatedGroupCodeQualifier",
    "DiagnosisRelatedGroupNew",
    "ExternalCauseOfInjury",
    "ExternalCauseOfInjuryCodeQualifier",
    "ExternalCauseOfInjuryNew",
    "HealthCareCodeInformation",
    "HealthCareCodeInformationCreate",
    "HealthCareCodeInformationGetAllResponse",
    "HealthCareCodeInformationNew",
    "HealthCareCodeInformationUpdate",
    "IcdCode",
    "MsdrgCode",
    "OccurrenceCode",
    "OccurrenceInformation",
    "OccurrenceInformationCodeQualifier",
    "OccurrenceInformationNew",
    "OccurrenceSpanCode",
    "OccurrenceSpanCodeQualifier",
    "OccurrenceSpanInformation",
    "OccurrenceSpanInformationNew",
    "OtherDiagnosisInformation",
    "OtherDiagnosisInformationCodeQualifier",
    "OtherDiagnosisInformationNew",
    "OtherProcedureInformation",
    "OtherProcedureInformationCodeQualifier",
    "OtherProcedureInformationNew",
    "PatientReasonForVisit",
    "PatientReasonForVisitCodeQualifier",
    "PatientReasonForVisitNew",
    "PresentOnAdmissionIndicatorCode",
    "PrincipalDiagnosis",
    "PrincipalDiagnosisCodeQualifier",
    "PrincipalDiagnosisNew",
    "PrincipalProcedureInformation",
    "PrincipalProcedureInformationCodeQualifier",
    "PrincipalProcedureInformationNew",
    "Rd8Date",
    "SetOrClearAdmittingDiagnosis",
    "SetOrClearDiagnosisRelatedGroup",
    "SetOrClearPrincipalDiagnosis",
    "SetOrClearPrincipalProcedureInformation",
    "TreatmentCode",
    "TreatmentCodeInformation",
    "TreatmentCodeInformationNew",
    "TreatmentCodeQualifier",
    "ValueCode",
    "ValueCodeQualifier",
    "ValueInformation",
    "ValueInformationNew",
]

_REFS = {"Decimal": "candid_aio.resources.commons.types", "EncounterId": "candid_aio.resources.commons.types"}

D8Date: TypeAlias = dt.date
IcdCode: TypeAlias = str
MsdrgCode: TypeAlias = str
TreatmentCode: TypeAlias = str


class AdmittingDiagnosisCodeQualifier(OpenEnum):
    CBJ = "BJ"
    CABJ = "ABJ"


class ConditionCode(OpenEnum):
    C_01 = "01"
    C_02 = "02"
    C_03 = "03"
    C_04 = "04"
    C_05 = "05"
    C_06 = "06"
    C_07 = "07"
    C_08 = "08"
    C_09 = "09"
    C_10 = "10"
    C_11 = "11"
    C_17 = "17"
    C_18 = "18"
    C_19 = "19"
    C_20 = "20"
    C_21 = "21"
    C_22 = "22"
    C_23 = "23"
    C_24 = "24"
    C_25 = "25"
    C_26 = "26"
    C_27 = "27"
    C_28 = "28"
    C_29 = "29"
    C_30 = "30"
    C_31 = "31"
    C_32 = "32"
    C_33 = "33"
    C_34 = "34"
    C_35 = "35"
    C_36 = "36"
    C_37 = "37"
    C_38 = "38"
    C_39 = "39"
    C_40 = "40"
    C_41 = "41"
    C_42 = "42"
    C_43 = "43"
    C_44 = "44"
    C_45 = "45"
    C_46 = "46"
    C_47 = "47"
    C_48 = "48"
    C_49 = "49"
    C_50 = "50"
    C_51 = "51"
    C_52 = "52"
    C_53 = "53"
    C_54 = "54"
    C_55 = "55"
    C_56 = "56"
    C_57 = "57"
    C_58 = "58"
    C_59 = "59"
    C_60 = "60"
    C_61 = "61"
    C_66 = "66"
    C_67 = "67"
    C_68 = "68"
    C_69 = "69"
    C_70 = "70"
    C_71 = "71"
    C_72 = "72"
    C_73 = "73"
    C_74 = "74"
    C_75 = "75"
    C_76 = "76"
    C_77 = "77"
    C_78 = "78"
    C_79 = "79"
    C_80 = "80"
    C_81 = "81"
    C_82 = "82"
    C_83 = "83"
    C_84 = "84"
    C_85 = "85"
    C_86 = "86"
    C_87 = "87"
    C_88 = "88"
    C_89 = "89"
    C_90 = "90"
    C_91 = "91"
    C_92 = "92"
    CA_0 = "A0"
    CA_1 = "A1"
    CA_2 = "A2"
    CA_3 = "A3"
    CA_4 = "A4"
    CA_5 = "A5"
    CA_6 = "A6"
    CA_7 = "A7"
    CA_9 = "A9"
    CAA = "AA"
    CAB = "AB"
    CAC = "AC"
    CAD = "AD"
    CAE = "AE"
    CAF = "AF"
    CAG = "AG"
    CAH = "AH"
    CAI = "AI"
    CAJ = "AJ"
    CAK = "AK"
    CAL = "AL"
    CAM = "AM"
    CAN = "AN"
    CB_0 = "B0"
    CB_1 = "B1"
    CB_2 = "B2"
    CB_3 = "B3"
    CB_4 = "B4"
    CBP = "BP"
    CC_1 = "C1"
    CC_2 = "C2"
    CC_3 = "C3"
    CC_4 = "C4"
    CC_5 = "C5"
    CC_6 = "C6"
    CC_7 = "C7"
    CD_0 = "D0"
    CD_1 = "D1"
    CD_2 = "D2"
    CD_3 = "D3"
    CD_4 = "D4"
    CD_5 = "D5"
    CD_6 = "D6"
    CD_7 = "D7"
    CD_8 = "D8"
    CD_9 = "D9"
    CD_RA = "DR(a)"
    CE_0 = "E0"
    CG_0 = "G0"
    CH_0 = "H0"
    CH_2 = "H2"
    CH_3 = "H3"
    CH_4 = "H4"
    CH_5 = "H5"
    CP_1 = "P1"
    CP_7 = "P7"
    CR_1 = "R1"
    CR_2 = "R2"
    CR_3 = "R3"
    CR_4 = "R4"
    CR_5 = "R5"
    CR_6 = "R6"
    CR_7 = "R7"
    CR_8 = "R8"
    CR_9 = "R9"
    CW_0 = "W0"
    CW_2 = "W2"
    CW_3 = "W3"
    CW_4 = "W4"
    CW_5 = "W5"


class ConditionInformationCodeQualifier(OpenEnum):
    CBG = "BG"


class DiagnosisRelatedGroupCodeQualifier(OpenEnum):
    CDR = "DR"


class ExternalCauseOfInjuryCodeQualifier(OpenEnum):
    CBN = "BN"
    CABN = "ABN"


class OccurrenceCode(OpenEnum):
    C_01 = "01"
    C_02 = "02"
    C_03 = "03"
    C_04 = "04"
    C_05 = "05"
    C_06 = "06"
    C_09 = "09"
    C_10 = "10"
    C_11 = "11"
    C_12 = "12"
    C_16 = "16"
    C_17 = "17"
    C_18 = "18"
    C_19 = "19"
    C_20 = "20"
    C_21 = "21"
    C_22 = "22"
    C_24 = "24"
    C_25 = "25"
    C_26 = "26"
    C_27 = "27"
    C_28 = "28"
    C_29 = "29"
    C_30 = "30"
    C_31 = "31"
    C_32 = "32"
    C_33 = "33"
    C_34 = "34"
    C_35 = "35"
    C_36 = "36"
    C_37 = "37"
    C_38 = "38"
    C_39 = "39"
    C_40 = "40"
    C_41 = "41"
    C_42 = "42"
    C_43 = "43"
    C_44 = "44"
    C_45 = "45"
    C_46 = "46"
    C_47 = "47"
    C_50 = "50"
    C_51 = "51"
    C_52 = "52"
    C_54 = "54"
    C_55 = "55"
    C_56 = "56"
    C_61 = "61"
    C_62 = "62"
    CA_1 = "A1"
    CA_2 = "A2"
    CA_3 = "A3"
    CA_4 = "A4"
    CB_1 = "B1"
    CB_2 = "B2"
    CB_3 = "B3"
    CC_1 = "C1"
    CC_2 = "C2"
    CC_3 = "C3"


class OccurrenceInformationCodeQualifier(OpenEnum):
    CBH = "BH"


class OccurrenceSpanCode(OpenEnum):
    C_70 = "70"
    C_71 = "71"
    C_72 = "72"
    C_73 = "73"
    C_74 = "74"
    C_75 = "75"
    C_76 = "76"
    C_77 = "77"
    C_78 = "78"
    C_80 = "80"
    C_81 = "81"
    C_82 = "82"
    CM_0 = "M0"
    CM_1 = "M1"
    CM_2 = "M2"
    CM_3 = "M3"
    CM_4 = "M4"


class OccurrenceSpanCodeQualifier(OpenEnum):
    CBI = "BI"


class OtherDiagnosisInformationCodeQualifier(OpenEnum):
    CBF = "BF"
    CABF = "ABF"


class OtherProcedureInformationCodeQualifier(OpenEnum):
    CBBQ = "BBQ"
    CBQ = "BQ"


class PatientReasonForVisitCodeQualifier(OpenEnum):
    CPR = "PR"
    CAPR = "APR"


class PresentOnAdmissionIndicatorCode(OpenEnum):
    CY = "Y"
    CN = "N"
    CU = "U"
    CW = "W"
    C_1 = "1"


class PrincipalDiagnosisCodeQualifier(OpenEnum):
    CBK = "BK"
    CABK = "ABK"


class PrincipalProcedureInformationCodeQualifier(OpenEnum):
    CBBR = "BBR"
    CBR = "BR"
    CCAH = "CAH"


class TreatmentCodeQualifier(OpenEnum):
    CTC = "TC"


class ValueCode(OpenEnum):
    C_01_MONEY = "01"
    C_02_MONEY = "02"
    C_04_MONEY = "04"
    C_05_MONEY = "05"
    C_06_MONEY = "06"
    C_08_MONEY = "08"
    C_09_MONEY = "09"
    C_10_MONEY = "10"
    C_11_MONEY = "11"
    C_12_MONEY = "12"
    C_13_MONEY = "13"
    C_14_MONEY = "14"
    C_15_MONEY = "15"
    C_16_MONEY = "16"
    C_21_MONEY = "21"
    C_22_MONEY = "22"
    C_23_MONEY = "23"
    C_24_NUM = "24"
    C_25_MONEY = "25"
    C_26_MONEY = "26"
    C_27_MONEY = "27"
    C_28_MONEY = "28"
    C_29_MONEY = "29"
    C_30_MONEY = "30"
    C_31_MONEY = "31"
    C_32_NUM = "32"
    C_33_MONEY = "33"
    C_34_MONEY = "34"
    C_35_MONEY = "35"
    C_37_NUM = "37"
    C_38_NUM = "38"
    C_39_NUM = "39"
    C_40_MONEY = "40"
    C_41_MONEY = "41"
    C_42_MONEY = "42"
    C_43_MONEY = "43"
    C_44_MONEY = "44"
    C_45_NUM = "45"
    C_46_NUM = "46"
    C_47_MONEY = "47"
    C_48_NUM = "48"
    C_49_NUM = "49"
    C_50_NUM = "50"
    C_51_NUM = "51"
    C_52_NUM = "52"
    C_53_NUM = "53"
    C_54_NUM = "54"
    C_55_MONEY = "55"
    C_56_NUM = "56"
    C_57_NUM = "57"
    C_58_NUM = "58"
    C_59_NUM = "59"
    C_60_NUM = "60"
    C_61_NUM = "61"
    C_66_MONEY = "66"
    C_67_NUM = "67"
    C_68_NUM = "68"
    C_69_NUM = "69"
    C_80_NUM = "80"
    C_81_NUM = "81"
    C_82_NUM = "82"
    C_83_NUM = "83"
    C_84_NUM = "84"
    C_85_NUM = "85"
    C_87_MONEY = "87"
    C_89_MONEY = "89"
    C_90_MONEY = "90"
    C_91_MONEY = "91"
    CA_0_NUM = "A0"
    CA_1_MONEY = "A1"
    CA_2_MONEY = "A2"
    CA_3_MONEY = "A3"
    CA_4_MONEY = "A4"
    CA_5_MONEY = "A5"
    CA_6_MONEY = "A6"
    CA_7_MONEY = "A7"
    CA_8_NUM = "A8"
    CA_9_NUM = "A9"
    CAA_MONEY = "AA"
    CAB_MONEY = "AB"
    CB_1_MONEY = "B1"
    CB_2_MONEY = "B2"
    CB_3_MONEY = "B3"
    CB_7_MONEY = "B7"
    CBA_MONEY = "BA"
    CBB_MONEY = "BB"
    CC_1_MONEY = "C1"
    CC_2_MONEY = "C2"
    CC_3_MONEY = "C3"
    CC_7_MONEY = "C7"
    CCA_MONEY = "CA"
    CCB_MONEY = "CB"
    CD_3_MONEY = "D3"
    CD_4_NUM = "D4"
    CD_5_NUM = "D5"
    CD_6_NUM = "D6"
    CFC_MONEY = "FC"
    CFD_MONEY = "FD"
    CG_8_NUM = "G8"
    CP_1_NUM = "P1"
    CP_2_NUM = "P2"
    CP_3_NUM = "P3"
    CY_1_MONEY = "Y1"
    CY_2_MONEY = "Y2"
    CY_3_MONEY = "Y3"
    CY_4_MONEY = "Y4"
    CY_5_MONEY = "Y5"


class ValueCodeQualifier(OpenEnum):
    CBE = "BE"


@model(kw_only=True)
class HealthCareCodeInformationNew(Model):
    """It has no fields of its own."""

    __slots__ = ()


@model(kw_only=True)
class HealthCareCodeInformation(HealthCareCodeInformationNew):
    __slots__ = ()

    id: UUID | None = None
    encounter_id: EncounterId | None = None


@model(kw_only=True)
class AdmittingDiagnosis(HealthCareCodeInformation):
    __slots__ = ()

    admitting_diagnosis_code_qualifier: AdmittingDiagnosisCodeQualifier
    admitting_diagnosis_code: IcdCode


@model(kw_only=True)
class AdmittingDiagnosisNew(HealthCareCodeInformationNew):
    __slots__ = ()

    admitting_diagnosis_code_qualifier: AdmittingDiagnosisCodeQualifier
    admitting_diagnosis_code: IcdCode


@model(kw_only=True)
class ConditionInformation(HealthCareCodeInformation):
    __slots__ = ()

    condition_code_qualifier: ConditionInformationCodeQualifier
    condition_code: ConditionCode


@model(kw_only=True)
class ConditionInformationNew(HealthCareCodeInformationNew):
    __slots__ = ()

    condition_code_qualifier: ConditionInformationCodeQualifier
    condition_code: ConditionCode


@model(kw_only=True)
class DiagnosisRelatedGroup(HealthCareCodeInformation):
    __slots__ = ()

    diagnosis_related_group_code_qualifier: DiagnosisRelatedGroupCodeQualifier
    diagnosis_related_group_code: MsdrgCode


@model(kw_only=True)
class DiagnosisRelatedGroupNew(HealthCareCodeInformationNew):
    __slots__ = ()

    diagnosis_related_group_code_qualifier: DiagnosisRelatedGroupCodeQualifier
    diagnosis_related_group_code: MsdrgCode


@model(kw_only=True)
class ExternalCauseOfInjury(HealthCareCodeInformation):
    __slots__ = ()

    external_cause_of_injury_code_qualifier: ExternalCauseOfInjuryCodeQualifier
    external_cause_of_injury_code: IcdCode
    present_on_admission_indicator: PresentOnAdmissionIndicatorCode | None = None


@model(kw_only=True)
class ExternalCauseOfInjuryNew(HealthCareCodeInformationNew):
    __slots__ = ()

    external_cause_of_injury_code_qualifier: ExternalCauseOfInjuryCodeQualifier
    external_cause_of_injury_code: IcdCode
    present_on_admission_indicator: PresentOnAdmissionIndicatorCode | None = None


@model(kw_only=True)
class HealthCareCodeInformationCreate(Model):
    __slots__ = ()

    principal_diagnosis: PrincipalDiagnosisNew | None = None
    other_diagnosis_information: list[OtherDiagnosisInformationNew] | None = None
    admitting_diagnosis: AdmittingDiagnosisNew | None = None
    patient_reasons_for_visit: list[PatientReasonForVisitNew] | None = None
    external_causes_of_injury: list[ExternalCauseOfInjuryNew] | None = None
    diagnosis_related_groups: DiagnosisRelatedGroupNew | None = None
    principal_procedure: PrincipalProcedureInformationNew | None = None
    other_procedure_information: list[OtherProcedureInformationNew] | None = None
    occurrence_span_information: list[OccurrenceSpanInformationNew] | None = None
    occurrence_information: list[OccurrenceInformationNew] | None = None
    treatment_code_information: list[TreatmentCodeInformationNew] | None = None
    value_information: list[ValueInformationNew] | None = None
    condition_information: list[ConditionInformationNew] | None = None


@model(kw_only=True)
class HealthCareCodeInformationGetAllResponse(Model):
    __slots__ = ()

    principal_diagnosis: PrincipalDiagnosis | None = None
    other_diagnosis_information: list[OtherDiagnosisInformation]
    admitting_diagnosis: AdmittingDiagnosis | None = None
    patient_reasons_for_visit: list[PatientReasonForVisit]
    external_causes_of_injury: list[ExternalCauseOfInjury]
    diagnosis_related_groups: DiagnosisRelatedGroup | None = None
    principal_procedure: PrincipalProcedureInformation | None = None
    other_procedure_information: list[OtherProcedureInformation]
    occurrence_span_information: list[OccurrenceSpanInformation]
    occurrence_information: list[OccurrenceInformation]
    treatment_code_information: list[TreatmentCodeInformation]
    value_information: list[ValueInformation]
    condition_information: list[ConditionInformation]


@model(kw_only=True)
class HealthCareCodeInformationUpdate(Model):
    __slots__ = ()

    principal_diagnosis: SetOrClearPrincipalDiagnosis | None = None
    other_diagnosis_information: list[OtherDiagnosisInformation] | None = None
    admitting_diagnosis: SetOrClearAdmittingDiagnosis | None = None
    patient_reasons_for_visit: list[PatientReasonForVisit] | None = None
    external_causes_of_injury: list[ExternalCauseOfInjury] | None = None
    diagnosis_related_groups: SetOrClearDiagnosisRelatedGroup | None = None
    principal_procedure: SetOrClearPrincipalProcedureInformation | None = None
    other_procedure_information: list[OtherProcedureInformation] | None = None
    occurrence_span_information: list[OccurrenceSpanInformation] | None = None
    occurrence_information: list[OccurrenceInformation] | None = None
    treatment_code_information: list[TreatmentCodeInformation] | None = None
    value_information: list[ValueInformation] | None = None
    condition_information: list[ConditionInformation] | None = None


@model(kw_only=True)
class OccurrenceInformation(HealthCareCodeInformation):
    __slots__ = ()

    occurrence_code_qualifier: OccurrenceInformationCodeQualifier
    occurrence_code: OccurrenceCode
    occurrence_date: D8Date


@model(kw_only=True)
class OccurrenceInformationNew(HealthCareCodeInformationNew):
    __slots__ = ()

    occurrence_code_qualifier: OccurrenceInformationCodeQualifier
    occurrence_code: OccurrenceCode
    occurrence_date: D8Date


@model(kw_only=True)
class OccurrenceSpanInformation(HealthCareCodeInformation):
    __slots__ = ()

    occurrence_span_code_qualifier: OccurrenceSpanCodeQualifier
    occurrence_span_code: OccurrenceSpanCode
    occurrence_span_date: Rd8Date


@model(kw_only=True)
class OccurrenceSpanInformationNew(HealthCareCodeInformationNew):
    __slots__ = ()

    occurrence_span_code_qualifier: OccurrenceSpanCodeQualifier
    occurrence_span_code: OccurrenceSpanCode
    occurrence_span_date: Rd8Date


@model(kw_only=True)
class OtherDiagnosisInformation(HealthCareCodeInformation):
    __slots__ = ()

    other_diagnosis_code_qualifier: OtherDiagnosisInformationCodeQualifier
    other_diagnosis: IcdCode
    present_on_admission_indicator: PresentOnAdmissionIndicatorCode | None = None


@model(kw_only=True)
class OtherDiagnosisInformationNew(HealthCareCodeInformationNew):
    __slots__ = ()

    other_diagnosis_code_qualifier: OtherDiagnosisInformationCodeQualifier
    other_diagnosis: IcdCode
    present_on_admission_indicator: PresentOnAdmissionIndicatorCode | None = None


@model(kw_only=True)
class OtherProcedureInformation(HealthCareCodeInformation):
    __slots__ = ()

    other_procedure_code_qualifier: OtherProcedureInformationCodeQualifier
    other_procedure_code: IcdCode
    other_procedure_date: D8Date


@model(kw_only=True)
class OtherProcedureInformationNew(HealthCareCodeInformationNew):
    __slots__ = ()

    other_procedure_code_qualifier: OtherProcedureInformationCodeQualifier
    other_procedure_code: IcdCode
    other_procedure_date: D8Date


@model(kw_only=True)
class PatientReasonForVisit(HealthCareCodeInformation):
    __slots__ = ()

    patient_reason_for_visit_code_qualifier: PatientReasonForVisitCodeQualifier
    patient_reason_for_visit: IcdCode


@model(kw_only=True)
class PatientReasonForVisitNew(HealthCareCodeInformationNew):
    __slots__ = ()

    patient_reason_for_visit_code_qualifier: PatientReasonForVisitCodeQualifier
    patient_reason_for_visit: IcdCode


@model(kw_only=True)
class PrincipalDiagnosis(HealthCareCodeInformation):
    __slots__ = ()

    principal_diagnosis_code_qualifier: PrincipalDiagnosisCodeQualifier
    primary_diagnosis_code: IcdCode
    present_on_admission_indicator: PresentOnAdmissionIndicatorCode | None = None


@model(kw_only=True)
class PrincipalDiagnosisNew(HealthCareCodeInformationNew):
    __slots__ = ()

    principal_diagnosis_code_qualifier: PrincipalDiagnosisCodeQualifier
    primary_diagnosis_code: IcdCode
    present_on_admission_indicator: PresentOnAdmissionIndicatorCode | None = None


@model(kw_only=True)
class PrincipalProcedureInformation(HealthCareCodeInformation):
    __slots__ = ()

    principal_procedure_code_qualifier: PrincipalProcedureInformationCodeQualifier
    principal_procedure_code: IcdCode
    procedure_date: D8Date


@model(kw_only=True)
class PrincipalProcedureInformationNew(HealthCareCodeInformationNew):
    __slots__ = ()

    principal_procedure_code_qualifier: PrincipalProcedureInformationCodeQualifier
    principal_procedure_code: IcdCode
    procedure_date: D8Date


@model(kw_only=True)
class Rd8Date(Model):
    __slots__ = ()

    start: dt.date
    end: dt.date


@model(kw_only=True)
class SetOrClearAdmittingDiagnosis(Model):
    __slots__ = ()

    value: AdmittingDiagnosis | None = None


@model(kw_only=True)
class SetOrClearDiagnosisRelatedGroup(Model):
    __slots__ = ()

    value: DiagnosisRelatedGroup | None = None


@model(kw_only=True)
class SetOrClearPrincipalDiagnosis(Model):
    __slots__ = ()

    value: PrincipalDiagnosis | None = None


@model(kw_only=True)
class SetOrClearPrincipalProcedureInformation(Model):
    __slots__ = ()

    value: PrincipalProcedureInformation | None = None


@model(kw_only=True)
class TreatmentCodeInformation(HealthCareCodeInformation):
    __slots__ = ()

    treatment_code_qualifier: TreatmentCodeQualifier
    treatment_code: TreatmentCode


@model(kw_only=True)
class TreatmentCodeInformationNew(HealthCareCodeInformationNew):
    __slots__ = ()

    treatment_code_qualifier: TreatmentCodeQualifier
    treatment_code: TreatmentCode


@model(kw_only=True)
class ValueInformation(HealthCareCodeInformation):
    __slots__ = ()

    value_code_qualifier: ValueCodeQualifier
    value_code: ValueCode
    value_code_amount: Decimal


@model(kw_only=True)
class ValueInformationNew(HealthCareCodeInformationNew):
    __slots__ = ()

    value_code_qualifier: ValueCodeQualifier
    value_code: ValueCode
    value_code_amount: Decimal
