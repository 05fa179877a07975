"""What the query of a list selects and sorts by, read off the names of its parameters and the fields of the kind.

`payer_uuid` is the field of that name, or the one of `payer`; `claim_ids` are the ids of any claim in the record;
`due_date_after` is a bound of `due_date`, and `search_term` is looked for in every text. It reads types and records.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from typing import TYPE_CHECKING, Any, Literal, TypeAlias
from uuid import UUID

import attrs

from candid_aio.sandbox.clock import sortable
from candid_aio.sandbox.kinds import Kind, Plan, body_fields_of, fields_of, inner_of, plans
from candid_aio.sandbox.store import Between, Layout, Value
from candid_aio.wire import types
from candid_aio.wire.names import resolve
from candid_aio.wire.open import OpenEnum

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from candid_aio.sandbox.store import Record

__all__ = ["Filter", "Order", "filters_of", "has_text", "layout_of", "order_of", "wanted"]

Path: TypeAlias = tuple[str, ...]

DEEPEST = 4
"""So many steps into a record a filter's field may be."""

_BOUNDS: tuple[tuple[str, Literal["low", "high"]], ...] = (
    ("_min", "low"), ("_after", "low"), ("_since", "low"), ("_max", "high"), ("_before", "high"),
)  # fmt: skip
_TEXTS = ("search_term", "search_criteria", "query")


@attrs.frozen
class Filter:
    """One parameter: the paths of its fields, and how it compares. `commas` is a text that holds several values."""

    name: str
    index: str
    paths: tuple[Path, ...]
    how: Literal["equal", "plural", "commas", "low", "high", "text"]


@attrs.frozen
class Order:
    """An index of one value for each record, "" for the order of arrival, and the direction."""

    index: str
    backwards: bool


@functools.cache
def filters_of(plan: Plan) -> Mapping[str, Filter]:
    """By wire name: the parameters of a list's path, query and body that are fields of its kind.

    Others filter nothing.
    """
    if plan.kind is None:
        return {}
    parameters = (*plan.operation.path_parameters, *plan.operation.query)
    searched = body_fields_of(plan.operation)
    found = {name: _filter(plan.kind, name) for name in (*(one.wire for one in parameters), *searched)}
    several = {one.wire for one in parameters if "list[" in one.type}
    several |= {name for name, expected in searched.items() if types.container(inner_of(expected)) is list}
    return {
        name: attrs.evolve(one, how="commas") if one.how == "plural" and name not in several else one
        for name, one in found.items()
        if one is not None
    }


def layout_of(kind: Kind) -> Layout:
    """The indexes that the lists of a kind need: one for each filter, and one for each order."""
    paths: dict[str, tuple[Path, ...]] = {}
    for plan in plans().values():
        if plan.kind is kind and plan.role in {"list", "scan", "find"}:
            paths |= {one.index: one.paths for one in filters_of(plan).values() if one.how != "text"}
            for field in _sortable_fields(plan):
                if (path := _sort_path(kind, field)) is not None:
                    paths[f"sort {field}"] = (path,)
    paths |= {name: ((name,),) for name in ("updated_at", "external_id") if name in fields_of(kind.type)}
    return Layout(
        indexes={name: functools.partial(_indexed, paths=several) for name, several in paths.items()},
        history=kind.history,
    )


def wanted(one: Filter, value: Any) -> Any:
    """What the store is asked for. `value` is typed, as a checked query has it."""
    values = tuple(_value(each) for each in (value if isinstance(value, list) else [value]))
    if one.how == "commas":
        values = tuple(text.strip() for text in str(value).split(","))
    if one.how == "low":
        return Between(values[-1], None)
    if one.how == "high":
        return Between(None, values[-1])
    return values[0] if len(values) == 1 else values


def has_text(record: Any, text: str) -> bool:
    """Whether a text occurs in any text of a record, in whatever case."""
    if isinstance(record, str):
        return text.casefold() in record.casefold()
    several = record.values() if isinstance(record, dict) else record if isinstance(record, list) else ()
    return any(has_text(one, text) for one in several)


def order_of(plan: Plan, query: Mapping[str, Any]) -> Order:
    """From `sort` or `sort_field` and `sort_direction`. Without them, and by `created_at`, newest first."""
    asked = str(query.get("sort") or query.get("sort_field") or "")
    field, _, direction = asked.partition(":")
    field = _snake(field)
    direction = str(query.get("sort_direction") or direction or ("desc" if field in {"", "created_at"} else "asc"))
    known = plan.kind is not None and field in _sortable_fields(plan) and _sort_path(plan.kind, field) is not None
    return Order(f"sort {field}" if known else "", direction.lower().startswith("desc"))


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()


def _filter(kind: Kind, name: str) -> Filter | None:
    if name in _TEXTS:
        return Filter(name, name, (), "text")
    if paths := _paths(kind, name) or _named_by_id(kind, name):
        return Filter(name, name, paths, "equal")
    if paths := _paths(kind, _singular(name)):
        return Filter(name, name, paths, "plural")
    for ending, how in _BOUNDS:
        base = name.removesuffix(ending)
        paths = () if base == name else _paths(kind, base) or _paths(kind, f"{base}_at")
        if paths:
            return Filter(name, f"{base} bounds", paths, how)
    return None


def _named_by_id(kind: Kind, name: str) -> tuple[Path, ...]:
    """`patient_id` may be the field `patient` that holds an id, or the id in the object of that name."""
    base = name.removesuffix("_id")
    if base == name:
        return ()
    leaves = [path for path, _ in _leaves(kind.type, DEEPEST) if path[0] == base]
    return tuple(path for path in leaves if len(path) == 1 or (len(path) == 2 and path[1].endswith("_id")))


def _singular(name: str) -> str:
    return f"{name[:-3]}y" if name.endswith("ies") else name.removesuffix("s")


@functools.cache
def _paths(kind: Kind, name: str) -> tuple[Path, ...]:
    """The fields that a name means: the one that is called so, else the shallowest whose path ends so."""
    leaves = [path for path, _ in _leaves(kind.type, DEEPEST)]
    ending = [path for path in leaves if f"_{'_'.join(path)}".endswith(f"_{name}")]
    exact = [path for path in ending if path == (name,)]
    least = min((len(path) for path in ending), default=0)
    return tuple(exact or [path for path in ending if len(path) == least])


@functools.cache
def _leaves(expected: Any, depth: int) -> tuple[tuple[Path, bool], ...]:
    """The paths of the scalars in a type, and whether there may be several of each."""
    if types.is_typing_union(expected):
        found = [leaf for one in types.members(expected, 0) if one is not type(None) for leaf in _leaves(one, depth)]
        return tuple(found)
    if types.container(expected) in (list, set):
        return tuple((path, True) for path, _ in _leaves(types.members(expected, 1)[0], depth))
    fields = fields_of(expected)
    if not fields:
        return () if types.container(expected) is dict else (((), False),)
    if not depth:
        return ()
    return tuple(
        dict.fromkeys(
            ((name, *path), several) for name, one in fields.items() for path, several in _leaves(one, depth - 1)
        )
    )


def _sort_path(kind: Kind, field: str) -> Path | None:
    """The one value to sort by; None where there is none, or may be several."""
    if field == "created_at":
        return None
    single = [path for path, several in _leaves(kind.type, DEEPEST) if not several and path in _paths(kind, field)]
    return single[0] if single else None


@functools.cache
def _sortable_fields(plan: Plan) -> frozenset[str]:
    """What a list may be sorted by: the members of its enum, or any field of the kind where it takes a text."""
    parameter = next((one for one in plan.operation.query if one.wire in {"sort", "sort_field"}), None)
    if parameter is None or plan.kind is None:
        return frozenset()
    expected = resolve(plan.operation.namespace, parameter.type)
    enum = next(
        (one for one in types.members(expected, 0) if isinstance(one, type) and issubclass(one, OpenEnum)), None
    )
    names = fields_of(plan.kind.type) if enum is None else [str(member.value).partition(":")[0] for member in enum]
    return frozenset(_snake(name) for name in names)


def _indexed(record: Record, *, paths: tuple[Path, ...]) -> list[Value]:
    found = [_text(value) for path in paths for value in _at(record, path)]
    return found or [""]


def _at(value: Any, path: Path) -> Iterator[Any]:
    if isinstance(value, list):
        for one in value:
            yield from _at(one, path)
    elif path and isinstance(value, dict):
        yield from _at(value.get(path[0]), path[1:])
    elif not path and value is not None and not isinstance(value, dict):
        yield value


_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")


def _text(value: Any) -> Value:
    """A moment as it sorts; all else as it is. Any text that looks like a moment is one."""
    if isinstance(value, str) and _MOMENT.match(value):
        try:
            return sortable(value)
        except ValueError:
            pass
    return value  # type: ignore[no-any-return]  # a scalar of JSON


def _value(value: Any) -> Value:
    if isinstance(value, dt.datetime):
        return sortable(value)
    if isinstance(value, (UUID, dt.date, OpenEnum)):
        return str(value.value) if isinstance(value, OpenEnum) else str(value)
    return value  # type: ignore[no-any-return]  # a scalar
