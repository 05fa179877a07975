"""The rate of a fee schedule that matches a service line, and the payers' thresholds around it.

What a payer allows does not come from here: that is adjudication's. A threshold holds the two against each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.sandbox.areas._payers import PAYER
from candid_aio.sandbox.areas._rates import best_of, compared, entry_on, total_of
from candid_aio.sandbox.areas.encounters import ENCOUNTER
from candid_aio.sandbox.areas.fee_schedules import PROVIDER, RATE, SINGLE, rates_like
from candid_aio.sandbox.calls import Answer, Behaviour, Call, named_error
from candid_aio.sandbox.generic import missing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.store import Record

__all__ = ["BEHAVIOURS"]

USUAL = {"disable_paid_incorrectly": False}
"""The threshold of a payer for which none was set."""


def default_threshold(call: Call) -> Answer:
    return Answer(200, USUAL)


def thresholds(call: Call) -> Answer:
    """Of the payers that are asked for; the usual one where none was set."""
    asked = call.query["payer_uuids"]
    uuids = [str(one) for one in (asked if isinstance(asked, list) else [asked])]
    return Answer(200, {"payer_thresholds": {one: _threshold(call.world, one) for one in uuids}})


def set_threshold(call: Call) -> Answer:
    payer_uuid = call.path["payer_uuid"]
    if call.world.store.get(PAYER, payer_uuid) is None:
        return missing(call, payer_uuid)
    call.world.store.set_setting(f"threshold of {payer_uuid}", call.body)
    return Answer(200, call.body)


def get_match(call: Call) -> Answer:
    """The rate for a service line, null where no rate is for it."""
    found = _line_of(call)
    if isinstance(found, Answer):
        return found
    line, point = found
    rate = best_of(rates_like(call.world, {name: point[name] for name in SINGLE if point.get(name)}), point)
    if rate is None:
        return Answer(200, None)
    return Answer(200, {"rate_id": rate["rate_id"], "threshold": _held_against(call.world, rate, line, point)})


def test_match(call: Call) -> Answer:
    """How a service line and a rate compare, dimension by dimension."""
    found, rate = _line_of(call), call.world.store.get(RATE, call.path["rate_id"])
    if isinstance(found, Answer):
        return found
    if rate is None:
        return missing(call, call.path["rate_id"])
    line, point = found
    threshold = _held_against(call.world, rate, line, point)
    return Answer(200, {"dimensions": compared(rate, point), "threshold": threshold})


def batch_match(call: Call) -> Answer:
    return Answer(200, [_matched(call.world, point) for point in call.body])


BEHAVIOURS: Mapping[str, Behaviour] = {
    "fee_schedules.v_3.batch_match": batch_match,
    "fee_schedules.v_3.get_match": get_match,
    "fee_schedules.v_3.get_payer_thresholds": thresholds,
    "fee_schedules.v_3.get_payer_thresholds_default": default_threshold,
    "fee_schedules.v_3.set_payer_threshold": set_threshold,
    "fee_schedules.v_3.test_match": test_match,
}


def _threshold(world: World, payer_uuid: str) -> Record:
    found: Record = world.store.setting(f"threshold of {payer_uuid}") or USUAL
    return found


def _held_against(world: World, rate: Record, line: Record, point: Record) -> Record:
    """Whether what the payer allowed for a line is within the threshold around the rate."""
    threshold, entry = _threshold(world, rate["dimensions"]["payer_uuid"]), entry_on(rate, point["date_of_service"])
    cents = total_of(entry, line.get("quantity")) if entry else 0
    allowed = line.get("allowed_amount_cents")
    shown = {"threshold": threshold, "rate_cents": cents}
    if allowed is None:
        return {**shown, "match": False, "explanation": "nothing was allowed yet"}
    low, high = (threshold.get(f"{name}_threshold_cents") or 0 for name in ("lower", "upper"))
    within = cents - low <= allowed <= cents + high
    return {**shown, "match": within, "explanation": f"it is {'within' if within else 'outside of'} the threshold"}


def _matched(world: World, point: Record) -> Record:
    rate = best_of(rates_like(world, {name: point[name] for name in SINGLE}), point)
    entry = None if rate is None else entry_on(rate, point["date_of_service"])
    if rate is None or entry is None:
        return {"point": point}
    match = {**rate, "matched_entry": entry, "total_cents": total_of(entry, point.get("quantity"))}
    return {"point": point, "match": match}


def _line_of(call: Call) -> tuple[Record, Record] | Answer:
    """A service line and its point. 404 where it is not there, 422 where nobody but the patient pays."""
    line_id, store = call.path["service_line_id"], call.world.store
    encounter = store.first(ENCOUNTER, "service_line_id", line_id)
    if encounter is None:
        return missing(call, line_id)
    lines = (line for claim in encounter["claims"] for line in claim["service_lines"])
    line = next(line for line in lines if line["service_line_id"] == line_id)
    card: Record = (encounter.get("subscriber_primary") or {}).get("insurance_card") or {}
    if not card:
        return named_error(422, "FailedToBuildServiceLineDimensions", "the encounter has no insurance")
    billing = encounter["billing_provider"]
    address: Record = (encounter.get("service_facility") or {}).get("address") or billing["address"]
    provider = next((one for one in store.records(PROVIDER) if one.get("npi") == billing["npi"]), None)
    point = {
        "payer_uuid": call.world.made_up_id(f"payer {card['payer_id']}"),
        "organization_billing_provider_id": provider and provider["organization_provider_id"],
        "cpt_code": line["procedure_code"],
        "date_of_service": line.get("date_of_service") or encounter["date_of_service"],
        "modifiers": line.get("modifiers") or [],
        "facility_type_code": line.get("place_of_service_code") or encounter.get("place_of_service_code"),
        "state": address["state"],
        "zip_code": address["zip_code"],
        "payer_plan_group_id": card.get("payer_plan_group_id"),
    }
    return line, point
