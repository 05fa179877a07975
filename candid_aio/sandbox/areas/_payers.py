"""Finds the payer that a request names, by UUID or by payer id and name. It stores nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.store import Record

__all__ = ["PAYER", "identified_payer"]

PAYER = "payers.v_3.Payer"


def identified_payer(world: World, identifier: Record) -> Record | None:
    """The payer; one named by payer id is made of what is said where there is none. None for an unknown UUID."""
    if identifier["type"] == "payer_uuid":
        return world.store.get(PAYER, identifier["value"])
    payer_uuid = world.made_up_id(f"payer {identifier['payer_id']}")
    named = {"payer_id": identifier["payer_id"], "payer_name": identifier["payer_name"]}
    return world.store.get(PAYER, payer_uuid) or {"payer_uuid": payer_uuid, **named}
