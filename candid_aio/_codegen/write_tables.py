"""Writes what stands beside the namespaces: `_exports.py`, `resources/_index.py` and `docs/imports.md`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._codegen.contract import Contract, namespace_of
from candid_aio._codegen.layout import HEADER, exports, from_imports, header, mapping, strings, text
from candid_aio._codegen.plan import PACKAGE, Namespace

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["host_of", "write_exports", "write_import_table", "write_index"]


def host_of(namespace: str) -> str:
    """The host that a namespace's operations are on."""
    return "pre_encounter" if namespace.split(".")[0] == "pre_encounter" else "candid_api"


def write_exports(contract: Contract) -> str:
    """The names that the official package also has at its root."""
    modules: dict[str, list[str]] = {}
    for name, qualified in sorted(contract.root_exports.items()):
        modules.setdefault(_module(contract, qualified), []).append(name)
    lines = header("The contract's names that `candid_aio` gives, too.", "Importing this imports no resource.")
    lines += ["from typing import TYPE_CHECKING", "", "from candid_aio._lazy import lazy", ""]
    table = {module: strings(names, margin=4 + len(f'"{module}": ')) for module, names in sorted(modules.items())}
    lines += mapping("_MODULES: dict[str, tuple[str, ...]] = ", table, split=True)
    lines += ["", "if TYPE_CHECKING:", *from_imports(modules, indent=4)]
    lines += ["else:", "    __getattr__, __dir__ = lazy(__name__, _MODULES)", ""]
    lines += exports(["ROOT_EXPORTS", *contract.root_exports])
    lines += ["", *_ROOT_EXPORTS]
    return "\n".join(lines) + "\n"


_ROOT_EXPORTS = '''ROOT_EXPORTS: dict[str, str] = {name: module for module, names in _MODULES.items() for name in names}
"""Name -> the module that defines it."""'''.splitlines()


def _module(contract: Contract, qualified: str) -> str:
    file = "errors" if qualified in contract.errors else "types"
    return f"{PACKAGE}.{namespace_of(qualified)}.{file}"


def write_index(contract: Contract) -> str:
    by_host: dict[str, dict[str, str]] = {"candid_api": {}, "pre_encounter": {}}
    for qualified, error in contract.errors.items():
        named = by_host[host_of(namespace_of(qualified))]
        if error.error_name in named:
            message = f"{error.error_name} is the name of two errors of one host"
            raise ValueError(message)
        named[error.error_name] = qualified
    tables = {host: _nested(named) for host, named in by_host.items()}
    lines = header("What there is in the contract: namespaces, operations and named errors.")
    lines += [
        "from importlib import import_module",
        "from typing import TYPE_CHECKING, Any",
        "",
        "if TYPE_CHECKING:",
        "    from collections.abc import Iterator",
        "",
        "    from candid_aio.errors import ApiError",
        "    from candid_aio.wire.operation import Operation",
        "",
        *exports(["CONTRACT_SHA256", "ERRORS", "NAMESPACES", "OPERATION_NAMESPACES", "load_error", "load_operations"]),
        "",
        f"CONTRACT_SHA256 = {text(contract.sha256)}",
        "",
        strings(contract.namespaces(), before="NAMESPACES: tuple[str, ...] = ("),
        "",
        strings(contract.operation_namespaces(), before="OPERATION_NAMESPACES: tuple[str, ...] = ("),
        "",
        *mapping("ERRORS: dict[str, dict[str, str]] = ", tables, split=True),
        '"""Host -> the wire\'s `errorName` -> qualified name of the error class."""',
        *_LOADERS,
    ]
    return "\n".join(lines) + "\n"


def _nested(named: Mapping[str, str]) -> str:
    return "\n".join(mapping("", {name: text(named[name]) for name in sorted(named)}, margin=8, split=True))


_LOADERS = '''

def load_error(qualified: str) -> type[ApiError]:
    """The class of a named error, such as `commons.EntityNotFoundError`."""
    namespace, _, name = qualified.rpartition(".")
    found: type[ApiError] = getattr(import_module(f"candid_aio.resources.{namespace}.errors"), name)
    return found


def load_operations() -> Iterator[Operation[Any]]:
    """All operations of the API, in the order of their namespaces. It imports the operations, and no types."""
    for namespace in OPERATION_NAMESPACES:
        module = import_module(f"candid_aio.resources.{namespace}.operations")
        for constant in module.__all__:
            yield getattr(module, constant)'''.splitlines()


def write_import_table(contract: Contract, namespaces: Mapping[str, Namespace]) -> str:
    """Where a name of the official package is imported from here, one row for each namespace."""
    lines = [
        "# Imports: the official package and this one",
        "",
        f"<!-- {HEADER} -->",
        "",
        "Names are the same; the doubled `resources` of the official paths is gone. Types, named errors and client",
        "classes are imported from the namespace's package. What the official package also gives at its root,",
        "`candid_aio` gives at its own.",
        "",
        "| official `candidhealth` | here | types | errors | operations |",
        "| --- | --- | ---: | ---: | ---: |",
        f"| `candid` (types and errors) | `candid_aio` | {len(contract.root_exports)} names in all | | |",
        "| `candid` (namespaces, as in `from candid import encounters`) | `candid_aio.resources` | | | |",
    ]
    for name, namespace in namespaces.items():
        official = "candid.resources." + ".resources.".join(name.split("."))
        counts = f"{len(namespace.types)} | {len(namespace.errors)} | {len(namespace.operations)}"
        lines.append(f"| `{official}` | `{PACKAGE}.{name}` | {counts} |")
    return "\n".join(lines) + "\n"
