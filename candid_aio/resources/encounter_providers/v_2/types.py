"""The types of `encounter_providers.v_2`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import (
        BillingProviderCommercialLicenseType,
        QualifierCode,
        StreetAddressLongZip,
        StreetAddressLongZipOptional,
        StreetAddressShortZipOptional,
    )
    from candid_aio.resources.organization_providers.v_2.types import LicenseType

__all__ = [
    "BillingProvider",
    "BillingProviderSecondaryIdentification",
    "BillingProviderSecondaryIdentificationOptional",
    "BillingProviderSecondaryIdentificationQualifier",
    "BillingProviderUpdate",
    "BillingProviderUpdateWithOptionalAddress",
    "EncounterAdditionalProvider",
    "EncounterProvider",
    "EncounterProviderBase",
    "InitialReferringProvider",
    "InitialReferringProviderUpdate",
    "InitialReferringProviderUpdateWithOptionalAddress",
    "OrderingProvider",
    "OrderingProviderOptional",
    "OrderingProviderUpdate",
    "ProviderId",
    "ProviderSecondaryIdentification",
    "ProviderSecondaryIdentificationOptional",
    "ProviderSecondaryIdentificationQualifier",
    "ReferringProvider",
    "ReferringProviderSecondaryIdentification",
    "ReferringProviderSecondaryIdentificationOptional",
    "ReferringProviderSecondaryIdentificationQualifier",
    "ReferringProviderUpdate",
    "ReferringProviderUpdateWithOptionalAddress",
    "RenderingProvider",
    "RenderingProviderUpdate",
    "RenderingProviderUpdateWithOptionalAddress",
    "SupervisingProvider",
    "SupervisingProviderSecondaryIdentification",
    "SupervisingProviderSecondaryIdentificationOptional",
    "SupervisingProviderUpdate",
    "SupervisingProviderUpdateWithOptionalAddress",
    "TreatingProvider",
    "TreatingProviderUpdate",
    "TreatingProviderUpdateWithOptionalAddress",
]

_REFS = {
    "BillingProviderCommercialLicenseType": "candid_aio.resources.commons.types",
    "EncounterId": "candid_aio.resources.commons.types",
    "LicenseType": "candid_aio.resources.organization_providers.v_2.types",
    "QualifierCode": "candid_aio.resources.commons.types",
    "ServiceLineId": "candid_aio.resources.commons.types",
    "StreetAddressLongZip": "candid_aio.resources.commons.types",
    "StreetAddressLongZipOptional": "candid_aio.resources.commons.types",
    "StreetAddressShortZipOptional": "candid_aio.resources.commons.types",
}

ProviderId: TypeAlias = UUID


class BillingProviderSecondaryIdentificationQualifier(OpenEnum):
    G_2 = "G2"
    LU = "LU"


class ProviderSecondaryIdentificationQualifier(OpenEnum):
    ZERO_B = "0B"
    ONE_G = "1G"
    G_2 = "G2"
    LU = "LU"


class ReferringProviderSecondaryIdentificationQualifier(OpenEnum):
    ZERO_B = "0B"
    ONE_G = "1G"
    G_2 = "G2"


@model(kw_only=True)
class EncounterProviderBase(Model):
    __slots__ = ()

    first_name: str | None = None
    last_name: str | None = None
    organization_name: str | None = None


@model(kw_only=True)
class BillingProvider(EncounterProviderBase):
    __slots__ = ()

    address: StreetAddressLongZip
    tax_id: str
    npi: str
    taxonomy_code: str | None = None
    provider_commercial_license_type: BillingProviderCommercialLicenseType | None = None
    secondary_identification: BillingProviderSecondaryIdentification | None = None


@model(kw_only=True)
class BillingProviderSecondaryIdentification(Model):
    __slots__ = ()

    reference_identification: str
    reference_identification_qualifier: BillingProviderSecondaryIdentificationQualifier | None = None


@model(kw_only=True)
class BillingProviderSecondaryIdentificationOptional(Model):
    __slots__ = ()

    reference_identification: str | None = None
    reference_identification_qualifier: BillingProviderSecondaryIdentificationQualifier | None = None


@model(kw_only=True)
class BillingProviderUpdate(EncounterProviderBase):
    __slots__ = ()

    address: StreetAddressLongZip | None = None
    tax_id: str | None = None
    npi: str | None = None
    taxonomy_code: str | None = None
    provider_commercial_license_type: BillingProviderCommercialLicenseType | None = None
    secondary_identification: BillingProviderSecondaryIdentification | None = None


@model(kw_only=True)
class BillingProviderUpdateWithOptionalAddress(EncounterProviderBase):
    __slots__ = ()

    address: StreetAddressShortZipOptional | None = None
    tax_id: str | None = None
    npi: str | None = None
    taxonomy_code: str | None = None
    provider_commercial_license_type: BillingProviderCommercialLicenseType | None = None
    secondary_identification: BillingProviderSecondaryIdentificationOptional | None = None


@model(kw_only=True)
class EncounterAdditionalProvider(Model):
    __slots__ = ()

    provider_id: ProviderId
    first_name: str
    last_name: str
    npi: str | None = None
    taxonomy_code: str | None = None
    address: StreetAddressLongZip | None = None
    tax_id: str | None = None
    license_type: LicenseType | None = None


@model(kw_only=True)
class EncounterProvider(EncounterProviderBase):
    __slots__ = ()

    provider_id: ProviderId
    address: StreetAddressLongZip
    tax_id: str | None = None
    npi: str
    taxonomy_code: str | None = None
    qualifier: QualifierCode | None = None
    provider_commercial_license_type: BillingProviderCommercialLicenseType | None = None
    secondary_identification: ProviderSecondaryIdentification | None = None


@model(kw_only=True)
class InitialReferringProvider(EncounterProviderBase):
    __slots__ = ()

    npi: str
    taxonomy_code: str | None = None
    address: StreetAddressLongZip | None = None
    qualifier: QualifierCode | None = None
    secondary_identification: ReferringProviderSecondaryIdentification | None = None


@model(kw_only=True)
class InitialReferringProviderUpdate(EncounterProviderBase):
    __slots__ = ()

    npi: str | None = None
    taxonomy_code: str | None = None
    address: StreetAddressLongZip | None = None
    qualifier: QualifierCode | None = None
    secondary_identification: ReferringProviderSecondaryIdentification | None = None


@model(kw_only=True)
class InitialReferringProviderUpdateWithOptionalAddress(EncounterProviderBase):
    __slots__ = ()

    npi: str | None = None
    taxonomy_code: str | None = None
    address: StreetAddressShortZipOptional | None = None
    qualifier: QualifierCode | None = None
    secondary_identification: ReferringProviderSecondaryIdentificationOptional | None = None


@model(kw_only=True)
class OrderingProvider(EncounterProviderBase):
    __slots__ = ()

    npi: str
    taxonomy_code: str | None = None
    address: StreetAddressLongZip | None = None


@model(kw_only=True)
class OrderingProviderOptional(EncounterProviderBase):
    __slots__ = ()

    npi: str | None = None
    taxonomy_code: str | None = None
    address: StreetAddressLongZipOptional | None = None


@model(kw_only=True)
class OrderingProviderUpdate(EncounterProviderBase):
    __slots__ = ()

    npi: str | None = None
    taxonomy_code: str | None = None
    address: StreetAddressLongZip | None = None


@model(kw_only=True)
class ProviderSecondaryIdentification(Model):
    __slots__ = ()

    reference_identification: str
    reference_identification_qualifier: ProviderSecondaryIdentificationQualifier | None = None


@model(kw_only=True)
class ProviderSecondaryIdentificationOptional(Model):
    __slots__ = ()

    reference_identification: str | None = None
    reference_identification_qualifier: ProviderSecondaryIdentificationQualifier | None = None


@model(kw_only=True)
class ReferringProvider(EncounterProviderBase):
    __slots__ = ()

    npi: str
    taxonomy_code: str | None = None
    address: StreetAddressLongZip | None = None
    qualifier: QualifierCode | None = None
    secondary_identification: ReferringProviderSecondaryIdentification | None = None


@model(kw_only=True)
class ReferringProviderSecondaryIdentification(Model):
    __slots__ = ()

    reference_identification: str
    reference_identification_qualifier: ReferringProviderSecondaryIdentificationQualifier


@model(kw_only=True)
class ReferringProviderSecondaryIdentificationOptional(Model):
    __slots__ = ()

    reference_identification: str | None = None
    reference_identification_qualifier: ReferringProviderSecondaryIdentificationQualifier | None = None


@model(kw_only=True)
class ReferringProviderUpdate(EncounterProviderBase):
    __slots__ = ()

    npi: str | None = None
    taxonomy_code: str | None = None
    address: StreetAddressLongZip | None = None
    qualifier: QualifierCode | None = None
    secondary_identification: ReferringProviderSecondaryIdentification | None = None


@model(kw_only=True)
class ReferringProviderUpdateWithOptionalAddress(EncounterProviderBase):
    __slots__ = ()

    npi: str | None = None
    taxonomy_code: str | None = None
    address: StreetAddressShortZipOptional | None = None
    qualifier: QualifierCode | None = None
    secondary_identification: ReferringProviderSecondaryIdentificationOptional | None = None


@model(kw_only=True)
class RenderingProvider(EncounterProviderBase):
    __slots__ = ()

    npi: str
    taxonomy_code: str | None = None
    address: StreetAddressLongZip | None = None
    secondary_identification: ProviderSecondaryIdentification | None = None


@model(kw_only=True)
class RenderingProviderUpdate(EncounterProviderBase):
    __slots__ = ()

    npi: str | None = None
    taxonomy_code: str | None = None
    address: StreetAddressLongZip | None = None
    secondary_identification: ProviderSecondaryIdentification | None = None


@model(kw_only=True)
class RenderingProviderUpdateWithOptionalAddress(EncounterProviderBase):
    __slots__ = ()

    npi: str | None = None
    taxonomy_code: str | None = None
    address: StreetAddressShortZipOptional | None = None
    secondary_identification: ProviderSecondaryIdentificationOptional | None = None


@model(kw_only=True)
class SupervisingProvider(EncounterProviderBase):
    __slots__ = ()

    npi: str
    taxonomy_code: str | None = None
    address: StreetAddressLongZip | None = None
    secondary_identification: SupervisingProviderSecondaryIdentification | None = None


@model(kw_only=True)
class SupervisingProviderSecondaryIdentification(Model):
    __slots__ = ()

    reference_identification: str
    reference_identification_qualifier: ProviderSecondaryIdentificationQualifier


@model(kw_only=True)
class SupervisingProviderSecondaryIdentificationOptional(Model):
    __slots__ = ()

    reference_identification: str | None = None
    reference_identification_qualifier: ProviderSecondaryIdentificationQualifier | None = None


@model(kw_only=True)
class SupervisingProviderUpdate(EncounterProviderBase):
    __slots__ = ()

    npi: str | None = None
    taxonomy_code: str | None = None
    address: StreetAddressLongZip | None = None
    secondary_identification: SupervisingProviderSecondaryIdentification | None = None


@model(kw_only=True)
class SupervisingProviderUpdateWithOptionalAddress(EncounterProviderBase):
    __slots__ = ()

    npi: str | None = None
    taxonomy_code: str | None = None
    address: StreetAddressShortZipOptional | None = None
    secondary_identification: SupervisingProviderSecondaryIdentificationOptional | None = None


@model(kw_only=True)
class TreatingProvider(Model):
    __slots__ = ()

    first_name: str
    last_name: str
    npi: str | None = None
    taxonomy_code: str | None = None
    address: StreetAddressLongZip | None = None
    license_type: LicenseType | None = None


@model(kw_only=True)
class TreatingProviderUpdate(Model):
    __slots__ = ()

    first_name: str | None = None
    last_name: str | None = None
    npi: str | None = None
    taxonomy_code: str | None = None
    address: StreetAddressLongZip | None = None
    license_type: LicenseType | None = None


@model(kw_only=True)
class TreatingProviderUpdateWithOptionalAddress(Model):
    __slots__ = ()

    first_name: str | None = None
    last_name: str | None = None
    npi: str | None = None
    taxonomy_code: str | None = None
    address: StreetAddressLongZipOptional | None = None
    license_type: LicenseType | None = None
