"""Write-offs of what patients, insurances and other payers owe, and their reversal.

It keeps the write-offs; what they do to claims is booked by `claims`, which is told of every change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from candid_aio.sandbox.areas._allocations import unprocessable
from candid_aio.sandbox.areas._payers import identified_payer
from candid_aio.sandbox.areas.encounters import ENCOUNTER
from candid_aio.sandbox.calls import Answer, Behaviour, Call
from candid_aio.sandbox.claims import load, of_line
from candid_aio.sandbox.generic import missing, page_of, store_new
from candid_aio.sandbox.kinds import kinds
from candid_aio.sandbox.store import Layout

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.claims import StoredClaim
    from candid_aio.sandbox.store import Record

__all__ = ["BEHAVIOURS", "LAYOUTS"]

WRITE_OFF = "write_offs.v_1.WriteOff"
NON_INSURANCE_PAYER = "non_insurance_payers.v_1.NonInsurancePayer"

_ACCOUNTS = {"patient": "PATIENT", "insurance": "INSURANCE", "non_insurance_payer": "THIRD_PARTY_PAYER"}


def _targets(record: Record) -> Iterator[str]:
    """The claim, lines and providers that a write-off is of, whatever its type calls them."""
    found = {record.get("service_line_id"), record.get("claim_id"), (record.get("write_off_target") or {}).get("value")}
    return (target for target in found if target)


LAYOUTS: Mapping[str, Layout] = {
    WRITE_OFF: Layout(
        indexes={
            "service_line_id": _targets,
            "claim_id": _targets,
            "billing_provider_id": _targets,
            "account_type": lambda record: [_ACCOUNTS[record["type"]]],
        }
    )
}


def create(call: Call) -> Answer:
    """Keeps all of them, or none where one is of something that is not there, or of nothing."""
    made: list[Record] = []
    for number, body in enumerate(call.body["write_offs"]):
        if body["amount_cents"] <= 0:
            return unprocessable(f"write_offs[{number}].amount_cents is above 0")
        given = _given(call.world, body)
        if isinstance(given, str):
            return missing(call, given)
        made.append(store_new(call.world, kinds()[WRITE_OFF], given))
    return Answer(200, {"write_offs": made})


def revert(call: Call) -> Answer:
    """Books the opposite, and gives it back: a write-off and its reversal name each other, and can be made once."""
    world, (write_off_id,) = call.world, call.path.values()
    found = world.store.get(WRITE_OFF, write_off_id)
    if found is None:
        return missing(call, write_off_id)
    if found.get("reverted_by_write_off_id") or found.get("reverts_write_off_id"):
        return unprocessable("it was reverted, or is a reversal itself")
    opposite = {
        **found,
        "amount_cents": -found["amount_cents"],
        "write_off_timestamp": world.moment(),
        "reverts_write_off_id": write_off_id,
    }
    reversal = store_new(world, kinds()[WRITE_OFF], opposite)
    world.store.put(WRITE_OFF, write_off_id, {**found, "reverted_by_write_off_id": reversal["write_off_id"]})
    return Answer(200, reversal)


def get_multi(call: Call) -> Answer:
    """One page; by the moment of the write-off, the latest first, unless the query wants otherwise.

    Those of a claim's lines are the claim's too.
    """
    world, asked = call.world, call.query
    where: dict[str, Any] = {}
    if "claim_id" in asked:
        claim = load(world, str(asked["claim_id"]))
        lines = claim.state.lines if claim else ()
        where["claim_id"] = (str(asked["claim_id"]), *(line.line_id for line in lines))
    if "billing_provider_id" in asked:
        where["billing_provider_id"] = str(asked["billing_provider_id"])
    if "account_types" in asked:
        accounts = asked["account_types"]
        where["account_type"] = tuple(str(one) for one in (accounts if isinstance(accounts, list) else [accounts]))
    query = {"sort": "write_off_timestamp", "sort_direction": "desc", **asked}
    query.pop("claim_id", None)
    return page_of(attrs.evolve(call, query=query), where=where)


BEHAVIOURS: Mapping[str, Behaviour] = {
    "write_offs.v_1.create": create,
    "write_offs.v_1.get_multi": get_multi,
    "write_offs.v_1.revert": revert,
    # The contract has the same path twice: which of the two is routed does not matter.
    "write_offs.v_1.revert_insurance_balance_adjustment": revert,
}


def _given(world: World, body: Record) -> Record | str:
    """What the request says and what follows from it, or the id of what is not there."""
    if body["type"] == "insurance":
        return _of_insurance(world, body)
    line_id = body["service_line_id"]
    claim = of_line(world, line_id)
    if claim is None:
        return str(line_id)
    if body["type"] == "patient":
        return {**body, "claim_id": claim.state.claim_id, "patient_external_id": _patient(world, claim)}
    payer = world.store.get(NON_INSURANCE_PAYER, body["non_insurance_payer_id"])
    return {**body, "non_insurance_payer": payer} if payer else str(body["non_insurance_payer_id"])


def _of_insurance(world: World, body: Record) -> Record | str:
    target, payer = body["write_off_target"], identified_payer(world, body["payer_identifier"])
    if payer is None:
        return str(body["payer_identifier"]["value"])
    known = {"service_line_id": of_line, "claim_id": load}.get(target["type"])
    if known is not None and known(world, target["value"]) is None:
        return str(target["value"])
    return {**body, "payer": payer}


def _patient(world: World, claim: StoredClaim) -> str:
    encounter = world.store.get(ENCOUNTER, claim.encounter_id)
    assert encounter is not None  # noqa: S101  # for the type checker: encounters with claims are never removed
    return str(encounter["patient"]["external_id"])
