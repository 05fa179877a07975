"""`candid-aio retry`: puts claims of a journal back, so that the next run tries them anew. It sends nothing."""

from __future__ import annotations

import asyncio
import sys
from typing import Annotated

import typer

from candid_aio.cli.journal import JournalPath, told
from candid_aio.cli.output import Output, complain

__all__ = ["retry"]


def retry(
    journal: JournalPath,
    rejected: Annotated[bool, typer.Option("--rejected", help="Those that were refused: mend them first.")] = False,
    stuck: Annotated[bool, typer.Option("--stuck", help="Those that had no clear outcome.")] = False,
) -> None:
    """Put claims of JOURNAL back: both kinds unless one is named. Then submit the same input again.

    A rejected claim is sent with the content that the input then has; a stuck one is looked up before it is sent.

    Exit codes: 0 put back, 1 the journal is in use or cannot be written, 2 wrong use, or no journal.
    """
    from candid_aio.submission.journal import put_back

    both = not (rejected or stuck)
    with told():
        found = asyncio.run(put_back(journal, rejected=rejected or both, stuck=stuck or both))
    output = Output(sys.stdout)
    output.write(f"Put back: {', '.join(f'{count:,} {state}' for state, count in found.items())}.\n")
    output.flush()
    if output.broken is not None:
        complain(f"they are put back, but how many cannot be told: the output cannot be written ({output.broken})")
