"""Reads claims from a file, one JSON object a line. It may not look into the objects, nor show anything of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import PathLike

__all__ = ["BadLine", "Line", "SourceLine", "count_lines", "read_jsonl"]

_BOM = b"\xef\xbb\xbf"


@attrs.frozen
class Line:
    """A line that is a JSON object. `number` counts from 1, blank lines included, as an editor does."""

    number: int
    record: dict[str, Any] = attrs.field(repr=False)


@attrs.frozen
class BadLine:
    """A line that is no JSON object. `reason` says what it is instead, by column where that is known."""

    number: int
    reason: str


SourceLine: TypeAlias = Line | BadLine


class _NotJsonError(ValueError):
    """What `json` lets pass: NaN and infinities, and the same name twice, of which one would vanish."""


def read_jsonl(path: str | PathLike[str]) -> Iterator[SourceLine]:
    """The lines of a JSONL file, in order, read as they are asked for.

    UTF-8 with or without a byte order mark; lines end with LF or CRLF; blank lines are skipped. A line that is not a
    JSON object is given as a `BadLine`, and reading goes on. Raises OSError where the file cannot be read.
    """
    with open(path, "rb") as file:
        for number, raw in enumerate(file, start=1):
            line = raw.removeprefix(_BOM) if number == 1 else raw
            if line.strip():
                yield _read(number, line.rstrip())


def count_lines(path: str | PathLike[str]) -> int:
    """How many lines `read_jsonl` will give. Raises OSError where the file cannot be read."""
    with open(path, "rb") as file:
        return sum(1 for raw in file if raw.removeprefix(_BOM).strip())


def _read(number: int, line: bytes) -> SourceLine:
    try:
        record = json.loads(line.decode("utf-8"), parse_constant=_refuse_constant, object_pairs_hook=_object)
    except UnicodeDecodeError as error:
        return BadLine(number, f"not UTF-8 (byte {error.start + 1})")
    except json.JSONDecodeError as error:
        return BadLine(number, f"not JSON (column {error.colno})")
    except _NotJsonError as error:
        return BadLine(number, f"not JSON ({error})")
    except (ValueError, RecursionError):
        # A number of thousands of digits, or brackets nested as deep.
        return BadLine(number, "not JSON that can be read (a number too long, or nested too deep)")
    if not isinstance(record, dict):
        return BadLine(number, "not a JSON object")
    return Line(number, record)


def _refuse_constant(name: str) -> NoReturn:
    message = "NaN and infinities are no JSON numbers"
    raise _NotJsonError(message)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        message = "an object has the same name twice"
        raise _NotJsonError(message)
    return made
