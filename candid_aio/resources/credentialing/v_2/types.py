"""The types of `credentialing.v_2`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from candid_aio.resources.commons.types import ResourcePage
from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import Regions
    from candid_aio.resources.organization_providers.v_3.types import OrganizationProviderV2
    from candid_aio.resources.organization_service_facilities.v_2.types import OrganizationServiceFacility
    from candid_aio.resources.payers.v_3.types import Payer

__all__ = [
    "BaseCredentialingSpan",
    "CredentialingSpanStatus",
    "FacilityCredentialingSpan",
    "FacilityCredentialingSpanId",
    "FacilityCredentialingSpanPage",
    "ProviderCredentialingSpan",
    "ProviderCredentialingSpanId",
    "ProviderCredentialingSpanPage",
]

_REFS = {
    "CommonsProviderCredentialingSpanId": "candid_aio.resources.commons.types:ProviderCredentialingSpanId",
    "OrganizationProviderV2": "candid_aio.resources.organization_providers.v_3.types",
    "OrganizationServiceFacility": "candid_aio.resources.organization_service_facilities.v_2.types",
    "PageToken": "candid_aio.resources.commons.types",
    "Payer": "candid_aio.resources.payers.v_3.types",
    "Regions": "candid_aio.resources.commons.types",
    "date": "datetime",
}

FacilityCredentialingSpanId: TypeAlias = UUID
ProviderCredentialingSpanId: TypeAlias = UUID


class CredentialingSpanStatus(OpenEnum):
    WORK_IN_PROGRESS = "work_in_progress"
    PENDING = "pending"
    EFFECTIVE = "effective"
    EXPIRED = "expired"


@model(kw_only=True)
class BaseCredentialingSpan(Model):
    __slots__ = ()

    contracting_provider: OrganizationProviderV2
    payer: Payer
    start_date: dt.date | None = None
    end_date: dt.date | None = None
    submitted_date: dt.date | None = None
    credentialing_status: CredentialingSpanStatus
    payer_loaded_date: dt.date | None = None
    is_enabled: bool


@model(kw_only=True)
class FacilityCredentialingSpan(BaseCredentialingSpan):
    __slots__ = ()

    facility_credentialing_span_id: FacilityCredentialingSpanId
    service_facility: OrganizationServiceFacility


@model(kw_only=True)
class FacilityCredentialingSpanPage(ResourcePage):
    __slots__ = ()

    items: list[FacilityCredentialingSpan]


@model(kw_only=True)
class ProviderCredentialingSpan(BaseCredentialingSpan):
    __slots__ = ()

    provider_credentialing_span_id: ProviderCredentialingSpanId
    rendering_provider: OrganizationProviderV2
    regions: Regions
    medallion_payer_enrollment_id: UUID | None = None
    source: str


@model(kw_only=True)
class ProviderCredentialingSpanPage(ResourcePage):
    __slots__ = ()

    items: list[ProviderCredentialingSpan]
