"""What the sandbox does with encounters: what it makes of a request, uniqueness, look-up, filters and pages."""

from __future__ import annotations

import asyncio
import copy
import datetime as dt
import uuid
from typing import Any

import attrs
import pytest
from sandbox_helpers import EXAMPLES, Caller, Wire, running

from candid_aio.resources.encounters.v_4.types import Encounter, EncounterCreate, EncounterPage
from candid_aio.sandbox.complete import Completer
from candid_aio.wire import types
from candid_aio.wire.codec import structure

COMPLETER = Completer(lambda path: str(uuid.UUID(int=len(path))), dt.datetime(2026, 7, 1, tzinfo=dt.UTC))

ADDRESS = {"address1": "9 Fern St", "city": "Peoria", "state": "IL", "zip_code": "61602", "zip_plus_four_code": "1200"}
NURSE = {"first_name": "Fern", "last_name": "Maybeck", "npi": "2000000010"}


def example(number: int = 0, **changes: Any) -> dict[str, Any]:
    copied: dict[str, Any] = copy.deepcopy(EXAMPLES[number])
    return copied | changes


def created(*encounters: dict[str, Any]) -> list[dict[str, Any]]:
    async def scenario() -> list[dict[str, Any]]:
        async with running() as caller:
            answers = [await caller.create(one) for one in encounters]
            assert [answer.status for answer in answers] == [200] * len(encounters), answers
            return [answer.body for answer in answers]

    return asyncio.run(scenario())


def test_every_example_becomes_a_whole_encounter_of_the_contract() -> None:
    for sent, made in zip(EXAMPLES, created(*EXAMPLES), strict=True):
        assert isinstance(structure(made, Encounter), Encounter)
        for name in ("external_id", "date_of_service", "responsible_party", "place_of_service_code"):
            assert made[name] == sent[name]
        assert made["patient"].items() >= sent["patient"].items()
        assert made["billing_provider"].items() >= sent["billing_provider"].items()
        (claim,) = made["claims"]
        assert claim["status"] == "biller_received"
        for line, of_request in zip(claim["service_lines"], sent["service_lines"], strict=True):
            assert line["claim_id"] == claim["claim_id"]
            for name in ("procedure_code", "quantity", "units", "charge_amount_cents", "date_of_service"):
                assert line[name] == of_request[name]
            ids = [made["diagnoses"][pointer]["diagnosis_id"] for pointer in of_request["diagnosis_pointers"]]
            names = ("diagnosis_id_zero", "diagnosis_id_one", "diagnosis_id_two", "diagnosis_id_three")
            assert [line[name] for name in names if name in line] == ids


def test_ids_are_made_from_the_request_alone() -> None:
    (first,) = created(example())
    (again,) = created(example())
    (other,) = created(example(external_id="another"))
    assert first["encounter_id"] == again["encounter_id"] != other["encounter_id"]
    assert first["claims"][0]["claim_id"] == again["claims"][0]["claim_id"]
    ids = [value for value in walk(first) if is_uuid(value)]
    assert len(set(ids)) > 10


def walk(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [found for one in value.values() for found in walk(one)]
    if isinstance(value, list):
        return [found for one in value for found in walk(one)]
    return [value]


def is_uuid(value: Any) -> bool:
    try:
        uuid.UUID(value)
    except (ValueError, AttributeError, TypeError):
        return False
    return True


def test_what_a_request_names_by_id_is_an_object_in_the_answer() -> None:
    payer, trial = str(uuid.UUID(int=7)), str(uuid.UUID(int=8))
    patient = EXAMPLES[0]["patient"] | {
        "non_insurance_payers": [payer],
        "non_insurance_payers_info": [
            {"non_insurance_payer_id": payer, "member_id": "m1", "clinical_trial_info": [{"clinical_trial_id": trial}]},
            {"non_insurance_payer_id": payer},
        ],
        "email": None,
    }
    (made,) = created(example(patient=patient, tag_ids=["urgent"]))
    structure(made, Encounter)
    assert [one["non_insurance_payer_id"] for one in made["patient"]["non_insurance_payers"]] == [payer]
    with_trial, without = made["patient"]["non_insurance_payers_info"]
    assert with_trial["member_id"] == "m1"
    assert with_trial["clinical_trial_info"][0]["clinical_trial"]["clinical_trial_id"] == trial
    assert without["clinical_trial_info"] == []
    assert [tag["tag_id"] for tag in made["tags"]] == ["urgent"]


def test_notes_histories_and_schemas_come_back() -> None:
    note = {"text": "seen", "author_name": "Fern Maybeck", "timestamp": "2026-07-01T10:00:00Z"}
    history = {"category": "medical", "questions": [{"id": "q1", "text": "any?"}]}
    (made,) = created(
        example(
            clinical_notes=[{"category": "clinical", "notes": [note]}],
            billing_notes=[{"text": "call first"}],
            patient_histories=[history],
            schema_instances=[{"schema_id": str(uuid.UUID(int=3)), "content": {"colour": "blue"}}],
        )
    )
    structure(made, Encounter)
    assert made["clinical_notes"] == [{"category": "clinical", "notes": ["seen"], "notes_structured": [note]}]
    assert made["billing_notes"][0]["text"] == "call first"
    assert made["billing_notes"][0]["encounter_id"] == made["encounter_id"]
    assert made["patient_histories"] == [history]
    assert made["schema_instances"][0]["content"] == {"colour": "blue"}


def test_what_is_missing_is_taken_from_where_it_would_be() -> None:
    plain = example(service_facility=None, date_of_service=None, service_lines=None, billable_status="NOT_BILLABLE")
    with_lines = example(
        external_id="lines", referring_provider=NURSE, supervising_provider=NURSE | {"address": ADDRESS}
    )
    with_lines["service_lines"][0] |= {
        "date_of_service": None,
        "end_date_of_service": "2026-09-30",
        "ordering_provider": NURSE,
        "place_of_service_code": "22",
    }
    without_days = example(external_id="days", date_of_service=None)
    del without_days["service_lines"][0]["date_of_service"]
    submission = {"claim_created_at": "2026-07-01T10:00:00Z", "patient_control_number": "1", "submission_records": []}
    external = example(external_id="elsewhere", external_claim_submission=submission)
    made, lines, days, elsewhere = created(plain, with_lines, without_days, external)
    for one in (made, lines, days, elsewhere):
        structure(one, Encounter)
    assert made["service_facility"]["npi"] == plain["billing_provider"]["npi"]
    assert (made["claims"][0]["status"], made["claims"][0]["service_lines"]) == ("not_billable", [])
    assert (made["submission_origin"], elsewhere["submission_origin"]) == ("CANDID", "EXTERNAL")
    line = lines["claims"][0]["service_lines"][0]
    assert line["date_of_service"] == with_lines["date_of_service"]
    assert line["date_of_service_range"] == {"start_date": with_lines["date_of_service"], "end_date": "2026-09-30"}
    assert line["place_of_service_code_as_submitted"] == "22"
    assert line["ordering_provider"]["address"] == with_lines["billing_provider"]["address"]
    assert lines["referring_provider"]["address"] == with_lines["billing_provider"]["address"]
    assert lines["supervising_provider"]["address"] == ADDRESS
    assert days["claims"][0]["service_lines"][0]["date_of_service"] == dt.datetime.now(dt.UTC).date().isoformat()


def body_of(expected: Any, *, optional: str, depth: int = 0) -> Any:
    """A request of this type, from the contract, with every optional field "null", "given" or "absent"."""
    if types.is_typing_union(expected):
        if optional == "null" or depth > 8:
            return None
        expected = types.members(expected, 0)[0]
    if types.is_union(expected):
        expected = expected.variants()[0]
    if types.container(expected) is list:
        return [body_of(types.members(expected, 1)[0], optional=optional, depth=depth + 1)]
    if not types.is_model(expected):
        return COMPLETER.complete(expected, at="x")
    required = {expected.__shape__.wire[name] for name in expected.__shape__.required}
    return {
        field.name: body_of(field.type, optional=optional, depth=depth + 1)
        for field in attrs.fields(expected)
        if field.name in required or optional != "absent"
    } | expected.__shape__.tags


@pytest.mark.parametrize("optional", ["null", "given", "absent"])
def test_every_field_of_a_request_may_be_null_given_or_absent(optional: str) -> None:
    (made,) = created(body_of(EncounterCreate, optional=optional))
    structure(made, Encounter)
    payers = made["patient"]["non_insurance_payers_info"]
    assert bool(payers) == (optional == "given")
    assert len(made["claims"][0]["service_lines"]) == (1 if optional == "given" else 0)


def test_pointers_must_point_at_a_diagnosis() -> None:
    wrong = example()
    wrong["service_lines"][0]["diagnosis_pointers"] = [0, len(wrong["diagnoses"]), -1]

    async def scenario() -> Wire:
        async with running() as caller:
            return await caller.create(wrong)

    answer = asyncio.run(scenario())
    assert answer.status == 422
    assert [one["fieldName"] for one in answer.body["content"]] == [
        "service_lines[0].diagnosis_pointers[1]",
        "service_lines[0].diagnosis_pointers[2]",
    ]


def test_an_external_id_is_taken_once() -> None:
    async def scenario() -> None:
        async with running() as caller:
            assert (await caller.create(example())).status == 200
            answer = await caller.create(example())
            assert answer.status == 422
            assert answer.body == {
                "errorName": "EncounterExternalIdUniquenessError",
                "content": {"external_id": EXAMPLES[0]["external_id"]},
            }
            assert len((await caller.listed()).body["items"]) == 1

    asyncio.run(scenario())


def test_an_encounter_is_found_by_its_id() -> None:
    async def scenario() -> None:
        async with running() as caller:
            made = (await caller.create(example())).body
            assert (await caller.send("GET", f"/api/encounters/v4/{made['encounter_id']}")).body == made
            missing = str(uuid.UUID(int=5))
            answer = await caller.send("GET", f"/api/encounters/v4/{missing}")
            assert answer.status == 404
            assert answer.body == {"errorName": "EntityNotFoundError", "content": {"id": missing}}

    asyncio.run(scenario())


async def pages(caller: Caller, **query: str) -> list[list[str]]:
    found: list[list[str]] = []
    token = ""
    while True:
        answer = await caller.listed(**query, **({"page_token": token} if token else {}))
        structure(answer.body, EncounterPage)
        found.append([one["external_id"] for one in answer.body["items"]])
        token = answer.body.get("next_page_token", "")
        if not token:
            return found


def test_pages_hold_everything_once_in_each_order() -> None:
    async def scenario() -> None:
        async with running() as caller:
            for one in EXAMPLES[:7]:
                await caller.create(one)
            sent = [one["external_id"] for one in EXAMPLES[:7]]
            days = {one["external_id"]: one["date_of_service"] for one in EXAMPLES[:7]}
            assert await pages(caller, limit="3") == [sent[:3:-1], sent[3:0:-1], sent[:1]]
            assert await pages(caller, limit="7", sort="created_at:asc") == [sent]
            for sort, backwards in (("date_of_service:asc", False), ("date_of_service:desc", True)):
                walked = [one for page in await pages(caller, limit="2", sort=sort) for one in page]
                assert sorted(walked) == sorted(sent)
                assert [days[one] for one in walked] == sorted(days.values(), reverse=backwards)

    asyncio.run(scenario())


def test_pages_stay_right_while_rows_are_added() -> None:
    async def scenario() -> None:
        async with running() as caller:
            for one in EXAMPLES[:4]:
                await caller.create(one)
            first = (await caller.listed(limit="2")).body
            await caller.create(EXAMPLES[4])
            second = (await caller.listed(limit="2", page_token=first["next_page_token"])).body
            walked = [one["external_id"] for page in (first, second) for one in page["items"]]
            assert walked == [one["external_id"] for one in reversed(EXAMPLES[:4])]

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ({"limit": "0"}, "limit"),
        ({"limit": "101"}, "limit"),
        ({"limit": "Zaphodina"}, "limit"),
        ({"sort": "Zaphodina"}, "sort"),
        ({"date_of_service_min": "Zaphodina"}, "date_of_service_min"),
        ({"page_token": "Zaphodina"}, "page_token"),
        ({"page_token": "WzEsMl0="}, "page_token"),
        ({"page_token": "NQ=="}, "page_token"),
        ({"page_token": "é"}, "page_token"),
    ],
)
def test_a_wrong_query_is_refused_by_name(query: dict[str, str], field: str) -> None:
    async def scenario() -> None:
        async with running() as caller:
            answer = await caller.listed(**query)
            assert answer.status == 422
            assert [one["fieldName"] for one in answer.body["content"]] == [field]
            assert "Zaphodina" not in str(answer.body)

    asyncio.run(scenario())


SOME = EXAMPLES[:40]


def having(pick: Any) -> set[str]:
    found = {one["external_id"] for one in SOME if pick(one)}
    assert 0 < len(found) < len(SOME), "a filter that lets all or none pass would show nothing"
    return found


def payer_of(one: dict[str, Any]) -> str:
    name: str = one.get("subscriber_primary", {"insurance_card": {"payer_name": ""}})["insurance_card"]["payer_name"]
    return name


def test_each_filter_lets_the_right_ones_pass() -> None:
    patient, npi = SOME[0]["patient"], SOME[0]["billing_provider"]["npi"]
    expectations = {
        (("external_id", SOME[3]["external_id"]),): having(lambda one: one is SOME[3]),
        (("date_of_service_min", "2026-09-01"),): having(lambda one: one["date_of_service"] >= "2026-09-01"),
        (("date_of_service_max", "2026-08-01"),): having(lambda one: one["date_of_service"] <= "2026-08-01"),
        (("responsible_party", "SELF_PAY"),): having(lambda one: one["responsible_party"] == "SELF_PAY"),
        (("patient_external_id", patient["external_id"]),): having(
            lambda one: one["patient"]["external_id"] == patient["external_id"]
        ),
        (("billing_provider_npis", npi), ("billing_provider_npis", "2000000000")): having(
            lambda one: one["billing_provider"]["npi"] == npi
        ),
        (("primary_payer_names", "aetna, Humana"),): having(lambda one: payer_of(one) in {"Aetna", "Humana"}),
        (("search_term", patient["last_name"].lower()),): having(
            lambda one: one["patient"]["last_name"] == patient["last_name"]
        ),
        (("billable_status", "NOT_BILLABLE"),): {"not billable"},
        (("claim_status", "not_billable"),): {"not billable"},
        (("tag_ids", "urgent"), ("tag_ids", "other")): {"tagged"},
        (("work_queue_id", "none"),): set(),
        (("owner_of_next_action", "CUSTOMER"),): set(),
        (("external_id", "nobody's"),): set(),
        (("diagnoses_updated_since", "2199-01-01T00:00:00Z"),): set(),
        (("include_merged_patient_data", "true"), ("external_id", "tagged")): {"tagged"},
    }

    async def scenario() -> None:
        async with running() as caller:
            for one in SOME:
                await caller.create(one)
            for one in (UNBILLED, TAGGED):
                assert (await caller.create(one)).status == 200
            for query, expected in expectations.items():
                answer = await caller.send("GET", "/api/encounters/v4", params=list(query))
                found = {one["external_id"] for one in answer.body["items"]}
                assert found - {"not billable", "tagged"} | (found & expected) == expected, query
                if "not billable" not in expected and "tagged" not in expected:
                    assert found & {"tagged"} == set(), query
            everything = await caller.listed(
                owner_of_next_action="CANDID", diagnoses_updated_since="2020-01-01T00:00:00Z"
            )
            assert len(everything.body["items"]) == len(SOME) + 2

    asyncio.run(scenario())


PATIENT = {
    "external_id": "pt-other", "first_name": "Quill", "last_name": "Zzyx", "gender": "unknown",
    "date_of_birth": "1990-01-01", "address": ADDRESS,
}  # fmt: skip
BILLER = {"organization_name": "Other", "npi": "2000000028", "tax_id": "890000000", "address": ADDRESS}
UNBILLED = example(external_id="not billable", billable_status="NOT_BILLABLE", date_of_service=None, patient=PATIENT)
TAGGED = example(
    external_id="tagged",
    tag_ids=["urgent"],
    patient=PATIENT,
    billing_provider=BILLER,
    date_of_service="2026-08-15",
    subscriber_primary=None,
    responsible_party="UNKNOWN",
)
