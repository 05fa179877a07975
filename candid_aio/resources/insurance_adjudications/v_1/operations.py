"""The operations of `insurance_adjudications.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import Operation, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.insurance_adjudications.v_1.types import InsuranceAdjudication

__all__ = ["GET"]

GET: Operation[InsuranceAdjudication] = Operation(
    name="insurance_adjudications.v_1.get",
    method="GET",
    host="candid_api",
    path="/api/insurance-adjudications/v1/{insurance_adjudication_id}",
    path_parameters=(Parameter("insurance_adjudication_id", "InsuranceAdjudicationId"),),
    answer="InsuranceAdjudication",
    errors=("commons.UnauthorizedError",),
    repeat="safe",
    reads=True,
)
