"""The types of `pre_encounter.common`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, TypeAlias
from uuid import UUID

from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

__all__ = [
    "AdditionalPayerInformation",
    "Address",
    "AddressUse",
    "AppointmentId",
    "BaseModel",
    "CanonicalClinicalTrialAssociation",
    "CanonicalClinicalTrialId",
    "CanonicalNonInsurancePayerAssociation",
    "CanonicalNonInsurancePayerId",
    "CanonicalProviderId",
    "CanonicalServiceFacilityId",
    "ContactPoint",
    "ContactPointUse",
    "CoverageId",
    "DisabilityStatus",
    "ErrorBase4Xx",
    "ErrorBase5Xx",
    "Ethnicity",
    "ExternalIdentifier",
    "ExternalProvider",
    "ExternalProviderType",
    "FilterQueryString",
    "Gender",
    "HumanName",
    "MetadataSchemaId",
    "NameUse",
    "NoteId",
    "OrganizationId",
    "PageToken",
    "PatientId",
    "PatientMergeId",
    "PatientServiceFacility",
    "PayerId",
    "PayerPlanGroupId",
    "Period",
    "Race",
    "Relationship",
    "ResourcePage",
    "Sex",
    "SexualOrientation",
    "SortDirection",
    "TagId",
    "UserId",
    "VersionConflictErrorBody",
]

AppointmentId: TypeAlias = str
CanonicalClinicalTrialId: TypeAlias = str
CanonicalNonInsurancePayerId: TypeAlias = str
CanonicalProviderId: TypeAlias = str
CanonicalServiceFacilityId: TypeAlias = str
CoverageId: TypeAlias = UUID
FilterQueryString: TypeAlias = str
MetadataSchemaId: TypeAlias = UUID
NoteId: TypeAlias = str
OrganizationId: TypeAlias = str
PageToken: TypeAlias = str
PatientId: TypeAlias = str
PatientMergeId: TypeAlias = str
PayerId: TypeAlias = str
PayerPlanGroupId: TypeAlias = UUID
TagId: TypeAlias = str
UserId: TypeAlias = str


class AddressUse(OpenEnum):
    HOME = "HOME"
    WORK = "WORK"
    TEMP = "TEMP"
    OLD = "OLD"
    BILLING = "BILLING"


class ContactPointUse(OpenEnum):
    HOME = "HOME"
    WORK = "WORK"
    TEMP = "TEMP"
    OLD = "OLD"
    MOBILE = "MOBILE"


class DisabilityStatus(OpenEnum):
    DISABLED = "DISABLED"
    NON_DISABLED = "NON_DISABLED"


class Ethnicity(OpenEnum):
    HISPANIC_OR_LATINO = "HISPANIC_OR_LATINO"
    NOT_HISPANIC_OR_LATINO = "NOT_HISPANIC_OR_LATINO"
    UNKNOWN = "UNKNOWN"
    REFUSED = "REFUSED"


class ExternalProviderType(OpenEnum):
    PRIMARY = "PRIMARY"
    REFERRING = "REFERRING"
    ATTENDING = "ATTENDING"


class Gender(OpenEnum):
    MAN = "MAN"
    WOMAN = "WOMAN"
    NON_BINARY = "NON_BINARY"
    TWO_SPIRIT = "TWO_SPIRIT"
    FEMALE_TO_MALE = "FEMALE_TO_MALE"
    MALE_TO_FEMALE = "MALE_TO_FEMALE"
    OTHER = "OTHER"
    UNKNOWN = "UNKNOWN"
    REFUSED = "REFUSED"


class NameUse(OpenEnum):
    USUAL = "USUAL"
    OFFICIAL = "OFFICIAL"
    TEMP = "TEMP"
    NICKNAME = "NICKNAME"
    ANONYMOUS = "ANONYMOUS"
    OLD = "OLD"
    MAIDEN = "MAIDEN"


class Race(OpenEnum):
    AMERICAN_INDIAN_OR_ALASKA_NATIVE = "AMERICAN_INDIAN_OR_ALASKA_NATIVE"
    WHITE = "WHITE"
    BLACK = "BLACK"
    ASIAN = "ASIAN"
    NATIVE_HAWAIIAN_OR_OTHER_PACIFIC_ISLANDER = "NATIVE_HAWAIIAN_OR_OTHER_PACIFIC_ISLANDER"
    MIDDLE_EASTERN_OR_NORTH_AFRICAN = "MIDDLE_EASTERN_OR_NORTH_AFRICAN"
    OTHER = "OTHER"
    UNKNOWN = "UNKNOWN"
    REFUSED = "REFUSED"


class Relationship(OpenEnum):
    SELF = "SELF"
    SPOUSE = "SPOUSE"
    CHILD = "CHILD"
    COMMON_LAW_SPOUSE = "COMMON_LAW_SPOUSE"
    OTHER = "OTHER"


class Sex(OpenEnum):
    FEMALE = "FEMALE"
    MALE = "MALE"
    UNKNOWN = "UNKNOWN"
    REFUSED = "REFUSED"


class SexualOrientation(OpenEnum):
    HETEROSEXUAL = "HETEROSEXUAL"
    HOMOSEXUAL = "HOMOSEXUAL"
    BISEXUAL = "BISEXUAL"
    TWO_SPIRIT = "TWO_SPIRIT"
    OTHER = "OTHER"
    UNKNOWN = "UNKNOWN"
    REFUSED = "REFUSED"


class SortDirection(OpenEnum):
    ASC = "asc"
    DESC = "desc"


@model(kw_only=True)
class AdditionalPayerInformation(Model):
    __slots__ = ()

    availity_eligibility_id: str | None = None
    availity_payer_id: str | None = None
    availity_payer_name: str | None = None
    availity_remittance_payer_id: str | None = None


@model(kw_only=True)
class Address(Model):
    __slots__ = ()

    use: AddressUse
    line: list[str]
    city: str
    state: str
    administrative_area: str | None = None
    postal_code: str
    country: str
    county: str | None = None
    period: Period | None = None


@model(kw_only=True)
class BaseModel(Model):
    __slots__ = ()

    organization_id: OrganizationId
    deactivated: bool
    version: int
    updated_at: dt.datetime
    updating_user_id: UserId


@model(kw_only=True)
class CanonicalClinicalTrialAssociation(Model):
    __slots__ = ()

    id: CanonicalClinicalTrialId
    clinical_trial_arm: str | None = None
    period: Period | None = None


@model(kw_only=True)
class CanonicalNonInsurancePayerAssociation(Model):
    __slots__ = ()

    id: CanonicalNonInsurancePayerId
    member_id: str | None = None
    period: Period | None = None
    clinical_trial_info: list[CanonicalClinicalTrialAssociation] | None = None


@model(kw_only=True)
class ContactPoint(Model):
    __slots__ = ()

    value: str
    use: ContactPointUse
    period: Period | None = None


@model(kw_only=True)
class ErrorBase4Xx(Model):
    __slots__ = ()

    message: str
    data: Any | None = None


@model(kw_only=True)
class ErrorBase5Xx(Model):
    __slots__ = ()

    message: str
    data: Any | None = None


@model(kw_only=True)
class ExternalIdentifier(Model):
    __slots__ = ()

    value: str
    system: str
    period: Period | None = None


@model(kw_only=True)
class ExternalProvider(Model):
    __slots__ = ()

    name: HumanName
    type: ExternalProviderType | None = None
    npi: str | None = None
    telecoms: list[ContactPoint]
    addresses: list[Address] | None = None
    period: Period | None = None
    canonical_id: CanonicalProviderId | None = None
    fax: str | None = None
    other_fax_numbers: list[str] | None = None
    emails: list[str] | None = None
    service_facilities: list[PatientServiceFacility] | None = None


@model(kw_only=True)
class HumanName(Model):
    __slots__ = ()

    family: str
    given: list[str]
    use: NameUse
    period: Period | None = None
    suffix: str | None = None


@model(kw_only=True)
class PatientServiceFacility(Model):
    __slots__ = ()

    service_facility_id: CanonicalServiceFacilityId


@model(kw_only=True)
class Period(Model):
    __slots__ = ()

    start: dt.date | None = None
    end: dt.date | None = None


@model(kw_only=True)
class ResourcePage(Model):
    __slots__ = ()

    next_page_token: PageToken | None = None
    prev_page_token: PageToken | None = None
    total: int


@model(kw_only=True)
class VersionConflictErrorBody(ErrorBase4Xx):
    __slots__ = ()

    latest_version: int | None = None
