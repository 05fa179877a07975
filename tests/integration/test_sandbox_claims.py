"""Claims that live, over real sockets: events, tasks, adjudications, patient AR and imported invoices."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import pytest
from sandbox_helpers import EXAMPLES, Caller, running

from candid_aio import AsyncCandidApiClient
from candid_aio.resources.invoices.v_2 import InvoiceStatus
from candid_aio.sandbox.adjudication import PayerRules, Rules
from candid_aio.sandbox.life import Life

START = dt.datetime(2026, 7, 20, 9, 0, tzinfo=dt.UTC)
NOBODY = "00000000-0000-4000-8000-000000000000"

SMOOTH = Rules(
    other=PayerRules(rejection_share=0, denial_share=0, line_denial_share=0, review_share=0),
    missing_information_share=0,
    held_share=0,
)


@asynccontextmanager
async def living(rules: Rules = SMOOTH, *, encounters: int = 3) -> AsyncIterator[tuple[Caller, AsyncCandidApiClient]]:
    """A sandbox whose clock stands still, with some encounters, and our client."""
    async with running(start=START, rate_limit=None, token_seconds=400 * 86400) as caller:
        sandbox = caller.sandbox
        sandbox.world.part(Life).rules = rules
        for body in EXAMPLES[:encounters]:
            assert (await caller.create(body)).status == 200
        async with AsyncCandidApiClient(
            client_id=sandbox.client_id, client_secret=sandbox.client_secret, environment=sandbox.environment
        ) as client:
            yield caller, client


async def get(caller: Caller, path: str, **query: Any) -> Any:
    answer = await caller.send("GET", path, params=query)
    return answer.status, answer.body


def test_the_events_of_a_claim_are_scanned_newest_first() -> None:
    async def scenario() -> None:
        async with living(encounters=1) as (caller, client):
            caller.sandbox.clock.advance(days=29)
            events = [event async for event in client.events.v_1.iter_scan(limit=2)]
            assert [event.payload["claim_status"] for event in events] == [
                "finalized_paid", "paid", "era_received", "submitted_to_payer", "coded", "biller_received",
            ]  # fmt: skip
            assert [event.event_type for event in events[-2:]] == [
                "CandidApi.Encounter.StatusUpdated", "CandidApi.Encounter.Created",
            ]  # fmt: skip
            moments = [event.created_at for event in events]
            assert moments == sorted(moments, reverse=True)
            assert events[-1].created_at == START
            assert await client.events.v_1.get(events[0].id) == events[0]
            # Both bounds are included.
            middle = await client.events.v_1.scan(created_after=moments[4], created_before=moments[1])
            assert middle.items == events[1:5]
            created = await client.events.v_1.scan(
                event_types=["CandidApi.Encounter.Created", "PreEncounter.Tag.Created"]
            )
            assert created.items == events[-1:]
            updated = await client.events.v_1.scan(event_types="CandidApi.Encounter.StatusUpdated", limit=100)
            assert updated.items == events[:-1]
            # They reach back 30 days.
            caller.sandbox.clock.advance(days=2)
            assert (await client.events.v_1.scan(limit=100, created_after=START)).items == [
                event for event in events if event.created_at >= START + dt.timedelta(days=1)
            ]

    asyncio.run(scenario())


def test_ten_events_come_unless_a_number_is_asked_for_and_new_ones_move_no_page() -> None:
    async def scenario() -> None:
        async with living() as (caller, client):
            caller.sandbox.clock.advance(days=29)
            first = await client.events.v_1.scan()
            assert len(first.items) == 10
            everything = (await client.events.v_1.scan(limit=100)).items
            await caller.create(EXAMPLES[3])
            second = await client.events.v_1.scan(page_token=first.next_page_token, limit=100)
            assert [*first.items, *second.items] == everything

    asyncio.run(scenario())


def test_an_event_that_is_not_there_and_a_moment_without_an_offset() -> None:
    async def scenario() -> None:
        async with living(encounters=0) as (caller, _):
            status, body = await get(caller, f"/api/events/v1/{NOBODY}")
            assert (status, body["errorName"]) == (404, "EntityNotFoundError")
            # Without an offset it is taken for UTC.
            status, body = await get(caller, "/api/events/v1/", created_after="2026-07-20T09:00:00")
            assert (status, body["items"]) == (200, [])

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("kind", "event"),
    [
        ("pre_encounter.patients.v_1.Patient", "PreEncounter.Patient"),
        ("pre_encounter.coverages.v_1.Coverage", "PreEncounter.Coverage"),
        ("pre_encounter.tags.v_1.Tag", "PreEncounter.Tag"),
        ("organization_providers.v_3.OrganizationProviderV2", "CandidApi.OrganizationProvider"),
    ],
)
def test_other_records_make_events_too(kind: str, event: str) -> None:
    async def scenario() -> None:
        async with living(encounters=0) as (caller, client):
            store = caller.sandbox.world.store
            version = {} if "providers" in kind else {"version": 1}
            plan = {"insurance_plan": {"member_id": "A1"}} if "coverages" in kind else {}
            store.add(kind, "one", {**version, **plan, "first_name": "Ada"})
            store.put(kind, "one", {**version, **plan, "first_name": "Ida"})
            store.remove(kind, "one")
            page = await client.events.v_1.scan()
            assert [one.event_type for one in page.items] == [f"{event}.Updated", f"{event}.Created"]
            assert "one" in page.items[0].payload.values()
            assert "Ida" not in str(page.items[0].payload)

    asyncio.run(scenario())


def test_adjudications_patient_ar_and_service_lines_agree() -> None:
    async def scenario() -> None:
        async with living(encounters=8) as (caller, client):
            caller.sandbox.clock.advance(days=40)
            records = [record async for record in client.patient_ar.v_1.iter_list_inventory(limit=3)]
            assert [record.timestamp for record in records] == sorted(record.timestamp for record in records)
            by_claim = {record.claim_id: record for record in records}
            async for encounter in client.encounters.v_4.iter_all():
                (claim,) = encounter.claims
                itemized = await client.patient_ar.v_1.itemize(claim.claim_id)
                assert (claim.claim_id in by_claim) == (itemized.patient_balance_cents > 0)
                paid = 0
                for era in claim.eras:
                    adjudication = await client.insurance_adjudications.v_1.get(era.era_id)
                    (adjudicated,) = adjudication.claims[claim.claim_id]
                    assert adjudicated.insurance_paid_amount_cents is not None
                    paid += adjudicated.insurance_paid_amount_cents
                items = itemized.service_line_itemization
                assert paid == sum(item.insurance_payments.total_payment_cents for item in items)
                for item, line in zip(items, claim.service_lines, strict=True):
                    assert item.patient_balance_cents == line.patient_balance_cents
                    assert (
                        item.charge_amount_cents
                        == line.charge_amount_cents
                        == (
                            item.insurance_payments.total_payment_cents
                            + item.insurance_adjustments.total_adjustment_cents
                            + item.patient_balance_cents
                        )
                    )
            later = await client.patient_ar.v_1.list_inventory(since=records[4].timestamp)
            assert later.records == records[4:]

    asyncio.run(scenario())


def test_the_inventory_of_nobody_and_since_a_moment_without_an_offset() -> None:
    async def scenario() -> None:
        async with living(encounters=0) as (caller, _):
            status, body = await get(caller, "/api/patient-ar/v1/inventory", since="2026-07-20T09:00:00")
            assert (status, body["records"]) == (200, [])
            status, body = await get(caller, f"/api/patient-ar/v1/invoice-itemization/{NOBODY}")
            assert (status, body["errorName"]) == (404, "EntityNotFoundError")

    asyncio.run(scenario())


def test_a_rejected_claim_is_seen_in_its_task_and_goes_on_when_that_is_finished() -> None:
    async def scenario() -> None:
        always = PayerRules(rejection_share=1)
        rules = Rules(other=always, missing_information_share=0, held_share=0, days_to_correct=None)
        async with living(rules) as (caller, client):
            caller.sandbox.clock.advance(days=5)
            page = await client.tasks.v_3.get_multi(task_types="REJECTION_RESOLUTION", statuses="open,blocked")
            assert len(page.items) == 3
            task = page.items[0]
            assert [action.type for action in (await client.tasks.v_3.get_actions(task.task_id)).actions] == [
                "close_task", "close_task_and_reprocess",
            ]  # fmt: skip
            caller.sandbox.world.part(Life).rules = SMOOTH
            answer = await caller.send("PATCH", f"/api/tasks/v3/{task.task_id}", json={"status": "finished"})
            assert (answer.status, answer.body["status"]) == (200, "finished")
            # Once more changes nothing.
            await caller.send("PATCH", f"/api/tasks/v3/{task.task_id}", json={"status": "finished"})
            encounter = await client.encounters.v_4.get(task.encounter_id)
            assert encounter.claims[0].status == "submitted_to_payer"
            assert (await client.tasks.v_3.get_actions(task.task_id)).actions == []
            caller.sandbox.clock.advance(days=40)
            encounter = await client.encounters.v_4.get(task.encounter_id)
            assert encounter.claims[0].status == "finalized_paid"

    asyncio.run(scenario())


def test_what_is_corrected_over_the_api_is_submitted_again_and_tags_correct_nothing() -> None:
    async def scenario() -> None:
        rules = Rules(
            other=PayerRules(rejection_share=1), missing_information_share=0, held_share=0, days_to_correct=None
        )
        async with living(rules, encounters=1) as (caller, client):
            (encounter,) = (await caller.listed()).body["items"]
            path = f"/api/encounters/v4/{encounter['encounter_id']}"
            caller.sandbox.clock.advance(days=5)
            assert (await caller.send("PATCH", path, json={"tag_ids": ["urgent"]})).status == 200
            caller.sandbox.clock.advance(days=5)
            assert (await get(caller, path))[1]["claims"][0]["status"] == "rejected"
            caller.sandbox.world.part(Life).rules = SMOOTH
            assert (await caller.send("PATCH", path, json={"prior_authorization_number": "PA-1"})).status == 200
            assert (await get(caller, path))[1]["claims"][0]["status"] == "submitted_to_payer"
            caller.sandbox.clock.advance(days=40)
            assert (await client.encounters.v_4.get(UUID(encounter["encounter_id"]))).claims[
                0
            ].status == "finalized_paid"

    asyncio.run(scenario())


def test_lines_that_change_after_the_end_are_answered_anew() -> None:
    async def scenario() -> None:
        async with living(encounters=1) as (caller, client):
            caller.sandbox.clock.advance(days=60)
            (encounter,) = (await caller.listed()).body["items"]
            claim = encounter["claims"][0]
            first, second, *_ = (line["service_line_id"] for line in claim["service_lines"])
            path = "/api/service-lines/v2"
            assert (await caller.send("PATCH", f"{path}/{first}", json={"charge_amount_cents": 10000})).status == 200
            assert (await caller.send("DELETE", f"{path}/{second}")).status == 204
            new = {
                "claim_id": claim["claim_id"], "procedure_code": "99213", "quantity": "1", "units": "UN",
                "charge_amount_cents": 12345,
            }  # fmt: skip
            added = (await caller.send("POST", path, json=new)).body["service_line_id"]
            itemized = await client.patient_ar.v_1.itemize(UUID(claim["claim_id"]))
            by_id = {str(item.service_line_id): item for item in itemized.service_line_itemization}
            assert (second in by_id, by_id[first].insurance_payments.total_payment_cents) == (False, 0)
            caller.sandbox.clock.advance(days=60)
            again = await client.encounters.v_4.get(UUID(encounter["encounter_id"]))
            assert again.claims[0].status == "finalized_paid"
            paid = {str(line.service_line_id): line.paid_amount_cents for line in again.claims[0].service_lines}
            assert paid[first]
            assert paid[added]

    asyncio.run(scenario())


async def _with_tasks(caller: Caller) -> tuple[list[Any], list[str]]:
    """The encounters and the ids of tasks that were created for them, two a day."""
    encounters = (await caller.listed(sort="created_at:asc")).body["items"]
    ids = []
    for number, encounter in enumerate(encounters):
        caller.sandbox.clock.advance(seconds=1)
        for task_type in ("ELIGIBILITY", "CODE_CLAIM"):
            body: dict[str, Any] = {
                "encounter_id": encounter["encounter_id"],
                "task_type": task_type,
                "description": f"Look at number {number}",
                "work_queue_id": NOBODY,
                "category": "other",
            }
            if number:
                body |= {"assignee_user_id": NOBODY, "blocks_claim_submission": True}
            answer = await caller.send("POST", "/api/tasks/v3", json=body)
            assert answer.status == 200
            ids.append(answer.body["task_id"])
    return encounters, ids


def test_tasks_are_created_changed_and_found() -> None:
    async def scenario() -> None:
        async with living() as (caller, client):
            encounters, ids = await _with_tasks(caller)

            async def found(**query: Any) -> list[int]:
                status, body = await get(caller, "/api/tasks/v3", **query)
                assert status == 200
                return [ids.index(task["task_id"]) for task in body["items"]]

            task = await client.tasks.v_3.get(UUID(ids[2]))
            assert task.patient_external_id == encounters[1]["patient"]["external_id"]
            assert (task.blocks_claim_submission, str(task.assignments[0].assignee_user_id)) == (True, NOBODY)
            assert await found() == [5, 4, 3, 2, 1, 0]
            assert await found(encounter_id=encounters[0]["encounter_id"], sort="task_type:asc") == [1, 0]
            assert sorted(await found(task_type="ELIGIBILITY")) == [0, 2, 4]
            assert sorted(await found(task_types="ELIGIBILITY, CODE_CLAIM", categories="other")) == [0, 1, 2, 3, 4, 5]
            assert await found(categories="incorrect_name") == []
            assert sorted(await found(assigned_to_id=NOBODY)) == [2, 3, 4, 5]
            assert sorted(await found(updated_since=(START + dt.timedelta(seconds=3)).isoformat())) == [4, 5]
            assert sorted(await found(search_term="NUMBER 1")) == [2, 3]
            npi = encounters[0]["billing_provider"]["npi"]
            same = [place for place, one in enumerate(encounters) if one["billing_provider"]["npi"] == npi]
            assert sorted({place // 2 for place in await found(billing_provider_npi=npi)}) == same
            day = encounters[2]["date_of_service"]
            days = [place for place, one in enumerate(encounters) if one["date_of_service"] >= day]
            assert sorted({place // 2 for place in await found(date_of_service_min=day)}) == days
            assert len(await found(date_of_service_max="2020-01-01")) == 0
            body = {"assignee_user_id": None, "status": "in_progress", "blocks_claim_submission": False}
            await caller.send("PATCH", f"/api/tasks/v3/{ids[2]}", json=body)
            task = await client.tasks.v_3.get(UUID(ids[2]))
            assert (task.assignments, task.status, task.blocks_claim_submission) == ([], "in_progress", False)
            await caller.send(
                "PATCH", f"/api/tasks/v3/{ids[2]}", json={"assignee_user_id": NOBODY, "status": "finished"}
            )
            assert await found(status="finished") == [2]
            assert len([task async for task in client.tasks.v_3.iter_multi(limit=4)]) == 6

    asyncio.run(scenario())


def test_what_is_wrong_with_a_task_is_named() -> None:
    async def scenario() -> None:
        async with living(encounters=0) as (caller, _):
            for path in (f"/api/tasks/v3/{NOBODY}", f"/api/tasks/v3/{NOBODY}/actions"):
                status, body = await get(caller, path)
                assert (status, body["errorName"]) == (404, "EntityNotFoundError")
            answer = await caller.send("PATCH", f"/api/tasks/v3/{NOBODY}", json={"status": "finished"})
            assert answer.status == 404
            body = {"encounter_id": NOBODY, "task_type": "ELIGIBILITY", "description": "", "work_queue_id": NOBODY}
            assert (await caller.send("POST", "/api/tasks/v3", json=body)).status == 404

    asyncio.run(scenario())


def _invoice(number: int, items: list[dict[str, Any]], **changes: Any) -> dict[str, Any]:
    return {
        "external_payment_account_config_id": NOBODY,
        "patient_external_id": f"pt-{number}",
        "external_customer_identifier": "C-1",
        "external_identifier": f"I-{number}",
        "status": "OPEN",
        "items": items,
        **changes,
    }


def _item(kind: str, cents: int, value: str = "") -> dict[str, Any]:
    return {"attribution": {"type": kind, **({"value": value} if value else {})}, "amount_cents": cents}


def test_invoices_are_imported_changed_and_found() -> None:
    path = "/api/import-invoice/v1"

    async def scenario() -> None:
        async with living() as (caller, client):
            encounter = (await caller.listed()).body["items"][0]
            claim = encounter["claims"][0]
            line_id = claim["service_lines"][0]["service_line_id"]
            items = [
                _item("service_line_id", 100, line_id), _item("service_line_id", 11, line_id),
                _item("claim_id", 200, claim["claim_id"]), _item("claim_id", 22, claim["claim_id"]),
                _item("unattributed", 7),
            ]  # fmt: skip
            answer = await caller.send("POST", path, json=_invoice(1, items, note="Please pay", due_date="2026-09-01"))
            assert answer.status == 200
            first = await client.import_invoice.v_1.get(answer.body["id"])
            assert first.amount_cents == 340
            (of_claim,) = first.items.claim_invoice_items.values()
            assert of_claim.claim_invoice_item is not None
            assert of_claim.claim_invoice_item.amount_cents == 222
            assert [one.amount_cents for one in of_claim.service_line_invoice_items.values()] == [111]
            again = await caller.send("POST", path, json=_invoice(1, []))
            assert (again.status, again.body["content"]) == (409, {"entity_name": "ImportInvoice"})
            second = await caller.send("POST", path, json=_invoice(2, [], status="DRAFT"))
            assert second.body["due_date"] == "2026-08-19"

            async def found(**query: Any) -> list[str]:
                status, body = await get(caller, path, **query)
                assert status == 200
                return [one["external_identifier"] for one in body["items"]]

            assert await found(sort="DUE_DATE") == ["I-2", "I-1"]
            assert await found(sort="DUE_DATE", sort_direction="desc", limit=1) == ["I-1"]
            assert await found(patient_external_id="pt-2") == ["I-2"]
            assert await found(encounter_external_id=encounter["external_id"]) == ["I-1"]
            assert await found(encounter_external_id="nobody's") == []
            assert await found(note="pay") == ["I-1"]
            assert await found(status="DRAFT") == ["I-2"]
            assert sorted([one.external_identifier async for one in client.import_invoice.v_1.iter_multi(limit=1)]) == [
                "I-1", "I-2",
            ]  # fmt: skip
            page = await client.import_invoice.v_1.get_multi(status=[InvoiceStatus.DRAFT, InvoiceStatus.OPEN])
            assert len(page.items) == 2
            # Neither bound is included.
            assert await found(due_date_after="2026-08-19") == ["I-1"]
            assert await found(due_date_before="2026-09-01") == ["I-2"]

            change = {
                "note": None,
                "status": "PAID",
                "items": {"update_type": "APPEND", "items": [_item("unattributed", 1)]},
            }
            changed = await caller.send("PATCH", f"{path}/{first.id}", json=change)
            assert (changed.body["amount_cents"], changed.body["status"], changed.body["note"]) == (341, "PAID", None)
            changed = await caller.send("PATCH", f"{path}/{first.id}", json={"note": "Thank you"})
            assert (changed.body["amount_cents"], changed.body["note"]) == (341, "Thank you")
            change = {"items": {"update_type": "OVERWRITE", "items": [_item("unattributed", 5)]}}
            changed = await caller.send("PATCH", f"{path}/{first.id}", json=change)
            assert (changed.body["amount_cents"], changed.body["items"]["claim_invoice_items"]) == (5, {})

    asyncio.run(scenario())


def test_what_is_wrong_with_an_invoice_is_named() -> None:
    path = "/api/import-invoice/v1"

    async def scenario() -> None:
        async with living(encounters=0) as (caller, _):
            assert (await get(caller, f"{path}/{NOBODY}"))[0] == 404
            assert (await caller.send("PATCH", f"{path}/{NOBODY}", json={})).status == 404
            for kind in ("claim_id", "service_line_id"):
                refused = await caller.send("POST", path, json=_invoice(1, [_item(kind, 1, NOBODY)]))
                assert (refused.status, refused.body["errorName"]) == (422, "UnprocessableEntityError")
            kept = await caller.send("POST", path, json=_invoice(1, []))
            change = {"items": {"update_type": "APPEND", "items": [_item("claim_id", 1, NOBODY)]}}
            assert (await caller.send("PATCH", f"{path}/{kept.body['id']}", json=change)).status == 422
            assert (await get(caller, f"{path}/{kept.body['id']}"))[1] == kept.body

    asyncio.run(scenario())
