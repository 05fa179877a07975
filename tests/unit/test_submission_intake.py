"""What is given out of an input, against a real journal: ids, conflicts, duplicates, and what is done."""

from __future__ import annotations

import asyncio
import json
import time
from collections import UserDict
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from candid_aio.resources.medication_dispense.v_1.types import MedicationDispenseCreate
from candid_aio.submission import BadLine, InputError, Line, Rejected, Skipped, dry_run, open_input
from candid_aio.submission.batches import MOST
from candid_aio.submission.intake import Intake, Taken
from candid_aio.submission.journal import SqliteJournal
from candid_aio.submission.states import State, Step
from candid_aio.submission.ways import way_of
from candid_aio.wire.codec import structure

CREATE = "encounters.v_4.create"


async def taken(journal: SqliteJournal, claims: Any, *, fields: tuple[str, ...] = ()) -> list[tuple[int, str]]:
    """Each line with what is to be done with it."""
    intake = Intake(way_of(CREATE), journal, external_id_from=fields)
    found = []
    try:
        async for one in intake.take(claims, while_=lambda: True):
            if isinstance(one, Taken):
                found.append((one.line, one.known.state.value))
            else:
                found.append((one.line, one.reason if isinstance(one, Skipped) else one.error))
    finally:
        await intake.end()
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
            await intake.end()
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


def test_a_mapping_an_object_and_a_line_of_one_content_are_one_claim(tmp_path: Path) -> None:
    """What is told apart is the content, not the way in which it came."""
    line = {
        "medication_dispense_external_id": "a", "patient_external_id": "b", "procedure_code": "J1885", "quantity": "1",
        "units": "UN", "date_of_service": "2026-01-02",
    }  # fmt: skip
    turned = dict(reversed(line.items()))
    claims = [line, structure(line, MedicationDispenseCreate), Line(3, turned), MappingProxyType(line), UserDict(line)]

    async def scenario() -> None:
        async with SqliteJournal(tmp_path / "j") as journal:
            intake = Intake(way_of("medication_dispense.v_1.create"), journal)
            first, *others = [one async for one in intake.take(claims, while_=lambda: True)]
            assert isinstance(first, Taken)
            assert json.loads(first.content) == line
            assert [(one.line, one.reason, one.first_line) for one in others if isinstance(one, Skipped)] == [
                (place, "duplicate_line", 1) for place in (2, 3, 4, 5)
            ]
            assert "J1885" not in repr([first, *others])

    asyncio.run(scenario())


def test_a_line_that_was_looked_into_goes_on_as_what_was_made_of_it(tmp_path: Path) -> None:
    def looked_into() -> Iterator[Line]:
        for line in open_input(path, way=way_of(CREATE)):
            assert isinstance(line, Line)
            line.record["external_id"] += "-2"
            yield line

    path = tmp_path / "claims.jsonl"
    path.write_text('{"external_id": "a"}\n', encoding="utf-8")

    async def scenario() -> None:
        async with SqliteJournal(tmp_path / "j") as journal:
            intake = Intake(way_of(CREATE), journal)
            (one,) = [one async for one in intake.take(looked_into(), while_=lambda: True)]
            assert isinstance(one, Taken)
            assert (one.external_id, json.loads(one.content)) == ("a-2", {"external_id": "a-2"})

    asyncio.run(scenario())


@pytest.mark.parametrize("fields", [(), ("mrn",)])
def test_a_line_that_is_nested_too_deep_for_this_thread_ends_no_run(fields: tuple[str, ...], tmp_path: Path) -> None:
    """Another thread could read it: its stack was not as deep."""
    found = []

    async def scenario() -> None:
        async with SqliteJournal(tmp_path / "j") as journal:
            for depth in (900, 950, 970, *range(980, 1000), 20_000):
                nested = b'{"external_id":"a","mrn":"1","a":' + b'{"a":' * depth + b"1" + b"}" * (depth + 1)
                lines = [Line.kept(1, nested, 0), Line(2, claim("b", mrn="2"))]
                first, (_, other) = await taken(journal, iter(lines), fields=fields)
                assert other in {"pending", "duplicate_line"}
                found.append(first[1])

    asyncio.run(scenario())
    assert {found[0], found[-1]} == {"pending", "no object"}


def test_a_number_of_thousands_of_digits_ends_no_run(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with SqliteJournal(tmp_path / "j") as journal:
            claims = [claim("a", n=10**5000), claim("b")]
            assert await taken(journal, claims) == [(1, "no object"), (2, "pending")]

    asyncio.run(scenario())


class Mrn:
    """No object of the contract's."""


def itself() -> dict[str, Any]:
    """A mapping that holds itself."""
    found = claim("a")
    found["note"] = found
    return found


@pytest.mark.parametrize(
    "wrong",
    [5, "text", None, [], [claim("a")], Mrn(), claim("a", mrn=Mrn()), UserDict(claim("a", mrn=Mrn())), itself()],
)
@pytest.mark.parametrize("fields", [(), ("mrn",)])
def test_what_is_no_plain_json_is_told_and_ends_nothing(wrong: Any, fields: tuple[str, ...], tmp_path: Path) -> None:
    async def scenario() -> None:
        async with SqliteJournal(tmp_path / "j") as journal:
            found = await taken(journal, [claim("b"), wrong, claim("c")], fields=fields)
            assert found == [(1, "pending"), (2, "no object"), (3, "pending")]

    asyncio.run(scenario())


def test_ids_are_derived_from_any_kind_of_mapping(tmp_path: Path) -> None:
    claims = [UserDict({"mrn": "1"}), {"mrn": "1"}, MappingProxyType({"mrn": {"a": UserDict({"b": "1"})}})]

    async def scenario() -> None:
        async with SqliteJournal(tmp_path / "j") as journal:
            assert await taken(journal, claims, fields=("mrn",)) == [
                (1, "pending"),
                (2, "duplicate_line"),
                (3, "no object"),
            ]

    asyncio.run(scenario())


async def coming(claims: list[dict[str, Any]]) -> AsyncIterator[dict[str, Any]]:
    for one in claims:
        await asyncio.sleep(0)
        yield one


class ReadAnew:
    """An async iterable that can be read twice."""

    def __init__(self, claims: list[dict[str, Any]]) -> None:
        self.claims = claims

    def __aiter__(self) -> AsyncIterator[dict[str, Any]]:
        return coming(self.claims)


def test_what_comes_async_is_read_as_often_as_it_can_be(tmp_path: Path) -> None:
    fillers = [claim(f"filler {number}") for number in range(MOST)]
    claims = [claim("a"), *fillers, claim("a", note=1)]

    async def scenario() -> None:
        async with SqliteJournal(tmp_path / "j") as journal:
            anew = await taken(journal, ReadAnew(claims))
            assert (anew[0], anew[-1]) == ((1, "conflicting_lines"), (MOST + 2, "conflicting_lines"))
            once = await taken(journal, coming(claims))
            assert (once[0], once[-1]) == ((1, "pending"), (MOST + 2, "conflicting_lines"))

    asyncio.run(scenario())


class Drained:
    """An iterable that looks as if it could be read twice, and gives less the second time."""

    def __init__(self, claims: list[dict[str, Any]], kept: int) -> None:
        self.claims = iter(claims)
        self.again = claims[:kept]

    def __iter__(self) -> Iterator[dict[str, Any]]:
        yield from self.claims
        self.claims = iter(self.again)


@pytest.mark.parametrize("kept", [0, 1, MOST])
def test_claims_that_do_not_come_again_are_an_error_and_not_left_out(kept: int, tmp_path: Path) -> None:
    claims = [claim(f"{number}") for number in range(MOST + 1)]

    async def scenario() -> None:
        async with SqliteJournal(tmp_path / "j") as journal:
            with pytest.raises(InputError, match="less when they were read a second time"):
                await taken(journal, Drained(claims, kept))
            # As many and more are well: a file that grows.
            assert len(await taken(journal, Drained(claims, MOST + 1))) == MOST + 1

    asyncio.run(scenario())


def test_it_leaves_no_task_and_no_open_iterator_behind(tmp_path: Path) -> None:
    """Wherever it ends: when it is told to, when nobody takes more, and when an iterable raises."""
    closed: list[str] = []

    async def endless(name: str, broken_at: int) -> AsyncIterator[dict[str, Any]]:
        try:
            for number in range(10_000):
                if number == broken_at:
                    raise OSError(5, "the disk")
                await asyncio.sleep(0)
                yield claim(f"{number}")
        finally:
            closed.append(name)

    async def scenario() -> None:
        async with SqliteJournal(tmp_path / "j") as journal:
            intake = Intake(way_of(CREATE), journal)
            asked = iter([True, False])
            assert [one async for one in intake.take(endless("told", -1), while_=lambda: next(asked))]
            await intake.end()
            assert asyncio.all_tasks() == {asyncio.current_task()}
            left = intake.take(endless("left", -1), while_=lambda: True)
            await anext(left)
            await left.aclose()
            await intake.end()
            assert asyncio.all_tasks() == {asyncio.current_task()}
            with pytest.raises(OSError, match="the disk"):
                await taken(journal, endless("broken", 3 * MOST))
            assert asyncio.all_tasks() == {asyncio.current_task()}
            assert closed == ["told", "left", "broken"]

    asyncio.run(scenario())


@pytest.mark.parametrize("most", [0, 1, 2, 3])
def test_told_to_stop_it_gives_out_whole_lists_and_no_more(most: int, tmp_path: Path) -> None:
    async def scenario() -> None:
        claims = [claim(f"{number}") for number in range(5 * MOST)]
        async with SqliteJournal(tmp_path / "j") as journal:
            intake = Intake(way_of(CREATE), journal)
            asked = iter([True] * most + [False])
            found = [one async for one in intake.take(iter(claims), while_=lambda: next(asked))]
            assert len(found) == most * MOST
            await intake.end()
            # What was given out and never sent is given out by the next run.
            assert await taken(journal, claims) == [(place, "pending") for place in range(1, 5 * MOST + 1)]

    asyncio.run(scenario())


def test_the_state_in_the_journal_says_what_is_to_be_done(tmp_path: Path) -> None:
    states = list(State)

    async def scenario() -> None:
        async with SqliteJournal(tmp_path / "j") as journal:
            claims = [claim(state.value) for state in states]
            intake = Intake(way_of(CREATE), journal)
            given = [one async for one in intake.take(claims, while_=lambda: True) if isinstance(one, Taken)]
            steps = [
                Step(
                    external_id=one.external_id,
                    state=state,
                    at=time.time(),
                    attempts=place,
                    sends=place,
                    digest=one.digest,
                    error="e",
                    paths=("a",),
                )
                for place, (one, state) in enumerate(zip(given, states, strict=True))
            ]
            await asyncio.gather(*(journal.write(CREATE, step) for step in steps))
            await intake.end()
            found = [one async for one in intake.take(claims, while_=lambda: True)]
            open_ones = [State.PENDING, State.SENDING, State.UNKNOWN]
            for place, (one, state) in enumerate(zip(found, states, strict=True)):
                if state in open_ones:
                    assert isinstance(one, Taken)
                    known = one.known
                    assert (known.state, known.attempts, known.sends) == (state, place, place)
                    assert (known.error, known.paths, known.digest) == ("e", ("a",), steps[place].digest)
                else:
                    assert isinstance(one, Skipped)
                    assert (one.reason, one.state, one.first_line) == ("done", state, place + 1)

    asyncio.run(scenario())


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
