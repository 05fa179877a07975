"""The types of `organization_providers.v_3`.

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
    from candid_aio.resources.commons.types import Date
    from candid_aio.resources.identifiers.types import Identifier, IdentifierCreate, UpdatableIdentifier
    from candid_aio.resources.organization_providers.v_2.types import (
        LicenseType,
        OrganizationProviderAddress,
        OrganizationProviderId,
        ProviderType,
    )
    from candid_aio.resources.users.v_2.types import UserV2

__all__ = [
    "OrganizationProviderCreateV2",
    "OrganizationProviderPageV2",
    "OrganizationProviderUpdateV2",
    "OrganizationProviderV2",
    "ProviderAttachment",
    "ProviderAttachmentFileType",
    "ProviderAttachmentId",
    "ProviderAttachmentResponse",
]

_REFS = {
    "Any": "typing",
    "Date": "candid_aio.resources.commons.types",
    "Identifier": "candid_aio.resources.identifiers.types",
    "IdentifierCreate": "candid_aio.resources.identifiers.types",
    "LicenseType": "candid_aio.resources.organization_providers.v_2.types",
    "OrganizationId": "candid_aio.resources.commons.types",
    "OrganizationProviderAddress": "candid_aio.resources.organization_providers.v_2.types",
    "OrganizationProviderId": "candid_aio.resources.organization_providers.v_2.types",
    "OrganizationProviderSortOptions": "candid_aio.resources.organization_providers.v_2.types",
    "PageToken": "candid_aio.resources.commons.types",
    "ProviderType": "candid_aio.resources.organization_providers.v_2.types",
    "UpdatableIdentifier": "candid_aio.resources.identifiers.types",
    "UserV2": "candid_aio.resources.users.v_2.types",
}

ProviderAttachmentId: TypeAlias = UUID


class ProviderAttachmentFileType(OpenEnum):
    W_9 = "W9"
    PECOS_RECORD = "PECOS_RECORD"
    BANK_LETTER_OR_VOIDED_CHECK = "BANK_LETTER_OR_VOIDED_CHECK"


@model(kw_only=True)
class OrganizationProviderCreateV2(Model):
    __slots__ = ()

    npi: str
    is_rendering: bool
    is_billing: bool
    first_name: str | None = None
    last_name: str | None = None
    organization_name: str | None = None
    provider_type: ProviderType
    tax_id: str | None = None
    taxonomy_code: str | None = None
    license_type: LicenseType
    addresses: list[OrganizationProviderAddress] | None = None
    employment_start_date: dt.date | None = None
    employment_termination_date: dt.date | None = None
    qualifications: list[IdentifierCreate]


@model(kw_only=True)
class OrganizationProviderPageV2(ResourcePage):
    __slots__ = ()

    items: list[OrganizationProviderV2]


@model(kw_only=True)
class OrganizationProviderUpdateV2(Model):
    __slots__ = ()

    npi: str | None = None
    is_rendering: bool | None = None
    is_billing: bool | None = None
    first_name: str | None = None
    last_name: str | None = None
    organization_name: str | None = None
    provider_type: ProviderType | None = None
    tax_id: str | None = None
    taxonomy_code: str | None = None
    license_type: LicenseType | None = None
    addresses: list[OrganizationProviderAddress] | None = None
    employment_start_date: Date | None = None
    employment_termination_date: Date | None = None
    qualifications: list[UpdatableIdentifier] | None = None


@model(kw_only=True)
class OrganizationProviderV2(Model):
    __slots__ = ()

    npi: str
    is_rendering: bool
    is_billing: bool
    first_name: str | None = None
    last_name: str | None = None
    organization_name: str | None = None
    provider_type: ProviderType
    tax_id: str | None = None
    taxonomy_code: str | None = None
    license_type: LicenseType
    addresses: list[OrganizationProviderAddress] | None = None
    employment_start_date: dt.date | None = None
    employment_termination_date: dt.date | None = None
    organization_provider_id: OrganizationProviderId
    qualifications: list[Identifier]


@model(kw_only=True)
class ProviderAttachment(Model):
    __slots__ = ()

    provider_attachment_id: ProviderAttachmentId
    organization_provider_id: OrganizationProviderId
    file_name: str
    file_type: ProviderAttachmentFileType
    description: str
    content_type: str
    created_at: dt.datetime
    created_by: UserV2


@model(kw_only=True)
class ProviderAttachmentResponse(Model):
    __slots__ = ()

    signed_download_url: str
