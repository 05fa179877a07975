"""What `/_sandbox/` serves over HTTP: who may ask, the JSON for programs, and the page without a browser."""

from __future__ import annotations

import asyncio
import base64
import re
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sandbox_helpers import EXAMPLES, Caller, Wire, running

from candid_aio.sandbox.guard import Access
from candid_aio.sandbox.remote import Remote, RemoteError

API = "/_sandbox/api"
NASTY = "<script>alert('x')</script>\"&"


def with_sandbox(scenario: Callable[[Caller], Awaitable[None]], **options: Any) -> None:
    async def run() -> None:
        async with running(**options) as caller:
            await scenario(caller)

    asyncio.run(run())


async def page(caller: Caller, path: str = "", **options: Any) -> Wire:
    answer = await caller.send("GET", f"/_sandbox/{path}", **options)
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    return answer


async def posted(caller: Caller, form_path: str, **form: str) -> Wire:
    return await caller.send("POST", f"/_sandbox/{form_path}", data=form, allow_redirects=False)


def basic(user: str, secret: str) -> dict[str, str]:
    return {"Authorization": f"Basic {base64.b64encode(f'{user}:{secret}'.encode()).decode()}"}


# Who may ask


@pytest.mark.parametrize("path", ["/_sandbox/", f"{API}/log", "/api/encounters/v4", "/api/auth/v2/token", "/nowhere"])
@pytest.mark.parametrize("host", ["example.com", "127.0.0.1.example.com:80", "10.0.0.1", "[::2]:5000", ""])
def test_a_host_that_is_not_this_machine_is_refused_everywhere(path: str, host: str) -> None:
    async def scenario(caller: Caller) -> None:
        for base in (caller.sandbox.environment.candid_api, caller.sandbox.environment.pre_encounter):
            answer = await caller.send("GET", path, base=base, headers={"Host": host})
            assert (answer.status, "errorName" in answer.body) == (403, False)
        assert len(caller.sandbox.log) == 1, "what is refused at the door has not arrived"

    with_sandbox(scenario)


@pytest.mark.parametrize("host", ["localhost", "localhost:5000", "127.0.0.1", "[::1]:5000", "[::1]"])
def test_this_machine_goes_by_all_its_names(host: str) -> None:
    async def scenario(caller: Caller) -> None:
        assert (await caller.send("GET", "/_sandbox/", headers={"Host": host})).status == 200
        assert (await caller.send("GET", "/api/encounters/v4", headers={"Host": host})).status == 200

    with_sandbox(scenario)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", f"{API}/clock"),
        ("POST", f"{API}/faults"),
        ("DELETE", f"{API}/faults"),
        ("DELETE", f"{API}/faults/1"),
        ("DELETE", f"{API}/log"),
        ("POST", "/_sandbox/clock"),
        ("POST", "/_sandbox/faults"),
        ("POST", "/_sandbox/faults/cancel"),
        ("POST", "/_sandbox/faults/clear"),
        ("POST", "/_sandbox/log/clear"),
    ],
)
def test_no_other_page_can_change_anything(method: str, path: str) -> None:
    async def scenario(caller: Caller) -> None:
        caller.sandbox.faults.order("gzip", operation="tasks.*")
        for headers in ({"Origin": "http://example.com"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"}):
            answer = await caller.send(method, path, headers=headers, data={"step": "1", "what": "gzip", "number": "1"})
            assert answer.status == 403
        assert len(caller.sandbox.faults.ordered) == 1
        assert not caller.sandbox.clock.ahead
        assert len(caller.sandbox.log) == 1

    with_sandbox(scenario)


def test_its_own_page_can() -> None:
    async def scenario(caller: Caller) -> None:
        origin = caller.sandbox.environment.candid_api
        headers = {"Origin": origin, "Sec-Fetch-Site": "same-origin"}
        answer = await caller.send("POST", f"{API}/clock", json={"days": 1}, headers=headers)
        assert answer.status == 200

    with_sandbox(scenario)


def test_a_sandbox_that_is_open_to_others_wants_its_secret_for_page_and_control() -> None:
    async def scenario(caller: Caller) -> None:
        secret = caller.sandbox.client_secret
        caller.token = ""
        for path in ("/_sandbox/", "/_sandbox/page.css", f"{API}/log"):
            refused = await caller.send("GET", path)
            assert (refused.status, refused.headers["WWW-Authenticate"][:5]) == (401, "Basic")
            assert (await caller.send("GET", path, headers=basic("x", "wrong"))).status == 401
            for header in ("Basic", "Basic é", "Basic ####", f"Bearer {secret}"):
                assert (await caller.send("GET", path, headers={"Authorization": header})).status == 401
            assert (await caller.send("GET", path, headers=basic("anybody", secret))).status == 200
            named = {"Host": "sandbox.example.com", **basic("", secret)}
            assert (await caller.send("GET", path, headers=named)).status == 200
        await caller.sign_in()
        assert (await caller.listed()).status == 200, "the API has its tokens"

        def ask() -> str:
            with pytest.raises(RemoteError, match="secret"):
                Remote(caller.sandbox.environment.candid_api).clock()
            return Remote(caller.sandbox.environment.candid_api, secret).clock()

        assert await asyncio.to_thread(ask)

    with_sandbox(scenario, access=Access("0.0.0.0", open_to_others=True))


# For programs


def test_the_clock_over_http() -> None:
    async def scenario(caller: Caller) -> None:
        assert (await caller.create(EXAMPLES[0])).status == 200
        before = (await caller.send("GET", f"{API}/clock")).body
        assert before["ahead_seconds"] == 0
        after = (await caller.send("POST", f"{API}/clock", json={"days": 20, "hours": 1.5, "seconds": 0})).body
        assert after["ahead_seconds"] == 20 * 86400 + 5400
        (encounter,) = caller.sandbox.world.store.records("encounters.v_4.Encounter")
        assert encounter["claims"][0]["status"] != "biller_received"
        nonsense: tuple[Any, ...] = ({"days": -1}, {"days": "x"}, {"weeks": 1}, [], None, {"days": 1e300})
        for wrong in nonsense:
            answer = await caller.send("POST", f"{API}/clock", json=wrong)
            assert (answer.status, answer.body.keys()) == (422, {"message"})
        assert (await caller.send("POST", f"{API}/clock", data=b"\xff{")).status == 422
        assert caller.sandbox.clock.ahead.total_seconds() == after["ahead_seconds"]

    with_sandbox(scenario)


def test_faults_over_http() -> None:
    async def scenario(caller: Caller) -> None:
        fields = {"what": "status", "status": 429, "retry_after": "3", "calls": 2, "where": {"external_id": "x"}}
        ordered = await caller.send("POST", f"{API}/faults", json=fields)
        assert (ordered.status, ordered.body) == (200, {"number": 1, "taken": 0, **fields})
        second = await caller.send("POST", f"{API}/faults", json={"what": "gzip"})
        assert (await caller.send("GET", f"{API}/faults")).body == [ordered.body, second.body]
        assert (await caller.create({**EXAMPLES[0], "external_id": "x"})).status == 429
        assert (await caller.send("GET", f"{API}/faults")).body[0]["taken"] == 1
        wrong: tuple[Any, ...] = (
            {"what": "nonsense"}, {"what": "gzip", "share": 2}, {"what": "gzip", "shaer": 1}, {}, [], None
        )  # fmt: skip
        for one in wrong:
            answer = await caller.send("POST", f"{API}/faults", json=one)
            assert (answer.status, answer.body.keys()) == (422, {"message"})
        left = await caller.send("DELETE", f"{API}/faults/1")
        assert [one["number"] for one in left.body] == [2]
        assert (await caller.send("DELETE", f"{API}/faults/1")).status == 404
        assert (await caller.send("DELETE", f"{API}/faults")).body == []
        assert caller.sandbox.faults.ordered == ()

    with_sandbox(scenario)


def test_the_log_over_http() -> None:
    async def scenario(caller: Caller) -> None:
        await caller.create(EXAMPLES[0])
        await caller.listed()
        answer = await caller.send("GET", f"{API}/log")
        assert (answer.body["kept"], answer.body["dropped"]) == (3, 0)
        listed, create, token = answer.body["requests"]
        assert (create["operation"], create["status"], create["body"]) == ("encounters.v_4.create", 200, EXAMPLES[0])
        assert (listed["number"], token["body"]) == (3, None)
        newer = await caller.send("GET", f"{API}/log", params={"after": "1", "limit": "1"})
        assert [one["number"] for one in newer.body["requests"]] == [3]
        assert (await caller.send("GET", f"{API}/log", params={"limit": "-1"})).body["requests"] == []
        assert (await caller.send("GET", f"{API}/log", params={"limit": "x"})).status == 422
        assert (await caller.send("DELETE", f"{API}/log")).status == 204
        assert len(caller.sandbox.log) == 0, "what is asked below /_sandbox/ is not in the log"

    with_sandbox(scenario)


def test_a_program_in_another_process_can_order_and_move_the_clock() -> None:
    async def scenario(caller: Caller) -> None:
        remote = Remote(caller.sandbox.environment.candid_api)

        def work() -> None:
            assert remote.order({"what": "gzip"})["number"] == 1
            assert [one["what"] for one in remote.faults()] == ["gzip"]
            remote.cancel(1)
            with pytest.raises(RemoteError, match="no such fault"):
                remote.cancel(1)
            remote.order({"what": "gzip"})
            remote.clear()
            assert remote.faults() == []
            assert remote.advance(days=400) > remote.clock()[:4]
            with pytest.raises(RemoteError, match="numbers from 0"):
                remote.advance(days=-1)
            with pytest.raises(RemoteError, match="up to the year 9000"):
                remote.advance(days=3_000_000)

        await asyncio.to_thread(work)
        assert caller.sandbox.clock.ahead.days == 400

    with_sandbox(scenario)


def test_what_is_no_sandbox_is_told_apart() -> None:
    async def scenario(caller: Caller) -> None:
        pre_encounter = caller.sandbox.environment.pre_encounter

        def ask(url: str, words: str) -> None:
            with pytest.raises(RemoteError, match=words) as told:
                Remote(url).clock()
            assert told.value.__context__ is None

        await asyncio.to_thread(ask, pre_encounter, "no sandbox: it answers 404")
        await asyncio.to_thread(ask, f"{pre_encounter}0000", "no sandbox answers")
        await asyncio.to_thread(ask, "https://127.0.0.1:1", "begins with http://")
        await asyncio.to_thread(ask, "http://", "begins with http://")
        await asyncio.to_thread(ask, "http://127.0.0.1:1", "no sandbox answers")

    with_sandbox(scenario)


# The page


def test_every_page_is_there_and_says_what_it_has() -> None:
    async def scenario(caller: Caller) -> None:
        empty = await page(caller, "encounters")
        assert "No encounter yet." in empty.body
        assert "No event yet." in (await page(caller, "events")).body
        made = (await caller.create(EXAMPLES[0])).body
        caller.sandbox.clock.advance(days=30)
        await caller.sign_in()
        for path in ("", "?"):
            assert "encounters.v_4.create" in (await page(caller, path)).body
        listed = (await page(caller, "encounters")).body
        assert made["external_id"] in listed
        assert "1 encounter<" in listed
        shown = (await page(caller, f"encounters/{made['encounter_id']}")).body
        lines = made["claims"][0]["service_lines"]
        charged = sum(line["charge_amount_cents"] for line in lines)
        assert f"${charged // 100:,}.{charged % 100:02d}" in shown
        assert all(line["procedure_code"] in shown for line in lines)
        assert shown.count("CandidApi.Encounter.StatusUpdated") >= 3
        assert made["external_id"] in (await page(caller, "events")).body
        one = (await page(caller, "requests/2")).body
        assert "encounters.v_4.create" in one
        assert EXAMPLES[0]["patient"]["last_name"] in one
        assert "not kept" in (await page(caller, "requests/1")).body
        assert "30 days ahead" in one

    with_sandbox(scenario)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"--y--", "multipart/form-data; boundary=x"),
        (b"--x", "multipart/form-data"),
        (b"a=%ff&\xff\xfe", "application/x-www-form-urlencoded"),
        (b"step=1", "application/x-www-form-urlencoded; charset=nonsense"),
    ],
)
@pytest.mark.parametrize("path", ["clock", "faults", "faults/cancel"])
def test_a_form_that_is_none_is_a_bad_request(path: str, body: bytes, kind: str) -> None:
    async def scenario(caller: Caller) -> None:
        answer = await caller.send("POST", f"/_sandbox/{path}", data=body, headers={"Content-Type": kind})
        assert answer.status == 400
        assert caller.sandbox.faults.ordered == ()

    with_sandbox(scenario)


def test_a_number_of_any_length_is_not_there() -> None:
    async def scenario(caller: Caller) -> None:
        assert (await caller.send("DELETE", f"{API}/faults/{'9' * 5000}")).status == 404
        assert (await caller.send("GET", f"/_sandbox/requests/{'9' * 5000}")).status == 404

    with_sandbox(scenario)


@pytest.mark.parametrize("path", ["requests/99", "encounters/none", "encounters/%3Cscript%3E"])
def test_what_is_not_there_is_a_404_in_words(path: str) -> None:
    async def scenario(caller: Caller) -> None:
        answer = await page(caller, path)
        assert answer.status == 404
        assert "has nothing with this name" in answer.body

    with_sandbox(scenario)


def test_encounters_are_found_by_external_id_and_by_claim_status_and_paged() -> None:
    async def shown(caller: Caller, **query: str) -> list[str]:
        body = (await page(caller, "encounters", params=query)).body
        return re.findall(r'"whole"><a href="/_sandbox/encounters/[^"]+">([^<]+)', body)

    async def scenario(caller: Caller) -> None:
        sent = EXAMPLES[:60]
        for example in sent:
            await caller.create(example)
        newest = [one["external_id"] for one in reversed(sent)]
        assert await shown(caller) == newest[:50]
        assert await shown(caller, token="nonsense") == newest[:50]
        assert await shown(caller, external_id=f" {newest[7]} ") == [newest[7]]
        assert await shown(caller, external_id="none", claim_status="") == []
        assert len(await shown(caller, claim_status="biller_received")) == 50
        assert await shown(caller, claim_status="paid") == []
        body = (await page(caller, "encounters", params={"claim_status": "biller_received"})).body
        (older,) = re.findall(r'href="/_sandbox/(encounters\?[^"]+)" rel="next"', body)
        second = (await page(caller, older.replace("&amp;", "&"))).body
        assert newest[-1] in second
        assert '<option value="biller_received" selected>' in second
        assert 'rel="prev"' in second

    with_sandbox(scenario)


def test_events_are_paged() -> None:
    async def scenario(caller: Caller) -> None:
        for example in EXAMPLES[:60]:
            await caller.create(example)
        caller.sandbox.clock.advance(days=30)
        first = (await page(caller, "events")).body
        assert first.count("<tr>") == 101
        assert (await page(caller, "events", params={"token": "nonsense"})).body.count("<tr>") == 101
        (older,) = re.findall(r'href="/_sandbox/(events\?[^"]+)" rel="next"', first)
        second = (await page(caller, older)).body
        assert 'rel="prev"' in second
        assert second.count("<tr>") == 101
        about = re.compile(r'"(\d{4}-\d{2}-\d{2}T[^"]+)">')
        assert min(about.findall(first)[1:]) >= max(about.findall(second)[1:])

    with_sandbox(scenario)


def test_everything_that_is_shown_is_escaped() -> None:
    async def scenario(caller: Caller) -> None:
        nasty = {**EXAMPLES[0], "external_id": NASTY}
        nasty["patient"] = {**nasty["patient"], "first_name": NASTY, "last_name": NASTY}
        made = (await caller.create(nasty)).body
        await caller.listed(external_id=NASTY)
        caller.sandbox.faults.order("status", where={NASTY: NASTY}, retry_after=NASTY)
        caller.sandbox.clock.advance(days=30)
        paths = ["", "rows", "requests/2", "requests/3", "encounters", f"encounters/{made['encounter_id']}", "events"]
        for path in [*paths, "faults"]:
            body = (await page(caller, path)).body
            assert "alert" in body, path
            assert "<script>" not in body, path
            assert NASTY not in body, path
        found = await page(caller, "encounters", params={"external_id": NASTY, "claim_status": NASTY})
        assert NASTY not in found.body
        mistaken = await posted(caller, "faults", what=NASTY, operation=NASTY)
        assert mistaken.status == 422
        assert "&lt;script&gt;" in mistaken.body
        assert NASTY not in mistaken.body

    with_sandbox(scenario)


def test_the_forms_do_what_they_say_and_lead_back() -> None:
    async def scenario(caller: Caller) -> None:
        moved = await posted(caller, "clock", step="14", back="encounters/a-b_c")
        assert (moved.status, moved.headers["Location"]) == (303, "/_sandbox/encounters/a-b_c")
        assert caller.sandbox.clock.ahead.days == 14
        for back, location in (("", ""), ("//example.com", "//examplecom"), ("\r\nx: y", "xy"), ("é", "")):
            elsewhere = await posted(caller, "clock", step="0", back=back)
            assert elsewhere.headers["Location"] == f"/_sandbox/{location}"
        for step in ("-1", "x", "", "1e300", "nan"):
            assert (await posted(caller, "clock", step=step)).status == 422
        ordered = await posted(caller, "faults", what="status", status="429", share="50", operation="encounters.*")
        assert (ordered.status, ordered.headers["Location"]) == (303, "/_sandbox/faults")
        await posted(caller, "faults", what="slow_body", seconds="2", calls="3", path="a.b", value="c")
        shown = (await page(caller, "faults")).body
        for words in ("encounters.*, 50 % of them", "429", "3 calls, where a.b is c", " 2 s", "Cancel all"):
            assert words in shown
        for number in ("1", "1", "x", "99"):
            assert (await posted(caller, "faults/cancel", number=number)).status == 303
        assert [one.number for one in caller.sandbox.faults.ordered] == [2]
        assert (await posted(caller, "faults/clear")).status == 303
        assert caller.sandbox.faults.ordered == ()
        assert (await posted(caller, "log/clear")).status == 303
        assert len(caller.sandbox.log) == 0
        assert "Nothing has arrived yet." in (await page(caller)).body

    with_sandbox(scenario)


def test_a_form_with_a_mistake_keeps_what_was_given() -> None:
    async def scenario(caller: Caller) -> None:
        mistaken = await posted(caller, "faults", what="gzip", calls="many", operation="tasks.*", after="on")
        assert mistaken.status == 422
        for words in (
            "calls is a number",
            'value="tasks.*"',
            'value="many"',
            '<option value="gzip" selected>',
            "checked",
        ):
            assert words in mistaken.body

    with_sandbox(scenario)


def test_files_of_the_page_are_its_own_and_nothing_else_is_served() -> None:
    async def scenario(caller: Caller) -> None:
        for name, kind in (("page.css", "text/css"), ("page.js", "text/javascript"), ("icon.svg", "image/svg+xml")):
            answer = await caller.send("GET", f"/_sandbox/{name}")
            assert (answer.status, answer.headers["Content-Type"]) == (200, f"{kind}; charset=utf-8")
            assert "http://" not in answer.body.replace("http://www.w3.org/2000/svg", "")
            assert "https://" not in answer.body
        for name in ("routes.py", "../guard.py", "..%2fguard.py"):
            assert (await caller.send("GET", f"/_sandbox/{name}")).status == 404
        assert (await caller.send("GET", "/_sandbox", allow_redirects=False)).headers["Location"] == "/_sandbox/"
        on_the_other_host = await caller.send("GET", "/_sandbox/", base=caller.sandbox.environment.pre_encounter)
        assert on_the_other_host.status == 404

    with_sandbox(scenario)


def test_the_rows_show_what_waits_and_what_was_cut_off() -> None:
    async def scenario(caller: Caller) -> None:
        assert (await page(caller, "rows")).headers["X-Kept"] == "1"
        caller.sandbox.faults.order("slow_answer", seconds=60, calls=1)
        slow = asyncio.create_task(caller.listed())
        while ">waiting<" not in (await page(caller, "rows")).body:
            assert not slow.done(), "it waits a minute, and this asks until it has arrived"
        slow.cancel()
        caller.sandbox.faults.order("reset", calls=1)
        with pytest.raises(OSError, match="reset by peer"):
            await caller.create(EXAMPLES[0])
        assert ">reset<" in (await page(caller, "rows")).body
        caller.sandbox.log.most_bytes = 0
        await caller.listed()
        assert "4 more were dropped" in (await page(caller)).body

    with_sandbox(scenario)
