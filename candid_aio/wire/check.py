"""Checks a value against a type before it is sent: a walk over the objects that finds what an encoder lets through.

A naive date-time, NaN, bytes, a bool for a number, a member of another enum, a model of another class: each is refused
with its path and what was expected there, never with its value. Checks are the contract's only. An id may be given as
its text.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable
from enum import Enum
from typing import Any, TypeAlias
from uuid import UUID

import attrs
import msgspec

from candid_aio.errors import InvalidValueError, Problem
from candid_aio.wire import types
from candid_aio.wire.model import Model, shape_of
from candid_aio.wire.names import LOCK
from candid_aio.wire.open import UnionType, UnknownVariant

__all__ = ["check", "checker", "prepare"]


class _Walk:
    """What one check has met: whether there is a kept extra that msgspec would not send, since it skips `_` names."""

    __slots__ = ("hidden",)

    def __init__(self) -> None:
        self.hidden = False


Check: TypeAlias = Callable[[Any, _Walk], None]


class _Wrong(Exception):  # noqa: N818  # never leaves this file: it carries the path back up
    """A value does not fit; its path is put together on the way up."""

    def __init__(self, expected: str, value: Any) -> None:
        super().__init__()
        self.expected = f"{expected}, got {type(value).__name__}"
        self.steps: list[str] = []


_checks: dict[Any, Check] = {}
_fills: dict[type[Model], Callable[[], None]] = {}


def check(value: Any, expected: Any, *, at: str) -> bool:
    """Raises InvalidValueError, with a path that begins with `at`, unless `value` is of the type `expected`.

    Returns whether msgspec would send all of it: of a model's extras it leaves out those whose name begins with `_`.
    """
    walk = _Walk()
    try:
        checker(expected)(value, walk)
    except _Wrong as wrong:
        problem = Problem(at + "".join(reversed(wrong.steps)), wrong.expected)
    except RecursionError:
        problem = Problem(at, "a value that is not nested without end")
    else:
        return not walk.hidden
    raise InvalidValueError((problem,))


def checker(expected: Any) -> Check:
    """The check for a type, made once."""
    found = _checks.get(expected)
    if found is None:
        with LOCK:
            found = _checks[expected] = _make(expected)
    return found


def prepare(expected: Any) -> None:
    """Makes the checks of a type and of all types in it, so that the first request does not wait for them."""
    pending: list[Any] = [expected]
    seen: set[Any] = set()
    while pending:
        one = pending.pop()
        if one in seen:
            continue
        seen.add(one)
        checker(one)
        if types.is_model(one):
            _fills[one]()
            pending += [field.type for field in attrs.fields(one)]
        elif types.is_union(one):
            pending += one.variants()
        elif types.is_typing_union(one) or types.container(one) is not None:
            pending += types.members(one, 0)


def _make(expected: Any) -> Check:
    if expected in _SCALARS:
        return _SCALARS[expected]
    if types.is_model(expected):
        return _model_check(expected)
    if types.is_union(expected):
        return _union_check(expected)
    if types.is_typing_union(expected):
        return _either_check(expected)
    if (kind := types.container(expected)) is not None:
        return _CONTAINERS[kind](expected)
    return _member_check(expected) if isinstance(expected, type) else _literal_check(expected)


def _check_text(value: Any, walk: _Walk) -> None:
    if not isinstance(value, str):
        msg = "a text"
        raise _Wrong(msg, value)


def _check_whole_number(value: Any, walk: _Walk) -> None:
    if type(value) is not int:
        msg = "a whole number"
        raise _Wrong(msg, value)


def _check_number(value: Any, walk: _Walk) -> None:
    if isinstance(value, float) and math.isfinite(value):
        return
    if type(value) is not int:
        msg = "a finite number"
        raise _Wrong(msg, value)


def _check_bool(value: Any, walk: _Walk) -> None:
    if type(value) is not bool:
        msg = "true or false"
        raise _Wrong(msg, value)


def _check_uuid(value: Any, walk: _Walk) -> None:
    if isinstance(value, UUID):
        return
    if isinstance(value, str):
        try:
            msgspec.convert(str(value), UUID)
        except msgspec.ValidationError:
            pass
        else:
            return
    msg = "a UUID"
    raise _Wrong(msg, value)


def _check_moment(value: Any, walk: _Walk) -> None:
    if not isinstance(value, dt.datetime):
        msg = "a date-time with an offset"
        raise _Wrong(msg, value)
    if value.utcoffset() is None:
        msg = "a date-time with an offset; without one it means another moment on every machine"
        raise _Wrong(msg, value)


def _check_date(value: Any, walk: _Walk) -> None:
    if not isinstance(value, dt.date) or isinstance(value, dt.datetime):
        msg = "a date"
        raise _Wrong(msg, value)


def _check_null(value: Any, walk: _Walk) -> None:
    if value is not None:
        msg = "null"
        raise _Wrong(msg, value)


def _check_json(value: Any, walk: _Walk) -> None:
    """Anything that JSON can hold, and what this package turns into it."""
    if isinstance(value, dict):
        for key, one in value.items():
            _step_into("[...]", _check_text, key, walk)
            _step_into("[...]", _check_json, one, walk)
    elif isinstance(value, (list, tuple)):
        for index, one in enumerate(value):
            _step_into(f"[{index}]", _check_json, one, walk)
    elif isinstance(value, Model):
        checker(type(value))(value, walk)
    elif isinstance(value, UnknownVariant):
        _check_json(vars(value), walk)
    elif isinstance(value, float):
        _check_number(value, walk)
    elif isinstance(value, dt.datetime):
        _check_moment(value, walk)
    elif not (value is None or isinstance(value, (str, int, UUID, dt.date))):
        msg = "a JSON value"
        raise _Wrong(msg, value)


def _step_into(step: str, one_check: Check, value: Any, walk: _Walk) -> None:
    try:
        one_check(value, walk)
    except _Wrong as wrong:
        wrong.steps.append(step)
        raise


_SCALARS: dict[Any, Check] = {
    str: _check_text,
    int: _check_whole_number,
    float: _check_number,
    bool: _check_bool,
    UUID: _check_uuid,
    dt.datetime: _check_moment,
    dt.date: _check_date,
    type(None): _check_null,
    None: _check_null,
    Any: _check_json,
}

# A value of exactly this type needs no closer look.
_SURE: dict[Any, type] = {one: one for one in (str, int, bool, UUID, dt.date, type(None))}


_NOTHING: frozenset[type] = frozenset()


def _sure(expected: Any) -> frozenset[type]:
    """The types of which every value fits `expected`: most fields are settled by one look into this set."""
    if types.is_typing_union(expected):
        return frozenset().union(*(_sure(one) for one in types.members(expected, 0)))
    if expected in _SURE:
        return frozenset((_SURE[expected],))
    if isinstance(expected, type) and issubclass(expected, Enum):
        return frozenset((expected,))
    return frozenset()


def _model_check(cls: type[Model]) -> Check:
    sure: dict[str, frozenset[type]] = {}
    closer: dict[str, Check] = {}

    def fill() -> None:
        """What fields need: at the first value and not with the check, since models refer to themselves."""
        nonlocal sure, closer
        # Each whole before others see it, and what is looked at first last.
        closer = {field.name: _field_check(field.type) for field in attrs.fields(cls)}
        sure = {field.name: _sure(field.type) for field in attrs.fields(cls)}

    def check_fields(value: Any, walk: _Walk) -> None:
        if type(value) is not cls:
            _check_subclass(cls, value, walk)
            return
        if not sure:
            fill()
        wire = ""
        try:
            for wire, one in value.__dict__.items():
                if type(one) not in sure.get(wire, _NOTHING):
                    (closer.get(wire) or _extra_check(wire))(one, walk)
        except _Wrong as wrong:
            wrong.steps.append(_step_of(cls, wire))
            raise

    _fills[cls] = fill
    return check_fields


def _field_check(expected: Any) -> Check:
    """The check of a field. Null need not be looked for: where it fits, it is sure."""
    alternatives = [one for one in types.members(expected, 0) if one is not type(None)]
    single = types.is_typing_union(expected) and len(alternatives) == 1
    return checker(alternatives[0] if single else expected)


def _extra_check(wire: str) -> Check:
    """For an extra that was read and kept. It is sent back as it came."""

    def check_extra(value: Any, walk: _Walk) -> None:
        walk.hidden = walk.hidden or wire.startswith("_")
        _check_json(value, walk)

    return check_extra


def _step_of(cls: type[Model], wire: str) -> str:
    """A field by its Python name; an extra's name is a server's and is not told."""
    return next((f".{name}" for name, other in shape_of(cls).wire.items() if other == wire), "[...]")


def _check_subclass(cls: type[Model], value: Any, walk: _Walk) -> None:
    if not isinstance(value, cls):
        raise _Wrong(cls.__name__, value)
    checker(type(value))(value, walk)


def _union_check(union: UnionType) -> Check:
    def check_variant(value: Any, walk: _Walk) -> None:
        if not isinstance(value, union):
            raise _Wrong(union.__name__, value)
        if isinstance(value, UnknownVariant):
            _check_json(value, walk)
        else:
            checker(type(value))(value, walk)

    return check_variant


def _either_check(union: Any) -> Check:
    alternatives = [one for one in types.members(union, 0) if one is not type(None)]
    nullable = type(None) in types.members(union, 0)

    def check_either(value: Any, walk: _Walk) -> None:
        if value is None and nullable:
            return
        wrong: list[_Wrong] = []
        for one in alternatives:
            try:
                checker(one)(value, walk)
            except _Wrong as refused:
                wrong.append(refused)
            else:
                return
        # The alternative that got deepest is the one that was meant.
        raise max(wrong, key=lambda one: len(one.steps))

    return check_either


def _list_check(expected: Any) -> Check:
    (item,) = types.members(expected, 1)
    sure = _sure(item)

    def check_items(value: Any, walk: _Walk) -> None:
        if not isinstance(value, (list, tuple)):
            msg = "a list"
            raise _Wrong(msg, value)
        one_check = checker(item)
        index = 0
        try:
            for index, one in enumerate(value):  # noqa: B007  # the place is what a failure needs
                if type(one) not in sure:
                    one_check(one, walk)
        except _Wrong as wrong:
            wrong.steps.append(f"[{index}]")
            raise

    return check_items


def _set_check(expected: Any) -> Check:
    (item,) = types.members(expected, 1)

    def check_items(value: Any, walk: _Walk) -> None:
        if not isinstance(value, (set, frozenset)):
            msg = "a set"
            raise _Wrong(msg, value)
        for one in value:
            _step_into("[...]", checker(item), one, walk)

    return check_items


def _map_check(expected: Any) -> Check:
    key_type, item = types.members(expected, 2)

    def check_items(value: Any, walk: _Walk) -> None:
        if not isinstance(value, dict):
            msg = "a dict"
            raise _Wrong(msg, value)
        for key, one in value.items():
            _step_into("[...]", checker(key_type), key, walk)
            _step_into("[...]", checker(item), one, walk)

    return check_items


def _member_check(expected: type) -> Check:
    def check_member(value: Any, walk: _Walk) -> None:
        if type(value) is not expected:
            raise _Wrong(expected.__name__, value)

    return check_member


def _literal_check(expected: Any) -> Check:
    allowed = types.members(expected, 1)

    def check_literal(value: Any, walk: _Walk) -> None:
        if value not in allowed:
            raise _Wrong(types.words(expected), value)

    return check_literal


_CONTAINERS: dict[type, Callable[[Any], Check]] = {list: _list_check, set: _set_check, dict: _map_check}
