"""Reads plain JSON into the models with a cattrs converter. The reference: what this accepts is what is accepted.

The fast path of `codec.py` gives the same values from bytes, and leaves to this what it refuses. Strict reading
collects every problem; lenient reading puts an `Unreadable` in the place of a list's item that cannot be read. No error
holds a value: a problem is a path and what was expected there.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from contextvars import ContextVar
from enum import Enum
from typing import Any, Literal, TypeAlias

import attrs
import cattrs
import msgspec

from candid_aio.errors import InvalidValueError, Problem
from candid_aio.wire import types
from candid_aio.wire.model import Model, make, shape_of
from candid_aio.wire.open import OpenEnum, UnionType, UnknownVariant, Unreadable
from candid_aio.wire.redact import key_in_path

__all__ = ["NOT_QUICK", "WHOLE", "Run", "UnknownFields", "configure", "convert_variant", "read_plain", "under"]

UnknownFields: TypeAlias = Literal["error", "ignore", "keep"]
Hook: TypeAlias = Callable[[Any, Any], Any]


NOT_QUICK = (msgspec.MsgspecError, UnicodeError, RecursionError)
"""How msgspec refuses what it does not read. Its texts may hold values: they are never shown."""


@attrs.define
class Run:
    """One reading: how unknown fields and unreadable items are taken, where it stands, and what it could not read."""

    unknown_fields: UnknownFields
    lenient: bool = False
    quick_items: bool = False
    """Whether items of lists may be read by msgspec first. Not where a user's own hooks must be called."""
    path: list[str] = attrs.field(factory=list)
    unreadable: list[Problem] = attrs.field(factory=list)

    def problem(self, expected: str, step: str = "") -> Problem:
        return Problem("".join((*self.path, step)).removeprefix(".") or WHOLE, expected)

    def refuse(self, expected: str) -> InvalidValueError:
        return InvalidValueError([self.problem(expected)])


WHOLE = "the value"
"""The path of a value that is wrong as a whole."""

_run: ContextVar[Run] = ContextVar("candid_aio_structure_run")


def _current() -> Run:
    """The reading under way; a strict one where a user calls a configured converter by himself."""
    run = _run.get(None)
    if run is None:
        run = Run(unknown_fields="error")
        _run.set(run)
    return run


def read_plain(converter: cattrs.Converter, value: Any, expected: Any, run: Run) -> Any:
    """Reads `value`, as a JSON parser gives it, as the type `expected`. Raises InvalidValueError, and
    TypeError for a type that the converter does not know.
    """
    # For a bare None cattrs has a hook of its own, which takes any value.
    expected = type(None) if expected is None else expected
    token = _run.set(run)
    try:
        return _child(converter.get_structure_hook(expected), value, expected, run, "")
    except cattrs.StructureHandlerNotFoundError:
        pass
    finally:
        _run.reset(token)
    message = f"{expected!r} is no type of the contract"
    raise TypeError(message)


def _child(hook: Hook, value: Any, expected: Any, run: Run, step: str) -> Any:
    """Calls a hook, a user's perhaps. Of what a foreign hook raises only the class may be told: texts hold values."""
    run.path.append(step)
    try:
        return hook(value, expected)
    except InvalidValueError:
        raise
    except Exception as error:
        refused = run.refuse(f"{types.words(expected)}; its converter hook raised {type(error).__name__}")
    finally:
        run.path.pop()
    raise refused


def configure(converter: cattrs.Converter) -> None:
    """Teaches a cattrs converter the models, and the contract's types in them.

    A hook that the user registered for a scalar before stays; any that is registered later goes before ours.
    """
    _configure_classes(converter)
    _configure_scalars(converter)


def under(converter: cattrs.Converter) -> cattrs.Converter:
    """A copy of a user's converter that knows the models, with all of the user's own hooks before ours."""
    copied = converter.copy()
    # cattrs keeps hooks for unions apart, and does not copy them.
    copied._union_struct_registry.update(converter._union_struct_registry)
    _configure_classes(copied)
    # The hook that was registered last goes first. There is no public way to put hooks below those that are there.
    converter._structure_func.copy_to(copied._structure_func, skip=converter._struct_copy_skip)
    _configure_scalars(copied)
    return copied


def _configure_classes(converter: cattrs.Converter) -> None:
    converter.register_structure_hook(OpenEnum, _enum)
    converter.register_structure_hook(UnknownVariant, _unknown_variant)
    converter.register_structure_hook_factory(_is_any, lambda _: _anything)
    converter.register_structure_hook_factory(_is_plain_scalar, lambda _: _scalar)
    converter.register_structure_hook_factory(types.is_literal, lambda _: _literal)
    converter.register_structure_hook_factory(types.is_union, lambda union: _union_hook(converter, union))
    converter.register_structure_hook_factory(
        lambda expected: types.is_typing_union(expected) and expected not in converter._union_struct_registry,
        lambda union: _either_hook(converter, union),
    )
    converter.register_structure_hook_factory(_is(list), lambda expected: _list_hook(converter, expected))
    converter.register_structure_hook_factory(_is(set), lambda expected: _set_hook(converter, expected))
    converter.register_structure_hook_factory(_is(dict), lambda expected: _map_hook(converter, expected))
    converter.register_structure_hook_factory(types.is_model, lambda cls: _model_hook(converter, cls))


def _configure_scalars(converter: cattrs.Converter) -> None:
    """Puts our hooks for texts and numbers in the place of cattrs' own, which take the text "1" for a number."""
    stock = cattrs.Converter()
    for scalar in (str, int, float, bool):
        if _function(converter.get_structure_hook(scalar)) is _function(stock.get_structure_hook(scalar)):
            converter.register_structure_hook(scalar, _scalar)


def _function(hook: Any) -> Any:
    return getattr(hook, "__func__", hook)


def _is_plain_scalar(expected: Any) -> bool:
    """Whether it is a scalar for which cattrs has no hook of its own class."""
    return expected in types.SCALARS and expected not in (str, int, float, bool)


def _is_any(expected: Any) -> bool:
    return expected is Any


def _is(kind: type) -> Callable[[Any], bool]:
    return lambda expected: types.container(expected) is kind


def _scalar(value: Any, expected: Any) -> Any:
    run = _current()
    if run.lenient and expected is int and type(value) is float and value.is_integer():
        # JSON has one kind of number, and some servers write 1.0 for 1.
        return int(value)
    try:
        return msgspec.convert(_bare(value), expected)
    except msgspec.ValidationError:
        pass
    msg = f"{types.words(expected)}, got {type(value).__name__}"
    raise run.refuse(msg)


def _bare(value: Any) -> Any:
    """A text without the subclass that a user's value may have: it would be kept, and sent."""
    return str(value) if isinstance(value, str) else value


def _enum(value: Any, expected: type[Enum]) -> Any:
    if type(value) is expected:
        return value
    if isinstance(value, str) and not isinstance(value, Enum):
        return expected(value)
    msg = f"{types.words(expected)}, got {type(value).__name__}"
    raise _current().refuse(msg)


def _literal(value: Any, expected: Any) -> Any:
    if any(value == one and type(value) is type(one) for one in types.members(expected, 1)):
        return value
    raise _current().refuse(types.words(expected))


def _anything(value: Any, expected: Any) -> Any:
    return value


def _unknown_variant(value: Any, expected: Any) -> Any:
    if isinstance(value, UnknownVariant):
        return value
    if isinstance(value, dict):
        return UnknownVariant(value)
    msg = f"an object, got {type(value).__name__}"
    raise _current().refuse(msg)


def _model_hook(converter: cattrs.Converter, cls: type[Model]) -> Hook:
    @functools.cache
    def table() -> list[tuple[str, Any, Hook, bool]]:
        # Made at the first value and not with the hook: models refer to themselves.
        required = {shape_of(cls).wire[name] for name in shape_of(cls).required}
        return [
            (field.name, field.type, converter.get_structure_hook(field.type), field.name in required)
            for field in attrs.fields(cls)
        ]

    def structure(value: Any, _: Any) -> Any:
        run = _current()
        if isinstance(value, cls):
            return value
        if not isinstance(value, dict):
            msg = f"{cls.__name__}, got {type(value).__name__}"
            raise run.refuse(msg)
        fields: dict[str, Any] = dict(shape_of(cls).tags)
        problems: list[Problem] = []
        for wire, expected, hook, required in table():
            if wire in value:
                try:
                    fields[wire] = _child(hook, value[wire], expected, run, f".{wire}")
                except InvalidValueError as refused:
                    problems += refused.problems
            elif required:
                problems.append(run.problem(f"{types.words(expected)}, got nothing", f".{wire}"))
        problems += _take_extras(cls, value, fields, run)
        if problems:
            raise InvalidValueError(problems)
        return make(cls, fields)

    return structure


def _take_extras(cls: type[Model], value: dict[str, Any], fields: dict[str, Any], run: Run) -> list[Problem]:
    """What to do with the keys that are no fields: refuse, drop or keep them."""
    if run.unknown_fields == "ignore":
        return []
    known = set(shape_of(cls).wire.values())
    extras = [key for key in value if key not in known]
    if run.unknown_fields == "keep":
        fields |= {key: value[key] for key in extras}
        return []
    return [run.problem(f"a field of {cls.__name__}", f".{key_in_path(str(key))}") for key in extras]


def _list_hook(converter: cattrs.Converter, expected: Any) -> Hook:
    (item_type,) = types.members(expected, 1)

    def structure(value: Any, _: Any) -> list[Any]:
        run = _current()
        items, problems = _items(converter, value, item_type, "a list", run)
        if problems:
            raise InvalidValueError(problems)
        return items

    return structure


def _items(
    converter: cattrs.Converter, value: Any, item_type: Any, what: str, run: Run, *, of_set: bool = False
) -> tuple[list[Any], list[Problem]]:
    if not isinstance(value, (list, tuple, set, frozenset) if of_set else (list, tuple)):
        msg = f"{what}, got {type(value).__name__}"
        raise run.refuse(msg)
    hook = converter.get_structure_hook(item_type)
    items: list[Any] = []
    problems: list[Problem] = []
    for index, one in enumerate(value):
        try:
            items.append(_item(hook, one, item_type, run, f"[{index}]"))
        except InvalidValueError as refused:
            if run.lenient and not of_set:
                first = refused.problems[0]
                run.unreadable.append(first)
                items.append(Unreadable(first.path, first.expected, one))
            else:
                problems += refused.problems
    return items, problems


def _item(hook: Hook, value: Any, expected: Any, run: Run, step: str) -> Any:
    if run.quick_items:
        try:
            return msgspec.convert(value, expected, dec_hook=convert_variant)
        except NOT_QUICK:
            pass
    return _child(hook, value, expected, run, step)


def _set_hook(converter: cattrs.Converter, expected: Any) -> Hook:
    (item_type,) = types.members(expected, 1)

    def structure(value: Any, _: Any) -> set[Any]:
        items, problems = _items(converter, value, item_type, "a set", _current(), of_set=True)
        if problems:
            raise InvalidValueError(problems)
        return set(items)

    return structure


def _map_hook(converter: cattrs.Converter, expected: Any) -> Hook:
    key_type, item_type = types.members(expected, 2)

    def structure(value: Any, _: Any) -> dict[Any, Any]:
        run = _current()
        if not isinstance(value, dict):
            msg = f"an object, got {type(value).__name__}"
            raise run.refuse(msg)
        key_hook, hook = converter.get_structure_hook(key_type), converter.get_structure_hook(item_type)
        items: dict[Any, Any] = {}
        problems: list[Problem] = []
        for key, one in value.items():
            try:
                # A map's keys are data, as its values are.
                read = _child(key_hook, key, key_type, run, "[...]")
                items[read] = _child(hook, one, item_type, run, "[...]")
            except InvalidValueError as refused:
                problems += refused.problems
        if problems:
            raise InvalidValueError(problems)
        return items

    return structure


def _union_hook(converter: cattrs.Converter, union: UnionType) -> Hook:
    def structure(value: Any, _: Any) -> Any:
        run = _current()
        if isinstance(value, union):
            return value
        if not isinstance(value, dict):
            msg = f"{union.__name__}, got {type(value).__name__}"
            raise run.refuse(msg)
        variant = union.variant_of(value)
        if variant is None:
            msg = f"{union.__name__}, got an object without a tag"
            raise run.refuse(msg)
        return converter.get_structure_hook(variant)(value, variant)

    return structure


def _either_hook(converter: cattrs.Converter, union: Any) -> Hook:
    alternatives = [one for one in types.members(union, 0) if one is not type(None)]
    nullable = type(None) in types.members(union, 0)

    def structure(value: Any, _: Any) -> Any:
        if value is None and nullable:
            return None
        refusals: list[InvalidValueError] = []
        for one in alternatives:
            try:
                return converter.get_structure_hook(one)(value, one)
            except InvalidValueError as refused:
                refusals.append(refused)
        if len(alternatives) == 1:
            raise InvalidValueError(refusals[0].problems)
        msg = f"{types.words(union)}, got {type(value).__name__}"
        raise _current().refuse(msg)

    return structure


def convert_variant(expected: Any, value: Any) -> Any:
    """Msgspec's `dec_hook`: reads a union's wire object as the variant that its tag names."""
    variant = expected.variant_of(value) if types.is_union(expected) and isinstance(value, dict) else None
    if variant is None:
        raise TypeError
    if variant is UnknownVariant:
        return UnknownVariant(value)
    return msgspec.convert(value, variant, dec_hook=convert_variant)
