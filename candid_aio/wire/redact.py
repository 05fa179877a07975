"""What may be shown of a value: known enum members and UUIDs, never a text.

Every string is taken for a patient's, so a model's `repr` says which fields are given and nothing of what they hold.
`show_values()` switches that off where the developer knows that the data is invented.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from enum import Enum
from typing import TYPE_CHECKING, Any
from uuid import UUID

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["SET", "fields_text", "key_in_path", "show_values", "shown"]

SET = "<set>"
"""Stands for a value that is given and not shown."""

_values_shown: ContextVar[bool] = ContextVar("candid_aio_values_shown", default=False)


@contextmanager
def show_values() -> Iterator[None]:
    """Within this context (and thread or task), `repr` of models shows values.

    For invented data only: what is printed here ends in terminals, logs and reports.
    """
    token = _values_shown.set(True)
    try:
        yield
    finally:
        _values_shown.reset(token)


def shown(value: object) -> str:
    """How a field's value stands in its model's `repr`."""
    if _values_shown.get():
        return repr(value)
    if isinstance(value, UUID):
        return repr(value)
    if isinstance(value, Enum) and value in type(value).__members__.values():
        return f"{type(value).__name__}.{value.name}"
    return SET


def fields_text(name: str, fields: Iterable[tuple[str, Any]]) -> str:
    """`Name(field=<set>, ...)`: the text of a model with these given fields."""
    return f"{name}({', '.join(f'{field}={shown(value)}' for field, value in fields)})"


def key_in_path(key: str) -> str:
    """How an unexpected key stands in a path: as it is where it looks like a field's name, else `[...]`.

    A mistyped field must be named to be found. Text that is no identifier is more likely to be data.
    """
    return key if key.isascii() and key.isidentifier() and len(key) <= 64 else "[...]"
