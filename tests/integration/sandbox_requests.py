"""Makes a request for any operation from its types, and sends it to a sandbox."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Mapping
from typing import Any

import aiohttp
import attrs
from sandbox_helpers import Caller, Wire

from candid_aio.sandbox.complete import Completer
from candid_aio.wire import types
from candid_aio.wire.names import resolve
from candid_aio.wire.operation import JsonBody, JsonFields, Multipart, Operation, Parameter

COMPLETER = Completer(lambda path: str(uuid.uuid5(uuid.UUID(int=9), path)), dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC))


def body_of(expected: Any, *, optional: str = "absent", depth: int = 0, at: str = "x") -> Any:
    """A request of this type, from the contract, with every optional field "null", "given" or "absent"."""
    if types.is_typing_union(expected):
        if optional == "null" or depth > 8:
            return None
        expected = types.members(expected, 0)[0]
    if types.is_union(expected):
        expected = expected.variants()[0]
    if types.container(expected) in (list, set):
        return [body_of(types.members(expected, 1)[0], optional=optional, depth=depth + 1, at=at)]
    if not types.is_model(expected):
        return COMPLETER.complete(expected, at=at)
    required = {expected.__shape__.wire[name] for name in expected.__shape__.required}
    return {
        field.name: body_of(field.type, optional=optional, depth=depth + 1, at=f"{at}.{field.name}")
        for field in attrs.fields(expected)
        if field.name in required or optional != "absent"
    } | expected.__shape__.tags


def text_of(operation: Operation[Any], parameter: Parameter) -> str:
    return str(body_of(resolve(operation.namespace, parameter.type), optional="given", at=parameter.wire))


async def ask(
    caller: Caller,
    operation: Operation[Any],
    *,
    optional: str = "absent",
    path: Mapping[str, str] | None = None,
    query: Mapping[str, str] | None = None,
    body: Mapping[str, Any] | None = None,
) -> Wire:
    """Sends a request that fits the operation; `path`, `query` and `body` go over what is made up."""
    target = operation.path
    for parameter in operation.path_parameters:
        named = (path or {}).get(parameter.wire) or text_of(operation, parameter)
        target = target.replace(f"{{{parameter.wire}}}", named)
    queried = {one.wire: text_of(operation, one) for one in operation.query if one.required}
    options: dict[str, Any] = {"params": {**queried, **(query or {})}}
    changes = body or {}
    if isinstance(operation.body, JsonBody):
        made = body_of(resolve(operation.namespace, operation.body.type), optional=optional)
        options["json"] = {**made, **changes} if isinstance(made, dict) else made
    elif isinstance(operation.body, JsonFields):
        options["json"] = {
            field.wire: body_of(resolve(operation.namespace, field.type), optional=optional)
            for field in operation.body.fields
            if field.required or optional != "absent"
        } | dict(changes)
    elif isinstance(operation.body, Multipart):
        form = aiohttp.FormData()
        for file in operation.body.files:
            form.add_field(file.wire, b"%PDF", filename="card.pdf", content_type="application/pdf")
        for field in operation.body.fields:
            form.add_field(field.wire, text_of(operation, field))
        options["data"] = form
    hosts = caller.sandbox.environment
    base = hosts.pre_encounter if operation.host == "pre_encounter" else hosts.candid_api
    return await caller.send(operation.method, target, base=base, **options)
