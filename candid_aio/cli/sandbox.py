"""`candid-aio sandbox`: the same as `python -m candid_aio.sandbox`. It only reads the command line."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003  # typer evaluates the annotations
from typing import Annotated

import typer

__all__ = ["sandbox"]


def sandbox(
    port: Annotated[int, typer.Option(help="Of the API; the pre-encounter host gets the next one.")] = 0,
    data: Annotated[Path | None, typer.Option(metavar="FILE", help="Keep everything in this file.")] = None,
    seed_data: Annotated[bool, typer.Option("--seed-data", help="Begin with some invented records.")] = False,
    no_rate_limit: Annotated[bool, typer.Option("--no-rate-limit", help="Take any number of requests.")] = False,
    listen: Annotated[str, typer.Option(metavar="ADDRESS", help="Where to listen.")] = "127.0.0.1",
    open_to_others: Annotated[
        bool, typer.Option("--open-to-others", help="Allow an address that others can reach.")
    ] = False,
    operations: Annotated[bool, typer.Option("--operations", help="Print what each operation does here.")] = False,
) -> None:
    """Serve a local Candid on this machine until Ctrl-C, in memory unless a file is given.

    It prints its two URLs and the credentials to use. Exit codes: 0 stopped, 1 it cannot start.
    """
    from candid_aio.sandbox.operations import table
    from candid_aio.sandbox.serving import Options, serve

    if operations:
        typer.echo(table(), nl=False)
        return
    options = Options(
        port=port,
        data=data,
        seed_data=seed_data,
        rate_limit=not no_rate_limit,
        listen=listen,
        open_to_others=open_to_others,
    )
    raise typer.Exit(serve(options))
