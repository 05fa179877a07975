"""Writes the lazy `__init__.py` of each package under `resources`, and the clients that only hold others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from candid_aio._codegen.contract import simple_name
from candid_aio._codegen.layout import (
    bracketed,
    docstring,
    exports,
    from_imports,
    header,
    import_blocks,
    short_docstring,
    strings,
    text,
)
from candid_aio._codegen.plan import PACKAGE, Namespace
from candid_aio._codegen.write_client import CLIENTS, Flavour

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Group", "public_names", "write_alias", "write_group_client", "write_package", "write_roots"]


@attrs.frozen
class Group:
    """A namespace whose clients hold those of others: `children` are segments, `aliases` second names of them."""

    name: str
    children: tuple[str, ...]
    aliases: Mapping[str, str]


def write_package(name: str, what: str, names: Mapping[str, Iterable[str]], subpackages: Iterable[str]) -> str:
    """An `__init__.py`. `names` are by module of the package, or by full module name."""
    subpackages = sorted(subpackages)
    tables = {file: sorted(set(found)) for file, found in sorted(names.items()) if found}
    everything = [*subpackages, *(one for found in tables.values() for one in found)]
    lines = [*header(what), "from typing import TYPE_CHECKING", "", "from candid_aio._lazy import lazy", ""]
    checked = {(file if "." in file else f"{name}.{file}"): found for file, found in tables.items()}
    if subpackages:
        checked[name] = list(subpackages)
    lines += ["if TYPE_CHECKING:", *from_imports(checked, indent=4)]
    arguments = ["__name__"]
    if tables:
        arguments.append(_table(tables))
    if subpackages:
        arguments.append(strings(subpackages, before="subpackages=(", margin=8))
    lines += ["else:", *bracketed("__getattr__, __dir__ = lazy(", arguments, ")", indent=4), "", *exports(everything)]
    return "\n".join(lines) + "\n"


def _table(tables: Mapping[str, list[str]]) -> str:
    entries = [strings(found, before=f"{text(file)}: (", margin=12) for file, found in tables.items()]
    return "\n".join(bracketed("{", entries, "}", split=True))


def write_alias(alias: str, namespace: Namespace) -> str:
    """The package of a second name: everything comes from the first one's modules."""
    first = f"{PACKAGE}.{namespace.name}"
    names = {f"{first}.{file}": found for file, found in public_names(namespace).items()}
    return write_package(f"{PACKAGE}.{alias}", f"Another name of `{namespace.name}`.", names, ())


def public_names(namespace: Namespace) -> dict[str, list[str]]:
    """What a namespace's package gives, by module."""
    segment = simple_name(f".{namespace.name}")
    return {
        "client": [flavour.class_name(segment) for flavour in CLIENTS] if namespace.operations else [],
        "errors": [simple_name(name) for name in namespace.errors],
        "types": [simple_name(found.name) for found in namespace.types],
    }


def write_group_client(group: Group) -> str:
    segment = simple_name(f".{group.name}")
    lines = [*header(f"The clients of `{group.name}`, which hold those of its namespaces.")]
    classes = [line for flavour in CLIENTS for line in ["", "", *_group(group, flavour, segment)]]
    lines += _holder_imports(f"{PACKAGE}.{group.name}", group, CLIENTS)
    lines += exports(flavour.class_name(segment) for flavour in CLIENTS)
    return "\n".join(lines + classes) + "\n"


def write_roots(group: Group) -> str:
    """`_roots.py`: what `AsyncCandidApiClient` and `CandidApiClient` inherit their namespaces from."""
    lines = header("The top-level namespaces of the clients. Importing this imports none of them.")
    lines += _holder_imports(PACKAGE, group, CLIENTS[:2])
    lines += exports(["AsyncRoot", "BlockingRoot"])
    for flavour, name in zip(CLIENTS, ["AsyncRoot", "BlockingRoot"], strict=False):
        lines += ["", "", f"class {name}({flavour.base}):", '    """The namespaces, each imported when first used."""']
        lines += _properties(PACKAGE, group, flavour)
    return "\n".join(lines) + "\n"


def _holder_imports(package: str, group: Group, flavours: Iterable[Flavour]) -> list[str]:
    clients = {
        f"{package}.{child}.client": {flavour.class_name(child) for flavour in flavours} for child in group.children
    }
    run_time = import_blocks(
        ["from functools import cached_property", "from typing import TYPE_CHECKING"],
        ["from candid_aio.wire.resource import AsyncResource, BlockingResource"],
    )
    return [*run_time, "if TYPE_CHECKING:", *from_imports(clients, indent=4), ""]


def _group(group: Group, flavour: Flavour, segment: str) -> list[str]:
    way = f"{'async' if flavour.is_async else 'sync'}{', as raw answers' if flavour.is_raw else ''}"
    lines = [f"class {flavour.class_name(segment)}({flavour.base}):"]
    lines += short_docstring(f"The namespaces of `{group.name}`, {way}.", "Each is imported when first used.", indent=4)
    if not flavour.is_raw:
        twin = flavour.raw_twin().class_name(segment)
        lines += [
            "",
            "    @property",
            f"    def with_raw_response(self) -> {twin}:",
            '        """The same namespaces, whose operations answer `RawResponse`."""',
            f"        return {twin}(self._caller)",
        ]
    return lines + _properties(f"{PACKAGE}.{group.name}", group, flavour)


def _properties(package: str, group: Group, flavour: Flavour) -> list[str]:
    lines: list[str] = []
    for child in group.children:
        name = flavour.class_name(child)
        lines += [
            "",
            "    @cached_property",
            f"    def {child}(self) -> {name}:",
            f"        from {package}.{child} import client",
            "",
            f"        return client.{name}(self._caller)",
        ]
    for alias, child in group.aliases.items():
        lines += [
            "",
            "    @property",
            f"    def {alias}(self) -> {flavour.class_name(child)}:",
            *docstring([f"Another name of `{child}`."], indent=8),
            f"        return self.{child}",
        ]
    return lines
