"""The contract's type expressions: parsed into trees, and written as Python. Knows no file and no namespace's names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["STANDARD", "Expression", "parse", "python", "references"]

STANDARD = {"datetime": "dt.datetime", "date": "dt.date", "uuid": "UUID", "any": "Any", "none": "None", "file": "Any"}
"""Scalars that are spelled otherwise in Python; `str`, `int`, `float` and `bool` are the same in both."""

_SAME = frozenset({"str", "int", "float", "bool"})
_GENERIC = re.compile(r"(\w+)\[(.*)\]", re.DOTALL)
_ARITY = {"optional": 1, "list": 1, "set": 1, "map": 2, "literal": 1}


@attrs.frozen
class Expression:
    """`optional[list[str]]` is head `optional` with one argument. A name, scalar or literal text has no arguments."""

    head: str
    arguments: tuple[Expression, ...] = ()

    @property
    def is_reference(self) -> bool:
        """Whether it is the qualified name of a type."""
        return not self.arguments and "." in self.head and not self.head.startswith('"')


def parse(text: str) -> Expression:
    """Raises ValueError for what is no type expression of the contract."""
    generic = _GENERIC.fullmatch(text)
    if generic is None:
        if text in STANDARD or text in _SAME or re.fullmatch(r'[\w.]+\.\w+|"[^"]*"', text):
            return Expression(text)
        message = f"not a type expression: {text}"
        raise ValueError(message)
    head, inside = generic.groups()
    arguments = tuple(parse(part) for part in _split(inside))
    if head != "union" and _ARITY.get(head) != len(arguments):
        message = f"not a type expression: {text}"
        raise ValueError(message)
    return Expression(head, arguments)


def _split(text: str) -> Iterator[str]:
    depth, start = 0, 0
    for position, character in enumerate(text):
        depth += (character == "[") - (character == "]")
        if character == "," and depth == 0:
            yield text[start:position].strip()
            start = position + 1
    yield text[start:].strip()


def python(expression: Expression, name_of: Callable[[str], str]) -> str:
    """The expression as Python. `name_of` gives the name of a scalar or a qualified type in the module written."""
    head = expression.head
    parts = [python(argument, name_of) for argument in expression.arguments]
    if not parts:
        return head if head in _SAME or head.startswith('"') else name_of(head)
    match head:
        case "optional":
            return f"{parts[0]} | None"
        case "union":
            return " | ".join(parts)
        case "literal":
            return f"Literal[{parts[0]}]"
        case "map":
            return f"dict[{parts[0]}, {parts[1]}]"
        case _:
            return f"{head}[{parts[0]}]"


def references(expression: Expression) -> Iterator[str]:
    """The qualified names that the expression mentions."""
    if expression.is_reference:
        yield expression.head
    for argument in expression.arguments:
        yield from references(argument)
