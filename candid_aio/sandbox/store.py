"""Where the sandbox keeps everything: SQLite, in memory or in one file. It holds no rules and knows no HTTP.

A record is plain JSON with the wire's names; its kind is the qualified name of the type that a `get` answers
(`encounters.v_4.Encounter`), so that every part of the sandbox calls it the same. What filters, sorting and uniqueness
need is declared for a kind in a `Layout` and kept in an index table, so that a page of 100,000 costs what one of 1,000
does.

A file survives a restart and kill -9 of the process (WAL, synchronous NORMAL); after a power cut the last moments may
be gone. One process at a time may have it. Threads take turns: one that is in a transaction keeps the others waiting.

    store = Store(layouts={"tags.v_1.Tag": Layout(indexes={"creator_id": "creator_id"})})
    with store.transaction():                       # all or nothing; inside another one it is part of that
        store.add(kind, tag_id, record)             # raises TakenError
        store.put(kind, tag_id, {**record, ...})    # raises KeyError where there is none
    store.get(kind, tag_id)                         # or None
    store.find(kind, "creator_id", creator)         # in order of arrival; raises KeyError for a field without an index
    store.page(kind, where={"creator_id": creator, "created_at": Between(low, None)}, order="", token=None, limit=10)
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Self, TypeAlias

import attrs
import msgspec

from candid_aio.sandbox.paging import Between, Page, Query, Value, Wanted, WrongTokenError

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

__all__ = ["Between", "Change", "Layout", "Page", "Record", "Store", "TakenError", "Value", "WrongTokenError"]

Record: TypeAlias = dict[str, Any]
"""A stored object as plain JSON, with the wire's names."""

Source: TypeAlias = str | Callable[[Record], Iterable[Value | None]]
"""Where an index finds its values: a dotted path in the record, or a function that gives any number of them.

A missing or null value counts as the empty text, so that every record has its place in an order.
"""

# Change it when the tables change: a file of another format is refused.
FORMAT = 1

_TABLES = """
CREATE TABLE IF NOT EXISTS records(
    place INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, id TEXT NOT NULL, json BLOB NOT NULL, UNIQUE(kind, id)
);
CREATE INDEX IF NOT EXISTS records_in_order ON records(kind, place);
CREATE TABLE IF NOT EXISTS fields(field INTEGER PRIMARY KEY, kind TEXT, name TEXT, UNIQUE(kind, name));
CREATE TABLE IF NOT EXISTS keys(field INTEGER, value, place INTEGER, PRIMARY KEY(field, value, place)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS keys_of_record ON keys(place, field, value);
CREATE TABLE IF NOT EXISTS versions(
    kind TEXT, id TEXT, number INTEGER, json BLOB NOT NULL, PRIMARY KEY(kind, id, number)
);
CREATE TABLE IF NOT EXISTS settings(name TEXT PRIMARY KEY, json BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS contents(id TEXT PRIMARY KEY, content BLOB NOT NULL);
"""


@attrs.frozen
class Layout:
    """What is kept ready for a kind: values to filter and sort by, and every version where there is a history.

    An area's layout adds to what the contract's lists of the kind need, unless it says that it is the `whole`.
    """

    indexes: Mapping[str, Source] = attrs.field(factory=dict)
    history: bool = False
    whole: bool = False


@attrs.frozen
class Change:
    """What happened to a record. `before` is None where it is new, `after` where it was removed."""

    kind: str
    id: str
    before: Record | None
    after: Record | None


class TakenError(Exception):
    """There is a record of this kind with this id."""


class Store:
    """Records by kind and id, in the order of their arrival. Without a path they are in memory.

    It opens at `open()`, at `with`, or when it is first used, and forgets what was in memory at `close()`.
    """

    def __init__(self, path: Path | str | None = None, *, layouts: Mapping[str, Layout] | None = None) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self._layouts = layouts or {}
        self._watchers: dict[str, list[Callable[[Change], None]]] = {}
        self._lock = threading.RLock()
        self._depth = 0
        self._fields: dict[tuple[str, str], int] = {}

    def open(self) -> None:
        """Raises OSError where the file cannot be opened, is in use, or is none of the sandbox's."""
        if self._connection is None:
            self._connection = _opened(self._path)
            with self.transaction():
                self._declare_fields()

    @property
    def is_open(self) -> bool:
        return self._connection is not None

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @property
    def _database(self) -> sqlite3.Connection:
        self.open()
        assert self._connection is not None  # noqa: S101  # for the type checker: it was opened just now
        return self._connection

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written inside is kept, or none of it where an exception leaves it. May be nested."""
        with self._lock:
            if self._depth:
                yield
                return
            self._database.execute("BEGIN IMMEDIATE")
            self._depth += 1
            try:
                yield
            except BaseException:
                self._database.execute("ROLLBACK")
                raise
            else:
                self._database.execute("COMMIT")
            finally:
                self._depth -= 1

    def watch(self, kind: str, watcher: Callable[[Change], None]) -> None:
        """Calls `watcher` for each change of a record of this kind, inside the transaction that makes it."""
        self._watchers.setdefault(kind, []).append(watcher)

    def add(self, kind: str, id: str, record: Record) -> None:  # noqa: A002  # the field's name for it
        """Keeps a new record. Raises TakenError where there is one of this kind with this id."""
        text = msgspec.json.encode(record)
        with self.transaction():
            try:
                cursor = self._database.execute("INSERT INTO records(kind, id, json) VALUES(?, ?, ?)", (kind, id, text))
            except sqlite3.IntegrityError:
                cursor = None
            if cursor is None:
                raise TakenError
            place = _row_of(cursor)
            self._insert_keys({(field, value, place) for field, value in self._keys(kind, record)})
            self._keep_version(kind, id, text)
            self._tell(kind, id, None, record)

    def get(self, kind: str, id: str) -> Record | None:  # noqa: A002
        row = self._one("SELECT json FROM records WHERE kind = ? AND id = ?", (kind, id))
        return None if row is None else msgspec.json.decode(row[0])

    def put(self, kind: str, id: str, record: Record) -> None:  # noqa: A002
        """Puts `record` in the place of the one with this id. Raises KeyError where there is none."""
        text = msgspec.json.encode(record)
        with self.transaction():
            place, before = self._place(kind, id)
            self._database.execute("UPDATE records SET json = ? WHERE place = ?", (text, place))
            rows = self._database.execute("SELECT field, value, place FROM keys WHERE place = ?", (place,))
            old, new = set(rows), {(field, value, place) for field, value in self._keys(kind, record)}
            self._database.executemany("DELETE FROM keys WHERE field = ? AND value = ? AND place = ?", old - new)
            self._insert_keys(new - old)
            self._keep_version(kind, id, text)
            self._tell(kind, id, before, record)

    def remove(self, kind: str, id: str) -> None:  # noqa: A002
        """Takes a record away, with its versions. Raises KeyError where there is none."""
        with self.transaction():
            place, before = self._place(kind, id)
            self._database.execute("DELETE FROM records WHERE place = ?", (place,))
            self._database.execute("DELETE FROM keys WHERE place = ?", (place,))
            self._database.execute("DELETE FROM versions WHERE kind = ? AND id = ?", (kind, id))
            self._tell(kind, id, before, None)

    def find(self, kind: str, field: str, value: Value) -> list[Record]:
        """All records whose indexed field has this value, in order of arrival. Raises KeyError without an index."""
        rows = self._all(
            "SELECT json FROM keys CROSS JOIN records USING(place) WHERE field = ? AND value = ? ORDER BY keys.place",
            (self._field(kind, field), value),
        )
        return [msgspec.json.decode(json) for (json,) in rows]

    def first(self, kind: str, field: str, value: Value) -> Record | None:
        """The first of what `find` gives, or None."""
        row = self._one(
            "SELECT json FROM keys CROSS JOIN records USING(place) WHERE field = ? AND value = ? "
            "ORDER BY keys.place LIMIT 1",
            (self._field(kind, field), value),
        )
        return None if row is None else msgspec.json.decode(row[0])

    def page(
        self,
        kind: str,
        *,
        where: Mapping[str, Wanted] | None = None,
        keep: Callable[[Record], bool] | None = None,
        order: str = "",
        backwards: bool = False,
        token: str | None = None,
        limit: int = 100,
    ) -> Page:
        """One page of the records that have the wanted values and that `keep` lets pass.

        `order` is an indexed field of one value, or "" for the order of arrival; `where` names indexed fields. Fields
        without an index raise KeyError, a token that no page gave WrongTokenError. Tokens hold the place where a page
        ended: rows which are added do not move it.
        """
        query = Query(
            kind=kind,
            where={self._field(kind, name): wanted for name, wanted in (where or {}).items()},
            order=self._field(kind, order) if order else None,
            backwards=backwards,
            keep=keep,
        )
        with self._lock:
            return query.page(self._database, token=token, limit=limit)

    def records(self, kind: str) -> Iterator[Record]:
        """All of a kind, in order of arrival. It reads everything: for kinds with few records."""
        for (json,) in self._all("SELECT json FROM records WHERE kind = ? ORDER BY place", (kind,)):
            yield msgspec.json.decode(json)

    def count(self, kind: str) -> int:
        row = self._one("SELECT count(*) FROM records WHERE kind = ?", (kind,))
        return int(row[0])

    def history(self, kind: str, id: str) -> list[Record]:  # noqa: A002
        """Every version of a record, oldest first, the one that is current included."""
        rows = self._all("SELECT json FROM versions WHERE kind = ? AND id = ? ORDER BY number", (kind, id))
        return [msgspec.json.decode(json) for (json,) in rows]

    def next_number(self, name: str) -> int:
        """1, 2, 3, ... for each name: what ids are made from. A transaction that is undone gives its number back."""
        with self.transaction():
            number = int(self.setting(f"number of {name}") or 0) + 1
            self.set_setting(f"number of {name}", number)
        return number

    def setting(self, name: str) -> Any:
        """A value that was set, or None."""
        row = self._one("SELECT json FROM settings WHERE name = ?", (name,))
        return None if row is None else msgspec.json.decode(row[0])

    def set_setting(self, name: str, value: Any) -> None:
        self._do("REPLACE INTO settings(name, json) VALUES(?, ?)", (name, msgspec.json.encode(value)))

    def content(self, id: str) -> bytes | None:  # noqa: A002
        """The bytes of a file that was kept, or None."""
        row = self._one("SELECT content FROM contents WHERE id = ?", (id,))
        return None if row is None else row[0]

    def keep_content(self, id: str, content: bytes) -> None:  # noqa: A002
        self._do("REPLACE INTO contents(id, content) VALUES(?, ?)", (id, content))

    def drop_content(self, id: str) -> None:  # noqa: A002
        self._do("DELETE FROM contents WHERE id = ?", (id,))

    def _one(self, statement: str, values: tuple[Any, ...]) -> Any:
        with self._lock:
            return self._database.execute(statement, values).fetchone()

    def _all(self, statement: str, values: tuple[Any, ...]) -> list[Any]:
        with self._lock:
            return self._database.execute(statement, values).fetchall()

    def _do(self, statement: str, values: tuple[Any, ...]) -> None:
        with self._lock:
            self._database.execute(statement, values)

    def _place(self, kind: str, id: str) -> tuple[int, Record]:  # noqa: A002
        row = self._one("SELECT place, json FROM records WHERE kind = ? AND id = ?", (kind, id))
        if row is None:
            raise KeyError(kind)
        return row[0], msgspec.json.decode(row[1]) if kind in self._watchers else {}

    def _field(self, kind: str, name: str) -> int:
        self.open()
        return self._fields[kind, name]

    def _tell(self, kind: str, id: str, before: Record | None, after: Record | None) -> None:  # noqa: A002
        for watcher in self._watchers.get(kind, ()):
            watcher(Change(kind, id, before, after))

    def _keep_version(self, kind: str, id: str, text: bytes) -> None:  # noqa: A002
        if kind in self._layouts and self._layouts[kind].history:
            self._database.execute(
                "INSERT INTO versions SELECT ?, ?, coalesce(max(number), 0) + 1, ? FROM versions "
                "WHERE kind = ? AND id = ?",
                (kind, id, text, kind, id),
            )

    def _insert_keys(self, keys: set[tuple[int, Value, int]]) -> None:
        self._database.executemany("INSERT INTO keys(field, value, place) VALUES(?, ?, ?)", keys)

    def _keys(self, kind: str, record: Record, *, only: str = "") -> Iterator[tuple[int, Value]]:
        """The index rows of a record, of one index or of all."""
        layout = self._layouts.get(kind)
        for name, source in (layout.indexes if layout else {}).items():
            if only and name != only:
                continue
            field = self._fields[kind, name]
            if isinstance(source, str):
                yield field, _at_path(record, source)
            else:
                for value in source(record):
                    yield field, "" if value is None else value

    def _declare_fields(self) -> None:
        """Gives every indexed field its number. A field that the file does not know is filled from its records."""
        for kind, layout in self._layouts.items():
            for name in layout.indexes:
                row = self._one("SELECT field FROM fields WHERE kind = ? AND name = ?", (kind, name))
                if row is not None:
                    self._fields[kind, name] = row[0]
                    continue
                cursor = self._database.execute("INSERT INTO fields(kind, name) VALUES(?, ?)", (kind, name))
                self._fields[kind, name] = _row_of(cursor)
                rows = self._database.execute("SELECT place, json FROM records WHERE kind = ?", (kind,)).fetchall()
                for place, json in rows:
                    keys = self._keys(kind, msgspec.json.decode(json), only=name)
                    self._insert_keys({(field, value, place) for field, value in keys})


def _row_of(cursor: sqlite3.Cursor) -> int:
    assert cursor.lastrowid is not None  # noqa: S101  # for the type checker: a row was inserted
    return cursor.lastrowid


def _at_path(record: Record, path: str) -> Value:
    found: Any = record
    for name in path.split("."):
        found = found.get(name) if isinstance(found, dict) else None
    return found if isinstance(found, (str, int, float)) else ""


def _opened(path: Path | str | None) -> sqlite3.Connection:
    if path is not None:
        _make_private(path)
    database = sqlite3.connect(
        ":memory:" if path is None else path, isolation_level=None, check_same_thread=False, timeout=0.2
    )
    try:
        if _is_ready(database):
            return database
    except sqlite3.Error:
        pass
    database.close()
    message = "the data file is in use by another sandbox, or it is none of this sandbox's"
    raise OSError(message)


def _make_private(path: Path | str) -> None:
    """A new file is for its owner alone, and SQLite gives those beside it the same mode. Raises OSError."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        problem = error.strerror
    else:
        return
    message = f"the data file cannot be opened: {problem}"
    raise OSError(message)


def _is_ready(database: sqlite3.Connection) -> bool:
    """Takes the file and lays the tables out where it is empty. False where it is none of this sandbox's."""
    database.execute("PRAGMA locking_mode = EXCLUSIVE")
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = NORMAL")
    (found,) = database.execute("PRAGMA user_version").fetchone()
    database.execute("BEGIN EXCLUSIVE")
    fits = found == FORMAT or not database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    database.execute("COMMIT")
    if fits:
        database.executescript(_TABLES)
        database.execute(f"PRAGMA user_version = {FORMAT:d}")
    return bool(fits)
