"""Puts the commands together. Each command is a file of its own; nothing is done here."""

from __future__ import annotations

from typing import Annotated

import typer

from candid_aio._version import __version__
from candid_aio.cli.clock import clock
from candid_aio.cli.export import export
from candid_aio.cli.fault import fault
from candid_aio.cli.retry import retry
from candid_aio.cli.sandbox import sandbox
from candid_aio.cli.status import status
from candid_aio.cli.submit import submit

__all__ = ["app"]

# Tracebacks of typer's would show local variables, and those hold patients' data.
app: typer.Typer = typer.Typer(
    name="candid-aio", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None
)
app.command()(submit)
app.command()(status)
app.command()(export)
app.command()(retry)
app.command()(sandbox)
app.command()(fault)
app.command()(clock)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"candid-aio {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Work with the Candid Health API: submit claims, or try it all against a sandbox on this machine."""
