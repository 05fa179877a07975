"""Writes `client.py` of a namespace: async, sync, and the raw twins of both. Every method is one expression."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from candid_aio._codegen.contract import Field, simple_name
from candid_aio._codegen.describe import describe
from candid_aio._codegen.expressions import references
from candid_aio._codegen.layout import (
    WIDTH,
    bracketed,
    docstring,
    exports,
    from_imports,
    header,
    import_blocks,
    nested,
    short_docstring,
    text,
    words,
)
from candid_aio._codegen.plan import Namespace, Pages, PlannedOperation, class_stem

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["CLIENTS", "Flavour", "write_client"]


@attrs.frozen
class Flavour:
    """One of the four client classes of a namespace."""

    prefix: str
    is_async: bool
    is_raw: bool

    @property
    def base(self) -> str:
        return "AsyncResource" if self.is_async else "BlockingResource"

    def class_name(self, segment: str) -> str:
        return f"{self.prefix}{class_stem(segment)}Client"

    def plain_twin(self) -> Flavour:
        return attrs.evolve(self, prefix=self.prefix.removesuffix("Raw"), is_raw=False)

    def raw_twin(self) -> Flavour:
        return attrs.evolve(self, prefix=f"{self.prefix}Raw", is_raw=True)


_ASYNC, _BLOCKING = Flavour("Async", True, False), Flavour("", False, False)
CLIENTS = (_ASYNC, _BLOCKING, _ASYNC.raw_twin(), _BLOCKING.raw_twin())
"""The order in which they are written."""


def write_client(namespace: Namespace) -> str:
    segment = simple_name(f".{namespace.name}")
    classes = [line for flavour in CLIENTS for line in ["", "", *_client(namespace, flavour, segment)]]
    used = {word for line in classes for word in words(line)}
    types = {name for operation in namespace.operations for name in _types(operation)}
    lines = header(f"The clients of `{namespace.name}`.", "They hand operation and arguments to the one call path.")
    lines += import_blocks(
        from_imports({"typing": {"TYPE_CHECKING"}}),
        from_imports(
            {
                f"candid_aio.resources.{namespace.name}": {"operations"},
                "candid_aio.wire.resource": {"OMIT", "AsyncResource", "BlockingResource"} & used,
            }
        ),
    )
    lines.append("if TYPE_CHECKING:")
    standard = ["    import datetime as dt"] if "dt" in used else []
    standard += from_imports(
        {
            "collections.abc": {"AsyncIterator", "Iterator"} & used,
            "typing": {"Any"} & used,
            "uuid": {"UUID"} & used,
        },
        indent=4,
    )
    ours = {
        **namespace.imports(types),
        "candid_aio.options": {"RequestOptions"},
        "candid_aio.response": {"RawResponse"},
        "candid_aio.wire.multipart": {"File"} & used,
        "candid_aio.wire.resource": {"OnUnreadable"} & used,
    }
    lines += import_blocks(standard, from_imports(ours, indent=4))
    lines += exports(flavour.class_name(segment) for flavour in CLIENTS)
    return "\n".join(lines + classes) + "\n"


def _types(operation: PlannedOperation) -> Iterator[str]:
    for expression in operation.endpoint.expressions():
        yield from references(expression)
    if operation.pages is not None:
        yield from references(operation.pages.item)


def _client(namespace: Namespace, flavour: Flavour, segment: str) -> list[str]:
    way = "async, as raw answers" if flavour.is_async and flavour.is_raw else "async"
    if not flavour.is_async:
        way = "sync, as raw answers" if flavour.is_raw else "sync"
    lines = [f"class {flavour.class_name(segment)}({flavour.base}):", f'    """`{namespace.name}`, {way}."""']
    if not flavour.is_raw:
        twin = flavour.raw_twin().class_name(segment)
        lines += [
            "",
            "    @property",
            f"    def with_raw_response(self) -> {twin}:",
            '        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""',
            f"        return {twin}(self._caller)",
        ]
    for operation in namespace.operations:
        lines += ["", *_method(namespace, operation, flavour)]
        if operation.pages is not None and not flavour.is_raw:
            lines += ["", *_iterator(namespace, operation, operation.pages, flavour)]
    return lines


def _method(namespace: Namespace, operation: PlannedOperation, flavour: Flavour) -> list[str]:
    answer = "None" if operation.endpoint.answer is None else namespace.python(operation.endpoint.answer)
    returns = f"RawResponse[{answer}]" if flavour.is_raw else answer
    called = f"self._caller.{'call_raw' if flavour.is_raw else 'call'}("
    before = "return await " if flavour.is_async else "return "
    definition = "async def" if flavour.is_async else "def"
    return [
        *_signature(namespace, operation, f"{definition} {operation.method}(", (), returns),
        *_documented(namespace, operation, flavour),
        *_call(f"{before}{called}", operation, ["request_options"]),
    ]


def _documented(namespace: Namespace, operation: PlannedOperation, flavour: Flavour) -> list[str]:
    if flavour.is_raw:
        endpoint = operation.endpoint
        first = f"`{endpoint.method} {endpoint.path}`, with the raw answer."
        plain = flavour.plain_twin().class_name(simple_name(f".{namespace.name}"))
        return short_docstring(first, f"Otherwise as `{plain}.{operation.method}`.", indent=8)
    return docstring(describe(namespace, operation), indent=8)


def _iterator(namespace: Namespace, operation: PlannedOperation, pages: Pages, flavour: Flavour) -> list[str]:
    item = namespace.python(pages.item)
    returns = f"{'AsyncIterator' if flavour.is_async else 'Iterator'}[{item}]"
    extra = ('on_unreadable: OnUnreadable = "raise"',)
    told = [
        f"The items of all pages of `{operation.method}`, which is called for each page as it is needed.",
        "`on_unreadable` says what to do with an item that cannot be read. Arguments and errors are those of "
        f"`{operation.method}`.",
    ]
    return [
        *_signature(namespace, operation, f"def {operation.iterator}(", extra, returns),
        *docstring(told, indent=8),
        *_call("return self._caller.iterate(", operation, ["request_options", "on_unreadable=on_unreadable"]),
    ]


def _signature(
    namespace: Namespace, operation: PlannedOperation, before: str, extra: tuple[str, ...], returns: str
) -> list[str]:
    endpoint = operation.endpoint
    positional = [f"{field.name}: {namespace.python(field.type)}" for field in endpoint.path_parameters]
    query = [_keyword(namespace, field, "None") for field in endpoint.query]
    body: list[str] = []
    if endpoint.body is not None:
        body = [_keyword(namespace, field, "OMIT") for field in endpoint.body.files + endpoint.body.fields]
    # As in the official package: what must be given comes first.
    keywords = sorted(query + body, key=lambda keyword: " = " in keyword)
    options = "request_options: RequestOptions | None = None"
    arguments = ["self", *positional, "*", *keywords, *extra, options]
    return bracketed(before, arguments, f") -> {returns}:", indent=4)


def _keyword(namespace: Namespace, field: Field, absent: str) -> str:
    kind = "File" if field.type.head == "file" else namespace.python(field.type)
    if field.required:
        return f"{field.name}: {kind}"
    one = f"{field.name}: {kind} = {absent}"
    return one if len(one) + 9 <= WIDTH else f"{field.name}: (\n    {kind}\n) = {absent}"


def _call(before: str, operation: PlannedOperation, after: list[str]) -> list[str]:
    endpoint = operation.endpoint
    fields = [*endpoint.path_parameters, *endpoint.query]
    fields += () if endpoint.body is None else endpoint.body.files + endpoint.body.fields
    pairs = [f"{text(field.name)}: {field.name}" for field in fields]
    one = [f"operations.{operation.constant}", f"{{{', '.join(pairs)}}}", *after]
    if len(f"{' ' * 8}{before}{', '.join(one)})") > WIDTH:
        one[1] = nested("{", pairs, "}", margin=12)
    return bracketed(before, one, ")", indent=8)
