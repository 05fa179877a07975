"""Tells what a type expression of the contract is, and says it in words. Pure; knows no converter and no bytes."""

from __future__ import annotations

import datetime as dt
import types
import typing
from enum import Enum
from typing import Any, Literal, get_args, get_origin
from uuid import UUID

from candid_aio.wire.model import Model
from candid_aio.wire.open import UnionType

__all__ = ["SCALARS", "container", "is_literal", "is_model", "is_typing_union", "is_union", "members", "words"]

SCALARS = {
    str: "a text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    UUID: "a UUID",
    dt.datetime: "a date-time with an offset",
    dt.date: "a date",
    type(None): "null",
}
"""The contract's scalar types, and how an error names them."""

_CONTAINERS: dict[type, str] = {list: "a list", set: "a set", dict: "an object"}


def is_model(expected: Any) -> bool:
    return isinstance(expected, type) and issubclass(expected, Model) and not get_origin(expected)


def is_union(expected: Any) -> bool:
    """Whether it is a union of the contract."""
    return isinstance(expected, UnionType)


def is_typing_union(expected: Any) -> bool:
    """Whether it is `A | B` or `Optional[A]`."""
    return get_origin(expected) in (types.UnionType, typing.Union)


def is_literal(expected: Any) -> bool:
    return get_origin(expected) is Literal


def container(expected: Any) -> type | None:
    """`list`, `set` or `dict` for such a type in any spelling, else None."""
    found = get_origin(expected) or expected
    return found if found in _CONTAINERS else None


def members(expected: Any, count: int) -> tuple[Any, ...]:
    """The types of what a type is made of: a list's item, a map's key and value, a union's members, a literal's texts.

    `count` times Any where none is given, as in a bare `list`.
    """
    return get_args(expected) or (Any,) * count


def words(expected: Any) -> str:
    """The type as an error names it: `a whole number`, `EncounterCreate`, `a list or null`."""
    if expected is None or expected in SCALARS:
        return SCALARS[expected or type(None)]
    if is_typing_union(expected):
        return " or ".join(words(one) for one in get_args(expected))
    if is_literal(expected):
        return " or ".join(repr(one) for one in get_args(expected))
    if (kind := container(expected)) is not None:
        return _CONTAINERS[kind]
    if isinstance(expected, type) and (is_model(expected) or issubclass(expected, Enum) or is_union(expected)):
        return expected.__name__
    return "any JSON value"
