"""Lays out Python source as the formatter would: 120 columns, one line where it fits, else one item a line."""

from __future__ import annotations

import json
import re
import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = [
    "HEADER",
    "bracketed",
    "docstring",
    "entry",
    "exports",
    "from_imports",
    "header",
    "import_blocks",
    "mapping",
    "nested",
    "short_docstring",
    "sort_key",
    "spaced",
    "strings",
    "text",
    "words",
]

WIDTH = 120
HEADER = "Generated from the contract by `python -m candid_aio._codegen`; not edited by hand."


def header(what: str, more: str = "") -> list[str]:
    """The first docstring of a generated file, and the import that keeps its annotations text."""
    told = [more, HEADER] if more else [HEADER]
    return [f'"""{what}', "", *told, '"""', "", "from __future__ import annotations", ""]


def text(value: str) -> str:
    """A string as the formatter quotes it."""
    return json.dumps(value, ensure_ascii=False)


def bracketed(before: str, items: Sequence[str], after: str, *, indent: int = 0, split: bool = False) -> list[str]:
    """`before`, the items and `after` on one line where they fit and `split` is not asked for, else one item a line.

    `before` ends with the opening bracket, and `after` begins with the closing one.
    """
    margin = " " * indent
    one = f"{margin}{before}{', '.join(items)}{after}"
    if not items or (not split and len(one) <= WIDTH and not any("\n" in item for item in items)):
        return [one]
    inner = [f"{textwrap.indent(item, margin + '    ')}," for item in items]
    return [f"{margin}{before}", *inner, f"{margin}{after}"]


def nested(before: str, items: Sequence[str], after: str, *, margin: int) -> str:
    """As `bracketed`, for an item of a bracket that stands `margin` columns in and has a comma after it."""
    fits = margin + len(f"{before}{', '.join(items)}{after},") <= WIDTH
    return "\n".join(bracketed(before, items, after, split=not fits))


def strings(values: Sequence[str], *, margin: int = 0, before: str = "(") -> str:
    """A tuple of strings that stands `margin` columns in. `before` ends with its opening bracket."""
    quoted = [text(value) for value in values]
    after = ",)" if len(quoted) == 1 else ")"
    return nested(before, quoted, after, margin=margin)


def mapping(
    before: str, entries: Mapping[str, str], *, indent: int = 0, margin: int = 4, split: bool = False
) -> list[str]:
    """`before` and a dict whose values are written as they are. `margin` is the column that its entries stand in."""
    items = [entry(key, value, margin) for key, value in entries.items()]
    return bracketed(f"{before}{{", items, "}", indent=indent, split=split)


def entry(key: str, value: str, margin: int) -> str:
    """An item of a dict. A value that is too long for its line stands in parentheses."""
    one = f"{text(key)}: {value}"
    if "\n" in value or margin + len(one) < WIDTH:
        return one
    return f"{text(key)}: (\n    {value}\n)"


def words(source: str) -> set[str]:
    """The names in a piece of source, those in strings left out."""
    return set(re.findall(r"\w+", re.sub(r'"[^"]*"', "", source)))


def import_blocks(*blocks: list[str]) -> list[str]:
    """Import lines, a blank line after each block that is not empty."""
    return [line for block in blocks if block for line in [*block, ""]]


def spaced(blocks: Sequence[list[str]]) -> list[str]:
    """Top-level blocks with the formatter's blank lines between and before them: none between one-line assignments."""
    lines: list[str] = []
    after_class = False
    after_line = False
    for block in blocks:
        is_class = any(line.startswith(("class ", "def ", "async def ")) for line in block)
        blanks = 2 if is_class or after_class else 0 if after_line and len(block) == 1 else 1
        lines += [""] * blanks + block
        after_class, after_line = is_class, len(block) == 1
    return lines


def sort_key(name: str) -> tuple[int, list[tuple[int, int, str]], list[tuple[int, int, str]]]:
    """The order of imported names: constants, classes, others; numbers in them by value."""
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2
    return kind, _natural(name.lower()), _natural(name)


def _export_key(name: str) -> tuple[int, list[tuple[int, int, str]]]:
    kind, _, exact = sort_key(name)
    return kind, exact


def _natural(name: str) -> list[tuple[int, int, str]]:
    return [(0, int(part), "") if part.isdigit() else (1, 0, part) for part in re.findall(r"\d+|\D", name)]


def from_imports(names: Mapping[str, Iterable[str]], *, indent: int = 0) -> list[str]:
    """Sorted `from module import ...` lines, none for a module without names. `Address as CommonAddress` is a name."""
    lines: list[str] = []
    margin = " " * indent
    for module in sorted(module for module in names if names[module]):
        aliased = sorted(name for name in set(names[module]) if " as " in name)
        found = sorted(set(names[module]) - set(aliased), key=sort_key)
        one = f"{margin}from {module} import {', '.join(found)}"
        if found and len(one) <= WIDTH:
            lines.append(one)
        elif found:
            lines += [f"{margin}from {module} import (", *(f"{margin}    {name}," for name in found), f"{margin})"]
        lines += [f"{margin}from {module} import {name}" for name in aliased]
    return lines


def exports(names: Iterable[str]) -> list[str]:
    """The module's `__all__`, in the order that ruff asks for: as imports, but upper case before lower."""
    return bracketed("__all__ = [", [text(name) for name in sorted(names, key=_export_key)], "]")


def docstring(paragraphs: Sequence[str], *, indent: int) -> list[str]:
    """A docstring: the first paragraph is its first line, the others are filled below it."""
    margin = " " * indent
    first, *others = paragraphs
    if not others:
        return [f'{margin}"""{first}"""']
    lines = _filled(f'"""{first}', margin)
    for paragraph in others:
        lines += ["", *_filled(paragraph, margin)]
    return [*lines, f'{margin}"""']


def short_docstring(first: str, rest: str, *, indent: int) -> list[str]:
    """A docstring of one line where both sentences fit there."""
    one = docstring([f"{first} {rest}"], indent=indent)
    return one if len(one[0]) <= WIDTH else docstring([first, rest], indent=indent)


def _filled(paragraph: str, margin: str) -> list[str]:
    return textwrap.wrap(
        paragraph,
        WIDTH,
        initial_indent=margin,
        subsequent_indent=margin,
        break_long_words=False,
        break_on_hyphens=False,
    )
