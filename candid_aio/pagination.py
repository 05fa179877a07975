"""Iterating pages: the decision which page comes next, and the walk that asks for them one by one.

May not ask for anything itself: the call is given. The sync iterator takes pages from `pages`, one crossing for each,
and items from `items_of` on its own side.
"""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from candid_aio.errors import Problem, UnreadableResponseError
from candid_aio.wire.model import evolve
from candid_aio.wire.open import Unreadable, unread_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Collection, Iterator, Mapping

    from candid_aio.options import RequestOptions
    from candid_aio.response import RawResponse
    from candid_aio.wire.operation import Operation, Paging
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["check_on_unreadable", "items", "items_of", "next_token", "pages", "paging_of", "with_token"]


def paging_of(operation: Operation[Any]) -> Paging:
    """How the operation is paged. Raises TypeError for one that is not."""
    if operation.paging is None:
        message = f"{operation.name} has no pages"
        raise TypeError(message)
    return operation.paging


def check_on_unreadable(on_unreadable: str) -> None:
    """Raises ValueError for what no iterator knows, before the first page is asked for."""
    if on_unreadable not in {"raise", "skip", "yield"}:
        message = "on_unreadable is 'raise', 'skip' or 'yield'"
        raise ValueError(message)


def next_token(page: Any, seen: Collection[str]) -> str | None:
    """The token of the page after `page`, or None after the last: one that came before would go round for ever.

    An empty page does not end the walk: a server that filters after it has cut its pages sends such.
    """
    token: str | None = page.next_page_token
    return None if not token or token in seen else token


def _in_body(paging: Paging) -> bool:
    return paging.token == "request"  # noqa: S105  # where the token goes, not a token


def with_token(paging: Paging, arguments: Mapping[str, Any], token: str) -> dict[str, Any]:
    """The arguments that ask for the page of `token`."""
    if _in_body(paging):
        return {**arguments, "request": evolve(arguments["request"], page_token=token)}
    return {**arguments, "page_token": token}


def _first_token(paging: Paging, arguments: Mapping[str, Any]) -> Any:
    return arguments["request"].page_token if _in_body(paging) else arguments.get("page_token")


async def pages(
    call_raw: Callable[[Operation[Any], Mapping[str, Any], RequestOptions | None], Awaitable[RawResponse[Any]]],
    operation: Operation[Any],
    arguments: Mapping[str, Any],
    options: RequestOptions | None = None,
) -> AsyncGenerator[RawResponse[Any], None]:
    """The pages from that of the arguments to the last, each as a raw answer. `options` hold for each call on its own.

    Raises what the calls raise; a walk that failed cannot go on, but the pages before it have been given.
    """
    paging = paging_of(operation)
    seen = {_first_token(paging, arguments)}
    while True:
        answer = await call_raw(operation, arguments, options)
        yield answer
        token = next_token(answer.data, seen)
        if token is None:
            return
        seen.add(token)
        arguments = with_token(paging, arguments, token)


def items_of(answer: RawResponse[Any], paging: Paging, *, on_unreadable: OnUnreadable) -> Iterator[Any]:
    """The items of one page. At one that could not be read it raises UnreadableResponseError, or skips or yields it."""
    for item in getattr(answer.data, paging.items) or ():
        if not isinstance(item, Unreadable) or on_unreadable == "yield":
            yield item
        elif on_unreadable == "raise":
            unread = unread_of(item)
            raise UnreadableResponseError(
                status_code=answer.status_code,
                problems=[Problem(unread.path, unread.expected)],
                headers=answer.headers,
                request_id=answer.request_id,
                operation=answer.operation,
                attempts=answer.attempts,
                content=answer.content,
            )


async def items(
    call_raw: Callable[[Operation[Any], Mapping[str, Any], RequestOptions | None], Awaitable[RawResponse[Any]]],
    operation: Operation[Any],
    arguments: Mapping[str, Any],
    options: RequestOptions | None = None,
    *,
    on_unreadable: OnUnreadable = "raise",
) -> AsyncIterator[Any]:
    """The items of all pages, one after the other. Pages are asked for when their first item is."""
    check_on_unreadable(on_unreadable)
    paging = paging_of(operation)
    async with aclosing(pages(call_raw, operation, arguments, options)) as walk:
        async for answer in walk:
            for item in items_of(answer, paging, on_unreadable=on_unreadable):
                yield item
