"""The types of `medication_dispense.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from candid_aio.wire.model import Model, model

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import Decimal, ProcedureModifier, ServiceLineUnits
    from candid_aio.resources.service_lines.v_2.types import DrugIdentification

__all__ = ["MedicationDispenseCreate"]

_REFS = {
    "Decimal": "candid_aio.resources.commons.types",
    "DrugIdentification": "candid_aio.resources.service_lines.v_2.types",
    "Encounter": "candid_aio.resources.encounters.v_4.types",
    "ProcedureModifier": "candid_aio.resources.commons.types",
    "ServiceLineUnits": "candid_aio.resources.commons.types",
}


@model(kw_only=True)
class MedicationDispenseCreate(Model):
    __slots__ = ()

    medication_dispense_external_id: str
    patient_external_id: str
    procedure_code: str
    quantity: Decimal
    units: ServiceLineUnits
    date_of_service: dt.date
    drug_identification: DrugIdentification | None = None
    description: str | None = None
    modifiers: list[ProcedureModifier] | None = None
