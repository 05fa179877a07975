"""The official SDK reads claims that lived in the sandbox, and sees what the sandbox stored, field by field."""

from __future__ import annotations

import asyncio
import importlib
import json
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from parity_compare import canonical, without_nulls
from parity_official import to_wire

from candid_aio.sandbox import Sandbox
from candid_aio.sandbox.areas.encounters import ENCOUNTER
from candid_aio.sandbox.claim_money import INVENTORY
from candid_aio.sandbox.claim_tasks import TASK
from candid_aio.sandbox.remittance import ADJUDICATION

pytestmark = pytest.mark.filterwarnings(  # pydantic's, of what the official SDK does
    "ignore:Valid config keys have changed:UserWarning", "ignore::pydantic.PydanticDeprecatedSince20"
)

EXAMPLES = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "examples" / "encounters.jsonl").read_text(encoding="utf-8").splitlines()
]


async def create_examples(sandbox: Sandbox, count: int) -> str:
    """Sends some of the examples, and gives the token that it did so with."""
    credentials = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
    base = sandbox.environment.candid_api
    async with aiohttp.ClientSession() as session:
        async with session.post(f"{base}/api/auth/v2/token", json=credentials) as answer:
            token = str((await answer.json())["access_token"])
        headers = {"Authorization": f"Bearer {token}"}
        for body in EXAMPLES[:count]:
            async with session.post(f"{base}/api/encounters/v4", json=body, headers=headers) as answer:
                assert answer.status == 200
    return token


def read_all(sandbox: Sandbox, token: str) -> list[tuple[str, Any]]:
    """What the official SDK reads, in the wire's form, with the type that it is of."""
    environment = importlib.import_module("candid.environment").CandidApiClientEnvironment(
        candid_api=sandbox.environment.candid_api, pre_encounter=sandbox.environment.pre_encounter
    )
    # It leaves the connection of its own token request open: it gets a token.
    with importlib.import_module("httpx").Client(timeout=60) as httpx_client:
        official = importlib.import_module("candid").CandidApiClient(
            environment=environment, token=token, httpx_client=httpx_client
        )
        return [(kind, to_wire(value)) for kind, value in read_by(official)]


def read_by(official: Any) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for encounter in official.encounters.v_4.get_all().items:
        found.append((ENCOUNTER, encounter))
        for claim in encounter.claims:
            itemized = official.patient_ar.v_1.itemize(claim.claim_id)
            assert {one.service_line_id for one in itemized.service_line_itemization} == {
                line.service_line_id for line in claim.service_lines
            }
            found += [(ADJUDICATION, official.insurance_adjudications.v_1.get(era.era_id)) for era in claim.eras]
    found += [(TASK, task) for task in official.tasks.v_3.get_multi().items]
    found += [(INVENTORY, record) for record in official.patient_ar.v_1.list_inventory().records]
    found += [("events.v_1.Event", event) for event in official.events.v_1.scan(limit=100).items]
    return found


def test_the_official_sdk_sees_what_the_sandbox_stored() -> None:
    async def scenario() -> None:
        # Of these ten some are rejected, denied, held or asked about: the seed says so.
        async with Sandbox(seed="parity", rate_limit=None, token_seconds=40 * 86400) as sandbox:
            token = await create_examples(sandbox, 10)
            sandbox.clock.advance(days=29)
            seen = await asyncio.to_thread(read_all, sandbox, token)
            store = sandbox.world.store
            for kind in (ENCOUNTER, ADJUDICATION, TASK, INVENTORY, "events.v_1.Event"):
                stored = [without_nulls(canonical(record, kind)) for record in store.records(kind)]
                read = [without_nulls(canonical(value, kind)) for of_kind, value in seen if of_kind == kind]
                assert stored
                assert sorted(read, key=str) == sorted(stored, key=str), kind

    asyncio.run(scenario())
