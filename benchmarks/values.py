"""Bytes to values and back, as the call path does it, without HTTP; and the memory that values keep."""

from __future__ import annotations

import gc
import importlib
import json
import resource
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks import bodies
from benchmarks.clients import official_request, our_request

__all__ = ["kept", "work"]


def work(client: str, operation: str) -> Callable[[], object]:
    """What is done once in one measurement of `operation`."""
    raw = json.dumps(bodies.page() if "page" in operation else bodies.encounter()).encode()
    return _ours(operation, raw) if client == "ours" else _official(operation, raw)


def _ours(operation: str, raw: bytes) -> Callable[[], object]:
    from candid_aio.resources.encounters.v_4 import Encounter, EncounterCreate, EncounterPage
    from candid_aio.wire.codec import Reader, encode

    if operation == "encode":
        request = our_request()
        return lambda: encode(request, EncounterCreate, at="request")
    reader = Reader()
    expected: Any = EncounterPage if "page" in operation else Encounter
    return lambda: reader.read(raw, expected).value


def _official(operation: str, raw: bytes) -> Callable[[], object]:
    types: Any = importlib.import_module("candid.resources.encounters.resources.v_4")
    if operation == "encode":
        encoder = importlib.import_module("candid.core.jsonable_encoder").jsonable_encoder
        request = official_request()
        return lambda: json.dumps(encoder(request)).encode()
    parse = importlib.import_module("candid.core.pydantic_utilities").parse_obj_as
    expected = types.EncounterPage if "page" in operation else types.Encounter
    return lambda: parse(type_=expected, object_=json.loads(raw))


def kept(client: str, pages: int) -> float:
    """Bytes by which one page that is kept makes the process larger, as the system counts it (Linux)."""
    read = work(client, "page")
    # The first ones fill what the allocator keeps for itself.
    held = [read(), read()]
    gc.collect()
    before = _resident()
    held += [read() for _ in range(pages)]
    gc.collect()
    return (_resident() - before) / (len(held) - 2)


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize()
