"""Fills an object up to a type of the contract: what is given stays, what is required and missing is made up.

Deterministic: the same seed, moment and input give the same object. It knows types, not what they are for.
"""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

import attrs

from candid_aio.sandbox.clock import wire_time
from candid_aio.wire import types
from candid_aio.wire.model import Model, shape_of
from candid_aio.wire.open import OpenEnum

__all__ = ["Completer"]

ABSENT: Any = object()


@functools.cache
def _fields(cls: type[Model]) -> tuple[tuple[str, Any, bool, str | None], ...]:
    """Wire name, type, whether required, and the tag if it is one."""
    shape = shape_of(cls)
    required = {shape.wire[name] for name in shape.required}
    return tuple(
        (field.name, field.type, field.name in required, shape.tags.get(field.name)) for field in attrs.fields(cls)
    )


@attrs.frozen
class Completer:
    """Completes plain JSON. `made_up_id` gives a UUID for a path, `now` is the moment of every timestamp made up."""

    made_up_id: Callable[[str], str]
    now: dt.datetime

    def complete(self, expected: Any, given: Any = ABSENT, at: str = "") -> Any:
        """`given` with everything that `expected` requires; keys that are no fields of it are left out.

        A given value that is no object or list where one is expected is taken as it is: checks come before.
        """
        if types.is_typing_union(expected):
            return self._optional(expected, given, at)
        if types.is_union(expected):
            variant = expected.variant_of(given) if isinstance(given, Mapping) else expected.variants()[0]
            return self.complete(variant, given, at)
        if types.is_model(expected):
            return self._model(expected, {} if given is ABSENT else given, at)
        if (kind := types.container(expected)) is not None:
            return self._container(kind, expected, given, at)
        return self._scalar(expected, at) if given is ABSENT else given

    def _optional(self, expected: Any, given: Any, at: str) -> Any:
        if given is ABSENT or given is None:
            return None
        first = next(one for one in types.members(expected, 0) if one is not type(None))
        return self.complete(first, given, at)

    def _model(self, cls: type[Model], given: Mapping[str, Any], at: str) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for name, expected, required, tag in _fields(cls):
            value = given.get(name, ABSENT) if tag is None else tag
            if required or value is not ABSENT:
                made[name] = self.complete(expected, value, f"{at}.{name}")
        return made

    def _container(self, kind: type, expected: Any, given: Any, at: str) -> Any:
        if kind is dict:
            return {} if given is ABSENT else given
        (item,) = types.members(expected, 1)
        return [
            self.complete(item, one, f"{at}[{place}]") for place, one in enumerate(() if given is ABSENT else given)
        ]

    def _scalar(self, expected: Any, at: str) -> Any:
        if types.is_literal(expected):
            return types.members(expected, 1)[0]
        if isinstance(expected, type) and issubclass(expected, OpenEnum):
            return next(iter(expected)).value
        if expected is UUID:
            return self.made_up_id(at)
        if expected is dt.datetime:
            return wire_time(self.now)
        if expected is dt.date:
            return self.now.date().isoformat()
        return {str: at.rpartition(".")[2].replace("_", " "), int: 0, float: 0.0, bool: False}.get(expected)
