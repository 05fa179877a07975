"""`candid-aio submit` in processes of its own: what is shown, what is counted, exit codes, signals."""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import pty
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from cli_helpers import COMMAND, EXAMPLES, Server, clean_environment, complaints, in_process, run, serving, started

LINES = EXAMPLES.read_text(encoding="utf-8").splitlines()
SOMEBODY = json.loads(LINES[0])["patient"]["last_name"]
CREDENTIALS = {"CANDID_CLIENT_ID": "me", "CANDID_CLIENT_SECRET": "mine"}


def table(output: str) -> dict[str, str]:
    """The rows of the summary."""
    rows = (re.split(r"\s*[│|]\s*", line.strip("│| \n")) for line in output.splitlines() if "│" in line or "|" in line)
    return {row[0]: row[1] for row in rows if len(row) == 2}


def written(tmp_path: Path, *lines: str) -> Path:
    path = tmp_path / "claims.jsonl"
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def at(server: Server) -> tuple[str, ...]:
    return ("--candid-api", server.url, "--pre-encounter", server.url)


def test_the_readme_command_submits_all_the_examples() -> None:
    finished = run("submit", EXAMPLES, "--sandbox")
    assert finished.returncode == 0, finished.stderr
    rows = table(finished.stdout)
    cents = sum(line["charge_amount_cents"] for one in map(json.loads, LINES) for line in one["service_lines"])
    assert rows["Submitted"] == "200"
    assert rows["Total charges"] == f"${cents / 100:,.2f}"
    assert rows["Rejected"] == "0"
    assert rows["Time"].endswith(" s")
    assert rows["Rate"].endswith(" lines/s")
    assert complaints(finished.stderr) == []
    assert max(map(len, finished.stdout.splitlines())) <= 80


def test_bad_lines_are_told_by_number_and_path_and_the_rest_goes_on(tmp_path: Path) -> None:
    text_for_a_number = json.loads(LINES[1])
    text_for_a_number["service_lines"][0]["charge_amount_cents"] = "Zaphodina"
    unlisted = json.loads(LINES[2])
    unlisted["place_of_service_code"] = "Zaphodina"
    mistyped = json.loads(LINES[3])
    mistyped["patient"]["frist_name"] = "Zaphodina"
    bad = [json.dumps(one) for one in (text_for_a_number, unlisted, mistyped)]
    path = written(tmp_path, LINES[0], "", *bad, '{"patient": "Zaphodina', LINES[0], LINES[4])
    finished = run("submit", path, "--sandbox", "--concurrency", "1")
    assert finished.returncode == 1
    assert sorted(finished.stderr.splitlines()) == [
        "line 3: service_lines[0].charge_amount_cents: expected a whole number, got str",
        "line 4: HttpRequestValidationsError: place_of_service_code",
        "line 5: patient.frist_name: expected a field of PatientCreate",
        "line 6: not JSON (column 13)",
    ]
    rows = table(finished.stdout)
    assert (rows["Submitted"], rows["Rejected"], rows["Duplicate lines"]) == ("2", "4", "1")
    assert rows["InvalidValueError"] == "2"
    output = finished.stdout + finished.stderr
    assert "Zaphodina" not in output
    assert SOMEBODY not in output


def test_many_bad_lines_are_counted_and_not_all_shown(tmp_path: Path) -> None:
    finished = run("submit", written(tmp_path, *["[]"] * 60), "--sandbox")
    assert finished.returncode == 1
    shown = complaints(finished.stderr)
    assert len(shown) == 51
    assert shown[-1] == "There is more to tell of lines; the summary counts them, --json tells all."
    assert table(finished.stdout)["not a JSON object"] == "60"


def test_an_empty_file_is_nothing_to_do(tmp_path: Path) -> None:
    finished = run("submit", written(tmp_path), "--sandbox")
    assert (finished.returncode, finished.stderr) == (0, "")
    assert table(finished.stdout)["Submitted"] == "0"


@pytest.mark.parametrize(
    ("arguments", "variables", "told"),
    [
        ((), {}, "Say where to submit"),
        ((), {"CANDID_ENVIRONMENT": "nowhere"}, "Say where to submit"),
        (("--sandbox", "--environment", "staging"), {}, "Say one of"),
        (("--environment", "moon"), {}, "Invalid value for '--environment'"),
        (("--candid-api", "http://127.0.0.1:1"), {}, "go together"),
        (("--environment", "staging"), {}, "Set CANDID_CLIENT_ID"),
        ((), {"CANDID_ENVIRONMENT": "staging", "CANDID_CLIENT_ID": "me"}, "Set CANDID_CLIENT_ID"),
        (("--candid-api", "ftp://x", "--pre-encounter", "ftp://x"), CREDENTIALS, "must be the URL of a host"),
        (("--sandbox", "--concurrency", "0"), {}, "--concurrency is auto, or a number from 1 to 256."),
        (("--sandbox", "--concurrency", "many"), {}, "--concurrency is auto"),
        (("--sandbox", "--rate", "97"), {}, "--rate is a number of requests"),
        (("--sandbox", "--rate", "0/10s"), {}, "--rate is a number of requests"),
        (("--sandbox", "--give-up-after", "long"), {}, "--give-up-after is a time"),
        (("--sandbox", "--operation", "encounters.v_4.get"), {}, "--operation is one of encounters.v_4.create, "),
        (("--sandbox", "--max-attempts", "0"), {}, "Invalid value for '--max-attempts'"),
        (("--sandbox", "--report", "/nowhere/report.html"), {}, "The folder of --report is not there."),
        (("--sandbox", "--report", "/"), {}, "--report is a folder."),
        (("--sandbox", "--journal", "/nowhere/journal"), {}, "The folder of --journal is not there."),
        (("--sandbox", "--journal", "/"), {}, "What is at the journal's path is no file."),
        (("--sandbox", "--journal", "/dev/null"), {}, "What is at the journal's path is no file."),
        (("--sandbox", "--external-id-from", ""), {}, "--external-id-from is names of fields"),
        (("--sandbox", "--external-id-from", "date_of_service, "), {}, "--external-id-from is names of fields"),
    ],
)
def test_wrong_use_is_told_and_exits_with_2(arguments: tuple[str, ...], variables: dict[str, str], told: str) -> None:
    finished = in_process("submit", EXAMPLES, *arguments, **variables)
    assert finished.exit_code == 2
    assert told in finished.stderr
    assert finished.stdout == ""


def test_a_missing_file_is_wrong_use(tmp_path: Path) -> None:
    finished = in_process("submit", tmp_path / "none.jsonl", "--sandbox")
    assert finished.exit_code == 2
    assert "does not exist" in finished.stderr
    folder = in_process("submit", tmp_path, "--sandbox")
    assert (folder.exit_code, folder.stderr) == (2, "INPUT is a folder.\n")


@pytest.mark.parametrize("name", ["-", "/dev/stdin", "/dev/fd/0", "/dev/../dev/stdin", "/proc/self/fd/0"])
def test_standard_input_by_any_name_needs_a_journal(name: str, tmp_path: Path) -> None:
    path = written(tmp_path, LINES[0])
    with serving((500, {})) as server:
        command = f'"$0" -m candid_aio.cli submit {name} "${{@:5}}" < "$4"'
        code, errors = shell(command, path, tmp_path, *at(server), **CREDENTIALS)
        assert (code, server.creates) == (2, 0)
    assert errors.startswith("With standard input, say --journal: ")
    assert list(tmp_path.iterdir()) == [path]


def test_a_default_journal_is_no_folder(tmp_path: Path) -> None:
    path = written(tmp_path, LINES[0])
    (tmp_path / "claims.jsonl.candid-journal").mkdir()
    finished = in_process("submit", path, "--environment", "staging", **CREDENTIALS)
    assert (finished.exit_code, finished.stderr) == (2, "What is at the journal's path is no file.\n")


def test_a_wrong_column_is_wrong_use_and_nothing_is_sent(tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    path.write_text("external_id,Zaphodina\n1,2\n", encoding="utf-8")
    with serving((500, {})) as server:
        finished = run("submit", path, *at(server), **CREDENTIALS)
        assert (finished.returncode, finished.stderr) == (
            2,
            "The input cannot be used: column 2 is no field that holds one value.\n",
        )
        assert server.creates == 0


def test_standard_input_gzip_and_csv_are_the_same_claims(tmp_path: Path) -> None:
    gzipped = tmp_path / "claims.anything"
    gzipped.write_bytes(gzip.compress(EXAMPLES.read_bytes()))
    with EXAMPLES.open("rb") as stdin:
        piped = subprocess.run(
            [*COMMAND, "submit", "-", "--sandbox", "--json"],
            stdin=stdin,
            env=clean_environment(),
            capture_output=True,
            text=True,
            timeout=50,
            check=True,
        )
    packed = run("submit", gzipped, "--sandbox", "--json")
    ends = [json.loads(text.splitlines()[-1]) for text in (piped.stdout, packed.stdout)]
    assert [end["submitted"] for end in ends] == [200, 200]
    assert ends[0]["charges_cents"] == ends[1]["charges_cents"] > 0


def test_standard_input_may_be_a_table(tmp_path: Path) -> None:
    with subprocess.Popen(
        [*COMMAND, "submit", "-", "--dry-run", "--json", "--format", "csv"],
        env=clean_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        output, _ = process.communicate("external_id\n0012\n", timeout=50)
    first = json.loads(output.splitlines()[0])
    assert (process.returncode, first["line"], first["external_id"]) == (1, 2, "0012")


def shell(command: str, path: Path, tmp_path: Path, *arguments: str, **variables: str) -> tuple[int, str]:
    """The exit code and the errors of a command that a shell gives other streams, `$0` and `$@` being the command."""
    finished = subprocess.run(
        ["bash", "-c", command, *COMMAND, "submit", path, *arguments],
        env=clean_environment(**variables),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    return finished.returncode, finished.stderr


FULL = '"$0" "$@" > /dev/full'
CLOSED = '"$0" "$@" >&-'
GONE = '"$0" "$@" | head -1 > head; exit ${PIPESTATUS[0]}'


@pytest.mark.parametrize(
    ("command", "why"), [(FULL, "No space left on device"), (CLOSED, "it is closed"), (GONE, "Broken pipe")]
)
@pytest.mark.parametrize("where", ["--sandbox", "--dry-run"])
def test_outcomes_that_nobody_can_be_told_stop_the_run(command: str, why: str, where: str, tmp_path: Path) -> None:
    path = written(tmp_path, *LINES)
    code, errors = shell(command, path, tmp_path, where, "--json")
    assert (code, errors) == (3, f"Stopped: the output cannot be written ({why}).\n")
    if command is GONE:
        assert json.loads((tmp_path / "head").read_text(encoding="utf-8"))["line"] == 1


@pytest.mark.parametrize(("command", "why"), [(FULL, "No space left on device"), (CLOSED, "it is closed")])
def test_a_summary_that_cannot_be_written_changes_no_exit_code(command: str, why: str, tmp_path: Path) -> None:
    code, errors = shell(command, written(tmp_path, LINES[0]), tmp_path, "--dry-run")
    assert (code, errors) == (0, f"The summary cannot be written ({why}).\n")


def test_an_end_that_cannot_be_told_is_said(tmp_path: Path) -> None:
    code, errors = shell(FULL, written(tmp_path), tmp_path, "--dry-run", "--json")
    assert (code, errors) == (0, "The end cannot be written (No space left on device).\n")


@pytest.mark.parametrize("command", ['"$0" "$@" 2>&1 > out | head -1; exit ${PIPESTATUS[0]}', '"$0" "$@" 2>&- > out'])
def test_a_run_goes_on_where_its_progress_cannot_be_told(command: str, tmp_path: Path) -> None:
    path = written(tmp_path, *["[]"] * 60, LINES[0])
    code, errors = shell(command, path, tmp_path, "--dry-run")
    assert (code, errors) == (1, "")
    assert table((tmp_path / "out").read_text(encoding="utf-8"))["Nothing wrong"] == "1"


def test_standard_input_that_is_closed_is_wrong_use(tmp_path: Path) -> None:
    code, errors = shell('"$0" -m candid_aio.cli submit - --dry-run <&-', written(tmp_path), tmp_path)
    assert (code, errors) == (2, "Standard input is closed.\n")


def test_a_damaged_end_stops_the_run_after_what_was_before_it(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl.gz"
    path.write_bytes(gzip.compress(EXAMPLES.read_bytes())[:-8])
    with path.open("rb") as stdin:
        finished = subprocess.run(
            [*COMMAND, "submit", "-", "--sandbox"],
            stdin=stdin,
            env=clean_environment(),
            capture_output=True,
            text=True,
            timeout=50,
            check=False,
        )
    assert finished.returncode == 3
    assert finished.stderr.splitlines()[-1] == "Stopped: the gzip file is damaged or cut off."
    assert int(table(finished.stdout)["Submitted"]) > 100


def test_a_dry_run_sends_nothing_and_tells_all(tmp_path: Path) -> None:
    unlisted = json.loads(LINES[1]) | {"place_of_service_code": "Zaphodina"}
    other = json.loads(LINES[0]) | {"place_of_service_code": "12"}
    path = written(tmp_path, LINES[0], json.dumps(unlisted), "no", LINES[2], json.dumps(other))
    finished = run("submit", path, "--dry-run")
    assert finished.returncode == 1
    assert finished.stderr.splitlines() == [
        "line 1: the input has the external id of line 1 with other contents; this is not sent",
        "line 2: place_of_service_code: expected a FacilityTypeCode that the contract lists",
        "line 3: not JSON (column 1)",
        "line 5: the input has the external id of line 1 with other contents; this is not sent",
    ]
    rows = table(finished.stdout)
    assert (rows["Nothing wrong"], rows["Rejected"], rows["Conflicting lines"]) == ("1", "2", "2")
    assert list(tmp_path.iterdir()) == [path]
    assert run("submit", EXAMPLES, "--dry-run").returncode == 0


def test_a_billers_doubts_are_warnings(tmp_path: Path) -> None:
    doubtful = json.loads(LINES[0])
    doubtful["billing_provider"]["npi"] = "1234567890"
    report = tmp_path / "report.html"
    path = written(tmp_path, json.dumps(doubtful), LINES[1])
    finished = run("submit", path, "--sandbox", "--lint", "--report", report)
    assert finished.returncode == 0
    assert finished.stderr == "line 1: warning: billing_provider.npi: the check digit of this NPI is wrong\n"
    rows = table(finished.stdout)
    assert (rows["Submitted"], rows["Warnings"]) == ("2", "1")
    assert "<b>1</b><span>warnings" in report.read_text(encoding="utf-8")


@pytest.mark.parametrize("where", ["--sandbox", "--dry-run"])
def test_a_line_that_nobody_can_look_at_ends_no_run(where: str, tmp_path: Path) -> None:
    """Typed wrong, and nested as deep as a line can be read just so: by one thread, and not by another."""
    mistyped = [json.loads(LINES[0]) for _ in range(2)]
    for claim, wrong in zip(mistyped, (["x"], {}), strict=True):
        claim["diagnoses"][0]["code_type"] = wrong
    deep = ['{"external_id": "d", "a": ' + "[" * depth + "]" * depth + "}" for depth in range(940, 1010)]
    path = written(tmp_path, *map(json.dumps, mistyped), *deep, LINES[1])
    finished = run("submit", path, where, "--lint", "--json")
    assert (finished.returncode, finished.stderr) == (1, "")
    *outcomes, end = map(json.loads, finished.stdout.splitlines())
    bad = [one["line"] for one in outcomes if one["outcome"] in {"not_sent", "conflicting_lines"}]
    assert sorted(bad) == list(range(1, 73))
    assert (end["submitted"] + end["checked"], end["stopped"]) == (1, None)


def test_a_report_is_written_for_its_owner_alone(tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    finished = run("submit", written(tmp_path, *LINES[:30], "no"), "--sandbox", "--report", report)
    assert finished.returncode == 1
    assert report.stat().st_mode & 0o777 == 0o600
    page = report.read_text(encoding="utf-8")
    assert "<b>30</b><span>submitted</span>" in page
    assert "not JSON" in page
    assert SOMEBODY not in page
    assert json.loads(LINES[0])["external_id"] not in page


@pytest.mark.parametrize(
    "other",
    [
        "claims.jsonl",
        "claims.jsonl.candid-journal",
        "claims.jsonl.candid-journal-lock",
        "claims.jsonl.candid-journal-wal",
        "link",
    ],
)
def test_a_report_takes_the_place_of_no_input_and_no_journal(tmp_path: Path, other: str) -> None:
    path = written(tmp_path, LINES[0])
    (tmp_path / "link").symlink_to(path)
    finished = in_process("submit", path, "--dry-run", "--report", tmp_path / other)
    assert (finished.exit_code, finished.stderr) == (2, "INPUT, --journal and --report are three files.\n")
    assert path.read_text(encoding="utf-8") == f"{LINES[0]}\n"


def test_a_report_that_cannot_be_written_changes_no_exit_code(tmp_path: Path) -> None:
    finished = run("submit", written(tmp_path, LINES[0]), "--sandbox", "--report", "/dev/full")
    assert finished.returncode == 0
    assert complaints(finished.stderr) == ["The report cannot be written (No space left on device)."]


def test_external_ids_are_made_of_the_fields_that_are_named(tmp_path: Path) -> None:
    nameless = json.loads(LINES[0])
    del nameless["external_id"]
    path = written(tmp_path, json.dumps(nameless))
    assert run("submit", path, "--sandbox").returncode == 1
    fields = "patient.external_id,date_of_service"
    finished = run("submit", path, "--sandbox", "--json", "--external-id-from", fields)
    assert finished.returncode == 0
    made = json.loads(finished.stdout.splitlines()[0])["external_id"]
    assert re.fullmatch("[0-9a-f]{32}", made)
    turned = run("submit", path, "--dry-run", "--json", "--external-id-from", " date_of_service, patient.external_id")
    assert json.loads(turned.stdout.splitlines()[0])["external_id"] == made


def test_a_file_that_breaks_while_it_is_read_stops_the_run() -> None:
    finished = in_process("submit", "/proc/self/mem", "--sandbox")
    assert finished.exit_code == 3
    assert "Stopped: the input cannot be read, or the sandbox cannot listen (Input/output error)." in finished.stderr
    dry = in_process("submit", "/proc/self/mem", "--dry-run")
    assert (dry.exit_code, dry.stderr) == (3, "Stopped: the input cannot be read (Input/output error).\n")


def journal_in(tmp_path: Path) -> tuple[str, ...]:
    return ("--journal", str(tmp_path / "journal"))


def test_credentials_come_from_the_environment(tmp_path: Path) -> None:
    with serving((422, {"errorName": "InvalidTagNamesError", "content": {}})) as server:
        finished = run("submit", EXAMPLES, *at(server), *journal_in(tmp_path), **CREDENTIALS)
        assert finished.returncode == 3
        assert "Stopped: paused: 50 claims in a row were rejected with InvalidTagNamesError." in finished.stderr
        assert int(table(finished.stdout)["InvalidTagNamesError"]) == server.creates >= 50


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (
            (403, {"errorName": "UnauthorizedError", "content": {"message": "Zaphodina"}}),
            "the server refuses these credentials (UnauthorizedError)",
        ),
        ((404, {"message": "Zaphodina"}), "the server does not know this operation (status 404)"),
    ],
)
def test_what_would_fail_every_claim_stops_the_run(answer: tuple[int, object], why: str, tmp_path: Path) -> None:
    with serving(answer) as server:
        finished = run("submit", EXAMPLES, *at(server), *journal_in(tmp_path), "--concurrency", "2", **CREDENTIALS)
        assert finished.returncode == 3
        assert f"Stopped: {why}." in finished.stderr.splitlines()
        assert server.creates <= 2
        rows = table(finished.stdout)
        assert int(rows["Begun, outcome not known"]) + int(rows["Not begun"]) == 200
        assert rows["Rejected"] == "0"
        assert "Zaphodina" not in finished.stdout + finished.stderr


def test_the_same_command_again_goes_on_from_its_journal(tmp_path: Path) -> None:
    """A claim without an answer is looked up by the next run; here the server does not even know the way to."""
    path = written(tmp_path, LINES[0])
    with serving("cut") as server:
        first = run("submit", path, *at(server), **CREDENTIALS)
        assert first.returncode == 3
        assert "Stopped: the server does not know this operation (status 405)." in first.stderr
        assert (tmp_path / "claims.jsonl.candid-journal").exists()
        again = run("submit", path, *at(server), **CREDENTIALS)
        assert again.returncode == 3
        assert server.creates == 1


def test_a_file_that_is_no_journal_is_wrong_use_and_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "journal").write_text("no journal", encoding="utf-8")
    with serving((500, {})) as server:
        finished = run("submit", EXAMPLES, *at(server), *journal_in(tmp_path), **CREDENTIALS)
        assert (finished.returncode, server.creates) == (2, 0)
    told = "The journal cannot be used: the file is not a journal, or damaged (SQLITE_NOTADB).\n"
    assert (finished.stdout, finished.stderr) == ("", told)
    assert (tmp_path / "journal").read_text(encoding="utf-8") == "no journal"


def test_a_journal_of_another_environment_stops_the_run(tmp_path: Path) -> None:
    path = written(tmp_path, LINES[0])
    assert run("submit", path, "--sandbox", *journal_in(tmp_path)).returncode == 0
    finished = run("submit", path, "--sandbox", *journal_in(tmp_path))
    assert finished.returncode == 3
    assert "Stopped: the journal is of another environment" in finished.stderr


def test_a_dry_run_that_is_told_to_end_says_what_it_checked(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    with subprocess.Popen(
        [*COMMAND, "submit", "-", "--dry-run", "--json"],
        env=clean_environment(TMPDIR=str(tmp_path)),
        stdin=reading,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        os.close(reading)
        assert process.stdout is not None
        os.write(writing, f"{LINES[0]}\n".encode())
        assert json.loads(process.stdout.readline())["outcome"] == "checked"
        process.send_signal(signal.SIGTERM)
        output, errors = process.communicate(timeout=20)
        os.close(writing)
    end = json.loads(output)
    assert (process.returncode, errors) == (3, "")
    assert (end["checked"], end["stopped"]) == (1, "interrupted")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("where", ["--sandbox", "--dry-run"])
def test_a_fifo_that_nobody_writes_to_keeps_no_signal_waiting(where: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    journal = tmp_path / "temporary"
    journal.mkdir()
    command = (*COMMAND, "submit", tmp_path / "fifo", where, "--json")
    with started(*command, TMPDIR=str(journal)) as process:
        # Its journal is made when it listens to signals, and before it reads.
        while not [*journal.glob("*/*journal-lock")]:
            with contextlib.suppress(subprocess.TimeoutExpired):
                pytest.fail(f"it ended with {process.wait(0.02)}")
        process.send_signal(signal.SIGTERM)
        output, errors = process.communicate(timeout=20)
    assert (process.returncode, errors) == (3, "")
    assert json.loads(output)["stopped"] == "interrupted"
    assert list(journal.iterdir()) == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_second_signal_ends_at_once_what_the_first_lets_finish(number: signal.Signals, tmp_path: Path) -> None:
    with serving("hang") as server:
        options = (*at(server), *journal_in(tmp_path), "--concurrency", "3")
        with started(*COMMAND, "submit", EXAMPLES, *options, **CREDENTIALS) as process:
            assert server.third_create.wait(40)
            process.send_signal(number)
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(1)
            process.send_signal(number)
            output, errors = process.communicate(timeout=20)
        assert process.returncode == 3
        assert "Traceback" not in errors
        assert errors.splitlines()[-2:] == [
            "Stopped: interrupted.",
            "Claims that were begun have no outcome yet; the same command goes on with them.",
        ]
        rows = table(output)
        assert (rows["Submitted"], rows["Begun, outcome not known"], rows["Not begun"]) == ("0", "3", "197")


def on_a_terminal(*arguments: str, until: str | None = None) -> tuple[int, str]:
    """Runs the command on a pseudo-terminal of 80 columns; its exit code and all that it wrote.

    With `until`, it is interrupted when it has written that.
    """
    ours, theirs = pty.openpty()
    environment = clean_environment(TERM="xterm-256color")
    process = subprocess.Popen([*COMMAND, *arguments], env=environment, stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    with os.fdopen(ours, "rb", buffering=0) as terminal, process:
        shown = b""
        with contextlib.suppress(OSError):  # Linux's way to say that the other end is closed
            while chunk := terminal.read(65536):
                shown += chunk
                if until is not None and until.encode() in shown:
                    process.send_signal(signal.SIGINT)
                    until = None
    return process.returncode, re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown.decode())


def test_a_terminal_gets_a_progress_bar_and_the_summary(tmp_path: Path) -> None:
    path = written(tmp_path, *LINES[:40], "[]")
    code, screen = on_a_terminal("submit", str(path), "--sandbox")
    assert code == 1
    assert re.search(r"Submitting .* 41/41 ", screen)
    assert "1 bad" in screen
    assert "line 41: not a JSON object" in screen
    assert table(screen)["Submitted"] == "40"


def test_a_terminal_shows_how_far_a_large_file_is_read(tmp_path: Path) -> None:
    path = written(tmp_path, *LINES * 100)
    code, screen = on_a_terminal("submit", str(path), "--dry-run", until="Reading ")
    assert code == 3
    assert re.search(r"Reading [1-9][0-9,]* lines", screen)
    assert "Stopped: interrupted." in screen


def test_the_version_and_the_commands_are_told() -> None:
    from candid_aio._version import __version__

    assert in_process("--version").stdout == f"candid-aio {__version__}\n"
    assert "submit" in in_process("--help").stdout
    assert "Exit codes" in in_process("submit", "--help").stdout


@pytest.mark.parametrize("missing", [("typer",), ("rich",), ("typer", "rich")])
def test_without_the_extra_the_command_says_what_to_install(missing: tuple[str, ...]) -> None:
    program = f"import sys; sys.modules.update(dict.fromkeys({missing!r})); from candid_aio.cli import main; main()"
    finished = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=50, check=False)
    assert finished.returncode == 2
    assert finished.stderr == f"candid-aio needs {' and '.join(missing)}: pip install 'candid-aio[cli]'\n"


STARTING = """
import sys

class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == sys.argv[-1]:
            raise KeyboardInterrupt

sys.meta_path.insert(0, Finder())
from candid_aio.cli import main
main()
"""


@pytest.mark.parametrize(
    ("at_import", "code", "told"),
    [("candid_aio.cli.app", 130, ""), ("candid_aio.environment", 3, "Stopped: interrupted.\n")],
)
def test_ctrl_c_while_it_starts_is_no_traceback(at_import: str, code: int, told: str, tmp_path: Path) -> None:
    finished = subprocess.run(
        [sys.executable, "-c", STARTING, "submit", written(tmp_path), "--sandbox", "--journal", at_import],
        env=clean_environment(),
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert (finished.returncode, finished.stderr) == (code, told)
