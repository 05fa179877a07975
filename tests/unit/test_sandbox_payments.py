"""Payments, refunds and write-offs: what they allocate, what they do to balances, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest
from sandbox_area_helpers import NOWHERE, ask, encounter, made, world_at_start

from candid_aio.sandbox.areas.encounters import ENCOUNTER
from candid_aio.sandbox.calls import World

CREATE_PAYMENT, CREATE_REFUND = "patient_payments.v_4.create", "patient_refunds.v_1.create"

EARMARK = {"type": "date_of_service", "value": "2026-07-01"}
BY_EXTERNAL_ID = {"type": "claim_by_encounter_external_id", "value": "?"}


def line_ids(found: dict[str, Any]) -> list[str]:
    return [line["service_line_id"] for line in found["claims"][0]["service_lines"]]


def to_line(line_id: str, cents: int) -> dict[str, Any]:
    return {"amount_cents": cents, "target": {"type": "service_line_by_id", "value": line_id}}


def to_claim(claim_id: str, cents: int) -> dict[str, Any]:
    return {"amount_cents": cents, "target": {"type": "claim_by_id", "value": claim_id}}


def unattributed(cents: int) -> dict[str, Any]:
    return {"amount_cents": cents, "target": {"type": "unattributed"}}


def money(patient: str, *allocations: dict[str, Any], **more: Any) -> dict[str, Any]:
    total = sum(one["amount_cents"] for one in allocations)
    return {"amount_cents": total, "patient_external_id": patient, "allocations": list(allocations), **more}


def balance(world: World, found: dict[str, Any]) -> int:
    content = made(world, "patient_ar.v_1.itemize", claim_id=found["claims"][0]["claim_id"])
    return int(content["patient_balance_cents"])


def test_a_payment_is_allocated_to_all_that_it_names() -> None:
    with world_at_start() as world:
        found = encounter(world)
        patient, claim_id = found["patient"]["external_id"], found["claims"][0]["claim_id"]
        before = balance(world, found)
        by_external_id = {"type": "claim_by_encounter_external_id", "value": "E-1"}
        provider = {"type": "billing_provider_by_id", "value": NOWHERE}
        appointment = {
            "type": "appointment_by_id_and_patient_external_id",
            "appointment_id": "A-1",
            "patient_external_id": patient,
        }
        earmark = {"type": "external_encounter_id", "value": "E-2"}
        payment = made(
            world,
            CREATE_PAYMENT,
            money(
                patient,
                to_line(line_ids(found)[0], 100),
                to_claim(claim_id, 20),
                {"amount_cents": 3, "target": by_external_id},
                {"amount_cents": 4, "target": provider},
                {"amount_cents": 5, "target": appointment},
                {**unattributed(6), "earmark": earmark},
                allocation_restrictions=[{"restriction_type": "billing_provider_npi", "restriction_value": "1"}],
                payment_note="by card",
                payment_source="PHREESIA",
                source_internal_id="pi_1",
            ),
        )
        assert (payment["amount_cents"], payment["payment_source"], payment["payment_note"]) == (
            138,
            "PHREESIA",
            "by card",
        )
        assert payment["payment_timestamp"] == world.moment()
        assert [one["target"]["type"] for one in payment["allocations"]] == [
            "service_line", "claim", "claim", "billing_provider_id", "appointment", "unattributed",
        ]  # fmt: skip
        in_claim = {"claim_id": claim_id, "encounter_id": found["encounter_id"]}
        assert payment["allocations"][0]["target"] == {
            "type": "service_line",
            "service_line_id": line_ids(found)[0],
            **in_claim,
        }
        assert payment["allocations"][2]["target"] == {"type": "claim", **in_claim}
        held = payment["allocations"][5]
        assert held["earmark"]["target"] == earmark
        assert (held["earmark"]["amount_earmarked_cents"], held["earmark"]["created_by_allocation_id"]) == (
            6,
            held["allocation_id"],
        )
        assert len({one["allocation_id"] for one in payment["allocations"]}) == 6
        assert balance(world, found) == before - 123
        found_again = made(world, "patient_payments.v_4.get", patient_payment_id=payment["patient_payment_id"])
        assert found_again == payment
        made(world, "patient_payments.v_4.delete", patient_payment_id=payment["patient_payment_id"])
        assert balance(world, found) == before


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"amount_cents": 11}, 422),
        ({"amount_cents": 0, "allocations": []}, 422),
        ({"allocations": [unattributed(-10), unattributed(20)]}, 422),
        ({"allocations": [{**to_line("LINE", 10), "earmark": EARMARK}]}, 422),
        ({"patient_external_id": "another"}, 422),
        ({"allocations": [to_line(NOWHERE, 10)]}, 404),
        ({"allocations": [to_claim(NOWHERE, 10)]}, 404),
        ({"allocations": [{"amount_cents": 10, "target": BY_EXTERNAL_ID}]}, 404),
        ({"invoice": NOWHERE}, 404),
        (
            {"payment_method_detail": {
                "payment_method": {"type": "cash"}, "organization_service_facility_id": NOWHERE,
            }},
            404,
        ),
        ({"allocation_restrictions": [{"restriction_type": "service_facility_id", "restriction_value": "1"}] * 2}, 422),
    ],
)  # fmt: skip
def test_a_payment_that_does_not_add_up_or_names_what_is_not_there_is_refused(
    changes: dict[str, Any], status: int
) -> None:
    with world_at_start() as world:
        found = encounter(world)
        line_id = line_ids(found)[0]
        for one in changes.get("allocations", ()):
            if one["target"].get("value") == "LINE":
                one["target"]["value"] = line_id
        body = money(found["patient"]["external_id"], to_line(line_id, 10))
        answer = ask(world, CREATE_PAYMENT, {**body, **changes})
        assert answer.status == status
        assert world.store.count("patient_payments.v_4.PatientPayment") == 0


def test_how_a_payment_was_made_has_the_address_where() -> None:
    with world_at_start() as world:
        address = {"address1": "9 Fern St", "city": "Peoria", "state": "IL", "zip_code": "61602"}
        facility = made(
            world,
            "organization_service_facilities.v_2.create",
            {
                "name": "Fern Clinic",
                "aliases": [],
                "telecoms": [],
                "address": {**address, "zip_plus_four_code": "1200"},
            },
        )
        card = {"type": "card", "authorization_number": "42"}

        def detail(**more: Any) -> Any:
            method = {"payment_method": card, **more}
            return made(world, CREATE_PAYMENT, money("P-1", unattributed(5), payment_method_detail=method))[
                "payment_method_detail"
            ]

        in_clinic = detail(organization_service_facility_id=facility["organization_service_facility_id"])
        assert in_clinic["payment_method"] == card
        assert in_clinic["collected_at_address"]["address1"] == "9 Fern St"
        elsewhere = detail(collected_at_address={**address, "address1": "1 Oak St"})
        assert elsewhere["collected_at_address"]["address1"] == "1 Oak St"
        assert detail().get("collected_at_address") is None


def test_an_update_sets_and_removes() -> None:
    with world_at_start() as world:
        found = encounter(world)
        invoice = made(
            world,
            "import_invoice.v_1.import_invoice",
            {
                "patient_external_id": "P-1", "external_customer_identifier": "C", "external_identifier": "I-1",
                "external_payment_account_config_id": NOWHERE,
                "status": "OPEN", "items": [],
            },
        )["id"]  # fmt: skip
        refund = made(world, CREATE_REFUND, money("P-1", unattributed(5), invoice=invoice))
        assert (refund["invoice"], refund["refund_source"]) == (invoice, "MANUAL_ENTRY")
        path = {"patient_refund_id": refund["patient_refund_id"]}
        changed = made(
            world,
            "patient_refunds.v_1.update",
            {
                "refund_timestamp": "2026-01-02T03:04:05Z",
                "refund_note": {"type": "set", "value": "twice paid"},
                "refund_reason": {"type": "set", "value": "OVERCHARGED"},
                "invoice": {"type": "remove"},
            },
            **path,
        )
        assert (changed["refund_note"], changed["refund_reason"]) == ("twice paid", "OVERCHARGED")
        assert (changed["refund_timestamp"], changed["invoice"]) == ("2026-01-02T03:04:05Z", None)
        assert changed["allocations"] == refund["allocations"]
        body = {"invoice": {"type": "set", "value": NOWHERE}}
        assert ask(world, "patient_refunds.v_1.update", body, **path).status == 404
        body = {"refund_note": {"type": "remove"}, "invoice": {"type": "set", "value": invoice}}
        again = made(world, "patient_refunds.v_1.update", body, **path)
        assert (again["refund_note"], again["invoice"], again["refund_reason"]) == (None, invoice, "OVERCHARGED")
        assert ask(world, "patient_refunds.v_1.update", body, patient_refund_id=NOWHERE).status == 404
        assert found["encounter_id"]


def test_a_refund_may_be_kept_from_overdrawing() -> None:
    with world_at_start() as world:
        found = encounter(world)
        patient, claim_id, (line_id, other) = (
            found["patient"]["external_id"], found["claims"][0]["claim_id"], line_ids(found),
        )  # fmt: skip
        made(
            world,
            CREATE_PAYMENT,
            money(patient, to_line(line_id, 100), to_claim(claim_id, 50), unattributed(30)),
        )
        good = money(patient, to_line(line_id, 60), unattributed(10), unattributed(20), raise_on_overdraft=True)
        made(world, CREATE_REFUND, good)
        bad = money(
            patient, to_line(line_id, 30), to_line(line_id, 11), to_line(other, 1), to_claim(claim_id, 51),
            unattributed(1), raise_on_overdraft=True,
        )  # fmt: skip
        answer = ask(world, CREATE_REFUND, bad)
        assert (answer.status, answer.content["errorName"]) == (422, "ReallocationWouldOverdraftError")
        details = answer.content["content"]["allocation_details"]
        assert [
            (one["allocation_target"]["type"], one["patient_paid_amount_cents"], one["overage_amount_cents"])
            for one in details
        ] == [("service_line", 40, 1), ("service_line", 0, 1), ("claim", 50, 1), ("unattributed", 0, 1)]
        assert [one["current_balance_cents"] for one in details] == [-40, 0, -90, 0]
        assert len(answer.content["content"]["messages"]) == 4
        # Unless it is asked for, a refund may overdraw.
        made(world, CREATE_REFUND, {**bad, "raise_on_overdraft": False})


def test_payments_are_listed_latest_first_and_by_what_they_are_of() -> None:
    with world_at_start() as world:
        found = encounter(world)
        patient, claim_id = found["patient"]["external_id"], found["claims"][0]["claim_id"]
        for day, allocation in enumerate(
            (to_claim(claim_id, 10), unattributed(30), to_line(line_ids(found)[1], 20)), 1
        ):
            stamp = f"2026-07-0{4 - day if day < 3 else 9}T00:00:00Z"
            made(world, CREATE_PAYMENT, money(patient, allocation, payment_timestamp=stamp))

        def listed(**query: str) -> list[int]:
            return [one["amount_cents"] for one in made(world, "patient_payments.v_4.get_multi", query=query)["items"]]

        assert listed() == [20, 10, 30]
        assert listed(sort="amount_cents", sort_direction="asc") == [10, 20, 30]
        assert listed(unattributed="true") == [30]
        assert listed(unattributed="false") == [20, 10]
        assert listed(claim_id=claim_id) == [20, 10]
        assert listed(service_line_id=line_ids(found)[1], patient_external_id=patient) == [20]


def test_insurances_and_other_payers_have_refunds_and_payments_too() -> None:
    with world_at_start() as world:
        found = encounter(world)
        claim_id = found["claims"][0]["claim_id"]
        payer = made(world, "non_insurance_payers.v_1.create", {"name": "Fern Foundation"})
        payer_id = payer["non_insurance_payer_id"]
        body = {"amount_cents": 70, "allocations": [to_claim(claim_id, 70)], "non_insurance_payer_id": payer_id}
        payment = made(world, "non_insurance_payer_payments.v_1.create", {**body, "check_number": "77"})
        assert payment["non_insurance_payer"]["name"] == "Fern Foundation"
        query = {"check_number": "77"}
        assert made(world, "non_insurance_payer_payments.v_1.get_multi", query=query)["items"] == [payment]
        refund = made(world, "non_insurance_payer_refunds.v_1.create", body)
        assert refund["refund_timestamp"] == world.moment()
        unknown = {**body, "non_insurance_payer_id": NOWHERE}
        assert ask(world, "non_insurance_payer_refunds.v_1.create", unknown).status == 404

        aetna = world.made_up_id("payer 60054")
        for identifier, payer_uuid in (
            ({"type": "payer_uuid", "value": aetna}, aetna),
            ({"type": "payer_info", "payer_id": "60054", "payer_name": "Any"}, aetna),
            ({"type": "payer_info", "payer_id": "99", "payer_name": "New"}, world.made_up_id("payer 99")),
        ):
            body = {"amount_cents": 5, "allocations": [to_claim(claim_id, 5)], "payer_identifier": identifier}
            made_refund = made(world, "insurance_refunds.v_1.create", body)
            assert made_refund["payer"]["payer_uuid"] == payer_uuid
        body["payer_identifier"] = {"type": "payer_uuid", "value": NOWHERE}
        assert ask(world, "insurance_refunds.v_1.create", body).status == 404


def test_a_write_off_and_its_reversal() -> None:
    with world_at_start() as world:
        found = encounter(world)
        line_id, before = line_ids(found)[0], balance(world, found)
        asked = {
            "type": "patient", "service_line_id": line_id, "amount_cents": 30, "write_off_reason": "SMALL_BALANCE",
            "write_off_timestamp": "2026-07-01T00:00:00Z", "write_off_note": "kindness",
        }  # fmt: skip
        (write_off,) = made(world, "write_offs.v_1.create", {"write_offs": [asked]})["write_offs"]
        assert write_off["patient_external_id"] == found["patient"]["external_id"]
        assert (write_off["claim_id"], write_off["amount_cents"]) == (found["claims"][0]["claim_id"], 30)
        assert balance(world, found) == before - 30
        path = {"write_off_id": write_off["write_off_id"]}
        reversal = made(world, "write_offs.v_1.revert", **path)
        assert (reversal["amount_cents"], reversal["reverts_write_off_id"]) == (-30, path["write_off_id"])
        reverted = made(world, "write_offs.v_1.get", **path)
        assert reverted["reverted_by_write_off_id"] == reversal["write_off_id"] != path["write_off_id"]
        assert balance(world, found) == before
        assert ask(world, "write_offs.v_1.revert", **path).status == 422
        assert ask(world, "write_offs.v_1.revert", write_off_id=reversal["write_off_id"]).status == 422
        assert ask(world, "write_offs.v_1.revert", write_off_id=NOWHERE).status == 404


def test_write_offs_of_all_three_accounts_are_found_by_what_they_are_of() -> None:
    with world_at_start() as world:
        found = encounter(world)
        claim_id, (line_id, other) = found["claims"][0]["claim_id"], line_ids(found)
        payer = made(world, "non_insurance_payers.v_1.create", {"name": "Fern Foundation"})
        stamp = {"write_off_timestamp": "2026-07-01T00:00:00Z", "write_off_reason": "OTHER"}
        aetna = {"type": "payer_info", "payer_id": "60054", "payer_name": "Aetna"}

        def insurance(kind: str, value: str, cents: int) -> dict[str, Any]:
            target = {"type": kind, "value": value}
            amount = {"amount_cents": cents}
            return {"type": "insurance", "payer_identifier": aetna, "write_off_target": target, **stamp, **amount}

        third = {
            "type": "non_insurance_payer", "non_insurance_payer_id": payer["non_insurance_payer_id"],
            "service_line_id": other, "amount_cents": 5, **stamp,
        }  # fmt: skip
        write_offs = [
            {"type": "patient", "service_line_id": line_id, "amount_cents": 1, **stamp},
            insurance("service_line_id", line_id, 2),
            insurance("claim_id", claim_id, 3),
            insurance("billing_provider_id", NOWHERE, 4),
            third,
        ]
        kept = made(world, "write_offs.v_1.create", {"write_offs": write_offs})["write_offs"]
        assert kept[1]["payer"]["payer_uuid"] == world.made_up_id("payer 60054")
        assert kept[4]["non_insurance_payer"] == payer

        def listed(**query: str | list[str]) -> list[int]:
            return sorted(one["amount_cents"] for one in made(world, "write_offs.v_1.get_multi", query=query)["items"])

        assert listed() == [1, 2, 3, 4, 5]
        assert listed(claim_id=claim_id) == [1, 2, 3, 5]
        assert listed(claim_id=found["encounter_id"]) == []
        assert listed(service_line_id=line_id, claim_id=claim_id) == [1, 2]
        assert listed(billing_provider_id=NOWHERE) == [4]
        assert listed(account_types="PATIENT") == [1]
        assert listed(account_types=["PATIENT", "THIRD_PARTY_PAYER"]) == [1, 5]
        (line, rest) = made(world, "patient_ar.v_1.itemize", claim_id=claim_id)["service_line_itemization"]
        assert line["insurance_adjustments"]["total_adjustment_cents"] == 2
        assert rest["non_insurance_adjustments"]["total_adjustment_cents"] == 5
        for wrong, status in (
            ({**write_offs[0], "amount_cents": 0}, 422),
            ({**write_offs[0], "service_line_id": NOWHERE}, 404),
            (insurance("claim_id", NOWHERE, 3), 404),
            ({**write_offs[1], "payer_identifier": {"type": "payer_uuid", "value": NOWHERE}}, 404),
            ({**third, "non_insurance_payer_id": NOWHERE}, 404),
        ):
            assert ask(world, "write_offs.v_1.create", {"write_offs": [write_offs[0], wrong]}).status == status
        assert listed() == [1, 2, 3, 4, 5]
        assert world.store.count(ENCOUNTER) == 1
