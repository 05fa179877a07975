"""The types of `contracts.v_3`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias
from uuid import UUID

from candid_aio.resources.commons.types import ResourcePage
from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum, UnknownVariant, union

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import Date, Regions
    from candid_aio.resources.contracts.v_2.types import (
        AuthorizedSignatory,
        AuthorizedSignatoryUpdate,
        ContractStatus,
        DateUpdate,
        InsuranceTypes,
        RegionsUpdate,
    )
    from candid_aio.resources.credentialing.v_2.types import ProviderCredentialingSpan
    from candid_aio.resources.organization_providers.v_2.types import OrganizationProvider
    from candid_aio.resources.payers.v_3.types import Payer

__all__ = [
    "AddContractProvidersResponse",
    "Contract",
    "ContractBase",
    "ContractCreate",
    "ContractCreateUnion",
    "ContractCreateUnion_Institutional",
    "ContractCreateUnion_Professional",
    "ContractId",
    "ContractProviderCount",
    "ContractProviderCredentialing",
    "ContractProviderCredentialingPage",
    "ContractProvidersPage",
    "ContractServiceFacility",
    "ContractServiceFacilityBase",
    "ContractServiceFacilityId",
    "ContractType",
    "ContractUnion",
    "ContractUnion_Institutional",
    "ContractUnion_Professional",
    "ContractUpdate",
    "ContractUpdateUnion",
    "ContractUpdateUnion_Institutional",
    "ContractUpdateUnion_Professional",
    "ContractWithProvidersUnion",
    "ContractWithProvidersUnion_Institutional",
    "ContractWithProvidersUnion_Professional",
    "ContractingProviderId",
    "ContractsPage",
    "InstitutionalContract",
    "InstitutionalContractCreate",
    "InstitutionalContractUpdate",
    "ProfessionalContract",
    "ProfessionalContractCreate",
    "ProfessionalContractUpdate",
    "RenderingProviderid",
]

_REFS = {
    "AuthorizedSignatory": "candid_aio.resources.contracts.v_2.types",
    "AuthorizedSignatoryUpdate": "candid_aio.resources.contracts.v_2.types",
    "ContractSortField": "candid_aio.resources.contracts.v_2.types",
    "ContractStatus": "candid_aio.resources.contracts.v_2.types",
    "Date": "candid_aio.resources.commons.types",
    "DateUpdate": "candid_aio.resources.contracts.v_2.types",
    "InsuranceTypes": "candid_aio.resources.contracts.v_2.types",
    "OrganizationProvider": "candid_aio.resources.organization_providers.v_2.types",
    "PageToken": "candid_aio.resources.commons.types",
    "Payer": "candid_aio.resources.payers.v_3.types",
    "ProviderCredentialingSpan": "candid_aio.resources.credentialing.v_2.types",
    "Regions": "candid_aio.resources.commons.types",
    "RegionsUpdate": "candid_aio.resources.contracts.v_2.types",
    "SortDirection": "candid_aio.resources.commons.types",
    "State": "candid_aio.resources.commons.types",
}

ContractId: TypeAlias = UUID
ContractServiceFacilityId: TypeAlias = UUID
ContractingProviderId: TypeAlias = UUID
RenderingProviderid: TypeAlias = UUID


class ContractType(OpenEnum):
    PROFESSIONAL = "professional"
    INSTITUTIONAL = "institutional"


@model(kw_only=True)
class AddContractProvidersResponse(Model):
    __slots__ = ()

    provider_count: int
    added_count: int
    ignored_count: int


@model(kw_only=True)
class ContractBase(Model):
    __slots__ = ()

    effective_date: Date
    expiration_date: Date | None = None
    regions: Regions
    contract_status: ContractStatus | None = None
    authorized_signatory: AuthorizedSignatory | None = None
    commercial_insurance_types: InsuranceTypes
    medicare_insurance_types: InsuranceTypes
    medicaid_insurance_types: InsuranceTypes


@model(kw_only=True)
class Contract(ContractBase):
    __slots__ = ()

    contract_id: ContractId
    contracting_provider: OrganizationProvider
    provider_count: int
    payer: Payer


@model(kw_only=True)
class ContractCreate(ContractBase):
    __slots__ = ()

    contract_type: ContractType
    contracting_provider_id: ContractingProviderId
    payer_uuid: UUID


@model(kw_only=True)
class ContractCreateUnion_Institutional(Model):
    __slots__ = ()

    type: Literal["institutional"] = "institutional"
    contract_service_facilities: list[ContractServiceFacilityBase]
    contract_type: ContractType
    contracting_provider_id: ContractingProviderId
    payer_uuid: UUID
    effective_date: Date
    expiration_date: Date | None = None
    regions: Regions
    contract_status: ContractStatus | None = None
    authorized_signatory: AuthorizedSignatory | None = None
    commercial_insurance_types: InsuranceTypes
    medicare_insurance_types: InsuranceTypes
    medicaid_insurance_types: InsuranceTypes


@model(kw_only=True)
class ContractCreateUnion_Professional(Model):
    __slots__ = ()

    type: Literal["professional"] = "professional"
    rendering_provider_ids: set[RenderingProviderid]
    contract_type: ContractType
    contracting_provider_id: ContractingProviderId
    payer_uuid: UUID
    effective_date: Date
    expiration_date: Date | None = None
    regions: Regions
    contract_status: ContractStatus | None = None
    authorized_signatory: AuthorizedSignatory | None = None
    commercial_insurance_types: InsuranceTypes
    medicare_insurance_types: InsuranceTypes
    medicaid_insurance_types: InsuranceTypes


@model(kw_only=True)
class ContractProviderCount(Model):
    __slots__ = ()

    provider_count: int


@model(kw_only=True)
class ContractProviderCredentialing(Model):
    __slots__ = ()

    provider: OrganizationProvider
    credentialing_spans: list[ProviderCredentialingSpan]


@model(kw_only=True)
class ContractProviderCredentialingPage(ResourcePage):
    __slots__ = ()

    items: list[ContractProviderCredentialing]


@model(kw_only=True)
class ContractProvidersPage(ResourcePage):
    __slots__ = ()

    items: list[OrganizationProvider]


@model(kw_only=True)
class ContractServiceFacilityBase(Model):
    __slots__ = ()

    service_facility_id: UUID
    provider_ids: set[UUID]


@model(kw_only=True)
class ContractServiceFacility(ContractServiceFacilityBase):
    __slots__ = ()

    contract_id: ContractId
    contract_service_facility_id: ContractServiceFacilityId


@model(kw_only=True)
class ContractUnion_Institutional(Model):
    __slots__ = ()

    type: Literal["institutional"] = "institutional"
    contract_id: ContractId
    contracting_provider: OrganizationProvider
    provider_count: int
    payer: Payer
    effective_date: Date
    expiration_date: Date | None = None
    regions: Regions
    contract_status: ContractStatus | None = None
    authorized_signatory: AuthorizedSignatory | None = None
    commercial_insurance_types: InsuranceTypes
    medicare_insurance_types: InsuranceTypes
    medicaid_insurance_types: InsuranceTypes


@model(kw_only=True)
class ContractUnion_Professional(Model):
    __slots__ = ()

    type: Literal["professional"] = "professional"
    contract_id: ContractId
    contracting_provider: OrganizationProvider
    provider_count: int
    payer: Payer
    effective_date: Date
    expiration_date: Date | None = None
    regions: Regions
    contract_status: ContractStatus | None = None
    authorized_signatory: AuthorizedSignatory | None = None
    commercial_insurance_types: InsuranceTypes
    medicare_insurance_types: InsuranceTypes
    medicaid_insurance_types: InsuranceTypes


@model(kw_only=True)
class ContractUpdate(Model):
    __slots__ = ()

    effective_date: Date | None = None
    expiration_date: DateUpdate | None = None
    regions: RegionsUpdate | None = None
    contract_status: ContractStatus | None = None
    authorized_signatory: AuthorizedSignatoryUpdate | None = None
    commercial_insurance_types: InsuranceTypes | None = None
    medicare_insurance_types: InsuranceTypes | None = None
    medicaid_insurance_types: InsuranceTypes | None = None


@model(kw_only=True)
class ContractUpdateUnion_Institutional(Model):
    __slots__ = ()

    type: Literal["institutional"] = "institutional"
    contract_service_facility_ids: set[ContractServiceFacilityId] | None = None
    effective_date: Date | None = None
    expiration_date: DateUpdate | None = None
    regions: RegionsUpdate | None = None
    contract_status: ContractStatus | None = None
    authorized_signatory: AuthorizedSignatoryUpdate | None = None
    commercial_insurance_types: InsuranceTypes | None = None
    medicare_insurance_types: InsuranceTypes | None = None
    medicaid_insurance_types: InsuranceTypes | None = None


@model(kw_only=True)
class ContractUpdateUnion_Professional(Model):
    __slots__ = ()

    type: Literal["professional"] = "professional"
    rendering_provider_ids: set[RenderingProviderid] | None = None
    effective_date: Date | None = None
    expiration_date: DateUpdate | None = None
    regions: RegionsUpdate | None = None
    contract_status: ContractStatus | None = None
    authorized_signatory: AuthorizedSignatoryUpdate | None = None
    commercial_insurance_types: InsuranceTypes | None = None
    medicare_insurance_types: InsuranceTypes | None = None
    medicaid_insurance_types: InsuranceTypes | None = None


@model(kw_only=True)
class ContractWithProvidersUnion_Institutional(Model):
    __slots__ = ()

    type: Literal["institutional"] = "institutional"
    contract_service_facilities: list[ContractServiceFacility]
    contract_id: ContractId
    contracting_provider: OrganizationProvider
    provider_count: int
    payer: Payer
    effective_date: Date
    expiration_date: Date | None = None
    regions: Regions
    contract_status: ContractStatus | None = None
    authorized_signatory: AuthorizedSignatory | None = None
    commercial_insurance_types: InsuranceTypes
    medicare_insurance_types: InsuranceTypes
    medicaid_insurance_types: InsuranceTypes


@model(kw_only=True)
class ContractWithProvidersUnion_Professional(Model):
    __slots__ = ()

    type: Literal["professional"] = "professional"
    rendering_provider_ids: set[UUID]
    contract_id: ContractId
    contracting_provider: OrganizationProvider
    provider_count: int
    payer: Payer
    effective_date: Date
    expiration_date: Date | None = None
    regions: Regions
    contract_status: ContractStatus | None = None
    authorized_signatory: AuthorizedSignatory | None = None
    commercial_insurance_types: InsuranceTypes
    medicare_insurance_types: InsuranceTypes
    medicaid_insurance_types: InsuranceTypes


@model(kw_only=True)
class ContractsPage(ResourcePage):
    __slots__ = ()

    items: list[ContractUnion]


@model(kw_only=True)
class InstitutionalContract(Contract):
    __slots__ = ()

    contract_service_facilities: list[ContractServiceFacility]


@model(kw_only=True)
class InstitutionalContractCreate(ContractCreate):
    __slots__ = ()

    contract_service_facilities: list[ContractServiceFacilityBase]


@model(kw_only=True)
class InstitutionalContractUpdate(ContractUpdate):
    __slots__ = ()

    contract_service_facility_ids: set[ContractServiceFacilityId] | None = None


@model(kw_only=True)
class ProfessionalContract(Contract):
    __slots__ = ()

    rendering_provider_ids: set[UUID]


@model(kw_only=True)
class ProfessionalContractCreate(ContractCreate):
    __slots__ = ()

    rendering_provider_ids: set[RenderingProviderid]


@model(kw_only=True)
class ProfessionalContractUpdate(ContractUpdate):
    __slots__ = ()

    rendering_provider_ids: set[RenderingProviderid] | None = None


if TYPE_CHECKING:
    ContractCreateUnion: TypeAlias = (
        ContractCreateUnion_Professional | ContractCreateUnion_Institutional | UnknownVariant
    )
else:
    ContractCreateUnion = union(
        "ContractCreateUnion",
        __name__,
        "type",
        {
            "professional": "ContractCreateUnion_Professional",
            "institutional": "ContractCreateUnion_Institutional",
        },
    )

if TYPE_CHECKING:
    ContractUnion: TypeAlias = ContractUnion_Professional | ContractUnion_Institutional | UnknownVariant
else:
    ContractUnion = union(
        "ContractUnion",
        __name__,
        "type",
        {
            "professional": "ContractUnion_Professional",
            "institutional": "ContractUnion_Institutional",
        },
    )

if TYPE_CHECKING:
    ContractUpdateUnion: TypeAlias = (
        ContractUpdateUnion_Professional | ContractUpdateUnion_Institutional | UnknownVariant
    )
else:
    ContractUpdateUnion = union(
        "ContractUpdateUnion",
        __name__,
        "type",
        {
            "professional": "ContractUpdateUnion_Professional",
            "institutional": "ContractUpdateUnion_Institutional",
        },
    )

if TYPE_CHECKING:
    ContractWithProvidersUnion: TypeAlias = (
        ContractWithProvidersUnion_Professional | ContractWithProvidersUnion_Institutional | UnknownVariant
    )
else:
    ContractWithProvidersUnion = union(
        "ContractWithProvidersUnion",
        __name__,
        "type",
        {
            "professional": "ContractWithProvidersUnion_Professional",
            "institutional": "ContractWithProvidersUnion_Institutional",
        },
    )
