"""Evaluates type expressions of the generated modules, importing what they name on first need.

Annotations stay text until a class is first used, so that importing one namespace does not import the others that it
mentions. Each generated module has a table `_REFS` of the foreign names that it mentions. Nothing here is for users.
"""

from __future__ import annotations

import functools
import importlib
import sys
import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["LOCK", "evaluate", "resolve"]

LOCK = threading.RLock()
"""Held while classes are completed and decoders are built: first use from several threads at once is common."""

_scopes: dict[str, _Scope] = {}
_evaluated: dict[tuple[str, str], Any] = {}


class _Scope(dict[str, Any]):
    """The names of one module: its own, and those in its `_REFS`, imported when they are first looked up."""

    def __init__(self, module: ModuleType) -> None:
        super().__init__()
        self._module = module

    def __missing__(self, name: str) -> Any:
        own = vars(self._module)
        if name in own:
            return own[name]
        module, _, attribute = own.get("_REFS", {})[name].partition(":")
        value = getattr(importlib.import_module(module), attribute or name)
        self[name] = value
        return value


def evaluate(expression: str, module: str) -> Any:
    """The type that `expression` means in `module`, a module's full name. Raises NameError for an unknown name.

    What the generated modules say is kept. A user may define a name anew, in a notebook for instance.
    """
    key = (module, expression)
    if key in _evaluated:
        return _evaluated[key]
    scope = _scopes.get(module)
    if scope is None:
        importlib.import_module(module)
        scope = _scopes.setdefault(module, _Scope(sys.modules[module]))
    # The expressions are the generator's own and the models' annotations: code of this package or of its user.
    value = eval(expression, {}, scope)  # noqa: S307
    if module.startswith("candid_aio."):
        _evaluated[key] = value
    return value


@functools.cache
def resolve(namespace: str, expression: str) -> Any:
    """The type that `expression` means in the types module of a namespace such as `encounters.v_4`."""
    return evaluate(expression, f"candid_aio.resources.{namespace}.types")
