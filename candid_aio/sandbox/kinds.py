"""What each operation does to which kind of record, read off the contract: names, paths and types of answers.

It says what is to be done and does nothing. A kind is the qualified name of the type that is stored.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import attrs

from candid_aio.resources import _index
from candid_aio.wire import types
from candid_aio.wire.names import resolve
from candid_aio.wire.operation import JsonBody, JsonFields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from candid_aio.wire.operation import Operation

__all__ = ["Kind", "Plan", "Role", "body_fields_of", "fields_of", "inner_of", "kinds", "name_of", "plan_for", "plans"]

Role: TypeAlias = Literal[
    "create", "get", "find", "list", "update", "delete", "deactivate", "reactivate", "history", "scan", "canned"
]
"""`find` gets one by another field than its id; `canned` stores nothing: the answer is made of the request alone."""

_PACKAGE = "candid_aio.resources."

_ID_FIELDS: Mapping[str, str] = {
    "credentialing.v_2.ProviderCredentialingSpan": "provider_credentialing_span_id",
    "credentialing.v_2.FacilityCredentialingSpan": "facility_credentialing_span_id",
}
"""Kinds whose id is called neither as the path's parameter nor `id`."""

_COMPUTED = ("patient_ar.v_1.InvoiceItemizationResponse",)
"""Types that hold an id and are no records of their own: they are made of other records."""


@attrs.frozen
class Kind:
    """A stored type: its qualified name, the field of its id, the path's parameter for that, and where its path is."""

    name: str
    type: Any
    id_field: str
    id_parameter: str
    collection: str
    history: bool = False


@attrs.frozen
class Plan:
    """What an operation does. `shown` is the type of one object of its answer, None where none comes back.

    `items` is the field of the answer that holds their list, "" where the answer is the list or the object.
    """

    operation: Operation[Any]
    role: Role
    kind: Kind | None = None
    shown: Any = None
    items: str = ""


@functools.cache
def plans() -> Mapping[str, Plan]:
    """By name of the operation: one for each of the contract's."""
    return {operation.name: _plan(operation) for operation in _operations()}


def plan_for(operation: Operation[Any]) -> Plan:
    return plans()[operation.name]


@functools.cache
def kinds() -> Mapping[str, Kind]:
    """By qualified name of the type."""
    # The longest path knows the parameter of the id.
    best: dict[str, tuple[int, Kind]] = {}
    for operation in _operations():
        shown, items = _shown(operation)
        kind = None if items is not None or shown is None else _kind(operation, shown)
        if kind is not None and kind.name not in _COMPUTED:
            best[kind.name] = max(best.get(kind.name, (-1, kind)), (len(_parameters(operation)), kind), key=_first)
    found = {name: kind for name, (_, kind) in best.items()}
    collections = {kind.collection for kind in found.values()}
    for operation in _operations():
        shown, items = _shown(operation)
        if (
            items is not None
            and operation.paging
            and _collection(operation) not in collections
            and "id" in fields_of(shown)
        ):
            found.setdefault(name_of(shown), Kind(name_of(shown), shown, "id", "id", _collection(operation)))
    histories = {name_of(_shown(one)[0]) for one in _operations() if one.path.endswith("/history")}
    return {name: attrs.evolve(kind, history=name in histories) for name, kind in found.items()}


def fields_of(expected: Any) -> Mapping[str, Any]:
    """Wire name -> type of the fields of a model, or of all the variants of a union."""
    if types.is_union(expected):
        return {name: kind for variant in expected.variants() for name, kind in fields_of(variant).items()}
    return {field.name: field.type for field in attrs.fields(expected)} if types.is_model(expected) else {}


def body_fields_of(operation: Operation[Any]) -> Mapping[str, Any]:
    """Wire name -> type of the fields of a JSON body. Empty where it is none, or no object."""
    if isinstance(operation.body, JsonFields):
        return {field.wire: resolve(operation.namespace, field.type) for field in operation.body.fields}
    return fields_of(resolve(operation.namespace, operation.body.type)) if isinstance(operation.body, JsonBody) else {}


def inner_of(expected: Any) -> Any:
    """What an optional type is when it is there."""
    if not types.is_typing_union(expected):
        return expected
    return next(one for one in types.members(expected, 0) if one is not type(None))


def name_of(expected: Any) -> str:
    """The qualified name of a type of the contract, `tags.v_1.Tag`."""
    return f"{expected.__module__.removeprefix(_PACKAGE).removesuffix('.types')}.{expected.__name__}"


@functools.cache
def _operations() -> tuple[Operation[Any], ...]:
    return tuple(_index.load_operations())


def _is_object(expected: Any) -> bool:
    return types.is_model(expected) or types.is_union(expected)


def _first(ranked: tuple[int, Kind]) -> int:
    return ranked[0]


@functools.cache
def _shown(operation: Operation[Any]) -> tuple[Any, str | None]:
    """The type of one object of the answer, None where it holds no objects; and the field of their list.

    The field is "" where the answer is a list, and None where it is one object.
    """
    if operation.answer is None:
        return None, None
    answer, field = resolve(operation.namespace, operation.answer), None
    if operation.paging is not None:
        field = operation.paging.items
    elif operation.method == "GET" and len(fields_of(answer)) == 1:
        field = next((name for name, one in fields_of(answer).items() if types.container(one) is list), None)
    if field is not None:
        answer = fields_of(answer)[field]
    if types.container(answer) is list:
        item = types.members(answer, 1)[0]
        return (item if _is_object(item) else None), field or ""
    return (answer if _is_object(answer) else None), None


def _parameters(operation: Operation[Any]) -> list[str]:
    """The parameters that the path ends with: what it names an object by. Not the version, and not `mrn/{mrn}`."""
    parts = operation.path.rstrip("/").removesuffix("/history").split("/")
    names: list[str] = []
    while parts[-1].startswith("{"):
        names.insert(0, parts.pop().strip("{}"))
    return [] if parts[-1].replace("-", "_") in names else [name for name in names if name != "version"]


def _collection(operation: Operation[Any]) -> str:
    path = operation.path.rstrip("/").removesuffix("/history")
    while path.endswith("}"):
        path = path.rpartition("/")[0]
    return f"{operation.host} {path}"


def _kind(operation: Operation[Any], shown: Any) -> Kind | None:
    name, fields = name_of(shown), fields_of(shown)
    parameter = next(iter(_parameters(operation)[-1:]), "")
    field = next((one for one in (parameter, "id", _ID_FIELDS.get(name)) if one in fields), None)
    return None if field is None else Kind(name, shown, field, parameter or field, _collection(operation))


def _plan(operation: Operation[Any]) -> Plan:
    shown, items = _shown(operation)
    own = kinds().get(name_of(shown)) if shown is not None else None
    kind = own or _of_collection().get(_collection(operation))
    role: Role = "canned"
    if kind is not None and items is not None:
        role = _list_role(operation)
    elif kind is not None and (own or shown is None):
        role = _role(operation, kind)
    return Plan(operation, role, kind, shown, items or "")


@functools.cache
def _of_collection() -> Mapping[str, Kind]:
    return {kind.collection: kind for kind in kinds().values()}


def _list_role(operation: Operation[Any]) -> Role:
    if operation.path.endswith("/history"):
        return "history"
    if operation.path.endswith("/updates/scan"):
        return "scan"
    return "list" if operation.method == "GET" or operation.paging is not None else "canned"


def _role(operation: Operation[Any], kind: Kind) -> Role:
    names = {one.wire for one in operation.path_parameters}
    has_id = kind.id_parameter in names
    versioned = "version" in names
    if operation.method == "GET":
        return "get" if has_id else "find" if names else "canned"
    if operation.answer is None:
        if operation.method == "DELETE" and has_id and operation.body is None:
            return "deactivate" if versioned else "delete"
        return "reactivate" if operation.method == "PATCH" and has_id and versioned else "canned"
    if operation.method == "POST" or operation.name.rpartition(".")[2] == "create":
        return "canned" if has_id else "create"
    return "update" if has_id else "canned"
