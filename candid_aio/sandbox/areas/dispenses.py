"""Medication dispenses: each makes an encounter, whose external id is the dispense's. It knows no HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.sandbox.areas.encounters import ENCOUNTER, not_unique
from candid_aio.sandbox.calls import Answer, Behaviour, Call
from candid_aio.sandbox.generic import store_new
from candid_aio.sandbox.kinds import kinds

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["BEHAVIOURS"]


def create(call: Call) -> Answer:
    """Keeps the encounter, unless its external id is taken. What the dispense does not tell is made up."""
    world, body = call.world, call.body
    external_id = body["medication_dispense_external_id"]
    refusal = not_unique(world, {"external_id": external_id})
    if refusal is not None:
        return refusal
    return Answer(200, store_new(world, kinds()[ENCOUNTER], {**body, "external_id": external_id}))


BEHAVIOURS: Mapping[str, Behaviour] = {"medication_dispense.v_1.create": create}
