"""One measurement in a fresh process: `python -m benchmarks.worker '{"client": ..., ...}'` prints one line of JSON.

CPU is this process's own (`getrusage`), per call, after a warm-up that imports, connects and fetches the token.
"""

from __future__ import annotations

import asyncio
import gc
import json
import resource
import sys
import time
import warnings
from typing import Any

from benchmarks import bodies
from benchmarks.clients import CLIENTS, Call, Operation

__all__ = ["main"]


def cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


async def in_flight(call: Call, operation: Operation, calls: int, concurrency: int) -> None:
    left = iter(range(calls))

    async def one_after_another() -> None:
        for _ in left:
            await call(operation)

    await asyncio.gather(*(one_after_another() for _ in range(concurrency)))


async def measure_calls(asked: dict[str, Any]) -> dict[str, float]:
    operation, calls, concurrency = asked["operation"], asked["calls"], asked["concurrency"]
    async with CLIENTS[asked["client"]](asked["url"]) as call:
        await in_flight(call, operation, max(concurrency, calls // 10), concurrency)
        gc.collect()
        before, started = cpu(), time.perf_counter()
        await in_flight(call, operation, calls, concurrency)
        return {"cpu": (cpu() - before) / calls, "wall": (time.perf_counter() - started) / calls}


def timed(work: Any, repeat: int) -> dict[str, float]:
    for _ in range(max(3, repeat // 10)):
        work()
    gc.collect()
    before = cpu()
    for _ in range(repeat):
        work()
    return {"cpu": (cpu() - before) / repeat}


def measure_codec(asked: dict[str, Any]) -> dict[str, float]:
    """Bytes to values and back, as the call path does it, without HTTP."""
    body = bodies.page() if asked["operation"] == "decode page" else bodies.encounter()
    raw = json.dumps(body).encode()
    if asked["client"] == "ours":
        return timed(our_codec(asked["operation"], raw), asked["calls"])
    return timed(official_codec(asked["operation"], raw), asked["calls"])


def our_codec(operation: str, raw: bytes) -> Any:
    from candid_aio import structure
    from candid_aio.resources.encounters.v_4 import Encounter, EncounterCreate, EncounterPage
    from candid_aio.wire.codec import Reader, encode

    reader = Reader()
    request = structure(bodies.create_request(), EncounterCreate)
    if operation == "encode":
        return lambda: encode(request, EncounterCreate, at="request")
    expected: Any = EncounterPage if operation == "decode page" else Encounter
    return lambda: reader.read(raw, expected).value


def official_codec(operation: str, raw: bytes) -> Any:
    import importlib

    types: Any = importlib.import_module("candid.resources.encounters.resources.v_4")
    parse = importlib.import_module("candid.core.pydantic_utilities").parse_obj_as
    encoder = importlib.import_module("candid.core.jsonable_encoder").jsonable_encoder
    request = types.EncounterCreate.parse_obj(bodies.create_request())
    if operation == "encode":
        return lambda: json.dumps(encoder(request)).encode()
    expected = types.EncounterPage if operation == "decode page" else types.Encounter
    return lambda: parse(type_=expected, object_=json.loads(raw))


def main() -> None:
    warnings.simplefilter("ignore")  # pydantic's of the official SDK's configuration
    asked = json.loads(sys.argv[1])
    if asked["operation"] in {"create", "get", "page"}:
        measured = asyncio.run(measure_calls(asked))
    else:
        measured = measure_codec(asked)
    print(json.dumps(measured))


if __name__ == "__main__":
    main()
