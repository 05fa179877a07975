"""Reads a journal, with a run at work or not. It may not change anything, and needs no lock."""

from __future__ import annotations

import sqlite3
import time
from typing import TYPE_CHECKING, Any, Self

import attrs

from candid_aio.submission.journal import place, schema
from candid_aio.submission.journal.tables import COLUMNS, record
from candid_aio.submission.states import State

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator, Mapping
    from types import TracebackType

    from candid_aio.submission.states import Record

__all__ = ["JournalReader", "Overview", "read_journal"]

_SETTLED = (State.SUBMITTED, State.REJECTED, State.ALREADY_EXISTS, State.STUCK)

# The rate is over the last minute: long enough to be steady, short enough to show that a run stands still.
_RATE_SECONDS = 60.0

# Rows that are read at once. A reader that waits half-way, behind a pager, must not keep the WAL from being emptied.
_PAGE = 1000


@attrs.frozen(kw_only=True)
class Overview:
    """How a journal stands, over all its operations.

    `counts` has every state; `errors` the claims of each error that were rejected, are stuck or unknown. `rate` is
    how many claims a second got their outcome in the last minute. `first` and `last` are the oldest and the newest
    step that is still the last of its claim, in seconds since 1970, None in an empty journal.
    """

    counts: Mapping[State, int]
    operations: Mapping[str, Mapping[State, int]]
    errors: Mapping[str, int]
    rate: float
    first: float | None
    last: float | None


class JournalReader:
    """An open journal, for one thread."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._database.close()

    def overview(self, *, now: float | None = None) -> Overview:
        """Counts, rate and errors. It reads all rows: about half a second for a million. Raises JournalError."""
        now = time.time() if now is None else now
        rows = self._all(
            "SELECT name, state, error, count(*), min(at), max(at), total(at > ?), min(CASE WHEN at > ? THEN at END) "
            "FROM claims JOIN operations USING(operation) GROUP BY 1, 2, 3",
            now - _RATE_SECONDS,
            now - _RATE_SECONDS,
        )
        counts = dict.fromkeys(State, 0)
        operations: dict[str, dict[State, int]] = {}
        errors: dict[str, int] = {}
        settled, since = 0.0, now
        for name, state, error, count, _, _, recent, oldest in rows:
            counts[State(state)] += count
            of_operation = operations.setdefault(name, dict.fromkeys(State, 0))
            of_operation[State(state)] += count
            if error is not None:
                errors[error] = errors.get(error, 0) + count
            if state in _SETTLED and recent:
                settled += recent
                since = min(since, oldest)
        return Overview(
            counts=counts,
            operations=operations,
            errors=dict(sorted(errors.items(), key=lambda one: (-one[1], one[0]))),
            rate=settled / max(1.0, now - since),
            first=min((row[4] for row in rows), default=None),
            last=max((row[5] for row in rows), default=None),
        )

    def records(self, state: State) -> Iterator[tuple[str, Record]]:
        """Operation and record of every claim in a state, in the order of the input that first had it.

        During a run it gives what each claim is when its turn comes. Raises JournalError.
        """
        after = 0
        while rows := self._all(
            f"SELECT place, name, {COLUMNS} FROM claims JOIN operations USING(operation) "  # noqa: S608  # our own names
            "WHERE state = ? AND place > ? ORDER BY place LIMIT ?",
            state.value,
            after,
            _PAGE,
        ):
            for _, name, *row in rows:
                yield name, record(row)
            after = rows[-1][0]

    def _all(self, statement: str, *values: Any) -> list[Any]:
        try:
            return self._database.execute(statement, values).fetchall()
        except sqlite3.Error as error:
            failed = schema.failure(error, _CANNOT)
        raise failed


_CANNOT = "the journal cannot be read"


def read_journal(path: str | os.PathLike[str]) -> JournalReader:
    """Opens a journal to look at, best in a `with` block: `overview()` and `records(state)`.

    Raises JournalTooNewError, NotAJournalError, or JournalError, also where there is no file.
    """
    try:
        return JournalReader(place.for_reading(place.resolved(path)))
    except (OSError, sqlite3.Error) as error:
        failed = schema.failure(error, _CANNOT)
    raise failed
