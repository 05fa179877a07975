"""Carries faults out on one request: before it is done, on its answer, and on its connection. It orders none."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import gzip
import socket
import struct
from typing import TYPE_CHECKING, Any

import msgspec
from aiohttp import web

from candid_aio.sandbox import spoil
from candid_aio.sandbox.kinds import plan_for
from candid_aio.wire import types
from candid_aio.wire.names import resolve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from aiohttp.typedefs import Handler

    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.faults import Fault, What
    from candid_aio.wire.operation import Operation

__all__ = ["BrokenOff", "as_response", "deliver", "misbehave"]

PIECES = 10
RECENT = 1000

HTML = b"""<html>
<head><title>502 Bad Gateway</title></head>
<body><center><h1>502 Bad Gateway</h1></center></body>
</html>
"""


class BrokenOff(web.Response):
    """What is returned for a request whose connection was reset: nobody gets it."""


async def misbehave(
    faults: Iterable[Fault], operation: Operation[Any], world: World, request: web.Request, handler: Handler
) -> web.Response:
    """The answer to a request that gets these faults, of which one at most decides its outcome. Then `deliver`."""
    by_what = {fault.what: fault for fault in faults}
    instead = _instead(by_what, request)
    if instead is not None:
        return instead
    if "expired_token" in by_what:
        world.tokens.forget()
    done = await _done(request, handler)
    if "near_misses" in by_what:
        await _add_near_misses(done, operation, world, request, handler)
    _spoil(done, by_what, operation)
    for slow in _chosen(by_what, "slow_answer"):
        await asyncio.sleep(slow.seconds)
    answer = _after(done, by_what, request)
    if "gzip" in by_what:
        answer.body = gzip.compress(_bytes_of(answer))
        answer.headers["Content-Encoding"] = "gzip"
    return answer


async def deliver(faults: Iterable[Fault], answer: web.Response, request: web.Request) -> web.StreamResponse:
    """Sends an answer as the faults want it: piece by piece, or the half of it; or gives it back to be sent whole."""
    by_what = {fault.what: fault for fault in faults}
    body = _bytes_of(answer)
    cut = "truncated_body" in by_what
    if not body or not (cut or "slow_body" in by_what):
        return answer
    pause = by_what["slow_body"].seconds / PIECES if "slow_body" in by_what else 0.0
    response = web.StreamResponse(status=answer.status, headers=answer.headers)
    response.content_length = len(body)
    sent = body[: len(body) // 2] if cut else body
    size = -(-len(sent) // PIECES) or 1
    with contextlib.suppress(ConnectionError):
        await response.prepare(request)
        for start in range(0, len(sent), size):
            await response.write(sent[start : start + size])
            await asyncio.sleep(pause)
    if cut and request.transport is not None:
        request.transport.close()
    return response


def _instead(by_what: Mapping[What, Fault], request: web.Request) -> web.Response | None:
    """What is answered without doing anything."""
    for fault in _chosen(by_what, "status"):
        return None if fault.after else _plain(fault, fault.status)
    for fault in _chosen(by_what, "html_502"):
        return web.Response(status=502, body=HTML, content_type="text/html", headers=_retry_after(fault))
    return _reset(request) if "reset" in by_what else None


def _after(done: web.Response, by_what: Mapping[What, Fault], request: web.Request) -> web.Response:
    """What is answered when it was done."""
    for fault in _chosen(by_what, "status"):
        return _plain(fault, fault.status)
    for fault in _chosen(by_what, "timeout_504"):
        return _plain(fault, 504)
    if "invalid_json" in by_what:
        body = _bytes_of(done)
        done.body = body[: len(body) // 2] or b"{"
    return _reset(request) if "reset_after" in by_what else done


def _chosen(by_what: Mapping[What, Fault], what: What) -> list[Fault]:
    return [by_what[what]] if what in by_what else []


def _plain(fault: Fault, status: int) -> web.Response:
    """As a gateway answers: without an errorName."""
    if status in {204, 205, 304}:
        return web.Response(status=status, headers=_retry_after(fault))
    return web.json_response({"message": "a fault that was ordered"}, status=status, headers=_retry_after(fault))


def _retry_after(fault: Fault) -> dict[str, str]:
    return {} if fault.retry_after is None else {"Retry-After": fault.retry_after}


async def _done(request: web.Request, handler: Handler) -> web.Response:
    try:
        response = await handler(request)
    except web.HTTPException as refused:
        return as_response(refused)
    assert isinstance(response, web.Response)  # noqa: S101  # for the type checker: operations answer whole
    return response


def as_response(refused: web.HTTPException) -> web.Response:
    """What aiohttp refuses itself, as an answer: it does not let its exceptions be returned."""
    return web.Response(status=refused.status, body=refused.body, headers=refused.headers)


def _bytes_of(response: web.Response) -> bytes:
    return response.body if isinstance(response.body, bytes) else b""


def _reset(request: web.Request) -> BrokenOff:
    """Ends the connection at once, with a reset and not in good order."""
    transport = request.transport
    if transport is not None:
        # Closing with a linger of no time is what makes the system send a reset.
        found = transport.get_extra_info("socket")
        found.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    return BrokenOff()


def _spoil(done: web.Response, by_what: Mapping[What, Fault], operation: Operation[Any]) -> None:
    changes: list[Callable[[Any], Any]] = []
    if operation.answer is not None:
        expected = resolve(operation.namespace, operation.answer)
        if "unknown_enum" in by_what:
            changes.append(functools.partial(spoil.with_unknown_enum, expected=expected))
        if "unknown_variant" in by_what:
            changes.append(functools.partial(spoil.with_unknown_variant, expected=expected))
    if "unreadable_item" in by_what:
        # Last: what stands there is of no type.
        changes.append(functools.partial(spoil.with_unreadable_item, field=plan_for(operation).items))
    if not changes or not _is_read(done):
        return
    content = msgspec.json.decode(_bytes_of(done))
    for change in changes:
        content = change(content)
    done.body = msgspec.json.encode(content)


def _is_read(done: web.Response) -> bool:
    """Whether a reader takes it for the operation's answer."""
    return done.status < 300 and done.content_type == "application/json"


async def _add_near_misses(
    done: web.Response, operation: Operation[Any], world: World, request: web.Request, handler: Handler
) -> None:
    """Puts what a look-up by similar texts finds before what it found, within the page's limit."""
    plan = plan_for(operation)
    if plan.role != "list" or plan.kind is None or not _is_read(done):
        return
    content = msgspec.json.decode(_bytes_of(done))
    near: list[Any] = []
    for name, text in _texts(operation, request).items():
        records = world.store.page(plan.kind.name, backwards=True, limit=RECENT).items
        for other in spoil.nearest(text, (one[name] for one in records if isinstance(one.get(name), str))):
            again = request.clone(rel_url=request.rel_url.update_query({name: other}))
            near += _items(msgspec.json.decode(_bytes_of(await _done(again, handler))), plan.items)
    exact = _items(content, plan.items)
    room = max(0, int(request.query.get("limit", "100")) - len(exact))
    items = [*near[:room], *exact]
    done.body = msgspec.json.encode({**content, plan.items: items} if plan.items else items)


def _texts(operation: Operation[Any], request: web.Request) -> dict[str, str]:
    """The query's parameters that are any text, as they came."""
    return {
        parameter.wire: request.query[parameter.wire]
        for parameter in operation.query
        if parameter.wire in request.query and _is_text(resolve(operation.namespace, parameter.type))
    }


def _is_text(expected: Any) -> bool:
    return expected is str or (types.is_typing_union(expected) and str in types.members(expected, 0))


def _items(content: Any, field: str) -> list[Any]:
    found: list[Any] = content[field] if field else content
    return found
