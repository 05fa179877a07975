"""Writes `operations.py` of a namespace: its endpoints as data, one `Operation` each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._codegen.expressions import references
from candid_aio._codegen.layout import (
    bracketed,
    exports,
    from_imports,
    header,
    import_blocks,
    nested,
    strings,
    text,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from candid_aio._codegen.contract import Body, Field
    from candid_aio._codegen.plan import Namespace, PlannedOperation
    from candid_aio.wire.operation import Paging

__all__ = ["write_operations"]

_VALUES = {"JsonBody", "JsonFields", "Multipart", "Operation", "Paging", "Parameter"}


def write_operations(namespace: Namespace) -> str:
    definitions = [_operation(namespace, operation) for operation in namespace.operations]
    used = {word for lines in definitions for line in lines for word in words(line)}
    answers = [one.endpoint.answer for one in namespace.operations if one.endpoint.answer is not None]
    types = {name for answer in answers for name in references(answer)}
    checked = import_blocks(
        from_imports({"typing": {"Any"} & used, "uuid": {"UUID"} & used}, indent=4),
        from_imports(namespace.imports(types), indent=4),
    )
    lines = header(f"The operations of `{namespace.name}`, as data.")
    lines += import_blocks(
        from_imports({"typing": {"TYPE_CHECKING"} if checked else set()}),
        from_imports({"candid_aio.wire.operation": _VALUES & used}),
    )
    lines += ["if TYPE_CHECKING:", *checked] if checked else []
    lines += exports(operation.constant for operation in namespace.operations)
    for definition in definitions:
        lines += ["", *definition]
    return "\n".join(lines) + "\n"


def _operation(namespace: Namespace, operation: PlannedOperation) -> list[str]:
    endpoint = operation.endpoint
    answer = None if endpoint.answer is None else namespace.python(endpoint.answer)
    arguments = [
        f"name={text(endpoint.name)}",
        f"method={text(endpoint.method)}",
        f"host={text(endpoint.host)}",
        f"path={text(endpoint.path)}",
    ]
    if endpoint.path_parameters:
        arguments.append(f"path_parameters={_parameters(namespace, endpoint.path_parameters)}")
    if endpoint.query:
        arguments.append(f"query={_parameters(namespace, endpoint.query)}")
    if endpoint.body is not None:
        arguments.append(f"body={_body(namespace, endpoint.body)}")
    if endpoint.answer is not None:
        arguments.append(f"answer={text(namespace.evaluable(endpoint.answer))}")
    if endpoint.errors:
        arguments.append(strings(endpoint.errors, before="errors=(", margin=4))
    arguments.append(f"repeat={text(operation.repeat)}")
    if operation.reads:
        arguments.append("reads=True")
    if operation.pages is not None:
        arguments.append(f"paging={_paging(operation.pages.paging)}")
    if not operation.authenticated:
        arguments.append("authenticated=False")
    return bracketed(f"{operation.constant}: Operation[{answer}] = Operation(", arguments, ")", split=True)


def _paging(paging: Paging) -> str:
    arguments = [] if paging.items == "items" else [f"items={text(paging.items)}"]
    arguments += [] if paging.token == "argument" else [f"token={text(paging.token)}"]  # noqa: S105  # opens nothing
    return f"Paging({', '.join(arguments)})"


def _parameters(namespace: Namespace, fields: Sequence[Field], margin: int = 8) -> str:
    items = [_parameter(namespace, field, margin) for field in fields]
    return "\n".join(bracketed("(", items, ")", split=len(items) > 1)) if len(items) != 1 else f"({items[0]},)"


def _parameter(namespace: Namespace, field: Field, margin: int) -> str:
    arguments = [text(field.name), text(namespace.evaluable(field.type))]
    if field.wire != field.name:
        arguments.append(f"wire={text(field.wire)}")
    if not field.required:
        arguments.append("required=False")
    return nested("Parameter(", arguments, ")", margin=margin)


def _body(namespace: Namespace, body: Body) -> str:
    match body.kind:
        case "json":
            (whole,) = body.fields
            return f"JsonBody({text(whole.name)}, {text(namespace.evaluable(whole.type))})"
        case "json_fields":
            return "\n".join(bracketed("JsonFields(", [_parameters(namespace, body.fields, 12)], ")", split=True))
        case _:
            parts = [
                f"files={_parameters(namespace, body.files, 12)}",
                f"fields={_parameters(namespace, body.fields, 12)}",
            ]
            return "\n".join(bracketed("Multipart(", parts, ")", split=True))
