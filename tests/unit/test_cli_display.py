"""What `submit` says, outcome by outcome, where there is no terminal."""

from __future__ import annotations

import io
from uuid import UUID

import pytest
from rich.console import Console

from candid_aio.cli.display import Display, bad_line, summary
from candid_aio.errors import Problem
from candid_aio.submission import Failed, Outcome, Rejected, Report, Submitted

GOOD = Submitted(line=1, external_id="Zaphodina", encounter_id=UUID(int=1), charge_cents=100)


@pytest.mark.parametrize(
    ("outcome", "texts"),
    [
        (GOOD, []),
        (
            Rejected(line=17, error="x", problems=(Problem("a.b", "a text"), Problem("c[0]", "a date, got int"))),
            ["line 17: a.b: expected a text", "line 17: c[0]: expected a date, got int"],
        ),
        (Rejected(line=2, error="not JSON (column 3)", external_id="Zaphodina"), ["line 2: not JSON (column 3)"]),
        (Rejected(line=3, error="Refused", paths=("a", "b[1]")), ["line 3: Refused: a, b[1]"]),
        (Failed(line=4, error="status 502", may_have_happened=False), ["line 4: status 502; not submitted"]),
        (
            Failed(line=5, error="Cut", may_have_happened=True, external_id="Zaphodina"),
            ["line 5: Cut; it may have been submitted: look up its external id"],
        ),
    ],
)
def test_a_bad_line_is_told_by_number_path_and_name(outcome: Outcome, texts: list[str]) -> None:
    assert list(bad_line(outcome)) == texts


def test_without_a_terminal_a_line_is_written_every_few_seconds(capsys: pytest.CaptureFixture[str]) -> None:
    report = Report()
    moments = iter((100.0, 104.0, 106.0, 107.0, 112.0))
    with Display(total=4, every=5, clock=moments.__next__) as display:
        for outcome in (GOOD, Rejected(line=2, error="[red]x"), GOOD, GOOD):
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
    def shown(report: Report, *, in_flight: int, not_begun: int) -> str:
        written = io.StringIO()
        Console(file=written, width=80).print(summary(report, seconds=2.0, in_flight=in_flight, not_begun=not_begun))
        return written.getvalue()

    clean = Report(submitted=1200, charges_cents=123_456)
    text = shown(clean, in_flight=0, not_begun=0)
    assert "1,200" in text
    assert "$1,234.56" in text
    assert "600 lines/s" in text
    assert not any(word in text for word in ("unknown", "Not begun"))
    broken = Report()
    broken.add(Failed(line=1, error="status 504", may_have_happened=True))
    text = shown(broken, in_flight=2, not_begun=7)
    rows = {line.split("│")[1].strip(): line.split("│")[2].strip() for line in text.splitlines() if "│" in line}
    assert (rows["of unknown outcome"], rows["Not begun"], rows["status 504"]) == ("3", "7", "1")
