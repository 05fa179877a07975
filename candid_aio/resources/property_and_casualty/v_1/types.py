"""The types of `property_and_casualty.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from candid_aio.wire.model import Model, model
from candid_aio.wire.open import OpenEnum

__all__ = [
    "PropertyCasualtyPatientIdentifier",
    "PropertyCasualtyPatientIdentifierCreate",
    "PropertyCasualtyPatientIdentifierCreateOptional",
    "PropertyCasualtyPatientIdentifierQualifier",
    "PropertyCasualtyPatientIdentifierUpdate",
]


class PropertyCasualtyPatientIdentifierQualifier(OpenEnum):
    ONE_W = "1W"
    SY = "SY"


@model(kw_only=True)
class PropertyCasualtyPatientIdentifier(Model):
    __slots__ = ()

    property_casualty_patient_identifier_qualifier: PropertyCasualtyPatientIdentifierQualifier
    property_casualty_patient_identifier: str


@model(kw_only=True)
class PropertyCasualtyPatientIdentifierCreate(PropertyCasualtyPatientIdentifier):
    """It has no fields of its own."""

    __slots__ = ()


@model(kw_only=True)
class PropertyCasualtyPatientIdentifierCreateOptional(Model):
    __slots__ = ()

    property_casualty_patient_identifier_qualifier: PropertyCasualtyPatientIdentifierQualifier | None = None
    property_casualty_patient_identifier: str | None = None


@model(kw_only=True)
class PropertyCasualtyPatientIdentifierUpdate(PropertyCasualtyPatientIdentifier):
    """It has no fields of its own."""

    __slots__ = ()
