"""What the generated clients stand on: a caller, and nothing else.

A client method hands its operation and its arguments to the caller. There is one call path, in `transport/call.py`; the
sync caller of `blocking.py` crosses to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from candid_aio.options import RequestOptions
    from candid_aio.response import RawResponse
    from candid_aio.wire.operation import Operation

__all__ = ["OMIT", "AsyncCaller", "AsyncResource", "BlockingCaller", "BlockingResource", "OnUnreadable"]

T = TypeVar("T")

OnUnreadable: TypeAlias = Literal["raise", "skip", "yield"]
"""What an iterator over pages does with an item that could not be read."""


class _Omit:
    """Stands for an argument that was not passed, where None would be sent as null."""

    def __repr__(self) -> str:
        return "OMIT"


OMIT: Any = _Omit()


class AsyncCaller(Protocol):
    """The one path of every call, as the async clients see it."""

    async def call(
        self, operation: Operation[T], arguments: Mapping[str, Any], options: RequestOptions | None = None
    ) -> T: ...

    async def call_raw(
        self, operation: Operation[T], arguments: Mapping[str, Any], options: RequestOptions | None = None
    ) -> RawResponse[T]: ...

    def iterate(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        options: RequestOptions | None = None,
        *,
        on_unreadable: OnUnreadable = "raise",
    ) -> AsyncIterator[Any]: ...


class BlockingCaller(Protocol):
    """The same path, as the sync clients see it."""

    def call(
        self, operation: Operation[T], arguments: Mapping[str, Any], options: RequestOptions | None = None
    ) -> T: ...

    def call_raw(
        self, operation: Operation[T], arguments: Mapping[str, Any], options: RequestOptions | None = None
    ) -> RawResponse[T]: ...

    def iterate(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        options: RequestOptions | None = None,
        *,
        on_unreadable: OnUnreadable = "raise",
    ) -> Iterator[Any]: ...


class AsyncResource:
    """Base of the generated async clients. It holds the caller; users get one from `AsyncCandidApiClient`."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class BlockingResource:
    """Base of the generated sync clients. It holds the caller; users get one from `CandidApiClient`."""

    def __init__(self, caller: BlockingCaller) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"
