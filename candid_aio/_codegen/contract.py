"""The contract as values: what `contract.json` says, with expressions parsed. Reads one file and decides nothing."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, Literal

import attrs

from candid_aio._codegen.expressions import Expression, parse, references

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

__all__ = [
    "Alias",
    "Body",
    "Contract",
    "Endpoint",
    "Enum",
    "Field",
    "NamedError",
    "Object",
    "Type",
    "Union",
    "load",
    "mentioned",
    "namespace_of",
    "simple_name",
]


@attrs.frozen
class Field:
    """A field of an object, or an argument of an endpoint."""

    name: str
    wire: str
    type: Expression
    required: bool


@attrs.frozen
class Object:
    name: str
    fields: tuple[Field, ...]
    extends: tuple[str, ...]


@attrs.frozen
class Enum:
    name: str
    values: tuple[tuple[str, str], ...]


@attrs.frozen
class Union:
    name: str
    discriminator: str | None
    variants: tuple[str, ...]


@attrs.frozen
class Alias:
    name: str
    type: Expression


Type = Object | Enum | Union | Alias


@attrs.frozen
class NamedError:
    name: str
    status: int
    error_name: str
    content: Expression


@attrs.frozen
class Body:
    """`fields` of kind `json` is the one argument that is the whole body."""

    kind: Literal["json", "json_fields", "multipart"]
    fields: tuple[Field, ...]
    files: tuple[Field, ...] = ()


@attrs.frozen
class Endpoint:
    """One operation. `name` is qualified: `encounters.v_4.create`."""

    name: str
    method: str
    host: str
    path: str
    path_parameters: tuple[Field, ...]
    query: tuple[Field, ...]
    body: Body | None
    answer: Expression | None
    errors: tuple[str, ...]

    def expressions(self) -> Iterator[Expression]:
        """The types of its arguments and of its answer."""
        body = () if self.body is None else self.body.files + self.body.fields
        for field in self.path_parameters + self.query + body:
            yield field.type
        if self.answer is not None:
            yield self.answer


@attrs.frozen
class Contract:
    sha256: str
    types: Mapping[str, Type]
    errors: Mapping[str, NamedError]
    endpoints: tuple[Endpoint, ...]
    root_exports: Mapping[str, str]

    def namespaces(self) -> tuple[str, ...]:
        """All namespaces that have a type, an error or an operation, sorted."""
        named = [*self.types, *self.errors, *(endpoint.name for endpoint in self.endpoints)]
        return tuple(sorted({namespace_of(name) for name in named}))

    def operation_namespaces(self) -> tuple[str, ...]:
        return tuple(sorted({namespace_of(endpoint.name) for endpoint in self.endpoints}))

    def fields_of(self, name: str) -> tuple[Field, ...]:
        """An object's fields, those of the objects that it extends first."""
        found = self.types[name]
        if not isinstance(found, Object):
            message = f"{name} is no object"
            raise ValueError(message)
        inherited = tuple(field for base in found.extends for field in self.fields_of(base))
        return inherited + found.fields


def namespace_of(name: str) -> str:
    """`encounters.v_4` of `encounters.v_4.EncounterCreate`."""
    return name.rpartition(".")[0]


def simple_name(name: str) -> str:
    """`EncounterCreate` of `encounters.v_4.EncounterCreate`."""
    return name.rpartition(".")[2]


def load(path: Path) -> Contract:
    """Reads and parses the contract. Raises ValueError where it holds what this generator does not know."""
    raw = path.read_bytes()
    facts = json.loads(raw)
    contract = Contract(
        sha256=hashlib.sha256(raw).hexdigest(),
        types={name: _type(name, entry) for name, entry in facts["types"].items()},
        errors={name: _error(name, entry) for name, entry in facts["errors"].items()},
        endpoints=tuple(_endpoint(entry) for entry in facts["endpoints"]),
        root_exports=facts["root_exports"],
    )
    _refuse_unknown_names(contract)
    return contract


def _field(entry: Mapping[str, Any]) -> Field:
    name = entry["name"]
    expression = parse(entry["type"])
    required = entry.get("required", True)
    if required == (expression.head == "optional"):
        message = f"{name}: a field is either required or optional"
        raise ValueError(message)
    return Field(name=name, wire=entry.get("wire", name), type=expression, required=required)


def _fields(entries: list[Mapping[str, Any]]) -> tuple[Field, ...]:
    return tuple(_field(entry) for entry in entries)


def _type(name: str, entry: Mapping[str, Any]) -> Type:
    match entry["kind"]:
        case "object":
            return Object(name, _fields(entry["fields"]), tuple(entry.get("extends", ())))
        case "enum":
            return Enum(name, tuple((member, value) for member, value in entry["values"]))
        case "union":
            return Union(name, entry["discriminator"], tuple(entry["variants"]))
        case "alias":
            return Alias(name, parse(entry["type"]))
        case kind:
            message = f"{name}: unknown kind of type: {kind}"
            raise ValueError(message)


def _error(name: str, entry: Mapping[str, Any]) -> NamedError:
    return NamedError(name, entry["status"], entry["error_name"], parse(entry["body"]))


def _endpoint(entry: Mapping[str, Any]) -> Endpoint:
    name = f"{entry['resource']}.{entry['name']}"
    if entry.get("headers"):
        message = f"{name}: header parameters are not supported"
        raise ValueError(message)
    return Endpoint(
        name=name,
        method=entry["method"],
        host=entry["host"],
        path=entry["path"],
        path_parameters=_fields(entry.get("path_params", [])),
        query=_fields(entry.get("query", [])),
        body=_body(entry["body"]) if entry.get("body") else None,
        answer=None if entry["response"] is None else parse(entry["response"]),
        errors=tuple(entry.get("errors", ())),
    )


def _body(entry: Mapping[str, Any]) -> Body:
    match entry["kind"]:
        case "json":
            return Body("json", (_field({"name": entry["name"], "type": entry["type"]}),))
        case "json_fields":
            return Body("json_fields", _fields(entry["fields"]))
        case "multipart":
            return Body("multipart", _fields(entry["fields"]), _fields(entry["files"]))
        case kind:
            message = f"unknown kind of body: {kind}"
            raise ValueError(message)


def mentioned(found: Type) -> Iterator[str]:
    """The qualified names of the types that a type's definition mentions."""
    match found:
        case Object():
            yield from found.extends
            for field in found.fields:
                yield from references(field.type)
        case Union():
            yield from found.variants
        case Alias():
            yield from references(found.type)


def _refuse_unknown_names(contract: Contract) -> None:
    named = [name for found in contract.types.values() for name in mentioned(found)]
    for error in contract.errors.values():
        named += references(error.content)
    for endpoint in contract.endpoints:
        named += (name for expression in endpoint.expressions() for name in references(expression))
        named += (name for name in endpoint.errors if name not in contract.errors)
    for name in named:
        if name not in contract.types:
            message = f"the contract mentions {name} and does not define it"
            raise ValueError(message)
