"""The types of `superbills.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import PatientExternalId

__all__ = ["Superbill", "SuperbillOutputFormat", "SuperbillResponse"]

_REFS = {
    "PatientExternalId": "candid_aio.resources.commons.types",
    "StreetAddressShortZip": "candid_aio.resources.commons.types",
    "date": "datetime",
}


class SuperbillOutputFormat(OpenEnum):
    DOCX = "DOCX"
    PDF = "PDF"


@model(kw_only=True)
class Superbill(Model):
    __slots__ = ()

    superbill_id: str
    patient_external_id: PatientExternalId
    authed_url: str
    date_range_min: dt.date
    date_range_max: dt.date
    file_name: str


@model(kw_only=True)
class SuperbillResponse(Model):
    __slots__ = ()

    superbills: list[Superbill]
