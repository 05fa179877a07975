"""`encounter_summaries.v_1`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.encounter_summaries.v_1.types import (
        BooleanFilter,
        DateRangeFilter,
        DateRangeMatchMode,
        DatetimeRangeFilter,
        DatetimeRangeMatchMode,
        EncounterFilter,
        EncounterSearchBase,
        EncounterSortableFields,
        EncounterSortDirections,
        EncounterSummary,
        EncounterSummaryPage,
        IntRangeFilter,
        IntRangeMatchMode,
        PrefixableSetFilter,
        PrefixableSetMatchMode,
        RangeableStringFilter,
        RangeableStringMatchMode,
        SetFilter,
        SetMatchMode,
        SortCriterion,
        StringFilter,
        StringMatchMode,
        StringRangeFilter,
        StringRangeMatchMode,
        UuidSetFilter,
        UuidSetMatchMode,
        WorkQueueCategorySetFilter,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "types": (
                "BooleanFilter",
                "DateRangeFilter",
                "DateRangeMatchMode",
                "DatetimeRangeFilter",
                "DatetimeRangeMatchMode",
                "EncounterFilter",
                "EncounterSearchBase",
                "EncounterSortDirections",
                "EncounterSortableFields",
                "EncounterSummary",
                "EncounterSummaryPage",
                "IntRangeFilter",
                "IntRangeMatchMode",
                "PrefixableSetFilter",
                "PrefixableSetMatchMode",
                "RangeableStringFilter",
                "RangeableStringMatchMode",
                "SetFilter",
                "SetMatchMode",
                "SortCriterion",
                "StringFilter",
                "StringMatchMode",
                "StringRangeFilter",
                "StringRangeMatchMode",
                "UuidSetFilter",
                "UuidSetMatchMode",
                "WorkQueueCategorySetFilter",
            ),
        },
    )

__all__ = [
    "BooleanFilter",
    "DateRangeFilter",
    "DateRangeMatchMode",
    "DatetimeRangeFilter",
    "DatetimeRangeMatchMode",
    "EncounterFilter",
    "EncounterSearchBase",
    "EncounterSortDirections",
    "EncounterSortableFields",
    "EncounterSummary",
    "EncounterSummaryPage",
    "IntRangeFilter",
    "IntRangeMatchMode",
    "PrefixableSetFilter",
    "PrefixableSetMatchMode",
    "RangeableStringFilter",
    "RangeableStringMatchMode",
    "SetFilter",
    "SetMatchMode",
    "SortCriterion",
    "StringFilter",
    "StringMatchMode",
    "StringRangeFilter",
    "StringRangeMatchMode",
    "UuidSetFilter",
    "UuidSetMatchMode",
    "WorkQueueCategorySetFilter",
]
