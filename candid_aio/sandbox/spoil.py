"""Spoils an answer on purpose: a value, a variant or an item that no reader knows. Pure; plain JSON in and out."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any

import attrs

from candid_aio.wire import types
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["nearest", "with_unknown_enum", "with_unknown_variant", "with_unreadable_item"]

NEW_VALUE = "SANDBOX_NEW_VALUE"
NEW_VARIANT = "sandbox_new_variant"
UNREADABLE = 0

# How many of the texts that are there may resemble the wanted one.
MISSES = 3

_NOTHING: Any = object()


def with_unknown_enum(content: Any, expected: Any) -> Any:
    """The content of a type with its first enum set to a value that the contract does not list; else as it was."""

    def spoil(value: Any, kind: Any) -> Any:
        return NEW_VALUE if isinstance(kind, type) and issubclass(kind, OpenEnum) else _NOTHING

    return _or_same(_first(content, expected, spoil), content)


def with_unknown_variant(content: Any, expected: Any) -> Any:
    """The content of a type with its first union made a variant that the contract does not list; else as it was."""

    def spoil(value: Any, kind: Any) -> Any:
        if not types.is_union(kind) or not isinstance(value, dict):
            return _NOTHING
        tag = kind._discriminator
        return {NEW_VARIANT: True} if tag is None else {**value, tag: NEW_VARIANT}

    return _or_same(_first(content, expected, spoil), content)


def with_unreadable_item(content: Any, field: str) -> Any:
    """A list, or the page whose `field` is one, with something else in the place of its first item; else as it was."""
    if isinstance(content, list):
        return [UNREADABLE, *content[1:]]
    if isinstance(content, dict) and isinstance(content.get(field), list):
        return {**content, field: with_unreadable_item(content[field], "")}
    return content


def nearest(text: str, others: Iterable[str]) -> list[str]:
    """The few of the other texts that resemble it the most, however little that is, the most alike first."""
    return difflib.get_close_matches(text, sorted(set(others) - {text}), n=MISSES, cutoff=0.0)


def _or_same(spoilt: Any, content: Any) -> Any:
    return content if spoilt is _NOTHING else spoilt


def _first(value: Any, expected: Any, spoil: Callable[[Any, Any], Any]) -> Any:
    """`value` with the first part that `spoil` takes put in its place, or _NOTHING. Goes by the type, depth first."""
    if value is None:
        return _NOTHING
    if types.is_typing_union(expected):
        tried = (_first(value, one, spoil) for one in types.members(expected, 0))
        return next((spoilt for spoilt in tried if spoilt is not _NOTHING), _NOTHING)
    spoilt = spoil(value, expected)
    if spoilt is not _NOTHING:
        return spoilt
    for name, kind in _parts(value, expected).items():
        spoilt = _first(value[name], kind, spoil)
        if spoilt is not _NOTHING:
            changed = value.copy()
            changed[name] = spoilt
            return changed
    return _NOTHING


def _parts(value: Any, expected: Any) -> dict[Any, Any]:
    """Key or place -> type of what a value of a type is made of."""
    kind = types.container(expected)
    if isinstance(value, list) and kind is not None:
        return dict.fromkeys(range(len(value)), types.members(expected, 1)[0])
    if not isinstance(value, dict):
        return {}
    if kind is dict:
        return dict.fromkeys(value, types.members(expected, 2)[1])
    if types.is_union(expected):
        expected = expected.variant_of(value)
    if not types.is_model(expected):
        return {}
    return {field.name: field.type for field in attrs.fields(expected) if field.name in value}
