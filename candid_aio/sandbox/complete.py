"""Fills an object up to a type of the contract: what is given stays, what is required and missing is made up.

Deterministic: the same ids, moment and input give the same object. It knows types, not what they are for.
"""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias
from uuid import UUID

import attrs

from candid_aio.sandbox.clock import wire_time
from candid_aio.wire import types
from candid_aio.wire.model import shape_of
from candid_aio.wire.open import OpenEnum, UnknownVariant

__all__ = ["Completer"]

ABSENT: Any = object()


@attrs.frozen
class Completer:
    """Completes plain JSON. `made_up_id` gives a UUID for a path, `now` is the moment of every timestamp made up."""

    made_up_id: Callable[[str], str]
    now: dt.datetime

    def complete(self, expected: Any, given: Any = ABSENT, at: str = "") -> Any:
        """`given` with everything that the type `expected` requires; keys that are no fields of it are left out.

        It does not check: a given value is taken to fit, but for a null where the type wants a value, which counts as
        nothing given.
        """
        return _filler(expected)(self, given, at)


_Filler: TypeAlias = Callable[[Completer, Any, str], Any]
"""Completes a value of one type: the completer, what is given, and its path."""


@functools.cache
def _filler(expected: Any) -> _Filler:
    if types.is_typing_union(expected):
        return _optional(expected)
    if types.is_union(expected):
        return _variant(expected)
    if types.is_model(expected):
        return _model(expected)
    if (kind := types.container(expected)) is dict:
        return _given_or(lambda completer, at: {})
    if kind is not None:
        return _items(expected)
    return _given_or(_scalar(expected))


def _given_or(make: Callable[[Completer, str], Any]) -> _Filler:
    return lambda completer, given, at: make(completer, at) if given is ABSENT or given is None else given


def _optional(expected: Any) -> _Filler:
    fill = _filler(next(one for one in types.members(expected, 0) if one is not type(None)))
    return lambda completer, given, at: None if given is ABSENT or given is None else fill(completer, given, at)


def _variant(union: Any) -> _Filler:
    def fill(completer: Completer, given: Any, at: str) -> Any:
        variant = union.variant_of(given) if isinstance(given, Mapping) else None
        if variant is None or variant is UnknownVariant:
            variant = union.variants()[0]
        return _filler(variant)(completer, given, at)

    return fill


def _model(cls: Any) -> _Filler:
    @functools.cache
    def fields() -> tuple[tuple[str, _Filler, bool, bool], ...]:
        # At the first value and not with the filler: models refer to themselves.
        shape = shape_of(cls)
        required = {shape.wire[name] for name in shape.required}
        return tuple(
            (field.name, _filler(field.type), field.name in required or field.name in shape.tags, _is_leaf(field.type))
            for field in attrs.fields(cls)
        )

    def fill(completer: Completer, given: Any, at: str) -> dict[str, Any]:
        here: Mapping[str, Any] = given if isinstance(given, Mapping) else {}
        return {
            # What is given and has nothing in it to complete stays as it is: most of it, and quickly.
            name: given
            if leaf and (given := here.get(name)) is not None
            else complete(completer, here.get(name, ABSENT), f"{at}.{name}")
            for name, complete, needed, leaf in fields()
            if needed or name in here
        }

    return fill


def _is_leaf(expected: Any) -> bool:
    """Whether nothing of what is given of a type can be missing: a scalar, or a scalar or null."""
    several = types.members(expected, 0) if types.is_typing_union(expected) else (expected,)
    return all(one in types.SCALARS or (isinstance(one, type) and issubclass(one, OpenEnum)) for one in several)


def _items(expected: Any) -> _Filler:
    fill = _filler(types.members(expected, 1)[0])
    return lambda completer, given, at: [
        fill(completer, one, f"{at}[{place}]") for place, one in enumerate(given if isinstance(given, list) else ())
    ]


_Maker: TypeAlias = Callable[[Completer, str], Any]

_MADE_UP: Mapping[Any, _Maker] = {
    UUID: lambda completer, at: completer.made_up_id(at),
    dt.datetime: lambda completer, at: wire_time(completer.now),
    dt.date: lambda completer, at: completer.now.date().isoformat(),
    str: lambda completer, at: at.rpartition(".")[2].replace("_", " "),
    int: lambda completer, at: 0,
    float: lambda completer, at: 0.0,
    bool: lambda completer, at: False,
}


def _scalar(expected: Any) -> _Maker:
    """What stands for a scalar that nobody gave: an id, the moment, its own name, the first of an enum, nothing."""
    if types.is_literal(expected):
        return lambda completer, at: types.members(expected, 1)[0]
    if isinstance(expected, type) and issubclass(expected, OpenEnum):
        return lambda completer, at: next(iter(expected)).value
    return _MADE_UP.get(expected, lambda completer, at: None)
