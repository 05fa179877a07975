"""The routes of the page: HTML out, forms in. Every form leads back to a page (303)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import attrs
from aiohttp import web

from candid_aio.sandbox.faults import Faults
from candid_aio.sandbox.guard import CONTROL
from candid_aio.sandbox.log import Log
from candid_aio.sandbox.page.encounters import encounters, one_encounter
from candid_aio.sandbox.page.events import events
from candid_aio.sandbox.page.faults import fault_of, faults
from candid_aio.sandbox.page.markup import Markup, tag
from candid_aio.sandbox.page.requests import one_request, requests, rows
from candid_aio.sandbox.page.shell import screen

if TYPE_CHECKING:
    from candid_aio.sandbox.calls import World

__all__ = ["Page"]

_FILES = {"page.css": "text/css", "page.js": "text/javascript", "icon.svg": "image/svg+xml"}


@attrs.frozen
class Page:
    """The page of one sandbox."""

    world: World

    def add_to(self, router: web.UrlDispatcher) -> None:
        router.add_get(CONTROL, self.to_requests)
        router.add_get(f"{CONTROL}/", self.requests)
        router.add_get(f"{CONTROL}/rows", self.rows)
        router.add_get(f"{CONTROL}/requests/{{number:[0-9]{{1,18}}}}", self.request)
        router.add_get(f"{CONTROL}/encounters", self.encounters)
        router.add_get(f"{CONTROL}/encounters/{{id}}", self.encounter)
        router.add_get(f"{CONTROL}/events", self.events)
        router.add_get(f"{CONTROL}/faults", self.faults)
        router.add_post(f"{CONTROL}/faults", self.order)
        router.add_post(f"{CONTROL}/faults/cancel", self.cancel)
        router.add_post(f"{CONTROL}/faults/clear", self.clear_faults)
        router.add_post(f"{CONTROL}/clock", self.advance)
        router.add_post(f"{CONTROL}/log/clear", self.clear_log)
        for name in _FILES:
            router.add_get(f"{CONTROL}/{{name:{name}}}", self.file)

    async def to_requests(self, request: web.Request) -> web.Response:
        return _to("")

    async def requests(self, request: web.Request) -> web.Response:
        return _html(requests(self.world))

    async def rows(self, request: web.Request) -> web.Response:
        """What the script puts in the place of the table's rows."""
        response = _html("".join(str(row) for row in rows(self.world)))
        response.headers["X-Kept"] = str(len(self.world.part(Log)))
        return response

    async def request(self, request: web.Request) -> web.Response:
        return self._found(one_request(self.world, int(request.match_info["number"])))

    async def encounters(self, request: web.Request) -> web.Response:
        return _html(encounters(self.world, request.query))

    async def encounter(self, request: web.Request) -> web.Response:
        return self._found(one_encounter(self.world, request.match_info["id"]))

    async def events(self, request: web.Request) -> web.Response:
        return _html(events(self.world, request.query))

    async def faults(self, request: web.Request) -> web.Response:
        return _html(faults(self.world))

    async def order(self, request: web.Request) -> web.Response:
        given = await _form(request)
        try:
            fault = fault_of(given)
        except ValueError as error:
            return _html(faults(self.world, given=given, problem=str(error)), status=422)
        self.world.part(Faults).add(fault)
        return _to("faults")

    async def cancel(self, request: web.Request) -> web.Response:
        """One that is gone already is no mistake: it may have been used up since the page was made."""
        given = await _form(request)
        left = {str(one.number): one.number for one in self.world.part(Faults).ordered}
        if given.get("number") in left:
            self.world.part(Faults).cancel(left[given["number"]])
        return _to("faults")

    async def clear_faults(self, request: web.Request) -> web.Response:
        self.world.part(Faults).clear()
        return _to("faults")

    async def advance(self, request: web.Request) -> web.Response:
        given = await _form(request)
        try:
            self.world.clock.advance(days=float(given.get("step", "")))
        except (ValueError, OverflowError):
            return _html(
                screen("Not moved", self.world.clock, tag("p", "Days are a number from 0, up to the year 9000.")),
                status=422,
            )
        return _to(given.get("back", ""))

    async def clear_log(self, request: web.Request) -> web.Response:
        self.world.part(Log).clear()
        return _to("")

    async def file(self, request: web.Request) -> web.Response:
        name = request.match_info["name"]
        return web.Response(
            body=(Path(__file__).parent / name).read_bytes(), content_type=_FILES[name], charset="utf-8"
        )

    def _found(self, page: Markup | None) -> web.Response:
        if page is not None:
            return _html(page)
        return _html(
            screen("Not here", self.world.clock, tag("p", "The sandbox has nothing with this name.")), status=404
        )


async def _form(request: web.Request) -> dict[str, str]:
    """Its texts. Raises HTTPBadRequest for a body that is no form."""
    try:
        form = await request.post()
    except (ValueError, LookupError, AssertionError):
        # What aiohttp raises for a cut form, an unknown charset, and a form without a boundary.
        raise web.HTTPBadRequest from None
    return {name: value for name, value in form.items() if isinstance(value, str)}


def _html(text: str, *, status: int = 200) -> web.Response:
    return web.Response(status=status, text=str(text), content_type="text/html")


def _to(path: str) -> web.Response:
    """Back to a page. Only of the sandbox's own: what stands behind `/_sandbox/` cannot lead elsewhere."""
    return web.Response(status=303, headers={"Location": f"{CONTROL}/{''.join(filter(_is_plain, path))}"})


def _is_plain(letter: str) -> bool:
    return letter.isascii() and (letter.isalnum() or letter in "/-_")
