"""Runs the command as a user does, in a process of its own, and a small server for what a sandbox never does."""

from __future__ import annotations

import asyncio
import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread
from typing import Any

from aiohttp import web
from typer.testing import CliRunner, Result

from candid_aio.cli.app import app

EXAMPLES = Path(__file__).parents[2] / "examples" / "encounters.jsonl"
COMMAND = (sys.executable, "-m", "candid_aio.cli")


def clean_environment(**variables: str) -> dict[str, str]:
    """The variables of this process without those that the command reads, and with these."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CANDID_")}
    return {**kept, "COLUMNS": "80", "PYTHONWARNINGS": "error", **variables}


def run(*arguments: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        env=clean_environment(**variables),
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )


def in_process(*arguments: str | Path, **variables: str) -> Result:
    """The same in this process: for what is decided before anything is done."""
    cleared: dict[str, str | None] = {name: None for name in os.environ if name.startswith("CANDID_")}
    return CliRunner().invoke(app, [*map(str, arguments)], env=cleared | variables, catch_exceptions=False)


def complaints(errors: str) -> list[str]:
    """The lines of stderr but those that tell how far a run is, which come every few seconds on a busy machine."""
    return [line for line in errors.splitlines() if re.fullmatch(r"\d+( of \d+)? lines, \d+ bad, \d+/s", line) is None]


@contextmanager
def started(*command: str | Path, **variables: str) -> Iterator[subprocess.Popen[str]]:
    """A process that is left running; killed where the test fails before it has ended."""
    with subprocess.Popen(
        [*map(str, command)],
        env=clean_environment(**variables),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def free_port() -> int:
    """A port of which the next one is free, too."""
    while True:
        with socket.create_server(("127.0.0.1", 0)) as first:
            port: int = first.getsockname()[1]
            try:
                socket.create_server(("127.0.0.1", port + 1)).close()
            except OSError:
                continue
            return port


class Server:
    """Answers the token, and each create as `answer` says: a status and a body, "hang", or "cut" (the connection)."""

    def __init__(self, answer: tuple[int, Any] | str) -> None:
        self._answer = answer
        self.creates = 0
        self.third_create = Event()
        self.url = ""

    async def _create(self, request: web.Request) -> web.StreamResponse:
        await request.read()
        self.creates += 1
        if self.creates == 3:
            self.third_create.set()
        if self._answer == "hang":
            await asyncio.Event().wait()
        if isinstance(self._answer, str):
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        status, body = self._answer
        return web.json_response(body, status=status)

    async def serve(self, ready: Event, stop: asyncio.Event) -> None:
        async def token(_: web.Request) -> web.Response:
            return web.json_response({"access_token": "t", "expires_in": 3600, "token_type": "Bearer"})

        application = web.Application()
        application.router.add_post("/api/auth/v2/token", token)
        application.router.add_post("/api/encounters/v4", self._create)
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        ready.set()
        await stop.wait()
        await runner.cleanup()


@contextmanager
def serving(answer: tuple[int, Any] | str) -> Iterator[Server]:
    server = Server(answer)
    ready = Event()
    loop = asyncio.new_event_loop()
    stop = asyncio.Event()
    thread = Thread(target=loop.run_until_complete, args=(server.serve(ready, stop),))
    thread.start()
    ready.wait()
    try:
        yield server
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()
        loop.close()
