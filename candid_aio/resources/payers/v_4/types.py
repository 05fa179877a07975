"""The types of `payers.v_4`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from candid_aio.resources.commons.types import ResourcePage
from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import Clearinghouse, StreetAddressLongZip

__all__ = [
    "ClearinghousePayerInfo",
    "Payer",
    "PayerCategory",
    "PayerIds",
    "PayerPage",
    "PayerUuid",
    "PrimaryPayerIds",
    "SupportState",
]

_REFS = {
    "Clearinghouse": "candid_aio.resources.commons.types",
    "PageToken": "candid_aio.resources.commons.types",
    "StreetAddressLongZip": "candid_aio.resources.commons.types",
}

PayerUuid: TypeAlias = UUID


class PayerCategory(OpenEnum):
    BCBS = "BCBS"
    AETNA_AFFILIATED = "AETNA_AFFILIATED"
    CIGNA_AFFILIATED = "CIGNA_AFFILIATED"
    UNITED_AFFILIATED = "UNITED_AFFILIATED"
    MEDICARE = "MEDICARE"
    NON_TRADITIONAL_MEDICARE = "NON_TRADITIONAL_MEDICARE"
    MEDICAID = "MEDICAID"
    HOSPICE = "HOSPICE"
    SNF = "SNF"
    TRICARE = "TRICARE"
    WORKERS_COMP = "WORKERS_COMP"
    OTHER_GOVERNMENT = "OTHER_GOVERNMENT"
    AUTO_TPL = "AUTO_TPL"
    LIEN = "LIEN"
    HUMANA = "HUMANA"
    MOLINA = "MOLINA"
    OTHER_FACILITY = "OTHER_FACILITY"


class SupportState(OpenEnum):
    NOT_SUPPORTED = "NOT_SUPPORTED"
    SUPPORTED_ENROLLMENT_NOT_REQUIRED = "SUPPORTED_ENROLLMENT_NOT_REQUIRED"
    SUPPORTED_ENROLLMENT_REQUIRED = "SUPPORTED_ENROLLMENT_REQUIRED"


@model(kw_only=True)
class ClearinghousePayerInfo(Model):
    __slots__ = ()

    payer_name: str
    professional_payer_ids: PayerIds
    institutional_payer_ids: PayerIds
    professional_claims_support: SupportState
    institutional_claims_support: SupportState
    eligibility_support: SupportState
    remittance_support: SupportState
    claim_attachment_support: SupportState


@model(kw_only=True)
class Payer(Model):
    __slots__ = ()

    payer_uuid: PayerUuid
    payer_ids: PrimaryPayerIds
    payer_name: str
    payer_category: PayerCategory | None = None
    alternate_payer_names: list[str]
    clearinghouse_payer_info: dict[Clearinghouse, ClearinghousePayerInfo]
    street_address: StreetAddressLongZip | None = None
    alternate_payer_addresses: list[StreetAddressLongZip]


@model(kw_only=True)
class PayerIds(Model):
    __slots__ = ()

    claims_payer_id: str | None = None
    eligibility_payer_id: str | None = None
    remittance_payer_id: str | None = None


@model(kw_only=True)
class PayerPage(ResourcePage):
    __slots__ = ()

    items: list[Payer]


@model(kw_only=True)
class PrimaryPayerIds(Model):
    __slots__ = ()

    claims_payer_id: str
    eligibility_payer_id: str | None = None
    remittance_payer_id: str | None = None
