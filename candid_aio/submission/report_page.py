"""The report of a run as one HTML file that needs nothing else: no script, no network, and nothing of any claim.

Counts, names of errors and sums of money only. Not even external ids are in it.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING

import attrs

from candid_aio.submission.report import LATENCY_EDGES, dollars

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from pathlib import Path

    from candid_aio.submission.report import Report

__all__ = ["Run", "page", "write_page"]

_WIDTH, _HEIGHT, _LEFT, _RIGHT, _BOTTOM = 900, 220, 56, 32, 24


@attrs.frozen(kw_only=True)
class Run:
    """What there is to say of a run besides its outcomes. `seconds` is how long it took, `ended` when it ended.

    `stopped` says why it ended before the end of the input. `unfinished` were begun and have no outcome. With `dry`
    nothing was sent.
    """

    operation: str
    ended: dt.datetime
    seconds: float
    stopped: str | None = None
    unfinished: int = 0
    dry: bool = False

    @property
    def title(self) -> str:
        return "Claims checked, nothing sent" if self.dry else "Claim submission"


def page(report: Report, run: Run) -> str:
    """The whole page."""
    style = files("candid_aio.submission").joinpath("report.css").read_text(encoding="utf-8")
    stopped = f'<p class="stopped">Stopped before the end: {escape(run.stopped)}.</p>' if run.stopped else ""
    parts = [
        f"<h1>{run.title}</h1><p>{escape(run.operation)}, ended {run.ended:%Y-%m-%d %H:%M:%S %Z}, "
        f"{_duration(run.seconds)}</p>{stopped}",
        _cards(report, run),
        "<h2>Outcomes over time</h2>" + _over_time(report),
        "" if run.dry else "<h2>From line to outcome</h2>" + _latency(report),
        f"<h2>{'What is wrong' if run.dry else 'Why claims did not go in'}</h2>" + _errors(report, run),
    ]
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{run.title}</title><style>{style}</style></head><body>{''.join(parts)}</body></html>\n"
    )


def write_page(path: Path, report: Report, run: Run) -> None:
    """Writes the page, whole or not at all, for its owner alone. Raises OSError.

    A link stays, and what it names is replaced. A pipe or a terminal is written to.
    """
    if path.exists() and not path.is_file():
        path.write_text(page(report, run), encoding="utf-8")
        return
    path = path.resolve()
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # mode 0600
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(page(report, run))
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(name)
        raise


def _cards(report: Report, run: Run) -> str:
    good, words = (report.checked, "nothing wrong") if run.dry else (report.submitted, "submitted")
    rate = good / run.seconds if run.seconds > 0 else 0.0
    shown = [
        ("good", f"{good:,}", words),
        ("", dollars(report.charges_cents), "charged on them"),
        ("bad" if report.rejected else "", f"{report.rejected:,}", "rejected"),
        ("", f"{rate:,.1f}", "good ones a second" if run.dry else "submitted a second"),
    ]
    seldom = [
        ("good", report.already_there, "were there already"),
        ("good", report.earlier, "submitted by an earlier run"),
        ("bad", report.refused_earlier, "rejected or stuck in an earlier run"),
        ("bad", report.stuck, "stuck: no clear answer"),
        ("bad", report.conflicting, "lines in conflict"),
        ("bad", report.changed, "changed since they were submitted"),
        ("", report.duplicates, "duplicate lines"),
        ("bad", run.unfinished, "begun, outcome not known"),
        ("", report.warnings, "warnings: what a biller would ask about"),
    ]
    shown += [(kind, f"{count:,}", words) for kind, count, words in seldom if count]
    cards = (f'<li class="{kind}"><b>{value}</b><span>{words}</span></li>' for kind, value, words in shown)
    return f'<ul class="cards">{"".join(cards)}</ul>'


def _over_time(report: Report) -> str:
    timeline = report.timeline
    if not timeline.counts:
        return "<p>There were none.</p>"
    width = timeline.width
    rates = [count / width for count in timeline.counts]
    marks = [(place, _duration(place * width)) for place in _spread(len(rates))]
    label = f"Outcomes a second, in steps of {_duration(width)}; at most {_number(max(rates))}"
    return f"<p>{label}.</p>" + _bars(rates, marks, label)


def _latency(report: Report) -> str:
    if not sum(report.latencies):
        return "<p>No claim went in.</p>"
    names = [*(f"{edge:g} s" for edge in LATENCY_EDGES), "more"]
    label = "Claims that went in, by the seconds that they took at most"
    return f"<p>{label}.</p>" + _bars([float(count) for count in report.latencies], list(enumerate(names)), label)


def _errors(report: Report, run: Run) -> str:
    if not report.errors:
        nothing = "Nothing that has a name." if run.dry else "Nothing was refused in this run."
        return f"<p>{nothing if report.bad else 'Nothing.' if run.dry else 'All did.'}</p>"
    rows = "".join(f"<tr><td>{escape(name)}</td><td>{count:,}</td></tr>" for name, count in report.errors.most_common())
    head = '<thead><tr><th scope="col">Error</th><th scope="col">Claims</th></tr></thead>'
    return f"<table>{head}<tbody>{rows}</tbody></table>"


def _bars(values: Sequence[float], marks: Sequence[tuple[int, str]], label: str) -> str:
    """Bars from left to right, with a scale at the left and marks under some of them."""
    top = max(*values, 1e-9)
    step = (_WIDTH - _LEFT - _RIGHT) / len(values)
    room = _HEIGHT - _BOTTOM
    shown = [
        f'<line class="axis" x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{room}" y2="{room}"/>',
        f'<text x="{_LEFT - 6}" y="12" text-anchor="end">{_number(top)}</text>',
        f'<text x="{_LEFT - 6}" y="{room}" text-anchor="end">0</text>',
    ]
    for place, value in enumerate(values):
        height, width = value / top * (room - 4), max(step - 1, 0.5)
        shown.append(
            f'<rect class="bar" x="{_LEFT + place * step:.1f}" y="{room - height:.1f}" width="{width:.1f}" '
            f'height="{height:.1f}"><title>{_number(value)}</title></rect>'
        )
    shown += [
        f'<text x="{_LEFT + (place + 0.5) * step:.1f}" y="{_HEIGHT - 6}" text-anchor="middle">{escape(text)}</text>'
        for place, text in marks
    ]
    drawn = f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{escape(label)}">{"".join(shown)}</svg>'
    return f'<div class="chart">{drawn}</div>'


def _spread(count: int) -> list[int]:
    """At most six places, from the first to the last."""
    return sorted({round(part * (count - 1) / 5) for part in range(6)})


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 or value == int(value) else f"{value:.3g}"


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes:02} min"
    return f"{minutes} min {rest:02} s" if minutes else f"{seconds:.2g} s"
