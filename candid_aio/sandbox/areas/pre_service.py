"""Runs of the pre-service rules: each is kept, and finds nothing to edit. The vendor's rules are its own.

A run with an idempotency key that is known is the run that was started with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.sandbox.calls import Answer, Behaviour, Call
from candid_aio.sandbox.generic import missing, store_new
from candid_aio.sandbox.kinds import kinds

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["BEHAVIOURS"]

RUN = "pre_service_rules.v_1.PreServiceRun"
STATE = "initial_entity_state"


def create_encounter_run(call: Call) -> Answer:
    """The id of the run, which is done at once."""
    world, body = call.world, call.body
    key = f"pre-service run {body['idempotency_key']}"
    run_id = world.store.setting(key)
    if run_id is None:
        entity = body["entity"]
        given = {"entity_external_id": entity["external_id"], STATE: entity, "edits": {}, "actions": []}
        run_id = store_new(world, kinds()[RUN], given)["run_id"]
        world.store.set_setting(key, run_id)
    return Answer(200, run_id)


def get_run(call: Call) -> Answer:
    """A run; with what it was started for where that is asked for."""
    run = call.world.store.get(RUN, call.path["run_id"])
    if run is None:
        return missing(call, call.path["run_id"])
    shown = call.query.get("include_initial_entity_state")
    return Answer(200, run if shown else {name: value for name, value in run.items() if name != STATE})


BEHAVIOURS: Mapping[str, Behaviour] = {
    "pre_service_rules.v_1.create_encounter_run": create_encounter_run,
    "pre_service_rules.v_1.get_run": get_run,
}
