"""The operations of `health_care_code_information.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.health_care_code_information.v_1.types import HealthCareCodeInformationGetAllResponse

__all__ = ["GET_ALL_FOR_ENCOUNTER", "UPDATE"]

UPDATE: Operation[HealthCareCodeInformationGetAllResponse] = Operation(
    name="health_care_code_information.v_1.update",
    method="PUT",
    host="candid_api",
    path="/api/health-care-code-informations/v1/{encounter_id}",
    path_parameters=(Parameter("encounter_id", "EncounterId"),),
    body=JsonBody("request", "HealthCareCodeInformationUpdate"),
    answer="HealthCareCodeInformationGetAllResponse",
    errors=("commons.EntityNotFoundError", "commons.HttpRequestValidationError"),
    repeat="safe",
)

GET_ALL_FOR_ENCOUNTER: Operation[HealthCareCodeInformationGetAllResponse] = Operation(
    name="health_care_code_information.v_1.get_all_for_encounter",
    method="GET",
    host="candid_api",
    path="/api/health-care-code-informations/v1/{encounter_id}",
    path_parameters=(Parameter("encounter_id", "EncounterId"),),
    answer="HealthCareCodeInformationGetAllResponse",
    errors=("commons.EntityNotFoundError",),
    repeat="safe",
    reads=True,
)
