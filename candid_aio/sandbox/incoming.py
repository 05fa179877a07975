"""Makes a checked call of an HTTP request, or the answer that says what is wrong with it. It does nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from candid_aio.errors import Problem
from candid_aio.sandbox.calls import Answer, Call, World, invalid, named_error
from candid_aio.sandbox.checks import check_body, check_parameters
from candid_aio.sandbox.forms import read_form
from candid_aio.sandbox.page_sizes import check_page
from candid_aio.wire.operation import JsonBody, JsonFields, Multipart

if TYPE_CHECKING:
    from aiohttp import web

    from candid_aio.wire.operation import Operation

__all__ = ["read_call"]


async def read_call(operation: Operation[Any], world: World, request: web.Request) -> Call | Answer:
    """The call that a request makes, or the 415 or 422 that it gets."""
    body: Any = None
    problems: list[Problem] = []
    if isinstance(operation.body, (JsonBody, JsonFields)):
        raw = await request.read()
        if raw and request.content_type != "application/json":
            return _wrong_content_type("application/json")
        try:
            body = msgspec.json.decode(raw or b"{}")
        except (msgspec.MsgspecError, UnicodeError, RecursionError):
            return invalid((Problem("the body", "JSON"),))
        problems += check_body(operation, body, raw)
    elif isinstance(operation.body, Multipart):
        if request.content_type != "multipart/form-data":
            return _wrong_content_type("multipart/form-data")
        body, wrong_form = await read_form(operation, request)
        problems += wrong_form
    queried = {name: request.query.getall(name) for name in request.query}
    query, wrong_query = check_parameters(operation, operation.query, queried)
    named = {name: [text] for name, text in request.match_info.items()}
    path, wrong_path = check_parameters(operation, operation.path_parameters, named)
    problems += [*wrong_query, *wrong_path, *check_page(operation, query, body)]
    if problems:
        return invalid(tuple(problems))
    return Call(
        operation=operation,
        world=world,
        path={name: str(value) for name, value in path.items()},
        query=query,
        body=body,
    )


def _wrong_content_type(expected: str) -> Answer:
    return named_error(415, "InvalidContentTypeError", {"message": f"expected {expected}"})
