"""What is wrapped around every request, and what `/_sandbox/` serves besides the page: JSON for programs.

Every request passes the guard, is written into the log, and gets the faults that were ordered for it. What an
operation does is not known here.
"""

from __future__ import annotations

import datetime as dt
import time
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import attrs
import msgspec
from aiohttp import web

from candid_aio.resources import _index
from candid_aio.sandbox.faults import FAULTS, TOKEN, WHAT_THERE_IS, Fault, Faults, Ordered
from candid_aio.sandbox.guard import CONTROL, Guard, is_control
from candid_aio.sandbox.log import Arrived, Log
from candid_aio.sandbox.misbehave import BrokenOff, as_response, deliver, misbehave
from candid_aio.sandbox.page.routes import Page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiohttp.typedefs import Handler

    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.clock import Clock
    from candid_aio.sandbox.server import Sandbox
    from candid_aio.wire.operation import Host, Operation

__all__ = ["extend"]

LARGEST_LOG = 1000


def extend(application: web.Application, sandbox: Sandbox, host: Host) -> None:
    """Called once for each host before it listens: adds routes and middlewares, the first the outermost."""
    world = sandbox.world
    faults = world.part(Faults)
    faults.seed = world.seed
    world.checks_uniqueness_of = faults.checks_uniqueness_of
    operations = {(str(one.method), one.path): one for one in _index.load_operations() if one.host == host}
    application.middlewares.append(Guard(sandbox.access, world.tokens).handle)
    application.middlewares.append(Watch(world, host, operations).handle)
    if host == "candid_api":
        Page(world).add_to(application.router)
        Control(world).add_to(application.router)


@attrs.frozen
class Watch:
    """Writes each request for the API into the log, and lets the faults have it that were ordered for it."""

    world: World
    host: str
    operations: Mapping[tuple[str, str], Operation[Any]]

    @web.middleware
    async def handle(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if is_control(request.path):
            return await handler(request)
        began = time.monotonic()
        resource = request.match_info.route.resource
        operation = None if resource is None else self.operations.get((request.method, resource.canonical))
        arrived = self._arrived(request, operation)
        faults: tuple[Fault, ...] = ()
        try:
            try:
                if operation is not None and operation.name != TOKEN and "multipart" not in request.content_type:
                    arrived.content = await request.read()
            finally:
                self.world.part(Log).arrived(arrived)
            if operation is not None:
                faults = self.world.part(Faults).take(operation.name, lambda: arrived.body)
            response = await self._answer(faults, operation, request, handler)
        except web.HTTPException as refused:
            response = as_response(refused)
        arrived.faults = tuple(fault.what for fault in faults)
        arrived.status = None if isinstance(response, BrokenOff) else response.status
        response.headers["x-request-id"] = arrived.request_id
        arrived.seconds = time.monotonic() - began
        return await deliver(faults, response, request) if faults else response

    def _arrived(self, request: web.Request, operation: Operation[Any] | None) -> Arrived:
        return Arrived(
            number=self.world.part(Log).next_number(),
            at=self.world.clock.now(),
            host=self.host,
            method=request.method,
            path=request.path_qs,
            operation=None if operation is None else operation.name,
            content_type=request.content_type,
            request_id=str(uuid4()),
        )

    async def _answer(
        self, faults: tuple[Fault, ...], operation: Operation[Any] | None, request: web.Request, handler: Handler
    ) -> web.Response:
        if operation is not None and faults:
            return await misbehave(faults, operation, self.world, request, handler)
        response = await handler(request)
        assert isinstance(response, web.Response)  # noqa: S101  # for the type checker: operations answer whole
        return response


@attrs.frozen
class Control:
    """The clock, the faults and the log over HTTP, as JSON."""

    world: World

    def add_to(self, router: web.UrlDispatcher) -> None:
        router.add_get(f"{CONTROL}/api/clock", self.clock)
        router.add_post(f"{CONTROL}/api/clock", self.advance)
        router.add_get(f"{CONTROL}/api/faults", self.faults)
        router.add_post(f"{CONTROL}/api/faults", self.order)
        router.add_delete(f"{CONTROL}/api/faults", self.clear_faults)
        router.add_delete(f"{CONTROL}/api/faults/{{number:[0-9]{{1,18}}}}", self.cancel)
        router.add_get(f"{CONTROL}/api/log", self.log)
        router.add_delete(f"{CONTROL}/api/log", self.clear_log)

    async def clock(self, request: web.Request) -> web.Response:
        return _json(clock_state(self.world.clock))

    async def advance(self, request: web.Request) -> web.Response:
        """Takes `{"days": ..., "hours": ..., "seconds": ...}`."""
        given = await _read(request)
        try:
            step = msgspec.convert(given, dict[str, float])
            self.world.clock.advance(**step)
        except (ValueError, TypeError, OverflowError):
            # msgspec's errors are ValueErrors.
            return _wrong("expected days, hours and seconds: numbers from 0, up to the year 9000")
        return _json(clock_state(self.world.clock))

    async def faults(self, request: web.Request) -> web.Response:
        return _json([_ordered(one) for one in self.world.part(Faults).ordered])

    async def order(self, request: web.Request) -> web.Response:
        """Takes the fields of a `Fault`."""
        given = await _read(request)
        try:
            if isinstance(given, dict) and given.keys() - {field.name for field in attrs.fields(Fault)}:
                return _wrong("a fault has no such field")
            if isinstance(given, dict) and given.get("what") not in [*FAULTS]:
                # msgspec would give the text that came, and not those that there are.
                return _wrong(WHAT_THERE_IS)
            fault = msgspec.convert(given, Fault)
        except ValueError as error:
            return _wrong(str(error))
        return _json(_ordered(self.world.part(Faults).add(fault)))

    async def cancel(self, request: web.Request) -> web.Response:
        try:
            self.world.part(Faults).cancel(int(request.match_info["number"]))
        except KeyError:
            return _json({"message": "there is no such fault, or it is used up"}, status=404)
        return await self.faults(request)

    async def clear_faults(self, request: web.Request) -> web.Response:
        self.world.part(Faults).clear()
        return await self.faults(request)

    async def log(self, request: web.Request) -> web.Response:
        """The newest first: up to `limit` with numbers above `after`."""
        try:
            after, limit = int(request.query.get("after", "0")), int(request.query.get("limit", "100"))
        except ValueError:
            return _wrong("after and limit are whole numbers")
        log = self.world.part(Log)
        found = log.latest(max(0, min(limit, LARGEST_LOG)), after=after)
        return _json({"requests": [_shown(one) for one in found], "kept": len(log), "dropped": log.dropped})

    async def clear_log(self, request: web.Request) -> web.Response:
        self.world.part(Log).clear()
        return web.Response(status=204)


def clock_state(clock: Clock) -> dict[str, Any]:
    return {"now": clock.now().astimezone(dt.UTC).isoformat(), "ahead_seconds": clock.ahead.total_seconds()}


async def _read(request: web.Request) -> Any:
    """The body as JSON, None where it is none: which is then wrong."""
    try:
        return msgspec.json.decode(await request.read())
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None


def _ordered(one: Ordered) -> dict[str, Any]:
    """Of its fields only those that are not as usual."""
    fault, usual = attrs.asdict(one.fault), attrs.asdict(Fault(what=one.fault.what))
    own = {name: value for name, value in fault.items() if name == "what" or value != usual[name]}
    return {"number": one.number, "taken": one.taken, **own}


def _shown(one: Arrived) -> dict[str, Any]:
    return {**attrs.asdict(one, filter=lambda field, _: field.name != "content"), "body": one.body}


def _json(content: Any, *, status: int = 200) -> web.Response:
    return web.Response(status=status, body=msgspec.json.encode(content), content_type="application/json")


def _wrong(message: str) -> web.Response:
    return _json({"message": message}, status=422)
