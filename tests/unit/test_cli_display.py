"""What `submit` says, outcome by outcome, where there is no terminal."""

from __future__ import annotations

import io
import json

import attrs
import pytest
from rich.console import Console

from candid_aio.cli.display import Display, JsonDisplay, bad_line, summary
from candid_aio.errors import Problem
from candid_aio.submission import AlreadyExists, Checked, Outcome, Rejected, Report, Skipped, Stuck, Submitted
from candid_aio.submission.lint import Finding
from candid_aio.submission.outcomes import Reason
from candid_aio.submission.states import State

GOOD = Submitted(line=1, external_id="Zaphodina", made_id="1", charge_cents=100)


def skipped(reason: Reason, state: State = State.SUBMITTED) -> Skipped:
    return Skipped(line=6, external_id="Zaphodina", reason=reason, state=state, first_line=2)


@pytest.mark.parametrize(
    ("outcome", "texts"),
    [
        (GOOD, []),
        (AlreadyExists(line=1, external_id="Zaphodina", made_id="1"), []),
        (
            Rejected(
                line=17, error="x", sent=False, problems=(Problem("a.b", "a text"), Problem("c[0]", "a date, got int"))
            ),
            ["line 17: a.b: expected a text", "line 17: c[0]: expected a date, got int"],
        ),
        (
            Rejected(line=2, error="not JSON (column 3)", sent=False, external_id="Zaphodina"),
            ["line 2: not JSON (column 3)"],
        ),
        (Rejected(line=3, error="Refused", sent=True, paths=("a", "b[1]")), ["line 3: Refused: a, b[1]"]),
        (
            Stuck(line=4, external_id="Zaphodina", error="status 502"),
            ["line 4: status 502; too many attempts without a clear answer, it may exist"],
        ),
        (skipped("done"), []),
        (skipped("duplicate_line"), []),
        (
            skipped("done", State.STUCK),
            ["line 6: an earlier run left it stuck; `candid-aio retry` puts it back"],
        ),
        (
            skipped("conflicting_lines", State.PENDING),
            ["line 6: the input has the external id of line 2 with other contents; this is not sent"],
        ),
        (skipped("changed"), ["line 6: it is submitted with another content; what is new is not sent"]),
    ],
)
def test_a_bad_line_is_told_by_number_path_and_name(outcome: Outcome, texts: list[str]) -> None:
    assert list(bad_line(outcome)) == texts


def test_without_a_terminal_a_line_is_written_every_few_seconds(capsys: pytest.CaptureFixture[str]) -> None:
    report = Report()
    moments = iter((100.0, 104.0, 106.0, 107.0, 112.0))
    with Display(every=5, clock=moments.__next__) as display:
        for outcome, lines in (
            (GOOD, None),
            (Rejected(line=2, error="[red]x", sent=False), None),
            (GOOD, 4),
            (GOOD, 4),
        ):
            report.add(outcome, at=0.0)
            display.show(outcome, report, lines=lines)
        display.finding(3, Finding("npi", "wrong"))
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines() == [
        "line 2: [red]x",
        "2 lines, 1 bad, 0/s",
        "4 of 4 lines, 1 bad, 0/s",
        "line 3: warning: npi: wrong",
    ]


def test_how_far_a_file_is_read_is_told_before_its_first_outcome(capsys: pytest.CaptureFixture[str]) -> None:
    moments = iter((100.0, 104.0, 106.0, 107.0))
    with Display(every=5, clock=moments.__next__) as display:
        for lines in (10, 2000, 3000):
            display.reading(lines)
    with JsonDisplay() as other:
        other.reading(10)
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "2000 lines read\n")


def test_json_has_a_line_for_each_outcome_and_the_end(capsys: pytest.CaptureFixture[str]) -> None:
    problems = (Problem("a.b", "a text"),)
    given: list[Outcome | Checked] = [
        attrs.evolve(GOOD, seconds=0.12345),
        AlreadyExists(line=2, external_id="b", made_id="2"),
        Rejected(line=3, error="no external id", sent=False, paths=("external_id",)),
        Rejected(line=4, external_id="d", error="InvalidValueError", sent=False, problems=problems),
        Rejected(line=5, external_id="e", error="Refused", sent=True, paths=("x",)),
        Stuck(line=6, external_id="f", error="status 500"),
        skipped("changed"),
        Checked(line=8, external_id="h"),
    ]
    report = Report()
    with JsonDisplay() as display:
        for outcome in given:
            report.add(outcome, at=0.0)
            display.show(outcome, report, lines=None)
        display.finding(9, Finding("npi", "wrong"))
        display.notice("the server answers again")
    display.end(report, seconds=1.23456, stopped="it was", unfinished=1, not_begun=2)
    told = capsys.readouterr()
    assert told.err == "The server answers again.\n"
    lines = [json.loads(line) for line in told.out.splitlines()]
    assert lines[:9] == [
        {"line": 1, "external_id": "Zaphodina", "outcome": "submitted", "encounter_id": "1", "seconds": 0.123},
        {"line": 2, "external_id": "b", "outcome": "already_exists", "encounter_id": "2", "seconds": 0.0},
        {
            "line": 3,
            "external_id": None,
            "outcome": "not_sent",
            "error": "no external id",
            "fields": ["external_id"],
        },
        {
            "line": 4,
            "external_id": "d",
            "outcome": "not_sent",
            "error": "InvalidValueError",
            "fields": ["a.b"],
            "problems": [{"field": "a.b", "expected": "a text"}],
        },
        {"line": 5, "external_id": "e", "outcome": "rejected", "error": "Refused", "fields": ["x"]},
        {"line": 6, "external_id": "f", "outcome": "stuck", "error": "status 500"},
        {"line": 6, "external_id": "Zaphodina", "outcome": "changed", "state": "submitted", "first_line": 2},
        {"line": 8, "external_id": "h", "outcome": "checked"},
        {"line": 9, "outcome": "warning", "field": "npi", "text": "wrong"},
    ]
    end = lines[9]
    assert (end["outcome"], end["seconds"], end["stopped"]) == ("end", 1.235, "it was")
    assert (end["submitted"], end["rejected"], end["unfinished"], end["not_begun"]) == (1, 3, 1, 2)
    assert end["errors"] == {"no external id": 1, "InvalidValueError": 1, "Refused": 1, "status 500": 1}


def test_the_summary_leaves_out_what_did_not_happen() -> None:
    def shown(report: Report, *, unfinished: int, not_begun: int) -> str:
        written = io.StringIO()
        table = summary(report, seconds=2.0, unfinished=unfinished, not_begun=not_begun)
        Console(file=written, width=80).print(table)
        return written.getvalue()

    clean = Report(submitted=1200, charges_cents=123_456)
    text = shown(clean, unfinished=0, not_begun=0)
    assert "1,200" in text
    assert "$1,234.56" in text
    assert "600 lines/s" in text
    assert not any(word in text for word in ("Stuck", "Not begun", "Changed", "Already"))
    broken = Report()
    given = (
        Stuck(line=1, external_id="a", error="status 504"),
        AlreadyExists(line=1, external_id="a", made_id="1"),
        skipped("done"),
        skipped("done", State.REJECTED),
        skipped("duplicate_line"),
        skipped("conflicting_lines"),
        skipped("changed"),
    )
    for outcome in given:
        broken.add(outcome, at=0.0)
    assert (broken.done, broken.bad) == (7, 4)
    text = shown(broken, unfinished=2, not_begun=7)
    rows = {line.split("│")[1].strip(): line.split("│")[2].strip() for line in text.splitlines() if "│" in line}
    assert {name: rows[name] for name in rows if rows[name] == "1"}.keys() == {
        "Already there",
        "Submitted by an earlier run",
        "Rejected or stuck in an earlier run",
        "Stuck",
        "Duplicate lines",
        "Conflicting lines",
        "Changed since they were submitted",
        "status 504",
    }
    assert (rows["Begun, outcome not known"], rows["Not begun"]) == ("2", "7")


def test_a_dry_run_counts_what_nothing_is_wrong_with() -> None:
    report = Report()
    report.add(Checked(line=1, external_id="a", charge_cents=5), at=0.0)
    written = io.StringIO()
    Console(file=written, width=80).print(summary(report, seconds=1.0, unfinished=0, not_begun=0))
    assert "Nothing wrong" in written.getvalue()
    assert "$0.05" in written.getvalue()


def test_a_notice_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    with Display() as display:
        display.notice("the server answers again")
    assert capsys.readouterr().err == "The server answers again.\n"
