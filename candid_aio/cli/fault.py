"""`candid-aio fault`: order what goes wrong in a running sandbox. What can be ordered is the sandbox's to say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from candid_aio.cli.remote import Secret, Url, ask

if TYPE_CHECKING:
    from candid_aio.sandbox.remote import Remote

__all__ = ["fault"]


def fault(
    url: Url,
    what: Annotated[str | None, typer.Argument(help="Which one; without it the ordered ones are shown.")] = None,
    operation: Annotated[str | None, typer.Option(help="For a name, or a pattern: 'encounters.*'.")] = None,
    calls: Annotated[int | None, typer.Option(help="For so many calls; else until it is cancelled.")] = None,
    share: Annotated[float | None, typer.Option(help="For this share of the calls, 0 to 1.")] = None,
    where: Annotated[list[str] | None, typer.Option(metavar="PATH=TEXT", help="For bodies that have this.")] = None,
    status: Annotated[int | None, typer.Option(help="Of 'status'; else 503.")] = None,
    after: Annotated[bool, typer.Option("--after", help="Of 'status': when it was stored.")] = False,
    retry_after: Annotated[str | None, typer.Option(help="A Retry-After header.")] = None,
    seconds: Annotated[float | None, typer.Option(help="Of the slow ones; else 1.")] = None,
    cancel: Annotated[int | None, typer.Option(metavar="NUMBER", min=1, help="Cancel this one.")] = None,
    clear: Annotated[bool, typer.Option("--clear", help="Cancel all.")] = False,
    secret: Secret = None,
) -> None:
    """Order a fault of a running sandbox; show or cancel those that are ordered.

    status, html_502, reset, reset_after, timeout_504, truncated_body, invalid_json, slow_answer, slow_body,
    expired_token, unknown_enum, unknown_variant, unreadable_item, near_misses, gzip, no_uniqueness.

    Exit codes: 0 done, 1 the sandbox does not answer or refuses, 2 wrong use.
    """
    pairs = [pair.partition("=") for pair in where or ()]
    if not all(equals for _, equals, _ in pairs):
        message = "--where is PATH=TEXT"
        raise typer.BadParameter(message)
    given: dict[str, Any] = {
        "what": what,
        "operation": operation,
        "calls": calls,
        "share": share,
        "where": {path: text for path, _, text in pairs} or None,
        "status": status,
        "after": after or None,
        "retry_after": retry_after,
        "seconds": seconds,
    }
    fields = {name: value for name, value in given.items() if value is not None}
    if fields and what is None:
        message = "which fault?"
        raise typer.BadParameter(message)

    def work(sandbox: Remote) -> None:
        if clear:
            sandbox.clear()
        if cancel is not None:
            sandbox.cancel(cancel)
        if fields:
            sandbox.order(fields)
        for one in sandbox.faults():
            typer.echo(_line(one))

    ask(url, secret, work)


def _line(one: dict[str, Any]) -> str:
    """A fault: its number, what it is, what was asked for, and how often it came."""
    rest = {name: value for name, value in one.items() if name not in {"number", "what", "taken"}}
    options = [f"{name}={value}" for name, value in rest.items()]
    return " ".join([str(one["number"]), one["what"], *options, f"(taken {one['taken']} times)"])
