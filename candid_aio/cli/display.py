"""What `submit` shows: a progress bar on a terminal, a line every few seconds elsewhere, and a summary; or JSON lines.

Progress and bad lines go to the error stream, the summary and JSON to the output. Nothing of a claim is shown but its
line number, the paths of fields and the names of errors, and in JSON its external id and the id that was made.
"""

from __future__ import annotations

import json
import sys
import time
from typing import IO, TYPE_CHECKING, Any, Self, cast

import attrs
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from candid_aio.cli.output import Output
from candid_aio.submission import AlreadyExists, Checked, Rejected, Skipped, Stuck, Submitted, dollars
from candid_aio.submission.states import State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

    from candid_aio.submission import Outcome, Report
    from candid_aio.submission.lint import Finding

__all__ = ["Display", "JsonDisplay", "bad_line", "fields_of", "summary"]

MOST_BAD_LINES = 50
"""How much of lines is told one by one; the summary counts all."""

_COUNTS = {
    "submitted", "checked", "already_there", "rejected", "stuck", "earlier", "refused_earlier", "duplicates",
    "conflicting", "changed", "warnings", "charges_cents",
}  # fmt: skip


class Display:
    """Shows a run while it goes on: `with Display() as display: display.show(outcome, report, lines=200)`."""

    def __init__(self, *, every: float = 5.0, clock: Callable[[], float] = time.monotonic) -> None:
        self._console = _console(Output(sys.stderr))
        self._every = every
        self._clock = clock
        self._started = self._last = 0.0
        self._told = 0
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=None),
            MofNCompleteColumn(),
            TextColumn("[red]{task.fields[bad]}[/red]"),
            TextColumn("{task.fields[rate]}/s"),
            TimeRemainingColumn(compact=True),
            console=self._console,
            disable=not self._console.is_terminal,
            expand=True,
        )
        self._task = self._progress.add_task("Submitting", total=None, bad="", rate=0)

    @property
    def lost(self) -> None:
        """Why outcomes could not be told. Here that harms nobody: the summary and the journal have them."""

    def __enter__(self) -> Self:
        self._started = self._last = self._clock()
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._progress.stop()

    def notice(self, text: str) -> None:
        """Something that is not about one claim."""
        self._console.print(f"{text[0].upper()}{text[1:]}.", markup=False)

    def finding(self, line: int, finding: Finding) -> None:
        """What a biller would ask about. Any thread."""
        self._tell(f"line {line}: warning: {finding}")

    def reading(self, lines: int) -> None:
        """So many lines of a file have been read, which comes before anything of it is sent."""
        if self._console.is_terminal:
            self._progress.update(self._task, description=f"Reading {lines:,} lines")
        elif self._is_time(self._clock()):
            self._console.print(f"{lines} lines read")

    def show(self, outcome: Outcome | Checked, report: Report, *, lines: int | None) -> None:
        """An outcome. `lines` is how many there are, as soon as that is known."""
        for text in bad_line(outcome):
            self._tell(text)
        now = self._clock()
        rate = round(report.done / max(now - self._started, 1e-3))
        if self._console.is_terminal:
            bad = f"{report.bad} bad" if report.bad else ""
            self._progress.update(
                self._task, description="Submitting", completed=report.done, total=lines, bad=bad, rate=rate
            )
        elif self._is_time(now):
            of = "" if lines is None else f" of {lines}"
            self._console.print(f"{report.done}{of} lines, {report.bad} bad, {rate}/s")

    def end(self, report: Report, *, seconds: float, stopped: str | None, unfinished: int, not_begun: int) -> None:
        """The summary, and why the run stopped where it did."""
        output = Output(sys.stdout)
        _console(output).print(summary(report, seconds=seconds, unfinished=unfinished, not_begun=not_begun))
        if output.broken is not None:
            self.notice(f"the summary cannot be written ({output.broken})")
        if stopped is not None:
            self._console.print(f"Stopped: {stopped}.", markup=False)
        if unfinished:
            self._console.print("Claims that were begun have no outcome yet; the same command goes on with them.")

    def _is_time(self, now: float) -> bool:
        """Whether a line of progress is due, where there is no bar."""
        if now - self._last < self._every:
            return False
        self._last = now
        return True

    def _tell(self, text: str) -> None:
        self._told += 1
        if self._told <= MOST_BAD_LINES:
            self._console.print(text, markup=False)
        elif self._told == MOST_BAD_LINES + 1:
            self._console.print("There is more to tell of lines; the summary counts them, --json tells all.")


class JsonDisplay:
    """Tells each outcome as a JSON object on a line of the output, notices on the error stream."""

    def __init__(self) -> None:
        self._output = Output(sys.stdout)
        self._errors = Output(sys.stderr)

    @property
    def lost(self) -> str | None:
        """Why outcomes could not be told, or None."""
        return self._output.broken

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None: ...

    def notice(self, text: str) -> None:
        self._errors.write(f"{text[0].upper()}{text[1:]}.\n")

    def reading(self, lines: int) -> None:
        """Nothing: no line has an outcome yet."""

    def finding(self, line: int, finding: Finding) -> None:
        self._write({"line": line, "outcome": "warning", "field": finding.path, "text": finding.text})

    def show(self, outcome: Outcome | Checked, _report: Report, *, lines: int | None) -> None:
        self._write(fields_of(outcome))

    def end(self, report: Report, *, seconds: float, stopped: str | None, unfinished: int, not_begun: int) -> None:
        counts = attrs.asdict(report, filter=lambda attribute, _: attribute.name in _COUNTS)
        rest = {"unfinished": unfinished, "not_begun": not_begun, "seconds": round(seconds, 3), "stopped": stopped}
        self._write({"outcome": "end", **counts, "errors": dict(report.errors), **rest})
        if self.lost is not None:
            self.notice(f"stopped: {stopped}" if stopped else f"the end cannot be written ({self.lost})")

    def _write(self, fields: dict[str, Any]) -> None:
        self._output.write(json.dumps(fields) + "\n")
        self._output.flush()


def _console(output: Output) -> Console:
    """A console on a stream that may break. A line that is no terminal's is not wrapped."""
    console = Console(file=cast("IO[str]", output), highlight=False)
    console.soft_wrap = not console.is_terminal
    return console


def fields_of(outcome: Outcome | Checked) -> dict[str, Any]:
    """An outcome as `--json` tells it: what it is, ids, names and paths."""
    fields: dict[str, Any] = {"line": outcome.line, "external_id": outcome.external_id}
    if isinstance(outcome, (Submitted, AlreadyExists)):
        kind = "submitted" if isinstance(outcome, Submitted) else "already_exists"
        return {**fields, "outcome": kind, "encounter_id": outcome.made_id, "seconds": round(outcome.seconds, 3)}
    if isinstance(outcome, Checked):
        return {**fields, "outcome": "checked"}
    if isinstance(outcome, Skipped):
        return {**fields, "outcome": outcome.reason, "state": outcome.state, "first_line": outcome.first_line}
    if isinstance(outcome, Stuck):
        return {**fields, "outcome": "stuck", "error": outcome.error}
    problems = [{"field": problem.path, "expected": problem.expected} for problem in outcome.problems]
    return {
        **fields,
        "outcome": "rejected" if outcome.sent else "not_sent",
        "error": outcome.error,
        "fields": list(outcome.paths) or [problem.path for problem in outcome.problems],
        **({"problems": problems} if problems else {}),
    }


def bad_line(outcome: Outcome | Checked) -> Iterator[str]:
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
        # It says nothing of the first one: of a pipe, that was sent before this was seen.
        yield f"{at}: the input has the external id of line {outcome.first_line} with other contents; this is not sent"
    elif outcome.reason == "changed":
        yield f"{at}: it is {outcome.state} with another content; what is new is not sent"
    elif outcome.reason == "done" and outcome.state in {State.REJECTED, State.STUCK}:
        yield f"{at}: an earlier run left it {outcome.state}; `candid-aio retry` puts it back"


def summary(report: Report, *, seconds: float, unfinished: int, not_begun: int) -> Table:
    """The table at the end. `seconds` is the time that the run took."""
    table = Table(title="Submission", title_justify="left", show_header=False, min_width=44)
    table.add_column()
    table.add_column(justify="right")
    table.add_row("Nothing wrong" if report.checked else "Submitted", f"{report.checked or report.submitted:,}")
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
        "Warnings": report.warnings,
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
