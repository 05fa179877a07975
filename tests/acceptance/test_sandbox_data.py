"""The sandbox's data file in processes of their own: what was stored outlives kill -9; and the table of operations."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from cli_helpers import EXAMPLES, in_process, run, started

from candid_aio.sandbox.__main__ import main
from candid_aio.sandbox.kinds import plans

COMMAND = (sys.executable, "-m", "candid_aio.sandbox")


def told_by(process: subprocess.Popen[str]) -> tuple[list[str], dict[str, str]]:
    """The arguments for `submit` that name its URLs, and the variables with its credentials."""
    assert process.stdout is not None
    told = "".join(iter(process.stdout.readline, "Ctrl-C stops it.\n"))
    urls = dict(re.findall(r"^  (\w+) +(http:\S+)$", told, re.MULTILINE))
    variables = dict(re.findall(r"^  (CANDID_\w+)=(\S+)$", told, re.MULTILINE))
    return ["--candid-api", urls["candid_api"], "--pre-encounter", urls["pre_encounter"]], variables


def test_what_was_stored_outlives_kill_9(tmp_path: Path) -> None:
    data = tmp_path / "data"
    few = tmp_path / "few.jsonl"
    few.write_text("".join(EXAMPLES.read_text(encoding="utf-8").splitlines(keepends=True)[:20]), encoding="utf-8")
    secrets = []
    for expected in ("Submitted", "Already there"):
        with started(*COMMAND, "--data", data, "--seed-data", "--no-rate-limit") as process:
            place, variables = told_by(process)
            secrets.append(variables["CANDID_CLIENT_SECRET"])
            done = run("submit", few, *place, "--journal", tmp_path / expected, **variables)
            assert done.returncode == 0, done.stdout + done.stderr
            assert re.search(rf"{expected} +│ +20 ", done.stdout)
            process.kill()
    assert secrets[0] == secrets[1]


def test_its_files_are_for_their_owner_alone(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with started(*COMMAND, "--data", data) as process:
        told_by(process)
        modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()}
        process.kill()
    assert modes == {"data": 0o600, "data-wal": 0o600}


def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path, words in ((tmp_path / "no" / "data", "No such file or directory"), (tmp_path, "Is a directory")):
        assert main(["--data", str(path)]) == 1
        assert capsys.readouterr().err == f"The sandbox cannot start: the data file cannot be opened: {words}\n"


def test_a_file_that_is_none_of_its_own_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "text").write_text("nothing of the kind\n" * 100, encoding="utf-8")
    assert main(["--data", str(tmp_path / "text")]) == 1
    assert "none of this sandbox's" in capsys.readouterr().err


def test_the_command_cannot_start_where_the_port_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = in_process("sandbox", "--port", taken.getsockname()[1])
    assert done.exit_code == 1
    assert "cannot start" in done.stderr


def test_the_table_says_of_each_operation_what_is_done_for_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--operations"]) == 0
    table = capsys.readouterr().out
    rows = [line.strip("|").split(" | ") for line in table.splitlines()[2:]]
    assert [row[0].strip(" `") for row in rows] == list(plans())
    what = {row[0].strip(" `"): row[2].strip() for row in rows}
    assert set(what.values()) == {"stateful", "computed", "canned"}
    assert what["encounters.v_4.create"] == what["pre_encounter.tags.v_1.update"] == "stateful"
    assert what["dashboarding.v_1.query_metrics"] == "canned"
    assert in_process("sandbox", "--operations").stdout == table
    page = (Path(__file__).parents[2] / "docs" / "sandbox-operations.md").read_text(encoding="utf-8")
    assert page.endswith(f"\n\n{table}"), "the page ends with what --operations prints"
    assert len(rows) == 274
