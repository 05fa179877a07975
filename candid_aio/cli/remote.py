"""What the commands that speak to a running sandbox share: where it is, and what is told when it refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Callable

    from candid_aio.sandbox.remote import Remote

__all__ = ["Secret", "Url", "ask"]

Url = Annotated[
    str, typer.Option("--url", envvar="CANDID_SANDBOX_URL", help="The sandbox's candid_api, as it prints it.")
]

# Not the client's variable: that may hold the secret of another environment.
Secret = Annotated[
    str | None,
    typer.Option("--secret", envvar="CANDID_SANDBOX_SECRET", help="The client's secret of one that is open to others."),
]


def ask(url: str, secret: str | None, work: Callable[[Remote], None]) -> None:
    """Does it with the sandbox at a URL. Exits with 1 and a line where that does not answer or refuses."""
    from candid_aio.sandbox.remote import Remote, RemoteError

    try:
        work(Remote(url, secret))
    except RemoteError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None
