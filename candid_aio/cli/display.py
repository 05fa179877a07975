"""What `submit` shows: a progress bar on a terminal, a line every few seconds elsewhere, and a summary.

Progress and bad lines go to the error stream, the summary to the output. Nothing of a claim is shown but its line
number, the paths of fields and the names of errors.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from candid_aio.submission import Rejected, Skipped, Stuck, dollars
from candid_aio.submission.states import State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

    from candid_aio.submission import Outcome, Report

__all__ = ["Display", "bad_line", "summary"]

MOST_BAD_LINES = 50
"""How many bad lines are shown one by one; the summary counts all."""


class Display:
    """Shows a run while it goes on: `with Display(total=200) as display: display.show(outcome, report)`."""

    def __init__(self, *, total: int, every: float = 5.0, clock: Callable[[], float] = time.monotonic) -> None:
        self._console = Console(stderr=True, highlight=False, soft_wrap=not sys.stderr.isatty())
        self._total = total
        self._every = every
        self._clock = clock
        self._started = self._last = clock()
        self._bad = 0
        self._progress = Progress(
            TextColumn("Submitting"),
            BarColumn(bar_width=None),
            MofNCompleteColumn(),
            TextColumn("[red]{task.fields[bad]}[/red]"),
            TextColumn("{task.fields[rate]}/s"),
            TimeRemainingColumn(compact=True),
            console=self._console,
            disable=not self._console.is_terminal,
            expand=True,
        )
        self._task = self._progress.add_task("", total=total, bad="", rate=0)

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._progress.stop()

    def notice(self, text: str) -> None:
        """Something that is not about one claim."""
        self._console.print(f"{text[0].upper()}{text[1:]}.", markup=False)

    def show(self, outcome: Outcome, report: Report) -> None:
        for text in bad_line(outcome):
            self._bad += 1
            if self._bad <= MOST_BAD_LINES:
                self._console.print(text, markup=False)
            elif self._bad == MOST_BAD_LINES + 1:
                self._console.print("More lines are wrong; the summary counts them.")
        now = self._clock()
        bad = report.bad
        rate = round(report.done / max(now - self._started, 1e-3))
        if self._console.is_terminal:
            self._progress.update(self._task, completed=report.done, bad=f"{bad} bad" if bad else "", rate=rate)
        elif now - self._last >= self._every:
            self._last = now
            self._console.print(f"{report.done} of {self._total} lines, {bad} bad, {rate}/s")


def bad_line(outcome: Outcome) -> Iterator[str]:
    """What is wrong with a line, one text for each problem: `line 17: service_lines[0].units: expected ...`."""
    at = f"line {outcome.line}"
    if isinstance(outcome, Rejected):
        yield from (f"{at}: {problem}" for problem in outcome.problems)
        if not outcome.problems:
            fields = f": {', '.join(outcome.paths)}" if outcome.paths else ""
            yield f"{at}: {outcome.error}{fields}"
    elif isinstance(outcome, Stuck):
        yield f"{at}: {outcome.error}; too many attempts without a clear answer, it may exist"
    elif isinstance(outcome, Skipped):
        yield from _skipped(at, outcome)


def _skipped(at: str, outcome: Skipped) -> Iterator[str]:
    if outcome.reason == "conflicting_lines":
        yield f"{at}: the external id of line {outcome.first_line} stands there with another content; none is sent"
    elif outcome.reason == "changed":
        yield f"{at}: it is {outcome.state} with another content; what is new is not sent"
    elif outcome.reason == "done" and outcome.state in {State.REJECTED, State.STUCK}:
        yield f"{at}: an earlier run left it {outcome.state}; `candid-aio retry` puts it back"


def summary(report: Report, *, seconds: float, unfinished: int, not_begun: int) -> Table:
    """The table at the end. `seconds` is the time that the run took."""
    table = Table(title="Submission", title_justify="left", show_header=False, min_width=44)
    table.add_column()
    table.add_column(justify="right")
    table.add_row("Submitted", f"{report.submitted:,}")
    table.add_row("Total charges", dollars(report.charges_cents))
    table.add_row("Rejected", f"{report.rejected:,}")
    rest = {
        "Already there": report.already_there,
        "Submitted by an earlier run": report.earlier,
        "Rejected or stuck in an earlier run": report.refused_earlier,
        "Stuck": report.stuck,
        "Duplicate lines": report.duplicates,
        "Conflicting lines": report.conflicting,
        "Changed since they were submitted": report.changed,
        "Begun, outcome not known": unfinished,
        "Not begun": not_begun,
    }
    for name, count in rest.items():
        if count:
            table.add_row(name, f"{count:,}")
    table.add_row("Time", f"{seconds:,.1f} s")
    table.add_row("Rate", f"{report.done / max(seconds, 1e-3):,.0f} lines/s")
    if report.errors:
        table.add_section()
        for name, count in report.errors.most_common(12):
            table.add_row(name, f"{count:,}")
    return table
