"""Writes `errors.py` of a namespace: the named errors, which the wire tells apart by `errorName`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._codegen.contract import Contract, NamedError, simple_name
from candid_aio._codegen.expressions import references
from candid_aio._codegen.layout import exports, from_imports, header, import_blocks, short_docstring, spaced, text

if TYPE_CHECKING:
    from candid_aio._codegen.plan import Namespace

__all__ = ["write_errors"]


def write_errors(contract: Contract, namespace: Namespace) -> str:
    errors = [contract.errors[name] for name in namespace.errors]
    used = {name for error in errors for name in references(error.content)}
    lines = header(f"The named errors of `{namespace.name}`.")
    lines += import_blocks(
        from_imports({"typing": {"TYPE_CHECKING"} if used else set()}),
        from_imports({"candid_aio.errors": {"ApiError"}}),
    )
    if used:
        lines += ["if TYPE_CHECKING:", *from_imports(namespace.imports(used), indent=4), ""]
    lines += exports(simple_name(error.name) for error in errors)
    lines += spaced([_error(namespace, error) for error in errors])
    return "\n".join(lines) + "\n"


def _error(namespace: Namespace, error: NamedError) -> list[str]:
    content = namespace.python(error.content)
    return [
        f"class {simple_name(error.name)}(ApiError):",
        *short_docstring(f"{error.status} `{error.error_name}`.", f"Its `body` is `{content}`.", indent=4),
        "",
        f"    error_name = {text(error.error_name)}",
        f"    namespace = {text(namespace.name)}",
        f"    content = {text(namespace.evaluable(error.content))}",
        "",
        f"    body: {content}",
    ]
