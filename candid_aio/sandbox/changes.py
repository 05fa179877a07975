"""What a request means that says "set this" or "remove that" where a record has a plain value. Pure.

The contract has unions for it: `{"type": "set", "value": ...}` and `{"type": "remove"}` for a field, and for the items
of a list `add`, `update` and `remove`, by an id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from candid_aio.sandbox.kinds import inner_of
from candid_aio.wire import types

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from candid_aio.sandbox.store import Record

__all__ = ["as_meant", "set_or_removed"]

ITEM_ID = "identifier_id"


def as_meant(given: Record, found: Record, expected: Mapping[str, Any], new_id: Callable[[], str]) -> Record:
    """`given` with plain values in the place of changes; None is nothing. `expected` are the types of its fields."""
    meant = dict(given)
    for name, value in given.items():
        kind = inner_of(expected.get(name))
        if isinstance(value, dict) and "remove" in _tags(kind):
            meant[name] = set_or_removed(value)
        elif isinstance(value, list) and types.container(kind) is list and "add" in _tags(types.members(kind, 1)[0]):
            meant[name] = _items(value, found.get(name) or [], new_id)
    return meant


def set_or_removed(change: Record) -> Any:
    """The value that a change sets, None where it removes it."""
    if change["type"] == "remove":
        return None
    fields = {name: value for name, value in change.items() if name != "type"}
    return fields["value"] if fields.keys() == {"value"} else fields or None


def _items(changes: list[Record], found: list[Record], new_id: Callable[[], str]) -> list[Record]:
    """The items of a list after the changes. One that is not there is neither changed nor removed."""
    items = {item[ITEM_ID]: item for item in found}
    for change in changes:
        fields = {name: value for name, value in change.items() if name != "type" and value is not None}
        if isinstance(fields.get("period"), dict) and "type" in fields["period"]:
            fields["period"] = set_or_removed(fields["period"])
        if change["type"] == "add":
            item_id = new_id()
            items[item_id] = {**fields, ITEM_ID: item_id}
        elif change["type"] == "remove":
            items.pop(change["value"], None)
        elif change[ITEM_ID] in items:
            changed = {**items[change[ITEM_ID]], **fields}
            items[change[ITEM_ID]] = {name: value for name, value in changed.items() if value is not None}
    return list(items.values())


def _tags(expected: Any) -> set[str]:
    """The names of a union's variants, where they are told by `type`."""
    if not types.is_union(expected) or expected._discriminator != "type":
        return set()
    return {str(variant.__shape__.tags["type"]) for variant in expected.variants()}
