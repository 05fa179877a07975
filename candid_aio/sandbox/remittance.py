"""A payer's answer as the API shows it: the ERA in the claim, and the insurance adjudication."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

from candid_aio.sandbox.claims import cards_of

if TYPE_CHECKING:
    import datetime as dt

    from candid_aio.sandbox.adjudication import LineAnswer, PayerAnswer
    from candid_aio.sandbox.calls import World
    from candid_aio.sandbox.store import Record

__all__ = ["ADJUDICATION", "receive"]

ADJUDICATION = "insurance_adjudications.v_1.InsuranceAdjudication"


def receive(
    world: World, encounter: Record, claim: Record, answer: PayerAnswer, *, attempt: int, at: dt.datetime
) -> None:
    """Keeps the adjudication, and writes the ERA and the payer's claim number into `claim`.

    The adjudication has the id of its ERA, so that it can be found from the claim: the vendor's API names it nowhere
    else.
    """
    era_id = world.made_up_id(f"{claim['claim_id']}/era {answer.rank} {attempt}")
    number = f"{int.from_bytes(blake2b(era_id.encode(), digest_size=6).digest(), 'big') % 10**10:010d}"
    claim["eras"] = [*claim["eras"], {"era_id": era_id, "check_number": number, "check_date": at.date().isoformat()}]
    claim["payer_claim_id"] = f"P{number}"
    card = next((one for one in cards_of(encounter) if one["payer_id"] == answer.payer_id), {})
    record: Record = {
        "insurance_adjudication_id": era_id,
        "payer_uuid": card.get("payer_uuid") or world.made_up_id(f"payer {answer.payer_id}"),
        "post_date": at.date().isoformat(),
        "check_number": number,
        "check_date": at.date().isoformat(),
        "claims": {claim["claim_id"]: [_claim_adjudication(world, era_id, claim, answer)]},
        "provider_level_adjustments": [],
    }
    world.store.add(ADJUDICATION, era_id, record)


def _claim_adjudication(world: World, era_id: str, claim: Record, answer: PayerAnswer) -> Record:
    return {
        "claim_id": claim["claim_id"],
        "insurance_allowed_amount_cents": sum(line.allowed_cents for line in answer.lines),
        "insurance_paid_amount_cents": answer.paid_cents,
        "charge_amount_cents": sum(line.charge_cents for line in answer.lines),
        "service_lines": {line.line_id: [_line_adjudication(world, era_id, line)] for line in answer.lines},
        "payer_claim_number": claim["payer_claim_id"],
        # All adjustments are made on the lines.
        "carcs": [],
    }


def _line_adjudication(world: World, era_id: str, line: LineAnswer) -> Record:
    denial = line.denial
    return {
        "service_line_adjudication_id": world.made_up_id(f"{era_id}/{line.line_id}"),
        **({"denial_reason": denial.content} if denial else {}),
        "insurance_allowed_amount_cents": line.allowed_cents,
        "insurance_paid_amount_cents": line.paid_cents,
        "deductible_amount_cents": line.deductible_cents,
        "coinsurance_amount_cents": line.coinsurance_cents,
        "copay_amount_cents": line.copay_cents,
        "carcs": [
            {"group_code": one.group, "reason_code": one.reason, "amount_cents": one.cents} for one in line.adjustments
        ],
        "rarcs": [{"reason_code": denial.remark}] if denial and denial.remark else [],
    }
