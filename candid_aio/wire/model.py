"""The base of every model: an object's `__dict__` is the wire object.

A field that was not passed has no key there, null is None, and a class attribute None answers for what is absent. So
reading is permissive, PATCH has its three states, and copy, pickle and msgspec work without code for them.
Models are attrs classes (`attrs.fields` works; an attribute's `name` is the wire's, its `alias` the Python name), made
complete when they are first used: before that, annotations stay text and nothing foreign is imported.

Models have no public methods: a new field of the API could take the name.
"""

from __future__ import annotations

import functools
import operator
from inspect import Parameter, Signature
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar
from uuid import UUID

import attrs

from candid_aio.wire.names import LOCK, evaluate
from candid_aio.wire.redact import fields_text

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Model", "Shape", "evolve", "make", "model", "renamed", "shape_of"]


@attrs.frozen
class Shape:
    """The fields of a model, by Python name in order of declaration."""

    wire: Mapping[str, str]
    """Python name -> name on the wire."""
    required: frozenset[str]
    known: frozenset[str]
    renamed: Mapping[str, str]
    """The part of `wire` where the two names differ."""
    tags: Mapping[str, str]
    """Wire name -> the one value of a field that tells the variants of a union apart."""


@attrs.frozen
class _Renamed:
    wire: str
    required: bool


class _CarriedOver(str):
    """A field's alias. `attrs.evolve` passes these as keywords, which tells its call from a user's."""

    __slots__ = ()


class _Required:
    """Hides an optional field of a base class that a subclass requires: msgspec must not find the base's None."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type) -> Any:
        raise AttributeError(self._name)


class _LazyAttributes:
    """`__attrs_attrs__` until it is first looked at; then attrs completes the class."""

    def __get__(self, instance: object, owner: type[Model]) -> Any:
        with LOCK:
            if isinstance(vars(owner)["__attrs_attrs__"], _LazyAttributes):
                _complete(owner)
        return owner.__attrs_attrs__


class _LazySignature:
    def __get__(self, instance: object, owner: type[Model]) -> Signature:
        shape = shape_of(owner)
        annotations = {field.name: field.type for field in attrs.fields(owner)}
        parameters = [
            Parameter(
                python,
                Parameter.KEYWORD_ONLY,
                default=Parameter.empty if python in shape.required else shape.tags.get(wire),
                annotation=annotations[wire],
            )
            for python, wire in shape.wire.items()
        ]
        return Signature(parameters, return_annotation=None)


class Model:
    """Base of the API's objects: immutable, made from keywords, compared by what would be sent.

    Constructing raises TypeError for a missing or unknown keyword. Types are checked when the object is sent.
    The API's own classes add no slots, so that no object keeps a place for weak references; a subclass may.
    """

    __slots__ = ("__dict__",)

    if TYPE_CHECKING:
        __hash__: ClassVar[None]  # type: ignore[assignment]  # values may hold lists and sets, as the wire's do
        __shape__: ClassVar[Shape]
        __attrs_attrs__: ClassVar[tuple[attrs.Attribute[Any], ...]]
        __signature__: ClassVar[Signature]
    else:
        __hash__ = None

        def __init__(self, /, **fields):
            shape = type(self).__shape__
            if not (shape.required <= fields.keys() <= shape.known):
                raise _wrong_keywords(type(self), fields.keys())
            if len(fields) == len(shape.known):
                _refuse_attrs_evolve(fields)
            if shape.renamed:
                fields = _on_the_wire(shape, fields)
            if shape.tags:
                fields = {**shape.tags, **fields}
            _give(self, fields)

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.__shape__ = _declare(cls)
        # Each class needs its own: inherited ones would give a subclass the fields of its base, silently.
        cls.__attrs_attrs__ = _LazyAttributes()  # type: ignore[assignment]  # gives way to attrs' tuple on first use
        cls.__signature__ = _LazySignature()  # type: ignore[assignment]  # gives a Signature when it is looked up

    def __setattr__(self, name: str, value: object) -> None:
        raise attrs.exceptions.FrozenInstanceError

    def __delattr__(self, name: str) -> None:
        raise attrs.exceptions.FrozenInstanceError

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return vars(self) == vars(other) or _sent_alike(vars(self), vars(other))

    def __repr__(self) -> str:
        given = vars(self)
        fields = ((python, given[wire]) for python, wire in shape_of(type(self)).wire.items() if wire in given)
        return fields_text(type(self).__qualname__, fields)

    def __replace__(self, /, **changes: Any) -> Any:
        return evolve(self, **changes)


M = TypeVar("M", bound=Model)

# Sets the whole `__dict__` at once, past the frozen `__setattr__`.
_give = vars(Model)["__dict__"].__set__
_NO_SHAPE = Shape(wire={}, required=frozenset(), known=frozenset(), renamed={}, tags={})

if TYPE_CHECKING:
    from attrs import field as renamed
    from attrs import frozen as model
else:

    def model(*, kw_only):
        """Marks a class as a model for type checkers, to which this is `attrs.frozen`; the base does the work."""
        return lambda cls: cls

    def renamed(*, metadata, **default):
        """A field whose name on the wire, `metadata["wire"]`, differs from its Python name."""
        return _Renamed(wire=metadata["wire"], required="default" not in default)


def shape_of(cls: type[Model]) -> Shape:
    """The fields of a model class, without completing it."""
    return cls.__shape__


def evolve(value: M, /, **changes: Any) -> M:
    """A copy of `value` with some fields changed.

    What was absent stays absent and what was null stays null, which `attrs.evolve` cannot do. Raises TypeError for a
    name that is no field.
    """
    if not isinstance(value, Model):
        message = f"evolve takes a model, got {type(value).__name__}"
        raise TypeError(message)
    shape = shape_of(type(value))
    if not changes.keys() <= shape.known:
        raise _wrong_keywords(type(value), shape.required | changes.keys())
    return make(type(value), {**vars(value), **_on_the_wire(shape, changes)})


def make(cls: type[M], fields: dict[str, Any]) -> M:
    """A model with this wire object, unchecked. `fields` becomes its `__dict__`."""
    made = object.__new__(cls)
    _give(made, fields)
    return made


def _sent_alike(one: Any, other: Any) -> bool:
    """Whether two values that differ in Python are the same when sent: an id may be given as its text."""
    if isinstance(one, UUID) or isinstance(other, UUID):
        return str(one) == str(other)
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_sent_alike(value, other[key]) for key, value in one.items())
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        return len(one) == len(other) and all(map(_sent_alike, one, other))
    return bool(one == other)


def _declare(cls: type[Model]) -> Shape:
    """Reads the class body: which names are fields, and what stands for an absent one."""
    for name, member in vars(cls).items():
        if isinstance(member, functools.cached_property):
            message = f"{cls.__qualname__}.{name}: what a cached_property keeps would be sent; use a property"
            raise TypeError(message)
    bases = [base.__shape__ for base in reversed(cls.__mro__[1:]) if issubclass(base, Model) and base is not Model]
    wire: dict[str, str] = {}
    required: set[str] = set()
    tags: dict[str, str] = {}
    for base in bases:
        wire |= base.wire
        tags |= base.tags
        required = required - base.known | base.required
    for name, annotation in vars(cls).get("__annotations__", {}).items():
        if "ClassVar" in str(annotation):
            continue
        default = vars(cls).get(name, attrs.NOTHING)
        wire[name] = default.wire if isinstance(default, _Renamed) else name
        required.discard(name)
        tags.pop(wire[name], None)
        if isinstance(default, str) and "Literal" in str(annotation):
            tags[name] = default
            delattr(cls, name)  # so that msgspec fills the tag in
        elif default is attrs.NOTHING or (isinstance(default, _Renamed) and default.required):
            required.add(name)
            if hasattr(cls, wire[name]):
                setattr(cls, wire[name], _Required(name))
        elif isinstance(default, _Renamed):
            setattr(cls, default.wire, None)
        elif default is not None:
            message = f"{cls.__qualname__}.{name}: a field's default is None, which stands for absent"
            raise TypeError(message)
        if isinstance(default, _Renamed):
            setattr(cls, name, property(operator.attrgetter(default.wire)))
    return Shape(
        wire=wire,
        required=frozenset(required),
        known=frozenset(wire),
        renamed={python: name for python, name in wire.items() if python != name},
        tags=tags,
    )


def _complete(cls: type[Model]) -> None:
    """Evaluates the class's own annotations and hands it to attrs, whose public API does the rest."""
    shape = cls.__shape__
    own = {
        shape.wire[name]: (_CarriedOver(name), evaluate(text, cls.__module__) if isinstance(text, str) else text)
        for name, text in vars(cls).get("__annotations__", {}).items()
        if name in shape.wire
    }
    fields = {
        wire: attrs.field(default=_default(shape, python, wire), alias=python) for wire, (python, _) in own.items()
    }
    before = dict(vars(cls))
    replace = cls.__replace__
    try:
        cls.__annotations__ = {wire: annotation for wire, (_, annotation) in own.items()}
        attrs.define(cls, these=fields, slots=False, frozen=True, kw_only=True, init=False, eq=False, repr=False)
        # From Python 3.13 on attrs puts its own there, which would send absent fields as null.
        cls.__replace__ = replace  # type: ignore[method-assign]  # it is what was there before
        _fit(cls)
    except BaseException:
        # Ctrl-C, most likely, and the process may go on: half made, the class would lose its renamed fields.
        _put_back(cls, before)
        raise


def _put_back(cls: type[Model], members: Mapping[str, Any]) -> None:
    for name in vars(cls).keys() - members.keys():
        delattr(cls, name)
    for name, member in members.items():
        if vars(cls)[name] is not member:
            setattr(cls, name, member)


_ROOM = 30
"""For so many attributes CPython 3.11 and 3.12 make room in a new object's `__dict__`, until they learn better."""
_ROOM_OF_MANY = 21
"""Where there are more than `_ROOM`: a `__dict__` that outgrows 21 gets room for 42, one that outgrows 30 for 85."""


def _fit(cls: type[Model]) -> None:
    """Let CPython learn how many fields there are: an answer's objects then take 30 % less memory.

    It learns from objects that Python makes, one place less for each, but never less than one, which is the last
    field's. Msgspec makes its own objects without telling.
    """
    fields = list(cls.__shape__.wire.values())
    fields = fields[: _ROOM if len(fields) <= _ROOM else _ROOM_OF_MANY]
    largest = vars(object.__new__(cls))
    for wire in fields[:-1]:
        largest[wire] = None
    for _ in range(_ROOM):
        object.__new__(cls)
    for wire in fields[-1:]:
        largest[wire] = None


def _default(shape: Shape, python: str, wire: str) -> Any:
    return attrs.NOTHING if python in shape.required else shape.tags.get(wire)


def _on_the_wire(shape: Shape, fields: Mapping[str, Any]) -> dict[str, Any]:
    return {shape.wire[python]: value for python, value in fields.items()}


def _refuse_attrs_evolve(fields: Mapping[str, Any]) -> None:
    if any(type(name) is _CarriedOver for name in fields):
        message = "attrs.evolve would turn absent fields into nulls: use candid_aio.evolve"
        raise TypeError(message)


def _wrong_keywords(cls: type[Model], given: Any) -> TypeError:
    shape = cls.__shape__
    missing = [name for name in shape.wire if name in shape.required and name not in given]
    unknown = sorted(str(name) for name in given if name not in shape.known)
    parts = [f"missing {', '.join(missing)}"] * bool(missing) + [f"unknown {', '.join(unknown)}"] * bool(unknown)
    return TypeError(f"{cls.__qualname__}(): {'; '.join(parts)}")
