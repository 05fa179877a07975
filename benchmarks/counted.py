"""The work whose instructions are counted, run under `valgrind --tool=callgrind` by `instructions.py`.

`os.getppid` is the mark between the parts: callgrind writes down what it has counted whenever the C library's function
of that name is entered, and nothing else here calls it. No I/O, no event loop.
"""

from __future__ import annotations

import gc
import json
import os
from collections.abc import Callable
from typing import Any

from benchmarks import bodies
from benchmarks.clients import ENCOUNTER_ID, our_request

__all__ = ["PARTS", "REPEATS", "main"]

REPEATS = 20
"""How often each part runs between its marks."""

PARTS = ("loop", "build a create", "build a get", "build a page's query", "decode an Encounter", "decode a page of 20")
"""In the order in which they run. The first is the fixed loop to which the others are compared."""


def loop() -> int:
    """The yardstick: plain Python that touches nothing of ours. To change it is to change every count."""
    total = 0
    seen: dict[str, int] = {}
    for number in range(1000):
        name = f"claim {number % 50}"
        seen[name] = seen.get(name, 0) + number
        total += len(name)
    return total + sum(seen.values())


def works() -> list[Callable[[], object]]:
    """One callable for each of `PARTS`."""
    from candid_aio.resources.encounters.v_4.operations import CREATE, GET, GET_ALL
    from candid_aio.wire.codec import Reader
    from candid_aio.wire.request import build
    from candid_aio.wire.response import WireResponse, read

    request = our_request()
    reader = Reader()
    headers: Any = {"content-type": "application/json"}
    page = bodies.page()
    page["items"] = page["items"][:20]
    one = WireResponse(200, headers, json.dumps(bodies.encounter()).encode())
    many = WireResponse(200, headers, json.dumps(page).encode())
    return [
        loop,
        lambda: build(CREATE, {"request": request}),
        lambda: build(GET, {"encounter_id": ENCOUNTER_ID}),
        lambda: build(GET_ALL, {"limit": 100, "claim_status": None, "page_token": "page-2"}),
        lambda: read(GET, one, reader),
        lambda: read(GET_ALL, many, reader),
    ]


def main() -> None:
    parts = works()
    for work in parts:
        # First use imports and compiles.
        work()
        work()
    # A collection costs what the whole process holds, and would come in one part or another.
    gc.collect()
    gc.disable()
    os.getppid()
    for work in parts:
        for _ in range(REPEATS):
            work()
        os.getppid()


if __name__ == "__main__":
    main()
