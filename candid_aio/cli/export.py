"""`candid-aio export`: the claims of a journal as CSV on standard output. It only looks, and may do so during a run."""

from __future__ import annotations

import csv
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from candid_aio.cli.journal import JournalPath, time_text, told
from candid_aio.cli.output import Output, complain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from candid_aio.submission.states import Record

__all__ = ["export"]

# What makes a spreadsheet take a cell for a formula, in its half- and its full-width form; tab and line ends are
# skipped by some before they look.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # noqa: RUF001  # these are meant


def export(
    journal: JournalPath,
    rejected: Annotated[
        bool, typer.Option("--rejected", help="Claims that were refused, with error and fields.")
    ] = False,
    submitted: Annotated[bool, typer.Option("--submitted", help="Claims that went in, with the id made.")] = False,
    exact: Annotated[
        bool, typer.Option("--exact", help="Leave cells as they are: for programs, not for spreadsheets.")
    ] = False,
) -> None:
    """Write the claims of JOURNAL as CSV: one of --rejected and --submitted.

    A cell that a spreadsheet would take for a formula gets an apostrophe before it, unless --exact is given. External
    ids may identify patients: treat the output as you treat the input.

    Exit codes: 0 written, 1 the journal cannot be read or the output not be written, 2 wrong use, or no journal.
    """
    from candid_aio.submission.journal import read_journal
    from candid_aio.submission.states import State

    if rejected == submitted:
        message = "say one of --rejected and --submitted"
        raise typer.BadParameter(message)
    # UTF-8, whatever the terminal's is.
    output = Output(None if sys.stdout is None else typer.get_text_stream("stdout", encoding="utf-8"))
    # Quoted all: where the list separator is a semicolon, it must not begin a cell.
    table = csv.writer(output, quoting=csv.QUOTE_ALL, lineterminator="\n")
    with told(), read_journal(journal) as reader:
        table.writerow(_REJECTED if rejected else _SUBMITTED)
        for operation, record in reader.records(State.REJECTED if rejected else State.SUBMITTED):
            cells = _cells(operation, record, rejected=rejected)
            table.writerow(cells if exact else map(_harmless, cells))
            if output.broken is not None:
                break
    output.flush()
    if output.broken is not None:
        complain(f"the table is not complete: the output cannot be written ({output.broken})")
        raise typer.Exit(1)


_SUBMITTED = ("operation", "external_id", "made_id", "time")
_REJECTED = ("operation", "external_id", "error", "fields", "time")


def _cells(operation: str, record: Record, *, rejected: bool) -> Iterable[str]:
    what = (record.error or "", " ".join(record.paths)) if rejected else (record.made_id or "",)
    return (operation, record.external_id, *what, time_text(record.at))


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
