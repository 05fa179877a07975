"""The operations of `views.dynamic.v_1`, as data.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.wire.operation import JsonFields, Operation, Paging, Parameter

if TYPE_CHECKING:
    from candid_aio.resources.encounter_summaries.v_1.types import EncounterSummaryPage

__all__ = ["RESOLVE"]

RESOLVE: Operation[EncounterSummaryPage] = Operation(
    name="views.dynamic.v_1.resolve",
    method="POST",
    host="candid_api",
    path="/api/claim-dynamic-views/v1/{claim_dynamic_view_id}/resolve",
    path_parameters=(Parameter("claim_dynamic_view_id", "ClaimDynamicViewId"),),
    body=JsonFields(
        (
            Parameter("limit", "int | None", required=False),
            Parameter("filters", "EncounterFilter | None", required=False),
            Parameter("page_token", "PageToken | None", required=False),
            Parameter("sort", "list[SortCriterion] | None", required=False),
        ),
    ),
    answer="EncounterSummaryPage",
    errors=("commons.EntityNotFoundError", "commons.UnprocessableEntityError"),
    repeat="safe",
    reads=True,
    paging=Paging(),
)
