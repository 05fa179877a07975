"""What `submit` says, outcome by outcome, where there is no terminal."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from candid_aio.cli.display import Display, bad_line, summary
from candid_aio.errors import Problem
from candid_aio.submission import AlreadyExists, Outcome, Rejected, Report, Skipped, Stuck, Submitted
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
            ["line 6: the external id of line 2 stands there with another content; none is sent"],
        ),
        (skipped("changed"), ["line 6: it is submitted with another content; what is new is not sent"]),
    ],
)
def test_a_bad_line_is_told_by_number_path_and_name(outcome: Outcome, texts: list[str]) -> None:
    assert list(bad_line(outcome)) == texts


def test_without_a_terminal_a_line_is_written_every_few_seconds(capsys: pytest.CaptureFixture[str]) -> None:
    report = Report()
    moments = iter((100.0, 104.0, 106.0, 107.0, 112.0))
    with Display(total=4, every=5, clock=moments.__next__) as display:
        for outcome in (GOOD, Rejected(line=2, error="[red]x", sent=False), GOOD, GOOD):
            report.add(outcome)
            display.show(outcome, report)
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines() == [
        "line 2: [red]x",
        "2 of 4 lines, 1 bad, 0/s",
        "4 of 4 lines, 1 bad, 0/s",
    ]


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
        broken.add(outcome)
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


def test_a_notice_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    with Display(total=4) as display:
        display.notice("the server answers again")
    assert capsys.readouterr().err == "The server answers again.\n"
