"""`candid-aio submit FILE.jsonl`: submits the encounters of a file, one a line.

It knows the command line, the environment variables and the exit codes; what is done with a claim is in `submission`.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import time
from enum import StrEnum
from pathlib import Path  # noqa: TC003  # typer evaluates the annotations
from typing import TYPE_CHECKING, Annotated

import attrs
import typer
from rich.console import Console

from candid_aio.cli.display import Display, summary
from candid_aio.submission import ClaimPipeline, Report, count_lines, read_jsonl

if TYPE_CHECKING:
    from candid_aio.client import AsyncCandidApiClient
    from candid_aio.environment import CandidApiClientEnvironment

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
    in_flight: set[int] = attrs.field(factory=set)


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
    concurrency: Annotated[int, typer.Option(min=1, max=256, help="How many requests at once.")] = 16,
) -> None:
    """Submit the encounters of FILE, one a line, with the field names of the API.

    A bad line is reported by its number and what is wrong with it, and the rest goes on. Credentials come from
    CANDID_CLIENT_ID and CANDID_CLIENT_SECRET, or from CANDID_TOKEN; where to from --environment or CANDID_ENVIRONMENT.

    Exit codes: 0 all submitted, 1 some not, 2 wrong use, 3 stopped before the end.
    """
    run = _Run()
    try:
        place = _place(sandbox=sandbox, environment=environment, candid_api=candid_api, pre_encounter=pre_encounter)
        run.total = count_lines(file)
        asyncio.run(_submit(file, run, place=place, concurrency=concurrency))
    except _WrongUseError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(WRONG_USE) from None
    except (KeyboardInterrupt, asyncio.CancelledError):
        run.stopped = "interrupted"
    except OSError as error:
        run.stopped = f"the file cannot be read, or the sandbox cannot listen ({error.strerror})"
    _tell(run)
    raise typer.Exit(_exit_code(run))


async def _submit(file: Path, run: _Run, *, place: CandidApiClientEnvironment | None, concurrency: int) -> None:
    """Runs the pipeline, and leaves what is known in `run` however it ends."""
    task = asyncio.current_task()
    assert task is not None  # noqa: S101  # for the type checker: a coroutine that runs has a task
    with contextlib.suppress(NotImplementedError):  # Windows
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    async with contextlib.AsyncExitStack() as stack:
        client = await stack.enter_async_context(await _client(stack, place))
        await client.warm_up("encounters.v_4")
        run.began = time.monotonic()
        display = stack.enter_context(Display(total=run.total))
        pipeline = await stack.enter_async_context(ClaimPipeline(client, concurrency=concurrency))
        try:
            async for outcome in pipeline.submit(read_jsonl(file)):
                run.report.add(outcome)
                display.show(outcome, run.report)
        finally:
            run.stopped = pipeline.stopped
            run.in_flight = pipeline.in_flight


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
    return SOME_REJECTED if run.report.rejected or run.report.failed else SUBMITTED


def _tell(run: _Run) -> None:
    seconds = 0.0 if run.began is None else time.monotonic() - run.began
    not_begun = run.total - run.report.done - len(run.in_flight)
    Console(highlight=False).print(
        summary(run.report, seconds=seconds, in_flight=len(run.in_flight), not_begun=not_begun)
    )
    if run.stopped is not None:
        typer.echo(f"Stopped: {run.stopped}.", err=True)
    if run.in_flight:
        lines = ", ".join(str(number) for number in sorted(run.in_flight))
        typer.echo(f"In flight when it stopped, may have been submitted: line {lines}.", err=True)
