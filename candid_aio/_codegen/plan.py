"""What will be written, decided from the contract and the overrides: names, modules, order. Writes nothing.

Whatever could clash is refused here with a ValueError, never papered over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from candid_aio._codegen import overrides
from candid_aio._codegen.contract import (
    Contract,
    Endpoint,
    NamedError,
    Object,
    Type,
    mentioned,
    namespace_of,
    simple_name,
)
from candid_aio._codegen.expressions import STANDARD, Expression, python, references
from candid_aio.wire.operation import Paging, Repeat

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["Namespace", "Pages", "PlannedOperation", "class_stem", "module_of", "plan_namespace", "plan_operation"]

PACKAGE = "candid_aio.resources"


@attrs.frozen
class Pages:
    """How to walk an operation's pages, and the type of what they list."""

    paging: Paging
    item: Expression


@attrs.frozen
class PlannedOperation:
    """An endpoint with what the overrides add to it."""

    endpoint: Endpoint
    errors: tuple[NamedError, ...]
    repeat: Repeat
    reads: bool
    pages: Pages | None
    authenticated: bool

    @property
    def method(self) -> str:
        return simple_name(self.endpoint.name)

    @property
    def constant(self) -> str:
        return self.method.upper()

    @property
    def iterator(self) -> str:
        """The name of the method that iterates over all pages."""
        return f"iter_{self.method.removeprefix('get_')}"


@attrs.frozen
class Namespace:
    """One namespace: its types in the order of writing, its errors and operations, and the names of foreign types."""

    name: str
    types: tuple[Type, ...]
    base_types: tuple[str, ...]
    errors: tuple[str, ...]
    operations: tuple[PlannedOperation, ...]
    names: Mapping[str, str]
    modules: Mapping[str, str]

    def name_of(self, qualified: str) -> str:
        """What a type is called in this namespace's modules."""
        return STANDARD.get(qualified) or self.names[qualified]

    def python(self, expression: Expression) -> str:
        """The expression as it stands in annotations."""
        return python(expression, self.name_of)

    def evaluable(self, expression: Expression) -> str:
        """The expression as text that is evaluated with this namespace's names."""
        return python(
            expression, lambda name: STANDARD[name].removeprefix("dt.") if name in STANDARD else self.names[name]
        )

    def imports(self, qualified: Iterable[str]) -> dict[str, set[str]]:
        """Module -> what to import from it, for types used in a module of this namespace."""
        found: dict[str, set[str]] = {}
        for name in qualified:
            local, simple = self.names[name], simple_name(name)
            imported = simple if local == simple else f"{simple} as {local}"
            found.setdefault(self.modules[name], set()).add(imported)
        return found

    def reference(self, qualified: str) -> str:
        """Where `_REFS` finds a type: its module, and its name there where it is called otherwise here."""
        module, simple = self.modules[qualified], simple_name(qualified)
        return module if self.names[qualified] == simple else f"{module}:{simple}"


def module_of(namespace: str, file: str = "types") -> str:
    return f"{PACKAGE}.{namespace}.{file}"


def class_stem(segment: str) -> str:
    """`PreEncounter` of `pre_encounter`, `V4` of `v_4`: the official package's way to name clients."""
    return "".join(part.capitalize() for part in segment.split("_"))


def plan_namespace(contract: Contract, name: str) -> Namespace:
    own = {key: found for key, found in contract.types.items() if namespace_of(key) == name}
    errors = tuple(key for key in contract.errors if namespace_of(key) == name)
    endpoints = [endpoint for endpoint in contract.endpoints if namespace_of(endpoint.name) == name]
    bases = _base_types(contract)
    used = {*own, *_used(contract, own.values(), errors, endpoints)}
    operations = tuple(plan_operation(contract, endpoint) for endpoint in endpoints)
    _refuse_clashes(name, [simple_name(key) for key in [*own, *errors]])
    _refuse_clashes(name, [*(one.method for one in operations), *(one.iterator for one in operations if one.pages)])
    return Namespace(
        name=name,
        types=tuple(_in_order(own)),
        base_types=tuple(key for key in own if key in bases),
        errors=errors,
        operations=operations,
        names=_local_names(name, used),
        modules={key: module_of(namespace_of(key), "_base" if key in bases else "types") for key in used},
    )


def plan_operation(contract: Contract, endpoint: Endpoint) -> PlannedOperation:
    default = overrides.REPEAT_BY_METHOD[endpoint.method]
    override = overrides.REPEAT.get(endpoint.name)
    if override is not None and override.repeat == default:
        message = f"{endpoint.name}: the override says what holds without it"
        raise ValueError(message)
    paging = _paging(contract, endpoint)
    return PlannedOperation(
        endpoint=endpoint,
        errors=tuple(contract.errors[name] for name in endpoint.errors),
        repeat=default if override is None else override.repeat,
        reads=endpoint.method == "GET" or (override is not None and override.reads),
        pages=None if paging is None else Pages(paging, _item(contract, endpoint, paging)),
        authenticated=endpoint.name not in overrides.ANONYMOUS,
    )


def _paging(contract: Contract, endpoint: Endpoint) -> Paging | None:
    items = overrides.PAGED_LISTS.get(endpoint.name, "items")
    body = () if endpoint.body is None else endpoint.body.fields
    if any(field.name == "page_token" for field in endpoint.query + body):
        return Paging(items=items)
    if endpoint.body is not None and endpoint.body.kind == "json":
        whole = contract.types.get(body[0].type.head)
        if isinstance(whole, Object) and any(field.name == "page_token" for field in contract.fields_of(whole.name)):
            return Paging(items=items, token="request")  # noqa: S106  # a page token opens nothing
    return None


def _item(contract: Contract, endpoint: Endpoint, paging: Paging) -> Expression:
    """The type of what the pages list. Raises ValueError where the answer is no such page."""
    answer = contract.types.get(endpoint.answer.head) if endpoint.answer else None
    fields = {field.name: field for field in contract.fields_of(answer.name)} if isinstance(answer, Object) else {}
    if "next_page_token" not in fields or paging.items not in fields or fields[paging.items].type.head != "list":
        message = f"{endpoint.name}: takes a page token, but its answer is no page with a list of {paging.items}"
        raise ValueError(message)
    return fields[paging.items].type.arguments[0]


def _used(
    contract: Contract, own: Iterable[Type], errors: Iterable[str], endpoints: Iterable[Endpoint]
) -> Iterator[str]:
    for found in own:
        yield from mentioned(found)
    for name in errors:
        yield from references(contract.errors[name].content)
    for endpoint in endpoints:
        for expression in endpoint.expressions():
            yield from references(expression)
        planned = plan_operation(contract, endpoint)
        if planned.pages is not None:
            yield from references(planned.pages.item)


def _in_order(own: Mapping[str, Type]) -> Iterator[Type]:
    """Aliases of foreign things and enums first; a class after its bases; unions and aliases of own types last."""
    written: set[str] = set()

    def write(name: str) -> Iterator[Type]:
        if name in written:
            return
        written.add(name)
        found = own[name]
        needed = found.extends if isinstance(found, Object) else tuple(mentioned(found))
        for other in needed:
            if other in own:
                yield from write(other)
        yield found

    ranks = {"Alias": 0, "Enum": 1, "Object": 2, "Union": 3}
    for name in sorted(own, key=lambda name: ranks[type(own[name]).__name__]):
        yield from write(name)


def _local_names(namespace: str, used: Iterable[str]) -> dict[str, str]:
    """Own names stay; of foreign types with one name each gets its namespace's name before it."""
    by_name: dict[str, list[str]] = {}
    for qualified in sorted(used):
        by_name.setdefault(simple_name(qualified), []).append(qualified)
    names: dict[str, str] = {}
    for simple, same in by_name.items():
        for qualified in same:
            foreign = namespace_of(qualified) != namespace
            names[qualified] = _prefix(qualified) + simple if foreign and len(same) > 1 else simple
    _refuse_clashes(namespace, names.values())
    return names


def _prefix(qualified: str) -> str:
    segments = [part for part in namespace_of(qualified).split(".") if not part.startswith("v_")]
    return class_stem(segments[-1])


def _base_types(contract: Contract) -> set[str]:
    """Classes that go to `_base.py`: they have a descendant in a namespace that their own inherits from in turn."""
    ancestors = {name: set(_ancestors(contract, name)) for name in contract.types}
    inherits: dict[str, set[str]] = {}
    for name, above in ancestors.items():
        inherits.setdefault(namespace_of(name), set()).update(namespace_of(other) for other in above)
    return {
        other
        for name, above in ancestors.items()
        for other in above
        if namespace_of(other) != namespace_of(name) and namespace_of(name) in inherits[namespace_of(other)]
    }


def _ancestors(contract: Contract, name: str) -> Iterator[str]:
    found = contract.types[name]
    if isinstance(found, Object):
        for base in found.extends:
            yield base
            yield from _ancestors(contract, base)


def _refuse_clashes(where: str, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            message = f"{where}: two things would be called {name}"
            raise ValueError(message)
        seen.add(name)
