"""`candid-aio submit FILE.jsonl`: submits the encounters of a file, one a line.

It knows the command line, the environment variables and the exit codes; what is done with a claim is in `submission`.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import tempfile
import time
from enum import StrEnum
from pathlib import Path  # typer evaluates the annotations
from typing import TYPE_CHECKING, Annotated

import attrs
import typer
from rich.console import Console

from candid_aio.cli.display import Display, summary
from candid_aio.submission import ClaimPipeline, Report, count_lines, read_jsonl
from candid_aio.submission.journal import JournalError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from candid_aio.client import AsyncCandidApiClient
    from candid_aio.environment import CandidApiClientEnvironment
    from candid_aio.submission.sources import SourceLine

__all__ = ["submit"]

SUBMITTED, SOME_REJECTED, WRONG_USE, STOPPED = 0, 1, 2, 3


class EnvironmentName(StrEnum):
    """The values of `--environment`."""

    PRODUCTION = "production"
    STAGING = "staging"
    CANDID_SANDBOX = "candid_sandbox"
    CANDID_STAGING = "candid_staging"
    LOCAL = "local"


@attrs.define
class _Run:
    """What is known of a run, however it ends."""

    total: int = 0
    began: float | None = None
    """When the first line was taken, by the monotonic clock: what was started and imported before is not the run's."""
    report: Report = attrs.field(factory=Report)
    stopped: str | None = None
    unfinished: frozenset[int] = frozenset()


class _WrongUseError(Exception):
    """The command cannot start; the text says what is missing."""


def submit(
    file: Annotated[
        Path, typer.Argument(exists=True, dir_okay=False, readable=True, help="JSONL: an encounter a line.")
    ],
    sandbox: Annotated[bool, typer.Option("--sandbox", help="Submit to a sandbox inside this process.")] = False,
    environment: Annotated[EnvironmentName | None, typer.Option(help="Where to submit to.")] = None,
    candid_api: Annotated[str | None, typer.Option(metavar="URL", help="Another place, with --pre-encounter.")] = None,
    pre_encounter: Annotated[str | None, typer.Option(metavar="URL", help="Its pre-encounter host.")] = None,
    journal: Annotated[Path | None, typer.Option(help="What became of each claim; FILE.candid-journal.")] = None,
    concurrency: Annotated[int | None, typer.Option(min=1, max=256, help="Requests at once; it adapts.")] = None,
) -> None:
    """Submit the encounters of FILE, one a line, with the field names of the API.

    The journal makes sure that none is lost or sent twice: the same command again goes on where this one ended. A bad
    line is reported by its number and what is wrong with it, and the rest goes on. Credentials come from
    CANDID_CLIENT_ID and CANDID_CLIENT_SECRET, or from CANDID_TOKEN; where to from --environment or CANDID_ENVIRONMENT.

    Exit codes: 0 all submitted or already there, 1 some not, 2 wrong use, 3 stopped before the end.
    """
    run = _Run()
    try:
        place = _place(sandbox=sandbox, environment=environment, candid_api=candid_api, pre_encounter=pre_encounter)
        run.total = count_lines(file)
        with _journal(file, journal, temporary=sandbox) as path:
            asyncio.run(_submit(file, run, journal=path, place=place, concurrency=concurrency))
    except _WrongUseError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(WRONG_USE) from None
    except (KeyboardInterrupt, asyncio.CancelledError):
        run.stopped = "interrupted"
    except JournalError as error:
        run.stopped = str(error)
    except OSError as error:
        run.stopped = f"the file cannot be read, or the sandbox cannot listen ({error.strerror})"
    _tell(run)
    raise typer.Exit(_exit_code(run))


@contextlib.contextmanager
def _journal(file: Path, given: Path | None, *, temporary: bool) -> Iterator[Path]:
    """The journal's path. A sandbox inside this process is gone with it, and so is the journal that knows it."""
    if given is not None or not temporary:
        yield given or file.with_name(f"{file.name}.candid-journal")
        return
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder) / "candid-journal"


async def _submit(
    file: Path, run: _Run, *, journal: Path, place: CandidApiClientEnvironment | None, concurrency: int | None
) -> None:
    """Runs the pipeline, and leaves what is known in `run` however it ends."""
    async with contextlib.AsyncExitStack() as stack:
        client = await stack.enter_async_context(await _client(stack, place))
        await client.warm_up("encounters.v_4")
        run.began = time.monotonic()
        display = stack.enter_context(Display(total=run.total))
        pipeline = await stack.enter_async_context(
            ClaimPipeline(client, journal, concurrency=concurrency, on_notice=display.notice)
        )
        _finish_on_signals(pipeline)
        try:
            async for outcome in pipeline.submit(_Claims(file)):
                run.report.add(outcome)
                display.show(outcome, run.report)
        finally:
            run.stopped = pipeline.stopped
            run.unfinished = pipeline.unfinished


class _Claims:
    """The lines of the file, read anew each time."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def __iter__(self) -> Iterator[SourceLine]:
        return read_jsonl(self._file)


def _finish_on_signals(pipeline: ClaimPipeline) -> None:
    """The first lets what is in flight finish, the second ends at once. Both can be resumed."""
    task = asyncio.current_task()
    assert task is not None  # noqa: S101  # for the type checker: a coroutine that runs has a task

    def told() -> None:
        if pipeline.stopped is None:
            pipeline.finish("interrupted")
        else:
            task.cancel()

    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows
            asyncio.get_running_loop().add_signal_handler(number, told)


def _place(
    *, sandbox: bool, environment: EnvironmentName | None, candid_api: str | None, pre_encounter: str | None
) -> CandidApiClientEnvironment | None:
    """Where to submit to; None is the sandbox in this process. Raises _WrongUseError unless exactly one is named.

    Claims must not go to production because somebody forgot to say where.
    """
    from candid_aio import CandidApiClientEnvironment

    variable = os.environ.get("CANDID_ENVIRONMENT", "")
    urls = candid_api is not None or pre_encounter is not None
    if sandbox + (environment is not None) + urls > 1:
        message = "Say one of --sandbox, --environment, and --candid-api with --pre-encounter."
        raise _WrongUseError(message)
    if sandbox:
        return None
    if urls:
        if candid_api is None or pre_encounter is None:
            message = "--candid-api and --pre-encounter go together."
            raise _WrongUseError(message)
        return CandidApiClientEnvironment(candid_api=candid_api, pre_encounter=pre_encounter)
    name = environment.name if environment is not None else variable.upper()
    if name not in EnvironmentName.__members__:
        message = "Say where to submit: --sandbox, --environment, or the variable CANDID_ENVIRONMENT."
        raise _WrongUseError(message)
    found: CandidApiClientEnvironment = getattr(CandidApiClientEnvironment, name)
    return found


async def _client(stack: contextlib.AsyncExitStack, place: CandidApiClientEnvironment | None) -> AsyncCandidApiClient:
    """A client for the place. Raises _WrongUseError where its credentials are missing or its URLs are none."""
    from candid_aio import AsyncCandidApiClient

    if place is None:
        from candid_aio.sandbox import Sandbox

        local = await stack.enter_async_context(Sandbox(rate_limit=None))
        return AsyncCandidApiClient(
            client_id=local.client_id, client_secret=local.client_secret, environment=local.environment
        )
    given = os.environ.get
    if not (given("CANDID_TOKEN") or (given("CANDID_CLIENT_ID") and given("CANDID_CLIENT_SECRET"))):
        message = "Set CANDID_CLIENT_ID and CANDID_CLIENT_SECRET, or CANDID_TOKEN."
        raise _WrongUseError(message)
    try:
        return AsyncCandidApiClient.from_env(environment=place)
    except ValueError as error:
        message = str(error)
    raise _WrongUseError(message)


def _exit_code(run: _Run) -> int:
    if run.stopped is not None:
        return STOPPED
    return SOME_REJECTED if run.report.bad else SUBMITTED


def _tell(run: _Run) -> None:
    seconds = 0.0 if run.began is None else time.monotonic() - run.began
    not_begun = run.total - run.report.done - len(run.unfinished)
    Console(highlight=False).print(
        summary(run.report, seconds=seconds, unfinished=len(run.unfinished), not_begun=not_begun)
    )
    if run.stopped is not None:
        typer.echo(f"Stopped: {run.stopped}.", err=True)
    if run.unfinished:
        typer.echo("Claims that were begun may exist; the same command looks them up and goes on.", err=True)
