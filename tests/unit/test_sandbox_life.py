"""Claims that live: steps by the clock, what they leave behind, and what happens to a claim from outside."""

from __future__ import annotations

import datetime as dt
import itertools
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sandbox_life_helpers import (
    EXAMPLES,
    SMOOTH,
    SMOOTH_RULES,
    START,
    add,
    assert_adds_up,
    assert_fits_the_contract,
    call,
    change_encounter,
    claim,
    encounter,
    living,
    step_until,
)

from candid_aio.sandbox.adjudication import Days, PayerRules, Rules
from candid_aio.sandbox.areas.encounters import ENCOUNTER
from candid_aio.sandbox.calls import World
from candid_aio.sandbox.claim_money import INVENTORY, INVOICE
from candid_aio.sandbox.claim_tasks import TASK
from candid_aio.sandbox.claims import CLAIM, load
from candid_aio.sandbox.life import Life
from candid_aio.sandbox.remittance import ADJUDICATION

FINAL = ("finalized_paid", "finalized_denied")


def statuses(world: World) -> list[str]:
    """Of the claims' events, in the order of time."""
    events = sorted(world.store.records("events.v_1.Event"), key=lambda event: event["created_at"])
    return [event["payload"]["claim_status"] for event in events]


def with_payer(**changes: Any) -> Rules:
    return attrs.evolve(SMOOTH_RULES, other=attrs.evolve(SMOOTH, **changes))


def second_insurance(payer_id: str = "87726") -> dict[str, Any]:
    subscriber = EXAMPLES[0]["subscriber_primary"]
    card = {**subscriber["insurance_card"], "payer_id": payer_id, "payer_name": "Another payer"}
    return {**subscriber, "insurance_card": card}


def test_a_claim_goes_its_way_by_the_clock() -> None:
    with living() as world:
        encounter_id = add(world)
        assert claim(world, encounter_id)["status"] == "biller_received"
        world.clock.advance(days=14)
        found = encounter(world, encounter_id)
        assert statuses(world)[:3] == ["biller_received", "coded", "submitted_to_payer"]
        world.clock.advance(days=16)
        found = encounter(world, encounter_id)
        assert found["claims"][0]["status"] == "finalized_paid"
        assert statuses(world)[3:] == ["era_received", "paid", "finalized_paid"]
        assert (found["next_responsible_party"], found["owner_of_next_action"]) == ("patient", "NONE")
        assert found["last_submitted_at"] > found["created_at"]
        assert found["claims"][0]["clearinghouse_claim_id"]
        sums = assert_adds_up(world)
        assert sums.charged == 19205 == sums.paid + sums.settled + sums.patient + sums.insurance
        assert sums.insurance == 0 < sums.patient < sums.paid
        assert_fits_the_contract(world)


def test_many_steps_at_once_are_done_in_the_order_of_time() -> None:
    with living(Rules()) as world:
        for number in range(12):
            add(world, external_id=f"E-{number}")
        world.clock.advance(days=60)
        made = [event["created_at"] for event in world.store.records("events.v_1.Event")]
        assert made == sorted(made)
        # The record of an event that life made comes at its step's own moment, not at the clock's.
        assert START < dt.datetime.fromisoformat(made[-1]) < world.clock.now()


def test_in_small_steps_or_in_one_the_same_happens() -> None:
    seen = []
    for steps in (1, 45):
        with living(Rules(), seed="seed") as world:
            for number in range(10):
                add(world, external_id=f"E-{number}")
            for _ in range(steps):
                world.clock.advance(days=45 / steps)
            seen.append([list(world.store.records(kind)) for kind in (ENCOUNTER, ADJUDICATION, INVENTORY, INVOICE)])
    assert seen[0] == seen[1]


def test_the_seed_decides() -> None:
    seen = set()
    for seed in ("one", "two", "two"):
        with living(Rules(), seed=seed) as world:
            for number in range(20):
                add(world, external_id=f"E-{number}")
            world.clock.advance(days=12)
            seen.add(tuple(one["claims"][0]["status"] for one in world.store.records(ENCOUNTER)))
    assert len(seen) == 2


def test_nothing_is_due_before_its_time_and_a_world_without_claims_stands_still() -> None:
    with living() as world:
        world.clock.advance(days=1)
        assert world.part(Life).wake is None
        add(world)
        wake = world.part(Life).wake
        assert wake is not None
        before = list(world.store.records(ENCOUNTER))
        world.clock.advance(seconds=1)
        assert list(world.store.records(ENCOUNTER)) == before


def test_an_era_leads_to_the_adjudication() -> None:
    with living() as world:
        encounter_id = add(world)
        found = step_until(world, encounter_id, "finalized_paid")
        (era,) = found["eras"]
        answer = call(world, "insurance_adjudications.v_1.get", insurance_adjudication_id=era["era_id"])
        assert answer.status == 200
        assert answer.content["check_number"] == era["check_number"]
        (adjudicated,) = answer.content["claims"][found["claim_id"]]
        assert adjudicated["payer_claim_number"] == found["payer_claim_id"]
        for line in found["service_lines"]:
            (answered,) = adjudicated["service_lines"][line["service_line_id"]]
            assert answered["insurance_paid_amount_cents"] == line["paid_amount_cents"]
        assert call(world, "insurance_adjudications.v_1.get", insurance_adjudication_id=found["claim_id"]).status == 404


def test_a_second_payer_gets_what_the_first_left() -> None:
    with living() as world:
        encounter_id = add(world, subscriber_secondary=second_insurance())
        found = step_until(world, encounter_id, "paid")
        assert encounter(world, encounter_id)["next_responsible_party"] == "secondary"
        assert sum(line["patient_responsibility_cents"] for line in found["service_lines"]) == 0
        found = step_until(world, encounter_id, "finalized_paid")
        assert len(found["eras"]) == 2
        for line in found["service_lines"]:
            assert line["secondary_paid_amount_cents"] > 0
        assert_adds_up(world)
        assert_fits_the_contract(world)


def test_a_rejection_has_no_era_and_nothing_adjudicated() -> None:
    rules = attrs.evolve(with_payer(rejection_share=1), days_to_correct=None)
    with living(rules) as world:
        encounter_id = add(world)
        found = step_until(world, encounter_id, "rejected")
        assert found["eras"] == []
        assert "service_line_era_data" not in found["service_lines"][0]
        assert found["service_lines"][0]["insurance_balance_cents"] == 15000
        (task,) = world.store.records(TASK)
        assert (task["task_type"], task["status"], task["blocks_claim_submission"]) == (
            "REJECTION_RESOLUTION", "open", True,
        )  # fmt: skip
        assert "Rejected by the" in task["description"]
        # Corrected over the API: it is submitted again, and the task is done.
        world.part(Life).rules = SMOOTH_RULES
        card = {**second_insurance()["insurance_card"], "payer_id": "60054", "member_id": "W1"}
        subscriber = {**encounter(world, encounter_id)["subscriber_primary"], "insurance_card": card}
        change_encounter(world, encounter_id, subscriber_primary=subscriber)
        world.clock.advance(seconds=1)
        assert claim(world, encounter_id)["status"] == "submitted_to_payer"
        (task,) = world.store.records(TASK)
        assert task["status"] == "finished"
        step_until(world, encounter_id, "finalized_paid")
        assert_adds_up(world)


def test_what_no_payer_sees_corrects_nothing() -> None:
    rules = attrs.evolve(with_payer(rejection_share=1), days_to_correct=None)
    with living(rules) as world:
        encounter_id = add(world)
        step_until(world, encounter_id, "rejected")
        change_encounter(world, encounter_id, tags=[{"tag_id": "urgent"}], owner_of_next_action="CUSTOMER")
        world.clock.advance(days=9)
        assert claim(world, encounter_id)["status"] == "rejected"


def test_missing_information_waits_for_the_customer_and_goes_on_when_the_task_is_finished() -> None:
    with living(attrs.evolve(SMOOTH_RULES, missing_information_share=1)) as world:
        encounter_id = add(world)
        step_until(world, encounter_id, "missing_information")
        assert encounter(world, encounter_id)["owner_of_next_action"] == "CUSTOMER"
        (task,) = world.store.records(TASK)
        assert (task["task_type"], task["encounter_id"]) == ("CUSTOMER_DATA_REQUEST", encounter_id)
        world.clock.advance(days=40)
        assert claim(world, encounter_id)["status"] == "missing_information"
        call(world, "tasks.v_3.update", {"status": "finished"}, task_id=task["task_id"])
        world.clock.advance(seconds=1)
        assert claim(world, encounter_id)["status"] == "biller_received"
        step_until(world, encounter_id, "finalized_paid")
        assert_fits_the_contract(world)


def test_what_the_customer_holds_waits() -> None:
    with living(attrs.evolve(SMOOTH_RULES, held_share=1)) as world:
        encounter_id = add(world)
        step_until(world, encounter_id, "held_by_customer")
        (task,) = world.store.records(TASK)
        assert task["category"] == "held_by_customer"


def test_a_charge_that_is_missing_is_asked_for_and_given() -> None:
    with living() as world:
        lines = [{"procedure_code": "99213", "quantity": "1", "units": "UN", "diagnosis_pointers": [0]}]
        encounter_id = add(world, service_lines=lines)
        step_until(world, encounter_id, "missing_information")
        (task,) = world.store.records(TASK)
        assert task["category"] == "missing_or_incorrect_charge_amount"
        found = encounter(world, encounter_id)
        found["claims"][0]["service_lines"][0]["charge_amount_cents"] = 9900
        change_encounter(world, encounter_id, claims=found["claims"])
        step_until(world, encounter_id, "finalized_paid")
        assert assert_adds_up(world).charged == 9900


def test_a_denial_is_the_insurances_until_it_is_final() -> None:
    with living(with_payer(denial_share=1)) as world:
        ids = [add(world, external_id=f"E-{number}") for number in range(20)]
        groups = set()
        for encounter_id in ids:
            found = step_until(world, encounter_id, "denied", *FINAL)
            (adjustment,) = found["service_lines"][0]["service_line_era_data"]["service_line_adjustments"]
            assert adjustment["adjustment_amount_cents"] == 15000
            if found["status"] == "denied":
                assert found["service_lines"][0]["insurance_balance_cents"] == 15000
            found = step_until(world, encounter_id, *FINAL)
            line = found["service_lines"][0]
            groups.add(adjustment["adjustment_group_code"])
            whole_is_patients = adjustment["adjustment_group_code"] == "PR"
            assert found["status"] == "finalized_denied"
            assert (line["patient_balance_cents"], line["insurance_balance_cents"]) == (15000 * whole_is_patients, 0)
            assert line["denial_reason"]["reason"]
        assert groups == {"CO", "PR"}
        tasks = list(world.store.records(TASK))
        assert {task["task_type"] for task in tasks} == {"DENIAL_RESOLUTION"}
        assert {task["status"] for task in tasks} == {"finished"}
        assert_adds_up(world)
        assert_fits_the_contract(world)


def test_a_remittance_for_review_waits_for_a_person() -> None:
    with living(with_payer(review_share=1)) as world:
        encounter_id = add(world)
        found = step_until(world, encounter_id, "era_requires_review")
        assert found["service_lines"][0]["patient_responsibility_cents"] == 0
        (task,) = world.store.records(TASK)
        assert task["category"] == "pending_manual_remit_posting"
        call(world, "tasks.v_3.update", {"status": "finished"}, task_id=task["task_id"])
        world.clock.advance(seconds=1)
        assert claim(world, encounter_id)["status"] == "paid"


def test_a_self_pay_claim_is_the_patients() -> None:
    with living() as world:
        encounter_id = add(world, responsible_party="SELF_PAY")
        step_until(world, encounter_id, "coded")
        assert encounter(world, encounter_id)["next_responsible_party"] == "patient"
        assert world.store.count(INVENTORY) == 0
        step_until(world, encounter_id, "finalized_paid")
        assert world.store.count(INVENTORY) == world.store.count(INVOICE) == 1
        sums = assert_adds_up(world)
        assert (sums.charged, sums.patient, sums.insurance) == (19205, 19205, 0)


def test_what_is_not_billable_stays_so_until_it_is() -> None:
    with living() as world:
        encounter_id = add(world, billable_status="NOT_BILLABLE")
        world.clock.advance(days=30)
        assert claim(world, encounter_id)["status"] == "not_billable"
        change_encounter(world, encounter_id, billable_status="BILLABLE")
        step_until(world, encounter_id, "coded")
        change_encounter(world, encounter_id, billable_status="NOT_BILLABLE")
        step_until(world, encounter_id, "not_billable")
        assert claim(world, encounter_id)["service_lines"][0]["insurance_balance_cents"] == 0
        # Whoever sets a status himself is followed.
        found = claim(world, encounter_id)
        found["status"] = "biller_received"
        change_encounter(world, encounter_id, billable_status="BILLABLE", claims=[found])
        step_until(world, encounter_id, "finalized_paid")


def test_a_payment_for_what_is_not_billable_is_a_credit() -> None:
    with living() as world:
        encounter_id = add(world, billable_status="NOT_BILLABLE")
        book(world, encounter_id, 500)
        found = encounter(world, encounter_id)
        assert found["next_responsible_party"] == "none"
        line = found["claims"][0]["service_lines"][0]
        assert (line["patient_balance_cents"], line["insurance_balance_cents"]) == (-500, 0)


def test_who_was_billed_stays_billed() -> None:
    with living() as world:
        encounter_id = add(world)
        step_until(world, encounter_id, "submitted_to_payer")
        change_encounter(world, encounter_id, responsible_party="SELF_PAY", subscriber_primary=None)
        found = step_until(world, encounter_id, "finalized_paid")
        assert found["service_lines"][0]["primary_paid_amount_cents"] > 0
        assert_adds_up(world)


def test_a_rejected_claim_without_any_payer_left_goes_to_the_one_it_was_for() -> None:
    rules = attrs.evolve(with_payer(rejection_share=1), days_to_correct=None)
    with living(rules) as world:
        encounter_id = add(world)
        step_until(world, encounter_id, "rejected")
        world.part(Life).rules = SMOOTH_RULES
        change_encounter(world, encounter_id, subscriber_primary=None)
        step_until(world, encounter_id, "finalized_paid")


def test_rules_that_change_hold_for_what_is_not_done_yet() -> None:
    with living() as world:
        encounter_id = add(world)
        step_until(world, encounter_id, "submitted_to_payer")
        slow = attrs.evolve(SMOOTH, days_to_answer=Days(50, 60))
        world.part(Life).rules = attrs.evolve(SMOOTH_RULES, payers={"60054": slow})
        world.clock.advance(days=40)
        assert claim(world, encounter_id)["status"] == "submitted_to_payer"
        step_until(world, encounter_id, "finalized_paid")


def test_what_should_have_been_done_by_new_rules_is_done_now_and_not_in_the_past() -> None:
    with living(attrs.evolve(with_payer(rejection_share=1), days_to_correct=None)) as world:
        encounter_id = add(world)
        step_until(world, encounter_id, "rejected")
        world.clock.advance(days=30)
        world.part(Life).rules = SMOOTH_RULES
        book(world, encounter_id, 100)
        now = world.clock.now()
        step_until(world, encounter_id, "submitted_to_payer")
        assert dt.datetime.fromisoformat(encounter(world, encounter_id)["last_submitted_at"]) >= now


def test_a_claim_that_is_changed_on_its_way_goes_on() -> None:
    with living() as world:
        encounter_id = add(world)
        step_until(world, encounter_id, "coded")
        change_encounter(world, encounter_id, prior_authorization_number="PA-1")
        world.clock.advance(seconds=1)
        assert claim(world, encounter_id)["status"] == "coded"
        step_until(world, encounter_id, "finalized_paid")


def test_a_payment_for_a_claim_that_was_just_changed_does_not_keep_it_from_going_on() -> None:
    rules = attrs.evolve(with_payer(rejection_share=1), days_to_correct=None)
    with living(rules) as world:
        encounter_id = add(world)
        step_until(world, encounter_id, "rejected")
        change_encounter(world, encounter_id, prior_authorization_number="PA-1")
        book(world, encounter_id, 100)
        assert claim(world, encounter_id)["service_lines"][0]["patient_balance_cents"] == -100
        assert claim(world, encounter_id)["status"] == "rejected"
        world.clock.advance(seconds=1)
        assert claim(world, encounter_id)["status"] == "submitted_to_payer"


def test_a_task_that_is_none_of_the_claims_moves_nothing() -> None:
    with living(attrs.evolve(SMOOTH_RULES, missing_information_share=1)) as world:
        encounter_id = add(world)
        step_until(world, encounter_id, "missing_information")
        body = {"encounter_id": encounter_id, "task_type": "ELIGIBILITY", "description": "", "work_queue_id": "Q"}
        task_id = call(world, "tasks.v_3.create", body).content["task_id"]
        call(world, "tasks.v_3.update", {"status": "finished"}, task_id=task_id)
        world.clock.advance(days=1)
        assert claim(world, encounter_id)["status"] == "missing_information"


def test_a_claim_that_comes_later_is_taken_up_and_one_whose_encounter_is_gone_is_left() -> None:
    with living() as world:
        encounter_id = add(world)
        other = claim(world, add(world, external_id="E-2"))
        found = encounter(world, encounter_id)
        change_encounter(world, encounter_id, claims=[*found["claims"], {**other, "claim_id": "another"}])
        assert load(world, "another") is not None
        world.store.remove(ENCOUNTER, encounter_id)
        world.clock.advance(days=30)
        assert [one["claims"][0]["status"] for one in world.store.records(ENCOUNTER)] == ["finalized_paid"]
        stored = load(world, "another")
        assert stored is not None
        assert stored.state.status == "biller_received"
        # A payment for it finds nothing to write to.
        target = {"type": "claim", "claim_id": "another", "encounter_id": encounter_id}
        world.store.add(PAYMENT, "late", {"amount_cents": 5, "allocations": [{"amount_cents": 5, "target": target}]})
        assert call(world, "patient_ar.v_1.itemize", claim_id="another").status == 404


PAYMENT = "patient_payments.v_4.PatientPayment"
REFUND = "patient_refunds.v_1.PatientRefund"
WRITE_OFF = "write_offs.v_1.WriteOff"
_ids = itertools.count()


def target_of(world: World, encounter_id: str, line: int | None = 0) -> dict[str, Any]:
    found = claim(world, encounter_id)
    target = {"type": "claim", "claim_id": found["claim_id"], "encounter_id": encounter_id}
    if line is not None:
        target |= {"type": "service_line", "service_line_id": found["service_lines"][line]["service_line_id"]}
    return target


def book(world: World, encounter_id: str, cents: int, *, kind: str = PAYMENT, line: int | None = 0) -> str:
    """A payment or refund, as the sandbox keeps it."""
    key = f"{kind} {next(_ids)}"
    allocation = {"amount_cents": cents, "target": target_of(world, encounter_id, line)}
    unattributed = {"amount_cents": 7, "target": {"type": "unattributed"}}
    record = {"amount_cents": cents + 7, "source_internal_id": "S-1", "allocations": [allocation, unattributed]}
    with world.store.transaction():
        world.store.add(kind, key, record)
    return key


def test_patient_ar_follows_payments_refunds_and_write_offs() -> None:
    with living() as world:
        encounter_id = add(world)
        found = step_until(world, encounter_id, "finalized_paid")
        owed = [line["patient_balance_cents"] for line in found["service_lines"]]
        (record,) = world.store.records(INVENTORY)
        assert record["patient_ar_status"] == "invoiceable"
        since = record["timestamp"]
        world.clock.advance(days=1)
        first = book(world, encounter_id, 100)
        lines = claim(world, encounter_id)["service_lines"]
        assert [line["patient_balance_cents"] for line in lines] == [owed[0] - 100, owed[1]]
        book(world, encounter_id, 30, kind=REFUND)
        write_off = {
            "type": "patient", "write_off_id": "W-1", "amount_cents": 20,
            "service_line_id": lines[0]["service_line_id"], "claim_id": found["claim_id"],
        }  # fmt: skip
        world.store.add(WRITE_OFF, "W-1", write_off)
        assert claim(world, encounter_id)["service_lines"][0]["patient_balance_cents"] == owed[0] - 100 + 30 - 20
        # Reverted: neither counts.
        world.store.put(WRITE_OFF, "W-1", {**write_off, "reverted_by_write_off_id": "W-2"})
        reversal = {**write_off, "write_off_id": "W-2", "amount_cents": -20, "reverts_write_off_id": "W-1"}
        world.store.add(WRITE_OFF, "W-2", reversal)
        assert claim(world, encounter_id)["service_lines"][0]["patient_balance_cents"] == owed[0] - 70
        (shown,) = encounter(world, encounter_id)["patient_payments"]
        assert (shown["amount_cents"], shown["service_line_id"]) == (100, lines[0]["service_line_id"])
        assert_fits_the_contract(world)
        # Deleted.
        world.store.remove(PAYMENT, first)
        assert encounter(world, encounter_id)["patient_payments"] == []
        assert claim(world, encounter_id)["service_lines"][0]["patient_balance_cents"] == owed[0] + 30
        book(world, encounter_id, sum(owed) + 30, line=None)
        answer = call(world, "patient_ar.v_1.itemize", claim_id=found["claim_id"]).content
        assert answer["patient_balance_cents"] == 0
        assert answer["claim_level_patient_payments"]["items"] == [{"amount_cents": sum(owed) + 30, "source_id": "S-1"}]
        assert answer["service_line_itemization"][0]["patient_payments"]["total_payment_cents"] == -30
        (record,) = world.store.records(INVENTORY)
        assert record["patient_ar_status"] == "non_invoiceable"
        assert record["timestamp"] > since
        assert encounter(world, encounter_id)["next_responsible_party"] == "none"
        assert_adds_up(world)
        assert_fits_the_contract(world)


def test_an_invoice_is_open_paid_open_again_and_void() -> None:
    with living() as world:
        encounter_id = add(world)
        book(world, encounter_id, 50, line=None)
        found = step_until(world, encounter_id, "finalized_paid")
        owed = sum(line["patient_balance_cents"] for line in found["service_lines"]) - 50

        def invoice() -> tuple[str, int]:
            for line in claim(world, encounter_id)["service_lines"]:
                (info,) = line["related_invoice_info"]
                (older,) = line["related_invoices"]
                assert older["status"] == info["invoice"]["status"].lower()
                assert {item["service_line_id"] for item in older["items"]} == {
                    one["service_line_id"] for one in found["service_lines"]
                }
            return info["invoice"]["status"], info["invoice"]["amount_cents"]

        assert invoice() == ("OPEN", owed)
        book(world, encounter_id, owed, line=None)
        assert invoice() == ("PAID", owed)
        book(world, encounter_id, 10, kind=REFUND)
        assert invoice() == ("OPEN", owed)
        assert_adds_up(world)
        assert_fits_the_contract(world)


def test_an_invoice_that_was_written_off_whole_is_void() -> None:
    with living() as world:
        encounter_id = add(world)
        found = step_until(world, encounter_id, "finalized_paid")
        for line in found["service_lines"]:
            target = {"service_line_id": line["service_line_id"], "claim_id": found["claim_id"]}
            world.store.add(
                WRITE_OFF,
                line["service_line_id"],
                {"type": "patient", "amount_cents": line["patient_balance_cents"], **target},
            )
        (invoice,) = world.store.records(INVOICE)
        assert invoice["invoice"]["status"] == "VOID"


def test_nobody_is_invoiced_who_owes_nothing() -> None:
    whole = {"copay_cents": 0, "deductible_share": 0, "coinsurance_share": 0}
    with living(with_payer(**whole)) as world:
        encounter_id = add(world)
        step_until(world, encounter_id, "finalized_paid")
        assert world.store.count(INVOICE) == world.store.count(INVENTORY) == 0
        assert encounter(world, encounter_id)["next_responsible_party"] == "none"


@pytest.mark.parametrize("target", ["service_line_id", "claim_id", "billing_provider_id", "unknown line"])
def test_an_insurance_write_off_lowers_what_the_insurance_owes(target: str) -> None:
    with living() as world:
        encounter_id = add(world)
        found = step_until(world, encounter_id, "coded")
        line = found["service_lines"][0]
        value = line["service_line_id"] if target == "service_line_id" else found["claim_id"]
        kind = "service_line_id" if target == "unknown line" else target
        record = {"type": "insurance", "amount_cents": 400, "write_off_target": {"type": kind, "value": value}}
        world.store.add(WRITE_OFF, "W", record)
        balance = claim(world, encounter_id)["service_lines"][0]["insurance_balance_cents"]
        assert balance == (14600 if target == "service_line_id" else 15000)


def test_others_payments_and_refunds_are_itemized() -> None:
    with living() as world:
        encounter_id = add(world)
        found = step_until(world, encounter_id, "finalized_paid")
        book(world, encounter_id, 90, kind="non_insurance_payer_payments.v_1.NonInsurancePayerPayment")
        book(world, encounter_id, 40, kind="non_insurance_payer_refunds.v_1.NonInsurancePayerRefund")
        book(world, encounter_id, 60, kind="insurance_refunds.v_1.InsuranceRefund")
        line_id = found["service_lines"][0]["service_line_id"]
        world.store.add(WRITE_OFF, "W", {"type": "non_insurance_payer", "amount_cents": 5, "service_line_id": line_id})
        item = call(world, "patient_ar.v_1.itemize", claim_id=found["claim_id"]).content["service_line_itemization"][0]
        assert item["non_insurance_payments"] == {"total_payment_cents": 50}
        assert item["non_insurance_adjustments"] == {"total_adjustment_cents": 5}
        paid = found["service_lines"][0]["paid_amount_cents"]
        assert item["insurance_payments"] == {"total_payment_cents": paid - 60}
        assert claim(world, encounter_id)["service_lines"][0]["insurance_balance_cents"] == 60


def test_a_payment_for_what_is_not_there_is_left_alone() -> None:
    with living() as world:
        target = {"type": "claim", "claim_id": "nowhere", "encounter_id": "nowhere"}
        world.store.add(PAYMENT, "P", {"amount_cents": 5, "allocations": [{"amount_cents": 5, "target": target}]})
        assert world.store.count(CLAIM) == 0


def test_claims_live_on_in_a_file(tmp_path: Path) -> None:
    with living(data=tmp_path / "sandbox.db") as world:
        encounter_id = add(world)
        step_until(world, encounter_id, "submitted_to_payer")
    with living(data=tmp_path / "sandbox.db") as world:
        assert claim(world, encounter_id)["status"] == "submitted_to_payer"
        step_until(world, encounter_id, "finalized_paid")
        assert_adds_up(world)


def test_the_examples_add_up_after_thirty_days() -> None:
    with living(Rules()) as world:
        for body in EXAMPLES:
            add(world, **body)
        world.clock.advance(days=30)
        sums = assert_adds_up(world)
        assert_fits_the_contract(world)
        assert sums.charged == sum(line["charge_amount_cents"] for body in EXAMPLES for line in body["service_lines"])
        assert sums.charged == sums.paid + sums.settled + sums.patient + sums.insurance
        found = [one["claims"][0]["status"] for one in world.store.records(ENCOUNTER)]
        assert len(found) == len(EXAMPLES)
        assert found.count("finalized_paid") > 100
        assert {"finalized_denied", "missing_information", "held_by_customer"} < set(found)


def change_lines(world: World, encounter_id: str, cents: int) -> None:
    """Another charge for the first line, a line more or a line less."""
    claims = encounter(world, encounter_id)["claims"]
    lines = claims[0]["service_lines"]
    if cents % 3 == 0:
        lines[0]["charge_amount_cents"] = cents
    elif cents % 3 == 1 or len(lines) == 2:
        named = (
            "procedure_code",
            "quantity",
            "units",
            "claim_id",
            "date_of_service_range",
            "date_of_service",
            "created_at",
        )
        new = {name: lines[0][name] for name in named}
        lines.append({**new, "service_line_id": world.new_id("line"), "charge_amount_cents": cents})
    else:
        lines.pop()
    change_encounter(world, encounter_id, claims=claims)


def test_a_charge_that_changes_after_the_end_gets_a_new_answer() -> None:
    with living() as world:
        encounter_id = add(world, subscriber_secondary=second_insurance())
        step_until(world, encounter_id, "finalized_paid")
        for cents in (9000, 9001, 9002, 8999):
            change_lines(world, encounter_id, cents)
            assert_adds_up(world)
            step_until(world, encounter_id, "submitted_to_payer")
            assert_adds_up(world)
            found = step_until(world, encounter_id, "finalized_paid")
            assert all(line["paid_amount_cents"] > 0 for line in found["service_lines"])
            assert_adds_up(world)
        assert len(found["eras"]) == 10
        assert_fits_the_contract(world)


def test_what_was_answered_to_another_charge_is_not_shown() -> None:
    with living() as world:
        encounter_id = add(world)
        step_until(world, encounter_id, "finalized_paid")
        change_lines(world, encounter_id, 9000)
        found = step_until(world, encounter_id, "submitted_to_payer")
        first, second = found["service_lines"]
        assert (first["paid_amount_cents"], first["insurance_balance_cents"]) == (None, 9000)
        assert second["paid_amount_cents"] > 0


shares = st.sampled_from([0.0, 0.1, 0.3, 0.5, 1.0])


@settings(max_examples=15)
@given(
    seed=st.text(alphabet="abc", max_size=2),
    rules=st.builds(
        PayerRules, rejection_share=st.sampled_from([0.0, 0.3]), denial_share=shares, line_denial_share=shares,
        review_share=shares, allowed_share=shares, deductible_share=shares, coinsurance_share=shares,
        copay_cents=st.sampled_from([0, 1, 2500]),
    ),
    doings=st.lists(
        st.tuples(
            st.sampled_from([PAYMENT, REFUND, WRITE_OFF, "task", "wait", "edit"]),
            st.integers(0, 2),
            st.integers(0, 9000),
        ),
        max_size=8,
    ),
)  # fmt: skip
def test_whatever_is_done_to_claims_their_money_adds_up(
    seed: str, rules: PayerRules, doings: list[tuple[str, int, int]]
) -> None:
    with living(Rules(other=rules), seed=seed) as world:
        ids = [
            add(world, external_id="E-1"),
            add(
                world,
                external_id="E-2",
                subscriber_secondary=second_insurance(),
                subscriber_tertiary=second_insurance("62308"),
            ),
            add(world, external_id="E-3", responsible_party="SELF_PAY"),
        ]
        for what, which, cents in doings:
            if what == "wait":
                world.clock.advance(hours=cents / 20)
            elif what == "task":
                for task in list(world.store.records(TASK)):
                    call(world, "tasks.v_3.update", {"status": "finished"}, task_id=task["task_id"])
            elif what == "edit":
                change_lines(world, ids[which], cents)
            elif what == WRITE_OFF:
                target = target_of(world, ids[which])
                record = {"type": "patient", "amount_cents": cents, **target} | {"type": "patient"}
                world.store.add(WRITE_OFF, str(next(_ids)), record)
            else:
                book(world, ids[which], cents, kind=what, line=None if cents % 2 else 1)
            assert_adds_up(world)
        world.clock.advance(days=120)
        assert_adds_up(world)
        assert_fits_the_contract(world)
