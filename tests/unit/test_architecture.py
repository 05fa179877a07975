"""Holds the lines between the rooms (README, "Architecture") by reading the imports; runs none of the code."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

PACKAGE = Path(__file__).parents[2] / "candid_aio"

BASE = {"_version", "environment", "errors", "options", "response", "pagination"}
"""Rooms without I/O on which every other room may stand."""

MAY_IMPORT: dict[str, set[str]] = {
    "_version": set(),
    "_lazy": set(),
    "environment": set(),
    "options": {"environment"},
    "errors": {"wire"},
    "response": {"wire"},
    "pagination": {"errors", "options", "response", "wire"},
    "wire": {"_lazy", "errors", "options", "response"},
    "resources": {"_lazy", "errors", "options", "response", "wire", "resources"},
    "_exports": {"_lazy", "resources"},
    "_roots": {"resources", "wire"},
    "transport": BASE | {"wire"},
    "warming": {"resources", "wire"},
    "building": BASE | {"wire", "transport"},
    "client": BASE | {"wire", "transport", "warming", "_roots", "blocking", "building"},
    "blocking": BASE | {"wire", "transport", "warming", "_roots", "building", "client"},
    "sandbox": BASE | {"", "wire", "resources", "sandbox"},
    "submission": BASE | {"", "wire", "resources", "client", "blocking"},
    "cli": BASE | {"", "wire", "resources", "client", "blocking", "sandbox", "submission"},
    "pytest_plugin": {"", "sandbox"},
    "_codegen": {"wire"},
}
"""Room -> the rooms that it may import. "" is `candid_aio` itself, the public surface."""

OUTSIDE: dict[str, set[str]] = {
    "errors": {"attrs"},
    "options": {"attrs", "tenacity"},
    "environment": {"attrs"},
    "response": {"attrs"},
    "pagination": {"attrs"},
    "wire": {"attrs", "cattrs", "msgspec"},
    "resources": set(),
    "transport": {"aiohttp", "anyio", "attrs", "msgspec", "tenacity", "uvloop", "yarl"},  # yarl: aiohttp's URLs
    "building": {"attrs"},
    "client": set(),
    "blocking": {"attrs"},
    "sandbox": {"aiohttp", "attrs", "msgspec"},
    "submission": {"anyio", "attrs", "msgspec"},
    "cli": {"anyio", "attrs", "rich", "typer"},
    "pytest_plugin": {"pytest"},
    "_codegen": {"attrs"},
}
"""Room -> what it may import from outside. A room that is not named here imports the standard library only."""

TYPES_ONLY = {"aiohttp", "tenacity", "cattrs"}
"""Public signatures name these types: the import stands under TYPE_CHECKING and never runs."""


class Import(NamedTuple):
    file: str
    line: int
    module: str
    for_types: bool

    def __str__(self) -> str:
        return f"{self.file}:{self.line} imports {self.module}"


def is_type_checking(node: ast.If) -> bool:
    return isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def imports_below(node: ast.AST, file: str, *, package: str, for_types: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            for name in child.names:
                yield Import(file, child.lineno, name.name, for_types)
        elif isinstance(child, ast.ImportFrom):
            yield from imported_names(child, file, package, for_types=for_types)
        elif isinstance(child, ast.If) and is_type_checking(child):
            for statement in child.body:
                wrapped = ast.Module([statement], [])
                yield from imports_below(wrapped, file, package=package, for_types=True)
            for statement in child.orelse:
                yield from imports_below(ast.Module([statement], []), file, package=package, for_types=for_types)
        else:
            yield from imports_below(child, file, package=package, for_types=for_types)


def imported_names(node: ast.ImportFrom, file: str, package: str, *, for_types: bool) -> Iterator[Import]:
    """`from candid_aio import errors` is an import of the room, `from candid_aio import ApiError` of the surface."""
    parents = package.split(".")
    start = ".".join(parents[: len(parents) - node.level + 1]) if node.level else ""
    module = ".".join(part for part in (start, node.module or "") if part)
    for name in node.names:
        full = f"{module}.{name.name}"
        path = PACKAGE.parent / Path(*full.split("."))
        is_module = path.is_dir() or path.with_suffix(".py").exists()
        yield Import(file, node.lineno, full if is_module else module, for_types)


def imports_of(path: Path) -> list[Import]:
    relative = path.relative_to(PACKAGE.parent)
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return list(imports_below(tree, str(relative), package=".".join(relative.parts[:-1]), for_types=False))


def room_of(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else ""


SOURCES = sorted(PACKAGE.rglob("*.py"))
IMPORTS = [
    (room_of(".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)), imports_of(path)) for path in SOURCES
]


def test_every_room_has_its_line() -> None:
    assert {room for room, _ in IMPORTS} <= MAY_IMPORT.keys() | {"__init__"}


def test_rooms_import_only_what_their_line_allows() -> None:
    crossings = [
        str(item)
        for room, items in IMPORTS
        if room != "__init__"
        for item in items
        if item.module.partition(".")[0] == "candid_aio"
        and (target := room_of(item.module)) != room
        and target not in MAY_IMPORT[room]
        and not (item.for_types and room == "wire" and target == "resources")
    ]
    assert not crossings, "\n".join(crossings)


def test_what_comes_from_outside_stays_in_its_room() -> None:
    strangers = [
        str(item)
        for room, items in IMPORTS
        for item in items
        if (top := item.module.partition(".")[0]) not in sys.stdlib_module_names
        and top not in {"candid_aio", "__future__"}
        and top not in OUTSIDE.get(room, set())
        and not (item.for_types and top in TYPES_ONLY)
    ]
    assert not strangers, "\n".join(strangers)


def test_only_transport_and_sandbox_do_network_io() -> None:
    network = {"aiohttp", "socket", "ssl", "http", "urllib.request", "selectors"}
    reaching = {
        room
        for room, items in IMPORTS
        for item in items
        if not item.for_types and (item.module.partition(".")[0] in network)
    }
    assert reaching <= {"transport", "sandbox"}


def test_the_official_sdk_is_imported_nowhere() -> None:
    assert [str(item) for _, items in IMPORTS for item in items if item.module.split(".")[0] == "candid"] == []


@pytest.mark.parametrize(
    "path", [path for path in SOURCES if "resources" not in path.parts], ids=lambda path: path.name
)
def test_each_file_says_what_it_does(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text)), f"{path} has no docstring"
    assert len(text.splitlines()) <= 420 or path.name in {"_exports.py", "_roots.py"}, (
        f"{path} is too long to be one thing"
    )


def test_the_reader_of_imports_sees_them_all() -> None:
    """The other tests pass on an empty list, so this one shows that the list is not empty by mistake."""
    source = """
from typing import TYPE_CHECKING
from candid_aio import environment, ApiError
from . import operation
if TYPE_CHECKING:
    import aiohttp
else:
    import cattrs
def later():
    from candid_aio.client import x
"""
    found = list(imports_below(ast.parse(source), "x.py", package="candid_aio.wire", for_types=False))
    assert [(item.module, item.for_types) for item in found] == [
        ("typing", False),
        ("candid_aio.environment", False),
        ("candid_aio", False),
        ("candid_aio.wire.operation", False),
        ("aiohttp", True),
        ("cattrs", False),
        ("candid_aio.client", False),
    ]
