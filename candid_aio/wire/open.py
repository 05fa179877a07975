"""What keeps reading open to a growing API: unknown enum values, unknown union variants, and items that cannot be read.

The vendor adds enum members and union variants without notice. Here each becomes a value that keeps what came and is
sent back so. Nothing here reads or writes bytes.
"""

from __future__ import annotations

import copy
import sys
from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal

import attrs

from candid_aio.errors import UnreadableItemError
from candid_aio.wire.redact import shown

__all__ = ["OpenEnum", "UnionType", "UnknownVariant", "Unreadable", "union"]

_UNKNOWN: Final = "<unknown>"


class OpenEnum(StrEnum):
    """A text with known values. An unknown one becomes a member of its own, `is_known` False, that keeps its text.

    Every member equals, hashes and prints as its text.
    """

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, str):
            return None
        # Not kept anywhere: a member for each text that a server ever sent would be a leak, of memory and of data.
        member = str.__new__(cls, value)
        member._name_ = _UNKNOWN
        member._value_ = str(value)
        return member

    @property
    def is_known(self) -> bool:
        """Whether the contract lists this value."""
        return self._name_ != _UNKNOWN

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self._name_}" if self.is_known else f"{type(self).__name__}({shown(str(self))})"


class UnknownVariant:
    """A variant of a union that this version does not know. Its attributes are the keys that came, as plain JSON.

    `vars(variant)` and `unstructure(variant)` give all of them. It is sent back as it came.
    """

    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # it may hold lists, as the wire does

    if TYPE_CHECKING:
        # At run time these are the tags that came. The types let both checkers narrow a union by its tag.
        type: Literal["<unknown>"]
        merge_status: Literal["<unknown>"]

    def __init__(self, fields: Mapping[str, Any]) -> None:
        vars(self).update(fields)

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            message = f"this variant came without {name!r}"
            raise AttributeError(message)

    def __setattr__(self, name: str, value: object) -> None:
        raise attrs.exceptions.FrozenInstanceError

    def __delattr__(self, name: str) -> None:
        raise attrs.exceptions.FrozenInstanceError

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnknownVariant):
            return NotImplemented
        return vars(self) == vars(other)

    def __repr__(self) -> str:
        return f"UnknownVariant({shown(vars(self))})"


@attrs.frozen(repr=False, getstate_setstate=True)
class _Unread:
    path: str
    expected: str
    raw: Any


class Unreadable:
    """Stands in a list for an item that could not be read. Any attribute access raises `UnreadableItemError`.

    `isinstance(item, Unreadable)` tells it apart, `repr(item)` says where it stood and what was expected, and
    `unstructure(item)` gives what came.
    """

    __slots__ = ("__unread",)
    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # what came may be unhashable

    def __init__(self, path: str, expected: str, raw: Any) -> None:
        object.__setattr__(self, "_Unreadable__unread", _Unread(path, expected, raw))

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            if name.startswith("__"):
                # What Python itself asks of any object: pickle, copy and inspect take AttributeError for "no".
                raise AttributeError(name)
            unread = unread_of(self)
            raise UnreadableItemError(unread.path, unread.expected)

    def __setattr__(self, name: str, value: object) -> None:
        raise attrs.exceptions.FrozenInstanceError

    def __delattr__(self, name: str) -> None:
        raise attrs.exceptions.FrozenInstanceError

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Unreadable):
            return NotImplemented
        return unread_of(self) == unread_of(other)

    def __repr__(self) -> str:
        unread = unread_of(self)
        return f"<Unreadable {unread.path}: expected {unread.expected}>"

    def __copy__(self) -> Unreadable:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Unreadable:
        unread = unread_of(self)
        return Unreadable(unread.path, unread.expected, copy.deepcopy(unread.raw, memo))

    def __reduce__(self) -> tuple[Any, ...]:
        unread = unread_of(self)
        return Unreadable, (unread.path, unread.expected, unread.raw)


def unread_of(item: Unreadable) -> _Unread:
    """Where an unreadable item stood, what was expected there, and what came."""
    found: _Unread = object.__getattribute__(item, "_Unreadable__unread")
    return found


class UnionType(type):
    """The class of a union at run time: `isinstance(value, Union)` holds for its variants and for `UnknownVariant`."""

    _module: str
    _discriminator: str | None
    _names: tuple[str, ...]
    _tags: Mapping[str, str]
    _found: tuple[type, ...] = ()

    def variants(cls) -> tuple[type, ...]:
        """The variant classes, in the contract's order."""
        if not cls._found:
            # Now, since they are made after the union. An instance of it is asked for at each one that is read.
            module = vars(sys.modules[cls._module])
            cls._found = tuple(module[name] for name in cls._names)
        return cls._found

    def variant_of(cls, fields: Mapping[str, Any]) -> type | None:
        """The variant that a wire object is, `UnknownVariant` for a new one, None where its tag is missing or no text.

        Without a tag it is the variant whose required fields are all there and that knows the most keys.
        """
        if cls._discriminator is None:
            return _best_match(cls.variants(), fields)
        tag = fields.get(cls._discriminator)
        if not isinstance(tag, str):
            return None
        name = cls._tags.get(tag)
        return UnknownVariant if name is None else vars(sys.modules[cls._module])[name]

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, (cls.variants(), UnknownVariant))


def _best_match(variants: tuple[type, ...], fields: Mapping[str, Any]) -> type:
    best: type = UnknownVariant
    most = -1
    for variant in variants:
        shape = variant.__shape__  # type: ignore[attr-defined]  # variants are models
        required = {shape.wire[name] for name in shape.required}
        matching = len(fields.keys() & set(shape.wire.values()))
        if required <= fields.keys() and matching > most:
            best, most = variant, matching
    return best


def union(
    name: str, module: str, discriminator: str | None, variants: Mapping[str, str] | tuple[str, ...]
) -> UnionType:
    """Makes a union's run-time class. `variants` are names of classes in `module`, by tag where there are tags.

    For type checkers the generated modules declare `A | B | UnknownVariant` instead.
    """
    tags = variants if isinstance(variants, Mapping) else {}
    return UnionType(
        name,
        (),
        {
            "__module__": module,
            "_module": module,
            "_discriminator": discriminator,
            "_names": tuple(variants.values()) if isinstance(variants, Mapping) else variants,
            "_tags": dict(tags),
        },
    )
