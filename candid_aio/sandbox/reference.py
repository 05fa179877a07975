"""What is in a sandbox without being sent: payers always, and one record of what nobody can create with `--seed-data`.

The payers are real by name and claims id; all that the sandbox says they do is invented.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.sandbox.generic import store_new
from candid_aio.sandbox.kinds import kinds, plans

if TYPE_CHECKING:
    from candid_aio.sandbox.calls import World

__all__ = ["PAYERS", "add_payers", "add_records"]

PAYERS = (
    ("00621", "Blue Cross Blue Shield of Illinois"),
    ("00952", "Medicare Part B Illinois"),
    ("36273", "AARP Supplemental Health Plans"),
    ("37384", "Illinois Medicaid"),
    ("60054", "Aetna"),
    ("61101", "Humana"),
    ("62308", "Cigna"),
    ("87726", "UnitedHealthcare"),
)
"""Claims id and name."""

_BROUGHT_ABOUT = {"charge_capture_bundles.v_1.ChargeCaptureClaimCreation", "events.v_1.Event"}
"""What happens to other records makes these."""


def add_payers(world: World) -> None:
    """The payers, for both versions of their resource. A payer's UUID depends on its claims id."""
    for payer_id, name in PAYERS:
        payer_uuid = world.made_up_id(f"payer {payer_id}")
        ids = {"claims_payer_id": payer_id, "eligibility_payer_id": payer_id, "remittance_payer_id": payer_id}
        for version in ("v_3", "v_4"):
            given = {"payer_id": payer_id, "payer_name": name, "payer_ids": {"claims_payer_id": payer_id, **ids}}
            store_new(world, kinds()[f"payers.{version}.Payer"], given, id=payer_uuid)


def add_records(world: World) -> None:
    """One record of each kind that can be listed, that no operation creates, and that nothing else brings about."""
    created = {plan.kind.name for plan in plans().values() if plan.kind is not None and plan.role == "create"}
    listed = {plan.kind.name: plan.kind for plan in plans().values() if plan.kind is not None and plan.role == "list"}
    for name, kind in listed.items():
        if name not in created | _BROUGHT_ABOUT and not world.store.count(name):
            store_new(world, kind, {})
