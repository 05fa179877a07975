"""Claims from CSV: a row is a claim, a column is a field by its dotted name (`patient.first_name`, `diagnoses.0.code`).

Text stays text, leading zeros and all; what the contract says is a number, true or false becomes one. An empty cell is
left out, `null` is null. RFC 4180: quoted cells may have commas, quotes (doubled) and line breaks.
"""

from __future__ import annotations

import csv
import json
import math
import re
from typing import TYPE_CHECKING, Any

import attrs

from candid_aio.submission.digest import canonical_of_json
from candid_aio.submission.sources import LONGEST_LINE, BadLine, InputError, Line
from candid_aio.wire import types
from candid_aio.wire.names import resolve
from candid_aio.wire.operation import JsonBody, JsonFields

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from candid_aio.submission.sources import SourceLine
    from candid_aio.submission.ways import Way

__all__ = ["read_csv"]

_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,17})", re.ASCII)
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?", re.ASCII)
_PLACE = re.compile(r"[0-9]{1,4}", re.ASCII)
_TRUTH = {"true": True, "false": False}


class _TooLongError(Exception):
    """A line that is longer than a line may be."""


@attrs.frozen
class _Column:
    """Where a cell goes, and which scalar types it may have. `shown` is as much of its name as the contract has."""

    steps: tuple[str | int, ...]
    shown: str
    kinds: frozenset[Any]

    def value(self, cell: str) -> Any:
        """The cell as JSON. What is no number where one is expected stays a text, and is told as such later."""
        if cell == "null":
            return None
        if str in self.kinds:
            return cell
        if int in self.kinds and _WHOLE.fullmatch(cell):
            return int(cell)
        if float in self.kinds and _NUMBER.fullmatch(cell) and math.isfinite(number := json.loads(cell)):
            return number
        if bool in self.kinds:
            return _TRUTH.get(cell.lower(), cell)
        return cell


def read_csv(lines: Iterable[tuple[int, bytes | None]], way: Way) -> Iterator[SourceLine]:
    """The rows below the first, which names the columns. `lines` have their numbers; a row is told by its first one.

    Raises InputError for a column that is no field of the operation's body, and where quotes are wrong: what follows
    cannot be told apart.
    """
    # The module's own bound, for the whole process, is 128 KB: less than a line may have.
    csv.field_size_limit(max(csv.field_size_limit(), LONGEST_LINE))
    counted = _Counted(lines)
    rows = csv.reader(counted, strict=True)
    columns: list[_Column] | None = None
    while True:
        first = counted.number + 1
        try:
            row = next(rows, None)
        except csv.Error:
            row, wrong = [], "the quotes or the size of a cell are wrong"
        except _TooLongError:
            row, wrong = [], "longer than 16 MB"
        else:
            wrong = ""
        if wrong:
            message = f"line {first}: {wrong}"
            raise InputError(message)
        if row is None:
            return
        if not any(row):
            continue
        if columns is None:
            columns = _columns(row, way)
        else:
            yield _line(first, row, columns)


class _Counted:
    """Lines as text, and the number of the last one. Bytes that are no UTF-8 become half surrogates, which are told."""

    def __init__(self, lines: Iterable[tuple[int, bytes | None]]) -> None:
        self._lines = iter(lines)
        self.number = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        self.number, raw = next(self._lines)
        if raw is None:
            raise _TooLongError
        return raw.decode("utf-8", "surrogateescape")


def _line(number: int, row: list[str], columns: list[_Column]) -> SourceLine:
    if len(row) != len(columns):
        return BadLine(number, f"{len(row)} cells in {len(columns)} columns")
    record: dict[str, Any] = {}
    for column, cell in zip(columns, row, strict=True):
        if not cell:
            continue
        if not cell.isascii() and any("\udc80" <= character <= "\udcff" for character in cell):
            return BadLine(number, "not UTF-8")
        holder: Any = record
        for step in column.steps[:-1]:
            holder = holder.setdefault(step, {})
        holder[column.steps[-1]] = column.value(cell)
    made, gap = _with_lists(record)
    if gap is not None:
        return BadLine(number, f"an item of {gap} is empty, and one after it is not")
    return Line.kept(number, canonical_of_json(made), sum(map(len, row)))


def _with_lists(value: Any) -> tuple[Any, str | None]:
    """Objects whose names are numbers as lists, and the name of a list that has a gap."""
    if not isinstance(value, dict):
        return value, None
    made: dict[Any, Any] = {}
    for name, inner in value.items():
        made[name], gap = _with_lists(inner)
        if gap is not None:
            return made, gap
        if isinstance(inner, dict) and isinstance(next(iter(inner)), int):
            items = made[name]
            if sorted(items) != list(range(len(items))):
                return made, str(name)
            made[name] = [items[place] for place in range(len(items))]
    return made, None


def _columns(names: list[str], way: Way) -> list[_Column]:
    found = [_column(name.strip(), place, way) for place, name in enumerate(names, start=1)]
    for place, column in enumerate(found):
        for other in found[:place]:
            shared = min(len(column.steps), len(other.steps))
            if column.steps[:shared] == other.steps[:shared]:
                message = f"two columns are the same field, or one is a part of the other: {column.shown}"
                raise InputError(message)
    return found


def _column(name: str, place: int, way: Way) -> _Column:
    """Follows a dotted name through the types of the body."""
    operation, body = way.operation, way.operation.body
    if isinstance(body, JsonFields):
        fields = {field.wire: resolve(operation.namespace, field.type) for field in body.fields}
        head, _, rest = name.partition(".")
        if head not in fields:
            raise _unknown(place, [])
        expected, names = fields[head], rest.split(".") if rest else []
        steps: list[str | int] = [head]
    else:
        assert isinstance(body, JsonBody)  # noqa: S101  # for the type checker: a test holds it for each way
        expected, names = resolve(operation.namespace, body.type), name.split(".")
        steps = []
    kinds = [expected]
    known = list(steps)
    for one in names:
        found = [step for kind in kinds for step in _inside(kind, one)]
        if not found:
            raise _unknown(place, known)
        kinds = [step.type for step in found]
        steps.append(found[0].name)
        if not found[0].is_free and len(known) == len(steps) - 1:
            known.append(found[0].name)
    scalars = frozenset(scalar for kind in kinds for scalar in _scalars(kind))
    if not scalars:
        raise _unknown(place, known)
    return _Column(tuple(steps), _shown(known), scalars)


@attrs.frozen
class _Step:
    """A step into a type. It is free where the contract leaves the name to the user: that is not shown."""

    type: Any
    name: str | int
    is_free: bool = False


def _inside(kind: Any, name: str) -> Iterator[_Step]:
    """What a name leads to: a field of an object, an item of a list."""
    if types.is_typing_union(kind):
        for member in types.members(kind, 0):
            yield from _inside(member, name)
    elif types.is_union(kind):
        for variant in kind.variants():
            yield from _inside(variant, name)
    elif types.is_model(kind):
        yield from (_Step(field.type, name) for field in attrs.fields(kind) if field.name == name)
    elif types.container(kind) in {list, set}:
        if _PLACE.fullmatch(name):
            yield _Step(types.members(kind, 1)[0], int(name))
    elif types.container(kind) is dict and name:
        yield _Step(types.members(kind, 2)[1], name, is_free=True)


def _scalars(kind: Any) -> Iterator[Any]:
    """What a cell can be there: numbers and truth by their own name, all else that is one value as text."""
    if types.is_typing_union(kind):
        for member in types.members(kind, 0):
            yield from _scalars(member)
    elif kind in {int, float, bool}:
        yield kind
    elif kind is not type(None) and not (
        types.is_model(kind) or types.is_union(kind) or types.container(kind) is not None
    ):
        yield str


def _unknown(place: int, known: list[str | int]) -> InputError:
    """A mistyped name may be a value in the wrong place: only what of it is in the contract is shown."""
    where = f" of {_shown(known)}" if known else ""
    return InputError(f"column {place} is no field{where} that holds one value")


def _shown(steps: list[str | int]) -> str:
    return ".".join(map(str, steps))
