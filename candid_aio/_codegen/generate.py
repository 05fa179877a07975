"""All generated files as one value: path in the repository -> text. No I/O but reading the contract."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from candid_aio._codegen import overrides
from candid_aio._codegen.contract import Contract, load, namespace_of, simple_name
from candid_aio._codegen.plan import PACKAGE, Namespace, plan_namespace
from candid_aio._codegen.write_client import write_client
from candid_aio._codegen.write_errors import write_errors
from candid_aio._codegen.write_operations import write_operations
from candid_aio._codegen.write_packages import (
    Group,
    public_names,
    write_alias,
    write_group_client,
    write_package,
    write_roots,
)
from candid_aio._codegen.write_tables import host_of, write_exports, write_import_table, write_index
from candid_aio._codegen.write_types import write_base, write_types

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["CONTRACT", "RESOURCES", "generate"]

CONTRACT = Path(__file__).with_name("contract.json")
RESOURCES = "candid_aio/resources"
"""Everything in this folder is generated: a file that the generator does not write does not belong there."""


def generate(path: Path = CONTRACT) -> dict[str, str]:
    """Raises ValueError where the contract or the overrides hold what cannot be written without a clash."""
    contract = load(path)
    _refuse_idle_overrides(contract)
    namespaces = {name: plan_namespace(contract, name) for name in contract.namespaces()}
    files: dict[str, str] = {}
    for namespace in namespaces.values():
        folder = f"{RESOURCES}/{namespace.name.replace('.', '/')}"
        files |= {f"{folder}/{file}.py": text for file, text in _namespace_files(contract, namespace)}
    groups = _groups(contract)
    files |= dict(_packages(contract, namespaces, groups))
    files[f"{RESOURCES}/_index.py"] = write_index(contract)
    files["candid_aio/_exports.py"] = write_exports(contract)
    files["candid_aio/_roots.py"] = write_roots(groups[""])
    files["docs/imports.md"] = write_import_table(contract, namespaces)
    return files


def _namespace_files(contract: Contract, namespace: Namespace) -> Iterator[tuple[str, str]]:
    yield "types", write_types(contract, namespace)
    if namespace.base_types:
        yield "_base", write_base(namespace)
    if namespace.errors:
        yield "errors", write_errors(contract, namespace)
    if namespace.operations:
        yield "operations", write_operations(namespace)
        yield "client", write_client(namespace)


def _groups(contract: Contract) -> dict[str, Group]:
    """The namespaces above those with operations, by name; the root is the empty one."""
    children: dict[str, set[str]] = {"": set()}
    for name in contract.operation_namespaces():
        for parent, segment in _steps(name):
            children.setdefault(parent, set()).add(segment)
    aliases: dict[str, dict[str, str]] = {}
    for alias, name in overrides.ALIASES.items():
        aliases.setdefault(namespace_of(alias), {})[simple_name(alias)] = simple_name(name)
    return {name: Group(name, tuple(sorted(found)), aliases.get(name, {})) for name, found in children.items()}


def _packages(
    contract: Contract, namespaces: Mapping[str, Namespace], groups: Mapping[str, Group]
) -> Iterator[tuple[str, str]]:
    for name, folders in _folders(contract).items():
        folder = "/".join([RESOURCES, *name.split(".")]) if name else RESOURCES
        package = f"{PACKAGE}.{name}" if name else PACKAGE
        names: dict[str, list[str]] = {}
        if name in overrides.ALIASES:
            yield f"{folder}/__init__.py", write_alias(name, namespaces[overrides.ALIASES[name]])
            continue
        if name in namespaces:
            names = public_names(namespaces[name])
        elif name in groups and name:
            text = write_group_client(groups[name])
            yield f"{folder}/client.py", text
            names = {"client": _classes(text)}
        what = f"`{name}`" if name else "The namespaces of the API"
        yield f"{folder}/__init__.py", write_package(package, f"{what}, imported when first used.", names, folders)


def _classes(text: str) -> list[str]:
    return [line.split()[1].partition("(")[0] for line in text.splitlines() if line.startswith("class ")]


def _folders(contract: Contract) -> dict[str, set[str]]:
    """Each package below `resources`, and the packages in it."""
    found: dict[str, set[str]] = {"": set()}
    for name in [*contract.namespaces(), *overrides.ALIASES]:
        found.setdefault(name, set())
        for parent, segment in _steps(name):
            found.setdefault(parent, set()).add(segment)
    return dict(sorted(found.items()))


def _steps(name: str) -> Iterator[tuple[str, str]]:
    """The way to a namespace: each namespace above it, the root's name empty, and the segment that follows."""
    segments = name.split(".")
    for depth, segment in enumerate(segments):
        yield ".".join(segments[:depth]), segment


def _refuse_idle_overrides(contract: Contract) -> None:
    """An override for an operation that does not exist would hide that the contract changed."""
    known = {endpoint.name for endpoint in contract.endpoints}
    for name in [*overrides.REPEAT, *overrides.ANONYMOUS, *overrides.PAGED_LISTS]:
        if name not in known:
            message = f"an override names {name}, which the contract does not have"
            raise ValueError(message)
    for endpoint in contract.endpoints:
        if endpoint.host != host_of(namespace_of(endpoint.name)):
            message = f"{endpoint.name} is on another host than its namespace"
            raise ValueError(message)
