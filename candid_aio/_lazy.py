"""Modules whose names are imported when they are first used (PEP 562). Imports nothing else of this package."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

__all__ = ["lazy"]


def lazy(
    package: str, names: Mapping[str, Iterable[str]] | None = None, *, subpackages: Iterable[str] = ()
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """`__getattr__` and `__dir__` for the module `package`.

    `names` are by the module that defines them: one of the package's own, or with a dot a full module name. What was
    looked up once stays in the module. Raises AttributeError for any other name, as modules do.
    """
    modules = {
        name: module if "." in module else f"{package}.{module}"
        for module, found in (names or {}).items()
        for name in found
    }
    folders = frozenset(subpackages)

    def get(name: str) -> object:
        if name in folders:
            return import_module(f"{package}.{name}")
        if name not in modules:
            message = f"module {package!r} has no attribute {name!r}"
            raise AttributeError(message)
        value = getattr(import_module(modules[name]), name)
        setattr(sys.modules[package], name, value)
        return value

    def names_of() -> list[str]:
        return sorted({*vars(sys.modules[package]), *modules, *folders})

    return get, names_of
