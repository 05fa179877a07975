"""Pages of the sandbox: a wrong size or token is told with all else that is wrong, wherever there are pages."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sandbox_helpers import Caller, running

from candid_aio import AsyncCandidApiClient
from candid_aio.resources.pre_encounter.patient_merges.v_1 import MutablePatientMerge, PatientMergeSearchRequest
from candid_aio.sandbox.kinds import body_fields_of, plans
from candid_aio.wire.operation import Operation

SIZES = {"limit", "page_size", "maxResults"}
OPERATIONS = [plan.operation for plan in plans().values()]
PAGED = [one for one in OPERATIONS if one.paging or SIZES & {parameter.wire for parameter in one.query}]
OF_100 = {
    "encounters.v_4.get_all", "events.v_1.scan", "import_invoice.v_1.get_multi", "patient_ar.v_1.list_inventory",
    "pre_encounter.eligibility_checks.v_1.payer_search", "tasks.v_3.get_multi",
}  # fmt: skip


def scenario(run: Callable[[Caller], Awaitable[None]]) -> None:
    async def opened() -> None:
        async with running(rate_limit=None) as caller:
            await run(caller)

    asyncio.run(opened())


def names_of(operation: Operation[Any]) -> set[str]:
    return {one.wire for one in operation.query} | set(body_fields_of(operation))


async def wrong_fields(caller: Caller, operation: Operation[Any], asked: dict[str, Any]) -> list[str]:
    """The fields that a 422 names, without those that the operation needs and does not get."""
    path = operation.path
    for one in operation.path_parameters:
        path = path.replace(f"{{{one.wire}}}", "00000000-0000-4000-8000-000000000000")
    base = getattr(caller.sandbox.environment, operation.host)
    options: dict[str, Any] = {"params": asked} if operation.body is None else {"json": asked}
    answer = await caller.send(operation.method, path, base=base, **options)
    assert answer.status == 422, operation.name
    assert answer.body["errorName"] == "HttpRequestValidationsError"
    assert "Zaphodina" not in str(answer.body)
    content = answer.body["content"]
    return [one["fieldName"] for one in content if "got nothing" not in one["humanReadableMessage"]]


def test_a_wrong_size_and_a_wrong_token_are_told_together_wherever_there_are_pages() -> None:
    assert len(PAGED) == 48

    async def run(caller: Caller) -> None:
        for operation in PAGED:
            here = sorted(names_of(operation) & {*SIZES, "page_token"})
            most = 100 if operation.name in OF_100 else 1000
            for size in (0, -1, most + 1, 10**18):
                asked = {name: "Zaphodina" if name == "page_token" else size for name in here}
                assert sorted(await wrong_fields(caller, operation, asked)) == here, (operation.name, size)

    scenario(run)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("encounters.v_4.get_all", "sort"),
        ("events.v_1.scan", "created_after"),
        ("tasks.v_3.get_multi", "updated_since"),
        ("organization_service_facilities.v_2.get_multi", "organization_service_facility_ids"),
        ("pre_encounter.patient_merges.v_1.search", "mrns"),
    ],
)
def test_they_are_told_with_the_other_fields_that_are_wrong(name: str, other: str) -> None:
    async def run(caller: Caller) -> None:
        asked = {"limit": 0, "page_token": "Zaphodina", other: "Zaphodina"}
        assert set(await wrong_fields(caller, plans()[name].operation, asked)) == set(asked)

    scenario(run)


async def merge(client: AsyncCandidApiClient, count: int) -> list[str]:
    """The ids of so many new merges, of P0 and A0, P1 and A1, and so on."""
    merges = client.pre_encounter.patient_merges.v_1
    requests = [
        MutablePatientMerge(primary_patient_mrn=f"P{number}", alternative_patient_mrn=f"A{number}")
        for number in range(count)
    ]
    return [(await merges.create(request=request)).id for request in requests]


def test_a_search_whose_body_asks_for_pages_finds_each_merge_once() -> None:
    async def run(caller: Caller) -> None:
        async with AsyncCandidApiClient(token=caller.token, environment=caller.sandbox.environment) as client:
            made = await merge(client, 5)
            merges = client.pre_encounter.patient_merges.v_1
            wanted = PatientMergeSearchRequest(mrns=["P0", "A1", "P2", "A4"], limit=3)
            assert len((await merges.search(request=wanted)).items) == 3
            found = [one.id async for one in merges.iter_search(request=wanted)]
            assert sorted(found) == sorted(made[number] for number in (0, 1, 2, 4))
            assert (await merges.search(request=PatientMergeSearchRequest(mrns=[]))).items == []

    scenario(run)


def test_a_scan_gives_no_more_than_it_is_asked_for() -> None:
    async def run(caller: Caller) -> None:
        async with AsyncCandidApiClient(token=caller.token, environment=caller.sandbox.environment) as client:
            made = await merge(client, 3)
            merges = client.pre_encounter.patient_merges.v_1
            since = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
            assert [one.id for one in await merges.scan(since=since, max_results=2)] == made[:2]
            assert [one.id for one in await merges.scan(since=since)] == made

    scenario(run)
