"""The events feed: made from changes of records as they happen, scanned newest first. It changes nothing else.

The vendor publishes the types of events and not their payloads: here a payload names the record and what changed,
never a patient's data.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from candid_aio.sandbox.areas.encounters import ENCOUNTER
from candid_aio.sandbox.calls import Answer, Behaviour, Call, World, not_found
from candid_aio.sandbox.clock import sortable, wire_time
from candid_aio.sandbox.life import moment
from candid_aio.sandbox.page_sizes import page_size, page_token
from candid_aio.sandbox.store import Between, Layout

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from candid_aio.sandbox.store import Change, Record

__all__ = ["BEHAVIOURS", "EVENT", "LAYOUTS", "WATCHERS"]

EVENT = "events.v_1.Event"
SCHEMA_VERSION = "1.0.0"
REACH = dt.timedelta(days=30)

LAYOUTS: Mapping[str, Layout] = {
    EVENT: Layout(
        indexes={
            "created_at": lambda record: [sortable(record["created_at"])],
            "event_type": "event_type",
            "encounter_id": "payload.encounter_id",
        },
    )
}


def scan(call: Call) -> Answer:
    """The events of the last 30 days that the filters let pass, newest first. Both bounds are included."""
    query, store = call.query, call.world.store
    oldest = call.world.clock.now() - REACH
    after, before = query.get("created_after"), query.get("created_before")
    if after is not None:
        oldest = max(oldest, _aware(after))
    newest = None if before is None else sortable(_aware(before))
    where: dict[str, Between | tuple[str, ...]] = {"created_at": Between(sortable(oldest), newest)}
    if "event_types" in query:
        types = query["event_types"]
        where["event_type"] = (types,) if isinstance(types, str) else tuple(types)
    page = store.page(
        EVENT, where=where, order="created_at", backwards=True, token=page_token(call), limit=page_size(call)
    )
    content: Record = {"items": page.items}
    if page.next_page_token is not None:
        content["next_page_token"] = page.next_page_token
    return Answer(200, content)


def get(call: Call) -> Answer:
    event_id = call.path["event_id"]
    found = call.world.store.get(EVENT, event_id)
    return not_found(call, event_id) if found is None else Answer(200, found)


BEHAVIOURS: Mapping[str, Behaviour] = {"events.v_1.scan": scan, "events.v_1.get": get}


def _aware(given: dt.datetime) -> dt.datetime:
    """A moment without an offset is taken for UTC."""
    return given if given.tzinfo else given.replace(tzinfo=dt.UTC)


def encounter_changed(world: World, change: Change) -> None:
    """An event for each claim that is new or has another status."""
    after = change.after
    if after is None:
        return
    before = {claim["claim_id"]: claim["status"] for claim in (change.before or {"claims": ()})["claims"]}
    for claim in after["claims"]:
        payload = {
            "encounter_id": change.id,
            "encounter_external_id": after["external_id"],
            "claim_id": claim["claim_id"],
            "claim_status": claim["status"],
        }
        was = before.get(claim["claim_id"])
        if was is None:
            _happened(world, "CandidApi.Encounter.Created", payload, world.made_up_id(f"{EVENT} {claim['claim_id']}"))
        elif was != claim["status"]:
            _happened(world, "CandidApi.Encounter.StatusUpdated", {**payload, "previous_claim_status": was})


def _watcher(resource: str, id_field: str) -> Callable[[World, Change], None]:
    def changed(world: World, change: Change) -> None:
        if change.after is None:
            return
        payload = {id_field: change.id}
        if "version" in change.after:
            payload["version"] = change.after["version"]
        _happened(world, f"{resource}.{'Created' if change.before is None else 'Updated'}", payload)

    return changed


def _happened(world: World, event_type: str, payload: Record, event_id: str = "") -> None:
    at = wire_time(moment(world))
    event_id = event_id or world.new_id(EVENT)
    event = {
        "id": event_id,
        "created_at": at,
        "timestamp": at,
        "event_type": event_type,
        "schema_version": SCHEMA_VERSION,
        "payload": payload,
    }
    world.store.add(EVENT, event_id, event)


WATCHERS: Mapping[str, Callable[[World, Change], None]] = {
    ENCOUNTER: encounter_changed,
    "pre_encounter.patients.v_1.Patient": _watcher("PreEncounter.Patient", "id"),
    "pre_encounter.coverages.v_1.Coverage": _watcher("PreEncounter.Coverage", "id"),
    "pre_encounter.tags.v_1.Tag": _watcher("PreEncounter.Tag", "id"),
    "organization_providers.v_3.OrganizationProviderV2": _watcher(
        "CandidApi.OrganizationProvider", "organization_provider_id"
    ),
}
