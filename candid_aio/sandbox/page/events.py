"""Shows the events feed, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from candid_aio.sandbox.areas.events import EVENT
from candid_aio.sandbox.page.markup import Child, Markup, tag
from candid_aio.sandbox.page.shell import counted, link, pages, screen, status_chip, table, when
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
        event_table(counted(store.count(EVENT), "event"), found.items),
        pages("events", {}, newer=found.prev_page_token, older=found.next_page_token),
        section="events",
        path="events",
    )


def event_table(caption: str, found: Iterable[Record], *, about: bool = True) -> Markup:
    """A table of events, with a column for the encounters that they are about unless that is clear."""
    columns = ("Clock (UTC)", "Event", *(("About",) if about else ()), "Claim", "Payload")
    return table(caption, columns, (_row(one, about=about) for one in found), empty="No event yet.")


_SHOWN = frozenset({"encounter_id", "encounter_external_id", "claim_status", "previous_claim_status"})


def _row(event: Record, *, about: bool) -> Markup:
    payload = event["payload"]
    encounter_id = payload.get("encounter_id")
    name = payload.get("encounter_external_id") or encounter_id
    rest = {key: value for key, value in payload.items() if key not in _SHOWN}
    return tag(
        "tr",
        tag("td", when(event["created_at"])),
        tag("td", event["event_type"]),
        tag("td", link(name, f"encounters/{encounter_id}") if encounter_id else "", class_="whole") if about else None,
        tag("td", _step(payload), class_="whole"),
        tag("td", tag("code", msgspec.json.encode(rest).decode()), class_="long"),
    )


def _step(payload: Record) -> list[Child]:
    """From which status to which the claim went."""
    status, previous = payload.get("claim_status"), payload.get("previous_claim_status")
    shown: list[Child] = [status_chip(previous), "→ "] if previous else []
    return [*shown, status_chip(status)] if status else shown
