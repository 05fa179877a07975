"""The pipeline for the sync client. It crosses to the client's loop thread; every decision is the async pipeline's."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Self

import attrs

from candid_aio.submission.cancelling import is_own_cancelling
from candid_aio.submission.pipeline import ClaimPipeline

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterator
    from os import PathLike
    from types import TracebackType

    from candid_aio.blocking import CandidApiClient
    from candid_aio.client import AsyncCandidApiClient
    from candid_aio.submission.intake import Claims
    from candid_aio.submission.journal import Journal
    from candid_aio.submission.outcomes import Outcome

__all__ = ["SyncClaimPipeline"]


class SyncClaimPipeline:
    """Submits claims: `with SyncClaimPipeline(client, journal) as p: for outcome in p.submit(claims)`.

    `journal` is the path of a journal, or an open one. The options, what is raised, `stopped`, `unfinished` and
    `finish` are those of `ClaimPipeline`. The claims are read on the client's loop thread.
    """

    def __init__(self, client: CandidApiClient, journal: Journal | str | PathLike[str], **options: Any) -> None:
        self._client = client
        self._pipeline = client.run(_made, journal, options)

    def __enter__(self) -> Self:
        self._client.run(_entered, self._pipeline)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._client.run(_left, self._pipeline)

    @property
    def stopped(self) -> str | None:
        return self._pipeline.stopped

    @property
    def unfinished(self) -> frozenset[int]:
        return self._pipeline.unfinished

    @property
    def in_flight(self) -> int:
        return self._pipeline.in_flight

    def finish(self, reason: str = "it was asked to") -> None:
        self._client.run(_finished, self._pipeline, reason)

    def submit(self, claims: Claims) -> Iterator[Outcome]:
        """Submits claims, and gives the outcome of each. It crosses for all outcomes that are there, not for each."""
        walk = self._client.run(_begun, self._pipeline, claims)
        try:
            while outcomes := self._client.run(_next, walk):
                yield from outcomes
        finally:
            self._client.run(_ended, walk)


@attrs.frozen
class _Ended:
    """What the outcomes ended with."""

    by: BaseException


class _Walk:
    """The outcomes of a run, taken in lists. It lives on the loop thread."""

    def __init__(self, outcomes: AsyncGenerator[Outcome, None]) -> None:
        self._outcomes = outcomes
        self._coming: asyncio.Task[Outcome | _Ended] | None = None

    async def some(self) -> list[Outcome]:
        """At least one, and what is there besides; none at the end."""
        found: list[Outcome] = []
        while True:
            if self._coming is None:
                self._coming = asyncio.create_task(self._next())
            if found:
                await asyncio.sleep(0)
                if not self._coming.done():
                    return found
            else:
                # Ctrl-C cancels who waits, not the walk.
                await asyncio.wait([self._coming])
            coming, self._coming = self._coming, None
            outcome = coming.result()
            if not isinstance(outcome, _Ended):
                found.append(outcome)
            elif isinstance(outcome.by, StopAsyncIteration):
                return found
            else:
                raise outcome.by

    async def _next(self) -> Outcome | _Ended:
        try:
            return await anext(self._outcomes)
        except BaseException as error:
            if is_own_cancelling(error):
                raise
            # A SystemExit that comes out of a task ends the loop, and the calls of all who use it.
            return _Ended(error)

    async def close(self) -> None:
        if self._coming is not None:
            self._coming.cancel()
            await asyncio.wait([self._coming])
        await self._outcomes.aclose()


async def _made(
    client: AsyncCandidApiClient, journal: Journal | str | PathLike[str], options: dict[str, Any]
) -> ClaimPipeline:
    return ClaimPipeline(client, journal, **options)


async def _entered(_client: AsyncCandidApiClient, pipeline: ClaimPipeline) -> None:
    await pipeline.__aenter__()


async def _left(_client: AsyncCandidApiClient, pipeline: ClaimPipeline) -> None:
    await pipeline.__aexit__(None, None, None)


async def _finished(_client: AsyncCandidApiClient, pipeline: ClaimPipeline, reason: str) -> None:
    pipeline.finish(reason)


async def _begun(_client: AsyncCandidApiClient, pipeline: ClaimPipeline, claims: Claims) -> _Walk:
    return _Walk(pipeline.submit(claims))


async def _next(_client: AsyncCandidApiClient, walk: _Walk) -> list[Outcome]:
    return await walk.some()


async def _ended(_client: AsyncCandidApiClient, walk: _Walk) -> None:
    await walk.close()
