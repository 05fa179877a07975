"""`candid-aio submit INPUT`: submits the claims of a file or a pipe.

It knows the command line, signals and exit codes; what is done with a claim is in `submission`.
"""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import signal
import tempfile
import time
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import attrs
import typer

from candid_aio.cli.display import Display, JsonDisplay
from candid_aio.cli.files import STDIN, check_files, default_journal
from candid_aio.cli.output import complain
from candid_aio.cli.place import EnvironmentName, WrongUseError, client_of, place_named, rate_of, seconds_of
from candid_aio.submission import OPERATIONS, ClaimPipeline, InputError, Report, open_input
from candid_aio.submission import dry_run as check_only
from candid_aio.submission.journal import JournalError, NotAJournalError
from candid_aio.submission.lint import lint as findings
from candid_aio.submission.pipeline import DEFAULT_MAX_REJECTED
from candid_aio.submission.slots import MOST as MOST_AT_ONCE
from candid_aio.submission.submitter import DEFAULT_MAX_ATTEMPTS
from candid_aio.submission.ways import DEFAULT_OPERATION, way_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Iterator

    from candid_aio.environment import CandidApiClientEnvironment
    from candid_aio.submission import Checked, Line, Outcome
    from candid_aio.submission.sources import FileInput, Format, Input

__all__ = ["submit"]

SUBMITTED, SOME_REJECTED, WRONG_USE, STOPPED = 0, 1, 2, 3

# Seconds.
_READING_EVERY = 0.5

Shown: TypeAlias = Display | JsonDisplay


class FormatName(StrEnum):
    """The values of `--format`."""

    JSONL = "jsonl"
    CSV = "csv"


@attrs.frozen(kw_only=True)
class _Order:
    """What was asked for. `input` is None for standard input."""

    input: Path | None
    format: Format | None
    place: CandidApiClientEnvironment | None
    journal: Path | None
    operation: str
    external_id_from: tuple[str, ...]
    rate: str | None
    concurrency: int | None
    max_attempts: int
    max_rejected: int
    give_up_after: float | None
    lint: bool


class _StoppedError(Exception):
    """A dry run goes no further; the text says why."""


@attrs.define
class _Run:
    """What is known of a run, however it ends."""

    report: Report = attrs.field(factory=Report)
    began: float = attrs.field(factory=time.monotonic)
    """By the monotonic clock: what was started and imported before is not the run's."""
    stopped: str | None = None
    unfinished: int = 0
    lines: int | None = None

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.began

    @property
    def not_begun(self) -> int:
        """Lines that nothing was done with, as far as the number of lines is known."""
        return 0 if self.lines is None else max(0, self.lines - self.report.done - self.unfinished)

    @property
    def exit_code(self) -> int:
        if self.stopped is not None:
            return STOPPED
        return SOME_REJECTED if self.report.bad else SUBMITTED


InputPath = Annotated[Path, typer.Argument(metavar="INPUT", help="JSONL or CSV, plain or gzip; - is stdin.")]
FormatOf = Annotated[FormatName | None, typer.Option("--format", help="Of INPUT; else its name tells.")]
Named = Annotated[EnvironmentName | None, typer.Option(help="Where to submit to.")]
Api = Annotated[str | None, typer.Option(metavar="URL", help="Another place, with --pre-encounter.")]
PreEncounter = Annotated[str | None, typer.Option(metavar="URL", help="Its pre-encounter host.")]
JournalFile = Annotated[Path | None, typer.Option(help="Where each claim stands; else INPUT.candid-journal.")]
WayName = Annotated[str, typer.Option(metavar="NAME", help="The way in.")]
Fields = Annotated[
    str | None, typer.Option(metavar="FIELDS", help="Make missing external ids of these: patient.external_id,...")
]
Rate = Annotated[str | None, typer.Option(metavar="N/Ts|none", help="At most so many requests in so many seconds.")]
AtOnce = Annotated[str, typer.Option(metavar="auto|N", help="Requests at once.")]
Attempts = Annotated[int, typer.Option(min=1, help="Without a clear answer, before a claim is stuck.")]
Alike = Annotated[int, typer.Option(min=1, help="Rejected in a row with one error, before the run pauses.")]
Patience = Annotated[str | None, typer.Option(metavar="TIME", help="How long a server may be down: 90s, 5m, 2h.")]
Lint = Annotated[bool, typer.Option("--lint", help="Warn of what a biller would ask about.")]
AsJson = Annotated[bool, typer.Option("--json", help="A JSON object a line for each outcome.")]
ReportFile = Annotated[Path | None, typer.Option(metavar="FILE", help="Write a page about the run.")]


def submit(
    input: InputPath,  # noqa: A002  # the argument's name in the help
    input_format: FormatOf = None,
    sandbox: Annotated[bool, typer.Option("--sandbox", help="Submit to a sandbox inside this process.")] = False,
    environment: Named = None,
    candid_api: Api = None,
    pre_encounter: PreEncounter = None,
    journal: JournalFile = None,
    operation: WayName = DEFAULT_OPERATION,
    external_id_from: Fields = None,
    rate: Rate = None,
    concurrency: AtOnce = "auto",
    max_attempts: Attempts = DEFAULT_MAX_ATTEMPTS,
    max_rejected: Alike = DEFAULT_MAX_REJECTED,
    give_up_after: Patience = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Check against the contract; send nothing.")] = False,
    lint: Lint = False,
    as_json: AsJson = False,
    report: ReportFile = None,
) -> None:
    """Submit the claims of INPUT: a line is the body of the operation, a CSV column a field by its dotted name.

    The journal makes sure that none is lost or sent twice: the same command again goes on where this one ended. A bad
    line is told by its number and what is wrong with it, and the rest goes on. Credentials come from CANDID_CLIENT_ID
    and CANDID_CLIENT_SECRET, or from CANDID_TOKEN; where to from --environment or CANDID_ENVIRONMENT.

    Ctrl-C lets what is in flight finish, a second one ends at once; both can be gone on from.

    Exit codes: 0 all submitted or already there, 1 some rejected, stuck, changed or in conflict, 2 wrong use, 3 stopped
    before the end.
    """
    run = _Run()
    shown: Shown = JsonDisplay() if as_json else Display()
    try:
        with _stopping(run, sandbox=sandbox and not dry_run):
            if operation not in OPERATIONS:
                message = f"--operation is one of {', '.join(OPERATIONS)}."
                raise WrongUseError(message)
            check_files(input, journal, report, kept=not (sandbox or dry_run))
            urls = {"candid_api": candid_api, "pre_encounter": pre_encounter}
            order = _Order(
                input=None if str(input) == STDIN else input,
                format=None if input_format is None else input_format.value,
                place=None if dry_run else place_named(sandbox=sandbox, environment=environment, **urls),
                journal=journal,
                operation=operation,
                external_id_from=_fields_of(external_id_from),
                rate=rate,
                concurrency=_at_once(concurrency),
                max_attempts=max_attempts,
                max_rejected=max_rejected,
                give_up_after=seconds_of(give_up_after),
                lint=lint,
            )
            if rate is not None:
                rate_of(rate)
            asyncio.run(_dry(order, run, shown) if dry_run else _submit(order, run, shown))
    except WrongUseError as error:
        complain(str(error))
        raise typer.Exit(WRONG_USE) from None
    shown.end(run.report, seconds=run.seconds, stopped=run.stopped, unfinished=run.unfinished, not_begun=run.not_begun)
    if report is not None:
        _write_report(report, operation, run, dry=dry_run)
    raise typer.Exit(run.exit_code)


def _fields_of(names: str | None) -> tuple[str, ...]:
    if names is None:
        return ()
    found = tuple(name.strip() for name in names.split(","))
    if "" in found:
        message = (
            "--external-id-from is names of fields with commas between, as in patient.external_id,date_of_service."
        )
        raise WrongUseError(message)
    return found


def _at_once(text: str) -> int | None:
    if text == "auto":
        return None
    if text.isascii() and text.isdecimal() and 1 <= int(text) <= MOST_AT_ONCE:
        return int(text)
    message = f"--concurrency is auto, or a number from 1 to {MOST_AT_ONCE}."
    raise WrongUseError(message)


@contextlib.contextmanager
def _stopping(run: _Run, *, sandbox: bool) -> Iterator[None]:
    """Notes what ended the run. Raises WrongUseError where the input was found to be wrong before its first line."""
    try:
        yield
    except InputError as error:
        if not run.report.done and not run.unfinished:
            message = f"The input cannot be used: {error}."
            raise WrongUseError(message) from None
        run.stopped = str(error)
    except (_StoppedError, JournalError) as error:
        run.stopped = str(error)
    except (KeyboardInterrupt, asyncio.CancelledError):
        run.stopped = run.stopped or "interrupted"
    except OSError as error:
        what = "the input cannot be read, or the sandbox cannot listen" if sandbox else "the input cannot be read"
        run.stopped = f"{what} ({error.strerror})"


@contextlib.contextmanager
def _journal_of(order: _Order) -> Iterator[Path]:
    """The journal's path. A sandbox inside this process is gone with it, and so is the journal that knows it."""
    if order.journal is not None:
        yield order.journal
    elif order.place is None or order.input is None:
        with tempfile.TemporaryDirectory() as folder:
            yield Path(folder) / "candid-journal"
    else:
        yield default_journal(order.input)


def _input_of(order: _Order, run: _Run, shown: Shown) -> Input | FileInput:
    today = dt.datetime.now(dt.UTC).date()

    def look(line: Line) -> None:
        # What is nested too deep for this thread is told when it is held against the contract.
        with contextlib.suppress(RecursionError):
            for finding in findings(line.record, today=today):
                run.report.warnings += 1
                shown.finding(line.number, finding)

    way = way_of(order.operation)
    return open_input(order.input, way=way, format=order.format, on_line=look if order.lint else None)


async def _submit(order: _Order, run: _Run, shown: Shown) -> None:
    """Runs the pipeline, and leaves what is known in `run` however it ends."""
    task = _this_task()
    # There is nothing in flight yet that would have to finish.
    _on_signals(task.cancel)
    async with contextlib.AsyncExitStack() as stack:
        client = await stack.enter_async_context(await client_of(stack, order.place, order.rate))
        claims = _input_of(order, run, shown)
        await client.warm_up(order.operation.rpartition(".")[0], "encounters.v_4")
        pipeline = ClaimPipeline(
            client,
            stack.enter_context(_journal_of(order)),
            operation=order.operation,
            external_id_from=order.external_id_from,
            concurrency=order.concurrency,
            max_attempts=order.max_attempts,
            max_rejected=order.max_rejected,
            give_up_after=order.give_up_after,
            on_notice=shown.notice,
        )
        try:
            await stack.enter_async_context(pipeline)
        except NotAJournalError as error:
            message = f"The journal cannot be used: {error}."
            raise WrongUseError(message) from None
        _on_signals(lambda: _finish(pipeline, task))
        try:
            await _show(pipeline.submit(claims), claims, run, shown, stop=pipeline.finish)
        finally:
            run.stopped, run.unfinished = pipeline.stopped, len(pipeline.unfinished)


async def _dry(order: _Order, run: _Run, shown: Shown) -> None:
    claims = _input_of(order, run, shown)
    checked = check_only(claims, operation=order.operation, external_id_from=order.external_id_from)

    def stop(reason: str) -> None:
        raise _StoppedError(reason)

    _on_signals(_this_task().cancel)
    await _show(checked, claims, run, shown, stop=stop)


async def _show(
    outcomes: AsyncGenerator[Outcome | Checked, None],
    claims: Input | FileInput,
    run: _Run,
    shown: Shown,
    *,
    stop: Callable[[str], None],
) -> None:
    """Tells outcomes as they come. Where nobody can be told any more, `stop` is called."""
    run.began = time.monotonic()
    reading = asyncio.create_task(_tell_reading(claims, shown))
    try:
        with shown:
            async for outcome in outcomes:
                reading.cancel()
                run.report.add(outcome, at=run.seconds)
                shown.show(outcome, run.report, lines=claims.count)
                if shown.lost is not None:
                    stop(f"the output cannot be written ({shown.lost})")
    finally:
        reading.cancel()
        run.lines = claims.count


async def _tell_reading(claims: Input | FileInput, shown: Shown) -> None:
    """Tells how far a file has been read, until the first outcome. A pipe is not read ahead."""
    while claims.read is not None:
        await asyncio.sleep(_READING_EVERY)
        shown.reading(claims.read)


def _finish(pipeline: ClaimPipeline, task: asyncio.Task[None]) -> None:
    """The first signal lets what is in flight finish, the second ends at once."""
    if pipeline.stopped is None:
        pipeline.finish("interrupted")
    else:
        task.cancel()


def _this_task() -> asyncio.Task[None]:
    task = asyncio.current_task()
    assert task is not None  # noqa: S101  # for the type checker: a coroutine that runs has a task
    return task


def _on_signals(told: Callable[[], object]) -> None:
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows
            asyncio.get_running_loop().add_signal_handler(number, told)


def _write_report(path: Path, operation: str, run: _Run, *, dry: bool) -> None:
    from candid_aio.submission import report_page

    about = report_page.Run(
        operation=operation,
        ended=dt.datetime.now(dt.UTC),
        seconds=run.seconds,
        stopped=run.stopped,
        unfinished=run.unfinished,
        dry=dry,
    )
    try:
        report_page.write_page(path, run.report, about)
    except OSError as error:
        complain(f"The report cannot be written ({error.strerror}).")
