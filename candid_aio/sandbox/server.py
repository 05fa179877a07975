"""The sandbox's HTTP: two loopback hosts, routes made from the SDK's own operations, and one way for every request.

It may not know what an operation means: that is in the behaviours, registered by the operation's name.
"""

from __future__ import annotations

import functools
import logging
from typing import TYPE_CHECKING, Any, Self
from uuid import uuid4

import msgspec
from aiohttp import web

from candid_aio.environment import CandidApiClientEnvironment
from candid_aio.errors import Problem
from candid_aio.resources import _index
from candid_aio.sandbox import areas, auth, control
from candid_aio.sandbox.calls import Answer, Behaviour, Call, World, invalid, named_error
from candid_aio.sandbox.checks import check_body, check_parameters
from candid_aio.sandbox.filters import layout_of
from candid_aio.sandbox.forms import read_form
from candid_aio.sandbox.generic import behaviour_for
from candid_aio.sandbox.kinds import kinds, plan_for
from candid_aio.sandbox.store import Layout, Store
from candid_aio.sandbox.tokens import Tokens
from candid_aio.wire.operation import Host, JsonBody, JsonFields, Multipart, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from candid_aio.sandbox.clock import Clock

__all__ = ["Sandbox"]

LARGEST_BODY = 64 * 1024 * 1024

_BEHAVIOURS: Mapping[str, Behaviour] = {**auth.BEHAVIOURS, **areas.behaviours()}

_log = logging.getLogger("candid_aio.sandbox")


class Sandbox:
    """A local Candid: `async with Sandbox() as sandbox`, then a client with `sandbox.environment` and its credentials.

    Listens on 127.0.0.1 only; `ports` are those of the two hosts, 0 for any that is free. It keeps what it is sent in
    memory, until it is gone. Starting raises OSError where a port is taken.
    """

    def __init__(self, *, ports: tuple[int, int] = (0, 0), token_seconds: int = 5 * 3600) -> None:
        self._ports: Mapping[Host, int] = {"candid_api": ports[0], "pre_encounter": ports[1]}
        self._world = World(tokens=Tokens(seconds=token_seconds), store=Store(layouts=_layouts()))
        for kind, watcher in areas.watchers():
            self._world.store.watch(kind, functools.partial(watcher, self._world))
        self._world.clock.watch(functools.partial(_tick, self._world))
        self._runners: list[web.AppRunner] = []
        self._environment: CandidApiClientEnvironment | None = None

    @property
    def client_id(self) -> str:
        return self._world.tokens.client_id

    @property
    def client_secret(self) -> str:
        return self._world.tokens.client_secret

    @property
    def world(self) -> World:
        """All that it knows: the store, the clock, and the parts that faults, log and claims keep there."""
        return self._world

    @property
    def clock(self) -> Clock:
        return self._world.clock

    @property
    def environment(self) -> CandidApiClientEnvironment:
        """The two URLs. Raises RuntimeError before it was started."""
        if self._environment is None:
            message = "the sandbox is not running"
            raise RuntimeError(message)
        return self._environment

    async def __aenter__(self) -> Self:
        urls: dict[str, str] = {}
        self._world.store.open()
        try:
            for host, port in self._ports.items():
                urls[host] = await self._listen(host, port)
        except BaseException:
            await self._stop()
            raise
        self._environment = CandidApiClientEnvironment(**urls)
        self._world.base_url = self._environment.candid_api
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._stop()

    async def _listen(self, host: Host, port: int) -> str:
        application = web.Application(client_max_size=LARGEST_BODY)
        application.on_response_prepare.append(_give_request_id)
        control.extend(application, self, host)
        for operation in _index.load_operations():
            if operation.host == host:
                application.router.add_route(operation.method, operation.path, _Route(operation, self._world).handle)
        # No access log: URLs hold external ids.
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=1)
        self._runners.append(runner)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        return f"http://127.0.0.1:{runner.addresses[0][1]}"

    async def _stop(self) -> None:
        self._environment = None
        while self._runners:
            await self._runners.pop().cleanup()
        self._world.store.close()


async def _give_request_id(request: web.Request, response: web.StreamResponse) -> None:
    response.headers["x-request-id"] = str(uuid4())


class _Route:
    """Answers the requests for one operation."""

    def __init__(self, operation: Operation[Any], world: World) -> None:
        self._operation = operation
        self._world = world

    async def handle(self, request: web.Request) -> web.Response:
        answer = await self._answer(request)
        if answer.status == 204:
            return web.Response(status=204, headers=answer.headers)
        content = msgspec.json.encode(answer.content)
        return web.Response(status=answer.status, body=content, content_type="application/json", headers=answer.headers)

    async def _answer(self, request: web.Request) -> Answer:
        operation, world = self._operation, self._world
        header = request.headers.get("Authorization", "")
        if operation.authenticated and not world.tokens.holds(header, world.clock.now()):
            # As the vendor's gateway answers: without an errorName.
            return Answer(401, {"message": "Unauthorized"})
        behaviour = _BEHAVIOURS.get(operation.name) or behaviour_for(plan_for(operation))
        call = await _read(operation, world, request)
        if isinstance(call, Answer):
            return call
        try:
            _tick(world)
            return _done(behaviour, call)
        except Exception as error:
            # Its text could hold a patient's data; its class cannot.
            name = type(error).__name__
        _log.error("%s failed: %s", operation.name, name)
        return named_error(500, "InternalError", {"message": f"the sandbox failed: {name}"})


class _RefusedError(Exception):
    """Undoes what a behaviour stored before it refused."""

    def __init__(self, answer: Answer) -> None:
        super().__init__()
        self.answer = answer


def _done(behaviour: Behaviour, call: Call) -> Answer:
    """What a behaviour answers. All that it stored is kept, or nothing where it refuses or fails."""
    try:
        with call.world.store.transaction():
            answer = behaviour(call)
            if answer.status >= 400:
                raise _RefusedError(answer)
    except _RefusedError as refused:
        return refused.answer
    return answer


@functools.cache
def _layouts() -> Mapping[str, Layout]:
    """What the lists of each kind need, and what the areas need besides."""
    merged = {kind.name: layout_of(kind) for kind in kinds().values()}
    for name, own in areas.layouts().items():
        usual = merged.get(name, Layout())
        merged[name] = Layout(indexes={**usual.indexes, **own.indexes}, history=usual.history or own.history)
    return merged


def _tick(world: World) -> None:
    with world.store.transaction():
        for tick in areas.hooks("tick"):
            tick(world)


async def _read(operation: Operation[Any], world: World, request: web.Request) -> Call | Answer:
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
        problems += check_body(operation, body)
    elif isinstance(operation.body, Multipart):
        if request.content_type != "multipart/form-data":
            return _wrong_content_type("multipart/form-data")
        body, wrong_form = await read_form(operation, request)
        problems += wrong_form
    queried = {name: request.query.getall(name) for name in request.query}
    query, wrong_query = check_parameters(operation, operation.query, queried)
    named = {name: [text] for name, text in request.match_info.items()}
    path, wrong_path = check_parameters(operation, operation.path_parameters, named)
    problems += [*wrong_query, *wrong_path]
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
