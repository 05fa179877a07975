"""The tables of a journal file, and how to tell one. It may not open files or connections.

`facts` has one row: the key of the digests, the number of the last input, and the URLs of the environment.
`claims` has a row for each operation and external id. Its last five columns are about the input that is being read:
which one (`input` counts them), the first line of the id there, that line's digest, whether another line has other
content, and whether the claim was given out. `requests` counts requests in slots of 100 ms, for the pace.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from candid_aio.submission.journal.interface import JournalError, JournalTooNewError, NotAJournalError

if TYPE_CHECKING:
    import sqlite3

__all__ = ["VERSION", "check", "create", "failure"]

# Change it when the tables change, and teach `check` to bring older files up to it.
VERSION = 1

# "Candid journal" in the four bytes that SQLite keeps for a program's mark.
APPLICATION_ID = int.from_bytes(b"CdJ\x01")

_SALT_BYTES = 16

_TABLES = """
CREATE TABLE facts(salt BLOB NOT NULL, input INTEGER NOT NULL, environment TEXT);
CREATE TABLE operations(operation INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE claims(
    place INTEGER PRIMARY KEY, operation INTEGER NOT NULL, external_id TEXT NOT NULL, state TEXT NOT NULL,
    digest BLOB, attempts INTEGER NOT NULL, sends INTEGER NOT NULL, made_id TEXT, error TEXT, paths TEXT,
    at REAL NOT NULL, input INTEGER NOT NULL, line INTEGER NOT NULL, seen BLOB NOT NULL,
    conflict INTEGER NOT NULL DEFAULT 0, taken INTEGER NOT NULL DEFAULT 0, UNIQUE(operation, external_id)
);
CREATE TABLE requests(slot INTEGER PRIMARY KEY, count INTEGER NOT NULL);
"""


def create(database: sqlite3.Connection) -> None:
    """Makes the tables in an empty file, all or none. Raises JournalError, sqlite3.Error.

    In SQLite's first mode, in which they are whole in the file when this returns. Of tables in a WAL, closing would
    have to bring them there, and it does not tell where the disk is full.
    """
    database.execute("BEGIN")
    for statement in filter(str.strip, _TABLES.split(";")):
        database.execute(statement)
    database.execute("INSERT INTO facts(salt, input) VALUES(?, 0)", (secrets.token_bytes(_SALT_BYTES),))
    database.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
    database.execute(f"PRAGMA user_version = {VERSION:d}")
    database.execute("COMMIT")
    (mode,) = database.execute("PRAGMA journal_mode = WAL").fetchone()  # the file keeps it
    if mode != "wal":
        message = "the journal cannot be made here: SQLite has no WAL for it"
        raise JournalError(message)


def check(database: sqlite3.Connection) -> None:
    """Raises NotAJournalError, JournalTooNewError, or sqlite3.Error where the file cannot be read."""
    (mark,) = database.execute("PRAGMA application_id").fetchone()
    if mark != APPLICATION_ID:
        message = "the file is not a journal"
        raise NotAJournalError(message)
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if version > VERSION:
        message = f"the journal has version {version}, made by a newer candid_aio; this one reads up to {VERSION}"
        raise JournalTooNewError(message)


def failure(error: Exception, what: str) -> JournalError:
    """The journal's error for what the system or SQLite said. Their own texts may hold anything, so it has none."""
    if isinstance(error, JournalError):
        return error
    if isinstance(error, OSError):
        return JournalError(what, cause=_errno_name(error))
    name = getattr(error, "sqlite_errorname", None) or type(error).__name__
    if name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
        message = "the file is not a journal, or damaged"
        return NotAJournalError(message, cause=name)
    return JournalError(what, cause=name)


def _errno_name(error: OSError) -> str:
    import errno

    return errno.errorcode.get(error.errno or 0, type(error).__name__)
