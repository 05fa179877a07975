"""The files of a journal: made with mode 0600, locked by one process, opened by SQLite. It knows nothing of claims.

    PATH        the database, made under another name and renamed when it is whole: an empty one is never a journal
    PATH-wal    what was committed and is not yet in the database; it belongs to it
    PATH-shm    an index of it, which SQLite makes anew
    PATH-lock   empty; the process that writes has a lock on it

The lock is one of POSIX's record locks: it dies with its process, and a child of fork does not have it. Such a lock is
lost when its process closes any descriptor of the file, so within a process a list of paths comes before it. SQLite's
own locks are lost in the same way: nothing here opens a database but SQLite.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from typing import TYPE_CHECKING
from urllib.parse import quote

import attrs

from candid_aio.submission.journal import schema
from candid_aio.submission.journal.interface import JournalError, JournalLockedError, NotAJournalError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["for_reading", "for_writing", "locked", "resolved"]

_MODE = 0o600

# A part of a journal of a million claims (200 MB); more makes it hardly faster.
_CACHE_KIB = 16 * 1024

# How long the WAL may get before its pages go to the database: 16 MB. With SQLite's own 4 MB, most pages of an index
# over random ids would be written again with every thousand claims.
_WAL_PAGES = 4000

# Statements that are kept prepared: those for many rows are as many as there are numbers of rows.
_STATEMENTS = 256

# Another program may hold a lock for a moment (a backup, a shell): seconds.
_PATIENCE = 10.0


@attrs.frozen(eq=False)
class _Claim:
    """An open journal of this process, or of the one that it was forked from."""

    process: int


_open: dict[str, _Claim] = {}


def resolved(path: str | os.PathLike[str]) -> str:
    """The path without symbolic links: the files beside it belong to where the database really is."""
    return os.path.realpath(path)


@contextlib.contextmanager
def locked(path: str) -> Iterator[None]:
    """Holds the writer's lock of a resolved path. Beside a file that is no journal it makes none.

    Raises JournalError, OSError, sqlite3.Error.
    """
    import fcntl  # not on Windows, where the rest of the package can still be imported

    mine = _Claim(os.getpid())
    _refuse_parents(path)
    if os.path.exists(path):
        for_reading(path).close()
    if _open.setdefault(path, mine) is not mine:
        raise _in_use()
    try:
        descriptor = os.open(f"{path}-lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, _MODE)
        try:
            free = True
            try:
                fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except (BlockingIOError, PermissionError):  # POSIX allows both
                free = False
            if not free:
                raise _in_use()
            yield
        finally:
            os.close(descriptor)
    finally:
        del _open[path]


def for_writing(path: str) -> sqlite3.Connection:
    """A connection for the one writer, with the file made where there is none. The lock is the caller's.

    Raises JournalError, OSError, sqlite3.Error.
    """
    if not os.path.exists(path):
        _make(path)
    _refuse_empty(path)
    # `rw`: a file that vanishes just now is not made anew. Its thread opens it and nobody else uses it.
    database = sqlite3.connect(
        _uri(path, "mode=rw"),
        uri=True,
        isolation_level=None,
        timeout=_PATIENCE,
        cached_statements=_STATEMENTS,
    )
    try:
        schema.check(database)
        _refuse_torn(database, path)
        for file in (path, f"{path}-lock", f"{path}-wal", f"{path}-shm"):
            with contextlib.suppress(FileNotFoundError):
                os.chmod(file, _MODE)
        database.execute("PRAGMA synchronous = FULL")
        database.execute("PRAGMA fullfsync = ON")  # macOS: through the drive's own cache, too
        database.execute(f"PRAGMA cache_size = -{_CACHE_KIB:d}")
        database.execute(f"PRAGMA wal_autocheckpoint = {_WAL_PAGES:d}")
    except BaseException:
        database.close()
        raise
    return database


def for_reading(path: str) -> sqlite3.Connection:
    """A connection that changes nothing of a journal, with a run at work or not, also on a read-only file system.

    Raises JournalError, OSError, sqlite3.Error.
    """
    _refuse_parents(path)
    os.stat(path)
    _refuse_empty(path)
    try:
        return _reading(path, "mode=rw")
    except sqlite3.OperationalError:
        # On a read-only file system SQLite cannot make the files that it wants beside a database. Without a WAL the
        # database alone is the whole journal, and since nobody can write it here it may be read without them.
        if os.access(os.path.dirname(path), os.W_OK):
            raise
    if _size(f"{path}-wal"):
        message = (
            "the journal cannot be read on a read-only disk: copy it with its -wal file to where it can be written"
        )
        raise JournalError(message)
    return _reading(path, "mode=ro&immutable=1")


def _reading(path: str, how: str) -> sqlite3.Connection:
    database = sqlite3.connect(_uri(path, how), uri=True, isolation_level=None, timeout=_PATIENCE)
    try:
        database.execute("PRAGMA query_only = ON")
        schema.check(database)
        database.execute("SELECT count(*) FROM facts").fetchone()
    except BaseException:
        database.close()
        raise
    return database


def _make(path: str) -> None:
    """A new journal, complete or not at all. A crash before the rename leaves a file that the next one removes."""
    if os.path.exists(f"{path}-wal"):
        # SQLite would read it into the new file.
        message = "the journal is gone and its -wal file is left: put it back, or remove that file too"
        raise NotAJournalError(message)
    new = f"{path}-new"
    for left in (new, f"{new}-journal", f"{new}-wal", f"{new}-shm"):
        with contextlib.suppress(FileNotFoundError):
            os.unlink(left)
    descriptor = os.open(new, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW, _MODE)
    os.fchmod(descriptor, _MODE)  # whatever the umask
    os.close(descriptor)
    database = sqlite3.connect(_uri(new, "mode=rw"), uri=True, isolation_level=None)
    try:
        database.execute("PRAGMA synchronous = FULL")
        schema.create(database)
    finally:
        database.close()
    os.rename(new, path)
    folder = os.open(os.path.dirname(path), os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _refuse_empty(path: str) -> None:
    """SQLite takes an empty file for a new database: a journal that was cut to nothing would send everything again."""
    if os.path.isfile(path) and not os.path.getsize(path):
        message = "the file is empty; a journal never is"
        raise NotAJournalError(message)


def _refuse_torn(database: sqlite3.Connection, path: str) -> None:
    """SQLite does not mind where a part of the last page is missing. With a WAL, the missing part may be in that."""
    (count,) = database.execute("PRAGMA page_count").fetchone()
    (size,) = database.execute("PRAGMA page_size").fetchone()
    if not _size(f"{path}-wal") and os.path.getsize(path) != count * size:
        message = "the journal is damaged: a part of the file is missing"
        raise NotAJournalError(message)


def _size(path: str) -> int:
    """In bytes; 0 where there is no such file."""
    try:
        return os.path.getsize(path)
    except FileNotFoundError:
        return 0


def _refuse_parents(path: str) -> None:
    """SQLite keeps its locks in memory, and a child of fork has a copy of that memory but none of the locks."""
    found = _open.get(path)
    if found is not None and found.process != os.getpid():
        message = "the journal was open in the process that forked this one; a child cannot use it"
        raise JournalError(message)


def _in_use() -> JournalLockedError:
    return JournalLockedError("the journal is in use: another run is writing it")


def _uri(path: str, how: str) -> str:
    return f"file:{quote(os.fsencode(path))}?{how}"
