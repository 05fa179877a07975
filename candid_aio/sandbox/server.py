"""The sandbox's HTTP: two loopback hosts, routes made from the SDK's own operations, and one way for every request.

It may not know what an operation means: that is in the behaviours, registered by the operation's name.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Self
from uuid import uuid4

import msgspec
from aiohttp import web

from candid_aio.environment import CandidApiClientEnvironment
from candid_aio.resources import _index
from candid_aio.sandbox import areas, auth, control, downloads
from candid_aio.sandbox.calls import Answer, Behaviour, Call, World, named_error
from candid_aio.sandbox.faults import Faults
from candid_aio.sandbox.generic import behaviour_for
from candid_aio.sandbox.guard import Access
from candid_aio.sandbox.incoming import read_call
from candid_aio.sandbox.kinds import plan_for
from candid_aio.sandbox.limits import RateLimit
from candid_aio.sandbox.log import Log
from candid_aio.sandbox.opening import close_world, new_world, open_world, tick

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from pathlib import Path
    from types import TracebackType

    from candid_aio.sandbox.clock import Clock
    from candid_aio.wire.operation import Host, Operation

__all__ = ["Sandbox"]

LARGEST_BODY = 64 * 1024 * 1024
LAST_PORT = 65535

_BEHAVIOURS: Mapping[str, Behaviour] = {**auth.BEHAVIOURS, **areas.behaviours()}

_log = logging.getLogger("candid_aio.sandbox")


class Sandbox:
    """A local Candid: `async with Sandbox() as sandbox`, then a client with `sandbox.environment` and its credentials.

    Listens on 127.0.0.1 only, unless `access` says otherwise; `ports` are those of the two hosts, 0 for any that is
    free. It keeps what it is sent in the file `data`, else in memory until it is left. `rate_limit` is how many
    requests one address may send in any ten seconds, None for any number. What is left to chance depends on `seed`;
    with a `start` the clock begins there and moves only when it is told to, so that the same requests get the same
    answers, timestamps and all.

    A number that is no port raises ValueError; starting raises OSError where one is taken or the file cannot be used.
    """

    def __init__(
        self,
        *,
        ports: tuple[int, int] = (0, 0),
        data: Path | str | None = None,
        seed_data: bool = False,
        rate_limit: int | None = 1000,
        seed: str = "",
        start: dt.datetime | None = None,
        token_seconds: int = 5 * 3600,
        access: Access | None = None,
    ) -> None:
        for port in ports:
            if not 0 <= port <= LAST_PORT:
                message = f"{port} is no port: they are from 0 to {LAST_PORT}"
                raise ValueError(message)
        self._ports: Mapping[Host, int] = {"candid_api": ports[0], "pre_encounter": ports[1]}
        self._world = new_world(data=data, seed=seed, start=start, token_seconds=token_seconds)
        self._seed_data = seed_data
        self.access: Access = access or Access()
        self._limit = RateLimit(rate_limit)
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
    def faults(self) -> Faults:
        """What goes wrong on demand: `sandbox.faults.order("reset_after", calls=1)`."""
        return self._world.part(Faults)

    @property
    def log(self) -> Log:
        """Every request that arrived: `assert not sandbox.log.repeated()` says that no claim arrived twice."""
        return self._world.part(Log)

    @property
    def environment(self) -> CandidApiClientEnvironment:
        """The two URLs. Raises RuntimeError before it was started."""
        if self._environment is None:
            message = "the sandbox is not running"
            raise RuntimeError(message)
        return self._environment

    async def __aenter__(self) -> Self:
        urls: dict[str, str] = {}
        open_world(self._world, seed_data=self._seed_data)
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
        if host == "candid_api":
            downloads.add_routes(application, self._world)
        for operation in _index.load_operations():
            if operation.host == host:
                application.router.add_route(
                    operation.method, operation.path, _Route(operation, self._world, self._limit).handle
                )
        # No access log: URLs hold external ids.
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=1)
        self._runners.append(runner)
        await runner.setup()
        await web.TCPSite(runner, self.access.address, port).start()
        return f"http://{self.access.host}:{runner.addresses[0][1]}"

    async def _stop(self) -> None:
        self._environment = None
        while self._runners:
            await self._runners.pop().cleanup()
        close_world(self._world)


async def _give_request_id(request: web.Request, response: web.StreamResponse) -> None:
    response.headers.setdefault("x-request-id", str(uuid4()))


class _Route:
    """Answers the requests for one operation."""

    def __init__(self, operation: Operation[Any], world: World, limit: RateLimit) -> None:
        self._operation = operation
        self._world = world
        self._limit = limit

    async def handle(self, request: web.Request) -> web.Response:
        answer = await self._answer(request)
        if answer.status == 204:
            return web.Response(status=204, headers=answer.headers)
        content = msgspec.json.encode(answer.content)
        return web.Response(status=answer.status, body=content, content_type="application/json", headers=answer.headers)

    async def _answer(self, request: web.Request) -> Answer:
        operation, world = self._operation, self._world
        if not self._limit.takes(request.remote or ""):
            # As the vendor's gateway answers: without an errorName, and without saying when to come back.
            return Answer(429, {"message": "Too Many Requests"})
        header = request.headers.get("Authorization", "")
        if operation.authenticated and not world.tokens.holds(header, world.clock.now()):
            # As the vendor's gateway answers: without an errorName.
            return Answer(401, {"message": "Unauthorized"})
        behaviour = _BEHAVIOURS.get(operation.name) or behaviour_for(plan_for(operation))
        call = await read_call(operation, world, request)
        if isinstance(call, Answer):
            return call
        try:
            tick(world)
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
