"""What is given out of an input, against a real journal: ids, conflicts, duplicates, and what is done."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from candid_aio.submission import BadLine, Line, Rejected, Skipped, dry_run
from candid_aio.submission.batches import MOST
from candid_aio.submission.intake import Intake, Taken
from candid_aio.submission.journal import SqliteJournal
from candid_aio.submission.states import State, Step
from candid_aio.submission.ways import way_of

CREATE = "encounters.v_4.create"


async def taken(journal: SqliteJournal, claims: Any, *, fields: tuple[str, ...] = ()) -> list[tuple[int, str]]:
    """Each line with what is to be done with it."""
    intake = Intake(way_of(CREATE), journal, external_id_from=fields)
    found = []
    async for one in intake.take(claims, while_=lambda: True):
        if isinstance(one, Taken):
            found.append((one.line, one.known.state.value))
        else:
            found.append((one.line, one.reason if isinstance(one, Skipped) else one.error))
    return found


def claim(external_id: Any, **fields: Any) -> dict[str, Any]:
    return {"external_id": external_id, **fields}


def test_of_what_can_be_read_twice_no_conflicting_line_is_given_out(tmp_path: Path) -> None:
    claims = [claim("a"), claim("b"), claim("a", note=1), claim("b")]

    async def scenario() -> None:
        async with SqliteJournal(tmp_path / "j") as journal:
            assert await taken(journal, claims) == [
                (1, "conflicting_lines"),
                (2, "pending"),
                (3, "conflicting_lines"),
                (4, "duplicate_line"),
            ]
            # Read once, what is a batch ahead cannot be known.
            fillers = [claim(f"filler {number}") for number in range(MOST)]
            found = await taken(journal, iter([claims[0], *fillers, claims[2]]))
            assert (found[0], found[-1]) == ((1, "pending"), (MOST + 2, "conflicting_lines"))

    asyncio.run(scenario())


def test_lines_keep_their_numbers_and_all_else_is_counted(tmp_path: Path) -> None:
    claims = [BadLine(7, "not JSON"), Line(9, claim("a")), claim("b"), claim(""), claim(5), claim("\ud800"), 5]

    async def scenario() -> None:
        async with SqliteJournal(tmp_path / "j") as journal:
            assert await taken(journal, claims) == [
                (7, "not JSON"),
                (9, "pending"),
                (3, "pending"),
                (4, "no external id"),
                (5, "no external id"),
                (6, "no external id"),
                (7, "no object"),
            ]

    asyncio.run(scenario())


def test_a_missing_id_is_derived_and_a_given_one_is_kept(tmp_path: Path) -> None:
    claims = [claim(None, mrn="1"), {"mrn": "1"}, claim("own", mrn="1"), {"mrn": ""}]

    async def scenario() -> None:
        async with SqliteJournal(tmp_path / "j") as journal:
            assert await taken(journal, claims, fields=("mrn",)) == [
                (1, "pending"),
                (2, "duplicate_line"),
                (3, "pending"),
                (4, "no external id"),
            ]

    asyncio.run(scenario())


def test_what_is_done_is_not_given_out_again(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with SqliteJournal(tmp_path / "j") as journal:
            intake = Intake(way_of(CREATE), journal)
            (one,) = [one async for one in intake.take([claim("a")], while_=lambda: True)]
            assert isinstance(one, Taken)
            done = Step(
                external_id="a",
                state=State.SUBMITTED,
                at=time.time(),
                attempts=0,
                sends=1,
                digest=one.digest,
                made_id="1",
            )
            await journal.write(CREATE, done)
            assert await taken(journal, [claim("a")]) == [(1, "done")]
            assert await taken(journal, [claim("a", note=1)]) == [(1, "changed")]

    asyncio.run(scenario())


def test_it_ends_when_it_is_told_to(tmp_path: Path) -> None:
    async def scenario(claims: Any, most: int) -> int:
        asked = 0

        def go_on() -> bool:
            nonlocal asked
            asked += 1
            return asked <= most

        async with SqliteJournal(tmp_path / "j") as journal:
            intake = Intake(way_of(CREATE), journal)
            return len([one async for one in intake.take(claims, while_=go_on)])

    claims = [claim(f"{number}") for number in range(640)]
    assert asyncio.run(scenario(claims, 3)) == 0
    assert 0 < asyncio.run(scenario(claims, 12)) < 640
    assert asyncio.run(scenario(iter(claims), 0)) == 0


def test_a_dry_run_reads_charges_and_names_what_a_body_lacks() -> None:
    def given() -> Iterator[dict[str, Any]]:
        yield {"charge_external_id": "a", "data": {}, "patient_external_id": "b", "status": "planned"}
        yield {"charge_external_id": "b", "data": {}, "patient_external_id": "b", "status": "Zaphodina"}
        yield {"charge_external_id": "c"}

    async def scenario() -> list[Any]:
        return [one async for one in dry_run(given(), operation="charge_capture.v_1.create")]

    good, unlisted, lacking = asyncio.run(scenario())
    assert (good.line, good.charge_cents) == (1, 0)
    assert isinstance(unlisted, Rejected)
    assert [problem.path for problem in unlisted.problems] == ["status"]
    assert [problem.path for problem in lacking.problems] == ["data", "patient_external_id", "status"]
