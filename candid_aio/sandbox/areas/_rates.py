"""Which rate of a fee schedule is for a service line or a point: compares dimensions. Pure; it stores nothing.

The vendor does not publish how it chooses among rates. Here an empty set of a rate is for everything, and of the rates
that fit the one with the most dimensions wins, the later one of two alike.
"""

from __future__ import annotations

import itertools
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from candid_aio.sandbox.store import Record

__all__ = ["SETS", "best_of", "compared", "entry_on", "is_within", "overlapping", "total_of"]

SETS: Mapping[str, str] = {
    "modifiers": "modifiers",
    "license_types": "license_type",
    "facility_type_codes": "facility_type_code",
    "network_types": "network_types",
    "payer_plan_group_ids": "payer_plan_group_id",
    "states": "state",
    "zip_codes": "zip_code",
}
"""Dimensions of a rate that are sets, and what a point calls them."""

_SAID: Mapping[str, str] = {
    "license_type": "license_types",
    "facility_type_code": "facility_type_codes",
    "network_types": "network_types",
    "payer_plan_groups": "payer_plan_group_ids",
}
"""What a match calls a dimension that only has to be in the rate's set."""


def compared(rate: Record, point: Record) -> Record:
    """Every dimension of a point beside the rate's: its value, whether it fits, and why."""
    wanted = rate["dimensions"]
    single = {
        "payer": (point["payer_uuid"], point["payer_uuid"] == wanted["payer_uuid"]),
        "organization_billing_provider": (
            point.get("organization_billing_provider_id"),
            point.get("organization_billing_provider_id") == wanted["organization_billing_provider_id"],
        ),
        "date_of_service": (point["date_of_service"], entry_on(rate, point["date_of_service"]) is not None),
        "cpt_code": (point["cpt_code"], point["cpt_code"] == wanted["cpt_code"]),
        "modifiers": (_values(point, "modifiers"), set(_values(point, "modifiers")) == set(wanted["modifiers"])),
    }
    found = {name: _match({"value": value}, fits) for name, (value, fits) in single.items()}
    for name, dimension in _SAID.items():
        values = _values(point, SETS[dimension])
        several = name in {"network_types", "payer_plan_groups"}
        shown = values if several else next(iter(values), None)
        found[name] = _match({"value": shown}, _is_in(wanted[dimension], values))
    places = {name: point.get(name) for name in ("zip_code", "state")}
    fits = all(_is_in(wanted[f"{name}s"], _values(point, name)) for name in places)
    return {**found, "geography": _match(places, fits)}


def best_of(rates: Iterable[Record], point: Record) -> Record | None:
    """The rate that is for a point, None where there is none."""
    fitting = [rate for rate in rates if all(one["match"] for one in compared(rate, point).values())]
    return max(enumerate(fitting), key=_rank)[1] if fitting else None


def entry_on(rate: Record, day: str) -> Record | None:
    """The entry of a rate that holds on a day."""
    return next((one for one in rate["entries"] if not one["is_deactivated"] and _holds(one, day)), None)


def is_within(rate: Record, asked: Mapping[str, Any]) -> bool:
    """Whether a rate has one of the values asked for in every dimension that is a set."""
    return all(not asked.get(name) or set(asked[name]) & set(rate["dimensions"][name]) for name in SETS)


def overlapping(entries: list[Record]) -> tuple[Record, Record] | None:
    """Two entries that hold on the same day."""
    ordered = sorted((one for one in entries if not one["is_deactivated"]), key=lambda one: str(one["start_date"]))
    for earlier, later in itertools.pairwise(ordered):
        if _holds(earlier, later["start_date"]):
            return earlier, later
    return None


def total_of(entry: Record, quantity: str | None) -> int:
    """Cents for so many units, rounded to the cent; for one where none are said or the text is no number."""
    try:
        units = Decimal(quantity or "1")
    except ArithmeticError:
        units = Decimal(1)
    if not units.is_finite() or abs(units) > 10**6:
        units = Decimal(1)
    return int((entry["rate_cents"] * units).quantize(Decimal(1), ROUND_HALF_UP))


def _rank(numbered: tuple[int, Record]) -> tuple[int, int]:
    place, rate = numbered
    return sum(bool(rate["dimensions"][name]) for name in SETS), place


def _holds(entry: Record, day: str) -> bool:
    return bool(entry["start_date"] <= day and (entry.get("end_date") is None or day <= entry["end_date"]))


def _is_in(wanted: list[str], values: list[str]) -> bool:
    return not wanted or bool(set(wanted) & set(values))


def _values(point: Record, name: str) -> list[str]:
    value = point.get(name)
    return value if isinstance(value, list) else [] if value is None else [value]


def _match(shown: Record, fits: bool) -> Record:
    """`explanation` says it in words, without the value."""
    return {**shown, "match": fits, "explanation": "the rate is for it" if fits else "the rate is for others"}
