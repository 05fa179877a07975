"""Service lines that are added to a claim, changed and taken away. They live inside of their claim's encounter.

A line's money is not set here: what changes on a claim is looked at by those who watch encounters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.sandbox.areas._encounter_making import ENCOUNTER, addressed
from candid_aio.sandbox.areas.encounters import put_encounter
from candid_aio.sandbox.calls import Answer, Behaviour, Call
from candid_aio.sandbox.generic import missing, refused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from candid_aio.sandbox.store import Record

__all__ = ["BEHAVIOURS"]


def create(call: Call) -> Answer:
    """Adds a line to its claim. 409 where its external id is another line's."""
    return _added(call, call.body)


def update(call: Call) -> Answer:
    line_id = call.path["service_line_id"]
    encounter = call.world.store.first(ENCOUNTER, "service_line_id", line_id)
    if encounter is None:
        return missing(call, line_id)
    return _changed(call, encounter, _line(encounter, line_id), call.body)


def upsert(call: Call) -> Answer:
    """Changes the line that has this external id, or adds one."""
    external_id = call.path["external_id"]
    body = {**call.body, "external_id": external_id}
    encounter = call.world.store.first(ENCOUNTER, "line_external_id", external_id)
    if encounter is None:
        return _added(call, body)
    lines = (line for claim in encounter["claims"] for line in claim["service_lines"])
    line = next(line for line in lines if line.get("external_id") == external_id)
    return _changed(call, encounter, line, {name: value for name, value in body.items() if name != "claim_id"})


def delete(call: Call) -> Answer:
    line_id = call.path["service_line_id"]
    encounter = call.world.store.first(ENCOUNTER, "service_line_id", line_id)
    if encounter is None:
        return missing(call, line_id)
    for claim in encounter["claims"]:
        claim["service_lines"] = [one for one in claim["service_lines"] if one["service_line_id"] != line_id]
    put_encounter(call.world, encounter)
    return Answer(204, None)


BEHAVIOURS: Mapping[str, Behaviour] = {
    "service_lines.v_2.create": create,
    "service_lines.v_2.create_universal": create,
    "service_lines.v_2.update": update,
    "service_lines.v_2.update_universal": update,
    "service_lines.v_2.upsert_by_external_id": upsert,
    "service_lines.v_2.delete": delete,
}


def _added(call: Call, body: Record) -> Answer:
    world, claim_id = call.world, body["claim_id"]
    encounter = world.store.first(ENCOUNTER, "claim_id", claim_id)
    if encounter is None:
        return missing(call, claim_id)
    if body.get("external_id") and world.store.first(ENCOUNTER, "line_external_id", body["external_id"]):
        return refused(call, 409, "Conflict", {"entity_name": "ServiceLine"})
    (claim,) = (one for one in encounter["claims"] if one["claim_id"] == claim_id)
    line_id = world.new_id("service_lines.v_2.ServiceLine")
    moment = world.moment()
    claim["service_lines"].append({"service_line_id": line_id, "created_at": moment, "procedure_code": ""})
    start = encounter.get("date_of_service") or moment[:10]
    return _changed(call, encounter, claim["service_lines"][-1], {"date_of_service": start, **_given(body)})


def _changed(call: Call, encounter: Record, line: Record, body: Record) -> Answer:
    line |= body
    if line.get("ordering_provider"):
        line["ordering_provider"] = addressed(line["ordering_provider"], encounter["billing_provider"])
    end = line.get("end_date_of_service")
    line["date_of_service_range"] = {"start_date": line["date_of_service"], **({"end_date": end} if end else {})}
    return Answer(200, _line(put_encounter(call.world, encounter), line["service_line_id"]))


def _given(body: Record) -> Record:
    return {name: value for name, value in body.items() if value is not None}


def _line(encounter: Record, line_id: str) -> Record:
    lines: list[Record] = [line for claim in encounter["claims"] for line in claim["service_lines"]]
    return next(line for line in lines if line["service_line_id"] == line_id)
