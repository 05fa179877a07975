"""The journal in real files: who may write, what is in them, loops and forks."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import anyio
import pytest
from journal_helpers import CONTENT, OPERATION, entry, step

from candid_aio.submission.digest import canonical, content_digest
from candid_aio.submission.journal import (
    Journal,
    JournalError,
    JournalLockedError,
    JournalTooNewError,
    NotAJournalError,
    SqliteJournal,
    put_back,
    read_journal,
)
from candid_aio.submission.states import State

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "claims.jsonl.candid-journal"


def files(path: Path) -> list[Path]:
    return sorted(path.parent.glob(f"{path.name}*"))


def content(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def states(path: Path) -> dict[str, State]:
    with read_journal(path) as reader:
        return {record.external_id: state for state in State for _, record in reader.records(state)}


async def test_what_was_written_is_there_after_it_is_opened_again(path: Path) -> None:
    journal: Journal = await SqliteJournal.open(path)
    (standing,) = await journal.take(OPERATION, [entry("a")])
    assert standing.verdict == "send"
    await journal.write(OPERATION, step("a", digest=CONTENT, request=True))
    await journal.write(OPERATION, step("a", State.SUBMITTED, made_id="made"))
    await journal.close()
    async with SqliteJournal(path) as again:
        (standing, changed) = await again.take(OPERATION, [entry("a"), entry("new", 2)])
        assert (standing.verdict, standing.record.made_id) == ("done", "made")
        assert changed.verdict == "send"
        assert len(again.recent_requests()) == 1
        assert again.salt == journal.salt
        (standing,) = await again.take("charge_capture.v_1.create", [entry("a")])
        assert standing.verdict == "send"


@pytest.mark.parametrize("mask", [0o000, 0o077, 0o277])
async def test_all_files_are_for_their_owner_alone(path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        async with SqliteJournal(path) as journal:
            await journal.take(OPERATION, [entry("a")])
            with read_journal(path) as reader:
                reader.overview()
            found = {file.name.removeprefix(path.name): file.stat().st_mode & 0o777 for file in files(path)}
    finally:
        os.umask(before)
    assert found == {"": 0o600, "-lock": 0o600, "-shm": 0o600, "-wal": 0o600}


async def test_files_that_others_could_read_are_closed_to_them(path: Path) -> None:
    async with SqliteJournal(path):
        pass
    os.chmod(path, 0o644)
    async with SqliteJournal(path):
        assert {file.stat().st_mode & 0o777 for file in files(path)} == {0o600}


async def test_only_one_writes_and_others_read(path: Path) -> None:
    async with SqliteJournal(path) as journal:
        await journal.take(OPERATION, [entry("a")])
        link = path.with_name("link")
        link.symlink_to(path)
        for name in (path, link):
            with pytest.raises(JournalLockedError, match="in use"):
                await SqliteJournal.open(name)
        with pytest.raises(JournalLockedError):
            await put_back(path, rejected=True, stuck=True)
        await journal.write(OPERATION, step("a"))
        assert states(path) == {"a": State.SENDING}
    assert not path.with_name("link-lock").exists()
    async with SqliteJournal(link):
        pass


async def test_an_operation_has_one_input_at_a_time(path: Path) -> None:
    async with SqliteJournal(path) as journal:
        await journal.begin(OPERATION)
        await journal.take(OPERATION, [entry("a")])
        await journal.write(OPERATION, step("a"))
        with pytest.raises(
            JournalError, match=f"^an input of {OPERATION} is being submitted from this journal already$"
        ):
            await journal.begin(OPERATION)
        # What is being sent was not given to anybody else.
        (standing,) = await journal.take(OPERATION, [entry("a")])
        assert standing.verdict == "duplicate_line"
        await journal.begin("charge_capture.v_1.create")
        for _ in range(2):
            await journal.end(OPERATION)
        await journal.begin(OPERATION)
        (standing,) = await journal.take(OPERATION, [entry("a")])
        assert standing.verdict == "look_up"


async def test_of_many_who_begin_at_once_one_does(path: Path) -> None:
    async with SqliteJournal(path) as journal:
        begun = await asyncio.gather(*(journal.begin(OPERATION) for _ in range(8)), return_exceptions=True)
        assert [type(one) for one in begun].count(JournalError) == 7


async def test_an_input_that_did_not_begin_is_in_nobodys_way(path: Path) -> None:
    journal = SqliteJournal(path)
    with pytest.raises(JournalError, match="the journal is not open"):
        await journal.begin(OPERATION)
    async with journal:
        beginning = asyncio.create_task(journal.begin(OPERATION))
        await asyncio.sleep(0)
        beginning.cancel()
        with pytest.raises(asyncio.CancelledError):
            await beginning
        await journal.begin(OPERATION)
    await journal.end(OPERATION)


async def test_closing_ends_the_inputs(path: Path) -> None:
    journal = await SqliteJournal.open(path)
    await journal.begin(OPERATION)
    await journal.close()
    with pytest.raises(JournalError, match="the journal is closed"):
        await journal.begin(OPERATION)
    async with journal:
        await journal.begin(OPERATION)


async def test_no_file_holds_anything_of_a_claim(path: Path) -> None:
    """Marks in all that the journal is given of a claim but its id, and in what fails on its way."""
    body = {"patient": {"first_name": "Zaphodina", "date_of_birth": "1901-02-03"}}
    async with SqliteJournal(path) as journal:
        digest = content_digest(canonical(body), salt=journal.salt)
        await journal.announce(OPERATION, [entry("id-1", digest=digest)])
        await journal.take(OPERATION, [entry("id-1", digest=digest)])
        await journal.write(OPERATION, step("id-1", digest=digest))
        rejected = step("id-1", State.REJECTED, error="HttpRequestValidationsError", paths=("patient.first_name",))
        await journal.write(OPERATION, rejected)
        during = {file.name: file.read_bytes() for file in files(path) if not file.name.endswith("-lock")}
    after = {f"{file.name} after": file.read_bytes() for file in files(path)}
    content = b"".join((during | after).values())
    assert len(during) == 3
    for kept in (b"id-1", digest, b"HttpRequestValidationsError", b"patient.first_name"):
        assert kept in content
    for mark in (b"Zaphodina", b"1901-02-03", b"date_of_birth"):
        assert mark not in content


async def test_errors_do_not_show_what_they_are_about(path: Path) -> None:
    async with SqliteJournal(path) as journal:
        with pytest.raises(ValueError, match="an external id is no Unicode text") as caught:
            await journal.take(OPERATION, [entry("ok"), entry("Zaphodina \ud800")])
        assert caught.value.__context__ is None
        with pytest.raises(JournalError) as failed:
            await journal.write(OPERATION, step("Zaphodina \ud800"))
        assert str(failed.value) == "the journal cannot be written (UnicodeEncodeError)"
        assert failed.value.__context__ is None
        with pytest.raises(JournalError, match="UnicodeEncodeError"):
            await journal.take(OPERATION, [])


def foreign(path: Path) -> Iterator[str]:
    path.write_bytes(b"external_id,first_name\n" * 100)
    yield "no database"
    path.unlink()
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE claims(x)")
    database.close()
    yield "another database"
    path.write_bytes(b"")
    yield "an empty file"
    path.unlink()
    path.with_name(f"{path.name}-wal").write_bytes(b"x")
    yield "a WAL that was left alone"


async def test_what_is_no_journal_is_refused_and_left_as_it_is(path: Path) -> None:
    for what in foreign(path):
        before = content(path)
        with pytest.raises(NotAJournalError):
            await SqliteJournal.open(path)
        with pytest.raises(JournalError):
            read_journal(path)
        assert content(path) == before, what
        assert not os.access(f"{path}-lock", os.F_OK) or before is None


async def test_a_newer_journal_is_refused_by_its_version(path: Path) -> None:
    async with SqliteJournal(path):
        pass
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 7")
    database.close()
    with pytest.raises(JournalTooNewError, match="version 7, made by a newer candid_aio; this one reads up to 1"):
        await SqliteJournal.open(path)
    with pytest.raises(JournalTooNewError):
        read_journal(path)


async def test_a_folder_that_is_not_there_is_told_by_name(tmp_path: Path) -> None:
    nowhere = tmp_path / "none" / "journal"
    with pytest.raises(JournalError, match=r"the journal cannot be opened \(ENOENT\)"):
        await SqliteJournal.open(nowhere)
    with pytest.raises(JournalError, match=r"the journal cannot be read \(ENOENT\)"):
        read_journal(nowhere)
    with pytest.raises(JournalError, match="ENOENT"):
        await put_back(tmp_path / "mistyped", rejected=True, stuck=True)
    with pytest.raises(JournalError, match="cannot be opened"):
        await SqliteJournal.open(tmp_path)
    with pytest.raises(JournalError, match=r"the journal cannot be read \(SQLITE_CANTOPEN\)"):
        read_journal(tmp_path)
    assert os.listdir(tmp_path) == []


async def test_a_crash_while_it_was_made_leaves_nothing_that_counts(path: Path) -> None:
    for end in ("", "-journal", "-wal", "-shm"):
        path.with_name(f"{path.name}-new{end}").write_bytes(b"half")
    async with SqliteJournal(path) as journal:
        await journal.take(OPERATION, [entry("a")])
    assert states(path) == {"a": State.PENDING}
    assert [file.name.removeprefix(path.name) for file in files(path)] == ["", "-lock"]


async def test_writes_of_many_tasks_share_their_commits(path: Path) -> None:
    async with SqliteJournal(path) as journal:
        ids = [f"id {number}" for number in range(2000)]
        await journal.take(OPERATION, [entry(one, line) for line, one in enumerate(ids)])
        await asyncio.gather(*(journal.write(OPERATION, step(one, request=True)) for one in ids))
        assert set(states(path).values()) == {State.SENDING}
    async with SqliteJournal(path) as again:
        assert len(again.recent_requests()) == 2000


async def test_a_cancelled_write_harms_no_other(path: Path) -> None:
    async with SqliteJournal(path) as journal:
        one = asyncio.create_task(journal.write(OPERATION, step("a")))
        other = asyncio.create_task(journal.write(OPERATION, step("b")))
        await asyncio.sleep(0)
        one.cancel()
        await other
        with pytest.raises(asyncio.CancelledError):
            await one
        assert states(path)["b"] is State.SENDING


async def test_cancelling_the_opening_lets_the_lock_go(path: Path) -> None:
    for _ in range(3):
        opening = asyncio.create_task(SqliteJournal.open(path))
        await asyncio.sleep(0)
        opening.cancel()
        with pytest.raises(asyncio.CancelledError):
            await opening
        async with SqliteJournal(path):
            pass


async def test_leaving_lets_the_lock_go_where_all_is_being_cancelled(path: Path) -> None:
    """A scope of anyio cancels every await until it is left, that in `close` too."""
    for _ in range(3):
        with anyio.CancelScope() as scope:
            async with SqliteJournal(path) as journal:
                scope.cancel()
                await journal.write(OPERATION, step("a"))
        assert scope.cancelled_caught
        async with SqliteJournal(path):
            pass


async def test_cancelling_an_opening_that_fails_is_a_cancellation(tmp_path: Path) -> None:
    opening = asyncio.create_task(SqliteJournal.open(tmp_path / "none" / "journal"))
    await asyncio.sleep(0)
    for thread in threading.enumerate():
        if thread.name == "candid-aio-journal":
            thread.join()
    opening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await opening


async def test_what_open_gave_can_be_entered(path: Path) -> None:
    async with await SqliteJournal.open(path) as journal:
        with pytest.raises(JournalError, match="the journal is open already"):
            await journal.__aenter__()
        await journal.write(OPERATION, step("a"))
    with pytest.raises(JournalError, match="the journal is closed"):
        await journal.write(OPERATION, step("b"))
    opened = await SqliteJournal.open(path)
    await opened.close()
    async with opened:
        await opened.write(OPERATION, step("b"))
    assert set(states(path)) == {"a", "b"}


async def test_an_open_journal_that_is_entered_again_goes_on(path: Path) -> None:
    journal = SqliteJournal(path)
    first, second = await asyncio.gather(*(journal.__aenter__() for _ in range(2)), return_exceptions=True)
    assert first is journal
    assert str(second) == "the journal is open already"
    for number in range(20):
        with pytest.raises(JournalError, match="the journal is open already"):
            async with journal:
                pass
        await journal.write(OPERATION, step(f"id {number}"))
    await journal.close()
    async with journal:
        assert len(states(path)) == 20


async def test_a_journal_without_a_thread_is_not_opened(path: Path) -> None:
    """No thread can have a stack of half the address space."""
    journal = SqliteJournal(path)
    before = threading.stack_size(1 << 47)
    try:
        with pytest.raises(JournalError, match=r"^the journal cannot be opened \(RuntimeError\)$") as caught:
            await journal.__aenter__()
    finally:
        threading.stack_size(before)
    assert caught.value.__context__ is None
    with pytest.raises(JournalError, match="RuntimeError"):
        await journal.write(OPERATION, step("a"))
    await journal.close()
    async with journal:
        await journal.write(OPERATION, step("a"))


async def test_a_path_need_not_be_text(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"bad\xff%?#.jsonl.candid-journal")
    try:
        path.touch()
    except OSError:
        pytest.skip("this file system has no such names")
    path.unlink()
    async with SqliteJournal(path) as journal:
        await journal.write(OPERATION, step("a"))
        assert states(path) == {"a": State.SENDING}
    assert [file.name.removeprefix(path.name) for file in files(path)] == ["", "-lock"]


async def test_a_closed_journal_says_so_and_closes_again(path: Path) -> None:
    journal = SqliteJournal(path)
    await journal.close()
    with pytest.raises(JournalError, match="the journal is not open"):
        await journal.write(OPERATION, step("a"))
    async with journal:
        await journal.write(OPERATION, step("a"))
    await journal.__aenter__()
    await journal.close()
    await journal.close()
    for _ in range(2):
        with pytest.raises(JournalError, match="the journal is closed"):
            await journal.write(OPERATION, step("a"))


async def test_closing_writes_what_was_begun(path: Path) -> None:
    journal = await SqliteJournal.open(path)
    writes = [asyncio.create_task(journal.write(OPERATION, step(f"id {number}"))) for number in range(50)]
    await asyncio.sleep(0)
    await journal.close()
    await asyncio.gather(*writes)
    assert len(states(path)) == 50


def test_each_loop_gets_its_own_answers(path: Path) -> None:
    """Four threads with loops of their own; and one that is gone before its answer comes."""
    opener = asyncio.Runner()
    journal = opener.run(SqliteJournal.open(path))

    async def write(name: str) -> None:
        for number in range(20):
            await journal.write(OPERATION, step(f"{name} {number}"))

    async def leave() -> None:
        asyncio.get_running_loop().create_task(journal.write(OPERATION, step("left")))
        await asyncio.sleep(0)

    threads = [threading.Thread(target=asyncio.run, args=(write(name),)) for name in "abcd"]
    for thread in threads:
        thread.start()
    asyncio.run(leave())
    for thread in threads:
        thread.join()
    opener.run(journal.close())
    opener.close()
    assert len(states(path)) == 81


# Python 3.12 and later warn of a fork beside a running thread; this one is what is tested.
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_child_of_fork_has_neither_the_journal_nor_its_lock(path: Path) -> None:
    with asyncio.Runner() as runner:
        journal = SqliteJournal(path)
        runner.run(journal.__aenter__())
        runner.run(journal.take(OPERATION, [entry("a")]))
        tells, told = os.pipe()
        waits, go = os.pipe()
        child = os.fork()
        if child == 0:
            os.write(told, "\n".join(what_a_child_is_told(journal, path)).encode())
            os.close(told)
            os.read(waits, 1)
            os._exit(0)
        os.close(told)
        with os.fdopen(tells) as lines:
            heard = lines.read().splitlines()
        runner.run(journal.write(OPERATION, step("a")))
        runner.run(journal.close())
        # The child lives, and has copies of all descriptors: the lock is free all the same.
        again = runner.run(SqliteJournal.open(path))
        (standing,) = runner.run(again.take(OPERATION, [entry("a")]))
        runner.run(again.close())
    os.write(go, b"x")
    assert os.waitpid(child, 0)[1] == 0
    os.close(go)
    os.close(waits)
    assert standing.verdict == "look_up"
    belongs = "the journal belongs to the process that forked this one"
    inherited = "the journal was open in the process that forked this one; a child cannot use it"
    assert heard == [belongs, belongs, inherited, belongs, inherited]


def what_a_child_is_told(journal: SqliteJournal, path: Path) -> Iterator[str]:
    given, opened = (journal.write(OPERATION, step("a")), journal.__aenter__()), SqliteJournal.open(path)
    for attempt in (*given, opened, journal.close()):
        try:
            asyncio.run(attempt)
        except JournalError as error:
            yield str(error)
    try:
        read_journal(path)
    except JournalError as error:
        yield str(error)


async def test_another_programs_lock_is_waited_for(path: Path) -> None:
    async with SqliteJournal(path) as journal:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        waiting = asyncio.create_task(journal.write(OPERATION, step("a")))
        await asyncio.sleep(0.05)
        assert not waiting.done()
        other.execute("ROLLBACK")
        other.close()
        await waiting


async def test_what_comes_while_a_commit_fails_fails_with_it(path: Path) -> None:
    journal = await SqliteJournal.open(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    first = asyncio.create_task(journal.write(OPERATION, step("a")))
    await asyncio.sleep(0.05)  # it waits for the lock by now; if not, both go into one commit, and fail as well
    second = asyncio.create_task(journal.take(OPERATION, [entry("b")]))
    await asyncio.sleep(0)
    other.execute("DROP TABLE claims")
    other.execute("COMMIT")
    other.close()
    for one in (first, second):
        with pytest.raises(JournalError, match=r"the journal cannot be written \(SQLITE_ERROR\)"):
            await one
    await journal.close()


async def test_a_reader_tells_rate_and_errors(path: Path) -> None:
    now = time.time()
    async with SqliteJournal(path) as journal:
        with read_journal(path) as reader:
            empty = reader.overview()
        assert (sum(empty.counts.values()), empty.rate, empty.first, empty.last) == (0, 0.0, None, None)
        outcomes = [(State.SUBMITTED, None), (State.REJECTED, "b"), (State.REJECTED, "b"), (State.STUCK, "a")]
        for number, (state, error) in enumerate(outcomes):
            await journal.write(OPERATION, step(f"id {number}", state, error=error, at=now - 4 + number))
        await journal.write("other", step("old", State.REJECTED, error="b", at=now - 1000))
        with read_journal(path) as reader:
            overview = reader.overview(now=now)
    assert overview.errors == {"b": 3, "a": 1}
    assert list(overview.errors) == ["b", "a"]
    assert overview.rate == pytest.approx(1.0)
    assert overview.counts[State.REJECTED] == 3
    assert overview.operations["other"][State.REJECTED] == 1
    assert (overview.first, overview.last) == (now - 1000, now - 1)


async def test_put_back_lets_claims_be_tried_anew(path: Path) -> None:
    async with SqliteJournal(path) as journal:
        await journal.write(OPERATION, step("r", State.REJECTED, sends=3, digest=CONTENT, error="x", paths=("a",)))
        await journal.write(OPERATION, step("s", State.STUCK, attempts=8, sends=2, digest=CONTENT, error="status 500"))
    assert await put_back(path, rejected=True, stuck=False) == {State.REJECTED: 1}
    assert await put_back(path, rejected=True, stuck=True) == {State.REJECTED: 0, State.STUCK: 1}
    async with SqliteJournal(path) as journal:
        first, second = await journal.take(OPERATION, [entry("r", digest=b"new"), entry("s", 2)])
    assert (first.verdict, first.record.sends, first.record.error) == ("send", 3, None)
    assert (second.verdict, second.record.attempts, second.record.sends) == ("look_up", 0, 2)


async def test_requests_that_no_longer_count_are_forgotten(path: Path) -> None:
    async with SqliteJournal(path) as journal:
        for at in (1000.0, 1000.05, 1020.0, 90_000.0, 1021.5):
            await journal.write(OPERATION, step("a", State.UNKNOWN, at=at, request=True))
        database = sqlite3.connect(path)
        assert database.execute("SELECT slot, count FROM requests").fetchall() == [(10_215, 1)]
        database.close()


async def test_a_journal_can_be_copied_during_a_run(path: Path, tmp_path: Path) -> None:
    """As docs/journal.md says how: SQLite's own backup."""
    copy = tmp_path / "copy"
    async with SqliteJournal(path) as journal:
        await journal.write(OPERATION, step("a"))
        source, target = sqlite3.connect(path), sqlite3.connect(copy)
        source.backup(target)
        source.close()
        target.close()
    assert states(copy) == {"a": State.SENDING}
    shutil.copyfile(path, tmp_path / "closed")
    assert states(tmp_path / "closed") == {"a": State.SENDING}
