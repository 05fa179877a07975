"""What the engine asks of a journal, whatever keeps it: SQLite today, a table beside a queue one day.

May not: know of files, SQL or threads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from candid_aio.errors import CandidError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from candid_aio.submission.states import Entry, Standing, Step

__all__ = [
    "Journal",
    "JournalError",
    "JournalLockedError",
    "JournalTooNewError",
    "NotAJournalError",
    "OtherEnvironmentError",
]


class JournalError(CandidError):
    """The journal cannot be used. Where a write failed, it is not promised, and no later write will succeed.

    `cause` is the name that the system or SQLite gave it (`ENOSPC`, `SQLITE_FULL`), or None.
    """

    def __init__(self, what: str, *, cause: str | None = None) -> None:
        super().__init__()
        self.what = what
        self.cause = cause

    def _text(self) -> str:
        return self.what if self.cause is None else f"{self.what} ({self.cause})"


class JournalLockedError(JournalError):
    """Another process, or another part of this one, is writing it."""


class JournalTooNewError(JournalError):
    """A newer version of this package made it."""


class OtherEnvironmentError(JournalError):
    """The journal is of another environment."""


class NotAJournalError(JournalError):
    """The file is something else, or damaged."""


class Journal(Protocol):
    """What is known of the claims, kept so that a crash loses nothing of it. One run writes it at a time.

    All methods may be called from any number of tasks and event loops at once.
    """

    @property
    def salt(self) -> bytes:
        """The key of the digests of this journal."""
        ...

    async def bind(self, environment: str) -> None:
        """From now on the journal is of this environment. Raises JournalError where it is of another one.

        What one environment has, the other does not: a claim that is done in staging is not done in production.
        """
        ...

    async def begin(self, operation: str) -> None:
        """A new input of an operation begins: what stands twice is told from here on.

        An operation has one input at a time: what one is sending, another would take for what a crash left. Raises
        JournalError where one is open, and then, as with any other error, nothing has begun. Before the first call,
        the whole use of the journal is one input.
        """
        ...

    async def end(self, operation: str) -> None:
        """The input that the caller began has no claim left on its way. From now on another one may begin.

        Only for who began it: where `begin` raised, the open input is somebody else's. More than once is fine, as it
        is after the journal was closed or has failed.
        """
        ...

    async def announce(self, operation: str, entries: Sequence[Entry]) -> None:
        """The first of two passes over an input: finds the ids that stand in it with different contents.

        Raises JournalError.
        """
        ...

    async def take(self, operation: str, entries: Sequence[Entry]) -> list[Standing]:
        """What is to be done with each entry, in their order. The second pass over an input, or its only one.

        At most one entry of an id is to be sent or looked up in an input, also where its line is taken again. A
        thousand entries at once hold up other writes for about ten milliseconds. Raises JournalError.
        """
        ...

    async def write(self, operation: str, step: Step) -> None:
        """Returns when the step is on disk. Raises JournalError, and from then on for every write."""
        ...

    def recent_requests(self) -> Sequence[float]:
        """When requests left in the 10 s before the journal was opened, in seconds since 1970, sorted."""
        ...

    async def close(self) -> None:
        """Writes what was begun, and lets go of the journal. More than once is fine. Raises JournalError."""
        ...
