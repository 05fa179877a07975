"""Insurance adjudications, as `life` keeps them when a payer answers. It only reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.sandbox.calls import Answer, Behaviour, Call, not_found
from candid_aio.sandbox.remittance import ADJUDICATION

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["BEHAVIOURS"]


def get(call: Call) -> Answer:
    """By its id, which is that of its ERA in the claim."""
    adjudication_id = call.path["insurance_adjudication_id"]
    found = call.world.store.get(ADJUDICATION, adjudication_id)
    return not_found(call, adjudication_id) if found is None else Answer(200, found)


BEHAVIOURS: Mapping[str, Behaviour] = {"insurance_adjudications.v_1.get": get}
