"""Importing namespaces and building their decoders and checkers ahead of the first call. No I/O, no event loop."""

from __future__ import annotations

from importlib import import_module
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from candid_aio.wire.codec import prepare
from candid_aio.wire.names import resolve
from candid_aio.wire.operation import JsonBody, JsonFields, Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["warm_up"]


def warm_up(names: Iterable[str]) -> None:
    """Import and prepare the namespaces that `names` mean. Raises ValueError, first of all, for a name that is none."""
    index: Any = import_module("candid_aio.resources._index")
    chosen: list[str] = []
    for name in names:
        found = [known for known in index.NAMESPACES if known == name or known.startswith(f"{name}.")]
        if not found:
            message = f"there is no namespace {name!r}"
            raise ValueError(message)
        chosen += found
    for namespace in dict.fromkeys(chosen):
        import_module(f"candid_aio.resources.{namespace}.types")
        if namespace in index.OPERATION_NAMESPACES:
            # And those of the namespaces around it, by which a client comes to it.
            for around in accumulate(namespace.split("."), "{}.{}".format):
                import_module(f"candid_aio.resources.{around}.client")
            _prepare_operations(namespace)
    # The first call fetches a token.
    _prepare_operations("auth.default")
    # The call path itself with the HTTP library, and what drives retries.
    for name in ("candid_aio.transport.journey", "candid_aio.transport.resolver", "tenacity"):
        import_module(name)


def _prepare_operations(namespace: str) -> None:
    operations = import_module(f"candid_aio.resources.{namespace}.operations")
    for name in operations.__all__:
        operation: Operation[Any] = getattr(operations, name)
        if operation.answer is not None:
            prepare(resolve(namespace, operation.answer))
        for expression in _sent(operation):
            prepare(resolve(namespace, expression), sent=True)


def _sent(operation: Operation[Any]) -> Iterator[str]:
    yield from (parameter.type for parameter in (*operation.path_parameters, *operation.query))
    if isinstance(operation.body, JsonBody):
        yield operation.body.type
    elif isinstance(operation.body, JsonFields):
        yield from (field.type for field in operation.body.fields)
