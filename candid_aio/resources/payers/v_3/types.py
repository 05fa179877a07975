"""The types of `payers.v_3`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias
from uuid import UUID

from candid_aio.resources.commons.types import ResourcePage
from candid_aio.wire.model import Model, model
from candid_aio.wire.open import UnknownVariant, union

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import StreetAddressLongZip

__all__ = [
    "Payer",
    "PayerId",
    "PayerIdentifier",
    "PayerIdentifier_PayerInfo",
    "PayerIdentifier_PayerUuid",
    "PayerInfo",
    "PayerName",
    "PayerPage",
    "PayerUuid",
]

_REFS = {
    "PageToken": "candid_aio.resources.commons.types",
    "StreetAddressLongZip": "candid_aio.resources.commons.types",
}

PayerId: TypeAlias = str
PayerName: TypeAlias = str
PayerUuid: TypeAlias = UUID


@model(kw_only=True)
class Payer(Model):
    __slots__ = ()

    payer_uuid: PayerUuid
    payer_id: str
    payer_name: str
    availity_payer_name: str | None = None
    availity_claims_payer_id: str | None = None
    availity_eligibility_id: str | None = None
    availity_remittance_payer_id: str | None = None
    street_address: StreetAddressLongZip | None = None


@model(kw_only=True)
class PayerIdentifier_PayerInfo(Model):
    __slots__ = ()

    type: Literal["payer_info"] = "payer_info"
    payer_id: PayerId
    payer_name: PayerName


@model(kw_only=True)
class PayerIdentifier_PayerUuid(Model):
    __slots__ = ()

    value: PayerUuid
    type: Literal["payer_uuid"] = "payer_uuid"


@model(kw_only=True)
class PayerInfo(Model):
    __slots__ = ()

    payer_id: PayerId
    payer_name: PayerName


@model(kw_only=True)
class PayerPage(ResourcePage):
    __slots__ = ()

    items: list[Payer]


if TYPE_CHECKING:
    PayerIdentifier: TypeAlias = PayerIdentifier_PayerInfo | PayerIdentifier_PayerUuid | UnknownVariant
else:
    PayerIdentifier = union(
        "PayerIdentifier",
        __name__,
        "type",
        {
            "payer_info": "PayerIdentifier_PayerInfo",
            "payer_uuid": "PayerIdentifier_PayerUuid",
        },
    )
