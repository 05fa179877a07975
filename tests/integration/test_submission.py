"""The pipeline against a sandbox that misbehaves: what becomes of claims, what arrives, and what the journal has."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import attrs
import pytest
from aiohttp import web
from submission_helpers import CREATE, LOOK_UP, Scene, claims, kinds, scene

from candid_aio import AsyncCandidApiClient, CandidApiClientEnvironment, structure
from candid_aio.resources.encounters.v_4 import EncounterCreate
from candid_aio.sandbox import Sandbox
from candid_aio.submission import (
    AlreadyExists,
    BadLine,
    ClaimPipeline,
    ClaimSubmitter,
    Line,
    Outcome,
    Rejected,
    Skipped,
    Stuck,
    SubmissionStoppedError,
    Submitted,
)
from candid_aio.submission.journal import JournalError, OtherEnvironmentError, SqliteJournal, put_back
from candid_aio.submission.states import State


def test_each_claim_is_submitted_once_and_a_rerun_sends_nothing(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            outcomes = await s.run(claims(30))
            assert kinds(outcomes) == {"Submitted": 30}
            assert s.stopped is None
            assert set((await s.stored()).values()) == {1}
            ids = {one.external_id: str(one.encounter_id) async for one in s.client.encounters.v_4.iter_all()}
            made = {one.external_id: one.made_id for one in outcomes if isinstance(one, Submitted)}
            assert made == ids
            assert {record.made_id for record in s.records().values()} == set(ids.values())
            before = len(s.sandbox.log)
            again = await s.run(claims(30))
            assert {(one.reason, one.state) for one in again if isinstance(one, Skipped)} == {("done", State.SUBMITTED)}
            assert len(again) == 30
            assert len(s.sandbox.log) == before

    asyncio.run(scenario())


@pytest.mark.parametrize("what", ["reset_after", "timeout_504", "truncated_body", "invalid_json"])
def test_what_was_stored_without_an_answer_is_found_and_not_sent_again(what: Any, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.sandbox.faults.order(what, operation=CREATE)
            # A second one would be stored, too: what keeps it out is the look-up alone.
            s.sandbox.faults.order("no_uniqueness")
            assert kinds(await s.run(claims(5))) == {"Submitted": 5}
            assert s.arrived() == 5
            assert not s.sandbox.log.repeated()
            assert set((await s.stored()).values()) == {1}
            assert {record.sends for record in s.records().values()} == {1}

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("what", "more"),
    [
        ("reset", {}),
        ("html_502", {}),
        ("status", {"status": 500}),
        ("status", {"status": 408}),
        ("status", {"status": 400}),
    ],
)
def test_what_was_not_stored_is_looked_up_and_sent_again(what: Any, more: dict[str, Any], tmp_path: Path) -> None:
    """A plain 400 has no name: nobody knows whose it is."""

    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.sandbox.faults.order(what, operation=CREATE, calls=4, **more)
            assert kinds(await s.run(claims(4))) == {"Submitted": 4}
            operations = [one.operation for one in s.sandbox.log.requests() if one.operation in {CREATE, LOOK_UP}]
            assert operations.count(CREATE) == 8
            assert operations.count(LOOK_UP) == 4
            assert set((await s.stored()).values()) == {1}
            assert {(record.sends, record.attempts) for record in s.records().values()} == {(2, 1)}

    asyncio.run(scenario())


def test_429_is_sent_again_without_a_look_up_and_counts_as_no_attempt(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.sandbox.faults.order("status", operation=CREATE, status=429, calls=3)
            assert kinds(await s.run(claims(1), max_attempts=1)) == {"Submitted": 1}
            assert s.arrived(LOOK_UP) == 0
            assert [(record.sends, record.attempts) for record in s.records().values()] == [(1, 0)]

    asyncio.run(scenario())


def test_a_look_up_that_fails_is_made_again_and_nothing_is_sent_before_it_answers(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.sandbox.faults.order("reset_after", operation=CREATE, calls=1)
            s.sandbox.faults.order("status", operation=LOOK_UP, status=429, calls=1)
            s.sandbox.faults.order("html_502", operation=LOOK_UP, calls=1)
            assert kinds(await s.run(claims(1))) == {"Submitted": 1}
            assert s.arrived() == 1
            assert s.arrived(LOOK_UP) == 3

    asyncio.run(scenario())


def test_an_item_of_a_look_up_that_cannot_be_read_may_be_the_claim(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.sandbox.faults.order("no_uniqueness")
            s.sandbox.faults.order("reset_after", operation=CREATE, calls=1)
            s.sandbox.faults.order("unreadable_item", operation=LOOK_UP, calls=1)
            assert kinds(await s.run(claims(1))) == {"Submitted": 1}
            assert s.arrived() == 1
            assert s.arrived(LOOK_UP) == 2

    asyncio.run(scenario())


def test_near_misses_are_no_hits(tmp_path: Path) -> None:
    wanted = claims(1)[0] | {"external_id": "visit-1"}
    near = [claims(1)[0] | {"external_id": f"visit-1{place}"} for place in range(9)]

    async def scenario() -> None:
        async with scene(tmp_path) as s:
            assert kinds(await s.run(near)) == {"Submitted": 9}
            s.sandbox.faults.order("near_misses", operation=LOOK_UP)
            s.sandbox.faults.order("no_uniqueness")
            s.sandbox.faults.order("reset", operation=CREATE, calls=1)
            s.sandbox.faults.order("reset_after", operation=CREATE, calls=1)
            s.sandbox.log.clear()
            outcomes = await s.run([wanted])
            assert kinds(outcomes) == {"Submitted": 1}
            assert s.arrived() == 2
            stored = await s.stored()
            assert stored["visit-1"] == 1
            assert len(stored) == 10

    asyncio.run(scenario())


class Pages:
    """A server whose creates break off, and whose look-ups answer page after page, with these ids on each."""

    def __init__(self, pages: list[list[str]], template: dict[str, Any], *, endless: bool = False) -> None:
        self.pages = pages
        self.template = template
        self.endless = endless
        self.creates = 0

    async def create(self, request: web.Request) -> web.StreamResponse:
        await request.read()
        self.creates += 1
        assert request.transport is not None
        request.transport.close()
        return web.Response()

    async def look_up(self, request: web.Request) -> web.Response:
        place = int(request.query.get("page_token", 0))
        ids = self.pages[min(place, len(self.pages) - 1)]
        more = self.endless or place + 1 < len(self.pages)
        items = [self.template | {"external_id": one, "encounter_id": str(uuid5(NAMESPACE_URL, one))} for one in ids]
        return web.json_response({"items": items, "next_page_token": str(place + 1) if more else None})

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[CandidApiClientEnvironment]:
        application = web.Application()
        application.router.add_post("/api/encounters/v4", self.create)
        application.router.add_get("/api/encounters/v4", self.look_up)
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        try:
            yield CandidApiClientEnvironment(candid_api=url, pre_encounter=url)
        finally:
            await runner.cleanup()


@pytest.mark.parametrize(
    ("pages", "endless", "expected"),
    [
        ([["claim-0", "CLAIM-00000"], [], ["claim-000000", "claim-00000"]], False, "Submitted"),
        ([["claim-0"], ["claim-000000"]], True, "Stuck"),
        ([["claim-0"], ["claim-000000"]], False, "Stuck"),
    ],
)
def test_a_look_up_goes_through_its_pages_for_the_very_id(
    pages: list[list[str]], endless: bool, expected: str, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.client.encounters.v_4.create(request=structure(claims(1)[0], EncounterCreate))
            listed = await s.client.encounters.v_4.with_raw_response.get_all()
            template = json.loads(listed.content)["items"][0]
            server = Pages(pages, template, endless=endless)
            async with (
                server.serving() as environment,
                AsyncCandidApiClient(token="t", environment=environment) as s.client,
            ):
                [outcome] = await s.run(claims(1), max_attempts=1)
            assert server.creates == 1
            if expected == "Submitted":
                assert isinstance(outcome, Submitted)
                assert outcome.made_id == str(uuid5(NAMESPACE_URL, "claim-00000"))
            else:
                assert isinstance(outcome, Stuck)
                # What came of the send tells more than what came of looking for it.
                assert outcome.error == "AmbiguousOutcomeError"

    asyncio.run(scenario())


class Terse(Pages):
    """Answers a create with nothing but what it has to."""

    async def create(self, request: web.Request) -> web.StreamResponse:
        self.creates += 1
        return web.json_response({"new": [5], "encounter_id": str(uuid5(NAMESPACE_URL, "made"))})


def test_an_answer_that_names_what_was_made_needs_no_more(tmp_path: Path) -> None:
    """A field that this package cannot read is no reason to look a claim up."""

    async def scenario() -> None:
        server = Terse([[]], {}, endless=False)
        async with scene(tmp_path) as s, server.serving() as environment:
            async with AsyncCandidApiClient(token="t", environment=environment) as s.client:
                [outcome] = await s.run(claims(1), max_attempts=1)
            assert isinstance(outcome, Submitted)
            assert outcome.made_id == str(uuid5(NAMESPACE_URL, "made"))
            assert server.creates == 1

    asyncio.run(scenario())


def test_what_the_server_had_before_already_exists(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            made = await s.client.encounters.v_4.create(request=structure(claims(1)[0], EncounterCreate))
            [outcome] = await s.run(claims(1))
            assert isinstance(outcome, AlreadyExists)
            assert outcome.made_id == str(made.encounter_id)
            assert s.records()["claim-00000"].state is State.ALREADY_EXISTS
            assert s.arrived() == 2

    asyncio.run(scenario())


def test_what_an_earlier_send_stored_is_submitted_though_it_is_refused_as_not_unique(tmp_path: Path) -> None:
    """The look-up does not see it yet: what sends it again meets itself."""

    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.sandbox.faults.order("reset", operation=CREATE, calls=1)

            async def elsewhere() -> None:
                await s.until(1, LOOK_UP)
                await s.client.encounters.v_4.create(request=structure(claims(1)[0], EncounterCreate))

            s.sandbox.faults.order("slow_answer", operation=LOOK_UP, calls=1, seconds=0.5)
            storing = asyncio.create_task(elsewhere())
            [outcome] = await s.run(claims(1))
            await storing
            assert isinstance(outcome, Submitted)
            assert set((await s.stored()).values()) == {1}

    asyncio.run(scenario())


def test_a_named_refusal_of_the_content_rejects_and_holds_up_no_other(tmp_path: Path) -> None:
    given = claims(4)
    elsewhere = {"claim_created_at": "2026-01-01T00:00:00Z", "patient_control_number": "P1", "submission_records": []}
    given[1]["external_claim_submission"] = given[2]["external_claim_submission"] = elsewhere
    given[3]["diagnoses"] = []

    async def scenario() -> None:
        async with scene(tmp_path) as s:
            outcomes = await s.run(given, concurrency=1)
            refused = [one for one in outcomes if isinstance(one, Rejected)]
            assert [one.error for one in refused] == [
                "EncounterPatientControlNumberUniquenessError",
                "HttpRequestValidationsError",
            ]
            assert all(one.sent for one in refused)
            assert refused[1].paths
            assert set(await s.stored()) == {"claim-00000", "claim-00001"}
            assert s.records()["claim-00003"].paths == refused[1].paths

    asyncio.run(scenario())


def test_lines_that_cannot_be_sent_are_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    wrong = claims(1)[0] | {"service_lines": 5, "external_id": "wrong"}
    nameless = claims(1)[0] | {"external_id": None}
    given = [BadLine(1, "not JSON"), Line(2, wrong), Line(4, nameless), Line(6, claims(1)[0]), 17]

    async def scenario() -> None:
        async with scene(tmp_path) as s:
            outcomes = {one.line: one for one in await s.run(given)}
            told = {line: (one.error, one.sent) for line, one in outcomes.items() if isinstance(one, Rejected)}
            assert isinstance(outcomes[6], Submitted)
            assert told == {
                1: ("not JSON", False),
                2: ("InvalidValueError", False),
                4: ("no external id", False),
                5: ("no object", False),
            }
            assert s.arrived() == 1

    asyncio.run(scenario())


def test_a_claim_that_never_gets_an_answer_is_stuck_until_it_is_put_back(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            order = s.sandbox.faults.order("status", operation=CREATE, status=500, where={"external_id": "claim-00001"})
            outcomes = await s.run(claims(3), max_attempts=2)
            assert kinds(outcomes) == {"Submitted": 2, "Stuck": 1}
            assert [one.error for one in outcomes if isinstance(one, Stuck)] == ["status 500"]
            record = s.records()["claim-00001"]
            assert (record.state, record.sends, record.attempts) == (State.STUCK, 2, 2)
            assert kinds(await s.run(claims(3))) == {"Skipped": 3}
            assert await put_back(s.path, rejected=False, stuck=True) == {State.STUCK: 1}
            s.sandbox.faults.cancel(order.number)
            s.sandbox.log.clear()
            assert kinds(await s.run(claims(3))) == {"Skipped": 2, "Submitted": 1}
            assert [one.operation for one in s.sandbox.log.requests()] == [LOOK_UP, CREATE]

    asyncio.run(scenario())


def test_one_claims_pause_holds_up_no_other(tmp_path: Path) -> None:
    """With one request at a time, what waits to be tried again lets others go first."""

    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.sandbox.faults.order("status", operation=CREATE, status=500, calls=1)
            outcomes = await s.run(claims(10), concurrency=1)
            assert kinds(outcomes) == {"Submitted": 10}
            assert outcomes[0].line == 2

    asyncio.run(scenario())


def test_conflicting_lines_are_found_before_anything_is_sent_and_duplicates_count_once(tmp_path: Path) -> None:
    first, second, third = claims(3)
    other = first | {"place_of_service_code": "12"}

    async def scenario() -> None:
        async with scene(tmp_path) as s:
            outcomes = await s.run([first, second, third, second, other])
            skipped = {one.line: (one.reason, one.first_line) for one in outcomes if isinstance(one, Skipped)}
            assert skipped == {
                1: ("conflicting_lines", 1),
                4: ("duplicate_line", 2),
                5: ("conflicting_lines", 1),
            }
            assert set(await s.stored()) == {second["external_id"], third["external_id"]}
            changed = await s.run([second | {"place_of_service_code": "12"}])
            assert [(one.reason, one.state) for one in changed if isinstance(one, Skipped)] == [
                ("changed", State.SUBMITTED)
            ]

    asyncio.run(scenario())


def test_claims_of_any_kind_of_iterable(tmp_path: Path) -> None:
    def generated() -> Iterator[EncounterCreate]:
        yield from (structure(claim, EncounterCreate) for claim in claims(70))

    async def coming() -> AsyncIterator[dict[str, Any]]:
        for claim in claims(72):
            await asyncio.sleep(0)
            yield claim

    async def scenario() -> None:
        async with scene(tmp_path) as s:
            assert kinds(await s.run(generated())) == {"Submitted": 70}
            assert kinds(await s.run(coming())) == {"Skipped": 70, "Submitted": 2}

    asyncio.run(scenario())


def test_an_external_id_is_made_of_the_fields_that_are_named(tmp_path: Path) -> None:
    given = claims(2)
    for claim in given:
        claim["patient"]["external_id"] = claim.pop("external_id")

    async def scenario() -> None:
        async with scene(tmp_path) as s:
            fields = ["patient.external_id", "service_lines.0.procedure_code"]
            assert kinds(await s.run(given, external_id_from=fields)) == {"Submitted": 2}
            assert kinds(await s.run(given, external_id_from=fields)) == {"Skipped": 2}
            assert kinds(await s.run(given, external_id_from=["patient.nothing"])) == {"Rejected": 2}

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (401, "the server refuses these credentials (status 401)"),
        (403, "the server refuses these credentials (status 403)"),
        (404, "the server does not know this operation (status 404)"),
        (407, "a proxy asks for credentials (status 407)"),
    ],
)
def test_what_would_fail_every_claim_stops_the_run_and_rejects_none(status: int, reason: str, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            order = s.sandbox.faults.order("status", operation=CREATE, status=status)
            assert await s.run(claims(40), concurrency=4) == []
            assert s.stopped == reason
            assert s.arrived() <= 2 * 4  # after a 401 once more with a fresh token
            assert {record.state for record in s.records().values()} == {State.PENDING}
            s.sandbox.faults.cancel(order.number)
            assert kinds(await s.run(claims(40))) == {"Submitted": 40}

    asyncio.run(scenario())


class Notices(list[str]):
    """What the pipeline said, and an event for the first of it."""

    def __init__(self) -> None:
        super().__init__()
        self.first = asyncio.Event()

    def append(self, notice: str) -> None:
        super().append(notice)
        self.first.set()


def ports_of(environment: CandidApiClientEnvironment) -> tuple[int, int]:
    urls = (environment.candid_api, environment.pre_encounter)
    return int(urls[0].rpartition(":")[2]), int(urls[1].rpartition(":")[2])


def test_a_server_that_is_down_is_tried_until_it_is_back(tmp_path: Path) -> None:
    """It goes down while claims are on their way, and comes back with what it had."""

    async def scenario() -> None:
        file, notices = tmp_path / "sandbox", Notices()
        async with Sandbox(rate_limit=None, data=file) as first:
            first.faults.order("slow_answer", operation=CREATE, seconds=0.1)
            environment = first.environment
            client = AsyncCandidApiClient(
                client_id=first.client_id, client_secret=first.client_secret, environment=environment
            )
            s = Scene(first, client, tmp_path / "journal", notices)
            running = asyncio.create_task(s.run(claims(100)))
            await s.until(20)
        await notices.first.wait()
        async with client, Sandbox(ports=ports_of(environment), rate_limit=None, data=file) as s.sandbox:
            assert kinds(await running) == {"Submitted": 100}
            assert set((await s.stored()).values()) == {1}
        assert notices[0] == "the server does not answer; it is tried again until it does"
        assert notices[-1] == "the server answers again"
        assert len(s.records()) == 100

    asyncio.run(scenario())


def test_many_claims_in_a_row_that_always_fail_are_not_taken_for_a_server_that_is_down(tmp_path: Path) -> None:
    bad = claims(100)
    for claim in bad[:90]:
        claim["patient"] |= {"last_name": "Neverland"}

    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.sandbox.faults.order("status", operation=CREATE, status=500, where={"patient.last_name": "Neverland"})
            assert kinds(await s.run(bad, max_attempts=2)) == {"Stuck": 90, "Submitted": 10}
            assert s.notices == []
            assert {record.sends for record in s.records().values() if record.state is State.STUCK} == {2}

    asyncio.run(scenario())


def test_a_server_that_fails_all_is_down_and_no_claim_is_stuck_for_it(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.notices = notices = Notices()
            s.sandbox.faults.order("status", status=500)
            running = asyncio.create_task(s.run(claims(40), max_attempts=3))
            await notices.first.wait()
            s.sandbox.faults.clear()
            assert kinds(await running) == {"Submitted": 40}
            assert notices == [
                "the server does not answer; it is tried again until it does",
                "the server answers again",
            ]

    asyncio.run(scenario())


def test_what_would_fail_every_claim_stops_the_run_also_where_it_is_met_while_the_server_is_tried(
    tmp_path: Path,
) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.sandbox.faults.order("status", operation=CREATE, status=500)
            s.sandbox.faults.order("status", operation=LOOK_UP, status=403)
            assert await s.run(claims(40)) == []
            assert s.stopped == "the server refuses these credentials (status 403)"

    asyncio.run(scenario())


def test_a_server_that_stays_down_is_given_up(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with Sandbox() as gone:
            environment = gone.environment
        async with AsyncCandidApiClient(token="t", environment=environment) as client:
            s = Scene(gone, client, tmp_path / "journal")
            assert await s.run(claims(100), give_up_after=1) == []
            assert s.stopped in {f"the server did not answer for {seconds} s" for seconds in range(1, 9)}
            assert {record.state for record in s.records().values()} == {State.PENDING}

    asyncio.run(scenario())


def test_refused_credentials_stop_the_run(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            async with AsyncCandidApiClient(
                client_id="nobody", client_secret="wrong", environment=s.sandbox.environment
            ) as s.client:
                assert await s.run(claims(3)) == []
            assert str(s.stopped).startswith("the server refuses these credentials")
            assert s.arrived() == 0

    asyncio.run(scenario())


@pytest.mark.parametrize("status", [302, 303, 307])
def test_what_is_sent_elsewhere_stops_the_run_and_may_be_stored(status: int, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.sandbox.faults.order("status", operation=CREATE, status=status, calls=1)
            assert await s.run(claims(1)) == []
            assert s.stopped == f"the server sends elsewhere, which is not followed (status {status})"
            assert {record.state for record in s.records().values()} == {State.UNKNOWN}
            assert kinds(await s.run(claims(1))) == {"Submitted": 1}
            operations = [one.operation for one in s.sandbox.log.requests() if one.operation in {CREATE, LOOK_UP}]
            assert operations == [CREATE, LOOK_UP, CREATE]

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("https://nowhere.invalid", "the server's name cannot be resolved"),
        ("https://127.0.0.1:{port}", "no secure connection can be made to the server (TLS)"),
    ],
)
def test_no_name_and_no_tls_stop_the_run(url: str, reason: str, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            port = s.sandbox.environment.candid_api.rpartition(":")[2]
            place = url.format(port=port)
            environment = CandidApiClientEnvironment(candid_api=place, pre_encounter=place)
            async with AsyncCandidApiClient(token="t", environment=environment) as s.client:
                assert await s.run(claims(2)) == []
            assert s.stopped == reason
            assert {record.state for record in s.records().values()} == {State.PENDING}

    asyncio.run(scenario())


def test_many_rejections_with_one_error_pause_the_run(tmp_path: Path) -> None:
    given = claims(40)
    for claim in given:
        claim["diagnoses"] = []

    async def scenario() -> None:
        async with scene(tmp_path) as s:
            outcomes = await s.run(given, concurrency=1, max_rejected=5)
            assert 5 <= len(outcomes) < 12
            assert s.stopped == "paused: 5 claims in a row were rejected with HttpRequestValidationsError"
            again = await s.run(given, concurrency=1, max_rejected=5)
            assert kinds(again)["Skipped"] == len(outcomes)

    asyncio.run(scenario())


def test_a_journal_is_of_one_environment(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.run(claims(1))
            before = s.sandbox.environment.candid_api
            same = attrs.evolve(s.sandbox.environment, candid_api=f"{before}/")
            async with AsyncCandidApiClient(token="t", environment=same) as client, ClaimPipeline(client, s.path):
                pass
        async with scene(tmp_path) as s:
            with pytest.raises(OtherEnvironmentError, match=before):
                await s.run(claims(1))
            assert s.arrived() == 0
            # It was let go: another one may write it.
            async with SqliteJournal(s.path):
                pass

    asyncio.run(scenario())


def test_finish_lets_what_is_in_flight_end_and_begins_nothing_more(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.sandbox.faults.order("slow_answer", operation=CREATE, seconds=1)
            async with ClaimPipeline(s.client, s.path, concurrency=3) as pipeline:

                async def finish() -> None:
                    await s.until(3)
                    pipeline.finish()

                finishing = asyncio.create_task(finish())
                outcomes = [outcome async for outcome in pipeline.submit(claims(50))]
                await finishing
            assert kinds(outcomes) == {"Submitted": 3}
            assert pipeline.stopped == "it was asked to"
            assert not pipeline.unfinished
            assert s.arrived() == 3
            assert len(await s.stored()) == 3

    asyncio.run(scenario())


def test_finish_does_not_wait_for_an_input_that_has_no_end(tmp_path: Path) -> None:
    async def open_ended() -> AsyncIterator[dict[str, Any]]:
        for claim in claims(5):
            yield claim
        await asyncio.Event().wait()

    async def scenario() -> None:
        async with scene(tmp_path) as s, ClaimPipeline(s.client, s.path) as pipeline:
            outcomes = []
            async for outcome in pipeline.submit(open_ended()):
                outcomes.append(outcome)
                if len(outcomes) == 5:
                    pipeline.finish("interrupted")
            assert kinds(outcomes) == {"Submitted": 5}
            assert pipeline.stopped == "interrupted"

    asyncio.run(scenario())


def test_leaving_cancels_what_is_in_flight_and_the_next_run_looks_it_up(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            order = s.sandbox.faults.order("slow_answer", operation=CREATE, seconds=30)
            async with ClaimPipeline(s.client, s.path, concurrency=3) as pipeline:
                outcomes = pipeline.submit(claims(50))
                waiting = asyncio.ensure_future(anext(outcomes))
                await s.until(3)
                assert pipeline.in_flight == 3
                waiting.cancel()
                await asyncio.wait([waiting])
                await outcomes.aclose()
                assert pipeline.unfinished == {1, 2, 3}
            assert [record.state for record in s.records().values()].count(State.SENDING) == 3
            s.sandbox.faults.cancel(order.number)
            s.sandbox.log.clear()
            assert kinds(await s.run(claims(50))) == {"Submitted": 50}
            assert s.arrived(LOOK_UP) == 3
            assert set((await s.stored()).values()) == {1}

    asyncio.run(scenario())


def test_a_journal_that_cannot_be_written_ends_the_run_with_its_error(tmp_path: Path) -> None:
    async def scenario() -> None:
        outcomes: list[Outcome] = []

        async def until_it_is_closed(pipeline: ClaimPipeline, journal: SqliteJournal) -> None:
            async for outcome in pipeline.submit(claims(60)):
                outcomes.append(outcome)
                if len(outcomes) == 4:
                    await journal.close()

        async with scene(tmp_path) as s:
            journal = await SqliteJournal.open(s.path)
            async with ClaimPipeline(s.client, journal, concurrency=2) as pipeline:
                with pytest.raises(JournalError, match="closed"):
                    await until_it_is_closed(pipeline, journal)
            assert 4 <= len(outcomes) < 60
            assert pipeline.stopped == "it failed (JournalError)"
            stored = await s.stored()
            assert {one.external_id for one in outcomes} <= set(stored)
            assert kinds(await s.run(claims(60)))["Submitted"] >= 60 - len(stored)
            assert set((await s.stored()).values()) == {1}

    asyncio.run(scenario())


def test_what_the_iterable_raises_comes_out_after_what_is_in_flight(tmp_path: Path) -> None:
    def broken() -> Iterator[dict[str, Any]]:
        yield from claims(64)
        raise OSError(5, "the disk")

    async def scenario() -> None:
        async with scene(tmp_path) as s:
            with pytest.raises(OSError, match="the disk"):
                await s.run(broken())
            assert len(await s.stored()) == 64

    asyncio.run(scenario())


@pytest.mark.parametrize("wrong", [{"concurrency": 0}, {"max_attempts": 0}, {"max_rejected": 0}, {"operation": "a.b"}])
def test_options_that_make_no_sense_are_refused(wrong: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"at least 1|no claim is submitted"):
        ClaimPipeline(AsyncCandidApiClient(token="t"), tmp_path / "j", **wrong)


def test_why_a_run_stops_is_its_errors_text_and_no_attempts_make_no_sense() -> None:
    assert str(SubmissionStoppedError("the server is gone")) == "the server is gone"
    nothing: Any = None
    with pytest.raises(ValueError, match="max_attempts"):
        ClaimSubmitter(AsyncCandidApiClient(token="t"), nothing, nothing, max_attempts=0)
