"""The contract read a second time, by other code than the generator's, for tests that compare the output with it."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Literal
from uuid import UUID

import pytest

import candid_aio._codegen

CONTRACT = json.loads(Path(candid_aio._codegen.__file__).with_name("contract.json").read_text())
TYPES: dict[str, dict[str, Any]] = CONTRACT["types"]
ERRORS: dict[str, dict[str, Any]] = CONTRACT["errors"]
ENDPOINTS: dict[str, dict[str, Any]] = {f"{one['resource']}.{one['name']}": one for one in CONTRACT["endpoints"]}

_SCALARS: dict[str, Any] = {
    "str": str,
    "int": int,
    "float": float,
    "bool": bool,
    "datetime": dt.datetime,
    "date": dt.date,
    "uuid": UUID,
    "any": Any,
    "none": None,
    "file": Any,
}


def of_kind(kind: str) -> list[str]:
    return [name for name, entry in TYPES.items() if entry["kind"] == kind]


def found(qualified: str) -> Any:
    """What a user gets who imports a name from its namespace."""
    namespace, _, name = qualified.rpartition(".")
    return getattr(import_module(f"candid_aio.resources.{namespace}"), name)


@cache
def means(text: str) -> Any:
    """What a type expression means at run time."""
    if text in _SCALARS:
        return _SCALARS[text]
    generic = re.fullmatch(r"(\w+)\[(.*)\]", text, re.DOTALL)
    if generic is None:
        entry = TYPES[text]
        return means(entry["type"]) if entry["kind"] == "alias" else found(text)
    head, inside = generic.groups()
    if head == "literal":
        return Literal[json.loads(inside)]
    parts = [means(part) for part in _parts(inside)]
    match head:
        case "optional":
            return _either([parts[0], None])
        case "union":
            return _either(parts)
        case "list":
            return list[parts[0]]  # type: ignore[valid-type]  # a value, not a type that mypy could know
        case "set":
            return set[parts[0]]  # type: ignore[valid-type]  # as above
        case _:
            return dict[parts[0], parts[1]]  # type: ignore[valid-type]  # as above


def _either(parts: list[Any]) -> Any:
    either = parts[0]
    for part in parts[1:]:
        either = either | part
    return either


def _parts(inside: str) -> Iterator[str]:
    """Split at the commas outside brackets."""
    part = ""
    for piece in inside.split(","):
        part = f"{part},{piece}" if part else piece
        if part.count("[") == part.count("]"):
            yield part.strip()
            part = ""


def arguments_of(endpoint: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """All arguments of an operation by name, path first."""
    body = endpoint.get("body") or {}
    whole = [{"name": body["name"], "type": body["type"]}] if body.get("kind") == "json" else []
    groups = [endpoint.get("path_params", []), endpoint.get("query", [])]
    groups += [whole, body.get("files", []), body.get("fields", [])]
    return {entry["name"]: entry for group in groups for entry in group}


def fields_of(name: str) -> list[dict[str, Any]]:
    """An object's fields, those of the objects that it extends first."""
    entry = TYPES[name]
    inherited = [field for base in entry.get("extends", []) for field in fields_of(base)]
    return [*inherited, *entry["fields"]]


def by_namespace(names: Iterable[str]) -> list[Any]:
    """The names in groups, as parameters of a test."""
    groups: dict[str, list[str]] = {}
    for name in names:
        groups.setdefault(name.rpartition(".")[0], []).append(name)
    return [pytest.param(group, id=namespace) for namespace, group in sorted(groups.items())]
