"""Files that go into a running sandbox and come out of it: attachments, and exports behind links that die."""

from __future__ import annotations

import asyncio
import csv
import datetime as dt
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from sandbox_helpers import EXAMPLES, Caller, Wire, running

from candid_aio.sandbox.areas import exports
from candid_aio.sandbox.downloads import FILE

NOWHERE = "00000000-0000-4000-8000-000000000000"
START = dt.datetime(2026, 7, 20, 23, 59, 59, 500_000, tzinfo=dt.UTC)
ATTACHMENTS = "/api/encounter-attachments/v1"
OF_CHARGE = f"{ATTACHMENTS}/by-charge-capture-external-id"


@asynccontextmanager
async def with_encounter() -> AsyncIterator[tuple[Caller, str]]:
    async with running(start=START) as caller:
        made = await caller.create(EXAMPLES[0])
        yield caller, made.body["encounter_id"]


def form(content: bytes = b"%PDF", *, filename: str = "notes.pdf", **fields: str) -> aiohttp.FormData:
    made = aiohttp.FormData(quote_fields=False)
    made.add_field("attachment_file", content, filename=filename, content_type="application/pdf")
    for name, text in fields.items():
        made.add_field(name, text)
    return made


def charged(external_id: str) -> aiohttp.FormData:
    return form(charge_capture_external_id=external_id, attachment_type="CONSENT_FORM")


async def fetched(caller: Caller, url: str) -> tuple[int, bytes, Any]:
    """Without a token."""
    async with caller.session.get(url) as answer:
        return answer.status, await answer.read(), answer.headers


def test_what_is_attached_to_an_encounter_comes_out_as_it_went_in() -> None:
    async def scenario() -> None:
        async with with_encounter() as (caller, encounter_id):
            path = f"{ATTACHMENTS}/{encounter_id}"
            content = bytes(range(256)) * 300
            data = form(content, filename="Fern's notes.pdf", attachment_type="OPERATIVE_NOTE", description="long")
            first = await caller.send("PUT", f"{path}/v2", data=data)
            second = await caller.send("PUT", path, data=form(attachment_type="OTHER"))
            assert first.status == second.status == 200
            listed = await caller.send("GET", path)
            assert [one["attachment_id"] for one in listed.body] == [first.body, second.body]
            (one, other) = listed.body
            assert (one["file_name"], one["description"]) == ("Fern's notes.pdf", "long")
            assert (one["attachment_type"], one["encounter_id"]) == ("OPERATIVE_NOTE", encounter_id)
            assert one["created_by"]["user_metadata"]["name"] == caller.sandbox.client_id
            assert other["description"] == ""
            status, got, headers = await fetched(caller, one["authed_url"])
            assert (status, got, headers["Content-Type"]) == (200, content, "application/pdf")
            assert headers["Content-Disposition"] == 'attachment; filename="Fern_s_notes.pdf"'
            for wrong in ("signature=0", "expires=1", "expires=", "expires=x"):
                name, _, _ = wrong.partition("=")
                changed = "&".join(
                    wrong if part.startswith(name) else part for part in one["authed_url"].partition("?")[2].split("&")
                )
                assert (await fetched(caller, f"{one['authed_url'].partition('?')[0]}?{changed}"))[0] == 403
            caller.sandbox.clock.advance(hours=1)
            assert (await fetched(caller, one["authed_url"]))[0] == 403
            again = (await caller.send("GET", path)).body[0]["authed_url"]
            deleted = await caller.send("DELETE", path, json={"attachment_id": first.body})
            assert deleted.status == 204
            assert (await fetched(caller, again))[0] == 404
            assert [one["attachment_id"] for one in (await caller.send("GET", path)).body] == [second.body]
            assert caller.sandbox.world.store.content(first.body) is None
            await nothing_of_another(caller, path, second.body)

    asyncio.run(scenario())


async def nothing_of_another(caller: Caller, path: str, attachment_id: str) -> None:
    another = await caller.create({**EXAMPLES[1], "external_id": "another"})
    elsewhere = f"{ATTACHMENTS}/{another.body['encounter_id']}"
    nowhere = f"{ATTACHMENTS}/{NOWHERE}"
    for answer in (
        await caller.send("DELETE", elsewhere, json={"attachment_id": attachment_id}),
        await caller.send("DELETE", path, json={"attachment_id": NOWHERE}),
        await caller.send("GET", nowhere),
        await caller.send("PUT", nowhere, data=form(attachment_type="OTHER")),
    ):
        assert (answer.status, answer.body["errorName"]) == (404, "EntityNotFoundError")


def test_what_is_attached_to_a_charge_is_its_encounters_too() -> None:
    async def scenario() -> None:
        async with running(start=START) as caller:
            data = {name: value for name, value in EXAMPLES[0].items() if name != "external_id"}
            body = {"charge_external_id": "C-1", "patient_external_id": "P-1", "status": "billable", "data": data}
            capture = await caller.send("POST", "/api/charge_captures/v1", json=body)
            path = f"{ATTACHMENTS}/create-from-charge-capture-external-id"
            made = await caller.send("POST", path, data=charged("C-1"))
            assert made.status == 200
            (one,) = (await caller.send("GET", f"{OF_CHARGE}/C-1")).body
            assert (one["attachment_id"], one["attachment_type"]) == (made.body, "CONSENT_FORM")
            caller.sandbox.clock.advance(hours=1)
            await caller.sign_in()
            bundle = f"/api/charge_capture_claim_creation/v1/{capture.body['claim_creation_id']}"
            encounter_id = (await caller.send("GET", bundle)).body["created_encounter_id"]
            (shown,) = (await caller.send("GET", f"{ATTACHMENTS}/{encounter_id}")).body
            assert shown["attachment_id"] == made.body
            missing = await caller.send("POST", path, data=charged("C-2"))
            assert missing.status == (await caller.send("GET", f"{OF_CHARGE}/C-2")).status == 404
            deleting = {"attachment_id": made.body}
            assert (await caller.send("DELETE", f"{OF_CHARGE}/C-1", json=deleting)).status == 204
            assert (await caller.send("GET", f"{OF_CHARGE}/C-1")).body == []
            assert (await caller.send("DELETE", f"{OF_CHARGE}/C-1", json=deleting)).status == 404

    asyncio.run(scenario())


def test_attachments_of_a_provider() -> None:
    async def scenario() -> None:
        async with with_encounter() as (caller, encounter_id):
            providers = "/api/organization-providers/v3"
            provider = await caller.send("POST", providers, json=PROVIDER)
            path = f"{providers}/{provider.body['organization_provider_id']}/attachments"
            made = await caller.send("PUT", path, data=form(b"W9", filename="w9.pdf", file_type="W9"))
            assert made.status == 200
            (one,) = (await caller.send("GET", path)).body
            assert (one["provider_attachment_id"], one["file_type"], one["file_name"]) == (made.body, "W9", "w9.pdf")
            download = f"{providers}/attachments/download"
            link = await caller.send("GET", download, params={"attachment_id": made.body})
            assert (await fetched(caller, link.body["signed_download_url"]))[:2] == (200, b"W9")
            data = form(attachment_type="OTHER")
            other = (await caller.send("PUT", f"{ATTACHMENTS}/{encounter_id}", data=data)).body
            nowhere = f"{providers}/{NOWHERE}/attachments"
            for answer in (
                await caller.send("GET", download, params={"attachment_id": other}),
                await caller.send("GET", download, params={"attachment_id": NOWHERE}),
                await caller.send("DELETE", f"{providers}/attachments/{other}"),
                await caller.send("DELETE", f"{providers}/attachments/{NOWHERE}"),
                await caller.send("GET", nowhere),
                await caller.send("PUT", nowhere, data=form(file_type="W9")),
            ):
                assert answer.status == 404
            assert (await caller.send("DELETE", f"{providers}/attachments/{made.body}")).status == 204
            assert (await caller.send("GET", path)).body == []

    asyncio.run(scenario())


async def exported(caller: Caller, start: str, end: str) -> Wire:
    return await caller.send("GET", "/api/exports/v3", params={"start_date": start, "end_date": end})


@pytest.mark.parametrize("at_once", [1, 500])
def test_an_export_has_the_claims_that_changed_and_dies_after_two_minutes(
    monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(exports, "EVENTS_AT_ONCE", at_once)

    async def scenario() -> None:
        async with with_encounter() as (caller, encounter_id):
            sandbox = caller.sandbox
            sandbox.clock.advance(days=1)
            await caller.sign_in()
            await caller.create({**EXAMPLES[1], "external_id": "the day after"})
            sandbox.clock.advance(days=40)
            await caller.sign_in()
            export = await exported(caller, "2026-07-20", "2026-07-20")
            url = export.body["authenticated_download_url"]
            assert export.body["name"] == "export_2026-07-20_2026-07-20.csv"
            assert export.body["authenticated_download_url_expiration"] == "2026-08-31T00:01:59.500000Z"
            status, content, headers = await fetched(caller, url)
            assert (status, headers["Content-Type"]) == (200, "text/csv")
            rows = list(csv.DictReader(io.StringIO(content.decode())))
            assert tuple(rows[0]) == exports.COLUMNS
            lines = EXAMPLES[0]["service_lines"]
            assert [row["charge_amount_cents"] for row in rows] == [str(one["charge_amount_cents"]) for one in lines]
            # The status is of that day, the money of now.
            assert {(row["encounter_id"], row["claim_status"]) for row in rows} == {(encounter_id, "biller_received")}
            whole = (await exported(caller, "2026-07-20", "2026-08-19")).body["authenticated_download_url"]
            several = list(csv.DictReader(io.StringIO((await fetched(caller, whole))[1].decode())))
            assert {row["encounter_external_id"] for row in several} == {EXAMPLES[0]["external_id"], "the day after"}
            assert "biller_received" not in {row["claim_status"] for row in several}
            sandbox.clock.advance(seconds=119.999)
            assert (await fetched(caller, url))[0] == 200
            sandbox.clock.advance(seconds=0.001)
            assert (await fetched(caller, url))[0] == 403
            again = (await exported(caller, "2026-07-20", "2026-07-20")).body["authenticated_download_url"]
            assert (await fetched(caller, again))[1] == content
            assert sandbox.world.store.count(FILE) == 2

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("start", "end", "name"),
    [
        ("2022-10-06", "2022-10-07", "ExportDateTooEarlyError"),
        ("2026-06-01", "2026-07-02", "UnsupportedExportWindowError"),
        ("2026-07-02", "2026-07-01", "UnsupportedExportWindowError"),
        ("2026-07-19", "2026-07-20", "ExportNotYetAvailableError"),
    ],
)
def test_a_window_that_cannot_be_exported_is_refused_by_its_name(start: str, end: str, name: str) -> None:
    async def scenario() -> None:
        async with running(start=START) as caller:
            answer = await exported(caller, start, end)
            assert (answer.status, answer.body["errorName"]) == (422, name)

    asyncio.run(scenario())


PROVIDER: dict[str, Any] = {
    "npi": "2000000010", "is_rendering": True, "is_billing": False, "provider_type": "INDIVIDUAL",
    "first_name": "Fern", "last_name": "Maybeck", "license_type": "MD", "qualifications": [],
}  # fmt: skip
