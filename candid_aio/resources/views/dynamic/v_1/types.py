"""The types of `views.dynamic.v_1`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TypeAlias
from uuid import UUID

__all__ = ["ClaimDynamicViewId"]

_REFS = {
    "EncounterFilter": "candid_aio.resources.encounter_summaries.v_1.types",
    "EncounterSummary": "candid_aio.resources.encounter_summaries.v_1.types",
    "EncounterSummaryPage": "candid_aio.resources.encounter_summaries.v_1.types",
    "PageToken": "candid_aio.resources.commons.types",
    "SortCriterion": "candid_aio.resources.encounter_summaries.v_1.types",
}

ClaimDynamicViewId: TypeAlias = UUID
