"""The types of `guarantor.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from candid_aio.wire.model import Model, model

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import (
        Email,
        PhoneNumber,
        PhoneNumberOptional,
        StreetAddressShortZip,
        StreetAddressShortZipOptional,
    )

__all__ = [
    "EncounterHasExistingGuarantorErrorType",
    "Guarantor",
    "GuarantorBase",
    "GuarantorCreate",
    "GuarantorId",
    "GuarantorOptional",
    "GuarantorUpdate",
]

_REFS = {
    "Email": "candid_aio.resources.commons.types",
    "EncounterId": "candid_aio.resources.commons.types",
    "PhoneNumber": "candid_aio.resources.commons.types",
    "PhoneNumberOptional": "candid_aio.resources.commons.types",
    "StreetAddressShortZip": "candid_aio.resources.commons.types",
    "StreetAddressShortZipOptional": "candid_aio.resources.commons.types",
}

GuarantorId: TypeAlias = UUID


@model(kw_only=True)
class EncounterHasExistingGuarantorErrorType(Model):
    __slots__ = ()

    message: str


@model(kw_only=True)
class GuarantorBase(Model):
    __slots__ = ()

    first_name: str
    last_name: str
    external_id: str
    date_of_birth: dt.date | None = None
    address: StreetAddressShortZip


@model(kw_only=True)
class Guarantor(GuarantorBase):
    __slots__ = ()

    guarantor_id: GuarantorId
    phone_numbers: list[PhoneNumber]
    phone_consent: bool
    email: Email | None = None
    email_consent: bool
    auto_charge_consent: bool


@model(kw_only=True)
class GuarantorCreate(GuarantorBase):
    __slots__ = ()

    phone_numbers: list[PhoneNumber] | None = None
    phone_consent: bool | None = None
    email: Email | None = None
    email_consent: bool | None = None
    auto_charge_consent: bool | None = None


@model(kw_only=True)
class GuarantorOptional(Model):
    __slots__ = ()

    first_name: str | None = None
    last_name: str | None = None
    external_id: str | None = None
    date_of_birth: dt.date | None = None
    address: StreetAddressShortZipOptional | None = None
    phone_numbers: list[PhoneNumberOptional] | None = None
    phone_consent: bool | None = None
    email: Email | None = None
    email_consent: bool | None = None
    auto_charge_consent: bool | None = None


@model(kw_only=True)
class GuarantorUpdate(Model):
    __slots__ = ()

    first_name: str | None = None
    last_name: str | None = None
    external_id: str | None = None
    date_of_birth: dt.date | None = None
    address: StreetAddressShortZip | None = None
    phone_numbers: list[PhoneNumber] | None = None
    phone_consent: bool | None = None
    email: Email | None = None
    email_consent: bool | None = None
    auto_charge_consent: bool | None = None
