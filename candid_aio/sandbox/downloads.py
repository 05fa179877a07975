"""Files behind links that anybody who has them may follow until they expire by the sandbox's clock, no token needed.

It keeps contents and hands them out; what they are for is not known here.
"""

from __future__ import annotations

import hmac
import re
from typing import TYPE_CHECKING

import attrs
from aiohttp import web

if TYPE_CHECKING:
    import datetime as dt

    from candid_aio.sandbox.calls import World

__all__ = ["FILE", "add_routes", "drop", "keep", "link"]

FILE = "sandbox.File"
"""By the id of the file: its name and content type. The content is the store's `content` of that id."""

_PLAIN = re.compile(r"[^A-Za-z0-9._-]")


def keep(world: World, file_id: str, *, file_name: str, content_type: str, content: bytes) -> None:
    """Keeps a file, in the place of the one with this id where there is one."""
    record = {"file_name": file_name, "content_type": content_type}
    if world.store.get(FILE, file_id) is None:
        world.store.add(FILE, file_id, record)
    else:
        world.store.put(FILE, file_id, record)
    world.store.keep_content(file_id, content)


def drop(world: World, file_id: str) -> None:
    """Takes a file away. Raises KeyError where there is none."""
    world.store.remove(FILE, file_id)
    world.store.drop_content(file_id)


def link(world: World, file_id: str, *, until: dt.datetime) -> str:
    """The URL of a file, good until a moment of the sandbox's clock."""
    expires = _microseconds(until)
    return f"{world.base_url}/files/{file_id}?expires={expires}&signature={_signature(world, file_id, expires)}"


def add_routes(application: web.Application, world: World) -> None:
    """Adds the route that the links lead to."""
    application.router.add_get("/files/{file_id}", _Files(world).download)


def _microseconds(moment: dt.datetime) -> int:
    return round(moment.timestamp() * 1_000_000)


def _signature(world: World, file_id: str, expires: int) -> str:
    return hmac.digest(world.tokens.client_secret.encode(), f"{file_id} {expires}".encode(), "sha256").hex()


@attrs.frozen
class _Files:
    world: World

    async def download(self, request: web.Request) -> web.Response:
        """The content; 403 for a link that was changed or has expired, as storage services answer, 404 for no file."""
        world, file_id, expires = self.world, request.match_info["file_id"], request.query.get("expires", "")
        if not re.fullmatch(r"[0-9]{1,20}", expires):
            return web.Response(status=403, text="this is no link of the sandbox")
        given = request.query.get("signature", "").encode()
        if not hmac.compare_digest(given, _signature(world, file_id, int(expires)).encode()):
            return web.Response(status=403, text="this is no link of the sandbox")
        if _microseconds(world.clock.now()) >= int(expires):
            return web.Response(status=403, text="this link has expired")
        record, content = world.store.get(FILE, file_id), world.store.content(file_id)
        if record is None or content is None:
            return web.Response(status=404, text="this file was deleted")
        headers = {
            "Content-Type": record["content_type"],
            "Content-Disposition": f'attachment; filename="{_PLAIN.sub("_", record["file_name"])}"',
            # What was uploaded must not run in the sandbox's origin.
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "sandbox",
        }
        return web.Response(body=content, headers=headers)
