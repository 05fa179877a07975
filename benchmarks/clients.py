"""The measured clients. Each gives `call(operation, size)`, which reads a leaf of the answer, so that nobody is lazy.

`bare` is aiohttp with `json.loads`: what a program without an SDK would do, and the least that HTTP costs here. `floor`
is aiohttp with msgspec writing and reading our models: what is left of our call when the check of the request, token,
limit, time-outs and retries are taken away, and so the most that can be saved.
`size` is the number of service lines of a request or of payers in an answer, for the curves.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager, contextmanager
from typing import Any, Literal, TypeAlias

from benchmarks import bodies

__all__ = ["ASYNC", "BLOCKING", "ENCOUNTER_ID", "AsyncCall", "Call", "Client", "Operation", "limited"]

Operation: TypeAlias = Literal["create", "get", "page", "sized create", "sized page"]
Client: TypeAlias = Literal["ours", "official", "bare", "floor"]
Call: TypeAlias = Callable[[Operation, int], object]
AsyncCall: TypeAlias = Callable[[Operation, int], Awaitable[object]]

ENCOUNTER_ID = "5f1d0b0e-7c56-4d3a-9a0b-6f5f3c1f2a11"


def limited(url: str) -> dict[str, Any]:
    """Settings of our clients: everything on, also the limiter, which a client of this machine would go without."""
    from candid_aio import CandidApiClientEnvironment, RateLimit

    return {
        "client_id": "b",
        "client_secret": "b",
        "environment": CandidApiClientEnvironment(candid_api=url, pre_encounter=url),
        "rate_limit": RateLimit(requests=10**9, seconds=10),
    }


def our_request(service_lines: int | None = None) -> Any:
    import candid_aio
    from candid_aio.resources.encounters.v_4 import EncounterCreate

    return candid_aio.structure(bodies.create_request(service_lines), EncounterCreate)


@asynccontextmanager
async def ours(url: str, size: int) -> AsyncIterator[AsyncCall]:
    import candid_aio

    request, sized = our_request(), our_request(size)
    async with candid_aio.AsyncCandidApiClient(**limited(url)) as client:

        async def call(operation: Operation, size: int) -> object:
            match operation:
                case "create":
                    return (await client.encounters.v_4.create(request=request)).encounter_id
                case "get":
                    return (await client.encounters.v_4.get(ENCOUNTER_ID)).encounter_id  # type: ignore[arg-type] # as text
                case "sized create":
                    return (await client.encounters.v_4.create(request=sized)).encounter_id
                case "sized page":
                    return (await client.payers.v_3.get_all(limit=size)).items[-1].payer_uuid
            return (await client.encounters.v_4.get_all(limit=100)).items[-1].encounter_id

        yield call


@contextmanager
def ours_blocking(url: str) -> Iterator[Call]:
    import candid_aio

    request = our_request()
    with candid_aio.CandidApiClient(**limited(url)) as client:

        def call(operation: Operation, _size: int) -> object:
            if operation == "create":
                return client.encounters.v_4.create(request=request).encounter_id
            return client.encounters.v_4.get(ENCOUNTER_ID).encounter_id  # type: ignore[arg-type] # as text

        yield call


def official_environment(url: str) -> Any:
    return importlib.import_module("candid.environment").CandidApiClientEnvironment(candid_api=url, pre_encounter=url)


def official_request(service_lines: int | None = None) -> Any:
    types: Any = importlib.import_module("candid.resources.encounters.resources.v_4")
    return types.EncounterCreate.parse_obj(bodies.create_request(service_lines))


@asynccontextmanager
async def official(url: str, size: int) -> AsyncIterator[AsyncCall]:
    candid: Any = importlib.import_module("candid")
    request, sized = official_request(), official_request(size)
    client = candid.AsyncCandidApiClient(client_id="b", client_secret="b", environment=official_environment(url))

    async def call(operation: Operation, size: int) -> object:
        match operation:
            case "create":
                return (await client.encounters.v_4.create(request=request)).encounter_id
            case "get":
                return (await client.encounters.v_4.get(ENCOUNTER_ID)).encounter_id
            case "sized create":
                return (await client.encounters.v_4.create(request=sized)).encounter_id
            case "sized page":
                return (await client.payers.v_3.get_all(limit=size)).items[-1].payer_uuid
        return (await client.encounters.v_4.get_all(limit=100)).items[-1].encounter_id

    yield call


@contextmanager
def official_blocking(url: str) -> Iterator[Call]:
    candid: Any = importlib.import_module("candid")
    request = official_request()
    client = candid.CandidApiClient(client_id="b", client_secret="b", environment=official_environment(url))

    def call(operation: Operation, _size: int) -> object:
        if operation == "create":
            return client.encounters.v_4.create(request=request).encounter_id
        return client.encounters.v_4.get(ENCOUNTER_ID).encounter_id

    yield call


_ENCOUNTERS = "/api/encounters/v4"
_HEADERS = {"Authorization": "Bearer benchmark", "Content-Type": "application/json"}


async def _fetched(session: Any, method: str, path: str, body: bytes | None = None) -> bytes:
    async with session.request(method, path, data=body) as response:
        answer: bytes = await response.read()
        return answer


@asynccontextmanager
async def bare(url: str, size: int) -> AsyncIterator[AsyncCall]:
    import aiohttp

    request = json.dumps(bodies.create_request()).encode()
    sized = json.dumps(bodies.create_request(size)).encode()
    async with aiohttp.ClientSession(url, headers=_HEADERS) as session:

        async def call(operation: Operation, size: int) -> object:
            match operation:
                case "create":
                    return json.loads(await _fetched(session, "POST", _ENCOUNTERS, request))["encounter_id"]
                case "get":
                    return json.loads(await _fetched(session, "GET", f"{_ENCOUNTERS}/{ENCOUNTER_ID}"))["encounter_id"]
                case "sized create":
                    return json.loads(await _fetched(session, "POST", _ENCOUNTERS, sized))["encounter_id"]
                case "sized page":
                    page = json.loads(await _fetched(session, "GET", f"/api/payers/v3?limit={size}"))
                    return page["items"][-1]["payer_uuid"]
            return json.loads(await _fetched(session, "GET", f"{_ENCOUNTERS}?limit=100"))["items"][-1]["encounter_id"]

        yield call


@asynccontextmanager
async def floor(url: str, _size: int) -> AsyncIterator[AsyncCall]:
    import aiohttp
    import msgspec

    from candid_aio.resources.encounters.v_4 import Encounter, EncounterPage
    from candid_aio.wire.codec import read_quickly

    request = our_request()
    async with aiohttp.ClientSession(url, headers=_HEADERS, cookie_jar=aiohttp.DummyCookieJar()) as session:

        async def call(operation: Operation, _size: int) -> object:
            match operation:
                case "create":
                    made = await _fetched(session, "POST", _ENCOUNTERS, msgspec.json.encode(request))
                    return read_quickly(made, Encounter).encounter_id
                case "get":
                    found = await _fetched(session, "GET", f"{_ENCOUNTERS}/{ENCOUNTER_ID}")
                    return read_quickly(found, Encounter).encounter_id
            page = await _fetched(session, "GET", f"{_ENCOUNTERS}?limit=100")
            return read_quickly(page, EncounterPage).items[-1].encounter_id

        yield call


ASYNC: dict[Client, Callable[[str, int], AbstractAsyncContextManager[AsyncCall]]] = {
    "ours": ours,
    "official": official,
    "bare": bare,
    "floor": floor,
}
BLOCKING: dict[str, Callable[[str], AbstractContextManager[Call]]] = {
    "ours": ours_blocking,
    "official": official_blocking,
}
