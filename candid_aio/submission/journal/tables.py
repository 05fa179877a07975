"""The rows of a journal's writer: what each call of the interface does to them. It neither begins nor commits.

Used by one thread, the writer's, inside its transaction. Many rows go into one statement: at each step of one SQLite's
binding lets go of the interpreter and has to get it back, which beside a busy event loop takes longer than the step.
"""

from __future__ import annotations

import functools
import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from candid_aio.submission.journal import rules
from candid_aio.submission.states import Record, Standing, State

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from candid_aio.submission.states import Entry, Step

__all__ = ["COLUMNS", "Tables", "record"]

COLUMNS = "external_id, state, digest, attempts, sends, made_id, error, paths, at"
"""What `record` reads, in its order."""

_STEP = """
INSERT INTO claims(operation, external_id, state, digest, attempts, sends, made_id, error, paths, at, input, line, seen)
VALUES {rows} ON CONFLICT(operation, external_id) DO UPDATE SET
    state = excluded.state, digest = coalesce(excluded.digest, digest), attempts = excluded.attempts,
    sends = excluded.sends, made_id = excluded.made_id, error = excluded.error, paths = excluded.paths,
    at = excluded.at
"""

_STEP_ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, x'')"

# An id of another input begins anew; in the same input the first line stays, and other content is a conflict.
_SEEN = """
INSERT INTO claims(operation, external_id, state, attempts, sends, at, input, line, seen)
VALUES {rows} ON CONFLICT(operation, external_id) DO UPDATE SET
    conflict = CASE WHEN input = excluded.input THEN 1 ELSE 0 END,
    taken = CASE WHEN input = excluded.input THEN taken ELSE 0 END,
    line = CASE WHEN input = excluded.input THEN line ELSE excluded.line END,
    seen = CASE WHEN input = excluded.input THEN seen ELSE excluded.seen END,
    input = excluded.input
WHERE input <> excluded.input OR seen <> excluded.seen
"""

_SEEN_ROW = "(?, ?, 'pending', 0, 0, ?, ?, ?, ?)"

_FOUND = f"""
SELECT {COLUMNS}, line, conflict, taken, place FROM claims WHERE operation = ? AND external_id IN ({{rows}})
"""  # noqa: S608  # our own names

_TAKEN = "UPDATE claims SET taken = 1 WHERE place IN ({rows})"

_REQUEST = """
INSERT INTO requests(slot, count) VALUES {rows} ON CONFLICT(slot) DO UPDATE SET count = count + excluded.count
"""

_REQUEST_ROW = "(?, ?)"

_AHEAD_SECONDS = 3600

# Of each statement SQLite keeps one for each number of rows up to this.
_MOST_ROWS = 32


class Tables:
    """The writer's view of an open database."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        salt, number = database.execute("SELECT salt, input FROM facts").fetchone()
        self.salt: bytes = salt
        self._input: int = number
        self._operations: dict[str, int] = dict(database.execute("SELECT name, operation FROM operations"))
        self._inputs: dict[str, int] = {}
        self._swept = 0

    def recent_requests(self, now: float) -> list[float]:
        """When requests left in the 10 s before `now`."""
        slots = dict(self._database.execute("SELECT slot, count FROM requests"))
        # It reads all rows, once: an index would take a third of the time of every step.
        sending = [at for (at,) in self._database.execute("SELECT at FROM claims WHERE state = 'sending'")]
        return rules.recent_requests(slots, sending, now=now)

    def bind(self, environment: str) -> str:
        """The environment that the journal is of, from now on the given one where there was none."""
        self._database.execute("UPDATE facts SET environment = coalesce(environment, ?)", (environment,))
        (bound,) = self._database.execute("SELECT environment FROM facts").fetchone()
        return str(bound)

    def begin(self, operation: str) -> None:
        """A new input: its number is higher than every one in the file."""
        self._input += 1
        self._inputs[operation] = self._input
        self._database.execute("UPDATE facts SET input = ?", (self._input,))

    def announce(self, operation: str, entries: Iterable[Entry], *, now: float) -> None:
        if operation not in self._inputs:
            self.begin(operation)
        number, current = self._number(operation), self._inputs[operation]
        rows = [(number, entry.external_id, now, current, entry.line, entry.digest) for entry in entries]
        self._each(_SEEN, _SEEN_ROW, rows)

    def take(self, operation: str, entries: Sequence[Entry], *, now: float) -> list[Standing]:
        self.announce(operation, entries, now=now)
        ids = [(entry.external_id,) for entry in entries]
        found = {row[0]: row for row in self._each(_FOUND, "?", ids, self._number(operation))}
        given: set[int] = set()
        standings = []
        for entry in entries:
            *columns, line, conflict, taken, place = found[entry.external_id]
            claim = record(columns)
            first = line == entry.line and not taken and place not in given
            verdict = rules.verdict(claim, entry, first=first, conflict=bool(conflict))
            if verdict in {"send", "look_up"}:
                given.add(place)
            standings.append(Standing(verdict, claim, line))
        self._each(_TAKEN, "?", [(place,) for place in given])
        return standings

    def write(self, steps: Sequence[tuple[str, Step]]) -> None:
        """Steps in their order, and the requests that will leave after them."""
        self._each(_STEP, _STEP_ROW, [self._row(operation, step) for operation, step in steps])
        slots = Counter(int(step.at * rules.SLOTS_A_SECOND) for _, step in steps if step.request)
        if slots:
            self._each(_REQUEST, _REQUEST_ROW, list(slots.items()))
            self._sweep(max(slots))

    def put_back(self, states: Iterable[State], *, now: float) -> dict[State, int]:
        """Claims in these states go back to where `retry` puts them. How many of each."""
        return {
            state: self._database.execute(
                "UPDATE claims SET state = ?, attempts = 0, error = NULL, paths = NULL, at = ? WHERE state = ?",
                (rules.PUT_BACK[state], now, state),
            ).rowcount
            for state in states
        }

    def _each(self, statement: str, row: str, rows: Sequence[tuple[Any, ...]], *first: Any) -> list[Any]:
        """Executes a statement for all rows, in their order, after its `first` values. What it gives for them."""
        found: list[Any] = []
        for some in _few(rows):
            values = [*first, *(value for one in some for value in one)]
            found += self._database.execute(_with_rows(statement, row, len(some)), values).fetchall()
        return found

    def _row(self, operation: str, step: Step) -> tuple[Any, ...]:
        return (
            self._number(operation),
            step.external_id,
            step.state.value,
            step.digest,
            step.attempts,
            step.sends,
            step.made_id,
            step.error,
            json.dumps(step.paths) if step.paths else None,
            step.at,
        )

    def _number(self, operation: str) -> int:
        number = self._operations.get(operation)
        if number is None:
            number = len(self._operations) + 1
            self._database.execute("INSERT INTO operations(operation, name) VALUES(?, ?)", (number, operation))
            self._operations[operation] = number
        return number

    def _sweep(self, slot: int) -> None:
        """Forgets requests that no longer count, once a second of the steps' clock."""
        if abs(slot - self._swept) >= rules.SLOTS_A_SECOND:
            self._swept = slot
            reach = int(rules.RECENT_SECONDS + 1) * rules.SLOTS_A_SECOND
            # Those far ahead are from before the clock was set right.
            kept = (slot - reach, slot + _AHEAD_SECONDS * rules.SLOTS_A_SECOND)
            self._database.execute("DELETE FROM requests WHERE slot NOT BETWEEN ? AND ?", kept)


def _few(rows: Sequence[tuple[Any, ...]]) -> Iterator[Sequence[tuple[Any, ...]]]:
    for begin in range(0, len(rows), _MOST_ROWS):
        yield rows[begin : begin + _MOST_ROWS]


@functools.cache
def _with_rows(statement: str, row: str, count: int) -> str:
    return statement.format(rows=", ".join([row] * count))


def record(row: Sequence[Any]) -> Record:
    """The record of a row of `COLUMNS`."""
    external_id, state, digest, attempts, sends, made_id, error, paths, at = row
    return Record(
        external_id=external_id,
        state=State(state),
        digest=digest,
        attempts=attempts,
        sends=sends,
        made_id=made_id,
        error=error,
        paths=tuple(json.loads(paths)) if paths else (),
        at=at,
    )
