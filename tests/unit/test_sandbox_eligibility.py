"""Eligibility checks: the vendor's published mock members, batches that are polled, and coverages that are stored."""

from __future__ import annotations

from typing import Any

import pytest
from sandbox_area_helpers import NOWHERE, ask, made, world_at_start

from candid_aio.sandbox.areas._eligibility import checked
from candid_aio.sandbox.calls import World

POST, BATCH = "pre_encounter.eligibility_checks.v_1.post", "pre_encounter.eligibility_checks.v_1.batch"
POLL = "pre_encounter.eligibility_checks.v_1.poll_batch"
JOHN = {"first_name": "John", "last_name": "Doe", "member_id": "AETNA9wcSu", "date_of_birth": "2000-01-01"}
JORDAN = {"first_name": "Jordan", "last_name": "Doe", "date_of_birth": "2001-07-14"}
JANE = {"first_name": "Jane", "last_name": "Doe", "member_id": "AETNA12345", "date_of_birth": "2004-04-04"}


def request(payer_id: str, subscriber: dict[str, Any], **more: Any) -> dict[str, Any]:
    provider = {"organization_name": "Provider Name", "npi": "1999999984"}
    return {
        "payer_id": payer_id, "provider": provider, "subscriber": subscriber,
        "encounter": {"service_type_codes": ["30"]}, **more,
    }  # fmt: skip


def code_of(check: dict[str, Any]) -> str:
    (error,) = check["errors"]
    assert error["source"] == "STEDI"
    assert check["parsed_response"] == {"eligibility_status": "UNKNOWN"}
    return str(error["errorDetails"]["code?"])


def test_the_published_members_are_active() -> None:
    with world_at_start() as world:
        both = made(world, POST, request("60054", JOHN, dependent=JORDAN))
        parsed = both["parsed_response"]
        assert parsed["eligibility_status"] == "ACTIVE"
        assert parsed["plan_metadata"]["payer_name"] == "Aetna"
        assert parsed["plan_metadata"]["dependent"] == JORDAN
        assert parsed["plan_metadata"]["start_date"] == "2026-01-01"
        assert parsed["benefits"]["plan_coverage"]["in_network"]["deductible"]["individual"] == 1500.0
        alone = made(world, POST, request("60054", {**JANE, "first_name": "JANE"}))
        assert alone["parsed_response"]["eligibility_status"] == "ACTIVE"
        assert "dependent" not in alone["parsed_response"]["plan_metadata"]
        assert alone["request"]["subscriber"]["first_name"] == "JANE"


@pytest.mark.parametrize("code", ["42", "43", "72", "73", "75", "79"])
def test_the_published_members_of_unitedhealthcare_are_refused_by_their_code(code: str) -> None:
    with world_at_start() as world:
        check = made(world, POST, request("87726", {**JANE, "member_id": f"UHCAAA{code}"}))
        assert code_of(check) == code
        assert check["response"]["errors"][0]["code"] == code
        assert check["errors"][0]["errorDetails"]["followupAction?"]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"payer_id": "87726", "subscriber": {**JANE, "member_id": "UHCAAA99"}}, "75"),
        ({"payer_id": "99999"}, "75"),
        ({"subscriber": {**JANE, "member_id": "nobody"}}, "75"),
        ({"subscriber": {"first_name": "Jane", "last_name": "Doe"}}, "72"),
        ({"subscriber": {**JANE, "last_name": "Roe"}}, "73"),
        ({"subscriber": {**JANE, "date_of_birth": "2004-04-05"}}, "58"),
        ({"dependent": JORDAN}, "67"),
        ({"subscriber": JOHN, "dependent": {**JORDAN, "first_name": "Jo"}}, "67"),
        ({"subscriber": JOHN, "dependent": {**JORDAN, "date_of_birth": "2001-07-15"}}, "67"),
    ],
)
def test_who_is_not_as_the_payer_knows_him_is_refused(changes: dict[str, Any], code: str) -> None:
    with world_at_start() as world:
        assert code_of(made(world, POST, {**request("60054", JANE), **changes})) == code


def test_an_unknown_payer_is_a_bad_request() -> None:
    with world_at_start() as world:
        answer = ask(world, POST, request("BAD_PAYER_ID", JANE))
        assert (answer.status, answer.content["errorName"]) == (400, "BadRequestError")


def test_a_check_without_service_types_is_of_the_whole_plan() -> None:
    check = checked({"subscriber": JANE}, None, payer_name="Aetna", year=2026)
    assert check["response"]["planStatus"][0]["serviceTypeCodes"] == ["30"]


def test_a_batch_has_to_be_polled() -> None:
    with world_at_start() as world:
        requests = [request("60054", JANE), request("BAD_PAYER_ID", JANE)] + [request("60054", JOHN)] * 99
        batch = made(world, BATCH, requests)
        path = {"batch_id": batch["batch_id"]}

        def polled(**query: str) -> Any:
            return made(world, POLL, query=query, **path)

        assert (polled()["items"], polled()["total"]) == ([], 0)
        world.clock.advance(seconds=4)
        page = polled()
        assert (page["total"], page.get("next_page_token")) == (2, None)
        (first, second) = page["items"]
        assert first["batch_id"] == batch["batch_id"]
        assert first["parsed_response"]["eligibility_status"] == "ACTIVE"
        assert second["errors"][0]["source"] == "CANDID"
        world.clock.advance(seconds=198)
        page = polled()
        assert (page["total"], len(page["items"])) == (101, 100)
        (last,) = polled(page_token=page["next_page_token"])["items"]
        assert last["request"]["subscriber"] == JOHN
        assert ask(world, POLL, batch_id=NOWHERE).status == 404
        assert ask(world, BATCH, []).status == 400


NAME = {"given": ["Fern"], "family": "Maybeck", "use": "USUAL"}
CHILD: dict[str, Any] = {
    "name": {"given": ["Olive"], "family": "Maybeck", "use": "USUAL"}, "other_names": [], "birth_date": "2015-06-07",
    "biological_sex": "FEMALE", "other_addresses": [], "primary_telecom": {"value": "3095550100", "use": "HOME"},
    "other_telecoms": [], "contacts": [], "general_practitioners": [], "filing_order": {"coverages": []},
    "primary_address": {
        "use": "HOME", "line": ["9 Fern St"], "city": "Peoria", "state": "IL", "postal_code": "61602", "country": "US",
    },
}  # fmt: skip


def coverage(world: World, member_id: str, **more: Any) -> dict[str, Any]:
    subscriber = {"name": NAME, "date_of_birth": "1980-02-03", "biological_sex": "FEMALE"}
    plan = {"member_id": member_id, "payer_id": "62308", "payer_name": "Cigna"}
    body = {
        "status": "ACTIVE", "subscriber": subscriber, "relationship": "SELF", "patient": NOWHERE,
        "insurance_plan": plan, "verified": True, **more,
    }  # fmt: skip
    found: dict[str, Any] = made(world, "pre_encounter.coverages.v_1.create", body)
    return found


CHECK, GET = "pre_encounter.coverages.v_1.check_eligibility", "pre_encounter.coverages.v_1.get_eligibility"
ASKED = {"service_code": "98", "date_of_service": "2026-07-01", "npi": "1999999984"}


def test_who_stands_in_an_active_coverage_is_covered() -> None:
    with world_at_start() as world:
        child = made(world, "pre_encounter.patients.v_1.create", CHILD)
        own = coverage(world, "M-1")
        family = coverage(world, "M-2", relationship="CHILD", patient=child["id"])
        orphan = coverage(world, "M-3", relationship="CHILD", status="DRAFT")
        other = {"name": NAME, "biological_sex": "FEMALE"}
        ageless = coverage(world, "M-4", subscriber=other)
        checks = [made(world, CHECK, ASKED, id=one["id"]) for one in (own, family, orphan, ageless)]
        assert {check["status"] for check in checks} == {"PENDING"}
        paths = [
            {"id": one["id"], "check_id": check["check_id"]}
            for one, check in zip((own, family, orphan, ageless), checks, strict=True)
        ]
        pending = made(world, GET, **paths[0])
        assert (pending["metadata"], pending.get("check")) == (checks[0], None)
        world.clock.advance(seconds=2)
        answers = [made(world, GET, **path) for path in paths]
        assert [one["metadata"]["status"] for one in answers] == ["COMPLETED", "COMPLETED", "FAILED", "COMPLETED"]
        plan = answers[1]["check"]["parsed_response"]["plan_metadata"]
        assert (plan["payer_name"], plan["dependent"]["first_name"]) == ("Cigna", "Olive")
        assert plan["subscriber"]["date_of_birth"] == "1980-02-03"
        assert code_of(answers[2]["check"]) == "75"
        assert ask(world, GET, id=family["id"], check_id=checks[0]["check_id"]).status == 404
        assert ask(world, GET, id=own["id"], check_id=NOWHERE).status == 404
        assert ask(world, CHECK, ASKED, id=NOWHERE).status == 404
        batch = made(world, BATCH, [request("60054", JANE)])
        assert ask(world, GET, id=batch["batch_id"], check_id=f"{batch['batch_id']}/1").status == 404
        made(world, "pre_encounter.coverages.v_1.update", {
            **{name: own[name] for name in ("subscriber", "relationship", "patient", "insurance_plan", "verified")},
            "status": "CANCELLED",
        }, id=own["id"], version="2")  # fmt: skip
        subscriber = {"first_name": "Fern", "last_name": "Maybeck", "member_id": "M-1", "date_of_birth": "1980-02-03"}
        assert code_of(made(world, POST, request("62308", subscriber))) == "75"


def test_payers_are_searched_by_name_and_id() -> None:
    with world_at_start() as world:
        name = "pre_encounter.eligibility_checks.v_1.payer_search"

        def found(**query: str) -> list[tuple[str, int]]:
            items = made(world, name, query=query)["items"]
            return [(one["payer"]["display_name"], one["score"]) for one in items]

        assert found(query="aet") == [("Aetna", 50)]
        assert found(query="60054") == [("Aetna", 100)]
        assert found(query="nobody") == []
        assert len(found()) == 8
        page = made(world, name, query={"page_size": "5"})
        assert (len(page["items"]), page["total"]) == (5, 8)
        rest = made(world, name, query={"page_size": "5", "page_token": page["next_page_token"]})
        assert len(rest["items"]) == 3


def test_the_api_of_before_keeps_results() -> None:
    with world_at_start() as world:
        body = {
            "member_id": "AETNA12345", "payer_id": "60054", "payer_name": "Aetna", "provider_npi": "1999999984",
            "date_of_service": "2026-07-01T00:00:00Z", "service_type_codes": ["30"], "patient_first_name": "Jane",
            "patient_last_name": "Doe", "patient_date_of_birth": "2004-04-04T00:00:00Z",
        }  # fmt: skip
        create = "eligibility.v_2.create_availity_eligibility_check"
        active = made(world, create, body)
        assert made(world, "eligibility.v_2.get_by_id", eligibility_check_id=active)["status"] == "ACTIVE"
        unknown = made(world, create, {**body, "patient_first_name": None, "dependent_member_id": "D-1"})
        taken = ("member_id", "payer_id", "provider_npi", "date_of_service")
        looked_for = {name: body[name] for name in taken}
        find = "eligibility.v_2.find_availity_eligibility_results"
        (first, second) = made(world, find, looked_for)["results"]
        assert (first["id"], second["id"]) == (active, unknown)
        assert (second["status"], second["dependent"]) == ("UNKNOWN", "D-1")
        assert made(world, find, {**looked_for, "member_id": "another"})["results"] == []
