"""What a journal promised is there after SIGKILL, and its lock is free; also where a file may not grow further."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

from cli_helpers import started

from candid_aio.submission.journal import read_journal
from candid_aio.submission.states import State

PROGRAM = Path(__file__).parent / "programs" / "journal_writer.py"
ORDER = [State.PENDING, State.SENDING, State.SUBMITTED]


def promised(lines: list[str]) -> dict[str, State]:
    """The last that was told of each id. The last line may be cut off."""
    pairs = (line.split() for line in lines if line.endswith("\n") and line.startswith("visit"))
    return {external_id: State(state) for external_id, state in pairs}


def held(path: Path) -> dict[str, State]:
    with read_journal(path) as reader:
        return {record.external_id: state for state in State for _, record in reader.records(state)}


def holds_all(path: Path, lines: list[str]) -> bool:
    found = held(path)
    wanted = promised(lines)
    return bool(wanted) and all(ORDER.index(found[one]) >= ORDER.index(state) for one, state in wanted.items())


def test_what_was_promised_outlives_sigkill(tmp_path: Path) -> None:
    """Killed six times, each time while twenty tasks write; each run begins where the last was cut off."""
    path = tmp_path / "claims.candid-journal"
    chance = random.Random(4)
    heard: list[str] = []
    for run in range(6):
        with started(sys.executable, PROGRAM, path, "0") as process:
            assert process.stdout is not None
            _, recent = process.stdout.readline().split()
            assert (int(recent) > 0) is (run > 0)
            heard += [process.stdout.readline() for _ in range(chance.randrange(20, 400))]
            process.kill()
            heard += process.stdout.readlines()
        assert process.returncode == -9
        assert holds_all(path, heard)


def test_a_file_that_may_not_grow_ends_the_writing_and_keeps_what_was_promised(tmp_path: Path) -> None:
    path = tmp_path / "claims.candid-journal"
    finished = subprocess.run(
        [sys.executable, str(PROGRAM), str(path), "400000"], capture_output=True, text=True, timeout=50, check=False
    )
    lines = finished.stdout.splitlines(keepends=True)
    assert finished.returncode == 0, finished.stderr
    assert lines[-1] in {
        "failed the journal cannot be written (SQLITE_FULL) 20\n",
        "failed the journal cannot be written (SQLITE_IOERR_WRITE) 20\n",
    }
    assert holds_all(path, lines)
