"""hypothesis strategies for plain JSON that fits a type of the contract, and for JSON that nearly does."""

from __future__ import annotations

import datetime as dt
from enum import Enum
from typing import Any, get_args
from uuid import UUID

import attrs
from hypothesis import strategies as st

from candid_aio.wire import types

DEPTH = 4

ODD_TEXTS = st.sampled_from(["", "_", "é", "名", "a/b", "100%", "\u2028", "0", "null", "2026-01-02"])
TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=8) | ODD_TEXTS
MOMENTS = st.datetimes(min_value=dt.datetime(1900, 1, 1), max_value=dt.datetime(2200, 1, 1)).map(
    lambda moment: moment.isoformat() + "Z"
)
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXTS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, max_size=2),
    max_leaves=4,
)
SCALARS: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXTS,
    int: st.integers(-(2**63), 2**63 - 1),
    float: st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**53), 2**53),
    bool: st.booleans(),
    UUID: st.uuids().map(str),
    dt.datetime: MOMENTS,
    dt.date: st.dates().map(dt.date.isoformat),
    type(None): st.none(),
    Any: JSON,
}


@st.composite
def wire_values(draw: st.DrawFn, expected: Any, depth: int = 0) -> Any:
    """Plain JSON, with the wire's names, that fits a type. Optional fields are left out below some depth."""
    if expected in SCALARS:
        return draw(SCALARS[expected])
    if types.is_model(expected):
        return draw(wire_objects(expected, depth))
    if types.is_union(expected):
        return draw(wire_values(draw(st.sampled_from(expected.variants())), depth))
    if types.is_literal(expected):
        return draw(st.sampled_from(get_args(expected)))
    if types.is_typing_union(expected):
        alternatives = get_args(expected)
        return draw(
            wire_values(alternatives[-1 if depth > DEPTH else draw(st.integers(0, len(alternatives) - 1))], depth)
        )
    most = 0 if depth > DEPTH else 2
    kind = types.container(expected)
    if kind is dict:
        key, item = get_args(expected)
        return draw(st.dictionaries(wire_values(key), wire_values(item, depth + 1), max_size=most))
    if kind is not None:
        items = wire_values(get_args(expected)[0], depth + 1)
        return draw(st.lists(items, max_size=most, unique_by=repr if kind is set else None))
    assert issubclass(expected, Enum)
    return draw(st.sampled_from([member.value for member in expected]) | TEXTS)


@st.composite
def wire_objects(draw: st.DrawFn, cls: type, depth: int = 0) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for field in attrs.fields(cls):
        if field.default is None and (depth > DEPTH or draw(st.integers(0, 3)) == 0):
            continue
        made[field.name] = draw(wire_values(field.type, depth + 1))
    return made


@st.composite
def nearly(draw: st.DrawFn, value: Any) -> Any:
    """The same JSON with some of it exchanged for something else, or with keys added and dropped."""
    if draw(st.integers(0, 9)) == 0:
        return draw(JSON)
    if isinstance(value, list):
        return [draw(nearly(one)) for one in value]
    if isinstance(value, dict):
        changed = {key: draw(nearly(one)) for key, one in value.items() if draw(st.integers(0, 19))}
        return changed | (draw(st.dictionaries(TEXTS, JSON, max_size=1)) if draw(st.integers(0, 4)) == 0 else {})
    if isinstance(value, str) and value.endswith("Z") and "T" in value and draw(st.booleans()):
        return value.removesuffix("Z")  # a date-time without its offset
    return value
