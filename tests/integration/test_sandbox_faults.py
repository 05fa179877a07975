"""Faults over real sockets: what the server did, what the wire got, and what this package's client makes of it."""

from __future__ import annotations

import asyncio
import gzip
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from sandbox_helpers import EXAMPLES, Caller, running
from sandbox_requests import body_of

from candid_aio import (
    AmbiguousOutcomeError,
    ApiError,
    AsyncCandidApiClient,
    AttemptTimeoutError,
    RetryPolicy,
    UnreadableResponseError,
)
from candid_aio.resources.encounters.v_4.types import EncounterCreate
from candid_aio.sandbox import Sandbox
from candid_aio.wire.codec import structure
from candid_aio.wire.names import resolve
from candid_aio.wire.open import Unreadable

CREATE = "encounters.v_4.create"
LIST = "encounters.v_4.get_all"
ENCOUNTER = "encounters.v_4.Encounter"
REQUEST: EncounterCreate = structure(EXAMPLES[0], EncounterCreate)
EXTERNAL_ID = EXAMPLES[0]["external_id"]


@asynccontextmanager
async def client_of(sandbox: Sandbox, **options: Any) -> AsyncIterator[AsyncCandidApiClient]:
    async with AsyncCandidApiClient(
        client_id=sandbox.client_id,
        client_secret=sandbox.client_secret,
        environment=sandbox.environment,
        **{"retry": RetryPolicy(max_retries=2, backoff=0), **options},
    ) as client:
        yield client


def stored(sandbox: Sandbox) -> int:
    return sandbox.world.store.count(ENCOUNTER)


@pytest.mark.parametrize(
    ("what", "options", "status", "kept"),
    [
        ("status", {"status": 500}, 500, 0),
        ("status", {"status": 418, "after": True}, 418, 1),
        ("status", {"status": 204}, 204, 0),
        ("html_502", {}, 502, 0),
        ("timeout_504", {}, 504, 1),
        ("expired_token", {}, 401, 0),
        ("slow_answer", {"seconds": 0.01}, 200, 1),
        ("slow_body", {"seconds": 0.01}, 200, 1),
        ("gzip", {}, 200, 1),
    ],
)
def test_it_answers_as_ordered_and_stores_as_it_says(
    what: Any, options: dict[str, Any], status: int, kept: int
) -> None:
    async def scenario() -> None:
        async with running() as caller:
            caller.sandbox.faults.order(what, calls=1, **options)
            answer = await caller.create(EXAMPLES[0])
            assert (answer.status, stored(caller.sandbox)) == (status, kept)
            assert "errorName" not in answer.body or status < 300
            (request,) = caller.sandbox.log.requests(CREATE)
            assert (request.status, request.faults) == (status, (what,))
            assert request.request_id == answer.headers["x-request-id"]

    asyncio.run(scenario())


@pytest.mark.parametrize(("what", "kept"), [("reset", 0), ("reset_after", 1)])
def test_a_connection_is_reset_before_or_after_the_change(what: Any, kept: int) -> None:
    async def scenario() -> None:
        async with running() as caller:
            caller.sandbox.faults.order(what, calls=1)
            with pytest.raises(aiohttp.ClientOSError, match="reset by peer"):
                await caller.create(EXAMPLES[0])
            assert stored(caller.sandbox) == kept
            assert caller.sandbox.log.latest(1)[0].status is None
            again = await caller.create(EXAMPLES[0])
            assert again.status == (422 if kept else 200)
            assert caller.sandbox.log.repeated() == {EXTERNAL_ID: 2}

    asyncio.run(scenario())


def test_a_body_is_cut_off_slow_or_not() -> None:
    async def scenario() -> None:
        async with running() as caller:
            faults = caller.sandbox.faults
            faults.order("truncated_body", operation=CREATE, calls=2)
            with pytest.raises(aiohttp.ClientPayloadError):
                await caller.create(EXAMPLES[0])
            faults.order("slow_body", seconds=0.05, calls=1)
            with pytest.raises(aiohttp.ClientPayloadError):
                await caller.create(EXAMPLES[1])
            assert stored(caller.sandbox) == 2
            assert [one.faults for one in caller.sandbox.log.requests(CREATE)] == [
                ("truncated_body",),
                ("truncated_body", "slow_body"),
            ]

    asyncio.run(scenario())


def test_an_answer_without_a_body_is_neither_cut_nor_compressed_into_one() -> None:
    async def scenario() -> None:
        async with running() as caller:
            caller.sandbox.faults.order("status", status=204, calls=1, retry_after="3")
            caller.sandbox.faults.order("slow_body", seconds=5, calls=1)
            answer = await caller.listed()
            assert (answer.status, answer.body, answer.headers["Retry-After"]) == (204, "", "3")

    asyncio.run(scenario())


def test_json_ends_too_early() -> None:
    async def scenario() -> None:
        async with running() as caller, client_of(caller.sandbox) as client:
            caller.sandbox.faults.order("invalid_json", operation=CREATE, calls=1)
            with pytest.raises(UnreadableResponseError):
                await client.encounters.v_4.create(request=REQUEST)
            assert stored(caller.sandbox) == 1
            assert not caller.sandbox.log.repeated()

    asyncio.run(scenario())


def test_what_goes_on_over_the_wire_when_an_answer_is_compressed() -> None:
    async def scenario() -> None:
        async with running() as caller:
            caller.sandbox.faults.order("gzip", calls=1)
            url = f"{caller.sandbox.environment.candid_api}/api/encounters/v4"
            headers = {"Authorization": f"Bearer {caller.token}", "Accept-Encoding": "identity"}
            async with (
                aiohttp.ClientSession(auto_decompress=False) as session,
                session.get(url, headers=headers) as answer,
            ):
                assert answer.headers["Content-Encoding"] == "gzip"
                assert gzip.decompress(await answer.read()) == b'{"items":[]}'

    asyncio.run(scenario())


def test_the_client_repeats_what_it_may_and_says_so_where_it_may_not() -> None:
    async def scenario() -> None:
        async with running() as caller, client_of(caller.sandbox) as client:
            faults, log = caller.sandbox.faults, caller.sandbox.log
            faults.order("status", status=503, retry_after="0", operation=CREATE, calls=1)
            await client.encounters.v_4.create(request=REQUEST)
            assert log.repeated() == {EXTERNAL_ID: 2}, "refused and sent again"
            assert stored(caller.sandbox) == 1
            log.clear()
            faults.order("html_502", operation=LIST, calls=2)
            assert len((await client.encounters.v_4.get_all()).items) == 1
            assert [one.status for one in log.requests(LIST)] == [502, 502, 200]
            faults.order("expired_token", operation=LIST, calls=1)
            assert len((await client.encounters.v_4.get_all()).items) == 1

    asyncio.run(scenario())


@pytest.mark.parametrize("what", ["reset_after", "timeout_504"])
def test_a_change_whose_answer_is_lost_arrives_once_and_is_told_as_ambiguous(what: Any) -> None:
    async def scenario() -> None:
        async with running() as caller, client_of(caller.sandbox, max_retries=0) as client:
            caller.sandbox.faults.order(what, operation=CREATE, calls=1)
            with pytest.raises((AmbiguousOutcomeError, ApiError)) as told:
                await client.encounters.v_4.create(request=REQUEST)
            assert getattr(told.value, "may_have_happened", True)
            assert not caller.sandbox.log.repeated()
            assert stored(caller.sandbox) == 1

    asyncio.run(scenario())


def test_a_slow_answer_runs_into_the_clients_own_time_out() -> None:
    async def scenario() -> None:
        async with running() as caller, client_of(caller.sandbox, timeout=0.2) as client:
            caller.sandbox.faults.order("slow_answer", seconds=30, operation=LIST)
            with pytest.raises(AttemptTimeoutError):
                await client.encounters.v_4.get_all(request_options={"max_retries": 0})

    asyncio.run(scenario())


def test_values_variants_and_items_that_nobody_knows_hold_up_nothing() -> None:
    async def scenario() -> None:
        async with running() as caller, client_of(caller.sandbox) as client:
            for example in EXAMPLES[:3]:
                assert (await caller.create(example)).status == 200
            caller.sandbox.faults.order("unreadable_item", operation=LIST, calls=1)
            first, *others = (await client.encounters.v_4.get_all()).items
            assert isinstance(first, Unreadable)
            assert len(others) == 2
            caller.sandbox.faults.order("unknown_enum", operation=LIST, calls=1)
            caller.sandbox.faults.order("unknown_variant", operation=LIST, calls=1)
            spoilt = await caller.listed()
            assert str(spoilt.body).count("SANDBOX_NEW_VALUE") == 1
            caller.sandbox.faults.order("unknown_enum", calls=1)
            assert len((await client.encounters.v_4.get_all()).items) == 3

    asyncio.run(scenario())


def test_what_is_refused_or_has_no_answer_is_not_spoilt() -> None:
    async def scenario() -> None:
        async with running() as caller:
            for what in ("unknown_enum", "unknown_variant", "unreadable_item", "near_misses"):
                caller.sandbox.faults.order(what)
            refused = await caller.send("GET", "/api/encounters/v4", params={"limit": "0"})
            assert (refused.status, refused.body["content"][0]["fieldName"]) == (422, "limit")
            payer = (await caller.send("GET", "/api/payers/v3")).body["items"][1]
            found = await caller.send("GET", f"/api/payers/v3/{payer['payer_uuid']}")
            assert found.body == payer
            deleted = await caller.send("DELETE", "/api/tags/v1/none")
            assert deleted.status in {204, 404}

    asyncio.run(scenario())


def test_a_payload_that_always_fails_holds_up_no_other() -> None:
    async def scenario() -> None:
        async with running() as caller:
            caller.sandbox.faults.order("status", status=500, where={"external_id": EXTERNAL_ID})
            for _ in range(3):
                assert (await caller.create(EXAMPLES[0])).status == 500
            assert (await caller.create(EXAMPLES[1])).status == 200
            assert (await caller.listed()).status == 200

    asyncio.run(scenario())


def test_a_look_up_answers_near_misses_before_what_it_was_asked_for() -> None:
    async def ids(caller: Caller, **query: str) -> list[str]:
        return [one["external_id"] for one in (await caller.listed(**query)).body["items"]]

    async def scenario() -> None:
        async with running() as caller:
            for external_id in ("visit-17", "visit-170", "visit-18", "lab-1", "lab-2"):
                await caller.create({**EXAMPLES[0], "external_id": external_id})
            caller.sandbox.faults.order("near_misses", operation=LIST)
            assert await ids(caller, external_id="visit-17") == ["visit-170", "visit-18", "lab-1", "visit-17"]
            assert await ids(caller, external_id="visit-17", limit="2") == ["visit-170", "visit-17"]
            assert await ids(caller, external_id="visit-17", limit="1") == ["visit-17"]
            assert "visit-17" in await ids(caller, external_id="visit-1")
            assert len(await ids(caller, claim_status="biller_received")) == 5, "a code has no near misses"
            caller.sandbox.faults.clear()
            assert await ids(caller, external_id="visit-1") == []

    asyncio.run(scenario())


def test_near_misses_in_a_list_without_pages() -> None:
    patient = body_of(resolve("pre_encounter.patients.v_1", "MutablePatient")) | {"filing_order": {"coverages": []}}

    async def scenario() -> None:
        async with running() as caller:
            base = caller.sandbox.environment.pre_encounter
            for _ in range(2):
                assert (await caller.send("POST", "/patients/v1", base=base, json=patient)).status == 200
            first, second = (await caller.send("GET", "/patients/v1", base=base)).body
            caller.sandbox.faults.order("near_misses")
            found = await caller.send("GET", "/patients/v1", base=base, params={"mrn": first["mrn"]})
            assert [one["mrn"] for one in found.body] == [second["mrn"], first["mrn"]]

    asyncio.run(scenario())


def test_with_uniqueness_off_the_same_claim_is_stored_twice() -> None:
    async def scenario() -> None:
        async with running() as caller:
            caller.sandbox.faults.order("no_uniqueness")
            first, second = await caller.create(EXAMPLES[0]), await caller.create(EXAMPLES[0])
            assert (first.status, second.status, stored(caller.sandbox)) == (200, 200, 2)
            assert first.body["encounter_id"] != second.body["encounter_id"]
            caller.sandbox.faults.clear()
            assert (await caller.create(EXAMPLES[0])).status == 422

    asyncio.run(scenario())


def test_a_path_that_does_not_exist_gets_no_fault_and_is_in_the_log() -> None:
    async def scenario() -> None:
        async with running() as caller:
            caller.sandbox.faults.order("status")
            assert (await caller.send("GET", "/nowhere")).status == 404
            assert (await caller.send("PUT", "/api/encounters/v4")).status == 405
            found = [(one.method, one.path, one.operation, one.status) for one in caller.sandbox.log.latest(2)]
            assert found == [("PUT", "/api/encounters/v4", None, 405), ("GET", "/nowhere", None, 404)]

    asyncio.run(scenario())


def test_the_log_has_bodies_but_no_secret_and_a_request_that_is_too_large() -> None:
    async def scenario() -> None:
        async with running() as caller:
            await caller.create(EXAMPLES[0])
            token, create = caller.sandbox.log.requests()
            assert (token.operation, token.content) == ("auth.default.get_token", b"")
            assert create.body == EXAMPLES[0]
            assert caller.sandbox.client_secret not in str(vars(caller.sandbox.log))
            huge = await caller.send(
                "POST",
                "/api/encounters/v4",
                data=io.BytesIO(b" " * (65 << 20)),
                headers={"Content-Type": "application/json"},
            )
            assert huge.status == 413
            latest = caller.sandbox.log.latest(1)[0]
            assert (latest.operation, latest.status, latest.content) == (CREATE, 413, b"")

    asyncio.run(scenario())
