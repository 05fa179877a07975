"""The operations of `medication_dispense.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation

if TYPE_CHECKING:
    from candid_aio.resources.encounters.v_4.types import Encounter

__all__ = ["CREATE"]

CREATE: Operation[Encounter] = Operation(
    name="medication_dispense.v_1.create",
    method="POST",
    host="candid_api",
    path="/api/medication-dispense/v1",
    body=JsonBody("request", "MedicationDispenseCreate"),
    answer="Encounter",
    errors=(
        "commons.HttpRequestValidationError",
        "encounters.v_4.EncounterExternalIdUniquenessError",
        "encounters.v_4.EncounterPatientControlNumberUniquenessError",
        "commons.EntityNotFoundError",
        "encounters.v_4.SchemaInstanceValidationHttpFailure",
        "encounters.v_4.InvalidTagNamesError",
    ),
    repeat="guarded",
)
