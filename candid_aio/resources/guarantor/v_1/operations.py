"""The operations of `guarantor.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, Operation, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.guarantor.v_1.types import Guarantor

__all__ = ["CREATE", "GET", "UPDATE"]

CREATE: Operation[Guarantor] = Operation(
    name="guarantor.v_1.create",
    method="POST",
    host="candid_api",
    path="/api/guarantors/v1/{encounter_id}",
    path_parameters=(Parameter("encounter_id", "EncounterId"),),
    body=JsonBody("request", "GuarantorCreate"),
    answer="Guarantor",
    errors=("guarantor.v_1.EncounterHasExistingGuarantorError", "commons.HttpRequestValidationsError"),
    repeat="guarded",
)

GET: Operation[Guarantor] = Operation(
    name="guarantor.v_1.get",
    method="GET",
    host="candid_api",
    path="/api/guarantors/v1/{guarantor_id}",
    path_parameters=(Parameter("guarantor_id", "GuarantorId"),),
    answer="Guarantor",
    repeat="safe",
    reads=True,
)

UPDATE: Operation[Guarantor] = Operation(
    name="guarantor.v_1.update",
    method="PATCH",
    host="candid_api",
    path="/api/guarantors/v1/{guarantor_id}",
    path_parameters=(Parameter("guarantor_id", "GuarantorId"),),
    body=JsonBody("request", "GuarantorUpdate"),
    answer="Guarantor",
    repeat="safe",
)
