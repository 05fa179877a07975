"""Submits the claims of a file and tells each outcome, until it is done, stopped or killed.

Arguments: the input, the journal, the two URLs, and as JSON what the pipeline and the client are given besides, and
how large a file may become (bytes). The credentials are in the environment.
"""

from __future__ import annotations

import asyncio
import json
import resource
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from candid_aio import AsyncCandidApiClient, CandidApiClientEnvironment, RateLimit
from candid_aio.errors import CandidError
from candid_aio.submission import ClaimPipeline, Line


class Claims:
    """The lines of the file, anew each time."""

    def __init__(self, path: str) -> None:
        self.path = Path(path)

    def __iter__(self) -> Iterator[Line]:
        with self.path.open(encoding="utf-8") as file:
            for number, text in enumerate(file, start=1):
                yield Line(number, json.loads(text))


async def main(path: str, journal: str, candid_api: str, pre_encounter: str, options: dict[str, Any]) -> None:
    rate, largest = options.pop("rate", None), options.pop("largest_file", None)
    client = AsyncCandidApiClient.from_env(
        environment=CandidApiClientEnvironment(candid_api=candid_api, pre_encounter=pre_encounter),
        rate_limit=None if rate is None else RateLimit(requests=rate, seconds=10),
        timeout=options.pop("timeout", 60),
    )
    async with client, ClaimPipeline(client, journal, **options) as pipeline:
        if largest is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))
        print("open", flush=True)
        async for outcome in pipeline.submit(Claims(path)):
            print(type(outcome).__name__, outcome.external_id, getattr(outcome, "state", "-"), flush=True)
        print("end", pipeline.stopped, flush=True)


try:
    path, journal, candid_api, pre_encounter, options = sys.argv[1:]
    asyncio.run(main(path, journal, candid_api, pre_encounter, json.loads(options)))
except CandidError as error:
    print("failed", type(error).__name__, error, flush=True)
    sys.exit(3)
