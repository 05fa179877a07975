"""What the commands that work on a journal share: which one, and what is told when it cannot be used."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from candid_aio.cli.output import complain

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["JournalPath", "time_text", "told"]

JournalPath = Annotated[
    Path,
    typer.Argument(metavar="JOURNAL", exists=True, dir_okay=False, help="The journal; beside INPUT unless you chose."),
]


@contextlib.contextmanager
def told() -> Iterator[None]:
    """Exits with a line where the journal cannot be used: 2 where the file is none, else 1."""
    from candid_aio.submission.journal import JournalError, NotAJournalError

    try:
        yield
    except JournalError as error:
        complain(str(error))
        raise typer.Exit(2 if isinstance(error, NotAJournalError) else 1) from None


def time_text(at: float) -> str:
    """Seconds since 1970 as ISO 8601, in UTC."""
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
