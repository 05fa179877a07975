"""`candid-aio clock`: show a running sandbox's clock, or move it."""

from __future__ import annotations

from typing import Annotated

import typer

from candid_aio.cli.remote import Secret, Url, ask

__all__ = ["clock"]


def clock(
    url: Url,
    days: Annotated[float, typer.Option(help="Move it on by so many days.")] = 0,
    secret: Secret = None,
) -> None:
    """Show a running sandbox's clock, or move it on: its claims move with it.

    Exit codes: 0 done, 1 the sandbox does not answer or refuses, 2 wrong use.
    """
    ask(url, secret, lambda sandbox: typer.echo(sandbox.advance(days=days) if days else sandbox.clock()))
