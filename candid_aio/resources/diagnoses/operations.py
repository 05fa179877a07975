"""The operations of `diagnoses`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonBody, JsonFields, Operation, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.diagnoses.types import Diagnosis

__all__ = ["CREATE", "DELETE", "UPDATE"]

CREATE: Operation[Diagnosis] = Operation(
    name="diagnoses.create",
    method="POST",
    host="candid_api",
    path="/api/diagnoses/v2",
    body=JsonBody("request", "StandaloneDiagnosisCreate"),
    answer="Diagnosis",
    repeat="unsafe",
)

UPDATE: Operation[Diagnosis] = Operation(
    name="diagnoses.update",
    method="PATCH",
    host="candid_api",
    path="/api/diagnoses/v2/{diagnosis_id}",
    path_parameters=(Parameter("diagnosis_id", "DiagnosisId"),),
    body=JsonFields(
        (
            Parameter("name", "str | None", required=False),
            Parameter("code_type", "DiagnosisTypeCode | None", required=False),
            Parameter("code", "str | None", required=False),
            Parameter("present_on_admission_indicator", "YesNoIndicator | None", required=False),
        ),
    ),
    answer="Diagnosis",
    errors=("diagnoses.DiagnosisNotFoundHttpError", "diagnoses.DisallowMultiplePrimaryDiagnosisHttpError"),
    repeat="safe",
)

DELETE: Operation[None] = Operation(
    name="diagnoses.delete",
    method="DELETE",
    host="candid_api",
    path="/api/diagnoses/v2/{diagnosis_id}",
    path_parameters=(Parameter("diagnosis_id", "DiagnosisId"),),
    errors=("diagnoses.DiagnosisNotFoundHttpError", "diagnoses.ServiceLinesMustHaveAtLeastOneDiagnosisHttpError"),
    repeat="safe",
)
