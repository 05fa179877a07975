"""Walking pages: which comes next, and the items of each. The async iterator; the sync one is in `blocking.py`.

May not ask for anything itself: the call is given. A walk is not written as an async generator that a sync iterator
could step through: a loop that happens to run there would take it for its own, and close it at its end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from candid_aio.errors import Problem, UnreadableResponseError
from candid_aio.wire.model import evolve
from candid_aio.wire.open import Unreadable, unread_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping

    from candid_aio.options import RequestOptions
    from candid_aio.response import RawResponse
    from candid_aio.wire.operation import Operation, Paging
    from candid_aio.wire.resource import OnUnreadable

__all__ = ["Walk", "items"]


def _in_body(paging: Paging) -> bool:
    return paging.token == "request"  # noqa: S105  # where the token goes, not a token


class Walk:
    """A walk over pages: `arguments` ask for the next one, and are None after the last.

    Raises TypeError for an operation that has no pages, ValueError for what no iterator does with what is unreadable.
    """

    def __init__(self, operation: Operation[Any], arguments: Mapping[str, Any], *, on_unreadable: OnUnreadable) -> None:
        if on_unreadable not in {"raise", "skip", "yield"}:
            message = "on_unreadable is 'raise', 'skip' or 'yield'"
            raise ValueError(message)
        if operation.paging is None:
            message = f"{operation.name} has no pages"
            raise TypeError(message)
        self._paging = operation.paging
        self._on_unreadable = on_unreadable
        # A request of the wrong kind is refused by the call, with its path.
        asked = arguments.get("request") if _in_body(self._paging) else None
        self._seen: set[Any] = {arguments.get("page_token") if asked is None else getattr(asked, "page_token", None)}
        self.arguments: Mapping[str, Any] | None = arguments

    def items(self, answer: RawResponse[Any]) -> Iterator[Any]:
        """The items of the page that was asked for; the walk goes on to the next.

        At an item that could not be read it raises UnreadableResponseError, or skips or yields it.
        """
        self._turn(answer.data.next_page_token)
        for item in getattr(answer.data, self._paging.items) or ():
            if not isinstance(item, Unreadable) or self._on_unreadable == "yield":
                yield item
            elif self._on_unreadable == "raise":
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

    def _turn(self, token: str | None) -> None:
        """The page after this one, or None after the last: a token that came before would go round for ever.

        An empty page does not end the walk: a server that filters after it has cut its pages sends such.
        """
        if self.arguments is None or not token or token in self._seen:
            self.arguments = None
        elif _in_body(self._paging):
            self.arguments = {**self.arguments, "request": evolve(self.arguments["request"], page_token=token)}
        else:
            self.arguments = {**self.arguments, "page_token": token}
        self._seen.add(token)


async def items(
    call_raw: Callable[[Operation[Any], Mapping[str, Any], RequestOptions | None], Awaitable[RawResponse[Any]]],
    operation: Operation[Any],
    arguments: Mapping[str, Any],
    options: RequestOptions | None = None,
    *,
    on_unreadable: OnUnreadable = "raise",
) -> AsyncIterator[Any]:
    """The items of all pages, one after the other. Pages are asked for when their first item is.

    `options` hold for each call on its own. Raises what the calls raise; a walk that failed cannot go on, but the items
    before it have been given.
    """
    walk = Walk(operation, arguments, on_unreadable=on_unreadable)
    while walk.arguments is not None:
        answer = await call_raw(operation, walk.arguments, options)
        for item in walk.items(answer):
            yield item
