"""The types of `related_causes.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

__all__ = [
    "RelatedCausesCode",
    "RelatedCausesInformation",
    "RelatedCausesInformationCreate",
    "RelatedCausesInformationCreateOptional",
    "RelatedCausesInformationUpdate",
]


class RelatedCausesCode(OpenEnum):
    CAA = "AA"
    CAB = "AB"
    CAP = "AP"
    CEM = "EM"
    COA = "OA"
    CZZ = "ZZ"


@model(kw_only=True)
class RelatedCausesInformation(Model):
    __slots__ = ()

    related_causes_code_1: RelatedCausesCode
    related_causes_code_2: RelatedCausesCode | None = None
    state_or_province_code: str | None = None


@model(kw_only=True)
class RelatedCausesInformationCreate(RelatedCausesInformation):
    """It has no fields of its own."""

    __slots__ = ()


@model(kw_only=True)
class RelatedCausesInformationCreateOptional(Model):
    __slots__ = ()

    related_causes_code_1: RelatedCausesCode | None = None
    related_causes_code_2: RelatedCausesCode | None = None
    state_or_province_code: str | None = None


@model(kw_only=True)
class RelatedCausesInformationUpdate(RelatedCausesInformation):
    """It has no fields of its own."""

    __slots__ = ()
