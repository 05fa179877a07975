"""`python -m benchmarks.sandbox [--quick]`: what the sandbox itself costs: creates a second, and pages of long lists.

A create is measured in the server's own CPU, for that is what bounds it: a sandbox is one process on one core. Pages
are measured from the outside, at 1,000 and at 100,000 encounters; what they cost must not grow with the list.
"""

from __future__ import annotations

import argparse
import asyncio
import copy
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs

from candid_aio import AsyncCandidApiClient, CandidApiClientEnvironment, structure
from candid_aio.resources.claims.types import ClaimStatus
from candid_aio.resources.encounters.v_4.types import EncounterCreate, EncounterSortOptions
from candid_aio.sandbox.areas.encounters import ENCOUNTER, made_from
from candid_aio.sandbox.opening import close_world, new_world, open_world

EXAMPLES = Path(__file__).parents[1] / "examples" / "encounters.jsonl"

LISTS: dict[str, dict[str, Any]] = {
    "newest first": {},
    "oldest first": {"sort": EncounterSortOptions.CREATED_AT_ASC},
    "by date of service": {"sort": EncounterSortOptions.DATE_OF_SERVICE_DESC},
    "one status": {"claim_status": ClaimStatus.NOT_BILLABLE},
    "one patient": {"patient_external_id": "patient 7"},
    "one external id": {"external_id": "encounter 500"},
}


@attrs.frozen
class Served:
    """A sandbox in a process of its own."""

    pid: int
    settings: dict[str, Any]

    def cpu(self) -> float:
        """Seconds of CPU that its process has used."""
        fields = Path(f"/proc/{self.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def served(data: Path | None) -> Iterator[Served]:
    command = [sys.executable, "-m", "candid_aio.sandbox", "--no-rate-limit", *(["--data", str(data)] if data else [])]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            told = "".join(iter(process.stdout.readline, "Ctrl-C stops it.\n"))
            found = dict(
                re.findall(r"(candid_api|pre_encounter|CANDID_CLIENT_ID|CANDID_CLIENT_SECRET)[ =]+(\S+)", told)
            )
            yield Served(
                process.pid,
                {
                    "client_id": found["CANDID_CLIENT_ID"],
                    "client_secret": found["CANDID_CLIENT_SECRET"],
                    "environment": CandidApiClientEnvironment(
                        candid_api=found["candid_api"], pre_encounter=found["pre_encounter"]
                    ),
                },
            )
        finally:
            process.terminate()


def examples() -> list[dict[str, Any]]:
    return [json.loads(line) for line in EXAMPLES.read_text(encoding="utf-8").splitlines()]


async def creates(count: int, data: Path | None) -> tuple[float, float]:
    """Creates a second of the server's CPU, and of the clock with the client on the same machine."""
    known = examples()

    async def create(client: AsyncCandidApiClient, first: int, many: int) -> None:
        numbers = iter(range(first, first + many))

        async def one_after_the_other() -> None:
            for number in numbers:
                body = known[number % len(known)] | {"external_id": f"encounter {number}"}
                await client.encounters.v_4.create(request=structure(body, EncounterCreate))

        await asyncio.gather(*(one_after_the_other() for _ in range(16)))

    with served(data) as sandbox:
        async with AsyncCandidApiClient(**sandbox.settings) as client:
            await create(client, 0, 50)
            before, started = sandbox.cpu(), time.perf_counter()
            await create(client, 50, count)
            return count / (sandbox.cpu() - before), count / (time.perf_counter() - started)


def fill(path: Path, count: int) -> None:
    """Puts encounters into a file without HTTP and without anybody watching: they are not billable, nothing moves."""
    world = new_world(data=path, seed="", start=None, token_seconds=60)
    open_world(world, seed_data=False)
    body = min(examples(), key=lambda one: len(json.dumps(one))) | {"billable_status": "NOT_BILLABLE"}
    made = made_from(body, world)
    world.store._watchers.clear()
    with world.store.transaction():
        for number in range(count):
            one = copy.deepcopy(made)
            one["encounter_id"] = world.made_up_id(f"encounter {number}")
            one["external_id"] = f"encounter {number}"
            one["date_of_service"] = f"2026-{number % 12 + 1:02}-{number % 28 + 1:02}"
            one["patient"]["external_id"] = f"patient {number // 10}"
            world.store.add(ENCOUNTER, one["encounter_id"], one)
    close_world(world)


async def pages(count: int, repeat: int) -> dict[str, float]:
    """Milliseconds for a page of 20, the median of some, by what is asked for; the last is a page in the middle."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "data"
        fill(path, count)
        found: dict[str, float] = {}
        with served(path) as sandbox:
            async with AsyncCandidApiClient(**sandbox.settings) as client:
                for what, query in LISTS.items():
                    found[what] = await median_of(client, query, repeat)
                page = await client.encounters.v_4.get_all(sort=EncounterSortOptions.DATE_OF_SERVICE_DESC, limit=20)
                for _ in range(20):
                    assert page.next_page_token is not None
                    page = await client.encounters.v_4.get_all(
                        sort=EncounterSortOptions.DATE_OF_SERVICE_DESC, limit=20, page_token=page.next_page_token
                    )
                query = {"sort": EncounterSortOptions.DATE_OF_SERVICE_DESC, "page_token": page.next_page_token}
                found["the 21st page"] = await median_of(client, query, repeat)
        return found


async def median_of(client: AsyncCandidApiClient, query: dict[str, Any], repeat: int) -> float:
    times = []
    for _ in range(repeat):
        started = time.perf_counter()
        page = await client.encounters.v_4.get_all(limit=20, **query)
        times.append(1000 * (time.perf_counter() - started))
        assert page.items
    return statistics.median(times)


async def main(*, quick: bool) -> None:
    count = 500 if quick else 3000
    with tempfile.TemporaryDirectory() as folder:
        for where, data in (("in memory", None), ("on disk", Path(folder) / "data")):
            by_cpu, by_clock = await creates(count, data)
            print(
                f"creates {where}: {by_cpu:,.0f} a second of CPU, {by_clock:,.0f} a second with this client beside it"
            )
    sizes = (1_000, 10_000) if quick else (1_000, 100_000)
    found = [await pages(size, 15 if quick else 51) for size in sizes]
    print(f"{'a page of 20':20}" + "".join(f"{f'of {size:,}':>16}" for size in sizes))
    for what in found[0]:
        print(f"{what:20}" + "".join(f"{one[what]:13.1f} ms" for one in found))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sandbox")
    parser.add_argument("--quick", action="store_true", help="rough, in under a minute")
    asyncio.run(main(quick=parser.parse_args().quick))
