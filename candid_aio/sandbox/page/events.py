"""Shows the events feed, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from candid_aio.sandbox.areas.events import EVENT
from candid_aio.sandbox.page.markup import Markup, tag
from candid_aio.sandbox.page.shell import link, pages, screen, table, when
from candid_aio.sandbox.store import WrongTokenError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.store import Record

__all__ = ["event_table", "events"]

ON_A_PAGE = 100


def events(world: World, query: Mapping[str, str]) -> Markup:
    """All events, older than 30 days too, which the API no longer answers."""
    store = world.store
    try:
        found = store.page(EVENT, order="created_at", backwards=True, token=query.get("token"), limit=ON_A_PAGE)
    except WrongTokenError:
        found = store.page(EVENT, order="created_at", backwards=True, limit=ON_A_PAGE)
    return screen(
        "Events",
        world.clock,
        event_table(f"{store.count(EVENT)} events", found.items),
        pages("events", {}, newer=found.prev_page_token, older=found.next_page_token),
        section="events",
        path="events",
    )


def event_table(caption: str, found: Iterable[Record]) -> Markup:
    return table(caption, ("Clock (UTC)", "Event", "About", "Payload"), map(_row, found), empty="No event yet.")


def _row(event: Record) -> Markup:
    payload = event["payload"]
    encounter_id = payload.get("encounter_id")
    about = payload.get("encounter_external_id") or encounter_id
    short = {name: value for name, value in payload.items() if name not in {"encounter_id", "encounter_external_id"}}
    return tag(
        "tr",
        tag("td", when(event["created_at"])),
        tag("td", event["event_type"]),
        tag("td", link(about, f"encounters/{encounter_id}") if encounter_id else ""),
        tag("td", tag("code", msgspec.json.encode(short).decode()), class_="long"),
    )
