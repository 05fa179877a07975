"""The operations of `encounter_supplemental_information.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.encounter_supplemental_information.v_1.types import SupplementalInformation

__all__ = ["CREATE", "DELETE", "GET", "UPDATE"]

GET: Operation[list[SupplementalInformation]] = Operation(
    name="encounter_supplemental_information.v_1.get",
    method="GET",
    host="candid_api",
    path="/api/encounter-supplemental-information/v1/{encounter_id}",
    path_parameters=(Parameter("encounter_id", "EncounterId"),),
    answer="list[SupplementalInformation]",
    repeat="safe",
    reads=True,
)

CREATE: Operation[SupplementalInformation] = Operation(
    name="encounter_supplemental_information.v_1.create",
    method="PUT",
    host="candid_api",
    path="/api/encounter-supplemental-information/v1/{encounter_id}",
    path_parameters=(Parameter("encounter_id", "EncounterId"),),
    body=JsonBody("request", "CreateSupplementalInformationRequest"),
    answer="SupplementalInformation",
    errors=("commons.EntityNotFoundError",),
    repeat="unsafe",
)

UPDATE: Operation[SupplementalInformation] = Operation(
    name="encounter_supplemental_information.v_1.update",
    method="PATCH",
    host="candid_api",
    path="/api/encounter-supplemental-information/v1/{encounter_id}/{supplemental_information_id}",
    path_parameters=(
        Parameter("encounter_id", "EncounterId"),
        Parameter("supplemental_information_id", "SupplementalInformationId"),
    ),
    body=JsonBody("request", "UpdateSupplementalInformationRequest"),
    answer="SupplementalInformation",
    errors=("commons.EntityNotFoundError",),
    repeat="safe",
)

DELETE: Operation[None] = Operation(
    name="encounter_supplemental_information.v_1.delete",
    method="DELETE",
    host="candid_api",
    path="/api/encounter-supplemental-information/v1/{encounter_id}/{supplemental_information_id}",
    path_parameters=(
        Parameter("encounter_id", "EncounterId"),
        Parameter("supplemental_information_id", "SupplementalInformationId"),
    ),
    errors=("commons.EntityNotFoundError",),
    repeat="safe",
)
