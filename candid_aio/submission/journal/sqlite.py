"""The journal in an SQLite file: the interface on one side, the writer's thread on the other."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Self

from candid_aio.submission.journal import place
from candid_aio.submission.journal.interface import JournalError, OtherEnvironmentError
from candid_aio.submission.journal.reading import read_journal
from candid_aio.submission.journal.rules import PUT_BACK
from candid_aio.submission.journal.writer import Writer
from candid_aio.submission.states import State

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Sequence
    from types import TracebackType

    from candid_aio.submission.journal.tables import Tables
    from candid_aio.submission.states import Entry, Standing, Step

__all__ = ["SqliteJournal", "put_back"]

_MANY = 16


class SqliteJournal:
    """A `Journal` in a file: `async with SqliteJournal(path) as journal`, or `await SqliteJournal.open(path)`.

    The file is made where there is none. `clock` gives seconds since 1970.
    """

    def __init__(self, path: str | os.PathLike[str], *, clock: Callable[[], float] = time.time) -> None:
        self._writer = Writer(place.resolved(path))
        self._clock = clock
        self._salt = b""
        self._recent: Sequence[float] = ()
        self._inputs: dict[str, object] = {}
        """The operations with an open input. What nobody ends, as in a crash, ends with the process."""
        self._to_be_entered = False
        """Whether `open` opened it, and no `async with` has it yet."""

    @classmethod
    async def open(cls, path: str | os.PathLike[str]) -> Self:
        """An open journal; close it, or enter it once: `async with await SqliteJournal.open(path)`.

        Raises JournalLockedError, JournalTooNewError, NotAJournalError, JournalError.
        """
        journal = await cls(path).__aenter__()
        journal._to_be_entered = True
        return journal

    async def __aenter__(self) -> Self:
        """Raises as `open` does, and JournalError where it was entered: who leaves first would close it for both."""
        if self._to_be_entered:
            self._to_be_entered = False
            return self
        now = self._clock()

        def first(tables: Tables) -> tuple[bytes, list[float]]:
            return tables.salt, tables.recent_requests(now)

        self._salt, self._recent = await self._writer.start(first)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def salt(self) -> bytes:
        return self._salt

    def recent_requests(self) -> Sequence[float]:
        return self._recent

    async def bind(self, environment: str) -> None:
        bound = await self._writer.do(lambda tables: tables.bind(environment))
        if bound != environment:
            message = f"the journal is of another environment ({bound}); give this one a journal of its own"
            raise OtherEnvironmentError(message)

    async def begin(self, operation: str) -> None:
        mine = object()
        if self._inputs.setdefault(operation, mine) is not mine:
            message = f"an input of {operation} is being submitted from this journal already"
            raise JournalError(message)
        try:
            await self._writer.do(lambda tables: tables.begin(operation))
        except BaseException:
            await self.end(operation)
            raise

    async def end(self, operation: str) -> None:
        self._inputs.pop(operation, None)

    async def announce(self, operation: str, entries: Sequence[Entry]) -> None:
        _check(entries)
        now = self._clock()
        await self._writer.do(lambda tables: tables.announce(operation, entries, now=now), at_once=_are_many(entries))

    async def take(self, operation: str, entries: Sequence[Entry]) -> list[Standing]:
        _check(entries)
        now = self._clock()
        standings: list[Standing] = await self._writer.do(
            lambda tables: tables.take(operation, entries, now=now), at_once=_are_many(entries)
        )
        return standings

    async def write(self, operation: str, step: Step) -> None:
        await self._writer.do((operation, step))

    async def put_back(self, *, rejected: bool, stuck: bool) -> dict[State, int]:
        """Lets claims be tried anew: rejected ones are sent with the content of the next input, stuck ones looked up.

        How many of each state there were. Raises JournalError.
        """
        wanted = {State.REJECTED: rejected, State.STUCK: stuck}
        states = [state for state in PUT_BACK if wanted[state]]
        now = self._clock()
        found: dict[State, int] = await self._writer.do(lambda tables: tables.put_back(states, now=now))
        return found

    async def close(self) -> None:
        self._inputs.clear()
        self._to_be_entered = False
        await self._writer.stop()


async def put_back(path: str | os.PathLike[str], *, rejected: bool, stuck: bool) -> dict[State, int]:
    """`SqliteJournal.put_back` on a journal that is not open. Raises JournalError, also where there is no file."""
    read_journal(path).close()  # a mistyped path must make no journal
    async with SqliteJournal(path) as journal:
        return await journal.put_back(rejected=rejected, stuck=stuck)


def _are_many(entries: Sequence[Entry]) -> bool:
    """Whether they are worth a commit of their own. Claims that come one by one, as in a stream, are not."""
    return len(entries) >= _MANY


def _check(entries: Sequence[Entry]) -> None:
    """Half a surrogate pair has no place in a database, and sqlite3's error would show it."""
    if all(entry.external_id.isascii() or _is_text(entry.external_id) for entry in entries):
        return
    message = "an external id is no Unicode text"
    raise ValueError(message)


def _is_text(external_id: str) -> bool:
    try:
        external_id.encode()
    except UnicodeEncodeError:
        return False
    return True
