"""Routes and wrappers around every request that are not the API's: what `/_sandbox/` serves, faults and the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiohttp import web

    from candid_aio.sandbox.server import Sandbox
    from candid_aio.wire.operation import Host

__all__ = ["extend"]


def extend(application: web.Application, sandbox: Sandbox, host: Host) -> None:
    """Called once for each host before it listens: adds routes and middlewares, the first the outermost."""
