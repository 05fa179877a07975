"""The operations of `superbills.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonFields, Operation, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.superbills.v_1.types import SuperbillResponse

__all__ = ["CREATE_SUPERBILL"]

CREATE_SUPERBILL: Operation[SuperbillResponse] = Operation(
    name="superbills.v_1.create_superbill",
    method="POST",
    host="candid_api",
    path="/api/superbill/v1",
    body=JsonFields(
        (
            Parameter("patient_external_id", "PatientExternalId"),
            Parameter("date_range_min", "date"),
            Parameter("date_range_max", "date"),
            Parameter("pay_to_address", "StreetAddressShortZip | None", required=False),
            Parameter("output_format", "SuperbillOutputFormat | None", required=False),
            Parameter("include_merged_patient_data", "bool | None", required=False),
        ),
    ),
    answer="SuperbillResponse",
    errors=("commons.UnprocessableEntityError",),
    repeat="unsafe",
)
