"""Writes steps to a journal and tells each one that is promised, until it is killed or the journal fails.

Arguments: the journal, and how large a file may become (bytes, 0 for any size).
"""

from __future__ import annotations

import asyncio
import resource
import sys
import time

from candid_aio.submission.journal import JournalError, SqliteJournal
from candid_aio.submission.states import Entry, State, Step

OPERATION = "encounters.v_4.create"


async def claim(journal: SqliteJournal, external_id: str, line: int) -> None:
    (standing,) = await journal.take(OPERATION, [Entry(external_id, b"c" * 16, line)])
    if standing.verdict != "send":
        return
    for state in (State.SENDING, State.SUBMITTED):
        step = Step(
            external_id=external_id,
            state=state,
            at=time.time(),
            attempts=0,
            sends=1,
            digest=b"c" * 16,
            request=state is State.SENDING,
        )
        await journal.write(OPERATION, step)
        print(external_id, state, flush=True)


async def work(journal: SqliteJournal, worker: int) -> None:
    for number in range(1_000_000):
        await claim(journal, f"visit-{worker}-{number}", worker * 1_000_000 + number)


async def main(path: str, limit: int) -> None:
    async with SqliteJournal(path) as journal:
        if limit:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        print("open", len(journal.recent_requests()), flush=True)
        outcomes = await asyncio.gather(*(work(journal, worker) for worker in range(20)), return_exceptions=True)
        told = {str(outcome) for outcome in outcomes if isinstance(outcome, JournalError)}
        print("failed", *told, len(outcomes), flush=True)


asyncio.run(main(sys.argv[1], int(sys.argv[2])))
