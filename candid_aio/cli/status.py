"""`candid-aio status`: how the claims of a journal stand. It only looks, and may do so during a run."""

from __future__ import annotations

import json
import sys
from typing import IO, TYPE_CHECKING, Annotated, Any, cast

import typer
from rich.console import Console
from rich.table import Table

from candid_aio.cli.journal import JournalPath, time_text, told
from candid_aio.cli.output import Output, complain

if TYPE_CHECKING:
    from candid_aio.submission.journal import Overview

__all__ = ["status"]

# More kinds of errors than this in one run are of one cause, or nobody reads them on a terminal.
_ERRORS = 20


def status(
    journal: JournalPath,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object, with everything.")] = False,
) -> None:
    """Count the claims of JOURNAL by state and by error, during a run or after it.

    The rate is over the last minute.

    Exit codes: 0 told, 1 the journal cannot be read or the output not be written, 2 wrong use, or no journal.
    """
    from candid_aio.submission.journal import read_journal

    with told(), read_journal(journal) as reader:
        overview = reader.overview()
    output = Output(sys.stdout)
    if as_json:
        output.write(f"{json.dumps(_fields(overview))}\n")
    else:
        Console(file=cast("IO[str]", output), highlight=False, markup=False).print(_table(overview))
    output.flush()
    if output.broken is not None:
        complain(f"the output cannot be written ({output.broken})")
        raise typer.Exit(1)


def _fields(overview: Overview) -> dict[str, Any]:
    return {
        "claims": sum(overview.counts.values()),
        "counts": overview.counts,
        "operations": overview.operations,
        "errors": overview.errors,
        "rate_per_second": round(overview.rate, 3),
        "last_step": None if overview.last is None else time_text(overview.last),
    }


def _table(overview: Overview) -> Table:
    table = Table(title="Journal", title_justify="left", show_header=False, min_width=44)
    table.add_column()
    table.add_column(justify="right")
    for state, count in overview.counts.items():
        table.add_row(state.replace("_", " ").capitalize(), f"{count:,}")
    table.add_section()
    table.add_row("Claims", f"{sum(overview.counts.values()):,}")
    table.add_row("Rate, last minute", f"{overview.rate:,.1f} claims/s")
    if overview.last is not None:
        table.add_row("Last step", time_text(overview.last))
    if overview.errors:
        table.add_section()
        for name, count in list(overview.errors.items())[:_ERRORS]:
            table.add_row(name, f"{count:,}")
        if (rest := len(overview.errors) - _ERRORS) > 0:
            table.add_row("More errors, see --json", f"{rest:,}")
    return table
