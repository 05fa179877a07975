"""The measured clients. Each gives `call(operation)`, which reads a leaf of the answer, so that nobody may be lazy.

`bare` is aiohttp with `json.loads`: what a program without an SDK would do, and the least that HTTP costs here.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, Literal, TypeAlias

from benchmarks import bodies

__all__ = ["CLIENTS", "OPERATIONS", "Call", "Client", "Operation"]

Operation: TypeAlias = Literal["create", "get", "page"]
Client: TypeAlias = Literal["ours", "official", "bare"]
Call: TypeAlias = Callable[[Operation], Awaitable[object]]

OPERATIONS: tuple[Operation, ...] = ("create", "get", "page")
ENCOUNTER_ID = "5f1d0b0e-7c56-4d3a-9a0b-6f5f3c1f2a11"


@asynccontextmanager
async def ours(url: str) -> AsyncIterator[Call]:
    import candid_aio
    from candid_aio.resources.encounters.v_4 import EncounterCreate

    request = candid_aio.structure(bodies.create_request(), EncounterCreate)
    environment = candid_aio.CandidApiClientEnvironment(candid_api=url, pre_encounter=url)
    async with candid_aio.AsyncCandidApiClient(client_id="b", client_secret="b", environment=environment) as client:

        async def call(operation: Operation) -> object:
            match operation:
                case "create":
                    return (await client.encounters.v_4.create(request=request)).encounter_id
                case "get":
                    return (await client.encounters.v_4.get(ENCOUNTER_ID)).encounter_id  # type: ignore[arg-type] # as text
            return (await client.encounters.v_4.get_all(limit=100)).items[-1].encounter_id

        yield call


@asynccontextmanager
async def official(url: str) -> AsyncIterator[Call]:
    candid: Any = importlib.import_module("candid")
    environment = importlib.import_module("candid.environment").CandidApiClientEnvironment(
        candid_api=url, pre_encounter=url
    )
    types: Any = importlib.import_module("candid.resources.encounters.resources.v_4")
    request = types.EncounterCreate.parse_obj(bodies.create_request())
    client = candid.AsyncCandidApiClient(client_id="b", client_secret="b", environment=environment)

    async def call(operation: Operation) -> object:
        match operation:
            case "create":
                return (await client.encounters.v_4.create(request=request)).encounter_id
            case "get":
                return (await client.encounters.v_4.get(ENCOUNTER_ID)).encounter_id
        return (await client.encounters.v_4.get_all(limit=100)).items[-1].encounter_id

    yield call


@asynccontextmanager
async def bare(url: str) -> AsyncIterator[Call]:
    import aiohttp

    request = json.dumps(bodies.create_request()).encode()
    headers = {"Authorization": "Bearer benchmark", "Content-Type": "application/json"}
    async with aiohttp.ClientSession(url, headers=headers) as session:

        async def read(method: str, path: str, body: bytes | None = None) -> Any:
            async with session.request(method, path, data=body) as response:
                return json.loads(await response.read())

        async def call(operation: Operation) -> object:
            match operation:
                case "create":
                    return (await read("POST", "/api/encounters/v4", request))["encounter_id"]
                case "get":
                    return (await read("GET", f"/api/encounters/v4/{ENCOUNTER_ID}"))["encounter_id"]
            return (await read("GET", "/api/encounters/v4?limit=100"))["items"][-1]["encounter_id"]

        yield call


CLIENTS: dict[Client, Any] = {"ours": ours, "official": official, "bare": bare}
