"""Reads one page of records by the index table of the store. It may not write.

A page token is the place where a page ended, so that rows which are added do not move it.
"""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import attrs
import msgspec

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping

__all__ = ["Between", "Page", "Query", "Value", "Wanted", "WrongTokenError", "is_token", "read_token", "token_of"]

Value: TypeAlias = str | int | float
"""What an index holds. Moments and dates are texts, as on the wire."""


@attrs.frozen
class Between:
    """From `low` to `high`, both included; None is no bound. Records without a value are never between."""

    low: Value | None = None
    high: Value | None = None


Wanted: TypeAlias = Value | tuple[Value, ...] | Between
"""A value, any of several, or a range."""

# So few matches are read and sorted; of more the index in the page's order is walked.
FEW = 1000


class WrongTokenError(Exception):
    """The page token is none that a page was answered with."""


@attrs.frozen
class Page:
    """Records in order, and the tokens of the pages after and before this one."""

    items: list[dict[str, Any]]
    next_page_token: str | None = None
    prev_page_token: str | None = None

    @property
    def tokens(self) -> dict[str, str]:
        """Those that there are, by the names that answers have for them."""
        found = {"next_page_token": self.next_page_token, "prev_page_token": self.prev_page_token}
        return {name: token for name, token in found.items() if token is not None}


_Position: TypeAlias = tuple[Value, int]
"""The value that is sorted by, and the place of arrival."""


@attrs.frozen
class Query:
    """Which records, in which order. Fields are the numbers of the store's index."""

    kind: str
    where: Mapping[int, Wanted]
    order: int | None
    backwards: bool
    keep: Callable[[dict[str, Any]], bool] | None

    def page(self, database: sqlite3.Connection, *, token: str | None, limit: int) -> Page:
        """One page. Raises WrongTokenError."""
        towards, position = ("next", None) if token is None else read_token(token)
        to_start = towards == "prev"
        found = self._found(database, position, backwards=self.backwards != to_start, limit=limit + 1)
        more = len(found) > limit
        rows = found[:limit][::-1] if to_start else found[:limit]
        # Before the first page and after a page that was walked back to, there is something: where the token came from.
        has_next, has_prev = (True, more) if to_start else (more, position is not None)
        return Page(
            [record for _, record in rows],
            token_of("next", rows[-1][0]) if rows and has_next else None,
            token_of("prev", rows[0][0]) if rows and has_prev else None,
        )

    def _found(
        self, database: sqlite3.Connection, position: _Position | None, *, backwards: bool, limit: int
    ) -> list[tuple[_Position, dict[str, Any]]]:
        """Up to `limit` records after the position, with theirs."""
        found: list[tuple[_Position, dict[str, Any]]] = []
        while True:
            statement, values = self._statement(database, position, backwards=backwards)
            rows = database.execute(f"{statement} LIMIT {limit:d}", values).fetchall()
            for value, place, json in rows:
                record = msgspec.json.decode(json)
                position = (value, place)
                if self.keep is None or self.keep(record):
                    found.append((position, record))
                    if len(found) == limit:
                        return found
            if len(rows) < limit:
                return found

    def _statement(
        self, database: sqlite3.Connection, position: _Position | None, *, backwards: bool
    ) -> tuple[str, list[Any]]:
        """SELECT value, place, json. The order of its joins is given (CROSS JOIN): SQLite has no statistics here."""
        plan = self._plan(database)
        value = "''" if self.order is None else "o.value"
        if position is not None:
            sign = "<" if backwards else ">"
            plan.conditions.append(
                f"{plan.place} {sign} ?" if self.order is None else f"(o.value, {plan.place}) {sign} (?, ?)"
            )
            plan.values += position[1:] if self.order is None else position
        direction = "DESC" if backwards else "ASC"
        sort = f"{plan.place} {direction}" if self.order is None else f"o.value {direction}, {plan.place} {direction}"
        return (
            f"SELECT {value}, r.place, r.json FROM {plan.tables} "  # noqa: S608  # constants; values are parameters
            f"WHERE {' AND '.join(plan.conditions)} ORDER BY {sort}",
            plan.values,
        )

    def _plan(self, database: sqlite3.Connection) -> _Plan:
        """The tables in the order of their joins, and the conditions: what walks over the fewest rows comes first."""
        where = dict(self.where)
        plan = _Plan()
        few = next((field for field in where if _count(database, field, where[field]) < FEW), None)
        one = next((field for field, wanted in where.items() if not isinstance(wanted, (tuple, Between))), None)
        if few is not None:
            condition, plan.values = _condition(few, where.pop(few))
            chosen = f"(SELECT DISTINCT place FROM keys WHERE {condition}) f"  # noqa: S608  # as above
            plan.tables = f"{chosen} CROSS JOIN records r ON r.place = f.place"
            if self.order is not None:
                plan.tables += " CROSS JOIN keys o ON o.place = r.place AND o.field = ?"
                plan.values.append(self.order)
        elif self.order is not None:
            plan.tables, plan.place = "keys o CROSS JOIN records r ON r.place = o.place", "o.place"
            condition, plan.values = "o.field = ?", [self.order]
            if self.order in where:
                condition, plan.values = _condition(self.order, where.pop(self.order), of="o.")
            plan.conditions = [condition]
        elif one is not None:
            plan.tables, plan.place = "keys f CROSS JOIN records r ON r.place = f.place", "f.place"
            plan.conditions, plan.values = ["f.field = ?", "f.value = ?"], [one, where.pop(one)]
        plan.conditions.append("r.kind = ?")
        plan.values.append(self.kind)
        for field, wanted in where.items():
            condition, values = _condition(field, wanted)
            plan.conditions.append(f"EXISTS(SELECT 1 FROM keys WHERE {condition} AND place = r.place)")  # noqa: S608  # as above
            plan.values += values
        return plan


@attrs.define
class _Plan:
    tables: str = "records r"
    place: str = "r.place"
    conditions: list[str] = attrs.field(factory=list)
    values: list[Any] = attrs.field(factory=list)


def _condition(field: int, wanted: Wanted, *, of: str = "") -> tuple[str, list[Any]]:
    """The condition on rows of the index table, `of` the table's alias with a dot."""
    if isinstance(wanted, Between):
        bounds = [(f"{of}value >= ?", wanted.low), (f"{of}value <= ?", wanted.high)]
        given = [(condition, bound) for condition, bound in bounds if bound is not None]
        # The empty text stands for no value.
        conditions = [f"{of}field = ?", f"{of}value <> ''", *(condition for condition, _ in given)]
        return " AND ".join(conditions), [field, *(bound for _, bound in given)]
    several = wanted if isinstance(wanted, tuple) else (wanted,)
    return f"{of}field = ? AND {of}value IN ({', '.join('?' * len(several))})", [field, *several]


def _count(database: sqlite3.Connection, field: int, wanted: Wanted) -> int:
    """How many index rows have a wanted value, counted up to `FEW`."""
    condition, values = _condition(field, wanted)
    statement = f"SELECT count(*) FROM (SELECT 1 FROM keys WHERE {condition} LIMIT {FEW:d})"  # noqa: S608  # as above
    return int(database.execute(statement, values).fetchone()[0])


def is_token(text: str) -> bool:
    """Whether a page could have been answered with it."""
    try:
        read_token(text)
    except WrongTokenError:
        return False
    return True


def token_of(towards: Literal["next", "prev"], position: _Position) -> str:
    """The token of the page that is after or before a position."""
    return base64.urlsafe_b64encode(msgspec.json.encode((towards, *position))).decode()


def read_token(token: str) -> tuple[str, _Position]:
    """Which way it leads, and from where. Raises WrongTokenError."""
    try:
        towards, value, place = msgspec.json.decode(base64.urlsafe_b64decode(token.encode()))
    except (binascii.Error, ValueError, TypeError):
        towards, value, place = "", "", 0
    if towards in {"next", "prev"} and isinstance(value, (str, int, float)) and type(place) is int:
        return towards, (value, place)
    raise WrongTokenError
