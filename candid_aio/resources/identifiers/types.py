"""The types of `identifiers`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias
from uuid import UUID

from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum, UnknownVariant, union

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import DateRangeOptionalEnd, RemovableDateRangeOptionalEnd, State
    from candid_aio.resources.organization_service_facilities.v_2.types import OrganizationServiceFacilityId

__all__ = [
    "Identifier",
    "IdentifierBase",
    "IdentifierCode",
    "IdentifierCreate",
    "IdentifierId",
    "IdentifierUpdate",
    "IdentifierValue",
    "IdentifierValue_MedicaidProviderIdentifier",
    "IdentifierValue_MedicareProviderIdentifier",
    "MedicaidProviderIdentifier",
    "MedicareProviderIdentifier",
    "UpdatableIdentifier",
    "UpdatableIdentifier_Add",
    "UpdatableIdentifier_Remove",
    "UpdatableIdentifier_Update",
]

_REFS = {
    "DateRangeOptionalEnd": "candid_aio.resources.commons.types",
    "OrganizationServiceFacilityId": "candid_aio.resources.organization_service_facilities.v_2.types",
    "RemovableDateRangeOptionalEnd": "candid_aio.resources.commons.types",
    "State": "candid_aio.resources.commons.types",
}

IdentifierId: TypeAlias = UUID


class IdentifierCode(OpenEnum):
    MCR = "MCR"
    MCD = "MCD"


@model(kw_only=True)
class IdentifierBase(Model):
    __slots__ = ()

    period: DateRangeOptionalEnd | None = None
    identifier_code: IdentifierCode
    identifier_value: IdentifierValue


@model(kw_only=True)
class Identifier(IdentifierBase):
    __slots__ = ()

    identifier_id: IdentifierId


@model(kw_only=True)
class IdentifierCreate(IdentifierBase):
    """It has no fields of its own."""

    __slots__ = ()


@model(kw_only=True)
class IdentifierUpdate(Model):
    __slots__ = ()

    identifier_id: IdentifierId
    identifier_code: IdentifierCode | None = None
    identifier_value: IdentifierValue | None = None
    period: RemovableDateRangeOptionalEnd | None = None


@model(kw_only=True)
class IdentifierValue_MedicaidProviderIdentifier(Model):
    __slots__ = ()

    type: Literal["medicaid_provider_identifier"] = "medicaid_provider_identifier"
    state: State
    provider_number: str
    organization_service_facility_id: OrganizationServiceFacilityId | None = None


@model(kw_only=True)
class IdentifierValue_MedicareProviderIdentifier(Model):
    __slots__ = ()

    type: Literal["medicare_provider_identifier"] = "medicare_provider_identifier"
    state: State
    provider_number: str
    organization_service_facility_id: OrganizationServiceFacilityId | None = None


@model(kw_only=True)
class MedicaidProviderIdentifier(Model):
    __slots__ = ()

    state: State
    provider_number: str
    organization_service_facility_id: OrganizationServiceFacilityId | None = None


@model(kw_only=True)
class MedicareProviderIdentifier(Model):
    __slots__ = ()

    state: State
    provider_number: str
    organization_service_facility_id: OrganizationServiceFacilityId | None = None


@model(kw_only=True)
class UpdatableIdentifier_Add(Model):
    __slots__ = ()

    type: Literal["add"] = "add"
    period: DateRangeOptionalEnd | None = None
    identifier_code: IdentifierCode
    identifier_value: IdentifierValue


@model(kw_only=True)
class UpdatableIdentifier_Remove(Model):
    __slots__ = ()

    value: IdentifierId
    type: Literal["remove"] = "remove"


@model(kw_only=True)
class UpdatableIdentifier_Update(Model):
    __slots__ = ()

    type: Literal["update"] = "update"
    identifier_id: IdentifierId
    identifier_code: IdentifierCode | None = None
    identifier_value: IdentifierValue | None = None
    period: RemovableDateRangeOptionalEnd | None = None


if TYPE_CHECKING:
    IdentifierValue: TypeAlias = (
        IdentifierValue_MedicareProviderIdentifier | IdentifierValue_MedicaidProviderIdentifier | UnknownVariant
    )
else:
    IdentifierValue = union(
        "IdentifierValue",
        __name__,
        "type",
        {
            "medicare_provider_identifier": "IdentifierValue_MedicareProviderIdentifier",
            "medicaid_provider_identifier": "IdentifierValue_MedicaidProviderIdentifier",
        },
    )

if TYPE_CHECKING:
    UpdatableIdentifier: TypeAlias = (
        UpdatableIdentifier_Add | UpdatableIdentifier_Update | UpdatableIdentifier_Remove | UnknownVariant
    )
else:
    UpdatableIdentifier = union(
        "UpdatableIdentifier",
        __name__,
        "type",
        {
            "add": "UpdatableIdentifier_Add",
            "update": "UpdatableIdentifier_Update",
            "remove": "UpdatableIdentifier_Remove",
        },
    )
