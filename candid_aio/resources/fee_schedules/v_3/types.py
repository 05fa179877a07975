"""The types of `fee_schedules.v_3`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, TypeAlias

from candid_aio.resources.commons.types import ResourcePage
from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum, UnknownVariant, union

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import (
        Decimal,
        FacilityTypeCode,
        NetworkType,
        PayerPlanGroupId,
        ProcedureModifier,
        RateId,
        State,
        UserId,
    )
    from candid_aio.resources.organization_providers.v_2.types import LicenseType, OrganizationProviderId
    from candid_aio.resources.payers.v_3.types import PayerUuid

__all__ = [
    "BatchMatchPoint",
    "BatchMatchResult",
    "DimensionMatch",
    "DimensionName",
    "Dimensions",
    "DimensionsPage",
    "MatchCptCode",
    "MatchDate",
    "MatchFacilityTypeCode",
    "MatchGeo",
    "MatchLicenseType",
    "MatchModifiers",
    "MatchNetworkTypes",
    "MatchPayer",
    "MatchPayerPlanGroups",
    "MatchProvider",
    "MatchResult",
    "MatchTestResult",
    "MatchedRate",
    "NewRate",
    "NewRateVersion",
    "OptionalDimensions",
    "OverlappingRateEntriesError",
    "PayerPlanGroupDoesNotMatchRatePayerError",
    "PayerThreshold",
    "PayerThresholdsPage",
    "Rate",
    "RateEntry",
    "RateUpload",
    "RateUploadWithPossibleErrors",
    "RateUpload_NewRate",
    "RateUpload_NewVersion",
    "RatesPage",
    "ThresholdMatch",
    "ValidationError",
    "ValidationError_DuplicateRate",
    "ValidationError_EmptyEntries",
    "ValidationError_OrganizationProviderNotFound",
    "ValidationError_OverlappingRateEntries",
    "ValidationError_PayerPlanGroupDoesNotMatchRatePayer",
    "ValidationError_PayerPlanGroupNetworkTypeMutualExclusion",
    "ValidationError_PayerPlanGroupNotFound",
    "ValidationError_VersionConflict",
]

_REFS = {
    "Decimal": "candid_aio.resources.commons.types",
    "ErrorMessage": "candid_aio.resources.commons.types",
    "FacilityTypeCode": "candid_aio.resources.commons.types",
    "LicenseType": "candid_aio.resources.organization_providers.v_2.types",
    "NetworkType": "candid_aio.resources.commons.types",
    "OrganizationProviderId": "candid_aio.resources.organization_providers.v_2.types",
    "PageToken": "candid_aio.resources.commons.types",
    "PayerPlanGroupId": "candid_aio.resources.commons.types",
    "PayerUuid": "candid_aio.resources.payers.v_3.types",
    "ProcedureModifier": "candid_aio.resources.commons.types",
    "RateId": "candid_aio.resources.commons.types",
    "ServiceLineId": "candid_aio.resources.commons.types",
    "State": "candid_aio.resources.commons.types",
    "UserId": "candid_aio.resources.commons.types",
    "date": "datetime",
}


class DimensionName(OpenEnum):
    PAYER_UUID = "payer_uuid"
    ORGANIZATION_BILLING_PROVIDER_ID = "organization_billing_provider_id"
    CPT_CODE = "cpt_code"


@model(kw_only=True)
class BatchMatchPoint(Model):
    __slots__ = ()

    payer_uuid: PayerUuid
    organization_billing_provider_id: OrganizationProviderId
    cpt_code: str
    date_of_service: dt.date
    modifiers: list[ProcedureModifier] | None = None
    facility_type_code: FacilityTypeCode | None = None
    state: State | None = None
    zip_code: str | None = None
    license_type: LicenseType | None = None
    network_types: list[NetworkType] | None = None
    payer_plan_group_id: PayerPlanGroupId | None = None
    quantity: Decimal | None = None


@model(kw_only=True)
class BatchMatchResult(Model):
    __slots__ = ()

    point: BatchMatchPoint
    match: MatchedRate | None = None


@model(kw_only=True)
class DimensionMatch(Model):
    __slots__ = ()

    payer: MatchPayer
    geography: MatchGeo
    organization_billing_provider: MatchProvider
    date_of_service: MatchDate
    cpt_code: MatchCptCode
    modifiers: MatchModifiers
    license_type: MatchLicenseType
    facility_type_code: MatchFacilityTypeCode
    network_types: MatchNetworkTypes
    payer_plan_groups: MatchPayerPlanGroups


@model(kw_only=True)
class Dimensions(Model):
    __slots__ = ()

    payer_uuid: PayerUuid
    organization_billing_provider_id: OrganizationProviderId
    states: set[State]
    zip_codes: set[str]
    license_types: set[LicenseType]
    facility_type_codes: set[FacilityTypeCode]
    network_types: set[NetworkType]
    payer_plan_group_ids: set[PayerPlanGroupId]
    cpt_code: str
    modifiers: set[ProcedureModifier]


@model(kw_only=True)
class DimensionsPage(ResourcePage):
    __slots__ = ()

    dimensions: list[OptionalDimensions]


@model(kw_only=True)
class MatchCptCode(Model):
    __slots__ = ()

    value: str
    match: bool
    explanation: str


@model(kw_only=True)
class MatchDate(Model):
    __slots__ = ()

    value: dt.date | None = None
    match: bool
    explanation: str


@model(kw_only=True)
class MatchFacilityTypeCode(Model):
    __slots__ = ()

    value: FacilityTypeCode | None = None
    match: bool
    explanation: str


@model(kw_only=True)
class MatchGeo(Model):
    __slots__ = ()

    zip_code: str | None = None
    state: State | None = None
    match: bool
    explanation: str


@model(kw_only=True)
class MatchLicenseType(Model):
    __slots__ = ()

    value: LicenseType | None = None
    match: bool
    explanation: str


@model(kw_only=True)
class MatchModifiers(Model):
    __slots__ = ()

    value: set[ProcedureModifier]
    match: bool
    explanation: str


@model(kw_only=True)
class MatchNetworkTypes(Model):
    __slots__ = ()

    value: set[NetworkType]
    match: bool
    explanation: str


@model(kw_only=True)
class MatchPayer(Model):
    __slots__ = ()

    value: PayerUuid
    match: bool
    explanation: str


@model(kw_only=True)
class MatchPayerPlanGroups(Model):
    __slots__ = ()

    value: set[PayerPlanGroupId]
    match: bool
    explanation: str


@model(kw_only=True)
class MatchProvider(Model):
    __slots__ = ()

    value: OrganizationProviderId | None = None
    match: bool
    explanation: str


@model(kw_only=True)
class MatchResult(Model):
    __slots__ = ()

    threshold: ThresholdMatch
    rate_id: RateId


@model(kw_only=True)
class MatchTestResult(Model):
    __slots__ = ()

    dimensions: DimensionMatch
    threshold: ThresholdMatch


@model(kw_only=True)
class Rate(Model):
    __slots__ = ()

    rate_id: RateId
    dimensions: Dimensions
    version: int
    updated_at: dt.date
    updated_by: UserId
    entries: list[RateEntry]


@model(kw_only=True)
class MatchedRate(Rate):
    __slots__ = ()

    matched_entry: RateEntry
    total_cents: int


@model(kw_only=True)
class NewRate(Model):
    __slots__ = ()

    dimensions: Dimensions
    entries: list[RateEntry]


@model(kw_only=True)
class NewRateVersion(Model):
    __slots__ = ()

    rate_id: RateId
    previous_version: int
    entries: list[RateEntry]


@model(kw_only=True)
class OptionalDimensions(Model):
    __slots__ = ()

    payer_uuid: PayerUuid | None = None
    organization_billing_provider_id: OrganizationProviderId | None = None
    states: set[State]
    zip_codes: set[str]
    license_types: set[LicenseType]
    facility_type_codes: set[FacilityTypeCode]
    network_types: set[NetworkType]
    payer_plan_group_ids: set[PayerPlanGroupId]
    cpt_code: str | None = None
    modifiers: set[ProcedureModifier]


@model(kw_only=True)
class OverlappingRateEntriesError(Model):
    __slots__ = ()

    message: str
    rate_a: RateEntry
    rate_b: RateEntry


@model(kw_only=True)
class PayerPlanGroupDoesNotMatchRatePayerError(Model):
    __slots__ = ()

    rate_payer_uuid: PayerUuid
    payer_plan_group_payer_uuid: PayerUuid


@model(kw_only=True)
class PayerThreshold(Model):
    __slots__ = ()

    upper_threshold_cents: int | None = None
    lower_threshold_cents: int | None = None
    disable_paid_incorrectly: bool


@model(kw_only=True)
class PayerThresholdsPage(ResourcePage):
    __slots__ = ()

    payer_thresholds: dict[PayerUuid, PayerThreshold]


@model(kw_only=True)
class RateEntry(Model):
    __slots__ = ()

    start_date: dt.date
    end_date: dt.date | None = None
    rate_cents: int
    is_deactivated: bool


@model(kw_only=True)
class RateUploadWithPossibleErrors(Model):
    __slots__ = ()

    rate_upload: RateUpload
    existing_rate: Rate | None = None
    possible_errors: list[ValidationError]


@model(kw_only=True)
class RateUpload_NewRate(Model):
    __slots__ = ()

    type: Literal["new_rate"] = "new_rate"
    dimensions: Dimensions
    entries: list[RateEntry]


@model(kw_only=True)
class RateUpload_NewVersion(Model):
    __slots__ = ()

    type: Literal["new_version"] = "new_version"
    rate_id: RateId
    previous_version: int
    entries: list[RateEntry]


@model(kw_only=True)
class RatesPage(ResourcePage):
    __slots__ = ()

    rates: list[Rate]


@model(kw_only=True)
class ThresholdMatch(Model):
    __slots__ = ()

    threshold: PayerThreshold
    rate_cents: int
    match: bool
    explanation: str


@model(kw_only=True)
class ValidationError_DuplicateRate(Model):
    __slots__ = ()

    type: Literal["duplicate_rate"] = "duplicate_rate"


@model(kw_only=True)
class ValidationError_EmptyEntries(Model):
    __slots__ = ()

    type: Literal["empty_entries"] = "empty_entries"


@model(kw_only=True)
class ValidationError_OrganizationProviderNotFound(Model):
    __slots__ = ()

    type: Literal["organization_provider_not_found"] = "organization_provider_not_found"
    id: str


@model(kw_only=True)
class ValidationError_OverlappingRateEntries(Model):
    __slots__ = ()

    type: Literal["overlapping_rate_entries"] = "overlapping_rate_entries"
    message: str
    rate_a: RateEntry
    rate_b: RateEntry


@model(kw_only=True)
class ValidationError_PayerPlanGroupDoesNotMatchRatePayer(Model):
    __slots__ = ()

    type: Literal["payer_plan_group_does_not_match_rate_payer"] = "payer_plan_group_does_not_match_rate_payer"
    rate_payer_uuid: PayerUuid
    payer_plan_group_payer_uuid: PayerUuid


@model(kw_only=True)
class ValidationError_PayerPlanGroupNetworkTypeMutualExclusion(Model):
    __slots__ = ()

    type: Literal["payer_plan_group_network_type_mutual_exclusion"] = "payer_plan_group_network_type_mutual_exclusion"
    entity_name: str


@model(kw_only=True)
class ValidationError_PayerPlanGroupNotFound(Model):
    __slots__ = ()

    type: Literal["payer_plan_group_not_found"] = "payer_plan_group_not_found"
    id: str


@model(kw_only=True)
class ValidationError_VersionConflict(Model):
    __slots__ = ()

    type: Literal["version_conflict"] = "version_conflict"
    entity_name: str


if TYPE_CHECKING:
    RateUpload: TypeAlias = RateUpload_NewRate | RateUpload_NewVersion | UnknownVariant
else:
    RateUpload = union(
        "RateUpload",
        __name__,
        "type",
        {
            "new_rate": "RateUpload_NewRate",
            "new_version": "RateUpload_NewVersion",
        },
    )

if TYPE_CHECKING:
    ValidationError: TypeAlias = (
        ValidationError_OverlappingRateEntries
        | ValidationError_VersionConflict
        | ValidationError_OrganizationProviderNotFound
        | ValidationError_DuplicateRate
        | ValidationError_EmptyEntries
        | ValidationError_PayerPlanGroupNotFound
        | ValidationError_PayerPlanGroupDoesNotMatchRatePayer
        | ValidationError_PayerPlanGroupNetworkTypeMutualExclusion
        | UnknownVariant
    )
else:
    ValidationError = union(
        "ValidationError",
        __name__,
        "type",
        {
            "overlapping_rate_entries": "ValidationError_OverlappingRateEntries",
            "version_conflict": "ValidationError_VersionConflict",
            "organization_provider_not_found": "ValidationError_OrganizationProviderNotFound",
            "duplicate_rate": "ValidationError_DuplicateRate",
            "empty_entries": "ValidationError_EmptyEntries",
            "payer_plan_group_not_found": "ValidationError_PayerPlanGroupNotFound",
            "payer_plan_group_does_not_match_rate_payer": "ValidationError_PayerPlanGroupDoesNotMatchRatePayer",
            "payer_plan_group_network_type_mutual_exclusion": (
                "ValidationError_PayerPlanGroupNetworkTypeMutualExclusion"
            ),
        },
    )
