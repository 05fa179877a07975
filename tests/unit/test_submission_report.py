"""The report of a run: its counts, its timeline, and a page that shows them and nothing of a claim."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import pytest

from candid_aio.submission import AlreadyExists, Checked, Rejected, Report, Skipped, Stuck, Submitted
from candid_aio.submission.report import LATENCY_EDGES, Timeline
from candid_aio.submission.report_page import Run, page, write_page
from candid_aio.submission.states import State

ENDED = dt.datetime(2026, 7, 1, 12, 0, tzinfo=dt.UTC)


def run(**changes: object) -> Run:
    settings: dict[str, object] = {"operation": "encounters.v_4.create", "ended": ENDED, "seconds": 8000.0, **changes}
    return Run(**settings)  # type: ignore[arg-type]  # checked by attrs' own names


def test_a_timeline_keeps_its_sum_and_never_more_than_so_many_steps() -> None:
    timeline = Timeline()
    moments = [number * 7.3 for number in range(2000)]
    for at in moments:
        timeline.add(at)
    assert sum(timeline.counts) == 2000
    assert len(timeline.counts) <= 120
    assert timeline.width * 120 >= moments[-1]
    timeline.add(-1.0)
    assert timeline.counts[0] > 1


def test_latencies_are_of_what_went_in() -> None:
    report = Report()
    for seconds in (0.0, 0.02, 0.021, 31.0):
        report.add(Submitted(line=1, external_id="a", made_id="1", seconds=seconds), at=1.0)
    report.add(AlreadyExists(line=1, external_id="a", made_id="1", seconds=5.0), at=1.0)
    report.add(Stuck(line=1, external_id="a", error="x", seconds=9.0), at=1.0)
    report.add(Skipped(line=1, external_id="a", reason="done", state=State.SUBMITTED, first_line=1), at=1.0)
    assert sum(report.latencies) == 5
    assert (report.latencies[0], report.latencies[1], report.latencies[-1]) == (2, 1, 1)
    assert report.latencies[LATENCY_EDGES.index(5.0)] == 1
    assert sum(report.timeline.counts) == 6


def whole() -> Report:
    report = Report(already_there=3, earlier=4, refused_earlier=5, conflicting=6, changed=7, duplicates=8)
    for number in range(500):
        report.add(
            Submitted(line=number, external_id="Zaphodina", made_id="Zaphodina", charge_cents=12345, seconds=0.3),
            at=number * 4.0,
        )
    report.add(Rejected(line=1, error="<script>alert(1)</script>", sent=True, external_id="Zaphodina"), at=1.0)
    report.add(Stuck(line=1, external_id="Zaphodina", error="status 500"), at=2.0)
    return report


def test_a_page_shows_the_counts_and_the_money_and_escapes_the_rest() -> None:
    text = page(whole(), run(stopped="the server <did not> answer", unfinished=2))
    for shown in (
        "<b>500</b>", "$61,725.00", "2 h 13 min", "2026-07-01 12:00:00 UTC", "the server &lt;did not&gt; answer",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "status 500", "stuck: no clear answer", "begun, outcome not known",
        "lines in conflict",
    ):  # fmt: skip
        assert shown in text
    assert "Zaphodina" not in text
    assert "<script" not in text
    assert "http://" not in text
    assert "https://" not in text


@pytest.mark.parametrize(
    ("report", "shown"),
    [
        (Report(), ["There were none.", "No claim went in.", "All did."]),
        (Report(conflicting=1), ["Nothing was refused in this run."]),
    ],
)
def test_a_page_of_nothing_says_so(report: Report, shown: list[str]) -> None:
    text = page(report, run(seconds=0.0))
    assert all(words in text for words in shown)


@pytest.mark.parametrize(("conflicting", "wrong"), [(0, "Nothing."), (1, "Nothing that has a name.")])
def test_a_page_of_a_dry_run_says_of_nothing_that_it_was_submitted(conflicting: int, wrong: str) -> None:
    report = Report(conflicting=conflicting, warnings=1300)
    report.add(Checked(line=1, external_id="Zaphodina", charge_cents=12_345_678_901), at=0.0)
    text = page(report, run(dry=True, seconds=2.0))
    for shown in ("<b>1</b><span>nothing wrong", "$123,456,789.01", "0.5</b>", "1,300</b><span>warnings", wrong):
        assert shown in text
    assert "ubmi" not in text
    assert "From line to outcome" not in text


def test_a_page_takes_the_place_of_no_link_and_of_no_pipe(tmp_path: Path) -> None:
    target, link = tmp_path / "there" / "report.html", tmp_path / "link"
    target.parent.mkdir()
    link.symlink_to(target)
    write_page(link, whole(), run())
    assert link.is_symlink()
    assert target.stat().st_mode & 0o777 == 0o600
    reading, writing = os.pipe()
    with os.fdopen(reading, encoding="utf-8") as pipe:
        write_page(Path(f"/dev/fd/{writing}"), Report(), run())
        os.close(writing)
        assert pipe.read() == page(Report(), run())


def test_it_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.html"
    path.write_text("before", encoding="utf-8")
    os.umask(os.umask(0))
    write_page(path, whole(), run(seconds=70.0))
    assert path.stat().st_mode & 0o777 == 0o600
    assert "1 min 10 s" in path.read_text(encoding="utf-8")
    (tmp_path / "folder").mkdir()
    (tmp_path / "late").mkdir()
    with pytest.raises(IsADirectoryError):
        write_page(tmp_path / "folder", whole(), run())
    monkeypatch.setattr(Path, "is_file", lambda _: True)  # as if the folder had been made a moment later
    with pytest.raises(IsADirectoryError):
        write_page(tmp_path / "late", whole(), run())
    assert sorted(one.name for one in tmp_path.iterdir()) == ["folder", "late", "report.html"]
