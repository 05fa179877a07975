"""`candid-aio status`, `export` and `retry` on journals of every kind, also while a run writes them."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import re
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from cli_helpers import COMMAND, clean_environment, in_process, run, started

from candid_aio.submission.journal import SqliteJournal, read_journal
from candid_aio.submission.states import State, Step

OPERATION = "encounters.v_4.create"
WRITER = Path(__file__).parent / "programs" / "journal_writer.py"
AT = 1_795_000_000.25


def step(external_id: str, state: State, **fields: Any) -> Step:
    return Step(external_id=external_id, state=state, at=AT, attempts=1, sends=1, **fields)


CLAIMS = [
    step("visit-1", State.SUBMITTED, made_id="11111111-2222-4333-8444-555555555555"),
    step('=HYPERLINK("http://x")', State.SUBMITTED, made_id="22222222-2222-4333-8444-555555555555"),
    step("0042", State.SUBMITTED, made_id="33333333-2222-4333-8444-555555555555"),
    step(
        "bad-1", State.REJECTED, error="HttpRequestValidationsError", paths=("patient.first_name", "diagnoses[0].code")
    ),
    step("@bad-2", State.REJECTED, error="EncounterExternalIdUniquenessError"),
    step("stuck-1", State.STUCK, error="status 500"),
    step("there-1", State.ALREADY_EXISTS),
]


def made(path: Path, *steps: Step) -> Path:
    async def fill() -> None:
        async with SqliteJournal(path) as journal:
            await asyncio.gather(*(journal.write(OPERATION, step) for step in steps))

    asyncio.run(fill())
    return path


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return made(tmp_path / "claims.jsonl.candid-journal", *CLAIMS)


def rows(output: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(output)))


def table(output: str) -> dict[str, str]:
    cells = (re.split(r"\s*│\s*", line.strip("│ \n")) for line in output.splitlines() if "│" in line)
    return {row[0]: row[1] for row in cells}


def test_status_counts_claims_and_errors(journal: Path) -> None:
    finished = run("status", journal)
    assert (finished.returncode, finished.stderr) == (0, "")
    found = table(finished.stdout)
    assert (found["Submitted"], found["Rejected"], found["Stuck"], found["Already exists"]) == ("3", "2", "1", "1")
    assert (found["Claims"], found["Pending"], found["Last step"]) == ("7", "0", "2026-11-18T11:06:40.250Z")
    assert found["Rate, last minute"].endswith(" claims/s")
    assert found["HttpRequestValidationsError"] == "1"
    assert max(map(len, finished.stdout.splitlines())) <= 80


def test_status_as_json_is_one_object(journal: Path) -> None:
    told = json.loads(in_process("status", journal, "--json").stdout)
    assert told["claims"] == 7
    assert told["counts"] == {
        "pending": 0,
        "sending": 0,
        "submitted": 3,
        "rejected": 2,
        "unknown": 0,
        "already_exists": 1,
        "stuck": 1,
    }
    assert told["operations"] == {OPERATION: told["counts"]}
    assert told["errors"]["status 500"] == 1
    assert told["last_step"] == "2026-11-18T11:06:40.250Z"
    assert told["rate_per_second"] == 0


def test_status_of_an_empty_journal_and_of_one_with_many_errors(tmp_path: Path) -> None:
    empty = made(tmp_path / "empty")
    assert table(in_process("status", empty).stdout)["Claims"] == "0"
    assert json.loads(in_process("status", empty, "--json").stdout)["last_step"] is None
    many = [step(f"id {number}", State.REJECTED, error=f"Error{number:02}") for number in range(23)]
    found = table(in_process("status", made(tmp_path / "many", *many)).stdout)
    assert found["More errors, see --json"] == "3"
    assert "Error19" in found
    assert "Error20" not in found


def test_export_gives_what_went_in_and_what_did_not(journal: Path) -> None:
    time = "2026-11-18T11:06:40.250Z"
    finished = run("export", journal, "--submitted")
    assert (finished.returncode, finished.stderr) == (0, "")
    assert rows(finished.stdout) == [
        ["operation", "external_id", "made_id", "time"],
        [OPERATION, "visit-1", "11111111-2222-4333-8444-555555555555", time],
        [OPERATION, '\'=HYPERLINK("http://x")', "22222222-2222-4333-8444-555555555555", time],
        [OPERATION, "0042", "33333333-2222-4333-8444-555555555555", time],
    ]
    assert rows(run("export", journal, "--rejected").stdout) == [
        ["operation", "external_id", "error", "fields", "time"],
        [OPERATION, "bad-1", "HttpRequestValidationsError", "patient.first_name diagnoses[0].code", time],
        [OPERATION, "'@bad-2", "EncounterExternalIdUniquenessError", "", time],
    ]


def test_the_csv_is_utf_8_whatever_the_locale_and_may_be_cut_off(tmp_path: Path) -> None:
    path = made(tmp_path / "journal", *(step(f"Pérez ｱ {number}", State.SUBMITTED) for number in range(20_000)))
    command = [*COMMAND, "export", str(path), "--submitted"]
    with subprocess.Popen(
        command,
        env=clean_environment(PYTHONIOENCODING="latin-1", PYTHONUTF8="0"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        assert "Pérez ｱ 0".encode() in process.stdout.readline()
        process.stdout.close()
        told = b"the table is not complete: the output cannot be written (Broken pipe)\n"
        assert process.stderr.read() == told
    assert process.returncode == 1


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])  # noqa: RUF001  # these are meant
def test_no_cell_is_a_formula_unless_it_was_asked_for_exactly(tmp_path: Path, start: str) -> None:
    external_id = f'{start}cmd|"x",1;y\n2'
    path = made(tmp_path / "journal", step(external_id, State.REJECTED, error=f"{start}error", paths=(f"{start}a",)))
    shown = rows(in_process("export", path, "--rejected").stdout)[1]
    assert shown[1:4] == [f"'{external_id}", f"'{start}error", f"'{start}a"]
    exact = rows(in_process("export", path, "--rejected", "--exact").stdout)[1]
    assert exact[1:4] == [external_id, f"{start}error", f"{start}a"]


def test_retry_puts_both_kinds_back_or_the_one_that_is_named(journal: Path) -> None:
    finished = run("retry", journal, "--rejected")
    assert (finished.returncode, finished.stdout, finished.stderr) == (0, "Put back: 2 rejected.\n", "")
    assert in_process("retry", journal).stdout == "Put back: 0 rejected, 1 stuck.\n"
    assert in_process("retry", journal, "--stuck").stdout == "Put back: 0 stuck.\n"
    with read_journal(journal) as reader:
        counts = reader.overview().counts
    assert (counts[State.PENDING], counts[State.UNKNOWN], counts[State.SUBMITTED]) == (2, 1, 3)


@pytest.mark.parametrize(("to", "why"), [("> /dev/full", "No space left on device"), (">&-", "it is closed")])
@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("status",), 1, "the output cannot be written"),
        (("status", "--json"), 1, "the output cannot be written"),
        (("export", "--rejected"), 1, "the table is not complete: the output cannot be written"),
        (("retry",), 0, "they are put back, but how many cannot be told: the output cannot be written"),
    ],
)
def test_an_output_that_cannot_be_written_is_told(
    journal: Path, to: str, why: str, arguments: tuple[str, ...], code: int, told: str
) -> None:
    finished = subprocess.run(
        ["bash", "-c", f'"$0" "$@" {to}', *COMMAND, *arguments, journal],
        env=clean_environment(),
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert (finished.returncode, finished.stderr) == (code, f"{told} ({why})\n")
    with read_journal(journal) as reader:
        assert reader.overview().counts[State.REJECTED] == (0 if arguments == ("retry",) else 2)


def test_no_exit_code_is_changed_by_an_error_stream_that_is_full(tmp_path: Path) -> None:
    path = tmp_path / "text"
    path.write_text("no journal", encoding="utf-8")
    command = ["bash", "-c", '"$0" "$@" 2> /dev/full', *COMMAND, "status", str(path)]
    assert subprocess.run(command, env=clean_environment(), timeout=50, check=False).returncode == 2


def test_during_a_run_it_is_read_and_nothing_is_put_back(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    with started(sys.executable, WRITER, path, "0") as process:
        assert process.stdout is not None
        for _ in range(100):
            process.stdout.readline()
        told = json.loads(run("status", path, "--json").stdout)
        exported = run("export", path, "--submitted")
        refused = run("retry", path)
        assert process.poll() is None
    assert told["counts"]["submitted"] >= 20
    assert told["rate_per_second"] > 0
    assert len(exported.stdout.splitlines()) > 20
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr == "the journal is in use: another run is writing it\n"


@pytest.mark.parametrize(
    "arguments", [("export",), ("export", "--rejected", "--submitted"), ("status", "--frob"), ("retry", "--all")]
)
def test_wrong_use_exits_with_2(journal: Path, arguments: tuple[str, ...]) -> None:
    finished = in_process(*arguments, journal)
    assert finished.exit_code == 2
    assert finished.stdout == ""


@pytest.mark.parametrize("command", [("status",), ("export", "--rejected"), ("retry",)])
def test_what_is_no_journal_of_ours_is_told(tmp_path: Path, command: tuple[str, ...]) -> None:
    missing = in_process(*command, tmp_path / "none")
    assert missing.exit_code == 2
    assert "does not exist" in missing.stderr
    text = tmp_path / "claims.jsonl"
    text.write_text('{"patient": "Zaphodina"}\n' * 100, encoding="utf-8")
    other = in_process(*command, text)
    assert (other.exit_code, other.stdout) == (2, "")
    assert other.stderr == "the file is not a journal, or damaged (SQLITE_NOTADB)\n"
    newer = made(tmp_path / "newer")
    database = sqlite3.connect(newer)
    database.execute("PRAGMA user_version = 2")
    database.close()
    refused = in_process(*command, newer)
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert "made by a newer candid_aio" in refused.stderr
    assert {file.name for file in tmp_path.iterdir()} == {"claims.jsonl", "newer", "newer-lock"}
