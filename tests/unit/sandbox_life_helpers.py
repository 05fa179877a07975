"""A sandbox's world without its HTTP: encounters go in, the clock is moved, and everything in it must add up."""

from __future__ import annotations

import copy
import datetime as dt
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs

from candid_aio.resources import _index
from candid_aio.sandbox import Sandbox
from candid_aio.sandbox.adjudication import PayerRules, Rules
from candid_aio.sandbox.areas import behaviours
from candid_aio.sandbox.areas.encounters import ENCOUNTER, made_from
from candid_aio.sandbox.calls import Answer, Call, World
from candid_aio.sandbox.claim_money import INVENTORY, INVOICE
from candid_aio.sandbox.claim_tasks import TASK
from candid_aio.sandbox.life import Life
from candid_aio.sandbox.opening import close_world, open_world, tick
from candid_aio.sandbox.remittance import ADJUDICATION
from candid_aio.wire.codec import structure
from candid_aio.wire.names import resolve

START = dt.datetime(2026, 7, 20, 9, 0, tzinfo=dt.UTC)
EXAMPLES: list[dict[str, Any]] = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "examples" / "encounters.jsonl").read_text(encoding="utf-8").splitlines()
]
SMOOTH = PayerRules(rejection_share=0, denial_share=0, line_denial_share=0, review_share=0)
SMOOTH_RULES = Rules(other=SMOOTH, missing_information_share=0, held_share=0)

_OPERATIONS = {operation.name: operation for operation in _index.load_operations()}


@contextmanager
def living(rules: Rules = SMOOTH_RULES, *, seed: str = "", data: Path | None = None) -> Iterator[World]:
    """A world by these rules, whose clock stands still at START until it is moved."""
    world = Sandbox(seed=seed, start=START, data=data).world
    world.part(Life).rules = rules
    open_world(world, seed_data=False)
    try:
        yield world
    finally:
        close_world(world)


def example(**changes: Any) -> dict[str, Any]:
    """The request for an encounter with one line of 150.00 and one of 42.05, at Aetna."""
    body = copy.deepcopy(EXAMPLES[0])
    lines = body["service_lines"][:2]
    lines[0]["charge_amount_cents"], lines[1]["charge_amount_cents"] = 15000, 4205
    body["subscriber_primary"]["insurance_card"] |= {"payer_id": "60054", "payer_name": "Aetna"}
    return {**body, "service_lines": lines, "external_id": "E-1", **changes}


def add(world: World, **changes: Any) -> str:
    """Adds an encounter, and gives its id."""
    with world.store.transaction():
        made = made_from(example(**changes), world)
        world.store.add(ENCOUNTER, made["encounter_id"], made)
    return str(made["encounter_id"])


def encounter(world: World, encounter_id: str) -> dict[str, Any]:
    found = world.store.get(ENCOUNTER, encounter_id)
    assert found is not None
    return found


def claim(world: World, encounter_id: str) -> dict[str, Any]:
    found: dict[str, Any] = encounter(world, encounter_id)["claims"][0]
    return found


def call(world: World, name: str, body: Any = None, query: dict[str, Any] | None = None, **path: str) -> Answer:
    """What the sandbox answers to a checked call, after what is due was done."""
    tick(world)
    asked = Call(operation=_OPERATIONS[name], world=world, path=path, query=query or {}, body=body)
    with world.store.transaction():
        return behaviours()[name](asked)


def change_encounter(world: World, encounter_id: str, **changes: Any) -> None:
    """What somebody changes over the API."""
    world.store.put(ENCOUNTER, encounter_id, {**encounter(world, encounter_id), **changes})


def step_until(world: World, encounter_id: str, *statuses: str) -> dict[str, Any]:
    """Moves the clock by the hour until the claim has one of the statuses."""
    for _ in range(24 * 90):
        found = claim(world, encounter_id)
        if found["status"] in statuses:
            return found
        world.clock.advance(hours=1)
    raise AssertionError(found["status"])


KINDS = {
    ENCOUNTER: ("encounters.v_4", "Encounter"),
    ADJUDICATION: ("insurance_adjudications.v_1", "InsuranceAdjudication"),
    TASK: ("tasks.v_3", "Task"),
    INVENTORY: ("patient_ar.v_1", "InventoryRecord"),
    INVOICE: ("invoices.v_2", "InvoiceInfo"),
    "events.v_1.Event": ("events.v_1", "Event"),
}


def assert_fits_the_contract(world: World) -> None:
    """Every record that claims make can be read as the type that the contract gives it."""
    for kind, (namespace, name) in KINDS.items():
        for record in world.store.records(kind):
            structure(record, resolve(namespace, name))


@attrs.define
class Sums:
    """Over all lines, in cents."""

    charged: int = 0
    paid: int = 0
    settled: int = 0
    patient: int = 0
    insurance: int = 0


def assert_adds_up(world: World) -> Sums:
    """The money of every line, adjudication, itemization and invoice agrees, to the cent. Gives the sums over all."""
    sums = Sums()
    # What was just changed is looked at before the next request.
    tick(world)
    for one in world.store.records(ENCOUNTER):
        for found in one["claims"]:
            answer = call(world, "patient_ar.v_1.itemize", claim_id=found["claim_id"])
            assert answer.status == 200
            items = {item["service_line_id"]: item for item in answer.content["service_line_itemization"]}
            assert set(items) == {line["service_line_id"] for line in found["service_lines"]}
            for line in found["service_lines"]:
                if "patient_balance_cents" in line:
                    _assert_line(line, items[line["service_line_id"]], sums)
            whole = answer.content["claim_level_patient_payments"]["total_payment_cents"]
            balances = sum(item["patient_balance_cents"] for item in items.values())
            assert answer.content["patient_balance_cents"] == balances - whole
    for record in world.store.records(ADJUDICATION):
        _assert_adjudication(record)
    for invoice in world.store.records(INVOICE):
        _assert_invoice(invoice["invoice"])
    return sums


def _assert_line(line: dict[str, Any], item: dict[str, Any], sums: Sums) -> None:
    charge = line.get("charge_amount_cents") or 0
    paid = line.get("paid_amount_cents") or 0
    assert item["patient_balance_cents"] == line["patient_balance_cents"]
    booked = item["patient_payments"]["total_payment_cents"] + item["patient_adjustments"]["total_adjustment_cents"]
    assert line["patient_balance_cents"] == line["patient_responsibility_cents"] - booked
    if line.get("service_line_era_data"):
        adjustments = line["service_line_era_data"]["service_line_adjustments"]
        assert charge == paid + sum(one["adjustment_amount_cents"] for one in adjustments)
        parts = line["deductible_cents"] + line["coinsurance_cents"] + line["copay_cents"]
        assert line["allowed_amount_cents"] == paid + parts
        ranks = ("primary", "secondary", "tertiary")
        assert paid == sum(line.get(f"{rank}_paid_amount_cents") or 0 for rank in ranks)
        contractual = sum(
            one["adjustment_amount_cents"]
            for one in adjustments
            if (one["adjustment_group_code"], one["adjustment_reason_code"]) == ("CO", "45")
        )
        if line["denial_reason"]:
            assert (paid, contractual, len(adjustments)) == (0, 0, 1)
        else:
            assert contractual == charge - line["allowed_amount_cents"]
    settled = item["insurance_adjustments"]["total_adjustment_cents"]
    sums.charged += charge
    sums.paid += paid
    sums.settled += settled + booked
    sums.patient += line["patient_balance_cents"]
    sums.insurance += line["insurance_balance_cents"]


def _assert_adjudication(record: dict[str, Any]) -> None:
    for (adjudicated,) in record["claims"].values():
        lines = [line for (line,) in adjudicated["service_lines"].values()]
        for line in lines:
            parts = line["deductible_amount_cents"] + line["coinsurance_amount_cents"] + line["copay_amount_cents"]
            assert line["insurance_allowed_amount_cents"] == line["insurance_paid_amount_cents"] + parts
            if "denial_reason" in line:
                assert (line["insurance_paid_amount_cents"], len(line["carcs"])) == (0, 1)
        adjusted = sum(carc["amount_cents"] for line in lines for carc in line["carcs"])
        paid = sum(line["insurance_paid_amount_cents"] for line in lines)
        assert adjudicated["insurance_paid_amount_cents"] == paid
        assert adjudicated["charge_amount_cents"] == paid + adjusted


def _assert_invoice(invoice: dict[str, Any]) -> None:
    (item,) = invoice["items"]["claim_invoice_items"].values()
    lines = sum(one["amount_cents"] for one in item["service_line_invoice_items"].values())
    assert invoice["amount_cents"] == lines + item.get("claim_invoice_item", {"amount_cents": 0})["amount_cents"] > 0
