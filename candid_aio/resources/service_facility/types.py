"""The types of `service_facility`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from candid_aio.wire.model import Model, model

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import StreetAddressLongZip, StreetAddressShortZipOptional

__all__ = [
    "EncounterServiceFacility",
    "EncounterServiceFacilityBase",
    "EncounterServiceFacilityUpdate",
    "EncounterServiceFacilityUpdateWithOptionalAddress",
    "ServiceFacilityId",
]

_REFS = {
    "StreetAddressLongZip": "candid_aio.resources.commons.types",
    "StreetAddressShortZipOptional": "candid_aio.resources.commons.types",
}

ServiceFacilityId: TypeAlias = UUID


@model(kw_only=True)
class EncounterServiceFacility(Model):
    __slots__ = ()

    service_facility_id: ServiceFacilityId
    organization_name: str
    npi: str | None = None
    address: StreetAddressLongZip
    secondary_identification: str | None = None
    mammography_certification_number: str | None = None


@model(kw_only=True)
class EncounterServiceFacilityBase(Model):
    __slots__ = ()

    organization_name: str
    npi: str | None = None
    address: StreetAddressLongZip
    secondary_identification: str | None = None
    mammography_certification_number: str | None = None


@model(kw_only=True)
class EncounterServiceFacilityUpdate(Model):
    __slots__ = ()

    organization_name: str | None = None
    npi: str | None = None
    address: StreetAddressLongZip | None = None
    secondary_identification: str | None = None
    mammography_certification_number: str | None = None


@model(kw_only=True)
class EncounterServiceFacilityUpdateWithOptionalAddress(Model):
    __slots__ = ()

    organization_name: str | None = None
    npi: str | None = None
    address: StreetAddressShortZipOptional | None = None
    secondary_identification: str | None = None
    mammography_certification_number: str | None = None
