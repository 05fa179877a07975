"""Shows what arrived: the newest requests, and one of them with its body."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from candid_aio.sandbox.guard import CONTROL
from candid_aio.sandbox.log import Arrived, Log
from candid_aio.sandbox.page.markup import Child, Markup, tag
from candid_aio.sandbox.page.shell import chip, link, screen, table, when

if TYPE_CHECKING:
    from candid_aio.sandbox.calls import World

__all__ = ["SHOWN", "one_request", "pretty", "requests", "rows"]

SHOWN = 100

COLUMNS = ("#No.", "Clock (UTC)", "Request", "Operation", "Answer", "Faults", "#Took")


def requests(world: World) -> Markup:
    """The newest requests. The script keeps the rows up to date."""
    log = world.part(Log)
    live = tag(
        "p",
        tag("button", "Pause", type="button", id="pause", aria_pressed="false", hidden=True),
        tag("span", _count(log), id="count", role="status"),
        class_="bar",
    )
    listed = table(
        f"The newest {SHOWN} requests",
        COLUMNS,
        rows(world),
        empty="Nothing has arrived yet.",
        id="requests",
        data_live=f"{CONTROL}/rows",
    )
    clear = tag("form", tag("button", "Clear the log"), method="post", action=f"{CONTROL}/log/clear")
    return screen("Requests", world.clock, live, listed, clear)


def rows(world: World) -> list[Child]:
    """The rows alone, the newest first."""
    return [_row(one) for one in world.part(Log).latest(SHOWN)]


def one_request(world: World, number: int) -> Markup | None:
    """A request as it came and what became of it, None where the log does not have it."""
    one = world.part(Log).get(number)
    if one is None:
        return None
    facts: dict[str, Child] = {
        "Request": tag("code", f"{one.method} {one.path}"),
        "Operation": one.operation or "none of the API",
        "Arrived": when(one.at),
        "Answer": _answer(one),
        "Faults": ", ".join(one.faults) or "none",
        "Request id": tag("code", one.request_id),
        "Host": one.host,
    }
    body = (
        pretty(one.content) if one.content else "No body, or one that is not kept: of forms and of the token's request."
    )
    return screen(
        f"Request {number}",
        world.clock,
        tag("dl", [[tag("dt", name), tag("dd", value)] for name, value in facts.items()]),
        tag("h2", "Body"),
        tag("pre", body, tabindex="0"),
        path=f"requests/{number}",
    )


def pretty(content: bytes) -> str:
    """JSON over several lines; as it is where it is none."""
    try:
        return msgspec.json.format(content, indent=2).decode()
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return content.decode(errors="replace")


def _count(log: Log) -> str:
    dropped = f", {log.dropped} more were dropped" if log.dropped else ""
    return f"{len(log)} in the log{dropped}"


def _row(one: Arrived) -> Markup:
    took = "" if one.seconds is None else f"{one.seconds * 1000:.0f} ms"
    faults: list[Child] = [chip(fault, "bad") for fault in one.faults]
    return tag(
        "tr",
        tag("td", link(str(one.number), f"requests/{one.number}"), class_="number"),
        tag("td", when(one.at)),
        tag("td", tag("code", f"{one.method} {one.path}"), class_="long"),
        tag("td", one.operation or ""),
        tag("td", _answer(one)),
        tag("td", faults),
        tag("td", took, class_="number"),
    )


def _answer(one: Arrived) -> Markup:
    if one.status is None:
        return chip("waiting") if one.seconds is None else chip("reset", "bad")
    return chip(str(one.status), "good" if one.status < 400 else "bad")
