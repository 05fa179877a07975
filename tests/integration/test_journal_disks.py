"""The journal on disks that are full, read-only or cut short: it stops with an error, and holds what it promised."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from journal_helpers import CONTENT, OPERATION, entry, filled, mounted, read_only, remounted, step

from candid_aio.submission.journal import JournalError, NotAJournalError, SqliteJournal, read_journal, schema
from candid_aio.submission.states import State

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    with mounted(tmp_path / "disk", "-t", "tmpfs", "-o", "size=640k", "tmpfs") as place:
        yield place


def sent(path: Path) -> set[str]:
    with read_journal(path) as reader:
        return {record.external_id for _, record in reader.records(State.SENDING)}


async def written(path: Path, count: int) -> None:
    async with SqliteJournal(path) as journal:
        await journal.take(OPERATION, [entry(f"id {number}", number) for number in range(count)])
        writes = (journal.write(OPERATION, step(f"id {number}", digest=CONTENT)) for number in range(count))
        await asyncio.gather(*writes)


def files_of_a_killed_run(path: Path, to: Path) -> None:
    for end in ("", "-wal", "-shm"):
        shutil.copyfile(f"{path}{end}", f"{to}{end}")


@pytest.mark.parametrize(("size", "together"), [("640k", 20), ("20m", 1000)], ids=["in the WAL", "in a checkpoint"])
async def test_a_full_disk_stops_the_writing_and_loses_nothing_promised(
    small_disk: Path, size: str, together: int
) -> None:
    remounted(small_disk, f"size={size}")
    path = small_disk / "journal"
    journal = await SqliteJournal.open(path)
    promised: set[str] = set()

    async def write(external_id: str) -> None:
        await journal.write(OPERATION, step(external_id, digest=CONTENT))
        promised.add(external_id)

    failures: list[BaseException] = []
    for first in range(0, 1_000_000, together):
        writes = (write(f"id {number}".ljust(400)) for number in range(first, first + together))
        failures = [one for one in await asyncio.gather(*writes, return_exceptions=True) if one is not None]
        if failures:
            break
    assert {str(one) for one in failures} == {"the journal cannot be written (SQLITE_FULL)"}
    assert all(one.__context__ is None for one in failures)
    remounted(small_disk, "size=80m")
    # There is room again, but what failed stays failed: the engine stops, and begins from what is on disk.
    for call in (journal.write(OPERATION, step("later")), journal.take(OPERATION, [entry("later")])):
        with pytest.raises(JournalError, match="SQLITE_FULL"):
            await call
    await journal.close()
    assert len(promised) > 100
    assert promised == sent(path)
    async with SqliteJournal(path) as again:
        (standing,) = await again.take(OPERATION, [entry("id 0".ljust(400))])
        assert standing.verdict == "look_up"


async def test_a_journal_that_has_no_room_to_begin_is_not_begun(small_disk: Path) -> None:
    other = filled(small_disk)
    with pytest.raises(JournalError, match="the journal cannot be opened"):
        await SqliteJournal.open(small_disk / "journal")
    os.unlink(other)
    async with SqliteJournal(small_disk / "journal") as journal:
        await journal.write(OPERATION, step("a"))


async def test_on_a_disk_with_little_room_a_new_journal_is_whole_or_not_there(small_disk: Path) -> None:
    path = small_disk / "journal"
    found = set()
    for size in range(4, 100, 4):
        remounted(small_disk, f"size={size}k")
        opened = await can_be_opened(path)
        found.add((opened, path.exists()))
        remounted(small_disk, "size=640k")
        async with SqliteJournal(path) as journal:
            await journal.write(OPERATION, step("a", digest=CONTENT))
        assert sent(path) == {"a"}
        for name in os.listdir(small_disk):
            os.unlink(small_disk / name)
    assert found == {(False, False), (False, True), (True, True)}


async def can_be_opened(path: Path) -> bool:
    with contextlib.suppress(JournalError):
        async with SqliteJournal(path):
            return True
    return False


def test_without_a_wal_none_is_made() -> None:
    database = sqlite3.connect(":memory:", isolation_level=None)
    with pytest.raises(JournalError, match="SQLite has no WAL for it"):
        schema.create(database)
    database.close()


async def test_on_a_read_only_disk_it_is_read_and_not_written(tmp_path: Path) -> None:
    place = tmp_path / "writable"
    place.mkdir()
    path = place / "journal"
    await written(path, 50)
    with mounted(tmp_path / "seen", "--bind", str(place)) as seen:
        remounted(seen, "ro,bind")
        with pytest.raises(JournalError, match=r"the journal cannot be opened \(EROFS\)"):
            await SqliteJournal.open(seen / "journal")
        assert len(sent(seen / "journal")) == 50
        async with SqliteJournal(path) as journal:
            await journal.write(OPERATION, step("another", digest=CONTENT))
            assert len(sent(seen / "journal")) == 51
            files_of_a_killed_run(path, place / "killed")
        assert len(sent(seen / "killed")) == 51


async def test_where_no_file_can_be_made_it_is_read_but_never_without_its_wal(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    path, killed = folder / "journal", folder / "killed"
    await written(path, 50)
    async with SqliteJournal(path) as journal:
        await journal.write(OPERATION, step("another", digest=CONTENT))
        files_of_a_killed_run(path, killed)
    os.unlink(f"{killed}-shm")
    os.unlink(f"{path}-lock")
    with read_only(folder):
        assert len(sent(path)) == 51
        with pytest.raises(JournalError, match="the journal cannot be opened"):
            await SqliteJournal.open(path)
        # SQLite would have to make the -shm file.
        with pytest.raises(JournalError, match="copy it with its -wal file to where it can be written"):
            sent(killed)
    assert len(sent(killed)) == 51


async def test_a_journal_that_was_cut_short_is_never_taken_for_whole(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    await written(path, 500)
    size = os.stat(path).st_size
    for kept in (size - 1, size - 4096, size // 2, 5000, 4096, 100, 1):
        cut = tmp_path / f"cut at {kept}"
        shutil.copyfile(path, cut)
        os.truncate(cut, kept)
        with pytest.raises(NotAJournalError, match=r"damaged|not a journal"):
            async with SqliteJournal(cut) as journal:
                await journal.take(OPERATION, [entry(f"id {number}", number) for number in range(500)])
        if kept < size - 1:
            with pytest.raises(NotAJournalError), read_journal(cut) as reader:
                reader.overview()


async def test_a_journal_that_is_damaged_inside_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    await written(path, 500)
    overwrite(path, b"\xff" * 4096 * 8, at=4096 * 8)
    with pytest.raises(NotAJournalError, match="SQLITE_CORRUPT"):
        await SqliteJournal.open(path)
    with read_journal(path) as reader, pytest.raises(NotAJournalError, match="SQLITE_CORRUPT"):
        list(reader.records(State.SENDING))


def overwrite(path: Path, content: bytes, *, at: int) -> None:
    with open(path, "r+b") as file:
        file.seek(at)
        file.write(content)


async def test_the_wal_of_a_killed_run_belongs_to_the_journal(tmp_path: Path) -> None:
    path, killed = tmp_path / "journal", tmp_path / "killed"
    async with SqliteJournal(path) as journal:
        await journal.write(OPERATION, step("a", digest=CONTENT))
        files_of_a_killed_run(path, killed)
    assert sent(killed) == {"a"}
    async with SqliteJournal(killed) as again:
        assert [one.verdict for one in await again.take(OPERATION, [entry("a")])] == ["look_up"]
