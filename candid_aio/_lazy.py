"""What is imported when it is first used: modules' names (PEP 562), namespaces, the call path.

Imports nothing else of this package.
"""

from __future__ import annotations

import os
import sys
import threading
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

__all__ = ["LOCK", "lazy", "load", "namespace"]

LOCK = threading.RLock()
"""Held by a call that imports, completes a class or builds a decoder, since it is the first to need it.

First use from several threads at once is common, and a fork waits for it: what another thread has imported or completed
by half is never finished in the child. No module's own code may take it, for who imports that module may hold it.
"""

# Systems that cannot fork do not have it.
getattr(os, "register_at_fork", dict)(before=LOCK.acquire, after_in_parent=LOCK.release, after_in_child=LOCK.release)


def load(module: str) -> Any:
    """The module. For calls, which hold the lock while they import."""
    with LOCK:
        return import_module(module)


if TYPE_CHECKING:
    namespace = cached_property
else:

    class namespace(cached_property):  # noqa: N801 - stands in the place of `cached_property`
        """A property that imports when it is first looked at."""

        def __get__(self, instance, owner=None):
            with LOCK:
                return super().__get__(instance, owner)


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
