"""The types of `organization_service_facilities.v_2`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from candid_aio.resources.commons.types import ResourcePage
from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import FacilityTypeCode, StreetAddressLongZip

__all__ = [
    "OrganizationServiceFacility",
    "OrganizationServiceFacilityCreate",
    "OrganizationServiceFacilityId",
    "OrganizationServiceFacilityPage",
    "OrganizationServiceFacilityUpdate",
    "ServiceFacilityMode",
    "ServiceFacilityOperationalStatus",
    "ServiceFacilityPhysicalType",
    "ServiceFacilityStatus",
    "ServiceFacilityType",
]

_REFS = {
    "FacilityTypeCode": "candid_aio.resources.commons.types",
    "OrganizationId": "candid_aio.resources.commons.types",
    "PageToken": "candid_aio.resources.commons.types",
    "StreetAddressLongZip": "candid_aio.resources.commons.types",
}

OrganizationServiceFacilityId: TypeAlias = UUID


class ServiceFacilityMode(OpenEnum):
    INSTANCE = "instance"
    KIND = "kind"


class ServiceFacilityOperationalStatus(OpenEnum):
    CLOSED = "C"
    HOUSEKEEPING = "H"
    ISOLATED = "I"
    CONTAMINATED = "K"
    OCCUPIED = "O"
    UNOCCUPIED = "U"


class ServiceFacilityPhysicalType(OpenEnum):
    SITE = "si"
    BUILDING = "bu"
    WING = "wi"
    WARD = "wa"
    LEVEL = "lvl"
    CORRIDOR = "co"
    ROOM = "ro"
    BED = "bd"
    VEHICLE = "ve"
    HOUSE = "ho"
    CABINET = "ca"
    ROAD = "rd"
    AREA = "area"
    JURISDICTION = "jdn"


class ServiceFacilityStatus(OpenEnum):
    ACTIVE = "active"
    INACTIVE = "inactive"
    SUSPENDED = "suspended"


class ServiceFacilityType(OpenEnum):
    DIAGNOSTICS_OR_THERAPEUTICS_UNIT = "DX"
    CARDIOVASCULAR_DIAGNOSTICS_OR_THERAPEUTICS_UNIT = "CVDX"
    CARDIAC_CATHETERIZATION_LAB = "CATH"
    ECHOCARDIOGRAPHY_LAB = "ECHO"
    GASTROENTEROLOGY_DIAGNOSTICS_OR_THERAPEUTICS_LAB = "GIDX"
    ENDOSCOPY_LAB = "ENDOS"
    RADIOLOGY_DIAGNOSTICS_OR_THERAPEUTICS_UNIT = "RADDX"
    RADIATION_ONCOLOGY_UNIT = "RADO"
    NEURORADIOLOGY_UNIT = "RNEU"
    HOSPITAL = "HOSP"
    CHRONIC_CARE_FACILITY = "CHR"
    HOSPITALS_GENERAL_ACUTE_CARE_HOSPITAL = "GACH"
    MILITARY_HOSPITAL = "MHSP"
    PSYCHATRIC_CARE_FACILITY = "PSYCHF"
    REHABILITATION_HOSPITAL = "RH"
    ADDICTION_TREATMENT_CENTER = "RHAT"
    INTELLECTUAL_IMPAIRMENT_CENTER = "RHII"
    PARENTS_WITH_ADJUSTMENT_DIFFICULTIES_CENTER = "RHMAD"
    PHYSICAL_IMPAIRMENT_CENTER = "RHPI"
    PHYSICAL_IMPAIRMENT_HEARING_CENTER = "RHPIH"
    PHYSICAL_IMPAIRMENT_MOTOR_SKILLS_CENTER = "RHPIMS"
    PHYSICAL_IMPAIRMENT_VISUAL_SKILLS_CENTER = "RHPIVS"
    YOUTHS_WITH_ADJUSTMENT_DIFFICULTIES_CENTER = "RHYAD"
    HOSPITAL_UNIT = "HU"
    BONE_MARROW_TRANSPLANT_UNIT = "BMTU"
    CORONARY_CARE_UNIT = "CCU"
    CHEST_UNIT = "CHEST"
    EPILEPSY_UNIT = "EPIL"
    EMERGENCY_ROOM = "ER"
    EMERGENCY_TRAUMA_UNIT = "ETU"
    HEMODIALYSIS_UNIT = "HD"
    HOSPITAL_LABORATORY = "HLAB"
    INPATIENT_LABORATORY = "INLAB"
    OUTPATIENT_LABORATORY = "OUTLAB"
    RADIOLOGY_UNIT = "HRAD"
    SPECIMEN_COLLECTION_SITE = "HUSCS"
    INTENSIVE_CARE_UNIT = "ICU"
    PEDIATRIC_INTENSIVE_CARE_UNIT = "PEDICU"
    PEDIATRIC_NEONATAL_INTENSIVE_CARE_UNIT = "PEDNICU"
    INPATIENT_PHARMACY = "INPHARM"
    MEDICAL_LABORATORY = "MBL"
    NEUROLOGY_CRITICAL_CARE_AND_STROKE_UNIT = "NCCS"
    NEUROSURGERY_UNIT = "NS"
    OUTPATIENT_PHARMACY = "OUTPHARM"
    PEDIATRIC_UNIT = "PEDU"
    PSYCHIATRIC_HOSPITAL_UNIT = "PHU"
    REHABILITATION_HOSPITAL_UNIT = "RHU"
    SLEEP_DISORDERS_UNIT = "SLEEP"
    NURSING_OR_CUSTODIAL_CARE_FACILITY = "NCCF"
    SKILLED_NURSING_FACILITY = "SNF"
    OUTPATIENT_FACILITY = "OF"
    ALLERGY_CLINIC = "ALL"
    AMPUTEE_CLINIC = "AMPUT"
    BONE_MARROW_TRANSPLANT_CLINIC = "BMTC"
    BREAST_CLINIC = "BREAST"
    CHILD_AND_ADOLESCENT_NEUROLOGY_CLINIC = "CANC"
    CHILD_AND_ADOLESCENT_PSYCHIATRY_CLINIC = "CAPC"
    AMBULATORY_HEALTH_CARE_FACILITIES_CLINIC_CENTER_REHABILITATION_CARDIAC_FACILITIES = "CARD"
    PEDIATRIC_CARDIOLOGY_CLINIC = "PEDCARD"
    COAGULATION_CLINIC = "COAG"
    COLON_AND_RECTAL_SURGERY_CLINIC = "CRS"
    DERMATOLOGY_CLINIC = "DERM"
    ENDOCRINOLOGY_CLINIC = "ENDO"
    PEDIATRIC_ENDOCRINOLOGY_CLINIC = "PEDE"
    OTORHINOLARYNGOLOGY_CLINIC = "ENT"
    FAMILY_MEDICINE_CLINIC = "FMC"
    GASTROENTEROLOGY_CLINIC = "GI"
    PEDIATRIC_GASTROENTEROLOGY_CLINIC = "PEDGI"
    GENERAL_INTERNAL_MEDICINE_CLINIC = "GIM"
    GYNECOLOGY_CLINIC = "GYN"
    HEMATOLOGY_CLINIC = "HEM"
    PEDIATRIC_HEMATOLOGY_CLINIC = "PEDHEM"
    HYPERTENSION_CLINIC = "HTN"
    IMPAIRMENT_EVALUATION_CENTER = "IEC"
    INFECTIOUS_DISEASE_CLINIC = "INFD"
    PEDIATRIC_INFECTIOUS_DISEASE_CLINIC = "PEDID"
    INFERTILITY_CLINIC = "INV"
    LYMPEDEMA_CLINIC = "LYMPH"
    MEDICAL_GENETICS_CLINIC = "MGEN"
    NEPHROLOGY_CLINIC = "NEPH"
    PEDIATRIC_NEPHROLOGY_CLINIC = "PEDNEPH"
    NEUROLOGY_CLINIC = "NEUR"
    OBSTETRICS_CLINIC = "OB"
    ORAL_AND_MAXILLOFACIAL_SURGERY_CLINIC = "OMS"
    MEDICAL_ONCOLOGY_CLINIC = "ONCL"
    PEDIATRIC_ONCOLOGY_CLINIC = "PEDHO"
    OPTHALMOLOGY_CLINIC = "OPH"
    OPTOMETRY_CLINIC = "OPTC"
    ORTHOPEDICS_CLINIC = "ORTHO"
    HAND_CLINIC = "HAND"
    PAIN_CLINIC = "PAINCL"
    PRIMARY_CARE_CLINIC = "PC"
    PEDIATRICS_CLINIC = "PEDC"
    PEDIATRIC_RHEUMATOLOGY_CLINIC = "PEDRHEUM"
    PODIATRY_CLINIC = "POD"
    PREVENTIVE_MEDICINE_CLINIC = "PREV"
    PROCTOLOGY_CLINIC = "PROCTO"
    PROVIDERS_OFFICE = "PROFF"
    PROSTHODONTICS_CLINIC = "PROS"
    PSYCHOLOGY_CLINIC = "PSI"
    PSYCHIATRY_CLINIC = "PSY"
    RHEUMATOLOGY_CLINIC = "RHEUM"
    SPORTS_MEDICINE_CLINIC = "SPMED"
    SURGERY_CLINIC = "SU"
    PLASTIC_SURGERY_CLINIC = "PLS"
    UROLOGY_CLINIC = "URO"
    TRANSPLANT_CLINIC = "TR"
    TRAVEL_AND_GEOGRAPHIC_MEDICINE_CLINIC = "TRAVEL"
    WOUND_CLINIC = "WND"
    RESIDENTIAL_TREATMENT_FACILITY = "RTF"
    PAIN_REHABILITATION_CENTER = "PRC"
    SUBSTANCE_USE_REHABILITATION_FACILITY = "SURF"
    DELIVERY_ADDRESS = "DADDR"
    MOBILE_UNIT = "MOBL"
    AMBULANCE = "AMB"
    PHARMACY = "PHARM"
    ACCIDENT_SITE = "ACC"
    COMMUNITY_LOCATION = "COMM"
    COMMUNITY_SERVICE_CENTER = "CSC"
    PATIENTS_RESIDENCE = "PTRES"
    SCHOOL = "SCHOOL"
    UNDERAGE_PROTECTION_CENTER = "UPC"
    WORK_SITE = "WORK"


@model(kw_only=True)
class OrganizationServiceFacility(Model):
    __slots__ = ()

    organization_service_facility_id: OrganizationServiceFacilityId
    name: str
    aliases: list[str]
    description: str | None = None
    external_id: str | None = None
    npi: str | None = None
    place_of_service_code: FacilityTypeCode | None = None
    clia_number: str | None = None
    mammography_certification_number: str | None = None
    status: ServiceFacilityStatus | None = None
    operational_status: ServiceFacilityOperationalStatus | None = None
    mode: ServiceFacilityMode | None = None
    type: ServiceFacilityType | None = None
    physical_type: ServiceFacilityPhysicalType | None = None
    telecoms: list[str]
    address: StreetAddressLongZip


@model(kw_only=True)
class OrganizationServiceFacilityCreate(Model):
    __slots__ = ()

    name: str
    aliases: list[str]
    description: str | None = None
    external_id: str | None = None
    npi: str | None = None
    place_of_service_code: FacilityTypeCode | None = None
    clia_number: str | None = None
    mammography_certification_number: str | None = None
    status: ServiceFacilityStatus | None = None
    operational_status: ServiceFacilityOperationalStatus | None = None
    mode: ServiceFacilityMode | None = None
    type: ServiceFacilityType | None = None
    physical_type: ServiceFacilityPhysicalType | None = None
    telecoms: list[str]
    address: StreetAddressLongZip


@model(kw_only=True)
class OrganizationServiceFacilityPage(ResourcePage):
    __slots__ = ()

    items: list[OrganizationServiceFacility]


@model(kw_only=True)
class OrganizationServiceFacilityUpdate(Model):
    __slots__ = ()

    name: str | None = None
    aliases: list[str] | None = None
    description: str | None = None
    external_id: str | None = None
    npi: str | None = None
    place_of_service_code: FacilityTypeCode | None = None
    clia_number: str | None = None
    mammography_certification_number: str | None = None
    status: ServiceFacilityStatus | None = None
    operational_status: ServiceFacilityOperationalStatus | None = None
    mode: ServiceFacilityMode | None = None
    type: ServiceFacilityType | None = None
    physical_type: ServiceFacilityPhysicalType | None = None
    telecoms: list[str] | None = None
    address: StreetAddressLongZip | None = None
