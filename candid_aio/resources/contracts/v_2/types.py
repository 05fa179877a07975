"""The types of `contracts.v_2`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias
from uuid import UUID

from candid_aio.resources.commons.types import ResourcePage
from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum, UnknownVariant, union

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import Date, InsuranceTypeCode, Regions
    from candid_aio.resources.organization_providers.v_2.types import OrganizationProvider
    from candid_aio.resources.payers.v_3.types import Payer

__all__ = [
    "AuthorizedSignatory",
    "AuthorizedSignatoryUpdate",
    "AuthorizedSignatoryUpdate_Remove",
    "AuthorizedSignatoryUpdate_Set",
    "Contract",
    "ContractBase",
    "ContractId",
    "ContractInvalidExpirationDateError",
    "ContractIsLinkedToFeeScheduleError",
    "ContractSortField",
    "ContractStatus",
    "ContractWithProviders",
    "ContractingProviderId",
    "ContractsPage",
    "DateUpdate",
    "DateUpdate_Remove",
    "DateUpdate_Set",
    "InsuranceTypes",
    "InsuranceTypes_AllApply",
    "InsuranceTypes_NoneApply",
    "InsuranceTypes_TheseApply",
    "RegionsUpdate",
    "RegionsUpdate_Remove",
    "RegionsUpdate_Set",
    "RenderingProviderid",
]

_REFS = {
    "Date": "candid_aio.resources.commons.types",
    "InsuranceTypeCode": "candid_aio.resources.commons.types",
    "OrganizationId": "candid_aio.resources.commons.types",
    "OrganizationProvider": "candid_aio.resources.organization_providers.v_2.types",
    "PageToken": "candid_aio.resources.commons.types",
    "Payer": "candid_aio.resources.payers.v_3.types",
    "Regions": "candid_aio.resources.commons.types",
    "SortDirection": "candid_aio.resources.commons.types",
    "State": "candid_aio.resources.commons.types",
}

ContractId: TypeAlias = UUID
ContractingProviderId: TypeAlias = UUID
RenderingProviderid: TypeAlias = UUID


class ContractSortField(OpenEnum):
    CREATED_AT = "created_at"
    PAYER_NAME = "payer_name"
    PAYER_ID = "payer_id"
    BILLING_PROVIDER_NAME = "billing_provider_name"
    EFFECTIVE_DATE = "effective_date"
    CONTRACT_STATUS = "contract_status"


class ContractStatus(OpenEnum):
    PENDING = "pending"
    EFFECTIVE = "effective"
    CANCELLED = "cancelled"


@model(kw_only=True)
class AuthorizedSignatory(Model):
    __slots__ = ()

    first_name: str | None = None
    last_name: str | None = None
    title: str | None = None
    email: str | None = None
    phone: str | None = None
    fax: str | None = None


@model(kw_only=True)
class AuthorizedSignatoryUpdate_Remove(Model):
    __slots__ = ()

    type: Literal["remove"] = "remove"


@model(kw_only=True)
class AuthorizedSignatoryUpdate_Set(Model):
    __slots__ = ()

    type: Literal["set"] = "set"
    first_name: str | None = None
    last_name: str | None = None
    title: str | None = None
    email: str | None = None
    phone: str | None = None
    fax: str | None = None


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
class ContractInvalidExpirationDateError(Model):
    __slots__ = ()

    message: str


@model(kw_only=True)
class ContractIsLinkedToFeeScheduleError(Model):
    __slots__ = ()

    message: str


@model(kw_only=True)
class ContractWithProviders(Contract):
    __slots__ = ()

    rendering_provider_ids: set[UUID]


@model(kw_only=True)
class ContractsPage(ResourcePage):
    __slots__ = ()

    items: list[Contract]


@model(kw_only=True)
class DateUpdate_Remove(Model):
    __slots__ = ()

    type: Literal["remove"] = "remove"


@model(kw_only=True)
class DateUpdate_Set(Model):
    __slots__ = ()

    value: Date
    type: Literal["set"] = "set"


@model(kw_only=True)
class InsuranceTypes_AllApply(Model):
    __slots__ = ()

    type: Literal["allApply"] = "allApply"


@model(kw_only=True)
class InsuranceTypes_NoneApply(Model):
    __slots__ = ()

    type: Literal["noneApply"] = "noneApply"


@model(kw_only=True)
class InsuranceTypes_TheseApply(Model):
    __slots__ = ()

    value: set[InsuranceTypeCode]
    type: Literal["theseApply"] = "theseApply"


@model(kw_only=True)
class RegionsUpdate_Remove(Model):
    __slots__ = ()

    type: Literal["remove"] = "remove"


@model(kw_only=True)
class RegionsUpdate_Set(Model):
    __slots__ = ()

    value: Regions
    type: Literal["set"] = "set"


if TYPE_CHECKING:
    AuthorizedSignatoryUpdate: TypeAlias = (
        AuthorizedSignatoryUpdate_Set | AuthorizedSignatoryUpdate_Remove | UnknownVariant
    )
else:
    AuthorizedSignatoryUpdate = union(
        "AuthorizedSignatoryUpdate",
        __name__,
        "type",
        {
            "set": "AuthorizedSignatoryUpdate_Set",
            "remove": "AuthorizedSignatoryUpdate_Remove",
        },
    )

if TYPE_CHECKING:
    DateUpdate: TypeAlias = DateUpdate_Set | DateUpdate_Remove | UnknownVariant
else:
    DateUpdate = union(
        "DateUpdate",
        __name__,
        "type",
        {
            "set": "DateUpdate_Set",
            "remove": "DateUpdate_Remove",
        },
    )

if TYPE_CHECKING:
    InsuranceTypes: TypeAlias = (
        InsuranceTypes_AllApply | InsuranceTypes_NoneApply | InsuranceTypes_TheseApply | UnknownVariant
    )
else:
    InsuranceTypes = union(
        "InsuranceTypes",
        __name__,
        "type",
        {
            "allApply": "InsuranceTypes_AllApply",
            "noneApply": "InsuranceTypes_NoneApply",
            "theseApply": "InsuranceTypes_TheseApply",
        },
    )

if TYPE_CHECKING:
    RegionsUpdate: TypeAlias = RegionsUpdate_Set | RegionsUpdate_Remove | UnknownVariant
else:
    RegionsUpdate = union(
        "RegionsUpdate",
        __name__,
        "type",
        {
            "set": "RegionsUpdate_Set",
            "remove": "RegionsUpdate_Remove",
        },
    )
