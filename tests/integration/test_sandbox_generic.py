"""What the sandbox does for any resource: lists, filters, orders, updates, versions, histories, forms, seed data."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from sandbox_helpers import EXAMPLES, Caller, Wire, running
from sandbox_requests import ask, body_of

from candid_aio.sandbox.kinds import plans
from candid_aio.sandbox.reference import PAYERS
from candid_aio.wire.names import resolve

FACILITIES = "/api/organization-service-facilities/v2"
ADDRESS = {"address1": "9 Fern St", "city": "Peoria", "state": "IL", "zip_code": "61602", "zip_plus_four_code": "1200"}
START = dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC)


def scenario(run: Callable[[Caller], Awaitable[None]], **options: Any) -> None:
    async def opened() -> None:
        # Tokens outlive it when the clock is moved.
        async with running(token_seconds=10**9, **options) as caller:
            await run(caller)

    asyncio.run(opened())


def error(answer: Wire) -> tuple[int, str]:
    return answer.status, answer.body["errorName"]


async def pre(caller: Caller, method: str, path: str, **options: Any) -> Wire:
    return await caller.send(method, path, base=caller.sandbox.environment.pre_encounter, **options)


async def facility(caller: Caller, name: str, **more: Any) -> dict[str, Any]:
    answer = await caller.send(
        "POST", FACILITIES, json={"name": name, "aliases": [], "telecoms": [], "address": ADDRESS} | more
    )
    assert answer.status == 200, answer.body
    return dict(answer.body)


async def names(caller: Caller, path: str, *pairs: tuple[str, str], field: str = "name") -> list[str]:
    answer = await caller.send("GET", path, params=list(pairs))
    assert answer.status == 200, answer.body
    return [one[field] for one in answer.body["items"]]


def test_a_record_is_created_read_changed_listed_and_deleted() -> None:
    async def run(caller: Caller) -> None:
        made = await facility(caller, "Fern", description="a", external_id="f1")
        path = f"{FACILITIES}/{made['organization_service_facility_id']}"
        assert (await caller.send("GET", path)).body == made
        assert (await caller.send("GET", f"{FACILITIES}/external-id/f1")).body == made
        changed = (await caller.send("PATCH", path, json={"name": "Ivy", "description": None})).body
        assert changed == {name: value for name, value in made.items() if name != "description"} | {"name": "Ivy"}
        assert await names(caller, FACILITIES) == ["Ivy"]
        assert (await caller.send("DELETE", path)).status == 204
        assert await names(caller, FACILITIES) == []
        for method in ("GET", "PATCH", "DELETE"):
            assert error(await caller.send(method, path, json={})) == (404, "EntityNotFoundError")
        assert error(await caller.send("GET", f"{FACILITIES}/external-id/f1")) == (404, "EntityNotFoundError")

    scenario(run)


def test_an_external_id_is_taken_once_where_the_operation_lists_a_conflict() -> None:
    async def run(caller: Caller) -> None:
        await facility(caller, "Fern", external_id="f1")
        again = {"name": "Ivy", "aliases": [], "telecoms": [], "address": ADDRESS, "external_id": "f1"}
        assert error(await caller.send("POST", FACILITIES, json=again)) == (409, "EntityConflictError")
        assert await names(caller, FACILITIES) == ["Fern"]
        caller.sandbox.world.checks_uniqueness_of = lambda external_id: False
        assert (await caller.send("POST", FACILITIES, json=again)).status == 200

    scenario(run)


def test_of_some_there_is_one_with_the_same_values() -> None:
    payer = "8d8c1b1c-7c1d-4a55-9d57-0c1b5f2f6a22"
    group = {"plan_group_name": "Gold", "payer_uuid": payer, "plan_type": "CI"}
    bodies: dict[str, tuple[dict[str, Any], str, str]] = {
        "/api/custom-schemas/v1": ({"name": "visits", "fields": []}, "name", "SchemaValidationHttpFailure"),
        "/api/payer-plan-groups/v1": (group, "plan_group_name", "PayerPlanGroupAlreadyExistsHttpError"),
    }

    async def run(caller: Caller) -> None:
        for path, (body, name, refusal) in bodies.items():
            assert (await caller.send("POST", path, json=body)).status == 200
            assert error(await caller.send("POST", path, json=body)) == (422, refusal)
            assert (await caller.send("POST", path, json=body | {name: "others"})).status == 200
        caller.sandbox.world.checks_uniqueness_of = lambda external_id: False
        assert (await caller.send("POST", "/api/payer-plan-groups/v1", json=group)).status == 200

    scenario(run)


def test_a_list_is_filtered_by_its_fields() -> None:
    async def run(caller: Caller) -> None:
        made = [
            await facility(caller, "Fern", external_id="f1", place_of_service_code="11"),
            await facility(caller, "Ivy", external_id="f2", place_of_service_code="02"),
            await facility(caller, "Moss"),
        ]
        ids = [one["organization_service_facility_id"] for one in made]
        assert await names(caller, FACILITIES) == ["Moss", "Ivy", "Fern"], "the newest first"
        assert await names(caller, FACILITIES, ("name", "Ivy")) == ["Ivy"]
        several = (("organization_service_facility_ids", ids[0]), ("organization_service_facility_ids", ids[2]))
        assert await names(caller, FACILITIES, *several) == ["Moss", "Fern"]
        assert await names(caller, FACILITIES, ("external_ids", "f2")) == ["Ivy"]
        assert await names(caller, FACILITIES, ("place_of_service_code", "11")) == ["Fern"]
        assert await names(caller, FACILITIES, ("place_of_service_code", "11"), ("name", "Ivy")) == []

    scenario(run)


def test_payers_are_there_and_are_searched_by_any_text() -> None:
    async def run(caller: Caller) -> None:
        for version in ("v3", "v4"):
            path = f"/api/payers/{version}"
            known = (await caller.send("GET", path)).body["items"]
            assert {one["payer_name"] for one in known} == {name for _, name in PAYERS}
            (aetna,) = (await caller.send("GET", path, params={"search_term": "aETN"})).body["items"]
            assert (await caller.send("GET", f"{path}/{aetna['payer_uuid']}")).body == aetna
            assert aetna["payer_uuid"] == caller.sandbox.world.made_up_id("payer 60054")

    scenario(run)


def test_a_record_holds_the_object_that_its_request_named_by_id() -> None:
    async def run(caller: Caller) -> None:
        aetna, cigna = (caller.sandbox.world.made_up_id(f"payer {number}") for number in ("60054", "62308"))
        path = "/api/payer-plan-groups/v1"
        new = {"plan_group_name": "Gold", "payer_uuid": aetna, "plan_type": "CI"}
        made = (await caller.send("POST", path, json=new)).body
        assert made["payer"]["payer_name"] == "Aetna"
        at = f"{path}/{made['payer_plan_group_id']}"
        changed = (await caller.send("PUT", at, json=new | {"payer_uuid": cigna})).body
        assert changed == made | {"payer_uuid": cigna, "payer": changed["payer"]}
        assert changed["payer"]["payer_name"] == "Cigna"
        assert (await caller.send("PATCH", at)).body == changed | {"is_active": False}
        unknown = "00000000-0000-0000-0000-00000000000a"
        other = (await caller.send("POST", path, json=new | {"payer_uuid": unknown})).body
        assert other["payer"]["payer_uuid"] == unknown
        found = await names(caller, path, ("payer_id", "62308"), ("is_active", "false"), field="payer_plan_group_id")
        assert found == [made["payer_plan_group_id"]]

    scenario(run)


def test_lists_are_sorted_and_paged_in_both_directions() -> None:
    async def run(caller: Caller) -> None:
        path = "/api/payer-plan-groups/v1"
        for name in ("b", "d", "a", "c", "e"):
            new = {"plan_group_name": name, "payer_uuid": caller.sandbox.world.made_up_id("payer 60054")}
            await caller.send("POST", path, json=new | {"plan_type": "CI"})
        sort = {"sort": "plan_group_name", "sort_direction": "desc", "limit": "2"}
        first = (await caller.send("GET", path, params=sort)).body
        assert [one["plan_group_name"] for one in first["items"]] == ["e", "d"]
        assert "prev_page_token" not in first
        second = (await caller.send("GET", path, params=sort | {"page_token": first["next_page_token"]})).body
        assert [one["plan_group_name"] for one in second["items"]] == ["c", "b"]
        back = (await caller.send("GET", path, params=sort | {"page_token": second["prev_page_token"]})).body
        assert back == first
        last = (await caller.send("GET", path, params=sort | {"page_token": second["next_page_token"]})).body
        assert ([one["plan_group_name"] for one in last["items"]], "next_page_token" in last) == (["a"], False)
        assert await names(caller, path, ("sort", "plan_group_name"), field="plan_group_name") == list("abcde")
        oldest = (("sort", "created_at"), ("sort_direction", "asc"))
        assert await names(caller, path, *oldest, field="plan_group_name") == ["b", "d", "a", "c", "e"]

    scenario(run)


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ({"limit": "0"}, "limit"),
        ({"limit": "1001"}, "limit"),
        ({"page_token": "Zaphodina"}, "page_token"),
        ({"organization_service_facility_ids": "Zaphodina"}, "organization_service_facility_ids"),
    ],
)
def test_a_wrong_query_is_refused_by_name(query: dict[str, str], field: str) -> None:
    async def run(caller: Caller) -> None:
        answer = await caller.send("GET", FACILITIES, params=query)
        assert error(answer) == (422, "HttpRequestValidationsError")
        assert [one["fieldName"] for one in answer.body["content"]] == [field]
        assert "Zaphodina" not in str(answer.body)

    scenario(run)


def test_a_list_may_show_less_than_is_stored() -> None:
    contract = plans()["contracts.v_2.create"].operation
    listed = plans()["contracts.v_2.get_multi"].operation

    async def run(caller: Caller) -> None:
        made = (await ask(caller, contract)).body
        (shown,) = (await ask(caller, listed)).body["items"]
        assert shown == {name: made[name] for name in shown if name != "provider_count"} | {"provider_count": 0}
        assert "rendering_providers" not in shown

    scenario(run)


def patient(**changes: Any) -> dict[str, Any]:
    made: dict[str, Any] = body_of(resolve("pre_encounter.patients.v_1", "MutablePatient"))
    return made | {"filing_order": {"coverages": []}} | changes


def test_a_versioned_record_takes_only_its_next_version() -> None:
    async def run(caller: Caller) -> None:
        made = (await pre(caller, "POST", "/patients/v1", json=patient(email="a@example.org"))).body
        assert (made["version"], made["deactivated"]) == (1, False)
        path = f"/patients/v1/{made['id']}"
        caller.sandbox.clock.advance(days=1)
        for stale in ("1", "3", "text"):
            answer = await pre(caller, "PUT", f"{path}/{stale}", json=patient())
            assert error(answer) == (409, "VersionConflictError")
            assert answer.body["content"]["latest_version"] == 1
        changed = (await pre(caller, "PUT", f"{path}/2", json=patient(language="fr"))).body
        assert (changed["version"], changed["language"]) == (2, "fr")
        assert "email" not in changed, "a PUT replaces all"
        assert (changed["id"], changed["mrn"]) == (made["id"], made["mrn"])
        assert changed["updated_at"] == "2026-07-02T12:00:00Z"
        assert (await pre(caller, "GET", f"/patients/v1/mrn/{made['mrn']}")).body == changed
        assert (await pre(caller, "GET", f"{path}/history")).body == [made, changed]
        nobody = "/patients/v1/nobody"
        for method, at in (
            ("PUT", f"{nobody}/2"),
            ("GET", nobody),
            ("GET", f"{nobody}/history"),
            ("DELETE", f"{nobody}/2"),
        ):
            assert error(await pre(caller, method, at, json=patient())) == (404, "NotFoundError")

    scenario(run, start=START)


def test_what_is_deactivated_is_not_listed_until_it_is_reactivated() -> None:
    async def run(caller: Caller) -> None:
        made = (await pre(caller, "POST", "/tags/v1", json={"value": "urgent"})).body
        path = f"/tags/v1/{made['id']}"

        async def listed() -> list[str]:
            return [one["value"] for one in (await pre(caller, "GET", "/tags/v1")).body["items"]]

        assert await listed() == ["urgent"]
        assert error(await pre(caller, "DELETE", f"{path}/1")) == (409, "VersionConflictError")
        assert (await pre(caller, "DELETE", f"{path}/2")).status == 204
        assert await listed() == []
        assert (await pre(caller, "GET", path)).body == made | {
            "deactivated": True, "version": 2, "updated_at": "2026-07-01T12:00:00Z",
        }  # fmt: skip
        someone = (await pre(caller, "POST", "/patients/v1", json=patient())).body
        at = f"/patients/v1/{someone['id']}"
        assert (await pre(caller, "DELETE", f"{at}/2")).status == 204
        assert (await pre(caller, "PATCH", f"{at}/3")).status == 204
        assert (await pre(caller, "GET", at)).body == someone | {"version": 3}

    scenario(run, start=START)


def test_a_history_may_be_had_backwards_and_in_part() -> None:
    coverage = plans()["pre_encounter.coverages.v_1.create"].operation
    update = plans()["pre_encounter.coverages.v_1.update"].operation

    async def run(caller: Caller) -> None:
        made = (await ask(caller, coverage)).body
        for version in ("2", "3"):
            await ask(caller, update, path={"id": made["id"], "version": version})
        path = f"/coverages/v1/{made['id']}/history"
        for query, versions in (
            ({}, [1, 2, 3]), ({"sort_direction": "desc"}, [3, 2, 1]), ({"limit": "2"}, [1, 2]),
        ):  # fmt: skip
            answer = await pre(caller, "GET", path, params=query)
            assert [one["version"] for one in answer.body] == versions

    scenario(run)


def test_a_scan_gives_what_was_changed_since_in_the_order_of_the_changes() -> None:
    async def run(caller: Caller) -> None:
        made = []
        for _ in range(3):
            made.append((await pre(caller, "POST", "/patients/v1", json=patient())).body)
            caller.sandbox.clock.advance(hours=1)
        await pre(caller, "PUT", f"/patients/v1/{made[0]['id']}/2", json=patient())

        async def scanned(**query: str) -> list[str]:
            answer = await pre(caller, "GET", "/patients/v1/updates/scan", params=query)
            return [one["id"] for one in answer.body]

        ids = [one["id"] for one in made]
        assert await scanned(since="2026-07-01T00:00:00Z") == [ids[1], ids[2], ids[0]]
        assert await scanned(since="2026-07-01T14:00:00Z") == [ids[2], ids[0]]
        assert await scanned(since="2026-07-01T14:00:00Z", maxResults="1") == [ids[2]]
        assert await scanned(since="2027-01-01T00:00:00+02:00") == []

    scenario(run, start=START)


def test_the_same_requests_get_the_same_answers() -> None:
    def run_once() -> list[Any]:
        answers: list[Any] = []

        async def run(caller: Caller) -> None:
            answers.append(await facility(caller, "Fern"))
            answers.append((await pre(caller, "POST", "/patients/v1", json=patient())).body)
            answers.append((await caller.create(EXAMPLES[0])).body | {"url": ""})
            caller.sandbox.clock.advance(days=3)
            answers.append(await facility(caller, "Ivy"))

        scenario(run, start=START)
        return answers

    assert run_once() == run_once()


def test_a_form_is_checked_by_name() -> None:
    path = "/api/encounter-attachments/v1/create-from-charge-capture-external-id"
    boundary = {"Content-Type": "multipart/form-data; boundary=x"}

    async def run(caller: Caller) -> None:
        answer = await caller.send("POST", path, json={})
        assert error(answer) == (415, "InvalidContentTypeError")
        empty = await caller.send("POST", path, data=b"--x--\r\n", headers=boundary)
        assert {one["fieldName"] for one in empty.body["content"]} == {
            "attachment_file", "charge_capture_external_id", "attachment_type",
        }  # fmt: skip
        part = b'--x\r\nContent-Disposition: form-data; name="%s"\r\n\r\nZaphodina\r\n'
        odd = b"".join(part % name for name in (b"attachment_file", b"other", b"attachment_type")) + b"--x--\r\n"
        answer = await caller.send("POST", path, data=odd, headers=boundary)
        assert {one["fieldName"] for one in answer.body["content"]} >= {"attachment_file", "the value"}
        assert "Zaphodina" not in json.dumps(answer.body)
        for broken in (b"nothing of the kind", b""):
            headers = {"Content-Type": "multipart/form-data"} if not broken else boundary
            answer = await caller.send("POST", path, data=broken, headers=headers)
            assert answer.status == 422, broken

    scenario(run)


def test_seed_data_has_what_nobody_can_create(tmp_path: Path) -> None:
    configs = "/api/external-payment-account-config/v1"

    async def run(caller: Caller) -> None:
        assert len((await caller.send("GET", configs)).body["items"]) == 1
        for made_of_others in ("/api/events/v1/", "/api/charge_capture_claim_creation/v1"):
            assert (await caller.send("GET", made_of_others)).body["items"] == []

    scenario(run, seed_data=True, data=tmp_path / "data")
    scenario(run, seed_data=True, data=tmp_path / "data")

    async def bare(caller: Caller) -> None:
        assert (await caller.send("GET", configs)).body["items"] == []

    scenario(bare)


def test_a_file_keeps_records_credentials_and_the_clock(tmp_path: Path) -> None:
    secrets: list[str] = []
    made: list[Any] = []

    async def first(caller: Caller) -> None:
        secrets.append(caller.sandbox.client_secret)
        caller.sandbox.clock.advance(days=30)
        made.append(await facility(caller, "Fern"))

    async def second(caller: Caller) -> None:
        assert caller.sandbox.client_secret == secrets[0]
        assert (caller.sandbox.clock.now() - dt.datetime.now(dt.UTC)).days in {29, 30}
        assert (await caller.send("GET", FACILITIES)).body["items"] == made
        await facility(caller, "Ivy")
        assert await names(caller, FACILITIES) == ["Ivy", "Fern"]
        assert len((await caller.send("GET", "/api/payers/v4")).body["items"]) == len(PAYERS)

    scenario(first, data=tmp_path / "data")
    scenario(second, data=tmp_path / "data")


def test_the_rate_limit_refuses_without_saying_when_to_come_back() -> None:
    async def run(caller: Caller) -> None:
        statuses = [(await caller.send("GET", "/api/payers/v4")).status for _ in range(3)]
        assert statuses == [200, 200, 429], "the token was the first of the three"
        answer = await pre(caller, "GET", "/tags/v1")
        assert (answer.status, answer.body) == (429, {"message": "Too Many Requests"})
        assert not {name.lower() for name in answer.headers} & {"retry-after", "ratelimit-reset", "x-ratelimit-reset"}

    scenario(run, rate_limit=3)


def test_an_encounter_is_made_of_a_patient_of_the_pre_encounter_host() -> None:
    name = {"family": "Maybeck", "given": ["Fern", "Q"], "use": "OFFICIAL"}
    home = {
        "use": "HOME", "line": ["9 Fern St", "Apt 2"], "city": "Peoria", "state": "IL", "postal_code": "61602-1200",
        "country": "US",
    }  # fmt: skip
    coverage = body_of(resolve("pre_encounter.coverages.v_1", "MutableCoverage")) | {"relationship": "CHILD"}
    coverage["subscriber"] = {"name": name, "biological_sex": "MALE"}
    coverage["insurance_plan"] |= {"member_id": "M1", "payer_id": "60054", "payer_name": "Aetna", "group_number": "G1"}

    async def made(caller: Caller, someone: dict[str, Any], external_id: str) -> Wire:
        request = {key: value for key, value in EXAMPLES[0].items() if not key.startswith(("patient", "subscriber"))}
        request["patient_authorized_release"] = True
        for key in ("responsible_party", "guarantor", "prior_authorization_number", "referral_number"):
            request.pop(key, None)
        request |= {"external_id": external_id, "pre_encounter_patient_id": someone["id"]}
        request |= {"pre_encounter_appointment_ids": []}
        return await caller.send("POST", "/api/encounters/v4/create-from-pre-encounter", json=request)

    async def run(caller: Caller) -> None:
        first = (await pre(caller, "POST", "/coverages/v1", json=coverage)).body
        person = {
            "name": name, "primary_address": home, "biological_sex": "FEMALE", "birth_date": "1990-01-01",
            "primary_telecom": {"value": "309-555-0100", "use": "MOBILE"}, "email": "fern@example.org",
            "filing_order": {"coverages": [first["id"], "00000000-0000-0000-0000-00000000000b"]},
            "guarantor": {"name": name, "address": home},
        }  # fmt: skip
        someone = (await pre(caller, "POST", "/patients/v1", json=patient(**person))).body
        answer = await made(caller, someone, "from pre")
        assert answer.status == 200, answer.body
        encounter = answer.body
        shown = encounter["patient"]
        assert (shown["external_id"], shown["first_name"], shown["gender"]) == (someone["mrn"], "Fern Q", "female")
        assert shown["address"] == {
            "address1": "9 Fern St", "address2": "Apt 2", "city": "Peoria", "state": "IL", "zip_code": "61602",
            "zip_plus_four_code": "1200",
        }  # fmt: skip
        assert shown["phone_numbers"] == [{"number": "309-555-0100", "type": "Mobile"}]
        assert encounter["responsible_party"] == "INSURANCE_PAY"
        subscriber = encounter["subscriber_primary"]
        assert subscriber["patient_relationship_to_subscriber_code"] == "19"
        assert subscriber["insurance_card"].items() >= {"member_id": "M1", "group_number": "G1"}.items()
        assert subscriber["date_of_birth"] == "1990-01-01"
        assert "subscriber_secondary" not in encounter
        assert encounter["guarantor"]["last_name"] == "Maybeck"
        plain = (await pre(caller, "POST", "/patients/v1", json=patient(birth_date="1990-01-01"))).body
        paying = (await made(caller, plain, "self")).body
        assert paying["responsible_party"] == "SELF_PAY"
        assert paying["patient"]["phone_numbers"] == []
        missing = await made(caller, {"id": "00000000-0000-0000-0000-00000000000c"}, "nobody's")
        assert error(missing) == (404, "EntityNotFoundError")

    scenario(run)


def test_a_run_of_the_pre_service_rules_is_started_once_for_a_key_and_shows_its_entity_when_asked() -> None:
    async def run(caller: Caller) -> None:
        start = plans()["pre_service_rules.v_1.create_encounter_run"].operation
        first, again, other = [await ask(caller, start, body={"idempotency_key": key}) for key in ("a", "a", "b")]
        assert first.body == again.body != other.body
        path = f"/api/pre-service/v1/runs/{first.body}"
        shown = (await caller.send("GET", path, params={"include_initial_entity_state": "true"})).body
        entity = shown.pop("initial_entity_state")
        assert shown == (await caller.send("GET", path)).body
        assert shown["entity_external_id"] == entity["external_id"]
        unknown = await caller.send("GET", f"/api/pre-service/v1/runs/{caller.sandbox.world.organization_id}")
        assert error(unknown) == (404, "EntityNotFoundError")

    scenario(run)
