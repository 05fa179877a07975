"""The types of `pre_encounter.eligibility_checks.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from candid_aio.resources.pre_encounter.common.types import BaseModel, ResourcePage
from candid_aio.wire.model import Model, model, renamed
from candid_aio.wire.open import OpenEnum, UnknownVariant, union

if TYPE_CHECKING:
    from candid_aio.resources.pre_encounter.common.types import CoverageId, OrganizationId, PatientId, UserId
    from candid_aio.resources.pre_encounter.coverages.v_1.types import (
        CoverageBenefits,
        MemberInfo,
        PlanMetadata,
        ServiceTypeCode,
    )

__all__ = [
    "AsyncInsuranceDiscoveryCheckResult",
    "BatchEligibilityResponse",
    "Cob",
    "CobAddress",
    "CobDependent",
    "CobEncounter",
    "CobPayer",
    "CobPlanDateInformation",
    "CobProvider",
    "CobResponseDependent",
    "CobResponseProvider",
    "CobResponseSubscriber",
    "CobSubscriber",
    "Confidence",
    "ConfidenceLevel",
    "CoordinationOfBenefitsRecommendation",
    "CoordinationOfBenefitsRequest",
    "CoordinationOfBenefitsResponse",
    "CopayEstimationRecommendation",
    "CopayEstimationRecommendationPayload",
    "EligibilityCheck",
    "EligibilityCheckError",
    "EligibilityCheckErrorDetails",
    "EligibilityCheckErrorSource",
    "EligibilityCheckMetadata",
    "EligibilityCheckPage",
    "EligibilityCheckStatus",
    "EligibilityRecommendation",
    "EligibilityRecommendationPatientInfo",
    "EligibilityRecommendationPayload",
    "EligibilityRecommendationPayload_CoordinationOfBenefits",
    "EligibilityRecommendationPayload_CopayEstimation",
    "EligibilityRecommendationPayload_MedicaidManagedCare",
    "EligibilityRecommendationPayload_MedicareAdvantage",
    "EligibilityRecommendationPayload_UserConfiguredPrompts",
    "EligibilityRequest",
    "EligibilityResponse",
    "EligibilityStatus",
    "Encounter",
    "IndividualProvider",
    "InsuranceDiscoveryAddress",
    "InsuranceDiscoveryCheckMetadata",
    "InsuranceDiscoveryDependent",
    "InsuranceDiscoveryEncounter",
    "InsuranceDiscoveryGender",
    "InsuranceDiscoveryProvider",
    "InsuranceDiscoveryRequest",
    "InsuranceDiscoveryResponse",
    "InsuranceDiscoveryStatus",
    "InsuranceDiscoverySubscriber",
    "MedicareAdvantageRecommendation",
    "MedicareAdvantageRecommendationPayload",
    "OrganizationProvider",
    "ParsedDiscoveryItem",
    "ParsedResponse",
    "PayerSearchResponse",
    "Provider",
    "RequestCorrection",
    "StediPayer",
    "StediPayerItem",
    "UserConfiguredPromptsRecommendation",
    "UserConfiguredPromptsRecommendationPayload",
    "UserConfiguredPromptsResult",
    "Vote",
    "VoteValue",
]

_REFS = {
    "CoverageBenefits": "candid_aio.resources.pre_encounter.coverages.v_1.types",
    "CoverageId": "candid_aio.resources.pre_encounter.common.types",
    "FilterQueryString": "candid_aio.resources.pre_encounter.common.types",
    "MemberInfo": "candid_aio.resources.pre_encounter.coverages.v_1.types",
    "OrganizationId": "candid_aio.resources.pre_encounter.common.types",
    "PageToken": "candid_aio.resources.pre_encounter.common.types",
    "PatientId": "candid_aio.resources.pre_encounter.common.types",
    "PlanMetadata": "candid_aio.resources.pre_encounter.coverages.v_1.types",
    "ServiceTypeCode": "candid_aio.resources.pre_encounter.coverages.v_1.types",
    "UserId": "candid_aio.resources.pre_encounter.common.types",
}


@model(kw_only=True)
class EligibilityCheck(Model):
    __slots__ = ()

    batch_id: str | None = None
    errors: list[EligibilityCheckError] | None = None
    request: EligibilityRequest | None = None
    response: Any
    parsed_response: ParsedResponse | None = None
    request_corrections: list[RequestCorrection] | None = None


EligibilityResponse: TypeAlias = EligibilityCheck


class ConfidenceLevel(OpenEnum):
    REVIEW_NEEDED = "REVIEW_NEEDED"
    HIGH = "HIGH"


class EligibilityCheckErrorSource(OpenEnum):
    CANDID = "CANDID"
    STEDI = "STEDI"


class EligibilityCheckStatus(OpenEnum):
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    PENDING = "PENDING"


class EligibilityStatus(OpenEnum):
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    UNKNOWN = "UNKNOWN"


class InsuranceDiscoveryGender(OpenEnum):
    M = "M"
    F = "F"


class InsuranceDiscoveryStatus(OpenEnum):
    PENDING = "PENDING"
    COMPLETE = "COMPLETE"
    ERROR = "ERROR"
    UNKNOWN = "UNKNOWN"


class VoteValue(OpenEnum):
    UPVOTE = "UPVOTE"
    DOWNVOTE = "DOWNVOTE"


@model(kw_only=True)
class AsyncInsuranceDiscoveryCheckResult(Model):
    __slots__ = ()

    metadata: InsuranceDiscoveryCheckMetadata
    response: InsuranceDiscoveryResponse | None = None


@model(kw_only=True)
class BatchEligibilityResponse(Model):
    __slots__ = ()

    batch_id: str
    submitted_at: dt.datetime


@model(kw_only=True)
class Cob(Model):
    __slots__ = ()

    classification: str | None = None
    instance_exists: bool | None = None
    primacy_determined: bool | None = None
    coverage_overlap: bool | None = None
    benefit_overlap: bool | None = None


@model(kw_only=True)
class CobAddress(Model):
    __slots__ = ()

    address_1: str | None = None
    address_2: str | None = None
    city: str | None = None
    state: str | None = None
    postal_code: str | None = None
    country_code: str | None = None
    country_sub_division_code: str | None = None


@model(kw_only=True)
class CobDependent(Model):
    __slots__ = ()

    first_name: str
    last_name: str
    date_of_birth: str
    ssn: str | None = None


@model(kw_only=True)
class CobEncounter(Model):
    __slots__ = ()

    date_of_service: str | None = None
    beginning_date_of_service: str | None = None
    end_date_of_service: str | None = None


@model(kw_only=True)
class CobPayer(Model):
    __slots__ = ()

    name: str | None = None
    payer_identification: str | None = None


@model(kw_only=True)
class CobPlanDateInformation(Model):
    __slots__ = ()

    plan_begin: str | None = None
    plan_end: str | None = None


@model(kw_only=True)
class CobProvider(Model):
    __slots__ = ()

    organization_name: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    npi: str


@model(kw_only=True)
class CobResponseDependent(Model):
    __slots__ = ()

    member_id: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    middle_name: str | None = None
    gender: str | None = None
    date_of_birth: str | None = None
    ssn: str | None = None
    group_number: str | None = None
    relation_to_subscriber: str | None = None
    relation_to_subscriber_code: str | None = None
    birth_sequence_number: str | None = None
    address: CobAddress | None = None
    aaa_errors: list[EligibilityCheckErrorDetails] | None = None


@model(kw_only=True)
class CobResponseProvider(Model):
    __slots__ = ()

    provider_name: str | None = None
    provider_first_name: str | None = None
    provider_org_name: str | None = None
    npi: str | None = None
    aaa_errors: list[EligibilityCheckErrorDetails] | None = None


@model(kw_only=True)
class CobResponseSubscriber(Model):
    __slots__ = ()

    member_id: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    middle_name: str | None = None
    gender: str | None = None
    date_of_birth: str | None = None
    ssn: str | None = None
    group_number: str | None = None
    birth_sequence_number: str | None = None
    address: CobAddress | None = None
    aaa_errors: list[EligibilityCheckErrorDetails] | None = None


@model(kw_only=True)
class CobSubscriber(Model):
    __slots__ = ()

    first_name: str
    last_name: str
    date_of_birth: str
    member_id: str | None = None
    ssn: str | None = None


@model(kw_only=True)
class Confidence(Model):
    __slots__ = ()

    level: ConfidenceLevel | None = None
    reason: str | None = None


@model(kw_only=True)
class CoordinationOfBenefitsRecommendation(Model):
    __slots__ = ()

    payload: Any


@model(kw_only=True)
class CoordinationOfBenefitsRequest(Model):
    __slots__ = ()

    trading_partner_service_id: str
    provider: CobProvider
    subscriber: CobSubscriber
    dependent: CobDependent | None = None
    encounter: CobEncounter


@model(kw_only=True)
class CoordinationOfBenefitsResponse(Model):
    __slots__ = ()

    provider: CobResponseProvider | None = None
    subscriber: CobResponseSubscriber | None = None
    dependent: CobResponseDependent | None = None
    payer: CobPayer | None = None
    plan_date_information: CobPlanDateInformation | None = None
    benefits_information: list[Any] | None = None
    errors: list[EligibilityCheckErrorDetails] | None = None
    coordination_of_benefits: Cob | None = None


@model(kw_only=True)
class CopayEstimationRecommendation(Model):
    __slots__ = ()

    payload: CopayEstimationRecommendationPayload


@model(kw_only=True)
class CopayEstimationRecommendationPayload(Model):
    __slots__ = ()

    structured_response: int | None = None
    exposition: str


@model(kw_only=True)
class EligibilityCheckError(Model):
    __slots__ = ()

    source: EligibilityCheckErrorSource
    error_details: EligibilityCheckErrorDetails = renamed(metadata={"wire": "errorDetails"})


@model(kw_only=True)
class EligibilityCheckErrorDetails(Model):
    __slots__ = ()

    field: str | None = renamed(default=None, metadata={"wire": "field?"})
    description: str | None = renamed(default=None, metadata={"wire": "description?"})
    location: str | None = renamed(default=None, metadata={"wire": "location?"})
    possible_resolutions: str | None = renamed(default=None, metadata={"wire": "possibleResolutions?"})
    code: str | None = renamed(default=None, metadata={"wire": "code?"})
    followup_action: str | None = renamed(default=None, metadata={"wire": "followupAction?"})


@model(kw_only=True)
class EligibilityCheckMetadata(Model):
    __slots__ = ()

    check_id: str
    service_code: ServiceTypeCode
    status: EligibilityCheckStatus
    initiated_by: UserId
    initiated_at: dt.datetime


@model(kw_only=True)
class EligibilityCheckPage(ResourcePage):
    __slots__ = ()

    items: list[EligibilityCheck]


@model(kw_only=True)
class EligibilityRecommendation(BaseModel):
    __slots__ = ()

    id: str
    eligibility_check_id: str
    recommendation: EligibilityRecommendationPayload
    coverage_id: CoverageId | None = None
    patient: EligibilityRecommendationPatientInfo
    votes: list[Vote] | None = None


@model(kw_only=True)
class EligibilityRecommendationPatientInfo(Model):
    __slots__ = ()

    id: PatientId | None = None
    mrn: str | None = None
    organization_id: OrganizationId | None = None
    last_name: str | None = None
    first_name: str | None = None
    date_of_birth: dt.date | None = None
    member_id: str | None = None


@model(kw_only=True)
class EligibilityRecommendationPayload_CoordinationOfBenefits(Model):
    __slots__ = ()

    type: Literal["COORDINATION_OF_BENEFITS"] = "COORDINATION_OF_BENEFITS"
    payload: Any


@model(kw_only=True)
class EligibilityRecommendationPayload_CopayEstimation(Model):
    __slots__ = ()

    type: Literal["COPAY_ESTIMATION"] = "COPAY_ESTIMATION"
    payload: CopayEstimationRecommendationPayload


@model(kw_only=True)
class EligibilityRecommendationPayload_MedicaidManagedCare(Model):
    __slots__ = ()

    type: Literal["MEDICAID_MANAGED_CARE"] = "MEDICAID_MANAGED_CARE"
    payload: MedicareAdvantageRecommendationPayload


@model(kw_only=True)
class EligibilityRecommendationPayload_MedicareAdvantage(Model):
    __slots__ = ()

    type: Literal["MEDICARE_ADVANTAGE"] = "MEDICARE_ADVANTAGE"
    payload: MedicareAdvantageRecommendationPayload


@model(kw_only=True)
class EligibilityRecommendationPayload_UserConfiguredPrompts(Model):
    __slots__ = ()

    type: Literal["USER_CONFIGURED_PROMPTS"] = "USER_CONFIGURED_PROMPTS"
    payload: UserConfiguredPromptsRecommendationPayload


@model(kw_only=True)
class EligibilityRequest(Model):
    __slots__ = ()

    submitter_transaction_identifier: str | None = None
    payer_id: str
    provider: Provider
    subscriber: MemberInfo
    dependent: MemberInfo | None = None
    encounter: Encounter | None = None
    get_existing_check_initiated_after: dt.datetime | None = None
    source: str | None = None
    portal_password: str | None = None
    portal_username: str | None = None


@model(kw_only=True)
class Encounter(Model):
    __slots__ = ()

    date_of_service: dt.date | None = None
    service_type_codes: list[str] | None = None


@model(kw_only=True)
class IndividualProvider(Model):
    __slots__ = ()

    first_name: str | None = None
    last_name: str | None = None
    npi: str


@model(kw_only=True)
class InsuranceDiscoveryAddress(Model):
    __slots__ = ()

    address_1: str | None = None
    address_2: str | None = None
    city: str | None = None
    state: str | None = None
    postal_code: str | None = None
    country_code: str | None = None


@model(kw_only=True)
class InsuranceDiscoveryCheckMetadata(Model):
    __slots__ = ()

    check_id: str
    status: InsuranceDiscoveryStatus
    initiated_by: UserId
    initiated_at: dt.datetime


@model(kw_only=True)
class InsuranceDiscoveryDependent(Model):
    __slots__ = ()

    first_name: str
    last_name: str
    middle_name: str | None = None
    date_of_birth: str | None = None
    ssn: str | None = None
    gender: InsuranceDiscoveryGender | None = None
    address: InsuranceDiscoveryAddress | None = None


@model(kw_only=True)
class InsuranceDiscoveryEncounter(Model):
    __slots__ = ()

    date_of_service: str | None = None
    beginning_date_of_service: str | None = None
    end_date_of_service: str | None = None


@model(kw_only=True)
class InsuranceDiscoveryProvider(Model):
    __slots__ = ()

    npi: str


@model(kw_only=True)
class InsuranceDiscoveryRequest(Model):
    __slots__ = ()

    provider: InsuranceDiscoveryProvider
    subscriber: InsuranceDiscoverySubscriber
    dependent: InsuranceDiscoveryDependent | None = None
    encounter: InsuranceDiscoveryEncounter | None = None


@model(kw_only=True)
class InsuranceDiscoveryResponse(Model):
    __slots__ = ()

    discovery_id: str | None = None
    status: InsuranceDiscoveryStatus | None = None
    items: list[Any] | None = None
    parsed_items: list[ParsedDiscoveryItem] | None = None
    coverages_found: int | None = None
    errors: list[EligibilityCheckErrorDetails] | None = None


@model(kw_only=True)
class InsuranceDiscoverySubscriber(Model):
    __slots__ = ()

    first_name: str
    last_name: str
    middle_name: str | None = None
    date_of_birth: str | None = None
    ssn: str | None = None
    gender: InsuranceDiscoveryGender | None = None
    address: InsuranceDiscoveryAddress | None = None


@model(kw_only=True)
class MedicareAdvantageRecommendation(Model):
    __slots__ = ()

    payload: MedicareAdvantageRecommendationPayload


@model(kw_only=True)
class MedicareAdvantageRecommendationPayload(Model):
    __slots__ = ()

    ma_benefit: Any | None = None
    payer_id: str | None = None
    payer_name: str | None = None
    member_id: str | None = None


@model(kw_only=True)
class OrganizationProvider(Model):
    __slots__ = ()

    organization_name: str | None = None
    npi: str


@model(kw_only=True)
class ParsedResponse(Model):
    __slots__ = ()

    eligibility_status: EligibilityStatus
    plan_metadata: PlanMetadata | None = None
    benefits: CoverageBenefits | None = None


@model(kw_only=True)
class ParsedDiscoveryItem(ParsedResponse):
    __slots__ = ()

    confidence: Confidence | None = None


@model(kw_only=True)
class PayerSearchResponse(ResourcePage):
    __slots__ = ()

    items: list[StediPayerItem]
    stats: Any


@model(kw_only=True)
class RequestCorrection(Model):
    __slots__ = ()

    property: str
    request_value: str
    corrected_value: str


@model(kw_only=True)
class StediPayer(Model):
    __slots__ = ()

    stedi_id: str
    display_name: str
    primary_payer_id: str
    aliases: list[str]
    names: list[str]
    transaction_support: Any
    employer_identification_numbers: list[str] | None = None
    payer_enrollment: Any | None = None
    parent_payer_group: str | None = None
    coverage_types: list[str] | None = None


@model(kw_only=True)
class StediPayerItem(Model):
    __slots__ = ()

    score: int
    payer: StediPayer


@model(kw_only=True)
class UserConfiguredPromptsRecommendation(Model):
    __slots__ = ()

    payload: UserConfiguredPromptsRecommendationPayload


@model(kw_only=True)
class UserConfiguredPromptsRecommendationPayload(Model):
    __slots__ = ()

    results: list[UserConfiguredPromptsResult]


@model(kw_only=True)
class UserConfiguredPromptsResult(Model):
    __slots__ = ()

    user_prompt_id: str
    prompt_name: str
    structured_response: Any
    exposition: str


@model(kw_only=True)
class Vote(Model):
    __slots__ = ()

    user_id: UserId
    value: VoteValue


if TYPE_CHECKING:
    EligibilityRecommendationPayload: TypeAlias = (
        EligibilityRecommendationPayload_MedicareAdvantage
        | EligibilityRecommendationPayload_MedicaidManagedCare
        | EligibilityRecommendationPayload_CoordinationOfBenefits
        | EligibilityRecommendationPayload_CopayEstimation
        | EligibilityRecommendationPayload_UserConfiguredPrompts
        | UnknownVariant
    )
else:
    EligibilityRecommendationPayload = union(
        "EligibilityRecommendationPayload",
        __name__,
        "type",
        {
            "MEDICARE_ADVANTAGE": "EligibilityRecommendationPayload_MedicareAdvantage",
            "MEDICAID_MANAGED_CARE": "EligibilityRecommendationPayload_MedicaidManagedCare",
            "COORDINATION_OF_BENEFITS": "EligibilityRecommendationPayload_CoordinationOfBenefits",
            "COPAY_ESTIMATION": "EligibilityRecommendationPayload_CopayEstimation",
            "USER_CONFIGURED_PROMPTS": "EligibilityRecommendationPayload_UserConfiguredPrompts",
        },
    )

if TYPE_CHECKING:
    Provider: TypeAlias = IndividualProvider | OrganizationProvider | UnknownVariant
else:
    Provider = union("Provider", __name__, None, ("IndividualProvider", "OrganizationProvider"))
