"""A sandbox, a client of it, a journal, and a run of the pipeline between them."""

from __future__ import annotations

import asyncio
import copy
from collections import Counter
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import attrs
from sandbox_helpers import EXAMPLES
from sandbox_requests import body_of

from candid_aio import AsyncCandidApiClient, structure
from candid_aio.resources.pre_encounter.patients.v_1 import MutablePatient
from candid_aio.sandbox import Sandbox
from candid_aio.submission import ClaimPipeline, Outcome
from candid_aio.submission.journal import read_journal
from candid_aio.submission.states import Record, State

CREATE = "encounters.v_4.create"
LOOK_UP = "encounters.v_4.get_all"


@attrs.define
class Scene:
    """`notices` are what the pipeline said, `pipeline` is that of the last run."""

    sandbox: Sandbox
    client: AsyncCandidApiClient
    path: Path
    notices: list[str] = attrs.field(factory=list)
    pipeline: ClaimPipeline | None = None

    async def run(self, claims: Any, **options: Any) -> list[Outcome]:
        options = {"on_notice": self.notices.append, **options}
        async with ClaimPipeline(self.client, self.path, **options) as self.pipeline:
            return [outcome async for outcome in self.pipeline.submit(claims)]

    @property
    def stopped(self) -> str | None:
        assert self.pipeline is not None
        return self.pipeline.stopped

    async def pre_encounter_patient(self) -> str:
        """The id of a patient on the pre-encounter host, for who is billed from there."""
        body = body_of(MutablePatient) | {"filing_order": {"coverages": []}}
        made = await self.client.pre_encounter.patients.v_1.create(request=structure(body, MutablePatient))
        return str(made.id)

    def arrived(self, operation: str = CREATE) -> int:
        return len(self.sandbox.log.requests(operation))

    async def until(self, arrived: int, operation: str = CREATE) -> None:
        """Returns when so many requests have arrived."""
        while self.arrived(operation) < arrived:  # noqa: ASYNC110  # the log has no event to wait for
            await asyncio.sleep(0.001)

    def records(self) -> dict[str, Record]:
        """What the journal has, by external id."""
        with read_journal(self.path) as reader:
            return {record.external_id: record for state in State for _, record in reader.records(state)}

    async def stored(self) -> Counter[str]:
        """How often the server has each external id, by its own list, without any fault from now on."""
        self.sandbox.faults.clear()
        found = [item.external_id async for item in self.client.encounters.v_4.iter_all(limit=100)]
        return Counter(str(one) for one in found)


@asynccontextmanager
async def scene(path: Path, **settings: Any) -> AsyncIterator[Scene]:
    async with (
        Sandbox(rate_limit=None) as sandbox,
        AsyncCandidApiClient(
            client_id=sandbox.client_id,
            client_secret=sandbox.client_secret,
            environment=sandbox.environment,
            **settings,
        ) as client,
    ):
        yield Scene(sandbox, client, path / "claims.candid-journal")


def claims(count: int) -> list[dict[str, Any]]:
    """Whole encounters of their own."""
    found = [copy.deepcopy(EXAMPLES[place % len(EXAMPLES)]) for place in range(count)]
    for place, claim in enumerate(found):
        claim["external_id"] = f"claim-{place:05}"
    return found


def kinds(outcomes: Iterable[Outcome]) -> dict[str, int]:
    return dict(Counter(type(outcome).__name__ for outcome in outcomes))
