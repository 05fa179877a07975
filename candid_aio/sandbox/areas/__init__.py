"""What has meaning beyond storing: each module in here is an area, found by being in here (names with `_` are helpers).

An area may export:
- `BEHAVIOURS: Mapping[str, Behaviour]`: what is done for an operation, by its name; it goes before the generic one
- `LAYOUTS: Mapping[str, Layout]`: what the store keeps ready, by kind
- `WATCHERS: Mapping[str, Callable[[World, Change], None]]`: called for each change of a record of a kind, in its
  transaction
- `tick(world)`: does what is due by the clock; called before each request and when the clock was moved, in a
  transaction
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from candid_aio.sandbox.calls import Behaviour, World
    from candid_aio.sandbox.store import Change, Layout

__all__ = ["behaviours", "hooks", "layouts", "watchers"]

Watcher: TypeAlias = "Callable[[World, Change], None]"


def behaviours() -> Mapping[str, Behaviour]:
    """By name of the operation. Raises RuntimeError where two areas claim the same."""
    return _merged("BEHAVIOURS")


def layouts() -> Mapping[str, Layout]:
    """By kind. Raises RuntimeError where two areas claim the same."""
    return _merged("LAYOUTS")


def watchers() -> list[tuple[str, Watcher]]:
    """Kinds, and who is told of their changes; several may be told of one kind."""
    return [one for module in _modules() for one in getattr(module, "WATCHERS", {}).items()]


def hooks(name: str) -> list[Callable[[World], None]]:
    """The functions `seed` or `tick` of the areas that have one."""
    return [getattr(module, name) for module in _modules() if hasattr(module, name)]


@functools.cache
def _modules() -> list[Any]:
    names = sorted(module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))
    return [importlib.import_module(f"{__name__}.{name}") for name in names]


def _merged(attribute: str) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for module in _modules():
        own = getattr(module, attribute, {})
        if twice := merged.keys() & own.keys():
            message = f"two areas of the sandbox claim {', '.join(sorted(twice))}"
            raise RuntimeError(message)
        merged |= own
    return merged
